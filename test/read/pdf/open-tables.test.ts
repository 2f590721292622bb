import { describe, expect, test } from '@jest/globals'
import { Marks } from '../../../src/read/marks.js'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import { pdf, piece } from '../papers/containers.mjs'

const p = piece as (words: string, x: number, y: number, size?: number) => string
const AT = [60, 250, 350, 470]
/** Rows of cells from a height down: each line of a row 14 points below the other (parted by a bar), `apart` more behind a row. */
function set(rows: readonly (readonly string[])[], top: number, apart: number, at = AT) {
  const heights: number[] = []
  let [content, y] = ['', top]
  for (const row of rows) {
    const lines = row.map((cell) => cell.split('|'))
    const most = Math.max(...lines.map(({ length }) => length))
    lines.forEach((cell, column) =>
      cell.forEach((words, index) => {
        if (words !== '') content += p(words, at[column] as number, y - 14 * index, 11)
      }),
    )
    y -= 14 * most + apart
    heights.push(y + 14 - 2)
  }
  return { content, heights }
}
const ruled = (from: number, to: number, heights: readonly number[]) =>
  heights.map((y) => `${from} ${y} m ${to} ${y} l S\n`).join('')
const down = (xs: readonly number[], top: number, bottom: number) =>
  xs.map((x) => `${x} ${bottom} m ${x} ${top} l S\n`).join('')

const ABOVE = p('Ủy ban nhân dân tỉnh giao các sở những việc sau đây để thực hiện:', 60, 760)
const HEAD = ['Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn']
const ROWS = [
  [
    'Lập danh mục bến đò cần|sửa và chi phí sửa',
    'Sở Y tế',
    'Sở Tài chính; Ủy ban|nhân dân các huyện',
    '30/11/2024',
  ],
  ['Số hóa sổ đò', 'Sở Nội vụ', 'Sở Tư pháp', 'Quý I'],
  ['Đo mặn mỗi tuần tại các|cửa cống', 'Sở Nông|nghiệp', 'Sở Xây dựng', 'Trước|ngày 5/3'],
]
const READ = [
  '| Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn |',
  '| Lập danh mục bến đò cần sửa và chi phí sửa | Sở Y tế | Sở Tài chính; Ủy ban nhân dân các huyện | 30/11/2024 |',
  '| Số hóa sổ đò | Sở Nội vụ | Sở Tư pháp | Quý I |',
  '| Đo mặn mỗi tuần tại các cửa cống | Sở Nông nghiệp | Sở Xây dựng | Trước ngày 5/3 |',
]
const read = async (...pages: string[]) =>
  (await readPdf(new Uint8Array(pdf(pages)), 'a.pdf', new Marks())).text.split('\n')
const rowsOf = async (...pages: string[]) => (await read(...pages)).filter((line) => line.startsWith('|'))

describe('a table without numbers and without lines between its columns', () => {
  const head = set([HEAD], 700, 6)

  test('has the rows that lines across it part', async () => {
    const body = set(ROWS, 680, 6)
    const lines = ruled(55, 540, [714, ...head.heights, ...body.heights])
    const below = p('III. Tổ chức thực hiện', 60, 540) + p('Sở Nội vụ theo dõi việc thực hiện.', 60, 520)
    expect(await rowsOf(ABOVE + head.content + body.content + lines + below)).toEqual(READ)
  })

  test('has the rows that stand apart from each other', async () => {
    expect(await rowsOf(ABOVE + set([HEAD, ...ROWS], 700, 6).content)).toEqual(READ)
  })

  test('has the rows that begin with a sentence in each column, where nothing else tells', async () => {
    expect(await rowsOf(ABOVE + set([HEAD, ...ROWS], 700, 0).content)).toEqual(READ)
  })

  test('has no rows where a line may be one or not', async () => {
    const unclear = [...ROWS, ['Cấp áo phao', 'Sở Y tế', '', 'Quý II']]
    expect(await rowsOf(ABOVE + set([HEAD, ...unclear], 700, 0).content)).toEqual([])
  })

  test('goes on over the page, with or without its header', async () => {
    const first = ABOVE + set([HEAD, ...ROWS.slice(0, 2)], 130, 6).content
    const rest = set(ROWS.slice(2), 800, 6).content
    const again = set([HEAD, ...ROWS.slice(2)], 800, 6).content
    const below = p('Các sở báo cáo kết quả với Ủy ban nhân dân tỉnh trước ngày 15 tháng 12.', 60, 700)
    expect(await rowsOf(first, rest + below)).toEqual(READ)
    expect(await rowsOf(first, again + below)).toEqual(READ)
  })
})

