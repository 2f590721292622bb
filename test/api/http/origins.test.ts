import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { WebSocket } from 'ws'
import { createToken } from '../../../src/graph/tokens'
import { startTestServer, type TestServer } from '../../support/server'

const NAMED = 'https://van-ban.example.vn'
const PATHS = ['/graphql', '/graphql/stream', '/files', '/export/tasks.csv']

let server: TestServer
let secret: string
beforeAll(async () => {
  server = await startTestServer({
    origins: [NAMED, 'http://localhost:5173'],
    access: { localUser: null },
    fill: async (graph) => {
      const token = await createToken(graph, { role: 'READER', name: 'Đọc', now: '2026-11-20T05:00:00Z' })
      secret = token.secret
    },
  })
})
afterAll(() => server.stop())

const preflight = (url: string, origin: string): Promise<Response> =>
  fetch(url, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  })
const ofCors = ({ headers }: Response): object =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control')))
const ask = (origin: string, path = '/graphql', authorization = `Bearer ${secret}`): Promise<Response> =>
  fetch(server.url + path, {
    method: 'POST',
    headers: {
      origin,
      authorization,
      'content-type': 'application/json',
      ...(path === '/graphql' ? {} : { accept: 'text/event-stream' }),
    },
    body: JSON.stringify({
      query: path === '/graphql' ? '{ viewer { name } }' : 'subscription { events { kind } }',
    }),
  })

describe('a page of a named origin', () => {
  test.each(PATHS)('may ask whether it may use %s, without a token', async (path) => {
    const response = await preflight(server.url + path, NAMED)
    expect(response.status).toBe(204)
    expect(ofCors(response)).toEqual({
      'access-control-allow-origin': NAMED,
      'access-control-allow-methods': expect.stringContaining(path.startsWith('/export') ? 'GET' : 'POST'),
      'access-control-allow-headers': 'authorization,content-type',
      'access-control-expose-headers': expect.stringContaining('etag'),
      'access-control-max-age': '600',
    })
    expect(response.headers.get('vary')).toContain('origin')
  })

  test('reads answers, refusals too, and never with credentials', async () => {
    const answered = await ask(NAMED)
    expect([answered.status, await answered.json()]).toMatchObject([
      200,
      { data: { viewer: { name: 'Đọc' } } },
    ])
    const refused = await ask(NAMED, '/graphql', 'Bearer ctg_wrong')
    expect(refused.status).toBe(401)
    for (const response of [answered, refused]) {
      expect(response.headers.get('access-control-allow-origin')).toBe(NAMED)
      expect(response.headers.get('access-control-allow-credentials')).toBeNull()
      expect(response.headers.get('vary')).toContain('origin')
    }
    // what an answer depends on besides is still told
    const large = await fetch(`${server.url}/graphql?query={__schema{types{name,description}}}`, {
      headers: { origin: NAMED, authorization: `Bearer ${secret}`, 'apollo-require-preflight': '1' },
    })
    expect(large.headers.get('vary')).toBe('accept, accept-encoding, accept-language, authorization, origin')
  })

  test('is told of events', async () => {
    const response = await ask(NAMED, '/graphql/stream')
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    expect(response.headers.get('access-control-allow-origin')).toBe(NAMED)
    await response.body!.cancel()
  })
})

describe('a page of any other origin', () => {
  test.each(['https://evil.example', 'null', `${NAMED}.evil.example`, 'http://van-ban.example.vn'])(
    'is told nothing: %s',
    async (origin) => {
      for (const path of PATHS) {
        const response = await preflight(server.url + path, origin)
        expect([response.status, ofCors(response)]).toEqual([404, {}])
      }
      expect(ofCors(await ask(origin))).toEqual({})
    },
  )

  test('is told nothing, whatever it is, where no origin is named', async () => {
    const closed = await server.again({})
    for (const path of PATHS) {
      const response = await preflight(closed.url + path, NAMED)
      expect([response.status, ofCors(response), response.headers.get('vary')]).toEqual([404, {}, null])
    }
    await closed.stop()
  })
})

test('what is no question of a browser is not found, but for who may ask', async () => {
  const plain = (authorization: string) =>
    fetch(`${server.url}/graphql`, { method: 'OPTIONS', headers: { authorization } })
  expect((await plain('Bearer ctg_wrong')).status).toBe(401)
  expect((await plain(`Bearer ${secret}`)).status).toBe(404)
})

test('sockets are open to the same pages', async () => {
  const status = (origin: string) =>
    new Promise((resolve) => {
      const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
        origin,
      })
      socket.once('open', () => {
        resolve(101)
        socket.close()
      })
      socket.once('error', () => {})
      socket.once('unexpected-response', (_, { statusCode }) => resolve(statusCode))
    })
  expect(await Promise.all([NAMED, server.url, 'https://evil.example', 'null'].map(status))).toEqual([
    101, 101, 403, 403,
  ])
})
