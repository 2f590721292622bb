import { compareTexts } from '../model/collections.js'
import type { Graph } from './connect.js'
import { integer, listOf, text, type ValuesOf } from './decode.js'
import { timeout } from './driver-errors.js'
import { InStep } from './in-step.js'
import { pageOfList, type Page, type PageRequest } from './page.js'
import { query } from './query.js'
import { within } from './time-limits.js'

const row = { id: text, key: text, papers: integer }
/** A document that others carry out, and how many do so directly. */
export type Directive = ValuesOf<typeof row>
const everyOne = query('READ', 'directive/all.cypher', { params: {}, row })
const byIds = query('READ', 'directive/by-ids.cypher', { params: { ids: listOf(text) }, row })

/** So many changed documents are sooner counted with all others. */
const MANY_CHANGES = 5_000

/**
 * The documents that others carry out, the one with the most of them first. They are counted once, and those that have
 * changed since are counted again whenever somebody asks.
 */
export class Directives {
  readonly #graph: () => Graph
  readonly #inStep: InStep
  #byId = new Map<string, Directive>()
  #sorted: readonly Directive[] = []

  /** `graph`: one edition, whose reads may take long. */
  constructor(graph: () => Graph) {
    this.#graph = graph
    this.#inStep = new InStep(graph, (documents) => this.#take(documents))
  }

  /**
   * A page of them, as the database has them at the call or later.
   *
   * @param limit milliseconds; what takes longer goes on, for those who ask again
   * @param version of who asks, as `Graph.version`
   * @throws AppError as `Graph.read`
   */
  async page(request: PageRequest, limit: number, version: Graph['version']): Promise<Page<Directive>> {
    await within(
      limit,
      async () => this.#catchUp(await version()),
      () => timeout({ limit, began: performance.now() - limit }),
    )
    return pageOfList(request, this.#sorted, sortOfDirective)
  }

  async #catchUp(version: string): Promise<void> {
    if (!this.#inStep.isAt(version)) await this.#inStep.inTurn(() => this.#inStep.catchUp(version))
  }

  async #take(documents: readonly string[] | null): Promise<void> {
    const isFew = documents !== null && documents.length <= MANY_CHANGES
    const changed = isFew ? await this.#graph().read(byIds, { ids: documents }) : []
    // whom a document carried out that is gone, nobody knows any more
    if (!isFew || changed.length < documents.length) {
      const all = await this.#graph().read(everyOne, {})
      this.#byId = new Map(all.map((one) => [one.id, one]))
    } else
      for (const one of changed)
        if (one.papers > 0) this.#byId.set(one.id, one)
        else this.#byId.delete(one.id)
    this.#sorted = [...this.#byId.values()].sort((a, b) => b.papers - a.papers || compareTexts(a.key, b.key))
  }
}

/** More papers than there are. */
const MANY = 10 ** 9

const sortOfDirective = ({ papers, key }: Directive): readonly string[] => [String(MANY - papers), key]
