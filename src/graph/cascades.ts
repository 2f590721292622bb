import { LRUCache } from 'lru-cache'
import { CascadeGraph, type HeldDocument } from '../model/cascade.js'
import { TASK_STATES } from '../model/task.js'
import { Trace, type TraceOptions } from '../model/trace.js'
import { changesSince, type LogPosition } from './change-log.js'
import type { Graph } from './connect.js'
import { bool, float, listOf, oneOf, optional, record, text, type ValuesOf } from './decode.js'
import { level, type } from './documents.js'
import { query } from './query.js'
import { timeout } from './driver-errors.js'
import { relationKind, reviewState } from './relations.js'
import { within } from './time-limits.js'

const row = {
  id: text,
  key: text,
  type,
  level: optional(level),
  issuedFrom: optional(text),
  issuedTo: optional(text),
  issuedOn: optional(text),
  issuedOnPrinted: optional(text),
  isDraft: bool,
  territoryId: optional(text),
  arrows: listOf(record({ to: text, kind: relationKind, confidence: float, review: reviewState })),
  tasks: listOf(record({ stateFrom: listOf(text), states: listOf(oneOf(TASK_STATES)) })),
}
type DocumentRow = ValuesOf<typeof row>
const below = query('READ', 'cascade/below.cypher', { params: { roots: listOf(text) }, row })
const byIds = query('READ', 'cascade/by-ids.cypher', { params: { ids: listOf(text) }, row })

/** Documents read at a time. */
const BATCH = 2_000
/** Documents held at most, about a kilobyte each; beyond that, all are let go and read again when somebody asks. */
const MAX_HELD = 1_000_000
/** So many changed documents are sooner read again with their cascades, when somebody asks for those. */
const MANY_CHANGES = 20_000
const MAX_TRACES = 100

/** A walk down a cascade; `relations` are some of CASCADE_KINDS. */
export type CascadeRequest = Omit<TraceOptions, 'direction' | 'maxDocuments' | 'isPartial'>

/**
 * The cascades that have been asked for, held in memory and in step with the database: of every document that is held,
 * all that carries it out is held too. A question first asks for the graph's version; when that has changed, the
 * documents that have changed since are read again, and nothing else.
 */
export class Cascades {
  readonly #graph: () => Graph
  #held = new CascadeGraph<HeldDocument>()
  #version: string | null = null
  #position: LogPosition | null = null
  /** Of the held version. */
  readonly #traces = new LRUCache<string, Trace<HeldDocument>>({ max: MAX_TRACES })
  readonly #lasting = new LRUCache<string, Promise<unknown>>({ max: MAX_TRACES })
  readonly #values = new Map<string, unknown>()
  /** Reads one after the other. */
  #reading: Promise<unknown> = Promise.resolve()

  /** `graph`: one edition, whose reads may take long. */
  constructor(graph: () => Graph) {
    this.#graph = graph
  }

  /**
   * What carries a document out, as the database has it at the call or later; null when there is no such document.
   * `limit`: milliseconds; what takes longer goes on, for those who ask again.
   *
   * @throws AppError as `Graph.read`
   */
  async trace(request: CascadeRequest, limit: number): Promise<Trace<HeldDocument> | null> {
    const held = await within(
      limit,
      () => this.#holding(request.root),
      () => timeout({ limit, began: performance.now() - limit }),
    )
    if (held.number(request.root) === undefined) return null
    const { root, maxDepth, relations, minConfidence, asOf } = request
    const key = [root, maxDepth, relations.join('|'), minConfidence, asOf].join()
    const known = this.#traces.get(key)
    if (known !== undefined) return known
    const made = new Trace(held, { ...request, direction: 'DOWN', maxDocuments: Infinity })
    this.#traces.set(key, made)
    return made
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

  async #holding(root: string): Promise<CascadeGraph<HeldDocument>> {
    const version = await this.#graph().version()
    if (this.#version !== version || this.#held.number(root) === undefined)
      await this.#inTurn(async () => {
        await this.#catchUp(version)
        if (this.#held.number(root) === undefined) await this.#load(root)
      })
    return this.#held
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#reading.then(work)
    this.#reading = done.catch(() => {})
    return done
  }

  /** Brings what is held up to a version of the graph, unless it is there already. */
  async #catchUp(version: string): Promise<void> {
    if (this.#version === version) return
    const graph = this.#graph()
    const { position, documents } = await changesSince(graph, this.#position)
    // what is read from now on holds all that the log has told
    await graph.version()
    if (documents === null || documents.length > MANY_CHANGES) this.#clear()
    else if (documents.length > 0) await this.#refresh(documents)
    this.#version = version
    this.#position = position
  }

  /** Reads documents again: those that are held, and those that have come to carry out one that is. */
  async #refresh(ids: readonly string[]): Promise<void> {
    const documents = await this.#graph().read(byIds, { ids })
    const isHeld = (id: string) => this.#held.number(id) !== undefined
    const joined = documents.filter(({ id, arrows }) => !isHeld(id) && arrows.some(({ to }) => isHeld(to)))
    const found = joined.length === 0 ? [] : await this.#read(joined.map(({ id }) => id))
    // all at once: nobody sees a part of it
    const remaining = new Set(documents.map(({ id }) => id))
    const gone = ids.filter((id) => !remaining.has(id) && isHeld(id))
    const changed = documents.filter(({ id }) => isHeld(id))
    if (gone.length + changed.length + found.length > 0) this.#traces.clear()
    for (const id of gone) this.#held.remove(id)
    for (const document of [...changed, ...found]) this.#put(document)
  }

  async #load(root: string): Promise<void> {
    const documents = await this.#read([root])
    if (this.#held.size + documents.length > MAX_HELD) this.#clear()
    for (const document of documents) this.#put(document)
  }

  async #read(roots: readonly string[]): Promise<DocumentRow[]> {
    const documents: DocumentRow[] = []
    for await (const document of this.#graph().stream(below, { roots }, BATCH)) documents.push(document)
    return documents
  }

  #clear(): void {
    this.#held = new CascadeGraph()
    this.#values.clear()
    this.#traces.clear()
    this.#lasting.clear()
  }

  #put(document: DocumentRow): void {
    const { territoryId, tasks } = document
    this.#held.put({
      ...document,
      territoryId: territoryId === null ? null : this.#once(territoryId, territoryId),
      tasks: tasks.map((task) => this.#once([...task.stateFrom, ...task.states].join(), task)),
    })
  }

  /** The first of equal values: most tasks stand alike, and few units issue most papers. */
  #once<T>(key: string, value: T): T {
    const known = this.#values.get(key)
    if (known !== undefined) return known as T
    this.#values.set(key, value)
    return value
  }
}
