import { afterEach, describe, expect, test } from '@jest/globals'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ClientError, createClient, type ClientOptions } from '../../src/client/client'

/** A server that answers as it is told, one step a request: what a real one seldom says. The last step stays. */
type Step = (response: ServerResponse, request: IncomingMessage) => void

const servers = new Set<Server>()
let asked: { readonly url: string; readonly body: any; readonly headers: IncomingMessage['headers'] }[]

async function clientOf(steps: readonly Step[], options: Partial<ClientOptions> = {}) {
  asked = []
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    asked.push({
      url: request.url!,
      headers: request.headers,
      body: JSON.parse(Buffer.concat(pieces).toString()),
    })
    ;(steps[asked.length - 1] ?? steps.at(-1)!)(response, request)
  })
  servers.add(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return createClient({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, ...options })
}

afterEach(() => {
  for (const server of servers) {
    server.close()
    server.closeAllConnections()
  }
  servers.clear()
})

const answer =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Step =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
const refusal = (code: string, status: number, more: object = {}, path?: string[]): Step =>
  answer({ errors: [{ message: 'No.', extensions: { code, ...more }, ...(path ? { path } : {}) }] }, status)
const cut: Step = (response) => response.destroy()
const silent: Step = () => {}
const fine = answer({ data: { ok: true } })
const failureOf = (all: Promise<unknown>): Promise<any> =>
  all.then(
    (data) => Promise.reject(new Error(JSON.stringify(data))),
    (error: unknown) => error,
  )

const SOON = { retryAfter: 0.01 }
const QUERY = 'query { ok }'
const MUTATION = 'mutation { ok }'

describe('asked again', () => {
  test.each<[string, string, Step, number]>([
    ['a query after a cut line', QUERY, cut, 2],
    ['a query while the database is away', QUERY, refusal('DATABASE_UNAVAILABLE', 503), 2],
    ['a query when there are too many', QUERY, refusal('OVERLOADED', 503, SOON), 2],
    ['a query of a client that asks too often', QUERY, refusal('RATE_LIMITED', 429, SOON), 2],
    ['a query in a field of which there was no time', QUERY, refusal('OVERLOADED', 200, SOON, ['ok']), 2],
    ['a query where a proxy answers', QUERY, (response) => response.writeHead(502).end('<html>'), 2],
    ['a mutation that was refused before all', MUTATION, refusal('OVERLOADED', 503, SOON), 2],
    ['a mutation of a client that sends too often', MUTATION, refusal('RATE_LIMITED', 429, SOON), 2],
  ])('%s', async (_, document, first, times) => {
    const client = await clientOf([first, fine])
    expect(await client.query(document)).toEqual({ ok: true })
    expect(asked).toHaveLength(times)
  })

  test.each<[string, string, Step, string]>([
    ['a mutation after a cut line: it may be done', MUTATION, cut, 'UNREACHABLE'],
    [
      'a mutation while the database is away: it may be done',
      MUTATION,
      refusal('DATABASE_UNAVAILABLE', 503),
      'DATABASE_UNAVAILABLE',
    ],
    [
      'a mutation of whose answer a field failed',
      MUTATION,
      refusal('OVERLOADED', 503, SOON, ['ok']),
      'OVERLOADED',
    ],
    ['what will not pass', QUERY, refusal('COST_LIMIT', 400), 'COST_LIMIT'],
    ['what is no GraphQL', 'query {', cut, 'UNREACHABLE'],
  ])('not: %s', async (_, document, first, code) => {
    const client = await clientOf([first, fine])
    expect(await failureOf(client.query(document))).toMatchObject({ code })
    expect(asked).toHaveLength(1)
  })

  test('as often as one wants, and not sooner than the server says', async () => {
    const client = await clientOf([answer(refused('RATE_LIMITED'), 429, { 'retry-after': '0' })], {
      retries: 2,
    })
    const failed = await failureOf(client.query(QUERY))
    expect([failed.code, failed.extensions.retryAfter, asked.length]).toEqual(['RATE_LIMITED', 0, 3])
    const late = await clientOf([refusal('RATE_LIMITED', 429, { retryAfter: 60 })], { timeoutMillis: 20_000 })
    expect((await failureOf(late.query(QUERY))).code).toBe('RATE_LIMITED')
    expect(asked).toHaveLength(1)
  })
})

const refused = (code: string) => ({ errors: [{ message: 'No.', extensions: { code } }] })

test('a request has who asks, in which language, and the variables', async () => {
  const client = await clientOf([fine], { token: 'ctg_x', language: 'vi' })
  await client.query('query ($a: Int) { ok }', { a: 1 })
  expect(asked[0]).toMatchObject({
    url: '/graphql',
    body: { query: 'query ($a: Int) { ok }', variables: { a: 1 } },
    headers: { authorization: 'Bearer ctg_x', 'accept-language': 'vi' },
  })
})

