/** How many tasks a filter lets through, by their states on a day, and by who leads them. */
import { compareTextLists } from '../model/collections.js'
import type { StateCount } from '../model/standing.js'
import { TASK_STATES, type TaskState } from '../model/task.js'
import { forEachFound, groupsOf, leadNames, tasksOfCascade } from './cascade-lists.js'
import type { Graph } from './connect.js'
import { integer, text } from './decode.js'
import { OfVersion } from './of-version.js'
import { pageOfList, type Page, type PageRequest } from './page.js'
import { query } from './query.js'
import { wordsQuery } from './search.js'
import { filterOf, type FilterMap, type TaskFilter } from './task-filter.js'
import { inOrder, narrow, wholeOrder } from './task-pages.js'
import { state } from './tasks.js'

const countSelected = query('READ', 'task/count.cypher', {
  params: narrow,
  row: { state, tasks: integer },
})
const countOfStretches = query('READ', 'task/count-of-stretches.cypher', {
  params: inOrder,
  row: { total: integer },
})
const ledTasks = { agency: text, sort: text, tasks: integer }
const countByLead = query('READ', 'task/count-by-lead.cypher', { params: inOrder, row: ledTasks })
const countByLeadSelected = query('READ', 'task/count-by-lead-selected.cypher', {
  params: narrow,
  row: { ...ledTasks, state },
})

/** How many tasks pass. */
export async function countTasks(graph: Graph, given: TaskFilter, asOf: string): Promise<number> {
  return given.directive === null && !isCountedBySelection(given)
    ? countInOrder(graph, given, asOf)
    : total(await tasksByStates(graph, given, asOf))
}

const total = (counts: readonly StateCount[]): number => counts.reduce((sum, { tasks }) => sum + tasks, 0)

/**
 * Counted once for a version of the graph: a list and the counts of all states ask for the same numbers, most often at the
 * same time.
 */
const countInOrder = (graph: Graph, given: TaskFilter, asOf: string): Promise<number> =>
  counts.get(graph, keyOf(given, asOf), async () => {
    const params = { asOf, filter: filterOf(given, null), order: wholeOrder(given, asOf) }
    const [row] = await graph.read(countOfStretches, params)
    return row!.total
  })
const counts = new OfVersion<number>(200)

const keyOf = (given: TaskFilter, asOf: string): string => `${asOf} ${JSON.stringify(given)}`

/** Whether tasks are found by their words, document, place or agency, and then judged one by one. */
const isCountedBySelection = ({ text, document, units, agency }: TaskFilter): boolean =>
  text !== null || document !== null || units !== null || agency !== null

/** How many tasks are in each state, in the order of TASK_STATES, without empty ones. */
export async function tasksByStates(graph: Graph, given: TaskFilter, asOf: string): Promise<StateCount[]> {
  const counts = new Map<TaskState, number>()
  const add = (state: TaskState, tasks: number) => counts.set(state, (counts.get(state) ?? 0) + tasks)
  const { directive } = given
  if (directive !== null) {
    const found = await tasksOfCascade(graph, { ...given, directive }, asOf)
    const stateOf = found?.tasks.stateOn(asOf)
    if (found !== null) forEachFound(found, (place) => add(stateOf!(place), 1))
  } else if (isCountedBySelection(given)) {
    const filter = await selectionOf(graph, given)
    const rows = filter === null ? [] : await graph.read(countSelected, { asOf, filter })
    for (const { state, tasks } of rows) add(state, tasks)
  } else {
    const narrowed = statesOf(given).map((state) => ({ ...given, states: [state] }))
    const tasks = await Promise.all(narrowed.map((one) => countInOrder(graph, one, asOf)))
    for (const [at, count] of tasks.entries()) add(narrowed[at]!.states[0]!, count)
  }
  return inTheirOrder(counts)
}

const statesOf = ({ states }: TaskFilter): readonly TaskState[] =>
  TASK_STATES.filter((state) => states === null || states.includes(state))

const inTheirOrder = (counts: ReadonlyMap<TaskState, number>): StateCount[] =>
  TASK_STATES.map((state) => ({ state, tasks: counts.get(state) ?? 0 })).filter(({ tasks }) => tasks > 0)

