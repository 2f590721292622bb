import type { HeldDocument } from '../model/cascade.js'
import type { TaskDuties } from '../model/cascade-tasks.js'
import { groupBy } from '../model/collections.js'
import { RELATIONSHIP_OF_ROLE } from '../model/task.js'
import type { Graph } from './connect.js'
import { listOf, optional, record, storedAs, text, type ValuesOf } from './decode.js'
import { untilApplied } from './half-applied.js'
import { query } from './query.js'

const row = {
  documentId: text,
  id: text,
  bearers: listOf(record({ role: storedAs(RELATIONSHIP_OF_ROLE), agency: optional(text) })),
  dues: listOf(record({ due: optional(text), recurrence: optional(text), begins: optional(text) })),
}
type DutyRow = ValuesOf<typeof row>
const below = query('READ', 'cascade/duties-below.cypher', { params: { root: text }, row })
const byIds = query('READ', 'cascade/duties-of.cypher', { params: { ids: listOf(text) }, row })

/** Documents read at a time. */
const BATCH = 2_000

/**
 * Whom the tasks of documents charge, and when they are due, by document and task; of those documents only of which it was
 * asked. Equal values are held once.
 */
export class HeldDuties {
  readonly #held = new Map<string, ReadonlyMap<string, TaskDuties>>()
  readonly #values = new Map<string, unknown>()

  get held(): ReadonlyMap<string, ReadonlyMap<string, TaskDuties>> {
    return this.#held
  }

  /** Reads what is missing of a cascade. */
  async read(graph: Graph, root: string, documents: readonly HeldDocument[]): Promise<void> {
    const missing = documents.filter(({ id }) => !this.#held.has(id)).map(({ id }) => id)
    if (missing.length <= BATCH) return this.#keep(missing, await readOf(graph, missing))
    const rows = await untilApplied(
      () => graph.version(),
      async () => {
        const read: DutyRow[] = []
        for await (const duty of graph.stream(below, { root }, BATCH)) read.push(duty)
        return read
      },
    )
    this.#keep(missing, rows)
  }

  /** Reads documents again, those of which it was asked; of one that is gone nothing is left. */
  async refresh(graph: Graph, changed: readonly string[]): Promise<void> {
    const held = changed.filter((id) => this.#held.has(id))
    this.#keep(held, await readOf(graph, held))
  }

  /** The same of these documents only. */
  keeping(isKept: (document: string) => boolean): HeldDuties {
    const kept = new HeldDuties()
    for (const [id, duties] of this.#held) if (isKept(id)) kept.#held.set(id, duties)
    return kept
  }

  #keep(documents: readonly string[], rows: readonly DutyRow[]): void {
    const byDocument = groupBy(rows, ({ documentId }) => documentId)
    for (const document of documents)
      this.#held.set(
        document,
        new Map(
          (byDocument.get(document) ?? []).map(({ id, bearers, dues }) => [
            id,
            { bearers: this.#once('bearers', bearers), dues: this.#once('dues', dues) },
          ]),
        ),
      )
  }

  #once<T>(kind: string, value: T): T {
    const key = `${kind} ${JSON.stringify(value)}`
    const known = this.#values.get(key)
    if (known !== undefined) return known as T
    this.#values.set(key, value)
    return value
  }
}

const readOf = async (graph: Graph, ids: readonly string[]): Promise<DutyRow[]> =>
  ids.length === 0 ? [] : graph.read(byIds, { ids })
