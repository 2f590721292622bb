import { expect, test } from '@jest/globals'
import { keptWords } from '../../../src/read/pdf/kept-layers.js'
import type { Layer } from '../../../src/read/pdf/unread-pages.js'
import { isUnsure } from '../../../src/model/scan.js'
import type { ReadPage } from '../../../src/read/scan/page-reader.js'

const LINES = ['Sở Nội vụ sửa 12 bến trước ngày 30/11/2024.', 'Số: 214/KH-UBND']
const layer = (over: Partial<Layer> = {}): Layer => ({
  pieces: LINES.map((text, order) => ({ text, left: 60, right: 360, y: 100 + 20 * order, size: 14, order })),
  rules: [],
  text: LINES.join('\n'),
  room: [600, 800],
  isStamped: false,
  hidden: true,
  pictured: 1,
  drawn: true,
  places: [],
  bare: [],
  ...over,
})
const area = { left: 0, top: 0, width: 10, height: 10 }
const seen = (text: string): ReadPage =>
  ({
    sides: [],
    marks: [],
    words: text.split(' ').map((text) => ({ text, line: 0, area, confidence: 0.4, otherwise: [] })),
  }) as unknown as ReadPage
const scanned = new Map([[1, seen('Sô Nôi vụ sua 72 bên truoc 30/11/2024 so 214/KH-UBND.')]])

test('a number of a hidden layer is unsure where it was not seen on the picture', () => {
  const words = keptWords([layer()], scanned, new Map()).get(1) ?? []
  expect(words.map(({ text }) => text)).toEqual(LINES.join(' ').split(' '))
  expect(words.filter(isUnsure).map(({ text }) => text)).toEqual(['12'])
  expect(words.at(-1)?.area).toMatchObject({ top: 133, height: 18 })
  for (const { area } of words) expect(area.left + area.width).toBeLessThanOrEqual(601)
})

test.each([
  ['a page that was read from its picture', layer(), new Map([[1, null]])],
  ['a page of print', layer({ hidden: false }), new Map()],
  ['print beside a picture', layer({ pictured: 0.1 }), new Map()],
])('%s keeps no such layer', (_, page, chosen) => {
  expect(keptWords([page], scanned, chosen).size).toBe(0)
})