describe('a table with lines between its columns and none between its rows', () => {
  const XS = [55, 245, 345, 465, 545]

  test('has the rows that stand apart', async () => {
    const { content, heights } = set([HEAD, ...ROWS], 700, 6)
    const frame = ruled(55, 545, [714, heights[0] as number, heights.at(-1) as number])
    expect(await rowsOf(ABOVE + content + frame + down(XS, 714, heights.at(-1) as number))).toEqual(READ)
  })

  test('has the rows that its numbers tell', async () => {
    const at = [60, 90, 250, 350, 470]
    const rows = [HEAD, ...ROWS].map((row, index) => [index === 0 ? 'TT' : String(index), ...row])
    const { content, heights } = set(rows, 700, 0, at)
    const frame = ruled(55, 545, [714, heights[0] as number, heights.at(-1) as number])
    const lines = frame + down([55, 85, ...XS.slice(1)], 714, heights.at(-1) as number)
    expect(await rowsOf(ABOVE + content + lines)).toEqual(
      READ.map((line, index) => line.replace('|', `| ${index === 0 ? 'TT' : index} |`)),
    )
  })

  test('has one row where each stands between two lines', async () => {
    const paragraphs = [
      'Lập danh mục bến đò||Sửa bến đò',
      'Sở Y tế||Sở Nội vụ',
      'Sở Tư pháp||Sở Xây dựng',
      'Quý I||Quý II',
    ]
    const { content, heights } = set([HEAD, paragraphs, ROWS[1] as string[]], 700, 6)
    const lines = ruled(55, 545, [714, ...heights]) + down(XS, 714, heights.at(-1) as number)
    expect((await rowsOf(ABOVE + content + lines))[1]).toBe(
      '| Lập danh mục bến đò Sửa bến đò | Sở Y tế Sở Nội vụ | Sở Tư pháp Sở Xây dựng | Quý I Quý II |',
    )
  })
})

describe('a table without lines', () => {
  const at = [60, 90, 250, 350, 470]
  const rows = ROWS.map((row, index) => [`${index + 1}`, ...row])
  const body = (top: number) => set(rows, top, 4, at)

  test('has two columns where they share a title', async () => {
    const head =
      set([['TT', 'Nội dung công việc', '', '', 'Thời hạn']], 700, 0, at).content +
      p('Cơ quan thực hiện', 300, 700, 11) +
      set([['', '', 'Chủ trì', 'Phối hợp', '']], 686, 0, at).content
    const [titles, ...read] = await rowsOf(ABOVE + head + body(668).content)
    expect(titles).toMatch(/^\| TT \| Nội dung công việc \| .*Chủ trì \| .*Phối hợp \| Thời hạn \|$/)
    expect(read).toEqual(READ.slice(1).map((row, index) => `| ${index + 1} ${row}`))
  })

  test('ends above the heading of the next section, set in as its second column is', async () => {
    const head = set([['TT', ...HEAD]], 700, 4, at).content
    const below = p('IV. TỔ CHỨC THỰC HIỆN', 92, 562, 13)
    const all = await read(ABOVE + head + body(682).content + below)
    expect(all.filter((line) => line.startsWith('|')).slice(1)).toEqual(
      READ.slice(1).map((row, index) => `| ${index + 1} ${row}`),
    )
    expect(all.join('\n').trimEnd().split('\n').at(-1)).toBe('IV. TỔ CHỨC THỰC HIỆN')
  })
})
