import { dayWord, HIGHEST_PRECEDENCE, ownWord, precedenceWord, signerWord } from '../model/precedence.js'
import { isKindWord, mayHaveSlip, turned, type FoundKind, type Question } from '../model/search.js'

/**
 * Queries for the full-text indexes, in Lucene's syntax. Words consist of lower-case letters and digits, so nothing that a
 * person types is an operator.
 *
 * Where their order counts, each part has a constant score: Lucene's own statistics would reveal how often a word occurs
 * in documents that the reader may not see. Such a score is the number of words that were found, plus a fraction for
 * precedence (model/precedence.ts).
 */

/**
 * Finds what has all words, of places those that tell them from others; their order says nothing. Of several questions it finds
 * what answers any.
 */
export const holdingAll = (kind: FoundKind, ...questions: readonly Question[]): string =>
  anyOf(questions.map((question) => all(question, kind).join(' ')))

const anyOf = (queries: readonly string[]): string =>
  queries.length === 1 ? queries[0]! : queries.map((query) => `(${query})`).join(' ')

const all = (question: Question, kind: FoundKind): string[] =>
  kind === 'Territory'
    ? requiredOfTerritory(question)
    : question.words.map((_, at) => `+${termsOf(question, waysAt(question, at, kind))}`)

/** Finds what has all words but one of several; null where that is not half of them. Their order says nothing. */
export function holdingAllButOne(question: Question, kind: FoundKind): string | null {
  if (kind === 'Territory' || question.words.length < 2) return null
  return lackingOne(all(question, kind)).join(' ')
}

/** Clauses of which exactly one does not hold: a query of length n log n, where naming each that may fail makes n². */
function lackingOne(required: readonly string[]): string[] {
  if (required.length === 1) return [`-${required[0]!.slice(1)}`]
  const half = Math.ceil(required.length / 2)
  const [first, second] = [required.slice(0, half), required.slice(half)]
  const ways = [
    [...first, ...lackingOne(second)],
    [...lackingOne(first), ...second],
  ]
  return [`+(${ways.map((way) => `(${way.join(' ')})`).join(' ')})`]
}

/** Finds what somebody signed whose name has all of these words, the last of them perhaps unfinished; null of no words. */
export function signedBy(words: readonly string[]): string | null {
  const last = words.length - 1
  const terms = words.map((word, at) => `+${signerWord(word)}${at === last ? '*' : ''}`)
  return terms.length === 0 ? null : terms.join(' ')
}

/** What `found` finds, the best first: those that hold the first of the questions as it was typed. */
export const bestFirst = (found: string, kind: FoundKind, ...questions: readonly Question[]): string =>
  kind === 'Territory'
    ? anyOf(questions.map((question) => holdingSome(question, kind)))
    : [`+(${found})^0`, ...asTyped(questions[0]!, kind), ...PRECEDENCES].join(' ')

/** Finds what has some of the words, that with the most of them first; for territories see `requiredOfTerritory`. */
export function holdingSome(question: Question, kind: FoundKind): string {
  const some = [...question.words.map((_, at) => wordAt(question, at, kind)), ...asTyped(question, kind)]
  return [
    `+(${some.join(' ')})`,
    ...(kind === 'Territory' ? requiredOfTerritory(question) : []),
    ...PRECEDENCES,
  ].join(' ')
}

/** What makes one that has the words come before others that have them. */
const asTyped = (question: Question, kind: FoundKind): string[] => [
  // the word as typed counts twice
  ...question.words.flatMap((word, at) => (waysAt(question, at, kind).length > 1 ? [either([word])] : [])),
  // a symbol as typed counts more than its parts by themselves, and more than a day beside it
  ...question.joined.map((run) => `${either([`${run}.*`])}^3`),
  // of a number by itself what bears it comes before what names it
  ...(question.words.length === 1 && /^\d{1,5}$/.test(question.words[0]!)
    ? [`${either([`${question.words[0]}[a-z].*`])}^2`]
    : []),
]

/** Less than one word together; in binary fractions, which single-precision numbers add up exactly. */
const PRECEDENCES: readonly string[] = Array.from({ length: HIGHEST_PRECEDENCE }, (_, at) => at + 1).map(
  (precedence) => `${either([precedenceWord(precedence)])}^${precedence / 32}`,
)

/**
 * Half the words of any question occur in some territory. So it must have all words but those for kinds of unit, and some
 * of these in its own name.
 */
function requiredOfTerritory(question: Question): string[] {
  const at = question.words.map((_, index) => index)
  const telling = at.filter((index) => !isKindWord(question.words[index]!))
  const required = telling.length > 0 ? telling : at
  const ways = required.map((index) => waysAt(question, index, 'Territory'))
  return [...ways, ways.flat().map(ownWord)].map((some) => `+${termsOf(question, some)}^0`)
}

/** Terms and their beginnings are found sooner than by a regular expression, but their scores vary. */
const termsOf = ({ slips }: Question, ways: readonly string[]): string =>
  slips ? either(ways) : `(${ways.map((way) => way.replace('.*', '*')).join(' ')})`

const wordAt = (question: Question, at: number, kind: FoundKind): string => either(waysAt(question, at, kind))

/** A regular expression, since its score is constant however many words match and however often. */
function either(ways: readonly string[]): string {
  return `/${ways.join('|')}/`
}

/** Regular expressions that match one word of the question; the first is the word itself. */
function waysAt({ words, day, slips }: Question, at: number, kind: FoundKind): string[] {
  const word = words[at]!
  const ways = [word]
  if (at === words.length - 1) ways.push(`${word}.*`)
  const run = turned(word)
  if (run !== null) ways.push(`${run}.*`)
  // a month begins its days
  if (kind === 'Document' && day !== null && day.from <= at && at <= day.to)
    ways.push(`${dayWord(day.value)}.*`)
  if (slips && mayHaveSlip(word)) ways.push(...slipsOf(word))
  return ways
}

/** One letter is wrong, missing or too many, or two are swapped. */
function slipsOf(word: string): string[] {
  const letters = [...word]
  const put = (at: number, gone: number, ...instead: readonly string[]) =>
    letters.toSpliced(at, gone, ...instead).join('')
  return [
    ...letters.flatMap((letter, at) => [
      put(at, 1, '.'),
      put(at, 1),
      put(at, 0, '.'),
      ...(at + 1 < letters.length ? [put(at, 2, letters[at + 1]!, letter)] : []),
    ]),
    `${word}.`,
  ]
}
