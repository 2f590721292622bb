import { fullYear } from '../model/date.js'

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
