import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startNeo4j } from '../../src/embedded/index.js'
import { connect, type Graph } from '../../src/graph/connect.js'
import { migrate } from '../../src/graph/migrate.js'
import { loadGazetteer } from '../../src/ingest/gazetteer.js'
import { query } from './statements.js'

export interface TestDatabase {
  uri: string
  username: string
  password: string
  stop(): Promise<void>
}

/** Where all tests of this machine keep Neo4j's jars, so that they are fetched once. */
export const testJarCache = (): string =>
  process.env['CHI_THI_GRAPH_TEST_CACHE'] ?? join(tmpdir(), 'chi-thi-graph-test-jars')

export interface TestGraph {
  database: TestDatabase
  graph: Graph
  /** Takes everything out but the schema, its record and the territories. */
  empty(): Promise<void>
  stop(): Promise<void>
}

/** A graph in a private Neo4j, with its schema and the territories and nothing else in it. */
export const startTestGraph = async (): Promise<TestGraph> => {
  const database = await startTestDatabase()
  const graph = connect(database)
  await migrate(graph)
  await loadGazetteer(graph)
  return {
    database,
    graph,
    async empty() {
      await graph.write((tx) => tx.run(query.empty, {}))
    },
    async stop() {
      await graph.close()
      await database.stop()
    },
  }
}

/** A private, empty Neo4j of the test's own in a new temporary folder, which stop() removes. Takes about 4 s. */
export const startTestDatabase = async (): Promise<TestDatabase> => {
  const home = mkdtempSync(join(tmpdir(), 'chi-thi-graph-test-'))
  const remove = (): void => rmSync(home, { recursive: true, force: true, maxRetries: 3 })
  try {
    const neo4j = await startNeo4j({ home, jarCache: testJarCache() })
    return {
      uri: neo4j.uri,
      username: neo4j.username,
      password: neo4j.password,
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
