import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inlineQuery } from '../../../src/graph/query'
import { writeFixture } from '../../support/fixture'
import { startTestServer, type TestServer } from '../../support/server'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer({ fill: writeFixture, clock: () => new Date('2024-09-30T20:00:00Z') })
})
afterAll(() => server.stop())

const data = (query: string, variables?: object) => server.data(query, variables)

describe('trace', () => {
  const FIELDS = `root { id } direction totalDocuments pathCount depth complete undated stoppedBy
    byLevel { level documents } taskCounts { state tasks }
    nodes { totalCount nodes { depth pathCount document { id } via { id } } }`
  const trace = async (args: string): Promise<any> => (await data(`{ trace(${args}) { ${FIELDS} } }`)).trace
  const brief = ({ nodes }: any) =>
    nodes.nodes.map((node: any) => [node.document.id, node.depth, node.pathCount])

  test('down: depth by the shortest route, routes counted, the cycle closed by nothing', async () => {
    const found = await trace('symbol: "34-CT/TW"')
    expect(found).toMatchObject({
      root: { id: 'D1' },
      direction: 'DOWN',
      totalDocuments: 5,
      pathCount: 8,
      depth: 2,
      complete: true,
      stoppedBy: [],
      undated: 0,
      byLevel: [
        { level: 'PROVINCE', documents: 4 },
        { level: 'DISTRICT', documents: 1 },
      ],
    })
    expect(brief(found)).toEqual([
      ['D2', 1, 1],
      ['D4', 1, 2],
      ['D10', 1, 1],
      ['D3', 2, 1],
      ['D5', 2, 3],
    ])
    expect(found.nodes.nodes[4].via.map(({ id }: any) => id)).toEqual([
      'R.D5.IMPLEMENTS.D3',
      'R.D5.IMPLEMENTS.D4',
    ])
    expect(found.taskCounts).toEqual(
      expect.arrayContaining([
        { state: 'OVERDUE', tasks: 1 },
        { state: 'OPEN', tasks: 2 },
        { state: 'NO_DEADLINE', tasks: 2 },
      ]),
    )
  })

  test('up', async () => {
    // D5 is carried out by D3 as well, which closes a cycle.
    expect(brief(await trace('document: "D5", direction: UP'))).toEqual([
      ['D3', 1, 1],
      ['D4', 1, 1],
      ['D1', 2, 3],
      ['D2', 2, 2],
    ])
    const found = await trace('document: "D4", direction: UP')
    expect(brief(found)).toEqual([
      ['D1', 1, 2],
      ['D2', 1, 1],
    ])
    expect(found).toMatchObject({ complete: true, depth: 1, pathCount: 3 })
  })

  test('from a task', async () => {
    expect(await trace('task: "T4", direction: UP')).toMatchObject({ root: { id: 'D5' }, totalDocuments: 4 })
    expect(await trace('task: "T999"')).toBeNull()
  })

  test('a depth limit is told', async () => {
    expect(await trace('document: "D1", maxDepth: 1')).toMatchObject({
      totalDocuments: 3,
      depth: 1,
      complete: false,
      stoppedBy: ['DEPTH_LIMIT'],
    })
    expect(await trace('document: "D1", maxDepth: 2')).toMatchObject({ totalDocuments: 5, complete: true })
  })

  test('asOf leaves out what is later, and counts what is undated', async () => {
    const found = await trace('document: "D1", asOf: "2024-07-10"')
    expect(brief(found)).toEqual([
      ['D2', 1, 1],
      ['D3', 2, 1],
    ])
    expect(found).toMatchObject({ undated: 1, complete: true })
  })

  test('minConfidence', async () => {
    expect(brief(await trace('document: "D1", minConfidence: 0.7'))).toEqual([
      ['D2', 1, 1],
      ['D10', 1, 1],
      ['D3', 2, 1],
      ['D4', 2, 1],
      ['D5', 3, 2],
    ])
  })

  test('other relations', async () => {
    expect(brief(await trace('document: "D6", relations: [CITES]'))).toEqual([['D5', 1, 1]])
    expect((await trace('document: "D6", relations: [CITES, IMPLEMENTS]')).totalDocuments).toBe(2)
    expect((await trace('document: "D6"')).totalDocuments).toBe(0)
  })

  test('nodes by pages', async () => {
    const query =
      'query ($after: String) { trace(document: "D1") { nodes(first: 2, after: $after) { nodes { document { id } } pageInfo { endCursor hasNextPage } } } }'
    const ids: string[] = []
    let after = null
    do {
      const { nodes, pageInfo }: any = (await data(query, { after })).trace.nodes
      ids.push(...nodes.map(({ document }: any) => document.id))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after !== null)
    expect(ids).toEqual(['D2', 'D4', 'D10', 'D3', 'D5'])
  })

  test('nodes from anywhere in the list, with the length of the whole', async () => {
    const from = async (skip: number, after: string | null = null) => {
      const query =
        'query ($skip: Int, $after: String) { trace(document: "D1") { nodes(first: 2, skip: $skip, after: $after) { totalCount nodes { document { id } } pageInfo { startCursor hasPreviousPage hasNextPage } } } }'
      const { totalCount, nodes, pageInfo } = (await data(query, { skip, after })).trace.nodes
      return { totalCount, ids: nodes.map(({ document }: any) => document.id), ...pageInfo }
    }
    const first = await from(0)
    expect(first).toMatchObject({ totalCount: 5, ids: ['D2', 'D4'], hasPreviousPage: false })
    expect(await from(3)).toMatchObject({
      totalCount: 5,
      ids: ['D3', 'D5'],
      hasPreviousPage: true,
      hasNextPage: false,
    })
    expect(await from(1, first.startCursor)).toMatchObject({ totalCount: 5, ids: ['D10', 'D3'] })
    expect(await from(99)).toMatchObject({ totalCount: 5, ids: [], hasNextPage: false })
  })

  test('an unknown root is null', async () => {
    expect(await trace('document: "D999"')).toBeNull()
  })
})

