import { expect, test } from '@jest/globals'
import { isPrinted } from '../../../src/read/scan/printed.js'

const [WIDTH, HEIGHT] = [300, 80]

/** A page on which signs stand side by side, each from a row to a row, and the word that they are. */
function signs(...rows: readonly (readonly [from: number, to: number])[]) {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255)
  for (const [index, [from, to]] of rows.entries())
    for (let y = from; y < to; y += 1) data.fill(0, y * WIDTH + 30 * index + 10, y * WIDTH + 30 * index + 26)
  const word = { text: 'x', confidence: 0.95, left: 10, right: 30 * rows.length, top: 20, bottom: 50, otherwise: [] } // prettier-ignore
  return { grey: { data, width: WIDTH, height: HEIGHT }, word }
}
const PRINT = [24, 48] as const

test.each([
  ['level with the letters behind them', [PRINT, [24, 49]], true],
  ['larger than these', [PRINT, [18, 49]], false],
  ['below their line', [PRINT, [29, 53]], false],
] as const)('digits %s', (_, digits, is) => {
  const { grey, word } = signs(...digits, PRINT, PRINT, PRINT)
  expect(isPrinted(grey, word, 2, word)).toBe(is)
})

test('what has nothing beside it to be told by counts as print', () => {
  const { grey, word } = signs([10, 60], PRINT)
  expect(isPrinted(grey, word, 1, word)).toBe(true)
})
