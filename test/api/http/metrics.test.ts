import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { AppError, ERROR_CODES } from '../../../src/errors'
import { createToken } from '../../../src/graph/tokens'
import { startTestServer, type TestServer } from '../../support/server'

let server: TestServer
const secrets: Record<string, string> = {}
beforeAll(async () => {
  server = await startTestServer({
    fill: async (graph) => {
      for (const role of ['READER', 'EDITOR', 'ADMIN'] as const)
        secrets[role] = (await createToken(graph, { role, name: role, now: '2026-11-20T05:00:00Z' })).secret
    },
  })
})
afterAll(() => server.stop())

/** What is measured, by its name with its labels. */
const measured = async (headers: Record<string, string> = {}): Promise<Record<string, number>> => {
  const response = await fetch(`${server.url}/metrics`, { headers })
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'text/plain; version=0.0.4; charset=utf-8',
  ])
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  )
}
const ask = async (
  query: string,
  headers: Record<string, string> = {},
  url = server.url,
): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` })

describe('/metrics', () => {
  test('measures operations by their names, what they cost and how often they asked the database', async () => {
    await ask('query Papers { documents(first: 5) { nodes { id tasks { totalCount } } } }')
    await ask('{ viewer { name } }')
    await ask('query Papers { documents(first: 5) { nothing } }')
    const now = await measured()
    const seconds = 'chi_thi_graph_operation_seconds_count'
    expect(now[`${seconds}{operation="Papers",kind="query"}`]).toBe(1)
    expect(now[`${seconds}{operation="unnamed",kind="query"}`]).toBe(1)
    expect(now['chi_thi_graph_operation_cost_sum']).toBeGreaterThanOrEqual(5)
    expect(now['chi_thi_graph_operation_round_trips_bucket{le="0"}']).toBe(1)
    expect(now['chi_thi_graph_operation_round_trips_count']).toBe(2)
    expect(now['chi_thi_graph_errors_total{code="GRAPHQL_VALIDATION_FAILED"}']).toBe(1)
  })

  test('tells answers that were kept from those that were asked of the database', async () => {
    const before = await measured()
    for (let time = 0; time < 4; time += 1) await ask('query Again { documents { totalCount } }')
    const after = await measured()
    const grown = (name: string): number => (after[name] ?? 0) - (before[name] ?? 0)
    expect(grown('chi_thi_graph_answers_total{from="execution"}')).toBe(2)
    expect(grown('chi_thi_graph_answers_total{from="kept"}')).toBe(2)
    expect(after['chi_thi_graph_operation_seconds_count{operation="Again",kind="query"}']).toBe(2)
  })

  test('counts what became of papers, and refusals by their codes', async () => {
    const send = (name: string, body: string, preview = false) =>
      fetch(`${server.url}/files?name=${name}&preview=${preview}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body,
      })
    const paper = 'ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN\nSố: 15/KH-UBND\nKẾ HOẠCH\nThực hiện chuyển đổi số'
    await send('ke-hoach.txt', paper)
    await send('ke-hoach.txt', paper)
    await send('mat.txt', `TUYỆT MẬT\n${paper}`)
    await send('mat.txt', `TUYỆT MẬT\n${paper}`, true)
    await send('trong.txt', '')
    await server.data(
      'mutation { ingestText(fileName: "b.txt", mediaType: "text/plain", text: "Mật\\nSố: 1/KH-UBND") { outcome } }',
    )
    await fetch(`${server.url}/nowhere`)
    const now = await measured()
    const papers = Object.entries(now).filter(([name]) => name.startsWith('chi_thi_graph_ingested'))
    expect(Object.fromEntries(papers)).toEqual({
      'chi_thi_graph_ingested_papers_total{outcome="CREATED",code=""}': 1,
      'chi_thi_graph_ingested_papers_total{outcome="UNCHANGED",code=""}': 1,
      'chi_thi_graph_ingested_papers_total{outcome="REFUSED",code="STATE_SECRET"}': 2,
      'chi_thi_graph_ingested_papers_total{outcome="REFUSED",code="FILE_EMPTY"}': 1,
    })
    expect(now['chi_thi_graph_errors_total{code="NOT_FOUND"}']).toBe(1)
  })

  test('watches the database, which is left alone afterwards, and the process', async () => {
    const aborted = AbortSignal.abort(new AppError('TIMEOUT', 'gone'))
    await expect(server.graph.withSignal(aborted).write(async () => {})).rejects.toMatchObject({
      code: 'TIMEOUT',
    })
    await ask('{ documents(first: 1) { totalCount } }')
    const now = await measured()
    expect(now['chi_thi_graph_database{what="reads"}']).toBe(0)
    expect(now['chi_thi_graph_database{what="waiting"}']).toBe(0)
    expect(now['chi_thi_graph_database{what="sessions"}']).toBe(0)
    expect(now['nodejs_eventloop_lag_p99_seconds']).toBeGreaterThan(0)
    expect(now['process_resident_memory_bytes']).toBeGreaterThan(1e7)
  })

  test('keeps as many names as there are uses for, whatever hostile clients call their operations', async () => {
    for (let batch = 0; batch < 5; batch += 1)
      await Promise.all(
        Array.from({ length: 50 }, (_, index) => ask(`query H${batch}x${index} { viewer { name } }`)),
      )
    const operations = Object.keys(await measured()).filter((name) =>
      name.startsWith('chi_thi_graph_operation_seconds_count'),
    )
    expect(operations.length).toBeLessThanOrEqual(105)
    expect(operations).toContain('chi_thi_graph_operation_seconds_count{operation="other",kind="query"}')
  })

  test('is for the user of this machine and for administrators', async () => {
    const open = await server.again({ access: { localUser: null, readAnonymous: true } })
    const status = async (url: string, headers = {}) => (await fetch(`${url}/metrics`, { headers })).status
    expect(await status(server.url)).toBe(200)
    expect(await status(server.url, { 'x-forwarded-for': '10.0.0.1' })).toBe(401)
    expect(await status(open.url)).toBe(403)
    expect(await status(open.url, bearer('ctg_wrong'))).toBe(401)
    for (const role of ['READER', 'EDITOR']) {
      expect(await status(open.url, bearer(secrets[role]!))).toBe(403)
      expect(await status(server.url, bearer(secrets[role]!))).toBe(403)
    }
    expect(await status(open.url, bearer(secrets['ADMIN']!))).toBe(200)
    // a stranger names no operation
    await ask('query Stranger { viewer { name } }', {}, open.url)
    await ask('query Start { viewer { name } }', {}, open.url)
    const text = await (await fetch(`${open.url}/metrics`, { headers: bearer(secrets['ADMIN']!) })).text()
    expect(text).toContain('operation="other"')
    expect(text).toContain('operation="Start"')
    expect(text).not.toContain('Stranger')
    await open.stop()
  })
})

