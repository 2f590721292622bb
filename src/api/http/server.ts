import { fastifyApolloHandler } from '@as-integrations/fastify'
import fastifyStatic from '@fastify/static'
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
} from 'fastify'
import type { Logger } from 'pino'
import { AppError } from '../../errors.js'
import type { Graph } from '../../graph/connect.js'
import { pendingMigrations } from '../../graph/migrate.js'
import {
  type AccessRules,
  identifyViewers,
  refuseForeignHosts,
  refuseUnreadableHosts,
} from './authentication.js'
import { createApollo } from '../apollo.js'
import { contextFor, type Context } from '../context.js'
import { exportRoutes } from './exports.js'
import { hangUp, oneErrorShape, refuseForeignTypes, refusePath } from './errors.js'
import { type Limits, textGuard } from '../guards/limits.js'
import { Rate } from './rate-limit.js'
import { hangUpLater, underWay, untilTaken } from './concurrency.js'

export interface ServerParts {
  readonly graph: Graph
  readonly log: Logger
  readonly clock: () => Date
  /** The folder of the built explorer page; null: no page, no introspection, no suggestions. */
  readonly explorerFolder: string | null
  readonly version: string
  /**
   * Whether the server will listen on a loopback address only. Then it answers to this machine's own names alone, so
   * that a web page whose name was pointed here (DNS rebinding) gets nothing.
   */
  readonly loopbackOnly: boolean
  readonly access: AccessRules
  readonly limits: Limits
  /** Whether the first questions are planned, so that /ready may say so; always when absent. */
  readonly isWarm?: () => boolean
}

const EXPLORER_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
}

/** The HTTP server, ready to listen; closing it ends what is under way and leaves the graph open. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { limits } = parts
  const apollo = createApollo(parts.log, { limits, explorer: parts.explorerFolder !== null })
  await apollo.start()

  const app: FastifyInstance = fastify({
    loggerInstance: parts.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.clientMillis,
    keepAliveTimeout: limits.clientMillis,
    // Without the two of them Node never closes a body that comes in drops.
    http: {
      // Node's own is five minutes, and refuses a longer time for the head of a request
      requestTimeout: limits.clientMillis,
      headersTimeout: Math.ceil(limits.clientMillis * 0.8),
      connectionsCheckingInterval: Math.ceil(limits.clientMillis / 5),
    },
    clientErrorHandler: hangUp(limits),
    frameworkErrors: refusePath,
    // A slow client must not hold up the end of the process.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
  })
  answerTheLast(app)
  app.addHook('onClose', () => apollo.stop())
  if (parts.loopbackOnly) refuseForeignHosts(app)
  oneErrorShape(app, limits, parts.log)
  app.server.maxConnections = limits.connections

  /** Which graph a request sees, and who asks: the one place that says so. */
  const contextOf = async ({ viewer, ends }: FastifyRequest): Promise<Context> =>
    contextFor(parts.graph, parts.clock, viewer, ends)
  await app.register(async (api) => {
    if (!parts.loopbackOnly) refuseUnreadableHosts(api)
    refuseForeignTypes(api)
    identifyViewers(api, parts.graph, parts.access, new Rate(limits))
    const guard = textGuard(limits)
    const graphql = fastifyApolloHandler(apollo, { context: contextOf })
    const answer = underWay(api, limits)((request, reply) => graphql.call(api, request, reply))
    api.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      handler: async (request, reply) => {
        for (const text of textsOf(request)) guard(text)
        return answer(request, reply)
      },
    })
    await api.register(async (files) => {
      untilTaken(files, limits)
      exportRoutes(files, contextOf)
    })
  })
  health(app, parts)
  if (parts.explorerFolder !== null) await explorer(app, parts.explorerFolder, limits)
  return app
}

/** What is under way when the server ends is answered, and its connection closed; the graph closes after the last. */
function answerTheLast(app: FastifyInstance): void {
  let ends = false
  app.addHook('preClose', (done) => {
    ends = true
    done()
  })
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (ends) void reply.header('connection', 'close')
    done(null, payload)
  })
}

/** Where a request may have the text of its query; what else stands there GraphQL refuses. */
const textsOf = ({ method, url, body }: FastifyRequest): string[] =>
  [
    ...(method === 'GET'
      ? new URLSearchParams(url.slice(url.indexOf('?'))).getAll('query')
      : [(body as { query?: unknown } | null)?.query]),
  ].filter((text) => typeof text === 'string')

function health(app: FastifyInstance, { graph, version, isWarm = () => true }: ServerParts): void {
  app.get('/health', () => ({ status: 'ok' }))
  app.get('/ready', async (_request, reply) => {
    try {
      const pending = await pendingMigrations(graph)
      if (pending.length === 0 && isWarm()) return { status: 'ok', version }
      const code = pending.length === 0 ? 'WARMING_UP' : 'MIGRATIONS_PENDING'
      return await reply.code(503).send({ status: 'unavailable', code, version })
    } catch (error) {
      const code = error instanceof AppError ? error.code : 'INTERNAL_SERVER_ERROR'
      return await reply.code(503).send({ status: 'unavailable', code, version })
    }
  })
}

async function explorer(app: FastifyInstance, folder: string, limits: Limits): Promise<void> {
  app.get('/', (_request, reply) => reply.redirect('/graphiql', 302))
  await app.register(async (page) => {
    page.addHook('onRequest', async (_request, reply) => void reply.headers(EXPLORER_HEADERS))
    page.addHook('onSend', async (_request, reply) => hangUpLater(reply, limits))
    // The names of assets hold a hash of their content; the page itself names the newest.
    await page.register(fastifyStatic, {
      root: folder,
      prefix: '/graphiql/',
      wildcard: true,
      index: false,
      cacheControl: false,
      setHeaders: (reply, path) =>
        void reply.setHeader(
          'Cache-Control',
          /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
        ),
    })
    for (const url of ['/graphiql', '/graphiql/'])
      page.get(url, (_request, reply) => reply.sendFile('index.html'))
  })
}
