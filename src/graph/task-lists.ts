/** Lists of tasks that a filter lets through, each as of a day: by the day on which a task is late, or by who leads it. */
import { DISTANT_FUTURE } from '../model/date.js'
import { NO_LEAD, placeOfTask, type TaskOrder } from '../model/task-order.js'
import { groupsOf, pageOfCascade } from './cascade-lists.js'
import type { Graph } from './connect.js'
import { integer, record, text, textMap } from './decode.js'
import { OfVersion } from './of-version.js'
import { countedBeside, pageOf, pageRow, rowsWanted, type Page, type PageRequest } from './page.js'
import { query } from './query.js'
import { withRhythms, type NextDays } from './rhythms.js'
import { wordsQuery } from './search.js'
import { pagesOfBearers } from './task-bearers.js'
import { countTasks } from './task-counts.js'
import { filterInOrderOf, filterOf, type FilterMap, type TaskFilter } from './task-filter.js'
import {
  inOrder,
  inTheirOrder,
  narrow,
  orderBehind,
  orderOfAll,
  sortedParams,
  sortedParamsOf,
  taskItemOf,
  type ListedAs,
  type TaskPageRow,
} from './task-pages.js'
import { taskPageParams } from './tasks.js'

export const pageSelected = query('READ', 'task/page-selected.cypher', {
  params: { ...narrow, ...sortedParams },
  row: pageRow,
})
const { never: _, ...orderedPageParams } = taskPageParams
export const pageOfAll = query('READ', 'task/page.cypher', {
  params: { ...inOrder, ...orderedPageParams },
  row: pageRow,
})
export const pageOfProvinces = query('READ', 'task/page-of-provinces.cypher', {
  params: { ...inOrder, ...orderedPageParams },
  row: pageRow,
})
export const pageLastFirst = query('READ', 'task/page-last-first.cypher', {
  params: { ...inOrder, next: textMap, before: text, limit: integer },
  row: pageRow,
})
export const pageByLead = query('READ', 'task/page-by-lead.cypher', {
  params: {
    ...inOrder,
    next: textMap,
    never: text,
    after: record({ name: text, agency: text, sort: text, id: text }),
    limit: integer,
  },
  row: pageRow,
})

/** A page of the ids of the tasks that a filter lets through on a day. */
export async function tasksPage(
  graph: Graph,
  given: TaskFilter,
  asOf: string,
  page: PageRequest,
  orderBy: TaskOrder = 'OVERDUE_FROM',
): Promise<Page<string>> {
  const listed = { asOf, page, orderBy }
  const { directive } = given
  if (directive !== null) return pageOfCascade(graph, { ...given, directive }, listed)
  const words = given.text === null ? null : await wordsQuery(graph, 'Task', given.text)
  if (given.text !== null && words === null) return pageOf(page, [], () => Promise.resolve(0))
  if (isFoundByBody(given))
    return (await pagesOfBearers(graph, [given.agency], given, listed)).get(given.agency)!
  const total = countedBeside(page, () => countTasks(graph, given, asOf))
  const groups = await groupsOf(graph, given)
  const asked = { given, filter: () => ({ ...filterOf(given, words), ...groups }), ...listed }
  const rows = isSelected(given)
    ? ((await inProvinces(graph, asked)) ?? (await selected(graph, asked)))
    : await unselected(graph, asked)
  return pageOf(page, rows.map(taskItemOf(orderBy)), total)
}

interface Asked extends ListedAs {
  readonly given: TaskFilter
  /** Made anew each time, since its window depends on the rhythms that are known. */
  readonly filter: () => FilterMap
}

/** Whether tasks are found by their words, documents or places, and then sorted. */
const isSelected = ({ text, document, units }: TaskFilter): boolean =>
  text !== null || document !== null || units !== null

const isFoundByBody = (given: TaskFilter): given is TaskFilter & { readonly agency: string } =>
  given.agency !== null && given.text === null && given.document === null

/** Rows of a query that is told of the rhythms in the graph. */
const rowsOf = async (
  { asOf, orderBy }: Asked,
  read: (next: NextDays) => Promise<readonly TaskPageRow[]>,
): Promise<readonly TaskPageRow[]> =>
  inTheirOrder(await withRhythms(asOf, read, ({ id, sort }) => (sort === '' ? id : null)), orderBy)

const selected = (graph: Graph, asked: Asked) =>
  rowsOf(asked, (next) =>
    graph.read(pageSelected, {
      asOf: asked.asOf,
      filter: asked.filter(),
      next,
      ...sortedParamsOf(asked.page, asked.orderBy),
    }),
  )

/** Of whole provinces in their order; null where that is not asked, or hardly any of a province may pass. */
async function inProvinces(graph: Graph, asked: Asked): Promise<readonly TaskPageRow[] | null> {
  const { given, asOf, page, orderBy } = asked
  if (given.provinces === null || orderBy !== 'OVERDUE_FROM' || !isBounded(given)) return null
  const [afterSort = '', afterId = ''] = page.after ?? []
  return rowsOf(asked, (next) =>
    graph.read(pageOfProvinces, {
      asOf,
      filter: filterInOrderOf(given),
      order: orderOfAll(given, asOf, placeOfTask(afterSort, afterId)),
      next,
      afterSort,
      afterId,
      limit: rowsWanted(page),
    }),
  )
}

/** Whether most tasks of a stretch pass what a filter asks beside their place, so that few are looked at in vain. */
const isBounded = ({ text, document, role, agency, kinds, verified, orphaned, led }: TaskFilter): boolean =>
  [text, document, role, agency, kinds, verified, orphaned, led].every((condition) => condition === null)

