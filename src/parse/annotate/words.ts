import type { FoldedText } from '../../model/fold.js'
import { classesOfUnits } from '../../model/units.js'
import { ANY_NUMBER, hashed, NOTHING_HASHED, type Vocabulary } from './vocabulary.js'

/** Bits of a word's shape. */
export const CAPITALISED = 1
/** Every letter is a capital one, and there are two at least. */
export const IN_CAPITALS = 2
/** Digits alone. */
export const NUMBER = 4
/** A single unit that is no letter, no digit and no blank. */
export const MARK = 8

/**
 * The words and marks of a text, from left to right; what stands between them is blank. The n-th one stands at
 * `start[n]` (included) to `end[n]` (excluded); `id[n]` is its number in the vocabulary, 0 when no phrase holds it.
 */
export interface Words {
  readonly count: number
  readonly start: readonly number[]
  readonly end: readonly number[]
  readonly id: readonly number[]
  readonly shape: readonly number[]
}

const OF_UNIT = { BLANK: 0, MARK: 1, DIGIT: 2, LETTER: 3, CAPITAL: 4 } as const

const CLASS = classesOfUnits([
  [OF_UNIT.BLANK, /\s/],
  [OF_UNIT.CAPITAL, /\p{Lu}/u],
  [OF_UNIT.LETTER, /\p{L}/u],
  [OF_UNIT.DIGIT, /\p{N}/u],
  [OF_UNIT.MARK, /[^]/],
])

export function wordsOf({ low, raw, folded }: FoldedText, vocabulary: Vocabulary): Words {
  const { length } = low
  if (scratch.length < length * PER_WORD) scratch = new Int32Array(length * PER_WORD * 2)
  let used = 0
  for (let at = 0; at < length;) {
    const first = CLASS[raw[at] as number] as number
    if (first === OF_UNIT.BLANK) {
      at += 1
      continue
    }
    const from = at
    at += 1
    let form = MARK
    let hash = NOTHING_HASHED
    if (first !== OF_UNIT.MARK) {
      let seen = 1 << first
      hash = hashed(hash, folded[from] as number)
      for (; at < length; at += 1) {
        const next = CLASS[raw[at] as number] as number
        if (next < OF_UNIT.DIGIT) break
        seen |= 1 << next
        hash = hashed(hash, folded[at] as number)
      }
      form = shapeOf(first, seen, at - from)
    } else hash = hashed(hash, folded[from] as number)
    scratch[used] = from
    scratch[used + 1] = at
    scratch[used + 2] = form === NUMBER ? ANY_NUMBER : vocabulary.idAt(folded, from, at, hash)
    scratch[used + 3] = form
    used += PER_WORD
  }
  return wordsFrom(used / PER_WORD)
}

/** What is known of each word, before their number is: used again by every text. */
let scratch = new Int32Array(1 << 12)
const PER_WORD = 4

/** Plain arrays of the right length: thousands of short typed ones cost more to make and to throw away. */
function wordsFrom(count: number): Words {
  const start = Array<number>(count)
  const end = Array<number>(count)
  const id = Array<number>(count)
  const shape = Array<number>(count)
  for (let word = 0, at = 0; word < count; word += 1, at += PER_WORD) {
    start[word] = scratch[at] as number
    end[word] = scratch[at + 1] as number
    id[word] = scratch[at + 2] as number
    shape[word] = scratch[at + 3] as number
  }
  return { count, start, end, id, shape }
}

function shapeOf(first: number, seen: number, length: number): number {
  if (seen === 1 << OF_UNIT.DIGIT) return NUMBER
  if (first !== OF_UNIT.CAPITAL) return 0
  return (seen & (1 << OF_UNIT.LETTER)) === 0 && length > 1 ? CAPITALISED | IN_CAPITALS : CAPITALISED
}

/** Whether a word begins with a capital; not, where there is none. */
export const isCapitalised = ({ words }: { readonly words: Words }, word: number): boolean =>
  ((words.shape[word] ?? 0) & CAPITALISED) !== 0

/** The place of the first word that begins at `at` or behind it; `count` when there is none. */
export function wordFrom({ start, count }: Words, at: number): number {
  let low = 0
  for (let high = count; low < high;) {
    const middle = (low + high) >> 1
    if ((start[middle] as number) < at) low = middle + 1
    else high = middle
  }
  return low
}
