import type { SeenLine, SeenWord } from './second-look.js'

/** What strokes of Roman numerals are read as, by the strokes that they are. */
const STROKES: readonly (readonly [RegExp, string])[] = [
  [/[HN]/g, 'II'],
  [/[TLl1|!¡J]/g, 'I'],
  [/Y/g, 'V'],
]
// cspell:ignore IVXHNTLYJ
const READ = /^([IVXHNTLYJl1|!¡]{1,5})([-–.,]?)$/
/** A numeral before small letters: one letter alone may be that of an item, and letters that are none of a numeral a word. */
const BROKEN = /^(?=.*[IVX])([IVXHNTLYJl1|!¡]{2,5})([-–.])$/
const NUMERALS = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
]
/** A heading has so many words behind its number. */
const WORDS = 2

/**
 * The numbers of headings in Roman numerals, which Tesseract misreads in capitals of bold: `HI. TỔ CHỨC` is III, and so a
 * section with all of its tasks would be lost. In: the lines of all pages in their order. Out: a number that is none becomes
 * the one that it looks like and that the headings before it let follow. One that stands twice stays as it was read, and is
 * told with what else it may be.
 */
export function mendNumerals(pages: readonly (readonly SeenLine[])[]): SeenLine[][] {
  let last = 0
  return withFirstHeadings(pages).map((lines) =>
    lines.map((line) => {
      const [first, ...rest] = line.words
      const found = first && (isHeading(rest) ? READ : isTitle(rest) ? BROKEN : null)?.exec(first.text)
      if (!found) return line
      const meant = meantBy(found[1] as string, last)
      if (meant === null) return line
      last = meant.at
      return { ...line, words: [told(first as SeenWord, meant, found[2] as string), ...rest] }
    }),
  )
}

/** A number with its mark, and what the stroke of the first numeral is read as: a digit, or two strokes with its stop. */
const NUMBERED = /^(\d{1,2}|[IVXHNTLYJl1|!¡]{1,5})([-–.,])$/
const FIRST_READ = /^(?:1|I[Ll1|])$/

/**
 * `1. MỤC ĐÍCH` and `IL. MỤC ĐÍCH` above `II. NHIỆM VỤ` have the number I where no heading above has it: else what the paper is
 * for would be a list of tasks. A heading in small letters is one where the first item below it has the number 1 too.
 */
function withFirstHeadings(pages: readonly (readonly SeenLine[])[]): SeenLine[][] {
  const numbered = pages.flat().flatMap((line) => {
    const [first, ...rest] = line.words
    const [, number, mark] = NUMBERED.exec(first?.text ?? '') ?? []
    return number && mark && (isHeading(rest) || isTitle(rest))
      ? [{ line, number, mark, inCapitals: isHeading(rest) }]
      : []
  })
  const isRoman = ({ number }: (typeof numbered)[number]) => NUMERALS.includes(number)
  const mended = new Map<SeenLine, SeenLine>()
  numbered.forEach(({ line, number, mark, inCapitals }, at) => {
    const behind = numbered.slice(at + 1)
    const next = behind.findIndex((one) => isRoman(one) || (one.inCapitals && !/^\d+$/.test(one.number)))
    if (!FIRST_READ.test(number) || next < 0 || strokesOf(behind[next]!.number) !== 'II') return
    const isAlone = inCapitals
      ? !behind.slice(0, next).some((one) => one.inCapitals)
      : behind[0]!.number === '1' && next > 0
    if (!isAlone || numbered.slice(0, at).findLast(isRoman)?.number === 'I') return
    const [first, ...rest] = line.words as readonly [SeenWord, ...SeenWord[]]
    mended.set(line, { ...line, words: [told(first, { at: 1, isRead: false, doubt: null }, mark), ...rest] })
  })
  return pages.map((lines) => lines.map((line) => mended.get(line) ?? line))
}

/** The number of an item, and one whose 1 was read as a stroke. */
const NUMBER = /^(\d{1,2}|[IVX]{1,5})([-–.)])$/
const STROKE_OF_ONE = /^[Il|!]([-–.)])$/

