import { expect, test } from '@jest/globals'
import { unbend } from '../../../src/read/scan/unbend.js'

const [WIDTH, HEIGHT] = [1600, 1000]
const LINE = 36

/** A page of lines between two margins, each so far lower at a place as `fall` says. */
function pageWith(fall: (x: number, y: number) => number, lines = 24) {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255)
  for (let line = 0; line < lines; line += 1)
    for (let x = 160; x < 1440; x += 1) {
      if ((x + 7 * line) % 24 > 15) continue
      const top = 60 + line * LINE + Math.round(fall(x / WIDTH, line / lines))
      for (let y = top; y < top + 16; y += 1) data[y * WIDTH + x] = 0
    }
  return { data, width: WIDTH, height: HEIGHT }
}

/** Of the rows of dots in which a line between the margins may stand, how many have ink somewhere. */
function inked({ data }: { data: Uint8Array }): number {
  let rows = 0
  for (let y = 0; y < HEIGHT; y += 1)
    if (data.subarray(y * WIDTH + 200, y * WIDTH + 1400).some((dot) => dot < 128)) rows += 1
  return rows
}

test.each([
  ['in a bow', (x: number) => 18 * Math.sin(3 * x)],
  ['at both sides, and more so below', (x: number, y: number) => (12 + 8 * y) * Math.cos(6.28 * x)],
])('lines that bend %s are straight again', (_, fall) => {
  const bent = pageWith(fall)
  const straight = unbend(bent)
  // a line is 16 rows high, and the gap below it 20
  expect(inked(bent)).toBeGreaterThan(24 * 26)
  expect(inked(straight)).toBeLessThan(24 * 23)
})

test('on a photograph lines that lean one way above and the other way below are level', () => {
  const bent = pageWith((x, y) => 14 * (x - 0.5) * Math.tanh(9 * (0.5 - y)) + 8 * Math.sin(6 * x))
  expect(inked(unbend(bent))).toBeGreaterThan(24 * 28)
  expect(inked(unbend(bent, true))).toBeLessThan(24 * 22)
})

test.each([
  ['flat', () => 0, 24],
  ['a little askew', (x: number) => 12 * x, 24],
  ['empty', () => 0, 0],
])('a page that is %s stays as it is', (_, fall, lines) => {
  const page = pageWith(fall, lines)
  expect(unbend(page)).toBe(page)
})
