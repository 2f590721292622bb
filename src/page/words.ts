import { dayWritten } from './day-written.js'
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

// made once, as a list of thousands writes as many numbers, and only of the language that is read
const LOCALES = { en: 'en-US', vi: 'vi-VN' }
const numbers: { [L in Language]?: Intl.NumberFormat } = {}

/** 1.234 in Vietnamese, 1,234 in English. */
export const count = (value: number): string =>
  (numbers[language()] ??= new Intl.NumberFormat(LOCALES[language()])).format(value)

/** In English: "1 task", "1,234 tasks". */
export const many = (value: string | number, one: string): string =>
  String(value) === '1' ? `1 ${one}` : `${value} ${one}s`

/** 2024-05-24 as 24/05/2024, 2024-05 as 05/2024; as printed where there is no day at all. */
export const day = (value: string | null | undefined): string =>
  value === null || value === undefined ? '–' : value.slice(0, 10).split('-').reverse().join('/')

/** Words of the server with their days as the page writes them. */
export const withDays = (text: string): string =>
  text.replace(/\b(\d{4})-(\d\d)-(\d\d)\b/g, (iso) => day(iso))

/** The moment of an RFC 3339 time, in Vietnam: 22/11/2026 02:12. */
export const moment = (value: string): string => {
  const [date, time] = new Date(value)
    .toLocaleString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short', timeStyle: 'short' })
    .split(' ')
  return `${day(date)} ${time}`
}

/** Today in Vietnam, 2026-11-21. */
export const today = (): string => DAYS.format(new Date())

/** Whether a day is today, or was or will be within an hour: two clocks may differ by as much. */
export const isNear = (other: string): boolean =>
  [-1, 0, 1].some((hours) => DAYS.format(Date.now() + hours * 3_600_000) === other)

const DAYS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })

/** A day that stands in the address; null where there is none, or none that is asked for: the end of a link may be lost. */
export const daySet = (name: 'day' | 'from' | 'to-day'): string | null =>
  dayWritten(address().set[name] ?? '')

/** The day as of which one looks; null for today. */
export const asOf = (): string | null => daySet('day')

/** The day so many days before another. */
export const daysBefore = (from: string, days: number): string =>
  new Date(Date.parse(from) - days * 86_400_000).toISOString().slice(0, 10)

/** How many days lie between two days, both 2026-11-21. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
