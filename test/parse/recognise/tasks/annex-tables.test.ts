import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse.js'
import { paperOf } from '../paper.js'

/** The duties of a table: "words | leads | helpers | days". */
const dutiesOf = (table: string): string[] => {
  const body = `1. Phân công nhiệm vụ như sau:\n${table}\n2. Kế hoạch được đăng tải.`
  const text = paperOf({ type: 'KẾ HOẠCH', title: 'Trồng cây', body })
  const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  const tasks = result.outcome === 'PARSED' ? result.tasks : []
  const names = (list: readonly { asPrinted: string }[]) => list.map(({ asPrinted }) => asPrinted).join('; ')
  return tasks.map(({ text: words, leads, coordinating, deadlines }) =>
    [words, names(leads), names(coordinating), deadlines.map(({ due }) => due).join()]
      .join(' | ')
      .replace(/[ |]+$/u, ''),
  )
}

const barred = (...rows: string[][]): string =>
  rows
    .map((row) => `| ${row.join(' | ')} |`)
    .toSpliced(1, 0, '| --- |')
    .join('\n')

const HEAD = ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian']
const IN_A_ROW = [
  'Trồng cây. | Sở Y tế | Sở Tài chính | 2026-03-31',
  'In tờ rơi. | Sở Tư pháp |  | 2026-05-31',
]

