import { isSpelt } from '../syllables.js'
import type { SeenLine, SeenWord } from './second-look.js'

/** The mark of a heading or of a list that stands at its first word: `7-Các`, `I.MỤC`, `IL.MỤC`, `a)Giao`. */
const MARK = /^(\d{1,2}[-.)]|[IVX]{1,5}L?[-.]|[a-zđ]\))(\p{Lu}\p{Ll}+\P{L}*|\p{Lu}{2,4})$/u
/** The same where its stop was read as a letter: `1LGiao`. */
const STOP_AS_LETTER = /^(\d{1,2})L(\p{Lu}\p{Ll}+\P{L}*)$/u
/** A label at its number: `Số:118/KH-UBND`, `Số318-TB/TU`. */
const LABEL = /^(Số:|Số(?=\d{1,5}[-/]\P{Ll}))(\d.*)$/u
/** A number at a word that has marks of Vietnamese: `08lớp`, but `10ha` is printed so. */
const NUMBER = /^(\d{1,3})(?=\p{Ll}{2,}\P{L}*$)(.*[^\x00-\x7f].*)$/u
/** What tells a day, a quarter or a paper at its number: `Tháng2`, `năm2026`, `số415/KH-UBND`, `QuýIII/2026`. */
const TOLD = /^([“"(]?(?:ngày|tháng|năm|số(?=\d{1,5}[-/]\p{L}{2})))(\d.*)$/iu
const QUARTER = /^(quý)([IV]{1,3}(?!\p{L}).*|[1-4](?!\d).*)$/iu
/** From which month or year on: `8-`, `2021-`; and until which, with its year. */
const FIRST = /^(?:0?[1-9]|1[0-2]|(?:19|20)\d{2})[-–]$/u
const LAST = /^(?:(?:0?[1-9]|1[0-2])\/)?(?:19|20)\d{2}[.,;:)]*$/u
const LETTERS = /^(\P{L}*)(\p{L}+)(\P{L}*)$/u

/**
 * Parts words that were read as one where the line is set closely: `tácxã` can only be `tác xã`. Out: the line, in which each
 * part has its share of the place, and is told with what was read.
 */
export const partWords = (line: SeenLine): SeenLine => ({
  ...line,
  words: line.words.flatMap((word, index) => {
    const [before, next] = [line.words[index - 1]?.text ?? '', line.words[index + 1]?.text ?? '']
    const printed = (index === 0 ? labelApart(word.text) : null) ?? spanApart(before, word.text, next)
    if (printed) return partsOf(word, printed, word.otherwise)
    const parts =
      (index === 0 ? markApart(word.text) : speckApart(word)) ??
      numberApart(word.text) ??
      syllablesApart(word.text)
    return parts === null ? [word] : partsOf(word, parts, [word.text, ...word.otherwise])
  }),
})

type Parts = readonly [string, string]

function markApart(read: string): Parts | null {
  const [, mark, rest] = MARK.exec(read.replace(STOP_AS_LETTER, '$1.$2')) ?? []
  return mark !== undefined && rest !== undefined && isSpelt(rest.replace(/\P{L}+$/u, ''))
    ? [mark, rest]
    : null
}

function labelApart(text: string): Parts | null {
  const [, label, rest] = LABEL.exec(text) ?? []
  return label !== undefined && rest !== undefined ? [label, rest] : null
}

function numberApart(text: string): Parts | null {
  const [, before, behind] = TOLD.exec(text) ?? QUARTER.exec(text) ?? []
  if (before !== undefined && behind !== undefined) return [before, behind]
  const [, number, rest] = NUMBER.exec(text) ?? []
  return number !== undefined && rest !== undefined && isSpelt(rest.replace(/\P{L}+$/u, ''))
    ? [number, rest]
    : null
}

/** A number or a syllable, a speck that was read as a mark, and a syllable: `00.ngày`, `tỉnh-yêu`. */
const SPECK = /^(\d{1,2}|\p{L}{2,})[-.:'](\p{L}{2,})(\P{L}*)$/u

/** A full stop that has no room behind it is a speck between small letters, and before the number of a day or a paper. */
const STOP = /^(\p{Ll}{2,})\.(\p{Ll}{2,})([.,;:)]*)$/u
const BEFORE_NUMBER =
  /^(năm(?=[.:,;]\d{4})|(?:ngày|tháng)(?=[:,;]\d{1,2}\P{L}*$)|(?:ngày|tháng|quý|số|điều|khoản|trước)(?=\.\d+(?![\d.)])))[.:,;](\d.*)$/iu

/** Two words between which one look saw a mark and the other none, or where nobody prints one. */
function speckApart({ text, otherwise }: SeenWord): Parts | null {
  const [, word, number] = BEFORE_NUMBER.exec(text) ?? []
  if (word !== undefined && number !== undefined) return [word, number]
  const [, one = '', other = '', end = ''] = STOP.exec(text) ?? []
  if (isSpelt(one) && isSpelt(other) && MARKED.test(one + other)) return [one, other + end]
  const [, left = '', right = '', behind = ''] = SPECK.exec(text) ?? []
  const isSeenWithout = otherwise.some((other) => other === left + right || other === left + right + behind)
  const isWord = (part: string) => /^\d/.test(part) || isSpelt(part)
  return isSeenWithout && isWord(left) && isSpelt(right) ? [left, right + behind] : null
}

/** The number before a dash that has room behind it, or the dash of one that has room before it, has room on both sides. */
function spanApart(before: string, text: string, behind: string): Parts | null {
  if (FIRST.test(text) && LAST.test(behind)) return [text.slice(0, -1), text.slice(-1)]
  return /^\d+$/.test(before) && LAST.test(text.slice(1)) && FIRST.test(before + text.charAt(0))
    ? [text.charAt(0), text.slice(1)]
    : null
}

/** Two syllables, one of them with a mark of Vietnamese at least, where no other two can be meant. */
function syllablesApart(text: string): Parts | null {
  const [, before = '', letters = '', behind = ''] = LETTERS.exec(text) ?? []
  if (letters.length < SHORTEST || isSpelt(letters)) return null
  const places = Array.from({ length: letters.length - 3 }, (_, at) => at + 2)
  const ways = places.map((at) => [letters.slice(0, at), letters.slice(at)] as const)
  const [way, ...others] = ways.filter(
    (parts) => parts.every(isSpelt) && parts.some((part) => MARKED.test(part)),
  )
  return way && others.length === 0 ? [before + way[0], way[1] + behind] : null
}

const SHORTEST = 5
const MARKED = /[^\x00-\x7f]/

function partsOf(word: SeenWord, [first, second]: Parts, otherwise: readonly string[]): SeenWord[] {
  const share = first.length / word.text.length
  const middle = Math.round(word.left + share * (word.right - word.left))
  return [
    { ...word, text: first, right: middle, otherwise },
    { ...word, text: second, left: middle, otherwise },
  ]
}
