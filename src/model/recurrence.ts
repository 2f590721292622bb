import { addDays, daysInMonth, type IsoDay } from './date.js'
import { lateOnItsDay, type DeadlineBound, type DeadlineKind } from './deadline.js'

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const UNDERSTOOD = new Set(['FREQ', 'INTERVAL', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'BYHOUR'])
/** No rule that is understood leaves out more than a leap year. */
const HORIZON_DAYS = 400

/** A recurring deadline as far as its days follow from it. */
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
  if (bound === 'BEFORE') return nearest(rule, addDays(day, 1), 1)
  const next = nearest(rule, day, 1)
  return next === null ? null : addDays(next, 1)
}

/** The first occurrence on `day` or after it, or null for a rule that is not understood. */
export const firstOccurrence = (rule: string, day: IsoDay): IsoDay | null => nearest(rule, day, 1)

/** The last occurrence on `day` or before it, or null for a rule that is not understood. */
export const lastOccurrence = (rule: string, day: IsoDay): IsoDay | null => nearest(rule, day, -1)

/** The occurrence on `day`, else the nearest one after (`step` 1) or before it (-1). */
function nearest(rule: string, day: IsoDay, step: 1 | -1): IsoDay | null {
  const occurs = occurrences(rule)
  if (occurs === null) return null
  const at = new Date(`${day}T00:00:00Z`)
  for (let walked = 0; walked < HORIZON_DAYS; walked++, at.setUTCDate(at.getUTCDate() + step))
    if (occurs(at)) return at.toISOString().slice(0, 10)
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

/** The first late day of a deadline as a day sees it: of its next occurrence when it recurs, else its own. */
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

/** Whether a rule falls on a day (as midnight UTC), or null when the rule is not understood. */
function occurrences(rule: string): ((day: Date) => boolean) | null {
  const parts = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]))
  if ([...parts.keys()].some((name) => !UNDERSTOOD.has(name))) return null
  const numbers = (name: string) => parts.get(name)?.split(',').map(Number) ?? null
  const monthDays = numbers('BYMONTHDAY')
  const months = numbers('BYMONTH')
  const weekdays = parts.get('BYDAY')?.split(',') ?? null
  const interval = numbers('INTERVAL')?.[0] ?? 1

  const onDay = (day: Date): boolean => {
    const date = day.getUTCDate()
    if (weekdays !== null) {
      const weekday = WEEKDAYS[day.getUTCDay()]!
      return weekdays.some((name) => name === weekday || name === `${Math.ceil(date / 7)}${weekday}`)
    }
    const last = daysInMonth(day.getUTCFullYear(), day.getUTCMonth() + 1)
    return monthDays === null
      ? date === last
      : monthDays.some((wanted) => date === (wanted < 0 ? last + 1 + wanted : Math.min(wanted, last)))
  }
  const every = (count: number) => (day: Date) => {
    const month = day.getUTCMonth() + 1
    return (months === null ? month % count === 0 : months.includes(month)) && onDay(day)
  }

  switch (parts.get('FREQ')) {
    case 'DAILY':
      return () => true
    case 'WEEKLY':
      return (day) => (weekdays ?? ['SU']).includes(WEEKDAYS[day.getUTCDay()]!)
    case 'MONTHLY':
      // Every third month means the quarters' last months, every sixth June and December.
      return 12 % interval === 0 ? every(interval) : null
    case 'YEARLY':
      return interval === 1 ? every(12) : null
    default:
      return null
  }
}
