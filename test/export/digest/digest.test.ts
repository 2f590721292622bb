import { expect, test } from '@jest/globals'
import { digestHtml } from '../../../src/export/digest/html'
import { isEmpty, sheetOf, type DigestContent } from '../../../src/export/digest/sheet'
import { digestText } from '../../../src/export/digest/text'

const none = { totalCount: 0, nodes: [] }
const paper = { id: 'D1', symbol: '15/KH-UBND', title: 'Phát triển <nhà ở> & "đất"', typeLabel: 'Kế hoạch' }
const empty = {
  subject: { __typename: 'Document', ...paper },
  dueTasks: none,
  lateTasks: none,
  inheritedDueTasks: none,
  inheritedLateTasks: none,
  newPapers: none,
  changedPapers: none,
  silentTasks: none,
  silentUnits: none,
  relationsToReview: none,
  anomaliesToReview: none,
}
const task = (due: string, overdueFrom: string) => ({
  id: 'T1',
  summary: 'Lập <b>danh mục</b>\nkhu đất',
  leads: [{ asPrinted: 'Sở XD', agency: { name: 'Sở Xây dựng' } }],
  deadlines: [{ asPrinted: 'trước 30/11', due, overdueFrom }],
  document: paper,
})
const digestWith = (part: object): DigestContent => ({
  asOf: '2024-11-26',
  since: '2024-11-24T17:00:00.000Z',
  parts: [{ ...empty, ...part }] as DigestContent['parts'],
})

test('as text: each list with its number, what there is of it, and how many more', () => {
  const content = digestWith({
    dueTasks: { totalCount: 3, nodes: [task('2024-11-30', '2024-11-30')] },
    lateTasks: { totalCount: 1, nodes: [task('2024-11-24', '2024-11-24')] },
    silentUnits: { totalCount: 1, nodes: [{ territory: { id: '2024:04', name: 'Cao Bằng' } }] },
  })
  expect(digestText(sheetOf(content, 'vi'))).toBe(`ĐIỂM TIN BUỔI SÁNG 26/11/2024

Mới và thay đổi: tính từ 00:00 ngày 25/11/2024.

== 15/KH-UBND – Phát triển <nhà ở> & "đất" ==

Sắp đến hạn (7 ngày tới): 3
- Lập <b>danh mục</b> khu đất · hạn 30/11/2024 · còn 3 ngày · chủ trì Sở Xây dựng · 15/KH-UBND
- và 2 mục nữa

Quá hạn: 1
- Lập <b>danh mục</b> khu đất · hạn 24/11/2024 · quá hạn 3 ngày · chủ trì Sở Xây dựng · 15/KH-UBND

Tỉnh, thành phố chưa thấy văn bản: 1
- Cao Bằng

“Chưa tìm thấy” là chưa tìm thấy ở đây, không có nghĩa là chưa làm.
`)
})

test('as a page: words of papers are words, and links lead nowhere but to the server', () => {
  const content = digestWith({
    lateTasks: { totalCount: 1, nodes: [task('2024-11-24', '2024-11-24')] },
    relationsToReview: {
      totalCount: 1,
      nodes: [
        { kind: 'IMPLEMENTS', confidence: 0.655, from: paper, to: { ...paper, id: 'D2', symbol: null } },
      ],
    },
    newPapers: { totalCount: 1, nodes: [{ document: { ...paper, issuer: { name: 'UBND tỉnh' } } }] },
    anomaliesToReview: { totalCount: 1, nodes: [{ code: 'PARTIAL_DATE', document: paper }] },
  })
  const html = digestHtml(sheetOf(content, 'vi'), 'vi', 'https://vb.example.vn')
  expect(html).not.toMatch(/<b>|<nhà|<script|<link|<img|<style/)
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toEqual([
    'https://vb.example.vn/cascade/D1',
    'https://vb.example.vn/paper/D1?task=T1',
    'https://vb.example.vn/paper/D1',
    'https://vb.example.vn/paper/D1',
    'https://vb.example.vn/paper/D1',
  ])
  expect(digestHtml(sheetOf(content, 'en'), 'en', null)).not.toContain('<a ')
  expect(digestHtml(sheetOf(content, 'en'), 'en', null)).toContain('66% sure')
})

test('what is inherited stands in lists of its own, says from whom, and a note says that it is deduced', () => {
  const inherited = {
    from: [{ name: 'Sở <Cũ>' }, { name: 'Ban Cũ' }],
    task: task('2024-11-24', '2024-11-24'),
  }
  const content = digestWith({ inheritedLateTasks: { totalCount: 2, nodes: [inherited] } })
  const sheet = sheetOf(content, 'vi')
  expect(isEmpty(sheet)).toBe(false)
  expect(digestText(sheet)).toContain(`Nhận lại từ cơ quan đã kết thúc: quá hạn: 2
- Lập <b>danh mục</b> khu đất · nhận lại từ Sở <Cũ>; Ban Cũ · hạn 24/11/2024 · quá hạn 3 ngày · chủ trì Sở Xây dựng · 15/KH-UBND
- và 1 mục nữa

Nhận lại là suy ra`)
  expect(digestHtml(sheet, 'vi', null)).toContain('nhận lại từ Sở &#60;Cũ&#62;; Ban Cũ · hạn')
  const own = digestWith({ lateTasks: { totalCount: 1, nodes: [inherited.task] } })
  expect(digestText(sheetOf(own, 'vi'))).not.toMatch(/nhận lại/i)
})

test('with nothing to tell it says so, and why', () => {
  const sheet = sheetOf(digestWith({}), 'vi')
  expect(isEmpty(sheet)).toBe(true)
  expect(digestText(sheet)).toContain('Không có gì để báo.')
  const nobody = sheetOf({ ...digestWith({}), parts: [] }, 'en')
  expect(digestText(nobody)).toContain('No directive, body or place is followed yet.')
})
