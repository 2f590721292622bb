import { expect, test } from '@jest/globals'
import { withCommas } from '../../../src/read/scan/commas.js'

const lineOf = (text: string, row: number) => ({
  words: text.split(' ').map((word, index) => ({
    text: word,
    confidence: 0.9,
    left: 50 * index,
    right: 50 * index + 40,
    top: 30 * row,
    bottom: 30 * row + 9,
    otherwise: [],
  })),
  baseline: 30 * row + 9,
  slope: 0,
  height: 9,
})
const read = (lines: readonly string[]) =>
  withCommas(lines.map(lineOf)).map(({ words }) => words.map(({ text }) => text).join(' '))

test.each([
  [['các sở. ban. ngành tỉnh'], ['các sở, ban, ngành tỉnh']],
  [['theo Kế hoạch 12-KH/TU. ngày ký'], ['theo Kế hoạch 12-KH/TU, ngày ký']],
  [['trước ngày 30/6/2024. báo cáo'], ['trước ngày 30/6/2024, báo cáo']],
  // the paragraph goes on in the next line
  [
    ['Sở Y tế theo dõi.', 'tổng hợp'],
    ['Sở Y tế theo dõi,', 'tổng hợp'],
  ],
])('what stops %j before a small letter is a comma', (lines, are) => {
  expect(read(lines)).toEqual(are)
})

test.each([
  [['Sở Y tế theo dõi. Các xã thực hiện']],
  [['1. trồng rừng']],
  [['bàn, ghế, v.v. cho các xã']],
  [['TP. phía nam']],
  [['hai. b) ba']],
  [['Sở Y tế.', '- tổng hợp']],
  // the last line of a paragraph is short
  [['Sở Y tế theo dõi và báo cáo về', 'Sở Y tế.', 'ơi']],
])('%j stays', (lines) => {
  expect(read(lines)).toEqual(lines)
})
