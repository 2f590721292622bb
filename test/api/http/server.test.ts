import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Agent, type IncomingHttpHeaders, request, type RequestOptions } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pino from 'pino'
import { openApi } from '../../../src/api/in-process'
import { Metrics } from '../../../src/api/metrics/metrics'
import { UnderWay } from '../../../src/api/http/under-way'
import { AddressRules } from '../../../src/api/webhook/addresses'
import { readConfig } from '../../../src/config'
import { connect } from '../../../src/graph/connect'
import { ReadingThreads } from '../../../src/ingest/reading-threads'
import { startTestServer, type TestServer } from '../../support/server'
import { inlineQuery } from '../../../src/graph/query'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
const shape = async (response: Response) => {
  const body: any = await response.json()
  return { status: response.status, code: body.errors?.[0]?.extensions?.code, body }
}

describe('errors', () => {
  test.each([
    ['a syntax error', '{ document(', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a bad date',
      '{ documents(filter: {issuedFrom: "2024-02-30"}) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s: 200 for application/json, 400 for the newer type', async (_, query, code) => {
    const body = JSON.stringify({ query })
    expect(await shape(await post(body))).toMatchObject({ status: 200, code })
    expect(await shape(await post(body, { accept: 'application/graphql-response+json' }))).toMatchObject({
      status: 400,
      code,
    })
  })

  test.each([
    ['subscription { events { cursor } }', {}],
    ['query Q { __typename } subscription S { events { kind } }', { operationName: 'S' }],
    ['subscription { ...F } fragment F on Subscription { events { symbol } }', {}],
  ])('a subscription is refused: %s', async (query, more) => {
    const refused = { code: 'BAD_USER_INPUT' }
    const body = JSON.stringify({ query, ...more })
    const plain = await shape(await post(body, { 'accept-language': 'en' }))
    expect(plain).toMatchObject({ status: 200, ...refused })
    expect(plain.body.data).toBeUndefined()
    expect(plain.body.errors).toMatchObject([
      {
        message: 'A subscription cannot be answered here.',
        locations: [{ line: 1 }],
        extensions: { operation: 'subscription', remedy: expect.stringContaining('/graphql/stream') },
      },
    ])
    expect(await shape(await post(body, { accept: 'application/graphql-response+json' }))).toMatchObject({
      status: 400,
      ...refused,
    })
    expect((await shape(await post(body))).body.errors[0].message).toContain('thao tác subscription')
    // a GET may only ask
    const parameters = new URLSearchParams({ query, ...more })
    const got = await fetch(`${server.url}/graphql?${parameters.toString()}`, {
      headers: { 'apollo-require-preflight': '1' },
    })
    expect(await shape(got)).toMatchObject({ status: 405, code: 'BAD_REQUEST' })
    const api = await openApi(
      server.graph,
      pino({ level: 'silent' }),
      () => new Date(),
      readConfig({}).limits,
    )
    const within = 'operationName' in more ? query.replace(/^query.*?} /, '') : query
    await expect(api.ask(within, {})).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    await api.close()
  })

  test.each([
    ['no operation of that name', { query: 'query A { __typename }', operationName: 'B' }],
    ['which of two', { query: 'query A { __typename } query B { __typename }' }],
    ['a fragment only', { query: 'fragment F on Query { __typename }' }],
    ['a type', { query: 'type A { b: Int }' }],
    ['a schema with a subscription', { query: 'schema { subscription: A } subscription { a }' }],
    ['nothing', { query: '' }],
    ['no text', { query: 5 }],
    ['no query', {}],
    ['a directive that nobody knows', { query: '{ ... @defer { __typename } }' }],
    ['a list', [{ query: '{ __typename }' }]],
  ])('what cannot be answered has a code that says so: %s', async (_, body) => {
    const answer = await shape(await post(JSON.stringify(body)))
    expect(answer.code).toMatch(/^(GRAPHQL_|BAD_REQUEST|OPERATION_RESOLUTION_FAILURE)/)
  })

  test('a bad variable', async () => {
    const body = JSON.stringify({
      query: 'query ($d: Date) { documents(filter: {issuedFrom: $d}) { totalCount } }',
      variables: { d: '1/2/2024' },
    })
    const answer = await shape(await post(body))
    expect(answer).toMatchObject({ status: 200, code: 'BAD_USER_INPUT' })
    expect(answer.body.errors[0].message).toContain('2024-05-24')
  })

  test.each([
    [undefined, 'vi'],
    ['*', 'vi'],
    ['fr-FR', 'vi'],
    ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['en', 'en'],
    ['fr,en-GB;q=0.7,vi;q=0.3', 'en'],
    ['en;q=0.2, vi', 'vi'],
    ['en;q=0', 'vi'],
  ])('Accept-Language %s: %s, and the same code', async (language, spoken) => {
    const headers: Record<string, string> = language === undefined ? {} : { 'accept-language': language }
    const { body } = await shape(
      await post(JSON.stringify({ query: '{ documents(first: 500) { totalCount } }' }), headers),
    )
    expect(body.errors[0]).toMatchObject({
      message:
        spoken === 'en'
          ? 'first is 500, but a page holds at most 100.'
          : 'Trang quá dài: 500, giới hạn là 100.',
      extensions: { code: 'PAGE_LIMIT', argument: 'first', limit: 100, actual: 500 },
    })
    const nothing: any = await (await fetch(`${server.url}/nowhere`, { headers })).json()
    expect(nothing.errors[0].message).toBe(
      spoken === 'en' ? 'Nothing is here for GET /nowhere.' : 'Không tìm thấy /nowhere.',
    )
  })

  test('a GET that a web page could make is refused, one with a header is not', async () => {
    const url = `${server.url}/graphql?query=${encodeURIComponent('{ __typename }')}`
    expect((await fetch(url)).status).toBe(400)
    expect(await (await fetch(url, { headers: { 'apollo-require-preflight': '1' } })).json()).toMatchObject({
      data: { __typename: 'Query' },
    })
  })

  // cspell:ignore Dbad
  test('an unexpected error is masked, and the log has it under its id', async () => {
    const spoil = inlineQuery(
      'WRITE',
      'test',
      "MERGE (d:Document {id: 'Dbad', key: 'bad'}) SET d.type = 'NONSENSE'",
      { params: {}, row: {} },
    )
    await server.graph.write((tx) => tx.run(spoil, {}))
    const { body } = await shape(await post(JSON.stringify({ query: '{ document(id: "Dbad") { type } }' })))
    const { errorId, code } = body.errors[0].extensions
    expect(code).toBe('INTERNAL_SERVER_ERROR')
    expect(JSON.stringify(body)).not.toMatch(/cypher|stack|NONSENSE/i)
    const line = server.logged.find((entry) => entry['errorId'] === errorId)
    expect(JSON.stringify(line)).toContain('cypher/document/by-ids.cypher.type: expected one of')
  })

  test('introspection works', async () => {
    const { body } = await shape(await post(JSON.stringify({ query: '{ __schema { queryType { name } } }' })))
    expect(body.data.__schema.queryType.name).toBe('Query')
  })
})

describe('beside GraphQL', () => {
  test('/health and /ready', async () => {
    expect(await (await fetch(`${server.url}/health`)).json()).toEqual({ status: 'ok' })
    const ready = await fetch(`${server.url}/ready`)
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ok', version: 'test' }])
    const rename = (from: string, to: string) => {
      const cypher = `MATCH (m:${from}) REMOVE m:${from} SET m:${to}`
      const query = inlineQuery('WRITE', 'test', cypher, { params: {}, row: {} })
      return server.graph.write((tx) => tx.run(query, {}))
    }
    await rename('Migration', 'Hidden')
    const pending = await fetch(`${server.url}/ready`)
    // else the next suite would have all of them applied again
    await rename('Hidden', 'Migration')
    expect([pending.status, await pending.json()]).toEqual([
      503,
      { status: 'unavailable', code: 'MIGRATIONS_PENDING', version: 'test' },
    ])
  })

  test('names of other hosts are refused', async () => {
    const { port } = new URL(server.url)
    const statusFor = (host: string) =>
      new Promise<number>((resolve, reject) => {
        request({ port, path: '/health', headers: { host } }, (response) => {
          response.resume()
          resolve(response.statusCode ?? 0)
        })
          .on('error', reject)
          .end()
      })
    for (const host of ['localhost', 'localhost:1234', '127.0.0.1', '[::1]:4000'])
      expect(await statusFor(host)).toBe(200)
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.nip.io:80', '10.0.0.1'])
      expect(await statusFor(host)).toBe(421)
  })

  test('/ is the page for people, /graphiql that for programmers; neither loads from elsewhere', async () => {
    const pages = ['/', '/cascade/D1', '/paper/D1?at=3', '/tasks', '/desk', '/graphiql', '/graphiql/']
    for (const path of [...pages, '/graphiql/index.html', '/graphiql/nothing.js', '/assets/nothing.js']) {
      const { headers, status } = await fetch(server.url + path)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      if (existsSync('dist/page/index.html'))
        expect([path, status]).toEqual([path, path.endsWith('nothing.js') ? 404 : 200])
      if (status === 200) expect(headers.get('cache-control')).toBe('no-cache')
    }
    for (const path of ['/', '/graphiql']) {
      const page = await (await fetch(server.url + path)).text()
      const [, script] = /<script type="module" src="([^"]*assets\/[^"]+)"/.exec(page)!
      const { status, headers } = await fetch(new URL(script!, server.url))
      expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
      expect(headers.get('content-encoding')).toMatch(/^(br|gzip)$/)
    }
  })

  const withPage = existsSync('dist/page/index.html') ? test : test.skip
  withPage('a page is the same in every coding, and is not sent again to who holds it', async () => {
    const index = readFileSync('dist/page/index.html')
    const inflated: Readonly<Record<string, (body: Buffer) => Buffer>> = {
      br: brotliDecompressSync,
      gzip: gunzipSync,
      identity: (body) => body,
    }
    for (const [coding, inflate] of Object.entries(inflated)) {
      const asked = { path: '/desk', headers: { 'accept-encoding': coding } }
      const { headers, body } = await raw(asked)
      expect(headers['content-encoding'] ?? 'identity').toBe(coding)
      expect(inflate(body).equals(index)).toBe(true)
      const again = await raw({ ...asked, headers: { ...asked.headers, 'if-none-match': headers.etag! } })
      expect([again.status, again.body.length]).toEqual([304, 0])
    }
    const font = readdirSync('dist/page/graphiql/assets').find((name) => name.endsWith('.woff2'))!
    const { headers, body } = await raw({
      path: `/graphiql/assets/${font}`,
      headers: { 'accept-encoding': 'br' },
    })
    expect([headers['content-type'], headers['content-encoding']]).toEqual(['font/woff2', undefined])
    expect(body.equals(readFileSync(`dist/page/graphiql/assets/${font}`))).toBe(true)
    const mistyped = await raw({ path: '/nowhere', headers: { accept: 'text/html', 'if-none-match': '*' } })
    expect([mistyped.status, mistyped.body.equals(index)]).toEqual([404, true])
    for (const path of ['/LICENSES.txt', '/assets/../questions.json', '/graphiql/%2e%2e/%2e%2e/cli.js'])
      expect((await raw({ path })).status).toBe(404)
  })

  /** Asks without what `fetch` does by itself: no coding is undone, no path made shorter. */
  const raw = (options: RequestOptions) =>
    new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
      request({ port: new URL(server.url).port, ...options }, (response) => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.once('end', () =>
          resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(pieces) }),
        )
      })
        .once('error', reject)
        .end()
    })

  test('a database that is gone: not ready, and a code that says so', async () => {
    const gone = connect({ uri: 'bolt://127.0.0.1:9', username: 'x', password: 'x' })
    const { createServer } = await import('../../../src/api/http/server')
    const pino = (await import('pino')).default
    const app = await createServer({
      graph: gone,
      log: pino({ level: 'silent' }),
      clock: () => new Date(),
      pageFolder: '/tmp',
      explorer: false,
      version: 'v',
      loopbackOnly: true,
      federation: false,
      listed: null,
      origins: new Set(),
      proxies: [],
      signIn: null,
      traced: false,
      access: { localUser: 'an.nguyen', readAnonymous: false },
      limits: readConfig({}).limits,
      reader: new ReadingThreads(1),
      metrics: new Metrics(gone, []),
      addresses: new AddressRules([]),
      underWay: new UnderWay(),
    })
    const ready = await app.inject({ url: '/ready' })
    expect([ready.statusCode, ready.json()]).toEqual([
      503,
      { status: 'unavailable', code: 'DATABASE_UNAVAILABLE', version: 'v' },
    ])
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ documents { totalCount } }' },
    })
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '2'])
    expect(answer.json().errors[0].extensions.code).toBe('DATABASE_UNAVAILABLE')
    await app.close()
    await gone.close()
  })
})

test('a server that ends answers what is under way, and waits for nobody then', async () => {
  const begun = new Set<string>()
  const slow = await server.again({
    limits: { clientMillis: 3_600_000 },
    through: (graph) => ({
      ...graph,
      read: async (query, params) => {
        begun.add(query.file)
        await new Promise((settle) => setTimeout(settle, 500))
        return graph.read(query, params)
      },
    }),
  })
  const answered = new Promise<{ status: number | undefined; connection: string | undefined }>(
    (settle, reject) => {
      const asked = request(
        `${slow.url}/graphql`,
        {
          method: 'POST',
          agent: new Agent({ keepAlive: true }),
          headers: { 'content-type': 'application/json' },
        },
        (response) => {
          response.resume()
          settle({ status: response.statusCode, connection: response.headers.connection })
        },
      )
      asked.on('error', reject)
      asked.end(JSON.stringify({ query: '{ documents { totalCount } }' }))
    },
  )
  while (begun.size === 0) await new Promise((settle) => setTimeout(settle, 10))
  const began = performance.now()
  await slow.stop()
  expect(await answered).toEqual({ status: 200, connection: 'close' })
  // the one whom it answered may keep his connection for an hour
  expect(performance.now() - began).toBeLessThan(60_000)
})
