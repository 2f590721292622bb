import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse.js'
import { paperOf } from '../paper.js'

/** The duties of a table: "words | leads | helpers | days". */
const dutiesOf = (table: string): string[] => {
  const body = `1. Phân công nhiệm vụ như sau:\n${table}\n2. Kế hoạch được đăng tải.`
  return dutiesIn(paperOf({ type: 'KẾ HOẠCH', title: 'Trồng cây', body }))
}

function dutiesIn(text: string): string[] {
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

  test('numbers in the middle of their rows, and the names again on the next page', () =>
    expect(
      dutiesOf(
        [
          'TT    Nội dung            Chủ trì       Phối hợp        Thời gian',
          '                                                        xong',
          '      Trồng cây                         Sở Tài',
          '1     ven bờ sông         Sở Y tế       chính           Quý I/2026',
          '      phía nam.',
          'TT    Nội dung            Chủ trì       Phối hợp        Thời gian',
          '                                                        xong',
          '2     In tờ rơi.          Sở Tư pháp                    Tháng 5/2026',
        ].join('\n'),
      ),
    ).toEqual(['Trồng cây ven bờ sông phía nam. | Sở Y tế | Sở Tài chính | 2026-03-31', IN_A_ROW[1]]))

  test('one blank between cells that fill their columns', () =>
    expect(
      dutiesOf(
        [
          'TT  Nội dung     Chủ trì      Phối hợp     Thời gian',
          '1   Trồng cây    Sở Y tế      Sở Tài chính Quý I/2026',
          '    ven sông mới                           ',
          '2   In tờ rơi    Sở Tư pháp                Tháng 5/2026',
          '3   Tưới cây cho Sở Xây dựng  Sở Y tế      Năm 2026',
          '    đường mới.',
        ].join('\n'),
      ),
    ).toEqual([
      'Trồng cây ven sông mới | Sở Y tế | Sở Tài chính | 2026-03-31',
      'In tờ rơi | Sở Tư pháp |  | 2026-05-31',
      'Tưới cây cho đường mới. | Sở Xây dựng | Sở Y tế | 2026-12-31',
    ]))

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

test('a table below the name of a body alone ends the head of a sheet', () =>
  expect(
    dutiesIn(
      `UBND TỈNH LẠNG SƠN\nPHỤ LỤC\nVIỆC CẦN LÀM\n${barred(HEAD, ['1', 'Trồng cây.', 'Sở Y tế', '', 'Quý I/2026'], ['2', 'In tờ rơi.', 'Sở Tư pháp', '', 'Tháng 5/2026'])}`,
    ),
  ).toEqual(['Trồng cây. | Sở Y tế |  | 2026-03-31', IN_A_ROW[1]]))

test('a table right below the title is no part of it', () =>
  expect(
    dutiesIn(
      paperOf({
        type: 'KẾ HOẠCH',
        title: `Trồng cây\n${barred(HEAD, ['1', 'Trồng cây.', 'Sở Y tế', '', 'Quý I/2026'], ['2', 'In tờ rơi.', 'Sở Tư pháp', '', 'Tháng 5/2026'])}`,
        body: '',
      }),
    ),
  ).toEqual(['Trồng cây. | Sở Y tế |  | 2026-03-31', IN_A_ROW[1]]))

test('those who have it stand before what it is, and brackets say who helps', () =>
  expect(
    dutiesOf(
      barred(
        ['TT', 'Cơ quan, đơn vị', 'Nhiệm vụ', 'Thời gian'],
        ['1', '- Sở Y tế (chủ trì); - Sở Tài chính (phối hợp)', 'Trồng cây.', 'Quý I/2026'],
        ['2', 'Sở Tư pháp', 'In tờ rơi.', 'Tháng 5/2026'],
      ),
    ),
  ).toEqual(IN_A_ROW))

test('without a column of times the words say by when', () =>
  expect(
    dutiesOf(
      barred(
        ['TT', 'Nội dung', 'Chủ trì'],
        ['1', 'Trồng cây trước ngày 31/3/2026.', 'Sở Y tế'],
        ['2', 'In tờ rơi.', 'Sở Tư pháp'],
      ),
    ),
  ).toEqual(['Trồng cây trước ngày 31/3/2026. | Sở Y tế |  | 2026-03-31', 'In tờ rơi. | Sở Tư pháp']))

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

describe('cells that nothing parts but what they say', () => {
  const duties = [
    'Trồng cây ven sông mới theo đề nghị của Sở Nội vụ | Sở Y tế | Sở Tài chính, Công an tỉnh | 2026-03-31',
    'In tờ rơi cho các xã | Văn phòng UBND tỉnh | Các sở, ngành | 2026-10-31',
  ].map((duty) => duty.replace('Sở Tài chính, Công an', 'Sở Tài chính; Công an'))
  test.each<[string, string]>([
    [
      'rows on one line',
      'TT Nội dung Cơ quan chủ trì Cơ quan phối hợp Thời gian\n1 Trồng cây ven sông mới theo đề nghị của Sở Nội vụ Sở Y tế Sở Tài chính, Công an tỉnh Quý I/2026\n2 In tờ rơi cho các xã Văn phòng UBND tỉnh Các sở, ngành Trước ngày 31/10/2026',
    ],
    [
      'rows that are wrapped, over a page',
      'TT Nội dung Cơ quan chủ trì Cơ quan\nphối hợp Thời gian\nI Việc chung\n1 Trồng cây ven sông mới theo đề nghị của Sở\nNội vụ Sở Y tế Sở Tài chính, Công an tỉnh Quý I/2026\n2\nTT Nội dung Cơ quan chủ trì Cơ quan\nphối hợp Thời gian\n2 In tờ rơi cho các xã Văn phòng UBND tỉnh\nCác sở, ngành Trước ngày 31/10/2026',
    ],
    [
      'the times before the leads',
      'TT Nội dung Thời gian Cơ quan chủ trì Cơ quan phối hợp\n1 Trồng cây ven sông mới theo đề nghị của Sở Nội vụ Quý I/2026 Sở Y tế Sở Tài chính, Công an tỉnh\n2 In tờ rơi cho các xã Trước ngày 31/10/2026 Văn phòng UBND tỉnh Các sở, ngành',
    ],
    [
      'a line for each part of a cell',
      'TT\nNội dung\nCơ quan chủ\ntrì\nCơ quan phối\nhợp\nThời gian\n1\nTrồng cây ven sông mới theo đề nghị của\nSở Nội vụ\nSở Y tế\nSở Tài chính,\nCông an tỉnh\nQuý I/2026\n2\nIn tờ rơi cho các xã\nVăn phòng\nUBND tỉnh\nCác sở,\nngành\nTrước ngày\n31/10/2026',
    ],
  ])('%s', (_, table) => expect(dutiesOf(table)).toEqual(duties))

  test('the next section is no part of it, whose numbers have stops', () =>
    expect(
      dutiesOf(
        'TT Nội dung Cơ quan chủ trì Cơ quan phối hợp Thời gian\n1 Trồng cây ven sông mới theo đề nghị của Sở Nội vụ Sở Y tế Sở Tài chính, Công an tỉnh Quý I/2026\n2 In tờ rơi cho các xã Văn phòng UBND tỉnh Các sở, ngành Trước ngày 31/10/2026\nIV. TỔ CHỨC THỰC HIỆN\n1. Giao Sở Tư pháp theo dõi việc trồng cây.\n2. Sở Nội vụ chấm thi đua.',
      ),
    ).toEqual([
      ...duties,
      'Giao Sở Tư pháp theo dõi việc trồng cây. | Sở Tư pháp',
      'Sở Nội vụ chấm thi đua. | Sở Nội vụ',
    ]))

  test('no table: its rows name nobody', () =>
    expect(
      dutiesOf('TT Nội dung Cơ quan chủ trì Thời gian\n1 Trồng cây ven sông\n2 In tờ rơi cho các xã'),
    ).toEqual(['TT Nội dung Cơ quan chủ trì Thời gian 1 Trồng cây ven sông 2 In tờ rơi cho các xã']))
})

test.each<[string, string[]]>([
  ['- Phòng Tài chính - Kế hoạch - Công an huyện', ['Phòng Tài chính - Kế hoạch', 'Công an huyện']],
  ['P. Nội vụ; P. Tư pháp', ['P. Nội vụ', 'P. Tư pháp']],
])('who has it: %s', (cell, expected) =>
  expect(dutiesOf(barred(HEAD, ['1', 'Trồng cây.', cell, '', 'Năm 2026']))).toEqual([
    `Trồng cây. | ${expected.join('; ')} |  | 2026-12-31`,
  ]),
)

test.each<[string, string[], string[], string[]]>([
  [
    'by their offices',
    ['TT', 'Họ tên, chức vụ', 'Lĩnh vực phụ trách', 'Địa bàn'],
    ['1', 'Đ/c Giám đốc Sở Y tế', 'Vườn thuốc nam', 'Nam Đàn'],
    ['Vườn thuốc nam | Giám đốc Sở Y tế'],
  ],
  [
    'none of whom is of a house',
    ['TT', 'Họ và tên', 'Chức vụ', 'Nhiệm vụ được phân công'],
    ['1', 'Lê Văn An', 'Giáo viên', 'Vườn hoa'],
    [],
  ],
])('members of a board, %s', (_, head, row, expected) =>
  expect(dutiesOf(barred(head, row))).toEqual(expected),
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

describe('a table of targets gives each unit its share', () => {
  const SHARES = [
    ['1', 'Huyện Nghi Lộc', '120', '40', '80'],
    ['2', 'Huyện Đô Lương', '60', '20', '40'],
    ['', 'Tổng cộng', '180', '60', '120'],
  ]
  const sharesBelow = (caption: string, heads: readonly string[]): string[] =>
    dutiesIn(
      paperOf({
        type: 'KẾ HOẠCH',
        title: 'Trồng cây',
        body: `1. ${caption}\n${[['TT', ...heads], ...SHARES].map((row) => row.join('\t')).join('\n')}`,
      }),
    ).filter((duty) => duty.includes('Huyện'))

  test.each([
    ['years ahead', ['Huyện, thành phố', 'Tổng số', 'Năm 2026', 'Năm 2027']],
    ['what is given', ['Địa phương', 'Chỉ tiêu giao', 'Đợt 1', 'Đợt 2']],
  ])('%s', (_, heads) => {
    expect(sharesBelow('Chỉ tiêu trồng cây của các huyện', heads)).toEqual([
      'Huyện Nghi Lộc|120|40|80 | Huyện Nghi Lộc',
      'Huyện Đô Lương|60|20|40 | Huyện Đô Lương',
    ])
  })

  test.each([
    ['years past', 'Chỉ tiêu trồng cây', ['Huyện, thành phố', 'Tổng số', 'Năm 2020', 'Năm 2021']],
    ['money', 'Phân bổ vốn theo chỉ tiêu', ['Huyện, thành phố', 'Tổng số', 'Năm 2026', 'Năm 2027']],
    ['results', 'Chỉ tiêu trồng cây', ['Huyện, thành phố', 'Chỉ tiêu giao', 'Kết quả', 'Tỷ lệ']],
    ['counts', 'Số hộ của các huyện', ['Huyện, thành phố', 'Tổng số', 'Năm 2026', 'Năm 2027']],
  ])('%s give none', (_, caption, heads) => {
    expect(sharesBelow(caption, heads)).toEqual([])
  })
})

describe('a table that was cut out below the names of its columns', () => {
  test('gives its duties by what stands in its first row', () => {
    const rows = [
      '| 2 | Lập danh sách hộ nghèo | Danh sách | Sở Y tế | Sở Tài chính | Trước 25/9/2026 |',
      '| 3 | Khảo sát các tuyến đường | Báo cáo | Sở Xây dựng | UBND các xã | Quý IV/2026 |',
    ]
    expect(dutiesOf(rows.join('\n'))).toEqual([
      'Lập danh sách hộ nghèo | Sở Y tế | Sở Tài chính | 2026-09-25',
      'Khảo sát các tuyến đường | Sở Xây dựng | UBND các xã | 2026-12-31',
    ])
  })

  test('of figures gives none', () => {
    const rows = ['| 1 | Xã Hòa Bình | 1.200 | 30 |', '| 2 | Xã Tân Lập | 900 | 22 |']
    expect(dutiesOf(rows.join('\n'))).toEqual([])
  })
})

test('the numbers of the columns are no duty, where a scan misread one too', () => {
  const table = [
    '| TT | Nội dung | Chủ trì | Thời gian |',
    '| (1) | (2) | @) | (4) |',
    '| 1 | Trồng cây. | Sở Y tế | 30/6/2026 |',
  ]
  expect(dutiesOf(table.join('\n'))).toEqual(['Trồng cây. | Sở Y tế |  | 2026-06-30'])
})
