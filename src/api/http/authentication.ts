import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import { AppError } from '../../errors.js'
import type { Graph } from '../../graph/connect.js'
import { tokenOf } from '../../graph/tokens.js'
import type { Role } from '../../model/access.js'
import type { Viewer } from '../../model/access.js'
import type { OpenIdConnect } from '../sign-in/open-id.js'
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

/** Where a request comes from, and what it says of who sends it. */
export interface Credentials {
  /** The header Authorization, or what stands for it. */
  readonly authorization: string | undefined
  /** The address of the client. */
  readonly ip: string
  readonly headers: IncomingHttpHeaders
}

/** Who bears a token, with what a rate limit counts by. */
interface Bearer {
  readonly id: string
  readonly name: string
  readonly role: Role
}

/**
 * Tells who sends a request: the owner of a bearer token (of this server, or signed by the office where people sign in there), else the local user, else a stranger if strangers may read.
 * Everything else gets UNAUTHENTICATED. A request with an unknown token counts as a stranger's; when strangers from its
 * address have reached their limit, the database is not asked for tokens any more.
 */
export class Authentication {
  readonly #rules: AccessRules
  readonly #rateLimit: RateLimit
  readonly #findToken: (secret: string) => ReturnType<typeof tokenOf>
  readonly #openId: OpenIdConnect | null

  constructor(graph: Graph, rules: AccessRules, rateLimit: RateLimit, openId: OpenIdConnect | null) {
    this.#rules = rules
    this.#rateLimit = rateLimit
    this.#openId = openId
    this.#findToken = cachedForMoment((secret) => tokenOf(graph, secret))
  }

  /**
   * Who sends a request, which counts towards a rate limit.
   *
   * @throws AppError UNAUTHENTICATED, RATE_LIMITED; FORBIDDEN for who has signed in and has no role here;
   *   SIGN_IN_UNAVAILABLE
   */
  async viewerOf({ authorization, ip, headers }: Credentials): Promise<Viewer> {
    const address = networkOf(ip)
    const { localUser } = this.#rules
    if (authorization !== undefined) return this.#tokenOwner(authorization, address)
    if (localUser !== null && isLocal(ip, headers)) {
      this.#rateLimit.count('local', localUser)
      return { name: localUser, role: 'EDITOR' }
    }
    this.#rateLimit.count('stranger', address)
    if (!this.#rules.readAnonymous) throw unauthenticated('This server answers only to who bears a token.')
    return { name: null, role: null }
  }

  /** Whether who was let in with these would still be; only a token can be revoked or expire. @throws AppError as `viewerOf` */
  async askAgain({ authorization }: Credentials): Promise<void> {
    if (authorization !== undefined) await this.#bearerOf(authorization)
  }

  async #tokenOwner(authorization: string, address: string): Promise<Viewer> {
    this.#rateLimit.check('stranger', address)
    const { id, name, role } = await this.#bearerOf(authorization).catch((error: unknown) => {
      if (isRefusal(error)) this.#rateLimit.count('stranger', address)
      throw error
    })
    this.#rateLimit.count('token', id)
    return { name, role }
  }

  /** @throws AppError UNAUTHENTICATED, FORBIDDEN, SIGN_IN_UNAVAILABLE */
  async #bearerOf(authorization: string): Promise<Bearer> {
    const secret = secretOf(authorization)
    if (secret === undefined) throw unknownToken()
    if (this.#openId !== null && SIGNED.test(secret)) return this.#openId.viewerOf(secret)
    const token = await this.#findToken(secret)
    if (token === null) throw unknownToken()
    return token
  }
}

/** A signed token (JWT): three parts, the first of which is a JSON object. */
const SIGNED = /^ey[\w-]+\.[\w-]+\.[\w-]+$/

const isRefusal = (error: unknown): boolean =>
  error instanceof AppError && (error.code === 'UNAUTHENTICATED' || error.code === 'FORBIDDEN')

const secretOf = (authorization: string): string | undefined => /^Bearer +(\S+)$/i.exec(authorization)?.[1]

/** Authenticates every request below `app` before its body is read, and sets `request.viewer`. */
export function authenticate(app: FastifyInstance, authentication: Authentication): void {
  app.decorateRequest('viewer')
  app.addHook('onRequest', async (request, reply) => {
    // The answer depends on the viewer.
    void reply.header('cache-control', 'private, no-store')
    request.viewer = await authentication.viewerOf(credentialsOf(request))
  })
}

export const credentialsOf = ({ ip, headers }: FastifyRequest): Credentials => ({
  authorization: headers.authorization,
  ip,
  headers,
})

const unknownToken = (): AppError => unauthenticated('The token is unknown or was revoked.')

const unauthenticated = (message: string): AppError =>
  new AppError('UNAUTHENTICATED', message, {
    remedy:
      'Send the header "Authorization: Bearer <token>"; who runs the server makes tokens with: npx chi-thi-graph token create --role reader --name "…".',
  })

/** Whether a request comes from this machine, and not through a proxy on it. */
const isLocal = (ip: string, headers: IncomingHttpHeaders): boolean =>
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
