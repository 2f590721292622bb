import { AppError } from '../errors.js'
import {
  CASCADE_KINDS,
  CascadeGraph,
  isHeld,
  type CascadeDocument,
  type HeldDocument,
} from '../model/cascade.js'
import { findPaths, type Path } from '../model/paths.js'
import type { RelationKind } from '../model/relation.js'
import { countProgress, countStates, type ProgressCounts, type StateCount } from '../model/standing.js'
import { Trace, type TraceLimit, type TraceOptions } from '../model/trace.js'
import type { Graph } from './connect.js'
import { float, integer, listOf, optional, record, text } from './decode.js'
import { level, type } from './documents.js'
import { query } from './query.js'
import { relationKind, reviewState } from './relations.js'
import { followedTasks, tasksByState } from './tasks.js'

export const MAX_DEPTH = 30
/** How many documents are found on other ways than down a cascade, which has no such limit. */
export const MAX_NODES = 100_000
/** How many are looked for after a TIMEOUT. */
const FEWER_NODES = 500

/** What is traced: `maxDepth` is 1 to MAX_DEPTH. */
export type TraceRequest = Omit<TraceOptions, 'maxDocuments' | 'isPartial'>

export interface FoundTrace {
  readonly trace: Trace<CascadeDocument | HeldDocument>
  /** The limits beyond which there is more; empty when the trace is complete. */
  readonly stoppedBy: readonly (TraceLimit | 'TIME_LIMIT')[]
}

const row = {
  id: text,
  key: text,
  type,
  level: optional(level),
  issuedFrom: optional(text),
  issuedTo: optional(text),
  territoryId: optional(text),
  arrows: listOf(record({ to: text, kind: relationKind, confidence: float, review: reviewState })),
}

/** The limit of a statement: the root, and one document more than may be found, which shows that there are more. */
const countedWithRoot = (maxDocuments: number): number => maxDocuments + 1
/** Stands in the text of `up`: as a statement that is joined to others (joins.ts) it has no parameter but the roots. */
const LIMIT_OF_UP = countedWithRoot(MAX_NODES)

const cascade = { params: { root: text, limit: integer }, row }
const chosen = { params: { root: text, relations: listOf(relationKind), limit: integer }, row }
export const down = query('READ', 'trace/down.cypher', cascade)
export const up = query('READ', 'trace/up.cypher', {
  params: { roots: listOf(text) },
  row: { ...row, parent: text },
})
export const downChosen = query('READ', 'trace/down-chosen.cypher', chosen)
export const upChosen = query('READ', 'trace/up-chosen.cypher', chosen)

/** Traces from a document; null when there is none with that id. */
export async function traceFrom(graph: Graph, request: TraceRequest): Promise<FoundTrace | null> {
  try {
    return await (isDownCascade(request) ? wholeTrace(graph, request) : traceNear(graph, request, MAX_NODES))
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'TIMEOUT')) throw error
    const fewer = await traceNear(graph, request, FEWER_NODES)
    return fewer && { ...fewer, stoppedBy: fewer.stoppedBy.map(asTimeLimit) }
  }
}

const isDownCascade = ({ direction, relations }: TraceRequest): boolean =>
  direction === 'DOWN' && relations.every((kind) => CASCADE_KINDS.includes(kind))

const asTimeLimit = (limit: TraceLimit | 'TIME_LIMIT') => (limit === 'NODE_LIMIT' ? 'TIME_LIMIT' : limit)

/** Down a cascade, which is held in memory. */
async function wholeTrace(graph: Graph, request: TraceRequest): Promise<FoundTrace | null> {
  const trace = await graph.cascades.trace(request, graph.readLimit, graph.version)
  return trace && { trace, stoppedBy: trace.stoppedBy }
}

/**
 * Traces without what is held in memory: one query finds the part of the graph that is near enough, at most `maxDocuments`, which
 * is then walked.
 */
export async function traceNear(
  graph: Graph,
  request: TraceRequest,
  maxDocuments: number,
): Promise<FoundTrace | null> {
  const limit = countedWithRoot(maxDocuments)
  const found = await documentsNear(graph, request, limit)
  if (found.length === 0) return null
  const options = { ...request, maxDocuments, isPartial: found.length > limit }
  const trace = new Trace(new CascadeGraph(found), options)
  return { trace, stoppedBy: trace.stoppedBy }
}

