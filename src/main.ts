import { availableParallelism, userInfo } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.js'
import { connectDatabase, type OpenDatabase, startDatabase } from './database.js'
import { hasStore, lockHome, type HomeLock } from './embedded/index.js'
import { AppError } from './errors.js'
import type { ListedOperations } from './api/guards/persisted-operations.js'
import type { Graph } from './graph/connect.js'
import type { Corpus } from './ingest/corpus.js'
import type { BegunSample, Sample } from './ingest/sample.js'
import type { Logger } from './log.js'
import { isLoopback, listenError, reservePort, type ReservedPort, urlOf } from './port.js'
import type { ProgressLine } from './terminal.js'

export interface ServeOptions {
  readonly config: Config
  readonly log: Logger
  readonly progress: ProgressLine
  /** The version of this program. */
  readonly version: string
  /** The bundled corpus, which is loaded into a database without anybody's papers; null: none. */
  readonly corpus: Corpus | null
  /** The sample, which is loaded into a private database that nobody has touched; null: none. */
  readonly sample: Sample | null
  /** GraphQL queries that the database plans once the server is ready, so that the first to ask need not wait. */
  readonly warmUpQueries: readonly string[]
}

export interface RunningServer {
  readonly url: string
  /** The secret of the administrator's token that the first start makes; null at later starts. */
  readonly firstToken: string | null
  /** Why the sample could not be read; null when it was, or was not asked for. The server does without it. */
  readonly sampleFailure: AppError | null
  /** Rejects with an AppError when the private database cannot be kept running. */
  readonly failed: Promise<never>
  close(): Promise<void>
}

/**
 * Starts everything in order: home, port, database, content, server, warm-up, first token. A stage that fails undoes
 * those before it.
 *
 * @throws AppError ALREADY_RUNNING, HOME_IN_USE, PORT_IN_USE, BAD_SETTING, TOKENS_REQUIRED and those of the database
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { config } = options
  const listed = await listedOperations(config)
  const endTraces = await beginTraces(options)
  // before the port, so that a second start is told where the first one runs
  const lock = config.database ? null : lockHome(config.home, { role: 'server', url: urlOf(config) })
  const port = await reservePort(config).catch((error: unknown) => {
    lock?.release()
    throw error
  })
  let warmUp = async (): Promise<void> => {}
  const program = programOf(options)
  try {
    const database = await openServerDatabase(options, lock, {
      url: port.url,
      onLaunched: program.load,
      onRestart: () => void warmUp(),
    })
    try {
      const { modules, begun } = await program.loaded()
      const sampleFailure = await loadContent(database.graph.patient, modules, options, begun)
      const server = await startServer(database.graph, port, modules, options, listed)
      warmUp = server.warmUp
      return {
        url: port.url,
        firstToken: server.firstToken,
        sampleFailure,
        failed: database.ended.then(() => Promise.reject(databaseEnded(config))),
        async close() {
          await server.close()
          await database.close()
          await endTraces()
        },
      }
    } catch (error) {
      await database.close()
      const { startFailure } = await import('./ingest/ready-graph.js')
      throw startFailure(error)
    }
  } catch (error) {
    await port.release()
    throw error
  } finally {
    await program.endReading()
  }
}

/** Returns what ends them. Loads nothing where nobody traces. */
async function beginTraces({ config, version }: ServeOptions): Promise<() => Promise<void>> {
  if (config.traces === null) return async () => {}
  const { exportTraces } = await import('./api/traces/exporter.js')
  return exportTraces(config.traces, version)
}

/** @throws AppError BAD_SETTING */
async function listedOperations({ listedOperations: path }: Config): Promise<ListedOperations | null> {
  if (path === null) return null
  const { readListedOperations } = await import('./api/guards/listed-operations.js')
  return readListedOperations(path)
}

const now = (): string => new Date().toISOString()

/**
 * What the server is made of, and the sample of a new home, which a thread reads. Both are begun when Java runs, which would else
 * start a second or two later.
 */
function programOf(options: ServeOptions) {
  // asked before Neo4j makes its store
  const sample = sampleOfNewHome(options)
  let loading: ReturnType<typeof loadProgram> | null = null
  const loaded = () => (loading ??= loadProgram(sample))
  return {
    loaded,
    // a failure is met by who needs it
    load: () => void loaded().catch(() => {}),
    async endReading() {
      await (await loading?.catch(() => null))?.begun?.close()
    },
  }
}

/** The sample of a home that is new, which will need it; null: another. */
const sampleOfNewHome = ({ config, sample }: ServeOptions): Sample | null =>
  config.database !== null || hasStore(config.home) ? null : sample

async function loadProgram(sample: Sample | null) {
  const { beginSample } = await import('./ingest/sample.js')
  const begun = sample && beginSample(sample, { now })
  return { modules: await loadServerModules(), begun }
}

