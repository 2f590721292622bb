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

  test('an unknown root is null', async () => {
    expect(await trace('document: "D999"')).toBeNull()
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
