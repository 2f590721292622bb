import type { Config } from './config.js'
import { claimHome, connectionOf, startNeo4j, type HomeClaim, type Role } from './embedded/index.js'
import { connect, type Graph } from './graph/connect.js'
import { migrate } from './graph/migrate.js'
import type { ProgressLine } from './terminal.js'

/** A database that is ready for use, and how to leave it. */
export interface OpenDatabase {
  readonly graph: Graph
  /** True when it is the program's own, not one that NEO4J_URI names. */
  readonly embedded: boolean
  /** Settles when the private database ends by itself; never for another. */
  readonly ended: Promise<void>
  close(): Promise<void>
}

/**
 * The database that the settings name; else that of a server running on the same home (for commands); else a private
 * one, started here and ended by `close`. `url` is told to whoever finds the home taken.
 *
 * @throws AppError of setting up, each with the way out
 */
export async function openDatabase(config: Config, role: Role, progress: ProgressLine, url?: string): Promise<OpenDatabase> {
  if (config.database) return ready(connect(config.database), { embedded: false })
  const running = role === 'command' ? connectionOf(config.home) : null
  if (running?.role === 'server') return ready(connect(running), { embedded: true })
  const claim = claimHome(config.home, url === undefined ? { role } : { role, url })
  try {
    const neo4j = await startNeo4j({ home: config.home, onProgress: ({ message, count, total }) => progress.step(message, count, total) })
    claim.announce(url === undefined ? { uri: neo4j.uri } : { uri: neo4j.uri, url })
    return await ready(connect(neo4j), { embedded: true, ended: neo4j.exited, stop: () => stopped(neo4j.stop(), claim) }).catch(async (error: unknown) => {
      await neo4j.stop()
      throw error
    })
  } catch (error) {
    claim.release()
    throw error
  }
}

interface Ownership {
  embedded: boolean
  ended?: Promise<void>
  stop?: () => Promise<void>
}

async function ready(graph: Graph, { embedded, ended, stop }: Ownership): Promise<OpenDatabase> {
  try {
    await graph.verify()
    await migrate(graph)
  } catch (error) {
    await graph.close()
    throw error
  }
  return {
    graph,
    embedded,
    ended: ended ?? new Promise(() => {}),
    async close() {
      await graph.close()
      await stop?.()
    },
  }
}

async function stopped(stopping: Promise<void>, claim: HomeClaim): Promise<void> {
  try {
    await stopping
  } finally {
    claim.release()
  }
}

