import { compareTexts } from '../model/collections.js'
import { DATE_PRECISIONS, DISTANT_FUTURE } from '../model/date.js'
import { DEADLINE_BOUNDS, DEADLINE_KINDS } from '../model/deadline.js'
import { lateFrom } from '../model/recurrence.js'
import type { FollowedTask, Standing } from '../model/standing.js'
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
  float,
  integer,
  listOf,
  oneOf,
  optional,
  sorted,
  storedAs,
  text,
  textMap,
  tuple,
  type Codec,
  type TypeOf,
  type ValuesOf,
} from './decode.js'
import { evidencePart } from './evidence.js'
import {
  parentPageRow,
  pagesByParent,
  pageParams,
  pageParamsOf,
  type Page,
  type PageRequest,
} from './page.js'
import { part } from './part.js'
import { query } from './query.js'
import { withRhythms, type NextDays } from './rhythms.js'

export const kind: Codec<TaskKind> = oneOf(TASK_KINDS)
const modality: Codec<TaskModality> = oneOf(TASK_MODALITIES)
export const state: Codec<TaskState> = oneOf(TASK_STATES)
export const role: Codec<TaskRole> = storedAs(RELATIONSHIP_OF_ROLE)

/** The lists that a task keeps its standings in, as one list of standings. */
const standings: Codec<readonly Standing[]> = (() => {
  const lists = tuple(listOf(text), listOf(state), listOf(oneOf(['', 'CLAIMED', 'VERIFIED'])))
  return {
    expects: lists.expects,
    decode(value) {
      const [froms, states, doneBases] = lists.decode(value)
      return froms.map((from, at) => ({ from, state: states[at]!, doneBasis: doneBases[at] || null }))
    },
    encode() {
      throw new Error('standings are only read')
    },
  }
})()

/** More of each than any paper says of one task. */
const MOST = 100

const deadlinePart = part('deadline', {
  own: {
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
  },
  further: { evidence: optional(evidencePart), position: float },
  onlyFor: {
    asPrinted: ['Deadline.asPrinted', 'Deadline.overdueFrom'],
    kind: ['Deadline.kind', 'Deadline.overdueFrom'],
    bound: ['Deadline.bound', 'Deadline.overdueFrom'],
    from: ['Deadline.from', 'Deadline.overdueFrom'],
    due: ['Deadline.due', 'Deadline.overdueFrom'],
    overdueFrom: ['Deadline.overdueFrom'],
    recurrence: ['Deadline.recurrence', 'Deadline.overdueFrom'],
    precision: ['Deadline.precision'],
    action: ['Deadline.action'],
    duration: ['Deadline.duration'],
    anchor: ['Deadline.anchor'],
    inherited: ['Deadline.inherited'],
    evidence: ['Deadline.evidence'],
  },
})
const assignmentPart = part('assignment', {
  own: { asPrinted: text, inheritedFrom: optional(text), takenOver: optional(bool) },
  further: { role, agencyId: optional(text), evidence: optional(evidencePart), position: float },
  onlyFor: {
    asPrinted: ['Assignment.asPrinted'],
    inheritedFrom: ['Assignment.inheritedFrom'],
    takenOver: ['Assignment.takenOver'],
    role: ['Assignment.role'],
    evidence: ['Assignment.evidence'],
  },
})
/** Who has one role in a task, in the order of the paper. */
const assignments = sorted(listOf(assignmentPart), (a, b) => a.position - b.position, MOST)
const taskPart = part('task', {
  own: {
    id: text,
    section: optional(text),
    kind,
    modality: optional(modality),
    summary: text,
    overdueFrom: optional(text),
    orphanedFrom: optional(text),
  },
  further: {
    documentId: text,
    standings,
    evidence: optional(evidencePart),
    parentId: optional(text),
    deadlines: sorted(
      listOf(deadlinePart),
      (a, b) => a.position - b.position || compareTexts(a.id, b.id),
      MOST,
    ),
    leads: assignments,
    coordinating: assignments,
    executing: assignments,
    reportTo: assignments,
  },
  onlyFor: {
    section: ['Task.section'],
    kind: ['Task.kind'],
    modality: ['Task.modality'],
    summary: ['Task.summary'],
    overdueFrom: [],
    standings: ['Task.state', 'Task.doneBasis'],
    evidence: ['Task.evidence'],
    parentId: ['Task.parent'],
    deadlines: ['Task.deadlines', 'Progress.deadline'],
    leads: ['Task.leads', 'Task.candidateSuccessors'],
    coordinating: ['Task.coordinating'],
    executing: ['Task.executing', 'Task.candidateSuccessors'],
    reportTo: ['Task.reportTo'],
  },
})

