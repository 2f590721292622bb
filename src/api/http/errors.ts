import type { Socket } from 'node:net'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { AppError, type ErrorCode, exitCodeOf } from '../../errors.js'
import { EXPORTS } from '../../export/export.js'
import { describeError, errorFormatter, preferredLanguage, translateError } from '../errors.js'
import { limitExceeded, type Limits } from '../guards/limits.js'
import type { Metrics } from '../metrics/metrics.js'

/** The HTTP status of an error outside GraphQL. */
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
  FILE_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  FOREIGN_HOST: 421,
  RATE_LIMITED: 429,
  SUBSCRIPTION_LIMIT: 429,
  // as Apollo answers it; some clients read no other status
  PERSISTED_QUERY_NOT_FOUND: 200,
  OPERATION_NOT_LISTED: 403,
  OVERLOADED: 503,
  VERSION_NOT_REACHED: 503,
  TIMEOUT: 504,
  STORAGE_FULL: 507,
}

/** Answers every error outside GraphQL with JSON in GraphQL's shape: `{"errors": [{"message", "extensions"}]}`. */
export function jsonErrors(
  app: FastifyInstance,
  limits: Limits,
  log: Logger,
  metrics: Pick<Metrics, 'refused'>,
): void {
  const format = errorFormatter(log)
  app.setErrorHandler((error: FastifyError | AppError, request, reply) => {
    const own = error instanceof AppError ? error : appErrorFor(error, request, limits)
    const { message, statusCode: status = 500 } = error as FastifyError
    metrics.refused(own?.code ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR'))
    if (own) return refuse(request, reply, own, limits)
    const shown =
      status < 500
        ? badRequest(message)
        : translateError(languageFor(request), format({ message }, error, request.id))
    return reply.code(status).send(answerOf(request, shown, limits))
  })
  app.setNotFoundHandler((request, reply) => {
    const exists = request.url.startsWith('/export/') ? EXPORTS.map(({ file }) => `/export/${file}`) : PATHS
    const error = new AppError('NOT_FOUND', `Nothing is here for ${request.method} ${request.url}.`, {
      remedy: `These are here: ${exists.join(', ')}.`,
      details: { path: request.url, exists },
    })
    metrics.refused(error.code)
    return refuse(request, reply, error, limits)
  })
}

/** What programs ask for. */
const PATHS = [
  'POST /graphql',
  'POST /graphql/stream',
  'POST /files',
  'GET /export/tasks.csv',
  'GET /news.atom',
  'POST /mcp',
  'GET /health',
  'GET /ready',
  'GET /metrics',
]

/** Where the page says that there is nothing. */
const NOWHERE = '/khong-co-trang-nay'

/**
 * The same answer for a path that cannot be decoded; Fastify calls no other error handler for it. A person, whose link may have
 * been cut within a letter, is told so by the page.
 */
export const answerInvalidPath = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void =>
  request.headers.accept?.includes('text/html')
    ? void reply.redirect(NOWHERE)
    : void reply.code(error.statusCode ?? 400).send({ errors: [badRequest(error.message)] })

/** Every answer of /graphql has `extensions.cost`; `requested` is null because the cost is not known yet. */
const answerOf = ({ routeOptions }: FastifyRequest, error: object, { cost: limit }: Limits) => ({
  errors: [error],
  ...(routeOptions.url === '/graphql' ? { extensions: { cost: { requested: null, limit } } } : {}),
})

const badRequest = (message: string) => ({ message, extensions: { code: 'BAD_REQUEST' } })

/** Fastify's errors that have a code of ours. */
function appErrorFor(
  error: FastifyError,
  { headers }: FastifyRequest,
  { bodyBytes }: Limits,
): AppError | null {
  if (error.statusCode === 415)
    return new AppError('UNSUPPORTED_MEDIA_TYPE', 'The body is of a type that is not understood here.', {
      remedy: 'Send JSON in UTF-8, with the header "Content-Type: application/json".',
    })
  if (error.statusCode === 413)
    return limitExceeded('BODY_LIMIT', `The body is larger than ${bodyBytes} bytes.`, {
      limit: bodyBytes,
      // Without a Content-Length, reading stopped at the first byte above the limit.
      actual: Number(headers['content-length'] ?? bodyBytes + 1),
      remedy: 'Send less, or bring papers in with: npx chi-thi-graph ingest FILE.',
    })
  return null
}

const languageFor = ({ headers }: FastifyRequest) => preferredLanguage(headers['accept-language'])

function refuse(request: FastifyRequest, reply: FastifyReply, error: AppError, limits: Limits): FastifyReply {
  if (error.code === 'UNAUTHENTICATED') void reply.header('www-authenticate', 'Bearer realm="chi-thi-graph"')
  const { retryAfter } = error.details
  if (typeof retryAfter === 'number') void reply.header('retry-after', retryAfter)
  const shown = describeError(error, languageFor(request))
  return reply.code(statusOf(error)).send(answerOf(request, shown, limits))
}

/** A charset other than UTF-8. Text in UTF-7, for example, can pass a check that reads it as ASCII. */
const OTHER_CHARSET = /charset\s*=\s*(?!"?utf-?8"?\s*(?:;|$))/i

/** Refuses request bodies that are not JSON in UTF-8. */
export function requireUtf8Json(app: FastifyInstance): void {
  app.removeContentTypeParser('text/plain')
  app.addHook('onRequest', (request, _reply, done) => {
    const type = request.headers['content-type']
    if (type === undefined || !OTHER_CHARSET.test(type)) return done()
    done(
      new AppError('UNSUPPORTED_MEDIA_TYPE', 'The body is not in UTF-8.', {
        remedy: 'Send JSON in UTF-8, with the header "Content-Type: application/json".',
      }),
    )
  })
}

/** Answers a request that is not HTTP or that did not arrive in time, and closes the connection. */
export const answerInvalidHttp = (limits: Limits) =>
  function (this: unknown, error: Error & { code?: string }, socket: Socket): void {
    if (error.code !== 'ECONNRESET' && socket.writable) {
      const [status, shown] = answerFor(error.code, limits)
      const body = JSON.stringify({ errors: [shown] })
      socket.write(
        `HTTP/1.1 ${status}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
      )
    }
    socket.destroy(error)
  }

/** What Node finds of an address with letters beyond ASCII, and of one with a blank, behind which it looks for the version. */
const MALFORMED_ADDRESS: ReadonlySet<string> = new Set(['HPE_INVALID_URL', 'HPE_INVALID_CONSTANT'])

/** curl sends an address as it was typed: `/files?name=kế hoạch.docx`. */
const UNESCAPED_ADDRESS = {
  message: 'The address of the request has a letter with an accent or a blank in it.',
  extensions: {
    code: 'BAD_REQUEST',
    remedy:
      'Write these as %: ế is %E1%BA%BF, a blank %20. curl does it with --url-query "name=kế hoạch.docx".',
  },
}

function answerFor(code: string | undefined, { clientMillis }: Limits) {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return [
      '408 Request Timeout',
      describeError(
        limitExceeded('TIMEOUT', `The request did not arrive within ${clientMillis / 1000} s.`, {
          limit: clientMillis,
          actual: clientMillis,
          remedy: 'Send it faster, or in smaller pieces.',
        }),
      ),
    ] as const
  if (code === 'HPE_HEADER_OVERFLOW')
    return ['431 Request Header Fields Too Large', badRequest('The headers are too large.')] as const
  if (code !== undefined && MALFORMED_ADDRESS.has(code))
    return ['400 Bad Request', UNESCAPED_ADDRESS] as const
  return ['400 Bad Request', badRequest('This is not an HTTP request.')] as const
}
