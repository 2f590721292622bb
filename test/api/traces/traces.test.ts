import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { context, trace } from '@opentelemetry/api'
import { exportTraces } from '../../../src/api/traces/exporter'
import { withOutgoingSpan } from '../../../src/api/traces/outgoing'
import { optional, text } from '../../../src/graph/decode'
import { inlineQuery } from '../../../src/graph/query'
import { writeFixture } from '../../support/fixture'
import { startTestServer, type TestServer } from '../../support/server'

interface Span {
  readonly name: string
  readonly kind: number
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly status: { readonly code?: number }
  readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[]
}

/** A collector of OpenTelemetry on this machine. */
let collector: Server
const spans: Span[] = []
let resource: unknown
let end: () => Promise<void>
let server: TestServer
let untraced: TestServer

beforeAll(async () => {
  collector = createServer((request, response) => {
    let body = ''
    request.on('data', (piece) => (body += String(piece)))
    request.on('end', () => {
      for (const of of JSON.parse(body).resourceSpans) {
        resource = of.resource
        for (const scope of of.scopeSpans) spans.push(...scope.spans)
      }
      response.setHeader('content-type', 'application/json').end('{}')
    })
  })
  await new Promise<void>((done) => collector.listen(0, '127.0.0.1', done))
  end = exportTraces(`http://127.0.0.1:${(collector.address() as AddressInfo).port}/`, '1.2.3')
  server = await startTestServer({ traced: true, fill: writeFixture })
  untraced = await server.again({})
})
afterAll(async () => {
  await untraced.stop()
  await server.stop()
  collector.close()
})

const TRACE = 'aaaabbbbccccddddeeeeffff00001111'
const ask = (at: TestServer, query: string, headers: Record<string, string> = {}) =>
  fetch(`${at.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })

const attributesOf = ({ attributes }: Span) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]))

test('a request and its statements go on with the trace of who asks', async () => {
  const traceparent = `00-${TRACE}-1111222233334444-01`
  const response = await ask(server, 'query Tasks { tasks(first: 2) { nodes { summary } } }', { traceparent })
  expect(((await response.json()) as any).errors).toBeUndefined()
  const own = /^00-([0-9a-f]{32})-([0-9a-f]{16})-01$/.exec(response.headers.get('traceresponse') ?? '')
  expect(own?.[1]).toBe(TRACE)
  // a change, whose statements are sent in a transaction
  await ask(server, 'mutation { follow(subject: "D1") { __typename } }', { traceparent })
  expect(await fetch(`${server.url}/health`)).toHaveProperty('ok', true)
  expect(
    (await ask(untraced, '{ graph { documents } }', { traceparent })).headers.get('traceresponse'),
  ).toBeNull()

  // what a transaction is told
  const metadata = inlineQuery(
    'READ',
    'test',
    'SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE currentQuery CONTAINS "currentQuery" RETURN metaData.traceparent AS traceparent',
    {
      params: {},
      row: { traceparent: optional(text) },
    },
  )
  expect(await server.graph.read(metadata, {})).toEqual([{ traceparent: null }])
  const span = trace.getTracer('test').startSpan('test')
  await context.with(trace.setSpan(context.active(), span), async () => {
    const [told] = await server.graph.read(metadata, {})
    expect(told?.traceparent).toContain(span.spanContext().traceId)
  })
  span.end()
  // what other servers are told
  const told = await withOutgoingSpan('POST webhook', async ({ traceparent = '' }) => traceparent)
  await end()

  const request = spans.find(({ spanId }) => spanId === own![2])!
  expect(request).toMatchObject({
    name: 'POST /graphql',
    kind: 2,
    traceId: TRACE,
    parentSpanId: '1111222233334444',
  })
  expect(attributesOf(request)).toMatchObject({
    'http.request.method': 'POST',
    'http.route': '/graphql',
    'http.response.status_code': 200,
    'graphql.operation.name': 'Tasks',
    'graphql.operation.type': 'query',
    'chi_thi_graph.request.id': response.headers.get('x-request-id'),
  })
  const statements = spans.filter(({ parentSpanId }) => parentSpanId === own![2])
  expect(statements.length).toBeGreaterThan(0)
  for (const statement of statements) {
    expect(statement.name).toMatch(/^cypher\/[\w/-]+\.cypher$/)
    expect(attributesOf(statement)).toEqual({ 'db.system.name': 'neo4j', 'db.operation.name': 'READ' })
  }
  expect(spans.some((one) => attributesOf(one)['db.operation.name'] === 'WRITE')).toBe(true)
  const outgoing = spans.find(({ name }) => name === 'POST webhook')!
  expect(told).toBe(`00-${outgoing.traceId}-${outgoing.spanId}-01`)
  // nobody traces who watches, and what was asked is in no span
  expect(spans.filter(({ kind }) => kind === 2)).toHaveLength(2)
  expect(JSON.stringify(spans)).not.toMatch(/summary|subject/)
  expect(JSON.stringify(resource)).toContain('1.2.3')
})
