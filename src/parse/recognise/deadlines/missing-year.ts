import { addDays, daysInMonth, isoDay, type IsoDay } from '../../../model/date.js'
import type { TimeForm } from '../../lexicon/deadlines.js'
import type { Stretch } from './rule.js'

/**
 * "trong tháng 3, …; trong quý IV/2011": the year that another time of the stretch tells, none of what is `read` already;
 * null when none does.
 */
export function yearTold({ text, from, till }: Stretch, read: Uint8Array): string | null {
  for (const { value, start, end } of text.within('TIME', from, till)) {
    const isFree = OF_CALENDAR.has(value) && read[start - from] === 0
    const year = isFree ? text.reads(YEAR_BEHIND, end) : null
    if (year) return year[1] as string
  }
  return null
}

const OF_CALENDAR: ReadonlySet<TimeForm> = new Set<TimeForm>(['DAY', 'MONTH', 'QUARTER'])
const YEAR_BEHIND = /\s*(?:[/.-]|,?\s*năm)\s*((?:19|20)\d{2})(?!\d)/uy

/**
 * A day without a year takes the paper's year; when that lies more than a month before the paper, the next.
 */
export function yearFor(month: number, day: number, issued: string | null): number | null {
  if (issued === null) return null
  const year = Number(issued.slice(0, 4))
  const due = isoDay(year, month, Math.min(day, daysInMonth(year, month)))
  if (due === null) return null
  const floor: IsoDay = issued.length === 10 ? addDays(issued, -31) : `${issued.slice(0, 7)}-01`
  return due < floor ? year + 1 : year
}
