import { expect, test } from '@jest/globals'
import { darken, paperAndInk } from '../../../src/read/scan/grey.js'

const [PRINT, SEAL, DOTS] = [40, 140, 100_000]

/** A page with so many dots of print and of a paler seal. */
function pageOf(print: number, seal: number) {
  const data = new Uint8Array(DOTS).fill(255).fill(PRINT, 0, print)
  return { data: data.fill(SEAL, print, print + seal), width: 1000, height: DOTS / 1000 }
}
const inkAfter = (page: ReturnType<typeof pageOf>, at: number) => darken(page).data[at]

test('a seal stays paler than print, also on a page on which little is printed', () => {
  expect(inkAfter(pageOf(5000, 3000), 6000)).toBeGreaterThan(80)
  expect(inkAfter(pageOf(800, 3000), 2000)).toBeGreaterThan(80)
})

test('faded print alone becomes black', () => {
  expect(inkAfter(pageOf(0, 3000), 100)).toBe(0)
})

test('paper is white within a hard shadow, too, and print black', () => {
  const [wide, high, edge] = [960, 480, 480]
  const data = new Uint8ClampedArray(4 * wide * high).fill(255)
  const put = (x: number, y: number, grey: number) =>
    data.fill(grey, 4 * (y * wide + x), 4 * (y * wide + x) + 3)
  for (let y = 0; y < high; y += 1) for (let x = 0; x < wide; x += 1) put(x, y, x < edge ? 230 : 110)
  // a square full of ink has no paper
  for (let y = 240; y < 264; y += 1) for (let x = 720; x < 744; x += 1) put(x, y, 20)
  const page = paperAndInk({ data, width: wide, height: high })
  const at = (x: number, y: number) => page.data[y * wide + x]!
  expect(at(edge - 40, 100)).toBeGreaterThan(250)
  expect(at(edge + 36, 100)).toBeGreaterThan(240)
  expect(at(edge + 12, 100)).toBeGreaterThan(170)
  expect(at(732, 252)).toBeLessThan(60)
})
