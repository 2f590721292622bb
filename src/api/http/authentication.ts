import type { FastifyInstance, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import { AppError } from '../../errors.js'
import type { Graph } from '../../graph/connect.js'
import { tokenOf } from '../../graph/tokens.js'
import type { Viewer } from '../../model/access.js'
import { isLoopbackHost } from './hosts.js'
import { networkOf, type RateLimit } from './rate-limit.js'

export interface AccessRules {
  /** The name under which requests from this machine without a token may change data; null when they may not. */
  readonly localUser: string | null
  /** Whether requests without a token may read the open edition. */
  readonly readAnonymous: boolean
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The authenticated user; set for every route below `authenticate`. */
    viewer: Viewer
  }
}

/** The time within which a revoked token stops working. */
const CACHE_MILLISECONDS = 2_000
const CACHED_TOKENS = 1_000

/**
 * Authenticates every request below `app` before its body is read, and sets `request.viewer`: the owner of a bearer
 * token, else the local user, else a stranger if strangers may read. Everything else gets UNAUTHENTICATED. Every request
 * counts towards a rate limit. One with an unknown token counts as a stranger's; when strangers from its address have
 * reached their limit, the database is not asked for tokens any more.
 */
export function authenticate(
  app: FastifyInstance,
  graph: Graph,
  rules: AccessRules,
  rateLimit: RateLimit,
): void {
  const findToken = cachedForMoment((secret) => tokenOf(graph, secret))

  const tokenOwner = async (authorization: string, address: string): Promise<Viewer> => {
    rateLimit.check('stranger', address)
    const secret = /^Bearer +(\S+)$/i.exec(authorization)?.[1]
    const token = secret === undefined ? null : await findToken(secret)
    if (token === null) {
      rateLimit.count('stranger', address)
      throw unauthenticated('The token is unknown or was revoked.')
    }
    rateLimit.count('token', token.id)
    return { name: token.name, role: token.role }
  }

  const stranger = (address: string): Viewer => {
    rateLimit.count('stranger', address)
    if (!rules.readAnonymous) throw unauthenticated('This server answers only to who bears a token.')
    return { name: null, role: null }
  }

  app.decorateRequest('viewer')
  app.addHook('onRequest', async (request, reply) => {
    // The answer depends on the viewer.
    void reply.header('cache-control', 'private, no-store')
    const { authorization } = request.headers
    if (authorization !== undefined) {
      request.viewer = await tokenOwner(authorization, networkOf(request.ip))
    } else if (rules.localUser !== null && isLocal(request)) {
      rateLimit.count('local', rules.localUser)
      request.viewer = { name: rules.localUser, role: 'EDITOR' }
    } else {
      request.viewer = stranger(networkOf(request.ip))
    }
  })
}

const unauthenticated = (message: string): AppError =>
  new AppError('UNAUTHENTICATED', message, {
    remedy:
      'Send the header "Authorization: Bearer <token>"; who runs the server makes tokens with: npx chi-thi-graph token create --role reader --name "…".',
  })

/** Whether a request comes from this machine, and not through a proxy on it. */
const isLocal = ({ ip, headers }: FastifyRequest): boolean =>
  /^(127\.|::1$|::ffff:127\.)/.test(ip) &&
  isLoopbackHost(headers.host) &&
  !['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => name in headers)

/** Remembers answers for a moment, also those about unknown secrets; concurrent requests share one query. */
function cachedForMoment<T>(find: (secret: string) => Promise<T>): (secret: string) => Promise<T> {
  const cache = new LRUCache<string, Promise<T>>({ max: CACHED_TOKENS, ttl: CACHE_MILLISECONDS })
  return (secret) => {
    const cached = cache.get(secret)
    if (cached) return cached
    const found = find(secret)
    cache.set(secret, found)
    found.catch(() => cache.delete(secret))
    return found
  }
}
