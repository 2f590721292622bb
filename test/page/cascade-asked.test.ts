import { describe, expect, test } from '@jest/globals'
import { whatIsAsked } from '../../src/page/found/asked'
import { searchedFor } from '../../src/page/found/dated'

const DAY = '2026-11-28'

function asked(question: string) {
  const { named, of } = whatIsAsked(question, DAY)
  return [named[0]?.set ?? of?.set ?? null, of === null ? '' : `${of.what}: ${of.rest}`]
}

describe('papers above and below a paper, and who acts upon it', () => {
  test.each([
    ['kế hoạch 246 thực hiện văn bản nào', { direction: 'up' }, 'cascade: kế hoạch 246'],
    ['246/KH-UBND duoc ban hanh de thuc hien chi thi nao', { direction: 'up' }, 'cascade: 246 KH UBND'],
    ['công văn 12 căn cứ vào nghị quyết nào', { direction: 'up' }, 'cascade: công văn 12'],
    ['văn bản nào triển khai chỉ thị 34', { as: 'table' }, 'cascade: chỉ thị 34'],
    ['kết luận 210 được cụ thể hóa bằng văn bản nào', { as: 'table' }, 'cascade: kết luận 210'],
    ['những kế hoạch nào thực hiện 34-CT/TW', { as: 'table', type: 'KE_HOACH' }, 'cascade: 34 CT TW'],
    ['văn bản nào viện dẫn nghị định 178/2026', { as: 'table', ways: 'all' }, 'cascade: nghị định 178 2026'],
    ['ke hoach nao nhac den chi thi 34', { as: 'table', ways: 'all' }, 'cascade: chi thi 34'],
    ['chỉ thị 49 ai triển khai', { acted: 'yes' }, 'acted: chỉ thị 49'],
    ['địa phương nào thực hiện 34-CT/TW', { acted: 'yes' }, 'acted: 34 CT TW'],
    ['chỉ thị 34 xếp theo tỉnh', { acted: 'yes' }, 'acted: chỉ thị 34'],
    ['báo cáo năm công văn 12 hạn ngày nào', { text: 'báo cáo' }, 'tasks: công văn 12'],
    ['công văn 12 hạn nào', {}, 'own: công văn 12'],
    ['cong van 12 bao gio het han', {}, 'own: cong van 12'],
    ['nghị quyết 122 có bao nhiêu nhiệm vụ', {}, 'own: nghị quyết 122'],
    ['báo cáo kết quả thực hiện chỉ thị 34 chậm nhất khi nào', { text: 'báo cáo' }, 'tasks: chỉ thị 34'],
  ])('%s', (question, set, of) => expect(asked(question)).toEqual([set, of]))

  test.each([
    ['văn bản nào thay thế chỉ thị 34', {}, 'force: chỉ thị 34'],
    ['chỉ thị 34 được triển khai từ ngày nào', null, ''],
    ['ai triển khai', null, ''],
    ['ai thực hiện nhiệm vụ 3', null, ''],
    ['báo cáo kết quả thực hiện chỉ thị 34', {}, 'reckoning: chỉ thị 34'],
    ['tỉnh nào chưa triển khai chỉ thị 34', { acted: 'no' }, 'acted: chỉ thị 34'],
    ['kế hoạch thực hiện chỉ thị 34', null, ''],
  ])('not: %s', (question, set, of) => expect(asked(question)).toEqual([set, of]))
})

describe('what came and changed', () => {
  test.each([
    ['có gì mới từ hôm qua', '1'],
    ['hom qua co van ban nao moi', '1'],
    ['văn bản mới nạp hôm nay', '1'],
    ['what changed since yesterday', '1'],
    ['vừa cập nhật', '7'],
    ['tuần này có gì thay đổi', '7'],
  ])('%s', (question, days) => expect(asked(question)).toEqual([{ days }, '']))

  test.each(['mới', 'nạp văn bản', 'hôm qua'])('not: %s', (question) =>
    expect(asked(question)[0] ?? {}).not.toHaveProperty('days'),
  )
})

test.each([
  ['khi nào bàn giao nhà văn hóa', 'bàn giao nhà văn hóa'],
  ['ban giao nha van hoa khi nao?', 'ban giao nha van hoa'],
  ['bàn giao nhà văn hóa đến ngày nào', 'bàn giao nhà văn hóa'],
  ['khi nào', 'khi nào'],
  ['ngày nào cũng phải báo cáo số liệu', 'cũng phải báo cáo số liệu'],
  ['nhà văn hóa', 'nhà văn hóa'],
])('words that only ask when are not looked for: %s', (question, words) =>
  expect(searchedFor(question)).toBe(words),
)
