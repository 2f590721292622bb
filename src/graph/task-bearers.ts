/** Lists of the tasks in which bodies, or the groups that they belong to, have a part. */
import type { TaskOrder } from '../model/task-order.js'
import type { TaskRole, TaskState } from '../model/task.js'
import { pageOfCascade } from './cascade-lists.js'
import type { Graph } from './connect.js'
import { integer, listOf, text, type ValuesOf } from './decode.js'
import { countedBeside, pageOf, parentPageRow, type Page, type PageRequest } from './page.js'
import { query } from './query.js'
import { withRhythms } from './rhythms.js'
import { filterOf, NOT_NARROWED, type TaskFilter } from './task-filter.js'
import {
  inOrder,
  orderBehind,
  sortedParams,
  sortedParamsOf,
  taskItemOf,
  wholeOrder,
  type ListedAs,
} from './task-pages.js'
import { rhythmOfPages, taskPageParams, taskPageParamsOf } from './tasks.js'

const ofAgencies = { agencies: listOf(text), ...inOrder }

export const pageOfBearers = query('READ', 'task/page-of-bearers.cypher', {
  params: { ...ofAgencies, ...taskPageParams },
  row: parentPageRow,
})
export const pageOfBearersSorted = query('READ', 'task/page-of-bearers-sorted.cypher', {
  params: { ...ofAgencies, ...sortedParams },
  row: parentPageRow,
})
const countOfBearers = query('READ', 'task/count-of-bearers.cypher', {
  params: ofAgencies,
  row: { parent: text, total: integer },
})

/** Which tasks of an agency are listed. */
export interface TasksOfAgency {
  readonly directive: string | null
  readonly role: TaskRole | null
  readonly state: TaskState | null
  readonly asOf: string
  /** Only tasks of documents that were certainly issued by this day. */
  readonly until: string | null
  readonly includeCollectives: boolean
  readonly orderBy: TaskOrder
}

/**
 * For each agency the same page of the tasks in which it has a role (this role, in this state on that day); with
 * `includeCollectives` also those of the groups that it belongs to.
 */
export async function tasksOfAgencies(
  graph: Graph,
  agencies: readonly string[],
  { state, asOf, orderBy, ...same }: TasksOfAgency,
  page: PageRequest,
): Promise<Map<string, Page<string>>> {
  const given = { ...NOT_NARROWED, ...same, states: state === null ? null : [state] }
  return pagesOfBearers(graph, agencies, given, { asOf, page, orderBy })
}

/** The page of each body that is asked for. */
export async function pagesOfBearers(
  graph: Graph,
  agencies: readonly string[],
  given: TaskFilter,
  listed: ListedAs,
): Promise<Map<string, Page<string>>> {
  const { asOf, page, orderBy } = listed
  const { directive } = given
  if (directive !== null) {
    const pages = agencies.map(async (agency) => {
      const found = await pageOfCascade(graph, { ...given, directive, agency }, listed)
      return [agency, found] as const
    })
    return new Map(await Promise.all(pages))
  }
  const params = () => ({ agencies, asOf, filter: filterOf(given, null) })
  let counted: Promise<Map<string, number>> | undefined
  const count = async () => {
    const totals = await graph.read(countOfBearers, { ...params(), order: wholeOrder(given, asOf) })
    return new Map(totals.map(({ parent, total }) => [parent, total]))
  }
  const totals = new Map(
    agencies.map((agency) => [
      agency,
      countedBeside(page, async () => (await (counted ??= count())).get(agency) ?? 0),
    ]),
  )
  const rows = await withRhythms(
    asOf,
    (next) => {
      const common = { ...params(), next }
      if (orderBy !== 'OVERDUE_FROM')
        return graph.read(pageOfBearersSorted, {
          ...common,
          ...sortedParamsOf(page, orderBy),
          order: wholeOrder(given, asOf),
        })
      const at = taskPageParamsOf(page)
      // all of a body's recurring tasks, since each day sorts them anew
      const order = orderBehind(given, asOf, at.afterSort + at.afterId)
      return graph.read(pageOfBearers, { ...common, ...at, order })
    },
    rhythmOfPages,
  )
  return new Map(
    rows.map(({ parent, items }: ValuesOf<typeof parentPageRow>) => [
      parent,
      pageOf(page, items.map(taskItemOf(orderBy)), totals.get(parent)!),
    ]),
  )
}
