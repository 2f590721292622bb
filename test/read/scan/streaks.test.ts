import { expect, test } from '@jest/globals'
import { doubtedAcross, takeCreases, takeStreaks } from '../../../src/read/scan/streaks.js'

const [WIDTH, HEIGHT] = [200, 400]

/** A white page on which some columns are dark between two rows, with a line of print across. */
function pageWith({ from = 0, to = HEIGHT, left = 100, wide = 2, ink = 110 }) {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255)
  for (let y = from; y < to; y += 1) data.fill(ink, y * WIDTH + left, y * WIDTH + left + wide)
  for (let y = 200; y < 206; y += 1) data.fill(10, y * WIDTH + 40, y * WIDTH + 160)
  return { data, width: WIDTH, height: HEIGHT }
}

test('a streak from end to end is taken off, and the print that it crosses stays', () => {
  const page = pageWith({})
  expect(takeStreaks(page)).toEqual([{ from: 99, to: 103 }])
  expect(page.data).toEqual(pageWith({ to: 0 }).data)
})

test('so is one whose end the table around a sheet hides', () => {
  const page = pageWith({ to: 374 })
  takeStreaks(page)
  expect(page.data).toEqual(pageWith({ to: 0 }).data)
})

test('and one that is black in one column and grey in the next', () => {
  const page = pageWith({ ink: 150, wide: 4 })
  for (let y = 0; y < HEIGHT; y += 1) page.data[y * WIDTH + 101] = 5
  takeStreaks(page)
  expect(page.data[50 * WIDTH + 101]).toBe(255)
  expect(page.data[50 * WIDTH + 103]).toBe(255)
})

test.each([
  ['the wall of a table, which ends above the lower margin', { from: 30, to: 370 }],
  ['the edge of a sheet', { left: 150, wide: 30 }],
])('%s stays', (_, drawn) => {
  const page = pageWith(drawn)
  takeStreaks(page)
  expect(page.data).toEqual(pageWith(drawn).data)
})

test('the crease of a fold is taken off, and the print on it stays', () => {
  const page = pageWith({ to: 0 })
  for (let y = 300; y < 304; y += 1) page.data.fill(215, y * WIDTH, (y + 1) * WIDTH)
  for (let y = 296; y < 308; y += 1) page.data.fill(10, y * WIDTH + 60, y * WIDTH + 64)
  takeCreases(page)
  expect(page.data[301 * WIDTH + 20]).toBe(255)
  expect(page.data[301 * WIDTH + 61]).toBeLessThan(20)
})

test('a line that is drawn across a page between its margins stays', () => {
  const page = pageWith({ to: 0 })
  const same = pageWith({ to: 0 })
  takeCreases(page)
  expect(page.data).toEqual(same.data)
})

test('numbers that a streak went through are unsure, words and the numbers beside it are not', () => {
  const wordOf = (text: string, left: number) => ({ text, left, right: left + 30, top: 10, bottom: 30, confidence: 0.95, otherwise: [] }) // prettier-ignore
  const line = { words: [wordOf('7', 20), wordOf('lộ', 60), wordOf('6', 100)], baseline: 30, slope: 0, height: 14 } // prettier-ignore
  // on the picture all is twice as large
  const confidences = (from: number) =>
    doubtedAcross(line, [{ from, to: from + 4 }], [2, 0, 0, 0, 2, 0, 0, 0]).words.map(
      (word) => word.confidence,
    )
  expect(confidences(60)).toEqual([0.5, 0.95, 0.95])
  // a digit that was lost beside it
  expect(confidences(20)).toEqual([0.5, 0.95, 0.95])
  expect(confidences(140)).toEqual([0.95, 0.95, 0.95])
  expect(confidences(258)).toEqual([0.95, 0.95, 0.5])
})
