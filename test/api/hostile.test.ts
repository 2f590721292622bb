import { Agent, request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLSchema,
} from 'graphql'
import { serverAudits } from 'graphql-http'
import { buildSchema } from '../../src/api/schema/build'
import { writeFixture } from '../support/fixture'
import { drawing, type Draw } from '../support/random'
import { startTestServer, type TestServer } from '../support/server'

/**
 * What hostile clients send. `HOSTILE=100000 SEED=7 npm test -- hostile` sends more, and others: whatever comes, the
 * server answers in GraphQL's shape with a stable code, tells nothing of its inside, and lives.
 */
const REQUESTS = Number(process.env['HOSTILE'] ?? (process.env['EVERY_QUESTION'] === '1' ? 100 : 15))
const OPERATIONS = Number(process.env['HOSTILE_OPERATIONS'] ?? Math.ceil(REQUESTS / 3))
const SEED = Number(process.env['SEED'] ?? 1)

let open: TestServer
beforeAll(async () => {
  open = await startTestServer({
    fill: writeFixture,
    clock: () => new Date('2024-09-30T20:00:00Z'),
    limits: { cost: 20_000 },
  })
})
afterAll(async () => {
  agent.destroy()
  await open?.stop()
})

interface Sent {
  method?: string
  path?: string
  headers?: Record<string, string>
  body?: string | Buffer
}
interface Answer {
  status: number
  text: string
  millis: number
}
const agent = new Agent({ keepAlive: true, maxSockets: 4 })

const send = (
  server: TestServer,
  { method = 'POST', path = '/graphql', headers, body = '' }: Sent,
): Promise<Answer> =>
  new Promise((settle, reject) => {
    const began = performance.now()
    const { port } = new URL(server.url)
    const sent = request(
      {
        port,
        path,
        method,
        agent,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          ...headers,
        },
      },
      (response) => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.on('end', () =>
          settle({
            status: response.statusCode ?? 0,
            text: Buffer.concat(pieces).toString(),
            millis: performance.now() - began,
          }),
        )
      },
    )
    // a refused body may still be on its way when the server hangs up
    sent.on('error', reject)
    sent.end(body)
  })

const query = (text: string, variables?: unknown): Sent => ({
  body: JSON.stringify({ query: text, variables }),
})
const first = ({ text }: Answer): any => JSON.parse(text).errors?.[0]?.extensions

