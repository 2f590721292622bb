import { expect, test } from '@jest/globals'
import { takeOtherSide } from '../../../src/read/scan/other-side.js'
import { drawnPage } from './drawn-page.js'

/** Strokes like those of letters, so many dots apart, in a part of the page. */
const strokes = (left: number, top: number, right: number, bottom: number) => (x: number, y: number) =>
  x >= left && x < right && y >= top && y < bottom && x % 9 < 2 && y % 24 < 12
const print = { at: strokes(40, 48, 300, 180), ink: 10 }
const behind = strokes(320, 48, 560, 180)
const column = (x: number, y: number) => x >= 580 && x < 582 && y >= 20 && y < 220
const page = (...inks: Parameters<typeof drawnPage>[1][]) => drawnPage([600, 240], ...inks)

test('what shines through is wiped off, and print and pale lines of a table stay', () => {
  const line = { at: column, ink: 200 }
  const grey = page(print, { at: behind, ink: 205 }, line)
  takeOtherSide(grey)
  expect(grey).toEqual(page(print, line))
})

test('what a pen wrote between the lines stays, which is not as pale', () => {
  const pen = { at: (x: number, y: number) => x >= 400 && x < 403 && y >= 200 && y < 220, ink: 160 }
  const grey = page(print, { at: behind, ink: 205 }, pen)
  takeOtherSide(grey)
  expect(grey).toEqual(page(print, pen))
})

test('what shines through has edges as print has: a few strokes between do not keep it on a page with little print', () => {
  const edges = {
    at: (x: number, y: number) => x >= 400 && x < 460 && x % 30 < 2 && y >= 200 && y < 212,
    ink: 150,
  }
  const grey = page(print, { at: behind, ink: 205 }, edges)
  takeOtherSide(grey)
  expect(grey).toEqual(page(print, edges))
})

test('what shines through a thin sheet is as dark as a pen, with soft edges: its tables go where the lines of the page are darker', () => {
  const soft = (far: number) => (x: number, y: number) =>
    x >= 324 &&
    x < 552 &&
    y >= 48 &&
    y < 180 &&
    Math.abs((x % 12) - 6) <= far &&
    Math.abs((y % 24) - 12) <= far + 4
  const through = [150, 180, 212, 240].map((ink, far) => ({ at: soft(far), ink }))
  const grid = { at: (x: number, y: number) => y >= 190 && y < 193 && x >= 310 && x < 570, ink: 170 }
  const rule = { at: (x: number, y: number) => y >= 200 && y < 202 && x >= 40 && x < 240, ink: 20 }
  const grey = page(print, rule, ...through, grid)
  takeOtherSide(grey)
  expect(grey).toEqual(page(print, rule))
  const unlined = page(print, ...through, grid)
  takeOtherSide(unlined)
  expect(unlined).toEqual(page(print, grid))
})

test('what is pale on a page whose print is of all shades stays', () => {
  const shaded = { at: strokes(40, 190, 300, 230), ink: 150 }
  const grey = page(print, shaded, { at: behind, ink: 205 })
  takeOtherSide(grey)
  expect(grey).toEqual(page(print, shaded, { at: behind, ink: 205 }))
})

test('a whole table that shines through is wiped off, however far it reaches', () => {
  const grid = { at: (x: number, y: number) => x >= 310 && x < 570 && y >= 20 && y < 230 && (x % 80 < 2 || y % 40 < 2), ink: 228 } // prettier-ignore
  const grey = page(print, grid, { at: behind, ink: 228 })
  takeOtherSide(grey)
  expect(grey).toEqual(page(print))
  // the light of a photograph is as pale
  const photograph = page(print, { ...grid, ink: 240 })
  takeOtherSide(photograph, true)
  expect(photograph).toEqual(page(print, { ...grid, ink: 240 }))
})
