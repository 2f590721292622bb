import { expect, test } from '@jest/globals'
import { whitenGrounds } from '../../../src/read/scan/grounds.js'

const [WIDTH, HEIGHT] = [320, 160]

/** A page with a ground from 40 to `right` and 40 to 100, and a line of print through it. */
function pageWith(ground: number, right = 280) {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255)
  const at = (x: number, y: number) => y * WIDTH + x
  for (let y = 40; y < 100; y += 1) data.fill(ground, at(40, y), at(right, y))
  for (let x = 8; x < WIDTH - 8; x += 10)
    for (let y = 60; y < 80; y += 1) data.fill(10, at(x, y), at(x + 4, y))
  return { data, width: WIDTH, height: HEIGHT }
}
const dotOf = ({ data }: { data: Uint8Array }, x: number, y: number) => data[y * WIDTH + x]

test('the band of a highlighter becomes white, and what is printed on it stays dark', () => {
  const page = pageWith(120)
  whitenGrounds(page)
  expect(Math.min(...[41, 160, 279].map((x) => dotOf(page, x, 50)!))).toBe(255)
  expect(dotOf(page, 160, 70)).toBeLessThan(30)
  expect(dotOf(page, 10, 70)).toBe(10)
})

test.each([
  ['paper', 250, 280],
  ['a black border', 20, 280],
  ['what is no longer than the star of a seal', 120, 100],
])('%s stays as it is', (_, ground, right) => {
  const page = pageWith(ground, right)
  whitenGrounds(page)
  expect(page.data).toEqual(pageWith(ground, right).data)
})
