import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../../src/graph/connect'
import { ingestText } from '../../../src/ingest/ingest'
import { unload } from '../../../src/ingest/load'
import { plan, telegram } from '../../support/agency-papers'
import { fileOf } from '../../support/papers'
import { startTestServer, type TestServer } from '../../support/server'

/** Agencies as a client sees them, from papers in our own words through parser, loader and API. */

const LANG_SON_2024 = plan({
  province: 'Lạng Sơn',
  number: '31',
  date: '10 tháng 9 năm 2024',
  tasks: [
    'Sở Xây dựng chủ trì, phối hợp với Sở Kế hoạch và Đầu tư lập danh mục khu đất; hoàn thành trước ngày 30/11/2024.',
    'Các sở, ban, ngành rà soát trụ sở bỏ trống; hoàn thành trước ngày 15/10/2024.',
    'UBND các huyện, thành phố thống kê nhà tạm; hoàn thành trước ngày 20/10/2024.',
    'Chủ tịch UBND huyện Tràng Định kiểm tra các hộ ven sông.',
    'Giám đốc Sở Giao thông vận tải rà soát đường vào khu ở.',
    'Bí thư Huyện ủy Lộc Bình chỉ đạo các chi bộ tham gia.',
    'Các sở, ngành liên quan phối hợp thực hiện.',
  ],
  recipients: [
    'BTV Tỉnh ủy',
    'UBND thành phố Lạng Sơn',
    'Các đoàn thể chính trị - xã hội tỉnh',
    'Hội Nông dân tỉnh',
    'Các huyện ủy, thành ủy',
    'Công an tỉnh',
    'Chủ tịch UBND tỉnh',
  ],
})
const LANG_SON_2025 = plan({
  province: 'Lạng Sơn',
  number: '44',
  date: '9 tháng 9 năm 2025',
  tasks: [
    'Sở Xây dựng rà soát nhà ở dọc đường biên.',
    'Các sở, ban, ngành báo cáo số nhà đã sửa; hoàn thành trước ngày 15/10/2025.',
    'UBND các xã, phường lập danh sách hộ dân.',
  ],
  recipients: ['Sở Nông nghiệp và Môi trường', 'UBND phường Tam Thanh'],
})
const HAU_GIANG = plan({
  province: 'Hậu Giang',
  number: '8',
  date: '2 tháng 10 năm 2024',
  tasks: ['Sở Y tế kiểm tra nước sinh hoạt.'],
  recipients: ['Tỉnh ủy', 'Ban Dân vận Tỉnh ủy', 'UBND huyện Châu Thành A'],
})
const TELEGRAM = telegram(
  ['UBND các tỉnh ven biển', 'Bộ Y tế', 'Bộ Tài nguyên và Môi trường', 'Thanh tra Chính phủ'],
  [
    'Các bộ, ngành rà soát kế hoạch; hoàn thành trước ngày 30/9/2024.',
    'UBND các tỉnh, thành phố trực thuộc Trung ương tổ chức phun nước đường phố.',
  ],
)

let server: TestServer
const read = (graph: Graph, name: string, text: string) =>
  ingestText(graph, fileOf(name, text), `/agencies/${name}`, {
    now: () => '2026-11-20T00:00:00Z',
  })

beforeAll(async () => {
  server = await startTestServer({
    fill: async (graph) => {
      await read(graph, 'lang-son-2024.txt', LANG_SON_2024)
      await read(graph, 'lang-son-2025.txt', LANG_SON_2025)
      await read(graph, 'hau-giang.txt', HAU_GIANG)
      await read(graph, 'telegram.txt', TELEGRAM)
    },
    clock: () => new Date('2026-11-20T03:00:00Z'),
  })
})
afterAll(() => server.stop())

const data = (query: string, variables?: object) => server.data(query, variables)
const named = (list: { name: string }[]) => list.map(({ name }) => name)
const agency = async (name: string, fields: string): Promise<any> =>
  (await data(`{ agency(name: ${JSON.stringify(name)}) { ${fields} } }`)).agency

