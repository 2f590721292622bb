// A private Neo4j for measurements, with the schema and the territories.
import { startNeo4j } from '../../dist/embedded/index.js'
import { connect } from '../../dist/graph/connect.js'
import { migrate } from '../../dist/graph/migrate.js'
import { loadGazetteer } from '../../dist/ingest/gazetteer.js'
import { testCache } from '../../test/support/cache.mjs'

/**
 * Opens the home, a new one or one with a graph. `stop` closes the graph and the database, which takes the time that it
 * needs to leave everything on the disk.
 *
 * @param {string} home
 */
export async function openStore(home) {
  const settings = { 'server.memory.pagecache.size': '2g' }
  const neo4j = await startNeo4j({ home, jarCache: testCache, settings })
  const { uri, username, password } = neo4j
  const graph = connect({ uri, username, password, patience: 20 }).patient
  const stop = async () => {
    await graph.close()
    // by itself: stop() would lose patience
    process.kill(neo4j.pid, 'SIGTERM')
    await neo4j.exited
    await neo4j.stop()
  }
  try {
    await patiently(() => migrate(graph))
    await loadGazetteer(graph)
  } catch (error) {
    await stop()
    throw error
  }
  return { database: { uri, username, password }, graph, stop }
}

/** On a busy machine a database that has just started takes too long over what it does for the first time. */
async function patiently(work, turns = 6) {
  try {
    return await work()
  } catch (error) {
    if (turns === 1) throw error
    return patiently(work, turns - 1)
  }
}