describe('nodes of a trace', () => {
  const nodes = async (of: string, args = ''): Promise<any[]> => {
    const query = `{ trace(${of}) { nodes${args} { totalCount nodes {
      document { id } childCount papersBelow tasksBelow { state tasks } ownTasks { state tasks } } } } }`
    const { totalCount, nodes: found } = (await data(query)).trace.nodes
    expect(totalCount).toBe(found.length)
    return found
  }
  const ids = async (of: string, args: string) => (await nodes(of, args)).map(({ document }) => document.id)
  const told = ({ document, childCount, papersBelow, tasksBelow, ownTasks }: any) =>
    [document.id, childCount, papersBelow, ...[tasksBelow, ownTasks].map(brief)].join(' ')
  const brief = (counts: any[]) => counts.map(({ state, tasks }) => `${state}:${tasks}`).join() || '-'

  test('tell what is one step on, and what stands below, each paper once', async () => {
    expect((await nodes('document: "D1"')).map(told)).toEqual([
      'D2 2 3 OPEN:2,OVERDUE:1,NO_DEADLINE:1 -',
      'D4 1 2 OPEN:2,OVERDUE:1,NO_DEADLINE:1 -',
      'D10 0 0 - -',
      // a paper is not below itself, even if a cycle leads back to it
      'D3 1 1 OPEN:1 OPEN:1,OVERDUE:1,NO_DEADLINE:1',
      'D5 1 1 OPEN:1,OVERDUE:1,NO_DEADLINE:1 OPEN:1',
    ])
  })

  test('the same upwards, on a day', async () => {
    expect((await nodes('document: "D5", direction: UP, asOf: "2031-02-01"')).map(told)).toEqual([
      'D3 1 2 NO_DEADLINE:1 OPEN:1,OVERDUE:1,NO_DEADLINE:1',
      'D4 2 2 NO_DEADLINE:1 -',
      'D1 0 0 - NO_DEADLINE:1',
      'D2 1 1 NO_DEADLINE:1 -',
    ])
  })

  test('open level by level; one that two lead to stands under both', async () => {
    expect(await ids('document: "D1"', '(parent: "D1")')).toEqual(['D2', 'D4', 'D10'])
    expect(await ids('document: "D1"', '(parent: "D2")')).toEqual(['D4', 'D3'])
    expect(await ids('document: "D1"', '(parent: "D4")')).toEqual(['D5'])
    expect(await ids('document: "D1"', '(parent: "D3")')).toEqual(['D5'])
    expect(await ids('document: "D5", direction: UP', '(parent: "D4")')).toEqual(['D1', 'D2'])
  })

  test('narrowed by depth, type, tier, place, tasks and words', async () => {
    const down = 'document: "D1"'
    expect(await ids(down, '(depth: 2)')).toEqual(['D3', 'D5'])
    expect(await ids(down, '(types: [NGHI_QUYET, CHI_THI])')).toEqual(['D2'])
    expect(await ids(down, '(levels: [DISTRICT])')).toEqual(['D5'])
    expect(await ids(down, '(territory: "2024:180")')).toEqual(['D5'])
    expect(await ids(down, '(territory: "2025:20", levels: [PROVINCE])')).toEqual(['D2', 'D4', 'D10', 'D3'])
    expect(await ids(down, '(states: [OVERDUE, DONE_LATE])')).toEqual(['D3'])
    expect(await ids(down, '(states: [OPEN], parent: "D4")')).toEqual(['D5'])
    expect(await ids('document: "D5", direction: UP', '(states: [OVERDUE])')).toEqual(['D3'])
    expect(await ids('document: "D5", direction: UP', '(territory: "2024:20", levels: [PROVINCE])')).toEqual([
      'D3',
      'D4',
      'D2',
    ])
  })

  test('narrowed by days of issue: what may have been issued on another day, or on any, is left out', async () => {
    const down = 'document: "D1"'
    // D4 is of some day of July 2024, D10 of any
    expect(await ids(down, '(issuedFrom: "2024-07-01")')).toEqual(['D4', 'D3', 'D5'])
    expect(await ids(down, '(issuedFrom: "2024-07-02")')).toEqual(['D5'])
    expect(await ids(down, '(issuedTo: "2024-07-30")')).toEqual(['D2', 'D3'])
    expect(await ids(down, '(issuedTo: "2024-07-31")')).toEqual(['D2', 'D4', 'D3'])
    expect(await ids(down, '(issuedFrom: "2024-07-01", issuedTo: "2024-07-31")')).toEqual(['D4', 'D3'])
    const { errors } = await server.ask(
      '{ trace(document: "D1") { nodes(issuedFrom: "2025-01-02", issuedTo: "2025-01-01") { totalCount } } }',
    )
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })

  test('narrowed by words as documents are', async () => {
    const words = inlineQuery(
      'WRITE',
      'test',
      `UNWIND ['D2', 'D5', 'D8'] AS id MATCH (d:Document {id: id}) SET d.searchText = 'nha o ' + toLower(id)`,
      { params: {}, row: {} },
    )
    await server.graph.write((tx) => tx.run(words, {}))
    expect(await ids('document: "D1"', '(text: "Nhà ở")')).toEqual(['D2', 'D5'])
    expect(await ids('document: "D1"', '(text: "nha d5")')).toEqual(['D5'])
    expect(await ids('document: "D1"', '(text: "Nhà ở", parent: "D4")')).toEqual(['D5'])
    expect(await ids('document: "D1"', '(text: "-")')).toEqual([])
  })

  test('a narrowed list goes on after its last one', async () => {
    const query = `query ($after: String) { trace(document: "D1") { nodes(states: [OPEN, NO_DEADLINE], first: 1, after: $after) {
      totalCount nodes { document { id } } pageInfo { endCursor hasNextPage } } } }`
    const { trace: first } = await data(query)
    expect(first.nodes).toMatchObject({ totalCount: 2, nodes: [{ document: { id: 'D3' } }] })
    const { trace: second } = await data(query, { after: first.nodes.pageInfo.endCursor })
    expect(second.nodes).toMatchObject({
      nodes: [{ document: { id: 'D5' } }],
      pageInfo: { hasNextPage: false },
    })
  })

  test.each([
    ['parent: "D6"', 'parent'],
    ['depth: 0', 'depth'],
    ['depth: 31', 'depth'],
    ['skip: -1', 'skip'],
    ['territory: "2024:nowhere"', 'territory'],
  ])('%s is refused', async (args, argument) => {
    const { errors } = await server.ask(`{ trace(document: "D1") { nodes(${args}) { totalCount } } }`)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }])
  })
})

