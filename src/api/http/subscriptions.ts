import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import { CloseCode } from 'graphql-ws'
import { type Extra, useServer } from 'graphql-ws/use/ws'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { type WebSocket, WebSocketServer } from 'ws'
import { AppError } from '../../errors.js'
import { describeError, preferredLanguage } from '../errors.js'
import type { EventFeed } from '../event/feed.js'
import { limitExceeded } from '../guards/limits.js'
import type { PersistedOperations } from '../guards/persisted-operations.js'
import type { Metrics } from '../metrics/metrics.js'
import { type Subscriber, Subscriptions } from '../subscriptions.js'
import { type Authentication, type Credentials, credentialsOf } from './authentication.js'
import { isLoopbackHost } from './hosts.js'
import { mayConnect } from './origins.js'
import { clientAddress, type Proxies } from './proxies.js'
import { networkOf } from './rate-limit.js'
import type { ServerParts } from './server.js'

/** Subscriptions of one socket, and streams of one client. */
const MOST_SUBSCRIPTIONS = 20
/** Sockets of one client: of the owner of a token, or of an address. */
const MOST_SOCKETS = 5
/** Of a message that a client sends. */
const MOST_BYTES = 64 * 1024
const INIT_MILLISECONDS = 3_000
/** WebSocket's "Try again later". */
const TRY_AGAIN_LATER = 1013
const GOING_AWAY = 1001

interface SubscriptionParts extends ServerParts {
  readonly schema: GraphQLSchema
  readonly feed: EventFeed
  readonly authentication: Authentication
  readonly persisted: PersistedOperations
  readonly metrics: Metrics
}

/** Subscriptions over WebSocket (`/graphql`, graphql-ws) and as server-sent events (`POST /graphql/stream`, graphql-sse). */
export function subscriptionRoutes(app: FastifyInstance, parts: SubscriptionParts): void {
  const subscriptions = new Subscriptions(parts)
  streamRoute(app, subscriptions, parts)
  socketRoute(app, subscriptions, parts)
  app.addHook('preClose', (done) => {
    parts.feed.close()
    done()
  })
}

// ------------------------------------------------------- server-sent events

function streamRoute(
  app: FastifyInstance,
  subscriptions: Subscriptions,
  { authentication }: SubscriptionParts,
): void {
  const streams = new Counts(MOST_SUBSCRIPTIONS)
  const handle = createHandler<Record<string, unknown>>({
    // each subscription has a request of its own
    authenticate: () => null,
    onSubscribe: ({ raw }, asked) => {
      const prepared = subscriptions.prepare(asked, subscriberOf(raw as FastifyRequest, authentication))
      // a result is told from arguments by its data
      return Array.isArray(prepared) ? { data: undefined, errors: prepared } : (prepared as never)
    },
    subscribe: (args) => subscriptions.subscribe(args as never),
  })
  app.route({
    method: 'POST',
    url: '/graphql/stream',
    handler: async (request, reply) => {
      const owner = ownerOf(request.viewer.name, request.ip)
      if (!streams.add(owner)) throw tooMany('streams', MOST_SUBSCRIPTIONS)
      reply.raw.once('close', () => streams.remove(owner))
      endConnectionWith(reply.raw)
      await handle(request, reply)
      return reply
    },
  })
}

/**
 * Has the connection end with its stream, since a server that stops would wait for it, and says so in the headers: graphql-sse
 * writes `keep-alive`, and a client that believes it sends its next request into a connection that ends.
 */
function endConnectionWith(raw: ServerResponse): void {
  const writeHead = raw.writeHead.bind(raw) as (
    status: number,
    text: string,
    headers: object,
  ) => ServerResponse
  raw.writeHead = ((status: number, text: string, headers: object) =>
    writeHead(status, text, { ...headers, connection: 'close' })) as typeof raw.writeHead
}

const subscriberOf = (request: FastifyRequest, authentication: Authentication): Subscriber => ({
  viewer: request.viewer,
  language: preferredLanguage(request.headers['accept-language']),
  askAgain: () => authentication.askAgain(credentialsOf(request)),
})

// ---------------------------------------------------------------- WebSocket

/** What is known of a socket once its client has said who it is. */
type Known = { subscriber?: Subscriber } & Record<PropertyKey, unknown>

