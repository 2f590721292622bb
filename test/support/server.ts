import { fileURLToPath } from 'node:url'
import pino, { type Logger } from 'pino'
import type { AccessRules } from '../../src/api/http/authentication'
import type { Limits } from '../../src/api/guards/limits'
import type { ListedOperations } from '../../src/api/guards/persisted-operations'
import { operationsOfPage } from '../../src/api/http/page-operations'
import { createServer } from '../../src/api/http/server'
import { UnderWay } from '../../src/api/http/under-way'
import { Metrics } from '../../src/api/metrics/metrics'
import { AddressRules } from '../../src/api/webhook/addresses'
import type { SignInSettings } from '../../src/api/sign-in/settings'
import { readConfig } from '../../src/config'
import { connect, type Graph } from '../../src/graph/connect'
import { ReadingThreads } from '../../src/ingest/reading-threads'
import { PATIENCE, startTestGraph, type DatabaseAccess } from './database'
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
  /** How many clients are connected. */
  connections(): Promise<number>
  /** Another server on the same database. */
  again(options: Omit<TestServerOptions, 'fill'>): Promise<TestServer>
  stop(): Promise<void>
}

export interface TestServerOptions {
  /** Called before the server listens; for a fixture. */
  fill?: (graph: Graph) => Promise<void>
  clock?: () => Date
  access?: Partial<AccessRules>
  /** Whether only this machine's own names are answered to; so when absent. */
  loopbackOnly?: boolean
  /** How people sign in with accounts of their office. */
  signIn?: SignInSettings
  /** Whether requests are traced. */
  traced?: boolean
  /** Whether it is a subgraph of Apollo Federation. */
  federation?: boolean
  /** The operations that alone are answered. */
  listed?: ListedOperations
  /** Other servers whose pages may use it. */
  origins?: readonly string[]
  /** Proxies that are believed. */
  proxies?: readonly string[]
  /** How many times longer than usual the server waits for the database: 1 where that time itself is tested. */
  patience?: number
  /** In place of the limits that hold without settings. */
  limits?: Partial<Limits>
  /** Without it: no page, no introspection, no suggestions. */
  explorer?: boolean
  /** What the server is to use in place of the graph; for faults of the database. */
  through?: (graph: Graph) => Graph
  /** Where it listens; a free port when absent. */
  port?: number
  /** To which addresses webhooks are sent; to public ones when absent. */
  addresses?: AddressRules
  /** As ServerParts. */
  isWarm?: () => boolean
  /** As ServerParts. */
  underWay?: UnderWay
}

/** The whole server on the shared database, emptied, listening on a free port. */
export const startTestServer = async (options: TestServerOptions = {}): Promise<TestServer> => {
  const held = await startTestGraph()
  const wire = await listenOnWire(held.database.uri)
  return listening({ ...held.database, uri: wire.uri }, wire, options, async () => {
    await wire.close()
    await held.stop()
  })
}

const listening = async (
  database: DatabaseAccess,
  wire: Wire,
  options: TestServerOptions,
  leave: () => Promise<void>,
): Promise<TestServer> => {
  const graph = connect({ ...database, patience: options.patience ?? PATIENCE })
  await options.fill?.(graph.patient)
  const logged: Record<string, unknown>[] = []
  const log: Logger = pino(
    { level: 'info' },
    { write: (line: string) => void logged.push(JSON.parse(line) as Record<string, unknown>) },
  )
  const through = (graph: Graph): Graph =>
    options.through
      ? { ...options.through(graph), withSignal: (signal) => through(graph.withSignal(signal)) }
      : graph
  const pageFolder = fileURLToPath(new URL('../../dist/page', import.meta.url))
  const app = await createServer({
    graph: through(graph),
    metrics: new Metrics(through(graph), Object.keys(operationsOfPage(pageFolder))),
    addresses: options.addresses ?? new AddressRules([]),
    underWay: options.underWay ?? new UnderWay(),
    log,
    clock: options.clock ?? (() => new Date()),
    pageFolder,
    explorer: options.explorer ?? true,
    version: 'test',
    loopbackOnly: options.loopbackOnly ?? true,
    signIn: options.signIn ?? null,
    traced: options.traced ?? false,
    federation: options.federation ?? false,
    listed: options.listed ?? null,
    origins: new Set(options.origins),
    proxies: options.proxies ?? [],
    ...(options.isWarm ? { isWarm: options.isWarm } : {}),
    reader: new ReadingThreads(1, new URL('../../dist/ingest/reading-thread.js', import.meta.url)),
    access: { localUser: 'an.nguyen', readAnonymous: false, ...options.access },
    // no test depends on how fast the machine is
    limits: { ...readConfig({}).limits, requestMillis: 600_000, clientMillis: 60_000, ...options.limits },
  })
  const url = await app.listen({ port: options.port ?? 0, host: '127.0.0.1' })
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
    connections: () =>
      new Promise((settle, reject) =>
        app.server.getConnections((error, count) => (error ? reject(error) : settle(count))),
      ),
    again: (others) => listening(database, wire, others, () => Promise.resolve()),
    async stop() {
      await app.close()
      await graph.close()
      await leave()
    },
  }
}
