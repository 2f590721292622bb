import { compareTexts } from '../model/collections.js'
import { addDays, DATE_PRECISIONS, DISTANT_FUTURE } from '../model/date.js'
import { DEADLINE_BOUNDS, DEADLINE_KINDS } from '../model/deadline.js'
import { lateFrom } from '../model/recurrence.js'
import {
  RELATIONSHIP_OF_ROLE,
  TASK_KINDS,
  TASK_MODALITIES,
  TASK_STATES,
  type TaskKind,
  type TaskModality,
  type TaskRole,
  type TaskState,
} from '../model/task.js'
import type { Graph } from './connect.js'
import {
  bool,
  integer,
  listOf,
  oneOf,
  optional,
  record,
  storedAs,
  text,
  textMap,
  type Codec,
  type TypeOf,
  type ValuesOf,
} from './decode.js'
import { evidence } from './evidence.js'
import { groupsOfAgency } from './agencies.js'
import {
  pageItemOf,
  pageRow,
  pageOf,
  parentPageRow,
  pagesByParent,
  pageParams,
  pageParamsOf,
  type Page,
  type PageRequest,
} from './page.js'
import { query } from './query.js'
import { withRhythms, lateAfter, windowMap, windowOf } from './rhythms.js'
import { wordsQuery } from './search.js'

const kind: Codec<TaskKind> = oneOf(TASK_KINDS)
const modality: Codec<TaskModality> = oneOf(TASK_MODALITIES)
const state: Codec<TaskState> = oneOf(TASK_STATES)
const role: Codec<TaskRole> = storedAs(RELATIONSHIP_OF_ROLE)

const deadlineRow = record({
  id: text,
  asPrinted: text,
  kind: oneOf(DEADLINE_KINDS),
  bound: optional(oneOf(DEADLINE_BOUNDS)),
  from: optional(text),
  due: optional(text),
  overdueFrom: optional(text),
  precision: oneOf(DATE_PRECISIONS),
  action: optional(text),
  duration: optional(text),
  anchor: optional(text),
  recurrence: optional(text),
  inherited: bool,
  evidence: optional(evidence),
})
const assignmentRow = record({
  role,
  agencyId: optional(text),
  asPrinted: text,
  inheritedFrom: optional(text),
  evidence: optional(evidence),
})
const fields = {
  id: text,
  documentId: text,
  section: optional(text),
  kind,
  modality: optional(modality),
  summary: text,
  overdueFrom: optional(text),
  orphanedFrom: optional(text),
  standings: listOf(record({ from: text, state, doneBasis: optional(oneOf(['CLAIMED', 'VERIFIED'])) })),
  evidence: optional(evidence),
  parentId: optional(text),
  deadlines: listOf(deadlineRow),
  assignments: listOf(assignmentRow),
}
const taskRow = record(fields)

/** Whether, on a day, all who were to do a task have ended, and it was not done by then. */
export const isOrphaned = ({ orphanedFrom }: Pick<TaskRow, 'orphanedFrom'>, day: string): boolean =>
  orphanedFrom !== null && orphanedFrom <= day

/** The first day on which a task is late by any of its deadlines, a recurring one by its next occurrence after `day`. */
export const overdueFromOn = ({ deadlines }: Pick<TaskRow, 'deadlines'>, day: string): string | null =>
  deadlines
    .map((deadline) => lateFrom(deadline, day))
    .filter((late) => late !== null)
    .sort()[0] ?? null

export type DeadlineRow = TypeOf<typeof deadlineRow>
export type AssignmentRow = TypeOf<typeof assignmentRow>
/** A task with its deadlines and with everybody who has a role in it. */
export type TaskRow = TypeOf<typeof taskRow>

export const byIds = query('READ', 'task/by-ids.cypher', { params: { ids: listOf(text) }, row: fields })

/** The tasks that have these ids, in no particular order. */
export const tasksByIds = (graph: Graph, ids: readonly string[]): Promise<TaskRow[]> =>
  graph.read(byIds, { ids })

const documentOf = query('READ', 'task/document-of.cypher', {
  params: { task: text },
  row: { documentId: text },
})

