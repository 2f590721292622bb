import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ingestText } from '../../../src/ingest/ingest'
import { unload } from '../../../src/ingest/load'
import { fileOf, provincialPlan } from '../../support/papers'
import { startTestServer, type TestServer } from '../../support/server'

let server: TestServer
let hour = 0
/** Every paper an hour later than the one before. */
const read = (name: string, text: string) => {
  hour += 1
  const at = `2026-11-20T${String(hour).padStart(2, '0')}:00:00Z`
  return ingestText(server.graph, fileOf(name, text), name, { now: () => at })
}
const changes = async (since: string, more = '') =>
  (
    await server.data(
      `{ changes(since: "${since}"${more}) { totalCount pageInfo { endCursor hasNextPage } nodes {
        at kind symbol document { symbol } newRelations { to { symbol } }
      } } }`,
    )
  ).changes

beforeAll(async () => {
  server = await startTestServer()
  await read('a', provincialPlan({ province: 'Bến Tre', number: '1' }))
  await read('b', provincialPlan({ province: 'Cà Mau', number: '2' }))
})
afterAll(() => server.stop())

test('what was learnt since, the earliest first, with the relations that it brought', async () => {
  const found = await changes('2026-11-20T01:30:00Z')
  expect(found.nodes).toEqual([
    {
      at: '2026-11-20T02:00:00.000Z',
      kind: 'ADDED',
      symbol: '2/KH-UBND',
      document: { symbol: '2/KH-UBND' },
      newRelations: [{ to: { symbol: '34-CT/TW' } }],
    },
  ])
  expect(found.totalCount).toBe(1)
  // the same moment in Vietnam's time
  expect((await changes('2026-11-20T08:30:00+07:00')).totalCount).toBe(1)
  expect((await changes('2026-11-20T02:00:00Z')).totalCount).toBe(0)
})

test('a changed paper, a decision of a person, a paper that is gone', async () => {
  await read('a', provincialPlan({ province: 'Bến Tre', number: '1', title: 'Xây nhà ở xã hội' }))
  expect((await changes('2026-11-20T02:30:00Z')).nodes).toMatchObject([
    { kind: 'CHANGED', symbol: '1/KH-UBND', newRelations: [] },
  ])
  const { document } = await server.data(
    '{ document(symbol: "2/KH-UBND") { relations(first: 1) { nodes { id } } } }',
  )
  await server.data(
    `mutation { reviewRelation(id: "${document.relations.nodes[0].id}", decision: CONFIRMED) { id } }`,
  )
  expect((await changes('2026-11-20T04:00:00Z')).nodes).toMatchObject([
    { kind: 'CHANGED', symbol: '2/KH-UBND' },
  ])
  await unload(server.graph, 'a', '2027-01-01T00:00:00Z')
  expect((await changes('2026-12-31T00:00:00Z')).nodes).toEqual([
    {
      at: '2027-01-01T00:00:00.000Z',
      kind: 'REMOVED',
      symbol: '1/KH-UBND',
      document: null,
      newRelations: [],
    },
  ])
})

test.each(['EARLIEST', 'LATEST'])('comes page by page, %s first', async (orderBy) => {
  const seen: string[] = []
  const one = `, first: 1, orderBy: ${orderBy}`
  let more = one
  for (;;) {
    const page = await changes('2026-01-01T00:00:00Z', more)
    seen.push(...page.nodes.map(({ kind, symbol }: any) => `${kind} ${symbol}`))
    if (!page.pageInfo.hasNextPage) break
    more = `${one}, after: "${page.pageInfo.endCursor}"`
  }
  const earliestFirst = ['ADDED 34-CT/TW', 'ADDED 2/KH-UBND', 'REMOVED 1/KH-UBND']
  expect(seen).toEqual(orderBy === 'LATEST' ? earliestFirst.reverse() : earliestFirst)
})