/** The filter of a statement that selects; null when its text has no words, which finds nothing. */
async function selectionOf(graph: Graph, given: TaskFilter): Promise<FilterMap | null> {
  const words = given.text === null ? null : await wordsQuery(graph, 'Task', given.text)
  if (given.text !== null && words === null) return null
  return { ...filterOf(given, words), ...(await groupsOf(graph, given)) }
}

// ----------------------------------------------------------- by who leads them

/** An agency with the states of the tasks that it leads. */
export interface LedTasks {
  readonly agencyId: string
  readonly counts: readonly StateCount[]
  readonly sort: readonly string[]
}

/**
 * Of the tasks that pass, how many each agency leads in each state: most overdue ones first, then most open ones, then by
 * name and id. A task that several lead counts for each. It is counted once for a version of the graph.
 */
export async function tasksByLeads(
  graph: Graph,
  given: TaskFilter,
  asOf: string,
  page: PageRequest,
): Promise<Page<LedTasks>> {
  const read = async () => sorted(await ledBy(graph, given, asOf))
  const list = await lists.get(graph, keyOf(given, asOf), read)
  return pageOfList(page, list, ({ sort }) => sort)
}
const lists = new OfVersion<readonly LedTasks[]>(20)

interface Led {
  readonly agency: string
  /** Name and id, by which agencies are sorted. */
  readonly sort: string
  readonly state: TaskState
  readonly tasks: number
}

async function ledBy(graph: Graph, given: TaskFilter, asOf: string): Promise<readonly Led[]> {
  const { directive } = given
  if (directive !== null) return ledInCascade(graph, { ...given, directive }, asOf)
  if (isCountedBySelection(given)) {
    const filter = await selectionOf(graph, given)
    return filter === null ? [] : graph.read(countByLeadSelected, { asOf, filter })
  }
  const rows = statesOf(given).map(async (state) => {
    const one = { ...given, states: [state] }
    const params = { asOf, filter: filterOf(one, null), order: wholeOrder(one, asOf) }
    return (await graph.read(countByLead, params)).map((row) => ({ ...row, state }))
  })
  return (await Promise.all(rows)).flat()
}

async function ledInCascade(
  graph: Graph,
  given: TaskFilter & { readonly directive: string },
  asOf: string,
): Promise<readonly Led[]> {
  const found = await tasksOfCascade(graph, given, asOf, true)
  if (found === null) return []
  const { tasks } = found
  const names = await leadNames(graph, found)
  const stateOf = tasks.stateOn(asOf)
  const leadsOf = tasks.leadsOf()
  const led = new Map<string, Map<TaskState, number>>()
  forEachFound(found, (place) => {
    for (const agency of leadsOf(place)) {
      const counts = led.get(agency) ?? new Map<TaskState, number>()
      led.set(agency, counts.set(stateOf(place), (counts.get(stateOf(place)) ?? 0) + 1))
    }
  })
  return [...led].flatMap(([agency, counts]) => {
    const sort = names.get(agency)
    return sort === undefined
      ? []
      : [...counts].map(([state, number]) => ({ agency, sort, state, tasks: number }))
  })
}

function sorted(rows: readonly Led[]): readonly LedTasks[] {
  const byAgency = new Map<string, { readonly sort: string; readonly counts: Map<TaskState, number> }>()
  for (const { agency, sort, state, tasks } of rows) {
    const one = byAgency.get(agency) ?? { sort, counts: new Map<TaskState, number>() }
    byAgency.set(agency, one)
    one.counts.set(state, (one.counts.get(state) ?? 0) + tasks)
  }
  return [...byAgency]
    .map(([agencyId, { sort, counts }]) => ({
      agencyId,
      counts: inTheirOrder(counts),
      sort: [mostFirst(counts.get('OVERDUE')), mostFirst(counts.get('OPEN')), sort],
    }))
    .sort((a, b) => compareTextLists(a.sort, b.sort))
}

/** A number as a text that sorts upwards from the greatest. */
const mostFirst = (count = 0): string => String(MORE_THAN_ANY - count)
const MORE_THAN_ANY = 9_999_999_999
