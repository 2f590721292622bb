import { connect as dial, type Socket } from 'node:net'
import { request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../../src/graph/connect'
import { text } from '../../../src/graph/decode'
import { inlineQuery } from '../../../src/graph/query'
import { createToken } from '../../../src/graph/tokens'
import { startTestServer, type TestServer, type TestServerOptions } from '../../support/server'

/** Limits in time and number, as a client meets them; the times are shortened by the settings. */

/** Takes the database many seconds, and a processor. */
const SLOW = inlineQuery(
  'READ',
  'test/slow',
  'UNWIND range(1, 1000000000) AS a WITH a WHERE a % 7 = 8 RETURN a',
  {
    params: {},
    row: {},
  },
)
const RUNNING = inlineQuery(
  'READ',
  'test/running',
  "SHOW TRANSACTIONS YIELD currentQuery AS query WHERE query CONTAINS '1000000000' AND NOT query STARTS WITH 'SHOW' RETURN query",
  { params: {}, row: { query: text } },
)

let base: TestServer
let secret: string
const others: TestServer[] = []
const server = async (options: Omit<TestServerOptions, 'fill'>): Promise<TestServer> => {
  const one = await base.again(options)
  others.push(one)
  return one
}

beforeAll(async () => {
  base = await startTestServer({
    fill: async (graph) => {
      ;({ secret } = await createToken(graph, { role: 'READER', name: 'Đọc', now: '2026-11-20T00:00:00Z' }))
    },
  })
  // compiled once, however long that takes
  await running().catch(() => 0)
})
afterEach(async () => {
  for (const one of others.splice(0)) await one.stop()
})
afterAll(() => base?.stop())

const running = async (): Promise<number> => (await base.graph.read(RUNNING, {})).length

const until = async (holds: () => Promise<boolean> | boolean): Promise<void> => {
  while (!(await holds())) await wait(50)
}

/** Lists of documents take the database for ever. */
const slowly = (graph: Graph): Graph => ({
  ...graph,
  read: (query, params) =>
    query.file.startsWith('document/') ? (graph.read(SLOW, {}) as Promise<never>) : graph.read(query, params),
})
const DOCUMENTS = '{ documents { nodes { id } } }'

const post = async (one: TestServer, query: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${one.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  const body: any = await response.json()
  return { status: response.status, headers: response.headers, body, error: body.errors?.[0]?.extensions }
}

describe('time', () => {
  test('a request that takes too long gets TIMEOUT, and its statements end in the database', async () => {
    const slow = await server({ through: slowly, limits: { requestMillis: 1500 } })
    const asked = post(slow, DOCUMENTS)
    await until(async () => (await running()) > 0)
    const { status, body, error } = await asked
    expect(status).toBe(504)
    expect(error).toEqual({
      code: 'TIMEOUT',
      limit: 1500,
      actual: expect.any(Number),
      remedy: expect.any(String),
    })
    expect(body.data).toBeUndefined()
    expect(body.extensions).toEqual({ cost: { requested: null, limit: 100_000 } })
    await until(async () => (await running()) === 0)
  })

  test('what a person says has four times as long', async () => {
    const slow = await server({
      through: (graph) => {
        const late: Graph = {
          ...graph,
          read: async (query, params) => {
            if (query.file.startsWith('correction/')) await wait(3_000)
            return graph.read(query, params)
          },
        }
        return { ...late, patient: late }
      },
      limits: { requestMillis: 1500 },
      access: { localUser: 'Lan' },
    })
    const facts = '[{ field: TITLE, value: "Nhà ở" }]'
    const { error } = await post(
      slow,
      `mutation { correctDocument(id: "D0123456789abcdef", facts: ${facts}) { id } }`,
    )
    expect(error.code).toBe('NOT_FOUND')
  })

  test.each([
    ['of GraphQL', 'POST', '/graphql', JSON.stringify({ query: DOCUMENTS })],
    ['of an export', 'GET', '/export/documents.csv', ''],
  ])('a client %s that goes away takes its statements with it', async (_, method, path, body) => {
    const slow = await server({ through: slowly })
    const { port } = new URL(slow.url)
    const gone = Array.from({ length: 3 }, () => {
      const asked = request({ port, path, method, headers: { 'content-type': 'application/json' } }).on(
        'error',
        () => undefined,
      )
      asked.end(body)
      return asked
    })
    await until(async () => (await running()) === 3)
    for (const asked of gone) asked.destroy()
    await until(async () => (await running()) === 0)
    // with nothing said about it
    expect(slow.logged.filter(({ level }) => (level as number) >= 40)).toEqual([])
  })

  test('the database’s own time is told by limit and actual too', async () => {
    const slow = await server({ through: slowly, patience: 1 })
    const { status, error } = await post(slow, DOCUMENTS)
    expect([status, error]).toEqual([
      200,
      { code: 'TIMEOUT', limit: 5000, actual: expect.any(Number), remedy: expect.any(String) },
    ])
    expect(error.actual).toBeGreaterThanOrEqual(5000)
  })
})

describe('requests a minute', () => {
  const perMinute = { local: 0, token: 3, stranger: 2 }
  const asked = async (one: TestServer, times: number, headers?: Record<string, string>) => {
    const answers = []
    for (let i = 0; i < times; i += 1) answers.push(await post(one, '{ __typename }', headers))
    return answers
  }

  test('are counted for each token, and for each stranger’s address', async () => {
    const one = await server({ access: { localUser: null, readAnonymous: true }, limits: { perMinute } })
    const bearing = { authorization: `Bearer ${secret}` }
    expect((await asked(one, 4, bearing)).map(({ status }) => status)).toEqual([200, 200, 200, 429])
    const strangers = await asked(one, 3)
    expect(strangers.map(({ status }) => status)).toEqual([200, 200, 429])
    const { error, headers } = strangers[2]!
    expect(error).toEqual({
      code: 'RATE_LIMITED',
      limit: 2,
      actual: 3,
      retryAfter: expect.any(Number),
      remedy: expect.any(String),
    })
    expect(error.retryAfter).toBeGreaterThan(0)
    expect(error.retryAfter).toBeLessThanOrEqual(60)
    expect(headers.get('retry-after')).toBe(String(error.retryAfter))
    for (const path of ['/health', '/ready']) expect((await fetch(one.url + path)).status).not.toBe(429)
  })

  test('guesses at tokens are counted, and soon cost the database nothing', async () => {
    const one = await server({ access: { localUser: null }, limits: { perMinute } })
    base.roundTrips()
    const guesses = []
    for (let i = 0; i < 6; i += 1)
      guesses.push(...(await asked(one, 1, { authorization: `Bearer ctg_${i}` })))
    expect(guesses.map(({ status }) => status)).toEqual([401, 401, 429, 429, 429, 429])
    expect(base.roundTrips()).toBe(2)
  })

  test('the user of this machine has as many as he likes', async () => {
    const one = await server({ limits: { perMinute } })
    expect((await asked(one, 10)).every(({ status }) => status === 200)).toBe(true)
  })
})

describe('many at once', () => {
  test('a flood that takes every slot gets OVERLOADED, and leaves /health answering', async () => {
    const one = await server({
      through: slowly,
      limits: { concurrent: 2, waitMillis: 300, requestMillis: 4000 },
    })
    const flood = Array.from({ length: 20 }, () => post(one, DOCUMENTS))
    await until(async () => (await running()) === 2)
    for (let i = 0; i < 5; i += 1) expect((await fetch(`${one.url}/health`)).status).toBe(200)
    const answers = await Promise.all(flood)
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 504)).toHaveLength(2)
    expect(statuses.filter((status) => status === 503)).toHaveLength(18)
    const { error, headers } = answers.find(({ status }) => status === 503)!
    expect(error).toEqual({
      code: 'OVERLOADED',
      limit: 2,
      actual: expect.any(Number),
      retryAfter: 1,
      remedy: expect.any(String),
    })
    expect(headers.get('retry-after')).toBe('1')
    await until(async () => (await running()) === 0)
    expect((await post(one, '{ __typename }')).status).toBe(200)
  })

  test('who waits a little comes in when another is done', async () => {
    const one = await server({ limits: { concurrent: 1, waitMillis: 20_000 } })
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post(one, '{ documents { totalCount } }')),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200))
  })

  test('exports have slots of their own, given back at their end', async () => {
    const one = await server({ through: slowly, patience: 0.4, limits: { exports: 1, waitMillis: 300 } })
    const first = fetch(`${one.url}/export/documents.csv`)
    await until(async () => (await running()) === 1)
    const second = await fetch(`${one.url}/export/tasks.csv`)
    expect([second.status, ((await second.json()) as any).errors[0].extensions.code]).toEqual([
      503,
      'OVERLOADED',
    ])
    expect((await post(one, '{ __typename }')).status).toBe(200)
    await (await first).text()
    expect((await fetch(`${one.url}/export/tasks.csv`)).status).not.toBe(503)
  })

  test('connections beyond the limit are closed', async () => {
    const one = await server({ limits: { connections: 3 } })
    const sockets = Array.from({ length: 6 }, () => dialled(one))
    await until(() => sockets.filter(({ closed }) => closed()).length === 3)
    for (const { socket } of sockets) socket.destroy()
  })
})

