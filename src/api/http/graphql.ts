import { createHash } from 'node:crypto'
import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Asked, KeptAnswers } from '../answers/kept-answers.js'
import { LASTING } from '../apollo.js'
import { dayInVietnam } from '../../model/date.js'
import type { Context } from '../context.js'
import { preferredLanguage } from '../errors.js'
import type { AskedOperation, PersistedOperations } from '../guards/persisted-operations.js'
import type { Metrics } from '../metrics/metrics.js'
import { type Coding, codingFor, compressed, LEAST_COMPRESSED_BYTES } from './compression.js'
import type { limitConcurrency } from './concurrency.js'
import { etagOf, holds } from './etag.js'
import type { ServerParts } from './server.js'

/** What executes operations, now and once all that is deprecated is removed. */
interface Apollos {
  readonly apollo: ApolloServer<Context>
  readonly future: ApolloServer<Context>
}

/** `GET` and `POST /graphql`; with `?remove_deprecated=true` as it will be once that is removed. */
export function graphqlRoute(
  app: FastifyInstance,
  { apollo, future }: Apollos,
  {
    graph,
    clock,
    limits,
    metrics,
    persisted,
  }: Pick<ServerParts, 'graph' | 'clock' | 'limits'> & {
    readonly metrics: Metrics
    readonly persisted: PersistedOperations
  },
  limited: ReturnType<typeof limitConcurrency>,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): void {
  const kept = new KeptAnswers<HttpAnswer>(graph, limits.answerBytes)
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: limited(async (request, reply, admit) => {
      let from: 'execution' | 'kept' = 'kept'
      const asked = askedIn(request, persisted)
      if (isChange(asked)) request.takeTime?.()
      const executor = isOfFuture(request) ? future : apollo
      const ask = () => {
        from = 'execution'
        return admit(() => execute(executor, apolloRequest(request, asked), () => contextOf(request)))
      }
      const key =
        limits.answerBytes === 0 || executor !== apollo ? null : keyOf(request, asked, dayInVietnam(clock()))
      const answer = key === null ? (await ask()).answer : await kept.answer(key, ask)
      metrics.answered(from)
      return send(request, reply, answer)
    }),
  })
}

/** Whether a mutation is asked for, as far as its first word tells. */
function isChange(asked: unknown): boolean {
  const query = (asked as { readonly query?: unknown } | null)?.query
  return typeof query === 'string' && /^\s*mutation\b/.test(query)
}

const isOfFuture = ({ query }: FastifyRequest): boolean =>
  (query as { readonly remove_deprecated?: unknown }).remove_deprecated === 'true'

/** An answer as it goes over the wire; what it is compressed to is kept with it. */
class HttpAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  #etag: string | undefined
  readonly #compressed = new Map<Coding, Promise<Buffer>>()

  constructor(status: number, headers: Readonly<Record<string, string>>, body: string) {
    this.status = status
    // of the body as it is
    const { 'content-length': _, ...others } = headers
    this.headers = others
    this.body = Buffer.from(body)
  }

  /** With what it is compressed to: JSON takes less in both codings than as it is. */
  get bytes(): number {
    return this.isCompressible ? 2 * this.body.byteLength : this.body.byteLength
  }

  get isCompressible(): boolean {
    return this.body.byteLength >= LEAST_COMPRESSED_BYTES
  }

  /** Of the body in a coding: its bytes are others in each. */
  etag(coding: Coding | null): string {
    this.#etag ??= etagOf(this.body)
    return coding === null ? this.#etag : this.#etag.replace(/"$/, `-${coding}"`)
  }

  async in(coding: Coding): Promise<Buffer> {
    const known = this.#compressed.get(coding)
    if (known !== undefined) return known
    const made = compressed(this.body, coding)
    this.#compressed.set(coding, made)
    return made
  }

  get lasting(): boolean {
    return this.headers['cache-control'] === LASTING
  }
}

async function execute(
  apollo: ApolloServer<Context>,
  httpGraphQLRequest: HTTPGraphQLRequest,
  context: () => Promise<Context>,
): Promise<Asked<HttpAnswer>> {
  const {
    status = 200,
    headers,
    body,
  } = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context })
  if (body.kind !== 'complete') throw new Error('an incremental answer was not requested')
  const answer = new HttpAnswer(status, Object.fromEntries(headers), body.string)
  return { answer, lasting: answer.lasting }
}

/** What a request holds where the operation stands: in the address of a GET, else in the body. */
type AskedInHttp = AskedOperation & { readonly operationName?: unknown; readonly variables?: unknown }

/**
 * What a request asks, with its text. What is no object is left to Apollo, which refuses it.
 *
 * @throws AppError as `PersistedOperations.withText`
 */
function askedIn({ method, query, body }: FastifyRequest, persisted: PersistedOperations): unknown {
  const asked = method === 'GET' ? withExtensions(query as AskedInHttp) : body
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) return asked
  return persisted.withText(asked)
}

/** In an address, extensions stand as JSON. */
function withExtensions(asked: AskedInHttp): AskedInHttp {
  if (typeof asked.extensions !== 'string') return asked
  try {
    return { ...asked, extensions: JSON.parse(asked.extensions) as unknown }
  } catch {
    return asked
  }
}

function apolloRequest({ method, headers }: FastifyRequest, asked: unknown): HTTPGraphQLRequest {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers))
    if (value) map.set(name, Array.isArray(value) ? value.join(', ') : value)
  return { method, headers: map, search: method === 'GET' ? searchOf(asked as object) : '', body: asked }
}

/** The parameters of an address again. */
function searchOf(asked: object): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(asked))
    for (const one of Array.isArray(value) ? value : [value])
      search.append(name, typeof one === 'string' ? one : JSON.stringify(one))
  return `?${search.toString()}`
}

/** What the answer to a question follows from besides the graph; null for a request that is not a plain question. */
function keyOf({ method, headers, viewer }: FastifyRequest, asked: unknown, today: string): string | null {
  if (typeof asked !== 'object' || asked === null) return null
  const { query, operationName = null, variables = null, extensions = null } = asked as AskedInHttp
  if (typeof query !== 'string' || extensions !== null) return null
  const parts = [
    query,
    operationName,
    variables,
    today,
    viewer.role,
    preferredLanguage(headers['accept-language']),
    headers.accept,
    // what protects against requests that a foreign page makes
    method,
    headers['content-type'],
    headers['x-apollo-operation-name'],
    headers['apollo-require-preflight'],
  ]
  return hashOf(parts)
}

/** Null for what is nested too deep to be written as JSON again. */
function hashOf(parts: readonly unknown[]): string | null {
  try {
    return createHash('sha256').update(JSON.stringify(parts)).digest('base64')
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

async function send(request: FastifyRequest, reply: FastifyReply, answer: HttpAnswer): Promise<FastifyReply> {
  const coding = answer.isCompressible ? codingFor(request) : null
  const etag = request.method === 'GET' && answer.lasting ? answer.etag(coding) : null
  const isHeld = etag !== null && holds(request, etag)
  const body = isHeld || coding === null ? answer.body : await answer.in(coding)
  // who has gone, or has waited too long, was answered before
  if (reply.sent) return reply
  void reply.code(isHeld ? 304 : answer.status).headers(answer.headers)
  if (answer.isCompressible) void reply.header('vary', 'accept-encoding')
  if (etag !== null)
    void reply.headers({ etag, vary: 'accept, accept-encoding, accept-language, authorization' })
  if (isHeld) return reply.send()
  if (coding !== null) void reply.header('content-encoding', coding)
  return reply.send(body)
}
