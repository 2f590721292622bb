import { partsOf, type Part, type Phrases } from '../lexicon/phrases.js'
import { ANY_NUMBER, Vocabulary } from './vocabulary.js'
import type { Words } from './words.js'

/** What stands at `start` (included) to `end` (excluded) of a text, and what it means. */
export interface TypedSpan<Value> {
  readonly start: number
  readonly end: number
  /** The word it begins with, and the one behind its last, by their places among the words of the text. */
  readonly from: number
  readonly to: number
  readonly value: Value
}

const NOWHERE = 0
/** What a phrase means, by the number of its kind. */
interface Meaning {
  readonly kind: number
  readonly value: unknown
}

/** What is left of a phrase behind a node, and what the whole of it means. */
interface Rest {
  readonly parts: readonly Part[]
  readonly meaning: number
}

/**
 * All phrases of the lexicon as one trie over words. A text is walked once: from each of its words the trie is
 * followed as far as the words lead, and of each kind the longest phrase that begins there is kept. What lies behind a node is
 * made when a text first leads there: phrases with choices have many more spellings than any paper has.
 */
export class Matcher {
  readonly vocabulary = new Vocabulary()
  readonly kinds: readonly string[]
  /** Every meaning once. */
  readonly #meanings: Meaning[] = []
  /** Of each node what is to be made behind it; null once it is made. */
  readonly #rests: (Rest[] | null)[] = [null]
  /** The meanings that end at each node; null where none does. */
  readonly #endings: (number[] | null)[] = [null]
  /** Behind each node, the one to go on at when a joint of a name stands there. */
  readonly #joined: number[] = [NOWHERE]
  /** Where the words behind each node begin and end, and the nodes that they lead to. */
  readonly #places: number[] = [0]
  readonly #ends: number[] = [0]
  readonly #words: number[] = []
  readonly #targets: number[] = []
  /** The node that a phrase begins at, by the number of its first word: asked of every word of every text. */
  readonly #first: number[] = []
  /** The kind of each meaning. */
  readonly #kindOf: Int32Array
  /** The spans of each kind in a text where no phrase stands. */
  readonly #none: readonly (readonly TypedSpan<unknown>[])[]
  readonly #comma = this.vocabulary.add(',')
  readonly #and = this.vocabulary.add('và')
  readonly #dash = this.vocabulary.add('-')
  readonly #ampersand = this.vocabulary.add('&')