const dialled = (one: TestServer) => {
  const socket: Socket = dial(Number(new URL(one.url).port), '127.0.0.1')
  let closed = false
  let heard = ''
  socket.on('data', (piece) => (heard += piece.toString()))
  socket.on('error', () => undefined)
  socket.on('close', () => (closed = true))
  return { socket, closed: () => closed, heard: () => heard }
}

describe('slow clients', () => {
  const CLIENT = 1500
  const HEAD = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'

  const SLOW_CLIENTS = [
    ['nothing at all', '', ''],
    ['a head by the byte', 'POST /graphql HTTP/1.1\r\n', 'X'],
    ['a body by the byte', `${HEAD}Content-Length: 1000\r\n\r\n{`, ' '],
    ['a body in chunks by the byte', `${HEAD}Transfer-Encoding: chunked\r\n\r\n`, '1\r\n \r\n'],
  ] as const
  const told = new Map<string, string>()

  // all at the same time: each is waited for
  beforeAll(async () => {
    const one = await server({ limits: { clientMillis: CLIENT } })
    await Promise.all(
      SLOW_CLIENTS.map(async ([what, begin, drop]) => {
        const { socket, closed, heard } = dialled(one)
        socket.write(begin)
        const dripping = setInterval(() => drop !== '' && !socket.destroyed && socket.write(drop), 200)
        await until(closed).finally(() => clearInterval(dripping))
        told.set(what, heard())
      }),
    )
  })

  test.each(SLOW_CLIENTS.map(([what]) => what))('who sends %s is told so and hung up on', (what) => {
    const [head, body] = told.get(what)!.split('\r\n\r\n')
    expect(head).toContain('408 Request Timeout')
    expect(JSON.parse(body!)).toEqual({
      errors: [
        {
          message: 'The request did not arrive within 1.5 s.',
          extensions: { code: 'TIMEOUT', limit: CLIENT, actual: CLIENT, remedy: expect.any(String) },
        },
      ],
    })
  })

  test('who never takes his answers is hung up on', async () => {
    const one = await server({ limits: { clientMillis: CLIENT } })
    const { socket } = dialled(one)
    socket.pause()
    const body = JSON.stringify({
      query:
        '{ __schema { types { name description fields { name description args { name description } } } } }',
    })
    for (let i = 0; i < 60; i += 1)
      socket.write(`${HEAD}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    await until(async () => (await one.connections()) === 1)
    await until(async () => (await one.connections()) === 0)
    socket.destroy()
  })

  test('what is no HTTP gets an answer of the same shape', async () => {
    const one = await server({})
    for (const [sent, status] of [
      ['HELLO\r\n\r\n', '400 Bad Request'],
      [`GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, '431 Request Header'],
      [
        'GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n',
        '400 Bad',
      ],
    ] as const) {
      const { socket, closed, heard } = dialled(one)
      socket.write(sent)
      await until(closed)
      expect(heard()).toContain(status)
      expect(JSON.parse(heard().split('\r\n\r\n')[1]!).errors[0].extensions).toEqual({ code: 'BAD_REQUEST' })
    }
  })

  test.each(['kế-hoạch.txt', 'ke hoach.txt'])(
    'an address with %s as it is typed is told why',
    async (name) => {
      const { socket, closed, heard } = dialled(await server({}))
      socket.write(`POST /files?name=${name} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\n\r\na`)
      await until(closed)
      expect(heard()).toContain('400 Bad Request')
      const [error] = JSON.parse(heard().split('\r\n\r\n')[1]!).errors
      expect(error.message).toContain('The address')
      expect(error.extensions).toEqual({
        code: 'BAD_REQUEST',
        remedy: expect.stringContaining('--url-query'),
      })
    },
  )
})
