import { dayWord, HIGHEST_PRECEDENCE, ownWord, precedenceWord } from '../model/precedence.js'
import { isKindWord, mayHaveSlip, turned, type FoundKind, type Question } from '../model/search.js'

/**
 * Questions in the language of the full-text indexes (Lucene). Every part of them counts a fixed number, never what an
 * index makes of how often a word stands in what it holds: a score is how many of the words were found, then the
 * precedence of what holds them (model/precedence.ts). The words are of letters and digits in lower case, so nothing that
 * a person types is an operator here.
 */

/** What holds all words, as far as they are sought in things of this kind. */
export const holdingAll = (question: Question, kind: FoundKind): string =>
  question.words.map((_, at) => `+${wordAt(question, at, kind)}`).join(' ')

/** What holds some of the words, the most of them first. A place must be meant: all but the words for kinds of places. */
export function holdingSome(question: Question, kind: FoundKind): string {
  const { words, joined } = question
  const some = [
    ...words.map((_, at) => wordAt(question, at, kind)),
    // as typed a word counts twice
    ...words.flatMap((word, at) => (waysAt(question, at, kind).length > 1 ? [either([word])] : [])),
    // a symbol as typed counts more than its parts elsewhere
    ...joined.map((run) => `${either([`${run}.*`])}^2`),
  ]
  return [`+(${some.join(' ')})`, ...(kind === 'Territory' ? musts(question) : []), ...PRECEDENCES].join(' ')
}

/** Parts of one word, in binary fractions: single-precision numbers add them up without loss. */
const PRECEDENCES: readonly string[] = Array.from({ length: HIGHEST_PRECEDENCE }, (_, at) => at + 1).map(
  (precedence) => `${either([precedenceWord(precedence)])}^${precedence / 32}`,
)

/** Half the words of any question stand in some place: it must hold what is no kind, and some of that in its name. */
function musts(question: Question): string[] {
  const at = question.words.map((_, index) => index)
  const telling = at.filter((index) => !isKindWord(question.words[index]!))
  const meant = telling.length > 0 ? telling : at
  return [
    ...meant.map((index) => `+${wordAt(question, index, 'Territory')}^0`),
    `+${either(meant.flatMap((index) => waysAt(question, index, 'Territory').map(ownWord)))}^0`,
  ]
}

const wordAt = (question: Question, at: number, kind: FoundKind): string => either(waysAt(question, at, kind))

/** A regular expression: what matches counts the same, however often. */
function either(ways: readonly string[]): string {
  return `/${ways.join('|')}/`
}

/** The words that answer to one of the question's, as regular expressions; first itself. */
function waysAt({ words, day, slips }: Question, at: number, kind: FoundKind): string[] {
  const word = words[at]!
  const ways = [word]
  if (at === words.length - 1) ways.push(`${word}.*`)
  const run = turned(word)
  if (run !== null) ways.push(`${run}.*`)
  if (kind === 'Document' && day !== null && day.from <= at && at <= day.to) ways.push(dayWord(day.value))
  if (slips && mayHaveSlip(word)) ways.push(...slipsOf(word))
  return ways
}

/** One letter another, too many, too few, or two swapped. */
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
