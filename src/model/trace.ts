/** Walking a cascade: what a directive has led to, and what a paper ends up serving. */
import {
  DAY_BITS,
  dayNumber,
  relationOf,
  type Arrow,
  type CascadeDocument,
  type CascadeGraph,
  type Direction,
} from './cascade.js'
import { compareTextLists, compareTexts } from './collections.js'
import { DISTANT_FUTURE, type IsoDay } from './date.js'
import { LEVELS, type Level } from './document.js'
import type { Relation, RelationKind } from './relation.js'
import { countRoutes } from './routes.js'

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

export interface TraceNode {
  readonly documentId: string
  readonly key: string
  readonly issuedFrom: IsoDay | null
  /** Steps of the shortest route from the root. */
  readonly depth: number
  /** Routes from the root, told apart by the documents on them; steps that close a cycle are left out. */
  readonly pathCount: number
  /** Every relation that leads to it from the root or another node: by kind, then by the nearer document's key. */
  readonly via: readonly Relation[]
}

export type TraceLimit = 'DEPTH_LIMIT' | 'NODE_LIMIT'

/**
 * Everything that can be reached from a document within the limits. The nodes are in order of depth, then date (undated
 * last), then key; the root is not among them. Two documents of one depth and one day are put in order only when
 * somebody looks at them, so that a page of a large trace costs little.
 */
export class Trace<D extends CascadeDocument = CascadeDocument> {
  /** How many documents were found. */
  readonly size: number
  /** Of all nodes together. */
  readonly pathCount: number
  /** Of the deepest node; 0 when there is none. */
  readonly depth: number
  /** The limits beyond which there is more; empty when the trace is complete. */
  readonly stoppedBy: readonly TraceLimit[]
  /** How many nodes each level has, from the centre down; levels without any are left out. */
  readonly byLevel: readonly { readonly level: Level; readonly documents: number }[]

  readonly #direction: Direction
  /** The root, then what was found; as it was when the walk was made, whatever the graph has become since. */
  readonly #documents: readonly D[]
  readonly #depths: readonly number[]
  readonly #routes: readonly number[]
  readonly #undated: readonly D[]
  /** Depth, day and place in `#documents` of each node as one number each, in order. */
  readonly #order: Float64Array
  /** Beginnings of runs of nodes of one depth and one day that have been put in order by their keys. */
  readonly #sorted = new Set<number>()
  #places: ReadonlyMap<string, number> | null = null
  readonly #follows: (arrow: Arrow) => boolean

