// cspell:ignore nhieu chua
import { describe, expect, test } from '@jest/globals'
import { whatIsAsked } from '../../src/page/found/asked'
import { papersAsked } from '../../src/page/found/papers-asked'

const DAY = '2026-11-28'

/** What a question asks for: the parameters of its first list, and what that is asked of. */
function asked(question: string) {
  const { named, of, said } = whatIsAsked(question, DAY)
  expect(said).toBeNull()
  return [named[0]?.set ?? of?.set, of === null ? '' : `${of.what}: ${of.rest}`]
}

describe('tasks place by place', () => {
  const LATE = { state: 'OVERDUE', as: 'places' }
  test.each([
    ['tỉnh nào quá hạn nhiều nhất', LATE, ''],
    ['qua han theo tinh', LATE, ''],
    ['nhiệm vụ quá hạn, sắp xếp theo địa bàn', LATE, ''],
    ['tỉnh nào còn nhiều nhiệm vụ quá hạn nhất', LATE, ''],
    ['late by province', LATE, ''],
    ['which province is most overdue', LATE, ''],
    ['tỉnh nào quá hạn nhiều nhất chỉ thị 34', LATE, 'tasks: chỉ thị 34'],
    ['chi thi 34 qua han o tinh nao nhieu nhat', LATE, 'tasks: chi thi 34'],
    ['tỉnh nào không quá hạn', { as: 'places' }, ''],
    ['xã nào của Lào Cai quá hạn nhiều nhất', LATE, 'tasks: Lào Cai'],
    ['nhiệm vụ theo địa bàn', { as: 'places' }, ''],
    ['nhiệm vụ của chỉ thị 34 theo từng tỉnh', { as: 'places' }, 'tasks: chỉ thị 34'],
    ['tháng 10 tỉnh nào quá hạn', { ...LATE, from: '2026-10-01', 'to-day': '2026-10-31' }, ''],
    ['vùng Tây Nguyên tỉnh nào quá hạn nhiều nhất', { ...LATE, region: 'tay-nguyen' }, ''],
    ['văn bản triển khai chỉ thị 34 xếp theo tỉnh', { acted: 'yes' }, 'acted: chỉ thị 34'],
  ])('%s', (question, set, of) => expect(asked(question)).toEqual([set, of]))

  test.each([
    [
      'văn bản triển khai chỉ thị 34 sau ngày 1/8/2024, xếp theo tỉnh',
      { as: 'table', from: '2024-08-02' },
      'cascade: chi thi 34',
    ],
    ['tỉnh nào chưa triển khai chỉ thị 34', { acted: 'no' }, 'acted: chỉ thị 34'],
    ['tỉnh nào không quá hạn chỉ thị 34', { by: 'province' }, 'reckoning: chỉ thị 34'],
    ['quá hạn Hà Tĩnh', { state: 'OVERDUE' }, 'tasks: Hà Tĩnh'],
    ['quá hạn phường Thống Nhất', { state: 'OVERDUE' }, 'tasks: phường Thống Nhất'],
    ['quá hạn theo cơ quan', { state: 'OVERDUE', as: 'bodies' }, ''],
    ['Hậu Giang nay thuộc tỉnh nào', {}, 'place: Hậu Giang'],
    ['địa phương nào chậm nhất chỉ thị 34', {}, 'reckoning: chỉ thị 34'],
  ])('not: %s', (question, set, of) => expect(asked(question)).toEqual([set, of]))
})

describe('tasks that nobody known leads', () => {
  const NONE = { led: 'no' }
  test.each([
    ['nhiệm vụ không có cơ quan chủ trì', NONE, ''],
    ['nhiem vu chua ro don vi chu tri', NONE, ''],
    ['việc nào chưa giao cho ai', NONE, ''],
    ['việc chưa có ai phụ trách ở Lạng Sơn', NONE, 'tasks: Lạng Sơn'],
    ['quá hạn mà chưa rõ đầu mối', { state: 'OVERDUE', ...NONE }, ''],
    ['chỉ thị 34 việc nào chưa có cơ quan chủ trì', NONE, 'tasks: chỉ thị 34'],
    ['nhiệm vụ chưa phân công theo tỉnh', { as: 'places', ...NONE }, ''],
    ['late tasks without a lead', { state: 'OVERDUE', ...NONE }, ''],
    ['đồng bằng sông Hồng nhiệm vụ chưa có đầu mối', { region: 'dong-bang-song-hong', ...NONE }, ''],
  ])('%s', (question, set, of) => expect(asked(question)).toEqual([set, of]))

  test.each([
    ['nhiệm vụ do Sở Xây dựng Lào Cai chủ trì', { part: 'leads' }, 'part: Sở Xây dựng Lào Cai'],
    ['nhiệm vụ chưa thực hiện', { state: 'OVERDUE,OPEN,NO_DEADLINE' }, ''],
    ['chỉ thị 34 giao việc cho ai', {}, 'duties: chỉ thị 34'],
  ])('not: %s', (question, set, of) => expect(asked(question)).toEqual([set, of]))
})

test('papers of a type and a time, of no place', () => {
  expect(papersAsked('công văn tháng 10/2026', DAY)).toMatchObject({
    type: 'CONG_VAN',
    time: { span: ['2026-10-01', '2026-10-31'] },
  })
  expect(papersAsked('công văn tháng 10/2026 về nhà ở', DAY)).toBeNull()
})
