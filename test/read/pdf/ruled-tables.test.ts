import { expect, test } from '@jest/globals'
import { drawnTables } from '../../../src/read/pdf/ruled-tables.js'

const across = (at: number, from = 50, to = 350) => ({ across: true, at, from, to })
const down = (at: number) => ({ across: false, at, from: 100, to: 200 })
const WALLS = [50, 150, 250, 350].map(down)
const pieceAt = (text: string, left: number, y: number, order: number) => ({ text, left, right: left + 60, y, size: 11, order }) // prettier-ignore
const PIECES = ['Sở Y tế', 'Số hóa sổ', '30/6'].flatMap((text, at) => [
  pieceAt(text, 60 + 100 * at, 130, 2 * at),
  pieceAt(`${text} nữa`, 60 + 100 * at, 170, 2 * at + 10),
])
const rowsWith = (...more: ReturnType<typeof across>[]) =>
  drawnTables(PIECES, [...WALLS, across(100), across(150), across(200), ...more]).map(({ table }) =>
    table.rows.map((row) => row.map(({ rows }) => rows)),
  )

test('a line that is drawn elsewhere makes no row of a part of one', () => {
  const two = [[[1, 1, 1], [1, 1, 1]]] // prettier-ignore
  expect(rowsWith()).toEqual(two)
  // at a wall of the table, but across none of its columns
  expect(rowsWith(across(180, 348, 352))).toEqual(two)
})

test('a line across one column makes a row, over which the other cells go on', () => {
  expect(rowsWith(across(175, 250, 350))).toEqual([[[1, 1, 1], [2, 2, 1], [1]]]) // prettier-ignore
})
