import { expect, test } from '@jest/globals'
import { withOneCase } from '../../../src/read/scan/symbols.js'

const wordOf = (text: string) => ({
  text,
  confidence: 0.95,
  left: 0,
  right: 40,
  top: 0,
  bottom: 20,
  otherwise: [],
})

// cspell:disable
test.each([
  ['ChỈ', 'Chỉ'],
  ['nghiỆp', 'nghiệp'],
  ['đỘ', 'độ'],
  ['thỦy;', 'thủy;'],
  ['cHÍ', 'CHÍ'],
  // what is all in capitals, or no word
  ['ĐỘ', 'ĐỘ'],
  ['kWh', 'kWh'],
  ['xỒq', 'xỒq'],
])('%s is %s', (read, is) => {
  expect(withOneCase(wordOf(read)).text).toBe(is)
})
