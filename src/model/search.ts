import { DOCUMENT_TYPES, LEVELS, type DocumentType, type HeldAs, type Level } from './document.js'
import { isoDay } from './date.js'
import { fold, foldBare } from './fold.js'
import { dayWord } from './precedence.js'
import type { Territory } from './territory.js'

/**
 * Finding by words: the words that a thing is found by (`searchText`), what a person asks for (`Question`), how well a
 * thing answers (`judge`) and which piece of it shows that (`excerptOf`). Everything here looks at one thing and one
 * question only, so the order of the answers does not depend on what else is stored.
 */

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a text without accents, case and leading zeros. */
export const wordsOf = (text: string): string[] =>
  (foldBare(text).match(WORD) ?? []).map((word) => word.replace(/^0+(?=\p{N})/u, ''))

/** `34cttw`, `34ct`, `cttw` for the words of 34-CT/TW: people leave out what stands between. */
const runsOf = (words: readonly string[]): string[] =>
  words.flatMap((_, from) =>
    words.slice(from + 1).map((_, more) => words.slice(from, from + more + 2).join('')),
  )

/** What a thing is found by: the words of its texts, each once, and the runs of its symbol's words. */
export const searchTextOf = (texts: readonly (string | null)[], symbol: string | null = null): string =>
  [
    ...new Set([
      ...texts.flatMap((text) => (text === null ? [] : wordsOf(text))),
      ...(symbol === null ? [] : runsOf(wordsOf(symbol))),
    ]),
  ].join(' ')

/** What a paper is called: `Chỉ thị số 34-CT/TW`; null when neither type nor symbol is known. */
export function calledBy(type: string, symbol: string | null): string | null {
  const label = type === 'OTHER' ? '' : DOCUMENT_TYPES[type as DocumentType]
  if (symbol === null) return label || null
  return `${label} ${/^\d/.test(symbol) ? 'số ' : ''}${symbol}`.trim()
}

/** Whether a word belongs to a kind of place: tỉnh, thành phố, quận, huyện, thị xã, phường, xã, thị trấn, đặc khu. */
export const isKindWord = (word: string): boolean => KIND_WORDS.has(word)
const KIND_WORDS = new Set('tinh thanh pho quan huyen thi xa phuong tran dac khu'.split(' '))

/** A place with all that it lies in: `huyện Tràng Định`, `tỉnh Lạng Sơn`. */
export const placesOf = (territory: Territory | null): string[] =>
  territory === null ? [] : [`${territory.kind} ${territory.name}`, ...placesOf(territory.parent)]

// ---------------------------------------------------------------- question

const MAX_WORDS = 16

/** What a person has typed. */
export interface Question {
  /** In their order, without accents; the first sixteen. The last one may be unfinished. */
  readonly words: readonly string[]
  /** The same words with their accents; null when the text has none. */
  readonly accented: readonly string[] | null
  /** Parts that are written without a blank and hold a number, as one word each: `34cttw`. */
  readonly joined: readonly string[]
  /** A day that some of the words give, and the places of the first and the last of those words. */
  readonly day: { readonly value: string; readonly from: number; readonly to: number } | null
  /** Whether words with one typing error are accepted. */
  readonly slips: boolean
}

/** The question in a text, without typing errors; null when the text has no word. */
export function questionOf(text: string): Question | null {
  const words = wordsOf(text).slice(0, MAX_WORDS)
  if (words.length === 0) return null
  const accented = accentedWordsOf(text).slice(0, MAX_WORDS)
  const joined = fold(text)
    .split(' ')
    .map(wordsOf)
    .filter(
      (parts) => parts.length > 1 && parts.length <= MAX_WORDS && parts.some((part) => /\p{N}/u.test(part)),
    )
    .map((parts) => parts.join(''))
  return {
    words,
    accented: accented.length === words.length && fold(text) !== foldBare(text) ? accented : null,
    joined,
    day: dayOf(words),
    slips: false,
  }
}

