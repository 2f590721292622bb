import { expect, test } from '@jest/globals'
import { bleachSignatures } from '../../../src/read/scan/pen'

/** A white page with black print on its last rows, and dots of blue ink. */
function pageWith(width: number, height: number, dots: Iterable<readonly [number, number]>, rows = 12) {
  const data = new Uint8ClampedArray(4 * width * height).fill(255)
  for (let at = 4 * width * (height - rows); at < data.length; at += 4) data.set([20, 20, 20], at)
  for (const [x, y] of dots) data.set([60, 70, 190, 255], 4 * (y * width + x))
  return { data, width, height }
}
function* stroke(left: number, from: number, to: number) {
  for (let y = from; y < to; y += 1) yield [left, y] as const
}
const blueness = ({ data, width }: ReturnType<typeof pageWith>, x: number, y: number): number => {
  const at = 4 * (y * width + x)
  return data[at + 2]! - (data[at]! + data[at + 1]!) / 2
}

test('a signature is bleached, a number written in the same ink stays', () => {
  const page = pageWith(600, 600, [...stroke(100, 100, 300), ...stroke(400, 100, 140)])
  bleachSignatures(page)
  expect(blueness(page, 100, 200)).toBeLessThan(20)
  expect(blueness(page, 400, 120)).toBeGreaterThan(100)
})

test('strokes at both edges of a page are two', () => {
  const page = pageWith(600, 600, [...stroke(0, 100, 142), ...stroke(599, 94, 130)])
  bleachSignatures(page)
  expect(blueness(page, 0, 120)).toBeGreaterThan(100)
})

test('a large page strewn with ink has one stroke of many thousand cells', () => {
  const dots = function* () {
    for (let y = 0; y < 3_600; y += 6) for (let x = 0; x < 3_000; x += 6) yield [x, y] as const
  }
  const page = pageWith(3_000, 3_600, dots(), 360)
  bleachSignatures(page)
  expect(blueness(page, 600, 600)).toBeLessThan(20)
})

test('what is printed in blue stays, however its lines stand together', () => {
  const page = pageWith(600, 600, [...stroke(100, 100, 300), ...stroke(400, 100, 140)], 0)
  bleachSignatures(page)
  expect(blueness(page, 100, 200)).toBeGreaterThan(100)
})