/** What nothing selects is walked through in its order, unless so few pass that they are known. */
async function unselected(graph: Graph, asked: Asked): Promise<readonly TaskPageRow[]> {
  const { given, filter, asOf, orderBy } = asked
  const { ids } = mayBeFew(given, orderBy)
    ? await few.get(graph, asOf + JSON.stringify(given), () => fewOf(graph, asked))
    : MANY
  if (ids === null) return IN_ORDER[orderBy](graph, asked)
  return ids.length === 0 ? [] : selected(graph, { ...asked, filter: () => ({ ...filter(), ids }) })
}

type ReadInOrder = (graph: Graph, asked: Asked) => Promise<readonly TaskPageRow[]>

const IN_ORDER: Readonly<Record<TaskOrder, ReadInOrder>> = {
  OVERDUE_FROM: (graph, asked) => {
    const [day, id] = asked.page.after ?? []
    return firstToBeLate(graph, asked, day, id)
  },
  OVERDUE_FROM_DESC: lastToBeLate,
  LEAD: byLead,
}

/** Behind a task, the first to become late first, those that never do last. */
function firstToBeLate(
  graph: Graph,
  asked: Asked,
  afterSort = '',
  afterId = '',
  more: Partial<FilterMap> = {},
): Promise<readonly TaskPageRow[]> {
  const { given, filter, asOf, page } = asked
  const order = orderOfAll(given, asOf, placeOfTask(afterSort, afterId))
  return rowsOf({ ...asked, orderBy: 'OVERDUE_FROM' }, (next) =>
    graph.read(pageOfAll, {
      asOf,
      filter: { ...filter(), ...more },
      order,
      next,
      afterSort,
      afterId,
      limit: rowsWanted(page),
    }),
  )
}

/**
 * Of one day by id, as in the other order, so it is not that one backwards: what is left of the day on which the page before
 * ended, the days before it, then what is never late.
 */
async function lastToBeLate(graph: Graph, asked: Asked): Promise<readonly TaskPageRow[]> {
  const { given, filter, asOf, page } = asked
  const [day = DISTANT_FUTURE, id = ''] = page.after ?? []
  const limit = rowsWanted(page)
  const neverLate = (from: string) => firstToBeLate(graph, asked, DISTANT_FUTURE, from)
  if (page.after !== null && day === DISTANT_FUTURE) return neverLate(id)
  const { stretches, recurring } = orderOfAll(given, asOf, '')
  const order = {
    stretches: stretches
      .map((found) => ({ ...found, before: [found.before, placeOfTask(day, '')].sort()[0]! }))
      .filter(({ after, before }) => after < before),
    recurring,
  }
  const [begun, earlier] = await Promise.all([
    page.after === null ? [] : firstToBeLate(graph, asked, day, id),
    rowsOf(asked, (next) =>
      graph.read(pageLastFirst, { asOf, filter: filter(), order, next, before: day, limit }),
    ),
  ])
  const late = [...begun.filter(({ sort }) => sort === day), ...earlier]
  return late.length >= limit ? late.slice(0, limit) : [...late, ...(await neverLate(''))].slice(0, limit)
}

/** Agency after agency in the order of their names, then what no known agency leads. */
async function byLead(graph: Graph, asked: Asked): Promise<readonly TaskPageRow[]> {
  const { given, filter, asOf, page } = asked
  const [lead = '', day = '', id = ''] = page.after ?? []
  const limit = rowsWanted(page)
  const withoutLead = async (from?: string, fromId?: string) =>
    given.led === true
      ? []
      : (await firstToBeLate(graph, asked, from, fromId, { led: false })).map((row) => ({
          ...row,
          sort: `${NO_LEAD} ${row.sort}`,
        }))
  if (lead === NO_LEAD || given.led === false) return withoutLead(day, id)
  const cut = lead.lastIndexOf(' ')
  const after = { name: lead.slice(0, Math.max(cut, 0)), agency: lead.slice(cut + 1), sort: day, id }
  const led = await rowsOf(asked, (next) =>
    graph.read(pageByLead, {
      asOf,
      filter: filter(),
      order: orderBehind(given, asOf, ''),
      next,
      never: DISTANT_FUTURE,
      after,
      limit,
    }),
  )
  return led.length >= limit ? led : [...led, ...(await withoutLead())].slice(0, limit)
}

/** So few are sorted: to fill a page with them, the tasks of all agencies would be walked through. */
const FEW = 400
const MANY: Few = { ids: null }
interface Few {
  /** All that pass; null where these are more. */
  readonly ids: readonly string[] | null
}
const few = new OfVersion<Few>(200)

/** Whether a filter has a condition that hardly any task may pass, and that the order of the list does not tell. */
const mayBeFew = (
  { kinds, role, verified, states, orphaned, led }: TaskFilter,
  orderBy: TaskOrder,
): boolean =>
  led === false ||
  (orderBy === 'LEAD' &&
    (kinds !== null ||
      (role !== null && role !== 'LEAD') ||
      verified === true ||
      orphaned === true ||
      states?.every((state) => state === 'DONE_ON_TIME' || state === 'DONE_LATE') === true))

/** Found in the order of late tasks, where to look through all costs a tenth. */
async function fewOf(graph: Graph, asked: Asked): Promise<Few> {
  const rows = await firstToBeLate(graph, { ...asked, page: { limit: FEW, after: null } })
  return rows.length > FEW ? MANY : { ids: rows.map(({ id }) => id) }
}
