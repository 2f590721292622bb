import { fastifyApolloHandler } from '@as-integrations/fastify'
import fastifyStatic from '@fastify/static'
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyRequest,
} from 'fastify'
import type { Logger } from 'pino'
import { AppError, type ErrorCode, exitCodeOf } from '../errors.js'
import type { Graph } from '../graph/connect.js'
import { pendingMigrations } from '../graph/migrate.js'
import { type AccessRules, identifyViewers, refuseForeignHosts } from './access.js'
import { createApollo } from './apollo.js'
import { contextFor, type Context } from './context.js'
import { describeError, errorFormatter, languageOf, spokenIn } from './errors.js'
import { exportRoutes } from './export.js'

export interface ServerParts {
  readonly graph: Graph
  readonly log: Logger
  readonly clock: () => Date
  /** The folder of the built explorer page. */
  readonly explorerFolder: string
  readonly version: string
  /**
   * Whether the server will listen on a loopback address only. Then it answers to this machine's own names alone, so
   * that a web page whose name was pointed here (DNS rebinding) gets nothing.
   */
  readonly loopbackOnly: boolean
  readonly access: AccessRules
}

const MAX_BODY_BYTES = 256 * 1024

const EXPLORER_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
}

/** The HTTP server, ready to listen; closing it ends what is under way and leaves the graph open. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const apollo = createApollo(parts.log)
  await apollo.start()

  const app: FastifyInstance = fastify({
    loggerInstance: parts.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: 10_000,
    http: { headersTimeout: 8_000, connectionsCheckingInterval: 2_000 },
    // A slow client must not hold up the end of the process.
    forceCloseConnections: 'idle',
  })
  app.addHook('onClose', () => apollo.stop())
  if (parts.loopbackOnly) refuseForeignHosts(app)
  oneErrorShape(app, parts.log)

  /** Which graph a request sees, and who asks: the one place that says so. */
  const contextOf = async ({ viewer }: FastifyRequest): Promise<Context> =>
    contextFor(parts.graph, parts.clock, viewer)
  await app.register(async (api) => {
    identifyViewers(api, parts.graph, parts.access)
    api.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      handler: fastifyApolloHandler(apollo, { context: contextOf }),
    })
    exportRoutes(api, contextOf)
  })
  health(app, parts)
  await explorer(app, parts.explorerFolder)
  return app
}

/** GraphQL's shape of an error for all that goes wrong outside GraphQL, too. */
function oneErrorShape(app: FastifyInstance, log: Logger): void {
  const format = errorFormatter(log)
  app.setErrorHandler((error: FastifyError | AppError, request, reply) => {
    const language = languageOf(request.headers['accept-language'])
    if (error instanceof AppError) {
      if (error.code === 'UNAUTHENTICATED')
        void reply.header('www-authenticate', 'Bearer realm="chi-thi-graph"')
      return reply.code(statusOf(error)).send({ errors: [describeError(error, language)] })
    }
    const status = error.statusCode ?? 500
    const shown =
      status < 500
        ? { message: error.message, extensions: { code: status === 413 ? 'FILE_TOO_LARGE' : 'BAD_REQUEST' } }
        : spokenIn(language, format({ message: error.message }, error))
    return reply.code(status).send({ errors: [shown] })
  })
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send({
      errors: [
        describeError(
          new AppError('NOT_FOUND', `Nothing is here for ${request.method} ${request.url}.`, {
            details: { path: request.url },
          }),
          languageOf(request.headers['accept-language']),
        ),
      ],
    }),
  )
}

/** The HTTP status of a failure outside GraphQL; its code says more. */
const statusOf = ({ code }: AppError): number => STATUS[code] ?? (exitCodeOf(code) === 3 ? 503 : 500)
const STATUS: Partial<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  COST_LIMIT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  FOREIGN_HOST: 421,
  NOT_FOUND: 404,
  AMBIGUOUS_SYMBOL: 409,
  AMBIGUOUS_NAME: 409,
  TIMEOUT: 504,
}

function health(app: FastifyInstance, { graph, version }: ServerParts): void {
  app.get('/health', () => ({ status: 'ok' }))
  app.get('/ready', async (_request, reply) => {
    try {
      const pending = await pendingMigrations(graph)
      if (pending.length === 0) return { status: 'ok', version }
      return await reply.code(503).send({ status: 'unavailable', code: 'MIGRATIONS_PENDING', version })
    } catch (error) {
      const code = error instanceof AppError ? error.code : 'INTERNAL_SERVER_ERROR'
      return await reply.code(503).send({ status: 'unavailable', code, version })
    }
  })
}

async function explorer(app: FastifyInstance, folder: string): Promise<void> {
  app.get('/', (_request, reply) => reply.redirect('/graphiql', 302))
  await app.register(async (page) => {
    page.addHook('onRequest', async (_request, reply) => void reply.headers(EXPLORER_HEADERS))
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
