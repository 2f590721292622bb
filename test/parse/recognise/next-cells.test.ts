import { expect, test } from '@jest/globals'
import { read } from './paper.js'

/** What a table without bars has behind a number: the day of the paper, or one by which something is to be done. */

const HEAD =
  'TỈNH ỦY NGHỆ AN\n*\nSố 99-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nNghệ An, ngày 10 tháng 9 năm 2025\n\nKẾ HOẠCH\nTrồng cây ven đường'
const daysOf = (...lines: readonly string[]) =>
  read(`${HEAD}\n\n${lines.join('\n')}\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLê Văn Bình`).citations.map(
    ({ date }) => date,
  )

test.each([
  [
    'a column of deadlines',
    [
      'TT\tNội dung\tChủ trì\tVăn bản\tThời hạn',
      '1\tRà soát cây\tSở Y tế\tKế hoạch số 12-KH/TU\t30/9/2025',
      '2\tRà soát vườn\tSở Nội vụ\tChương trình số 5-CTr/TU\t15/10/2025',
    ],
    [null, null],
  ],
  ['a line that has lost its table', ['- Sở Y tế thực hiện Kế hoạch số 12-KH/TU\t30/9/2025'], [null]],
  [
    'a column of days of issue',
    ['TT\tSố\tNgày ban hành', '1\tKế hoạch số 12-KH/TU\t30/8/2025', '2\tKế hoạch số 13-KH/TU\t30/7/2025'],
    ['2025-08-30', '2025-07-30'],
  ],
  [
    'words that say so, whatever the day',
    ['Căn cứ Kế hoạch số 12-KH/TU ngày 30/9/2025 của Ban Thường vụ Tỉnh ủy.'],
    ['2025-09-30'],
  ],
  [
    'a day before the paper',
    ['Căn cứ Kế hoạch số 12-KH/TU 30/7/2025 của Ban Thường vụ Tỉnh ủy.'],
    ['2025-07-30'],
  ],
])('%s', (_, lines, days) => {
  expect(daysOf(...lines)).toEqual(days)
})
