/** A word that is all digits, whatever they are: `#` in a phrase. */
export const ANY_NUMBER = 1

const FIRST_FREE = 2
const EMPTY = -1

/**
 * The words of all phrases, each with a number. Asked of every word of every paper, so it compares units in place and
 * makes no string.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>()
  readonly #words: string[] = []
  /** Open addressing: the place in `#words` of the word that hashes there. */
  #slots = new Int32Array(1 << 10).fill(EMPTY)

  /** Greater than the number of every word. */
  get size(): number {
    return this.#words.length + FIRST_FREE
  }

  /** The number of a folded word, a new one for a new word. */
  add(word: string): number {
    const known = this.#ids.get(word)
    if (known !== undefined) return known
    const id = this.#words.length + FIRST_FREE
    this.#ids.set(word, id)
    this.#words.push(word)
    if (this.#words.length * 2 > this.#slots.length) this.#grow()
    else this.#place(this.#words.length - 1)
    return id
  }

  /** The number of the word at `start` to `end` of a folded text; 0 for a word that no phrase holds. */
  idAt(low: string, start: number, end: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    for (let slot = hash(low, start, end) & mask; ; slot = (slot + 1) & mask) {
      const place = slots[slot] as number
      if (place === EMPTY) return 0
      if (isAt(this.#words[place] as string, low, start, end)) return place + FIRST_FREE
    }
  }

  #place(place: number): void {
    const word = this.#words[place] as string
    const mask = this.#slots.length - 1
    let slot = hash(word, 0, word.length) & mask
    while (this.#slots[slot] !== EMPTY) slot = (slot + 1) & mask
    this.#slots[slot] = place
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(EMPTY)
    this.#words.forEach((_, place) => this.#place(place))
  }
}

/** FNV-1a over UTF-16 units. */
function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5
  for (let i = start; i < end; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value ^ (value >>> 15)
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
