import { setTimeout as sleep } from 'node:timers/promises'
import type { Config } from './config.js'
import {
  lockHome,
  connectionOf,
  hasRoom,
  superviseNeo4j,
  startNeo4j,
  type HomeLock,
  type Progress,
} from './embedded/index.js'
import { AppError } from './errors.js'
import { unfinishedRestore } from './graph/backup.js'
import { connect, type Graph, type GraphSettings } from './graph/connect.js'
import { neo4jCode } from './graph/driver-errors.js'
import { keepsOpenEdition } from './graph/open-edition.js'
import { migrate } from './graph/migrate.js'
import { loadGazetteer } from './ingest/gazetteer.js'
import type { ProgressLine } from './terminal.js'

/** A database that answers and has today's schema and territories, and how to leave it. */
export interface OpenDatabase {
  readonly graph: Graph
  /** Settles when a private database has ended by itself and is not started again; never for another. */
  readonly ended: Promise<void>
  close(): Promise<void>
}

/** A database that runs already: the user's own, or that of a running server. */
export async function useDatabase(
  settings: GraphSettings,
  progress: ProgressLine,
  opening?: Opening,
): Promise<OpenDatabase> {
  const graph = await ready(settings, progress, opening)
  return { graph, ended: new Promise(() => {}), close: () => graph.close() }
}

export interface PrivateOptions {
  /** Of the server; told to whoever finds the home taken. */
  readonly url?: string
  readonly purpose?: Purpose
  /**
   * For who stays: a database that ends by itself is started again at the same address, within limits, and this is told
   * of it. Without it the database has ended then.
   */
  readonly onEnd?: () => void
}

/**
 * A private Neo4j in the home that `lock` owns; it ends with `close`, or with this process however that ends, and
 * the lock is released with it.
 */
export async function startDatabase(
  config: Config,
  lock: HomeLock,
  progress: ProgressLine,
  { url, purpose, onEnd }: PrivateOptions = {},
): Promise<OpenDatabase> {
  try {
    const options = {
      home: config.home,
      onProgress: ({ step, message, count, total }: Progress) => progress.named(step, message, count, total),
    }
    const supervised = onEnd === undefined ? null : await superviseNeo4j({ ...options, onEnd })
    const neo4j = supervised ?? (await startNeo4j({ ...options, brief: true }))
    lock.announce(url === undefined ? { uri: neo4j.uri } : { uri: neo4j.uri, url })
    const stop = () => neo4j.stop().finally(() => lock.release())
    try {
      const graph = await ready(
        {
          ...neo4j,
          patience: config.patience,
          hasRoom: () => hasRoom(config.home),
          ...(supervised === null ? {} : { onNeedsRestart: supervised.restart }),
        },
        progress,
        purpose === undefined ? {} : { purpose },
      )
      return { graph, ended: neo4j.exited, close: () => graph.close().finally(stop) }
    } catch (error) {
      await stop()
      throw error
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** For a command: the database that the settings name, else a running server's, else a private one for its time. */
export async function openDatabase(config: Config, progress: ProgressLine): Promise<OpenDatabase> {
  const { patience } = config
  if (config.database) return useDatabase({ ...config.database, patience }, progress)
  const running = connectionOf(config.home)
  if (running?.role === 'server')
    return useDatabase({ ...running, patience, hasRoom: () => hasRoom(config.home) }, progress)
  return startDatabase(config, lockHome(config.home, { role: 'command' }), progress)
}

/**
 * For a restore: the database that the settings name, or a private one, which no server may be running.
 *
 * @throws AppError ALREADY_RUNNING, HOME_IN_USE, and those of the database
 */
export async function openToRestore(config: Config, progress: ProgressLine): Promise<OpenDatabase> {
  if (config.database)
    return useDatabase({ ...config.database, patience: config.patience }, progress, { purpose: 'RESTORE' })
  return startDatabase(config, lockHome(config.home, { role: 'command' }), progress, {
    purpose: 'RESTORE',
  })
}

/** What a database is opened for: one in which a restore has not ended well is open to another restore only. */
type Purpose = 'USE' | 'RESTORE'

export interface Opening {
  readonly purpose?: Purpose
  /** How long an address at which nobody answers yet is tried again; not at all when absent. */
  readonly waitMillis?: number
}

/** How long a database that answers may take to become usable: it may be busy, or about to start or to end something. */
const SETTLING_MILLISECONDS = 60_000
const PAUSE_MILLISECONDS = 500

/** @throws AppError, whatever the database says */
async function ready(
  settings: GraphSettings,
  progress: ProgressLine,
  { purpose = 'USE', waitMillis = 0 }: Opening = {},
): Promise<Graph> {
  const graph = connect(settings)
  const began = performance.now()
  const patience = (error: unknown): number => {
    if (!(error instanceof AppError)) return 0
    if (error.code === 'DATABASE_UNREACHABLE') return waitMillis
    return ['TIMEOUT', 'DATABASE_UNAVAILABLE'].includes(error.code) ? SETTLING_MILLISECONDS : 0
  }
  try {
    for (;;) {
      try {
        await prepare(graph.patient, purpose, progress)
        return graph
      } catch (error) {
        if (performance.now() - began + PAUSE_MILLISECONDS > patience(error)) throw ofStart(error)
        progress.step(`Waiting for the database at ${settings.uri}`)
        await sleep(PAUSE_MILLISECONDS)
      }
    }
  } catch (error) {
    await graph.close()
    throw error
  }
}

/** What the database has said that has no code of ours, as a failure of a start. */
export function ofStart(error: unknown): unknown {
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

async function prepare(graph: Graph, purpose: Purpose, progress: ProgressLine): Promise<void> {
  await graph.verify()
  await migrate(graph, (indexes) => progress.step(`Waiting for the indexes of the database`, indexes))
  const since = purpose === 'RESTORE' ? null : await unfinishedRestore(graph)
  if (since !== null)
    throw new AppError(
      'RESTORE_UNFINISHED',
      `A restore that began at ${since} has not ended well in this database, or has not ended yet.`,
      { remedy: 'Wait for it, or restore again: npx chi-thi-graph restore FILE.' },
    )
  await loadGazetteer(graph)
  if (await keepsOpenEdition(graph)) await loadGazetteer(graph.open)
}
