import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { territoriesToday } from '../../../src/graph/territories'
import { writeFixture } from '../../support/fixture'
import { startTestServer, type TestServer } from '../../support/server'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ fill: writeFixture })
})
afterAll(() => server?.stop())

const data = (query: string, variables?: object) => server.data(query, variables)
const unit = async (code: string, vintage: number, fields: string) =>
  (await data(`{ territory(code: "${code}", vintage: ${vintage}) { ${fields} } }`)).territory
const names = (units: { name: string }[]) => units.map(({ name }) => name)
const collator = new Intl.Collator('vi')

describe('one unit', () => {
  const FIELDS =
    'id code vintage name kind level validFrom validTo otherDesignations { designation validFrom validTo } parent { id }'

  test('of 2024 ended with its map', async () => {
    expect(await unit('180', 2024, FIELDS)).toEqual({
      id: '2024:180',
      code: '180',
      vintage: 2024,
      name: 'Tràng Định',
      kind: 'huyện',
      level: 'DISTRICT',
      validFrom: null,
      validTo: '2025-06-30',
      otherDesignations: [],
      parent: { id: '2024:20' },
    })
  })

  test('of 2025 began with its map; Đồng Nai became a city', async () => {
    expect(await unit('75', 2025, FIELDS)).toEqual({
      id: '2025:75',
      code: '75',
      vintage: 2025,
      name: 'Đồng Nai',
      kind: 'thành phố',
      level: 'PROVINCE',
      validFrom: '2025-07-01',
      validTo: null,
      otherDesignations: [{ designation: 'tỉnh Đồng Nai', validFrom: '2025-07-01', validTo: '2026-04-29' }],
      parent: null,
    })
  })

  test('has one code on each map', async () => {
    expect([await unit('24', 2024, 'name'), await unit('24', 2025, 'name')]).toEqual([
      { name: 'Bắc Giang' },
      { name: 'Bắc Ninh' },
    ])
  })

  test.each([
    ['999', 2024],
    ['180', 2025],
    ['', 2024],
  ])('%j of %i is null', async (code, vintage) => {
    expect(await unit(code, vintage, 'id')).toBeNull()
  })
})

describe('succession', () => {
  test.each([
    // data/territories: 17 communes of Sơn Động became 8
    ['220', 'An Lạc, Dương Hưu, Đại Sơn, Sơn Động, Tây Yên Tử, Tuấn Đạo, Vân Sơn, Yên Định'],
    ['178', 'Đông Kinh, Kỳ Lừa, Lương Văn Tri, Tam Thanh'],
    ['24', 'Bắc Ninh'],
    ['07666', 'Dương Hưu'],
    ['00166', 'Cầu Giấy, Nghĩa Đô'],
    ['318', 'Bạch Long Vĩ'],
    ['02872', ''],
  ])('%s of 2024 became %s', async (code, expected) => {
    const { successors } = await unit(code, 2024, 'successors { name vintage }')
    expect(names(successors).join(', ')).toBe(expected)
    expect(successors.every(({ vintage }: any) => vintage === 2025)).toBe(true)
  })

  test.each([
    ['24', ['Bắc Giang', 'Bắc Ninh']],
    ['79', ['Bà Rịa - Vũng Tàu', 'Bình Dương', 'Hồ Chí Minh']],
    ['23737', ['Ia Mơ']],
    ['26732', ['Côn Đảo']],
  ])('%s of 2025 came of %j', async (code, expected) => {
    expect(names((await unit(code, 2025, 'predecessors { name }')).predecessors)).toEqual(expected)
  })

  test('goes one way', async () => {
    expect(await unit('24', 2025, 'successors { id }')).toEqual({ successors: [] })
    expect(await unit('24', 2024, 'predecessors { id }')).toEqual({ predecessors: [] })
  })
})

