import { describe, expect, test } from '@jest/globals'
import { whatIsAsked } from '../../src/page/found/asked'
import { inHaste } from '../../src/page/found/haste'

const DAY = '2026-11-26'

/** What a question asks: lists by their names, or one of what its other words name. */
const asked = (question: string): string => {
  const { named, of } = whatIsAsked(question, DAY)
  return of === null ? named.map(({ name }) => name[0]).join('; ') : `${of.name[0]}: ${of.rest}`
}

// cspell:disable
describe('what officers ask in haste', () => {
  test.each([
    ['sở xd lào cai trễ', 'Nhiệm vụ quá hạn: sở xd lào cai'],
    ['sxd yen bai cham', 'Nhiệm vụ quá hạn: sxd yen bai'],
    ['tinh nao chua co kh ct999', 'Tỉnh chưa thấy văn bản: ct999'],
    ['dia phuong nao da co kh ct 34', 'Tỉnh đã có văn bản: ct 34'],
    ['huyen nao cua yen bai chua co kh ct999', 'Huyện chưa thấy văn bản: yen bai ct999'],
    ['ubnd xa nao chua co kh ct 34', 'Xã chưa thấy văn bản: ct 34'],
    ['ct 999 con tinh nao', 'Tỉnh chưa thấy văn bản: ct 999'],
    ['qua han t11', 'Nhiệm vụ quá hạn, có hạn tháng 11/2026'],
    ['den han t6/2024', 'Nhiệm vụ đến hạn tháng 6/2024'],
    ['in ct999', 'Một trang để họp: ct999'],
    ['xuat word ct999', 'Báo cáo tải về Word: ct999'],
    ['bao cao word chi thi 34', 'Báo cáo tải về Word: chi thi 34'],
  ])('%s', (question, answer) => expect(asked(question)).toBe(answer))
})

describe('letters of a province, where nothing else is named or a paper', () => {
  test.each([
    ['nv qua han ls', 'Nhiệm vụ quá hạn: Lạng Sơn'],
    ['ct 34 ls lam chua', 'Tỉnh đã có văn bản: ct 34 Lạng Sơn'],
    ['yb da co kh ct34 chua', 'Tỉnh đã có văn bản: Yên Bái ct34'],
  ])('%s', (question, answer) => expect(asked(question)).toBe(answer))

  test('letters that several bear are asked about, and not guessed', () => {
    const { said } = whatIsAsked('nv qua han lc', DAY)
    expect(said?.[0]).toBe('“LC” có thể là Lai Châu hoặc Lào Cai: hãy viết cả tên tỉnh')
  })

  test.each(['sxd lc chua lam', 'sở y tế ls quá hạn', 'viec qua han cua so tai chinh'])(
    'beside a body they are left to who finds bodies: %s',
    (question) => {
      const { said, of } = whatIsAsked(question, DAY)
      expect([said, of?.rest.match(/Lạng Sơn|Lào Cai/)]).toEqual([null, null])
    },
  )
})

test.each([
  'kh 34 lào cai',
  'có kh 301/KH-UBND chưa',
  'co kh so 15 chua',
  'trẻ chậm nói',
  'chỉ thị 34 còn tỉnh nào chưa làm',
  'quá hạn t50',
  'văn bản chậm trễ',
  'so sánh các tỉnh chậm',
  'sông nào chậm',
])('what is no haste stays: %s', (question) => expect(inHaste(question)).toBe(question))
