import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Graph } from '../../../src/graph/connect'
import { wholeCascade } from '../../../src/graph/trace'
import { coverageOf } from '../../../src/graph/coverage'
import { json } from '../../../src/graph/decode'
import { inlineQuery } from '../../../src/graph/query'
import { ingestText } from '../../../src/ingest/ingest'
import { successorsOf, territories, territory } from '../../../src/parse/lexicon/territories'
import { fileOf, provincialPlan } from '../../support/papers'
import { drawing } from '../../support/random'
import { startTestServer, type TestServer } from '../../support/server'

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

const writePapers = inlineQuery(
  'WRITE',
  'test/papers-of-places',
  `UNWIND $rows AS row
   MERGE (root:Document {id: row.root}) ON CREATE SET root.key = row.root, root.accessClass = 'NONE_PRINTED', root.level = 'CENTRAL'
   CREATE (d:Document) SET d = row.fields CREATE (d)-[:IMPLEMENTS {id: 'R.' + d.id, confidence: 1.0}]->(root)
   WITH d, row MATCH (t:Territory {key: row.territory}) CREATE (d)-[:ISSUED_IN]->(t)`,
  { params: { rows: { ...json, encode: (value: unknown) => value } }, row: {} },
)

/** Directives whose cascades lie in random places of both maps. */
const ROOTS = Array.from({ length: 8 }, (_, index) => `RANDOM-${index}`)
async function writeRandomPapers(graph: Graph): Promise<void> {
  const draw = drawing(20250701)
  const units = {
    PROVINCE: [...territories(2024), ...territories(2025)].filter(({ level }) => level === 'PROVINCE'),
    // of Hà Nội, where many were divided among several
    COMMUNE: [...territories(2024)]
      .filter((unit) => unit.level === 'COMMUNE' && unit.key < '2024:01' && successorsOf(unit).length > 0)
      .flatMap((unit) => [unit, ...successorsOf(unit)]),
  }
  const rows = ROOTS.flatMap((root, index) =>
    (['PROVINCE', 'COMMUNE'] as const).flatMap((level) =>
      Array.from({ length: (level === 'PROVINCE' ? 4 : 9) * (index + 1) }, (_, at) => {
        const day = `202${draw.below(3) + 4}-0${draw.below(9) + 1}-1${draw.below(10)}`
        const dated = !draw.once(5)
        return {
          root,
          territory: draw.oneOf(units[level]).key,
          fields: {
            id: `${root}.${level}.${at}`,
            key: `${root}.${level}.${at}`,
            symbol: `${at}/KH-UBND`,
            type: 'KE_HOACH',
            level,
            heldAs: 'TEXT',
            accessClass: draw.once(8) ? 'DRAFT' : 'NONE_PRINTED',
            issuedOn: dated ? day : null,
            issuedFrom: dated ? day : null,
            issuedTo: dated ? day : null,
            issuedSort: dated ? day : '0000-00-00',
          },
        }
      }),
    ),
  )
  await graph.write((tx) => tx.run(writePapers, { rows }))
}

beforeAll(async () => {
  server = await startTestServer({
    clock: () => new Date('2026-11-20T00:00:00Z'),
    fill: async (graph) => {
      for (const [name, text] of Object.entries(PAPERS))
        await ingestText(graph, fileOf(`${name}.txt`, text), name, { now: () => '2026-11-20T00:00:00Z' })
      await writeRandomPapers(graph)
    },
  })
})
afterAll(() => server.stop())

/** Provinces that kept their names, though Huế and Đồng Nai became cities. */
const KEPT = new Map(
  [...territories(2024)]
    .filter(({ level }) => level === 'PROVINCE')
    .flatMap((before) =>
      successorsOf(before)
        .filter((after) => after.name === before.name || after.name === 'Huế')
        .map((after) => [before.key, after.key] as const),
    ),
)

const coverage = async (args: string, units = '') =>
  (
    await server.data(`{ coverage(symbol: "34-CT/TW"${args}) {
      level view vintage total acted actedBy { by units } undated document { symbol }
      units(acted: true, first: 100) { totalCount nodes {
        territory { id name } acted by daysAfter firstActedOn { value precision } documents { symbol } ${units}
      } }
    } }`)
  ).coverage

