import { expect, test } from '@jest/globals'
import { doubtedBelow, withLinesBelow } from '../../../src/read/scan/below-stamps.js'
import type { Engine, Engines, ReadLine } from '../../../src/read/scan/engine.js'
import { EDGE } from '../../../src/read/scan/grey.js'

const [WIDTH, HEIGHT] = [900, 300]
const grey = { data: new Uint8Array(WIDTH * HEIGHT).fill(255), width: WIDTH, height: HEIGHT }
// ink of a line from its beginning on
for (let y = 102; y < 118; y += 1) grey.data.fill(0, y * WIDTH + 70, y * WIDTH + 600)
const STAMP = { left: 60, top: 40, right: 400, bottom: 200 }

const lineOf = (text: string, left: number, baseline: number, confidence = 0.9): ReadLine => ({
  words: text.split(' ').map((word, index) => ({
    text: word,
    confidence,
    left: left + 90 * index,
    right: left + 90 * index + 70,
    top: baseline - 20,
    bottom: baseline,
  })),
  baseline,
  slope: 0,
  height: 20,
})
/** Engines that read the same, where a line is known, from the left end of what is looked at. */
const enginesOf = (read: string, confidence: number): Engines => {
  const look = lineOf(read, EDGE, 50, confidence)
  const words = look.words.map((word) => ({ ...word, left: word.left * 1.3, right: word.right * 1.3 }))
  const engine = { show: () => undefined, read: () => [{ ...look, words }] } as unknown as Engine
  return { quick: engine, careful: engine } as unknown as Engines
}
// cspell:disable
const TITLE = 'về công tác quản lý chất lượng'
const textsOf = (lines: readonly ReadLine[]) =>
  lines.map(({ words }) => words.map(({ text }) => text).join(' '))

test.each([
  // pieces of the line are read as one where that is clearer
  ['Ho nÏNú quản lý chất lượng', 0.9, [TITLE]],
  ['Ho nÏNú quản lý chất lượng', 0.1, ['NÓN', 'Ho nÏNú quản lý chất lượng']],
])('a line %s that goes on below a stamp, seen again %d sure', (read, sure, are) => {
  const lines = [lineOf('NÓN', 70, 118), lineOf(read, 250, 120)]
  expect(textsOf(withLinesBelow(enginesOf(TITLE, sure), grey, lines, [STAMP]))).toEqual(are)
})

test.each([
  ['above the stamp', lineOf('Ho nÏNú quản lý chất lượng', 250, 20)],
  ['in another column', lineOf('quản lý chất lượng', 600, 120)],
  ['on the stamp alone', lineOf('Ho nÏNú', 100, 120)],
])('a line %s is left', (_, line) => {
  expect(withLinesBelow(enginesOf(TITLE, 0.9), grey, [line], [STAMP])).toEqual([line])
})

test('numbers below a stamp are unsure, words are not, and no numbers beside it', () => {
  const seen = { ...lineOf('Số: 48/KH năm 2025 ngày 12', 70, 120) }
  const line = { ...seen, words: seen.words.map((word) => ({ ...word, otherwise: [] })) }
  expect(doubtedBelow(line, [STAMP]).words.map(({ confidence }) => confidence)).toEqual([
    0.9, 0.5, 0.9, 0.5, 0.9, 0.9,
  ])
  expect(doubtedBelow(line, [])).toBe(line)
})
// cspell:enable
