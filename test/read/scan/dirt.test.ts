import { expect, test } from '@jest/globals'
import { withoutDirt } from '../../../src/read/scan/dirt.js'

const lineOf = (...words: [text: string, confidence: number][]) => ({
  words: words.map(([text, confidence], index) => ({
    text,
    confidence,
    left: 20 * index,
    right: 20 * index + 15,
    top: 0,
    bottom: 9,
  })),
  baseline: 9,
  slope: 0,
  height: 9,
})
const textOf = (...words: [text: string, confidence: number][]) =>
  withoutDirt(lineOf(...words)).map((line) => line.words.map(({ text }) => text).join(' '))

test.each([
  ['a hyphen behind a year, which goes on below', [['2026', 0.9], ['-', 0.4]], ['2026 -']],
  ['a hyphen behind a word', [['phường', 0.9], ['-', 0.4]], ['phường']],
  ['a hyphen behind another number', [['12', 0.9], ['-', 0.4]], ['12']],
  ['the mark of a list', [['-', 0.4], ['Giao', 0.9]], ['- Giao']],
  ['the label of a number at which a pen has written', [['Số', 0], ['4', 0.8], ['-CT/TU', 0.9]], ['Số 4 -CT/TU']],
  ['the same without a symbol behind it', [['Số', 0], ['tiền', 0.9]], ['tiền']],
  ['a mark of quotation that is not closed', [['“CHỦ', 0.7], ['TỊCH', 0.9], ['điện:', 0.9]], ['CHỦ TỊCH điện:']],
  ['one that is', [['“GIỜ', 0.9], ['HỌC', 0.9], ['TỐT”', 0.9]], ['“GIỜ HỌC TỐT”']],
  ['a speck at the first letter of a heading', [[',UBND', 0.8], ['TỈNH', 0.9]], ['UBND TỈNH']],
  ['the mark of a list at one', [['-UBND', 0.8], ['TỈNH', 0.9]], ['-UBND TỈNH']],
  ['dirt alone', [['~', 0.3], ['.', 0.9]], []],
] as [string, [string, number][], string[]][])('%s', (_, words, kept) => {
  expect(textOf(...words)).toEqual(kept)
}) // prettier-ignore
