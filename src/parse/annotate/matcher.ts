import { partsOf, spellingsOf, type Phrases } from '../lexicon/phrases.js'
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

const EMPTY = -1
const NOWHERE = 0
const ROOT = 0
/** Numbers that an edge takes in the table: from, word, to, and one that keeps the places of edges powers of two. */
const STRIDE = 4

interface Meaning {
  readonly kind: number
  readonly value: unknown
}

/**
 * All phrases of the lexicon as one trie over words. A text is walked once: from each of its words the trie is
 * followed as far as the words lead, and of each kind the longest phrase that begins there is kept.
 */
export class Matcher {
  readonly vocabulary = new Vocabulary()
  readonly kinds: readonly string[]
  /** What ends at each node; null where nothing does. */
  readonly #meanings: (Meaning[] | null)[] = [null]
  /** Behind each node, the one to go on at when a joint of a name stands there. */
  readonly #joined: number[] = [NOWHERE]
  /** Open addressing. */
  #edges = new Int32Array(STRIDE << 12).fill(EMPTY)
  #edgeCount = 0
  /** The node that a word leads to from the root, by the word's number: asked of every word of every text. */
  readonly #first: number[] = []
  readonly #none: readonly TypedSpan<unknown>[][]
  readonly #comma = this.vocabulary.add(',')
  readonly #and = this.vocabulary.add('và')
  readonly #dash = this.vocabulary.add('-')
  readonly #ampersand = this.vocabulary.add('&')

  constructor(lexicon: ReadonlyArray<Phrases<string, unknown>>) {
    this.kinds = [...new Set(lexicon.map(({ kind }) => kind))]
    this.#none = this.kinds.map(() => none)
    const numbers = new Map(this.kinds.map((kind, number) => [kind, number]))
    for (const { kind, rows } of lexicon) {
      const number = numbers.get(kind) as number
      for (const [phrase, value] of rows)
        for (const spelling of spellingsOf(phrase)) this.#add(spelling, { kind: number, value })
    }
    for (let word = 0; word < this.vocabulary.size; word += 1) this.#first.push(this.#next(ROOT, word))
  }

  /** The number of a word, in the vocabulary from now on even where no phrase holds it. */
  numberOf(word: string): number {
    const number = this.vocabulary.add(word)
    while (this.#first.length <= number) this.#first.push(NOWHERE)
    return number
  }

  /** In: the words of a text. Out: for each kind, by its number, the spans from left to right; they may overlap. */
  spansIn(words: Words): TypedSpan<unknown>[][] {
    const found = this.#none.slice()
    const { id, count } = words
    for (let from = 0; from < count; from += 1) {
      const node = this.#first[id[from] as number] as number
      if (node !== NOWHERE) this.#follow(node, words, from, from + 1, found)
    }
    return found
  }

  #follow(node: number, words: Words, from: number, at: number, found: TypedSpan<unknown>[][]): void {
    const { id, count } = words
    for (let here = node, next = at; here !== NOWHERE; next += 1) {
      const meanings = this.#meanings[here] as Meaning[] | null
      if (meanings !== null) for (const meaning of meanings) keep(found, meaning, words, from, next)
      if (next >= count) return
      const joined = this.#joined[here] as number
      if (joined !== NOWHERE) this.#join(joined, words, from, next, found)
      here = this.#next(here, id[next] as number)
    }
  }

  /** Goes on behind what joins the parts of a name, if anything does. */
  #join(node: number, words: Words, from: number, at: number, found: TypedSpan<unknown>[][]): void {
    const id = words.id[at] as number
    if (id === this.#comma && words.id[at + 1] === this.#and) this.#follow(node, words, from, at + 2, found)
    if (id === this.#comma || id === this.#and || id === this.#dash || id === this.#ampersand)
      this.#follow(node, words, from, at + 1, found)
    this.#follow(node, words, from, at, found)
  }

  #next(node: number, word: number): number {
    if (word === 0) return NOWHERE
    const edges = this.#edges
    const mask = edges.length - 1
    for (let at = (hash(node, word) * STRIDE) & mask; ; at = (at + STRIDE) & mask) {
      const from = edges[at] as number
      if (from === EMPTY) return NOWHERE
      if (from === node && edges[at + 1] === word) return edges[at + 2] as number
    }
  }

  #add(spelling: string, meaning: Meaning): void {
    let node = ROOT
    for (const part of partsOf(spelling)) {
      if (part === '~') node = this.#joint(node)
      else node = this.#edge(node, part === '#' ? ANY_NUMBER : this.vocabulary.add(part))
    }
    if (node === ROOT) return
    const here = (this.#meanings[node] ??= [])
    // the first that says it has it
    if (!here.some(({ kind }) => kind === meaning.kind)) here.push(meaning)
  }

  #joint(node: number): number {
    const known = this.#joined[node] as number
    if (known !== NOWHERE) return known
    return (this.#joined[node] = this.#newNode())
  }

  #edge(node: number, word: number): number {
    const known = this.#next(node, word)
    if (known !== NOWHERE) return known
    if ((this.#edgeCount + 1) * STRIDE * 2 > this.#edges.length) this.#grow()
    const fresh = this.#newNode()
    this.#put(node, word, fresh)
    this.#edgeCount += 1
    return fresh
  }

  #newNode(): number {
    this.#joined.push(NOWHERE)
    return this.#meanings.push(null) - 1
  }

  #put(node: number, word: number, to: number): void {
    const mask = this.#edges.length - 1
    let at = (hash(node, word) * STRIDE) & mask
    while (this.#edges[at] !== EMPTY) at = (at + STRIDE) & mask
    this.#edges.set([node, word, to], at)
  }

  #grow(): void {
    const old = this.#edges
    this.#edges = new Int32Array(old.length * 2).fill(EMPTY)
    for (let at = 0; at < old.length; at += STRIDE)
      if (old[at] !== EMPTY) this.#put(old[at] as number, old[at + 1] as number, old[at + 2] as number)
  }
}

const none: TypedSpan<unknown>[] = []

const hash = (node: number, word: number): number => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

function keep(
  found: TypedSpan<unknown>[][],
  { kind, value }: Meaning,
  words: Words,
  from: number,
  to: number,
): void {
  const start = words.start[from] as number
  const end = words.end[to - 1] as number
  const span = { start, end, from, to, value }
  const spans = found[kind] as TypedSpan<unknown>[]
  const last = spans.at(-1)
  if (spans === none) found[kind] = [span]
  else if (last?.start !== start) spans.push(span)
  else if (end > last.end) spans[spans.length - 1] = span
}
