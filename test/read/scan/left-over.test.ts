import { expect, test } from '@jest/globals'
import type { Engine } from '../../../src/read/scan/engine.js'
import { withLeftOver } from '../../../src/read/scan/left-over.js'

const [WIDTH, HEIGHT] = [900, 120]
const lineOf = (text: string, left: number, baseline: number, confidence = 0.95) => ({
  words: text.split(' ').map((word, index) => ({
    text: word,
    confidence,
    left: left + 60 * index,
    right: left + 60 * index + 50,
    top: baseline - 20,
    bottom: baseline,
  })),
  baseline,
  slope: 0,
  height: 20,
})

/** The lines of a page with so many letters below its first line, when a look at them reads `text`. */
function withLetters(letters: number, text: string, confidence: number) {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255)
  for (let at = 0; at < letters; at += 1)
    for (let y = 80; y < 102; y += 1) data.fill(0, y * WIDTH + 100 + 24 * at, y * WIDTH + 114 + 24 * at)
  const engine = { read: () => [lineOf(text, 100, 102, confidence)] } as unknown as Engine
  const first = lineOf('Độc lập - Tự do', 100, 40)
  const lines = withLeftOver(engine, { data, width: WIDTH, height: HEIGHT }, [first], () => undefined)
  return lines.slice(1).map(({ words }) => words.map((word) => word.text).join(' '))
}

test.each([
  // a digit that stands alone
  [1, '7', 0.9, ['7']],
  [1, '7', 0.3, []],
  // a line that a pen hid by touching the one above it
  [20, 'ngày 28 tháng 7 năm 2021', 0.9, ['ngày 28 tháng 7 năm 2021']],
  [20, 'ngày 28 tháng 7 năm 2021', 0.3, []],
  // a short one above a seal, of which each word is sure
  [20, 'KT. BỘ TRƯỞNG', 0.95, ['KT. BỘ TRƯỞNG']],
  [20, 'KT. BỘ TRƯỞNG', 0.7, []],
  // a long stroke is no line
  [20, 'WMw', 0.9, []],
])('%d letters that were passed over and are read as %j, %d sure, are %j', (letters, text, sure, lines) => {
  expect(withLetters(letters, text, sure)).toEqual(lines)
})
