import { writtenOut } from './abbreviations.js'
import { DOCUMENT_TYPES, nounOf, type DocumentType } from './document.js'
import { fullYear, isoDay } from './date.js'
import { fold, foldBare } from './fold.js'
import type { Territory } from './territory.js'
import { unitsThat } from './units.js'

/**
 * Finding by words: the words that a thing is found by (`searchText`) and what a person asks for (`Question`). How well a
 * thing answers is told by `judge` (answer.ts), which piece of it shows that by `excerptOf` (excerpt.ts).
 */

/** A word, composed or not. */
export const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a text without accents, case and leading zeros. */
export const wordsOf = (text: string): string[] => wordsIn(foldBare(text))

/** As the pattern finds them, and several times as fast: a search looks at hundreds of texts. */
function wordsIn(bare: string): string[] {
  if (SURROGATE.test(bare)) return (bare.match(WORD) ?? []).map(withoutZeros)
  const words: string[] = []
  let from = 0
  for (let at = 0; at <= bare.length; at += 1) {
    if (at < bare.length && IN_WORD[bare.charCodeAt(at)] === 1) continue
    if (at > from) words.push(withoutZeros(bare.slice(from, at)))
    from = at + 1
  }
  return words
}

/** A letter of several units. */
const SURROGATE = /[\ud800-\udfff]/
const IN_WORD = unitsThat(/[\p{L}\p{M}\p{N}]/u)

const withoutZeros = (word: string): string =>
  word.startsWith('0') ? word.replace(/^0+(?=\p{N})/u, '') : word

/** `34cttw`, `34ct`, `cttw` for the words of 34-CT/TW: people leave out what stands between. */
export const runsOf = (words: readonly string[]): string[] =>
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
  const noun = nounOf(type as DocumentType, symbol)
  const label = noun === DOCUMENT_TYPES.OTHER ? '' : noun
  if (symbol === null) return label || null
  return `${label} ${/^\d/.test(symbol) ? 'số ' : ''}${symbol}`.trim()
}

/** Whether a word belongs to a kind of place: tỉnh, thành phố, quận, huyện, thị xã, phường, xã, thị trấn, đặc khu. */
export const isKindWord = (word: string): boolean => KIND_WORDS.has(word)
const KIND_WORDS: ReadonlySet<string> = new Set(
  'tinh thanh pho quan huyen thi xa phuong tran dac khu'.split(' '),
)

/** A place with all that it lies in: `huyện Tràng Định`, `tỉnh Lạng Sơn`. */
export const placesOf = (territory: Territory | null): string[] =>
  territory === null ? [] : [`${territory.kind} ${territory.name}`, ...placesOf(territory.parent)]

// ---------------------------------------------------------------- question

const MAX_WORDS = 16

/** What a search finds. */
export const FOUND_KINDS = ['Document', 'Task', 'Agency', 'Territory'] as const
export type FoundKind = (typeof FOUND_KINDS)[number]

/** What a person has typed. */
export interface Question {
  /** In their order, without accents; the first sixteen. The last one may be unfinished. */
  readonly words: readonly string[]
  /** The same words with their accents; null when the text has none. */
  readonly accented: readonly string[] | null
  /** Parts that are written without a blank and hold a number, or look like a symbol, as one word each: `34cttw`; `34ct` of chỉ thị 34. */
  readonly joined: readonly string[]
  /** A day, a month or the year of a number that some of the words give, and the places of the first and the last of those words. */
  readonly day: { readonly value: string; readonly from: number; readonly to: number } | null
  /** The number of a paper, which stands behind its type: 168 of kế hoạch 168 Yên Bái. What lacks it was hardly meant. */
  readonly number: string | null
  /** Whether words with one typing error are accepted. */
  readonly slips: boolean
  /** Whether abbreviations of bodies or provinces were written out: what has not all of its words was not meant. */
  readonly isWrittenOut: boolean
}

/** With its horn Trung ương, as many write TW in a symbol; without it a province's Party committee. */
const CENTRE = /(?<=\/ ?)t(?:\u01b0|u\u031b)(?!\p{L})/giu

/** Before a number the letter of an authority, công văn: its symbol, 865/VPCP-KTTH, has no code of a type, as others have. */
const LETTER = /^\s*cv(?=\s*(?:s(?:ố|o)\s*)?\d)/iu

