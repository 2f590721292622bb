import { describe, expect, test } from '@jest/globals'
import { areasOf, type Scan, scanOfText, scanToText } from '../../src/model/scan.js'

/** Words of four letters; each row is a line of the page. */
const scan: Scan = ['AAAA BBBB', 'CCCC DDDD'].flatMap((line, row) =>
  line.split(' ').map((_, column) => ({
    start: row * 10 + column * 5,
    end: row * 10 + column * 5 + 4,
    area: { page: 1, left: 100 + column * 60, top: 200 + row * 30 + column * 2, width: 50, height: 20 },
    confidence: 0.9,
    otherwise: column === 0 ? ['AAAB', 'A,"A'] : [],
  })),
)

describe('a scan', () => {
  test('is stored and comes back as it was', () => {
    expect(scanOfText(scanToText(scan))).toEqual(scan)
  })

  test('tells where a quote stands: an area for each line', () => {
    expect(areasOf(scan, { start: 0, end: 9 })).toEqual([
      { page: 1, left: 100, top: 200, width: 110, height: 22 },
    ])
    expect(areasOf(scan, { start: 6, end: 12 })).toEqual([
      { page: 1, left: 160, top: 202, width: 50, height: 20 },
      { page: 1, left: 100, top: 230, width: 50, height: 20 },
    ])
    expect(areasOf(scan, { start: 4, end: 5 })).toEqual([])
  })

  test('has no area over two pages', () => {
    const second = scan.map((word) => ({ ...word, area: { ...word.area, page: word.start < 10 ? 1 : 2 } }))
    expect(areasOf(second, { start: 0, end: 20 }).map(({ page }) => page)).toEqual([1, 2])
  })
})
