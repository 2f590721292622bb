import { expect, test } from '@jest/globals'
import { withPenned } from '../../../src/read/scan/blue-pen.js'
import { lineOf, pageWith, type Stretch } from '../../support/penned.js'

const page = (...strokes: readonly Stretch[]) => pageWith(strokes, 30)
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
