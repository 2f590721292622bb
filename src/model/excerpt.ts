import type { Candidate } from './answer.js'
import { differByOne, mayHaveSlip, turned, WORD, wordsOf, type Question } from './search.js'

/** Which piece of a thing shows that it answers a question, and where the words stand in it. */

const EXCERPT_LENGTH = 160
const ELLIPSIS = '…'
/** How many words are shown before the first that was found, if there is room. */
const LEAD_IN = 3

/**
 * The piece of the first text that holds most of the question's words, at most 160 characters, cut between words; of
 * the candidate's name when the words stand in none. Null when it has neither.
 */
export function excerptOf(question: Question, { names, texts, context }: Candidate): string | null {
  const shown = [...texts, ...names, ...context].map((text) => text.trim()).filter((text) => text !== '')
  const held = shown.map((text) => {
    const words = new Set(wordsOf(text))
    return question.words.filter((word, index) => isFound(word, index, question, words)).length
  })
  const most = Math.max(0, ...held)
  const text = most === 0 ? names[0] : shown[held.indexOf(most)]
  return text === undefined ? null : pieceOf(question, text)
}

const isFound = (
  word: string,
  index: number,
  { words, slips }: Question,
  among: ReadonlySet<string>,
): boolean =>
  among.has(word) ||
  (index === words.length - 1 && [...among].some((other) => other.startsWith(word))) ||
  (slips && mayHaveSlip(word) && [...among].some((other) => differByOne(word, other)))

/** The stretch of `text` with most different words of the question. */
function pieceOf(question: Question, text: string): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= EXCERPT_LENGTH) return line
  const room = EXCERPT_LENGTH - 2 * ELLIPSIS.length
  const blocks = line.split(' ')
  const starts: number[] = []
  blocks.reduce((at, block) => (starts.push(at), at + block.length + 1), 0)
  const hits = blocks.map((block) => {
    const own = new Set(wordsOf(block))
    return question.words.flatMap((word, index) => (isFound(word, index, question, own) ? [index] : []))
  })
  /** The block after the last that still fits when the piece begins with block `from`. */
  const endFrom = (from: number): number => {
    let to = from
    while (to < blocks.length && starts[to]! + blocks[to]!.length - starts[from]! <= room) to += 1
    return to
  }
  let best = { from: 0, count: -1 }
  for (let from = 0; from < blocks.length; from += 1) {
    const to = endFrom(from)
    const count = new Set(hits.slice(from, to).flat()).size
    // as far down as a few words still stand before the first that was found
    const roomy =
      count === best.count && hits.slice(best.from, from + LEAD_IN).every((own) => own.length === 0)
    if (count > best.count || roomy) best = { from, count }
    if (to === blocks.length) break
  }
  const { from } = best
  const to = endFrom(from)
  // one block longer than the room: a table without blanks, say
  if (to === from) return `${line.slice(starts[from], starts[from]! + room)}${ELLIPSIS}`
  return `${from > 0 ? ELLIPSIS : ''}${blocks.slice(from, to).join(' ')}${to < blocks.length ? ELLIPSIS : ''}`
}

// ----------------------------------------------------------------- matches

/** A stretch of a text, in UTF-16 units, without its end. */
export interface TextMatch {
  readonly start: number
  readonly end: number
}

/** A word as it stands in a text, and its letters without accents. */
interface Standing {
  readonly text: string
  readonly start: number
  readonly bare: string
}

/** How many words a symbol has at most: 12/2018/NQ-HĐND-TT. */
const LONGEST_SYMBOL = 6

const SHORT = 3

/** Whether a word of a text is one of a question with a wrong letter. */
const isMistyped = (word: string, found: string): boolean =>
  differByOne(word, found) && (word.length > SHORT || (word[0] === found[0] && word.length === found.length))

/**
 * Where the words of a question stand in a text, first to last, none over another. A word that stands in it as typed was not
 * meant to be another: hạn is not Ban besides. Of a word of three letters the first was not the wrong one, nor was one missing:
 * most have others so near.
 */
export function matchesIn(question: Question, text: string): readonly TextMatch[] {
  const standing = [...text.matchAll(WORD)].map((found) => ({
    text: found[0],
    start: found.index,
    bare: wordsOf(found[0])[0] ?? '',
  }))
  const own = new Set(standing.map(({ bare }) => bare))
  const mistyped = question.slips ? question.words.filter((word) => mayHaveSlip(word) && !own.has(word)) : []
  const matches: TextMatch[] = []
  for (let at = 0; at < standing.length;) {
    const { words, end } = matchAt(question.words, mistyped, standing.slice(at, at + LONGEST_SYMBOL))
    if (words > 0) matches.push({ start: standing[at]!.start, end })
    at += Math.max(1, words)
  }
  return matches
}

/** How many of these words, from the first on, are one word of the question together, and where that ends in the text. */
function matchAt(words: readonly string[], mistyped: readonly string[], ahead: readonly Standing[]) {
  const [first] = ahead
  if (words.includes(first!.bare) || mistyped.some((word) => isMistyped(word, first!.bare)))
    return { words: 1, end: first!.start + first!.text.length }
  for (const [at, word] of words.entries()) {
    const run = turned(word)
    const end =
      endTogether(word, ahead, at === words.length - 1) ??
      (run === null ? null : endTogether(run, ahead, true))
    if (end !== null) return end
  }
  return { words: 0, end: 0 }
}

/** The same for one word; `mayGoOn`: the words may have more letters than it. */
function endTogether(word: string, ahead: readonly Standing[], mayGoOn: boolean) {
  let rest = word
  for (const [at, { bare, text, start }] of ahead.entries()) {
    if (rest === bare) return { words: at + 1, end: start + text.length }
    if (mayGoOn && bare.startsWith(rest)) return { words: at + 1, end: start + lengthOf(rest, text) }
    if (bare === '' || !rest.startsWith(bare)) return null
    rest = rest.slice(bare.length)
  }
  return null
}

/** How much of a word its first bare letters take, with their accents. */
function lengthOf(bare: string, word: string): number {
  let length = 0
  for (const letter of word) {
    const isAccent = /^\p{M}$/u.test(letter)
    if (!isAccent && (wordsOf(word.slice(0, length))[0] ?? '').startsWith(bare)) return length
    length += letter.length
  }
  return length
}