describe('lists', () => {
  test.each([
    ['PROVINCE', 2024, 63],
    ['DISTRICT', 2024, 705],
    ['COMMUNE', 2024, 10595],
    ['PROVINCE', 2025, 34],
    ['DISTRICT', 2025, 0],
    ['COMMUNE', 2025, 3321],
    ['CENTRAL', 2024, 0],
  ])('%s of %i: %i', async (level, vintage, total) => {
    const { territories } = await data(
      `{ territories(level: ${level}, vintage: ${vintage}, first: 2) { totalCount nodes { level vintage } } }`,
    )
    expect(territories).toEqual({
      totalCount: total,
      nodes: Array.from({ length: Math.min(2, total) }, () => ({ level, vintage })),
    })
  })

  test('in the Vietnamese order, page by page', async () => {
    const found: { name: string; id: string }[] = []
    let after: string | null = null
    do {
      const { territories }: any = await data(
        'query ($after: String) { territories(level: PROVINCE, vintage: 2024, first: 20, after: $after) { nodes { name id } pageInfo { hasNextPage endCursor } } }',
        { after },
      )
      found.push(...territories.nodes)
      after = territories.pageInfo.hasNextPage ? territories.pageInfo.endCursor : null
    } while (after !== null)
    expect(found).toHaveLength(63)
    expect(names(found)).toEqual(names(found).sort(collator.compare))
    expect(names(found).slice(0, 4)).toEqual(['An Giang', 'Bà Rịa - Vũng Tàu', 'Bạc Liêu', 'Bắc Giang'])
  })

  test('of children, page by page', async () => {
    const page = (after: string) =>
      unit('20', 2024, `children(first: 6${after}) { totalCount nodes { name } pageInfo { endCursor } }`)
    const { children: first } = await page('')
    const { children: rest } = await page(`, after: "${first.pageInfo.endCursor}"`)
    const all = names([...first.nodes, ...rest.nodes])
    expect([first.totalCount, all.length]).toEqual([11, 11])
    expect(all).toEqual([...all].sort(collator.compare))
    expect(await unit('07666', 2024, 'children { totalCount nodes { id } }')).toEqual({
      children: { totalCount: 0, nodes: [] },
    })
  })

  test.each([
    ['first: 101', 'first', 'PAGE_LIMIT'],
    ['after: "x"', 'after', 'BAD_USER_INPUT'],
  ])('%s is refused', async (page, argument, refusal) => {
    const { code, argument: named } = await server.failure(
      `{ territories(level: PROVINCE, vintage: 2024, ${page}) { totalCount } }`,
    )
    expect([code, named]).toEqual([refusal, argument])
  })
})

describe('a document is shown', () => {
  test.each([
    // a province that goes on, one that ended, a district, a central paper
    ['D3', '2024:20', '2025:20'],
    ['D6', '2024:24', '2025:24'],
    ['D5', '2024:180', '2025:20'],
    ['D1', null, null],
  ])('%s in %s, today in %s', async (id, then, today) => {
    const { document } = await data(
      `{ document(id: "${id}") { territory { id } none: territory(view: null) { id } atIssue: territory(view: AT_ISSUE) { id } today: territory(view: TODAY) { id } } }`,
    )
    const shown = (key: string | null) => key && { id: key }
    expect(document).toEqual({
      territory: shown(then),
      none: shown(then),
      atIssue: shown(then),
      today: shown(today),
    })
  })

  test('a commune in its one successor, else in its province', async () => {
    const today = {
      '2024:07666': '2025:07672',
      '2024:00166': '2025:01',
      '2024:02872': '2025:15',
      '2024:318': '2025:11948',
      '2025:07672': '2025:07672',
    }
    const found = await territoriesToday(server.graph, [...Object.keys(today), '2024:nothing'])
    expect(Object.fromEntries(found)).toEqual(today)
  })
})

test('many units ask as often as one', async () => {
  server.roundTrips()
  const { territories } = await data(`{ territories(level: PROVINCE, vintage: 2024, first: 63) { nodes {
    successors { name predecessors { name } } children(first: 3) { totalCount nodes { name parent { name } } } } } }`)
  expect(territories.nodes).toHaveLength(63)
  // the list, its units; successors and children of all, the units of both; predecessors
  expect(server.roundTrips()).toBeLessThanOrEqual(7)
  await data('{ documents(first: 20) { nodes { territory(view: TODAY) { name } } } }')
  expect(server.roundTrips()).toBeLessThanOrEqual(3)
})
