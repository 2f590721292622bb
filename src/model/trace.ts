/** Walking a cascade: what a directive has led to, and what a paper ends up serving. */
import { countNext, placesBelow, placesNext, type Below } from './below.js'
import { relationOf, type CascadeDocument, type CascadeGraph } from './cascade.js'
import { compareTextLists, compareTexts, firstIndex } from './collections.js'
import { DISTANT_FUTURE, type IsoDay } from './date.js'
import { LEVELS, type Level } from './document.js'
import { NodeList, orderedPlace } from './node-list.js'
import type { Relation } from './relation.js'
import { finished, type Steps, type Work } from './steps.js'
import { stepFilter, walk, type Found, type TraceOptions } from './walk.js'

export type { TraceLimit, TraceOptions } from './walk.js'

export interface TraceNode {
  /** Its place in the trace. */
  readonly place: number
  readonly documentId: string
  readonly key: string
  readonly issuedFrom: IsoDay | null
  /** Steps of the shortest route from the root. */
  readonly depth: number
  /** Routes from the root, told apart by the documents on them; steps that close a cycle are left out. */
  readonly pathCount: number
  /** How many documents are one step on: neither itself nor the root. */
  readonly childCount: number
  /** Every relation that leads to it from the root or another node: by kind, then by the nearer document's key. */
  readonly via: readonly Relation[]
}

/** Which nodes are wanted; null does not narrow. */
export interface NodeFilter<D> {
  /** Only those one step on from the document at this place. */
  readonly parent: number | null
  readonly depth: number | null
  readonly lets: ((document: D) => boolean) | null
}
export const EVERY_NODE: NodeFilter<unknown> = { parent: null, depth: null, lets: null }

/** Everything that can be reached from a document within the limits; the root is not among the nodes. */
export class Trace<D extends CascadeDocument = CascadeDocument> {
  /** How many documents were found. */
  readonly size: number
  /** Of all nodes together. */
  readonly pathCount: number
  /** Of the deepest node; 0 when there is none. */
  readonly depth: number
  /** The limits beyond which there is more; empty when the trace is complete. */
  readonly stoppedBy: Found['stoppedBy']
  /** How many nodes each level has, from the centre down; levels without any are left out. */
  readonly byLevel: readonly { readonly level: Level; readonly documents: number }[]

  readonly #options: TraceOptions
  /** The root, then what was found; as it was when the walk was made, whatever the graph has become since. */
  readonly #documents: readonly D[]
  readonly #found: Pick<Found, 'depths' | 'routes' | 'steps'>
  readonly #undated: readonly D[]
  /** By place: numbers in the order of days. */
  readonly #days: Int32Array
  readonly #nodes: NodeList
  /** The steps by the places that they lead to. */
  #back: Steps | null = null

  constructor(
    graph: CascadeGraph<D>,
    options: TraceOptions,
    { found, documents, undated, days, order, byLevel }: Parts<D> = finished(partsOf(graph, options)),
  ) {
    const { depths, routes, steps, stoppedBy } = found
    this.#options = options
    this.#found = { depths, routes, steps }
    this.#documents = documents
    this.#undated = undated
    this.#days = days
    this.#nodes = new NodeList(order, this.#keyOf)
    this.byLevel = byLevel
    this.size = documents.length - 1
    this.stoppedBy = stoppedBy
    this.depth = depths.at(-1)!
    this.pathCount = routes.reduce((sum, count) => sum + count, -routes[0]!)
  }

