import { expect, test } from '@jest/globals'
import { colouredCells, wipeTraces } from '../../../src/read/scan/coloured.js'

const [WIDTH, HEIGHT] = [200, 100]
const PRINT = 40

/** A picture in which every dot has this colour, but those of a column. */
function pictureOf(column: number, colour: readonly number[], ground: readonly number[] = [250, 250, 250]) {
  const data = new Uint8ClampedArray(4 * WIDTH * HEIGHT)
  for (let at = 0; at < WIDTH * HEIGHT; at += 1)
    data.set([...(at % WIDTH === column ? colour : ground), 255], 4 * at)
  return { data, width: WIDTH, height: HEIGHT }
}

test('traces near coloured ink are wiped, print and its edges stay', () => {
  const cells = colouredCells(pictureOf(100, [220, 60, 70]))!
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255)
  const put = (x: number, value: number) => (data[50 * WIDTH + x] = value)
  // a trace, and print with an edge, both near the ink; a light dot far from it
  put(97, 190)
  put(103, PRINT)
  put(104, 190)
  put(20, 190)
  wipeTraces({ data, width: WIDTH, height: HEIGHT }, cells, PRINT)
  expect([97, 103, 104, 20].map((x) => data[50 * WIDTH + x])).toEqual([255, PRINT, 190, 190])
})

test('there is no coloured ink in black print, nor in red light', () => {
  expect(colouredCells(pictureOf(100, [30, 30, 30]))).toBeNull()
  expect(colouredCells(pictureOf(100, [30, 20, 20], [250, 210, 200]))).toBeNull()
})

test('ink at one edge of a page leaves no traces at the other', () => {
  const cells = colouredCells(pictureOf(WIDTH - 1, [220, 60, 70]))!
  const across = Math.ceil(WIDTH / 4)
  expect([0, across - 1].map((column) => cells[10 * across + column])).toEqual([0, 1])
})
