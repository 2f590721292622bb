import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ingestOver } from '../../support/editor'
import { provincialPlan } from '../../support/papers'
import { startTestServer, type TestServer } from '../../support/server'

/**
 * The figures of one directive, 34-CT/TW of 24 May 2024, counted by hand: four provinces (after 3, 10, 40 and 100 days), one
 * district (after 27), and of each plan a task that is due before 30 November and one in the fourth quarter of 2024.
 */

const PLANS = [
  { province: 'Lạng Sơn', number: '9', date: '2024-05-27' },
  { province: 'Bến Tre', number: '15', date: '2024-06-03' },
  { province: 'Cà Mau', number: '71', date: '2024-07-03' },
  { province: 'Trà Vinh', number: '5', date: '2024-09-01' },
] as const

const districtPlan = `ỦY BAN NHÂN DÂN
HUYỆN BA TRI
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 7/KH-UBND

Ba Tri, ngày 20 tháng 6 năm 2024

KẾ HOẠCH

Phát triển nhà ở cho người thu nhập thấp trên địa bàn huyện Ba Tri

Thực hiện Kế hoạch số 15/KH-UBND ngày 03/6/2024 của Ủy ban nhân dân tỉnh Bến Tre, Ủy ban nhân dân huyện Ba Tri ban hành kế hoạch như sau:

I. TỔ CHỨC THỰC HIỆN

1. Phòng Kinh tế và Hạ tầng chủ trì lập danh mục khu đất; hoàn thành trước ngày 15/8/2024.

Nơi nhận:
- UBND tỉnh Bến Tre;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Văn Thử
`

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ clock: () => new Date('2025-08-01T03:00:00Z') })
  const handIn = ingestOver(() => server)
  for (const plan of PLANS) await handIn(`${plan.number}.txt`, provincialPlan(plan))
  await handIn('ba-tri.txt', districtPlan)
  await handIn(
    'draft.txt',
    provincialPlan({ province: 'Sơn La', number: '3', date: '2024-05-25' }).replace(
      '\nKẾ HOẠCH\n',
      '\nDỰ THẢO\n\nKẾ HOẠCH\n',
    ),
  )
  for (const [symbol, on] of [
    ['15/KH-UBND', '2024-11-20'],
    ['71/KH-UBND', '2024-12-02'],
  ])
    await server.data(
      'mutation ($task: ID!, $on: Date!) { reportProgress(task: $task, kind: CLAIMED, on: $on) { id } }',
      { task: await firstTaskOf(symbol!), on },
    )
})
afterAll(() => server?.stop())

async function firstTaskOf(symbol: string): Promise<string> {
  const { document } = await server.data(
    `{ document(symbol: "${symbol}") { tasks { nodes { id deadlines { due } } } } }`,
  )
  return document.tasks.nodes.find(({ deadlines }: any) => deadlines[0].due === '2024-11-30').id
}

const SPREAD = '{ values least lower median upper most }'
const ROW = `level by territory { name } agency { name } documents(first: 100) { totalCount nodes { symbol } }
  all: tasks(first: 100) { totalCount } shares { measure tasks share }
  overdueBy ${SPREAD} doneLateBy ${SPREAD}
  steps { level units daysAfter first { symbol } days ${SPREAD} documents { totalCount } }`
const reckoning = async (args: string, first = 100) =>
  (
    await server.data(
      `{ reckoning(symbol: "34-CT/TW", ${args}) { groupedBy asOf view vintage undated document { symbol } whole { ${ROW} } rows(first: ${first}) { totalCount nodes { ${ROW} } pageInfo { endCursor } } } }`,
    )
  ).reckoning
const spread = (
  least: number,
  lower: number,
  median: number,
  upper: number,
  most: number,
  values: number,
) => ({
  values,
  least,
  lower,
  median,
  upper,
  most,
})
const tasksBy = ({ shares }: any): Record<string, number> =>
  Object.fromEntries(shares.map(({ measure, tasks }: any) => [measure, tasks]))
const stepAt = ({ steps }: any, level: string) => steps.find((step: any) => step.level === level)

