/**
 * The other process of the tests: claims a home, runs its Neo4j when told to, tells each step as a line of JSON,
 * stops in order on SIGINT. Bundled and started by other-process.ts.
 */
import { AppError } from '../../src/errors.js'
import { claimHome, startNeo4j, type Neo4j } from '../../src/embedded/index.js'

const [mode, home = '', jarCache] = process.argv.slice(2)
const tell = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`)

try {
  const claim = claimHome(home, {
    role: mode === 'command' ? 'command' : 'server',
    url: 'http://127.0.0.1:4000/',
  })
  let neo4j: Neo4j | null = null
  process.once('SIGINT', async () => {
    await neo4j?.stop()
    claim.release()
    tell({ stopped: true })
    process.exit(0)
  })
  setInterval(() => undefined, 60_000)
  if (mode === 'database') {
    neo4j = await startNeo4j({ home, brief: true, ...(jarCache ? { jarCache } : {}) })
    claim.announce({ uri: neo4j.uri })
    const { uri, username, password, pid } = neo4j
    tell({ uri, username, password, java: pid })
  } else {
    tell({ claimed: true })
  }
} catch (error) {
  tell({ code: error instanceof AppError ? error.code : String(error) })
  process.exit(1)
}
