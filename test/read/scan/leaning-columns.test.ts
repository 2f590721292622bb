import { expect, test } from '@jest/globals'
import { takeLines } from '../../../src/read/scan/drawn-lines.js'
import type { Grey } from '../../../src/read/scan/grey.js'
import { withUprightColumns } from '../../../src/read/scan/leaning-columns.js'
import { drawnPage } from './drawn-page.js'

const SIZE = [1000, 1000] as const
const [TOP, BOTTOM] = [100, 900]
const COLUMNS = [100, 160, 500, 700, 900]

/** A table whose columns lean as `leans` says, each from its middle; rows from 460 to 520 have no columns within. */
const table = (leans: (x: number) => number) => (x: number, y: number) => {
  if (y < TOP || y > BOTTOM) return false
  const at = COLUMNS.map((column) => column + leans(column) * (y - 500))
  if (x < at[0]! || x > at.at(-1)! + 2) return false
  const isAcross = [TOP, 280, 460, 520, 700, BOTTOM].some((row) => y >= row && y <= row + 1)
  const isDown = at.some((column, index) => {
    const isOuter = index === 0 || index === COLUMNS.length - 1
    return x >= column && x < column + 2 && (isOuter || y <= 460 || y >= 520)
  })
  return isAcross || isDown
}
const pageOf = (leans: (x: number) => number) => drawnPage(SIZE, { at: table(leans), ink: 0 })
const placesOf = (page: Grey) => {
  const downs = takeLines(page).filter(({ across }) => !across)
  return [...new Set(downs.map(({ at }) => Math.round(at / 12)))]
}

test('columns that lean, more from one side to the other, are set upright', () => {
  const page = pageOf((x) => 0.00004 * (x - 300))
  expect(placesOf({ ...page, data: page.data.slice() }).length).toBeGreaterThan(COLUMNS.length)
  expect(placesOf(withUprightColumns(page))).toHaveLength(COLUMNS.length)
})

test.each([
  ['upright columns', () => 0],
  ['columns that lean by a hair', () => 0.004],
  ['lines that lean each in its own way', (x: number) => (x === 160 || x === 700 ? 0.03 : -0.03)],
])('a page with %s stays as it is', (_, leans) => {
  const page = pageOf(leans)
  expect(withUprightColumns(page) === page).toBe(true)
})
