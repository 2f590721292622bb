import type { FastifyInstance } from 'fastify'

/** Pages of other servers that browsers may let in here, as URL.origin writes them; none but by a setting. */
export type Origins = ReadonlySet<string>

/**
 * Lets pages of the named origins use every route below `app` (CORS); for all others a browser is told nothing, as if there
 * were no such thing. Who asks still says so by a token: no cookie is known here, so credentials are never allowed, and an
 * origin is answered by its name and never by a wildcard.
 *
 * To be called before the routes are declared and before anything else that answers requests.
 */
export function allowOrigins(app: FastifyInstance, origins: Origins): void {
  if (origins.size === 0) return
  const asked = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const methods = asked.get(url) ?? new Set()
    for (const one of [method].flat()) if (one !== 'OPTIONS') methods.add(one)
    if (asked.has(url)) return
    asked.set(url, methods)
    app.options(url, (_request, reply) => reply.callNotFound())
  })
  app.addHook('onRequest', (request, { raw }, done) => {
    const { origin } = request.headers
    if (origin !== undefined && origins.has(origin)) {
      // not on the reply, from which a stream of events does not take them
      raw.setHeader('access-control-allow-origin', origin)
      raw.setHeader('access-control-expose-headers', EXPOSED)
    }
    done()
  })
  app.addHook('onRequest', (request, reply, done) => {
    const { origin, 'access-control-request-method': method } = request.headers
    if (request.method !== 'OPTIONS' || method === undefined) return done()
    if (origin === undefined || !origins.has(origin)) return reply.callNotFound()
    void reply
      .code(204)
      .headers({
        'access-control-allow-methods': [...(asked.get(request.routeOptions.url!) ?? [])].join(', '),
        'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '',
        'access-control-max-age': SECONDS,
        vary: 'access-control-request-headers',
      })
      .send()
  })
  // an answer that a cache keeps is for who asked from there; the routes name what else theirs depend on
  app.addHook('onSend', (_request, reply, payload, done) => {
    const others = reply.getHeader('vary')
    void reply.header('vary', others === undefined ? 'origin' : `${String(others)}, origin`)
    done(null, payload)
  })
}

/** Headers of answers that a page reads besides those that it always may. */
const EXPOSED = 'etag, retry-after, www-authenticate, content-disposition, x-request-id, x-graph-version'
/** How long a browser remembers what it was told. */
const SECONDS = 600

/**
 * Whether a page of this origin may connect to `host`: a page of this server, or of a named origin. Before some requests
 * browsers ask nothing, but they always send the origin; other programs send none.
 */
export const mayConnect = (origins: Origins, origin: string | undefined, host: string | undefined): boolean =>
  origin === undefined || origins.has(origin) || (URL.canParse(origin) && new URL(origin).host === host)
