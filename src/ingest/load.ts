import { momentOf } from '../graph/changes.js'
import { writeMentions } from '../graph/citation-queries.js'
import type { Graph, Transaction } from '../graph/connect.js'
import * as queries from '../graph/ingest-queries.js'
import * as edition from '../graph/open-edition.js'
import { uniqueSorted } from '../model/collections.js'
import { seriesOfGroup } from '../model/document-key.js'
import { fileLocation } from '../model/source.js'
import { skipEmptyBatches } from './batches.js'
import { derive } from './derive.js'
import { sourceRows, type SourceRows, type SourceToLoad } from './source-rows.js'
import type { Statement } from './statement.js'

export interface LoadReport {
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED'
  /** The documents that the source speaks of. */
  readonly documentIds: readonly string[]
  readonly relationsAdded: number
  readonly tasksAdded: number
}

/**
 * Stores what a source says and derives what follows from it, in one transaction: all or nothing, also for a reader. The
 * same source with the same text changes nothing; a changed text replaces exactly what it had said. The result depends on
 * the set of sources and not on their order (see resolve.ts).
 */
export async function load(
  graph: Graph,
  source: SourceToLoad,
  statements: readonly Statement[],
): Promise<LoadReport> {
  const rows = sourceRows(source, statements)
  const { location } = source
  return graph.write(async (transaction) => {
    const tx = skipEmptyBatches(transaction)
    tx.changes([])
    const held = await lockedState(tx, location)
    if (held && isUnchanged(held, rows))
      return { outcome: 'UNCHANGED', documentIds: held.documentIds, relationsAdded: 0, tasksAdded: 0 }
    const groups = uniqueSorted([...(held?.groups ?? []), ...statements.flatMap(groupsOf)])
    await Promise.all([lockGroups(tx, groups), ...(held ? clear(tx, rows) : []), ...store(tx, rows)])
    const at = momentOf(source.ingestedAt)
    const touched = { groups, documents: held?.documentIds ?? [] }
    const { claims, relationsAdded, tasksAdded } = await derive(tx, touched, at)
    await publish(tx, { groups, location, locations: rows.sources.map((row) => row.location) }, at)
    const own = new Set(rows.claims.map(({ id }) => id))
    return {
      outcome: held ? 'UPDATED' : 'CREATED',
      documentIds: uniqueSorted(claims.filter(({ id }) => own.has(id)).map(({ documentId }) => documentId)),
      relationsAdded,
      tasksAdded,
    }
  })
}

/** What went with a source. */
export interface UnloadReport {
  /** Its file name. */
  readonly source: string
  readonly documentsRemoved: number
  /** Documents that it had spoken of and that others speak of too. */
  readonly documentsKept: number
  readonly relationsRemoved: number
  readonly tasksRemoved: number
}

/**
 * Takes back everything that only the source at `location` had said, its text included, in one transaction. What others
 * say too stays, and so does what people have decided and reported. With a file go the pages of its records; a page goes
 * alone. `now` is RFC 3339. Null when nothing is stored of it.
 */
export async function unload(graph: Graph, location: string, now: string): Promise<UnloadReport | null> {
  const at = momentOf(now)
  return graph.write(async (transaction) => {
    const tx = skipEmptyBatches(transaction)
    tx.changes([])
    const held = await lockedState(tx, location)
    if (!held) return null
    const groups = uniqueSorted(held.groups)
    await lockGroups(tx, groups)
    const touched = { groups, documents: await remove(tx, location) }
    const { gone, relationsRemoved, tasksRemoved } = await derive(tx, touched, at)
    await publish(tx, { groups, location, locations: [] }, at)
    const spokenOf = uniqueSorted([...held.documentIds, ...held.citedIds])
    return {
      source: held.name,
      documentsRemoved: gone.length,
      documentsKept: spokenOf.filter((id) => !gone.includes(id)).length,
      relationsRemoved,
      tasksRemoved,
    }
  })
}

/**
 * Publishes one source that the open edition does not have yet, for an edition that is kept only from now on; false when
 * there is none left.
 */
export const publishNext = (graph: Graph): Promise<boolean> =>
  graph.write(async (transaction) => {
    const tx = skipEmptyBatches(transaction)
    tx.changes([])
    const [next] = await tx.run(edition.unpublishedSource, {})
    if (!next) return false
    const groups = uniqueSorted(next.groups)
    const { location, ingestedAt } = next
    const held = await lockedState(tx, location)
    await lockGroups(tx, groups)
    await publish(tx, { groups, location, locations: held?.locations ?? [] }, momentOf(ingestedAt))
    return true
  })

/** A source whose words have changed. */
interface Changed {
  /** Of the file. */
  readonly location: string
  /** Of all that there is of it now: the file and its pages. */
  readonly locations: readonly string[]
  /** The groups that it speaks of or has spoken of. */
  readonly groups: readonly string[]
}

/**
 * Brings the open edition up to what a source now says of papers that anybody may read, where that edition is kept.
 */
async function publish(tx: Transaction, { location, locations, groups }: Changed, at: string): Promise<void> {
  if (!(await edition.keepsOpenEdition(tx))) return
  await lockGroups(tx.open, groups)
  const documents = await remove(tx.open, location)
  await edition.publishSources(tx, locations)
  await derive(tx.open, { groups, documents }, at)
}

/** What is stored of a source, once nobody else writes it: of two versions of one file at once, the second sees the first. */
async function lockedState(tx: Transaction, location: string) {
  const [, [held]] = await Promise.all([
    tx.run(queries.lockSeries, { keys: [`source:${fileLocation(location)}`] }),
    tx.run(queries.sourceState, { location }),
  ])
  return held
}

const lockGroups = (tx: Transaction, groups: readonly string[]) =>
  tx.run(queries.lockSeries, { keys: uniqueSorted(groups.map(seriesOfGroup)) })

const groupsOf = ({ identity, mentions }: Statement) => [
  identity.group,
  ...mentions.map((mention) => mention.identity.group),
]

/** The same text, read by the same parser. When one of its pages has been taken back, the file gives it again. */
const isUnchanged = (
  held: { readonly sha256: string; readonly parserVersion: string; readonly locations: readonly string[] },
  { sources }: SourceRows,
): boolean =>
  held.sha256 === sources[0].sha256 &&
  held.parserVersion === sources[0].parserVersion &&
  held.locations.length === sources.length

/** Deletes what the source has said, to be said anew. */
const clear = (tx: Transaction, { sources: [{ location }, ...pages] }: SourceRows) => [
  tx.run(queries.clearSource, { location }),
  tx.run(queries.dropPages, { location, kept: [location, ...pages.map((page) => page.location)] }),
]

/** Stores the source with its claims and mentions. */
const store = (tx: Transaction, { sources, claims, mentions }: SourceRows) => [
  tx.run(queries.writeSources, { sources }),
  tx.run(queries.writeClaims, { claims }),
  tx.run(writeMentions, { mentions }),
]

/** Removes a source with its pages and all that they say. The documents that they spoke of. */
async function remove(tx: Transaction, location: string): Promise<string[]> {
  const [documents] = await Promise.all([
    tx.run(queries.clearSource, { location }),
    tx.run(queries.deleteSource, { location }),
  ])
  return documents.map(({ id }) => id)
}
