import { LEVELS, type HeldAs, type Level } from './document.js'
import { dayWord, SAMPLE_WORD } from './precedence.js'
import {
  accentedWordsOf,
  differByOne,
  isKindWord,
  mayHaveSlip,
  runsOf,
  turned,
  wordsOf,
  type FoundKind,
  type Question,
} from './search.js'

/**
 * How well a thing answers a question. This looks at one thing and one question only, so the order of the answers does
 * not depend on what else is stored.
 */

/** No word begins with this. */
const UNMATCHABLE = '  '

/** A thing that may answer a question. */
export interface Candidate {
  readonly kind: FoundKind
  readonly level: Level | null
  /** Of a document only. */
  readonly heldAs: HeldAs | null
  /** How many papers carry it out directly. */
  readonly below: number
  /** What is stored to find it by. */
  readonly searchText: string
  /** What it is called: a symbol, a name and its aliases; of a place with its kind word, then without; none for a task. */
  readonly names: readonly string[]
  /** What it says: a title, a summary. */
  readonly texts: readonly string[]
  /** What it belongs to: the issuer of a document. */
  readonly context: readonly string[]
}

export interface Judgement {
  /** Compared as text: the smaller, the better the answer. Equal ones answer equally well. */
  readonly order: string
  /** Every word was found as typed. */
  readonly complete: boolean
  /** It has all but the number of the paper that is asked for. */
  readonly lacksNumber: boolean
  /** A body that has the words, but no two of them as they stand in the question: they are of another name. */
  readonly isScattered: boolean
}

const MOST_BELOW = 999_999
/** How many digits the parts of an order have, where not two: what is below. */
const DIGITS: Readonly<Record<number, number>> = { 10: String(MOST_BELOW).length }

/**
 * How well a thing answers a question; null when fewer than half of the words are found. What comes first matters
 * most: the number of a paper missing · words missing · words with a typing error · called exactly so, or a paper of that type and number · accents
 * other than typed · not in one phrase · samples · names, held papers, others, communes · words of a body that stand apart · the last
 * word unfinished or another kind of place · how little is below it · its tier · length.
 */
export function judge(question: Question, candidate: Candidate): Judgement | null {
  const { accented } = question
  const { names, texts, context, kind, level } = candidate
  const { known, words, missing, slips, unfinished, isOfDay } = meetingOf(question, candidate)
  if (question.isWrittenOut ? missing > 0 : missing * 2 > words.length) return null
  const bareNames = names.map(wordsOf)
  const others = kind === 'Territory' ? otherKindWords(words, known, candidate, bareNames) : 0
  if (others === null) return null
  const bare = [...bareNames, ...texts.map(wordsOf)]
  const split = kind === 'Agency' ? apart(words, bareNames) : 0
  // công an phường is not Trung tâm Phục vụ hành chính công phường Hội An
  const isScattered = !question.isWrittenOut && words.length > 2 && split === words.length - 1
  // a place that others say nothing against holds all that tells it from others
  const absent = kind === 'Territory' ? 0 : isScattered ? Math.max(missing, split) : missing
  const { number } = question
  const isBegun = number === question.words.at(-1) && known.hasBeginning(number ?? UNMATCHABLE)
  const lacksNumber = number !== null && !known.has(number) && !isBegun
  const order = [
    // no body and no place bears the number of a paper
    lacksNumber ? (kind === 'Document' ? 1 : 2) : 0,
    absent,
    slips,
    // many communes bear the name of something else: xã Hòa Bình
    standing(question, words, kind, isCommune(candidate) ? bareNames.slice(0, 1) : bareNames, isOfDay),
    accented === null ? 0 : otherAccents(accented, [...names, ...texts, ...context]),
    bare.some((own) => hasPhrase(own, words)) ||
    // a place, then what it lies in: Tam Thanh, Lạng Sơn
    (kind === 'Territory' && bareNames.some((name) => beginsWith([words], name)))
      ? 0
      : 1,
    known.has(SAMPLE_WORD) ? 1 : 0,
    weightOf(candidate, bareNames, words),
    split,
    unfinished + others,
    MOST_BELOW - Math.min(MOST_BELOW, candidate.below),
    level === null ? LEVELS.length : LEVELS.indexOf(level),
    Math.min(99, bare[0]?.length ?? 99),
  ]
  return {
    order: order.map((part, at) => String(part).padStart(DIGITS[at] ?? 2, '0')).join(''),
    complete: absent + slips === 0,
    lacksNumber,
    isScattered,
  }
}

/** The words of a thing's search text. Looking for one within the whole text is many times as fast as among them. */
class Known {
  readonly #text: string
  #words: readonly string[] | undefined

  constructor(searchText: string) {
    this.#text = ` ${searchText} `
  }

  has(word: string): boolean {
    return this.#text.includes(` ${word} `)
  }

  hasBeginning(beginning: string): boolean {
    return this.#text.includes(` ${beginning}`)
  }

