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
