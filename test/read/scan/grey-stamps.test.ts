import { expect, test } from '@jest/globals'
import { takeGreyStamps } from '../../../src/read/scan/grey-stamps.js'
import { drawnPage } from './drawn-page.js'

const [WIDTH, HEIGHT] = [500, 500]
const STAMP = 120

const pageOf = (...inks: { at: (x: number, y: number) => boolean; ink: number }[]) =>
  drawnPage([WIDTH, HEIGHT], ...inks)
const ring = (x: number, y: number) => Math.abs(Math.hypot(x - 250, y - 250) - 140) < 5
const print = (x: number, y: number) => y >= 250 && y < 256 && x >= 50 && x < 450
const isWhite = (value: number | undefined) => value === 255

test('a seal in grey is wiped, the print below it stays', () => {
  const page = pageOf({ at: ring, ink: STAMP }, { at: print, ink: 10 })
  takeGreyStamps(page)
  const at = (x: number, y: number) => page.data[y * WIDTH + x]
  // at its upper edge and where the print crosses it
  expect([at(250, 110), at(250, 390)].every(isWhite)).toBe(true)
  expect([at(60, 252), at(110, 252), at(250, 252), at(390, 252)]).toEqual([10, 10, 10, 10])
})

test('a seal that the edge of the page cuts is wiped as far as there is a page', () => {
  const page = pageOf({ at: (x, y) => ring(x, y + 150), ink: STAMP })
  takeGreyStamps(page)
  expect(page.data.every(isWhite)).toBe(true)
})

test.each([
  [
    'a heading in faint bold letters',
    (x: number, y: number) => y > 100 && y < 140 && x > 60 && x < 440 && x % 20 < 12,
  ],
  ['a table around the page', (x: number, y: number) => Math.min(x, y, 499 - x, 499 - y) < 20],
  ['a line of print that fades out', (x: number, y: number) => y > 100 && y < 103 && x > 60 && x < 440],
])('%s is no seal', (_, at) => {
  const page = pageOf({ at, ink: STAMP })
  const before = page.data.slice()
  takeGreyStamps(page)
  expect(page.data).toEqual(before)
})
