import { expect, test } from '@jest/globals'
import { takeHardFrames } from '../../../src/read/scan/hard-frames.js'
import { drawnPage } from './drawn-page.js'

const BLACK = 0
type Drawn = (x: number, y: number) => boolean
const pageOf = (...drawn: readonly Drawn[]) =>
  drawnPage([900, 1000], ...drawn.map((at) => ({ at, ink: BLACK })))
/** A frame of 400 by 170 dots whose edges fall to the right. */
const frame =
  (fall: number): Drawn =>
  (x, y) => {
    const [u, v] = [x - 100 + fall * (y - 80), y - 80 - fall * (x - 100)]
    return u >= 0 && v >= 0 && u <= 400 && v <= 170 && Math.min(u, v, 400 - u, 170 - v) < 4
  }
/** Letters of a line that begins before the frame and ends behind it. */
const print: Drawn = (x, y) => y >= 150 && y < 176 && x >= 60 && x < 700 && x % 16 < 6
const points: Drawn = (x, y) => y >= 200 && y < 203 && x >= 140 && x < 400 && x % 9 < 3
const ink = (page: { data: Uint8Array }) => page.data.filter((dot) => dot === BLACK).length

test.each([0, 0.04, -0.04])('a black frame upon print that falls by %f is taken off', (fall) => {
  const page = pageOf(frame(fall), print, points)
  const [found, ...others] = takeHardFrames(page)
  expect(others).toEqual([])
  expect(Math.abs(found!.right - found!.left - 400)).toBeLessThan(30)
  // print stays, and little of frame and points: what touches print
  const printed = pageOf(print)
  expect(page.data.filter((dot, at) => dot !== BLACK && printed.data[at] === BLACK)).toHaveLength(0)
  expect(ink(page) - ink(printed)).toBeLessThan(0.06 * ink(pageOf(frame(fall), points)))
})

test.each([
  ['beside print', [frame(0), (x: number, y: number) => print(x, y + 400)]],
  ['around print', [frame(0), (x: number, y: number) => x > 140 && x < 460 && print(x, y)]],
  ['of which a side is missing', [(x: number, y: number) => x < 400 && frame(0)(x, y), print]],
])('a frame %s is left', (_, drawn) => {
  const page = pageOf(...drawn)
  expect(takeHardFrames(page)).toEqual([])
  expect(Buffer.compare(page.data, pageOf(...drawn).data)).toBe(0)
})

test('a frame upon a line that ends beside it is told and left', () => {
  const letterhead: Drawn = (x, y) => x < 540 && print(x, y)
  const page = pageOf(frame(0), letterhead)
  expect(takeHardFrames(page)).toHaveLength(1)
  expect(Buffer.compare(page.data, pageOf(frame(0), letterhead).data)).toBe(0)
})

test('of a stamp that is paler than print all is taken off', () => {
  const letters: Drawn = (x, y) => y >= 100 && y < 118 && x > 140 && x < 460 && x % 14 < 5
  const page = drawnPage(
    [900, 1000],
    { at: (x, y) => frame(0)(x, y) || letters(x, y), ink: 110 },
    { at: print, ink: BLACK },
  )
  // as where toner is uneven: no edge is pale along its whole length
  for (let at = 0; at < page.data.length; at += 1)
    if (page.data[at] === 110) page.data[at] = at % 900 < 300 ? 190 : 90
  expect(takeHardFrames(page)).toHaveLength(1)
  expect(page.data.filter((dot) => dot === 90 || dot === 190).length).toBeLessThan(0.1 * 400 * 8)
})
