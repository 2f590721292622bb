import { ArgsType, Field, Int } from 'type-graphql'
import { AppError } from '../../errors.js'
import type { Context } from '../context.js'
import type { PageRequest } from '../../graph/page.js'
import type { ChangeOrder } from '../../graph/changes.js'
import type { AgencyOrder } from '../../model/agency.js'
import type { DocumentOrder } from '../../model/document-order.js'
import type { ReckonedBy } from '../../model/reckoning.js'
import type { TaskOrder } from '../../model/task-order.js'

export const MAX_FIRST = 100
const DEFAULT_FIRST = 20

export const FIRST = 'Số mục tối đa: how many at most, 1 to 100; 20 when absent.'
export const AFTER = 'Con trỏ: the endCursor of the page before; from the beginning when absent.'

/** The arguments of every connection. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, { nullable: true, description: FIRST })
  first?: number | null

  @Field(() => String, { nullable: true, description: AFTER })
  after?: string | null
}

/** The length of a page, or of a list that takes `first`. @throws AppError PAGE_LIMIT, BAD_USER_INPUT */
export function pageLength(first: number | null | undefined): number {
  const length = first ?? DEFAULT_FIRST
  if (length < 1)
    throw new AppError('BAD_USER_INPUT', `first is ${length}, but must lie between 1 and ${MAX_FIRST}.`, {
      details: { argument: 'first' },
    })
  if (length > MAX_FIRST)
    throw new AppError('PAGE_LIMIT', `first is ${length}, but a page holds at most ${MAX_FIRST}.`, {
      remedy: 'Ask for a smaller page and follow pageInfo.endCursor.',
      details: { argument: 'first', limit: MAX_FIRST, actual: length },
    })
  return length
}

/**
 * An order in which a list is paged, with the number of its sort values. A cursor contains the name, so that a cursor of
 * another list is refused.
 */
export interface Order {
  readonly name: string
  readonly keys: number
}
export const DOCUMENT_ORDER: Order = { name: 'documents', keys: 2 }
export const DIRECTIVE_ORDER: Order = { name: 'directives', keys: 2 }
export const AGENCY_ORDER: Order = { name: 'agencies', keys: 2 }
export const AGENCY_LISTS: Readonly<Record<AgencyOrder, Order>> = {
  NAME: AGENCY_ORDER,
  EXISTING_FIRST: { name: 'agencies, existing first', keys: 3 },
}
export const TERRITORY_ORDER: Order = { name: 'territories', keys: 2 }
export const TASK_ORDER: Order = { name: 'tasks', keys: 2 }
export const DOCUMENT_LISTS: Readonly<Record<DocumentOrder, Order>> = {
  ISSUED_ON_DESC: DOCUMENT_ORDER,
  ISSUED_ON_ASC: { name: 'documents, oldest first', keys: 2 },
  SYMBOL: { name: 'documents by symbol', keys: 1 },
}
export const TASK_LISTS: Readonly<Record<TaskOrder, Order>> = {
  OVERDUE_FROM: TASK_ORDER,
  OVERDUE_FROM_DESC: { name: 'tasks, last first', keys: 2 },
  LEAD: { name: 'tasks by lead', keys: 3 },
}
export const LED_TASKS_ORDER: Order = { name: 'tasks led', keys: 3 }
export const TASKS_OF_UNITS_ORDER: Order = { name: 'tasks of units', keys: 3 }
export const INHERITED_ORDER: Order = { name: 'inherited tasks', keys: 2 }
export const RELATION_ORDER: Order = { name: 'relations', keys: 3 }
export const CHANGE_LISTS: Readonly<Record<ChangeOrder, Order>> = {
  EARLIEST: { name: 'changes', keys: 2 },
  LATEST: { name: 'changes, latest first', keys: 2 },
}
export const RECKONING_ORDER: Readonly<Record<ReckonedBy, Order>> = {
  PROVINCE: { name: 'reckoning by province', keys: 3 },
  BODY: { name: 'reckoning by body', keys: 3 },
  LEVEL: { name: 'reckoning by level', keys: 1 },
}
export const ACTED_ORDER: Order = { name: 'units that have acted', keys: 3 }
export const UNIT_ORDER: Order = { name: 'units', keys: 3 }
export const SEARCH_ORDER: Order = { name: 'search', keys: 2 }
export const TRACE_ORDER: Order = { name: 'trace', keys: 3 }
export const DUTY_ORDER: Order = { name: 'duties', keys: 1 }
export const TASKS_BEYOND_ORDER: Order = { name: 'tasks beyond', keys: 1 }
export const DUTY_UNIT_ORDER: Order = { name: 'units of a duty', keys: 3 }
export const TASK_LINK_ORDER: Order = { name: 'task links', keys: 1 }
export const PATH_ORDER: Order = { name: 'paths', keys: 2 }
export const TO_REVIEW_ORDER: Order = { name: 'relationsToReview', keys: 2 }
export const REVIEW_ORDER: Order = { name: 'reviews', keys: 2 }
export const CORRECTION_ORDER: Order = { name: 'corrections', keys: 2 }
export const SOURCE_ORDER: Order = { name: 'sources', keys: 2 }
export const PROGRESS_ORDER: Order = { name: 'progressReports', keys: 2 }
export const WEBHOOK_ORDER: Order = { name: 'webhooks', keys: 2 }
export const DELIVERY_ORDER: Order = { name: 'webhookDeliveries', keys: 1 }
export const ANOMALY_ORDER: Order = { name: 'anomalies', keys: 2 }

/** @throws AppError BAD_USER_INPUT, PAGE_LIMIT */
export const pageRequest = (order: Order, { first, after }: PageArguments): PageRequest => ({
  limit: pageLength(first),
  after: after == null ? null : decodeCursor(order, after),
})

/** The same for a list that is counted beside its page where a request asks for the length of such a connection. */
export const countedPageRequest = (
  { selected }: Pick<Context, 'selected'>,
  type: string,
  order: Order,
  paging: PageArguments,
): PageRequest => ({
  ...pageRequest(order, paging),
  isCounted: selected.fields?.has(`${type}.totalCount`) ?? false,
})

/** The cursor of a row, from the values by which the list is sorted. */
export const encodeCursor = (order: Order, sort: readonly string[]): string =>
  Buffer.from(JSON.stringify([order.name, ...sort])).toString('base64url')

function decodeCursor(order: Order, cursor: string): string[] {
  const [name, ...sort] = parseCursor(cursor)
  if (name !== order.name || sort.length !== order.keys || !sort.every((value) => typeof value === 'string'))
    throw new AppError('BAD_USER_INPUT', 'after is not a cursor of this list.', {
      remedy: 'Pass the endCursor of the page before, unchanged.',
      details: { argument: 'after' },
    })
  return sort as string[]
}

function parseCursor(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