/** The id of the document that gives a task; null when there is no such task. */
export const documentOfTask = async (graph: Graph, task: string): Promise<string | null> =>
  (await graph.read(documentOf, { task }))[0]?.documentId ?? null

/** The key of a rhythm that a query did not know, where a row stands for one. */
const rhythmOfItem = ({ id, sort }: ValuesOf<typeof pageRow>) => (sort === '' ? id : null)
const rhythmOfPages = ({ parent, total }: ValuesOf<typeof parentPageRow>) => (total < 0 ? parent : null)
/** Parameters of a query that gives a page of tasks, by the day on which each is late. */
const next = textMap
const taskPageParams = { ...pageParams, next, never: text }
const taskPageParamsOf = (page: PageRequest) => ({ ...pageParamsOf(page), never: DISTANT_FUTURE })

const ofDocuments = query('READ', 'task/of-documents.cypher', {
  params: { documents: listOf(text), ...taskPageParams },
  row: parentPageRow,
})

/**
 * For each document the same page of the ids of its tasks, by the first day on which they are late, those that are never
 * late last. A recurring task is late by its next occurrence after `asOf`, unless another of its deadlines comes before.
 */
export const tasksOfDocuments = async (
  graph: Graph,
  documents: readonly string[],
  asOf: string,
  page: PageRequest,
): Promise<Map<string, Page<string>>> =>
  pagesByParent(
    page,
    await withRhythms(
      asOf,
      (next) => graph.read(ofDocuments, { documents, next, ...taskPageParamsOf(page) }),
      rhythmOfPages,
    ),
  )

const ofAgencies = query('READ', 'task/of-agencies.cypher', {
  params: {
    agencies: listOf(text),
    filter: record({
      role: optional(role),
      state: optional(state),
      collectives: bool,
      until: optional(text),
    }),
    asOf: text,
    ...taskPageParams,
  },
  row: parentPageRow,
})

/**
 * For each agency the same page of the tasks in which it has a role (this role, in this state on that day); with
 * `includeCollectives` also those of the groups that it belongs to.
 */
export const tasksOfAgencies = async (
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
): Promise<Map<string, Page<string>>> =>
  pagesByParent(
    page,
    await withRhythms(
      filter.asOf,
      (next) =>
        graph.read(ofAgencies, {
          agencies,
          filter: {
            role: filter.role,
            state: filter.state,
            collectives: filter.includeCollectives,
            until: filter.until,
          },
          asOf: filter.asOf,
          next,
          ...taskPageParamsOf(page),
        }),
      rhythmOfPages,
    ),
  )

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
  /** The agency and its groups, and the days between which it existed. */
  bearers: listOf(text),
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
  text: optional(text),
})
type FilterParam = TypeOf<typeof filterMap>
const narrow = { filter: filterMap, asOf: text }
const narrowPage = { ...narrow, ...taskPageParams }

const pageSelected = query('READ', 'task/page-selected.cypher', { params: narrowPage, row: pageRow })
const pageAll = query('READ', 'task/page.cypher', {
  params: { ...narrowPage, from: text, recurring: bool },
  row: pageRow,
})
const pageDue = query('READ', 'task/page-due.cypher', {
  params: { ...narrow, ...pageParams, next, from: text, to: text },
  row: pageRow,
})
const count = query('READ', 'task/count.cypher', { params: narrow, row: { total: integer } })
const countInStates = query('READ', 'task/count-in-states.cypher', {
  params: { states: listOf(state), asOf: text },
  row: { total: integer },
})

/** A page of the ids of the tasks that a filter lets through on a day, in the order of `tasksOfDocuments`. */
export async function tasksPage(
  graph: Graph,
  given: TaskFilter,
  asOf: string,
  page: PageRequest,
): Promise<Page<string>> {
  const filterNow = await queryFilter(graph, given)
  if (filterNow === null) return pageOf(page, [], () => Promise.resolve(0))
  const total = async () =>
    given.states !== null && narrowsOnlyStates(given)
      ? (await graph.read(countInStates, { states: given.states, asOf }))[0]!.total
      : (await graph.read(count, { filter: filterNow(), asOf }))[0]!.total
  const rows = await withRhythms(
    asOf,
    (next) => {
      const params = { filter: filterNow(), asOf, next, ...taskPageParamsOf(page) }
      return pageRows(graph, given, params)
    },
    rhythmOfItem,
  )
  const sorted = rows.toSorted((a, b) => compareTexts(a.sort, b.sort) || compareTexts(a.id, b.id))
  return pageOf(page, sorted.map(pageItemOf), total)
}

