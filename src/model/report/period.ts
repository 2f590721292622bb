import { addDays, daysBetween, type IsoDay } from '../date.js'
import type { DeadlineKind } from '../deadline.js'
import { firstOccurrence } from '../recurrence.js'

/** A stretch of time that a report tells of: "quý III/2025". */
export interface Period {
  readonly from: IsoDay
  readonly to: IsoDay
}

interface Due {
  readonly id: string
  readonly asPrinted: string
  readonly kind: DeadlineKind
  /** RRULE */
  readonly recurrence: string | null
}
type Recurring = Due & { readonly recurrence: string }

/** The deadline that a report ends, and of one that recurs which of its days. */
export interface DeadlineMet {
  readonly deadlineId: string
  /** The day as the deadline names it; null where the report does not tell which, and of one that does not recur. */
  readonly on: IsoDay | null
}

export interface Times {
  /** The first day on which the paper that gives the task can have been issued; null: any. */
  readonly given: IsoDay | null
  /** The last on which the report can have been; null: any. */
  readonly reported: IsoDay | null
}

/**
 * What a report says of a task that recurs ends one time of it, and never the task. Null: it ends the whole task, with all of its
 * deadlines.
 */
export function deadlineMet(
  deadlines: readonly Due[],
  period: Period | null,
  times: Times,
): DeadlineMet | null {
  const dues = deadlines.filter(({ kind }) => kind !== 'HORIZON')
  const recurring = dues.filter((due): due is Recurring => due.recurrence !== null)
  if (recurring.length === 0) return null
  const once = dues.find(({ recurrence }) => recurrence === null)
  if (once !== undefined) return { deadlineId: once.id, on: null }
  return (period && occurrenceMeant(recurring, period, times)) ?? { deadlineId: recurring[0]!.id, on: null }
}

/**
 * Which time of which deadline a report on a period tells of; null where the period does not say: it holds several, or one so early
 * that it may close the period before. Of a period that begins with the year the last is meant, since a quarter's report gives way
 * to that of half a year.
 */
function occurrenceMeant(
  deadlines: readonly Recurring[],
  period: Period,
  { given, reported }: Times,
): DeadlineMet | null {
  const length = daysBetween(period.from, period.to) + 1
  const found = deadlines
    .flatMap((deadline) => {
      const one = occurrenceOf(deadline, period)
      if (one === null || (given !== null && one.on < given)) return []
      if (reported !== null && reported < addDays(one.on, -Math.floor(one.cycle / 2))) return []
      return { deadlineId: deadline.id, on: one.on, apart: Math.abs(one.cycle - length) }
    })
    .sort((a, b) => a.apart - b.apart)
  const [first, second] = found
  if (first === undefined || first.apart === second?.apart) return null
  return { deadlineId: first.deadlineId, on: first.on }
}

/** "Trước ngày 05 của tháng sau": what it closes ends before it. */
const CLOSES_WHAT_WAS = /(?:tháng|quý|kỳ|năm)\s+(?:sau|kế tiếp|tiếp theo|liền kề)/iu
/** More times than a year has quarters are not summed up in one report. */
const MOST_SUMMED_UP = 4

/** The time that a period means, and how many days the next one is away. */
function occurrenceOf(
  { asPrinted, recurrence }: Recurring,
  { from, to }: Period,
): { readonly on: IsoDay; readonly cycle: number } | null {
  const within = occurrencesIn(recurrence, from, to)
  const isSummedUp = within.length > 1 && from.endsWith('-01-01') && within.length <= MOST_SUMMED_UP
  if (within.length > 1 && !isSummedUp) return null
  const closesWhatWas = CLOSES_WHAT_WAS.test(asPrinted)
  // "tháng sau" without a day says nothing of which one
  if (closesWhatWas && !recurrence.includes('BYMONTHDAY')) return null
  const on = closesWhatWas ? firstOccurrence(recurrence, addDays(to, 1)) : within.at(-1)
  const next = on && firstOccurrence(recurrence, addDays(on, 1))
  if (!on || !next) return null
  const cycle = daysBetween(on, next)
  return closesWhatWas || daysBetween(on, to) * 2 < cycle ? { on, cycle } : null
}

/** At most one more than can be summed up. */
function occurrencesIn(rule: string, from: IsoDay, to: IsoDay): IsoDay[] {
  const found: IsoDay[] = []
  for (let at = firstOccurrence(rule, from); at !== null && at <= to && found.length <= MOST_SUMMED_UP;) {
    found.push(at)
    at = firstOccurrence(rule, addDays(at, 1))
  }
  return found
}
