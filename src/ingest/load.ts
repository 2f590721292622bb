import { AppError } from '../errors.js'
import { momentOf } from '../graph/changes.js'
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
  const { location, name } = source
  return graph.write(async (transaction) => {
    const tx = skipEmptyBatches(transaction)
    tx.changes([])
    await lockFile(tx, location)
    const [held] = await tx.run(queries.sourceState, { location })
    if (held && isUnchanged(held, rows))
      return { outcome: 'UNCHANGED', documentIds: held.documentIds, relationsAdded: 0, tasksAdded: 0 }
    const groups = uniqueSorted([...(held?.groups ?? []), ...statements.flatMap(groupsOf)])
    await lockGroups(tx, groups)
    await store(tx, rows)
    const at = momentOf(source.ingestedAt)
    const { relationsAdded, tasksAdded } = await derive(tx, groups, at)
    await publish(tx, location, groups, at)
    const [after] = await tx.run(queries.sourceState, { location })
    if (!after) throw new AppError('INTERNAL_SERVER_ERROR', `What ${name} says was not kept.`)
    const outcome = held ? 'UPDATED' : 'CREATED'
    return { outcome, documentIds: after.documentIds, relationsAdded, tasksAdded }
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
    await lockFile(tx, location)
    const [held] = await tx.run(queries.sourceState, { location })
    if (!held) return null
    const groups = uniqueSorted(held.groups)
    await lockGroups(tx, groups)
    await remove(tx, location)
    const { gone, relationsRemoved, tasksRemoved } = await derive(tx, groups, at)
    await publish(tx, location, groups, at)
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
    await lockFile(tx, next.location)
    await lockGroups(tx, groups)
    await publish(tx, next.location, groups, momentOf(next.ingestedAt))
    return true
  })

/**
 * Brings the open edition up to what a source now says of papers that anybody may read (nothing, when the source is
 * gone), where that edition is kept. `groups`: those that the source speaks of or has spoken of.
 */
async function publish(
  tx: Transaction,
  location: string,
  groups: readonly string[],
  at: string,
): Promise<void> {
  if (!(await edition.keepsOpenEdition(tx))) return
  await remove(tx.open, location)
  const [held] = await tx.run(queries.sourceState, { location })
  await edition.publishSources(tx, held?.locations ?? [])
  await derive(tx.open, groups, at)
}

/** Of two versions of one file at once, the second sees what the first has said. */
const lockFile = (tx: Transaction, location: string) =>
  tx.run(queries.lockSeries, { keys: [`source:${fileLocation(location)}`] })

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

/** Stores the source's claims and mentions in place of its former ones. */
async function store(tx: Transaction, { sources, claims, mentions }: SourceRows): Promise<void> {
  const [{ location }] = sources
  await tx.run(queries.clearSource, { location })
  await tx.run(queries.dropPages, { location, kept: sources.map((source) => source.location) })
  await tx.run(queries.writeSources, { sources })
  await tx.run(queries.writeClaims, { claims })
  await tx.run(queries.writeMentions, { mentions })
}

/** Removes a source with its pages and all that they say. */
async function remove(tx: Transaction, location: string): Promise<void> {
  await tx.run(queries.clearSource, { location })
  await tx.run(queries.deleteSource, { location })
}