async function loadServerModules() {
  // first: type-graphql needs it as soon as one of the others is loaded
  await import('reflect-metadata')
  const [server, warmUp, reading, mails] = await Promise.all([
    import('./api/http/server.js'),
    import('./api/http/warm-up.js'),
    import('./ingest/reading-threads.js'),
    import('./api/digest/sender.js'),
  ])
  // of these the server has loaded all but little
  const [{ buildSchema }, page, underWay, metrics, addresses, webhooks, content] = await Promise.all([
    import('./api/schema/build.js'),
    import('./api/http/page-operations.js'),
    import('./api/http/under-way.js'),
    import('./api/metrics/metrics.js'),
    import('./api/webhook/addresses.js'),
    import('./api/webhook/sender.js'),
    loadContentModules(),
  ])
  // for the server, which is made when the database answers
  buildSchema()
  return {
    ...server,
    ...page,
    ...underWay,
    ...metrics,
    ...warmUp,
    ...reading,
    ...mails,
    ...webhooks,
    ...addresses,
    ...content,
  }
}

async function loadContentModules() {
  const [tokens, bundled, sample, corpus, openEdition] = await Promise.all([
    import('./graph/tokens.js'),
    import('./ingest/bundled.js'),
    import('./ingest/sample.js'),
    import('./ingest/corpus.js'),
    import('./ingest/open-edition.js'),
  ])
  return { ...tokens, ...bundled, ...sample, ...corpus, ...openEdition }
}

type ServerModules = Awaited<ReturnType<typeof loadServerModules>>

/** The database of the settings, or a private one, which is restarted when it ends by itself. */
function openServerDatabase(
  { config, log, progress }: ServeOptions,
  lock: HomeLock | null,
  { url, onLaunched, onRestart }: { url: string; onLaunched: () => void; onRestart: () => void },
): Promise<OpenDatabase> {
  const { database, patience, waitMillis } = config
  if (lock === null) {
    onLaunched()
    return connectDatabase({ ...database!, patience }, progress, { waitMillis })
  }
  return startDatabase(config, lock, progress, {
    url,
    onLaunched,
    onEnd() {
      log.error('The private database has ended by itself; it is started again.')
      onRestart()
    },
  })
}

const databaseEnded = ({ home }: Config): AppError =>
  new AppError('DATABASE_UNAVAILABLE', 'The private database has ended by itself, again and again.', {
    remedy: `Start again; if it happens again, look at ${home}/neo4j/logs/neo4j.log.`,
  })

/**
 * The sample and the bundled corpus, and the open edition where strangers may read.
 *
 * @returns why the sample could not be read, if so: nobody is to go without a server for that
 */
async function loadContent(
  graph: Graph,
  { bundledSources, loadSample, loadCorpus, openEdition }: ServerModules,
  { config, log, progress, corpus, sample }: ServeOptions,
  begun: BegunSample | null,
): Promise<AppError | null> {
  let sampleFailure: AppError | null = null
  const bundled = sample || corpus ? await bundledSources(graph) : []
  // before the corpus, after which the database is not untouched any more
  if (sample && config.database === null)
    await loadSample(graph, sample, {
      now,
      begun,
      bundled,
      onLoad: () => progress.step('Reading the sample papers'),
    }).catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error
      sampleFailure = error
      log.error({ err: error }, 'the sample papers could not be read')
    })
  if (corpus) {
    const bad = await loadCorpus(graph, corpus, {
      now,
      besideOthers: config.database === null,
      bundled,
      onLoad: () => progress.step('Loading the bundled corpus'),
    })
    if (bad.length > 0) log.error({ bad }, 'records of the bundled corpus are not of the format')
  }
  if (config.readAnonymous)
    await openEdition(graph, (sources) =>
      progress.step(`Preparing what everybody may read: ${sources} sources`),
    )
  return sampleFailure
}

interface StartedServer {
  readonly firstToken: string | null
  /** Plans the queries again, after the database was restarted. */
  readonly warmUp: () => Promise<void>
  close(): Promise<void>
}

/** Listens, plans the first questions, makes the first token, sends mails and webhooks: in this order. */
async function startServer(
  graph: Graph,
  port: ReservedPort,
  modules: ServerModules,
  options: ServeOptions,
  listed: ListedOperations | null,
): Promise<StartedServer> {
  const { config, progress } = options
  const parts = partsOf(graph, modules, options)
  const isFirstStart = !parts.loopbackOnly && (await needsFirstToken(graph.patient, modules, config))
  const warmer = warmerOf(parts, modules, options)
  const server = await modules.createServer({
    ...parts,
    listed,
    isWarm: warmer.isWarm,
    reader: new modules.ReadingThreads(Math.min(availableParallelism(), config.limits.files)),
  })
  const sender = senderOf(parts, modules, config)
  const webhooks = new modules.WebhookSender({ ...parts, graph: graph.patient })
  try {
    await listen(server, port, config)
    progress.step('Planning the first questions')
    await warmer.warmUp()
    // the last stage: the secret is shown once, so nothing may fail after it
    const firstToken = isFirstStart
      ? await makeFirstToken(graph.patient, modules, parts.clock().toISOString())
      : null
    sender?.start()
    webhooks.start()
    return {
      firstToken,
      warmUp: warmer.warmUp,
      async close() {
        await Promise.all([server.close(), warmer.stop(), sender?.stop(), webhooks.stop()])
      },
    }
  } catch (error) {
    await server.close()
    throw error
  }
}

