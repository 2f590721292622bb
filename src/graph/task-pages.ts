/** How pages of tasks are asked for, and what their rows tell, in each of the orders of tasks. */
import { compareTexts } from '../model/collections.js'
import { DISTANT_FUTURE, type IsoDay } from '../model/date.js'
import { TASK_ORDERS, type TaskOrder } from '../model/task-order.js'
import { integer, listOf, oneOf, optional, record, text, textMap } from './decode.js'
import { rowsWanted, type PageItem, type PageRequest } from './page.js'
import { filterMap, type TaskFilter } from './task-filter.js'
import { recurs, stretch, stretchesOf, type Stretch } from './task-stretches.js'

export const narrow = { filter: filterMap, asOf: text }
/** One map for the reason that document-lists.ts gives: a plan also depends on how long the lists of parameters are. */
export const inOrder = {
  ...narrow,
  /** `recurring`: null where there are none. */
  order: record({ stretches: listOf(stretch), recurring: optional(listOf(stretch)) }),
}

/** How a list is asked for. */
export interface ListedAs {
  /** The day of states and of what recurs. */
  readonly asOf: string
  readonly page: PageRequest
  readonly orderBy: TaskOrder
}

/** Of a query that sorts what it has found: fragment/task-rank.cypher. */
export const sortedParams = {
  next: textMap,
  never: text,
  orderBy: oneOf(TASK_ORDERS),
  after: record({ lead: text, rank: integer, id: text }),
  limit: integer,
}

export const sortedParamsOf = (page: PageRequest, orderBy: TaskOrder) => ({
  never: DISTANT_FUTURE,
  orderBy,
  after: rankedPlace(page, orderBy),
  limit: rowsWanted(page),
})

/** Before all days. */
const FIRST_RANK = -99_999_999

function rankedPlace({ after }: PageRequest, orderBy: TaskOrder) {
  if (after === null) return { lead: '', rank: FIRST_RANK, id: '' }
  const [lead, day, id] = orderBy === 'LEAD' ? after : ['', ...after]
  return { lead: lead!, rank: rankOf(day!, orderBy), id: id! }
}

/** A day as a number by which the order goes upwards; those that are never late come last in each. */
export function rankOf(day: IsoDay, orderBy: TaskOrder): number {
  const number = Number(day.replaceAll('-', ''))
  return orderBy === 'OVERDUE_FROM_DESC' ? (day === DISTANT_FUTURE ? 0 : -number) : number
}

export interface TaskPageRow {
  readonly id: string
  /** The day by which it is sorted, by lead with the lead before it. */
  readonly sort: string
}

const DAY_LENGTH = 'YYYY-MM-DD'.length

/** A row as an item, with the sort values of the order. */
export const taskItemOf =
  (orderBy: TaskOrder) =>
  ({ id, sort }: TaskPageRow): PageItem<string> => ({
    value: id,
    sort: orderBy === 'LEAD' ? [sort.slice(0, -DAY_LENGTH - 1), sort.slice(-DAY_LENGTH), id] : [sort, id],
  })

/** Rows of one query, which may return those of a union in any order; that of leads is the order of their texts. */
export const inTheirOrder = (rows: readonly TaskPageRow[], orderBy: TaskOrder): readonly TaskPageRow[] =>
  rows.toSorted(
    (a, b) =>
      (orderBy === 'OVERDUE_FROM_DESC'
        ? rankOf(a.sort, orderBy) - rankOf(b.sort, orderBy)
        : compareTexts(a.sort, b.sort)) || compareTexts(a.id, b.id),
  )

/** All stretches of a filter, for a count or for what is then sorted. */
export const wholeOrder = (given: TaskFilter, asOf: IsoDay) => ({
  stretches: stretchesOf(given, asOf, ''),
  recurring: null,
})

/** The stretches behind a place, and apart from them those of tasks with a rhythm, which each day sorts anew. */
export const orderBehind = (given: TaskFilter, asOf: IsoDay, behind: string) => ({
  stretches: stretchesOf(given, asOf, behind).filter((found) => !recurs(found)),
  recurring: recurringOf(given, asOf),
})

const recurringOf = (given: TaskFilter, asOf: IsoDay): readonly Stretch[] | null => {
  const recurring = stretchesOf(given, asOf, '').filter(recurs)
  return recurring.length === 0 ? null : recurring
}

/** The same where tasks that have a late day as well are among the first, as long as that day comes before the next occurrence. */
export const orderOfAll = (given: TaskFilter, asOf: IsoDay, behind: string) => {
  // an occurrence after the day makes no task late on it
  const isLateOnly = given.states?.every((state) => state === 'OVERDUE') === true
  return {
    stretches: stretchesOf(given, asOf, behind).filter(({ course }) => course !== 'RECURRING'),
    recurring: isLateOnly ? null : recurringOf(given, asOf),
  }
}