/** Types by letters that people write by themselves, and that their symbols lack: a notice of a conclusion is 367/TB-VPCP. */
const TYPES_IN_SHORT: ReadonlyArray<readonly [letters: RegExp, type: string]> = [
  // cspell:disable
  [/(?<![\p{L}\p{M}\p{N}/-])tb[ -]?kl(?![\p{L}\p{M}\p{N}/-])/giu, 'thông báo kết luận'],
  [/(?<![\p{L}\p{M}\p{N}/-])ctr?h[dđ](?![\p{L}\p{M}\p{N}/-])/giu, 'chương trình hành động'],
  // cspell:enable
]

/** The question in a text, without typing errors; null when the text has no word. */
export function questionOf(asked: string): Question | null {
  const inAccents = (type: string): string => (fold(asked) === foldBare(asked) ? foldBare(type) : type)
  const text = TYPES_IN_SHORT.reduce(
    (text, [letters, type]) => text.replace(letters, inAccents(type)),
    asked.normalize('NFC').replace(CENTRE, 'tw').replace(LETTER, inAccents('công văn ')),
  )
  const words = wordsOf(text).slice(0, MAX_WORDS)
  if (words.length === 0) return null
  const accented = accentedWordsOf(text).slice(0, MAX_WORDS)
  const parts = fold(text).split(' ').map(wordsOf)
  const day = dayOf(words) ?? shortDayOf(text, parts, words) ?? monthOf(parts, words) ?? yearOf(words)
  return {
    words,
    accented: accented.length === words.length && fold(text) !== foldBare(text) ? accented : null,
    joined: [
      ...new Set([
        ...parts.filter(isSymbolPart).map((part) => part.join('')),
        ...symbolsIn(words),
        ...symbolsCalled(words),
      ]),
    ],
    day,
    number: numberOf(words, day),
    slips: false,
    isWrittenOut: false,
  }
}

/** What the text asks of bodies and places once its abbreviations are written out (abbreviations.ts); empty for most texts. */
export const readingsOf = (asked: string): readonly Question[] =>
  writtenOut(asked).flatMap((text) => {
    const question = questionOf(text)
    return question === null ? [] : [{ ...question, isWrittenOut: true }]
  })

const TYPE_WORDS: readonly string[] = [
  ...Object.values(DOCUMENT_TYPES).map(foldBare),
  // cspell:disable-next-line
  ...'ct nq kl qd kh ctr hd tb cv cd bc ttr nd tt'.split(' '),
].map((type) => ` ${type}`)

/** The first number behind the type of a paper; a year, and 5 of kế hoạch 5 năm, is none. */
function numberOf(words: readonly string[], day: Question['day']): string | null {
  const at = words.findIndex((word, index) => {
    if (!/^\d{1,5}$/.test(word) || /^(19|20)\d\d$/.test(word)) return false
    const before = ` ${words.slice(0, index).join(' ')}`.replace(/ so$/, '')
    return TYPE_WORDS.some((type) => before.endsWith(type))
  })
  const [, next = '', then = '', last = ''] = words.slice(at)
  // cspell:disable-next-line
  const isSpan = ['nam', 'thang', 'ngay'].includes(next) && (!/^\d/.test(then) || /^\d{4}$/.test(last))
  const isOfDay = day !== null && day.from <= at && at <= day.to
  return at < 0 || isSpan || isOfDay ? null : words[at]!
}

const isSymbolPart = (part: readonly string[]): boolean =>
  part.length > 1 && part.length <= MAX_WORDS && part.some((word) => /\p{N}/u.test(word))

/** The code of a type or a body, as it stands in symbols: without a vowel. */
const CODE = /^[^aeiouy\d]{2,5}$/
const BODY = /^[a-z]{2,5}$/

/** The codes of types in symbols, for those that are written out before a number. */
const CODES: Partial<Record<DocumentType, string>> = {
  CHI_THI: 'ct',
  NGHI_QUYET: 'nq',
  KET_LUAN: 'kl',
  QUYET_DINH: 'qd',
  QUY_DINH: 'qd',
  KE_HOACH: 'kh',
  CHUONG_TRINH: 'ctr',
  HUONG_DAN: 'hd',
  THONG_BAO: 'tb',
  CONG_DIEN: 'cd',
  BAO_CAO: 'bc',
  TO_TRINH: 'ttr',
  NGHI_DINH: 'nd',
  THONG_TU: 'tt',
}
/** `chi thi`, and its code. */
const CODE_OF = Object.entries(CODES).map(
  ([type, code]) => [foldBare(DOCUMENT_TYPES[type as DocumentType]), code] as const,
)

