import { expect, test } from '@jest/globals'
import { sheetIn, type Corners } from '../../../src/read/scan/sheet.js'

const [WIDTH, HEIGHT] = [700, 1000]

/** A picture by the brightness of its dots, of 1, in a light that falls as it is told. */
const picture = (brightness: (x: number, y: number) => number, light: (x: number, y: number) => number) => ({
  data: Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) => {
    const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)]
    return 255 * brightness(x, y) * light(x / WIDTH, y / HEIGHT)
  }),
  width: WIDTH,
  height: HEIGHT,
})

const even = () => 1
/** A sheet whose sides lean, with lines of words on it, upon a table. */
const onTable = (table: number) => (x: number, y: number) => {
  const isSheet = x > 40 + y / 40 && x < 660 - y / 50 && y > 50 + x / 60 && y < 940
  if (!isSheet) return table
  const isWord = x > 130 && x < 580 && y > 120 && y < 800 && y % 24 < 9 && x % 7 < 4
  return isWord ? 0.1 : 0.98
}
const CORNERS: Corners = [
  [41, 51],
  [659, 61],
  [641, 940],
  [63, 940],
]

test.each([
  ['in even light', onTable(0.3), even],
  ['that falls into shadow on one side', onTable(0.3), (x: number) => 0.25 + 0.75 * x],
  ['that falls into shadow at a corner', onTable(0.3), (x: number, y: number) => 1 - 0.4 * (x + y)],
  ['on a light table', onTable(0.6), even],
])('a sheet %s', (_, brightness, light) => {
  const corners = sheetIn(picture(brightness, light))
  corners?.forEach(([x, y], index) => {
    const [u, v] = CORNERS[index]!
    expect(Math.hypot(x - u, y - v)).toBeLessThan(6)
  })
  expect(corners).not.toBeNull()
})

/** What a program that makes pictures white leaves of a table: a ring, so many dots broad, that fades away. */
const ringed = (broad: number) => (x: number, y: number) => {
  if (onTable(0)(x, y) > 0) return onTable(0)(x, y)
  const isNear = onTable(0)(Math.max(60, Math.min(640, x)), Math.max(80, Math.min(920, y))) > 0
  const way = Math.max(60 - x, x - 640, 80 - y, y - 920)
  return isNear && way < broad + 22 ? 0.1 : 0.98
}

test('a sheet with a ring of what lay around it is found; one in a drawn frame goes on beyond it', () => {
  const corners = sheetIn(picture(ringed(30), even))
  corners?.forEach(([x, y], index) => {
    const [u, v] = CORNERS[index]!
    expect(Math.hypot(x - u, y - v)).toBeLessThan(6)
  })
  expect(corners).not.toBeNull()
  const framed = (x: number, y: number) => {
    const isLine = [40, 41, 660, 661].includes(x) || [50, 51, 940, 941].includes(y)
    return isLine && x >= 40 && x <= 661 && y >= 50 && y <= 941 ? 0 : 0.98
  }
  expect(sheetIn(picture(framed, even))).toBeNull()
})

test.each([
  ['up to the rim of the picture', () => 0.98, even],
  ['that falls into shadow towards its rim', () => 0.98, (x: number) => Math.min(1, 0.2 + 2 * x)],
])('paper %s is no sheet on a table', (_, brightness, light) => {
  expect(sheetIn(picture(brightness, light))).toBeNull()
})
