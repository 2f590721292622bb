import { addDays, daysInMonth, type IsoDay } from './date.js'
import { lateOnItsDay, type DeadlineBound, type DeadlineKind } from './deadline.js'

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const UNDERSTOOD = new Set(['FREQ', 'INTERVAL', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'BYHOUR'])
/** No rule that is understood leaves out more than a leap year. */
const HORIZON_DAYS = 400

/** What the days of a recurring deadline follow from. */
interface Recurring {
  readonly recurrence: string | null
  readonly bound: DeadlineBound | null
  readonly asPrinted: string
}

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

/** The first occurrence on `day` or after it, or null for a rule that is not understood. */
export function firstOccurrence(rule: string, day: IsoDay): IsoDay | null {
  const occurs = occurrences(rule)
  if (occurs === null) return null
  for (let ahead = 0; ahead < HORIZON_DAYS; ahead++) {
    const candidate = addDays(day, ahead)
    if (occurs(candidate)) return candidate
  }
  return null
}

/** The last occurrence on `day` or before it, or null for a rule that is not understood. */
export function lastOccurrence(rule: string, day: IsoDay): IsoDay | null {
  const occurs = occurrences(rule)
  if (occurs === null) return null
  for (let back = 0; back < HORIZON_DAYS; back++) {
    const candidate = addDays(day, -back)
    if (occurs(candidate)) return candidate
  }
  return null
}

/** Whether the days of a deadline follow from its rule, not from a day of its own. */
export const recurs = ({ recurrence }: Pick<Recurring, 'recurrence'>): boolean =>
  recurrence !== null && occurrences(recurrence) !== null

/**
 * The rhythm of a task: its recurring deadlines as one text, the same for all tasks that recur in the same way, from
 * which `nextOfRhythm` and `rulesOf` follow; null when nothing recurs. There are few, however many tasks there are.
 */
export function rhythmOf(deadlines: readonly (Recurring & { readonly kind: DeadlineKind })[]): string | null {
  const beats = deadlines.flatMap((deadline) =>
    deadline.kind !== 'HORIZON' && recurs(deadline)
      ? [`${lateOnItsDay(deadline) ? '<' : '='}${deadline.recurrence}`]
      : [],
  )
  return beats.length === 0 ? null : [...new Set(beats)].sort().join(' ')
}

/** The first late day of the next occurrence of any deadline of a rhythm, as `nextOverdue` gives it. */
export const nextOfRhythm = (rhythm: string, day: IsoDay): IsoDay | null =>
  rhythm
    .split(' ')
    .map((beat) => nextOverdue(beat.slice(1), beat.startsWith('<') ? 'BEFORE' : null, day))
    .filter((next) => next !== null)
    .sort()[0] ?? null

/** The first late day of a deadline as of a day: that of its next occurrence when it recurs, else its own. */
export const lateFrom = (
  deadline: Recurring & { readonly overdueFrom: IsoDay | null },
  day: IsoDay,
): IsoDay | null =>
  deadline.recurrence !== null && recurs(deadline)
    ? nextOverdue(deadline.recurrence, lateOnItsDay(deadline) ? 'BEFORE' : deadline.bound, day)
    : deadline.overdueFrom

/** The RRULEs of a rhythm. */
export const rulesOf = (rhythm: string): readonly string[] => rhythm.split(' ').map((beat) => beat.slice(1))

/**
 * The rule as RFC 5545 has to be told it, so that a calendar shows the very days that `firstOccurrence` gives: with
 * the day that papers leave out, and without the hour, which all-day events cannot have. Two rules when a day is one
 * that February lacks, none for a rule that is not understood. Each holds for a series that begins with an occurrence.
 */
export function calendarRules(rule: string): readonly string[] {
  if (occurrences(rule) === null) return []
  const parts = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]))
  const frequency = parts.get('FREQ')!
  const weekdays = parts.get('BYDAY')
  if (frequency === 'DAILY') return ['FREQ=DAILY']
  if (frequency === 'WEEKLY') return [`FREQ=WEEKLY;BYDAY=${weekdays ?? 'SU'}`]
  const interval = Number(parts.get('INTERVAL') ?? 1)
  const months =
    parts.get('BYMONTH')?.split(',').map(Number) ??
    (frequency === 'YEARLY' ? [12] : YEAR.filter((month) => month % interval === 0))
  const monthly = (of: readonly number[], days: string) =>
    `FREQ=MONTHLY${of.length === 12 ? '' : `;BYMONTH=${of.join(',')}`};${days}`
  if (weekdays !== undefined) return [monthly(months, `BYDAY=${weekdays}`)]
  const days = (parts.get('BYMONTHDAY') ?? '-1').split(',').map((day) => (day === '31' ? -1 : Number(day)))
  const shorter = [...new Set(days.map((day) => (day > 28 ? -1 : day)))]
  const february = months.includes(2) && days.some((day) => day > 28)
  const others = february ? months.filter((month) => month !== 2) : months
  return [
    ...(others.length === 0 ? [] : [monthly(others, `BYMONTHDAY=${days.join(',')}`)]),
    ...(february ? [monthly([2], `BYMONTHDAY=${shorter.join(',')}`)] : []),
  ]
}

const YEAR = Array.from({ length: 12 }, (_, at) => at + 1)

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
    return monthDays === null
      ? date === last
      : monthDays.some((wanted) => date === (wanted < 0 ? last + 1 + wanted : Math.min(wanted, last)))
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
