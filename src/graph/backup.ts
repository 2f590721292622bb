import { sourceFields } from './ingest-queries.js'
import type { Graph, Transaction } from './connect.js'
import { bool, float, integer, listOf, optional, record, text, type Codec, type Shape } from './decode.js'
import { publishSources } from './open-edition.js'
import { evidenceFields } from './evidence.js'
import { query, type Query } from './query.js'

/** What a backup holds of the database, kind by kind, and how it comes in again. */

/** A row as it stands in a backup. */
export type Row = Readonly<Record<string, unknown>>

export interface Kind {
  readonly name: string
  /** Of each edition; otherwise of the whole database, or what the open edition has from the full one. */
  readonly ofEditions: boolean
  /** Whether it comes in only when everything that follows from the others has been derived. */
  readonly afterwards: boolean
  readonly rows: Query<'READ', object, Row>
  /** Rows fetched at a time: texts are long. */
  readonly fetched: number
  readonly codec: Codec<Row>
  restore(tx: Transaction, rows: readonly Row[]): Promise<unknown>
}

interface Made {
  readonly ofEditions?: boolean
  readonly afterwards?: boolean
  readonly fetched?: number
  /** The statement that writes them; by default that of the same name. */
  readonly into?: string
}

function kind(
  name: string,
  file: string,
  shape: Shape,
  { ofEditions = false, afterwards = false, fetched = 500, into = `restore-${file}` }: Made = {},
): Kind {
  const codec = record(shape) as Codec<Row>
  const write = query('WRITE', `backup/${into}.cypher`, { params: { rows: listOf(codec) }, row: {} })
  return {
    name,
    ofEditions,
    afterwards,
    fetched,
    codec,
    rows: query('READ', `backup/${file}.cypher`, { params: {}, row: shape }),
    restore: (tx, rows) => tx.run(write, { rows }),
  }
}

const published: Kind = {
  name: 'published',
  ofEditions: false,
  afterwards: false,
  fetched: 500,
  codec: record({ location: text }) as Codec<Row>,
  rows: query('READ', 'backup/published.cypher', { params: {}, row: { location: text } }),
  restore: (tx, rows) =>
    publishSources(
      tx,
      rows.map(({ location }) => String(location)),
    ),
}

const stated = { group: text, numbered: bool, series: text, position: integer, date: optional(text) }

/** In the order in which they come in. */
export const KINDS: readonly Kind[] = [
  kind('source', 'sources', sourceFields, { fetched: 20 }),
  kind('claim', 'claims', {
    id: text,
    sourceId: text,
    ...stated,
    notAfter: optional(text),
    heldAs: text,
    accessClass: text,
    content: text,
  }),
  kind('mention', 'mentions', {
    id: text,
    claimId: text,
    ...stated,
    notAfter: optional(text),
    relation: text,
    named: text,
    ...evidenceFields,
    confidence: float,
  }),
  published,
  kind(
    'review',
    'reviews',
    {
      id: text,
      relationId: text,
      fromId: text,
      toId: text,
      decision: text,
      by: text,
      at: text,
      note: optional(text),
      position: integer,
    },
    { ofEditions: true },
  ),
  kind(
    'progress',
    'progress',
    {
      id: text,
      taskId: text,
      taskDocumentId: text,
      deadlineId: optional(text),
      kind: text,
      on: text,
      by: text,
      note: optional(text),
      documentId: optional(text),
      recordedAt: text,
      position: integer,
    },
    { ofEditions: true },
  ),
  kind('keptIdentity', 'kept-identities', { key: text, documentId: text }, { ofEditions: true }),
  kind(
    'identity',
    'identities',
    { key: text, documentId: text },
    { ofEditions: true, into: 'seed-identities' },
  ),
  kind('token', 'tokens', {
    id: text,
    hash: text,
    role: text,
    name: text,
    createdAt: text,
    revokedAt: optional(text),
  }),
  kind(
    'history',
    'histories',
    {
      documentId: text,
      learntAt: optional(text),
      changedAt: optional(text),
      remembered: optional(listOf(text)),
      leading: listOf(text),
      relations: listOf(record({ id: text, learntAt: text })),
    },
    { ofEditions: true, afterwards: true },
  ),
  kind(
    'removal',
    'removals',
    { id: text, key: text, symbol: optional(text), title: optional(text), at: text },
    { ofEditions: true, afterwards: true },
  ),
  kind(
    'agency',
    'agencies',
    {
      key: text,
      name: text,
      sortName: optional(text),
      aliases: listOf(text),
      searchText: optional(text),
      folded: listOf(text),
    },
    { ofEditions: true, afterwards: true },
  ),
]

const groups = query('READ', 'backup/groups.cypher', { params: {}, row: { group: text } })
const unseed = query('WRITE', 'backup/unseed-identities.cypher', { params: {}, row: {} })
const holdsData = query('READ', 'backup/holds-data.cypher', { params: {}, row: { holds: bool } })
const restoringSince = query('READ', 'backup/restoring.cypher', { params: {}, row: { since: text } })
const begin = query('WRITE', 'backup/begin-restore.cypher', { params: { now: text }, row: {} })
const end = query('WRITE', 'backup/end-restore.cypher', { params: {}, row: {} })
const clear = query('WRITE', 'backup/clear.cypher', { params: {}, row: { deleted: integer } })
const openTransactions = query('READ', 'backup/open-transactions.cypher', { params: {}, row: { id: text } })

/** Every numbering group that a source speaks of, in order. */
export const groupsSpokenOf = async (graph: Graph): Promise<string[]> => {
  const found: string[] = []
  for await (const { group } of graph.stream(groups, {})) found.push(group)
  return found.sort()
}

/** Takes out what has told documents' ids while they were derived. */
export const unseedIdentities = (graph: Graph): Promise<unknown> => graph.write((tx) => tx.run(unseed, {}))

export const isEmpty = async (graph: Graph): Promise<boolean> =>
  !((await graph.read(holdsData, {}))[0]?.holds ?? false)

/** When the restore began that has not ended well (RFC 3339); null when there is none. */
export const unfinishedRestore = async (graph: Graph): Promise<string | null> =>
  (await graph.read(restoringSince, {}))[0]?.since ?? null

/** From now on nobody but a restore may use the database. `now` is RFC 3339. */
export const beginRestore = (graph: Graph, now: string): Promise<unknown> =>
  graph.write((tx) => tx.run(begin, { now }))

export const endRestore = (graph: Graph): Promise<unknown> => graph.write((tx) => tx.run(end, {}))

/** Empties a database in which a restore has not ended well. */
export async function clearRestored(graph: Graph): Promise<void> {
  for (let deleted = 1; deleted > 0;)
    deleted = (await graph.write((tx) => tx.run(clear, {})))[0]?.deleted ?? 0
}

/**
 * Resolves when every transaction that is under way now has ended. What has been read before is then either in
 * `graph.bookmark()` or was never changed: a commit that has just become visible need not have been counted yet.
 */
export async function settled(graph: Graph, wait: () => Promise<void>): Promise<void> {
  const ids = async () => new Set((await graph.read(openTransactions, {})).map(({ id }) => id))
  const before = await ids()
  for (let now = before; [...before].some((id) => now.has(id)); now = await ids()) await wait()
}
