import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { AppError } from '../../../src/errors'
import type { Graph } from '../../../src/graph/connect'
import { inlineQuery } from '../../../src/graph/query'
import { ingestText } from '../../../src/ingest/ingest'
import { ingestOver, plan } from '../../support/editor'
import { fileOf } from '../../support/papers'
import { startTestServer, type TestServer } from '../../support/server'

const tooLong = () => Promise.reject(new AppError('TIMEOUT', 'The database took too long to answer.'))

let server: TestServer
/** Whether reading the next cascade takes too long. */
let traceTimesOut = false
/** Whether every statement below cypher/search takes too long. */
let searchTimesOut = false

beforeAll(async () => {
  server = await startTestServer({
    clock: () => new Date('2025-01-15T03:00:00Z'),
    through: (graph) => ({
      ...graph,
      read: (query, params) =>
        searchTimesOut && query.file.startsWith('search/') ? tooLong() : graph.read(query, params),
      cascades: Object.assign(Object.create(graph.cascades), {
        trace: (...request: Parameters<Graph['cascades']['trace']>) => {
          if (!traceTimesOut) return graph.cascades.trace(...request)
          traceTimesOut = false
          return tooLong()
        },
      }),
    }),
  })
})
afterAll(() => server?.stop())

const data = (query: string, variables?: object) => server.data(query, variables)
const handIn = ingestOver(() => server)

beforeEach(() => handIn('ke-hoach.txt', plan))

test('one question for which the database takes too long leaves the answers to the others', async () => {
  searchTimesOut = true
  const { data: answer, errors } = await server
    .ask('{ search(text: "nha") { totalCount } documents(first: 1) { nodes { id } } }')
    .finally(() => (searchTimesOut = false))
  expect(errors).toMatchObject([{ path: ['search'], extensions: { code: 'TIMEOUT' } }])
  expect(answer).toEqual({ search: null, documents: { nodes: [{ id: expect.any(String) }] } })
})

test('a trace for which the database needs too long stops nearer and says so only if something was left out', async () => {
  traceTimesOut = true
  const { trace: short } = await data('{ trace(symbol: "34-CT/TW") { totalDocuments complete stoppedBy } }')
  expect(short).toMatchObject({ complete: true, stoppedBy: [] })
  const star = await ingestText(server.graph, fileOf('s.txt', plan.replace('15/KH', '400/KH')), 'test:star', {
    now: () => '2025-01-15T03:00:00Z',
  })
  await server.graph.write((tx) =>
    tx.run(
      inlineQuery(
        'WRITE',
        'test',
        `MATCH (d:Document {symbol: '400/KH-UBND'}) UNWIND range(1, 600) AS n
         CREATE (:Document {id: 'DS' + n, key: 'S' + n, issuedSort: '0000-00-00'})-[:IMPLEMENTS {id: 'R.DS' + n + '.IMPLEMENTS.' + d.id, confidence: 1}]->(d)`,
        { params: {}, row: {} },
      ),
      {},
    ),
  )
  traceTimesOut = true
  const { trace: cut } = await data(
    `{ trace(document: "${star.documents[0]!.id}") { totalDocuments complete stoppedBy } }`,
  )
  expect(cut).toEqual({ totalDocuments: 500, complete: false, stoppedBy: ['TIME_LIMIT'] })
})
