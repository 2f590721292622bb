import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import ICAL from 'ical.js'
import { ingestText } from '../../../src/ingest/ingest'
import { addDays } from '../../../src/model/date'
import { provincialPlan, fileOf } from '../../support/papers'
import { drawing } from '../../support/random'
import { startTestServer, type TestServer } from '../../support/server'

/**
 * What is due when, from papers in our own words: lists, counts, the table and the calendar against what the deadlines
 * themselves say, one by one, on days before, within and after the papers' time.
 */
const TODAY = '2026-11-20'
const seed = Number(process.env['SEED'] ?? 20261120)

const TIMES = [
  '',
  '; hoàn thành trước ngày 30/11/2024',
  '; hoàn thành trước ngày 15/3/2025',
  '; hoàn thành trong quý IV/2026',
  '; báo cáo kết quả trước ngày 25 hằng tháng',
  '; báo cáo kết quả ngày 10 hằng tháng',
  '; báo cáo kết quả hằng quý',
  '; báo cáo kết quả trước ngày 20 tháng cuối quý',
  '; báo cáo kết quả trước ngày 10/12 hằng năm',
  '; báo cáo kết quả vào thứ sáu hằng tuần',
  '; phấn đấu đến năm 2027 xóa hết nhà tạm',
  '; hoàn thành trước ngày 31/12/2024 và báo cáo kết quả trước ngày 25 hằng tháng',
  '; hoàn thành trước ngày 20/12/2026 và báo cáo kết quả ngày 28 hằng tháng',
  '; lập danh sách trước ngày 10/10/2024, hoàn thành trước ngày 10/11/2026',
]

/** Plans that carry out 34-CT/TW, with tasks drawn from TIMES; every fourth has no date. */
function papers(): string[] {
  const { oneOf, below } = drawing(seed)
  const provinces = [
    'Hà Giang',
    'Lạng Sơn',
    'Bắc Giang',
    'Quảng Ninh',
    'Sơn La',
    'Nghệ An',
    'Hà Tĩnh',
    'Cà Mau',
  ]
  return provinces.map((province, nth) => {
    const date = nth % 4 === 3 ? null : addDays('2024-06-10', below(800))
    const tasks = Array.from(
      { length: 5 },
      (_, at) => `${at + 1}. Sở Xây dựng rà soát ${nth * 10 + at} khu đất${oneOf(TIMES)}.`,
    )
    return provincialPlan({ province, number: String(40 + nth), date }).replace(
      /1\. Sở Xây dựng[\s\S]*?(?=\n\nNơi nhận)/u,
      tasks.join('\n\n'),
    )
  })
}

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({
    fill: async (graph) => {
      for (const [nth, text] of papers().entries())
        await ingestText(graph, fileOf(`times-${nth}.txt`, text), `/times/${nth}.txt`, {
          now: () => '2025-05-05T00:00:00Z',
        })
    },
    clock: () => new Date(`${TODAY}T03:00:00Z`),
  })
  // the database plans a statement when it first meets it, which a busy machine may not end in a request's time
  const lists = ['', `filter: { dueFrom: "${TODAY}" }`].map(
    (filter) => `{ tasks(first: 1, asOf: "${TODAY}" ${filter}) { totalCount nodes { id } } }`,
  )
  for (const list of [...lists, ...lists, ...lists]) await server.ask(list)
})
afterAll(() => server?.stop())

interface Dated {
  id: string
  issuedTo: string | null
  deadlines: { id: string; kind: string; due: string | null; recurrence: string | null }[]
}
const data = (query: string) => server.data(query)

/** Every task that a filter lets through, page by page, and that the count says the same. */
async function listed(filter: string, asOf: string | null, first = 7): Promise<any[]> {
  const found: any[] = []
  for (let after: string | null = null; ;) {
    const day = asOf === null ? '' : `asOf: "${asOf}"`
    const { tasks } = await data(
      `{ tasks(filter: { ${filter} } ${day} first: ${first} after: ${JSON.stringify(after)}) { totalCount
         nodes { id document { issuedOn { latest } } state(${day || `asOf: "${TODAY}"`})
                 deadlines { id kind due recurrence late: overdueFrom(${day || `asOf: "${TODAY}"`}) } }
         pageInfo { hasNextPage endCursor } } }`,
    )
    found.push(...tasks.nodes)
    after = tasks.pageInfo.endCursor
    if (!tasks.pageInfo.hasNextPage) {
      expect(found).toHaveLength(tasks.totalCount)
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
      return found
    }
  }
}
const ids = (tasks: readonly { id: string }[]) => tasks.map(({ id }) => id)

const exported = async (file: string, parameters: string) => {
  const response = await fetch(`${server.url}/export/${file}?${parameters}`)
  expect(response.status).toBe(200)
  return response.text()
}

