import { addDays, daysInMonth, isoDay, type IsoDay } from '../../../model/date.js'

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
