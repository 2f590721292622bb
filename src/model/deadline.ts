import { addDays, type DatePrecision, type IsoDay } from './date.js'

/** HORIZON is a target year of a goal: it never makes a task late. */
export const DEADLINE_KINDS = ['DUE', 'REPORT', 'SUBMIT', 'DURATION', 'RECURRING', 'HORIZON'] as const
export type DeadlineKind = (typeof DEADLINE_KINDS)[number]
export const DEADLINE_BOUNDS = ['BEFORE', 'BY', 'WITHIN', 'MAX', 'AFTER', 'RECURRING'] as const
export type DeadlineBound = (typeof DEADLINE_BOUNDS)[number]

export interface Deadline {
  readonly asPrinted: string
  readonly kind: DeadlineKind
  readonly bound: DeadlineBound | null
  readonly from: IsoDay | null
  /** Last acceptable day as printed; for BEFORE that day itself is already late. */
  readonly due: IsoDay | null
  readonly precision: DatePrecision
  readonly action: string | null
  /** ISO 8601, e.g. `P5D` */
  readonly duration: string | null
  readonly anchor: string | null
  /** RRULE */
  readonly recurrence: string | null
}

/**
 * Whether the day of a deadline is itself late, as "trước ngày D" says. The bound of a recurring deadline only says that it
 * recurs, so its words decide: "trước ngày 25 hằng tháng".
 */
export const lateOnItsDay = ({
  bound,
  asPrinted,
}: {
  readonly bound: DeadlineBound | null
  readonly asPrinted: string
}): boolean => bound === 'BEFORE' || (bound === 'RECURRING' && BEFORE_DAY.test(asPrinted))

/** Not "ngày 25 tháng trước", the month before. */
const BEFORE_DAY = /(?<![\p{L}])trước\s+(?:là\s+|các\s+)?(?:ngày|thứ|chủ\s+nhật|\d)/iu

/**
 * The first day that is late: `due` itself for BEFORE ("trước ngày D"), the day after for the others; null for
 * horizons and for what has no date.
 */
export function overdueFrom(deadline: Pick<Deadline, 'kind' | 'bound' | 'due'>): IsoDay | null {
  if (deadline.due === null || deadline.kind === 'HORIZON') return null
  return deadline.bound === 'BEFORE' && deadline.due.length === 10 ? deadline.due : addDays(deadline.due, 1)
}