  get words(): readonly string[] {
    return (this.#words ??= this.#text.slice(1, -1).split(' '))
  }
}

/** The words of a question as a thing has them, and how many it lacks, has with an error, or only begins with. */
function meetingOf(question: Question, { kind, searchText }: Candidate) {
  const known = new Known(searchText)
  const last = question.words.length - 1
  const count = { missing: 0, slips: 0, unfinished: 0 }
  const day = question.day && dayWord(question.day.value)
  // a month begins its days
  const onDay = day !== null && kind === 'Document' && known.hasBeginning(day)
  const isOfDay = (index: number) => onDay && question.day!.from <= index && index <= question.day!.to
  const words = question.words.map((word, index) => {
    if (known.has(word) || isOfDay(index)) return word
    if (known.hasBeginning(turned(word) ?? UNMATCHABLE)) return word
    if (index === last && known.hasBeginning(word)) {
      count.unfinished += 1
      return word
    }
    const meant = question.slips && mayHaveSlip(word) ? meantBy(word, known.words) : undefined
    count[meant === undefined ? 'missing' : 'slips'] += 1
    return meant ?? word
  })
  return { known, words, isOfDay, ...count }
}

/**
 * How many words of a question that can mean a place are not of it; null when it cannot. There are 14,000, and half the
 * words of any question stand in some. So the place must hold them all, and its name must be said whole or begin with
 * all that is said; of a province any word of it will do. Only a kind word may be another where the name is said
 * whole (huyện for a thị xã), but not of a commune.
 */
function otherKindWords(
  words: readonly string[],
  known: Known,
  { level }: Candidate,
  names: readonly (readonly string[])[],
): number | null {
  const last = words.at(-1)!
  const own = names[1] ?? []
  const isSaid = (part: string) => words.includes(part) || part.startsWith(last)
  const whole = own.every(isSaid)
  if (!whole && !beginsWith(names, words) && !(level === 'PROVINCE' && own.some(isSaid))) return null
  const others = words.filter((word) => !known.has(word) && !(word === last && known.hasBeginning(word)))
  const forgiven = whole && level !== 'COMMUNE' && others.every(isKindWord)
  return others.length === 0 || forgiven ? others.length : null
}

const beginsWith = (names: readonly (readonly string[])[], words: readonly string[]): boolean =>
  names.some((name) => hasPhraseAt(name, words, 0))

/** Whether the words stand there one after the other, the last one perhaps unfinished. */
const hasPhrase = (own: readonly string[], words: readonly string[]): boolean =>
  own.some((_, at) => hasPhraseAt(own, words, at))

const hasPhraseAt = (own: readonly string[], words: readonly string[], at: number): boolean =>
  words.every((word, index) =>
    index === words.length - 1 ? own[at + index]?.startsWith(word) === true : own[at + index] === word,
  )

/** How many neighbours in a question are none in the name that keeps most of them together. */
const apart = (words: readonly string[], names: readonly (readonly string[])[]): number =>
  Math.min(
    words.length,
    ...names.map((name) => words.slice(1).filter((word, at) => !hasPhrase(name, [words[at]!, word])).length),
  )

/** The word that a mistyped one stands for, preferably one of the same length. */
const meantBy = (word: string, known: readonly string[]): string | undefined => {
  const near = known.filter((other) => differByOne(word, other))
  return near.find((other) => other.length === word.length) ?? near[0]
}

const isCommune = ({ kind, level }: Candidate): boolean => kind === 'Territory' && level === 'COMMUNE'

/**
 * 0: it is called exactly so, of a body also without the kind of its place (Sở Xây dựng Lạng Sơn). 1: a paper of that
 * type and number, or day; a body whose name begins with what was abbreviated. 2: anything else.
 */
function standing(
  { isWrittenOut }: Question,
  words: readonly string[],
  kind: FoundKind,
  names: readonly (readonly string[])[],
  isOfDay: (index: number) => boolean,
): number {
  const whole = words.join('')
  if (names.some((name) => name.join('') === whole)) return 0
  // who says a kind means it: UBND huyện Cao Bằng is not UBND tỉnh Cao Bằng
  if (kind === 'Agency' && names.some((name) => withoutKinds(name) === whole)) return 0
  if (kind === 'Agency' && isWrittenOut && beginsWith(names, words)) return 1
  if (kind !== 'Document' || !words.some((word) => /\p{N}/u.test(word))) return 2
  const naming = names.flatMap((name) => [...name, ...runsOf(name)])
  const named = words.every(
    (word, index) =>
      isOfDay(index) ||
      naming.some((part) => (index === words.length - 1 ? part.startsWith(word) : part === word)) ||
      naming.some((part) => part.startsWith(turned(word) ?? UNMATCHABLE)),
  )
  return named ? 1 : 2
}

const withoutKinds = (words: readonly string[]): string => words.filter((word) => !isKindWord(word)).join('')

function otherAccents(accented: readonly string[], texts: readonly string[]): number {
  const known = new Set(texts.flatMap(accentedWordsOf))
  return accented.filter(
    (word, index) =>
      !known.has(word) &&
      !(index === accented.length - 1 && [...known].some((other) => other.startsWith(word))),
  ).length
}

/**
 * 0: the words are in the symbol of a paper that is held, or begin a name; 1: in the symbol of one that is only cited.
 * Then other papers that are held, other names, other papers that are cited, tasks; a commune comes last.
 */
function weightOf(
  candidate: Candidate,
  names: readonly (readonly string[])[],
  words: readonly string[],
): number {
  const { kind, heldAs } = candidate
  if (isCommune(candidate)) return 6
  if (kind === 'Task') return 5
  if (kind !== 'Document') return beginsWith(names, words) ? 0 : 3
  if (names.some((name) => hasPhrase(name, words))) return heldAs === 'CITED_ONLY' ? 1 : 0
  return heldAs === 'CITED_ONLY' ? 4 : 2
}
