/**
 * Walking the relations between documents: what a directive has led to, and what a paper ends up serving. Everything
 * here works on plain documents and relations in memory and knows nothing of where they come from.
 */
import { addTo, compareTexts } from './collections.js'
import { DISTANT_FUTURE, type IsoDay } from './date.js'
import { LEVELS, type Level } from './document.js'
import type { Relation, RelationKind } from './relation.js'

/** The relations by which one paper carries another one out. */
export const CASCADE_KINDS: readonly RelationKind[] = ['IMPLEMENTS', 'ANNEXED_TO']

/** DOWN: from a document to those that point to it. UP: to those that it points to. */
export type Direction = 'DOWN' | 'UP'

/** What a walk needs to know of a document. */
export interface CascadeDocument {
  readonly id: string
  /** Orders documents of one depth and one day. */
  readonly key: string
  readonly level: Level | null
  /** First and last possible day of issue; null when it is undated. */
  readonly issuedFrom: IsoDay | null
  readonly issuedTo: IsoDay | null
}

/** Documents and the relations among them. */
export interface CascadeGraph {
  document(id: string): CascadeDocument | undefined
  /** The relations that a step from this document can take, in the order of their ids; none for an unknown one. */
  relationsFrom(id: string, direction: Direction): readonly Relation[]
}

/** A graph of these documents; relations to or from any other document are left out. */
export function cascadeGraph(
  documents: Iterable<CascadeDocument>,
  relations: Iterable<Relation>,
): CascadeGraph {
  const byId = new Map<string, CascadeDocument>()
  for (const document of documents) byId.set(document.id, document)
  const among: Relation[] = []
  for (const relation of relations)
    if (byId.has(relation.fromId) && byId.has(relation.toId)) among.push(relation)
  const indexes: Partial<Record<Direction, Map<string, Relation[]>>> = {}
  const indexed = (direction: Direction): Map<string, Relation[]> => {
    const index = new Map<string, Relation[]>()
    for (const relation of among) addTo(index, nearEnd(relation, direction), relation)
    for (const own of index.values()) if (own.length > 1) own.sort((a, b) => compareTexts(a.id, b.id))
    return index
  }
  return {
    document: (id) => byId.get(id),
    relationsFrom: (id, direction) => (indexes[direction] ??= indexed(direction)).get(id) ?? [],
  }
}

/** The end of a relation at which a step begins. */
const nearEnd = ({ fromId, toId }: Relation, direction: Direction): string =>
  direction === 'DOWN' ? toId : fromId
/** The end of a relation to which a step leads. */
export const farEnd = ({ fromId, toId }: Relation, direction: Direction): string =>
  direction === 'DOWN' ? fromId : toId

// ------------------------------------------------------------------- trace

export interface TraceOptions {
  /** Id of a document of the graph. */
  readonly root: string
  readonly direction: Direction
  /** How many steps are taken at most. */
  readonly maxDepth: number
  /** How many documents are found at most, the root not counted. */
  readonly maxDocuments: number
  /** The kinds of relation that are followed. */
  readonly relations: readonly RelationKind[]
  /** Follows no relation below this confidence but those that a person has confirmed; null: follows all. */
  readonly minConfidence: number | null
  /** Finds only documents that were certainly issued by this day; null: all. */
  readonly asOf: IsoDay | null
  /**
   * The graph holds only the documents nearest to the root, more than `maxDocuments` of them. Then more exist, unless
   * the walk already goes beyond the depth limit: what was left out lies no nearer than what is there.
   */
  readonly isPartial?: boolean
}

export interface TraceNode {
  readonly documentId: string
  readonly key: string
  readonly issuedFrom: IsoDay | null
  readonly level: Level | null
  /** Steps of the shortest route from the root. */
  readonly depth: number
  /** Routes from the root, told apart by the documents on them; steps that close a cycle are left out. */
  readonly pathCount: number
  /** Every relation that leads to it from the root or another node: by kind, then by the nearer document's key. */
  readonly via: readonly Relation[]
}

export type TraceLimit = 'DEPTH_LIMIT' | 'NODE_LIMIT'

export interface Trace<Limit extends string = TraceLimit> {
  /** By depth, then date (undated last), then key; the root is not among them. */
  readonly nodes: readonly TraceNode[]
  /** Of all nodes together. */
  readonly pathCount: number
  /** Of the deepest node; 0 when there is none. */
  readonly depth: number
  /** The limits beyond which there is more; empty when the trace is complete. */
  readonly stoppedBy: readonly Limit[]
  /** How many documents `asOf` left out because their date is unknown. */
  readonly undated: number
  /** How many nodes each level has, from the centre down; levels without any are left out. */
  readonly byLevel: readonly { readonly level: Level; readonly documents: number }[]
}

