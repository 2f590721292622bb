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

describe('counts', () => {
  const counts = async (id: string) => {
    const { document } = await data(`{ document(id: "${id}") {
      relationCounts { kind direction relations } relations { totalCount }
      taskCounts { state tasks } later: taskCounts(asOf: "2031-02-01") { state tasks } } }`)
    const { relationCounts, relations, taskCounts, later } = document
    const sum = relationCounts.reduce((total: number, one: any) => total + one.relations, 0)
    expect(sum).toBe(relations.totalCount)
    return [
      relationCounts.map(({ kind, direction, relations: some }: any) => `${direction} ${kind} ${some}`),
      ...[taskCounts, later].map((states) => states.map(({ state, tasks }: any) => `${state} ${tasks}`)),
    ]
  }

  test('of relations by kind and direction, of tasks by state on a day', async () => {
    expect(await counts('D3')).toEqual([
      ['UP IMPLEMENTS 2', 'DOWN IMPLEMENTS 1'],
      ['OPEN 1', 'OVERDUE 1', 'NO_DEADLINE 1'],
      ['OPEN 1', 'OVERDUE 1', 'NO_DEADLINE 1'],
    ])
    expect(await counts('D5')).toEqual([
      ['UP IMPLEMENTS 2', 'DOWN IMPLEMENTS 1', 'UP CITES 1'],
      ['OPEN 1'],
      ['OVERDUE 1'],
    ])
    expect(await counts('D9')).toEqual([[], [], []])
  })

  test('many documents cost one statement each way', async () => {
    const ask = () =>
      data('{ documents(first: 50) { nodes { relationCounts { relations } taskCounts { tasks } } } }')
    await ask()
    server.roundTrips()
    await data('{ documents(first: 49) { nodes { relationCounts { relations } taskCounts { tasks } } } }')
    expect(server.roundTrips()).toBeLessThanOrEqual(3)
  })
})

test('directives: what others carry out, that with the most papers first, then by key', async () => {
  const query = `query ($after: String) { directives(first: 2, after: $after) {
    totalCount nodes { papers document { id } } pageInfo { hasNextPage endCursor } } }`
  const { directives: first } = await data(query)
  const brief = ({ nodes }: any) => nodes.map(({ papers, document }: any) => [document.id, papers])
  expect(first).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true } })
  expect(brief(first)).toEqual([
    ['D100', 50],
    ['D1', 3],
  ])
  const { directives: second } = await data(query, { after: first.pageInfo.endCursor })
  expect(brief(second)).toEqual([['D2', 2], expect.arrayContaining([1])])
})