/** The first day among words: 24/5/2024, 2024-05-24, ngày 24 tháng 5 năm 2024. */
function dayOf(words: readonly string[]): Question['day'] {
  for (const from of words.keys()) {
    const spoken = words[from + 1] === 'thang' && words[from + 3] === 'nam'
    const parts = spoken ? [from, from + 2, from + 4] : [from, from + 1, from + 2]
    const numbers = parts.map((at) => words[at] ?? '')
    const [year, month, day] = numbers[0]!.length === 4 ? numbers : numbers.toReversed()
    if (!/^\d{4} \d\d? \d\d?$/.test(`${year} ${month} ${day}`)) continue
    const value = isoDay(Number(year), Number(month), Number(day))
    if (value !== null) return { value, from: words[from - 1] === 'ngay' ? from - 1 : from, to: parts[2]! }
  }
  return null
}

/** `34ct` for `ct34`, since people put the number behind the letters too; null for any other word. */
export const turned = (word: string): string | null => {
  const [, letters, number] = /^(\p{L}+)([1-9]\d*)$/u.exec(word) ?? []
  return letters === undefined ? null : `${number}${letters}`
}

const accentedWordsOf = (text: string): string[] =>
  (fold(text).match(WORD) ?? []).map((word) => word.replace(/^0+(?=\p{N})/u, ''))

/** Whether a typing error is looked for in a word: a number or a syllable of two letters would become another word. */
export const mayHaveSlip = (word: string): boolean => /^\p{L}{3,20}$/u.test(word)

/** The same question with typing errors accepted; null when no word may have one. */
export const withSlips = (question: Question): Question | null =>
  question.words.some(mayHaveSlip) ? { ...question, slips: true } : null

/** Whether one letter more or less, another letter, or two letters swapped make one word of the other. */
export function differByOne(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (one[at] === other[at]) at += 1
  const [a, b] = [one.slice(at), other.slice(at)]
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  )
}

// ------------------------------------------------------------------- judge

/** No word begins with this. */
const UNMATCHABLE = ' '

export type FoundKind = 'Document' | 'Task' | 'Agency' | 'Territory'

/** A thing that may answer a question. */
export interface Candidate {
  readonly kind: FoundKind
  readonly level: Level | null
  /** Of a document only. */
  readonly heldAs: HeldAs | null
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
}

/**
 * How well a thing answers a question; null when fewer than half of the words are found. What comes first matters
 * most: words missing · words with a typing error · called exactly so, or a paper of that type and number · accents
 * other than typed · not in one phrase · names, held papers, others, communes · its tier · the last word unfinished or
 * another kind of place · length.
 */
export function judge(question: Question, candidate: Candidate): Judgement | null {
  const { accented } = question
  const { names, texts, context, kind, level } = candidate
  const known = candidate.searchText.split(' ')
  const last = question.words.length - 1
  let missing = 0
  let slips = 0
  let unfinished = 0
  const run = (word: string) => turned(word) ?? UNMATCHABLE
  const onDay = question.day !== null && kind === 'Document' && known.includes(dayWord(question.day.value))
  const isOfDay = (index: number) => onDay && question.day!.from <= index && index <= question.day!.to
  const words = question.words.map((word, index) => {
    if (known.includes(word) || isOfDay(index)) return word
    if (known.some((other) => other.startsWith(run(word)))) return word
    if (index === last && known.some((other) => other.startsWith(word))) unfinished += 1
    else {
      const meant = question.slips && mayHaveSlip(word) ? meantBy(word, known) : undefined
      if (meant !== undefined) {
        slips += 1
        return meant
      }
      missing += 1
    }
    return word
  })
  if (missing * 2 > words.length) return null
  const bareNames = names.map(wordsOf)
  if (kind === 'Territory') {
    const others = otherKindWords(words, candidate, bareNames)
    if (others === null) return null
    missing = 0
    unfinished += others
  }
  const bare = [...bareNames, ...texts.map(wordsOf)]
  const phrase = words.join(' ')
  const order = [
    missing,
    slips,
    // many communes bear the name of something else: xã Hòa Bình
    standing(words, kind, isCommune(candidate) ? bareNames.slice(0, 1) : bareNames, isOfDay),
    accented === null ? 0 : otherAccents(accented, [...names, ...texts, ...context]),
    bare.some((own) => ` ${own.join(' ')}`.includes(` ${phrase}`)) ||
    // a place, then what it lies in: Tam Thanh, Lạng Sơn
    (kind === 'Territory' && bareNames.some((name) => beginsWith([words], name)))
      ? 0
      : 1,
    weightOf(candidate, bareNames, phrase),
    level === null ? LEVELS.length : LEVELS.indexOf(level),
    unfinished,
    Math.min(99, bare[0]?.length ?? 99),
  ]
  return {
    order: order.map((part) => String(part).padStart(2, '0')).join(''),
    complete: missing + slips === 0,
  }
}