describe('one agency for all its names', () => {
  test.each([
    ['UBND tỉnh Lạng Sơn', 'UBND tỉnh Lạng Sơn'],
    ['Ủy ban nhân dân tỉnh Lạng Sơn', 'UBND tỉnh Lạng Sơn'],
    ['Uỷ ban nhân dân tỉnh Lạng Sơn', 'UBND tỉnh Lạng Sơn'],
    ['ubnd tinh lang son', 'UBND tỉnh Lạng Sơn'],
    ['uy ban nhan dan tinh lang son', 'UBND tỉnh Lạng Sơn'],
    ['Sở KHĐT tỉnh Lạng Sơn', 'Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn'],
    ['Sở KH&ĐT Lạng Sơn', 'Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn'],
    ['so ke hoach va dau tu tinh lang son', 'Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn'],
    ['BTV Tỉnh ủy Lạng Sơn', 'Ban Thường vụ Tỉnh ủy Lạng Sơn'],
    ['Ban Thường vụ Tỉnh uỷ Lạng Sơn', 'Ban Thường vụ Tỉnh ủy Lạng Sơn'],
    ['UBND TP Lạng Sơn', 'UBND thành phố Lạng Sơn'],
    ['Sở Y tế TP. Cần Thơ', 'Sở Y tế thành phố Cần Thơ'],
    ['Bộ TN&MT', 'Bộ Tài nguyên và Môi trường'],
  ])('%s', async (name, shown) => {
    expect(await agency(name, 'name')).toEqual({ name: shown })
  })

  test('papers of both maps speak of one agency where the province went on', async () => {
    const { id, validTo, successors, issued } = await agency(
      'UBND tỉnh Lạng Sơn',
      'id validTo successors { id } issued { nodes { symbol territory { id } } }',
    )
    expect({ validTo, successors }).toEqual({ validTo: null, successors: [] })
    expect(issued.nodes).toEqual([
      { symbol: '44/KH-UBND', territory: { id: '2025:20' } },
      { symbol: '31/KH-UBND', territory: { id: '2024:20' } },
    ])
    expect((await data('{ agencies(text: "UBND tỉnh Lạng Sơn") { nodes { id } } }')).agencies.nodes).toEqual([
      { id },
    ])
  })

  test('two of one short name are not guessed between', async () => {
    const { errors } = await server.ask('{ agency(name: "UBND Lạng Sơn") { id } }')
    expect(errors[0].extensions.code).toBe('AMBIGUOUS_NAME')
    expect(named(errors[0].extensions.candidates).sort()).toEqual([
      'UBND thành phố Lạng Sơn',
      'UBND tỉnh Lạng Sơn',
    ])
  })
})

