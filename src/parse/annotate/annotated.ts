import { firstFrom, firstNotBelow } from '../../model/sorted.js'
import { foldedText } from '../../model/fold.js'
import { LEXICON } from '../lexicon/lexicon.js'
import { Matcher, type Hits, type TypedSpan } from './matcher.js'
import type { Phrases } from '../lexicon/phrases.js'
import { wordsOf, type Words } from './words.js'

type Entry = (typeof LEXICON)[number]
/** What a phrase of the lexicon can be. */
export type SpanKind = Entry['kind']
type ValueOf<Kind extends SpanKind> =
  Extract<Entry, { kind: Kind }> extends Phrases<string, infer Value> ? Value : never
/** A phrase of the lexicon where it stands in a text. */
export type SpanOf<Kind extends SpanKind> = TypedSpan<ValueOf<Kind>>

const matcher = new Matcher(LEXICON)
/** The number that a word of a text has in `words.id`, for rules that ask for single words. */
export const numberOf = (word: string): number => matcher.numberOf(word)
const NUMBER_OF = new Map(matcher.kinds.map((kind, number) => [kind, number]))
/** A bit for each of these kinds, by the numbers of all; at most 31. */
export function bitsOfKinds(kinds: readonly SpanKind[]): Int32Array {
  const bits = new Int32Array(matcher.kinds.length)
  kinds.forEach((kind, place) => (bits[NUMBER_OF.get(kind) as number] = 1 << place))
  return bits
}

/**
 * A text that has been walked through once: folded, cut into words, and with every phrase of the lexicon found. All
 * offsets count in `text`; `low` is the text folded unit for unit, with "22/5/2026" for "22.5.2026".
 */
export class Annotated {
  readonly text: string
  readonly low: string
  readonly words: Words
  readonly #hits: Hits
  readonly #readers: ((text: Annotated) => unknown)[] = []
  readonly #values: unknown[] = []
  readonly #places = new Map<string, readonly number[]>()

  constructor(text: string) {
    this.text = text
    const folded = foldedText(text)
    this.low = folded.low.replace(DOTS_OF_DAY, '$1/$2/')
    this.words = wordsOf(folded, matcher.vocabulary)
    this.#hits = matcher.findIn(this.words)
  }

  /** What a reader makes of this text: read when first asked for, and known from then on. */
  once<Value>(reader: (text: Annotated) => Value): Value {
    const at = this.#readers.indexOf(reader)
    if (at >= 0) return this.#values[at] as Value
    const value = reader(this)
    this.#readers.push(reader)
    this.#values.push(value)
    return value
  }

  /** Every span of a kind, from left to right; of those that begin at one word the longest. They may overlap. */
  spans<Kind extends SpanKind>(kind: Kind): readonly SpanOf<Kind>[] {
    return this.#hits.of(NUMBER_OF.get(kind) as number) as readonly SpanOf<Kind>[]
  }

  /** For each word the bits of the kinds of phrases that begin with it (see `bitsOfKinds`); null when none does. */
  openings(bits: Int32Array): number[] | null {
    return this.#hits.openings(bits)
  }

  /** The spans that lie between `from` and `till`. */
  within<Kind extends SpanKind>(kind: Kind, from: number, till = this.text.length): SpanOf<Kind>[] {
    const spans = this.spans(kind)
    const out: SpanOf<Kind>[] = []
    for (let i = firstFrom(spans, from); i < spans.length; i += 1) {
      const span = spans[i] as SpanOf<Kind>
      if (span.start >= till) break
      if (span.end <= till) out.push(span)
    }
    return out
  }

  /** Whether a span of the kind lies between `from` and `till`. */
  has(kind: SpanKind, from = 0, till = this.text.length): boolean {
    return this.first(kind, from, till) !== null
  }

  first<Kind extends SpanKind>(kind: Kind, from = 0, till = this.text.length): SpanOf<Kind> | null {
    const spans = this.spans(kind)
    for (let i = firstFrom(spans, from); i < spans.length; i += 1) {
      const span = spans[i] as SpanOf<Kind>
      if (span.start >= till) return null
      if (span.end <= till) return span
    }
    return null
  }

  /** The span between `from` and `till` that ends last; the longest of those. */
  last<Kind extends SpanKind>(kind: Kind, from = 0, till = this.text.length): SpanOf<Kind> | null {
    const spans = this.spans(kind)
    let found: SpanOf<Kind> | null = null
    for (let i = firstFrom(spans, till) - 1; i >= 0; i -= 1) {
      const span = spans[i] as SpanOf<Kind>
      if (span.start < from || (found !== null && span.start < found.end - LONGEST)) break
      if (span.end <= till && span.end >= (found?.end ?? 0)) found = span
    }
    return found
  }

  /** The span of the kind that begins at `at`. */
  at<Kind extends SpanKind>(kind: Kind, at: number): SpanOf<Kind> | null {
    const spans = this.spans(kind)
    const span = spans[firstFrom(spans, at)]
    return span?.start === at ? span : null
  }

  /** The span of the kind that ends at `till`; the longest of those. */
  endingAt<Kind extends SpanKind>(kind: Kind, till: number): SpanOf<Kind> | null {
    const spans = this.spans(kind)
    let found: SpanOf<Kind> | null = null
    for (let i = firstFrom(spans, till) - 1; i >= 0; i -= 1) {
      const span = spans[i] as SpanOf<Kind>
      if (span.start < till - LONGEST) break
      if (span.end === till) found = span
    }
    return found
  }

  /** Whether a mark stands between `from` and `till`: spares a pattern that holds it. */
  holds(mark: string, from: number, till: number): boolean {
    let places = this.#places.get(mark)
    if (places === undefined) this.#places.set(mark, (places = placesOf(mark, this.low)))
    if (places.length === 0) return false
    const first = places[firstNotBelow(places, from)]
    return first !== undefined && first < till
  }

  /** Where the word behind a span begins; the text's length when there is none. */
  behind({ to }: { readonly to: number }): number {
    return to < this.words.count ? (this.words.start[to] as number) : this.text.length
  }

  /** Where the word before a span ends; 0 when there is none. */
  before({ from }: { readonly from: number }): number {
    return from > 0 ? (this.words.end[from - 1] as number) : 0
  }

  /** What a pattern (of the flag `y`) finds in the folded text at `at`. Rules use it where they stand already. */
  reads(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at
    return pattern.exec(this.low)
  }

  /** Where that ends; null when it finds nothing. Without the parts of what was found, which take longer than to find it. */
  endOf(pattern: RegExp, at: number): number | null {
    pattern.lastIndex = at
    return pattern.test(this.low) ? pattern.lastIndex : null
  }
}

/** No phrase of the lexicon is longer, so many units behind its start none can end. */
const LONGEST = 160

/** "22.5.2026": a full stop of a day ends no sentence and no stretch of a pattern. */
const DOTS_OF_DAY = /(?<![\d.,/-])(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.(?=(?:19|20)\d\d(?!\d|[.,]\d))/g

function placesOf(mark: string, text: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) places.push(at)
  return places
}
