import type { Span } from '../model/evidence.js'
import { Annotated } from './annotate/annotated.js'

/**
 * A piece of working text that knows, for each of its characters, where it stands in the raw text: recognisers
 * work on `text` and answer in raw offsets by `span`. A passage may be sewn together from places far apart (a
 * sentence broken by a page); its span then covers the break.
 */
export class Passage {
  readonly text: string
  readonly #from: Int32Array
  readonly #till: Int32Array
  /** Where `text` begins in the two tables, which slices share. */
  readonly #base: number
  #annotated: Annotated | null = null

  /** `from[base + i]` and `till[base + i]`: raw start and end of the i-th character of `text`. */
  constructor(text: string, from: Int32Array, till: Int32Array, base = 0) {
    this.text = text
    this.#from = from
    this.#till = till
    this.#base = base
  }

  /** The text with its words and phrases, found when first asked for. */
  get annotated(): Annotated {
    return (this.#annotated ??= new Annotated(this.text))
  }

  static readonly empty = new Passage('', new Int32Array(0), new Int32Array(0))

  /** Raw range of the characters `start` (included) to `end` (excluded); an empty range points before `start`. */
  span(start = 0, end = this.text.length): Span {
    if (this.text.length === 0) return { start: 0, end: 0 }
    const first = Math.min(Math.max(start, 0), this.text.length - 1)
    const last = Math.min(Math.max(end, first + 1), this.text.length) - 1
    return { start: this.#from[this.#base + first] ?? 0, end: this.#till[this.#base + last] ?? 0 }
  }

  /** `start` and `end` count from the front, as in the text. */
  slice(start: number, end = this.text.length): Passage {
    return new Passage(this.text.slice(start, end), this.#from, this.#till, this.#base + start)
  }

  /** The same with other characters, as many as it has. */
  reading(text: string): Passage {
    return new Passage(text, this.#from, this.#till, this.#base)
  }

  /** Without the characters at these places, which come from left to right. */
  without(places: readonly number[]): Passage {
    if (places.length === 0) return this
    const parts = places.map((at, index) => this.slice(index === 0 ? 0 : places[index - 1]! + 1, at))
    return Passage.join([...parts, this.slice(places.at(-1)! + 1)], '')
  }

  /** With a blank at each of these places, which come from left to right. */
  apartAt(places: readonly number[]): Passage {
    if (places.length === 0) return this
    const parts = places.map((at, index) => this.slice(index === 0 ? 0 : places[index - 1]!, at))
    return Passage.join([...parts, this.slice(places.at(-1)!)])
  }

  /** Without blanks at both ends. */
  trim(): Passage {
    const start = this.text.length - this.text.trimStart().length
    const end = this.text.trimEnd().length
    return start >= end ? Passage.empty : this.slice(start, end)
  }

  /** With one blank for each run of them: it parts no name, and no pattern may walk over a run from each of its blanks. */
  squeezed(): Passage {
    if (!this.text.includes('  ') && !(this.text.includes('\t') && /\s{2}/.test(this.text))) return this
    const runs = [...this.text.matchAll(/\s{2,}/g)]
    const parts: Passage[] = []
    let start = 0
    for (const { index, 0: run } of runs) {
      parts.push(this.slice(start, index))
      start = index + run.length
    }
    return Passage.join([...parts, this.slice(start)])
  }

  /** With a mark before and behind it, which stand where it begins and ends. */
  between(mark: string): Passage {
    const { start, end } = this.span()
    const bar = (at: number) => new Passage(mark, Int32Array.of(at), Int32Array.of(at))
    return Passage.join([bar(start), this, bar(end)])
  }

  /** Several passages as one, a blank between each two, or nothing. */
  static join(parts: readonly Passage[], between: ' ' | '' = ' '): Passage {
    const whole = parts.filter((part) => part.text.length > 0)
    if (whole.length <= 1) return whole[0] ?? Passage.empty
    const length = whole.reduce((sum, part) => sum + part.text.length, (whole.length - 1) * between.length)
    const from = new Int32Array(length)
    const till = new Int32Array(length)
    let at = 0
    whole.forEach((part, index) => {
      if (index > 0 && between !== '') {
        from[at] = till[at - 1] ?? 0
        till[at] = part.#from[part.#base] ?? 0
        at += 1
      }
      const end = part.#base + part.text.length
      from.set(part.#from.subarray(part.#base, end), at)
      till.set(part.#till.subarray(part.#base, end), at)
      at += part.text.length
    })
    return new Passage(whole.map((part) => part.text).join(between), from, till)
  }
}
