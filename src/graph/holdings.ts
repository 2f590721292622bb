import { createHash } from 'node:crypto'
import type { Graph } from './connect.js'
import { integer, optional, text } from './decode.js'
import { query } from './query.js'

const holdings = query('READ', 'holdings/holdings.cypher', {
  params: {},
  row: {
    documents: integer,
    tasks: integer,
    agencies: integer,
    sources: integer,
    reviews: integer,
    reports: integer,
    changedAt: optional(text),
    removedAt: optional(text),
    ingestedAt: optional(text),
  },
})

/** What an edition holds, and how fresh it is. */
export interface Holdings {
  /** Another text after every commit; in the open edition, after every one that changes something of it. */
  readonly version: string
  /** When a document last changed or was removed, RFC 3339; null when none ever did. */
  readonly changedAt: string | null
  readonly documents: number
  readonly tasks: number
  readonly agencies: number
}

/**
 * Read at the same cost in a graph of any size. The version of the open edition follows from what it holds: that of the
 * database would tell strangers when something was written that only others may see.
 */
export async function holdingsOf(graph: Graph): Promise<Holdings> {
  // before what it is the version of is read
  const version = graph.edition === 'OPEN' ? null : await graph.version()
  const [row] = await graph.read(holdings, {})
  const { documents, tasks, agencies, changedAt, removedAt } = row!
  return {
    version: createHash('sha256')
      .update(version ?? JSON.stringify(row))
      .digest('base64url')
      .slice(0, 22),
    changedAt: [changedAt ?? '', removedAt ?? ''].sort().at(-1) || null,
    documents,
    tasks,
    agencies,
  }
}
