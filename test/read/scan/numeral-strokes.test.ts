import { expect, test } from '@jest/globals'
import { countStrokes } from '../../../src/read/scan/numeral-strokes.js'

const [WIDTH, HEIGHT] = [400, 60]
const [TOP, BASELINE] = [15, 43]

/** Strokes from their upper to their lower end, by letter: upright ones, and those that slant. */
const STROKES: Record<string, readonly (readonly [above: number, below: number])[]> = {
  I: [[4, 4]],
  V: [
    [0, 14],
    [28, 14],
  ],
  X: [
    [0, 18],
    [18, 0],
  ],
  '/': [[10, 0]],
  // the same of bold letters
  '|': [[5, 0]],
  ')': [[4, 4]],
}
const ADVANCE: Record<string, number> = { I: 11, V: 36, X: 24, '/': 16, '|': 16, ')': 11 }

/** A line with one word behind another, which is drawn as `printed`. */
function drawn(printed: string, read: string, before = '') {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255)
  let at = 100
  for (const letter of printed) {
    for (const [above, below] of STROKES[letter]!)
      for (let y = TOP; y < BASELINE; y += 1) {
        const x = Math.round(at + above + ((below - above) * (y - TOP)) / (BASELINE - TOP))
        data.fill(0, y * WIDTH + x, y * WIDTH + x + 4)
      }
    at += ADVANCE[letter]!
  }
  const wordOf = (text: string, left: number, right: number) => ({
    text,
    confidence: 0.9,
    left,
    right,
    top: TOP,
    bottom: BASELINE,
    otherwise: [],
  })
  const line = {
    words: [wordOf(before, 20, 80), wordOf(read, 98, at + 2)],
    baseline: BASELINE,
    slope: 0,
    height: 20,
  }
  return { grey: { data, width: WIDTH, height: HEIGHT }, line }
}

function lineOf(before: string, printed: string, read: string) {
  const { grey, line } = drawn(printed, read, before)
  const whole = countStrokes(grey, [line])[0]!.words[1]!
  // the word before may end the line above
  const parts = line.words.map((word) => ({ ...line, words: [word] }))
  expect(countStrokes(grey, parts)[1]!.words[0]).toEqual(whole)
  return whole
}

test.each([
  ['khóa', 'XIII', 'XII,', 'XIII,'],
  ['khóa', 'XIII', 'XHI', 'XIII'],
  ['thứ', 'XXII', 'XXI', 'XXII'],
  ['Chương', 'VIII', 'VII.', 'VIII.'],
  ['(khóa', 'XIII)', 'XII)', 'XIII)'],
  ['Phần', 'III', 'II-', 'III-'],
  ['quý', 'III/', 'II/2025', 'III/2025'],
  ['quý', 'III/', 'IIL2024,', 'III/2024,'],
  ['quý', 'I/', 'I|2024', 'I/2024'],
  ['quý', 'II|', 'III/2020,', 'II/2020,'],
])('%s: what shows %s and was read as %s is %s', (before, printed, read, is) => {
  expect(lineOf(before, printed, read)).toMatchObject({ text: is, otherwise: [read] })
})

test('an upright stroke is one where black and white has moved its edges', () => {
  const { grey, line } = drawn('II/', '1/2024.', 'quý')
  const middle = (TOP + (BASELINE - TOP) / 2) * WIDTH
  grey.data.fill(255, middle + 115, middle + 117).fill(0, middle + 119, middle + 121)
  expect(countStrokes(grey, [line])[0]!.words[1]).toMatchObject({ text: 'II/2024.', otherwise: ['1/2024.'] })
})

test('the numeral of a heading is counted, whatever letters the heading has', () => {
  const { grey, line } = drawn('III', 'II.')
  const headed = {
    ...line,
    words: [line.words[1]!, { ...line.words[0]!, text: 'Nhiệm', left: 160, right: 230 }],
  }
  expect(countStrokes(grey, [headed])[0]!.words[0]).toMatchObject({ text: 'III.', otherwise: ['II.'] })
  const running = {
    ...headed,
    words: headed.words.map((word, at) => (at === 0 ? { ...word, text: 'II' } : word)),
  }
  expect(countStrokes(grey, [running])[0]!.words[0]).toMatchObject({ text: 'II', otherwise: [] })
})

test('what was read rightly stays, and so does what is no numeral', () => {
  for (const [before, printed, read] of [
    ['khóa', 'XIII', 'XIII'],
    ['khóa', 'XIV', 'XIV,'],
    ['quý', 'I/', 'I/2025'],
    ['thứ', 'II', '11'],
    ['đồng', 'XIII', 'XII'],
    ['(khóa', 'XII)', 'XII)'],
    ['Phần', 'II', 'II-'],
  ] as const)
    expect(lineOf(before, printed, read)).toMatchObject({ text: read, otherwise: [] })
})
