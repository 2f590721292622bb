import { setTimeout } from 'node:timers/promises'
import { AppError } from '../errors.js'
import { KINDS, settled } from '../graph/backup.js'
import { digestOf } from '../graph/canonical-lines.js'
import type { Graph } from '../graph/connect.js'
import { keepsOpenEdition } from '../graph/open-edition.js'
import { type End, type Entry, headerOf } from './format.js'
import { writeBackup } from './write.js'

export interface BackupOptions {
  /** The version of this program. */
  readonly version: string
  /** The current time, RFC 3339. */
  readonly now: () => string
}

const ATTEMPTS = 5

/**
 * Writes everything that cannot be derived again into a file, while others use the database. Neo4j reads are not
 * repeatable, so a change during the backup could be in the file in part; the backup is then made again.
 *
 * @throws AppError CHANGED_MEANWHILE when every attempt was disturbed; as `writeBackup`; those of the database
 */
export async function backup(graph: Graph, path: string, { version, now }: BackupOptions): Promise<End> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptBackup(graph, path, version, now())
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'CHANGED_MEANWHILE' || attempt === ATTEMPTS)
        throw error
    }
  }
}

async function attemptBackup(graph: Graph, path: string, version: string, now: string): Promise<End> {
  const before = await graph.version()
  const refuseChanges = async () => {
    await settled(graph, () => setTimeout(50))
    if ((await graph.version()) === before) return
    throw new AppError('CHANGED_MEANWHILE', 'Something was written while the backup was being made.', {
      remedy: `It was tried ${ATTEMPTS} times; try again when nobody writes.`,
    })
  }
  const openEdition = await keepsOpenEdition(graph)
  const editions = openEdition ? [graph.open] : []
  try {
    return await writeBackup(
      path,
      headerOf(version, now, openEdition),
      entriesOf(graph, editions),
      async () => {
        const digest = await digestOf(graph, editions)
        await refuseChanges()
        return digest
      },
    )
  } catch (error) {
    // a row that is deleted while it is read fails to decode
    if (!(error instanceof AppError)) await refuseChanges()
    throw error
  }
}

async function* entriesOf(graph: Graph, editions: readonly Graph[]): AsyncGenerator<Entry> {
  for (const afterwards of [false, true])
    for (const kind of KINDS.filter((one) => one.afterwards === afterwards)) {
      for (const of of [graph, ...(kind.ofEditions ? editions : [])])
        for await (const row of of.stream(kind.rows, {}, kind.fetched))
          yield { kind: kind.name, ...(of.edition === 'OPEN' ? { edition: 'OPEN' } : {}), row }
    }
}
