import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
} from 'fastify'
import type { ApolloServer } from '@apollo/server'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { createApollo } from '../apollo.js'
import { contextFor, type Context } from '../context.js'
import { EventFeed } from '../event/feed.js'
import type { Limits } from '../guards/limits.js'
import { type ListedOperations, PersistedOperations } from '../guards/persisted-operations.js'
import type { Metrics } from '../metrics/metrics.js'
import { LoadingQueue } from '../../ingest/load-together.js'
import type { ReadingThreads } from '../../ingest/reading-threads.js'
import { type AccessRules, authenticate, Authentication } from './authentication.js'
import { limitConcurrency, limitStreams } from './concurrency.js'
import { answerInvalidHttp, answerInvalidPath, jsonErrors, requireUtf8Json } from './errors.js'
import { exportRoutes } from './exports.js'
import { fileRoutes } from './files.js'
import { graphqlRoute } from './graphql.js'
import { readCarriedVersions } from './graph-version.js'
import { healthRoutes, type HealthParts } from './health.js'
import { preventDnsRebinding, requireValidHost } from './hosts.js'
import { mcpRoute } from './mcp.js'
import { metricsRoute } from './metrics.js'
import { newsRoute } from './news.js'
import { allowOrigins, type Origins } from './origins.js'
import type { Proxies } from './proxies.js'
import { pageRoutes } from './page.js'
import { operationsOfPage } from './page-operations.js'
import { buildSchema } from '../schema/build.js'
import { federated } from '../schema/federation.js'
import { withoutDeprecated } from '../schema/without-deprecated.js'
import type { OpenIdConnect } from '../sign-in/open-id.js'
import type { SignInSettings } from '../sign-in/settings.js'
import { traceRequests } from '../traces/requests.js'
import { RateLimit } from './rate-limit.js'
import { signInRoutes } from './sign-in.js'
import { requestIdOf, tellRequestIds } from './request-id.js'
import { subscriptionRoutes } from './subscriptions.js'
import type { UnderWay } from './under-way.js'
import type { AddressRules } from '../webhook/addresses.js'

export interface ServerParts extends HealthParts {
  readonly log: Logger
  readonly clock: () => Date
  /** The folder of the built pages. */
  readonly pageFolder: string
  /** Whether there are GraphiQL, introspection and suggestions. */
  readonly explorer: boolean
  /** Whether requests are traced (OpenTelemetry). */
  readonly traced: boolean
  /** Whether the schema is that of a subgraph of Apollo Federation. */
  readonly federation: boolean
  /** Whether only this machine reaches the server; then it is protected against DNS rebinding. */
  readonly loopbackOnly: boolean
  /** The operations that alone are answered, beside those of the page; null: all are. */
  readonly listed: ListedOperations | null
  /** Other servers whose pages may use this one. */
  readonly origins: Origins
  readonly proxies: Proxies
  readonly access: AccessRules
  /** How people sign in with accounts of their office; null: they cannot. */
  readonly signIn: SignInSettings | null
  readonly limits: Limits
  readonly metrics: Metrics
  /** Counts the questions that are being answered. */
  readonly underWay: UnderWay
  /** To which addresses webhooks are sent. */
  readonly addresses: AddressRules
  /** Reads the papers that clients send; ended with the server. */
  readonly reader: ReadingThreads
}

