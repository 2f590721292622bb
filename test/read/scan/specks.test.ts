import { expect, test } from '@jest/globals'
import { takeSpecks } from '../../../src/read/scan/specks.js'

const [WIDTH, HEIGHT] = [600, 400]

/** A page with a letter, the mark below it, and specks far from both. */
function pageWith(specks: number) {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255)
  const draw = (left: number, top: number, size: number) => {
    for (let y = top; y < top + size; y += 1) data.fill(0, y * WIDTH + left, y * WIDTH + left + size)
  }
  draw(300, 20, 16)
  draw(307, 42, 2)
  for (let speck = 0; speck < specks; speck += 1)
    draw(30 + (speck % 20) * 27, 80 + Math.floor(speck / 20) * 40, 2)
  return { data, width: WIDTH, height: HEIGHT }
}

test('specks that stand alone are wiped off, and the marks of letters are not', () => {
  const page = pageWith(80)
  takeSpecks(page)
  expect(page.data).toEqual(pageWith(0).data)
})

test('a page with few of them is left as it is', () => {
  const page = pageWith(10)
  takeSpecks(page)
  expect(page.data).toEqual(pageWith(10).data)
})