  /** Makes a trace in parts, between which the graph must stay as it is. */
  static *walking<D extends CascadeDocument>(graph: CascadeGraph<D>, options: TraceOptions): Work<Trace<D>> {
    return new Trace(graph, options, yield* partsOf(graph, options))
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

  /** The root, then the documents of the nodes, the nearest first, otherwise in no particular order: each at its place. */
  rootAndDocuments(): readonly D[] {
    return this.#documents
  }

  /** The documents of the nodes, the nearest first, otherwise in no particular order. */
  documents(): readonly D[] {
    return this.#documents.slice(1)
  }

  /** How many relations lead from the root to the document at a place (see `rootAndDocuments`), by the shortest way. */
  depthAt(place: number): number {
    return this.#found.depths[place]!
  }

  /** The place of a document; null when it was not found. */
  placeOf(id: string): number | null {
    const place = this.#documents.findIndex((document) => document.id === id)
    return place < 0 ? null : place
  }

  /** The nodes that a filter lets through, in the order of all nodes: depth, then date, then key. */
  list({ parent, depth, lets }: NodeFilter<D>): NodeList {
    if (parent === null && depth === null && lets === null) return this.#nodes
    const { depths, steps } = this.#found
    const isWanted = (place: number) =>
      (depth === null || depths[place] === depth) && (lets === null || lets(this.#documents[place]!))
    return parent === null
      ? this.#nodes.filtered(isWanted)
      : this.#listOf(placesNext(steps, parent).filter(isWanted))
  }

  /** At most `limit` nodes behind the one with these sort values; null: from the first on. `skip`: so many of these are left out. */
  nodes(
    after: readonly string[] | null,
    limit: number,
    list: NodeList = this.#nodes,
    skip: number = 0,
  ): TraceNode[] {
    const begin =
      after === null
        ? 0
        : firstIndex(list.size, (at) => compareTextLists(this.#sortOf(list.at(at)), after) > 0)
    const first = begin + skip
    const count = Math.max(0, Math.min(limit, list.size - first))
    return Array.from({ length: count }, (_, index) => this.#node(list.at(first + index)))
  }

  /** The ids of all nodes, in their order. */
  ids(): string[] {
    return Array.from({ length: this.size }, (_, at) => this.#documents[this.#nodes.at(at)]!.id)
  }

  /** What lies below the documents at these places. */
  below(places: readonly number[]): Below {
    return placesBelow(this.#found.steps, places)
  }

  #listOf(places: Int32Array): NodeList {
    return new NodeList(orderOf(places, this.#found.depths, this.#days), this.#keyOf)
  }

  readonly #keyOf = (place: number): string => this.#documents[place]!.key

  #sortOf(place: number): readonly string[] {
    const { issuedFrom, key } = this.#documents[place]!
    return sortOfNode({ depth: this.#found.depths[place]!, issuedFrom, key })
  }

  #node(place: number): TraceNode {
    const { id, key, issuedFrom } = this.#documents[place]!
    const { depths, routes, steps } = this.#found
    return {
      place,
      documentId: id,
      key,
      issuedFrom,
      depth: depths[place]!,
      pathCount: routes[place]!,
      childCount: countNext(steps, place),
      via: this.#via(place),
    }
  }

  #via(place: number): readonly Relation[] {
    this.#back ??= reversed(this.#found.steps)
    const follows = stepFilter(this.#options)
    const document = this.#documents[place]!
    const via: { readonly relation: Relation; readonly nearKey: string }[] = []
    const add = (from: D, to: D, near: D) => {
      for (const arrow of from.arrows)
        if (arrow.to === to.id && follows(arrow))
          via.push({ relation: relationOf(from.id, arrow), nearKey: near.key })
    }
    for (const nearPlace of this.#back.ends.subarray(
      this.#back.begins[place],
      this.#back.begins[place + 1],
    )) {
      const near = this.#documents[nearPlace]!
      if (this.#options.direction === 'DOWN') add(document, near, near)
      else add(near, document, near)
    }
    via.sort((a, b) => compareTexts(a.relation.kind, b.relation.kind) || compareTexts(a.nearKey, b.nearKey))
    return via.map(({ relation }) => relation)
  }
}

/** What a trace is made of. */
interface Parts<D> {
  readonly found: Found
  readonly documents: readonly D[]
  readonly undated: readonly D[]
  readonly days: Int32Array
  /** Of all nodes, as `NodeList` takes it. */
  readonly order: Float64Array
  readonly byLevel: Trace['byLevel']
}

function* partsOf<D extends CascadeDocument>(graph: CascadeGraph<D>, options: TraceOptions): Work<Parts<D>> {
  const found = yield* walk(graph, options)
  const documents = found.documents.map((number) => graph.document(number))
  yield
  const undated = found.undated.map((number) => graph.document(number))
  const days = Int32Array.from(found.documents, (number) => graph.issuedFrom(number))
  yield
  const byLevel = countLevels(documents)
  yield
  const places = Int32Array.from({ length: documents.length - 1 }, (_, at) => at + 1)
  return { found, documents, undated, days, order: orderOf(places, found.depths, days), byLevel }
}

/** These places as `NodeList` takes them. */
const orderOf = (places: Int32Array, depths: Uint8Array, days: Int32Array): Float64Array =>
  Float64Array.from(places, (place) => orderedPlace(depths[place]!, days[place]!, place)).sort()

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

/** The same steps, from where they lead to. */
function reversed({ begins, ends }: Steps): Steps {
  const size = begins.length - 1
  const from = new Int32Array(ends.length)
  const beginsBack = new Int32Array(size + 1)
  for (const place of ends) beginsBack[place + 1]! += 1
  for (let place = 0; place < size; place += 1) beginsBack[place + 1]! += beginsBack[place]!
  const filled = beginsBack.slice()
  for (let place = 0; place < size; place += 1)
    for (let step = begins[place]!; step < begins[place + 1]!; step += 1) {
      const to = ends[step]!
      from[filled[to]!] = place
      filled[to]! += 1
    }
  return { begins: beginsBack, ends: from }
}

/** Of all but the root. */
function countLevels([, ...documents]: readonly CascadeDocument[]): Trace['byLevel'] {
  const counts = new Map<Level | null, number>()
  for (const { level } of documents) counts.set(level, (counts.get(level) ?? 0) + 1)
  return LEVELS.flatMap((level) => {
    const count = counts.get(level)
    return count === undefined ? [] : [{ level, documents: count }]
  })
}
