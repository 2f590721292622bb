import { rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { startNeo4j } from '../../dist/embedded/index.js'
import { connect } from '../../dist/graph/connect.js'
import { addOpenEdition } from '../../dist/graph/migrate.js'
import { testCache } from './cache.mjs'
import { environmentWith } from './java.mjs'
import { copyOf, preparedHome } from './prepared-home.mjs'

/**
 * Jest's global set-up: gives every worker of Jest one Neo4j for all its suites, started when the first of them asks
 * for it (`GET /<process>`). A database that has run for a while answers several times faster than one that has just
 * started, so that sharing it takes minutes off the suite. `GET /home` tells where the prepared home is.
 */
export default async function setUp() {
  const prepared = preparedHome()
  prepared.catch(() => {}) // told to who asks for it
  const held = new Map()
  const start = async () => {
    const copy = copyOf(await prepared)
    const remove = () => rmSync(copy, { recursive: true, force: true, maxRetries: 3 })
    try {
      const { uri, username, password, stop } = await startNeo4j({
        home: copy,
        jarCache: testCache,
        env: environmentWith('quick-java'),
        settings: PLANS_ARE_KEPT,
      })
      await withOpenSchema({ uri, username, password })
      return { access: { uri, username, password }, stop: () => stop().finally(remove) }
    } catch (error) {
      remove()
      throw error
    }
  }
  const answer = async (url) => {
    if (url === '/home') return { home: await prepared }
    if (!held.has(url)) held.set(url, start())
    return (await held.get(url)).access
  }
  const server = createServer(async ({ url }, response) => {
    try {
      response.end(JSON.stringify(await answer(url)))
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
  // a connection that is closed for its age could be closed on a suite that asks just then
  server.keepAliveTimeout = 0
  await new Promise((settle) => server.listen(0, '127.0.0.1', settle))
  process.env.CHI_THI_GRAPH_TEST_DATABASES = `http://127.0.0.1:${server.address().port}`
  globalThis.stopSharedDatabases = async () => {
    server.closeAllConnections()
    server.close()
    await prepared.catch(() => {})
    for (const database of await Promise.allSettled(held.values())) await database.value?.stop()
  }
}

/** With the schema of the open edition from the beginning: Neo4j forgets all plans when an index is made. */
async function withOpenSchema(access) {
  const graph = connect({ ...access, patience: 20 })
  try {
    await addOpenEdition(graph.patient)
  } finally {
    await graph.close()
  }
}

/**
 * Suites fill and empty their database all the time, and for Neo4j each time is a reason to plan every statement anew:
 * a third of the processor's time of all tests. It keeps a thousand plans, and the suites ask more statements than that.
 */
// cspell:ignore replan
const PLANS_ARE_KEPT = {
  'dbms.cypher.min_replan_interval': '1h',
  'server.memory.query_cache.per_db_cache_num_entries': '5000',
}
