import { describe, expect, test } from '@jest/globals'
import { whatIsAsked } from '../../src/page/found/asked'
import { nearestAsked } from '../../src/page/found/nearest'
import { papersAsked } from '../../src/page/found/papers-asked'
import { processorTime } from '../support/processor-time'

const DAY = '2026-11-26'

/** What a question asks: lists by their names, or one of what its other words name. */
const asked = (question: string): string => {
  const { named, of } = whatIsAsked(question, DAY)
  return of === null ? named.map(({ name }) => name[0]).join('; ') : `${of.name[0]}: ${of.rest}`
}
const set = (question: string) => {
  const { named, of } = whatIsAsked(question, DAY)
  return (of ?? named[0]!).set
}

const LATE = 'Nhiệm vụ quá hạn'

// cspell:disable
describe('what is late, in the words of who asks', () => {
  test.each([
    ['việc trễ hạn của UBND tỉnh Lạng Sơn', `${LATE}: UBND tỉnh Lạng Sơn`],
    ['UBND tinh Lang Son cham viec gi', `${LATE}: UBND tinh Lang Son`],
    ['lạng sơn trễ mấy việc', `${LATE}: lạng sơn`],
    ['sở nv chậm việc gì', `${LATE}: sở nv`],
    ['việc trễ nhất của lào cai', `${LATE}: lào cai`],
    ['3 việc trễ nhất', LATE],
    ['những việc sở nội vụ chủ trì bị trễ', 'Nhiệm vụ chủ trì (Nhiệm vụ quá hạn): sở nội vụ'],
    ['tỉnh nào trễ nhiều việc nhất chỉ thị 34', `${LATE} theo địa bàn: chỉ thị 34`],
    ['quá hạn dưới 30 ngày', `${LATE} dưới 30 ngày`],
    ['sở y tế lào cai mới quá hạn', 'Nhiệm vụ mới quá hạn (trong 30 ngày qua): sở y tế lào cai'],
    ['hạn nộp báo cáo là khi nào', 'Nhiệm vụ phải báo cáo'],
  ])('%s', (question, answer) => expect(asked(question)).toBe(answer))

  test('less than so many days is none of what is late for longer', () =>
    expect(set('quá hạn dưới 30 ngày')).toEqual({
      state: 'OVERDUE',
      from: '2026-10-28',
      'to-day': '2026-11-25',
    }))

  test.each([
    ['bến tre việc nào chưa xong', 'Nhiệm vụ chưa xong: bến tre'],
    ['việc trẻ em', ''],
  ])('%s: no lateness', (question, answer) => expect(asked(question)).toBe(answer))
})