/** A file, a line of code, a statement: what no client may see. */
const INSIDE =
  /node_modules|\bat [\w.]+ \(|file:\/\/|\/home\/|\/tmp\/|\bMATCH \(|cypher\/|Neo\.|ECONN|\.[jt]s:\d/

/** Everything that comes back is of one shape. */
function expectOneShape({ status, text }: Answer, of: unknown): void {
  const say = (what: string) =>
    `${what}: ${status} ${text.slice(0, 500)} for ${JSON.stringify(of).slice(0, 2000)}`
  if (status >= 500) throw new Error(say('a fault of the server'))
  let body: any
  try {
    body = JSON.parse(text)
  } catch {
    throw new Error(say('no JSON'))
  }
  if (!('data' in body) && !Array.isArray(body.errors)) throw new Error(say('neither data nor errors'))
  for (const { message, extensions } of body.errors ?? [])
    if (typeof message !== 'string' || !/^[A-Z_]+$/.test(extensions?.code ?? ''))
      throw new Error(say('no code'))
  if (text.includes('INTERNAL_SERVER_ERROR')) throw new Error(say('a fault of the server'))
  if (INSIDE.test(text)) throw new Error(say('something of the inside'))
}

describe('bombs are refused before the first statement, in no time', () => {
  const doubling = (selections: (next: string) => string, levels: number) =>
    Array.from(
      { length: levels },
      (_, i) => `fragment f${i} on Document { ${i === levels - 1 ? 'id' : selections(`...f${i + 1}`)} }`,
    ).join(' ')
  const times = (count: number, one: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => one(i)).join(' ')

  test.each<[string, string, string, number]>([
    ['10,000 levels', '{a'.repeat(10_000) + '}'.repeat(10_000), 'TOKEN_LIMIT', 2000],
    [
      '13 levels',
      '{ trace(symbol: "x") ' + '{ nodes '.repeat(11) + '{ id }' + '}'.repeat(11) + ' }',
      'QUERY_DEPTH_LIMIT',
      12,
    ],
    ['10,000 aliases', `{ ${times(10_000, (i) => `a${i}: __typename`)} }`, 'TOKEN_LIMIT', 2000],
    [
      '101 aliases of __typename',
      `{ document(id: "D1") { ${times(101, (i) => `a${i}: __typename`)} } }`,
      'ALIAS_LIMIT',
      30,
    ],
    ['10,000 fields', `{ ${'__typename '.repeat(10_000)} }`, 'TOKEN_LIMIT', 2000],
    ['500 fields at the root', `{ ${'__typename '.repeat(500)} }`, 'ROOT_FIELD_LIMIT', 20],
    ['@include 20,000 times', `{ __typename ${'@include(if: true) '.repeat(12_000)} }`, 'TOKEN_LIMIT', 2000],
    [
      'fragments of aliases that double 30 times',
      `{ document(id: "D1") { ...f0 } } ${doubling((next) => `a: relations { nodes { from { ${next} } } } b: relations { nodes { from { ${next} } } }`, 30)}`,
      'ALIAS_LIMIT',
      30,
    ],
    [
      'fragments that double and double, without aliases',
      `{ relationsToReview { nodes { from { ...f0 } } } } ${doubling((next) => `relations { nodes { from { ${next} } to { ${next} } } }`, 3)}`,
      'COST_LIMIT',
      20_000,
    ],
    [
      'pages within pages',
      `{ documents(first: 100) { nodes { relations(first: 100) { nodes { from { id } } } } } }`,
      'COST_LIMIT',
      20_000,
    ],
    [
      '1,000 fragments',
      `{ ${times(1000, (i) => `...f${i}`)} } ${times(1000, (i) => `fragment f${i} on Query { __typename }`)}`,
      'TOKEN_LIMIT',
      2000,
    ],
    [
      'walks',
      `{ ${times(20, (i) => `a${i}: trace(symbol: "34-CT/TW") { nodes(first: 100) { nodes { via { evidence { rule } } } } }`)} }`,
      'COST_LIMIT',
      20_000,
    ],
  ])('%s', async (_, text, code, limit) => {
    // once before, for what is compiled at first
    await send(open, query(text))
    open.roundTrips()
    const answers = []
    const spent: number[] = []
    for (let i = 0; i < 3; i += 1) {
      const began = process.cpuUsage()
      answers.push(await send(open, query(text)))
      const { user, system } = process.cpuUsage(began)
      spent.push(user + system)
    }
    expect(answers.map((answer) => [answer.status, first(answer).code, first(answer).limit])).toEqual(
      Array(3).fill([400, code, limit]),
    )
    expect(first(answers[0]!).actual).toBeGreaterThan(limit)
    // Microseconds of the processor, for both sides; their answers would take minutes. The median: once in a while the
    // heap of all suites before is swept just then.
    expect(spent.toSorted((one, other) => one - other)[1]).toBeLessThan(150_000)
    expect(open.roundTrips()).toBe(0)
  })

  test('a cost is not made smaller by variables, nulls and what is left out', async () => {
    const page = 'documents(first: $n) { nodes { tasks(first: $m) { nodes { id } } } }'
    const costOf = async (text: string, variables: object) => {
      const { text: body } = await send(open, query(text, variables))
      return JSON.parse(body).extensions.cost.requested as number
    }
    const text = `query ($n: Int = 50, $m: Int) { ${page} }`
    expect(await costOf(text, {})).toBe(1 + 50 * (1 + 1 + 20))
    expect(await costOf(text, { n: null, m: null })).toBe(1 + 20 * (1 + 1 + 20))
    expect(await costOf(text, { n: 100, m: 100 })).toBe(1 + 100 * (1 + 1 + 100))
    expect(await costOf(text, { n: 1, m: 1 })).toBe(1 + 1 + 1 + 1)
    const left = `query ($n: Int, $m: Int, $with: Boolean!) { ${page.replace('tasks', 'tasks @skip(if: false)').replace('tasks @skip(if: false)(first: $m)', 'tasks(first: $m) @include(if: $with)')} }`
    expect(await costOf(left, { n: 2, m: 3, with: false })).toBe(1 + 2)
    expect(await costOf(left, { n: 2, m: 3, with: true })).toBe(1 + 2 * (1 + 1 + 3))
    expect(await costOf(left, { n: 2, m: 30, with: false })).toBe(1 + 2)
    expect(
      await costOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(70).fill('D1') }),
    ).toBe(70)
    expect(await costOf('{ a: __typename __schema { types { name } } }', {})).toBe(0)
  })

  // what the ready ones cost: ready-queries.test.ts
  test('GraphiQL’s question about the schema passes', async () => {
    const asked = getIntrospectionQuery({
      inputValueDeprecation: true,
      schemaDescription: true,
      specifiedByUrl: true,
    })
    const answer = JSON.parse((await send(open, query(asked))).text)
    expect(answer.errors).toBeUndefined()
    expect(answer.extensions.cost.requested).toBeLessThan(20_000)
  })
})

