/**
 * The other process of the tests: locks a home, runs its Neo4j when asked to, prints each step as a line of JSON, and
 * shuts down on SIGINT. Started by other-process.ts.
 */
import { lockHome, startNeo4j } from '../../dist/embedded/index.js'

const [mode, home = '', jarCache] = process.argv.slice(2)
const tell = (line) => void process.stdout.write(`${JSON.stringify(line)}\n`)

try {
  const lock = lockHome(home, {
    role: mode === 'command' ? 'command' : 'server',
    url: 'http://127.0.0.1:4000/',
  })
  let neo4j = null
  process.once('SIGINT', async () => {
    await neo4j?.stop()
    lock.release()
    tell({ stopped: true })
    process.exit(0)
  })
  setInterval(() => undefined, 60_000)
  if (mode === 'database') {
    neo4j = await startNeo4j({ home, brief: true, ...(jarCache ? { jarCache } : {}) })
    lock.announce({ uri: neo4j.uri })
    const { uri, username, password, pid } = neo4j
    tell({ uri, username, password, java: pid })
  } else {
    tell({ locked: true })
  }
} catch (error) {
  tell({ code: error.code ?? String(error) })
  process.exit(1)
}