describe('what is asked of papers, provinces and bodies, in the words of who asks', () => {
  test.each([
    ['chỉ thị 39 còn thiếu tỉnh nào', 'Tỉnh chưa thấy văn bản: chỉ thị 39'],
    ['danh sách tỉnh chưa triển khai chỉ thị 34', 'Tỉnh chưa thấy văn bản: chỉ thị 34'],
    ['tỉnh nào đã làm chỉ thị 34', 'Tỉnh đã có văn bản: chỉ thị 34'],
    ['tỉnh nào làm chỉ thị 34 và 39', 'Tỉnh đã có văn bản: chỉ thị 34 và chỉ thị 39'],
    ['tỉnh nào triển khai chỉ thị 34 và 39 cả hai', 'Tỉnh đã có văn bản: chỉ thị 34 và chỉ thị 39'],
    ['những tỉnh làm chậm chỉ thị 34', 'Tổng hợp tình hình triển khai: chỉ thị 34'],
    ['danh sách tỉnh chậm chỉ thị 34', 'Tổng hợp tình hình triển khai: chỉ thị 34'],
    ['danh sách tỉnh trễ hạn chỉ thị 34', `${LATE} theo địa bàn: chỉ thị 34`],
    ['chỉ thị 34 thay bằng gì', 'Còn hiệu lực, đã bị sửa đổi, thay thế chưa: chỉ thị 34'],
    ['chỉ thị 40 còn áp dụng không', 'Còn hiệu lực, đã bị sửa đổi, thay thế chưa: chỉ thị 40'],
    ['căn cứ của kế hoạch 290', 'Thực hiện văn bản nào: kế hoạch 290'],
    ['kế hoạch 290 căn cứ vào đâu', 'Thực hiện văn bản nào: kế hoạch 290'],
    ['kế hoạch 290 của tỉnh nào', 'Đọc: kế hoạch 290'],
    ['chỉ thị 34 giao sở xây dựng việc gì', 'Nhiệm vụ: chỉ thị 34 sở xây dựng'],
    ['việc UBND tỉnh giao cho sở tài chính', 'Nhiệm vụ: sở tài chính'],
    ['ai giao việc cho sở xây dựng', 'Nhiệm vụ: sở xây dựng'],
    ['việc phường yên bái phải làm', 'Nhiệm vụ: phường yên bái'],
    ['cấp trên của kế hoạch 57', 'Thực hiện văn bản nào: kế hoạch 57'],
    // cspell:disable-next-line
    ['van ban quet chua chac', 'Rà soát: số đọc từ bản quét chưa chắc'],
    ['ai phối hợp với sở xây dựng yên bái', 'Nhiệm vụ chủ trì, và ai phối hợp: sở xây dựng yên bái'],
    ['sở tài chính làm chung với ai', 'Nhiệm vụ chủ trì, và ai phối hợp: sở tài chính'],
    ['xuất quá hạn lào cai ra excel', `${LATE}: lào cai`],
  ])('%s', (question, answer) => expect(asked(question)).toBe(answer))

  test.each([
    ['nghị quyết 57 giao gì cho tỉnh', 'Nhiệm vụ được giao: nghị quyết 57'],
    [
      'số liệu chỉ thị 34 đến ngày 31/12/2024',
      'Tổng hợp tình hình triển khai, tính đến 31/12/2024: chỉ thị 34',
    ],
    [
      'chỉ thị 34 lúc 30/6/2025 có bao nhiêu tỉnh triển khai',
      'Tỉnh đã có văn bản, tính đến 30/06/2025: chỉ thị 34',
    ],
    // what is due by a day is asked of today
    ['việc đến hạn đến 31/12/2024 chỉ thị 34', 'Nhiệm vụ đến hạn đến 31/12/2024: chỉ thị 34'],
    ['văn bản nào chưa có toàn văn', 'Văn bản chỉ được viện dẫn; Văn bản chưa có toàn văn'],
    ['còn thiếu văn bản nào', 'Văn bản chỉ được viện dẫn'],
    ['tổng số nhiệm vụ', 'Nhiệm vụ'],
    ['ai sửa văn bản này', 'Rà soát: những gì đã đính chính'],
  ])('%s', (question, answer) => expect(asked(question)).toBe(answer))

  test.each([
    ['cho tôi biết tỉnh nào chưa làm chỉ thị 34', 'Tỉnh chưa thấy văn bản: chỉ thị 34'],
    ['muốn xem việc quá hạn', LATE],
    ['em cần danh sách quá hạn sở y tế lào cai', `${LATE}: sở y tế lào cai`],
    ['dạ cho em xin danh sách tỉnh chưa làm chỉ thị 34 ạ', 'Tỉnh chưa thấy văn bản: chỉ thị 34'],
    ['please show me the late tasks of lao cai', `${LATE}: lao cai`],
    ['giup toi tim viec qua han lao cai', `${LATE}: lao cai`],
    ['quá hạn sở y tế lào cai với ạ', `${LATE}: sở y tế lào cai`],
    // what one wants to do oneself
    ['muốn nạp văn bản', 'Nạp văn bản: thả tệp vào, hoặc dán chữ'],
    ['tôi phải làm gì', 'Sáng nay: việc của những gì tôi theo dõi'],
    ['quá hạn cần thơ', `${LATE}: cần thơ`],
  ])('%s: politely', (question, answer) => expect(asked(question)).toBe(answer))

  test.each([
    ['nghị quyết 57 tỉnh nào làm', 'Tỉnh đã có văn bản: nghị quyết 57'],
    ['chỉ thị số 34, tỉnh nào chưa có', 'Tỉnh chưa thấy văn bản: chỉ thị số 34'],
    ['hạn 30 tháng 11', 'Nhiệm vụ đến hạn ngày 30/11/2026'],
    ['xã nào của lào cai chưa làm chỉ thị 34', 'Xã chưa thấy văn bản: lào cai chỉ thị 34'],
    ['kế hoạch 168 xong chưa', 'Tổng hợp tình hình triển khai: kế hoạch 168'],
    ['hạn của kế hoạch 168', 'Nhiệm vụ và thời hạn: kế hoạch 168'],
    ['chỉ thị 34 còn mấy ngày', 'Nhiệm vụ và thời hạn: chỉ thị 34'],
    ['sở y tế lào cai đã làm được gì', 'Nhiệm vụ đã xong: sở y tế lào cai'],
    ['lào cai đã xong bao nhiêu việc', 'Nhiệm vụ đã xong: lào cai'],
    ['tổng quan', 'Trang đầu: văn bản được triển khai nhiều nhất'],
    ['việc gấp', 'Nhiệm vụ sắp đến hạn (trong 7 ngày)'],
    ['huyện Sơn Động bỏ rồi thì việc chuyển cho ai', 'Nhiệm vụ, và nay ai tiếp nhận: huyện Sơn Động'],
    [
      'UBND xã nào nhận việc của huyện Trấn Yên',
      'Trước và sau sắp xếp, văn bản và nhiệm vụ được nhận: huyện Trấn Yên',
    ],
  ])('%s', (question, answer) => expect(asked(question)).toBe(answer))

  test.each([
    ['xóa nhà tạm đến đâu rồi', 'of-a-paper', 'xóa nhà tạm'],
    ['chuyển đổi số ai chủ trì', 'tasks', 'chuyển đổi số'],
  ])('%s: of what it is about', (question, list, whose) => {
    const { of, read } = whatIsAsked(question, DAY)
    expect(nearestAsked(of, read, DAY)).toMatchObject({ list, whose })
  })

  test.each([
    ['nhiệm vụ giao từ năm 2024 chưa xong', 'không lọc được theo ngày giao'],
    ['xóa tệp nạp nhầm', 'Gỡ tệp này'],
    ['văn bản trùng', 'Hợp nhất với văn bản khác'],
  ])('%s: it is said what can be done', (question, said) => {
    expect(whatIsAsked(question, DAY).said?.[0]).toContain(said)
  })

  test.each([
    ['mai hết hạn việc gì', 'Nhiệm vụ đến hạn ngày mai'],
    ['trước 31/12/2026 phải xong việc gì', 'Nhiệm vụ đến hạn từ nay đến 31/12/2026'],
    ['tháng 12 này phải nộp gì', 'Nhiệm vụ đến hạn tháng 12/2026'],
    // Mai is a name, too
    ['quá hạn Mai Sơn', `${LATE}: Mai Sơn`],
  ])('%s', (question, answer) => expect(asked(question)).toBe(answer))

  test.each([
    ['văn bản trước 1/8/2024', ['1945-09-02', '2024-07-31']],
    ['kế hoạch sau ngày 1/8/2024', ['2024-08-02', DAY]],
  ])('%s', (question, span) => expect(papersAsked(question, DAY)?.time?.span).toEqual(span))

  test('words that tasks have are asked for as such', () =>
    expect(nearestAsked(null, 'tìm nhiệm vụ có chữ quỹ đất', DAY)).toMatchObject({
      list: 'tasks',
      whose: '',
      topic: 'quỹ đất',
    }))

  test.each(['nhắc việc', 'soạn công văn đôn đốc'])(
    '%s: the page does not do so, and leads to what is late',
    (question) => {
      const { named, said } = whatIsAsked(question, DAY)
      expect(said?.[0]).toContain('không gửi thư nhắc')
      expect(named.map(({ name }) => name[0])).toEqual([LATE, `${LATE} theo cơ quan`])
    },
  )
})
// cspell:enable

test('a question is read within a few milliseconds, since each key asks anew', () => {
  const questions = Array.from({ length: 50 }, (_, at) => `kế hoạch của tỉnh Lào Cai về nhà ở ${at}`)
  questions.slice(0, 5).forEach((question) => whatIsAsked(question, DAY))
  expect(
    processorTime(() => questions.forEach((question) => whatIsAsked(question, DAY))) / questions.length,
  ).toBeLessThan(20)
})
