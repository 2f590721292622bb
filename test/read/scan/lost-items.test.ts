import { expect, test } from '@jest/globals'
import { mendLostItems, withItemFirst } from '../../../src/read/scan/lost-items.js'

/** A line of which the first word stands at `left`, and the next 30 dots further right. */
const lineOf = (text: string, left: number) => ({
  words: text.split(' ').map((word, index) => ({
    text: word,
    confidence: 0.9,
    left: left + (index === 0 ? 0 : 30) + 60 * Math.max(0, index - 1),
    right: left + (index === 0 ? 20 : 80) + 60 * Math.max(0, index - 1),
    top: 0,
    bottom: 20,
    otherwise: [],
  })),
  baseline: 20,
  slope: 0,
  height: 18,
})
const textsOf = (...lines: ReturnType<typeof lineOf>[]) =>
  mendLostItems([lines]).flat().map(({ words }) => words.map(({ text }) => text).join(' ')) // prettier-ignore
const SECOND = lineOf('2. Trạm bơm ghi mực nước.', 100)
const GOES_ON = lineOf('mỗi ngày hai lần', 60)
const FOURTH = lineOf('4. Văn phòng tổng hợp.', 100)

test.each([
  ['a ruined number', lineOf('„ Đội thủy nông gửi báo cáo.', 100)],
  ['no number', lineOf('Đội thủy nông gửi báo cáo.', 130)],
])('an item with %s between the second and the fourth is the third, unsure', (_, line) => {
  expect(textsOf(SECOND, GOES_ON, line, FOURTH)[2]).toBe('3. Đội thủy nông gửi báo cáo.')
  expect(mendLostItems([[SECOND, line], [FOURTH]])[0]![1]!.words[0]!.confidence).toBe(0.5)
})

test.each([
  ['„2. Cục Đường bộ', '2. Cục Đường bộ'],
  ['.3. Phòng Quản lý', '3. Phòng Quản lý'],
  ['- 1. Sở Nội vụ', '1. Sở Nội vụ'],
  // the number of a column
  ['- (2)', '(2)'],
  ['- (2) và (3)', '- (2) và (3)'],
  // a quotation, a mark of a list, and no item
  ['“2. Cục Đường bộ', '“2. Cục Đường bộ'],
  ['- Sở Nội vụ', '- Sở Nội vụ'],
  ['- 12 xã', '- 12 xã'],
  ['.5 tỷ đồng', '.5 tỷ đồng'],
])('%s begins as %s', (read, is) => {
  expect(withItemFirst(lineOf(read, 100)).words.map(({ text }) => text).join(' ')).toBe(is) // prettier-ignore
})

test('what may be another line, or is one of two, stays as it was read', () => {
  const lost = lineOf('„ Đội thủy nông gửi báo cáo.', 100)
  for (const lines of [
    // the third is there, or not the only one that is missing
    [SECOND, lost, lineOf('3. Văn phòng tổng hợp.', 100)],
    [SECOND, lost, lineOf('5. Văn phòng tổng hợp.', 100)],
    // two may be it; a line that goes on; a mark of a list; another list
    [SECOND, lost, lineOf('Đội thủy nông đo lại.', 130), FOURTH],
    [SECOND, lineOf('Đội thủy nông đo lại.', 60), FOURTH],
    [SECOND, lineOf('- Đội thủy nông đo lại.', 100), FOURTH],
    [SECOND, lost, lineOf('4) Văn phòng tổng hợp.', 100)],
  ])
    expect(textsOf(...lines)).toEqual(lines.map(({ words }) => words.map(({ text }) => text).join(' ')))
})
