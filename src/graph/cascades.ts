import { getHeapStatistics } from 'node:v8'
import { LRUCache } from 'lru-cache'
import { CascadeGraph, type HeldDocument } from '../model/cascade.js'
import { Trace, type TraceOptions } from '../model/trace.js'
import type { Graph } from './connect.js'
import { timeout } from './driver-errors.js'
import { untilApplied } from './half-applied.js'
import { HeldDocuments } from './held-documents.js'
import { HeldDuties } from './held-duties.js'
import { InStep } from './in-step.js'
import { atOnce, inSlices } from './slices.js'
import { within } from './time-limits.js'

/** Bytes of a held document with its tasks, and whom they charge. */
const BYTES = 1_700
/** Documents held at most: a third of what Node may use, for there are two editions. */
const MAX_HELD = Math.floor(getHeapStatistics().heap_size_limit / 3 / BYTES)
/** How many of these are kept when there are too many, so that not every question makes room. */
const KEPT = 0.75
/** Cascades of which is known when they were asked for. */
const MAX_ASKED = 10_000
/** So many changed documents are sooner read again with their cascades, when somebody asks for those. */
const MANY_CHANGES = 20_000
const MAX_TRACES = 100
/** Documents in all traces that are remembered, tens of bytes each. */
const MAX_REMEMBERED = 4_000_000

/** Documents that are held, and walks among them as they are. */
interface Held {
  readonly graph: CascadeGraph<HeldDocument>
  readonly traces: LRUCache<string, Trace<HeldDocument>>
}

const heldIn = (graph = new CascadeGraph<HeldDocument>()): Held => ({
  graph,
  traces: new LRUCache({
    max: MAX_TRACES,
    maxSize: MAX_REMEMBERED,
    sizeCalculation: ({ size }) => size + 1,
  }),
})

/** A walk down a cascade; `relations` are some of CASCADE_KINDS. */
export type CascadeRequest = Omit<TraceOptions, 'direction' | 'maxDocuments' | 'isPartial'>

/**
 * The cascades that have been asked for, held in memory and in step with the database: of every document that is held,
 * all that carries it out is held too. A question first asks for the graph's version; when that has changed, the
 * documents that have changed since are read again, and nothing else.
 */
export class Cascades {
  readonly #graph: () => Graph
  readonly #mostHeld: number
  readonly #inStep: InStep
  /** The documents whose cascades were asked for. */
  readonly #asked = new LRUCache<string, true>({ max: MAX_ASKED })
  #held = heldIn()
  #documents = new HeldDocuments()
  #duties = new HeldDuties()
  readonly #lasting = new LRUCache<string, Promise<unknown>>({ max: MAX_TRACES })

  /** `graph`: one edition, whose reads may take long. `mostHeld`: documents. */
  constructor(graph: () => Graph, mostHeld = MAX_HELD) {
    this.#graph = graph
    this.#mostHeld = mostHeld
    this.#inStep = new InStep(graph, (documents) => this.#take(documents))
  }

  /**
   * What carries a document out, as the database has it at the call or later; null when there is no such document.
   * `limit`: milliseconds; what takes longer goes on, for those who ask again. `version`: of who asks, as `Graph.version`.
   *
   * @throws AppError as `Graph.read`
   */
  async trace(
    request: CascadeRequest,
    limit: number,
    version: Graph['version'] = () => this.#graph().version(),
  ): Promise<Trace<HeldDocument> | null> {
    return within(
      limit,
      async () => this.#walked(request, await this.#hold(request.root, version)),
      () => timeout({ limit, began: performance.now() - limit }),
    )
  }

  /**
   * Whom the tasks of a trace's documents charge and when they are due, by document and task: read when it is first asked
   * for, and in step from then on.
   *
   * @throws AppError as `trace`
   */
  duties(trace: Trace<HeldDocument>, limit: number): Promise<HeldDuties['held']> {
    const read = async () => {
      await this.#duties.read(this.#graph(), trace.root.id, trace.rootAndDocuments())
      return this.#duties.held
    }
    return within(
      limit,
      () => this.#inStep.inTurn(read),
      () => timeout({ limit, began: performance.now() - limit }),
    )
  }

