import { addDays, firstDayOfMonth, lastDayOfMonth } from '../../../model/date.js'
import type { TimeForm } from '../../lexicon/deadlines.js'
import { boundOf, row, type Anchor, type DeadlineRule, type Due, type Stretch } from './rule.js'

/** Whole months of a year as they stand: one, or those from `first` to `last`; so a quarter and a half of a year too. */
export interface WholeMonths {
  readonly start: number
  readonly end: number
  readonly year: number
  readonly first: number
  readonly last: number
}

/** What whole months mean: due by their last day, or before their first. */
export function dueIn(
  { start, end, year, first, last }: WholeMonths,
  bound: Due['bound'],
  precision: Due['precision'],
): Due {
  const from = firstDayOfMonth(year, first)
  return bound === 'BEFORE'
    ? { start, end, kind: 'DUE', bound, precision, due: addDays(from, -1) }
    : { start, end, kind: 'DUE', bound, precision, from, due: lastDayOfMonth(year, last) }
}

/** From the first day of a month to the last of another, whose year is told; the first one's may be; null if none lies between. */
export function spanOfMonths(
  { month: first, year: firstYear }: { readonly month: number; readonly year: number | null },
  { month: last, year }: { readonly month: number; readonly year: number },
): Pick<Due, 'from' | 'due'> | null {
  const from = firstDayOfMonth(firstYear ?? (last < first ? year - 1 : year), first)
  const due = lastDayOfMonth(year, last)
  return from > due ? null : { from, due }
}

interface WholeMonthsRows {
  /** The ids are `quarter.before`, `quarter.by`, `quarter.within`. */
  readonly name: string
  readonly at: readonly TimeForm[]
  readonly bounds: readonly Due['bound'][]
  readonly precision: Due['precision']
  readonly read: (anchor: Anchor, where: Stretch) => WholeMonths | null
}

/** A row for each bound, in their order. */
export const rowsOfWholeMonths = ({ name, at, bounds, precision, read }: WholeMonthsRows): DeadlineRule[] =>
  bounds.map((bound) =>
    row({
      id: `${name}.${bound.toLowerCase()}`,
      at,
      when: (anchor, where) => (boundOf(anchor) === bound ? read(anchor, where) : null),
      then: (months) => dueIn(months, bound, precision),
    }),
  )
