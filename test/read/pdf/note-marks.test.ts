import { describe, expect, test } from '@jest/globals'
import { linesOf, type Piece } from '../../../src/read/pdf/lines.js'
import { withoutReferences } from '../../../src/read/pdf/note-marks.js'

/** A piece whose letters are half as wide as they are high. */
const piece = (text: string, left: number, y: number, size = 14): Piece => ({
  text,
  left,
  right: left + (text.length * size) / 2,
  y,
  size,
  order: 0,
})
const WORD = piece('Thực hiện Chỉ thị số 05-CT/TW', 60, 100)
/** The line goes on where the mark behind the symbol ends. */
const bodyWith = (mark: Piece) => [WORD, mark, piece(', ngày 15/5/2016 của Bộ Chính trị', mark.right, 100)]
const note = (mark: string, size = 11) => [
  piece(mark, 60, 745, 7),
  piece('Về việc học tập và làm theo', 66, 750, size),
]
const read = (mark: Piece, ...below: readonly Piece[]) =>
  linesOf(withoutReferences([...bodyWith(mark), ...below].map((one, order) => ({ ...one, order })))).map(
    ({ text }) => text,
  )

describe('a reference to a note', () => {
  test.each(['1', '(1)', '[1]', '*'])('is no part of the symbol before it: %s', (mark) => {
    expect(read(piece(mark, 263, 94, 7), ...note(mark))[0]).toBe(
      'Thực hiện Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị',
    )
  })

  const others: [string, [Piece, ...Piece[]]][] = [
    ['a number to which no note belongs', [piece('2', 263, 94, 7), ...note('1')]],
    [
      'one below which a line of text begins so',
      [piece('2', 263, 94, 7), piece('2 Sở Nội vụ báo cáo', 60, 300)],
    ],
    ['a number of the size of its text', [piece('1', 263, 94, 13), ...note('1')]],
  ]
  test.each(others)('is not %s', (_, pieces) => {
    expect(
      read(...pieces)
        .slice(0, 2)
        .join(' '),
    ).toMatch(/TW ?[12]|[12] Thực/)
  })
})

describe('a small raised number without its note', () => {
  const inFont = (...pieces: readonly Piece[]) =>
    linesOf(pieces.map((one, order) => ({ ...one, font: 'f1', order }))).map(({ text }) => text)

  test('is no digit of the day or the symbol before it', () => {
    expect(inFont(piece('trước ngày 15/8/2024', 60, 100), piece('1', 200, 94, 8))).toEqual([
      'trước ngày 15/8/2024[1]',
    ])
    // so near to its line that it is one with it from the start
    expect(inFont(piece('30/6/2024', 60, 100), piece('2', 123, 97, 9))).toEqual(['30/6/2024[2]'])
  })

  test('but one of a unit, or of the size of its text, is', () => {
    expect(inFont(piece('rộng 20 m', 60, 100), piece('2', 123, 94, 8))).toEqual(['rộng 20 m2'])
    expect(inFont(piece('số 1', 60, 100), piece('2', 88, 98, 14))).toEqual(['số 12'])
  })
})
