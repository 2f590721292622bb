import type { ReadWord } from './engine.js'

const LETTERS = /^[\p{L}-]+(?=[.,;:)]*$)/u

/** A word without the punctuation behind it; empty where it is no word. */
export const lettersOf = (word: Pick<ReadWord, 'text'> | undefined): string =>
  LETTERS.exec(word?.text ?? '')?.[0] ?? ''

/** A word in small letters or in capitals, as another was read. */
export function inCaseOf(read: string, meant: string): string {
  if (read === read.toUpperCase()) return meant.toUpperCase()
  return (
    (/^\p{Lu}/u.test(read) ? meant.charAt(0).toUpperCase() : meant.charAt(0).toLowerCase()) + meant.slice(1)
  )
}

/** Which marks a word has, wherever they stand: "Hoà" has those of "Hòa". */
export const marksOf = (text: string): string => [...text.toLowerCase().normalize('NFD')].sort().join('')

/** The letters of a word, small and without marks. */
export const bareLetters = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd')
