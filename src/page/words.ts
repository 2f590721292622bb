import { fullYear } from '../model/date.js'
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

const DAYS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })

/** A day that stands in the address; null where there is none, or none that is asked for: the end of a link may be lost. */
export const daySet = (name: 'day' | 'from' | 'to-day'): string | null =>
  dayWritten(address().set[name] ?? '')

/** The day as of which one looks; null for today. */
export const asOf = (): string | null => daySet('day')

/** Days of other years are refused by the server. */
const YEARS = { first: '1900', last: '2199' }

/** The keys of figures of some telephones have no stroke: 24052024. */
const DAY_WRITTEN =
  /^\s*(?:(?<d>\d{1,2})(?:[/.-]|\s+)(?<m>\d{1,2})(?:[/.-]|\s+)(?<y>\d{4}|\d\d)|(?<dd>\d\d)(?<mm>\d\d)(?<yyyy>\d{4}))\s*$/

/** A day in the words of papers, ngày 24 tháng 5 năm 2024, as it is written in short. */
const inShort = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/^\s*ng[àa]y\s+/i, '')
    .replace(/\s*th[áa]ng\s+/i, '/')
    .replace(/\s*n[ăa]m\s+/i, '/')
    .replace(/^\//, '')

/** Whether a text has the form of a day, be there such a day or not: 31/2/2024. */
export const hasFormOfDay = (text: string): boolean => DAY_WRITTEN.test(inShort(text))

/** A day as people write it, 5/3/2024, 5/3/24, 5 tháng 3 năm 2024 or 2024-03-05, as 2024-03-05; null where it is none. */
export function dayWritten(text: string): string | null {
  const { d, m, y, dd, mm, yyyy } = DAY_WRITTEN.exec(inShort(text))?.groups ?? {}
  const [dayOf, month, ofYear] = [d ?? dd, m ?? mm, y ?? yyyy]
  const written =
    ofYear === undefined
      ? text.trim()
      : `${fullYear(ofYear)}-${month!.padStart(2, '0')}-${dayOf!.padStart(2, '0')}`
  const date = /^\d{4}-\d\d-\d\d$/.test(written) ? new Date(`${written}T00:00:00Z`) : new Date(Number.NaN)
  const year = written.slice(0, 4)
  // 31 February is written down, but is no day
  return !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(written) &&
    year >= YEARS.first &&
    year <= YEARS.last
    ? written
    : null
}

/** A day, a month or a year as people write them, 5/3/2024, 3/2024 or 2024, as 2024-03-05, 2024-03 or 2024; null for none. */
export function partOfDayWritten(text: string): string | null {
  const [, m, y] = /^\s*(?:(\d{1,2})[/.-])?(\d{4})\s*$/.exec(inShort(text)) ?? []
  if (y === undefined) return dayWritten(text)
  if (m === undefined) return y
  return Number(m) >= 1 && Number(m) <= 12 ? `${y}-${m.padStart(2, '0')}` : null
}

/** The day so many days before another. */
export const daysBefore = (from: string, days: number): string =>
  new Date(Date.parse(from) - days * 86_400_000).toISOString().slice(0, 10)

/** How many days lie between two days, both 2026-11-21. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
