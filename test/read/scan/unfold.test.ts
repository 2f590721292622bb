import { expect, test } from '@jest/globals'
import { unfold } from '../../../src/read/scan/unfold.js'

const [WIDTH, HEIGHT] = [800, 700]

/** A page with lines of print, 16 dots high, and with what else is drawn on it. */
function pageOf(
  lines: readonly (readonly [top: number, from: number, to: number])[],
  drawn = (_x: number, _y: number) => false,
) {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255)
  for (const [top, from, to] of lines)
    for (let y = top; y < top + 16; y += 1)
      for (let x = from; x < to; x += 1) if (x % 12 < 9) data[y * WIDTH + x] = 0
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) if (drawn(x, y)) data[y * WIDTH + x] = 0
  return { data, width: WIDTH, height: HEIGHT }
}
const text = [100, 140, 180, 220].map((top) => [top, 60, 740] as const)
const left = [262, 292, 322, 352, 382].map((top) => [top, 60, 240] as const)
const right = [266, 300, 334, 368].map((top) => [top, 480, 700] as const)
/** From above the last line of the text to below the last name. */
const seal = (x: number, y: number) => Math.abs(Math.hypot(x - 470, y - 310) - 100) < 4

test('two columns are put one below the other, and a seal on the right does not hide that they are two', () => {
  const unsealed = unfold(pageOf([...text, ...left, ...right]))
  const sealed = unfold(pageOf([...text, ...left, ...right], seal))
  expect([unsealed, sealed].map(({ grey }) => grey.height > HEIGHT)).toEqual([true, true])
  // the first line of the right column is below all others
  const line = {
    words: [{ text: 'KT.', confidence: 1, left: 480, right: 520, top: 0, bottom: 16 }],
    slope: 0,
    height: 16,
  }
  for (const { grey, folded } of [unsealed, sealed]) {
    const first = grey.data.subarray(HEIGHT * WIDTH).findIndex((value, at) => value === 0 && at % WIDTH > 600)
    const [own] = folded([{ ...line, baseline: HEIGHT + Math.floor(first / WIDTH) + 16 }])
    expect(own!.baseline).toBe(right[0]![0] + 16)
  }
})

test('running text is not parted', () => {
  expect(unfold(pageOf([...text, [260, 60, 740], [300, 60, 740]])).grey.height).toBe(HEIGHT)
})
