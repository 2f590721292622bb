import { expect, test } from '@jest/globals'
import { seeded } from '../../../bench/seeded.mjs'
import { takeGrain } from '../../../src/read/scan/grain.js'

const [WIDTH, HEIGHT] = [300, 200]
const isStroke = (x: number, y: number) => x >= 100 && x < 104 && y >= 50 && y < 90
const isEdge = (x: number, y: number) => x >= 99 && x < 105 && y >= 49 && y < 91

/** A page with a stroke whose edges are pale, and a paler one far away, on paper with so much grain. */
function page(grain: number) {
  const random = seeded(7)
  const data = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) => {
    const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)]
    if (isStroke(x, y)) return 20
    if (isEdge(x, y)) return 160
    return 250 - grain * random()
  })
  return { data, width: WIDTH, height: HEIGHT }
}

test('the grain of dim light is wiped off the paper, the pale edges of strokes stay', () => {
  const grainy = page(80)
  takeGrain(grainy)
  const at = (x: number, y: number) => grainy.data[y * WIDTH + x]
  expect([at(102, 60), at(99, 60), at(104, 90)]).toEqual([20, 160, 160])
  expect(grainy.data.subarray(0, 40 * WIDTH).every((dot) => dot === 255)).toBe(true)
})

test('the paper of a scanner is left as it is', () => {
  const clean = page(6)
  takeGrain(clean)
  expect(clean.data).toEqual(page(6).data)
})
