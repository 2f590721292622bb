import { lostIn } from '../lost-letters.js'
import { isSpelt } from '../syllables.js'

/** What can be said of the letters of a page without looking at its picture. */
export type TextLayer =
  /** Vietnamese, and enough of it for a page. */
  | 'READABLE'
  /** So few letters that the page may be a scan with a number or a signature set on it. */
  | 'SPARSE'
  /** Letters that make no words of Vietnamese: its fonts tell wrongly, or another program's OCR did not know the language. */
  | 'GARBAGE'

/** A page of a paper has more letters; the mark of an electronic signature has fewer. */
const LETTERS_OF_A_PAGE = 400
const WORDS_TO_TELL = 30
/** Signs that no paper is written with: an old driver's letters have codes, and tell no more of themselves. */
const ODD_SIGN = /[\p{So}\p{Co}\p{Cn}]/gu
const ODD_SIGNS = 30
/** Of the words: so many are syllables of Vietnamese, and have a letter that only Vietnamese has. */
const SYLLABLES = 0.35
const MARKED = 0.12

/** What the text of one page is worth. */
export function textLayerOf(text: string): TextLayer {
  const { words, syllables, marked } = countWords(text)
  const odd = text.match(ODD_SIGN)?.length ?? 0
  if (odd >= ODD_SIGNS && odd > text.replace(/\P{L}/gu, '').length / 2) return 'GARBAGE'
  if (words >= WORDS_TO_TELL && (syllables < SYLLABLES * words || marked < MARKED * words)) return 'GARBAGE'
  return text.replace(/\P{L}/gu, '').length < LETTERS_OF_A_PAGE ? 'SPARSE' : 'READABLE'
}

/** Of 1: how many words of a text are syllables of Vietnamese. */
export function shareOfSyllables(text: string): number {
  const { words, syllables } = countWords(text)
  return shareOf(syllables, words)
}

/** How many different syllables of Vietnamese a text says: a layer that holds its page twice has as many as one that does so once. */
export const differentSyllables = (text: string): number =>
  new Set((text.normalize('NFC').match(/\p{L}+/gu) ?? []).filter(isSpelt).map((word) => word.toLowerCase()))
    .size

/** Of the words: with so many misread ones, and so many of them, another program's OCR has made a text. */
const MISREAD = 0.01
const MISREAD_WORDS = 3

/** Whether a text has words that nobody writes, as what another program read from a picture has. */
export function isMisread(text: string): boolean {
  const { words, misread } = misreadOf(text)
  return misread >= MISREAD_WORDS && misread >= MISREAD * words
}

/** Of 1: how many words of a text nobody writes: no syllables (`ngàỵ`), or letters among digits (`2O24`). */
export function shareOfMisread(text: string): number {
  const { words, misread } = misreadOf(text)
  return shareOf(misread, words)
}

/** `đ` is a unit, `Kạn` and `Lắk` are names, what is in capitals is a code. */
const MARKED_WORD = /^\p{Ll}{2,}$/u
const LETTER_AMONG_DIGITS = /^\d+[OolI]\d*$|^[OolI]\d+$/

function misreadOf(text: string): { words: number; misread: number } {
  const words = text.normalize('NFC').match(/[\p{L}\p{Nd}]+/gu) ?? []
  const misread = words.filter((word) =>
    /[^a-z\d]/i.test(word) ? MARKED_WORD.test(word) && !isSpelt(word) : LETTER_AMONG_DIGITS.test(word),
  )
  return { words: words.length, misread: misread.length }
}

/** What the words of Vietnamese are written with, and those of the languages that papers name things in. */
const KNOWN_LETTERS = /^[A-Za-zÀ-ÝßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýĂăĐđĨĩŨũŒœƠơƯưẠ-ỹ]+$/u
/** Of the words: with so many, and so many of them, of other letters the fonts of a paper tell wrongly. */
const STRANGE = 0.01
const STRANGE_WORDS = 6

/** Whether a text has words with letters of no Vietnamese word, `cÿa` and `CHþC`, as where fonts tell some letters for others, or for none. */
export function isStrange(text: string): boolean {
  const { words, strange } = strangeOf(text)
  return strange >= STRANGE_WORDS && strange >= STRANGE * words
}

/** Of 1: how many words of a text have letters of no Vietnamese word. */
export function shareOfStrange(text: string): number {
  const { words, strange } = strangeOf(text)
  return shareOf(strange, words)
}

function strangeOf(text: string): { words: number; strange: number } {
  const words = text.normalize('NFC').match(/\p{Script=Latin}+/gu) ?? []
  const strange = words.filter((word) => !KNOWN_LETTERS.test(word)).length
  return { words: words.length, strange: strange + lostIn(text) }
}

function countWords(text: string): { words: number; syllables: number; marked: number } {
  let [words, syllables, marked] = [0, 0, 0]
  // codes in capitals (KH-UBND) are no words
  for (const word of text.normalize('NFC').match(/(?<![\p{L}/-])\p{L}+(?![\p{L}/-])/gu) ?? []) {
    words += 1
    if (isSpelt(word)) syllables += 1
    if (/[^a-z]/i.test(word)) marked += 1
  }
  return { words, syllables, marked }
}

const shareOf = (some: number, words: number): number => (words === 0 ? 0 : some / words)
