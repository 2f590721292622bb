import type { GraphEvent } from '../model/event.js'
import type { Edition } from './edition.js'
import { integer, listOf, oneOf, optional, record, text } from './decode.js'
import { eventFields } from './event-fields.js'
import { query, type Query } from './query.js'

/** How far the log has been read. Numbers of two logs cannot be compared: a new database begins another one. */
export interface LogPosition {
  readonly log: string
  readonly number: number
}

/** The position in a database in which nothing has been written yet. */
const BEGINNING: LogPosition = { log: '', number: 0 }
/** How many entries back are known at least. */
const KEPT = 10_000
/** The same of events: one that nobody asks for takes some 300 bytes. */
const KEPT_EVENTS = 100_000
/** A write of more documents is one of everything. */
const MANY_DOCUMENTS = 5_000

const edition = oneOf(['FULL', 'OPEN'])
const writeEntry = query('WRITE', 'change-log/write.cypher', {
  params: {
    changes: listOf(record({ edition, documents: optional(listOf(text)) })),
    told: listOf(record({ edition, events: listOf(record(eventFields)) })),
    kept: integer,
    keptEvents: integer,
  },
  row: {},
})
const writeEverything = query('WRITE', 'change-log/write-everything.cypher', { params: {}, row: {} })
const since = query('READ', 'change-log/since.cypher', {
  params: { since: integer, edition },
  row: { log: text, number: integer, changes: listOf(optional(listOf(text))) },
})

/** What a transaction changes, by edition. Of one that does not tell, anything may have changed. */
export class Changes {
  readonly #documents = new Map<Edition, Set<string>>()
  readonly #events = new Map<Edition, GraphEvent[]>()

  add(to: Edition, documents: readonly string[]): void {
    const known = this.#documents.get(to) ?? new Set()
    this.#documents.set(to, known)
    for (const id of documents) known.add(id)
  }

  /** What those who listen are to be told, in this order. */
  tell(to: Edition, events: readonly GraphEvent[]): void {
    if (events.length > 0) this.#events.set(to, [...(this.#events.get(to) ?? []), ...events])
  }

  /** Whether the transaction has told what it changes. */
  get areKnown(): boolean {
    return this.#documents.size > 0
  }

  /** Writes them into the log, as the last thing that the transaction does; nothing when no document changes. */
  async write(run: <P, R>(query: Query<'WRITE', P, R>, params: P) => Promise<R[]>): Promise<void> {
    if (!this.areKnown) {
      await run(writeEverything, {})
      return
    }
    const changes = [...this.#documents]
      .map(([of, documents]) => ({
        edition: of,
        documents: documents.size > MANY_DOCUMENTS ? null : [...documents],
      }))
      .filter(({ documents }) => documents?.length !== 0)
    const told = [...this.#events].map(([of, events]) => ({ edition: of, events }))
    if (changes.length + told.length > 0)
      await run(writeEntry, { changes, told, kept: KEPT, keptEvents: KEPT_EVENTS })
  }
}

interface Reader {
  readonly edition: Edition
  read<P, R>(query: Query<'READ', P, R>, params: P): Promise<R[]>
}

/**
 * The position of the log, and the documents of an edition that have changed since an earlier position; null when
 * anything may have.
 */
export async function changesSince(
  graph: Reader,
  earlier: LogPosition | null,
): Promise<{ readonly position: LogPosition; readonly documents: readonly string[] | null }> {
  const params = { since: earlier?.number ?? Number.MAX_SAFE_INTEGER, edition: graph.edition }
  const [found] = await graph.read(since, params)
  if (found === undefined) return { position: BEGINNING, documents: null }
  const { log, number, changes } = found
  const isComplete = earlier !== null && earlier.log === log && earlier.number >= number - KEPT
  return {
    position: { log, number },
    documents:
      isComplete && !changes.includes(null) ? [...new Set(changes.flatMap((ids) => ids ?? []))] : null,
  }
}
