import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { writeFixture } from '../../support/fixture'
import { startTestServer, type TestServer } from '../../support/server'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer({ fill: writeFixture, clock: () => new Date('2024-09-30T20:00:00Z') })
})
afterAll(() => server.stop())

const data = (query: string, variables?: object) => server.data(query, variables)
const failure = (query: string, variables?: object) => server.failure(query, variables)

describe('nodes', () => {
  const ids = ['X1', 'D1', 'none', 'R.D2.IMPLEMENTS.D1', 'T1', 'A1', '2024:20', 'S1', 'R.D2.CITES.D1']
  const types = ['Anomaly', 'Document', null, 'Relation', 'Task', 'Agency', 'Territory', 'SourceFile', null]

  test('keep their order, null for an unknown one', async () => {
    const { nodes } = await data('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })
    expect(nodes).toEqual(
      ids.map((id, index) => (types[index] === null ? null : { __typename: types[index], id })),
    )
    expect(await data('{ node(id: "T1") { ... on Task { summary } } }')).toEqual({ node: { summary: 'T1' } })
  })

  test('are at most 100', async () => {
    expect(
      await failure('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill('D1') }),
    ).toMatchObject({
      code: 'BAD_USER_INPUT',
      limit: 100,
    })
  })
})