  constructor(lexicon: ReadonlyArray<Phrases<string, unknown>>) {
    this.kinds = [...new Set(lexicon.map(({ kind }) => kind))]
    const numbers = new Map(this.kinds.map((kind, number) => [kind, number]))
    const rests: Rest[] = []
    for (const { kind, rows } of lexicon) {
      const number = numbers.get(kind) as number
      for (const [phrase, value] of rows) {
        const parts = partsOf(phrase)
        this.#numberAll(parts)
        rests.push({ parts, meaning: this.#meanings.push({ kind: number, value }) - 1 })
      }
    }
    this.#firstOf(this.vocabulary.size)
    for (const [word, behind] of this.#byWord(rests).behind) this.#first[word] = this.#newNode(behind)
    this.#kindOf = Int32Array.from(this.#meanings, ({ kind }) => kind)
    this.#none = this.kinds.map(() => [])
  }

  #numberAll(parts: readonly Part[]): void {
    for (const part of parts)
      if (typeof part === 'string') this.#numberInPhrase(part)
      else for (const row of part) this.#numberAll(row)
  }

  #numberInPhrase(word: string): number {
    return word === '#' ? ANY_NUMBER : this.vocabulary.add(word)
  }

  /** The number of a word, in the vocabulary from now on even where no phrase holds it. */
  numberOf(word: string): number {
    const number = this.vocabulary.add(word)
    this.#firstOf(number)
    return number
  }

  #firstOf(word: number): number {
    while (this.#first.length <= word) this.#first.push(NOWHERE)
    return this.#first[word] as number
  }

  /** In: the words of a text. Out: the phrases that stand in it. */
  findIn(words: Words): Hits {
    const hits = new Hits(words, this.#meanings, this.#kindOf, this.#none)
    const { id, count } = words
    for (let from = 0; from < count; from += 1) {
      const node = this.#first[id[from] as number] as number
      if (node !== NOWHERE) this.#follow(node, words, from, from + 1, hits)
    }
    return hits.keep()
  }

  #follow(node: number, words: Words, from: number, at: number, hits: Hits): void {
    const { id, count } = words
    for (let here = node, next = at; here !== NOWHERE; next += 1) {
      if (this.#rests[here] !== null) this.#make(here)
      const endings = this.#endings[here] as number[] | null
      if (endings !== null)
        for (let i = 0; i < endings.length; i += 1) hits.add(endings[i] as number, from, next)
      if (next >= count) return
      const joined = this.#joined[here] as number
      if (joined !== NOWHERE) this.#join(joined, words, from, next, hits)
      here = this.#next(here, id[next] as number)
    }
  }

  /** Goes on behind what joins the parts of a name, if anything does. */
  #join(node: number, words: Words, from: number, at: number, hits: Hits): void {
    const id = words.id[at] as number
    if (id === this.#comma && words.id[at + 1] === this.#and) this.#follow(node, words, from, at + 2, hits)
    if (id === this.#comma || id === this.#and || id === this.#dash || id === this.#ampersand)
      this.#follow(node, words, from, at + 1, hits)
    this.#follow(node, words, from, at, hits)
  }

  #next(node: number, word: number): number {
    const end = this.#ends[node] as number
    for (let at = this.#places[node] as number; at < end; at += 1)
      if (this.#words[at] === word) return this.#targets[at] as number
    return NOWHERE
  }

  /** What ends at a node, and the nodes behind it. */
  #make(node: number): void {
    const { ended, joined, behind } = this.#byWord(this.#rests[node] as Rest[])
    this.#rests[node] = null
    if (ended.length > 0) this.#endings[node] = this.#firstOfEachKind(ended)
    if (joined.length > 0) this.#joined[node] = this.#newNode(joined)
    this.#places[node] = this.#words.length
    for (const [word, rests] of behind) {
      this.#words.push(word)
      this.#targets.push(this.#newNode(rests))
    }
    this.#ends[node] = this.#words.length
  }

  /** The meanings of the rests that are nothing, what is left of those that go on with a joint, and of others by their first word. */
  #byWord(rests: readonly Rest[]) {
    const ended: number[] = []
    const joined: Rest[] = []
    const behind = new Map<number, Rest[]>()
    for (const { parts, meaning } of rests)
      for (const [first, ...rest] of spelledFirst(parts)) {
        if (first === undefined) ended.push(meaning)
        else if (first === '~') joined.push({ parts: rest, meaning })
        else {
          const word = this.#numberInPhrase(first)
          const known = behind.get(word)
          if (known === undefined) behind.set(word, [{ parts: rest, meaning }])
          else known.push({ parts: rest, meaning })
        }
      }
    return { ended, joined, behind }
  }

  #firstOfEachKind(meanings: readonly number[]): number[] {
    const kindOf = (meaning: number) => this.#meanings[meaning]!.kind
    return meanings.filter(
      (meaning, at) => meanings.findIndex((other) => kindOf(other) === kindOf(meaning)) === at,
    )
  }

  #newNode(rests: Rest[]): number {
    this.#rests.push(rests)
    this.#joined.push(NOWHERE)
    this.#places.push(0)
    this.#ends.push(0)
    return this.#endings.push(null) - 1
  }
}

/** The same phrase with each choice made that it begins with; its first part is then a word or a joint, if it has one. */
function spelledFirst(parts: readonly Part[]): (readonly [string?, ...Part[]])[] {
  const [first, ...rest] = parts
  return first === undefined || typeof first === 'string'
    ? [parts as readonly [string?, ...Part[]]]
    : first.flatMap((row) => spelledFirst([...row, ...rest]))
}