  /**
   * What does not follow from papers, such as the units of a map: read once, and again when anything may have changed.
   * To be asked behind `trace`, which finds that out.
   */
  lasting<T>(key: string, read: () => Promise<T>): Promise<T> {
    const known = this.#lasting.get(key)
    if (known !== undefined) return known as Promise<T>
    const reading = read()
    this.#lasting.set(key, reading)
    reading.catch(() => this.#lasting.delete(key))
    return reading
  }

  /** What is held, with this cascade; from then on others may have it let go. */
  async #hold(root: string, wanted: Graph['version']): Promise<Held> {
    this.#asked.set(root, true)
    const version = await wanted()
    if (this.#inStep.isAt(version) && this.#isHeld(root)) return this.#held
    return this.#inStep.inTurn(async () => {
      await this.#inStep.catchUp(version)
      if (!this.#isHeld(root)) await this.#load(root)
      return this.#held
    })
  }

  #isHeld(id: string): boolean {
    return this.#held.graph.number(id) !== undefined
  }

  /** A walk that takes long goes on in turn, while nothing that is held changes. */
  async #walked(request: CascadeRequest, { graph, traces }: Held): Promise<Trace<HeldDocument> | null> {
    const { root, maxDepth, relations, minConfidence, asOf } = request
    if (graph.number(root) === undefined) return null
    const key = [root, maxDepth, relations.join('|'), minConfidence, asOf].join()
    const walking = () => Trace.walking(graph, { ...request, direction: 'DOWN', maxDocuments: Infinity })
    const known = traces.get(key)
    if (known !== undefined) return known
    const quick = atOnce(walking())
    if (quick === null)
      return this.#inStep.inTurn(async () => {
        if (graph.number(root) === undefined) return null
        const trace = traces.get(key) ?? (await inSlices(walking()))
        traces.set(key, trace)
        return trace
      })
    traces.set(key, quick)
    return quick
  }

  /** Reads documents again that have changed: those that are held, and those that have come to carry out one that is. */
  async #take(ids: readonly string[] | null): Promise<void> {
    if (ids === null || ids.length > MANY_CHANGES) return this.#clear()
    if (ids.length === 0) return
    const documents = await this.#documents.byIds(this.#graph(), ids)
    const joined = documents.filter(
      ({ id, arrows }) => !this.#isHeld(id) && arrows.some(({ to }) => this.#isHeld(to)),
    )
    if (joined.length > 0) await this.#prepare(joined.map(({ id }) => id))
    await this.#duties.refresh(this.#graph(), ids)
    const { graph, traces } = this.#held
    // all at once: nobody sees a part of it
    const remaining = new Set(documents.map(({ id }) => id))
    const gone = ids.filter((id) => !remaining.has(id) && this.#isHeld(id))
    const changed = documents.filter(({ id }) => this.#isHeld(id))
    if (gone.length + changed.length + graph.preparedSize > 0) traces.clear()
    for (const id of gone) graph.remove(id)
    for (const document of changed) graph.put(document)
    graph.show()
  }

  async #load(root: string): Promise<void> {
    await this.#prepare([root])
    const { graph } = this.#held
    graph.show()
    if (graph.size > this.#mostHeld) await this.#letGoFor(root)
  }

  /** Lets go of the cascades that nobody has asked for lately, but not of this one. What others hold of them stays theirs. */
  async #letGoFor(root: string): Promise<void> {
    const kept = await inSlices(
      this.#held.graph.keeping([root, ...this.#asked.keys()], this.#mostHeld * KEPT),
    )
    this.#held = heldIn(kept)
    this.#documents = new HeldDocuments()
    this.#duties = this.#duties.keeping((id) => kept.number(id) !== undefined)
  }

  /** Reads these documents with all that carries them out. */
  async #prepare(roots: readonly string[]): Promise<void> {
    const graph = this.#graph()
    await untilApplied(
      () => graph.version(),
      async () => {
        try {
          for await (const document of this.#documents.below(graph, roots)) this.#held.graph.prepare(document)
        } catch (error) {
          this.#held.graph.drop()
          throw error
        }
      },
    )
  }

  #clear(): void {
    this.#held = heldIn()
    this.#documents = new HeldDocuments()
    this.#duties = new HeldDuties()
    this.#lasting.clear()
  }
}
