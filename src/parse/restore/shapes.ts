import type { Passage } from '../passage.js'
import { remembering } from '../remembering.js'
import { isSyllable } from '../syllables.js'
import { theKnownWords } from './language.js'
import { DRAWN_ALIKE } from './letters.js'
import { eachWord } from './words.js'

/** Scans take a letter for another one or for a digit that looks like it. In: a text. Out: words that cannot be said otherwise. */
export function withShapesMended(passage: Passage): Passage {
  const { text } = passage
  const misread: { readonly start: number; readonly meant: Meant }[] = []
  eachWord(text, (printed, start) => {
    const meant = wordMeantBy(printed)
    if (meant !== null) misread.push({ start, meant })
  })
  if (misread.length === 0) return passage
  const units = text.split('')
  for (const { start, meant } of misread)
    for (let at = 0; at < meant.letters.length; at += 1) units[start + at] = meant.letters[at]!
  const gone = misread.flatMap(({ start, meant }) => (meant.gone === null ? [] : [start + meant.gone]))
  return passage.reading(units.join('')).without(gone)
}

/** Small letters, or a capital before them; digits that look like letters among them. */
const WORD = /^(?:[\p{Lu}1]\p{Ll}|\p{Ll})(?:[\p{Ll}I]|[10](?=\p{Ll})|0$)+$/u
const ALIKE: Readonly<Record<string, string>> = { ...DRAWN_ALIKE, I: 'l', 1: 'l', 0: 'o' }

/** The word as long as it is printed, and which of its units is too much: "rn" for "m". */
interface Meant {
  readonly letters: string
  readonly gone: number | null
}

const wordMeantBy = remembering(find)

function find(printed: string): Meant | null {
  if (!WORD.test(printed)) return null
  if (isSyllable(printed) && !printed.includes('I', 1)) return null
  const words = theKnownWords()
  if (words.has(printed.toLowerCase())) return null
  // "Kbang" is a district, and no "Khang"
  const mayBePlace = printed.startsWith('K')
  const readings = [...printed].flatMap((unit, at): Meant[] => {
    if (unit === 'r' && printed[at + 1] === 'n')
      return [{ letters: `${printed.slice(0, at)}mn${printed.slice(at + 2)}`, gone: at + 1 }]
    const alike = unit === 'b' && mayBePlace ? '' : (ALIKE[unit] ?? '')
    return [...alike].map((one) => ({ letters: withUnit(printed, at, one), gone: null }))
  })
  const likely = readings.filter((one) => isMeant(one, words.has))
  return likely.length === 1 ? likely[0]! : null
}

/** The first letter is a capital where the whole word is. */
function withUnit(word: string, at: number, unit: string): string {
  const isInCapitals = at === 0 && word.charAt(1) === word.charAt(1).toUpperCase()
  return word.slice(0, at) + (isInCapitals ? unit.toUpperCase() : unit) + word.slice(at + 1)
}

/** Short bare words may be units of measure or abbreviations: "cm" is no "em". */
function isMeant({ letters, gone }: Meant, isKnown: (word: string) => boolean): boolean {
  const word = gone === null ? letters : letters.slice(0, gone) + letters.slice(gone + 1)
  return (word.length > 2 || /[^\x00-\x7f]/.test(word)) && isKnown(word.toLowerCase())
}
