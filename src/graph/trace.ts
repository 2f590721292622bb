import { AppError } from '../errors.js'
import {
  CASCADE_KINDS,
  cascadeGraph,
  trace,
  type CascadeGraph,
  type Direction,
  type Trace,
  type TraceLimit,
  type TraceOptions,
} from '../model/cascade.js'
import { findPaths, type Path } from '../model/paths.js'
import type { Relation } from '../model/relation.js'
import type { Graph } from './connect.js'
import { float, integer, listOf, optional, record, text, type ValuesOf } from './decode.js'
import { level } from './documents.js'
import { query } from './query.js'
import { relationKind, reviewState } from './relations.js'

export const MAX_DEPTH = 30
export const MAX_NODES = 5_000
/** How many are looked for after a TIMEOUT with MAX_NODES. */
const FEWER_NODES = 500

/** What is traced. `root` is the id of a document that exists, `maxDepth` is 1 to MAX_DEPTH. */
export type TraceRequest = Omit<TraceOptions, 'maxDocuments' | 'isPartial'>

export type FoundTrace = Trace<TraceLimit | 'TIME_LIMIT'>

const row = {
  id: text,
  key: text,
  level: optional(level),
  issuedFrom: optional(text),
  issuedTo: optional(text),
  arrows: listOf(record({ id: text, kind: relationKind, to: text, confidence: float, review: reviewState })),
}
type Found = ValuesOf<typeof row>

const cascade = { params: { root: text, limit: integer }, row }
const chosen = { params: { root: text, relations: listOf(relationKind), limit: integer }, row }
const down = query('READ', 'trace/down.cypher', cascade)
const up = query('READ', 'trace/up.cypher', cascade)
const downChosen = query('READ', 'trace/down-chosen.cypher', chosen)
const upChosen = query('READ', 'trace/up-chosen.cypher', chosen)

/** The documents that a query found, with the relations among them. */
function graphOf(found: readonly Found[]): CascadeGraph {
  function* relations(): Iterable<Relation> {
    for (const { id: fromId, arrows } of found)
      for (const { to: toId, ...relation } of arrows) yield { ...relation, fromId, toId }
  }
  return cascadeGraph(found, relations())
}

/** Traces from a document: one query finds the part of the graph that is near enough, `trace` walks it. */
export async function traceFrom(graph: Graph, request: TraceRequest): Promise<FoundTrace> {
  const { root, direction, relations } = request
  const isCascade =
    relations.length === CASCADE_KINDS.length && CASCADE_KINDS.every((kind) => relations.includes(kind))
  const within = async (maxDocuments: number): Promise<Trace> => {
    // the root, and one document more than may be found, which shows that there are more; the nearest come first
    const limit = maxDocuments + 1
    const found = isCascade
      ? await graph.read(direction === 'DOWN' ? down : up, { root, limit })
      : await graph.read(direction === 'DOWN' ? downChosen : upChosen, { root, relations, limit })
    return trace(graphOf(found), { ...request, maxDocuments, isPartial: found.length > limit })
  }
  try {
    return await within(MAX_NODES)
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'TIMEOUT')) throw error
    const fewer = await within(FEWER_NODES)
    return {
      ...fewer,
      stoppedBy: fewer.stoppedBy.map((limit) => (limit === 'NODE_LIMIT' ? 'TIME_LIMIT' : limit)),
    }
  }
}

/** All that carries a directive out, within the limits of a trace; with `asOf` by way of documents issued by that day. */
export const wholeCascade = (graph: Graph, directive: string, asOf: string | null): Promise<FoundTrace> =>
  traceFrom(graph, {
    root: directive,
    direction: 'DOWN',
    maxDepth: MAX_DEPTH,
    relations: CASCADE_KINDS,
    minConfidence: null,
    asOf,
  })

/**
 * The paths from one document to another along the relations of a cascade, as `findPaths` returns them: down from a
 * directive to what carries it out or, if there are none, up.
 */
export async function pathsBetween(graph: Graph, from: string, to: string): Promise<Path[]> {
  if (from === to) return []
  for (const direction of ['DOWN', 'UP'] satisfies Direction[]) {
    const found = await graph.read(direction === 'DOWN' ? down : up, { root: from, limit: MAX_NODES + 1 })
    if (found.some(({ id }) => id === to)) return findPaths(graphOf(found), from, to, direction)
  }
  return []
}

const rootsOf = query('READ', 'trace/roots-of.cypher', {
  params: { documents: listOf(text), limit: integer },
  row: { parent: text, id: text },
})

/** Rows (document, root): the documents at the top of each document's cascade; none for one that is at the top itself. */
export const rootsOfDocuments = (graph: Graph, documents: readonly string[], limit: number) =>
  graph.read(rootsOf, { documents, limit })