const unitsOf = ({ units }: any) =>
  units.nodes.map(({ territory: { id, name }, by, firstActedOn, daysAfter, documents }: any) => [
    id,
    name,
    by,
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
    actedBy: [
      { by: 'OWN', units: 5 },
      { by: 'SUCCESSOR', units: 1 },
    ],
    undated: 0,
  })
  expect(unitsOf(found)).toEqual([
    // of the province that took over both: Bắc Giang ended, Bắc Ninh kept its name
    ['2024:24', 'Bắc Giang', 'SUCCESSOR', '2025-08-05', 438, '20/KH-UBND'],
    ['2024:27', 'Bắc Ninh', 'OWN', '2025-08-05', 438, '20/KH-UBND'],
    ['2024:83', 'Bến Tre', 'OWN', '2024-09-10', 109, '15/KH-UBND'],
    ['2024:96', 'Cà Mau', 'OWN', null, null, '33/KH-UBND'],
    ['2024:20', 'Lạng Sơn', 'OWN', '2024-09-10', 109, '15/KH-UBND'],
    ['2024:84', 'Trà Vinh', 'OWN', '2024-07-01', 38, '16/KH-UBND 15/KH-UBND'],
  ])
})

test("on today's map: of 34, each with its former provinces", async () => {
  const found = await coverage(
    ', view: TODAY',
    'formerly { territory { name } acted by firstActedOn { value } documents { symbol } }',
  )
  expect(found).toMatchObject({
    view: 'TODAY',
    vintage: 2025,
    total: 34,
    acted: 4,
    actedBy: [
      { by: 'OWN', units: 3 },
      { by: 'FORMER', units: 1 },
    ],
  })
  const ninh = found.units.nodes.find(({ territory: { id } }: any) => id === '2025:24')
  expect(ninh).toMatchObject({
    by: 'OWN',
    formerly: [
      {
        territory: { name: 'Bắc Giang' },
        acted: true,
        by: 'SUCCESSOR',
        documents: [{ symbol: '20/KH-UBND' }],
      },
      { territory: { name: 'Bắc Ninh' }, acted: true, by: 'OWN', documents: [{ symbol: '20/KH-UBND' }] },
    ],
  })
  const longs = found.units.nodes.find(({ territory: { id } }: any) => id === '2025:86')
  expect(longs).toMatchObject({
    by: 'FORMER',
    firstActedOn: { value: '2024-07-01' },
    daysAfter: 38,
    formerly: [
      { territory: { name: 'Bến Tre' }, acted: true, documents: [{ symbol: '15/KH-UBND' }] },
      { territory: { name: 'Trà Vinh' }, acted: true },
      { territory: { name: 'Vĩnh Long' }, acted: false, by: null, firstActedOn: null, documents: [] },
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
  expect(unitsOf(found)).toEqual([['2024:180', 'Tràng Định', 'OWN', '2024-11-01', 161, '7/KH-UBND']])
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
  // what there is in its place is named below
  [', level: COMMUNE, view: TODAY, within: "2024:93"', 'within'],
  [', level: DISTRICT, within: "2024:07666"', 'within'],
  [', within: "2024:180"', 'within'],
  [', within: "2025:92", includeFormer: false', 'within'],
  [', level: COMMUNE, within: "2024:93", includeDescendants: false', 'within'],
  [', level: COMMUNE, within: "nowhere"', 'within'],
])('%s is refused', async (args, argument) => {
  expect(await server.failure(`{ coverage(symbol: "34-CT/TW"${args}) { total } }`)).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument,
  })
})

test.each([
  // of 2025 on the map of 2024: what it was before
  [', within: "2025:92"', 3],
  [', within: "2024:92"', 1],
  [', level: DISTRICT, within: "2025:92"', 28],
  [', level: DISTRICT, within: "2024:93"', 8],
  [', level: COMMUNE, within: "2025:07672"', 2],
  [', level: COMMUNE, within: "2025:07672", includeDescendants: false', 2],
  [', level: PROVINCE, within: "2025:92", includeDescendants: false', 3],
  [', level: COMMUNE, view: TODAY, within: "2025:20"', 65],
])('%s: %i units', async (args, total) => expect(await coverage(args)).toMatchObject({ total }))

test('what became of a unit is named where its map is not the one that is asked for', async () => {
  const { candidates } = await server.failure(
    '{ coverage(symbol: "34-CT/TW", level: COMMUNE, view: TODAY, within: "2024:93") { total } }',
  )
  expect(candidates).toEqual([{ id: '2025:92', name: 'Cần Thơ' }])
})

test('those that acted come first, page by page', async () => {
  const all: any[] = []
  let after: string | null = null
  do {
    const { coverage: found }: any = await server.data(
      'query ($after: String) { coverage(symbol: "34-CT/TW") { units(first: 4, after: $after) { nodes { acted territory { id name } } pageInfo { hasNextPage endCursor } } } }',
      { after },
    )
    all.push(...found.units.nodes)
    after = found.units.pageInfo.hasNextPage ? found.units.pageInfo.endCursor : null
  } while (after !== null)
  expect(new Set(all.map(({ territory: { id } }) => id)).size).toBe(63)
  expect(all.map(({ acted }) => acted)).toEqual([...Array(6).fill(true), ...Array(57).fill(false)])
  const order = new Intl.Collator('vi').compare
  for (const part of [all.slice(0, 6), all.slice(6)]) {
    const names = part.map(({ territory: { name } }) => name)
    expect(names).toEqual(names.toSorted(order))
  }
})

test.each([
  ...ROOTS.map((root) => [root, 'PROVINCE'] as const),
  ...ROOTS.map((root) => [root, 'COMMUNE'] as const),
])('%s, %s: both maps agree, paper by paper', async (root, level) => {
  const unitsOn = async (vintage: 2024 | 2025) => {
    // Hà Nội, which is one province on both maps
    const area = { territory: `${vintage}:01`, includeDescendants: true, includeFormer: true }
    const within = level === 'PROVINCE' ? null : area
    const cascade = (await wholeCascade(server.graph, root, null))!
    return (await coverageOf(server.graph, cascade, { level, vintage, within })).units
  }
  const [atIssue, today] = [await unitsOn(2024), await unitsOn(2025)]
  expect(atIssue.some(({ by }) => by === 'OWN')).toBe(true)
  const then = new Map(atIssue.map((unit) => [unit.territoryId, unit]))
  const kept = (one: string, other: string) => level === 'PROVINCE' && KEPT.get(one) === other
  for (const unit of today) {
    // what a unit was is shown as the map of 2024 shows it
    for (const former of unit.formerly) expect(former).toEqual(then.get(former.territoryId))
    const formerIds = unit.formerly.map(({ territoryId }) => territoryId)
    const own = [unit.territoryId, ...formerIds.filter((id) => kept(id, unit.territoryId))]
    const places = unit.documents.map(({ territoryId }) => territoryId)
    for (const place of places) expect([unit.territoryId, ...formerIds]).toContain(place)
    expect(unit.by).toBe(
      places.some((place) => own.includes(place)) ? 'OWN' : places.length > 0 ? 'FORMER' : null,
    )
    if (unit.by === 'OWN' || unit.by === null)
      expect(unit.by === 'OWN').toBe(unit.first !== null && own.includes(unit.first.territoryId))
  }
  for (const unit of atIssue) {
    const later = successorsOf(territory(2024, unit.territoryId.slice(5))!).map(({ key }) => key)
    const own = [unit.territoryId, ...later.filter((id) => kept(unit.territoryId, id))]
    const places = unit.documents.map(({ territoryId }) => territoryId)
    for (const place of places) expect([unit.territoryId, ...later]).toContain(place)
    expect(unit.by).toBe(
      places.some((place) => own.includes(place)) ? 'OWN' : places.length > 0 ? 'SUCCESSOR' : null,
    )
  }
})

test('an unknown directive is null; two selectors are refused', async () => {
  expect(await server.data('{ coverage(symbol: "999-CT/TW") { total } }')).toEqual({ coverage: null })
  expect(await server.failure('{ coverage { total } }')).toMatchObject({ code: 'BAD_USER_INPUT' })
})

test('how fast units acted, by days since the directive', async () => {
  const { coverage: found } = await server.data(`{ coverage(symbol: "34-CT/TW") {
    acted speed { days units } units(acted: true, first: 100) { nodes { daysAfter } } } }`)
  const within = (days: number) =>
    found.units.nodes.filter((unit: any) => unit.daysAfter !== null && unit.daysAfter <= days).length
  const spans = [30, 60, 90, 180, 365].map((days) => ({ days, units: within(days) }))
  expect(found.speed).toEqual([...spans, { days: null, units: found.acted - within(365) }])
  expect(within(180)).toBeGreaterThan(0)
})

test('four statements, however many units, and one more for former ones', async () => {
  await coverage('', 'taskCounts { state tasks }')
  server.roundTrips()
  await coverage('', 'taskCounts { state tasks }')
  // the symbol, the map, their units and the papers; which papers acted and how their tasks stand is known
  expect(server.roundTrips()).toBeLessThanOrEqual(4)
  await coverage(', view: TODAY', 'formerly { territory { name } }')
  expect(server.roundTrips()).toBeLessThanOrEqual(5)
})
