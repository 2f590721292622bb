import { expect, test } from '@jest/globals'
import type { Engine, Rectangle } from '../../../src/read/scan/engine.js'
import type { Rule } from '../../../src/read/pdf/ruling-lines.js'
import { readTables } from '../../../src/read/scan/table-lines.js'

const [WIDTH, HEIGHT] = [600, 400]
const ruleOf = (across: boolean, at: number, from: number, to: number) => ({ across, at, from, to })
const rules = [
  ...[50, 200, 350].map((at) => ruleOf(true, at, 50, 550)),
  ...[50, 300, 550].map((at) => ruleOf(false, at, 50, 350)),
]

/** What is read on a page with ink in these places: how each is looked at, and which places. */
const read = (...ink: readonly Rectangle[]) => readIn(rules, ...ink)
function readIn(rules: readonly Rule[], ...ink: readonly Rectangle[]) {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255)
  for (const { left, top, width, height } of ink)
    for (let y = top; y < top + height; y += 1) data.fill(0, y * WIDTH + left, y * WIDTH + left + width)
  const looks: [string, number, number][] = []
  const engine = {
    show: () => undefined,
    read: (seeing: string, { left, top }: Rectangle) => (looks.push([seeing, left, top]), []),
  } as unknown as Engine
  const { rest, isWithin } = readTables(engine, { data, width: WIDTH, height: HEIGHT }, rules, 200)
  return { looks, rest, isWithin }
}

test('each cell is read by itself: its line, or its lines', () => {
  const { looks, rest, isWithin } = read(
    { left: 80, top: 60, width: 100, height: 120 },
    { left: 330, top: 110, width: 60, height: 20 },
    { left: 80, top: 10, width: 60, height: 20 },
  )
  expect(looks).toEqual([
    ['BLOCK', 74, 54],
    ['LINE', 324, 104],
  ])
  // what stands outside is left for who reads the page
  expect([rest.data[20 * WIDTH + 100], rest.data[120 * WIDTH + 100], rest.data[120 * WIDTH + 340]]).toEqual([
    0, 255, 255,
  ])
  const lineAt = (left: number, baseline: number) => ({
    words: [{ text: 'x', confidence: 1, left, right: left + 20, top: baseline - 20, bottom: baseline }],
    baseline,
    slope: 0,
    height: 14,
  })
  expect([lineAt(90, 100), lineAt(90, 30)].map(isWithin)).toEqual([true, false])
})

test('a table without any letters is left to who reads the page', () => {
  expect(read({ left: 80, top: 10, width: 60, height: 20 }).looks).toEqual([])
})

test('lines around a table, as the edges of a sheet, are no cells: its text would be read twice', () => {
  const frame = [
    ...[10, 390].map((at) => ruleOf(true, at, 10, 590)),
    ...[10, 575, 590].map((at) => ruleOf(false, at, 10, 390)),
  ]
  const { looks } = readIn([...frame, ...rules], { left: 80, top: 110, width: 60, height: 20 })
  expect(looks).toEqual([['LINE', 74, 104]])
})
