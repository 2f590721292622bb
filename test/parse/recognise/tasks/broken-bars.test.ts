import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse-text.js'
import { paperOf } from '../paper.js'

/** Each duty of a plan with these lines: "words | leads | helpers | days". */
const dutiesOf = (lines: readonly string[]): string[] =>
  parse(paperOf({ type: 'KẾ HOẠCH', title: 'Trồng cây', body: `I. NHIỆM VỤ\n${lines.join('\n')}` }), {
    name: 'a.txt',
  })
    .tasks.filter(({ kind }) => kind === 'ASSIGNMENT')
    .map(({ quote, lead, coordinating, deadlines }) =>
      [
        quote.replace(/\s+/gu, ' ').trim(),
        ...[lead, coordinating].map((names) =>
          names.map((name) => name.replace(/ (?:tỉnh|huyện|xã|\().*$/u, '')).join('; '),
        ),
        deadlines.map(({ iso, kind }) => iso ?? kind).join(),
      ].join(' | '),
    )

const TABLE = [
  '| TT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |',
  '| 1 | Lập danh sách cây gãy | Sở Y tế | Sở Nội vụ | Trước 15/10/2024 |',
  '| 2 | Rà soát đất trồng cây | Sở Tài nguyên và Môi trường | Sở Xây dựng | 31/10/2024 |',
  '| 3 | Tưới cây mùa khô | Sở Xây dựng | | 30/11/2024 |',
]
const WHOLE = [
  'Lập danh sách cây gãy | Sở Y tế | Sở Nội vụ | 2024-10-15',
  'Rà soát đất trồng cây | Sở Tài nguyên và Môi trường | Sở Xây dựng | 2024-10-31',
  'Tưới cây mùa khô | Sở Xây dựng |  | 2024-11-30',
]

describe('a table whose cells stand between bars', () => {
  test.each([
    ['within the names of the columns', 'dung công'],
    ['within a duty', 'sách cây'],
    ['within a lead agency', 'nguyên và'],
    ['within the last cell', 'Trước 15'],
    ['behind a bar', '| Sở Nội'],
    ['before a bar', 'gãy |'],
  ])('is read row by row where a copy broke a line %s', (_, words) => {
    expect(dutiesOf(TABLE.map((line) => line.replace(words, words.replace(' ', '\n'))))).toEqual(WHOLE)
  })

  test('is read row by row where every cell is broken', () => {
    const broken = TABLE.map((line) => line.replace(/(\p{L}+) (\p{L}+) (?=[^|]*\|)/gu, '$1\n$2 '))
    expect(dutiesOf(broken)).toEqual(WHOLE)
  })

  test('ends before the words below it', () => {
    const broken = TABLE.map((line) => line.replace('nguyên và', 'nguyên\nvà'))
    expect(dutiesOf([...broken, '2. Sở Tư pháp tập huấn trước ngày 05/11/2024.'])).toEqual([
      ...WHOLE,
      'Sở Tư pháp tập huấn trước ngày 05/11/2024. | Sở Tư pháp |  | 2024-11-05',
    ])
  })
})
