import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startNeo4j } from '../../dist/embedded/index.js'

/**
 * Jest's global set-up: gives every worker of Jest one Neo4j for all its suites, started when the first of them asks
 * for it (`GET /<worker>`). A database that has run for a while answers several times faster than one that has just
 * started, so that sharing it takes minutes off the suite.
 */
export default async function setUp() {
  const held = new Map()
  const jarCache = process.env.CHI_THI_GRAPH_TEST_CACHE ?? join(tmpdir(), 'chi-thi-graph-test-jars')
  const start = async () => {
    const home = mkdtempSync(join(tmpdir(), 'chi-thi-graph-test-'))
    const remove = () => rmSync(home, { recursive: true, force: true, maxRetries: 3 })
    try {
      const { uri, username, password, stop } = await startNeo4j({ home, jarCache, brief: true })
      return { access: { uri, username, password }, stop: () => stop().finally(remove) }
    } catch (error) {
      remove()
      throw error
    }
  }
  const server = createServer(async ({ url }, response) => {
    try {
      if (!held.has(url)) held.set(url, start())
      response.end(JSON.stringify((await held.get(url)).access))
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
  await new Promise((settle) => server.listen(0, '127.0.0.1', settle))
  process.env.CHI_THI_GRAPH_TEST_DATABASES = `http://127.0.0.1:${server.address().port}`
  globalThis.stopSharedDatabases = async () => {
    server.closeAllConnections()
    server.close()
    for (const database of await Promise.allSettled(held.values())) await database.value?.stop()
  }
}
