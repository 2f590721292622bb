import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import fastifyStatic from '@fastify/static'
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
} from 'fastify'
import type { Logger } from 'pino'
import { AppError, type ErrorCode } from '../errors.js'
import type { Graph } from '../graph/connect.js'
import { pendingMigrations } from '../graph/migrate.js'
import { type AccessRules, identifyViewers, refuseForeignHosts } from './access.js'
import { contextFor, type Context } from './context.js'
import { costLimit } from './cost.js'
import { describeError, errorFormatter } from './errors.js'
import { buildSchema } from './schema.js'

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
const MAX_TOKENS = 4_000

const EXPLORER_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
}

/** The HTTP server, ready to listen; closing it ends what is under way and leaves the graph open. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const apollo = new ApolloServer<Context>({
    schema: buildSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError: errorFormatter(parts.log),
    logger: parts.log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      plainJsonStatus,
      costLimit,
    ],
  })
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

  await app.register(async (api) => {
    identifyViewers(api, parts.graph, parts.access)
    api.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      handler: fastifyApolloHandler(apollo, {
        context: async ({ viewer }) => contextFor(parts.graph, parts.clock, viewer),
      }),
    })
  })
  health(app, parts)
  await explorer(app, parts.explorerFolder)
  return app
}

/**
 * A client that asks for application/json gets 200 for a request that is wrong as GraphQL, as the GraphQL over HTTP
 * specification wants it; the newer application/graphql-response+json keeps Apollo's 400.
 */
const plainJsonStatus: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        const accept = request.http?.headers.get('accept') ?? ''
        const codes = errors?.map((error) => error.extensions['code']) ?? []
        if (
          response.http.status === 400 &&
          !accept.includes('application/graphql-response+json') &&
          codes.length > 0 &&
          codes.every((code) => REQUEST_ERRORS.has(code))
        )
          response.http.status = 200
      },
    }
  },
}
const REQUEST_ERRORS: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
])

const HTTP_STATUS: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  FOREIGN_HOST: 421,
  DATABASE_UNAVAILABLE: 503,
  STORAGE_FULL: 507,
  TIMEOUT: 504,
}

function refuse(reply: FastifyReply, error: AppError): FastifyReply {
  if (error.code === 'UNAUTHENTICATED') void reply.header('www-authenticate', 'Bearer realm="chi-thi-graph"')
  return reply.code(HTTP_STATUS[error.code] ?? 400).send({ errors: [describeError(error)] })
}

/** GraphQL's shape of an error for all that goes wrong outside GraphQL, too. */
function oneErrorShape(app: FastifyInstance, log: Logger): void {
  const format = errorFormatter(log)
  app.setErrorHandler((error: FastifyError | AppError, _request, reply) => {
    if (error instanceof AppError) return refuse(reply, error)
    const status = error.statusCode ?? 500
    const shown =
      status < 500
        ? { message: error.message, extensions: { code: status === 413 ? 'FILE_TOO_LARGE' : 'BAD_REQUEST' } }
        : format({ message: error.message }, error)
    return reply.code(status).send({ errors: [shown] })
  })
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send({
      errors: [
        describeError(new AppError('NOT_FOUND', `Nothing is here for ${request.method} ${request.url}.`)),
      ],
    }),
  )
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
