/** Dates are ISO strings (`2024-05-24`), never JavaScript Dates: a Vietnamese legal day has no time zone. */
export type IsoDay = string

/** Sorts before every day, where an order needs a text in place of a day that is not there. */
export const DISTANT_PAST = '0000-00-00'
/** Sorts after every day. */
export const DISTANT_FUTURE = '9999-99-99'

export const DATE_PRECISIONS = [
  'DAY',
  'MONTH',
  'QUARTER',
  'HALF',
  'YEAR',
  'DURATION',
  'DAILY',
  'WEEKLY',
  'MONTHLY',
  'QUARTERLY',
  'HALF_YEARLY',
  'YEARLY',
  'UNSPECIFIED',
] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

/** A date as far as it is known. */
export interface PartialDate {
  /** `2024-08-22`, `2024-05` or `2024` */
  readonly value: string
  readonly precision: 'DAY' | 'MONTH' | 'YEAR'
  readonly asPrinted: string | null
}

const two = (n: number) => String(n).padStart(2, '0')

/** The number of days of a month, Gregorian; month 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

/** `2024-05-24`, or null when there is no such day. */
export function isoDay(year: number, month: number, day: number): IsoDay | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null
  return `${year}-${two(month)}-${two(day)}`
}

/** The year of which people write two figures: 24 is 2024, 75 is 1975; one of four as it is. */
export const fullYear = (written: string): number =>
  written.length > 2 ? Number(written) : Number(written) + (Number(written) < 50 ? 2000 : 1900)

/** Last day of a month as ISO. */
export const lastDayOfMonth = (year: number, month: number): IsoDay =>
  `${year}-${two(month)}-${two(daysInMonth(year, month))}`

/** First day of a month as ISO. */
export const firstDayOfMonth = (year: number, month: number): IsoDay => `${year}-${two(month)}-01`

/** The offset of Vietnam's time from UTC, the same all year. */
const OFFSET_MILLISECONDS = 7 * 60 * 60_000

/** The day in Vietnam at a moment. */
export const dayInVietnam = (at: Date): IsoDay =>
  new Date(at.getTime() + OFFSET_MILLISECONDS).toISOString().slice(0, 10)

/** The time of day in Vietnam at a moment: `07:30`. */
export const timeInVietnam = (at: Date): string =>
  new Date(at.getTime() + OFFSET_MILLISECONDS).toISOString().slice(11, 16)

/** The day `count` days after (or, negative, before) `day`. */
export function addDays(day: IsoDay, count: number): IsoDay {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + count)
  return at.toISOString().slice(0, 10)
}

/** How many days `to` lies after (or, negative, before) `from`. */
export const daysBetween = (from: IsoDay, to: IsoDay): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

/** The precision that an ISO value of 4, 7 or 10 characters has. */
export const precisionOf = (value: string): PartialDate['precision'] =>
  value.length === 10 ? 'DAY' : value.length === 7 ? 'MONTH' : 'YEAR'

/** First and last possible day of a partial date. */
export function boundsOf(value: string): { earliest: IsoDay; latest: IsoDay } {
  if (value.length === 10) return { earliest: value, latest: value }
  const year = Number(value.slice(0, 4))
  if (value.length === 7) {
    const month = Number(value.slice(5, 7))
    return { earliest: firstDayOfMonth(year, month), latest: lastDayOfMonth(year, month) }
  }
  return { earliest: `${year}-01-01`, latest: `${year}-12-31` }
}
