import { expect, test } from '@jest/globals'
import { withPenned } from '../../../src/read/scan/blue-pen.js'

const [WIDTH, HEIGHT] = [600, 80]
const page = (...strokes: readonly (readonly [left: number, right: number])[]) => {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255)
  for (const [left, right] of strokes)
    for (let y = 30; y < 58; y += 1) data.fill(0, y * WIDTH + left, y * WIDTH + right)
  return { data, width: WIDTH, height: HEIGHT }
}
const lineOf = (...words: readonly (readonly [text: string, left: number, right: number])[]) => ({
  words: words.map(([text, left, right]) => ({
    text,
    left,
    right,
    top: 36,
    bottom: 58,
    confidence: 0.9,
    otherwise: [],
  })),
  baseline: 58,
  slope: 0,
  height: 18,
})
const NUMBER = lineOf(['Số:', 20, 60], ['/KH-UBND', 160, 300])
const DAY = lineOf(['ngày', 20, 80], ['tháng', 160, 240], ['3', 260, 272], ['năm', 290, 350])
const PEN = page([90, 96], [110, 116])
const blank = page()

test.each([
  ['a number', NUMBER],
  ['a day', DAY],
])('%s in blue that was taken off with a stamp stands in its room again', (_, line) => {
  expect(withPenned(blank, () => PEN, line).data).toEqual(PEN.data)
})

test('where the strokes of the pen are left, and in other lines, the page stays as it is', () => {
  expect(withPenned(PEN, () => PEN, NUMBER)).toBe(PEN)
  expect(withPenned(blank, () => null, NUMBER)).toBe(blank)
  expect(withPenned(blank, () => PEN, lineOf(['Nguyễn', 20, 100], ['Hậu', 110, 160]))).toBe(blank)
})

test('what is blue beside the room is left out', () => {
  const stamped = page([90, 96], [110, 116], [320, 420])
  expect(withPenned(blank, () => stamped, NUMBER).data).toEqual(PEN.data)
})
