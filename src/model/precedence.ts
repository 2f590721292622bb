import { LEVELS, type HeldAs, type Level } from './document.js'

/**
 * Words of the full-text index that nobody can type, because they begin as no word of a text does.
 *
 * When very many things match a question, only some can be looked at. Which these are must follow from each thing alone:
 * the word statistics by which search engines rank depend on everything that is stored, and so tell of papers that
 * somebody may not read. So each thing has a precedence, a small whole number: its level counts (unless it is a paper
 * that is only cited, or a sample), and to that a number is added that follows from a hash of its key, each number half as frequent as
 * the one before. The things of the highest precedence are looked at, and few share the last one that is.
 */
export const HIGHEST_PRECEDENCE = 22
export const precedenceWord = (precedence: number): string => `${MARK}${precedence}`
/** The word for a paper's day of issue, or for its month when no day is known; a month or a year begins it. */
export const dayWord = (day: string): string => `${MARK}${day}`
/** A word of a place's own name, as opposed to the names of places that it lies in. */
export const ownWord = (word: string): string => `${MARK}${MARK}${word}`
/** A word of the name of who signed a paper; its title may hold the same word. */
export const signerWord = (word: string): string => `${MARK}by${MARK}${word}`
const MARK = '_'
/** The word for a sample paper and for its tasks. */
export const SAMPLE_WORD = `${MARK}sample`

/** What a thing's precedence follows from. `key` tells it from all others of its kind. */
export type Preceding =
  | {
      readonly kind: 'Document'
      readonly key: string
      readonly heldAs: string
      readonly level: string | null
      readonly issuedOn: string | null
      readonly sample?: boolean
    }
  | { readonly kind: 'Task'; readonly key: string; readonly sample?: boolean }
  | { readonly kind: 'Agency'; readonly key: string; readonly level: string | null }
  | {
      readonly kind: 'Territory'
      readonly key: string
      readonly level: string
      readonly vintage: number
      readonly own: readonly string[]
    }

/** The words that a thing is found by, with its precedence, the day or month of a paper and the words of a place's own names. */
export const withPrecedence = (words: string, thing: Preceding): string =>
  [words, precedenceWord(rankOf(thing) + chanceOf(thing.key)), ...othersOf(thing)]
    .filter((word) => word !== '')
    .join(' ')

function othersOf(thing: Preceding): readonly string[] {
  if (thing.kind === 'Territory') return [...new Set(thing.own.map(ownWord))]
  const day = thing.kind === 'Document' ? thing.issuedOn : null
  const isSample = (thing.kind === 'Document' || thing.kind === 'Task') && thing.sample === true
  return [
    ...(day !== null && day.length >= 'YYYY-MM'.length ? [dayWord(day)] : []),
    ...(isSample ? [SAMPLE_WORD] : []),
  ]
}

/** 8 for the central level down to 2 for communes; a place on the map of 2025 has one more than its like of 2024. */
function rankOf(thing: Preceding): number {
  if (thing.kind === 'Task') return 0
  if (thing.kind === 'Document' && (thing.sample || thing.heldAs === ('CITED_ONLY' satisfies HeldAs)))
    return 0
  const at = LEVELS.indexOf(thing.level as Level)
  const height = at < 0 ? 0 : LEVELS.length - at
  return 2 * height + (thing.kind === 'Territory' && thing.vintage === 2025 ? 1 : 0)
}

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz|:-'
/** A prime, so that all 13 bits of the hash vary. */
const MODULUS = 8191
const HASH_BITS = 13

/** How often a hash of the key can be halved; the same as in cypher/migrations/0010-precedence.cypher. */
function chanceOf(key: string): number {
  const hash = [...key.toLowerCase()].reduce((sum, letter) => {
    const at = ALPHABET.indexOf(letter)
    return (sum * 31 + (at < 0 ? ALPHABET.length : at)) % MODULUS
  }, 7)
  return Array.from({ length: HASH_BITS }, (_, bit) => 2 ** (bit + 1)).filter((power) => hash % power === 0)
    .length
}
