import { compareTexts, firstIndex, groupBy } from '../model/collections.js'
import type { Graph } from './connect.js'
import { float, listOf, text } from './decode.js'
import { timeout } from './driver-errors.js'
import { InStep } from './in-step.js'
import { pageOf, rowsWanted, type Page, type PageRequest } from './page.js'
import { query } from './query.js'
import { lastBefore, relationFields, sortOfRelation, type RelationRow } from './relations.js'
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

/** So many changed documents are sooner read again with all others. */
const MANY_CHANGES = 5_000

/**
 * The relations that nobody has decided about and that are no surer than UNSURE, the least certain first. Those of all documents
 * are looked at once, since no index has relations of all kinds; those of documents that have changed are read again whenever
 * somebody asks.
 */
export class UnsureRelations {
  readonly #graph: () => Graph
  readonly #inStep: InStep
  #byDocument = new Map<string, readonly RelationRow[]>()
  #sorted: readonly RelationRow[] = []

  /** `graph`: one edition, whose reads may take long. */
  constructor(graph: () => Graph) {
    this.#graph = graph
    this.#inStep = new InStep(graph, (documents) => this.#take(documents))
  }

  /**
   * A page of those up to a confidence, which is at most UNSURE, as the database has them at the call or later.
   *
   * @param limit milliseconds; what takes longer goes on, for those who ask again
   * @throws AppError as `Graph.read`
   */
  async page(maxConfidence: number, request: PageRequest, limit: number): Promise<Page<RelationRow>> {
    await this.#inTime(limit)
    const all = this.#sorted
    const end = firstIndex(all.length, (at) => all[at]!.confidence > maxConfidence)
    const after = lastBefore(request)
    const first = firstIndex(end, (at) => compare(all[at]!, after) > 0)
    const items = all
      .slice(first, Math.min(end, first + rowsWanted(request)))
      .map((value) => ({ value, sort: sortOfRelation(value) }))
    return pageOf(request, items, () => Promise.resolve(end))
  }

  /** Those that papers of a set speak of, as `page` has them. @throws AppError as `Graph.read` */
  async from(documents: ReadonlySet<string>, limit: number): Promise<readonly RelationRow[]> {
    await this.#inTime(limit)
    return this.#sorted.filter(({ fromId }) => documents.has(fromId))
  }

  #inTime(limit: number): Promise<void> {
    return within(
      limit,
      () => this.#catchUp(),
      () => timeout({ limit, began: performance.now() - limit }),
    )
  }

  async #catchUp(): Promise<void> {
    const version = await this.#graph().version()
    if (!this.#inStep.isAt(version)) await this.#inStep.inTurn(() => this.#inStep.catchUp(version))
  }

  async #take(documents: readonly string[] | null): Promise<void> {
    if (documents?.length === 0) return
    const isFew = documents !== null && documents.length <= MANY_CHANGES
    const found = isFew
      ? await this.#graph().read(ofDocuments, { documents, maxConfidence: UNSURE })
      : await this.#graph().read(everyOne, { maxConfidence: UNSURE })
    const now = groupBy(found, ({ fromId }) => fromId)
    if (isFew) {
      const held = documents.filter((id) => this.#byDocument.delete(id))
      if (held.length === 0 && now.size === 0) return
      for (const [id, relations] of now) this.#byDocument.set(id, relations)
    } else this.#byDocument = now
    this.#sorted = [...this.#byDocument.values()].flat().sort(compare)
  }
}

const compare = (
  one: Pick<RelationRow, 'confidence' | 'id'>,
  other: Pick<RelationRow, 'confidence' | 'id'>,
): number => one.confidence - other.confidence || compareTexts(one.id, other.id)