test('a failure tells what was answered beside it, and under which id the log has it', async () => {
  const errors = [
    { message: 'Lỗi.', path: ['a', 0], extensions: { code: 'INTERNAL_SERVER_ERROR', remedy: 'R' } },
  ]
  const client = await clientOf([
    answer({ data: { a: [null], b: 2 }, errors }, 200, { 'x-request-id': 'q-1' }),
  ])
  const failed = await failureOf(client.query(QUERY))
  expect(failed).toBeInstanceOf(ClientError)
  expect(failed).toMatchObject({
    name: 'ClientError',
    message: 'Lỗi.',
    code: 'INTERNAL_SERVER_ERROR',
    remedy: 'R',
    path: ['a', 0],
    requestId: 'q-1',
    data: { a: [null], b: 2 },
  })
})

describe('an end', () => {
  test('of the time: TIMEOUT', async () => {
    const client = await clientOf([silent], { timeoutMillis: 1_000 })
    const failed = await failureOf(client.query(QUERY))
    expect([failed.code, failed.extensions.limit, asked.length]).toEqual(['TIMEOUT', 1_000, 1])
  })

  test('that the caller wants: the reason of the signal, while it is asked and while it is waited', async () => {
    for (const step of [silent, refusal('RATE_LIMITED', 429, { retryAfter: 5 })]) {
      const stop = new AbortController()
      const client = await clientOf([
        (response, request) => {
          step(response, request)
          setTimeout(() => stop.abort(new Error('enough')), 20)
        },
      ])
      expect((await failureOf(client.query(QUERY, {}, { signal: stop.signal }))).message).toBe('enough')
    }
  })
})

describe('a stream', () => {
  const SUBSCRIPTION = 'subscription ($after: String) { events(after: $after) { cursor } }'
  const event = (cursor: string, end = '\n') =>
    `event: next${end}data: ${JSON.stringify({ data: { events: { cursor } } })}${end}${end}`
  const stream =
    (...pieces: (string | Buffer)[]): Step =>
    (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      for (const piece of pieces) response.write(piece)
      response.end()
    }

  const heard = async (events: AsyncIterable<any>, count: number): Promise<string[]> => {
    const cursors: string[] = []
    for await (const { events: one } of events) if (cursors.push(one.cursor) === count) break
    return cursors
  }

  test('is read as it comes: in pieces, with comments, with either end of a line', async () => {
    const bytes = Buffer.from(`:\n\n${event('ấ1')}${event('2', '\r\n')}`)
    const pieces = [...bytes].map((byte) => Buffer.from([byte]))
    const client = await clientOf([stream(...pieces)])
    expect(await heard(client.subscribe(SUBSCRIPTION, {}, { after: '0' }), 2)).toEqual(['ấ1', '2'])
  })

  test('goes on behind the last event, after an end, a cut, half an event and a failure that passes', async () => {
    const failing = `event: next\ndata: ${JSON.stringify(refused('DATABASE_UNAVAILABLE'))}\n\n`
    const client = await clientOf([
      stream(event('1'), 'event: complete\ndata:\n\n'),
      stream(event('2'), event('3').slice(0, 30)),
      cut,
      refusal('OVERLOADED', 503, SOON),
      stream(event('3'), failing),
      stream(event('4')),
    ])
    const cursors = await heard(client.subscribe(SUBSCRIPTION, { kinds: [] }, { after: '0' }), 4)
    expect(cursors).toEqual(['1', '2', '3', '4'])
    expect(asked.map(({ body }) => body.variables.after)).toEqual(['0', '1', '2', '2', '2', '3'])
    expect(asked[5]).toMatchObject({ url: '/graphql/stream', body: { variables: { kinds: [] } } })
  })

  test('without a cursor begins with what comes from now on', async () => {
    const client = await clientOf([answer({ data: { graph: { eventCursor: 'now' } } }), stream(event('1'))])
    expect(await heard(client.subscribe(SUBSCRIPTION), 1)).toEqual(['1'])
    expect(asked.map(({ url, body }) => [url, body.variables.after])).toEqual([
      ['/graphql', undefined],
      ['/graphql/stream', 'now'],
    ])
  })

  test('ends with what does not pass; the first connection is not tried for ever', async () => {
    const expired = `event: next\ndata: ${JSON.stringify(refused('CURSOR_EXPIRED'))}\n\n`
    const gone = await clientOf([stream(expired)])
    expect((await failureOf(heard(gone.subscribe(SUBSCRIPTION, {}, { after: '0' }), 1))).code).toBe(
      'CURSOR_EXPIRED',
    )
    const away = await clientOf([cut], { retries: 1 })
    expect((await failureOf(heard(away.subscribe(SUBSCRIPTION, {}, { after: '0' }), 1))).code).toBe(
      'UNREACHABLE',
    )
    expect(asked).toHaveLength(2)
  })

  test('is ended by who stops to listen', async () => {
    let closed = (): void => {}
    const isClosed = new Promise<void>((resolve) => (closed = resolve))
    const client = await clientOf([
      (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' }).write(event('1'))
        response.once('close', closed)
      },
    ])
    expect(await heard(client.subscribe(SUBSCRIPTION, {}, { after: '0' }), 1)).toEqual(['1'])
    await isClosed
  })
})
