import { createServer as createPortHolder, type AddressInfo } from 'node:net'
import { userInfo } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { createServer } from './api/http/server.js'
import type { warmUp } from './api/http/warm-up.js'
import type { Config, DatabaseSettings } from './config.js'
import { ofStart, startDatabase, useDatabase } from './database.js'
import { lockHome } from './embedded/index.js'
import { AppError } from './errors.js'
import type { Graph } from './graph/connect.js'
import { createFirstToken, tokens } from './graph/tokens.js'
import { type Corpus, loadCorpus } from './ingest/corpus.js'
import { openEdition } from './ingest/open-edition.js'
import type { Logger } from './log.js'
import type { ProgressLine } from './terminal.js'

export interface ServeOptions {
  readonly config: Config
  readonly log: Logger
  readonly progress: ProgressLine
  readonly version: string
  /** The bundled corpus to load where nobody's papers are, or null. */
  readonly corpus: Corpus | null
  /** Queries that are planned before the server is said to be ready. */
  readonly questions: readonly string[]
}

export interface RunningServer {
  readonly url: string
  /** The secret of the admin's token that the first start has made; told this once, null later. */
  readonly firstToken: string | null
  /** Settles with an error when the database ends under the server again and again. */
  readonly failed: Promise<never>
  close(): Promise<void>
}

/**
 * Settings in, a listening server out: database, migrations, corpus, schema, port, plans, first token. What fails on the
 * way is undone.
 *
 * @throws AppError PORT_IN_USE, TOKENS_REQUIRED and those of the database
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { config, log, progress } = options
  // the home first: who starts twice is told where the first one runs, not that the port is taken
  const lock = config.database
    ? null
    : lockHome(config.home, { role: 'server', url: urlOf(config.host, config.port) })
  const held = await holdPort(config).catch((error: unknown) => {
    lock?.release()
    throw error
  })
  const url = urlOf(held.address, held.port)
  let renewed = (): void => {}
  const opening = lock
    ? startDatabase(config, lock, progress, {
        url,
        onEnd: () => {
          log.error('The private database has ended by itself; it is started again.')
          renewed()
        },
      })
    : useDatabase({ ...(config.database as DatabaseSettings), patience: config.patience }, progress, {
        waitMillis: config.waitMillis,
      })
  // while the database starts
  const loading = Promise.all([import('./api/http/server.js'), import('./api/http/warm-up.js')])
  const database = await opening.catch(async (error: unknown) => {
    await held.release()
    throw error
  })
  try {
    const [{ createServer }, { warmUp }] = await loading
    const served = await offer(database.graph, { ...options, held, createServer, warmUp })
    renewed = served.renewed
    return {
      url,
      firstToken: served.firstToken,
      failed: database.ended.then(() => {
        throw new AppError(
          'DATABASE_UNAVAILABLE',
          'The private database has ended by itself, again and again.',
          {
            remedy: `Start again; if it happens again, look at ${config.home}/neo4j/logs/neo4j.log.`,
          },
        )
      }),
      async close() {
        await served.close()
        await database.close()
      },
    }
  } catch (error) {
    await held.release()
    await database.close()
    throw ofStart(error)
  }
}

interface Offer extends ServeOptions {
  readonly held: HeldPort
  readonly createServer: typeof createServer
  readonly warmUp: typeof warmUp
}

interface Offered {
  readonly firstToken: string | null
  /** The database is started again and has to plan everything anew. */
  renewed(): void
  close(): Promise<void>
}

