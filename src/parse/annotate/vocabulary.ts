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
  /** The units of all words, one word behind the other, and where each begins; the last one ends at `#length`. */
  #units = new Uint16Array(1 << 12)
  #length = 0
  readonly #starts: number[] = [0]
  /** The hash of each word: reckoned once, however often the slots grow. */
  readonly #hashes: number[] = []
  /** Open addressing: the place of the word that hashes there. */
  #slots = new Int32Array(1 << 12).fill(EMPTY)

  /** Greater than the number of every word. */
  get size(): number {
    return this.#ids.size + FIRST_FREE
  }

  /** The number of a folded word, a new one for a new word. */
  add(word: string): number {
    const known = this.#ids.get(word)
    if (known !== undefined) return known
    const place = this.#ids.size
    this.#ids.set(word, place + FIRST_FREE)
    this.#store(word)
    this.#hashes.push(hashOf(this.#units, this.#starts[place] as number, this.#length))
    if (this.#ids.size * 2 > this.#slots.length) this.#grow()
    else this.#put(place)
    return place + FIRST_FREE
  }

  /** The number of the word at `start` to `end` of folded units, and of that hash; 0 for a word that no phrase holds. */
  idAt(units: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    for (let slot = placed(hash) & mask; ; slot = (slot + 1) & mask) {
      const place = slots[slot] as number
      if (place === EMPTY) return 0
      if (this.#isAt(place, units, start, end)) return place + FIRST_FREE
    }
  }

  #isAt(place: number, units: Uint16Array, start: number, end: number): boolean {
    const from = this.#starts[place] as number
    if ((this.#starts[place + 1] as number) - from !== end - start) return false
    const words = this.#units
    for (let i = start; i < end; i += 1) if (words[from + i - start] !== units[i]) return false
    return true
  }

  #store(word: string): void {
    if (this.#length + word.length > this.#units.length) {
      const old = this.#units
      this.#units = new Uint16Array(old.length * 2 + word.length)
      this.#units.set(old)
    }
    for (let i = 0; i < word.length; i += 1) this.#units[this.#length + i] = word.charCodeAt(i)
    this.#length += word.length
    this.#starts.push(this.#length)
  }

  #put(place: number): void {
    const mask = this.#slots.length - 1
    let slot = placed(this.#hashes[place] as number) & mask
    while (this.#slots[slot] !== EMPTY) slot = (slot + 1) & mask
    this.#slots[slot] = place
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(EMPTY)
    for (let place = 0; place < this.#ids.size; place += 1) this.#put(place)
  }
}

/** FNV-1a over UTF-16 units, one after the other: whoever finds the end of a word has its hash. */
export const NOTHING_HASHED = 0x811c9dc5
export const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)
const placed = (hash: number): number => hash ^ (hash >>> 15)

function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = NOTHING_HASHED
  for (let i = start; i < end; i += 1) hash = hashed(hash, units[i] as number)
  return hash
}
