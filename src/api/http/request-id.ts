import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'

/** What a proxy may call a request; nothing that could pass for something else in a line of the log. */
const GIVEN = /^[\w-]{8,64}$/

/** The id of a request: that of the header X-Request-Id, or a new one. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && GIVEN.test(given) ? given : randomUUID()
}

/**
 * Every answer has the id of its request in the header X-Request-Id, and every line of the log about the request has it, too:
 * at the level `debug` one a request, without what was asked or by whom.
 */
export function tellRequestIds(app: FastifyInstance, log: Logger): void {
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id)
    done()
  })
  if (!log.isLevelEnabled('debug')) return
  app.addHook('onResponse', ({ id, method, routeOptions }, { statusCode, elapsedTime }, done) => {
    log.debug(
      {
        requestId: id,
        method,
        path: routeOptions.url ?? null,
        status: statusCode,
        milliseconds: Math.round(elapsedTime),
      },
      'answered',
    )
    done()
  })
}
