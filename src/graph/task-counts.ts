/** How many tasks a filter lets through, by their states on a day. */
import type { StateCount } from '../model/standing.js'
import { TASK_STATES, type TaskState } from '../model/task.js'
import { forEachFound, groupsOf, tasksOfCascade } from './cascade-lists.js'
import type { Graph } from './connect.js'
import { integer } from './decode.js'
import { OfVersion } from './of-version.js'
import { query } from './query.js'
import { wordsQuery } from './search.js'
import { filterInOrderOf, filterOf, type FilterMap, type TaskFilter } from './task-filter.js'
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
    const params = { asOf, filter: filterInOrderOf(given), order: wholeOrder(given, asOf) }
    const [row] = await graph.read(countOfStretches, params)
    return row!.total
  })
const counts = new OfVersion<number>(200)

/** What is asked of a filter on a day, as a key of what is kept. */
export const keyOf = (given: TaskFilter, asOf: string): string => `${asOf} ${JSON.stringify(given)}`

/** Whether tasks are found by their words, document, agency or a place that is no province, and then judged one by one. */
export const isCountedBySelection = ({ text, document, units, provinces, agency }: TaskFilter): boolean =>
  text !== null || document !== null || agency !== null || (units !== null && provinces === null)

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
    const states = statesOf(given)
    const tasks = await Promise.all(
      states.map((state) => countInOrder(graph, { ...given, states: [state] }, asOf)),
    )
    for (const [at, count] of tasks.entries()) add(states[at]!, count)
  }
  return inTheirOrder(counts)
}

export const statesOf = ({ states }: TaskFilter): readonly TaskState[] =>
  TASK_STATES.filter((state) => states === null || states.includes(state))

export const inTheirOrder = (counts: ReadonlyMap<TaskState, number>): StateCount[] =>
  TASK_STATES.map((state) => ({ state, tasks: counts.get(state) ?? 0 })).filter(({ tasks }) => tasks > 0)

/** The filter of a statement that selects; null when its text has no words, which finds nothing. */
export async function selectionOf(graph: Graph, given: TaskFilter): Promise<FilterMap | null> {
  const words = given.text === null ? null : await wordsQuery(graph, 'Task', given.text)
  if (given.text !== null && words === null) return null
  return { ...filterOf(given, words), ...(await groupsOf(graph, given)) }
}
