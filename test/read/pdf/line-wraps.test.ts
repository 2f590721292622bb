import { expect, test } from '@jest/globals'
import { flowOf, joinWrapped, wraps } from '../../../src/read/pdf/line-wraps.js'
import { Line } from '../../../src/read/pdf/lines.js'

const lineOf = (text: string, left: number, right: number, y: number) =>
  new Line([{ text, left, right, y, size: 14, order: 1 }])
const flows = flowOf(20, { from: 80, to: 540 })
const goesOn = (line: Line, next: Line): boolean => flows(line.text, line, next)

test.each([
  // the next word would have had room, but a symbol breaks behind its hyphen alone
  ['thực hiện Thông báo số 77/TB-', 'UBND ngày 30/3/2022', true],
  ['và Kế hoạch số 36-', 'KH/TU tại 03 tổ chức', true],
  ['trên địa bàn tỉnh giai đoạn 2012', '- 2016', true],
  ['Huế, 20 giờ 00 phút, ngày 28 tháng 11 năm', '2021', true],
  ['xong trong ngày 30 tháng', '9 năm 2024', true],
  ['xong trong 6 tháng', '9. Các sở', false],
  ['gồm các nội dung sau', '- Rà soát', false],
  ['như sau:', '2. Các sở', false],
])('a line that ends within a symbol, a period or a day goes on: %s', (text, next, is) => {
  expect(goesOn(lineOf(text, 80, 400, 100), lineOf(next, 80, 300, 120))).toBe(is)
})

test.each([
  ['báo cáo định kỳ (trước ngày 20 tháng 6 và ngày 20 tháng', '12) về Bộ', true],
  ['báo cáo định kỳ trước ngày 20 tháng 6 và ngày 20 Tết', '12) Rà soát', false],
  ['phối hợp (gồm Trường Đại học Kinh tế', '- Đại học Huế) mở lớp', true],
  ['phối hợp với Trường Đại học Kinh tế', '- Mở lớp', false],
  ['phối hợp (Trường Đại học Kinh tế;', '- Đại học Huế) mở lớp', false],
])('what goes on in a bracket begins no item: %s', (text, next, is) => {
  expect(goesOn(lineOf(text, 80, 530, 100), lineOf(next, 80, 300, 120))).toBe(is)
})

test('a symbol goes on however uneven the lines are', () => {
  const line = lineOf('Thông báo số 77/TB-', 80, 400, 100)
  const next = (y: number) => new Line([{ text: 'UBND ngày', left: 80, right: 300, y, size: 17, order: 2 }])
  expect(goesOn(line, next(128))).toBe(true)
  expect(goesOn(line, next(160))).toBe(false)
})

test.each([
  ['Những năm gần đây, số hộ', 'bold', 'thin', false],
  ['Những năm gần đây, số hộ', 'bold', 'bold', true],
  ['đánh bắt xa bờ tăng nhanh', 'bold', 'thin', true],
  ['Những năm gần đây, số hộ', undefined, undefined, true],
])('below a full line in bold letters a text begins in others: %s (%s, %s)', (text, font, other, is) => {
  const line = (words: string, y: number, face: string | undefined) =>
    new Line([
      {
        text: words,
        left: 80,
        right: 530,
        y,
        size: 14,
        order: 1,
        ...(face === undefined ? {} : { font: face }),
      },
    ])
  expect(goesOn(line('Về việc chấn chỉnh hoạt động của tàu cá', 100, font), line(text, 120, other))).toBe(is)
})

test('capitals need more room than small letters', () => {
  const line = lineOf('báo cáo của Sở Xây dựng trình', 80, 488, 100)
  expect(goesOn(line, lineOf('UBND tỉnh trước ngày 30', 80, 300, 120))).toBe(true)
  expect(goesOn(line, lineOf('ubnd tỉnh trước ngày 30', 80, 300, 120))).toBe(false)
})

test('the parts of a symbol are joined without a space', () => {
  expect(joinWrapped('số 77/TB-', 'UBND ngày')).toBe('số 77/TB-UBND ngày')
})

test('a cell has room for its padding too', () => {
  const room = { from: 80, to: 280 }
  const cell = (right: number): boolean => {
    const [line, next] = [lineOf('ĐẢNG BỘ THÀNH PHỐ HẢI', 86, right, 100), lineOf('PHÒNG', 150, 200, 116)]
    return wraps(line.text, line, next, room)
  }
  expect(cell(250)).toBe(true)
  expect(cell(210)).toBe(false)
})

test.each([
  ['BAN CHẤP HÀNH ĐẢNG', 'BỘ XÃ YÊN MINH', true],
  ['SỞ CÔNG THƯƠNG CHI', 'CỤC QUẢN LÝ THỊ TRƯỜNG', true],
  ['THƯỜNG TRỰC TỈNH ỦY', 'BAN TỔ CHỨC', false],
  ['ĐẢNG BỘ TỈNH CAO BẰNG', 'BỘ CHỈ HUY QUÂN SỰ', false],
] as const)('a letterhead of %s and %s goes on in one body: %s', (above, below, is) => {
  const [line, next] = [lineOf(above, 86, 270, 100), lineOf(below, 90, 260, 116)]
  expect(wraps(line.text, line, next, { from: 80, to: 280 })).toBe(is)
})
