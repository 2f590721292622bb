import { describe, expect, test } from '@jest/globals'
import type { Piece } from '../../../src/read/pdf/lines.js'
import type { Rule } from '../../../src/read/pdf/ruling-lines.js'
import { inCells } from '../../../src/read/pdf/turned-cells.js'

/** A table of two columns, whose head is higher than the first one is wide. */
const RULES: Rule[] = [
  ...[100, 200, 230].map((at) => ({ across: true, at, from: 50, to: 400 })),
  ...[50, 90, 400].map((at) => ({ across: false, at, from: 100, to: 230 })),
]
const UP = -Math.PI / 2
/** What begins at a place of the page and runs up from there: a frame that is turned tells it as (-y, x). */
const up = (text: string, x: number, y: number, order = 0): Piece => ({ text, left: -y, right: -y + 60, y: x, size: 12, order }) // prettier-ignore

describe('text that runs up', () => {
  test('in a cell of a table is the text of that cell', () => {
    const pieces = [up('Thời', 65, 190), up('hạn', 79, 190, 2)]
    const { cells, others } = inCells([{ pieces, angle: UP }], RULES)
    expect(cells.map(({ text, left, right }) => [text, left, right])).toEqual([['Thời hạn', 51, 89]])
    expect(others).toEqual([])
  })

  const apart: [string, Piece, number, Rule[]][] = [
    ['beside the table', up('Bản sao', 20, 190), UP, RULES],
    ['in a cell that is broad', up('Bản sao', 200, 190), UP, RULES],
    ['where nothing is drawn', up('Thời hạn', 70, 190), UP, []],
    ['that is not quite turned', up('Bản sao', 70, 190), UP + 0.5, RULES],
  ]
  test.each(apart)('%s stays apart', (_, piece, angle, rules) => {
    expect(inCells([{ pieces: [piece], angle }], rules)).toEqual({ cells: [], others: [[piece]] })
  })
})
