import { expect, test } from '@jest/globals'
import { takeFramedStamps } from '../../../src/read/scan/framed-stamps.js'
import { drawnPage } from './drawn-page.js'

const [WIDTH, HEIGHT] = [900, 1000]
const [STAMP, PRINT] = [130, 10]

const pageOf = (...inks: { at: (x: number, y: number) => boolean; ink: number }[]) =>
  drawnPage([WIDTH, HEIGHT], ...inks)
/** A frame of 400 by 170 dots whose edges fall to the right, with a row of letters in it. */
const frame =
  (fall: number, broad = 400) =>
  (x: number, y: number) => {
    const [u, v] = [x - 100 + fall * (y - 80), y - 80 - fall * (x - 100)]
    if (u < 0 || v < 0 || u > broad || v > 170) return false
    const isEdge = Math.min(u, v, broad - u, 170 - v) < 4
    return isEdge || (v > 60 && v < 80 && u > 40 && u < 200 && u % 20 < 5)
  }
const print = (x: number, y: number) => y >= 200 && y < 220 && x >= 60 && x < 700 && x % 24 < 6
const columns = (x: number, y: number) => {
  const isRow = [80, 240, 460].some((line) => Math.abs(y - line) < 2) && x >= 100 && x <= 500
  return isRow || ([100, 500].some((line) => Math.abs(x - line) < 2) && y >= 80 && y <= 460)
}
const ink = ({ data }: { data: Uint8Array }, value: number) => data.filter((dot) => dot === value).length

test.each([0, 0.04, -0.04])(
  'a stamp in a frame that falls by %f is taken off, and the print upon it stays',
  (fall) => {
    const page = pageOf({ at: frame(fall), ink: STAMP }, { at: print, ink: PRINT })
    const frames = takeFramedStamps(page)
    expect(frames).toHaveLength(1)
    expect(Math.abs(frames[0]!.right - frames[0]!.left - 400)).toBeLessThan(20)
    expect(ink(page, PRINT)).toBe(ink(pageOf({ at: print, ink: PRINT }), PRINT))
    // at most what touches print
    expect(ink(page, STAMP)).toBeLessThan(0.03 * ink(pageOf({ at: frame(fall), ink: STAMP }), STAMP))
  },
)

test.each([
  ['a table across the page', { at: frame(0, 700), ink: STAMP }],
  ['a frame of print', { at: frame(0), ink: PRINT }],
  ['a faint heading', { at: (x: number, y: number) => y > 80 && y < 110 && x > 100 && x < 500 && x % 20 < 8, ink: STAMP }],
  ['a line above and a line below', { at: (x: number, y: number) => (Math.abs(y - 90) < 2 || Math.abs(y - 250) < 2) && x > 100 && x < 500, ink: STAMP }],
  ['a column of a table', { at: columns, ink: STAMP }],
])('%s is no stamp', (_, drawn) => {
  const page = pageOf(drawn)
  expect(takeFramedStamps(page)).toEqual([])
  expect(page.data).toEqual(pageOf(drawn).data)
}) // prettier-ignore

test('a stamp whose edges lie upon bold lines of print is taken off', () => {
  const heavy = (x: number, y: number) =>
    [76, 240].some((top) => y >= top && y < top + 22) && x >= 60 && x < 700 && x % 24 < 11
  const page = pageOf({ at: frame(0), ink: STAMP }, { at: heavy, ink: PRINT })
  expect(takeFramedStamps(page)).toHaveLength(1)
  expect(ink(page, PRINT)).toBe(ink(pageOf({ at: heavy, ink: PRINT }), PRINT))
})
