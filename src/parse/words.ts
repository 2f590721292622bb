/**
 * Walking through a text word by word, without a pattern: a word is a run of letters and figures. Faster than any
 * regular expression, and asked of every word of every paper.
 */
import { unitsThat } from '../model/units.js'

const IN_WORD = unitsThat(/[\p{L}\p{N}]/u)
const CAPITAL = unitsThat(/\p{Lu}/u)

/** Whether the unit at `at` belongs to a word; false beyond the ends. */
export const isInWord = (text: string, at: number): boolean => IN_WORD[text.charCodeAt(at)] === 1

export const isCapitalAt = (text: string, at: number): boolean => CAPITAL[text.charCodeAt(at)] === 1

/** Behind the last unit of the word that stands at `at`; `at` itself where none does. */
export function endOfWord(text: string, at: number): number {
  let end = at
  while (IN_WORD[text.charCodeAt(end)] === 1) end += 1
  return end
}

/** Where the first word at or behind `at` begins; the text's length when there is none. */
export function startOfWord(text: string, at: number): number {
  let start = at
  while (start < text.length && IN_WORD[text.charCodeAt(start)] !== 1) start += 1
  return start
}