test.each(['grafana.json', 'alerts.yml'])(
  'docs/watch/%s asks for what is measured, of nobody else',
  async (name) => {
    const file = readFileSync(new URL(`../../../docs/watch/${name}`, import.meta.url), 'utf8')
    expect(file).not.toMatch(/https?:/)
    const told = await (await fetch(`${server.url}/metrics`)).text()
    const known = new Set([...told.matchAll(/^# TYPE (\w+)/gm)].map(([, metric]) => metric!))
    const asked = [...file.matchAll(/\b(?:chi_thi_graph|nodejs|process)_\w+/g)].map(([metric]) => metric)
    expect(asked.length).toBeGreaterThan(5)
    expect(asked.filter((metric) => !known.has(metric.replace(/_(?:bucket|count|sum)$/, '')))).toEqual([])
    const codes = [...file.matchAll(/code=~?\\?"([^"\\]+)/g)].flatMap(([, choice]) => choice!.split('|'))
    for (const code of codes)
      expect(ERROR_CODES).toContainEqual(expect.stringMatching(new RegExp(`^${code}$`)))
    if (name.endsWith('.json')) expect(JSON.parse(file)).toHaveProperty('panels.0.targets.0.expr')
    else
      expect(parse(file).groups[0].rules).not.toContainEqual(
        expect.not.objectContaining({ expr: expect.anything() }),
      )
  },
)

describe('the id of a request', () => {
  const idOf = async (given?: string): Promise<string | null> =>
    (await ask('{ viewer { name } }', given === undefined ? {} : { 'x-request-id': given })).headers.get(
      'x-request-id',
    )

  test('is with every answer, and is what a proxy calls it', async () => {
    expect(await idOf()).toMatch(/^[0-9a-f-]{36}$/)
    expect(await idOf()).not.toBe(await idOf())
    expect(await idOf('7f3c9a0b1d2e4f50')).toBe('7f3c9a0b1d2e4f50')
    expect(await idOf('a" level="fatal')).toMatch(/^[0-9a-f-]{36}$/)
    expect((await fetch(`${server.url}/nowhere`)).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('is the id of an error that nobody expected, in the answer and in the log', async () => {
    const broken = await server.again({
      through: (graph) => ({
        ...graph,
        readingAhead: () => ({ ...graph, read: () => Promise.reject(new Error('Lỗi')) }),
      }),
    })
    const id = '7f3c9a0b1d2e4f50'
    const response = await ask('{ document(id: "D1") { id } }', { 'x-request-id': id }, broken.url)
    const { errors } = (await response.json()) as any
    expect(errors[0].extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', errorId: id })
    expect(broken.logged).toContainEqual(expect.objectContaining({ errorId: id }))
    await broken.stop()
  })
})
