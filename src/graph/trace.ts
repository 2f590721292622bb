import { AppError } from '../errors.js'
import type { RelationKind } from '../model/relation.js'
import { LEVELS, type Level } from '../model/document.js'
import type { Graph } from './connect.js'
import { float, integer, listOf, optional, record, text, type ValuesOf } from './decode.js'
import { level } from './documents.js'
import { addTo } from '../model/collections.js'
import { query } from './query.js'
import { relationKind, reviewState, type RelationRow } from './relations.js'

export const MAX_DEPTH = 30
export const MAX_NODES = 5_000
/** How many are looked for when the time was over before MAX_NODES were found. */
const FEWER_NODES = 500
/** The relations by which one paper carries another one out. */
export const CASCADE: readonly RelationKind[] = ['IMPLEMENTS', 'ANNEXED_TO']

export interface TraceRequest {
  /** Id of a document that exists. */
  readonly root: string
  /** DOWN: to what points to the root. UP: to what it points to. */
  readonly direction: 'DOWN' | 'UP'
  /** 1 to MAX_DEPTH */
  readonly maxDepth: number
  readonly relations: readonly RelationKind[]
  /** Follows no relation below it but those that a person has confirmed. */
  readonly minConfidence: number | null
  /** Only documents that were certainly issued by this day. */
  readonly asOf: string | null
}

export interface TraceNode {
  readonly documentId: string
  readonly key: string
  /** First possible day of issue, or null. */
  readonly issuedFrom: string | null
  readonly level: Level | null
  /** Steps of the shortest route from the root. */
  readonly depth: number
  /** Routes from the root, told apart by the documents on them; steps that close a cycle left out. */
  readonly pathCount: number
  /** Every relation that leads to it from the root or another node: by kind, then by the nearer document's key. */
  readonly via: readonly RelationRow[]
}

export interface Trace {
  /** By depth, then date (undated last), then key; the root is not among them. */
  readonly nodes: readonly TraceNode[]
  readonly pathCount: number
  readonly depth: number
  /** Empty when the trace is complete. */
  readonly stoppedBy: readonly ('DEPTH_LIMIT' | 'NODE_LIMIT' | 'TIME_LIMIT')[]
  /** Documents left out by asOf because their date is unknown. */
  readonly undated: number
  readonly byLevel: readonly { readonly level: Level; readonly documents: number }[]
}

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

/** Follows a document's cascade: one statement finds the part of the graph, the rest is computed here. */
export async function traceFrom(graph: Graph, request: TraceRequest): Promise<Trace> {
  const { root, direction, relations } = request
  const isCascade = relations.length === CASCADE.length && CASCADE.every((kind) => relations.includes(kind))
  // One more than may be found, so that we know that there are more.
  const find = (limit: number) =>
    isCascade
      ? graph.read(direction === 'DOWN' ? down : up, { root, limit: limit + 1 })
      : graph.read(direction === 'DOWN' ? downChosen : upChosen, { root, relations, limit: limit + 1 })
  try {
    return follow(request, await find(MAX_NODES), { limit: MAX_NODES, stop: 'NODE_LIMIT' })
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'TIMEOUT')) throw error
    return follow(request, await find(FEWER_NODES), { limit: FEWER_NODES, stop: 'TIME_LIMIT' })
  }
}

/** All that carries a directive out, as far as a trace goes; with `asOf` only by way of papers issued by that day. */
export const wholeCascade = (graph: Graph, directive: string, asOf: string | null): Promise<Trace> =>
  traceFrom(graph, {
    root: directive,
    direction: 'DOWN',
    maxDepth: MAX_DEPTH,
    relations: CASCADE,
    minConfidence: null,
    asOf,
  })