describe('one document', () => {
  test('with everything that belongs to it', async () => {
    const { document } = await data(`{ document(id: "D3") {
      id key symbol typeLabel type system level title signatory heldAs accessClass
      issuedOn { value precision asPrinted earliest latest }
      issuer { name territory { name } } territory { id code vintage name level validTo parent { id } }
      relations { totalCount nodes { id kind confidence from { id } to { id } evidence { basis quote start end rule section confidence source { id name sha256 ingestedAt mediaType } } } }
      tasks { totalCount nodes { id } } recipients { name } anomalies { id code message document { id } evidence { quote } } sources { id }
    } }`)
    expect(document).toMatchObject({
      symbol: '195/KH-UBND',
      typeLabel: 'Kế hoạch',
      issuedOn: {
        value: '2024-07-01',
        precision: 'DAY',
        asPrinted: null,
        earliest: '2024-07-01',
        latest: '2024-07-01',
      },
      issuer: { name: 'Ủy ban nhân dân tỉnh Lạng Sơn', territory: { name: 'Lạng Sơn' } },
      territory: {
        id: '2024:20',
        code: '20',
        vintage: 2024,
        level: 'PROVINCE',
        validTo: '2025-06-30',
        parent: null,
      },
      tasks: { totalCount: 3, nodes: [{ id: 'T1' }, { id: 'T2' }, { id: 'T3' }] },
      anomalies: [
        {
          id: 'X1',
          code: 'PARTIAL_DATE',
          message: 'm',
          document: { id: 'D3' },
          evidence: { quote: 'thực hiện' },
        },
      ],
      sources: [{ id: 'S1' }],
    })
    expect(document.recipients.map(({ name }: { name: string }) => name)).toEqual([
      'Ban Bí thư',
      'Tỉnh ủy Bắc Giang',
      'Tỉnh ủy Lạng Sơn',
      'UBND huyện Tràng Định',
      'UBND tỉnh Bắc Giang',
      'Ủy ban nhân dân tỉnh Lạng Sơn',
    ])
    expect(document.relations.nodes.map(({ id }: { id: string }) => id)).toEqual([
      'R.D3.IMPLEMENTS.D2',
      'R.D3.IMPLEMENTS.D5',
      'R.D5.IMPLEMENTS.D3',
    ])
    expect(document.relations.nodes[0].evidence).toEqual([
      expect.objectContaining({
        basis: 'TEXT',
        quote: 'thực hiện',
        start: 10,
        end: 19,
        source: expect.objectContaining({ name: 'x.txt' }),
      }),
    ])
  })

  test.each([
    ['symbol: "Số 34 - ct/tw"', 'D1'],
    ['symbol: "40-NQ/TU"', 'D2'],
    ['symbol: "26-CT/TU", issuer: "A2"', 'D8'],
    ['symbol: "26-CT/TU", issuedOn: "2023-03-01"', 'D6'],
    ['symbol: "196/KH-UBND", issuedOn: "2024-07-15"', 'D4'],
    ['key: "34-CT/TW|A1|2024-05-24"', 'D1'],
    ['key: "earlier"', 'D3'],
  ])('by %s', async (selector, id) => {
    expect(await data(`{ document(${selector}) { id } }`)).toEqual({ document: { id } })
  })

  test.each(['id: "D999"', 'key: "none"', 'symbol: "1/X"', 'symbol: "26-CT/TU", issuer: "A1"'])(
    '%s is null',
    async (selector) => {
      expect(await data(`{ document(${selector}) { id } }`)).toEqual({ document: null })
    },
  )

  test('a symbol that two provinces bear lists both, and an undated twin as one with its dated one', async () => {
    const error = await failure('{ document(symbol: "26-CT/TU") { id } }')
    expect(error).toMatchObject({ code: 'AMBIGUOUS_SYMBOL', remedy: expect.any(String) })
    expect(error.candidates).toEqual([
      {
        id: 'D8',
        key: expect.any(String),
        symbol: '26-CT/TU',
        name: 'Về việc D8',
        issuer: 'Tỉnh ủy Lạng Sơn',
        issuedOn: '2023-05-01',
        territory: 'Lạng Sơn',
      },
      {
        id: 'D6',
        key: expect.any(String),
        symbol: '26-CT/TU',
        name: 'Về việc D6',
        issuer: 'Tỉnh ủy Bắc Giang',
        issuedOn: '2023-03-01',
        territory: 'Bắc Giang',
      },
    ])
  })

  test.each(['', '(id: "D1", key: "x")', '(id: null)'])(
    'document%s needs exactly one selector',
    async (selectors) => {
      expect(await failure(`{ document${selectors} { id } }`)).toMatchObject({ code: 'BAD_USER_INPUT' })
    },
  )
})

describe('relations of a document', () => {
  test.each([
    ['direction: UP', ['R.D5.CITES.D6', 'R.D5.IMPLEMENTS.D3', 'R.D5.IMPLEMENTS.D4']],
    ['direction: DOWN', ['R.D3.IMPLEMENTS.D5']],
    ['kinds: [CITES]', ['R.D5.CITES.D6']],
    ['kinds: []', []],
  ])('%s', async (filter, ids) => {
    const { document } = await data(
      `{ document(id: "D5") { relations(${filter}) { totalCount nodes { id } } } }`,
    )
    expect(document.relations).toEqual({ totalCount: ids.length, nodes: ids.map((id) => ({ id })) })
  })

  test('page by page', async () => {
    const first = (
      await data(
        '{ document(id: "D5") { relations(first: 2) { totalCount pageInfo { endCursor hasNextPage } } } }',
      )
    ).document.relations
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } })
    const rest = await data(
      'query ($after: String) { document(id: "D5") { relations(first: 2, after: $after) { totalCount nodes { id } } } }',
      { after: first.pageInfo.endCursor },
    )
    expect(rest.document.relations).toMatchObject({
      totalCount: 4,
      nodes: [{ id: expect.any(String) }, { id: 'R.D5.IMPLEMENTS.D4' }],
    })
  })
})