/**
 * The filter as queries take it, made anew each time, since its window depends on the rhythms that are known; null when
 * nothing can be found.
 */
async function queryFilter(graph: Graph, given: TaskFilter): Promise<(() => FilterParam) | null> {
  const { includeCollectives, dueFrom, dueTo, ...rest } = given
  const words = given.text === null ? null : await wordsQuery(graph, 'Task', given.text)
  if (given.text !== null && words === null) return null
  const groups = rest.agency !== null && includeCollectives ? await groupsOfAgency(graph, rest.agency) : null
  const filter = {
    ...rest,
    text: words,
    bearers: [...(rest.agency === null ? [] : [rest.agency]), ...(groups?.groups ?? [])],
    bornOn: groups?.validFrom ?? null,
    endedOn: groups?.validTo ?? null,
  }
  return () => ({ ...filter, window: windowOf(dueFrom, dueTo) })
}

const narrowsOnlyStates = ({ states: _states, includeCollectives: _, ...others }: TaskFilter): boolean =>
  Object.values(others).every((value) => value === null)

/** The rows of a page from the query that finds them by the narrowest index. */
function pageRows(
  graph: Graph,
  { states, dueFrom, dueTo }: TaskFilter,
  params: ValuesOf<typeof narrowPage>,
): Promise<ValuesOf<typeof pageRow>[]> {
  const { filter, asOf, afterSort } = params
  if (filter.documents !== null || filter.agency !== null || filter.units !== null || filter.text !== null)
    return graph.read(pageSelected, params)
  if (filter.window !== null)
    return graph.read(pageDue, { ...params, from: later(afterSort, dueFrom ?? ''), to: lateAfter(dueTo) })
  const ahead = states !== null && !states.includes('OVERDUE')
  const late = states !== null && states.every((state) => state === 'OVERDUE')
  return graph.read(pageAll, {
    ...params,
    from: ahead ? later(afterSort, addDays(asOf, 1)) : afterSort,
    // an occurrence after the day makes no task late on it
    recurring: !late,
  })
}

const later = (a: string, b: string): string => (a > b ? a : b)

const inheritedBy = query('READ', 'task/inherited-by.cypher', {
  params: { agencies: listOf(text), asOf: text, until: optional(text), ...taskPageParams },
  row: parentPageRow,
})

/** For each agency the same page of the tasks that its predecessors had left undone by a day. */
export const tasksInheritedBy = async (
  graph: Graph,
  agencies: readonly string[],
  { asOf, until }: { readonly asOf: string; readonly until: string | null },
  page: PageRequest,
): Promise<Map<string, Page<string>>> =>
  pagesByParent(
    page,
    await withRhythms(
      asOf,
      (next) => graph.read(inheritedBy, { agencies, asOf, until, next, ...taskPageParamsOf(page) }),
      rhythmOfPages,
    ),
  )

const countByState = query('READ', 'task/count-by-state.cypher', {
  params: { documents: listOf(text), asOf: text, until: optional(text) },
  row: { state, tasks: integer },
})

/**
 * How many tasks of these documents are in each state on a day, in the order of TASK_STATES, without empty ones; with
 * `until` only of those that were certainly issued by that day.
 */
export async function tasksByState(
  graph: Graph,
  documents: readonly string[],
  asOf: string,
  until: string | null,
) {
  const counts = await graph.read(countByState, { documents, asOf, until })
  // the order in which the database returns groups may depend on documents that the reader may not see
  return counts.toSorted((a, b) => TASK_STATES.indexOf(a.state) - TASK_STATES.indexOf(b.state))
}

const countByDocument = query('READ', 'task/count-by-document.cypher', {
  params: { documents: listOf(text), asOf: text },
  row: { documentId: text, state, tasks: integer },
})

/** The same for each of them apart, whenever it was issued. */
export const tasksByDocumentAndState = (graph: Graph, documents: readonly string[], asOf: string) =>
  graph.read(countByDocument, { documents, asOf })
