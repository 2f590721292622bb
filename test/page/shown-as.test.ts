import { describe, expect, test } from '@jest/globals'
import { whatIsAsked } from '../../src/page/found/asked'
import { papersAsked } from '../../src/page/found/papers-asked'

const DAY = '2026-11-26'
const asked = (question: string) => {
  const { of, named, said } = whatIsAsked(question, DAY)
  const list = of ?? named[0]
  return {
    name: list?.name[0] ?? null,
    set: list?.set ?? null,
    rest: of?.rest ?? '',
    said: said?.[0] ?? null,
  }
}

describe('how a paper is to be shown', () => {
  const SHEET = 'Một trang để họp'
  const TABLE = 'Bảng văn bản triển khai, tải được ra Excel'
  test.each([
    ['in chỉ thị 999', SHEET, { part: 'brief' }, 'chỉ thị 999'],
    ['in bảng chỉ thị 34', SHEET, { part: 'brief' }, 'chỉ thị 34'],
    // cspell:disable-next-line
    ['tom tat chi thi 999 de hop', SHEET, { part: 'brief' }, 'chi thi 999'],
    ['chỉ thị 999 một trang', SHEET, { part: 'brief' }, 'chỉ thị 999'],
    ['báo cáo nhanh chỉ thị 34 trình lãnh đạo', SHEET, { part: 'brief' }, 'chỉ thị 34'],
    ['tóm tắt chỉ thị 34', 'Đọc', {}, 'chỉ thị 34'],
    ['sơ đồ chỉ thị 34', 'Chuỗi triển khai', {}, 'chỉ thị 34'],
    // cspell:disable-next-line
    ['chi thi 34 chuoi trien khai', 'Chuỗi triển khai', {}, 'chi thi 34'],
    ['bản đồ chỉ thị 34', 'Bản đồ: nơi nào đã triển khai', { part: 'coverage' }, 'chỉ thị 34'],
    ['biểu đồ tiến độ 999-CT/TW', 'Tổng hợp tình hình triển khai', { part: 'reckoning' }, '999 CT TW'],
    ['tải excel chỉ thị 34', TABLE, { as: 'table' }, 'chỉ thị 34'],
    ['chỉ thị 34 có mấy văn bản triển khai', 'Văn bản triển khai', { as: 'table' }, 'chỉ thị 34'],
    ['bao nhiêu văn bản triển khai chỉ thị 34', 'Văn bản triển khai', { as: 'table' }, 'chỉ thị 34'],
    // a question of tasks is none of how a paper is shown
    ['in nhiệm vụ quá hạn chỉ thị 34', 'Nhiệm vụ quá hạn', { state: 'OVERDUE' }, 'chỉ thị 34'],
  ])('%s', (question, name, set, rest) => {
    expect(asked(question)).toEqual({ name, set, rest, said: null })
  })
})

test.each([
  ['vì sao 290-KH/TU thuộc chỉ thị 34', '290-KH/TU chỉ thị 34'],
  ['chỉ thị 34 có liên quan gì đến 290-KH/TU', 'chỉ thị 34 290-KH/TU'],
])('what joins two papers is asked of both: %s', (question, rest) => {
  expect(whatIsAsked(question, DAY).of).toMatchObject({ what: 'why', rest })
})

