import { describe, expect, test } from '@jest/globals'
import { whatIsAsked } from '../../src/page/found/asked'
import { nearestAsked } from '../../src/page/found/nearest'

/** A Sunday. */
const DAY = '2026-11-29'

/** What a question asks: lists by their names, or one of what its other words name. */
const asked = (question: string): string => {
  const { named, of } = whatIsAsked(question, DAY)
  return of === null ? named.map(({ name }) => name[0]).join('; ') : `${of.name[0]}: ${of.rest}`
}
const set = (question: string) => {
  const { named, of } = whatIsAsked(question, DAY)
  return (of ?? named[0])?.set
}

const LATE = 'Nhiệm vụ quá hạn'

// cspell:disable
describe('when something is due', () => {
  test.each([
    ['thứ 2 tuần sau đến hạn việc gì', 'Nhiệm vụ đến hạn thứ hai 30/11/2026'],
    ['thứ sáu này phải nộp báo cáo gì', 'Nhiệm vụ đến hạn thứ sáu 04/12/2026'],
    ['thu 6 tuan nay den han viec gi', 'Nhiệm vụ đến hạn thứ sáu 27/11/2026'],
    ['đến hết năm nay còn mấy việc', 'Nhiệm vụ đến hạn từ nay đến cuối năm'],
    ['quá hạn từ tuần trước', `${LATE}, có hạn từ tuần trước đến nay`],
    ['bao giờ phải báo cáo chỉ thị 34', 'Nhiệm vụ phải báo cáo: chỉ thị 34'],
    ['khi nào sở xây dựng lào cai phải báo cáo', 'Nhiệm vụ phải báo cáo: sở xây dựng lào cai'],
    ['UBND phường phải báo cáo khi nào', 'Nhiệm vụ phải báo cáo: UBND phường'],
    // a name has the word, too
    ['quá hạn thị trấn thứ ba', `${LATE}: thị trấn thứ ba`],
  ])('%s', (question, answer) => expect(asked(question)).toBe(answer))

  test.each([
    ['quá hạn hôm nay', { state: 'OVERDUE' }],
    ['việc nào trễ hạn tối nay', { state: 'OVERDUE' }],
    ['quá hạn ngày mai', { from: '2026-11-30', 'to-day': '2026-11-30' }],
    ['việc nào trễ hạn tuần tới', { from: '2026-11-30', 'to-day': '2026-12-06' }],
    ['quá hạn tuần này', { state: 'OVERDUE', from: '2026-11-23', 'to-day': '2026-11-29' }],
    ['các việc trễ hạn tối nay phải báo cáo', { state: 'OVERDUE', text: 'báo cáo' }],
  ])('%s: nothing is late before its day', (question, parameters) =>
    expect(set(question)).toEqual(parameters),
  )
})

describe('what is late or done, of whom', () => {
  test.each([
    ['những văn bản quá hạn của hậu giang', `${LATE}: hậu giang`],
    ['công văn quá hạn', LATE],
    ['chỉ thị nào sắp hết hạn', 'Nhiệm vụ sắp đến hạn (trong 7 ngày)'],
    ['nvu qua han', LATE],
    ['so yte lào cai qua han', `${LATE}: so y tế lào cai`],
    ['bao nhiêu phần trăm việc đã xong', 'Nhiệm vụ'],
    ['lào cai hoàn thành bao nhiêu phần trăm', 'Nhiệm vụ: lào cai'],
    ['mức độ hoàn thành của lào cai', 'Nhiệm vụ: lào cai'],
    ['trạm y tế xã làm gì', 'Nhiệm vụ: trạm y tế xã'],
    ['đoàn thanh niên làm gì', 'Nhiệm vụ: đoàn thanh niên'],
    ['mặt trận tổ quốc giám sát gì', 'Nhiệm vụ: mặt trận tổ quốc'],
    ['sở xây dựng lào cai phụ trách việc gì', 'Nhiệm vụ: sở xây dựng lào cai'],
  ])('%s', (question, answer) => expect(asked(question)).toBe(answer))
})

