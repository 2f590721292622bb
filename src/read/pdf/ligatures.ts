import { isSpelt } from '../syllables.js'

/**
 * What a font sets as one sign of its own at the beginning of Vietnamese syllables, and a PDF then tells by no letters; and the
 * vowels, without marks, that do not stand behind it.
 */
const LIGATURES: readonly (readonly [ligature: string, never: RegExp])[] = [
  ['Th', /^ye/],
  ['Qu', /^u/],
]
/** A sign for private use before small letters: those of bullets stand alone. */
const WORD = /(?<!\p{L})([\ue000-\uf8ff])(\p{Ll}+)/gu
const SIGN = /[\ue000-\uf8ff]/gu
/** Of the words that begin with a sign so many are syllables with its letters: the rest are names. */
const SPELT = 0.9

/** The letters of private signs in the texts of a paper's pages, where one ligature alone makes syllables of their words. */
export function lettersOfSigns(texts: readonly string[]): ReadonlyMap<string, string> {
  const words = new Map<string, string[]>()
  for (const text of texts)
    for (const [, sign = '', rest = ''] of text.normalize('NFC').matchAll(WORD)) {
      const own = words.get(sign)
      if (own) own.push(rest)
      else words.set(sign, [rest])
    }
  const letters = new Map<string, string>()
  for (const [sign, rests] of words) {
    const fitting = LIGATURES.filter(
      ([ligature, never]) =>
        rests.filter((rest) => !never.test(bareOf(rest)) && isSpelt(ligature + rest)).length >=
        SPELT * rests.length,
    )
    const [one, other] = fitting
    if (one && !other) letters.set(sign, one[0])
  }
  return letters
}

const bareOf = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

/** A text with letters for signs. */
export const withLetters = (text: string, letters: ReadonlyMap<string, string>): string =>
  letters.size === 0 ? text : text.replace(SIGN, (sign) => letters.get(sign) ?? sign)
