import { describe, expect, test } from '@jest/globals'
import { Marks } from '../../../src/read/marks.js'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import { pdf, piece } from '../papers/containers.mjs'

const p = piece as (words: string, x: number, y: number, size?: number) => string
/** A page with a table from a height down; each row is as high as it is told. */
function page(rows: readonly (readonly string[])[], heights: readonly number[], top: number): string {
  const xs = [60, ...(rows[0] as readonly string[]).map((_, at) => 60 + (at + 1) * 140)]
  let y = top
  const across = [y]
  const words = rows.flatMap((row, at) => {
    const cells = row.map((cell, column) => p(cell, (xs[column] as number) + 4, y - 14, 11))
    y -= heights[at] as number
    across.push(y)
    return cells
  })
  const lines = across.map((at) => `60 ${at} m ${xs.at(-1)} ${at} l S\n`)
  return [...words, ...lines, ...xs.map((x) => `${x} ${y} m ${x} ${top} l S\n`)].join('')
}
const HEAD = ['STT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời hạn']
const ROWS = [
  ['1', 'Mở lớp bơi', 'Sở Nội vụ', 'Sở Tài chính', '30/6/2024'],
  ['2', 'Mua phao', 'Sở Y tế', 'Sở Tư pháp', '15/7/2024'],
  ['3', 'Sửa bến đò', 'Sở Xây dựng', 'Sở Nội vụ', '31/8/2024'],
  ['4', 'Đếm thuyền', 'Công an tỉnh', 'Sở Y tế', '30/9/2024'],
]
const [FIRST, SECOND] = [
  [HEAD, ...ROWS.slice(0, 2)],
  [HEAD, ...ROWS.slice(2)],
]
const columns = (rows: readonly (readonly string[])[], from: number, till: number) =>
  rows.map((row) => row.slice(from, till))
const TITLE = p('KẾ HOẠCH MỞ LỚP BƠI', 60, 780)
const left = [
  TITLE + page(columns(FIRST, 0, 3), [20, 40, 30], 740),
  page(columns(SECOND, 0, 3), [20, 30, 50], 780),
] as const
const right = [
  page(columns(FIRST, 3, 5), [20, 40, 30], 740),
  page(columns(SECOND, 3, 5), [20, 30, 50], 780),
] as const

const rowsOf = async (...pages: string[]) => {
  const { text } = await readPdf(new Uint8Array(pdf(pages) as Buffer), 'a.pdf', new Marks())
  return text.split('\n').filter((line) => line.startsWith('|'))
}
const WHOLE = [HEAD, ...ROWS].map((row) => `| ${row.join(' | ')} |`)

describe('a sheet that is wider than its paper', () => {
  test('has its rows whole where all pages on the left come first', async () => {
    expect(await rowsOf(left[0], left[1], right[0], right[1])).toEqual(WHOLE)
  })

  test('and where left and right come in turn', async () => {
    expect(await rowsOf(left[0], right[0], left[1], right[1])).toEqual(WHOLE)
  })

  test('but not where lines of the pages are at other heights', async () => {
    const other = page(columns(FIRST, 3, 5), [20, 30, 40], 740)
    expect(await rowsOf(left[0], other)).toEqual([
      ...columns(FIRST, 0, 3).map((row) => `| ${row.join(' | ')} |`),
      ...columns(FIRST, 3, 5).map((row) => `| ${row.join(' | ')} |`),
    ])
  })

  test('two tables with numbers of their own are two', async () => {
    expect(await rowsOf(left[0], left[0])).not.toContain(
      `| ${[...(ROWS[0] as string[]).slice(0, 3), ...(ROWS[0] as string[]).slice(0, 3)].join(' | ')} |`,
    )
  })
})
