import type { SeenLine, SeenWord } from './second-look.js'

/** What strokes of Roman numerals are read as, by the strokes that they are. */
const STROKES: readonly (readonly [RegExp, string])[] = [
  [/[HN]/g, 'II'],
  [/[TLl1|!¡]/g, 'I'],
  [/Y/g, 'V'],
]
// cspell:ignore IVXHNTL
const READ = /^([IVXHNTLYl1|!¡]{1,5})([.,]?)$/
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
  return pages.map((lines) =>
    lines.map((line) => {
      const [first, ...rest] = line.words
      const found = first && isHeading(rest) ? READ.exec(first.text) : null
      if (!found) return line
      const meant = meantBy(found[1] as string, last)
      if (meant === null) return line
      last = meant.at
      return { ...line, words: [told(first as SeenWord, meant, found[2] as string), ...rest] }
    }),
  )
}

const QUARTER = /^quý$/iu
/** `quý 1/2012` may be printed; where one look saw a stroke, it is the numeral. */
const ONE = /^[1l|!](?!\p{Nd})/u
const STROKE = /^I(?!\p{L})/u
/** There is no fifth quarter. */
const FIFTH = /^V(?!\p{L})/u

/** The numbers of quarters in Roman numerals: `quý V/2025` is the fourth. What was read is kept as what else it may be. */
export function mendQuarters(line: SeenLine): SeenLine {
  const words = line.words.map((word, index) => {
    if (!QUARTER.test(line.words[index - 1]?.text ?? '')) return word
    const stroke = ONE.test(word.text) ? word.otherwise.find((other) => STROKE.test(other)) : undefined
    const text = stroke ?? word.text.replace(FIFTH, 'IV')
    return text === word.text ? word : { ...word, text, otherwise: [word.text] }
  })
  return { ...line, words }
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
  const strokes = STROKES.reduce((text, [form, stroke]) => text.replace(form, stroke), read)
  const looks = NUMERALS.indexOf(strokes) + 1
  const follows = looks === 1 || (looks > last && looks <= last + FURTHER)
  return looks > 0 && follows ? { at: looks, isRead: false, doubt: null } : null
}

/** TL. stands before a position. A letter alone may be one of a list, and a digit is a number. */
const FIRST = /[Tl|!¡]/
const SECOND = /[HN]/
const NEVER = /^(?!.)/
/** A heading or two may not have been found. */
const FURTHER = 3

function told(word: SeenWord, { at, isRead, doubt }: Meant, dot: string): SeenWord {
  if (isRead)
    return doubt === null
      ? word
      : { ...word, otherwise: [...new Set([...word.otherwise, `${NUMERALS[doubt - 1]}${dot}`])] }
  const text = `${NUMERALS[at - 1]}.`
  return { ...word, text, otherwise: [word.text, ...word.otherwise.filter((other) => other !== text)] }
}

const isHeading = (words: readonly SeenWord[]): boolean => {
  const text = words.map((word) => word.text).join(' ')
  return words.length >= WORDS && /\p{Lu}{2}/u.test(text) && !/[\p{Ll}\d]/u.test(text)
}