describe('on 5 December 2024', () => {
  const ON = 'asOf: "2024-12-05"'

  test('all together: each step down with its median and quartiles', async () => {
    const { whole, vintage, undated, document } = await reckoning(`${ON}, by: LEVEL`)
    expect([vintage, undated, document.symbol]).toEqual([2024, 0, '34-CT/TW'])
    expect(whole.documents.nodes.map(({ symbol }: any) => symbol)).toEqual([
      '9/KH-UBND',
      '15/KH-UBND',
      '7/KH-UBND',
      '71/KH-UBND',
      '5/KH-UBND',
    ])
    expect(stepAt(whole, 'PROVINCE')).toEqual({
      level: 'PROVINCE',
      units: 4,
      daysAfter: 3,
      first: { symbol: '9/KH-UBND' },
      // 3, 10, 40, 100: the quartiles lie at three quarters of 3 to 10 and at one of 40 to 100
      days: spread(3, 8.25, 25, 55, 100, 4),
      documents: { totalCount: 4 },
    })
    expect(stepAt(whole, 'DISTRICT')).toMatchObject({
      units: 1,
      daysAfter: 27,
      days: spread(27, 27, 27, 27, 27, 1),
    })
    expect(stepAt(whole, 'COMMUNE')).toMatchObject({ units: 0, daysAfter: null, first: null, days: null })
  })

  test('all together: how its tasks stand, and by how much they are late', async () => {
    const { whole } = await reckoning(`${ON}, by: LEVEL`)
    expect(whole.all.totalCount).toBe(9)
    expect(tasksBy(whole)).toEqual({ LED: 9, DATED: 9, DONE_ON_TIME: 1, DONE_LATE: 1, OVERDUE: 3 })
    expect(whole.shares.find(({ measure }: any) => measure === 'OVERDUE').share).toBeCloseTo(3 / 9)
    // two since 30 November (6 days), that of the district since 15 August (113)
    expect(whole.overdueBy).toEqual(spread(6, 6, 6, 59.5, 113, 3))
    // done on 2 December in place of before 30 November
    expect(whole.doneLateBy).toEqual(spread(3, 3, 3, 3, 3, 1))
  })

  test('by province: those with papers first, with what lies below them', async () => {
    const { rows } = await reckoning(`${ON}, by: PROVINCE`)
    expect(rows.totalCount).toBe(63)
    const named = rows.nodes.map(({ territory, by }: any) => [territory.name, by])
    expect(named.slice(0, 5)).toEqual([
      ['Bến Tre', 'OWN'],
      ['Cà Mau', 'OWN'],
      ['Lạng Sơn', 'OWN'],
      ['Trà Vinh', 'OWN'],
      ['An Giang', null],
    ])
    const [benTre, caMau] = rows.nodes
    expect(benTre.documents.nodes.map(({ symbol }: any) => symbol)).toEqual(['15/KH-UBND', '7/KH-UBND'])
    expect(benTre.steps.map(({ level, daysAfter }: any) => [level, daysAfter])).toEqual([
      ['PROVINCE', 10],
      ['DISTRICT', 27],
      ['COMMUNE', null],
    ])
    expect(tasksBy(benTre)).toEqual({ LED: 3, DATED: 3, DONE_ON_TIME: 1, DONE_LATE: 0, OVERDUE: 1 })
    expect(benTre.overdueBy).toEqual(spread(113, 113, 113, 113, 113, 1))
    expect(tasksBy(caMau)).toEqual({ LED: 2, DATED: 2, DONE_ON_TIME: 0, DONE_LATE: 1, OVERDUE: 0 })
    // nothing found is no number
    expect(rows.nodes[4]).toMatchObject({
      all: { totalCount: 0 },
      overdueBy: null,
      shares: expect.arrayContaining([{ measure: 'LED', tasks: 0, share: null }]),
    })
  })

  test('by body: who issued, who leads', async () => {
    const { rows } = await reckoning(`${ON}, by: BODY`)
    const row = (name: string) => rows.nodes.find(({ agency }: any) => agency.name === name)
    const issuer = row('UBND tỉnh Cà Mau')
    expect(issuer.documents.nodes).toEqual([{ symbol: '71/KH-UBND' }])
    expect([issuer.all.totalCount, stepAt(issuer, 'PROVINCE').daysAfter]).toEqual([0, 40])
    const lead = row('Sở Xây dựng tỉnh Cà Mau')
    expect([lead.documents.totalCount, lead.all.totalCount]).toEqual([0, 1])
    expect(tasksBy(lead)).toMatchObject({ DONE_LATE: 1, OVERDUE: 0 })
    expect(lead.doneLateBy.median).toBe(3)
    const led = rows.nodes.map(({ all }: any) => all.totalCount)
    expect(led).toEqual(led.toSorted((a: number, b: number) => b - a))
    // five issuers, and nine bodies that lead one task each
    expect(rows.totalCount).toBe(14)
  })

  test('by level: its rows are what all together is made of', async () => {
    const { rows, whole } = await reckoning(`${ON}, by: LEVEL`)
    expect(
      rows.nodes.map(({ level, all, documents }: any) => [level, documents.totalCount, all.totalCount]),
    ).toEqual([
      ['CENTRAL', 0, 0],
      ['PROVINCE', 4, 8],
      ['DISTRICT', 1, 1],
      ['COMMUNE', 0, 0],
    ])
    expect(stepAt(rows.nodes[1], 'PROVINCE')).toEqual(stepAt(whole, 'PROVINCE'))
  })

  test('every number opens what it counts', async () => {
    const { reckoning: found } = await server.data(
      `{ reckoning(symbol: "34-CT/TW", ${ON}) { whole { tasks(measure: OVERDUE) { totalCount nodes { state(asOf: "2024-12-05") document { symbol } } } } } }`,
    )
    const { reckoning: one } = await server.data(
      `{ reckoning(symbol: "34-CT/TW", ${ON}) { row(id: "2024:83") { territory { name } documents(level: DISTRICT) { nodes { symbol } } tasks(measure: DONE_ON_TIME) { nodes { document { symbol } } } } none: row(id: "2025:83") { by } } }`,
    )
    expect(one).toEqual({
      row: {
        territory: { name: 'Bến Tre' },
        documents: { nodes: [{ symbol: '7/KH-UBND' }] },
        tasks: { nodes: [{ document: { symbol: '15/KH-UBND' } }] },
      },
      none: null,
    })
    const { totalCount, nodes } = found.whole.tasks
    expect(totalCount).toBe(3)
    expect(nodes.map(({ state, document }: any) => [state, document.symbol]).sort()).toEqual([
      ['OVERDUE', '5/KH-UBND'],
      ['OVERDUE', '7/KH-UBND'],
      ['OVERDUE', '9/KH-UBND'],
    ])
  })
})

