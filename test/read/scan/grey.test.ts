import { expect, test } from '@jest/globals'
import { darken } from '../../../src/read/scan/grey.js'

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
