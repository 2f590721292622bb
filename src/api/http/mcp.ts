import type { ApolloServer } from '@apollo/server'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { AppError } from '../../errors.js'
import type { Context } from '../context.js'
import { askOf } from '../in-process.js'
import type { limitConcurrency } from './concurrency.js'
import { mayConnect } from './origins.js'
import type { ServerParts } from './server.js'

/**
 * `POST /mcp`: the Model Context Protocol over HTTP, one answer a request and no sessions, so that a token is asked for every
 * time. What is asked counts as a request for GraphQL does, and every question of it has the limits of an operation.
 */
export function mcpRoute(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  limited: ReturnType<typeof limitConcurrency>,
  { version, origins }: Pick<ServerParts, 'version' | 'origins'>,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): void {
  app.post(
    '/mcp',
    limited(async (request, reply, admit) => {
      requireOne(request)
      if (!mayConnect(origins, request.headers.origin, request.headers.host))
        throw new AppError('FORBIDDEN', 'Pages of this origin may not ask here.', {
          remedy: 'Name the origin in CORS_ORIGINS.',
        })
      // its libraries take longer to load than a server is to take to start
      const { answerOnce } = await import('../mcp/once.js')
      const answer = await admit(() =>
        answerOnce(
          request,
          askOf(apollo, () => contextOf(request)),
          version,
        ),
      )
      return reply.code(answer.status).headers(Object.fromEntries(answer.headers)).send(answer.body)
    }),
  )
  // a client asks whether there is a stream of news, and ends a session; there are neither
  app.route({
    method: ['GET', 'DELETE'],
    url: '/mcp',
    handler: (_request, reply) => reply.code(405).header('allow', 'POST').send(NO_SESSIONS),
  })
}

const NO_SESSIONS = {
  errors: [{ message: 'Only POST is answered: there are no sessions.', extensions: { code: 'BAD_REQUEST' } }],
}

/** Many messages in one body would be one request to the limits. */
function requireOne({ body }: FastifyRequest): void {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return
  throw new AppError('BAD_USER_INPUT', 'The body is not one message of JSON-RPC.', {
    remedy: 'Send one message a request.',
  })
}