test('a trace of thousands of documents is complete, and any page of it begins where the one before ended', async () => {
  const star = inlineQuery(
    'WRITE',
    'test',
    `MATCH (d:Document {id: 'D8'}) UNWIND range(1, 5010) AS n
     CREATE (:Document {id: 'DS' + n, key: 'S' + n, issuedSort: '0000-00-00'})-[:IMPLEMENTS {id: 'R.DS' + n + '.IMPLEMENTS.D8', confidence: 1}]->(d)`,
    { params: {}, row: {} },
  )
  await server.graph.write((tx) => tx.run(star, {}))
  const viaOnly = (id: string) => ({ via: [{ id: `R.${id}.IMPLEMENTS.D8` }] })
  const { trace } = await data(
    `{ trace(document: "D8") { totalDocuments pathCount complete stoppedBy depth
       nodes(first: 3) { nodes { via { id } } pageInfo { endCursor } } } }`,
  )
  expect(trace).toMatchObject({
    totalDocuments: 5010,
    pathCount: 5010,
    complete: true,
    stoppedBy: [],
    depth: 1,
    nodes: { nodes: ['DS1', 'DS10', 'DS100'].map(viaOnly) },
  })
  const { trace: next } = await data(
    `query ($after: String) { trace(document: "D8") { nodes(first: 2, after: $after) { nodes { via { id } } } } }`,
    { after: trace.nodes.pageInfo.endCursor },
  )
  expect(next.nodes.nodes).toEqual(['DS1000', 'DS1001'].map(viaOnly))
})
