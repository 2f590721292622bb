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
const NOWHERE = -1
const ROOT = 0

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
  readonly #meanings: Meaning[][] = [[]]
  readonly #joined = new Map<number, number>()
  /** Open addressing: three numbers an edge, from, word, to. */
  #edges = new Int32Array(3 << 12).fill(EMPTY)
  #edgeCount = 0
  readonly #comma = this.vocabulary.add(',')
  readonly #and = this.vocabulary.add('và')
  readonly #single: ReadonlySet<number>

  constructor(lexicon: ReadonlyArray<Phrases<string, unknown>>) {
    this.#single = new Set([this.#comma, this.#and, ...['-', '&'].map((mark) => this.vocabulary.add(mark))])
    this.kinds = [...new Set(lexicon.map(({ kind }) => kind))]
    for (const { kind, rows } of lexicon) {
      const number = this.kinds.indexOf(kind)
      for (const [phrase, value] of rows)
        for (const spelling of spellingsOf(phrase)) this.#add(spelling, { kind: number, value })
    }
  }

  /** In: the words of a text. Out: for each kind, by its number, the spans from left to right; they may overlap. */
  spansIn(words: Words): TypedSpan<unknown>[][] {
    const found: TypedSpan<unknown>[][] = this.kinds.map(() => none)
    for (let from = 0; from < words.count; from += 1)
      if (words.id[from] !== 0) this.#follow(ROOT, words, from, from, found)
    return found
  }

  #follow(node: number, words: Words, from: number, at: number, found: TypedSpan<unknown>[][]): void {
    const meanings = this.#meanings[node] as Meaning[]
    if (meanings.length > 0) for (const meaning of meanings) keep(found, meaning, words, from, at)
    if (at < words.count) {
      const next = this.#next(node, words.id[at] as number)
      if (next !== NOWHERE) this.#follow(next, words, from, at + 1, found)
    }
    const joined = this.#joined.get(node)
    if (joined === undefined || at >= words.count) return
    const id = words.id[at] as number
    if (id === this.#comma && words.id[at + 1] === this.#and) this.#follow(joined, words, from, at + 2, found)
    if (this.#single.has(id)) this.#follow(joined, words, from, at + 1, found)
    this.#follow(joined, words, from, at, found)
  }

  #next(node: number, word: number): number {
    if (word === 0) return NOWHERE
    const edges = this.#edges
    const mask = edges.length / 3 - 1
    for (let slot = hash(node, word) & mask; ; slot = (slot + 1) & mask) {
      const from = edges[slot * 3] as number
      if (from === EMPTY) return NOWHERE
      if (from === node && edges[slot * 3 + 1] === word) return edges[slot * 3 + 2] as number
    }
  }

  #add(spelling: string, meaning: Meaning): void {
    let node = ROOT
    for (const part of partsOf(spelling)) {
      if (part === '~') node = this.#joint(node)
      else node = this.#edge(node, part === '#' ? ANY_NUMBER : this.vocabulary.add(part))
    }
    const here = this.#meanings[node] as Meaning[]
    // the first that says it has it
    if (node !== ROOT && !here.some(({ kind }) => kind === meaning.kind)) here.push(meaning)
  }

  #joint(node: number): number {
    const known = this.#joined.get(node)
    if (known !== undefined) return known
    const fresh = this.#meanings.push([]) - 1
    this.#joined.set(node, fresh)
    return fresh
  }

  #edge(node: number, word: number): number {
    const known = this.#next(node, word)
    if (known !== NOWHERE) return known
    if ((this.#edgeCount + 1) * 6 > this.#edges.length) this.#grow()
    const fresh = this.#meanings.push([]) - 1
    this.#put(node, word, fresh)
    this.#edgeCount += 1
    return fresh
  }

  #put(node: number, word: number, to: number): void {
    const mask = this.#edges.length / 3 - 1
    let slot = hash(node, word) & mask
    while (this.#edges[slot * 3] !== EMPTY) slot = (slot + 1) & mask
    this.#edges.set([node, word, to], slot * 3)
  }

  #grow(): void {
    const old = this.#edges
    this.#edges = new Int32Array(old.length * 2).fill(EMPTY)
    for (let at = 0; at < old.length; at += 3)
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
