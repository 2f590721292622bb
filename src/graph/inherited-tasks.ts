/** Tasks that bodies had left undone when they ended, as those find them that took their place or ground. */
import { compareTextLists } from '../model/collections.js'
import { DISTANT_FUTURE, type IsoDay } from '../model/date.js'
import type { Graph } from './connect.js'
import { listOf, optional, text, textMap } from './decode.js'
import { parentPageRow, type Page, type PageRequest } from './page.js'
import { query } from './query.js'
import { withRhythms } from './rhythms.js'
import { filterMap, filterOf, type TaskFilter } from './task-filter.js'
import { rhythmOfPages, taskPageParams, taskPageParamsOf, taskPagesByParent } from './tasks.js'

const inheritedBy = query('READ', 'task/inherited-by.cypher', {
  params: { agencies: listOf(text), asOf: text, until: optional(text), ...taskPageParams },
  row: parentPageRow,
})

/** For each agency the same page of the tasks that its predecessors had left undone by a day. */
export const tasksInheritedBy = (
  graph: Graph,
  agencies: readonly string[],
  { asOf, until }: { readonly asOf: IsoDay; readonly until: IsoDay | null },
  page: PageRequest,
): Promise<Map<string, Page<string>>> =>
  taskPagesByParent(page, asOf, (next) =>
    graph.read(inheritedBy, { agencies, asOf, until, next, ...taskPageParamsOf(page) }),
  )

const before = query('READ', 'agency/bodies-before.cypher', {
  params: { agency: text, asOf: text },
  row: { id: text },
})

/** The bodies whose place or ground an agency has taken by a day, by name. */
export const bodiesBefore = async (graph: Graph, agency: string, asOf: IsoDay): Promise<readonly string[]> =>
  (await graph.read(before, { agency, asOf })).map(({ id }) => id)

const leftUndone = query('READ', 'task/left-undone.cypher', {
  params: { bodies: listOf(text), asOf: text, filter: filterMap, next: textMap, never: text },
  row: parentPageRow,
})

/** A task as it is inherited. */
export interface InheritedTask {
  readonly id: string
  /** The bodies that left it, in the order in which they were asked about. */
  readonly from: readonly string[]
  /** By which it is listed: the first day on which it is late, its id. */
  readonly sort: readonly string[]
}

/**
 * Of the tasks that these bodies left undone those that stand and are due as a filter says, each once, in the order of `tasksPage`;
 * whoever else the filter names does not count.
 */
export async function tasksLeftUndone(
  graph: Graph,
  bodies: readonly string[],
  filter: TaskFilter,
  asOf: IsoDay,
): Promise<readonly InheritedTask[]> {
  if (bodies.length === 0) return []
  const rows = await withRhythms(
    asOf,
    (next) =>
      graph.read(leftUndone, { bodies, asOf, filter: filterOf(filter, null), next, never: DISTANT_FUTURE }),
    rhythmOfPages,
  )
  const itemsOf = new Map(rows.map(({ parent, items }) => [parent, items]))
  const tasks = new Map<string, InheritedTask>()
  for (const body of bodies)
    for (const { id, sort } of itemsOf.get(body) ?? [])
      tasks.set(id, { id, from: [...(tasks.get(id)?.from ?? []), body], sort: [sort, id] })
  return [...tasks.values()].sort((a, b) => compareTextLists(a.sort, b.sort))
}
