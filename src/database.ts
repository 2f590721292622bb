import type { Config, DatabaseSettings } from './config.js'
import { claimHome, connectionOf, startNeo4j, type HomeClaim } from './embedded/index.js'
import { connect, type Graph } from './graph/connect.js'
import { keepsOpenEdition } from './graph/edition.js'
import { migrate } from './graph/migrate.js'
import { loadGazetteer } from './ingest/gazetteer.js'
import type { ProgressLine } from './terminal.js'

/** A database that answers and has today's schema and territories, and how to leave it. */
export interface OpenDatabase {
  readonly graph: Graph
  /** Settles when a private database ends by itself; never for another. */
  readonly ended: Promise<void>
  close(): Promise<void>
}

/** A database that runs already: the user's own, or that of a running server. */
export async function useDatabase(settings: DatabaseSettings): Promise<OpenDatabase> {
  const graph = await ready(settings)
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
): Promise<OpenDatabase> {
  try {
    const neo4j = await startNeo4j({
      home: config.home,
      onProgress: ({ message, count, total }) => progress.step(message, count, total),
    })
    claim.announce(url === undefined ? { uri: neo4j.uri } : { uri: neo4j.uri, url })
    const stop = () => neo4j.stop().finally(() => claim.release())
    try {
      const graph = await ready(neo4j)
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

async function ready(settings: DatabaseSettings): Promise<Graph> {
  const graph = connect(settings)
  try {
    await graph.verify()
    await migrate(graph)
    await loadGazetteer(graph)
    if (await keepsOpenEdition(graph)) await loadGazetteer(graph.open)
    return graph
  } catch (error) {
    await graph.close()
    throw error
  }
}