/** `34ct` for chỉ thị số 34: so many papers may name one in their titles that it would be lost among them. */
function symbolsCalled(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    if (!/^[1-9]\d{0,4}$/.test(word)) return []
    const before = ` ${words.slice(0, at).join(' ')}`.replace(/ so$/, '')
    return CODE_OF.flatMap(([type, code]) => (before.endsWith(` ${type}`) ? [`${word}${code}`] : []))
  })
}

/** `34ct` and `34cttw` for 34 ct tw, also for ct 34 tw: a symbol whose parts stand apart. */
function symbolsIn(words: readonly string[]): string[] {
  const whole = (number: string, code = '', body = ''): string[] => {
    if (!CODE.test(code)) return []
    return [`${number}${code}`, ...(BODY.test(body) ? [`${number}${code}${body}`] : [])]
  }
  return words.flatMap((word, at) =>
    /^[1-9]\d*$/.test(word)
      ? [...whole(word, words[at + 1], words[at + 2]), ...whole(word, words[at - 1], words[at + 1])]
      : [],
  )
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

const SHORT_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d\d)$/

/** The first day whose year has two figures, 24/5/24; with blanks between them they are numbers. `parts`: as below. */
function shortDayOf(
  text: string,
  parts: readonly (readonly string[])[],
  words: readonly string[],
): Question['day'] {
  let at = 0
  for (const [index, written] of fold(text).split(' ').entries()) {
    const [, day, month, year] = SHORT_DAY.exec(written) ?? []
    const value = year === undefined ? null : isoDay(fullYear(year), Number(month), Number(day))
    if (value !== null && at + 2 < words.length)
      return { value, from: words[at - 1] === 'ngay' ? at - 1 : at, to: at + 2 }
    at += parts[index]!.length
  }
  return null
}

/**
 * The first month among words: tháng 5 năm 2024, or 5/2024 and 2024-05 by themselves; 12/2018/NQ-HĐND is a symbol.
 * `parts`: the same words, those together that are written without a blank.
 */
function monthOf(parts: readonly (readonly string[])[], words: readonly string[]): Question['day'] {
  const month = (year = '', month = '', from: number, to: number): Question['day'] =>
    /^\d{4}$/.test(year) && /^([1-9]|1[0-2])$/.test(month) && to < words.length
      ? { value: `${year}-${month.padStart(2, '0')}`, from, to }
      : null
  let at = 0
  for (const part of parts) {
    const [one, two] = part
    const before = words[at - 1] === 'thang' ? at - 1 : at
    const found =
      (part.length === 2 ? (month(two, one, before, at + 1) ?? month(one, two, before, at + 1)) : null) ??
      (one === 'thang' && words[at + 2] === 'nam' ? month(words[at + 3], words[at + 1], at, at + 3) : null)
    if (found !== null) return found
    at += part.length
  }
  return null
}

/** The year behind a number, chỉ thị 34 năm 2024; 5 năm 2021 - 2025 is a span. */
function yearOf(words: readonly string[]): Question['day'] {
  const at = words.findIndex(
    (word, index) =>
      word === 'nam' &&
      /^\d+$/.test(words[index - 1] ?? '') &&
      /^(19|20)\d\d$/.test(words[index + 1] ?? '') &&
      !/^\d{4}$/.test(words[index + 2] ?? ''),
  )
  return at < 0 ? null : { value: words[at + 1]!, from: at, to: at + 1 }
}

/** `34ct` for `ct34`, since people put the number behind the letters too; null for any other word. */
export const turned = (word: string): string | null => {
  const [, letters, number] = /^(\p{L}+)([1-9]\d*)$/u.exec(word) ?? []
  return letters === undefined ? null : `${number}${letters}`
}

export const accentedWordsOf = (text: string): string[] => (fold(text).match(WORD) ?? []).map(withoutZeros)

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