describe('the list', () => {
  const collator = new Intl.Collator('vi')

  test('is in the Vietnamese order of names, page by page', async () => {
    const names: string[] = []
    let after = ''
    for (;;) {
      const { agencies } = await data(
        `{ agencies(first: 7${after}) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }`,
      )
      names.push(...named(agencies.nodes))
      if (!agencies.pageInfo.hasNextPage) {
        expect(names).toHaveLength(agencies.totalCount)
        break
      }
      after = `, after: "${agencies.pageInfo.endCursor}"`
    }
    expect(names.length).toBeGreaterThan(30)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual([...names].sort(collator.compare))
    // "Đ" is a letter of its own, and "ủ" a "u"
    expect(names).not.toEqual([...names].sort())
  })

  test('that has those that still exist first goes on behind them with those that have ended, page by page', async () => {
    const fields = 'name kind validTo territory { level validTo }'
    // a group ends with the province or district whose bodies it names
    const hasEnded = ({ kind, validTo, territory }: any): boolean =>
      validTo !== null ||
      (kind !== 'BODY' && territory !== null && territory.level !== 'COMMUNE' && territory.validTo !== null)
    const paged = async (filter: string, first: number) => {
      const found: { name: string; validTo: string | null }[] = []
      let after = ''
      for (;;) {
        const { agencies } = await data(
          `{ agencies(${filter} orderBy: EXISTING_FIRST, first: ${first}${after}) {
            totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor }
          } }`,
        )
        found.push(...agencies.nodes)
        if (!agencies.pageInfo.hasNextPage) return { found, total: agencies.totalCount }
        after = `, after: "${agencies.pageInfo.endCursor}"`
      }
    }
    for (const filter of ['', 'level: DISTRICT,', 'level: PROVINCE,', 'text: "sở",', 'territory: "2025:92",'])
      for (const first of [1, 2, 7, 100]) {
        const { found, total } = await paged(filter, first)
        const { agencies } = await data(`{ agencies(${filter} first: 100) { nodes { ${fields} } } }`)
        const existing = agencies.nodes.filter((agency: unknown) => !hasEnded(agency))
        const ended = agencies.nodes.filter(hasEnded)
        expect(found).toEqual([...existing, ...ended])
        expect(total).toBe(found.length)
        expect(ended.length).toBeGreaterThan(0)
        if (filter === '') expect(ended.map(({ kind }: { kind: string }) => kind)).toContain('COLLECTIVE')
      }
    const refused = await server.ask(
      `{ agencies(after: "${(await data('{ agencies(first: 1, orderBy: EXISTING_FIRST) { pageInfo { endCursor } } }')).agencies.pageInfo.endCursor}") { nodes { id } } }`,
    )
    expect(refused.errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })

  test.each([
    ['text: "giao thong"', ['Sở Giao thông vận tải tỉnh Lạng Sơn']],
    ['text: "GTVT"', ['Sở Giao thông vận tải tỉnh Lạng Sơn']],
    // with accents they count: not "giao thông"
    [
      'text: "giáo"',
      ['Ban Tuyên giáo và Dân vận Thành ủy Cần Thơ', 'Ban Tuyên giáo và Dân vận Tỉnh ủy Hậu Giang'],
    ],
    // the commas of a list are typed by nobody
    ['text: "sở ban"', ['các sở, ban, ngành (tỉnh Lạng Sơn)']],
    ['text: "cac so ban nganh"', ['các sở, ban, ngành (tỉnh Lạng Sơn)']],
    ['text: "sở y tế"', ['Sở Y tế thành phố Cần Thơ', 'Sở Y tế tỉnh Hậu Giang']],
    ['text: "y tế", level: CENTRAL', ['Bộ Y tế']],
    ['text: "ubnd", territory: "2024:180"', ['UBND huyện Tràng Định']],
    ['territory: "2024:188"', ['Huyện ủy Lộc Bình']],
    ['territory: "2024:93", level: DISTRICT', ['UBND huyện Châu Thành A']],
    ['territory: "2025:92", level: DISTRICT', ['UBND huyện Châu Thành A']],
    ['territory: "2024:93", level: DISTRICT, includeDescendants: false', []],
    ['territory: "2025:92", level: DISTRICT, includeFormer: false', []],
  ])('of %s', async (filter, expected) => {
    const { agencies } = await data(`{ agencies(${filter}) { totalCount nodes { name } } }`)
    expect(named(agencies.nodes)).toEqual(expected)
    expect(agencies.totalCount).toBe(expected.length)
  })

  test('of one level', async () => {
    const { agencies } = await data('{ agencies(level: DISTRICT, first: 2) { totalCount nodes { name } } }')
    expect(agencies).toEqual({
      totalCount: 4,
      nodes: [{ name: 'Huyện ủy Lộc Bình' }, { name: 'UBND huyện Châu Thành A' }],
    })
  })

  test('of a province of 2025 has what it was before, or else only what goes on there', async () => {
    const of = async (switches: string) =>
      named(
        (await data(`{ agencies(territory: "2025:20"${switches}, first: 100) { nodes { name } } }`)).agencies
          .nodes,
      )
    const ended = ['Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn', 'UBND các huyện, thành phố (tỉnh Lạng Sơn)']
    const goOn = ['Sở Xây dựng tỉnh Lạng Sơn', 'UBND các xã, phường (tỉnh Lạng Sơn)']
    const below = 'UBND huyện Tràng Định'
    expect(await of('')).toEqual(expect.arrayContaining([...ended, ...goOn, below]))
    const exactly = await of(', includeDescendants: false')
    expect(exactly).toEqual(expect.arrayContaining([...ended, ...goOn]))
    expect(exactly).not.toContain(below)
    const now = await of(', includeFormer: false')
    expect(now).toEqual(expect.arrayContaining(goOn))
    for (const name of [...ended, below]) expect(now).not.toContain(name)
  })

  test.each([
    ['first: 0', 'BAD_USER_INPUT'],
    ['first: 101', 'PAGE_LIMIT'],
    ['after: "x"', 'BAD_USER_INPUT'],
  ])('refuses %s', async (args, code) => {
    expect((await server.ask(`{ agencies(${args}) { nodes { id } } }`)).errors[0].extensions.code).toBe(code)
  })
})

describe('members', () => {
  const members = async (name: string, args = ''): Promise<string[]> =>
    named((await agency(name, `members${args} { nodes { name } }`)).members.nodes)

  const SO_BAN_NGANH = 'các sở, ban, ngành (tỉnh Lạng Sơn)'

  test('of "các sở, ban, ngành": what the words name, not the committees, nor those below', async () => {
    expect(await members(SO_BAN_NGANH)).toEqual([
      'Công an tỉnh Lạng Sơn',
      'Sở Giao thông vận tải tỉnh Lạng Sơn',
      'Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn',
      'Sở Nông nghiệp và Môi trường tỉnh Lạng Sơn',
      'Sở Tài chính tỉnh Lạng Sơn',
      'Sở Xây dựng tỉnh Lạng Sơn',
    ])
  })

  test('on a day are those that existed then', async () => {
    const before = await members(SO_BAN_NGANH, '(asOf: "2025-02-28")')
    const behind = await members(SO_BAN_NGANH, '(asOf: "2025-03-01")')
    expect(before).toContain('Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn')
    expect(before).not.toContain('Sở Nông nghiệp và Môi trường tỉnh Lạng Sơn')
    expect(behind).not.toContain('Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn')
    expect(behind).toContain('Sở Nông nghiệp và Môi trường tỉnh Lạng Sơn')
  })

  test.each([
    ['UBND các huyện, thành phố (tỉnh Lạng Sơn)', ['UBND huyện Tràng Định', 'UBND thành phố Lạng Sơn']],
    ['UBND các xã, phường (tỉnh Lạng Sơn)', ['UBND phường Tam Thanh']],
    ['các huyện ủy (tỉnh Lạng Sơn)', ['Huyện ủy Lộc Bình']],
    ['các thành ủy (tỉnh Lạng Sơn)', []],
    ['các đoàn thể chính trị - xã hội tỉnh (tỉnh Lạng Sơn)', ['Hội Nông dân tỉnh Lạng Sơn']],
    [
      'các bộ, ngành',
      ['Bộ Nông nghiệp và Môi trường', 'Bộ Tài nguyên và Môi trường', 'Bộ Y tế', 'Thanh tra Chính phủ'],
    ],
    [
      'UBND các tỉnh, thành phố trực thuộc Trung ương',
      ['UBND thành phố Cần Thơ', 'UBND tỉnh Hậu Giang', 'UBND tỉnh Lạng Sơn'],
    ],
    // which of them, the words do not tell
    ['các sở, ngành liên quan (tỉnh Lạng Sơn)', []],
    ['UBND các tỉnh ven biển', []],
    ['Sở Xây dựng tỉnh Lạng Sơn', []],
  ])('of %s', async (name, expected) => {
    expect(await members(name)).toEqual(expected)
  })

  test('come page by page, and for many groups in one round trip', async () => {
    const first = (
      await agency(SO_BAN_NGANH, 'members(first: 2) { totalCount nodes { name } pageInfo { endCursor } }')
    ).members
    expect(first.totalCount).toBe(6)
    const rest = await members(SO_BAN_NGANH, `(first: 100, after: "${first.pageInfo.endCursor}")`)
    expect([...named(first.nodes), ...rest]).toEqual(await members(SO_BAN_NGANH))

    server.roundTrips()
    const { agencies } = await data(
      '{ agencies(text: "các", first: 100) { nodes { kind members { nodes { id } } successors { id } } } }',
    )
    expect(agencies.nodes.length).toBeGreaterThan(5)
    // the list, its agencies, their members, their successors, the members themselves
    expect(server.roundTrips()).toBeLessThanOrEqual(5)
  })
})

describe('tasks', () => {
  const tasks = async (name: string, args = '(first: 50)'): Promise<any> =>
    (await agency(name, `tasks${args} { totalCount nodes { id section document { symbol } } }`)).tasks
  const places = ({ nodes }: any) =>
    nodes.map(({ section, document }: any) => `${document.symbol} ${section}`)

  test('with those of the groups that it belongs to, in one order, each once', async () => {
    const all = await tasks('Sở Xây dựng tỉnh Lạng Sơn')
    expect(places(all)).toEqual([
      '31/KH-UBND 2',
      '31/KH-UBND 1',
      '44/KH-UBND 2',
      expect.stringMatching(/^44\/KH-UBND 1$/),
    ])
    expect(all.totalCount).toBe(4)
    expect(new Set(all.nodes.map(({ id }: any) => id)).size).toBe(4)
  })

  test('without them when asked so', async () => {
    const own = await tasks('Sở Xây dựng tỉnh Lạng Sơn', '(includeCollectives: false)')
    expect(places(own)).toEqual(['31/KH-UBND 1', '44/KH-UBND 1'])
    expect(own.totalCount).toBe(2)
  })

  test('page by page', async () => {
    const name = 'Sở Xây dựng tỉnh Lạng Sơn'
    const { id } = await agency(name, 'id')
    const page = async (after: string) =>
      (
        await data(
          `{ agency(id: "${id}") { tasks(first: 1${after}) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } } }`,
        )
      ).agency.tasks
    const found: string[] = []
    for (let at = await page(''); ; at = await page(`, after: "${at.pageInfo.endCursor}"`)) {
      expect(at.totalCount).toBe(4)
      found.push(at.nodes[0].id)
      if (!at.pageInfo.hasNextPage) break
    }
    expect(found).toEqual((await tasks(name)).nodes.map((task: any) => task.id))
  })

  test('of a group only by papers of the time in which the body existed', async () => {
    expect(places(await tasks('Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn'))).toEqual([
      '31/KH-UBND 2',
      '31/KH-UBND 1',
    ])
    expect(places(await tasks('Sở Nông nghiệp và Môi trường tỉnh Lạng Sơn'))).toEqual(['44/KH-UBND 2'])
  })

  test.each([
    ['UBND huyện Tràng Định', ['31/KH-UBND 3', '31/KH-UBND 4']],
    ['UBND thành phố Lạng Sơn', ['31/KH-UBND 3']],
    ['UBND phường Tam Thanh', ['44/KH-UBND 3']],
    ['Bộ Y tế', ['77/CĐ-TTg 1']],
    ['UBND tỉnh Hậu Giang', ['77/CĐ-TTg 2']],
    ['các sở, ban, ngành (tỉnh Lạng Sơn)', ['31/KH-UBND 2', '44/KH-UBND 2']],
  ])('of %s', async (name, expected) => {
    expect(places(await tasks(name))).toEqual(expected)
  })

  test('of a role and a state', async () => {
    const led = await tasks(
      'Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn',
      '(role: LEAD, state: OVERDUE, asOf: "2024-10-15")',
    )
    expect(places(led)).toEqual(['31/KH-UBND 2'])
  })

  test('tasks(filter) says the same', async () => {
    const { id } = await agency('Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn', 'id')
    const filtered = async (more: string): Promise<any> =>
      (
        await data(
          `{ tasks(filter: { agency: "${id}" ${more} }) { totalCount nodes { section document { symbol } } } }`,
        )
      ).tasks
    const both = await filtered('')
    expect([both.totalCount, ...places(both)]).toEqual([2, '31/KH-UBND 2', '31/KH-UBND 1'])
    const own = await filtered('includeCollectives: false')
    expect([own.totalCount, ...places(own)]).toEqual([1, '31/KH-UBND 1'])
    const led = await filtered('role: LEAD')
    expect([led.totalCount, ...places(led)]).toEqual([1, '31/KH-UBND 2'])
    const { document } = await data('{ document(symbol: "31/KH-UBND") { id } }')
    const inPaper = await filtered(`document: "${document.id}"`)
    expect([inPaper.totalCount, ...places(inPaper)]).toEqual([2, '31/KH-UBND 2', '31/KH-UBND 1'])
  })

  test('of many agencies in one round trip', async () => {
    server.roundTrips()
    await data('{ agencies(territory: "2024:20", first: 100) { nodes { tasks { totalCount } } } }')
    // the units of the province, its agencies, what they are unless that is held, their tasks, how many these are
    expect([4, 5]).toContain(server.roundTrips())
  })
})

test.each([
  ['31/KH-UBND', 4, 'UBND huyện Tràng Định', 'Chủ tịch UBND huyện Tràng Định'],
  ['31/KH-UBND', 5, 'Sở Giao thông vận tải tỉnh Lạng Sơn', 'Giám đốc Sở Giao thông vận tải'],
  ['31/KH-UBND', 6, 'Huyện ủy Lộc Bình', 'Bí thư Huyện ủy Lộc Bình'],
])('whoever holds an office stands for the body: %s %i', async (symbol, section, name, asPrinted) => {
  const { document } = await data(
    `{ document(symbol: "${symbol}") { tasks(first: 50) { nodes { section leads { asPrinted agency { name } } } } } }`,
  )
  const task = document.tasks.nodes.find((one: any) => one.section === String(section))
  expect(task.leads).toEqual([{ asPrinted, agency: { name } }])
})

describe('ended bodies', () => {
  test.each([
    ['Sở Giao thông vận tải tỉnh Lạng Sơn', '2025-02-28', ['Sở Xây dựng tỉnh Lạng Sơn']],
    ['Bộ Tài nguyên và Môi trường', '2025-02-28', ['Bộ Nông nghiệp và Môi trường']],
    ['UBND huyện Tràng Định', '2025-06-30', []],
    ['Huyện ủy Lộc Bình', '2025-06-30', []],
    ['Sở Y tế tỉnh Hậu Giang', '2025-06-30', ['Sở Y tế thành phố Cần Thơ']],
    ['Tỉnh ủy Hậu Giang', '2025-06-30', ['Thành ủy Cần Thơ']],
    ['Công an tỉnh Lạng Sơn', null, []],
    ['Bộ Y tế', null, []],
  ])('%s', async (name, validTo, successors) => {
    const found = await agency(name, 'validTo successors { name }')
    expect(found.validTo).toBe(validTo)
    expect(named(found.successors)).toEqual(successors)
  })

  test('the successor of a body that ended twice is found step by step', async () => {
    expect(
      await agency(
        'Ban Dân vận Tỉnh ủy Hậu Giang',
        'successors { name validTo successors { name validTo } }',
      ),
    ).toEqual({
      successors: [
        {
          name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Hậu Giang',
          validTo: '2025-06-30',
          successors: [{ name: 'Ban Tuyên giáo và Dân vận Thành ủy Cần Thơ', validTo: null }],
        },
      ],
    })
  })

  test('what took their place goes away with them, unless somebody speaks of it', async () => {
    const { graph } = server
    await read(
      graph,
      'hau-giang-2.txt',
      HAU_GIANG.replace('8/KH-UBND', '9/KH-UBND').replace(/- Tỉnh ủy;\n/, ''),
    )
    expect(await unload(graph, '/agencies/hau-giang.txt', '2026-11-20T00:00:00Z')).not.toBeNull()
    expect(await agency('Thành ủy Cần Thơ', 'id')).toBeNull()
    expect(await agency('Sở Y tế thành phố Cần Thơ', 'name')).not.toBeNull()
    expect(await unload(graph, '/agencies/hau-giang-2.txt', '2026-11-20T00:00:00Z')).not.toBeNull()
    for (const name of ['Sở Y tế thành phố Cần Thơ', 'Ban Tuyên giáo và Dân vận Thành ủy Cần Thơ'])
      expect(await agency(name, 'id')).toBeNull()
    // Sở Tài chính took the place of a body that the plan of Lạng Sơn still names
    expect(await agency('Sở Tài chính tỉnh Lạng Sơn', 'name')).not.toBeNull()
  })
})

describe('after the reform', () => {
  test("a body's page shows whose place it took and what they left undone", async () => {
    await read(server.graph, 'hau-giang.txt', HAU_GIANG)
    const found = await agency(
      'Sở Y tế thành phố Cần Thơ',
      `predecessors { name validTo } inherited { totalCount nodes { summary orphaned document { symbol } } }
       before: inherited(asOf: "2025-06-30") { totalCount } tasks { totalCount }`,
    )
    expect(found).toEqual({
      predecessors: [{ name: 'Sở Y tế tỉnh Hậu Giang', validTo: '2025-06-30' }],
      inherited: {
        totalCount: 1,
        nodes: [
          {
            summary: expect.stringContaining('nước sinh hoạt'),
            orphaned: true,
            document: { symbol: '8/KH-UBND' },
          },
        ],
      },
      before: { totalCount: 0 },
      tasks: { totalCount: 0 },
    })
  })

  test('an orphaned task names who may have taken it over: what has the ground now, then the province', async () => {
    const { tasks } = await data(`{ tasks(filter: { orphaned: true, text: "hộ ven sông" }) { nodes {
      leads { agency { name } } candidateSuccessors { name agency { name } territory { id level } }
    } } }`)
    const [{ candidateSuccessors }] = tasks.nodes
    expect(named(candidateSuccessors)).toEqual(
      expect.arrayContaining(['UBND xã Tràng Định', 'UBND xã Thất Khê']),
    )
    expect(candidateSuccessors.at(-1)).toEqual({
      name: 'UBND tỉnh Lạng Sơn',
      agency: null,
      territory: { id: '2025:20', level: 'PROVINCE' },
    })
  })

  test('a task is orphaned on the day after its body ended, whichever reform that was', async () => {
    await read(
      server.graph,
      'bac-giang.txt',
      plan({
        province: 'Bắc Giang',
        number: '12',
        date: '5 tháng 9 năm 2024',
        tasks: [
          'Sở Kế hoạch và Đầu tư rà soát vốn xây chợ cóc.',
          'UBND xã Vĩnh An thống kê giếng cũ.',
          'Sở Y tế kiểm tra bể lọc.',
          'Sở Xây dựng đo lại nền chợ.',
        ],
      }),
    )
    const orphans = async (asOf: string) => {
      const of = async (orphaned: boolean) => {
        const { tasks } = await data(
          `{ tasks(filter: { orphaned: ${orphaned}, document: "${id}" }, asOf: "${asOf}") { totalCount nodes { section } } }`,
        )
        expect(tasks.nodes).toHaveLength(tasks.totalCount)
        return tasks.nodes.map((task: any) => task.section).sort()
      }
      expect(new Set([...(await of(true)), ...(await of(false))]).size).toBe(4)
      return of(true)
    }
    const { id } = (await data('{ document(symbol: "12/KH-UBND") { id } }')).document
    expect(await orphans('2025-02-28')).toEqual([])
    expect(await orphans('2025-03-01')).toEqual(['1'])
    expect(await orphans('2025-06-30')).toEqual(['1'])
    expect(await orphans('2025-07-01')).toEqual(['1', '2', '3', '4'])
    const { tasks } = await data(
      `{ tasks(filter: { document: "${id}", text: "giếng cũ" }) { nodes { orphaned candidateSuccessors { name agency { name } } } } }`,
    )
    const [{ orphaned, candidateSuccessors }] = tasks.nodes
    expect([orphaned, candidateSuccessors.length > 0]).toEqual([true, true])
    for (const { name, agency: known } of candidateSuccessors) {
      expect(name).toMatch(/^UBND (?:xã|phường) /)
      expect(known).toEqual({ name })
    }
    // the department that took it over in March ended in June: who has it now
    const taken = await data(
      `{ tasks(filter: { document: "${id}", text: "chợ cóc" }) { nodes { candidateSuccessors { name agency { validTo } } } } }`,
    )
    expect(taken.tasks.nodes).toEqual([
      { candidateSuccessors: [{ name: 'Sở Tài chính tỉnh Bắc Ninh', agency: { validTo: null } }] },
    ])
  })

  test('a task that goes on names nobody', async () => {
    const { tasks } = await data(
      '{ tasks(filter: { orphaned: false, text: "danh mục khu đất" }) { nodes { candidateSuccessors { name } } } }',
    )
    expect(tasks.nodes).toEqual([{ candidateSuccessors: [] }])
  })
})
