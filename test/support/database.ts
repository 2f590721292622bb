import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startNeo4j } from '../../src/embedded/index.js'
import { NEO4J_VERSION } from '../../src/embedded/pinned-jars.js'
import { connect, type Graph } from '../../src/graph/connect.js'
import { migrate } from '../../src/graph/migrate.js'
import { loadGazetteer } from '../../src/ingest/gazetteer.js'
import { testCache } from './cache.mjs'
import type { Fill } from './corpus.js'
import { environmentWith } from './java.mjs'
import { query } from './queries.js'

export interface DatabaseAccess {
  uri: string
  username: string
  password: string
  /** So that no test depends on how fast the machine is; those of the limits themselves set it to 1. */
  patience: number
}

/** How many times longer than users tests wait for their databases. */
export const PATIENCE = 20

export interface TestDatabase extends DatabaseAccess {
  stop(): Promise<void>
}

/**
 * A home of the test's own in a new temporary folder, for commands to start their private Neo4j in: it has jars, schema
 * and territories already, and no papers; or jars only, as after a first download. The test removes it.
 */
export const newHome = async (state: 'PREPARED' | 'EMPTY' = 'PREPARED'): Promise<string> => {
  const { home: prepared } = await asked<{ home: string }>('home')
  const home = mkdtempSync(join(tmpdir(), 'chi-thi-graph-test-'))
  if (state === 'PREPARED') cpSync(prepared, home, { recursive: true })
  else mkdirSync(join(home, 'neo4j'), { mode: 0o700 })
  const jars = `jars-${NEO4J_VERSION}`
  symlinkSync(join(testCache, jars), join(home, 'neo4j', jars))
  return home
}

export interface TestGraph {
  database: DatabaseAccess
  graph: Graph
  /** Takes everything out but the schema, its record and the territories. */
  empty(): Promise<void>
  stop(): Promise<void>
}

/**
 * A graph with its schema, the territories and what `fill` puts into it, in the Neo4j that all suites of a worker share,
 * one after the other.
 */
export const startTestGraph = async ({ fill }: { fill?: Fill } = {}): Promise<TestGraph> => {
  const database = await sharedDatabase()
  const graph = connect(database)
  // on a busy machine a database that has just started takes long over what it plans for the first time
  await migrate(graph.patient)
  await loadGazetteer(graph.patient)
  const empty = async (): Promise<void> => {
    await graph.patient.write((tx) => tx.run(query.empty, {}))
  }
  await empty()
  await fill?.(graph.patient)
  return { database, graph, empty, stop: () => graph.close() }
}

/** Access to the Neo4j that shared-database.mjs keeps for this worker, with whatever the suite before has left in it. */
export const sharedDatabase = async (): Promise<DatabaseAccess> => ({
  ...(await asked<DatabaseAccess>(String(process.pid))),
  patience: PATIENCE,
})

const asked = async <Answer>(what: string): Promise<Answer> => {
  const response = await fetch(`${process.env['CHI_THI_GRAPH_TEST_DATABASES']}/${what}`)
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as Answer
}

/** A private, empty Neo4j of the test's own in a new temporary folder, which stop() removes. Takes about 4 s. */
export const startTestDatabase = async (): Promise<TestDatabase> => {
  const home = mkdtempSync(join(tmpdir(), 'chi-thi-graph-test-'))
  const remove = (): void => rmSync(home, { recursive: true, force: true, maxRetries: 3 })
  try {
    const neo4j = await startNeo4j({ home, jarCache: testCache, env: environmentWith('quick-java') })
    return {
      uri: neo4j.uri,
      username: neo4j.username,
      password: neo4j.password,
      patience: PATIENCE,
      async stop() {
        await neo4j.stop()
        remove()
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}
