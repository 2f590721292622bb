import { expect, test } from '@jest/globals'
import { withoutRings } from '../../../src/read/scan/seal-ring.js'

const SIZE = 400

/** A white part with what is drawn on it in black. */
function partWith(isInk: (x: number, y: number) => boolean) {
  const data = new Uint8Array(SIZE * SIZE).fill(255)
  for (let y = 0; y < SIZE; y += 1) for (let x = 0; x < SIZE; x += 1) if (isInk(x, y)) data[y * SIZE + x] = 0
  return { data, width: SIZE, height: SIZE }
}
const ring = (x: number, y: number) => Math.abs(Math.hypot(x - 200, y - 190) - 142) < 3.5
const stroke = (x: number, y: number) => Math.abs(y - 190) < 3 && x > 300

test('the rings of a seal are taken off, what crosses them stays', () => {
  const { data } = withoutRings(partWith((x, y) => ring(x, y) || stroke(x, y)))!
  const at = (x: number, y: number) => data[y * SIZE + x]
  expect([at(200, 48), at(200, 332), at(58, 190)]).toEqual([255, 255, 255])
  expect([at(310, 190), at(342, 190), at(390, 190)]).toEqual([0, 0, 0])
})

test('a line and a small circle are no seal', () => {
  expect(withoutRings(partWith(stroke))).toBeNull()
  expect(withoutRings(partWith((x, y) => Math.abs(Math.hypot(x - 200, y - 190) - 60) < 3))).toBeNull()
})