/** What the database is to hold before anybody comes, the server on its port, and everything planned. */
async function offer(graph: Graph, { held, createServer, warmUp, ...options }: Offer): Promise<Offered> {
  const { config, log, progress, version, questions } = options
  const clock = () => new Date()
  await fill(graph.patient, options)
  const loopbackOnly = isLoopback(config.host)
  const tokensEver = loopbackOnly || (await haveTokens(graph.patient, config.host))

  let plans = 0
  let warm = false
  const server = await createServer({
    graph,
    log,
    clock,
    explorerFolder: config.explorer ? fileURLToPath(new URL('explorer/', import.meta.url)) : null,
    limits: config.limits,
    version,
    loopbackOnly,
    access: {
      localUser: loopbackOnly && config.trustLoopback ? userInfo().username : null,
      readAnonymous: config.readAnonymous,
    },
    isWarm: () => warm,
  })
  const plan = async (): Promise<void> => {
    const mine = (plans += 1)
    warm = false
    await warmUp(graph, { questions, log, clock, limits: config.limits, strangers: config.readAnonymous })
    warm = mine === plans
  }
  try {
    await held.release()
    await server
      .listen({ host: config.host, port: held.port })
      .catch((error: NodeJS.ErrnoException) => Promise.reject(notListening(config.host, held.port, error)))
    progress.step('Planning the first questions')
    await plan()
    // last of all: its secret is told as soon as this ends, and never again
    const first = tokensEver
      ? null
      : await createFirstToken(graph.patient, {
          role: 'ADMIN',
          name: FIRST_TOKEN,
          now: clock().toISOString(),
        })
    return { firstToken: first?.secret ?? null, renewed: () => void plan(), close: () => server.close() }
  } catch (error) {
    await server.close()
    throw error
  }
}

/** The bundled corpus, and what everybody may read. */
async function fill(graph: Graph, { config, log, progress, corpus }: ServeOptions): Promise<void> {
  if (corpus) {
    const bad = await loadCorpus(graph, corpus, {
      now: () => new Date().toISOString(),
      besideOthers: config.database === null,
      onLoad: () => progress.step('Loading the bundled corpus'),
    })
    if (bad.length > 0) log.error({ bad }, 'records of the bundled corpus are not of the format')
  }
  if (config.readAnonymous)
    await openEdition(graph, (sources) =>
      progress.step(`Preparing what everybody may read: ${sources} sources`),
    )
}

/** Whose the first token is; it can be revoked like any other. */
const FIRST_TOKEN = 'first start'

/**
 * Whether a token was ever made.
 *
 * @throws AppError TOKENS_REQUIRED when all were revoked, and nobody could be told from a stranger
 */
async function haveTokens(graph: Graph, host: string): Promise<boolean> {
  const ever = await tokens(graph)
  if (ever.length === 0) return false
  if (ever.some(({ revokedAt }) => revokedAt === null)) return true
  throw new AppError(
    'TOKENS_REQUIRED',
    `HOST is ${host}, which others can reach, but every token has been revoked.`,
    {
      remedy: 'Make one first: npx chi-thi-graph token create --role admin --name "…".',
      details: { setting: 'HOST' },
    },
  )
}

/** Whether a server that listens there is reached from this machine only. */
export const isLoopback = (host: string): boolean => ['127.0.0.1', 'localhost', '::1'].includes(host)

/** Where a server that listens at `address` is opened from this machine; one that listens everywhere is found at home. */
const urlOf = (address: string, port: number): string => {
  const host = { '0.0.0.0': '127.0.0.1', '::': 'localhost' }[address] ?? address
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

interface HeldPort {
  readonly port: number
  /** As it was given, but that of everywhere is spelt in one way. */
  readonly address: string
  /** Also when it was released before. */
  release(): Promise<void>
}

/**
 * Asked for before the database starts, so that a taken port is told at once, and held until the server listens, so that
 * the database does not take it. Who calls meanwhile is cut off: some clients wait for ever where a connection just ends.
 */
function holdPort({ host, port }: Config): Promise<HeldPort> {
  return new Promise((settle, reject) => {
    const holder = createPortHolder((caller) => caller.resetAndDestroy())
    holder.once('error', (error: NodeJS.ErrnoException) => reject(notListening(host, port, error)))
    holder.listen({ host, port }, () => {
      const bound = holder.address() as AddressInfo
      settle({
        port: bound.port,
        address: ['0.0.0.0', '::'].includes(bound.address) ? bound.address : host,
        release: () => new Promise((released) => holder.close(() => released())),
      })
    })
  })
}

function notListening(host: string, port: number, error: NodeJS.ErrnoException): AppError {
  const taken = error.code === 'EADDRINUSE'
  return new AppError(
    taken ? 'PORT_IN_USE' : 'BAD_SETTING',
    taken
      ? `Port ${port} of ${host} is taken by another program.`
      : `The program cannot listen on ${host}, port ${port} (${error.code ?? 'unknown error'}).`,
    {
      remedy: 'Choose another one: PORT=4001 npm start.',
      details: { host, port },
      cause: error,
    },
  )
}
