import { describe, expect, test } from '@jest/globals'
import { whatIsAsked } from '../../src/page/found/asked'
import { inFigures } from '../../src/page/found/in-figures'
import { PROVINCE_NAMES } from '../../src/model/provinces'

const DAY = '2026-11-29'

// cspell:disable
describe('numbers in words', () => {
  const words = [
    'một',
    'hai',
    'ba',
    'bốn',
    'năm',
    'sáu',
    'bảy',
    'tám',
    'chín',
    'mười',
    'mười một',
    'mười hai',
  ]

  test('each month that is written out', () => {
    for (const [at, word] of words.entries())
      expect(inFigures(`nhiệm vụ tháng ${word}`)).toBe(`nhiệm vụ tháng ${at + 1}`)
  })

  test('each number of days up to 99', () => {
    const ones = ['', 'mốt', 'hai', 'ba', 'tư', 'lăm', 'sáu', 'bảy', 'tám', 'chín']
    for (let number = 20; number < 100; number += 1) {
      const [tens, rest] = [words[Math.floor(number / 10) - 1]!, ones[number % 10]!]
      expect(inFigures(`quá hạn trên ${`${tens} mươi ${rest}`.trim()} ngày`)).toBe(
        `quá hạn trên ${number} ngày`,
      )
    }
  })

  test.each([
    ['viec den han trong hai tuan toi', 'viec den han trong 2 tuan toi'],
    ['đến hạn trước ngày mười lăm tháng mười hai', 'đến hạn trước ngày 15 tháng 12'],
    ['quy bon con viec gi', 'quy 4 con viec gi'],
    ['chỉ thị ba mươi tư', 'chỉ thị 34'],
    ['chỉ thị 34 còn ba tỉnh nào chưa có văn bản', 'chỉ thị 34 còn 3 tỉnh nào chưa có văn bản'],
  ])('%s', (question, figures) => expect(inFigures(question)).toBe(figures))

  test.each([
    ...PROVINCE_NAMES.map((name) => `${name} chưa xong việc gì`),
    'thứ hai tuần sau',
    'tháng năm nay',
    'thang sau con viec gi',
    'sau ngay 1/8 co van ban nao',
    'Tháp Mười còn việc gì',
    'Ba Xa chưa làm gì',
    'trong tháng một số việc',
    'trong năm việc gì chưa xong',
    'báo cáo năm công văn 12',
    'cuối năm ngày nào họp',
  ])('%s: none', (question) => expect(inFigures(question)).toBe(question))
})

/** What is asked, in words and in figures. */
const told = (question: string) => {
  const { named, of } = whatIsAsked(question, DAY)
  return {
    lists: named.map(({ name, set }) => [name[0], set]),
    of: of && [of.what, of.name[0], of.set, of.rest],
  }
}

test.each([
  ['ba tỉnh nào chưa triển khai chỉ thị 34', 'tỉnh nào chưa triển khai chỉ thị 34'],
  ['việc đến hạn trong hai tuần tới', 'việc đến hạn trong 2 tuần tới'],
  ['quá hạn tháng mười', 'quá hạn tháng 10'],
  ['trễ hơn hai tuần', 'quá hạn hơn 2 tuần'],
  ['năm việc quá hạn lâu nhất', 'việc quá hạn lâu nhất'],
  ['quý ba còn gì chưa xong', 'quý III còn gì chưa xong'],
])('%s is asked as %s', (inWords, plainly) => {
  const answer = told(plainly)
  expect(answer.lists.length + Number(answer.of !== null)).toBeGreaterThan(0)
  expect(told(inWords)).toEqual(answer)
})

describe('times as people say them', () => {
  test.each([
    ['đến hạn trong vòng 2 tuần', '2026-11-29', '2026-12-13'],
    ['chín tháng đầu năm', '2026-01-01', '2026-09-30'],
    ['quá hạn 3 tháng cuối năm 2025', '2025-10-01', '2025-12-31'],
    ['đến hạn hết tháng mười hai', '2026-11-29', '2026-12-31'],
    ['đến hạn cuối tháng 10', '2026-10-01', '2026-10-31'],
    ['đến hạn đầu tháng sau', '2026-12-01', '2026-12-31'],
  ])('%s', (question, from, last) => {
    const { named, of } = whatIsAsked(question, DAY)
    expect((of ?? named[0])?.set).toMatchObject({ from, 'to-day': last })
  })

  test('Bến Tre is none of them', () => expect(told('văn bản bến tre 3 tháng qua').lists).toEqual([]))
})

describe('what a question asks for beside who leads, or of a place alone', () => {
  test.each([
    ['nhiem vu qua han chi thi 34 ai chu tri', 'tasks', 'chi thi 34', { state: 'OVERDUE' }],
    ['chỉ thị 34 ai chủ trì', 'duties', 'chỉ thị 34', {}],
    ['xong chưa kế hoạch 215', 'reckoning', 'kế hoạch 215', {}],
    ['tỉnh Hà Giang nhiệm vụ', 'tasks', 'tỉnh Hà Giang', {}],
    ['thị xã Nghĩa Lộ việc gì', 'tasks', 'thị xã Nghĩa Lộ', {}],
  ])('%s', (question, what, rest, set) => {
    expect(whatIsAsked(question, DAY).of).toMatchObject({ what, rest, set })
  })
})

test('what is late is offered beside who has not acted, where both are asked', () => {
  const { of, report } = whatIsAsked('tỉnh nào chưa làm chỉ thị 34, việc nào trễ, ai chủ trì', DAY)
  expect(of).toMatchObject({ what: 'acted', set: { acted: 'no' } })
  expect(report.map(({ what, set }) => [what, set])).toEqual([['tasks', { state: 'OVERDUE' }]])
  expect(whatIsAsked('tỉnh nào chưa làm chỉ thị 34', DAY).report).toEqual([])
})

test('bodies that are late are listed body by body', () =>
  expect(whatIsAsked('danh sach don vi qua han', DAY).named[0]).toMatchObject({
    set: { state: 'OVERDUE', as: 'bodies' },
  }))

test.each(['đánh dấu đã xong', 'báo cáo xong việc', 'cập nhật tiến độ', 'cach bao cao tien do'])(
  '%s leads to where that is reported',
  (question) => {
    const [list] = whatIsAsked(question, DAY).named
    expect(list?.name[0]).toContain('“Báo cáo tiến độ”')
    expect(list?.set).toEqual({ state: 'OVERDUE,OPEN' })
  },
)

test.each(['sửa sai hạn nộp', 'đổi cơ quan chủ trì', 'chỉnh lại thời hạn'])(
  '%s: it is told how',
  (question) => expect(whatIsAsked(question, DAY).said?.[0]).toContain('“Đính chính”'),
)
// cspell:enable