/** The first item of a list, `I- Ban Tổ chức`, behind which the second is `2-`, has the number 1. */
export function mendFirstItems(pages: readonly (readonly SeenLine[])[]): SeenLine[][] {
  const all = pages.flat()
  const numbers = all.map(({ words }) => NUMBER.exec(words[0]?.text ?? ''))
  let at = -1
  return pages.map((lines) =>
    lines.map((line) => {
      at += 1
      const [first, ...rest] = line.words
      const mark = STROKE_OF_ONE.exec(first?.text ?? '')?.[1]
      if (!first || mark === undefined || isHeading(rest)) return line
      const next = numbers.slice(at + 1).find((number) => number?.[2] === mark)
      if (next?.[1] !== '2') return line
      const words = [{ ...first, text: `1${mark}`, otherwise: [first.text, ...first.otherwise] }, ...rest]
      return { ...line, words }
    }),
  )
}

const WITH_STOP = /^(\d{1,2})\.$/
const WITH_COMMA = /^(\d{1,2}),$/

/** The stop behind an item's number may have the look of a comma, `5, Sở Nội vụ` behind `4.` or before `6.`: it is one item more. */
export function mendItemStops(pages: readonly (readonly SeenLine[])[]): SeenLine[][] {
  const firsts = pages.flat().map(({ words }) => WITH_STOP.exec(words[0]?.text ?? '')?.[1])
  const counted = new Set(firsts.map(Number))
  return pages.map((lines) =>
    lines.map((line) => {
      const [first, second, ...rest] = line.words
      const number = Number(WITH_COMMA.exec(first?.text ?? '')?.[1])
      const isItem = (counted.has(number - 1) || counted.has(number + 1)) && !counted.has(number)
      if (!first || !second || !isItem || !/^\p{Lu}/u.test(second.text)) return line
      return { ...line, words: [{ ...first, text: first.text.replace(',', '.') }, second, ...rest] }
    }),
  )
}

const QUARTER = /^quý$/iu
/** `quý 1/2012` may be printed; where one look saw a stroke, it is the numeral. */
const ONE = /^[1l|!](?!\p{Nd})/u
const STROKE = /^I(?!\p{L})/u
/** There is no fifth quarter. */
const FIFTH = /^V(?!\p{L})/u

/** What stands before a year, `quý THÌ năm 2026`, `quý Ï/2027`, is one of four numerals, whatever letters it looks like. */
// cspell:ignore IVHNTLY
const OF_QUARTER = /^([IVHNTLYUil1|!¡[\]]{1,4}?)(\/{1,2}|[:|\\lL]|)((?:(?:19|20)\d{2}\P{L}*)?)$/u
const OF_FOUR = /^(?:I{1,3}|IV|\d)$/
/** In a narrow cell the line ends before the year. */
const YEAR = /^(?:năm)?$/iu

/**
 * The numbers of quarters in Roman numerals: `quý V/2025` is the fourth. What was read is kept as what else it may be: a
 * quarter whose number is none would be the whole year.
 */
export function mendQuarters(line: SeenLine): SeenLine {
  const words = line.words.map((word, index) => {
    if (!QUARTER.test(line.words[index - 1]?.text ?? '')) return word
    const stroke = ONE.test(word.text) ? word.otherwise.find((other) => STROKE.test(other)) : undefined
    const read = stroke ?? word.text.replace(FIFTH, 'IV')
    const text = ofQuarter(read, line.words[index + 1]?.text ?? '')
    return text === word.text ? word : { ...word, text, otherwise: [word.text] }
  })
  return { ...line, words }
}

/** The number of a quarter as it is printed, where it stands before a year. */
function ofQuarter(read: string, next: string): string {
  const [, letters = '', between = '', year = ''] =
    OF_QUARTER.exec(read.normalize('NFD').replace(/\p{M}/gu, '')) ?? []
  const isBeforeYear = year === '' ? between === '' && YEAR.test(next) : between !== ''
  if (!isBeforeYear) return read
  const strokes = letters
    .replace(/[HNU]/g, 'II')
    .replace(/[TLil1|!¡[\]]/g, 'I')
    .replace(/Y/g, 'V')
  const meant = OF_FOUR.test(letters) ? letters : strokes.replace(/^I{3,}$/, 'III')
  return OF_FOUR.test(meant) ? `${meant}${year === '' ? '' : `/${year}`}` : read
}

