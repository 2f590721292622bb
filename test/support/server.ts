import { fileURLToPath } from 'node:url'
import pino, { type Logger } from 'pino'
import type { AccessRules } from '../../src/api/access'
import { createServer } from '../../src/api/server'
import { connect, type Graph } from '../../src/graph/connect'
import { startTestGraph } from './database'
import { listenOnWire, type Wire } from './wire'

export interface TestServer {
  /** Of the server itself, without a path: `http://127.0.0.1:54321`. */
  url: string
  graph: Graph
  /** What a client gets for a query over HTTP: `data` and `errors` as they come. */
  ask(query: string, variables?: object): Promise<any>
  /** Its data; fails when there are errors. */
  data(query: string, variables?: object): Promise<any>
  /** The extensions of its first error. */
  failure(query: string, variables?: object): Promise<any>
  /** How many statements have passed on the wire to the database (Bolt's RUN) since the last call. */
  roundTrips(): number
  /** To the database. */
  wire: Wire
  /** The lines that were logged so far. */
  logged: Record<string, unknown>[]
  stop(): Promise<void>
}

export interface TestServerOptions {
  /** Called before the server listens; for a fixture. */
  fill?: (graph: Graph) => Promise<void>
  clock?: () => Date
  access?: Partial<AccessRules>
  /** What the server is to use in place of the graph; for faults of the database. */
  through?: (graph: Graph) => Graph
}

/** The whole server on the shared database, emptied, listening on a free port. */
export const startTestServer = async (options: TestServerOptions = {}): Promise<TestServer> => {
  const held = await startTestGraph()
  const wire = await listenOnWire(held.database.uri)
  const graph = connect({ ...held.database, uri: wire.uri })
  await options.fill?.(graph)
  const logged: Record<string, unknown>[] = []
  const log: Logger = pino(
    { level: 'info' },
    { write: (line: string) => void logged.push(JSON.parse(line) as Record<string, unknown>) },
  )
  const app = await createServer({
    graph: options.through?.(graph) ?? graph,
    log,
    clock: options.clock ?? (() => new Date()),
    explorerFolder: fileURLToPath(new URL('../../dist/explorer', import.meta.url)),
    version: 'test',
    loopbackOnly: true,
    access: { localUser: 'an.nguyen', readAnonymous: false, ...options.access },
  })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const ask = async (query: string, variables: object = {}): Promise<any> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    return response.json()
  }
  return {
    url,
    graph,
    ask,
    async data(query, variables) {
      const { data, errors } = await ask(query, variables)
      if (errors) throw new Error(JSON.stringify(errors))
      return data
    },
    failure: async (query, variables) => (await ask(query, variables)).errors[0].extensions,
    roundTrips: wire.statements,
    wire,
    logged,
    async stop() {
      await app.close()
      await graph.close()
      await wire.close()
      await held.stop()
    },
  }
}