/**
 * How many words of a question that can mean a place are not of it; null when it cannot. There are 14,000, and half the
 * words of any question stand in some. So the place must hold them all, and its name must be said whole or begin with
 * all that is said; of a province any word of it will do. Only a kind word may be another where the name is said
 * whole (huyện for a thị xã), but not of a commune.
 */
function otherKindWords(
  words: readonly string[],
  { level, searchText }: Candidate,
  names: readonly (readonly string[])[],
): number | null {
  const last = words.at(-1)!
  const known = searchText.split(' ')
  const own = names[1] ?? []
  const isSaid = (part: string) => words.includes(part) || part.startsWith(last)
  const whole = own.every(isSaid)
  if (!whole && !beginsWith(names, words) && !(level === 'PROVINCE' && own.some(isSaid))) return null
  const others = words.filter(
    (word) => !known.includes(word) && !(word === last && known.some((other) => other.startsWith(word))),
  )
  const forgiven = whole && level !== 'COMMUNE' && others.every((word) => KIND_WORDS.has(word))
  return others.length === 0 || forgiven ? others.length : null
}

const beginsWith = (names: readonly (readonly string[])[], words: readonly string[]): boolean =>
  names.some((name) => ` ${name.join(' ')}`.startsWith(` ${words.join(' ')}`))

/** The word that a mistyped one stands for, preferably one of the same length. */
const meantBy = (word: string, known: readonly string[]): string | undefined => {
  const near = known.filter((other) => differByOne(word, other))
  return near.find((other) => other.length === word.length) ?? near[0]
}

const isCommune = ({ kind, level }: Candidate): boolean => kind === 'Territory' && level === 'COMMUNE'

/**
 * 0: it is called exactly so, of a body also without the kind of its place (Sở Xây dựng Lạng Sơn). 1: a paper of that
 * type and number, or day. 2: anything else.
 */
function standing(
  words: readonly string[],
  kind: FoundKind,
  names: readonly (readonly string[])[],
  isOfDay: (index: number) => boolean,
): number {
  const whole = words.join('')
  if (names.some((name) => name.join('') === whole)) return 0
  // who says a kind means it: UBND huyện Cao Bằng is not UBND tỉnh Cao Bằng
  if (kind === 'Agency' && names.some((name) => withoutKinds(name) === whole)) return 0
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

const withoutKinds = (words: readonly string[]): string =>
  words.filter((word) => !KIND_WORDS.has(word)).join('')

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
function weightOf(candidate: Candidate, names: readonly (readonly string[])[], phrase: string): number {
  const { kind, heldAs } = candidate
  if (isCommune(candidate)) return 6
  if (kind === 'Task') return 5
  const called = names.map((name) => ` ${name.join(' ')}`)
  if (kind !== 'Document') return beginsWith(names, phrase.split(' ')) ? 0 : 3
  if (called.some((name) => name.includes(` ${phrase}`))) return heldAs === 'CITED_ONLY' ? 1 : 0
  return heldAs === 'CITED_ONLY' ? 4 : 2
}

// ----------------------------------------------------------------- excerpt

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
