import { correctionFields } from './corrections.js'
import { sourceFields } from './ingest-queries.js'
import type { Graph, Transaction } from './connect.js'
import { bool, float, integer, listOf, optional, record, text, type Codec, type Shape } from './decode.js'
import { publishSources } from './open-edition.js'
import { evidenceFields } from './evidence.js'
import { ownRecords } from './own-records.js'
import { query, type Query } from './query.js'

/** What a backup contains, kind by kind, and how each kind is restored. */

/** A row of a backup. */
export type Row = Readonly<Record<string, unknown>>

export interface Kind {
  readonly name: string
  /** Whether each edition has rows of its own. Otherwise there is one set for both. */
  readonly ofEditions: boolean
  /** Whether it is restored after documents and relations have been derived from the other kinds. */
  readonly afterwards: boolean
  readonly rows: Query<'READ', object, Row>
  /** Rows fetched at a time; fewer where they hold texts. */
  readonly fetched: number
  readonly codec: Codec<Row>
  restore(tx: Transaction, rows: readonly Row[]): Promise<unknown>
}

interface KindOptions {
  readonly ofEditions?: boolean
  readonly afterwards?: boolean
  readonly fetched?: number
  /** The file of the query that writes the rows; `restore-` and the name of the one that reads them by default. */
  readonly into?: string
}

function kind(
  name: string,
  file: string,
  shape: Shape,
  { ofEditions = false, afterwards = false, fetched = 500, into = `restore-${file}` }: KindOptions = {},
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

/** In the order in which they are restored. */
export const KINDS: readonly Kind[] = [
  kind('source', 'sources', sourceFields, { fetched: 20 }),
  kind('claim', 'claims', {
    id: text,
    sourceId: text,
    ...stated,
    notAfter: optional(text),
    heldAs: text,
    accessClass: text,
    corrections: optional(listOf(text)),
    read: optional(text),
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
      withdrawnAt: optional(text),
      withdrawnBy: optional(text),
    },
    { ofEditions: true },
  ),
  kind('correction', 'corrections', correctionFields),
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
  kind('follower', 'followers', { person: text, address: optional(text) }),
  kind('follow', 'follows', { person: text, subject: text, at: text }),
  kind('webhook', 'webhooks', {
    id: text,
    url: text,
    everything: bool,
    directive: optional(text),
    agency: optional(text),
    kinds: optional(listOf(text)),
    createdAt: text,
    createdBy: text,
  }),
  kind('digestMail', 'digest-mails', { person: text, day: text, state: text, at: text, tries: integer }),
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

const forget = query('WRITE', 'backup/forget-names.cypher', {
  params: { rows: listOf(record({ key: text, folded: listOf(text) })) },
  row: {},
})

/**
 * Takes from the agencies of rows of that kind the names that they did not have when they were backed up. Which names a
 * version knows of a body depends on the papers that it has read, and on those that it has read together.
 */
export const forgetFurtherNames = (tx: Transaction, rows: readonly Row[]): Promise<unknown> =>
  tx.run(forget, { rows: rows as never })

const groups = query('READ', 'backup/groups.cypher', { params: {}, row: { group: text } })
const unseed = query('WRITE', 'backup/unseed-identities.cypher', { params: {}, row: {} })
const holdsData = query('READ', 'backup/holds-data.cypher', { params: {}, row: { holds: bool } })
const begin = query('WRITE', 'backup/begin-restore.cypher', { params: { now: text }, row: {} })
const end = query('WRITE', 'backup/end-restore.cypher', { params: {}, row: {} })
const clear = query('WRITE', 'backup/clear.cypher', { params: {}, row: { deleted: integer } })
const openTransactions = query('READ', 'backup/open-transactions.cypher', { params: {}, row: { id: text } })

/** Every numbering group of a claim or a citation, sorted. */
export const groupsSpokenOf = async (graph: Graph): Promise<string[]> => {
  const found: string[] = []
  for await (const { group } of graph.stream(groups, {})) found.push(group)
  return found.sort()
}

/** Deletes the ids that were seeded (kind `identity`) for deriving documents again. */
export const unseedIdentities = (graph: Graph): Promise<unknown> => graph.write((tx) => tx.run(unseed, {}))

export const isEmpty = async (graph: Graph): Promise<boolean> =>
  !((await graph.read(holdsData, {}))[0]?.holds ?? false)

/** When the unfinished restore began (RFC 3339); null when there is none. */
export const unfinishedRestore = async (graph: Graph): Promise<string | null> =>
  (await ownRecords(graph)).restoringSince

/** From now on the database may be used by a restore only. `now` is RFC 3339. */
export const beginRestore = (graph: Graph, now: string): Promise<unknown> =>
  graph.write((tx) => tx.run(begin, { now }))

export const endRestore = (graph: Graph): Promise<unknown> => graph.write((tx) => tx.run(end, {}))

/** Deletes what an unfinished restore has written. */
export async function clearRestored(graph: Graph): Promise<void> {
  for (let deleted = 1; deleted > 0;)
    deleted = (await graph.write((tx) => tx.run(clear, {})))[0]?.deleted ?? 0
}

/**
 * Resolves when every transaction that is open now has ended. A commit can be visible to readers before it counts for
 * `graph.version()`; after this, every commit that readers have seen counts.
 */
export async function settled(graph: Graph, wait: () => Promise<void>): Promise<void> {
  const ids = async () => new Set((await graph.read(openTransactions, {})).map(({ id }) => id))
  const before = await ids()
  for (let now = before; [...before].some((id) => now.has(id)); now = await ids()) await wait()
}
