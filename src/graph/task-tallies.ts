/** How many tasks a filter lets through in each state on a day: of each agency that leads some, and of each unit of a map. */
import { compareTextLists } from '../model/collections.js'
import type { StateCount } from '../model/standing.js'
import type { TaskState } from '../model/task.js'
import type { Territory } from '../model/territory.js'
import { agenciesCalled } from './agencies.js'
import { forEachFound, leadNames, tasksOfCascade } from './cascade-lists.js'
import type { Graph } from './connect.js'
import { integer, listOf, oneOf, text } from './decode.js'
import { OfVersion } from './of-version.js'
import { pageOfList, type Page, type PageRequest } from './page.js'
import { query } from './query.js'
import { inTheirOrder, isCountedBySelection, keyOf, selectionOf, statesOf } from './task-counts.js'
import { filterInOrderOf, type TaskFilter } from './task-filter.js'
import { inOrder, narrow, wholeOrder } from './task-pages.js'
import { state } from './tasks.js'

const led = { agency: text, sort: text, tasks: integer }
const countByLead = query('READ', 'task/count-by-lead.cypher', { params: inOrder, row: led })
const countByLeadSelected = query('READ', 'task/count-by-lead-selected.cypher', {
  params: narrow,
  row: { ...led, state },
})
const ofUnit = { unit: text, tasks: integer }
const countByUnit = query('READ', 'task/count-by-unit.cypher', { params: inOrder, row: ofUnit })
const countByUnitSelected = query('READ', 'task/count-by-unit-selected.cypher', {
  params: narrow,
  row: { ...ofUnit, state },
})
const areas = query('READ', 'territory/areas-of-map.cypher', {
  params: { vintage: integer, level: oneOf(['PROVINCE', 'DISTRICT', 'COMMUNE']) },
  row: { id: text, sort: text, units: listOf(text) },
})

/** An agency with the states of the tasks that it leads, or a unit with those of the tasks of its area. */
export interface TaskTally {
  readonly id: string
  readonly counts: readonly StateCount[]
  readonly sort: readonly string[]
}

/** Counted once for a version of the graph. */
const lists = new OfVersion<readonly TaskTally[]>(40)

/**
 * Of the tasks that pass, how many each agency leads in each state: most overdue ones first, then most open ones, then by
 * name and id. A task that several lead counts for each. `called`: a part of the name of an agency, of all when null.
 */
export async function tasksByLeads(
  graph: Graph,
  given: TaskFilter,
  {
    asOf,
    page,
    called = null,
  }: { readonly asOf: string; readonly page: PageRequest; readonly called?: string | null },
): Promise<Page<TaskTally>> {
  const read = async () => inOrderOf(await ledBy(graph, given, asOf))
  const [list, among] = await Promise.all([
    lists.get(graph, `LEAD ${keyOf(given, asOf)}`, read),
    agenciesCalled(graph, called),
  ])
  return pageOfList(page, among === null ? list : list.filter(({ id }) => among.has(id)), ({ sort }) => sort)
}

/** The units of one level of one map. */
export interface UnitsOfMap {
  readonly vintage: Territory['vintage']
  readonly level: Territory['level']
}

/**
 * The same of the units of a map, in the same order: how many tasks there are of papers of the area of each (`unitsOfArea`), those
 * that have some.
 */
export async function tasksByUnits(
  graph: Graph,
  given: TaskFilter,
  map: UnitsOfMap,
  { asOf, page }: { readonly asOf: string; readonly page: PageRequest },
): Promise<Page<TaskTally>> {
  const read = async () => inOrderOf(await ofUnits(graph, given, map, asOf))
  const list = await lists.get(graph, `${map.level} ${map.vintage} ${keyOf(given, asOf)}`, read)
  return pageOfList(page, list, ({ sort }) => sort)
}

/** So many tasks of an agency or a unit are in a state. */
interface Counted {
  readonly id: string
  /** Name and id, by which they are sorted. */
  readonly sort: string
  readonly state: TaskState
  readonly tasks: number
}

// ------------------------------------------------------------------ leads

async function ledBy(graph: Graph, given: TaskFilter, asOf: string): Promise<readonly Counted[]> {
  const { directive } = given
  if (directive !== null) return ledInCascade(graph, { ...given, directive }, asOf)
  if (isCountedBySelection(given)) {
    const filter = await selectionOf(graph, given)
    const rows = filter === null ? [] : await graph.read(countByLeadSelected, { asOf, filter })
    return rows.map(({ agency: id, ...row }) => ({ id, ...row }))
  }
  const rows = await ledInStates.of(graph, given, asOf)
  return rows.map(({ agency: id, ...row }) => ({ id, ...row }))
}

async function ledInCascade(
  graph: Graph,
  given: TaskFilter & { readonly directive: string },
  asOf: string,
): Promise<readonly Counted[]> {
  const found = await tasksOfCascade(graph, given, asOf, true)
  if (found === null) return []
  const names = await leadNames(graph, found)
  const stateOf = found.tasks.stateOn(asOf)
  const leadsOf = found.tasks.leadsOf()
  const tallies = new Tallies()
  forEachFound(found, (place) => {
    for (const agency of leadsOf(place)) tallies.add(agency, stateOf(place), 1)
  })
  return tallies.rows(names)
}