/** The days between two days on which the calendar has each deadline. */
async function calendarDays(
  parameters: string,
  from: string,
  to: string,
): Promise<ReadonlyMap<string, string[]>> {
  const found = new Map<string, string[]>()
  const calendar = new ICAL.Component(ICAL.parse(await exported('deadlines.ics', parameters)))
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component)
    const id = event.uid.replace(/(?:\.\d+)?@.*$/, '')
    const days = event.iterator()
    for (let day = days.next(); day && day.toString() <= to; day = days.next())
      if (day.toString() >= from) found.set(id, [...(found.get(id) ?? []), day.toString()])
  }
  return found
}

const WINDOWS = [
  ['2024-12-01', '2024-12-31'],
  ['2025-02-03', '2025-02-09'],
  ['2026-11-20', '2026-12-19'],
  ['2026-11-26', '2026-11-27'],
  ['2027-06-01', '2027-06-30'],
] as const
const DAYS = [null, '2024-06-01', '2024-12-25', '2025-06-30', TODAY] as const

describe.each(DAYS)('as of %s', (asOf) => {
  const parameters = asOf === null ? '' : `asOf=${asOf}`
  const issued = ({ document: { issuedOn } }: any) =>
    asOf === null || (issuedOn !== null && issuedOn.latest <= asOf)

  test('the list has the tasks of papers issued by then, in the order of their first late days', async () => {
    const all = await listed('', null, 100)
    const tasks = await listed('', asOf)
    expect(new Set(ids(tasks))).toEqual(new Set(ids(all.filter(issued))))
    const places = tasks.map(({ id, deadlines }) => [
      deadlines.map(({ late }: any) => late ?? '9999').sort()[0] ?? '9999',
      id,
    ])
    expect(places).toEqual(places.toSorted())
  })

  test('the table and the trace count the same', async () => {
    const table = (await exported('tasks.csv', parameters)).trim().split('\r\n').slice(1)
    const tasks = await listed('', asOf, 100)
    expect(table.map((row) => row.split(',')[0]).sort()).toEqual(ids(tasks).sort())
    const { trace } = await data(
      `{ trace(symbol: "34-CT/TW" ${asOf === null ? '' : `asOf: "${asOf}"`}) { root { id } taskCounts { state tasks } } }`,
    )
    const cascade = await listed(`directive: "${trace.root.id}"`, asOf)
    const counts = new Map<string, number>()
    for (const { state } of cascade) counts.set(state, (counts.get(state) ?? 0) + 1)
    expect(new Map(trace.taskCounts.map(({ state, tasks }: any) => [state, tasks]))).toEqual(counts)
    for (const state of ['OPEN', 'OVERDUE', 'NO_DEADLINE'])
      expect(ids(await listed(`states: [${state}]`, asOf)).sort()).toEqual(
        ids(tasks.filter((task) => task.state === state)).sort(),
      )
  })

  test.each(WINDOWS)('what is due from %s to %s is what the calendar has there', async (from, to) => {
    const tasks = await listed('', asOf, 100)
    const days = await calendarDays(parameters, from, to)
    const expected = ids(tasks.filter(({ deadlines }) => deadlines.some(({ id }: Dated) => days.has(id))))
    const found = ids(await listed(`dueFrom: "${from}" dueTo: "${to}"`, asOf, 3))
    expect(found).toEqual(expected)
    // by way of the documents, not of the indexes
    const { document } = await data('{ document(symbol: "34-CT/TW") { id } }')
    expect(
      ids(await listed(`directive: "${document.id}" dueFrom: "${from}" dueTo: "${to}"`, asOf, 3)),
    ).toEqual(expected)
  })

  test('a window that is open at one end', async () => {
    const tasks = await listed('', asOf, 100)
    for (const day of ['2024-11-01', '2026-12-01']) {
      const before = await calendarDays(parameters, '', day)
      const behind = await calendarDays(parameters, day, '2040-01-01')
      const within = (days: ReadonlyMap<string, unknown>) =>
        ids(tasks.filter(({ deadlines }) => deadlines.some(({ id }: Dated) => days.has(id))))
      expect(ids(await listed(`dueTo: "${day}"`, asOf))).toEqual(within(before))
      expect(ids(await listed(`dueFrom: "${day}"`, asOf))).toEqual(within(behind))
    }
  })
})

test('the same list on another day needs no write: what recurs has moved on', async () => {
  const recurring = async (asOf: string) =>
    (await listed('', asOf, 100)).find(({ deadlines }) =>
      deadlines.every(({ recurrence }: any) => recurrence === 'FREQ=MONTHLY;BYMONTHDAY=25'),
    )!.deadlines[0].late
  expect(await recurring('2026-11-24')).toBe('2026-11-25')
  expect(await recurring('2026-11-25')).toBe('2026-12-25')
})
