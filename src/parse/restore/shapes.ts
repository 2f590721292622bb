import { matchesIn } from '../../model/matches.js'
import type { Passage } from '../passage.js'
import { isSyllable } from '../syllables.js'
import { theKnownWords } from './language.js'

/** Scans take a letter for another one or for a digit that looks like it. In: a text. Out: words that cannot be said otherwise. */
export function withShapesMended(passage: Passage): Passage {
  const gone: number[] = []
  const { text } = passage
  let units: string[] | null = null
  for (const { 0: printed, index } of matchesIn(WORD, text)) {
    const meant = wordMeantBy(printed)
    if (meant === null) continue
    units ??= text.split('')
    for (let at = 0; at < meant.letters.length; at += 1) units[index + at] = meant.letters[at]!
    if (meant.gone !== null) gone.push(index + meant.gone)
  }
  return units === null ? passage : passage.reading(units.join('')).without(gone)
}

/** Small letters, or a capital before them; digits that look like letters among them. */
const WORD = /(?<![\p{L}\d])(?:[\p{Lu}1]\p{Ll}|\p{Ll})(?:[\p{Ll}I]|[10](?=\p{Ll}))+(?![\p{L}\d])/gu
const ALIKE: Readonly<Record<string, string>> = { I: 'l', l: 'i', i: 'l', 1: 'l', 0: 'o', c: 'e', e: 'c' }

/** The word as long as it is printed, and which of its units is too much: "rn" for "m". */
interface Meant {
  readonly letters: string
  readonly gone: number | null
}

const known = new Map<string, Meant | null>()
const MOST_KNOWN = 50_000

function wordMeantBy(printed: string): Meant | null {
  const before = known.get(printed)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const meant = find(printed)
  known.set(printed, meant)
  return meant
}

function find(printed: string): Meant | null {
  if (isSyllable(printed) && !printed.includes('I', 1)) return null
  const words = theKnownWords()
  if (words.has(printed.toLowerCase())) return null
  const readings = [...printed].flatMap((unit, at): Meant[] => {
    if (unit === 'r' && printed[at + 1] === 'n')
      return [{ letters: `${printed.slice(0, at)}mn${printed.slice(at + 2)}`, gone: at + 1 }]
    const alike = ALIKE[unit]
    return alike === undefined ? [] : [{ letters: withUnit(printed, at, alike), gone: null }]
  })
  const likely = readings.filter((one) => isMeant(one, words.has))
  return likely.length === 1 ? likely[0]! : null
}

const withUnit = (word: string, at: number, unit: string): string =>
  word.slice(0, at) + (at === 0 && word.charAt(1) === word.charAt(1).toUpperCase() ? unit.toUpperCase() : unit) + word.slice(at + 1) // prettier-ignore

/** Short bare words may be units of measure or abbreviations: "cm" is no "em". */
function isMeant({ letters, gone }: Meant, isKnown: (word: string) => boolean): boolean {
  const word = gone === null ? letters : letters.slice(0, gone) + letters.slice(gone + 1)
  return (word.length > 2 || /[^\x00-\x7f]/.test(word)) && isKnown(word.toLowerCase())
}
