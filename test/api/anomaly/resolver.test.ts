import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { ingestOver, plan, REMOVE } from '../../support/editor'
import { provincialPlan } from '../../support/papers'
import { startTestServer, type TestServer } from '../../support/server'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ clock: () => new Date('2025-01-15T03:00:00Z') })
})
afterAll(() => server?.stop())

const data = (query: string, variables?: object) => server.data(query, variables)
const handIn = ingestOver(() => server)

beforeEach(() => handIn('ke-hoach.txt', plan))

test('papers that carry out each other are told, as long as they do', async () => {
  const cyclic = (number: string, cited: string) =>
    provincialPlan({
      province: 'Gia Lai',
      number,
      cites: `Kế hoạch số ${cited}/KH-UBND ngày 10/9/2024 của Ủy ban nhân dân tỉnh Gia Lai`,
    })
  await handIn('301.txt', cyclic('301', '302'))
  await handIn('302.txt', cyclic('302', '301'))
  const cycles = async () =>
    (
      await data(
        '{ anomalies(code: CYCLE) { totalCount nodes { message document { id symbol } evidence { quote } } } }',
      )
    ).anomalies
  const found = await cycles()
  expect(found.nodes.map(({ document }: any) => document.symbol).sort()).toEqual([
    '301/KH-UBND',
    '302/KH-UBND',
  ])
  expect(found.nodes[0].message).toContain('301/KH-UBND, 302/KH-UBND')
  expect(found.nodes[0].evidence.quote).toContain('/KH-UBND')
  const { anomalies } = await data(
    `{ anomalies(code: CYCLE, document: "${found.nodes[0].document.id}") { totalCount nodes { id } } }`,
  )
  expect(anomalies.totalCount).toBe(1)
  const { trace: around } = await data(
    '{ trace(symbol: "301/KH-UBND") { totalDocuments pathCount complete } }',
  )
  expect(around).toEqual({ totalDocuments: 1, pathCount: 1, complete: true })

  const { document } = await data('{ document(symbol: "302/KH-UBND") { sources { id } } }')
  await data(REMOVE, { id: document.sources[0].id })
  expect((await cycles()).totalCount).toBe(0)
})

test('anomalies come by code, page by page', async () => {
  await handIn('khong-so.txt', provincialPlan({ province: 'Hà Nam', number: null, date: null }))
  const page = async (after: string | null) =>
    (
      await data(
        'query ($after: String) { anomalies(first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id code } } }',
        { after },
      )
    ).anomalies
  const seen: { id: string; code: string }[] = []
  let after: string | null = null
  let total: number
  do {
    const { nodes, pageInfo, totalCount } = await page(after)
    seen.push(...nodes)
    total = totalCount
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after !== null)
  expect(seen).toHaveLength(total)
  expect(seen.map(({ code }) => code)).toContain('MISSING_NUMBER')
  expect(seen.map(({ code }) => code)).toEqual(seen.map(({ code }) => code).sort())
})

test('people decide about an anomaly, and the decision outlives a new reading of the paper', async () => {
  await handIn('khong-so.txt', provincialPlan({ province: 'Hà Nam', number: null, date: null }))
  const listed = async (review: string | null) =>
    (
      await data(
        'query ($review: ReviewState) { anomalies(review: $review, first: 100) { totalCount nodes { id code review } } }',
        {
          review,
        },
      )
    ).anomalies
  const open = await listed('UNREVIEWED')
  expect(open.totalCount).toBe(open.nodes.length)
  const [{ id, code }] = open.nodes
  const DECIDE = `mutation ($id: ID!, $decision: ReviewState!) { reviewAnomaly(id: $id, decision: $decision) { id review } }`
  expect((await data(DECIDE, { id, decision: 'REJECTED' })).reviewAnomaly).toEqual({ id, review: 'REJECTED' })
  expect((await listed('UNREVIEWED')).totalCount).toBe(open.totalCount - 1)
  expect((await listed('REJECTED')).nodes).toEqual([{ id, code, review: 'REJECTED' }])
  expect((await listed(null)).totalCount).toBe(open.totalCount)
  await handIn('khong-so.txt', `${provincialPlan({ province: 'Hà Nam', number: null, date: null })}\n`)
  expect((await listed('REJECTED')).nodes.map((one: any) => one.id)).toEqual([id])
  const ofCode = await data(
    `{ anomalies(code: ${code}, review: REJECTED) { totalCount nodes { id document { id } } } reviews(first: 5) { nodes { decision anomaly { id } relation { id } } } }`,
  )
  expect(ofCode.anomalies.totalCount).toBe(1)
  expect(ofCode.reviews.nodes).toContainEqual({ decision: 'REJECTED', anomaly: { id }, relation: null })
  const { document } = ofCode.anomalies.nodes[0]
  const ofDocument = `{ anomalies(document: "${document.id}", review: REJECTED) { totalCount nodes { id } } }`
  expect((await data(ofDocument)).anomalies).toEqual({ totalCount: 1, nodes: [{ id }] })
  await data(DECIDE, { id, decision: 'UNREVIEWED' })
  expect((await listed('UNREVIEWED')).totalCount).toBe(open.totalCount)
  expect((await server.failure(DECIDE, { id: 'X0', decision: 'CONFIRMED' })).code).toBe('NOT_FOUND')
})
