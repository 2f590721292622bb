/** Walks of a cascade. */
import { dayNumber, type Arrow, type CascadeGraph, type Direction } from './cascade.js'
import type { IsoDay } from './date.js'
import type { RelationKind } from './relation.js'
import { countRoutes } from './routes.js'
import { PAUSE, type Steps, type Work } from './steps.js'

export interface TraceOptions {
  /** Id of a document of the graph. */
  readonly root: string
  readonly direction: Direction
  /** How many steps are taken at most: 1 to 31. */
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

export type TraceLimit = 'DEPTH_LIMIT' | 'NODE_LIMIT'

/** What a walk has found; a document's place is that in `documents`. */
export interface Found {
  /** By number, the root first, the nearest next. */
  readonly documents: readonly number[]
  readonly depths: Uint8Array
  readonly steps: Steps
  /** How many routes lead from the root to each. */
  readonly routes: Float64Array
  /** The numbers of those that `asOf` left out because their day is unknown. */
  readonly undated: readonly number[]
  readonly stoppedBy: readonly TraceLimit[]
}

/** Whether the options let a walk follow a relation. */
export function stepFilter({ relations, minConfidence }: TraceOptions): (arrow: Arrow) => boolean {
  const kinds = new Set(relations)
  return ({ kind, confidence, review }) =>
    kinds.has(kind) && (minConfidence === null || confidence >= minConfidence || review === 'CONFIRMED')
}

/** Finds what can be reached from the root of the options. */
export function* walk(graph: CascadeGraph, options: TraceOptions): Work<Found> {
  const found = yield* search(graph, options)
  const { documents, steps } = found
  const routes = yield* countRoutes(steps, (place) => graph.document(documents[place]!).id)
  return { ...found, routes }
}

/** Breadth first. */
function* search(graph: CascadeGraph, options: TraceOptions): Work<Omit<Found, 'routes'>> {
  const { root, direction, maxDepth, maxDocuments, asOf, isPartial = false } = options
  const follows = stepFilter(options)
  const day = asOf === null ? null : dayNumber(asOf)
  const first = graph.number(root)!
  const documents = [first]
  const depths = [0]
  /** From which place each was last stepped to. */
  const lastFrom = [-1]
  const begins = [0]
  const ends: number[] = []
  const places = new Map([[first, 0]])
  const undated = new Set<number>()
  let deeper = false
  let tooMany = false
  for (let at = 0; at < documents.length; at += 1) {
    const depth = depths[at]!
    graph.forEachStep(documents[at]!, direction, (arrow, next) => {
      if (!follows(arrow)) return
      const place = places.get(next)
      if (place !== undefined) {
        if (lastFrom[place] === at) return
        lastFrom[place] = at
        ends.push(place)
      } else if (day !== null && !graph.wasIssuedBy(next, day)) {
        if (depth < maxDepth && graph.isUndated(next)) undated.add(next)
      } else if (depth === maxDepth) deeper = true
      else if (documents.length > maxDocuments) tooMany = true
      else {
        places.set(next, documents.length)
        ends.push(documents.length)
        documents.push(next)
        depths.push(depth + 1)
        lastFrom.push(at)
      }
    })
    begins.push(ends.length)
    if (at % PAUSE === PAUSE - 1) yield
  }
  const stoppedBy: TraceLimit[] = []
  if (deeper) stoppedBy.push('DEPTH_LIMIT')
  if (tooMany || (isPartial && !deeper)) stoppedBy.push('NODE_LIMIT')
  return {
    documents,
    depths: new Uint8Array(depths),
    steps: { begins: new Int32Array(begins), ends: new Int32Array(ends) },
    undated: [...undated],
    stoppedBy,
  }
}
