import { expect, test } from '@jest/globals'
import type { Engine, Engines } from '../../../src/read/scan/engine.js'
import { withPenApart } from '../../../src/read/scan/pen-apart.js'
import { HIGH, lineOf, pageWith, WIDTH, type Stretch, type Word } from '../../support/penned.js'

const page = (...strokes: readonly Stretch[]) => pageWith(strokes, 34)

/**
 * A line as it is where a pen wrote in blue between 100 and 140, print stands in these stretches, and reads so without the pen;
 * and the page on which it is looked at.
 */
function apart(read: readonly Word[], printed: readonly Word[], pen: readonly Stretch[] = [[100, 140]]) {
  const line = lineOf(...read)
  // what is looked at begins before the line, is larger, and has a margin
  const before = /ngày/u.test(read.map(([text]) => text).join(' ')) ? 0 : 6 * HIGH
  const from = Math.max(0, line.words[0]!.left - before)
  const placed = printed.map(([text, left, right]): Word => [text, 14 + (left - from) * 1.3, 14 + (right - from) * 1.3]) // prettier-ignore
  let looks = 0
  const engine = { show: () => (looks += 1), read: () => [lineOf(...placed)] } as unknown as Engine
  const strokes = printed.map(([, left, right]): Stretch => [left, right])
  const grey = page(...strokes, ...pen)
  const blue = page(...pen)
  const found = withPenApart({ careful: engine } as Engines, grey, () => blue, line)
  const inkBetween = ([left, right]: Stretch) =>
    found.grey.data.subarray(50 * WIDTH + left, 50 * WIDTH + right).filter((value) => value === 0).length
  return { text: found.line.words.map(({ text }) => text).join(' '), words: found.line.words, looks, inkBetween } // prettier-ignore
}

test.each<[string, Word[], Word[], string]>([
  ['a number', [['Số:3O1NQ-CP', 60, 240]], [['Số', 60, 103], ["'NQ-CP", 138, 240]], 'Số: /NQ-CP'],
  ['a number of the Party', [['}KH/ĐU', 138, 240]], [['Số', 60, 103], ['-KHĐU', 138, 240]], 'Số -KH/ĐU'],
  ['a day', [['Huế,', 20, 50], ['ngàyO', 55, 110], ['?tháng', 120, 200], ['5', 210, 220], ['năm', 230, 260], ['2025', 270, 320]], [['Huế,', 20, 50], ['ngày', 55, 103], ['tháng', 138, 200], ['5', 210, 220], ['năm', 230, 260], ['2025', 270, 320]], 'Huế, ngày ? tháng 5 năm 2025'],
])('%s in blue that touches print leaves room for looks at the pen alone', (_, read, printed, is) => {
  const { text, words, inkBetween } = apart(read, printed)
  expect(text).toBe(is)
  // the room is that of the pen, and no print stands in it
  const [left, right] = /ngày/u.test(is) ? [words[1]!.right, words[3]!.left] : [words[0]!.right, words[1]!.left]
  expect([left <= 100, right >= 140]).toEqual([true, true])
  expect(inkBetween([96, 144])).toBe(40)
}) // prettier-ignore

test('what stands apart, has no pen, is printed in blue or is no number without the pen stays as it was read', () => {
  const read: Word[] = [['Số:3O1NQ-CP', 60, 240]]
  const printed: Word[] = [['Số:', 60, 103], ['/NQ-CP', 138, 240]] // prettier-ignore
  expect(apart(read, printed, [])).toMatchObject({ text: 'Số:3O1NQ-CP', looks: 0 })
  const near: Word[] = [['Số:', 60, 90], ['/NQ-CP', 150, 240]] // prettier-ignore
  expect(apart(read, near)).toMatchObject({ text: 'Số:3O1NQ-CP', looks: 0 })
  expect(apart(read, printed, [[60, 240]])).toMatchObject({ text: 'Số:3O1NQ-CP', looks: 0 })
  expect(apart(read, [['Kính', 60, 103], ['gửi', 138, 240]]).text).toBe('Số:3O1NQ-CP') // prettier-ignore
})