// ------------------------------------------------------------------ units

async function ofUnits(
  graph: Graph,
  given: TaskFilter,
  map: UnitsOfMap,
  asOf: string,
): Promise<readonly Counted[]> {
  const [counted, known] = await Promise.all([
    byUnit(graph, given, asOf),
    areasOf.get(graph, `${map.level} ${map.vintage}`, async () => areasIn(await graph.read(areas, map))),
  ])
  const tallies = new Tallies()
  for (const { unit, state, tasks } of counted)
    for (const area of known.of.get(unit) ?? []) tallies.add(area, state, tasks)
  return tallies.rows(known.names)
}

/** By the unit in which the papers of tasks were issued, the areas in which it lies, and what sorts these. */
interface Areas {
  readonly of: ReadonlyMap<string, readonly string[]>
  readonly names: ReadonlyMap<string, string>
}
const areasOf = new OfVersion<Areas>(5)

function areasIn(
  rows: readonly { readonly id: string; readonly sort: string; readonly units: readonly string[] }[],
): Areas {
  const of = new Map<string, string[]>()
  for (const { id, units } of rows) for (const unit of units) of.set(unit, [...(of.get(unit) ?? []), id])
  return { of, names: new Map(rows.map(({ id, sort }) => [id, sort])) }
}

interface CountedOfUnit {
  readonly unit: string
  readonly state: TaskState
  readonly tasks: number
}

async function byUnit(graph: Graph, given: TaskFilter, asOf: string): Promise<readonly CountedOfUnit[]> {
  const { directive } = given
  if (directive !== null) {
    const found = await tasksOfCascade(graph, { ...given, directive }, asOf)
    if (found === null) return []
    const stateOf = found.tasks.stateOn(asOf)
    const counted: CountedOfUnit[] = []
    forEachFound(found, (place) => {
      const unit = found.tasks.unitOf(place)
      if (unit !== null) counted.push({ unit, state: stateOf(place), tasks: 1 })
    })
    return counted
  }
  if (!isCountedBySelection(given)) return ofUnitsInStates.of(graph, given, asOf)
  const filter = await selectionOf(graph, given)
  return filter === null ? [] : graph.read(countByUnitSelected, { asOf, filter })
}

// ------------------------------------------------------------------- both

/** What is counted of the stretches of each state: once for a version of the graph, whichever states are asked for together. */
class InStates<R extends object> {
  readonly #count: (graph: Graph, params: ReturnType<typeof stretchesIn>) => Promise<readonly R[]>
  readonly #kept = new OfVersion<readonly (R & { readonly state: TaskState })[]>(60)

  constructor(count: (graph: Graph, params: ReturnType<typeof stretchesIn>) => Promise<readonly R[]>) {
    this.#count = count
  }

  async of(graph: Graph, given: TaskFilter, asOf: string) {
    const rows = statesOf(given).map((state) => {
      const ofState = { ...given, states: [state] }
      return this.#kept.get(graph, keyOf(ofState, asOf), async () =>
        (await this.#count(graph, stretchesIn(ofState, asOf))).map((row) => ({ ...row, state })),
      )
    })
    return (await Promise.all(rows)).flat()
  }
}
const ledInStates = new InStates((graph, params) => graph.read(countByLead, params))
const ofUnitsInStates = new InStates((graph, params) => graph.read(countByUnit, params))

const stretchesIn = (given: TaskFilter, asOf: string) => ({
  asOf,
  filter: filterInOrderOf(given),
  order: wholeOrder(given, asOf),
})

/** Counts that come one by one. */
class Tallies {
  readonly #counts = new Map<string, Map<TaskState, number>>()

  add(id: string, state: TaskState, tasks: number): void {
    const counts = this.#counts.get(id) ?? new Map<TaskState, number>()
    this.#counts.set(id, counts.set(state, (counts.get(state) ?? 0) + tasks))
  }

  /** Of those that have a name. */
  rows(names: ReadonlyMap<string, string>): readonly Counted[] {
    return [...this.#counts].flatMap(([id, counts]) => {
      const sort = names.get(id)
      return sort === undefined ? [] : [...counts].map(([state, tasks]) => ({ id, sort, state, tasks }))
    })
  }
}

function inOrderOf(rows: readonly Counted[]): readonly TaskTally[] {
  const tallies = new Map<string, { readonly sort: string; readonly counts: Map<TaskState, number> }>()
  for (const { id, sort, state, tasks } of rows) {
    const one = tallies.get(id) ?? { sort, counts: new Map<TaskState, number>() }
    tallies.set(id, one)
    one.counts.set(state, (one.counts.get(state) ?? 0) + tasks)
  }
  return [...tallies]
    .map(([id, { sort, counts }]) => ({
      id,
      counts: inTheirOrder(counts),
      sort: [mostFirst(counts.get('OVERDUE')), mostFirst(counts.get('OPEN')), sort],
    }))
    .sort((a, b) => compareTextLists(a.sort, b.sort))
}

/** A number as a text that sorts upwards from the greatest. */
const mostFirst = (count = 0): string => String(MORE_THAN_ANY - count)
const MORE_THAN_ANY = 9_999_999_999
