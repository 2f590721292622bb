import { address } from './address.js'

export type Language = 'vi' | 'en'

/** Vietnamese unless the address says otherwise. */
export const language = (): Language => (address().set['lang'] === 'en' ? 'en' : 'vi')

type Word = string | ((...values: never[]) => string)

/** Words of a screen, in Vietnamese and in English; reading one gives it in the language of the page. */
export function wordsOf<W extends Readonly<Record<string, readonly [Word, Word]>>>(
  words: W,
): { readonly [K in keyof W]: W[K][0] } {
  const read = {}
  for (const [name, [vietnamese, english]] of Object.entries(words))
    Object.defineProperty(read, name, { get: () => (language() === 'en' ? english : vietnamese) })
  return read as { readonly [K in keyof W]: W[K][0] }
}

/** 1.234 in Vietnamese, 1,234 in English. */
export const count = (value: number): string => value.toLocaleString(language() === 'en' ? 'en-US' : 'vi-VN')

/** 2024-05-24 as 24/05/2024, 2024-05 as 05/2024; as printed where there is no day at all. */
export const day = (value: string | null | undefined): string =>
  value === null || value === undefined ? '–' : value.slice(0, 10).split('-').reverse().join('/')

/** The moment of an RFC 3339 time, in Vietnam. */
export const moment = (value: string): string =>
  new Date(value).toLocaleString(language() === 'en' ? 'en-GB' : 'vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  })

/** Today in Vietnam, 2026-11-21. */
export const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })

/** The day as of which one looks; null for today. */
export const asOf = (): string | null => address().set['day'] ?? null

/** How many days lie between two days, both 2026-11-21. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