/**
 * The phrases that stand in a text, noted as numbers while it is walked through. Most kinds are never asked for: the
 * spans of a kind are made when somebody does.
 */
export class Hits {
  readonly #words: Words
  readonly #meanings: readonly Meaning[]
  readonly #kindOf: Int32Array
  /** Meaning, first word, the one behind the last, and the place of the one of its kind before, for each phrase, by its first word. */
  #noted: readonly number[] = []
  #length = 0
  /** By kind: the spans; while they are noted only, the place of the last of them. */
  readonly #spans: (readonly TypedSpan<unknown>[] | number)[]

  constructor(
    words: Words,
    meanings: readonly Meaning[],
    kindOf: Int32Array,
    none: readonly (readonly TypedSpan<unknown>[])[],
  ) {
    this.#words = words
    this.#meanings = meanings
    this.#kindOf = kindOf
    this.#spans = none.slice()
  }

  add(meaning: number, from: number, to: number): void {
    const kind = this.#kindOf[meaning] as number
    const before = this.#spans[kind]
    const at = this.#length
    this.#spans[kind] = at
    if (at === scratch.length) scratch = longer(scratch)
    scratch[at] = meaning
    scratch[at + 1] = from
    scratch[at + 2] = to
    scratch[at + 3] = typeof before === 'number' ? before : NO_HIT
    this.#length = at + PER_HIT
  }

  /** When all are added: keeps them where the next text does not write over them. */
  keep(): this {
    const noted = Array<number>(this.#length)
    for (let i = 0; i < noted.length; i += 1) noted[i] = scratch[i] as number
    this.#noted = noted
    return this
  }

  /** For each word the bits of the kinds that begin with it; null when none does. `bits`: those of each kind. */
  openings(bits: Int32Array): number[] | null {
    const noted = this.#noted
    let openings: number[] | null = null
    for (let i = 0; i < noted.length; i += PER_HIT) {
      const bit = bits[this.#kindOf[noted[i] as number] as number] as number
      if (bit === 0) continue
      openings ??= zeros(this.#words.count)
      const from = noted[i + 1] as number
      openings[from] = (openings[from] as number) | bit
    }
    return openings
  }

  /** The spans of a kind, from left to right; of those that begin at one word the longest. They may overlap. */
  of(kind: number): readonly TypedSpan<unknown>[] {
    const spans = this.#spans[kind] as readonly TypedSpan<unknown>[] | number
    return typeof spans === 'number' ? (this.#spans[kind] = this.#made(spans)) : spans
  }

  #made(lastHit: number): TypedSpan<unknown>[] {
    const noted = this.#noted
    const spans: TypedSpan<unknown>[] = []
    let last: TypedSpan<unknown> | null = null
    // from the last to the first; of two of one length the first that was noted stays
    for (let hit = lastHit; hit !== NO_HIT; hit = noted[hit + 3] as number) {
      const from = noted[hit + 1] as number
      const to = noted[hit + 2] as number
      const isSamePlace = last !== null && last.from === from
      if (isSamePlace && to < (last as TypedSpan<unknown>).to) continue
      const start = this.#words.start[from] as number
      const end = this.#words.end[to - 1] as number
      last = { start, end, from, to, value: (this.#meanings[noted[hit] as number] as Meaning).value }
      if (isSamePlace) spans[spans.length - 1] = last
      else spans.push(last)
    }
    return spans.reverse()
  }
}

const PER_HIT = 4
const NO_HIT = -1

/** What is added to the phrases of a text, before their number is known: used again by every text. */
let scratch = new Int32Array(PER_HIT << 10)

function longer(old: Int32Array): typeof scratch {
  const fresh = new Int32Array(old.length * 2)
  fresh.set(old)
  return fresh
}

function zeros(count: number): number[] {
  const all = Array<number>(count)
  for (let i = 0; i < count; i += 1) all[i] = 0
  return all
}
