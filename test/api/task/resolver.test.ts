import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { writeFixture } from '../../support/fixture'
import { startTestServer, type TestServer } from '../../support/server'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer({ fill: writeFixture, clock: () => new Date('2024-09-30T20:00:00Z') })
})
afterAll(() => server.stop())

const data = (query: string, variables?: object) => server.data(query, variables)

describe('tasks', () => {
  test('with leads, deadlines, state and what they serve', async () => {
    const { task } = await data(`{ task(id: "T2") {
      document { id } section kind modality summary parent { id } state(asOf: "2024-09-01") serves { id }
      leads { role asPrinted inheritedFrom agency { id } evidence { quote } } coordinating { role } executing { role } reportTo { role }
      deadlines { id asPrinted kind bound from due overdueFrom late: overdueFrom(asOf: "2024-10-26") precision action duration anchor recurrence inherited evidence { rule } }
      evidence { quote source { name } }
    } }`)
    expect(task).toMatchObject({
      document: { id: 'D3' },
      parent: { id: 'T1' },
      state: 'OPEN',
      serves: [{ id: 'D1' }],
      leads: [
        { role: 'LEAD', asPrinted: 'A3', agency: { id: 'A3' } },
        { role: 'LEAD', asPrinted: 'các cơ quan liên quan', agency: null },
      ],
      coordinating: [],
      // The clock stands at 1 October in Vietnam.
      deadlines: [
        { overdueFrom: '2024-10-26', late: '2024-11-26', recurrence: 'FREQ=MONTHLY;BYMONTHDAY=25' },
      ],
    })
  })

  test.each([
    ['T1', 'OVERDUE'],
    ['T3', 'NO_DEADLINE'],
    ['T4', 'OPEN'],
    ['T5', 'NO_DEADLINE'],
  ])('%s is %s', async (id, state) => {
    expect(await data(`{ task(id: "${id}") { state } }`)).toEqual({ task: { state } })
  })

  test('a document that serves nothing further gives its tasks nothing to serve', async () => {
    expect(await data('{ task(id: "T5") { serves { id } } }')).toEqual({ task: { serves: [] } })
  })
})
