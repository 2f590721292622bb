import { addDays, daysInMonth, type IsoDay } from './date.js'

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const UNDERSTOOD = new Set(['FREQ', 'INTERVAL', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'BYHOUR'])
/** No rule that is understood leaves out more than a leap year. */
const HORIZON_DAYS = 400

/**
 * The first late day of the next occurrence of a recurring deadline that is not late on `day` itself: the occurrence
 * for BEFORE, else the day after. Where an RRULE names no day, the last one of its period is meant (a month's, a
 * quarter's, a year's; Sunday of a week); a day that a month lacks is its last. Null for a rule beyond those that
 * papers print.
 */
export function nextOverdue(rule: string, bound: string | null, day: IsoDay): IsoDay | null {
  const occurs = occurrences(rule)
  if (occurs === null) return null
  const grace = bound === 'BEFORE' ? 0 : 1
  const first = addDays(day, 1 - grace)
  for (let ahead = 0; ahead < HORIZON_DAYS; ahead++) {
    const candidate = addDays(first, ahead)
    if (occurs(candidate)) return addDays(candidate, grace)
  }
  return null
}

/** Whether a rule falls on a day, or null when the rule is not understood. */
function occurrences(rule: string): ((day: IsoDay) => boolean) | null {
  const parts = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]))
  if ([...parts.keys()].some((name) => !UNDERSTOOD.has(name))) return null
  const numbers = (name: string) => parts.get(name)?.split(',').map(Number) ?? null
  const monthDays = numbers('BYMONTHDAY')
  const weekdays = parts.get('BYDAY')?.split(',') ?? null
  const interval = numbers('INTERVAL')?.[0] ?? 1

  const onDay = (year: number, month: number, date: number): boolean => {
    const last = daysInMonth(year, month)
    const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, date)).getUTCDay()]!
    if (weekdays !== null)
      return weekdays.some((name) => name === weekday || name === `${Math.ceil(date / 7)}${weekday}`)
    return monthDays === null ? date === last : monthDays.some((wanted) => date === Math.min(wanted, last))
  }
  const inMonth = (month: number, every: number): boolean => {
    const months = numbers('BYMONTH')
    return months === null ? month % every === 0 : months.includes(month)
  }
  const split = (day: IsoDay) => day.split('-').map(Number) as [number, number, number]

  switch (parts.get('FREQ')) {
    case 'DAILY':
      return () => true
    case 'WEEKLY':
      return (day) => {
        const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]!
        return (weekdays ?? ['SU']).includes(weekday)
      }
    case 'MONTHLY':
      // Every third month means the quarters' last months, every sixth June and December.
      return 12 % interval !== 0
        ? null
        : (day) => {
            const [year, month, date] = split(day)
            return inMonth(month, interval) && onDay(year, month, date)
          }
    case 'YEARLY':
      return interval !== 1
        ? null
        : (day) => {
            const [year, month, date] = split(day)
            return inMonth(month, 12) && onDay(year, month, date)
          }
    default:
      return null
  }
}