describe('the units that a number counts', () => {
  const unitsOf = async (asked: string) => {
    const { reckoning: found } = await server.data(
      `{ reckoning(symbol: "34-CT/TW", ${asked} { totalCount nodes { daysAfter territory { name } agency { name } first { symbol } } } } } }`,
    )
    const { totalCount, nodes } = (found.whole ?? found.row).units
    expect(nodes).toHaveLength(totalCount)
    return nodes.map((unit: any) => [unit.territory?.name ?? unit.agency, unit.daysAfter, unit.first.symbol])
  }

  test('are those of the map, each with its first paper, the first to act first', async () => {
    expect(await unitsOf('view: TODAY) { whole { units(levels: [PROVINCE])')).toEqual([
      ['Lạng Sơn', 3, '9/KH-UBND'],
      ['Vĩnh Long', 10, '15/KH-UBND'],
      ['Cà Mau', 40, '71/KH-UBND'],
    ])
  })

  test('below a province are its districts and communes', async () => {
    const below = 'units(levels: [DISTRICT, COMMUNE])'
    expect(await unitsOf(`by: PROVINCE) { row(id: "2024:83") { ${below}`)).toEqual([
      ['Ba Tri', 27, '7/KH-UBND'],
    ])
    expect(await unitsOf(`by: PROVINCE) { row(id: "2024:96") { ${below}`)).toEqual([])
  })

  test('come page by page', async () => {
    const page = async (after: string) =>
      (
        await server.data(
          `{ reckoning(symbol: "34-CT/TW") { whole { units(first: 3${after}) { nodes { first { symbol } } pageInfo { endCursor hasNextPage } } } } }`,
        )
      ).reckoning.whole.units
    const first = await page('')
    const second = await page(`, after: "${first.pageInfo.endCursor}"`)
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false])
    expect([...first.nodes, ...second.nodes].map((unit: any) => unit.first.symbol)).toEqual([
      '9/KH-UBND',
      '15/KH-UBND',
      '7/KH-UBND',
      '71/KH-UBND',
      '5/KH-UBND',
    ])
  })
})

test('earlier, there is less', async () => {
  const { whole, rows } = await reckoning('asOf: "2024-06-10", by: PROVINCE')
  expect(whole.documents.totalCount).toBe(2)
  expect(stepAt(whole, 'PROVINCE').days).toEqual(spread(3, 4.75, 6.5, 8.25, 10, 2))
  expect(rows.nodes.filter(({ by }: any) => by !== null)).toHaveLength(2)
})

test('on today’s map Vĩnh Long has what Bến Tre and Trà Vinh had', async () => {
  const { whole, rows, vintage } = await reckoning('view: TODAY, by: PROVINCE')
  expect([vintage, rows.totalCount]).toEqual([2025, 34])
  expect(stepAt(whole, 'PROVINCE')).toMatchObject({ units: 3, days: spread(3, 6.5, 10, 25, 40, 3) })
  const vinhLong = rows.nodes.find(({ territory }: any) => territory.name === 'Vĩnh Long')
  expect([vinhLong.by, stepAt(vinhLong, 'PROVINCE').daysAfter]).toEqual(['FORMER', 10])
  expect(vinhLong.documents.nodes.map(({ symbol }: any) => symbol)).toEqual([
    '15/KH-UBND',
    '7/KH-UBND',
    '5/KH-UBND',
  ])
  expect(stepAt(vinhLong, 'DISTRICT').daysAfter).toBe(27)
})

test('page by page; of what there is not, nothing', async () => {
  const { rows } = await reckoning('by: BODY', 5)
  const { reckoning: next } = await server.data(
    `{ reckoning(symbol: "34-CT/TW", by: BODY) { rows(first: 100, after: "${rows.pageInfo.endCursor}") { nodes { agency { name } } } } }`,
  )
  expect(next.rows.nodes).toHaveLength(9)
  expect((await server.data('{ reckoning(document: "Dnone") { asOf } }')).reckoning).toBeNull()
  expect((await server.failure('{ reckoning { asOf } }')).code).toBe('BAD_USER_INPUT')
})