  constructor(graph: CascadeGraph<D>, options: TraceOptions) {
    this.#direction = options.direction
    this.#follows = stepFilter(options)
    const found = search(graph, options, this.#follows)
    this.#documents = found.documents.map((number) => graph.document(number))
    this.#depths = found.depths
    this.#routes = countRoutes(graph, options.direction, found, this.#follows)
    this.#undated = [...found.undated].map((number) => graph.document(number))
    this.#order = orderOf(graph, found)
    this.size = this.#order.length
    this.stoppedBy = found.stoppedBy
    this.depth = this.#depths.at(-1)!
    this.pathCount = this.#routes.reduce((sum, routes) => sum + routes, -this.#routes[0]!)
    this.byLevel = countLevels(this.documents())
  }

  get root(): D {
    return this.#documents[0]!
  }

  /** How many documents `asOf` left out because their day is unknown. */
  get undated(): number {
    return this.#undated.length
  }

  /** The documents that `asOf` left out because their day is unknown. */
  undatedDocuments(): readonly D[] {
    return this.#undated
  }

  /** The root, then the documents of the nodes, the nearest first, otherwise in no particular order. */
  rootAndDocuments(): readonly D[] {
    return this.#documents
  }

  /** The documents of the nodes, the nearest first, otherwise in no particular order. */
  documents(): readonly D[] {
    return this.#documents.slice(1)
  }

  /** At most `limit` nodes behind the one with these sort values; null: from the first on. */
  nodes(after: readonly string[] | null, limit: number): TraceNode[] {
    const first = after === null ? 0 : this.#placeBehind(after)
    const count = Math.max(0, Math.min(limit, this.size - first))
    return Array.from({ length: count }, (_, index) => this.#node(first + index))
  }

  /** The ids of all nodes, in their order. */
  ids(): string[] {
    return Array.from({ length: this.size }, (_, at) => this.#documents[this.#placeAt(at)]!.id)
  }

  #node(at: number): TraceNode {
    const place = this.#placeAt(at)
    const { id, key, issuedFrom } = this.#documents[place]!
    return {
      documentId: id,
      key,
      issuedFrom,
      depth: this.#depths[place]!,
      pathCount: this.#routes[place]!,
      via: this.#via(this.#documents[place]!),
    }
  }

  #via(document: D): readonly Relation[] {
    const via: { readonly relation: Relation; readonly nearKey: string }[] = []
    const add = (from: D, arrow: Arrow, near: D) => {
      if (this.#follows(arrow)) via.push({ relation: relationOf(from.id, arrow), nearKey: near.key })
    }
    if (this.#direction === 'DOWN')
      for (const arrow of document.arrows) {
        const place = this.#placeOf(arrow.to)
        if (place !== undefined) add(document, arrow, this.#documents[place]!)
      }
    else
      for (const near of this.#documents)
        for (const arrow of near.arrows) if (arrow.to === document.id) add(near, arrow, near)
    via.sort((a, b) => compareTexts(a.relation.kind, b.relation.kind) || compareTexts(a.nearKey, b.nearKey))
    return via.map(({ relation }) => relation)
  }

  #placeOf(id: string): number | undefined {
    this.#places ??= new Map(this.#documents.map((document, place) => [document.id, place]))
    return this.#places.get(id)
  }

  /** The place in `#documents` of the node at a place in the order. */
  #placeAt(at: number): number {
    let begin = at
    while (begin > 0 && isSameDay(this.#order[begin - 1]!, this.#order[at]!)) begin -= 1
    this.#sortRun(begin)
    return this.#order[at]! % PLACES
  }

  /** Puts the nodes of one depth and one day, the first of which stands at `begin`, in the order of their keys. */
  #sortRun(begin: number): void {
    if (this.#sorted.has(begin)) return
    this.#sorted.add(begin)
    let end = begin + 1
    while (end < this.size && isSameDay(this.#order[end]!, this.#order[begin]!)) end += 1
    const run = this.#order.subarray(begin, end)
    const keyOf = (ordered: number) => this.#documents[ordered % PLACES]!.key
    run.set([...run].sort((a, b) => compareTexts(keyOf(a), keyOf(b))))
  }

  /** The place in the order of the first node behind these sort values. */
  #placeBehind(after: readonly string[]): number {
    let low = 0
    let high = this.size
    while (low < high) {
      const middle = (low + high) >> 1
      const place = this.#placeAt(middle)
      const { issuedFrom, key } = this.#documents[place]!
      const sort = sortOfNode({ depth: this.#depths[place]!, issuedFrom, key })
      if (compareTextLists(sort, after) > 0) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** The values by which a trace's nodes are sorted, as texts for a cursor. */
export const sortOfNode = ({
  depth,
  issuedFrom,
  key,
}: Pick<TraceNode, 'depth' | 'issuedFrom' | 'key'>): readonly string[] => [
  String(depth).padStart(2, '0'),
  issuedFrom ?? DISTANT_FUTURE,
  key,
]

/** What a walk has found: documents by number, the root first, the nearest next. */
export interface Found {
  readonly documents: readonly number[]
  readonly depths: readonly number[]
  /** Where each document stands in `documents`. */
  readonly places: ReadonlyMap<number, number>
  readonly undated: ReadonlySet<number>
  readonly stoppedBy: readonly TraceLimit[]
}

/** Whether the options let a walk follow a relation. */
function stepFilter({ relations, minConfidence }: TraceOptions): (arrow: Arrow) => boolean {
  const kinds = new Set(relations)
  return ({ kind, confidence, review }) =>
    kinds.has(kind) && (minConfidence === null || confidence >= minConfidence || review === 'CONFIRMED')
}

/** Breadth first. */
function search(graph: CascadeGraph, options: TraceOptions, follows: (arrow: Arrow) => boolean): Found {
  const { root, direction, maxDepth, maxDocuments, asOf, isPartial = false } = options
  const day = asOf === null ? null : dayNumber(asOf)
  const first = graph.number(root)!
  const documents = [first]
  const depths = [0]
  const places = new Map([[first, 0]])
  const undated = new Set<number>()
  let deeper = false
  let tooMany = false
  for (let at = 0; at < documents.length; at += 1) {
    const depth = depths[at]!
    graph.forEachStep(documents[at]!, direction, (arrow, next) => {
      if (places.has(next) || !follows(arrow)) return
      if (day !== null && !graph.wasIssuedBy(next, day)) {
        if (depth < maxDepth && graph.isUndated(next)) undated.add(next)
      } else if (depth === maxDepth) deeper = true
      else if (documents.length > maxDocuments) tooMany = true
      else {
        places.set(next, documents.length)
        documents.push(next)
        depths.push(depth + 1)
      }
    })
  }
  const stoppedBy: TraceLimit[] = []
  if (deeper) stoppedBy.push('DEPTH_LIMIT')
  if (tooMany || (isPartial && !deeper)) stoppedBy.push('NODE_LIMIT')
  return { documents, depths, places, undated, stoppedBy }
}

/** More than a walk can find. */
const PLACES = 2 ** 22
const isSameDay = (a: number, b: number): boolean => Math.floor(a / PLACES) === Math.floor(b / PLACES)

/** Numbers whose order is that of depths, then days; the rest of each is a place in `found`. */
function orderOf(graph: CascadeGraph, { documents, depths }: Found): Float64Array {
  const order = new Float64Array(documents.length - 1)
  for (let at = 1; at < documents.length; at += 1)
    order[at - 1] = (depths[at]! * 2 ** DAY_BITS + graph.issuedFrom(documents[at]!)) * PLACES + at
  return order.sort()
}

function countLevels(documents: readonly CascadeDocument[]): Trace['byLevel'] {
  const counts = new Map<Level | null, number>()
  for (const { level } of documents) counts.set(level, (counts.get(level) ?? 0) + 1)
  return LEVELS.flatMap((level) => {
    const count = counts.get(level)
    return count === undefined ? [] : [{ level, documents: count }]
  })
}
