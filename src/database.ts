import type { Config, DatabaseSettings } from './config.js'
import { claimHome, connectionOf, startNeo4j, type HomeClaim } from './embedded/index.js'
import { AppError } from './errors.js'
import { unfinishedRestore } from './graph/backup.js'
import { connect, type Graph } from './graph/connect.js'
import { migrate } from './graph/migrate.js'
import type { ProgressLine } from './terminal.js'

/** A database that answers and has today's schema, and how to leave it. */
export interface OpenDatabase {
  readonly graph: Graph
  /** Settles when a private database ends by itself; never for another. */
  readonly ended: Promise<void>
  close(): Promise<void>
}

/** A database that runs already: the user's own, or that of a running server. */
export async function useDatabase(settings: DatabaseSettings, purpose?: Purpose): Promise<OpenDatabase> {
  const graph = await ready(settings, purpose)
  return { graph, ended: new Promise(() => {}), close: () => graph.close() }
}

/**
 * A private Neo4j in the home that `claim` owns; it ends with `close`, or with this process however that ends, and
 * the claim is released with it. `url` is told to whoever finds the home taken.
 */
export async function startDatabase(
  config: Config,
  claim: HomeClaim,
  progress: ProgressLine,
  url?: string,
  purpose?: Purpose,
): Promise<OpenDatabase> {
  try {
    const neo4j = await startNeo4j({
      home: config.home,
      onProgress: ({ message, count, total }) => progress.step(message, count, total),
    })
    claim.announce(url === undefined ? { uri: neo4j.uri } : { uri: neo4j.uri, url })
    const stop = () => neo4j.stop().finally(() => claim.release())
    try {
      const graph = await ready(neo4j, purpose)
      return { graph, ended: neo4j.exited, close: () => graph.close().finally(stop) }
    } catch (error) {
      await stop()
      throw error
    }
  } catch (error) {
    claim.release()
    throw error
  }
}

/** For a command: the database that the settings name, else a running server's, else a private one for its time. */
export async function openDatabase(config: Config, progress: ProgressLine): Promise<OpenDatabase> {
  if (config.database) return useDatabase(config.database)
  const running = connectionOf(config.home)
  if (running?.role === 'server') return useDatabase(running)
  return startDatabase(config, claimHome(config.home, { role: 'command' }), progress)
}

/**
 * For a restore: the database that the settings name, or a private one, which no server may be running.
 *
 * @throws AppError ALREADY_RUNNING, HOME_IN_USE, and those of the database
 */
export async function openToRestore(config: Config, progress: ProgressLine): Promise<OpenDatabase> {
  if (config.database) return useDatabase(config.database, 'RESTORE')
  return startDatabase(config, claimHome(config.home, { role: 'command' }), progress, undefined, 'RESTORE')
}

/** What a database is opened for: one in which a restore has not ended well is open to another restore only. */
type Purpose = 'USE' | 'RESTORE'

async function ready(settings: DatabaseSettings, purpose: Purpose = 'USE'): Promise<Graph> {
  const graph = connect(settings)
  try {
    await graph.verify()
    await migrate(graph)
    const since = purpose === 'RESTORE' ? null : await unfinishedRestore(graph)
    if (since !== null)
      throw new AppError(
        'RESTORE_UNFINISHED',
        `A restore that began at ${since} has not ended well in this database, or has not ended yet.`,
        { remedy: 'Wait for it, or restore again: npx chi-thi-graph restore FILE.' },
      )
    return graph
  } catch (error) {
    await graph.close()
    throw error
  }
}
