import { describe, expect, test } from '@jest/globals'
import type { Grey } from '../../../src/read/scan/grey.js'
import { gutterOf, halvesOf } from '../../../src/read/scan/side-by-side.js'
import type { Lie } from '../../../src/read/scan/straighten.js'

const WHITE = 255
const sheet = (width: number, height: number): Grey => ({
  data: new Uint8Array(width * height).fill(WHITE),
  width,
  height,
})
function inked(grey: Grey, left: number, top: number, width: number, height: number): Grey {
  for (let y = top; y < top + height; y += 1) grey.data.fill(0, y * grey.width + left, y * grey.width + left + width) // prettier-ignore
  return grey
}
/** Lines of text between two columns. */
function written(grey: Grey, left: number, right: number, lines: number): Grey {
  for (let at = 0; at < lines; at += 1) inked(grey, left, 100 + at * 40, right - left, 18)
  return grey
}
const lying = () => sheet(1200, 850)

describe('two pages on one sheet', () => {
  test('meet in the middle of the blank between them', () => {
    expect(gutterOf(written(written(lying(), 60, 540, 15), 640, 1150, 15))).toBeCloseTo(590 / 1200, 2)
  })

  test('meet at a fold or in its shadow', () => {
    const copy = written(written(lying(), 60, 540, 15), 640, 1150, 15)
    expect(gutterOf(inked(copy, 588, 0, 6, 850))).toBeCloseTo(590 / 1200, 2)
  })

  test('may be one with a few lines, or an empty one', () => {
    expect(gutterOf(written(written(lying(), 60, 540, 15), 640, 1150, 3))).not.toBeNull()
    expect(gutterOf(written(lying(), 660, 1150, 15))).not.toBeNull()
  })

  test('may have a table with upright lines', () => {
    const table = written(written(lying(), 60, 540, 9), 640, 1150, 3)
    for (const left of [55, 200, 350, 545]) inked(table, left, 90, 4, 380)
    expect(gutterOf(table)).not.toBeNull()
  })

  const single: [string, Grey][] = [
    ['a page that stands', written(written(sheet(850, 1200), 60, 380, 15), 470, 800, 15)],
    ['a page whose lines go across', written(lying(), 60, 1150, 15)],
    ['a page with columns that are near', written(written(lying(), 60, 580, 15), 610, 1150, 15)],
    ['a table', inked(written(written(lying(), 60, 540, 15), 640, 1150, 15), 40, 90, 1120, 3)],
    ['a page with a few lines', written(written(lying(), 60, 540, 5), 640, 1150, 5)],
    ['an empty one', lying()],
  ]
  test.each(single)('%s is one page', (_, grey) => {
    expect(gutterOf(grey)).toBeNull()
  })
})

describe('the halves of a sheet', () => {
  const lie = { isSheet: false, hasColour: false } as Lie
  const corners = ([...points]: [number, number][]) => points as unknown as Lie['corners']

  test('lie left and right of the gutter', () => {
    const whole = { ...lie, corners: corners([[0, 0], [1000, 0], [1000, 700], [0, 700]]), width: 1000, height: 700 } // prettier-ignore
    const [left, right] = halvesOf(whole, 0, 0.4)
    expect(left.corners.flat().map(Math.round)).toEqual([0, 0, 400, 0, 400, 700, 0, 700])
    expect(right.corners.flat().map(Math.round)).toEqual([400, 0, 1000, 0, 1000, 700, 400, 700])
    expect([left.width, right.width, left.height]).toEqual([400, 600, 700])
  })

  test('of a sheet on its side lie below each other on the picture', () => {
    const whole = { ...lie, corners: corners([[0, 0], [700, 0], [700, 1000], [0, 1000]]), width: 700, height: 1000 } // prettier-ignore
    const [left] = halvesOf(whole, 1, 0.5)
    expect(left.corners.flat().map(Math.round)).toEqual([0, 1000, 0, 500, 700, 500, 700, 1000])
    expect([left.width, left.height]).toEqual([500, 700])
  })
})
