import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { unload } from '../../../src/ingest/load'
import { ingestOver, plan } from '../../support/editor'
import { provincialPlan } from '../../support/papers'
import { startTestServer, type TestServer } from '../../support/server'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ clock: () => new Date('2025-01-15T03:00:00Z') })
})
afterAll(() => server?.stop())

const data = (query: string, variables?: object) => server.data(query, variables)
const code = async (query: string, variables?: object): Promise<string> =>
  (await server.failure(query, variables)).code
const handIn = ingestOver(() => server)
const trace = async (more = '') =>
  (
    await data(
      `{ trace(symbol: "34-CT/TW"${more}) { totalDocuments nodes { nodes { document { symbol } via { id review confidence } } } } }`,
    )
  ).trace
const theRelation = async () =>
  (await trace()).nodes.nodes.find(({ document }: any) => document.symbol === '15/KH-UBND').via[0]

beforeEach(() => handIn('ke-hoach.txt', plan))

describe('a decision about a relation', () => {
  const DECIDE = `mutation ($id: ID!, $decision: ReviewState!, $note: String) {
    reviewRelation(id: $id, decision: $decision, note: $note) { id kind review reviews { decision by at note } } }`

  test('rejected: no trace meets it, and it stays so when the paper is read again or comes back', async () => {
    const { id } = await theRelation()
    const { totalDocuments } = await trace()
    const { reviewRelation } = await data(DECIDE, { id, decision: 'REJECTED', note: 'Nhầm số chỉ thị' })
    expect(reviewRelation).toEqual({
      id,
      kind: 'IMPLEMENTS',
      review: 'REJECTED',
      reviews: [
        { decision: 'REJECTED', by: 'an.nguyen', at: '2025-01-15T03:00:00.000Z', note: 'Nhầm số chỉ thị' },
      ],
    })
    expect((await trace()).totalDocuments).toBe(totalDocuments - 1)
    const { task } = await data(
      `{ task: document(symbol: "15/KH-UBND") { tasks { nodes { serves { symbol } } } relations(direction: UP) { nodes { id kind review } } } }`,
    )
    expect(task.tasks.nodes[0].serves).toEqual([])
    expect(task.relations.nodes).toContainEqual({ id, kind: 'IMPLEMENTS', review: 'REJECTED' })

    await handIn('ke-hoach.txt', `${plan}\n`)
    expect((await trace()).totalDocuments).toBe(totalDocuments - 1)
    await unload(server.graph, 'submitted:ke-hoach.txt', '2026-11-20T00:00:00Z')
    await handIn('ke-hoach.txt', plan)
    expect((await trace()).totalDocuments).toBe(totalDocuments - 1)

    const again = (await data(DECIDE, { id, decision: 'CONFIRMED' })).reviewRelation
    expect(again).toMatchObject({ review: 'CONFIRMED', reviews: [{ decision: 'REJECTED' }, { note: null }] })
    expect((await trace(', minConfidence: 1')).totalDocuments).toBe(1)
    await data(DECIDE, { id, decision: 'UNREVIEWED' })
    const { reviews } = await data(
      '{ reviews(first: 100) { totalCount nodes { decision relation { id from { symbol } } } } }',
    )
    expect(reviews.totalCount).toBe(3)
    expect(reviews.nodes.map(({ decision }: any) => decision).sort()).toEqual([
      'CONFIRMED',
      'REJECTED',
      'UNREVIEWED',
    ])
    for (const { relation } of reviews.nodes) expect(relation).toEqual({ id, from: { symbol: '15/KH-UBND' } })
    expect((await trace(', minConfidence: 1')).totalDocuments).toBe(0)
  })

  test('outlives the removal of every paper that named its documents, also when the date comes later', async () => {
    const undated = provincialPlan({
      province: 'Hậu Giang',
      number: '31',
      cites: 'Chỉ thị số 88-CT/TW của Ban Bí thư',
    })
    const dated = undated.replace('88-CT/TW', '88-CT/TW ngày 2/2/2024')
    await handIn('31.txt', undated)
    const found = async () =>
      (
        await data(
          '{ document(symbol: "31/KH-UBND") { relations(direction: UP, kinds: [IMPLEMENTS]) { nodes { id review } } } }',
        )
      ).document.relations.nodes
    const [relation] = await found()
    await data(DECIDE, { id: relation.id, decision: 'CONFIRMED' })
    await unload(server.graph, 'submitted:31.txt', '2026-11-20T00:00:00Z')
    await handIn('31.txt', dated)
    expect(await found()).toEqual([{ id: relation.id, review: 'CONFIRMED' }])
  })

  test('is waited for by what is not sure, the least sure first', async () => {
    const waiting = async (most: number) =>
      (
        await data(
          `{ relationsToReview(maxConfidence: ${most}, first: 100) { totalCount nodes { id confidence review } } }`,
        )
      ).relationsToReview
    const all = await waiting(1)
    expect(all.nodes.map(({ confidence }: any) => confidence)).toEqual(
      all.nodes.map(({ confidence }: any) => confidence).sort((a: number, b: number) => a - b),
    )
    expect(all.totalCount).toBe(all.nodes.length)
    expect((await waiting(0)).totalCount).toBe(0)
    const { id } = await theRelation()
    await data(DECIDE, { id, decision: 'CONFIRMED' })
    expect((await waiting(1)).nodes.map((relation: any) => relation.id)).not.toContain(id)
    await data(DECIDE, { id, decision: 'UNREVIEWED' })
  })

  test('of two who decide otherwise the second is told, and may say it all the same', async () => {
    const { id } = await theRelation()
    const said = (decision: string, known: string) =>
      `mutation { reviewRelation(id: "${id}", decision: ${decision}, note: "vì ${decision}", known: ${known}) { review } }`
    await data(said('CONFIRMED', 'UNREVIEWED'))
    expect(await server.failure(said('REJECTED', 'UNREVIEWED'))).toMatchObject({
      code: 'DECIDED_ALREADY',
      by: 'an.nguyen',
      decision: 'CONFIRMED',
      note: 'vì CONFIRMED',
    })
    // who says the same as the first, or knows what he has said, is told nothing
    expect(await data(said('CONFIRMED', 'UNREVIEWED'))).toEqual({ reviewRelation: { review: 'CONFIRMED' } })
    expect(await data(said('REJECTED', 'CONFIRMED'))).toEqual({ reviewRelation: { review: 'REJECTED' } })
    await data(said('UNREVIEWED', 'REJECTED'))
  })

  test('about nothing is NOT_FOUND', async () => {
    expect(await code(DECIDE, { id: 'R.D1.IMPLEMENTS.D2', decision: 'CONFIRMED' })).toBe('NOT_FOUND')
    expect(await code(DECIDE, { id: 'x', decision: 'CONFIRMED' })).toBe('NOT_FOUND')
  })
})
