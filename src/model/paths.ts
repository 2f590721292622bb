/** The ways from one document to another, as `cascade.ts` walks relations. */
import { farEnd, type CascadeGraph, type Direction } from './cascade.js'
import { compareTexts } from './collections.js'
import type { Relation } from './relation.js'

/** One way from a document to another. */
export interface Path {
  /** From the first to the last; at least two. */
  readonly documentIds: readonly string[]
  /** One for each step, in the order of the documents: the surest where there are several. */
  readonly relations: readonly Relation[]
  /** Of its least sure step; one that a person has confirmed counts as 1. */
  readonly confidence: number
  /** The documents' keys, by which paths of one length are ordered. */
  readonly keys: readonly string[]
}

export interface PathLimits {
  /** A cascade with diamonds has more ways than anybody reads; the shortest are kept. */
  readonly maxPaths: number
  /** How many steps are tried before the search gives up. */
  readonly maxSteps: number
}
export const PATH_LIMITS: PathLimits = { maxPaths: 1_000, maxSteps: 100_000 }

/**
 * The ways from one document of the graph to another, along any of its relations, all in one direction: shortest first,
 * then by keys. No document is twice on one way. When a limit ends the search, whole lengths are complete but the last.
 */
export function findPaths(
  graph: CascadeGraph,
  from: string,
  to: string,
  direction: Direction,
  { maxPaths, maxSteps }: PathLimits = PATH_LIMITS,
): Path[] {
  const leadsThere = reachable(graph, to, direction === 'DOWN' ? 'UP' : 'DOWN')
  const found: Path[] = []
  let unfinished: Path[] = [{ documentIds: [from], relations: [], confidence: 1, keys: [keyIn(graph, from)] }]
  let steps = 0
  // all ways of one length before the longer ones
  while (unfinished.length > 0 && found.length < maxPaths && steps < maxSteps) {
    const longer: Path[] = []
    for (const path of unfinished) {
      for (const [next, relation] of surest(graph, path.documentIds.at(-1)!, direction)) {
        if (!leadsThere.has(next) || path.documentIds.includes(next)) continue
        steps += 1
        const way = extended(path, relation, next, keyIn(graph, next))
        if (next === to) found.push(way)
        else longer.push(way)
      }
    }
    unfinished = longer
  }
  return found.sort(comparePaths).slice(0, maxPaths)
}

/** The values by which paths are sorted, as texts for a cursor. */
export const sortOfPath = ({ keys }: Path): readonly string[] => [
  String(keys.length).padStart(2, '0'),
  keys.join('\n'),
]

const keyIn = (graph: CascadeGraph, id: string): string => graph.document(graph.number(id)!).key

const comparePaths = (a: Path, b: Path): number =>
  a.keys.length - b.keys.length || compareTexts(a.keys.join('\n'), b.keys.join('\n'))

const extended = (path: Path, relation: Relation, id: string, key: string): Path => ({
  documentIds: [...path.documentIds, id],
  relations: [...path.relations, relation],
  confidence: Math.min(path.confidence, sureness(relation)),
  keys: [...path.keys, key],
})

const sureness = ({ confidence, review }: Relation): number => (review === 'CONFIRMED' ? 1 : confidence)

/** Each document that is one step away, with the surest relation to it. */
function surest(graph: CascadeGraph, id: string, direction: Direction): ReadonlyMap<string, Relation> {
  const best = new Map<string, Relation>()
  for (const relation of graph.relationsFrom(id, direction)) {
    const next = farEnd(relation, direction)
    const other = best.get(next)
    if (other === undefined || sureness(relation) > sureness(other)) best.set(next, relation)
  }
  return best
}

/** The documents that can be reached from one, itself among them. */
function reachable(graph: CascadeGraph, from: string, direction: Direction): ReadonlySet<string> {
  const reached = new Set([from])
  for (const id of reached)
    for (const relation of graph.relationsFrom(id, direction)) reached.add(farEnd(relation, direction))
  return reached
}