describe('what is asked of a directive', () => {
  test.each([
    ['ds tỉnh chưa có kh thực hiện ct 34', 'Tỉnh chưa thấy văn bản: ct 34'],
    ['tỉnh nào báo cáo chỉ thị 34 rồi', 'Tỉnh đã có văn bản: chỉ thị 34'],
    ['tỉnh nào có kế hoạch thực hiện chỉ thị 34', 'Tỉnh đã có văn bản: chỉ thị 34'],
    ['tỉnh nào triển khai sớm nhất chỉ thị 34', 'Tổng hợp tình hình triển khai: chỉ thị 34'],
    ['dự thảo báo cáo chỉ thị 34', 'Tổng hợp tình hình triển khai: chỉ thị 34'],
    ['chỉ thị 34 có bao nhiêu nhiệm vụ chưa ai nhận', 'Nhiệm vụ: nơi nào đã nhận, nơi nào chưa: chỉ thị 34'],
    ['chỉ thị 34 áp dụng cho ai', 'Đọc: chỉ thị 34'],
    ['đối tượng áp dụng chỉ thị 34', 'Đọc: chỉ thị 34'],
    ['mục II chỉ thị 34', 'Đọc: chỉ thị 34'],
  ])('%s', (question, answer) => expect(asked(question)).toBe(answer))
})

describe('what became of a place', () => {
  const CHANGED = 'Trước và sau sắp xếp, văn bản và nhiệm vụ được nhận'
  test.each([
    ['UBND huyện Lục Ngạn trước đây nay là đơn vị nào', `${CHANGED}: huyện Lục Ngạn`],
    ['huyện văn chấn có còn không', `${CHANGED}: huyện văn chấn`],
    ['xã tú lệ bây giờ còn tồn tại không', `${CHANGED}: xã tú lệ`],
  ])('%s', (question, answer) => expect(asked(question)).toBe(answer))
})

describe('what somebody has done here, or wants to do', () => {
  const CORRECTED = 'Rà soát: những gì đã đính chính'
  const NEW = 'Văn bản mới, thay đổi trong 7 ngày qua'
  test.each([
    ['tôi đã sửa gì', CORRECTED],
    ['tôi sửa những gì rồi', CORRECTED],
    ['văn bản tôi đính chính', CORRECTED],
    ['những chỗ tôi sửa', CORRECTED],
    ['ai sửa hạn này', CORRECTED],
    ['văn bản của tôi đã nạp', NEW],
    ['văn bản nạp hôm nay', NEW],
    ['hôm nay nạp được mấy văn bản', NEW],
    ['sáng nay có văn bản nào mới', 'Văn bản mới, thay đổi trong 1 ngày qua'],
  ])('%s', (question, answer) => expect(asked(question)).toBe(answer))

  test.each([
    ['đăng nhập ở đâu', 'Đăng nhập và thoát'],
    ['quên mật khẩu', 'Không có mật khẩu riêng'],
    ['viết báo cáo giúp tôi', 'không soạn báo cáo'],
    ['mẫu báo cáo', 'không soạn báo cáo'],
    ['văn bản bị thay thế', 'Không lọc được văn bản theo hiệu lực'],
    ['chỉ thị nào còn hiệu lực', 'Không lọc được văn bản theo hiệu lực'],
    ['sửa sai hạn của nhiệm vụ', 'Đính chính'],
    ['gửi nhắc việc cho các sở', 'không gửi thư nhắc'],
    ['nhắc các sở báo cáo', 'không gửi thư nhắc'],
  ])('%s: it is said how', (question, said) => expect(whatIsAsked(question, DAY).said?.[0]).toContain(said))

  test.each(['34-CT/TW còn hiệu lực không', 'báo cáo tháng 10', 'văn bản thay thế chỉ thị 34'])(
    '%s: nothing is said',
    (question) => expect(whatIsAsked(question, DAY).said).toBeNull(),
  )
})

test.each([
  ['bộ công an chủ trì việc gì', 'Nhiệm vụ', {}],
  ['bộ công an chủ trì việc gì trễ', LATE, { state: 'OVERDUE' }],
])('%s: of a body that is not held tasks are looked for', (question, name, parameters) => {
  const { of, read } = whatIsAsked(question, DAY)
  expect(nearestAsked(of, read, DAY)).toMatchObject({
    list: 'tasks',
    whose: 'bộ công an',
    of: { name: [name, expect.anything()], set: parameters },
  })
})
// cspell:enable