/** The documents of a cascade and the steps between them, as `traceFrom` finds them. */
export async function cascadeFrom(
  graph: Graph,
  root: string,
  direction: 'DOWN' | 'UP',
): Promise<{ readonly keys: ReadonlyMap<string, string>; readonly steps: Steps }> {
  const found = await graph.read(direction === 'DOWN' ? down : up, { root, limit: MAX_NODES + 1 })
  const documents = new Map(found.map((document) => [document.id, document]))
  return {
    keys: new Map(found.map(({ id, key }) => [id, key])),
    steps: stepsOf({ direction, minConfidence: null }, documents),
  }
}

const rootsOf = query('READ', 'trace/roots-of.cypher', {
  params: { documents: listOf(text), limit: integer },
  row: { parent: text, id: text },
})

/** Rows (document, top): what each document ends up serving; none for one that itself serves nothing further. */
export const rootsOfDocuments = (graph: Graph, documents: readonly string[], limit: number) =>
  graph.read(rootsOf, { documents, limit })

/** The relations that may be walked from each document, to documents further from the root. */
export type Steps = ReadonlyMap<string, readonly RelationRow[]>

/** The trace within what was found, which holds the root and whatever lies within one step beyond the limits. */
function follow(
  request: TraceRequest,
  found: readonly Found[],
  { limit, stop }: { readonly limit: number; readonly stop: 'NODE_LIMIT' | 'TIME_LIMIT' },
): Trace {
  const { root } = request
  // The database gives the nearest first, so what it left out can lie nearer than the depth limit only if nothing
  // that it gave lies beyond that limit.
  const cut = found.length - 1 > limit
  const documents = new Map(found.map((document) => [document.id, document]))
  const steps = stepsOf(request, documents)
  const { depths, deeper, tooMany, undated } = search(request, documents, steps, limit)

  const kept = (id: string) => depths.has(id)
  const routes = countRoutes(request, steps, kept)
  const via = viaOf(request, documents, steps, kept)
  const nodes: TraceNode[] = []
  const perLevel = new Map<Level | null, number>()
  for (const [id, depth] of depths) {
    if (id === root) continue
    const { key, issuedFrom, level } = documents.get(id)!
    nodes.push({
      documentId: id,
      key,
      issuedFrom,
      level,
      depth,
      pathCount: routes.get(id) ?? 0,
      via: via.get(id) ?? [],
    })
    perLevel.set(level, (perLevel.get(level) ?? 0) + 1)
  }
  nodes.sort(
    (a, b) => a.depth - b.depth || order(a.issuedFrom ?? NEVER, b.issuedFrom ?? NEVER) || order(a.key, b.key),
  )
  return {
    nodes,
    pathCount: nodes.reduce((sum, node) => sum + node.pathCount, 0),
    depth: nodes.at(-1)?.depth ?? 0,
    stoppedBy: [
      ...(deeper ? (['DEPTH_LIMIT'] as const) : []),
      ...(tooMany || (cut && !deeper) ? [stop] : []),
    ],
    undated,
    byLevel: LEVELS.flatMap((level) => {
      const documents = perLevel.get(level)
      return documents === undefined ? [] : [{ level, documents }]
    }),
  }
}

