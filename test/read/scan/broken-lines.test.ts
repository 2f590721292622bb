import { expect, test } from '@jest/globals'
import { joinBroken } from '../../../src/read/scan/broken-lines.js'

/** A line of words that are ten dots a letter wide and five apart. */
const line = (text: string, left: number, baseline: number, height = 12) => {
  let x = left
  const words = text.split(' ').map((word) => {
    const placed = {
      text: word,
      left: x,
      top: baseline - height,
      right: x + 10 * word.length,
      bottom: baseline,
    }
    x = placed.right + 5
    return { ...placed, confidence: 0.9 }
  })
  return { words, baseline, slope: 0, height }
}
const textsOf = (lines: ReturnType<typeof line>[]) =>
  joinBroken(lines).map(({ words }) => words.map(({ text }) => text).join(' '))

test('the parts of a line below a letterhead become one, where its first part stood', () => {
  expect(
    textsOf([
      line('CHƯƠNG', 100, 300),
      line('bên dưới', 100, 330),
      line('HÀNH ĐỘNG', 230, 302),
      line('TRÌNH', 167, 299),
    ]),
  ).toEqual(['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'bên dưới'])
})

test.each([
  ['the halves of a letterhead', [line('TỈNH HÀ TĨNH', 100, 300), line('CỘNG HÒA', 260, 300)]],
  ['lines below each other', [line('một', 100, 300), line('hai', 135, 312)]],
  ['letters of other sizes', [line('một', 100, 300), line('2', 135, 300, 6)]],
])('%s stay apart', (_, lines) => {
  expect(joinBroken(lines)).toEqual(lines)
})