const OTHER_DIGITS = /^[2-4](?!\p{Nd})/u
const FIRST_AS_DIGIT = /^1(?![\p{Nd}\p{L}])/u

/**
 * The numeral of the first quarter, which both looks may read as the digit (`quý 1/2027`), on the pages of a paper. Where the
 * paper has the other quarters in digits it is one; where it has them in numerals it is none; and else it may be either.
 */
export function mendFirstQuarters(pages: readonly (readonly SeenLine[])[]): SeenLine[][] {
  const lines = pages.flat()
  const isOfQuarter = (line: SeenLine, index: number) => QUARTER.test(line.words[index - 1]?.text ?? '')
  const numbers = lines.flatMap((line) => line.words.filter((_, index) => isOfQuarter(line, index)))
  const isRoman = numbers.some(({ text }) => STROKE.test(text) || /^I[IV]/.test(text))
  if (numbers.some(({ text }) => OTHER_DIGITS.test(text))) return pages.map((own) => [...own])
  const mend = (word: SeenWord): SeenWord => {
    const [read, numeral] = [word.text, `I${word.text.slice(1)}`]
    const [text, other] = isRoman ? [numeral, read] : [read, numeral]
    return { ...word, text, otherwise: [other, ...word.otherwise.filter((one) => one !== other && one !== text)] } // prettier-ignore
  }
  return pages.map((own) =>
    own.map((line) => ({
      ...line,
      words: line.words.map((word, index) =>
        isOfQuarter(line, index) && FIRST_AS_DIGIT.test(word.text) ? mend(word) : word,
      ),
    })),
  )
}

interface Meant {
  /** Which numeral of NUMERALS follows, from 1. */
  readonly at: number
  /** Whether it is what was read. */
  readonly isRead: boolean
  /** What it may be besides. */
  readonly doubt: number | null
}

function meantBy(read: string, last: number): Meant | null {
  const at = NUMERALS.indexOf(read) + 1
  if (at > 0) return { at, isRead: true, doubt: at === last && at > 1 ? at + 1 : null }
  if (
    read.startsWith('TL') ||
    (read.length === 1 && !(last === 0 ? FIRST : last === 1 ? SECOND : NEVER).test(read))
  )
    return null
  const looks = NUMERALS.indexOf(strokesOf(read)) + 1
  const follows = looks === 1 || (looks > last && looks <= last + FURTHER)
  return looks > 0 && follows ? { at: looks, isRead: false, doubt: null } : null
}

const strokesOf = (read: string): string =>
  STROKES.reduce((text, [form, stroke]) => text.replace(form, stroke), read)

/** TL. stands before a position. A letter alone may be one of a list, and a digit is a number. */
const FIRST = /[Tl|!¡]/
const SECOND = /[HN]/
const NEVER = /^(?!.)/
/** A heading or two may not have been found. */
const FURTHER = 3

function told(word: SeenWord, { at, isRead, doubt }: Meant, mark: string): SeenWord {
  if (isRead)
    return doubt === null
      ? word
      : { ...word, otherwise: [...new Set([...word.otherwise, `${NUMERALS[doubt - 1]}${mark}`])] }
  const text = `${NUMERALS[at - 1]}${/[-–]/.test(mark) ? mark : '.'}`
  return { ...word, text, otherwise: [word.text, ...word.otherwise.filter((other) => other !== text)] }
}

const isHeading = (words: readonly SeenWord[]): boolean => {
  const text = words.map((word) => word.text).join(' ')
  return words.length >= WORDS && /\p{Lu}{2}/u.test(text) && !/[\p{Ll}\d]/u.test(text)
}

/** Whether words begin as a heading in small letters does. */
const isTitle = (words: readonly SeenWord[]): boolean =>
  words.length >= WORDS && /^\p{Lu}\p{Ll}/u.test(words[0]!.text)
