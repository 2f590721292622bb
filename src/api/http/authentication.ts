import type { FastifyInstance, FastifyRequest } from 'fastify'
import { AppError } from '../../errors.js'
import type { Graph } from '../../graph/connect.js'
import { tokenOf } from '../../graph/tokens.js'
import type { Viewer } from '../../model/access.js'
import { askerAt, type Rate } from './rate-limit.js'

export interface AccessRules {
  /** By whom changes are made that come from this machine without a token; null: nobody is trusted for that. */
  readonly localUser: string | null
  /** Whether strangers may read the open edition. */
  readonly readAnonymous: boolean
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set for every route below `identifyViewers`. */
    viewer: Viewer
  }
}

/** A revoked token stops to open anything within this time. */
const REMEMBER_MILLISECONDS = 2_000
const MAX_REMEMBERED = 1_000

/**
 * Tells of every request below `app` who asks, before anything is read of it: who bears a token, else the user of this
 * machine, else a stranger where strangers may read. Others get UNAUTHENTICATED. Everybody is counted; who guesses at
 * tokens as a stranger, before the database is asked.
 */
export function identifyViewers(app: FastifyInstance, graph: Graph, rules: AccessRules, rate: Rate): void {
  const viewerOfToken = remembering((secret) => tokenOf(graph, secret))
  app.decorateRequest('viewer')
  app.addHook('onRequest', async (request, reply) => {
    // What one is shown depends on who one is.
    void reply.header('cache-control', 'private, no-store')
    const { authorization } = request.headers
    if (authorization !== undefined) {
      rate.check('stranger', askerAt(request.ip))
      const secret = /^Bearer +(\S+)$/i.exec(authorization)?.[1]
      const token = secret === undefined ? null : await viewerOfToken(secret)
      if (token === null) {
        rate.count('stranger', askerAt(request.ip))
        throw unauthenticated('The token is unknown or was revoked.')
      }
      rate.count('token', token.id)
      request.viewer = { name: token.name, role: token.role }
    } else if (rules.localUser !== null && isLocal(request)) {
      rate.count('local', rules.localUser)
      request.viewer = { name: rules.localUser, role: 'EDITOR' }
    } else {
      rate.count('stranger', askerAt(request.ip))
      if (!rules.readAnonymous) throw unauthenticated('This server answers only to who bears a token.')
      request.viewer = { name: null, role: null }
    }
  })
}

const unauthenticated = (message: string): AppError =>
  new AppError('UNAUTHENTICATED', message, {
    remedy:
      'Send the header "Authorization: Bearer <token>"; who runs the server makes tokens with: npx chi-thi-graph token create --role reader --name "…".',
  })

/** Whether a request comes from this machine itself, and not through a proxy on it, whoever stands behind that. */
const isLocal = ({ ip, headers }: FastifyRequest): boolean =>
  /^(127\.|::1$|::ffff:127\.)/.test(ip) &&
  OWN_HOST.test(headers.host ?? '') &&
  !['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => name in headers)

const OWN_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i

/** Answers to this machine's own names alone, so that a web page whose name was pointed here gets nothing. */
export function refuseForeignHosts(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    if (OWN_HOST.test(request.headers.host ?? '')) return
    throw new AppError('FOREIGN_HOST', 'This server answers to localhost, 127.0.0.1 and [::1] only.', {
      remedy: 'Open it under one of these names, or let it listen on a public address.',
    })
  })
}

/** Refuses names that no address can be made of; whoever reads the request later would stumble over them. */
export function refuseUnreadableHosts(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ protocol, hostname }) => {
    if (!URL.canParse(`${protocol}://${hostname}/`))
      throw new AppError('BAD_USER_INPUT', 'The header Host is not the name of a host.')
  })
}

function remembering<T>(find: (secret: string) => Promise<T>): (secret: string) => Promise<T> {
  const known = new Map<string, { until: number; found: Promise<T> }>()
  return (secret) => {
    const now = performance.now()
    const before = known.get(secret)
    if (before && before.until > now) return before.found
    if (known.size >= MAX_REMEMBERED) known.clear()
    const found = find(secret)
    known.set(secret, { until: now + REMEMBER_MILLISECONDS, found })
    found.catch(() => known.delete(secret))
    return found
  }
}