/** Everything that can be reached from the root within the limits. */
export function trace(graph: CascadeGraph, options: TraceOptions): Trace {
  const stepsFrom = steps(graph, options)
  const { depths, stoppedBy, undated } = search(graph, options, stepsFrom)
  const routes = countRoutes(options, stepsFrom, depths)
  const via = relationsTo(graph, options, stepsFrom, depths)
  const nodes: TraceNode[] = []
  for (const [id, depth] of depths) {
    if (id === options.root) continue
    const { key, issuedFrom, level } = graph.document(id)!
    const pathCount = routes.get(id) ?? 0
    nodes.push({ documentId: id, key, issuedFrom, level, depth, pathCount, via: via.get(id) ?? [] })
  }
  nodes.sort(
    (a, b) =>
      a.depth - b.depth ||
      compareTexts(a.issuedFrom ?? DISTANT_FUTURE, b.issuedFrom ?? DISTANT_FUTURE) ||
      compareTexts(a.key, b.key),
  )
  return {
    nodes,
    pathCount: nodes.reduce((sum, node) => sum + node.pathCount, 0),
    depth: nodes.at(-1)?.depth ?? 0,
    stoppedBy,
    undated,
    byLevel: countLevels(nodes),
  }
}

/** The values by which a trace's nodes are sorted, as texts for a cursor. */
export const sortOfNode = ({ depth, issuedFrom, key }: TraceNode): readonly string[] => [
  String(depth).padStart(2, '0'),
  issuedFrom ?? DISTANT_FUTURE,
  key,
]

type StepsFrom = (id: string) => readonly Relation[]

/** The relations that the options let a walk follow from each document. */
function steps(
  graph: CascadeGraph,
  { direction, relations, minConfidence }: Pick<TraceOptions, 'direction' | 'relations' | 'minConfidence'>,
): StepsFrom {
  const follows = ({ kind, confidence, review }: Relation) =>
    relations.includes(kind) &&
    (minConfidence === null || confidence >= minConfidence || review === 'CONFIRMED')
  const found = new Map<string, readonly Relation[]>()
  return (id) => {
    let own = found.get(id)
    if (own === undefined) found.set(id, (own = graph.relationsFrom(id, direction).filter(follows)))
    return own
  }
}

/** Breadth first: the depth of each document that is found, and what stopped the search. */
function search(
  graph: CascadeGraph,
  { root, direction, maxDepth, maxDocuments, asOf, isPartial = false }: TraceOptions,
  stepsFrom: StepsFrom,
): { depths: ReadonlyMap<string, number>; stoppedBy: TraceLimit[]; undated: number } {
  const depths = new Map([[root, 0]])
  const undated = new Set<string>()
  let deeper = false
  let tooMany = false
  // a Map is walked in the order of insertion, also over what is added on the way
  for (const [id, depth] of depths) {
    for (const relation of stepsFrom(id)) {
      const next = farEnd(relation, direction)
      if (depths.has(next)) continue
      const { issuedTo } = graph.document(next)!
      if (asOf !== null && issuedTo === null && depth < maxDepth) undated.add(next)
      if (asOf !== null && (issuedTo === null || issuedTo > asOf)) continue
      if (depth === maxDepth) deeper = true
      else if (depths.size > maxDocuments) tooMany = true
      else depths.set(next, depth + 1)
    }
  }
  const stoppedBy: TraceLimit[] = []
  if (deeper) stoppedBy.push('DEPTH_LIMIT')
  if (tooMany || (isPartial && !deeper)) stoppedBy.push('NODE_LIMIT')
  return { depths, stoppedBy, undated: undated.size }
}

/**
 * How many routes lead from the root to each document that was found, told apart by the documents on them. A depth-first
 * walk finds the steps that lead back to a document on the way to where it stands: those close a cycle and are left out.
 * What remains has no cycle, so its routes can be added up in topological order, which is the reverse of the order in
 * which the walk leaves the documents.
 */
function countRoutes(
  { root, direction }: TraceOptions,
  stepsFrom: StepsFrom,
  found: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const nextOf = (id: string) => {
    const next = new Set<string>()
    for (const relation of stepsFrom(id)) {
      const far = farEnd(relation, direction)
      if (found.has(far)) next.add(far)
    }
    return next.values()
  }
  const forward = new Map<string, string[]>([[root, []]])
  const onTheWay = new Set([root])
  const left: string[] = []
  const stack = [{ id: root, rest: nextOf(root) }]
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

/** The relations that lead to each document that was found: by kind, then by the nearer document's key. */
function relationsTo(
  graph: CascadeGraph,
  { direction }: TraceOptions,
  stepsFrom: StepsFrom,
  found: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly Relation[]> {
  const via = new Map<string, Relation[]>()
  for (const near of found.keys())
    for (const relation of stepsFrom(near)) {
      const far = farEnd(relation, direction)
      if (found.has(far)) addTo(via, far, relation)
    }
  const nearKey = (relation: Relation) => graph.document(nearEnd(relation, direction))!.key
  for (const relations of via.values())
    if (relations.length > 1)
      relations.sort((a, b) => compareTexts(a.kind, b.kind) || compareTexts(nearKey(a), nearKey(b)))
  return via
}

function countLevels(nodes: readonly TraceNode[]): Trace['byLevel'] {
  const counts = new Map<Level | null, number>()
  for (const { level } of nodes) counts.set(level, (counts.get(level) ?? 0) + 1)
  return LEVELS.flatMap((level) => {
    const documents = counts.get(level)
    return documents === undefined ? [] : [{ level, documents }]
  })
}
