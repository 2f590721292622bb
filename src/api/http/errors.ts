import type { Socket } from 'node:net'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { AppError, type ErrorCode, exitCodeOf } from '../../errors.js'
import { describeError, errorFormatter, languageOf, spokenIn } from '../errors.js'
import { beyond, type Limits } from '../guards/limits.js'

/** The HTTP status of a failure outside GraphQL; its code says more. */
const statusOf = ({ code }: AppError): number => STATUS[code] ?? (exitCodeOf(code) === 3 ? 503 : 500)
const STATUS: Partial<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  QUERY_DEPTH_LIMIT: 400,
  COST_LIMIT: 400,
  ALIAS_LIMIT: 400,
  ROOT_FIELD_LIMIT: 400,
  TOKEN_LIMIT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  AMBIGUOUS_SYMBOL: 409,
  AMBIGUOUS_NAME: 409,
  BODY_LIMIT: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  FOREIGN_HOST: 421,
  RATE_LIMITED: 429,
  OVERLOADED: 503,
  TIMEOUT: 504,
  STORAGE_FULL: 507,
}

/** GraphQL's shape of an error for all that goes wrong outside GraphQL, too. */
export function oneErrorShape(app: FastifyInstance, limits: Limits, log: Logger): void {
  const format = errorFormatter(log)
  app.setErrorHandler((error: FastifyError | AppError, request, reply) => {
    const own = error instanceof AppError ? error : ownError(error, request, limits)
    if (own) return refuse(request, reply, own, limits)
    const { message, statusCode: status = 500 } = error as FastifyError
    const shown =
      status < 500 ? badRequest(message) : spokenIn(languageFor(request), format({ message }, error))
    return reply.code(status).send(answerOf(request, shown, limits))
  })
  app.setNotFoundHandler((request, reply) =>
    refuse(
      request,
      reply,
      new AppError('NOT_FOUND', `Nothing is here for ${request.method} ${request.url}.`, {
        details: { path: request.url },
      }),
      limits,
    ),
  )
}

/** The same for a path that cannot be read, of which no handler is asked. */
export const refusePath = (error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void =>
  void reply.code(error.statusCode ?? 400).send({ errors: [badRequest(error.message)] })

/** Every answer of GraphQL tells its cost; null: nobody got so far as to reckon it. */
const answerOf = ({ routeOptions }: FastifyRequest, error: object, { cost: limit }: Limits) => ({
  errors: [error],
  ...(routeOptions.url === '/graphql' ? { extensions: { cost: { requested: null, limit } } } : {}),
})

const badRequest = (message: string) => ({ message, extensions: { code: 'BAD_REQUEST' } })

function ownError(error: FastifyError, { headers }: FastifyRequest, { bodyBytes }: Limits): AppError | null {
  if (error.statusCode === 415)
    return new AppError('UNSUPPORTED_MEDIA_TYPE', 'The body is of a type that is not understood here.', {
      remedy: 'Send JSON in UTF-8, with the header "Content-Type: application/json".',
    })
  if (error.statusCode === 413)
    return beyond('BODY_LIMIT', `The body is larger than ${bodyBytes} bytes.`, {
      limit: bodyBytes,
      // a body without a length was left at the first byte too many
      actual: Number(headers['content-length'] ?? bodyBytes + 1),
      remedy: 'Send less, or bring papers in with: npx chi-thi-graph ingest FILE.',
    })
  return null
}

const languageFor = ({ headers }: FastifyRequest) => languageOf(headers['accept-language'])

function refuse(request: FastifyRequest, reply: FastifyReply, error: AppError, limits: Limits): FastifyReply {
  if (error.code === 'UNAUTHENTICATED') void reply.header('www-authenticate', 'Bearer realm="chi-thi-graph"')
  const { retryAfter } = error.details
  if (typeof retryAfter === 'number') void reply.header('retry-after', retryAfter)
  const shown = describeError(error, languageFor(request))
  return reply.code(statusOf(error)).send(answerOf(request, shown, limits))
}

/** Charsets other than UTF-8, which have let others smuggle text past their checks. */
const FOREIGN_CHARSET = /charset\s*=\s*(?!"?utf-?8"?\s*(?:;|$))/i

/** Takes JSON in UTF-8 and nothing else. */
export function refuseForeignTypes(app: FastifyInstance): void {
  app.removeContentTypeParser('text/plain')
  app.addHook('onRequest', (request, _reply, done) => {
    const type = request.headers['content-type']
    if (type === undefined || !FOREIGN_CHARSET.test(type)) return done()
    done(
      new AppError('UNSUPPORTED_MEDIA_TYPE', 'The body is not in UTF-8.', {
        remedy: 'Send JSON in UTF-8, with the header "Content-Type: application/json".',
      }),
    )
  })
}

/** Answers what is no HTTP, or does not come to an end, and closes the connection. */
export const hangUp = (limits: Limits) =>
  function (this: unknown, error: Error & { code?: string }, socket: Socket): void {
    if (error.code !== 'ECONNRESET' && socket.writable) {
      const [status, shown] = wordsFor(error.code, limits)
      const body = JSON.stringify({ errors: [shown] })
      socket.write(
        `HTTP/1.1 ${status}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
      )
    }
    socket.destroy(error)
  }

function wordsFor(code: string | undefined, { clientMillis }: Limits) {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return [
      '408 Request Timeout',
      describeError(
        beyond('TIMEOUT', `The request did not arrive within ${clientMillis / 1000} s.`, {
          limit: clientMillis,
          actual: clientMillis,
          remedy: 'Send it faster, or in smaller pieces.',
        }),
      ),
    ] as const
  if (code === 'HPE_HEADER_OVERFLOW')
    return ['431 Request Header Fields Too Large', badRequest('The headers are too large.')] as const
  return ['400 Bad Request', badRequest('This is not an HTTP request.')] as const
}
