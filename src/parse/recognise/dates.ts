import { isoDay } from '../../model/date.js'

/** A calendar date in a text: a day, or only its month or year. Offsets count in that text. */
export interface DateMention {
  readonly start: number
  readonly end: number
  /** `2024-05-24`, `2024-05`, `2024`; null for a day without a year (`14/3`), which `day` and `month` then hold. */
  readonly value: string | null
  readonly day: number | null
  readonly month: number | null
}

// Blanks may fall inside a date (`16/7/20 24`); day before month always; a comma may follow "ngày".
const YEAR = String.raw`(?:19|20)\s?\d\s?\d`
const NUMERIC = String.raw`(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(${YEAR})(?!\d)`
const SPELLED = String.raw`(\d{1,2})\s*tháng\s*(\d{1,2})\s*,?\s*năm\s*(${YEAR})(?!\d)`
const AT_DATE = new RegExp(`(?:ngày\\s*)?(?:${NUMERIC}|${SPELLED})`, 'iuy')
const AT_MONTH = new RegExp(
  String.raw`(?:ngày\s*)?tháng\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(${YEAR})(?!\d)`,
  'iuy',
)
const AT_SHORT = /ngày\s*(\d{1,2})\s*(?:\/|-|\.|tháng)\s*(\d{1,2})(?!\s*[/.-]?\s*\d)/iuy

/** The date that stands at `at`, or null. An impossible day (31/02) is none. */
export function dateAt(text: string, at: number): DateMention | null {
  AT_DATE.lastIndex = at
  const full = AT_DATE.exec(text)
  if (full) {
    const [day, month, year] = (full[1] !== undefined ? full.slice(1, 4) : full.slice(4, 7)).map((part) =>
      Number((part ?? '').replace(/\s/g, '')),
    ) as [number, number, number]
    const value = isoDay(year, month, day)
    return value === null ? null : { start: at, end: AT_DATE.lastIndex, value, day, month }
  }
  AT_MONTH.lastIndex = at
  const month = AT_MONTH.exec(text)
  if (month) {
    const number = Number(month[1])
    const year = (month[2] ?? '').replace(/\s/g, '')
    return number >= 1 && number <= 12
      ? {
          start: at,
          end: AT_MONTH.lastIndex,
          value: `${year}-${String(number).padStart(2, '0')}`,
          day: null,
          month: number,
        }
      : null
  }
  AT_SHORT.lastIndex = at
  const short = AT_SHORT.exec(text)
  if (!short) return null
  const [day, monthOfYear] = [Number(short[1]), Number(short[2])]
  return day >= 1 && day <= 31 && monthOfYear >= 1 && monthOfYear <= 12
    ? { start: at, end: AT_SHORT.lastIndex, value: null, day, month: monthOfYear }
    : null
}

const DATE_START =
  /ngày\s*(?=\d|tháng)|tháng\s*(?=\d)|(?<![\d/.])\d(?=\d?\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:19|20))/giu

/** Every date of a text, from left to right. */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = []
  for (const start of text.matchAll(DATE_START)) {
    if (start.index < (found.at(-1)?.end ?? 0)) continue
    const date = dateAt(text, start.index)
    if (date) found.push(date)
  }
  return found
}