describe('provinces, bodies and times as officers ask for them', () => {
  test.each([
    ['chỉ thị 999 tỉnh nào trễ nhiều nhất', 'Tổng hợp tình hình triển khai', 'chỉ thị 999'],
    // cspell:disable-next-line
    ['tinh nao cham nq 57', 'Tổng hợp tình hình triển khai', 'nq 57'],
    ['chỉ thị 34 tỉnh nào tốt nhất', 'Tổng hợp tình hình triển khai', 'chỉ thị 34'],
    ['việc của huyện Văn Chấn ai nhận', 'Nhiệm vụ, và nay ai tiếp nhận', 'huyện Văn Chấn'],
    ['huyện Văn Chấn đã giải thể việc giao lại cho ai', 'Nhiệm vụ, và nay ai tiếp nhận', 'huyện Văn Chấn'],
    ['nhiệm vụ của ubnd tỉnh Hậu Giang nay ai làm', 'Nhiệm vụ, và nay ai tiếp nhận', 'ubnd tỉnh Hậu Giang'],
    ['Hậu Giang giờ là tỉnh nào', 'Trước và sau sắp xếp, văn bản và nhiệm vụ được nhận', 'Hậu Giang'],
    ['việc phải xong trước tết', 'Nhiệm vụ đến hạn từ nay đến trước Tết (06/02/2027)', ''],
    // cspell:disable-next-line
    ['viec den han truoc tet', 'Nhiệm vụ đến hạn từ nay đến trước Tết (06/02/2027)', ''],
    // cspell:disable-next-line
    ['nhiem vu han 2026', 'Nhiệm vụ đến hạn năm 2026', ''],
    ['việc nào hết hạn tối nay', 'Nhiệm vụ đến hạn hôm nay', ''],
    // cspell:disable-next-line
    ['viec den han toi nay', 'Nhiệm vụ đến hạn hôm nay', ''],
    ['từ đầu năm tới nay', 'Nhiệm vụ đến hạn từ đầu năm đến nay', ''],
    ['đến hạn thứ sáu', 'Nhiệm vụ đến hạn thứ sáu 27/11/2026', ''],
    ['đến hạn thứ tư', 'Nhiệm vụ đến hạn thứ tư 02/12/2026', ''],
    ['đến hạn thứ 2 tuần sau', 'Nhiệm vụ đến hạn thứ hai 30/11/2026', ''],
    ['việc đến hạn trước thứ sáu tuần sau', 'Nhiệm vụ đến hạn từ nay đến 03/12/2026', ''],
    ['việc đến hạn chủ nhật', 'Nhiệm vụ đến hạn chủ nhật 29/11/2026', ''],
    ['top 10 việc quá hạn', 'Nhiệm vụ quá hạn', ''],
    ['10 việc quá hạn lâu nhất của Lạng Sơn', 'Nhiệm vụ quá hạn', 'Lạng Sơn'],
    ['Lạng Sơn còn nợ gì chỉ thị 34', 'Nhiệm vụ quá hạn', 'Lạng Sơn chỉ thị 34'],
    ['sở xây dựng lạng sơn đang nợ gì', 'Nhiệm vụ quá hạn', 'sở xây dựng lạng sơn'],
    ['tỉnh đầu tiên triển khai chỉ thị 34', 'Tổng hợp tình hình triển khai', 'chỉ thị 34'],
    ['34-CT/TW trung bình bao nhiêu ngày', 'Tổng hợp tình hình triển khai', '34 CT TW'],
    ['tỉnh nào làm cả chỉ thị 34 và chỉ thị 39', 'Tỉnh đã có văn bản', 'chỉ thị 34 và chỉ thị 39'],
    ['quá hạn tphcm', 'Nhiệm vụ quá hạn', 'Hồ Chí Minh'],
    // cspell:disable-next-line
    ['qua han sai gon', 'Nhiệm vụ quá hạn', 'Hồ Chí Minh'],
    ['quá hạn phường Sài Gòn', 'Nhiệm vụ quá hạn', 'phường Sài Gòn'],
    // cspell:disable-next-line
    ['hanoi qua han', 'Nhiệm vụ quá hạn', 'Hà Nội'],
    // cspell:disable-next-line
    ['lich cong viec tuan nay', 'Nhiệm vụ đến hạn tuần này', ''],
  ])('%s', (question, name, rest) => expect(asked(question)).toMatchObject({ name, rest }))
})

test.each([
  ['UBND xã Tú Lệ có phải làm gì chỉ thị 999 không', 'UBND xã Tú Lệ chỉ thị 999'],
  // cspell:disable-next-line
  ['xa tu le can lam gi ct 34', 'xa tu le ct 34'],
])('who has to do what under a paper is asked without a word between: %s', (question, rest) => {
  expect(whatIsAsked(question, DAY).of).toMatchObject({ what: 'tasks', rest })
})

describe('papers of a day', () => {
  const of = (question: string) => papersAsked(question, DAY)?.time?.span[0] ?? null
  test.each([
    ['văn bản ban hành ngày 24/5/2024', '2024-05-24'],
    ['văn bản ký ngày 24 tháng 5 năm 2024', '2024-05-24'],
    // cspell:disable-next-line
    ['van ban ngay 24/5/2024', '2024-05-24'],
    ['chỉ thị ngày 24/5/2024', '2024-05-24'],
    // by itself a day finds also what was due or cited with it
    ['24/5/2024', null],
    ['ngày 24/5/2024', null],
  ])('%s', (question, day) => expect(of(question)).toBe(day))
})

describe('what somebody who is new wants to do here', () => {
  test.each([
    ['hướng dẫn sử dụng', 'Hãy hỏi như nói với đồng nghiệp', null],
    // cspell:disable-next-line
    ['huong dan su dung', 'Hãy hỏi như nói với đồng nghiệp', null],
    ['cách tìm văn bản', 'Hãy hỏi như nói với đồng nghiệp', null],
    ['làm sao để xuất excel', 'Tải bảng Excel', null],
    ['tải danh sách', 'Tải bảng Excel', null],
    ['sửa sai văn bản', 'bấm “Đính chính”', 'Rà soát: những gì đã đính chính'],
    ['văn bản đã sửa', null, 'Rà soát: những gì đã đính chính'],
    ['cách nạp văn bản', null, 'Nạp văn bản: thả tệp vào, hoặc dán chữ'],
    // cspell:disable-next-line
    ['them van ban moi', null, 'Nạp văn bản: thả tệp vào, hoặc dán chữ'],
    ['văn bản tôi vừa nạp', null, 'Văn bản mới, thay đổi trong 7 ngày qua'],
    // papers may be of that, too
    ['hướng dẫn sử dụng đất', null, null],
    ['công văn hướng dẫn', null, null],
    ['in tiền', null, null],
    ['sửa đổi nghị định 178', null, null],
  ])('%s', (question, said, name) => {
    const found = asked(question)
    if (said === null) expect(found.said).toBeNull()
    else expect(found.said).toContain(said)
    expect(found.name).toBe(name)
    expect(whatIsAsked(question, DAY).named.length).toBe(name === null ? 0 : 1)
  })
})