/** What the server, its warm-up, its mails and its webhooks share. */
function partsOf(graph: Graph, modules: ServerModules, { config, log, version }: ServeOptions) {
  const {
    host,
    trustLoopback,
    explorer,
    federation,
    traces,
    limits,
    origins,
    proxies,
    readAnonymous,
    signIn,
  } = config
  const pageFolder = fileURLToPath(new URL('page/', import.meta.url))
  // whom a proxy lets in is not at this machine
  const loopbackOnly = isLoopback(host) && proxies.length === 0
  return {
    graph,
    log,
    clock: () => new Date(),
    version,
    pageFolder,
    metrics: new modules.Metrics(graph, Object.keys(modules.operationsOfPage(pageFolder))),
    underWay: new modules.UnderWay(),
    addresses: new modules.AddressRules(config.webhookAllow),
    explorer,
    signIn,
    federation,
    traced: traces !== null,
    limits,
    loopbackOnly,
    origins,
    proxies,
    access: { localUser: loopbackOnly && trustLoopback ? userInfo().username : null, readAnonymous },
  }
}

type Parts = ReturnType<typeof partsOf>

/** Plans the page's questions and those of the options, unless the settings want none planned. */
function warmerOf(
  parts: Parts,
  { warmUp, planRest }: ServerModules,
  { config, warmUpQueries }: ServeOptions,
): Warmer {
  const nothing = async (): Promise<void> => {}
  if (!config.planAhead) return createWarmer(nothing, nothing)
  const asked = { ...parts, questions: warmUpQueries, strangers: config.readAnonymous }
  return createWarmer(
    () => warmUp(parts.graph, asked),
    (signal) => planRest(parts.graph, asked, signal),
  )
}

/** Null where the settings name no server of mails. */
const senderOf = ({ graph, log, clock, limits, access }: Parts, modules: ServerModules, { mail }: Config) =>
  mail &&
  new modules.DigestSender({
    graph: graph.patient,
    log,
    clock,
    limits,
    settings: mail,
    localUser: access.localUser,
  })

async function listen(server: FastifyInstance, reserved: ReservedPort, { host }: Config): Promise<void> {
  await reserved.release()
  const address = { host, port: reserved.port }
  await server.listen(address).catch((error: NodeJS.ErrnoException) => {
    throw listenError(address, error)
  })
}

interface Warmer {
  readonly isWarm: () => boolean
  warmUp(): Promise<void>
  /** Ends what comes after the warm-up. */
  stop(): Promise<void>
}

/**
 * Runs a warm-up and knows whether the latest one has ended; an earlier one that ends later does not count. What comes
 * after it, `follow`, is not waited for.
 */
function createWarmer(run: () => Promise<void>, follow: (signal: AbortSignal) => Promise<void>): Warmer {
  let runs = 0
  let warm = false
  const stopped = new AbortController()
  let following = Promise.resolve()
  return {
    isWarm: () => warm,
    async warmUp(): Promise<void> {
      const current = (runs += 1)
      warm = false
      await run()
      warm = current === runs
      if (warm) following = following.then(() => follow(stopped.signal))
    },
    async stop(): Promise<void> {
      stopped.abort(new AppError('TIMEOUT', 'The server is being stopped.', { details: { during: 'WORK' } }))
      await following
    },
  }
}

/**
 * Whether no token was ever made, so that a server that others reach must make one.
 *
 * @throws AppError TOKENS_REQUIRED when all tokens are revoked: then nobody could use the server
 */
async function needsFirstToken(
  graph: Graph,
  { tokens }: ServerModules,
  { host, proxies }: Config,
): Promise<boolean> {
  const all = await tokens(graph)
  if (all.length === 0) return true
  if (all.some(({ revokedAt }) => revokedAt === null)) return false
  throw new AppError(
    'TOKENS_REQUIRED',
    `Others can reach the server (HOST is ${host}${proxies.length === 0 ? '' : ', behind a proxy'}), but every token has been revoked.`,
    {
      remedy: 'Make one first: npx chi-thi-graph token create --role admin --name "…".',
      details: { setting: 'HOST' },
    },
  )
}

/** Makes the administrator's token and returns its secret; null when another server was faster. */
async function makeFirstToken(
  graph: Graph,
  { createFirstToken }: ServerModules,
  now: string,
): Promise<string | null> {
  const token = await createFirstToken(graph, { role: 'ADMIN', name: 'first start', now })
  return token?.secret ?? null
}