function socketRoute(app: FastifyInstance, subscriptions: Subscriptions, parts: SubscriptionParts): void {
  const { authentication, proxies } = parts
  const sockets = new Counts(MOST_SOCKETS)
  const server = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES })
  useServer<Record<string, unknown>, Extra & Known>(
    {
      connectionInitWaitTimeout: INIT_MILLISECONDS,
      async onConnect({ connectionParams, extra }) {
        const credentials = credentialsIn(connectionParams, extra.request, proxies)
        const viewer = await authentication.viewerOf(credentials).catch(refusedSocket(extra.socket))
        if (viewer === null) return false
        const owner = ownerOf(viewer.name, credentials.ip)
        if (!sockets.add(owner)) {
          extra.socket.close(TRY_AGAIN_LATER, `${MOST_SOCKETS} sockets are the limit`)
          return false
        }
        extra.socket.once('close', () => sockets.remove(owner))
        extra.subscriber = {
          viewer,
          language: preferredLanguage(extra.request.headers['accept-language']),
          askAgain: () => authentication.askAgain(credentials),
        }
        return true
      },
      onSubscribe({ extra, subscriptions: open }, _id, asked) {
        if (Object.keys(open).length > MOST_SUBSCRIPTIONS)
          return [described(tooMany('subscriptions', MOST_SUBSCRIPTIONS))]
        return subscriptions.prepare(asked, extra.subscriber!)
      },
      subscribe: (args) => subscriptions.subscribe(args as never),
    },
    server,
  )
  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refusal = refusalOf(request, parts)
    if (refusal === null)
      server.handleUpgrade(request, socket, head, (client) => {
        server.emit('connection', client, request)
        // graphql-ws prints what a client does wrong on the console; the socket is closed with the code for it by itself
        client.removeAllListeners('error').on('error', () => {})
      })
    else socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
  })
  app.addHook('preClose', (done) => {
    for (const client of server.clients) client.close(GOING_AWAY, 'Going away')
    done()
  })
}

function refusalOf(
  { url, headers: { host, origin } }: IncomingMessage,
  { loopbackOnly, origins }: Pick<ServerParts, 'loopbackOnly' | 'origins'>,
): string | null {
  if (url?.split('?')[0] !== '/graphql') return '404 Not Found'
  if (loopbackOnly && !isLoopbackHost(host)) return '421 Misdirected Request'
  return mayConnect(origins, origin, host) ? null : '403 Forbidden'
}

/** A page cannot set the header Authorization of a socket, so the first message may have it. */
function credentialsIn(
  params: Readonly<Record<string, unknown>> | undefined,
  request: IncomingMessage,
  proxies: Proxies,
): Credentials {
  const { headers } = request
  const { authorization = headers.authorization } = params ?? {}
  return {
    authorization: typeof authorization === 'string' ? authorization : undefined,
    ip: clientAddress(request, proxies),
    headers,
  }
}

const refusedSocket =
  (socket: WebSocket) =>
  (error: unknown): null => {
    if (!(error instanceof AppError)) throw error
    const isLimit = error.code === 'RATE_LIMITED'
    socket.close(isLimit ? TRY_AGAIN_LATER : CloseCode.Forbidden, error.code)
    return null
  }

// ------------------------------------------------------------------- limits

const ownerOf = (name: string | null, ip: string): string => (name === null ? networkOf(ip) : `:${name}`)

/** How many of something each client has. */
class Counts {
  readonly #most: number
  readonly #counts = new Map<string, number>()

  constructor(most: number) {
    this.#most = most
  }

  /** Whether the client may have one more, which then counts. */
  add(owner: string): boolean {
    const count = this.#counts.get(owner) ?? 0
    if (count >= this.#most) return false
    this.#counts.set(owner, count + 1)
    return true
  }

  remove(owner: string): void {
    const count = this.#counts.get(owner) ?? 0
    if (count > 1) this.#counts.set(owner, count - 1)
    else this.#counts.delete(owner)
  }
}

const tooMany = (what: string, limit: number): AppError =>
  limitExceeded('SUBSCRIPTION_LIMIT', `There are ${limit} ${what} already, which are the limit.`, {
    limit,
    actual: limit + 1,
    remedy: 'End one that is not needed any more.',
  })

function described(error: AppError): GraphQLError {
  const { message, extensions } = describeError(error)
  return new GraphQLError(message, { extensions })
}