function documentsNear(
  graph: Graph,
  { root, direction, relations }: Pick<TraceRequest, 'root' | 'direction' | 'relations'>,
  limit: number,
): Promise<CascadeDocument[]> {
  if (isCascade(relations) && direction === 'UP' && limit === LIMIT_OF_UP)
    return graph.read(up, { roots: [root] })
  if (isCascade(relations) && direction === 'DOWN') return graph.read(down, { root, limit })
  return graph.read(direction === 'DOWN' ? downChosen : upChosen, { root, relations, limit })
}

const isCascade = (relations: readonly RelationKind[]): boolean =>
  relations.length === CASCADE_KINDS.length && CASCADE_KINDS.every((kind) => relations.includes(kind))

/**
 * How many tasks of the root and of what was found are in each state on a day, in the order of TASK_STATES, without
 * empty ones; with `until` only of documents that were certainly issued by that day.
 */
export async function tasksOfTrace(
  graph: Graph,
  trace: FoundTrace['trace'],
  day: string,
  until: string | null,
): Promise<readonly StateCount[]> {
  const documents = trace.rootAndDocuments()
  if (!documents.every(isHeld))
    return tasksByState(
      graph,
      documents.map(({ id }) => id),
      day,
      until,
    )
  const counts = counted.get(trace) ?? new Map<string, readonly StateCount[]>()
  counted.set(trace, counts)
  const key = `${day} ${until}`
  const known = counts.get(key)
  if (known !== undefined) return known
  const found = countStates(heldTasks(documents, until), day)
  counts.set(key, found)
  return found
}

/** How the tasks of a trace's root and documents are followed on a day; as `tasksOfTrace`. */
export async function progressOfTrace(
  graph: Graph,
  trace: FoundTrace['trace'],
  day: string,
  until: string | null,
): Promise<ProgressCounts> {
  const documents = trace.rootAndDocuments()
  const tasks = documents.every(isHeld)
    ? heldTasks(documents, until)
    : await followedTasks(
        graph,
        documents.map(({ id }) => id),
        until,
      )
  return countProgress(tasks, day)
}

/** The tasks of documents; with `until` of those that were certainly issued by that day. */
const heldTasks = (documents: readonly HeldDocument[], until: string | null) =>
  documents.flatMap(({ tasks, issuedTo }) =>
    until === null || (issuedTo !== null && issuedTo <= until) ? tasks : [],
  )

/** By day and `until`: a large trace is asked for page by page, with its counts each time. */
const counted = new WeakMap<FoundTrace['trace'], Map<string, readonly StateCount[]>>()

/**
 * All that carries a directive out; with `asOf` by way of documents issued by that day. Null when there is no such
 * document.
 */
export const wholeCascade = (graph: Graph, directive: string, asOf: string | null) =>
  graph.cascades.trace(
    { root: directive, maxDepth: MAX_DEPTH, relations: CASCADE_KINDS, minConfidence: null, asOf },
    graph.waitLimit,
    graph.version,
  )

/**
 * The paths from one document to another along the relations of a cascade, as `findPaths` returns them: down from a
 * directive to what carries it out or, if there are none, up.
 */
export async function pathsBetween(graph: Graph, from: string, to: string): Promise<Path[]> {
  if (from === to) return []
  const above = (root: string) =>
    documentsNear(graph, { root, direction: 'UP', relations: CASCADE_KINDS }, LIMIT_OF_UP)
  const holds = (documents: readonly CascadeDocument[], id: string) => documents.some((one) => one.id === id)
  const aboveTo = await above(to)
  if (holds(aboveTo, from)) return findPaths(new CascadeGraph(aboveTo), from, to, 'DOWN')
  const aboveFrom = await above(from)
  return holds(aboveFrom, to) ? findPaths(new CascadeGraph(aboveFrom), from, to, 'UP') : []
}

const rootsOf = query('READ', 'trace/roots-of.cypher', {
  params: { documents: listOf(text), limit: integer },
  row: { parent: text, id: text },
})

/** Rows (document, root): the documents at the top of each document's cascade; none for one that is at the top itself. */
export const rootsOfDocuments = (graph: Graph, documents: readonly string[], limit: number) =>
  graph.read(rootsOf, { documents, limit })
