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
        lead.map((name) => name.replace(/ (?:tỉnh|huyện|xã|\().*$/u, '')).join('; '),
        coordinating.map((name) => name.replace(/ (?:tỉnh|huyện|xã|\().*$/u, '')).join('; '),
        deadlines.map(({ iso, kind }) => iso ?? kind).join(),
      ].join(' | '),
    )

const HEAD = 'TT\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian\tSản phẩm'
const ROWS = [
  'A\tTrồng cây',
  '1\tLập danh sách cây gãy\tSở Y tế\tSở Nội vụ\tTrước 15/10/2024\tDanh sách',
  '2\tRà soát đất trồng cây\tSở Tài nguyên và Môi trường\tSở Xây dựng\t31/10/2024\tBáo cáo',
  'B\tChăm cây',
  '3\tTưới cây mùa khô\tSở Xây dựng\tSở Nội vụ\t30/11/2024\tSổ theo dõi',
]
const WHOLE = [
  'Lập danh sách cây gãy | Sở Y tế | Sở Nội vụ | 2024-10-15',
  'Rà soát đất trồng cây | Sở Tài nguyên và Môi trường | Sở Xây dựng | 2024-10-31',
  'Tưới cây mùa khô | Sở Xây dựng | Sở Nội vụ | 2024-11-30',
]

/** As a copy gives it whose cells hold more than one line. */
const brokenAt = (words: string): string[] =>
  [HEAD, ...ROWS].map((line) => line.replace(words, words.replace(' ', '\n')))

describe('a table whose cells are parted by tabs', () => {
  test('is read row by row', () => {
    expect(dutiesOf([HEAD, ...ROWS])).toEqual(WHOLE)
  })

  test.each([
    ['beside the others', 'TT\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tBắt đầu\tKết thúc'],
    [
      'below one for both',
      'TT\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian\n\t\t\t\tTừ\tĐến',
    ],
  ])('is due when its last column ends, %s', (_, head) => {
    expect(dutiesOf([head, '1\tLập danh sách cây gãy\tSở Y tế\tSở Nội vụ\t01/9/2024\t15/10/2024'])).toEqual([
      WHOLE[0],
    ])
  })

  test('has rows that name the month of those below, rows with empty cells, and a day among its notes', () => {
    const table = [
      'Nội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tGhi chú',
      'Tháng 9',
      '1. Lập danh sách cây gãy\tSở Y tế\tSở Nội vụ\tTrình trước ngày 15/9/2024',
      '2. Cho ý kiến về vườn cây\t\t\t',
      'Tháng 10\t\t\t',
      '1. Rà soát đất trồng cây\tSở Xây dựng\t\t',
    ]
    expect(dutiesOf(table)).toEqual([
      '1. Lập danh sách cây gãy | Sở Y tế | Sở Nội vụ | 2023-09-30,2024-09-15',
      '1. Rà soát đất trồng cây | Sở Xây dựng |  | 2023-10-31',
    ])
    const above = ['Việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tSản phẩm', 'Tưới cây\tSở Y tế\tSở Nội vụ\tSổ']
    expect(dutiesOf([...above, 'Tháng 9', 'Sở Xây dựng rà soát đất trồng cây.'])).toEqual([
      'Tưới cây | Sở Y tế | Sở Nội vụ | ',
      'Sở Xây dựng rà soát đất trồng cây. | Sở Xây dựng |  | ',
    ])
  })

  test.each([
    ['of a lead agency', 'nguyên và'],
    ['of the duty', 'đất trồng'],
    ['of the last cell', 'Sổ theo'],
    ['of the name of a column', 'vị chủ'],
    ['of the last cell before another row', 'Danh sách'],
  ])('keeps its rows where a line ends within the words %s', (_, words) => {
    expect(dutiesOf(brokenAt(words))).toEqual(WHOLE)
  })

  test('keeps its rows where several cells are broken', () => {
    const lines = brokenAt('nguyên và').map((line) => line.replace('đất trồng', 'đất\ntrồng'))
    expect(dutiesOf(lines)).toEqual(WHOLE)
  })

  test('gives what stands behind empty cells to the body above, also where a cell is broken', () => {
    const rows = (second: string) => [
      'STT\tĐơn vị\tNhiệm vụ\tThời hạn',
      '1\tSở Xây dựng\tRà soát đất trồng cây\t30/4/2025',
      '\t\tLập danh mục cây\t30/5/2025',
      second,
    ]
    const [first, next] = [
      'Rà soát đất trồng cây | Sở Xây dựng |  | 2025-04-30',
      'Lập danh mục cây | Sở Xây dựng |  | 2025-05-30',
    ]
    expect(dutiesOf(rows('2\tSở Y tế\tTrồng cây thuốc\t15/6/2025'))).toEqual([
      first,
      next,
      'Trồng cây thuốc | Sở Y tế |  | 2025-06-15',
    ])
    expect(dutiesOf(rows('2\tSở Y tế\tTrồng cây thuốc,\ntưới cây\t15/6/2025'))).toEqual([
      first,
      next,
      'Trồng cây thuốc, tưới cây | Sở Y tế |  | 2025-06-15',
    ])
  })

  test('ends where a line belongs to no row', () => {
    const below = 'II. TỔ CHỨC THỰC HIỆN\nSở Y tế báo cáo kết quả trước ngày 20/12/2024.'
    expect(dutiesOf([...brokenAt('nguyên và'), below])).toEqual([
      ...WHOLE,
      expect.stringMatching(/^Sở Y tế báo cáo .* \| Sở Y tế \| {2}\| 2024-12-20$/u),
    ])
  })
})
