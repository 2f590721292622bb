/** Lists of tasks that a filter lets through, each as of a day and by the day on which a task is late. */
import { compareTexts } from '../model/collections.js'
import type { TaskKind, TaskRole, TaskState } from '../model/task.js'
import { groupsOfAgencies } from './agencies.js'
import type { Graph } from './connect.js'
import { bool, integer, listOf, optional, record, text, type TypeOf, type ValuesOf } from './decode.js'
import { pageItemOf, pageOf, pageRow, parentPageRow, type Page, type PageRequest } from './page.js'
import { query } from './query.js'
import { windowMap, windowOf, withRhythms } from './rhythms.js'
import { wordsQuery } from './search.js'
import { recurs, stretch, stretchesOf } from './task-stretches.js'
import { kind, rhythmOfPages, role, state, taskPageParams, taskPageParamsOf } from './tasks.js'

/** What a list of tasks is narrowed by; null does not narrow. */
export interface TaskFilter {
  /** Tasks of these documents. */
  readonly documents: readonly string[] | null
  readonly agency: string | null
  /** With the tasks of groups that `agency` belongs to. */
  readonly includeCollectives: boolean
  readonly role: TaskRole | null
  /** Keys of the units of an area in which the task's document was issued, see `unitsOfArea`. */
  readonly units: readonly string[] | null
  readonly states: readonly TaskState[] | null
  readonly kinds: readonly TaskKind[] | null
  /** A deadline is between these days; a recurring one counts from the day of its document on, a goal (HORIZON) never. */
  readonly dueFrom: string | null
  readonly dueTo: string | null
  /** Only tasks of documents that were certainly issued by this day. */
  readonly until: string | null
  /** Whether somebody has verified that it is done. */
  readonly verified: boolean | null
  /** See `isOrphaned`. */
  readonly orphaned: boolean | null
  /** Words as a person types them. */
  readonly text: string | null
}

/** One map for all conditions, for the reason that documents.ts gives. */
const filterMap = record({
  documents: optional(listOf(text)),
  agency: optional(text),
  /** Whether the tasks of the groups that it belongs to are wanted. */
  collectives: bool,
  /** Where tasks are not found by the agency: these groups, and the days between which it existed. */
  groups: listOf(text),
  bornOn: optional(text),
  endedOn: optional(text),
  units: optional(listOf(text)),
  role: optional(role),
  states: optional(listOf(state)),
  kinds: optional(listOf(kind)),
  window: optional(windowMap),
  until: optional(text),
  verified: optional(bool),
  orphaned: optional(bool),
  /** As `wordsQuery` returns them. */
  text: optional(text),
})
type FilterMap = TypeOf<typeof filterMap>

const narrow = { filter: filterMap, asOf: text }
/** One map for the reason that documents.ts gives: a plan also depends on how long the lists of parameters are. */
const inOrder = { ...narrow, order: record({ stretches: listOf(stretch), recurring: listOf(stretch) }) }
const total = { total: integer }

export const pageSelected = query('READ', 'task/page-selected.cypher', {
  params: { ...narrow, ...taskPageParams },
  row: pageRow,
})
const countSelected = query('READ', 'task/count.cypher', { params: narrow, row: total })
const { never: _, ...orderedPageParams } = taskPageParams
export const pageOfAll = query('READ', 'task/page.cypher', {
  params: { ...inOrder, ...orderedPageParams },
  row: pageRow,
})
const countOfAll = query('READ', 'task/count-of-stretches.cypher', { params: inOrder, row: total })

/** A page of the ids of the tasks that a filter lets through on a day, in the order of `tasksOfDocuments`. */
export async function tasksPage(
  graph: Graph,
  given: TaskFilter,
  asOf: string,
  page: PageRequest,
): Promise<Page<string>> {
  const words = given.text === null ? null : await wordsQuery(graph, 'Task', given.text)
  if (given.text !== null && words === null) return pageOf(page, [], () => Promise.resolve(0))
  if (isFoundByBody(given))
    return (await pagesOfBearers(graph, [given.agency], given, asOf, page)).get(given.agency)!
  const groups = await groupsOf(graph, given)
  /** Made anew each time, since its window depends on the rhythms that are known. */
  const params = () => ({ asOf, filter: { ...filterOf(given, words), ...groups } })
  const selected = isSelected(given)
  const rows = await withRhythms(
    asOf,
    (next) =>
      selected
        ? graph.read(pageSelected, { ...params(), ...taskPageParamsOf(page), next })
        : graph.read(pageOfAll, { ...params(), ...orderedPage(given, asOf, page), next }),
    ({ id, sort }) => (sort === '' ? id : null),
  )
  const sorted = rows.toSorted((a, b) => compareTexts(a.sort, b.sort) || compareTexts(a.id, b.id))
  return pageOf(page, sorted.map(pageItemOf), async () => {
    const [counted] = selected
      ? await graph.read(countSelected, params())
      : await graph.read(countOfAll, { ...params(), order: wholeOrder(given, asOf) })
    return counted!.total
  })
}

