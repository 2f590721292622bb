import type { Graph } from './connect.js'
import type { RelationRow } from './relations.js'
import { cascadeFrom, farEnd, type Steps } from './trace.js'

/** One way through a cascade. */
export interface Path {
  /** From the first to the last; at least two. */
  readonly documentIds: readonly string[]
  /** One for each step, in the order of the documents: the surest where there are several. */
  readonly relations: readonly RelationRow[]
  /** Of its least sure step; one that a person has confirmed is sure. */
  readonly confidence: number
  /** The documents' keys, by which paths of one length are ordered. */
  readonly keys: readonly string[]
}

/** A cascade with diamonds has more ways than anybody reads; the shortest are kept. */
export const MAX_PATHS = 1_000
const MAX_UNFINISHED = 100_000

/**
 * The ways from one document to another along relations that carry a duty, all of them in one direction: down from a
 * directive to what carries it out or, when there is none, up. Shortest first, then by keys; MAX_PATHS at most; no
 * document twice on one way.
 */
export async function pathsBetween(graph: Graph, from: string, to: string): Promise<Path[]> {
  for (const direction of ['DOWN', 'UP'] as const) {
    const { keys, steps } = await cascadeFrom(graph, from, direction)
    if (from !== to && keys.has(to)) return ways(from, to, direction, keys, steps)
  }
  return []
}

function ways(
  from: string,
  to: string,
  direction: 'DOWN' | 'UP',
  keys: ReadonlyMap<string, string>,
  steps: Steps,
): Path[] {
  const leadsThere = leadingTo(to, direction, steps)
  const found: Path[] = []
  let unfinished: Path[] = [{ documentIds: [from], relations: [], confidence: 1, keys: [keys.get(from)!] }]
  let walked = 0
  // all ways of one length before the longer ones
  while (unfinished.length > 0 && found.length < MAX_PATHS && walked < MAX_UNFINISHED) {
    const longer: Path[] = []
    for (const path of unfinished) {
      for (const relation of surest(direction, steps.get(path.documentIds.at(-1)!) ?? [])) {
        const next = farEnd({ direction }, relation)
        if (!leadsThere.has(next) || path.documentIds.includes(next)) continue
        walked += 1
        const way: Path = {
          documentIds: [...path.documentIds, next],
          relations: [...path.relations, relation],
          confidence: Math.min(path.confidence, sureness(relation)),
          keys: [...path.keys, keys.get(next)!],
        }
        if (next === to) found.push(way)
        else longer.push(way)
      }
    }
    unfinished = longer
  }
  return found.sort((a, b) => compare(sortOfPath(a), sortOfPath(b))).slice(0, MAX_PATHS)
}

/** The values by which paths are sorted; texts, as in a cursor. */
export const sortOfPath = ({ keys }: Path): readonly string[] => [
  String(keys.length).padStart(2, '0'),
  keys.join('\n'),
]

const compare = ([m, a]: readonly string[], [n, b]: readonly string[]): number =>
  m! < n! || (m === n && a! < b!) ? -1 : 1

const sureness = ({ confidence, review }: RelationRow): number => (review === 'CONFIRMED' ? 1 : confidence)

/** The surest relation to each next document. */
function surest(direction: 'DOWN' | 'UP', steps: readonly RelationRow[]): RelationRow[] {
  const best = new Map<string, RelationRow>()
  for (const step of steps) {
    const next = farEnd({ direction }, step)
    const other = best.get(next)
    if (other === undefined || sureness(step) > sureness(other)) best.set(next, step)
  }
  return [...best.values()]
}

/** The documents from which some way leads to `to`, itself among them. */
function leadingTo(to: string, direction: 'DOWN' | 'UP', steps: Steps): ReadonlySet<string> {
  const back = new Map<string, string[]>()
  for (const [id, leaving] of steps)
    for (const step of leaving) {
      const next = farEnd({ direction }, step)
      back.set(next, [...(back.get(next) ?? []), id])
    }
  const reached = new Set([to])
  for (const id of reached) for (const before of back.get(id) ?? []) reached.add(before)
  return reached
}
