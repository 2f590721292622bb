import { expect, test } from '@jest/globals'
import { withLostStrokes } from '../../../src/read/scan/lost-strokes.js'

const lineOf = (line: string) => ({
  words: line.split(' ').map((text, index) => ({
    text,
    left: 50 * index,
    top: 0,
    right: 50 * index + 40,
    bottom: 20,
    confidence: 0.95,
    otherwise: [],
  })),
  baseline: 20,
  slope: 0,
  height: 14,
})
const textOf = (line: string) =>
  withLostStrokes(lineOf(line))
    .words.map(({ text }) => text)
    .join(' ')

test.each([
  ['trong tháng 7 2021.', 'trong tháng 7/2021.', ['7 2021.']],
  ['Tháng 102021', 'Tháng 10/2021', ['102021']],
  ['[hàng 7 2021', 'Tháng 7/2021', ['[hàng', '7 2021']],
  ['Thang 7/2021', 'Tháng 7/2021', ['Thang']],
  ['trong quý II2024.', 'trong quý II/2024.', ['II2024.']],
  ['Quý 112023', 'Quý II/2023', ['112023']],
  ['Quý IV 2023', 'Quý IV/2023', ['IV 2023']],
  ['06 11 2021', '06/11/2021', ['06 11 2021']],
  // the word of a day's year that nobody saw
  ['ngày 30 tháng 9 2020', 'ngày 30 tháng 9 năm 2020', []],
  ['05072023', '05/07/2023', ['05072023']],
])('the strokes of %s are those of %s, unsure', (line, whole, read) => {
  const { words } = withLostStrokes(lineOf(line))
  expect(words.map(({ text }) => text).join(' ')).toBe(whole)
  const unsure = words.filter(({ confidence }) => confidence <= 0.5)
  expect(unsure.flatMap(({ otherwise }) => otherwise)).toEqual(read)
})

test.each([
  'tháng 7 năm 2021',
  'tháng 13 2021',
  'hàng 7 cây',
  'quý V 2021',
  // no calendar has it, and what stands among other words may be any number
  '45072023',
  'số 05072023',
  '06 11 3021',
  'mã 06 11 2021',
])('%s stays', (line) => {
  expect(textOf(line)).toBe(line)
})