describe('a cell that reaches over several rows, and is empty in all but the first', () => {
  test.each<[string, string[][], string[]]>([
    [
      'who has it',
      [
        ['1', 'Trồng cây.', 'Sở Y tế', 'Sở Tài chính', 'Quý I/2026'],
        ['2', 'Tưới cây.', '', '', 'Tháng 5/2026'],
      ],
      ['Trồng cây. | Sở Y tế | Sở Tài chính | 2026-03-31', 'Tưới cây. | Sở Y tế |  | 2026-05-31'],
    ],
    [
      'all of them',
      [
        ['a)', 'Trồng cây.', 'Sở Y tế', 'Sở Tài chính', 'Quý I/2026'],
        ['b)', 'Tưới cây.', '', '', ''],
      ],
      ['Trồng cây. | Sở Y tế | Sở Tài chính | 2026-03-31', 'Tưới cây. | Sở Y tế | Sở Tài chính | 2026-03-31'],
    ],
    [
      'the number too',
      [
        ['1', 'Trồng cây.', 'Sở Y tế', '', 'Quý I/2026'],
        ['', 'Tưới cây.', '', '', 'Tháng 5/2026'],
      ],
      ['Trồng cây. | Sở Y tế |  | 2026-03-31', 'Tưới cây. | Sở Y tế |  | 2026-05-31'],
    ],
    [
      'none: it names a part',
      [
        ['1', 'Trồng cây.', 'Sở Y tế', '', 'Quý I/2026'],
        ['2', 'Công tác tuyên truyền', '', '', ''],
        ['2.1', 'In tờ rơi.', 'Sở Tư pháp', '', 'Tháng 5/2026'],
      ],
      ['Trồng cây. | Sở Y tế |  | 2026-03-31', 'In tờ rơi. | Sở Tư pháp |  | 2026-05-31'],
    ],
    [
      'none: its number is not the next',
      [
        ['1', 'Trồng cây.', 'Sở Y tế', '', 'Quý I/2026'],
        ['1', 'Tưới cây.', '', '', 'Tháng 5/2026'],
      ],
      ['Trồng cây. | Sở Y tế |  | 2026-03-31', 'Tưới cây. |  |  | 2026-05-31'],
    ],
  ])('%s', (_, rows, expected) => expect(dutiesOf(barred(HEAD, ...rows))).toEqual(expected))

  test('the row below says where its lead stands', () => {
    const table = barred(HEAD, ['1', 'Trồng cây.', 'Sở Y tế', '', ''], ['2', 'Tưới cây.', '', '', 'Năm 2026'])
    const text = paperOf({ type: 'KẾ HOẠCH', title: 'Trồng cây', body: `1. Nhiệm vụ:\n${table}` })
    const result = parse({ name: 'a', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
    const tasks = result.outcome === 'PARSED' ? result.tasks : []
    expect(tasks.map(({ leadSource, leadFrom }) => [leadSource, leadFrom])).toEqual([
      ['EXPLICIT', null],
      ['INHERITED', '1/row1'],
    ])
  })
})

test('a leader looks after what an office has', () =>
  expect(
    dutiesOf(
      barred(
        ['TT', 'Nội dung', 'Lãnh đạo phụ trách', 'Đơn vị thực hiện', 'Thời gian'],
        ['1', 'Trồng cây.', 'Phó Chủ tịch', 'Sở Y tế', 'Quý I/2026'],
      ),
    ),
  ).toEqual(['Trồng cây. | Sở Y tế |  | 2026-03-31']))

describe('columns that runs of blanks part', () => {
  test('each below its name, and cells of several lines', () =>
    expect(
      dutiesOf(
        [
          'TT    Nội dung            Chủ trì       Phối hợp        Thời gian',
          'I     Công tác chung',
          '1     Trồng cây           Sở Y tế       Sở Tài          Quý',
          '      bên sông.                         chính           I/2026',
          '2     In tờ rơi.          Sở Tư pháp                    Tháng 5/2026',
        ].join('\n'),
      ),
    ).toEqual(['Trồng cây bên sông. | Sở Y tế | Sở Tài chính | 2026-03-31', IN_A_ROW[1]]))

  test.each<[string, string]>([
    ['blank lines between rows', '\n'],
    ['nothing between rows', ''],
  ])('names above the first column, numbers in the middle of rows, and %s', (_, gap) =>
    expect(
      dutiesOf(
        [
          '                          Cơ quan       Cơ quan phối    Thời gian',
          'TT    Nội dung            chủ trì       hợp             hoàn thành',
          `${gap}      Trồng cây           Sở Y tế       Sở Tài          Quý`,
          '1     bên sông                          chính           I/2026',
          '      và ven đường.',
          `${gap}      In tờ rơi và        Sở Tư pháp    Sở Y tế         Tháng`,
          '2',
          '      băng rôn.                                         5/2026',
          `${gap}3     Mua cây.            Sở Xây dựng   Sở Y tế         Năm 2026`,
        ].join('\n'),
      ),
    ).toEqual([
      'Trồng cây bên sông và ven đường. | Sở Y tế | Sở Tài chính | 2026-03-31',
      'In tờ rơi và băng rôn. | Sở Tư pháp | Sở Y tế | 2026-05-31',
      'Mua cây. | Sở Xây dựng | Sở Y tế | 2026-12-31',
    ]),
  )

  test('in their order only', () =>
    expect(
      dutiesOf(
        [
          'TT     Nội dung     Chủ trì     Phối hợp     Thời gian',
          '1     Trồng cây.     Sở Y tế     Sở Tài chính     Quý I/2026',
          '2     In tờ rơi.     Sở Tư pháp     Tháng 5/2026',
        ].join('\n'),
      ),
    ).toEqual(IN_A_ROW))
})

test('tabs, with heads in two rows and a part of two cells', () =>
  expect(
    dutiesOf(
      'TT\tNội dung\tĐơn vị thực hiện\t\tThời gian\n\t\tChủ trì\tPhối hợp\t\nI\tCông tác chung\n1\tTrồng cây.\tSở Y tế\tSở Tài chính\tQuý I/2026\nII\tCông tác khác\n2\tIn tờ rơi.\tSở Tư pháp\t\tTháng 5/2026',
    ),
  ).toEqual(IN_A_ROW))

describe('cells one below the other', () => {
  const rows =
    '1\nTrồng cây.\nSở Y tế\nSở Tài chính\nQuý I/2026\n2\nIn tờ rơi.\nSở Tư pháp\nTháng 5/2026\n3\nTưới cây.\nSở Y tế\nSở Tài chính\nNăm 2026'
  const duties = [...IN_A_ROW, 'Tưới cây. | Sở Y tế | Sở Tài chính | 2026-12-31']
  test.each<[string, string, string[]]>([
    ['an empty cell', `TT\nNội dung\nChủ trì\nPhối hợp\nThời gian\n${rows}`, duties],
    ['heads in two rows', `TT\nNội dung\nĐơn vị thực hiện\nThời gian\nChủ trì\nPhối hợp\n${rows}`, duties],
    [
      'numbers of columns',
      `TT\nNội dung\nChủ trì\nPhối hợp\nThời gian\n(1)\n(2)\n(3)\n(4)\n(5)\n${rows}`,
      duties,
    ],
    [
      'cells of products and costs',
      'TT\nNội dung\nChủ trì\nPhối hợp\nLộ trình\nSản phẩm\nKinh phí\n1\nTrồng cây.\nSở Y tế\nSở Tài chính\nQuý I/2026\nKế hoạch\nNgân sách tỉnh\n2\nIn tờ rơi.\nSở Tư pháp\nTháng 5/2026\nNgân sách tỉnh',
      IN_A_ROW,
    ],
    [
      'a part between numbers',
      'TT\nNội dung\nChủ trì\nThời gian\n1\nCông tác chung\n1.1\nTrồng cây.\nSở Y tế\nQuý I/2026\n1.2\nIn tờ rơi.\nSở Tư pháp\nTháng 5/2026',
      ['Trồng cây. | Sở Y tế |  | 2026-03-31', IN_A_ROW[1] ?? ''],
    ],
  ])('%s', (_, table, expected) => expect(dutiesOf(table)).toEqual(expected))
})

test.each<[string, string[]]>([
  ['- Phòng Tài chính - Kế hoạch - Công an huyện', ['Phòng Tài chính - Kế hoạch', 'Công an huyện']],
  ['P. Nội vụ; P. Tư pháp', ['P. Nội vụ', 'P. Tư pháp']],
])('who has it: %s', (cell, expected) =>
  expect(dutiesOf(barred(HEAD, ['1', 'Trồng cây.', cell, '', 'Năm 2026']))).toEqual([
    `Trồng cây. | ${expected.join('; ')} |  | 2026-12-31`,
  ]),
)

describe('a table that gives no duties', () => {
  test.each<[string, string[], string[]]>([
    ['costs', ['TT', 'Nội dung', 'Dự toán'], ['1', 'In tờ rơi', '5 triệu đồng']],
    ['figures', ['TT', 'Đơn vị', 'Số cây'], ['1', 'Sở Y tế', '120']],
    [
      'results',
      ['TT', 'Nội dung', 'Đơn vị thực hiện', 'Kết quả đạt được'],
      ['1', 'In tờ rơi', 'Sở Y tế', 'Đã in'],
    ],
    ['targets', ['TT', 'Tên chỉ tiêu', 'Đơn vị chịu trách nhiệm'], ['1', 'Số cây', 'Sở Y tế']],
    ['persons', ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị'], ['1', 'Lê Văn An', 'Chuyên viên', 'Sở Y tế']],
    ['positions', ['TT', 'Họ và tên', 'Đơn vị', 'Nhiệm vụ'], ['1', 'Lê Văn An', 'Sở Y tế', 'Tổ phó']],
    ['a programme', ['Thời gian', 'Nội dung', 'Người thực hiện'], ['7h30 - 8h00', 'Đón khách', 'Sở Y tế']],
    [
      'projects',
      ['TT', 'Tên dự án', 'Chủ đầu tư', 'Thời gian'],
      ['1', 'Cầu qua sông', 'Sở Y tế', '2024-2026'],
    ],
    ['a form', HEAD, ['1', '…', '…', '', '']],
    ['papers', ['TT', 'Tên văn bản', 'Số, ký hiệu', 'Cơ quan ban hành'], ['1', 'Quyết định về cây', '5/QĐ', 'Sở Y tế']], // prettier-ignore
  ])('%s', (_, head, row) => expect(dutiesOf(barred(head, row))).toEqual([]))
})

test('a duty whose words begin as the name of a column is no head', () =>
  expect(
    dutiesOf(
      barred(['TT', 'Nhiệm vụ', 'Chủ trì', 'Sản phẩm'], ['1', 'Nội dung tờ rơi', 'Sở Y tế', 'Kết quả in'], ['2', 'Trồng cây', 'Sở Tư pháp', 'Cây']), // prettier-ignore
    ),
  ).toEqual(['Nội dung tờ rơi | Sở Y tế', 'Trồng cây | Sở Tư pháp']))
