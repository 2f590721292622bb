import { expect, test } from '@jest/globals'
import { blankHead, withHead } from '../../../src/read/pdf/blank-head.js'
import type { Layer } from '../../../src/read/pdf/unread-pages.js'
import type { PageWord } from '../../../src/read/scan/page-reader.js'

const WIDE = 6
/** Items of a page of 600 by 800 points: what each says, where it begins, and its baseline. */
function page(...items: readonly (readonly [text: string, left: number, y: number])[]): Layer {
  const pieces = items.map(([text, left, y], order) => ({ text, left, right: left + text.length * WIDE, y, size: 12, order })) // prettier-ignore
  const text = items.map(([words]) => words).join(' ')
  return { pieces, text, rules: [], room: [600, 800], isStamped: true, hidden: false, pictured: 0, drawn: false, places: [], bare: [] } // prettier-ignore
}
/** What is read from its picture, a line each. */
const seen = (...lines: readonly (readonly [text: string, left: number, y: number])[]) => ({
  sides: [],
  marks: [],
  words: lines.flatMap(([line, left, y], at): PageWord[] => {
    let x = left
    return line.split(' ').map((text) => {
      const area = { left: x / 0.6, top: (y - 10) / 0.8, width: (text.length * WIDE) / 0.6, height: 12.5 }
      x += (text.length + 1) * WIDE
      return { text, line: at, area, confidence: 0.9, otherwise: [] }
    })
  }),
})
const number = [
  ['Số:', 90, 80],
  ['/KH-UBND', 126, 80],
] as const
const day = [
  ['Hà Nam, ngày', 300, 80],
  ['tháng', 396, 80],
  ['năm 2025', 440, 80],
] as const
const read = seen(
  ['Kế hoạch năm 2025', 90, 160],
  ['Số: 41/KH-UBND', 90, 80],
  ['Hà Nam, ngày 27 tháng 8 năm 2025', 300, 80],
)

test('a head with blanks is looked at where something is set upon its page or pictured there', () => {
  const [first] = [page(...number, ...day)]
  expect(blankHead([first], [])).toEqual([{ number: 1, least: 0, needed: 0 }])
  expect(blankHead([{ ...first, isStamped: false, pictured: 0.01 }], [])).toHaveLength(1)
  expect(blankHead([{ ...first, isStamped: false }], [])).toEqual([])
  expect(blankHead([first], [{ number: 1, least: 0, needed: 0 }])).toEqual([])
  expect(blankHead([page(['Số: 41/KH-UBND', 90, 80])], [])).toEqual([])
})

test('its number and its day are what the picture shows', () => {
  const { layer, words } = withHead(page(...number, ['Kế hoạch năm 2025', 90, 160]), read)
  expect(layer.pieces.map(({ text }) => text)).toEqual(['Kế hoạch năm 2025', 'Số: 41/KH-UBND'])
  expect(words.map(({ text }) => text)).toEqual(['Số:', '41/KH-UBND'])
  const dated = withHead(page(...day), read)
  expect(dated.layer.pieces.map(({ text }) => text)).toEqual(['Hà Nam, ngày 27 tháng 8 năm 2025'])
  // a letter of its place may be read otherwise
  const named = withHead(page(['Hà Năm,', 300, 80], ['ngày', 348, 80], ...day.slice(1)), read)
  expect(named.layer.pieces.map(({ text }) => text)).toEqual(['Hà Năm,', 'ngày 27 tháng 8 năm 2025'])
})

test('where the letters below are others, or the head has no blank, it stays as it is', () => {
  const others = page(['Số:', 90, 80], ['/QĐ-UBND', 126, 80])
  expect(withHead(others, read)).toEqual({ layer: others, words: [] })
  const whole = page(['Số: 40/KH-UBND', 90, 80])
  expect(withHead(whole, read)).toEqual({ layer: whole, words: [] })
})
