import { describe, expect, test } from '@jest/globals'
import { NOTHING } from '../../../src/read/pdf/hidden-text.js'
import type { Piece } from '../../../src/read/pdf/lines.js'
import type { Rule } from '../../../src/read/pdf/ruling-lines.js'
import { inReadingOrder, pagesOn } from '../../../src/read/pdf/spreads.js'
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

  test('are two where they are small, with their margins between them', () => {
    const small = sheet([...column(50, 10, 340), ...column(470, 10, 340)], [842, 595])
    expect(pagesOn(small)).toHaveLength(2)
  })

  const single: [string, Layer][] = [
    ['a sheet of A4 with two columns', sheet([...column(40, 10, 240), ...column(310, 10, 240)], [595, 842])],
    [
      'a sheet of A4 on its side with two lists',
      sheet([...column(40, 10, 360), ...column(445, 10, 360)], [842, 595]),
    ],
    ['a large sheet that stands', sheet([...column(80, 10), ...column(680, 10)], [1191, 1684])],
    ['a wide table', sheet([...column(80, 10), ...column(680, 10), ...column(500, 1)])],
    ['what is ruled across', sheet([...column(80, 10), ...column(680, 10)], undefined, [line(80, 1100)])],
    ['a note in the margin', sheet([...column(80, 10), ...column(980, 2, 150)])],
  ]
  test.each(single)('%s is one page', (_, layer) => {
    expect(pagesOn(layer)).toEqual([layer])
  })
})

describe('pages side by side', () => {
  const HEAD = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
  /** A page that says this in its first line, and a sentence below. */
  const page = (text: string) => ({
    name: text,
    ...sheet([{ ...column(80, 1)[0]!, text, y: 40 }, ...column(80, 1)]),
  })
  const [first, second, third, fourth] = [HEAD, '2', '3', '4'].map(page) as [Page, Page, Page, Page]
  const empty = { name: 'empty', ...sheet([]) }
  type Page = ReturnType<typeof page>
  const orderOf = (sheets: readonly (readonly Page[])[]) => inReadingOrder(sheets).map(({ name }) => name)

  test('are read from left to right', () => {
    expect(
      orderOf([
        [first, second],
        [third, fourth],
      ]),
    ).toEqual([HEAD, '2', '3', '4'])
    expect(
      orderOf([
        [first, second],
        [third, empty],
      ]),
    ).toEqual([HEAD, '2', '3'])
  })

  test('of a booklet are read as its numbers say, and from its letterhead on', () => {
    expect(
      orderOf([
        [fourth, first],
        [second, third],
      ]),
    ).toEqual([HEAD, '2', '3', '4'])
    expect(
      orderOf([
        [empty, first],
        [second, third],
      ]),
    ).toEqual([HEAD, '2', '3'])
    expect(orderOf([[page('Điều 4.'), first], [page('Điều 2.'), page('Điều 3.')]])).toEqual([HEAD, 'Điều 2.', 'Điều 3.', 'Điều 4.']) // prettier-ignore
  })

  test('of two sheets are in one another or one behind the other', () => {
    const [fifth, sixth, seventh, eighth] = ['5', '6', '7', '8'].map(page) as [Page, Page, Page, Page]
    const all = [HEAD, '2', '3', '4', '5', '6', '7', '8']
    expect(orderOf([[eighth, first], [second, seventh], [sixth, third], [fourth, fifth]])).toEqual(all) // prettier-ignore
    expect(orderOf([[fourth, first], [second, third], [eighth, fifth], [sixth, seventh]])).toEqual(all) // prettier-ignore
  })

  test('and pages alone stay as they are, even empty ones', () => {
    expect(orderOf([[second], [empty], [first]])).toEqual(['2', 'empty', HEAD])
    expect(orderOf([[second, first], [third]])).toEqual(['2', HEAD, '3'])
  })
})
