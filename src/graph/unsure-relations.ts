import { compareTexts, firstIndex, groupBy } from '../model/collections.js'
import type { Graph } from './connect.js'
import { float, listOf, text } from './decode.js'
import { timeout } from './driver-errors.js'
import { InStep } from './in-step.js'
import { pageOf, rowsWanted, type Page, type PageRequest } from './page.js'
import { query } from './query.js'
import {
  countToReview,
  lastBefore,
  relationFields,
  relationsToReview,
  sortOfRelation,
  type RelationRow,
} from './relations.js'
import { within } from './time-limits.js'

/** Relations up to this confidence wait for a review; the parser's certain rules are above it. */
export const UNSURE = 0.8

const everyOne = query('READ', 'relation/unsure.cypher', {
  params: { maxConfidence: float },
  row: relationFields,
})
const ofDocuments = query('READ', 'relation/unsure-of-documents.cypher', {
  params: { documents: listOf(text), maxConfidence: float },
  row: relationFields,
})

/** More relations than these are not held, some hundred bytes each. */
const MOST_HELD = 100_000

/** So many changed documents are sooner read again with all others. */
const MANY_CHANGES = 5_000

/**
 * The relations that nobody has decided about, the least certain first: those no surer than UNSURE, and surer ones as far as
 * somebody has asked for them and they are not too many. Those of all documents are looked at once, since no index has relations
 * of all kinds; those of documents that have changed are read again whenever somebody asks.
 */
export class UnsureRelations {
  readonly #graph: () => Graph
  readonly #mostHeld: number
  readonly #inStep: InStep
  #byDocument = new Map<string, readonly RelationRow[]>()
  #sorted: readonly RelationRow[] = []
  /** The confidence up to which they are held. */
  #upTo = UNSURE
  /** Up to this confidence, or any above it, they are too many. */
  #tooMany = Infinity

  /** `graph`: one edition, whose reads may take long. With more relations than `mostHeld`, none above UNSURE are held. */
  constructor(graph: () => Graph, mostHeld = MOST_HELD) {
    this.#graph = graph
    this.#mostHeld = mostHeld
    this.#inStep = new InStep(graph, (documents) => this.#take(documents))
  }

  /**
   * A page of those up to a confidence, as the database has them at the call or later.
   *
   * @param limit milliseconds; what takes longer goes on, for those who ask again
   * @throws AppError as `Graph.read`
   */
  async page(maxConfidence: number, request: PageRequest, limit: number): Promise<Page<RelationRow>> {
    await this.#inTime(limit, () => this.#hold(maxConfidence))
    if (maxConfidence > this.#upTo)
      return this.#inTime(limit, () => relationsToReview(this.#graph(), maxConfidence, request))
    const all = this.#sorted
    const end = firstIndex(all.length, (at) => all[at]!.confidence > maxConfidence)
    const after = lastBefore(request)
    const first = firstIndex(end, (at) => compare(all[at]!, after) > 0)
    const items = all
      .slice(first, Math.min(end, first + rowsWanted(request)))
      .map((value) => ({ value, sort: sortOfRelation(value) }))
    return pageOf(request, items, () => Promise.resolve(end))
  }

  /** Those no surer than UNSURE that papers of a set speak of. @throws AppError as `Graph.read` */
  async from(documents: ReadonlySet<string>, limit: number): Promise<readonly RelationRow[]> {
    await this.#inTime(limit, () => this.#catchUp())
    return this.#sorted.filter(({ fromId, confidence }) => confidence <= UNSURE && documents.has(fromId))
  }

  #inTime<T>(limit: number, work: () => Promise<T>): Promise<T> {
    return within(limit, work, () => timeout({ limit, began: performance.now() - limit }))
  }

  async #catchUp(): Promise<void> {
    const version = await this.#graph().version()
    if (!this.#inStep.isAt(version)) await this.#inStep.inTurn(() => this.#inStep.catchUp(version))
  }

  /** Holds them up to a confidence, unless they are too many. */
  async #hold(maxConfidence: number): Promise<void> {
    await this.#catchUp()
    const isSettled = () => maxConfidence <= this.#upTo || maxConfidence >= this.#tooMany
    if (isSettled()) return
    await this.#inStep.inTurn(async () => {
      if (isSettled()) return
      const { total } = (await this.#graph().read(countToReview, { maxConfidence }))[0]!
      if (total > this.#mostHeld) this.#tooMany = maxConfidence
      else {
        await this.#readAll(maxConfidence)
        this.#upTo = maxConfidence
      }
    })
  }

  async #take(documents: readonly string[] | null): Promise<void> {
    if (documents === null || documents.length > MANY_CHANGES) {
      // they may be fewer than they were, or more
      this.#upTo = UNSURE
      this.#tooMany = Infinity
      return this.#readAll(UNSURE)
    }
    if (documents.length === 0) return
    const found = await this.#graph().read(ofDocuments, { documents, maxConfidence: this.#upTo })
    const held = documents.filter((id) => this.#byDocument.delete(id))
    if (held.length === 0 && found.length === 0) return
    for (const [id, relations] of groupBy(found, ({ fromId }) => fromId)) this.#byDocument.set(id, relations)
    this.#sort()
  }

  async #readAll(maxConfidence: number): Promise<void> {
    const found = await this.#graph().read(everyOne, { maxConfidence })
    this.#byDocument = groupBy(found, ({ fromId }) => fromId)
    this.#sort()
  }

  #sort(): void {
    this.#sorted = [...this.#byDocument.values()].flat().sort(compare)
  }
}

const compare = (
  one: Pick<RelationRow, 'confidence' | 'id'>,
  other: Pick<RelationRow, 'confidence' | 'id'>,
): number => one.confidence - other.confidence || compareTexts(one.id, other.id)