describe('one shape for all that is no GraphQL', () => {
  test.each<[string, Sent, number, string]>([
    ['malformed JSON', { body: '{' }, 400, 'BAD_REQUEST'],
    ['no body', {}, 400, 'BAD_REQUEST'],
    ['a body that is too large', query(' '.repeat(300_000)), 413, 'BODY_LIMIT'],
    [
      'another type',
      { body: 'query=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['plain text', { body: '{}', headers: { 'content-type': 'text/plain' } }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'UTF-7',
      { ...query('{ __typename }'), headers: { 'content-type': 'application/json; charset=utf-7' } },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'a broken type',
      { ...query('{ __typename }'), headers: { 'content-type': 'application/json\ta; charset=utf-8' } },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['a batch', { body: JSON.stringify(Array(1000).fill({ query: '{ __typename }' })) }, 400, 'BAD_REQUEST'],
    ['a prototype', { body: '{"query": "{ __typename }", "__proto__": {"x": 1}}' }, 400, 'BAD_REQUEST'],
    [
      '50,000 levels of JSON',
      { body: `{"query":"{ __typename }","variables":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}` },
      200,
      '',
    ],
    [
      'a change by GET',
      {
        method: 'GET',
        path: '/graphql?query=mutation%7B__typename%7D',
        headers: { 'apollo-require-preflight': '1' },
      },
      405,
      'BAD_REQUEST',
    ],
    [
      'a GET of a web page',
      { method: 'GET', path: '/graphql?query=%7B__typename%7D', headers: { 'content-type': 'text/plain' } },
      400,
      'BAD_REQUEST',
    ],
    ['an unknown path', { method: 'GET', path: '/nowhere' }, 404, 'NOT_FOUND'],
    ['a path that cannot be read', { method: 'GET', path: '/%zz' }, 400, 'BAD_REQUEST'],
    ['another method', { ...query('{ __typename }'), method: 'PUT' }, 404, 'NOT_FOUND'],
  ])('%s', async (_, sent, status, code) => {
    const answer = await send(open, sent)
    expect([answer.status, first(answer)?.code ?? '']).toEqual([status, code])
    expectOneShape(answer, sent)
  })

  test('too large a body is told by its size', async () => {
    const sent = query(' '.repeat(300_000))
    expect(first(await send(open, sent))).toMatchObject({ limit: 262_144, actual: sent.body!.length })
  })

  test('names that no host has, on a server that others can reach', async () => {
    const reached = await open.again({ loopbackOnly: false })
    try {
      for (const host of ['a b', '[', ':::', '%', '#', '', 'x:99999', 'a@b', 'x'.repeat(5000)]) {
        const sent = { ...query('{ __typename }'), headers: { host } }
        expectOneShape(await send(reached, sent), sent)
      }
    } finally {
      await reached.stop()
    }
  })

  test('UTF-8 has several spellings', async () => {
    for (const type of [
      'application/json; charset=utf-8',
      'application/json;charset="UTF-8"',
      'application/json; charset=utf8',
    ])
      expect(
        (await send(open, { ...query('{ __typename }'), headers: { 'content-type': type } })).status,
      ).toBe(200)
  })
})

/** The thirteen tests of graphql-cop 1.15, by what they send and what they call a finding. */
const COP: [name: string, sent: Sent, finding: (body: any, answer: Answer) => boolean][] = [
  [
    'Alias Overloading',
    query(`query cop { ${Array.from({ length: 101 }, (_, i) => `alias${i}:__typename \n`).join('')} }`),
    (body) => body.data?.alias100 !== undefined,
  ],
  [
    'Array-based Query Batching',
    { body: JSON.stringify(Array(10).fill({ query: 'query cop { __typename }', operationName: 'cop' })) },
    (body) => Array.isArray(body) && body.length >= 10,
  ],
  [
    'Introspection-based Circular Query',
    query(
      'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
    ),
    (body) => (body.data?.__schema?.types?.length ?? 0) > 3,
  ],
  [
    'Directive Overloading',
    query(`query cop { __typename ${'@aa'.repeat(10)} }`),
    (body) => body.errors?.length === 10,
  ],
  [
    'Field Duplication',
    query(`query cop { ${'__typename \n'.repeat(500)} }`),
    (body) => body.data?.__typename !== undefined,
  ],
  [
    'Introspection',
    query('query cop { __schema { types { name fields { name } } } }'),
    (body) => Boolean(body.data?.__schema?.types),
  ],
  [
    'GET Method Query Support',
    { method: 'GET', path: `/graphql?query=${encodeURIComponent('query cop {__typename}')}` },
    (body) => Boolean(body.data?.__typename),
  ],
  [
    'Mutation is allowed over GET',
    { method: 'GET', path: `/graphql?query=${encodeURIComponent('mutation cop {__typename}')}` },
    (body) => Boolean(body.data?.__typename),
  ],
  [
    'POST based url-encoded query',
    {
      body: 'query=query+cop+%7B__typename%7D',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    },
    (body) => Boolean(body.data?.__typename),
  ],
  [
    'Field Suggestions',
    query('query cop { __schema { directive } }'),
    (_, { text }) => /did you mean/i.test(text),
  ],
  [
    'GraphQL IDE',
    { method: 'GET', path: '/graphiql', headers: { accept: 'text/html' } },
    (_, { status, text }) => status === 200 && /<html/i.test(text),
  ],
  ['Trace Mode', query('query cop { __typename }'), (body) => body.extensions?.tracing !== undefined],
  [
    'Unhandled Errors Detection',
    query('qwerty cop { abc }'),
    (body) => body.errors?.some(({ extensions }: any) => extensions?.exception ?? extensions?.stacktrace),
  ],
]

describe('graphql-cop', () => {
  const findings = async (server: TestServer) => {
    const found: string[] = []
    for (const [name, sent, isFinding] of COP) {
      // as graphql-cop does, without any header that a web page could not send
      const answer = await send(server, {
        ...sent,
        headers:
          sent.method === 'GET' ? { 'content-type': 'text/plain', ...sent.headers } : { ...sent.headers },
      })
      let body: any = null
      try {
        body = JSON.parse(answer.text)
      } catch {
        // a page
      }
      if (process.env['SHOW']) console.log(name, answer.status, answer.text.slice(0, 300))
      if (isFinding(body ?? {}, answer)) found.push(name)
    }
    return found
  }

  test('finds the schema and the page, which are for those who explore, and nothing else', async () => {
    expect(await findings(open)).toEqual(['Introspection', 'Field Suggestions', 'GraphQL IDE'])
  })

  test('finds nothing without the explorer', async () => {
    const closed = await open.again({ explorer: false })
    try {
      expect(await findings(closed)).toEqual([])
      expect(first(await send(closed, query('{ __schema { queryType { name } } }'))).code).toBe(
        'INTROSPECTION_DISABLED',
      )
      expect(first(await send(closed, query('{ __type(name: "Query") { name } }'))).code).toBe(
        'INTROSPECTION_DISABLED',
      )
      for (const text of [
        '{ documens { totalCount } }',
        '{ documents(firs: 1) { totalCount } }',
        '{ documents(filter: {levl: CENTRAL}) { totalCount } }',
        '{ documents(filter: {level: CENTRL}) { totalCount } }',
      ])
        expect((await send(closed, query(text))).text).not.toMatch(/did you mean/i)
      expect(
        (
          await send(
            closed,
            query('query ($l: Level) { documents(filter: {level: $l}) { totalCount } }', { l: 'CENTRL' }),
          )
        ).text,
      ).not.toMatch(/did you mean/i)
      for (const path of ['/graphiql', '/graphiql/', '/graphiql/index.html'])
        expect((await send(closed, { method: 'GET', path })).status).toBe(404)
    } finally {
      await closed.stop()
    }
  })
})

/** Seeded damage to what is sent. */
describe('damaged requests', () => {
  const texts = [
    '{ __typename }',
    'query cop($first: Int = 2) { documents(first: $first) { totalCount nodes { id symbol } } }',
    '{ trace(symbol: "34-CT/TW") { totalDocuments nodes { nodes { document { id } } } } }',
    '{ search(text: "nha o") { nodes { excerpt } } }',
    'mutation { reportProgress(task: "T0", kind: CLAIMED, on: "2024-10-01") { id } }',
    'fragment F on Document { id ...G } fragment G on Document { title } { document(id: "D1") { ...F } }',
  ]
  const debris = [
    '\u0000',
    '\ud800',
    '\udc00',
    '\ufeff',
    '\u202e',
    '{',
    '}',
    '(',
    ')',
    '$',
    '@',
    '"""',
    '\\',
    '...',
    '!',
    ':',
    '|',
    '&',
    '#',
    '"',
    "'",
    '`',
    '1e400',
    '-0',
    '9'.repeat(400),
    'null',
    '__proto__',
    'constructor',
    '\u0301',
    '\r\n',
    '%00',
    '{{{{',
    '@include(if: $x)',
    '@skip',
    'on',
    'fragment',
    'subscription',
  ]
  const types = [
    'application/json',
    'application/json; charset=utf-8',
    'application/json; charset=utf-7',
    'application/json;charset=utf-16le',
    'application/json\ta',
    ' application/json',
    'application/json garbage',
    'application/graphql',
    'application/graphql+json',
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    '',
    ',',
    '*/*',
    'a'.repeat(5000),
  ]

  const damaged = (text: string, { below, oneOf }: Draw): string => {
    let now = text
    for (let i = below(4); i >= 0; i -= 1) {
      const at = below(now.length + 1)
      const kind = below(4)
      if (kind === 0) now = now.slice(0, at) + oneOf(debris) + now.slice(at)
      else if (kind === 1) now = now.slice(0, at) + now.slice(at + below(12))
      else if (kind === 2)
        now = now.slice(0, at) + now.slice(at, at + below(40)).repeat(below(60)) + now.slice(at)
      else now = now.slice(0, at) + String.fromCharCode(below(0x3000)) + now.slice(at + 1)
    }
    return now
  }
  const value = (draw: Draw, depth = 0): unknown => {
    const kind = draw.below(depth > 3 ? 6 : 8)
    if (kind < 3) return draw.oneOf([null, true, 0, -1, 2 ** 53, 1e308, '', '34-CT/TW', 'x'.repeat(5000)])
    if (kind < 6) return damaged('2024-05-24', draw)
    return kind === 6
      ? Array.from({ length: draw.below(4) }, () => value(draw, depth + 1))
      : { [draw.oneOf(['a', '__proto__', 'first', 'constructor', ''])]: value(draw, depth + 1) }
  }

  const drawn = (draw: Draw): Sent => {
    const text = draw.once(4) ? draw.oneOf(texts) : damaged(draw.oneOf(texts), draw)
    const headers: Record<string, string> = {}
    if (draw.once(4)) headers['content-type'] = draw.oneOf(types)
    if (draw.once(6))
      headers['accept'] = draw.oneOf([
        'application/graphql-response+json',
        'text/html',
        '*/*',
        'x',
        '',
        'multipart/mixed',
        'application/json;q=0',
      ])
    if (draw.once(8)) headers['apollo-require-preflight'] = '1'
    if (draw.once(20))
      headers['authorization'] = draw.oneOf([
        'Bearer',
        'Bearer x',
        'Basic YTpi',
        'Bearer ctg_x',
        '\x7f'.slice(1),
      ])
    if (draw.once(6)) {
      const path = `/graphql?${draw.oneOf(['query', 'query=1&query', 'variables', 'extensions', 'operationName'])}=${draw.once(3) ? encodeURIComponent(text.toWellFormed()) : '%7B__typename%7D%00%zz'}&variables=${draw.oneOf(['', '{', '[]', '%7B%22a%22%3A1%7D'])}`
      return {
        method: draw.oneOf(['GET', 'GET', 'HEAD', 'POST', 'OPTIONS', 'DELETE', 'PATCH', 'TRACE']),
        path,
        headers,
      }
    }
    const whole: Record<string, unknown> = { query: draw.once(8) ? value(draw) : text }
    if (draw.once(2)) whole['variables'] = draw.once(2) ? { first: value(draw) } : value(draw)
    if (draw.once(5)) whole['operationName'] = draw.once(2) ? 'cop' : value(draw)
    if (draw.once(5))
      whole['extensions'] = draw.once(3)
        ? { persistedQuery: draw.once(2) ? { version: 1, sha256Hash: 'x' } : value(draw) }
        : value(draw)
    let body = JSON.stringify(draw.once(12) ? [whole, whole] : whole)
    if (draw.once(5)) body = damaged(body, draw)
    if (draw.once(30))
      body = `{"query":"{ __typename }","variables":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`
    if (draw.once(40)) body = body.replace(':', `:1e400,"${'y'.repeat(draw.below(200_000))}":`)
    return { headers, body: draw.once(15) ? Buffer.from(body, draw.oneOf(['utf16le', 'latin1'])) : body }
  }

  test(`${REQUESTS} of them: always one shape, never a fault, and the server lives`, async () => {
    const draw = drawing(SEED)
    const slow: number[] = []
    for (let i = 0; i < REQUESTS; i += 1) {
      const sent = drawn(draw)
      const answer = await send(open, sent)
      slow.push(answer.millis)
      if (sent.method !== 'HEAD') expectOneShape(answer, { ...sent, body: sent.body?.toString() })
    }
    if (process.env['SHOW']) console.log('p99', slow.sort((a, b) => a - b)[Math.floor(slow.length * 0.99)])
    expect((await send(open, query('{ __typename }'))).status).toBe(200)
  }, 3_600_000)
})

/** Seeded operations that are valid by the schema, with arguments at the edges. */
describe('valid operations', () => {
  const schema: GraphQLSchema = buildSchema()
  const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')
  const EDGES = {
    Int: [null, 0, 1, -1, 2, 20, 100, 101, 2147483647, -2147483648],
    Float: [null, 0, 1, -1, 0.5, 1e308, -1e308, 5e-324],
    Boolean: [null, true, false],
    ID: [
      'D1',
      'D9',
      'T1',
      'A1',
      'A3',
      '2024:20',
      '2025:20',
      'X1',
      'S1',
      'R.D2.IMPLEMENTS.D1',
      'none',
      '',
      ' ',
      'D1 ',
      '\u0000',
      'R...',
      '2024:',
      ':',
      'x'.repeat(50_000),
    ],
    String: [
      '34-CT/TW',
      '40-NQ/TU',
      '26-CT/TU',
      'Số 34 - ct/tw',
      '',
      ' ',
      '\u0000',
      '\ud800',
      'a\u0300\u0301',
      '́',
      '%',
      '*',
      '~',
      '/.*/',
      '"',
      '\\',
      '\\u0060',
      "' OR 1=1 //",
      '`',
      '$x',
      '{}',
      '()',
      '(((',
      '[',
      'AND OR NOT',
      '-',
      '+-&&||!^',
      '🏛️',
      '\u202enha',
      'x'.repeat(201),
      'y '.repeat(99),
      'đ'.repeat(200),
      'z'.repeat(60_000),
      'CHI_THI',
      'TEXT',
      'text/plain',
      '1',
      '__proto__',
    ],
    Date: [
      '2024-05-24',
      '2024-02-29',
      '0001-01-01',
      '0000-01-01',
      '9999-12-31',
      '1970-01-01',
      '2025-07-01',
      '2025-06-30',
    ],
    PartialDay: ['2024-05-24', '2024-05', '2024', '2024-13', '0000', '2024-02-30', '2024-5', ''],
    DateTime: ['2024-05-24T00:00:00Z'],
  } as Record<string, readonly unknown[]>
  const ORDERS: [string, number][] = [
    ['documents', 2],
    ['agencies', 2],
    ['tasks', 2],
    ['relations', 3],
    ['units', 2],
    ['search', 2],
    ['trace', 3],
    ['paths', 2],
    ['relationsToReview', 2],
    ['anomalies', 2],
  ]

  const valueOf = (type: GraphQLInputType, draw: Draw, depth = 0): unknown => {
    if (isNonNullType(type)) {
      const value = valueOf(type.ofType, draw, depth)
      return value === null || value === undefined
        ? (valueOf(type.ofType, draw, depth) ?? fallback(type.ofType))
        : value
    }
    if (draw.once(8)) return null
    if (isListType(type))
      return Array.from({ length: draw.oneOf([0, 1, 2, 3, 101]) }, () =>
        valueOf(type.ofType, draw, depth + 1),
      )
    if (isEnumType(type)) return draw.oneOf(type.getValues()).name
    if (isInputObjectType(type))
      return Object.fromEntries(
        Object.values(type.getFields())
          .filter((field) => isNonNullType(field.type) || draw.once(4))
          .map((field) => [field.name, valueOf(field.type, draw, depth + 1)]),
      )
    return draw.oneOf(EDGES[type.name] ?? ['x'])
  }
  const fallback = (type: GraphQLInputType): unknown =>
    isEnumType(type)
      ? type.getValues()[0]!.name
      : isListType(type)
        ? []
        : (({ Int: 1, Float: 1, Boolean: true, Date: '2024-05-24' } as Record<string, unknown>)[
            String(type)
          ] ?? 'D1')

  /** A random operation as text and variables. */
  const operation = (draw: Draw): { query: string; variables: Record<string, unknown> } => {
    const declared: string[] = []
    const variables: Record<string, unknown> = {}
    const given = (args: readonly GraphQLArgument[]): string => {
      const chosen = args.filter(
        ({ type, defaultValue }) => (isNonNullType(type) && defaultValue === undefined) || draw.once(3),
      )
      // of several ways to name one thing exactly one may be chosen
      const one = chosen.length === 0 && args.length > 0 && draw.once(2) ? [draw.oneOf(args)] : chosen
      if (one.length === 0) return ''
      return `(${one
        .map(({ name, type }) => {
          const variable = `v${declared.length}`
          declared.push(`$${variable}: ${String(type)}`)
          variables[variable] =
            name === 'after' && draw.once(2)
              ? cursor(
                  ...(([order, keys]) => [
                    order,
                    ...Array.from({ length: keys }, () =>
                      draw.oneOf([
                        ...EDGES['String']!,
                        ...EDGES['Date']!,
                        '5',
                        '-1',
                        'NaN',
                        '1e400',
                        '9'.repeat(30),
                      ]),
                    ),
                  ])(draw.oneOf(ORDERS)),
                )
              : valueOf(type, draw)
          return `${name}: $${variable}`
        })
        .join(', ')})`
    }
    const selection = (type: GraphQLOutputType, depth: number): string => {
      const named = getNamedType(type)
      if (isLeafType(named)) return ''
      if (isAbstractType(named))
        return `{ __typename ${schema
          .getPossibleTypes(named)
          .filter(() => draw.once(2))
          .map((one) => `... on ${one.name} ${selection(one, depth)}`)
          .join(' ')} }`
      const fields = Object.values((named as GraphQLObjectType).getFields())
      const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)) && draw.once(2))
      const deeper =
        depth === 0 ? [] : fields.filter((field) => !isLeafType(getNamedType(field.type)) && draw.once(3))
      return `{ __typename ${[...leaves, ...deeper.slice(0, 3)].map((field) => `${field.name}${given(field.args)} ${selection(getNullableType(field.type) as GraphQLOutputType, depth - 1)}`).join(' ')} }`
    }
    const kind = draw.once(6) ? 'mutation' : 'query'
    const root = Object.values(
      (kind === 'query' ? schema.getQueryType() : schema.getMutationType())!.getFields(),
    )
    // the fixture's tasks follow from no claim, so that they would outlive their source
    const field = draw.oneOf(root.filter(({ name }) => name !== 'removeSource'))
    const text = `${field.name}${given(field.args)} ${selection(field.type, 4)}`
    return { query: `${kind}${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${text} }`, variables }
  }

  test(`${OPERATIONS} of them: not one fault of the server`, async () => {
    const draw = drawing(SEED)
    const codes = new Map<string, number>()
    const faults: unknown[] = []
    for (let i = 0; i < OPERATIONS; i += 1) {
      const asked = operation(draw)
      const answer = await send(open, { body: JSON.stringify(asked) })
      for (const { extensions } of JSON.parse(answer.text).errors ?? [undefined].slice(1))
        codes.set(extensions.code, (codes.get(extensions.code) ?? 0) + 1)
      try {
        expectOneShape(answer, asked)
      } catch (error) {
        faults.push(error)
        if (process.env['SHOW']) console.log(error, open.logged.at(-1))
        if (faults.length > 20) break
      }
    }
    if (process.env['SHOW']) console.log(codes)
    expect(faults).toEqual([])
  }, 3_600_000)
})

test('graphql-http: 58 of its 61 audits; the three are GETs that a web page could make', async () => {
  const missed: string[] = []
  const audits = serverAudits({ url: `${open.url}/graphql` })
  for (const { id, fn } of audits) {
    const result = await fn()
    if (result.status !== 'ok') missed.push(`${id} ${result.status}`)
  }
  expect([audits.length, missed]).toEqual([61, ['5A70 notice', 'D6D5 notice', '6A70 notice']])
})
