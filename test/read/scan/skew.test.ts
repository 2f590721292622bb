import { expect, test } from '@jest/globals'
import { skewOf } from '../../../src/read/scan/skew.js'

const [WIDTH, HEIGHT] = [700, 1000]

/** A page with lines of print that are not alike, each falling to the right as `slopeAt` says of its height. */
function pageOf(slopeAt: (y: number) => number) {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255)
  let seed = 7
  const below = (most: number) => (seed = (seed * 48271) % 2147483647) % most
  for (let line = 80; line < HEIGHT - 60; line += 22 + below(9)) {
    const end = WIDTH - 60 - below(2) * below(300)
    for (let x = 60; x < end; x += 3 + below(5)) {
      const y = Math.round(line + slopeAt(line - HEIGHT / 2) * (x - WIDTH / 2))
      for (let high = 0; high < 9; high += 1) data.fill(0, (y + high) * WIDTH + x, (y + high) * WIDTH + x + 2)
    }
  }
  return { data, width: WIDTH, height: HEIGHT }
}
/** The same page, lying on its side. */
function onItsSide({ data, width, height }: ReturnType<typeof pageOf>) {
  const out = new Uint8Array(data.length)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) out[x * height + y] = data[y * width + x]!
  return { data: out, width: height, height: width }
}

test('lines that are parallel do not fan out', () => {
  const skew = skewOf(pageOf(() => Math.tan(0.03)))
  expect(skew.angle).toBeCloseTo(0.03, 2)
  expect(skew).toMatchObject({ sideways: false, fan: 0 })
})

test('lines that a camera saw run together fan out, on a page that lies on its side as well', () => {
  const page = pageOf((y) => 0.00006 * y + 0.005)
  expect(skewOf(page).fan).toBeCloseTo(0.00006, 5)
  const aside = skewOf(onItsSide(page))
  expect(aside.sideways).toBe(true)
  expect(aside.fan).toBeCloseTo(0.00006, 5)
})

test('lines that bend this way and that do not fan out', () => {
  expect(skewOf(pageOf((y) => (Math.abs(y) < 250 ? 0.03 : -0.02))).fan).toBe(0)
})
