import { expect, test } from '@jest/globals'
import type { Engine, ReadWord } from '../../../src/read/scan/engine.js'
import { lookAgain } from '../../../src/read/scan/second-look.js'

const wordOf = (text: string, confidence: number): ReadWord => ({ text, confidence, left: 20, right: 60, top: 10, bottom: 30 }) // prettier-ignore
const grey = { data: new Uint8Array(100 * 40).fill(255), width: 100, height: 40 }

/** What two looks at one word make of it: none at all where the second is not asked. */
function seen(first: [string, number], second: [string, number]) {
  let looks = 0
  const read = () => {
    looks += 1
    return [{ words: [{ ...wordOf(...second), left: 30, right: 80 }], baseline: 30, slope: 0, height: 15 }]
  }
  const engine = { show: () => undefined, read } as unknown as Engine
  const [line] = lookAgain(engine, grey, [{ words: [wordOf(...first)], baseline: 30, slope: 0, height: 15 }])
  const { text, otherwise } = line!.words[0]!
  return [text, otherwise, looks]
}

test.each([
  // a syllable of which the first look is sure is not looked at again
  [
    ['đảng', 0.96],
    ['đẳng', 0.99],
    ['đảng', [], 0],
  ],
  [
    ['đẳng', 0.8],
    ['đảng', 0.95],
    ['đảng', ['đẳng'], 1],
  ],
  // what is no syllable, however sure
  [
    ['Phòg', 0.95],
    ['Phòng', 0.9],
    ['Phòng', ['Phòg'], 1],
  ],
  [
    ['25I5I2023', 0.95],
    ['25/5/2023', 0.85],
    ['25/5/2023', ['25I5I2023'], 1],
  ],
  [
    ['26-CT/TU', 0.96],
    ['26-CT/TU', 0.9],
    ['26-CT/TU', [], 1],
  ],
  // as sure: the first stays, and the other is told
  [
    ['12/8/2025', 0.93],
    ['12/6/2025', 0.95],
    ['12/8/2025', ['12/6/2025'], 1],
  ],
  [
    ['II.', 0.9],
    ['III.', 0.6],
    ['III.', ['II.'], 1],
  ],
  [
    ['chi', 0.7],
    ['chỉ', 0.96],
    ['chi', ['chỉ'], 1],
  ],
] as const)('%j and %j are %j', (first, second, is) => {
  expect(seen([...first], [...second])).toEqual(is)
})

test.each([
  ['29 tháng 1] năm', '11', '29 tháng 11 năm'],
  ['17 tháng II năm', '11', '17 tháng 11 năm'],
  ['17 tháng 0Ï năm', '01', '17 tháng 01 năm'],
  // no number of as many digits was read
  ['17 tháng I1 năm', '1', '17 tháng 11 năm'],
  ['17 tháng O5 năm', '1', '17 tháng O5 năm'],
  // behind no day
  ['bốn tháng II quý', '11', 'bốn tháng II quý'],
])('%s, where digits alone read %s, is %s', (text, digits, is) => {
  let only = false
  const words = text
    .split(' ')
    .map((word, index) => ({ ...wordOf(word, 0.9), left: 100 * index, right: 100 * index + 60 }))
  const line = { words, baseline: 30, slope: 0, height: 15 }
  const engine = {
    show: () => undefined,
    readingOnly: <Result>(_: string, reading: () => Result) => {
      only = true
      const result = reading()
      only = false
      return result
    },
    read: () => (only ? [{ ...line, words: [wordOf(digits, 0.9)] }] : []),
  } as unknown as Engine
  const wide = { data: new Uint8Array(600 * 40).fill(255), width: 600, height: 40 }
  const [mended] = lookAgain(engine, wide, [line])
  expect(mended!.words.map((word) => word.text).join(' ')).toBe(is)
})
