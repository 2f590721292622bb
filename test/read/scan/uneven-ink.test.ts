import { expect, test } from '@jest/globals'
import type { Grey } from '../../../src/read/scan/grey.js'
import { evenInk } from '../../../src/read/scan/uneven-ink.js'
import { drawnPage } from './drawn-page.js'

const SIZE = [1200, 1400] as const
/** Upright strokes, ten dots from each other, in lines of 20 dots with 25 between them. */
const isPrint = (x: number, y: number) =>
  x >= 100 && x < 1100 && x % 10 < 4 && y >= 100 && y < 1300 && y % 45 < 20
/** Print that is as bright as `inkAt` tells. */
function pageOf(inkAt: (x: number, y: number) => number, isInk = isPrint): Grey {
  const page = drawnPage(SIZE)
  for (let y = 0; y < SIZE[1]; y += 1)
    for (let x = 0; x < SIZE[0]; x += 1) if (isInk(x, y)) page.data[y * SIZE[0] + x] = inkAt(x, y)
  return page
}
/** The brightness of the stroke in the middle of each line. */
const strokesOf = ({ data, width }: Grey, x = 601) =>
  Array.from({ length: 25 }, (_, line) => data[(145 + 45 * line) * width + x]!)
const changed = (page: Grey): boolean => {
  const before = page.data.slice()
  evenInk(page)
  return page.data.some((value, at) => value !== before[at])
}

test('print that pales from line to line is as dark as the darkest, and paper stays white', () => {
  const page = pageOf((_, y) => Math.round(150 * Math.exp(-(((y - 700) / 300) ** 2))))
  expect(Math.max(...strokesOf(page))).toBeGreaterThan(140)
  evenInk(page)
  expect(Math.max(...strokesOf(page))).toBeLessThan(40)
  expect(strokesOf(page, 606).every((value) => value === 255)).toBe(true)
})

test('so is print that pales towards one side', () => {
  const page = pageOf((x) => Math.max(0, Math.round((x - 300) / 5)))
  evenInk(page)
  for (const x of [101, 601, 1061]) expect(Math.max(...strokesOf(page, x))).toBeLessThan(40)
})

test('what is paler at once is a stamp, the other side or a drawn line: all stays as it is', () => {
  expect(changed(pageOf((_, y) => (y > 700 ? 150 : 0)))).toBe(false)
  // a stamp whose print pales within a few letters is no broad part
  expect(changed(pageOf((x, y) => Math.max(0, 160 - Math.hypot(x - 600, y - 700))))).toBe(false)
})

test('drawn lines, as those of an empty table below print, may be paler than all print', () => {
  const isLine = (x: number, y: number) => y > 700 && y % 35 < 4 && x >= 100 && x < 1100
  const page = (isInk: typeof isPrint) =>
    pageOf((_, y) => (y < 700 ? Math.min(65, (y - 100) / 6) : 108), isInk)
  expect(changed(page((x, y) => (y < 700 ? isPrint(x, y) : isLine(x, y))))).toBe(false)
  // print as pale as those is none of another ink
  expect(changed(page(isPrint))).toBe(true)
})

test('print that is a little paler here than there is read as it is', () => {
  expect(changed(pageOf((x) => Math.round(x / 13)))).toBe(false)
})
