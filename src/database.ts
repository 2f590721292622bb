import type { Config } from './config.js'
import {
  lockHome,
  connectionOf,
  hasRoom,
  superviseNeo4j,
  startNeo4j,
  type HomeLock,
} from './embedded/index.js'
import type { Graph, GraphSettings } from './graph/connect.js'
import type { ConnectOptions, Purpose } from './ingest/ready-graph.js'
import type { ProgressLine } from './terminal.js'

/** A database that answers, with the schema and the territories of this version. */
export interface OpenDatabase {
  readonly graph: Graph
  /** Resolves when a private database has ended and is not restarted; never for one of the user's own. */
  readonly ended: Promise<void>
  close(): Promise<void>
}

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
  options: Omit<ConnectOptions, 'onWait'> = {},
): Promise<OpenDatabase> {
  const graph = await readyGraph(settings, progress, options)
  return { graph, ended: new Promise(() => {}), close: () => graph.close() }
}

export interface StartOptions {
  /** Of the server; it is shown to those who find the home in use. */
  readonly url?: string
  readonly purpose?: Purpose
  /** Called when the database ends by itself; it is then restarted at the same address. Absent: it is not restarted. */
  readonly onEnd?: () => void
  /** Called when Java runs: what needs the processor before that would have it start later. */
  readonly onLaunched?: () => void
}

/** By then a server has asked the database for all that it plans at a start, so that its classes are loaded. */
const ARCHIVE_AFTER_MILLISECONDS = 120_000

/** A private Neo4j in the locked home. It ends with `close` or with this process, and the lock with it. */
export async function startDatabase(
  config: Config,
  lock: HomeLock,
  progress: ProgressLine,
  { url, purpose = 'USE', onEnd, onLaunched = () => {} }: StartOptions = {},
): Promise<OpenDatabase> {
  const { home, patience, databaseMemory, jars } = config
  const options = {
    home,
    memory: databaseMemory,
    onProgress: progress.named.bind(progress),
    onLaunched,
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
    const graph = await readyGraph(settings, progress, { purpose }).catch(async (error: unknown) => {
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

async function readyGraph(
  settings: GraphSettings,
  progress: ProgressLine,
  options: Omit<ConnectOptions, 'onWait'>,
): Promise<Graph> {
  // not before Java runs: the driver and the statements take a third of a second
  const { connectReady } = await import('./ingest/ready-graph.js')
  return connectReady(settings, { ...options, onWait: progress.named.bind(progress) })
}