/**
 * The HTTP server, ready to listen: GraphQL, files and exports behind authentication, health checks, the pages. Closing
 * it completes the running requests and leaves the graph open.
 */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { graph, access, clock, log, limits, loopbackOnly, metrics } = parts
  const rateLimit = new RateLimit(limits)
  const openId = await openIdOf(parts)
  const authentication = new Authentication(graph, access, rateLimit, openId)
  const feed = new EventFeed({ graph, clock, log })
  const schema = parts.federation ? federated(buildSchema()) : buildSchema()
  const ofPage = operationsOfPage(parts.pageFolder)
  const persisted = new PersistedOperations(
    parts.listed && new Map([...Object.entries(ofPage), ...parts.listed]),
  )
  const app = createFastify(parts)
  tellRequestIds(app, log)
  if (parts.traced) traceRequests(app)
  closeConnectionsOnShutdown(app)
  if (loopbackOnly) preventDnsRebinding(app)
  jsonErrors(app, limits, log, metrics)
  await app.register(async (api) => {
    allowOrigins(api, parts.origins)
    if (!loopbackOnly) requireValidHost(api)
    requireUtf8Json(api)
    authenticate(api, authentication)
    readCarriedVersions(api, graph)
    await apiRoutes(api, schema, { ...parts, feed, persisted })
    subscriptionRoutes(api, { ...parts, schema, feed, authentication, persisted })
    metricsRoute(api, metrics)
  })
  await app.register((strangers) => signInRoutes(strangers, openId, rateLimit))
  healthRoutes(app, parts)
  await pageRoutes(app, parts)
  return app
}

/** Loaded where people sign in with accounts of their office. */
async function openIdOf({ signIn, clock }: ServerParts): Promise<OpenIdConnect | null> {
  if (signIn === null) return null
  const { OpenIdConnect } = await import('../sign-in/open-id.js')
  return new OpenIdConnect(signIn, clock)
}

function createFastify({ log, limits, proxies }: ServerParts): FastifyInstance {
  const app: FastifyInstance = fastify({
    loggerInstance: log as FastifyBaseLogger,
    genReqId: requestIdOf,
    trustProxy: proxies.length > 0 && [...proxies],
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.clientMillis,
    keepAliveTimeout: limits.clientMillis,
    // Node itself has to end requests whose body arrives byte by byte. Its requestTimeout is five minutes by default, and
    // headersTimeout may not be longer than that.
    http: {
      requestTimeout: limits.clientMillis,
      headersTimeout: Math.ceil(limits.clientMillis * 0.8),
      connectionsCheckingInterval: Math.ceil(limits.clientMillis / 5),
    },
    clientErrorHandler: answerInvalidHttp(limits),
    frameworkErrors: answerInvalidPath,
    // A slow client must not delay the end of the process.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
  })
  app.server.maxConnections = limits.connections
  return app
}

/** GraphQL, files that come and exports. The viewer decides which edition of the graph a request reads. */
async function apiRoutes(
  app: FastifyInstance,
  schema: GraphQLSchema,
  parts: ServerParts & { readonly feed: EventFeed; readonly persisted: PersistedOperations },
): Promise<void> {
  const { graph, clock, limits, log, explorer, metrics, addresses, reader, underWay } = parts
  const intake = { reader, queue: new LoadingQueue(graph) }
  const contextOf = async ({ viewer, abortSignal, id }: FastifyRequest): Promise<Context> =>
    contextFor(graph, clock, viewer, {
      ...(abortSignal && { abortSignal }),
      requestId: id,
      metrics,
      addresses,
      intake,
    })

  const started = async (schema: GraphQLSchema): Promise<ApolloServer<Context>> => {
    const apollo = createApollo(log, { schema, limits, explorer, metrics })
    await apollo.start()
    app.addHook('onClose', () => apollo.stop())
    return apollo
  }
  const apollo = await started(schema)
  const future = withoutDeprecated(schema)
  const apollos = { apollo, future: future === schema ? apollo : await started(future) }
  const limited = limitConcurrency(app, limits, underWay)
  graphqlRoute(app, apollos, parts, limited, contextOf)
  mcpRoute(app, apollo, limited, parts, contextOf)
  newsRoute(app, limited, parts.feed, contextOf)
  await app.register(async (files) => fileRoutes(files, contextOf, parts))
  await app.register(async (exports) => {
    limitStreams(exports, limits)
    exportRoutes(exports, contextOf, parts.version)
  })
}

/** While the server shuts down, each answer closes its connection, so that the shutdown ends with the last answer. */
function closeConnectionsOnShutdown(app: FastifyInstance): void {
  let closing = false
  app.addHook('preClose', (done) => {
    closing = true
    done()
  })
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) void reply.header('connection', 'close')
    done(null, payload)
  })
}