/** Whether tasks are found by their words, documents or places, which give no order. */
const isSelected = ({ text, documents, units }: TaskFilter): boolean =>
  text !== null || documents !== null || units !== null

const isFoundByBody = (given: TaskFilter): given is TaskFilter & { readonly agency: string } =>
  given.agency !== null && given.text === null && given.documents === null

function filterOf(
  { includeCollectives, dueFrom, dueTo, ...same }: TaskFilter,
  words: string | null,
): FilterMap {
  return {
    ...same,
    text: words,
    collectives: includeCollectives,
    ...NO_GROUPS,
    window: windowOf(dueFrom, dueTo),
  }
}

const NO_GROUPS = { groups: [], bornOn: null, endedOn: null }

/** The groups that the agency of a filter belongs to, if their tasks are wanted. */
async function groupsOf(graph: Graph, { agency, includeCollectives }: TaskFilter) {
  if (agency === null || !includeCollectives) return NO_GROUPS
  const [found] = await groupsOfAgencies(graph, [agency])
  if (found === undefined) return NO_GROUPS
  return { groups: found.groups, bornOn: found.validFrom, endedOn: found.validTo }
}

/** What a page of all tasks reads. */
function orderedPage(given: TaskFilter, asOf: string, page: PageRequest) {
  const { never: _, ...at } = taskPageParamsOf(page)
  const isLateOnly = given.states?.every((state) => state === 'OVERDUE') === true
  return {
    ...at,
    order: {
      stretches: stretchesOf(given, asOf, at.afterSort + at.afterId).filter(
        ({ course }) => course !== 'RECURRING',
      ),
      // an occurrence after the day makes no task late on it
      recurring: isLateOnly ? [] : stretchesOf(given, asOf, '').filter(recurs),
    },
  }
}

/** What a count reads. */
const wholeOrder = (given: TaskFilter, asOf: string) => ({
  stretches: stretchesOf(given, asOf, ''),
  recurring: [],
})

// ------------------------------------------------------------------ bodies

const ofAgencies = { agencies: listOf(text), ...inOrder }

export const pageOfBearers = query('READ', 'task/page-of-bearers.cypher', {
  params: { ...ofAgencies, ...taskPageParams },
  row: parentPageRow,
})
const countOfBearers = query('READ', 'task/count-of-bearers.cypher', {
  params: ofAgencies,
  row: { parent: text, ...total },
})

/**
 * For each agency the same page of the tasks in which it has a role (this role, in this state on that day); with
 * `includeCollectives` also those of the groups that it belongs to.
 */
export async function tasksOfAgencies(
  graph: Graph,
  agencies: readonly string[],
  filter: {
    readonly role: TaskRole | null
    readonly state: TaskState | null
    readonly asOf: string
    /** Only tasks of documents that were certainly issued by this day. */
    readonly until: string | null
    readonly includeCollectives: boolean
  },
  page: PageRequest,
): Promise<Map<string, Page<string>>> {
  const { role, state, asOf, until, includeCollectives } = filter
  const given = { ...NOT_NARROWED, includeCollectives, role, states: state === null ? null : [state], until }
  return pagesOfBearers(graph, agencies, given, asOf, page)
}

/** A filter that lets everything through. */
export const NOT_NARROWED: Omit<TaskFilter, 'includeCollectives'> = {
  documents: null,
  agency: null,
  role: null,
  units: null,
  states: null,
  kinds: null,
  dueFrom: null,
  dueTo: null,
  until: null,
  verified: null,
  orphaned: null,
  text: null,
}

/** The page of each body that is asked for. */
async function pagesOfBearers(
  graph: Graph,
  agencies: readonly string[],
  given: TaskFilter,
  asOf: string,
  page: PageRequest,
): Promise<Map<string, Page<string>>> {
  const params = () => ({ agencies, asOf, filter: filterOf(given, null) })
  const at = taskPageParamsOf(page)
  const rows = await withRhythms(
    asOf,
    (next) =>
      graph.read(pageOfBearers, {
        ...params(),
        ...at,
        next,
        order: {
          stretches: stretchesOf(given, asOf, at.afterSort + at.afterId).filter((found) => !recurs(found)),
          // all of a body's recurring tasks, since each day sorts them anew
          recurring: stretchesOf(given, asOf, '').filter(recurs),
        },
      }),
    rhythmOfPages,
  )
  let counted: Promise<Map<string, number>> | undefined
  const count = async () => {
    const totals = await graph.read(countOfBearers, { ...params(), order: wholeOrder(given, asOf) })
    return new Map(totals.map(({ parent, total }) => [parent, total]))
  }
  return new Map(
    rows.map(({ parent, items }: ValuesOf<typeof parentPageRow>) => [
      parent,
      pageOf(page, items.map(pageItemOf), async () => (await (counted ??= count())).get(parent) ?? 0),
    ]),
  )
}
