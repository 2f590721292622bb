import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ingestText } from '../../src/ingest/ingest'
import { fileOf, provincialPlan } from '../support/papers'
import { startTestServer, type TestServer } from '../support/server'

let server: TestServer

const districtPlan = (district: string, province: string, date: string) =>
  provincialPlan({
    province,
    number: '7',
    date,
    cites: `Kế hoạch số 15/KH-UBND ngày 10/9/2024 của Ủy ban nhân dân tỉnh ${province}`,
  })
    .replace(
      `ỦY BAN NHÂN DÂN TỈNH ${province.toUpperCase()}`,
      `UBND TỈNH ${province.toUpperCase()}\nỦY BAN NHÂN DÂN HUYỆN ${district.toUpperCase()}`,
    )
    .replace(`\n${province}, ngày`, `\n${district}, ngày`)
    .replaceAll(`Ủy ban nhân dân tỉnh ${province} ban hành`, `Ủy ban nhân dân huyện ${district} ban hành`)

const PAPERS = {
  // both were merged into Vĩnh Long in 2025
  'ben-tre': provincialPlan({ province: 'Bến Tre', date: '2024-09-10' }),
  'tra-vinh': provincialPlan({ province: 'Trà Vinh', date: '2024-07-01' }),
  'tra-vinh-2': provincialPlan({ province: 'Trà Vinh', number: '16', date: '2024-10-01' }),
  'lang-son': provincialPlan({ province: 'Lạng Sơn', date: '2024-09-10' }),
  // of a province of today's map: Bắc Ninh, which took over Bắc Giang
  'bac-ninh': provincialPlan({ province: 'Bắc Ninh', number: '20', date: '2025-08-05' }),
  undated: provincialPlan({ province: 'Cà Mau', number: '33', date: null }),
  district: districtPlan('Tràng Định', 'Lạng Sơn', '2024-11-01'),
}

beforeAll(async () => {
  server = await startTestServer({
    clock: () => new Date('2026-11-20T00:00:00Z'),
    fill: async (graph) => {
      for (const [name, text] of Object.entries(PAPERS))
        await ingestText(graph, fileOf(`${name}.txt`, text), name, { now: () => '2026-11-20T00:00:00Z' })
    },
  })
}, 240_000)
afterAll(() => server.stop())

const coverage = async (args: string, units = '') =>
  (
    await server.data(`{ coverage(symbol: "34-CT/TW"${args}) {
      level view vintage total acted undated document { symbol }
      units(acted: true, first: 100) { totalCount nodes {
        territory { id name } acted daysAfter firstActedOn { value precision } documents { symbol } ${units}
      } }
    } }`)
  ).coverage

const unitsOf = ({ units }: any) =>
  units.nodes.map(({ territory, firstActedOn, daysAfter, documents }: any) => [
    territory.id,
    territory.name,
    firstActedOn?.value ?? null,
    daysAfter,
    documents.map(({ symbol }: any) => symbol).join(' '),
  ])

test("on the map of the directive's day: of 63, who acted, when, by what", async () => {
  const found = await coverage('')
  expect(found).toMatchObject({
    level: 'PROVINCE',
    view: 'AT_ISSUE',
    vintage: 2024,
    total: 63,
    acted: 6,
    undated: 0,
  })
  expect(unitsOf(found)).toEqual([
    // of the province that took over both: it stands under each of them
    ['2024:24', 'Bắc Giang', '2025-08-05', 438, '20/KH-UBND'],
    ['2024:27', 'Bắc Ninh', '2025-08-05', 438, '20/KH-UBND'],
    ['2024:83', 'Bến Tre', '2024-09-10', 109, '15/KH-UBND'],
    ['2024:96', 'Cà Mau', null, null, '33/KH-UBND'],
    ['2024:20', 'Lạng Sơn', '2024-09-10', 109, '15/KH-UBND'],
    ['2024:84', 'Trà Vinh', '2024-07-01', 38, '16/KH-UBND 15/KH-UBND'],
  ])
})

test("on today's map: of 34, each with its former provinces", async () => {
  const found = await coverage(
    ', view: TODAY',
    'formerly { territory { name } acted firstActedOn { value } documents { symbol } }',
  )
  expect(found).toMatchObject({ view: 'TODAY', vintage: 2025, total: 34, acted: 4 })
  const longs = found.units.nodes.find(({ territory }: any) => territory.id === '2025:86')
  expect(longs).toMatchObject({
    firstActedOn: { value: '2024-07-01' },
    daysAfter: 38,
    formerly: [
      { territory: { name: 'Bến Tre' }, acted: true, documents: [{ symbol: '15/KH-UBND' }] },
      { territory: { name: 'Trà Vinh' }, acted: true },
      { territory: { name: 'Vĩnh Long' }, acted: false, firstActedOn: null, documents: [] },
    ],
  })
})

test('as of a day: papers of later days do not count, undated ones are told apart', async () => {
  const found = await coverage(', asOf: "2024-09-10"')
  expect(found).toMatchObject({ total: 63, acted: 3, undated: 1 })
  expect(unitsOf(found).map(([id]: any) => id)).toEqual(['2024:83', '2024:20', '2024:84'])
  // today's map is that day's
  expect(await coverage(', asOf: "2024-09-10", view: TODAY')).toMatchObject({ total: 63, acted: 3 })
})

test('in one province: which districts acted', async () => {
  const found = await coverage(', level: DISTRICT, within: "2024:20"')
  expect(found).toMatchObject({ level: 'DISTRICT', total: 11, acted: 1 })
  expect(unitsOf(found)).toEqual([['2024:180', 'Tràng Định', '2024-11-01', 161, '7/KH-UBND']])
})

test('pages, the silent ones, and the tasks that the papers of a unit give', async () => {
  const { coverage } = await server.data(`{ coverage(symbol: "34-CT/TW") {
    units(acted: false, first: 2) { totalCount nodes { acted documents { id } } pageInfo { hasNextPage endCursor } }
    some: units(acted: true, first: 3) { nodes { territory { name } taskCounts { state tasks } } }
  } }`)
  expect(coverage.units).toMatchObject({ totalCount: 57, pageInfo: { hasNextPage: true } })
  expect(coverage.some.nodes[2]).toEqual({
    territory: { name: 'Bến Tre' },
    taskCounts: [{ state: 'OVERDUE', tasks: 2 }],
  })
})

test.each([
  [', level: DISTRICT', 'within'],
  [', level: CENTRAL', 'level'],
  [', level: DISTRICT, view: TODAY, within: "2025:20"', 'level'],
  [', level: COMMUNE, within: "2025:20"', 'within'],
  [', level: COMMUNE, within: "nowhere"', 'within'],
])('%s is refused', async (args, argument) => {
  expect(await server.failure(`{ coverage(symbol: "34-CT/TW"${args}) { total } }`)).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument,
  })
})

test('an unknown directive is null; two selectors are refused', async () => {
  expect(await server.data('{ coverage(symbol: "999-CT/TW") { total } }')).toEqual({ coverage: null })
  expect(await server.failure('{ coverage { total } }')).toMatchObject({ code: 'BAD_USER_INPUT' })
})

test('seven statements, however many units, and one more for former ones', async () => {
  await coverage('', 'taskCounts { state tasks }')
  server.roundTrips()
  await coverage('', 'taskCounts { state tasks }')
  // the symbol, the directive, the map, the papers, their units, the papers themselves, their tasks
  expect(server.roundTrips()).toBe(7)
  await coverage(', view: TODAY', 'formerly { territory { name } }')
  expect(server.roundTrips()).toBeLessThanOrEqual(8)
})
