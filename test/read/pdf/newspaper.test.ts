import { describe, expect, test } from '@jest/globals'
import { Marks } from '../../../src/read/marks.js'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import { pdf, piece } from '../papers/containers.mjs'

const p = piece as (words: string, x: number, y: number, size?: number) => string
const [LEFT, RIGHT, SIZE, STEP] = [60, 320, 9, 13]
/** Lines from a height down, a gap where a line is empty. */
const set = (lines: readonly string[], x: number, top: number) => {
  let y = top
  return lines
    .map((words) => {
      y -= words === '' ? STEP / 2 : STEP
      return words === '' ? '' : p(words, x, y + STEP, SIZE)
    })
    .join('')
}
const read = async (content: string) =>
  (await readPdf(new Uint8Array(pdf([content]) as Buffer), 'a.pdf', new Marks())).text

const HEAD = `${p('ỦY BAN NHÂN DÂN', 80, 800, SIZE)}${p('TỈNH HÀ TĨNH', 90, 787, SIZE)}${p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 310, 802, SIZE)}${p('Độc lập - Tự do - Hạnh phúc', 340, 789, SIZE)}`
const FIRST = [
  'KẾ HOẠCH',
  '',
  'Sở Y tế chủ trì, phối hợp với Sở Tài chính mua thuốc',
  'cho các trạm ở xã xa và các trạm mới lập năm ngoái,',
  'kèm theo sổ ghi chép thuốc đã dùng của từng trạm, và',
  'báo cáo trước ngày 30/6/2024.',
  '',
  'Sở Nội vụ hướng dẫn các huyện chọn người trực trạm',
  'và trả công hằng tháng cho người trực, theo mức mà',
]
const SECOND = [
  'tỉnh đã định từ đầu năm.',
  'Sở Xây dựng kiểm tra mái nhà của các trạm, lập danh',
  'mục trạm phải sửa trong quý III năm nay.',
  '',
  'Sở Tư pháp rà soát các văn bản cũ về trạm y tế của',
  'xã, đề nghị bãi bỏ văn bản không còn phù hợp.',
]
const TEXT = `KẾ HOẠCH
Sở Y tế chủ trì, phối hợp với Sở Tài chính mua thuốc cho các trạm ở xã xa và các trạm mới lập năm ngoái, kèm theo sổ ghi chép thuốc đã dùng của từng trạm, và báo cáo trước ngày 30/6/2024.
Sở Nội vụ hướng dẫn các huyện chọn người trực trạm và trả công hằng tháng cho người trực, theo mức mà tỉnh đã định từ đầu năm.
Sở Xây dựng kiểm tra mái nhà của các trạm, lập danh mục trạm phải sửa trong quý III năm nay.
Sở Tư pháp rà soát các văn bản cũ về trạm y tế của xã, đề nghị bãi bỏ văn bản không còn phù hợp.
`
const BELOW = 'Các sở báo cáo kết quả về Văn phòng Ủy ban nhân dân tỉnh trước ngày 15 hằng tháng để tổng hợp.'
const lines = (text: string) => text.replace(/\n+/g, '\n')

describe('a text of two columns below a head', () => {
  test('is read down each of them, though headings push their lines apart', async () => {
    const text = await read(
      HEAD + set(FIRST, LEFT, 760) + set(SECOND, RIGHT, 756) + p(BELOW, LEFT, 620, SIZE),
    )
    expect(lines(text)).toContain(`Hạnh phúc\n${TEXT}${BELOW}\n`)
  })

  test('with a table in a column', async () => {
    const rules = [700, 684, 668]
      .map((y) => `${RIGHT} ${y} m 540 ${y} l S\n`)
      .concat([RIGHT, 360, 440, 540].map((x) => `${x} 668 m ${x} 700 l S\n`))
      .join('')
    const cells = [
      ['STT', 'Trạm', 'Thời hạn'],
      ['1', 'Xã Lộc', '30/9/2024'],
    ].flatMap((row, at) =>
      row.map((words, column) => p(words, ([RIGHT, 360, 440][column] as number) + 4, 689 - 16 * at, SIZE)),
    )
    const right = set(SECOND, RIGHT, 790) + cells.join('') + rules
    const text = await read(set(FIRST, LEFT, 790) + set(FIRST.slice(2), LEFT, 690) + right)
    expect(lines(text)).toContain(
      `văn bản không còn phù hợp.\n| STT | Trạm | Thời hạn |\n| 1 | Xã Lộc | 30/9/2024 |\n`,
    )
  })

  test('but tall rows of a table are rows', async () => {
    const tops = [760, 690, 620]
    const rows = tops.map(
      (top) =>
        set(FIRST.slice(2, 6), LEFT, top) + set(SECOND.slice(0, 3).concat(SECOND.slice(4, 5)), RIGHT, top),
    )
    const borders = tops
      .flatMap((top) => [52, 312, 590].map((x) => `${x} ${top - 58} m ${x} ${top + 12} l S\n`))
      .concat([...tops.map((top) => top + 12), 562].map((y) => `52 ${y} m 590 ${y} l S\n`))
      .join('')
    const text = await read(rows.join('') + borders)
    expect(text.split('\n').filter((line) => /^\| Sở Y tế .* \| tỉnh đã định /u.test(line))).toHaveLength(3)
  })

  test('but rows that were written one after the other are rows', async () => {
    const rows = FIRST.slice(2).map((words, at) => set([words, SECOND[at] ?? ''], LEFT, 760 - 30 * at))
    const beside = SECOND.map((words, at) => p(words, RIGHT, 760 - 30 * at, SIZE))
    const text = await read(rows.map((row, at) => row + (beside[at] ?? '')).join(''))
    expect(text).not.toContain(TEXT.split('\n')[2])
  })
})

test('an item that reaches over a line between two cells is parted at its blank', async () => {
  const heights = [760, 740, 720]
  const across = heights.map((y) => `60 ${y} m 400 ${y} l S\n`).join('')
  const down = [60, 84, 240, 400].map((x) => `${x} 720 m ${x} 760 l S\n`).join('')
  const cells =
    p('STT Nội dung', 62, 746, 12) +
    p('Thời hạn', 250, 746, 12) +
    p('1', 66, 726, 12) +
    p('Mua thuốc', 90, 726, 12) +
    p('30/6/2024', 250, 726, 12)
  const above = p('Các sở làm những việc sau đây trong năm nay:', 60, 790, 12)
  expect(await read(above + cells + across + down)).toContain(
    '| STT | Nội dung | Thời hạn |\n| 1 | Mua thuốc | 30/6/2024 |',
  )
})
