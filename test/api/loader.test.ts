import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { writeFixture } from '../support/fixture'
import { startTestServer, type TestServer } from '../support/server'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer({ fill: writeFixture, clock: () => new Date('2024-09-30T20:00:00Z') })
})
afterAll(() => server.stop())

const data = (query: string, variables?: object) => server.data(query, variables)

describe('round trips', () => {
  test('a trace of 50 documents with tasks, leads and deadlines takes 2 when its documents are held', async () => {
    const query = `{ trace(symbol: "50-CT/TW") { root { symbol } totalDocuments nodes(first: 50) { totalCount nodes { depth via { kind } document {
      symbol title tasks(first: 20) { totalCount nodes { summary state leads { asPrinted agency { name } } deadlines { asPrinted due overdueFrom } } }
    } } } } }`
    // the first time reads more, which the server then keeps in memory
    await data(query)
    server.roundTrips()
    const { trace } = await data(query)
    expect(trace.nodes.nodes.filter(({ document }: any) => document.tasks.totalCount === 2)).toHaveLength(50)
    expect(server.roundTrips()).toBe(2)
  })

  test('the same field with other arguments is asked for once more, not once a parent', async () => {
    await data(
      '{ documents(first: 50) { nodes { a: tasks(first: 1) { totalCount } b: tasks(first: 2) { totalCount } } } }',
    )
    expect(server.roundTrips()).toBe(3)
  })

  test('a total that nobody asks for is not counted', async () => {
    await data('{ documents { nodes { id } } }')
    expect(server.roundTrips()).toBe(1)
  })
})