/** The relations that lead to each kept document: by kind, then by the nearer document's key. */
function viaOf(
  request: TraceRequest,
  documents: ReadonlyMap<string, Found>,
  steps: Steps,
  kept: (id: string) => boolean,
): ReadonlyMap<string, readonly RelationRow[]> {
  const via = new Map<string, RelationRow[]>()
  for (const [near, leaving] of steps) {
    if (!kept(near)) continue
    for (const step of leaving) {
      const far = farEnd(request, step)
      if (kept(far)) addTo(via, far, step)
    }
  }
  const nearKey = (relation: RelationRow) => documents.get(nearEnd(request, relation))!.key
  for (const relations of via.values())
    if (relations.length > 1) relations.sort((a, b) => order(a.kind, b.kind) || order(nearKey(a), nearKey(b)))
  return via
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The end of a relation that is further from the root. */
export const farEnd = ({ direction }: Pick<TraceRequest, 'direction'>, { fromId, toId }: RelationRow) =>
  direction === 'DOWN' ? fromId : toId
const nearEnd = ({ direction }: Pick<TraceRequest, 'direction'>, { fromId, toId }: RelationRow) =>
  direction === 'DOWN' ? toId : fromId

/** The relations that may be walked, by the document that one stands on; in the order of their ids. */
function stepsOf(
  request: Pick<TraceRequest, 'direction' | 'minConfidence'>,
  documents: ReadonlyMap<string, Found>,
): Steps {
  const { minConfidence } = request
  const steps = new Map<string, RelationRow[]>()
  for (const { id: fromId, arrows } of documents.values())
    for (const { id, kind, to: toId, confidence, review } of arrows) {
      if (!documents.has(toId)) continue
      if (minConfidence !== null && confidence < minConfidence && review !== 'CONFIRMED') continue
      const relation = { id, kind, fromId, toId, confidence, review }
      addTo(steps, nearEnd(request, relation), relation)
    }
  for (const leaving of steps.values()) if (leaving.length > 1) leaving.sort((a, b) => order(a.id, b.id))
  return steps
}

/** Breadth first: each document's depth, and what stopped the search. */
function search(request: TraceRequest, documents: ReadonlyMap<string, Found>, steps: Steps, limit: number) {
  const { root, maxDepth, asOf } = request
  const depths = new Map([[root, 0]])
  const undated = new Set<string>()
  let deeper = false
  let tooMany = false
  // A Map is walked in the order of insertion, also over what is added on the way.
  for (const [id, depth] of depths) {
    for (const step of steps.get(id) ?? []) {
      const next = farEnd(request, step)
      const { issuedTo } = documents.get(next)!
      if (depths.has(next)) continue
      if (asOf !== null && issuedTo === null && depth < maxDepth) undated.add(next)
      if (asOf !== null && (issuedTo === null || issuedTo > asOf)) continue
      if (depth === maxDepth) deeper = true
      else if (depths.size > limit) tooMany = true
      else depths.set(next, depth + 1)
    }
  }
  return { depths, deeper, tooMany, undated: undated.size }
}

/**
 * How many routes lead from the root to each kept document, told apart by the documents on them. A depth-first walk
 * finds the steps that lead back to a document on the way to where it stands: those close a cycle and are left out.
 * What remains has no cycle, and its routes are summed up in the order in which the walk leaves the documents.
 */
function countRoutes(
  request: TraceRequest,
  steps: Steps,
  kept: (id: string) => boolean,
): ReadonlyMap<string, number> {
  const { root } = request
  const nextOf = (id: string) => {
    const next = new Set<string>()
    for (const step of steps.get(id) ?? []) {
      const far = farEnd(request, step)
      if (kept(far)) next.add(far)
    }
    return next.values()
  }
  const forward = new Map<string, string[]>()
  const onTheWay = new Set([root])
  const left: string[] = []
  const stack = [{ id: root, rest: nextOf(root) }]
  forward.set(root, [])
  while (stack.length > 0) {
    const { id, rest } = stack.at(-1)!
    const { value: next } = rest.next()
    if (next === undefined) {
      stack.pop()
      onTheWay.delete(id)
      left.push(id)
    } else if (!onTheWay.has(next)) {
      forward.get(id)!.push(next)
      if (!forward.has(next)) {
        forward.set(next, [])
        onTheWay.add(next)
        stack.push({ id: next, rest: nextOf(next) })
      }
    }
  }
  const routes = new Map([[root, 1]])
  for (const id of left.reverse())
    for (const next of forward.get(id)!) routes.set(next, (routes.get(next) ?? 0) + routes.get(id)!)
  return routes
}

/** The values by which a trace's nodes are sorted; texts, as in a cursor. */
export const sortOf = ({ depth, issuedFrom, key }: TraceNode): readonly string[] => [
  String(depth).padStart(2, '0'),
  issuedFrom ?? NEVER,
  key,
]
/** After every day. */
const NEVER = '9999-99-99'

export function compareSort(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < a.length; index += 1)
    if (a[index] !== b[index]) return a[index]! < b[index]! ? -1 : 1
  return 0
}
