import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { digestCalendar } from '../../../src/export/digest/calendar'
import { digestHtml } from '../../../src/export/digest/html'
import { sheetOf } from '../../../src/export/digest/sheet'
import { digestText } from '../../../src/export/digest/text'
import { DigestDocument } from '../../../src/api/digest/operations/generated'
import { plan } from '../../support/agency-papers'
import { ingestOver } from '../../support/editor'
import { startTestServer, type TestServer } from '../../support/server'

/** What those find in the morning who took the place of bodies that the reform ended. */

const PLAN = plan({
  province: 'Bến Tre',
  number: '31',
  date: '10 tháng 9 năm 2024',
  tasks: [
    'Sở Y tế kiểm tra giếng khoan của các trạm; hoàn thành trước ngày 10/7/2025.',
    'Sở Y tế lập danh sách hộ dùng nước mưa; hoàn thành trước ngày 30/11/2024.',
    'Sở Y tế tổng kết đợt khám mắt học đường; hoàn thành trước ngày 20/12/2025.',
    'Sở Giao thông vận tải vá mặt đường vào cảng cá; hoàn thành trước ngày 15/01/2025.',
    'Sở Giao thông vận tải báo cáo số cầu treo bị hỏng trước ngày 08 hằng tháng.',
  ],
  recipients: ['Tỉnh ủy'],
})
const VINH_LONG = plan({
  province: 'Vĩnh Long',
  number: '12',
  date: '2 tháng 7 năm 2025',
  tasks: ['Sở Y tế mua thuốc nhỏ mắt; hoàn thành trước ngày 09/7/2025.'],
  recipients: ['Tỉnh ủy'],
})

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ clock: () => new Date('2025-07-05T01:00:00Z') })
  const handIn = ingestOver(() => server)
  await handIn('ben-tre.txt', PLAN)
  await handIn('vinh-long.txt', VINH_LONG)
})
afterAll(() => server?.stop())

const idOf = async (name: string): Promise<string> =>
  (await server.data('query ($name: String!) { agency(name: $name) { id } }', { name })).agency.id
const LIST = '{ totalCount nodes { from { name } task { id summary orphaned leads { agency { name } } } } }'
const partOf = async (args: string) =>
  (
    await server.data(`{ digest(${args}) { parts {
      dueTasks { nodes { summary } } lateTasks { nodes { summary } }
      inheritedDueTasks ${LIST} inheritedLateTasks ${LIST} } } }`)
  ).digest.parts[0]
const words = ({ nodes }: any): string[] =>
  nodes.map(({ task, summary }: any) => (task?.summary ?? summary).split(/[;,]/)[0])

