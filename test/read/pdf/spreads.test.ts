import { describe, expect, test } from '@jest/globals'
import { NOTHING } from '../../../src/read/pdf/hidden-text.js'
import type { Piece } from '../../../src/read/pdf/lines.js'
import type { Rule } from '../../../src/read/pdf/ruling-lines.js'
import { pagesOn } from '../../../src/read/pdf/spreads.js'
import type { Layer } from '../../../src/read/pdf/unread-pages.js'

const WORDS = 'Sở Nội vụ báo cáo Ủy ban nhân dân tỉnh kết quả trong quý'
const column = (left: number, lines: number, width = 400): Piece[] =>
  Array.from({ length: lines }, (_, at) => ({
    text: WORDS,
    left,
    right: left + width,
    y: 100 + at * 20,
    size: 12,
    order: at,
  }))
const sheet = (
  pieces: readonly Piece[],
  room: readonly [number, number] = [1191, 842],
  rules: readonly Rule[] = [],
): Layer => ({
  ...NOTHING,
  pieces,
  rules,
  room,
  text: '',
  isStamped: false,
  bare: [],
})
const line = (from: number, to: number, at = 50): Rule => ({ across: true, at, from, to })

describe('two pages on one sheet', () => {
  test('are two, each from its own left edge, with its own lines', () => {
    const spread = sheet([...column(80, 10), ...column(680, 12)], undefined, [
      line(80, 300),
      line(700, 900),
      { across: false, at: 690, from: 0, to: 99 },
    ])
    const pages = pagesOn(spread)
    expect(pages.map(({ pieces, room }) => [pieces.length, pieces[0]?.left, room])).toEqual([
      [10, 80, [595.5, 842]],
      [12, 84.5, [595.5, 842]],
    ])
    expect(pages.map(({ rules }) => rules)).toEqual([
      [line(80, 300)],
      [line(104.5, 304.5), { across: false, at: 94.5, from: 0, to: 99 }],
    ])
  })

  const single: [string, Layer][] = [
    ['a sheet of A4 with two columns', sheet([...column(40, 10, 240), ...column(310, 10, 240)], [595, 842])],
    ['a large sheet that stands', sheet([...column(80, 10), ...column(680, 10)], [1191, 1684])],
    ['a wide table', sheet([...column(80, 10), ...column(680, 10), ...column(500, 1)])],
    ['what is ruled across', sheet([...column(80, 10), ...column(680, 10)], undefined, [line(80, 1100)])],
    ['a note in the margin', sheet([...column(80, 10), ...column(980, 2, 150)])],
  ]
  test.each(single)('%s is one page', (_, layer) => {
    expect(pagesOn(layer)).toEqual([layer])
  })
})
