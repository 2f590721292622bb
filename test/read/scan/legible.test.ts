import { expect, test } from '@jest/globals'
import type { Scan } from '../../../src/model/scan.js'
import { requireLegible } from '../../../src/read/scan/legible.js'

/** A scan of words of which so many are unsure. */
const scanWith = (words: number, unsure: number): Scan =>
  Array.from({ length: words }, (_, index) => ({
    start: 5 * index,
    end: 5 * index + 4,
    area: { page: 1, left: 0, top: 0, width: 1, height: 1 },
    confidence: index < unsure ? 0.4 : 0.95,
    otherwise: [],
  }))

test('a paper of which a third is unsure is refused', () => {
  expect(() => requireLegible(scanWith(300, 100), 'faint.jpg')).toThrow(
    expect.objectContaining({ code: 'NO_TEXT_LAYER', details: { words: 300, unsure: 100 } }),
  )
})

test.each([
  ['of which a fifth is unsure', scanWith(300, 60)],
  ['with too few words to tell', scanWith(20, 15)],
  ['without words of pictures', []],
])('a paper %s is read', (_, scan) => {
  expect(() => requireLegible(scan, 'a.jpg')).not.toThrow()
})
