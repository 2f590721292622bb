import { setTimeout as sleep } from 'node:timers/promises'
import type { Config } from './config.js'
import {
  lockHome,
  connectionOf,
  hasRoom,
  superviseNeo4j,
  startNeo4j,
  type HomeLock,
} from './embedded/index.js'
import { AppError } from './errors.js'
import { unfinishedRestore } from './graph/backup.js'
import { connect, type Graph, type GraphSettings } from './graph/connect.js'
import { neo4jCode } from './graph/driver-errors.js'
import { migrate } from './graph/migrate.js'
import { keepsOpenEdition } from './graph/open-edition.js'
import { loadGazetteer } from './ingest/gazetteer.js'
import type { ProgressLine } from './terminal.js'

/** A database that answers, with the schema and the territories of this version. */
export interface OpenDatabase {
  readonly graph: Graph
  /** Resolves when a private database has ended and is not restarted; never for one of the user's own. */
  readonly ended: Promise<void>
  close(): Promise<void>
}

/** A database after an unfinished restore can be opened for another restore only. */
type Purpose = 'USE' | 'RESTORE'

/** For a command: the database of the settings, else that of a running server, else a private one. */
export async function openDatabase(config: Config, progress: ProgressLine): Promise<OpenDatabase> {
  const { database, home, patience } = config
  if (database) return connectDatabase({ ...database, patience }, progress)
  const running = connectionOf(home)
  if (running?.role === 'server')
    return connectDatabase({ ...running, patience, hasRoom: () => hasRoom(home) }, progress)
  return startDatabase(config, lockHome(home, { role: 'command' }), progress)
}

/**
 * For a restore: the database of the settings, or a private one.
 *
 * @throws AppError ALREADY_RUNNING when a server uses the private one, HOME_IN_USE, and those of the database
 */
export async function openDatabaseForRestore(config: Config, progress: ProgressLine): Promise<OpenDatabase> {
  const { database, home, patience } = config
  if (database) return connectDatabase({ ...database, patience }, progress, { purpose: 'RESTORE' })
  return startDatabase(config, lockHome(home, { role: 'command' }), progress, { purpose: 'RESTORE' })
}

/** A database that runs already. */
export async function connectDatabase(
  settings: GraphSettings,
  progress: ProgressLine,
  options?: ConnectOptions,
): Promise<OpenDatabase> {
  const graph = await connectReady(settings, progress, options)
  return { graph, ended: new Promise(() => {}), close: () => graph.close() }
}

export interface StartOptions {
  /** Of the server; it is shown to those who find the home in use. */
  readonly url?: string
  readonly purpose?: Purpose
  /** Called when the database ends by itself; it is then restarted at the same address. Absent: it is not restarted. */
  readonly onEnd?: () => void
}

/** By then a server has asked the database for all that it plans at a start, so that its classes are loaded. */
const ARCHIVE_AFTER_MILLISECONDS = 120_000

/** A private Neo4j in the locked home. It ends with `close` or with this process, and the lock with it. */
export async function startDatabase(
  config: Config,
  lock: HomeLock,
  progress: ProgressLine,
  { url, purpose = 'USE', onEnd }: StartOptions = {},
): Promise<OpenDatabase> {
  const { home, patience, databaseMemory, jars } = config
  const options = {
    home,
    memory: databaseMemory,
    onProgress: progress.named.bind(progress),
    ...(jars === null ? {} : { jarCache: jars }),
  }
  try {
    const supervised =
      onEnd === undefined
        ? null
        : await superviseNeo4j({ ...options, onEnd, archiveAfter: patience * ARCHIVE_AFTER_MILLISECONDS })
    const neo4j = supervised ?? (await startNeo4j({ ...options, brief: true }))
    lock.announce(url === undefined ? { uri: neo4j.uri } : { uri: neo4j.uri, url })
    const settings = {
      ...neo4j,
      patience,
      hasRoom: () => hasRoom(home),
      ...(supervised === null ? {} : { onNeedsRestart: supervised.restart }),
    }
    const graph = await connectReady(settings, progress, { purpose }).catch(async (error: unknown) => {
      await neo4j.stop()
      throw error
    })
    const stop = () => neo4j.stop().finally(() => lock.release())
    return { graph, ended: neo4j.exited, close: () => graph.close().finally(stop) }
  } catch (error) {
    lock.release()
    throw error
  }
}

export interface ConnectOptions {
  readonly purpose?: Purpose
  /** How long an address at which nobody answers is tried again; 0 when absent. */
  readonly waitMillis?: number
}

/** How long a database that answers may take to become usable: it may be busy, or be starting or stopping. */
const SETTLING_MILLIS = 60_000
const PAUSE_MILLIS = 500

/**
 * Connects, and prepares the database; tries again while it is likely to become usable.
 *
 * @throws AppError of the database
 */
async function connectReady(
  settings: GraphSettings,
  progress: ProgressLine,
  { purpose = 'USE', waitMillis = 0 }: ConnectOptions = {},
): Promise<Graph> {
  const graph = connect(settings)
  const began = performance.now()
  try {
    for (;;) {
      try {
        await prepare(graph.patient, purpose, progress)
        return graph
      } catch (error) {
        const elapsed = performance.now() - began
        if (elapsed + PAUSE_MILLIS > retryMillis(error, waitMillis)) throw startFailure(error)
        progress.step(`Waiting for the database at ${settings.uri}`)
        await sleep(PAUSE_MILLIS)
      }
    }
  } catch (error) {
    await graph.close()
    throw error
  }
}

/** How long after the first attempt an error is worth another one. */
function retryMillis(error: unknown, waitMillis: number): number {
  if (!(error instanceof AppError)) return 0
  if (error.code === 'DATABASE_UNREACHABLE') return waitMillis
  return ['TIMEOUT', 'DATABASE_UNAVAILABLE'].includes(error.code) ? SETTLING_MILLIS : 0
}

/** Schema and territories of this version. @throws AppError RESTORE_UNFINISHED and those of the database */
async function prepare(graph: Graph, purpose: Purpose, progress: ProgressLine): Promise<void> {
  await graph.verify()
  await migrate(graph, (indexes) => progress.step(`Waiting for the indexes of the database`, indexes))
  const unfinishedSince = purpose === 'RESTORE' ? null : await unfinishedRestore(graph)
  if (unfinishedSince !== null)
    throw new AppError(
      'RESTORE_UNFINISHED',
      `A restore that began at ${unfinishedSince} has not ended well in this database, or has not ended yet.`,
      { remedy: 'Wait for it, or restore again: npx chi-thi-graph restore FILE.' },
    )
  await loadGazetteer(graph)
  if (await keepsOpenEdition(graph)) await loadGazetteer(graph.open)
}

/** An error code of Neo4j that has no code of ours becomes DATABASE_START_FAILED; other errors stay as they are. */
export function startFailure(error: unknown): unknown {
  const refused = neo4jCode(error)
  return refused === null
    ? error
    : new AppError(
        'DATABASE_START_FAILED',
        `The database refused what a start needs (${refused}): ${(error as Error).message}`,
        {
          remedy: 'Look at the log of the database; it must hold nothing but this graph.',
          details: { refused },
          cause: error,
        },
      )
}
