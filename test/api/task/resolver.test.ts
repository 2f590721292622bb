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

describe('counts', () => {
  test('by state, of a directive on a day, and of an agency', async () => {
    const { all, below, led } = await data(`{
      all: taskCounts { state tasks }
      below: taskCounts(filter: { directive: "D1" }, asOf: "2024-10-01") { state tasks }
      led: taskCounts(filter: { agency: "A6", role: LEAD, document: "D3" }) { state tasks }
      tasks { totalCount }
    }`)
    expect(all.reduce((sum: number, { tasks }: any) => sum + tasks, 0)).toBe(105)
    expect(below).toEqual([
      { state: 'OPEN', tasks: 2 },
      { state: 'OVERDUE', tasks: 1 },
      { state: 'NO_DEADLINE', tasks: 2 },
    ])
    expect(led).toEqual([{ state: 'NO_DEADLINE', tasks: 1 }])
  })

  test('by who leads, page after page', async () => {
    const query = `query ($after: String) { taskCountsByAgency(filter: { directive: "D1" }, first: 1, after: $after) {
      totalCount nodes { agency { id } counts { state tasks } } pageInfo { endCursor hasNextPage } } }`
    const { taskCountsByAgency: first } = await data(query)
    expect(first).toMatchObject({
      totalCount: 2,
      nodes: [
        {
          agency: { id: 'A3' },
          counts: [
            { state: 'OPEN', tasks: 1 },
            { state: 'OVERDUE', tasks: 1 },
          ],
        },
      ],
    })
    const { taskCountsByAgency: second } = await data(query, { after: first.pageInfo.endCursor })
    expect(second).toMatchObject({ nodes: [{ agency: { id: 'A6' } }], pageInfo: { hasNextPage: false } })
  })

  test('by who leads, of agencies with a name; an empty one is that of all', async () => {
    const named = await data(
      '{ taskCountsByAgency(filter: { directive: "D1" }) { nodes { agency { id name } } } }',
    )
    const [{ agency }] = named.taskCountsByAgency.nodes
    const of = (called: string) =>
      data(
        `query ($called: String) { taskCountsByAgency(filter: { directive: "D1" }, called: $called) {
        totalCount nodes { agency { id } } } }`,
        { called },
      )
    expect((await of(agency.name.toUpperCase())).taskCountsByAgency).toEqual({
      totalCount: 1,
      nodes: [{ agency: { id: agency.id } }],
    })
    expect((await of('')).taskCountsByAgency.totalCount).toBe(2)
    expect((await of('không có ai')).taskCountsByAgency).toEqual({ totalCount: 0, nodes: [] })
  })

  test('by province, those of today and of its day, and by what is below one', async () => {
    const fields = '{ totalCount nodes { territory { id name } counts { state tasks } } }'
    const { now, then, below, led } = await data(`{
      now: taskCountsByTerritory(filter: { directive: "D1" }, vintage: 2025) ${fields}
      then: taskCountsByTerritory(filter: { directive: "D1" }) ${fields}
      below: taskCountsByTerritory(filter: { directive: "D1", territory: "2024:20" }, level: DISTRICT) ${fields}
      led: tasks(filter: { directive: "D1", led: false }) { totalCount nodes { leads { agency { id } } } }
    }`)
    expect(then.nodes.map(({ territory }: any) => territory.id)).toEqual(['2024:20'])
    expect(now.nodes.map(({ territory }: any) => territory.name)).toEqual(['Lạng Sơn'])
    expect(now.nodes[0].counts).toEqual(then.nodes[0].counts)
    expect(below.nodes).toEqual([
      { territory: { id: '2024:180', name: 'Tràng Định' }, counts: [{ state: 'OPEN', tasks: 1 }] },
    ])
    expect(led.nodes.length).toBe(led.totalCount)
    expect(led.nodes.flatMap(({ leads }: any) => leads.flatMap(({ agency }: any) => agency ?? []))).toEqual(
      [],
    )
  })

  test.each([
    'taskCountsByTerritory(level: CENTRAL) { totalCount }',
    'taskCountsByTerritory(level: DISTRICT, vintage: 2025) { totalCount }',
    'taskCountsByTerritory(vintage: 2020) { totalCount }',
    'taskCounts(filter: { directive: "D0" }) { tasks }',
    'taskCountsByAgency(filter: { agency: "D1" }) { totalCount }',
  ])('%s is refused', async (field) => {
    const { errors } = await server.ask(`{ ${field} }`)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

describe('lists', () => {
  test('a body’s tasks below a directive, by lead; a cursor of another order is refused', async () => {
    const query = `query ($order: TaskOrder, $after: String) { agency(id: "A3") { tasks(directive: "D1", orderBy: $order, first: 1, after: $after) {
      totalCount nodes { id } pageInfo { endCursor } } } }`
    const { agency } = await data(query, { order: 'LEAD' })
    expect(agency.tasks).toMatchObject({ totalCount: 2, nodes: [{ id: 'T1' }] })
    const after = agency.tasks.pageInfo.endCursor
    expect((await data(query, { order: 'LEAD', after })).agency.tasks.nodes).toEqual([{ id: 'T2' }])
    const { errors } = await server.ask(query, { order: 'OVERDUE_FROM', after })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }])
  })

  test('a directive that is none is refused', async () => {
    const { errors } = await server.ask('{ agency(id: "A3") { tasks(directive: "D0") { totalCount } } }')
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'directive' } }])
  })

  test('the papers of a place, as its list has them', async () => {
    const { territory, documents } = await data(`{
      territory(code: "20", vintage: 2024) { documents(first: 2) { totalCount nodes { id } } }
      documents(filter: { territory: "2024:20" }, first: 2) { totalCount nodes { id } }
    }`)
    expect(territory.documents).toEqual(documents)
    expect(documents.totalCount).toBeGreaterThan(2)
  })
})