/** Whether, on a day, all who were to do a task have ended, and it was not done by then. */
export const isOrphaned = ({ orphanedFrom }: Pick<TaskRow, 'orphanedFrom'>, day: string): boolean =>
  orphanedFrom !== null && orphanedFrom <= day

/** The first day on which a task is late by any of its deadlines, a recurring one by its next occurrence after `day`. */
export const overdueFromOn = ({ deadlines }: Pick<TaskRow, 'deadlines'>, day: string): string | null =>
  deadlines
    .map((deadline) => lateFrom(deadline, day))
    .filter((late) => late !== null)
    .sort()[0] ?? null

export type DeadlineRow = TypeOf<typeof deadlinePart>
export type AssignmentRow = TypeOf<typeof assignmentPart>
/** A task with its deadlines and with everybody who has a role in it. */
export type TaskRow = TypeOf<typeof taskPart>

/** Everybody who has a role in a task, of which all is read: by role, then in the order of the paper. */
export const assignmentsOf = ({ leads, coordinating, executing, reportTo }: TaskRow): AssignmentRow[] => [
  ...leads,
  ...coordinating,
  ...executing,
  ...reportTo,
]

export const byIds = query('READ', 'task/by-ids.cypher', { params: { ids: listOf(text) }, row: taskPart })

/** The tasks that have these ids, in no particular order. */
export const tasksByIds = (graph: Graph, ids: readonly string[]): Promise<TaskRow[]> =>
  graph.read(byIds, { ids })

export const documentOf = query('READ', 'task/document-of.cypher', {
  params: { task: text },
  row: { documentId: text },
})

/** The id of the document that gives a task; null when there is no such task. */
export const documentOfTask = async (graph: Graph, task: string): Promise<string | null> =>
  (await graph.read(documentOf, { task }))[0]?.documentId ?? null

/** The key of a rhythm that a query did not know, where a row stands for one. */
export const rhythmOfPages = ({ parent, total }: ValuesOf<typeof parentPageRow>) =>
  total < 0 ? parent : null
/** Parameters of a query that gives a page of tasks, by the day on which each is late. */
const next = textMap
export const taskPageParams = { ...pageParams, next, never: text }
export const taskPageParamsOf = (page: PageRequest) => ({ ...pageParamsOf(page), never: DISTANT_FUTURE })

export const ofDocuments = query('READ', 'task/of-documents.cypher', {
  params: { documents: listOf(text), ...taskPageParams },
  row: parentPageRow,
})

/** Pages of a query that is told of the rhythms in the graph. */
export const taskPagesByParent = async (
  page: PageRequest,
  asOf: string,
  read: (next: NextDays) => Promise<readonly ValuesOf<typeof parentPageRow>[]>,
): Promise<Map<string, Page<string>>> => pagesByParent(page, await withRhythms(asOf, read, rhythmOfPages))

/**
 * For each document the same page of the ids of its tasks, by the first day on which they are late, those that are never
 * late last. A recurring task is late by its next occurrence after `asOf`, unless another of its deadlines comes before.
 */
export const tasksOfDocuments = (
  graph: Graph,
  documents: readonly string[],
  asOf: string,
  page: PageRequest,
): Promise<Map<string, Page<string>>> =>
  taskPagesByParent(page, asOf, (next) =>
    graph.read(ofDocuments, { documents, next, ...taskPageParamsOf(page) }),
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
  return inOrderOfStates(counts)
}

const followed = query('READ', 'task/followed.cypher', {
  params: { documents: listOf(text), until: optional(text) },
  row: { stateFrom: listOf(text), states: listOf(state), doneBases: listOf(text), toldFrom: optional(text) },
})

/** How the tasks of these documents are followed; with `until` only of those that were certainly issued by that day. */
export const followedTasks = (
  graph: Graph,
  documents: readonly string[],
  until: string | null,
): Promise<FollowedTask[]> => graph.read(followed, { documents, until })

/** The order in which the database returns groups may depend on documents that the reader may not see. */
const inOrderOfStates = <C extends { readonly state: TaskState }>(counts: readonly C[]): C[] =>
  counts.toSorted((a, b) => TASK_STATES.indexOf(a.state) - TASK_STATES.indexOf(b.state))

const countByDocument = query('READ', 'task/count-by-document.cypher', {
  params: { documents: listOf(text), asOf: text },
  row: { documentId: text, state, tasks: integer },
})

/** The same for each of them apart, whenever it was issued. */
export const tasksByDocumentAndState = async (graph: Graph, documents: readonly string[], asOf: string) =>
  inOrderOfStates(await graph.read(countByDocument, { documents, asOf }))
