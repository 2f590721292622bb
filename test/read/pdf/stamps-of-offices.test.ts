import { describe, expect, test } from '@jest/globals'
import { Marks } from '../../../src/read/marks.js'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import { pdf, piece } from '../papers/containers.mjs'

const p = piece as (words: string, x: number, y: number, size?: number) => string

const HEAD =
  p('ỦY BAN NHÂN DÂN', 90, 790, 13) +
  p('TỈNH BẾN TRE', 100, 774, 13) +
  p('Số: 214/KH-UBND', 100, 758, 13) +
  p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 290, 790, 13) +
  p('Độc lập - Tự do - Hạnh phúc', 320, 774, 13) +
  p('Bến Tre, ngày 12 tháng 9 năm 2024', 310, 758, 13)
const BODY =
  p('KẾ HOẠCH', 260, 720, 14) +
  p('Cải tạo bến đò ngang trên địa bàn tỉnh', 180, 702, 14) +
  p('Ủy ban nhân dân tỉnh giao các sở những việc sau đây để thực hiện:', 90, 670, 14)
const READ = [
  'ỦY BAN NHÂN DÂN',
  'TỈNH BẾN TRE',
  'Số: 214/KH-UBND',
  '',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Bến Tre, ngày 12 tháng 9 năm 2024',
  '',
  'KẾ HOẠCH',
  'Cải tạo bến đò ngang trên địa bàn tỉnh',
  '',
  'Ủy ban nhân dân tỉnh giao các sở những việc sau đây để thực hiện:',
]
const stamp = (lines: readonly string[], x: number, top: number, size = 8) =>
  lines.map((words, index) => p(words, x, top - 1.2 * size * index, size)).join('')

async function read(content: string) {
  const marks = new Marks()
  const { text } = await readPdf(new Uint8Array(pdf([content])), 'a.pdf', marks)
  return { lines: text.trimEnd().split('\n'), marks: marks.lines }
}

describe('a stamp that another program has set upon the head', () => {
  test.each([
    ['CÔNG VĂN ĐẾN', 'Số: 5512', 'Ngày: 16/9/2024', 'Chuyển: Phòng Kinh tế'],
    ['UBND HUYỆN GIỒNG TRÔM', 'ĐẾN  Số: 871', 'Ngày: 17/9/2024', 'Lưu hồ sơ số: ……'],
    ['SỞ TÀI CHÍNH', 'TỈNH BẾN TRE', 'Số đến: 5512', 'Ngày đến: 16/9/2024', 'Số và ký hiệu HS:'],
    ['Người ký: Văn phòng', 'Email: vp@ben-tre.example', 'Thời gian ký: 13.09.2024 07:05:11 +07:00'],
    ['Ký bởi: Văn phòng', 'Cơ quan: Tỉnh Bến Tre', 'Ngày ký: 13-09-2024', '07:05:11 +07:00'],
  ])('is a mark: %s, %s', async (...lines) => {
    const words = lines.map((line) => line.replace(/\s+/g, ' '))
    for (const [x, top] of [
      [120, 727],
      [92, 793],
    ] as const)
      for (const content of [HEAD + BODY + stamp(lines, x, top), stamp(lines, x, top) + HEAD + BODY]) {
        const { lines: text, marks } = await read(content)
        expect(text).toEqual(READ)
        expect(marks.map((mark) => mark.replace(/\s+/g, ' '))).toEqual(words)
      }
  })

  test('is none where it is as large as the head, has a code, or no time', async () => {
    const own = p('SỞ TÀI CHÍNH', 90, 742, 13) + p('Số: 12/BC-STC', 90, 728, 13)
    expect((await read(HEAD + own + BODY)).lines).toContain('Số: 12/BC-STC')
    const facts = stamp(
      ['Người ký: Trần Thị Mẫu', 'Chức vụ: Phó Chủ tịch', 'Ngày ký: 12/9/2024'],
      90,
      640,
      12,
    )
    expect((await read(HEAD + BODY + facts)).lines).toContain('Chức vụ: Phó Chủ tịch')
  })
})
