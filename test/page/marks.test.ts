import { describe, expect, test } from '@jest/globals'
import { isGap, type Line, PAGE, rowAt, rowsOf } from '../../src/page/paper/lines.js'
import { piecesOf, segmentsOf } from '../../src/page/paper/marks.js'
import { drawing } from '../support/random.js'

const mark = (name: string, start: number, end: number) => ({ name, start, end })

const shown = (pieces: ReturnType<typeof piecesOf<ReturnType<typeof mark>>>) =>
  pieces.map(({ start, end, marks }) => `${start}-${end} ${marks.map(({ name }) => name).join(' ')}`.trim())

describe('marks that overlap', () => {
  test('become segments that do not, the innermost mark first', () => {
    const marks = [mark('task', 2, 20), mark('lead', 2, 6), mark('deadline', 15, 18)]
    expect(shown(segmentsOf(marks))).toEqual([
      '2-6 lead task',
      '6-15 task',
      '15-18 deadline task',
      '18-20 task',
    ])
  })

  test('that cross each other, touch or are empty', () => {
    const marks = [mark('a', 0, 5), mark('b', 3, 8), mark('c', 8, 9), mark('none', 4, 4)]
    expect(shown(segmentsOf(marks))).toEqual(['0-3 a', '3-5 a b', '5-8 b', '8-9 c'])
  })

  test('a paragraph is cut out of them and stays whole', () => {
    const segments = segmentsOf([mark('a', 0, 5), mark('b', 7, 30)])
    expect(shown(piecesOf(segments, 2, 12))).toEqual(['2-5 a', '5-7', '7-12 b'])
    expect(shown(piecesOf(segments, 30, 33))).toEqual(['30-33'])
    expect(shown(piecesOf([], 0, 3))).toEqual(['0-3'])
  })

  test('every place bears the marks that cover it, whatever they are', () => {
    const draw = drawing(17)
    for (let turn = 0; turn < 50; turn++) {
      const marks = Array.from({ length: draw.below(12) }, (_, index) => {
        const start = draw.below(60)
        return mark(String(index), start, start + draw.below(30))
      })
      const from = draw.below(40)
      const to = from + 1 + draw.below(50)
      const pieces = piecesOf(segmentsOf(marks), from, to)
      const found = pieces.flatMap(({ start, end, marks: there }) =>
        Array.from({ length: end - start }, (_, index) => [start + index, names(there)] as const),
      )
      const expected = Array.from({ length: to - from }, (_, index) => {
        const place = from + index
        return [place, names(marks.filter(({ start, end }) => start <= place && place < end))] as const
      })
      expect(found).toEqual(expected)
    }
  })
})

const names = (marks: readonly { readonly name: string }[]): string[] => marks.map(({ name }) => name).sort()

describe('the rows of a text', () => {
  const pagesOf = (text: string) =>
    new Map(
      Array.from({ length: Math.ceil(text.length / PAGE) }, (_, page) => [
        page,
        text.slice(page * PAGE, (page + 1) * PAGE),
      ]),
    )
  const linesOf = (text: string) => rowsOf(pagesOf(text), text.length) as Line[]

  test('are its paragraphs, with their places in it', () => {
    const text = '\uFEFFSố: 1\r\n  \r\n\r\n  KẾ HOẠCH\fTrang 2\rHết  \n\n'
    const rows = linesOf(text)
    expect(rows.map((row) => row.text)).toEqual(['\uFEFFSố: 1', '  KẾ HOẠCH', 'Trang 2', 'Hết'])
    expect(rows.map((row) => row.isLast)).toEqual([true, false, false, true])
    for (const row of rows) expect(text.slice(row.start, row.end)).toBe(row.text)
  })

  test('are parts of a line that is too long, cut between words and never within a character', () => {
    for (const text of ['mười hai từ '.repeat(900).trimEnd(), `a${'𠀀'.repeat(5_000)}`]) {
      const rows = linesOf(text)
      expect(rows.map((row) => row.text).join('')).toBe(text)
      expect(Math.max(...rows.map((row) => row.text.length))).toBeLessThanOrEqual(1_500)
      for (const row of rows) expect(row.text.isWellFormed()).toBe(true)
    }
  })

  test('go on from page to page, and stand apart where a page is not there yet', () => {
    const line = `${'chữ '.repeat(20)}\n`
    const text = line.repeat(4_000)
    const whole = linesOf(text)
    expect(whole.map((row) => row.end - row.start)).toEqual(Array.from({ length: 4_000 }, () => 79))
    const pages = pagesOf(text)
    pages.delete(1)
    const rows = rowsOf(pages, text.length)
    const gap = rows.findIndex(isGap)
    expect(rows[gap]).toEqual({ page: 1, start: PAGE, end: 2 * PAGE })
    expect(rows[gap - 1]!.end).toBeLessThanOrEqual(PAGE)
    expect(rows[gap + 1]!.start).toBe(2 * PAGE)
  })

  test('a place is found in its row, or in the one before it', () => {
    const rows = linesOf('một\n\nhai\nba')
    expect([0, 3, 4, 5, 8, 9, 99].map((place) => rowAt(rows, place))).toEqual([0, 0, 0, 1, 1, 2, 2])
  })
})