describe('of a body that took the place of another', () => {
  test('what that had left undone and is due or late, apart from its own, and from whom', async () => {
    const part = await partOf(`agency: "${await idOf('Sở Y tế tỉnh Vĩnh Long')}"`)
    expect(words(part.dueTasks)).toEqual([expect.stringContaining('mua thuốc nhỏ mắt')])
    expect(words(part.lateTasks)).toEqual([])
    expect(words(part.inheritedDueTasks)).toEqual([expect.stringContaining('kiểm tra giếng khoan')])
    expect(words(part.inheritedLateTasks)).toEqual([expect.stringContaining('lập danh sách hộ')])
    expect(part.inheritedLateTasks).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          from: [{ name: 'Sở Y tế tỉnh Bến Tre' }],
          // the task stays with whom the paper gives it to
          task: { orphaned: true, leads: [{ agency: { name: 'Sở Y tế tỉnh Bến Tre' } }] },
        },
      ],
    })
  })

  test('of one whose place was taken twice, those of the first too; what recurs by its next day', async () => {
    const id = await idOf('Sở Xây dựng tỉnh Vĩnh Long')
    const { inheritedDueTasks, inheritedLateTasks } = await partOf(`agency: "${id}"`)
    expect(words(inheritedLateTasks)).toEqual([expect.stringContaining('vá mặt đường')])
    expect(words(inheritedDueTasks)).toEqual([expect.stringContaining('cầu treo')])
    expect(inheritedDueTasks.nodes[0].from).toEqual([{ name: 'Sở Giao thông vận tải tỉnh Bến Tre' }])
    const { inherited } = (
      await server.data('query ($id: ID!) { agency(id: $id) { inherited { totalCount } } }', { id })
    ).agency
    expect(inherited.totalCount).toBe(2)
    // the twelfth is further from the eighth of the next month than seven days
    expect((await partOf(`agency: "${id}", asOf: "2025-07-12"`)).inheritedDueTasks.totalCount).toBe(0)
  })

  test('nothing on the last day of the body before it, which finds it among its own', async () => {
    const late = async (name: string, asOf: string) => {
      const { lateTasks, inheritedLateTasks } = await partOf(`agency: "${await idOf(name)}", asOf: "${asOf}"`)
      return [lateTasks.nodes.length, inheritedLateTasks.totalCount]
    }
    expect(await late('Sở Xây dựng tỉnh Vĩnh Long', '2025-06-30')).toEqual([0, 0])
    expect(await late('Sở Xây dựng tỉnh Vĩnh Long', '2025-07-01')).toEqual([0, 1])
    expect(await late('Sở Xây dựng tỉnh Bến Tre', '2025-06-30')).toEqual([0, 1])
    expect(await late('Sở Xây dựng tỉnh Bến Tre', '2025-02-28')).toEqual([0, 0])
    expect(await late('Sở Giao thông vận tải tỉnh Bến Tre', '2025-02-28')).toEqual([1, 0])
  })

  test('page by page, and not in the digest of a place or a directive', async () => {
    const id = await idOf('Sở Y tế tỉnh Vĩnh Long')
    const page = async (after: string) =>
      (
        await server.data(
          `{ digest(agency: "${id}", asOf: "2025-12-15") { parts { inheritedLateTasks(first: 1${after}) {
            totalCount nodes { task { summary } } pageInfo { hasNextPage endCursor } } } } }`,
        )
      ).digest.parts[0].inheritedLateTasks
    const first = await page('')
    expect([first.totalCount, words(first)]).toEqual([2, [expect.stringContaining('hộ dùng nước mưa')]])
    const second = await page(`, after: "${first.pageInfo.endCursor}"`)
    expect(words(second)).toEqual([expect.stringContaining('giếng khoan')])
    expect(second.pageInfo.hasNextPage).toBe(false)
    const place = await partOf('territory: "2025:86"')
    expect(words(place.lateTasks)).toHaveLength(2)
    expect([place.inheritedDueTasks.totalCount, place.inheritedLateTasks.totalCount]).toEqual([0, 0])
  })

  test('as text, as a page and as a calendar it is told apart from what papers print', async () => {
    const { digest } = await server.data(String(DigestDocument), {
      agency: await idOf('Sở Y tế tỉnh Vĩnh Long'),
      first: 20,
    })
    const sheet = sheetOf(digest, 'vi')
    const [part] = digestText(sheet).split('“Chưa tìm thấy”')
    expect(part).toContain(`Nhận lại từ cơ quan đã kết thúc: quá hạn: 1\n- Sở Y tế lập danh sách hộ`)
    expect(part).toContain('· nhận lại từ Sở Y tế tỉnh Bến Tre · hạn 30/11/2024 ·')
    expect(part).toContain('suy ra từ việc sắp xếp tổ chức')
    expect(part!.match(/nhận lại từ Sở/g)).toHaveLength(2)
    expect(digestHtml(sheet, 'vi', null)).toContain('nhận lại từ Sở Y tế tỉnh Bến Tre')
    const events = (await digestCalendar(server.graph, digest, null))
      .replace(/\r\n /g, '')
      .split('BEGIN:VEVENT')
    expect(events).toHaveLength(4)
    const marked = events.filter((event) => event.includes('SUMMARY:[Nhận lại] '))
    expect(marked).toHaveLength(2)
    for (const event of marked) expect(event).toContain('Nhận lại (suy ra) từ: Sở Y tế tỉnh Bến Tre')
  })

  test('no more once it is done, or somebody has said who takes it over: then it is its own', async () => {
    const id = await idOf('Sở Y tế tỉnh Vĩnh Long')
    const { inheritedDueTasks, inheritedLateTasks } = await partOf(`agency: "${id}"`)
    const [due, late] = [inheritedDueTasks, inheritedLateTasks].map(({ nodes }: any) => nodes[0].task.id)
    await server.data(
      'mutation ($id: ID!) { reportProgress(task: $id, kind: CLAIMED, on: "2025-07-01") { id } }',
      {
        id: due,
      },
    )
    await server.data('mutation ($id: ID!, $agency: String!) { takeOver(id: $id, agency: $agency) { id } }', {
      id: late,
      agency: id,
    })
    const after = await partOf(`agency: "${id}"`)
    expect([after.inheritedDueTasks.totalCount, after.inheritedLateTasks.totalCount]).toEqual([0, 0])
    expect(words(after.lateTasks)).toEqual([expect.stringContaining('lập danh sách hộ')])
  })
})
