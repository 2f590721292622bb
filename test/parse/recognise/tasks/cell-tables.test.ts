import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse.js'
import { paperOf } from '../paper.js'

/** The duties of a table whose cells stand one below the other: "words | leads | helpers | days". */
const dutiesOf = (table: string, gap: '\n' | '\n\n' = '\n'): string[] => {
  const body = `1. Phân công nhiệm vụ như sau:\n${table.replaceAll('\n', gap)}\n2. Kế hoạch được đăng tải.`
  const text = paperOf({ type: 'KẾ HOẠCH', title: 'Trồng cây', body })
  const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  const tasks = result.outcome === 'PARSED' ? result.tasks.filter(({ kind }) => kind === 'ASSIGNMENT') : []
  const names = (list: readonly { body: { name: string } }[]) =>
    list.map(({ body }) => body.name.replace(/ ?(?:tỉnh Nghệ An|\(.*\))$/u, '')).join('; ')
  return tasks.map(({ text: words, leads, coordinating, deadlines }) =>
    [words, names(leads), names(coordinating), deadlines.map(({ due }) => due).join()]
      .join(' | ')
      .replace(/[ |]+$/u, ''),
  )
}

const HEAD = '| TT | Nội dung | Chủ trì | Phối hợp |\n| --- | --- | --- | --- |\nThời gian\n'

describe('a table whose rows have come apart into lines', () => {
  test.each<[string, string, string[]]>([
    [
      'letters below a part that is only named',
      `${HEAD}1\nTuyên truyền\na)\nMở hội nghị trồng cây.\nSở Y tế\nSở Tư pháp; Sở Tài chính\nQuý III/2026\nb)\nIn tờ rơi.\nSở Tư pháp\nSở Y tế\nTháng 10/2026\n2\nMua cây giống.\nSở Tài chính\nSở Y tế\nTrước 12/11/2026`,
      [
        'Mở hội nghị trồng cây. | Sở Y tế | Sở Tư pháp; Sở Tài chính | 2026-09-30',
        'In tờ rơi. | Sở Tư pháp | Sở Y tế | 2026-10-31',
        'Mua cây giống. | Sở Tài chính | Sở Y tế | 2026-11-12',
      ],
    ],
    [
      'letters of a house, names with a stroke between, a day in brackets',
      `${HEAD}1\nHọp về vườn cây (sáng 27/4).\nBGH\nKhoa/Bộ môn\nTháng 4/2026\n2\nTrồng cây (27/4 là ngày hội).\n100% GVCN\nSở Y tế\nTháng 5/2026`,
      [
        'Họp về vườn cây (sáng 27/4). | BGH | Khoa; Bộ môn | 2024-04-27',
        'Trồng cây (27/4 là ngày hội). | GVCN | Sở Y tế | 2026-05-31',
      ],
    ],
    [
      'cells that go on below their row',
      `${HEAD}a)\nRà soát vườn ươm; lập bản đồ\nSở Y tế, Sở Tư\nSở Tài chính\nQuý III/2026\ncác vườn ươm.\npháp\nb)\nIn tờ rơi.\nSở Tư pháp\nSở Y tế\nTháng 10/2026`,
      [
        'Rà soát vườn ươm; lập bản đồ các vườn ươm. | Sở Y tế; Sở Tư pháp | Sở Tài chính | 2026-09-30',
        'In tờ rơi. | Sở Tư pháp | Sở Y tế | 2026-10-31',
      ],
    ],
    [
      'an empty cell leaves no line',
      `${HEAD}1\nMở hội nghị trồng cây.\nSở Y tế\nQuý III/2026\n2\nIn tờ rơi.\nSở Tư pháp\nSở Y tế\nTháng 10/2026`,
      ['Mở hội nghị trồng cây. | Sở Y tế |  | 2026-09-30', 'In tờ rơi. | Sở Tư pháp | Sở Y tế | 2026-10-31'],
    ],
    [
      'a day in the first column, and no number',
      'Ngày\nNội dung\nĐơn vị\n15/4/2026\nGửi danh sách cây\nSở Y tế\n28/5/2026\nGửi danh sách vườn ươm\nUBND các xã',
      ['Gửi danh sách cây | Sở Y tế |  | 2026-04-15', 'Gửi danh sách vườn ươm | UBND các xã |  | 2026-05-28'],
    ],
    [
      'a time in the last column, and no number',
      'Nội dung công việc\nĐơn vị thực hiện\nThời gian hoàn thành\nGửi danh sách cây\nSở Y tế\nTrước ngày 15/4/2026\nGửi danh sách vườn ươm\nUBND các xã\nTháng 5/2026',
      ['Gửi danh sách cây | Sở Y tế |  | 2026-04-15', 'Gửi danh sách vườn ươm | UBND các xã |  | 2026-05-31'],
    ],
  ])('%s', (_name, table, duties) => {
    expect(dutiesOf(table)).toEqual(duties)
    expect(dutiesOf(table, '\n\n')).toEqual(duties)
  })

  test.each([
    ['at the top', '\f\n2\n'],
    ['at the top, between blank lines', '\n\f\n\n- 2 -\n\n'],
    ['at the bottom', '\n1\n\f\n'],
  ])('a page that ends between two cells, its number %s', (_name, end) => {
    const rows = ['Nội dung', 'Chủ trì', 'Thời gian', '1', 'Trồng cây.', 'Sở Y tế', 'Quý I/2026', '2']
    const table = `TT\n${rows.join('\n')}\n${end}Mua cây giống.\nSở Tài chính\nQuý I/2027`
    expect(dutiesOf(table)).toEqual([
      'Trồng cây. | Sở Y tế |  | 2026-03-31',
      'Mua cây giống. | Sở Tài chính |  | 2027-03-31',
    ])
  })

  test('a cell of two lines, words that end like a verb, a place that ends like a word of time', () => {
    const table =
      'TT\nNội dung\nCơ quan chủ trì\nCơ quan phối hợp\nThời gian\nSản phẩm\n1\nLấp hố công trình\nSở Xây dựng\nSở Y tế\nUBND huyện Đại Từ\nTháng 10/2026\nBiên bản\n2\nMua cây giống.\nSở Tài chính\nSở Y tế\nQuý I/2027\nCây'
    expect(dutiesOf(table)).toEqual([
      'Lấp hố công trình | Sở Xây dựng | Sở Y tế; UBND huyện Đại Từ | 2026-10-31',
      'Mua cây giống. | Sở Tài chính | Sở Y tế | 2027-03-31',
    ])
  })

  test('rows that were left out between two others, each behind a bar of its own', () => {
    const row = (...cells: string[]) => cells.map((cell) => `|\n${cell}\n`).join('')
    const table = [
      row('TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian'),
      row('1', 'Trồng cây.', 'Sở Y tế', 'Sở Tư pháp', 'Quý III/2026'),
      row('4', 'Tưới cây.', 'Sở Tư pháp', 'Sở Y tế', 'Quý IV/2026'),
      row('II', 'Cây giống'),
      row('3', 'Mua cây giống.', 'Sở Tài chính', 'Sở Y tế', 'Tháng 10/2026'),
    ].join('|\n')
    expect(dutiesOf(`${table}|`)).toEqual([
      'Trồng cây. | Sở Y tế | Sở Tư pháp | 2026-09-30',
      'Tưới cây. | Sở Tư pháp | Sở Y tế | 2026-12-31',
      'Mua cây giống. | Sở Tài chính | Sở Y tế | 2026-10-31',
    ])
  })

  test('cells of several lines, a part among the names of columns, numbers left out or lost', () => {
    const table = [
      ['TT', 'Nhiệm vụ', 'I Việc cần làm ngay trong năm', 'Cơ quan, tổ chức\nchủ trì', 'Thời hạn\nthực hiện'],
      ['1', 'Trồng cây ven\nđường.', 'Sở Y tế', 'Trước ngày\n15/10/2026'],
      ['15', 'Tưới cây.', 'Sở Tư pháp', 'Trước\n31/12/2026'],
      ['Mua cây giống.', 'Sở Tài chính', 'Quý I/2027'],
      ['3', 'Kế hoạch được gửi', 'đến các sở', 'để biết.'],
    ]
    expect(dutiesOf(`\n${table.map((cells) => cells.join('\n\n')).join('\n\n')}\n`)).toEqual([
      'Trồng cây ven đường. | Sở Y tế |  | 2026-10-15',
      'Tưới cây. | Sở Tư pháp |  | 2026-12-31',
      'Mua cây giống. | Sở Tài chính |  | 2027-03-31',
    ])
  })

  test('names of columns and cells of two paragraphs, and a number left out behind an empty cell', () => {
    const table = [
      ['TT', 'Nội dung', 'Đơn vị', 'chủ trì', 'Đơn vị tham gia', 'Thời gian', 'thực hiện'],
      ['1', 'Trồng cây.', 'Sở Y tế', 'Sở Tư pháp', 'Tháng 11/2026'],
      ['2', '- Tưới cây.', '- Tỉa cây.', 'Sở Tư pháp', 'Sở Y tế', 'Ngày 14/12/2026'],
      ['3', 'Thành lập đội.', 'Chủ tịch UBND xã', 'Ngày 12/12/2026'],
      ['5', 'Mua cây.', 'Sở Tài chính', 'Sở Y tế', 'Ngày 15/12/2026'],
    ]
    expect(dutiesOf(`\n${table.map((cells) => cells.join('\n\n')).join('\n\n')}\n`)).toEqual([
      'Trồng cây. | Sở Y tế | Sở Tư pháp | 2026-11-30',
      '- Tưới cây. - Tỉa cây. | Sở Tư pháp | Sở Y tế | 2026-12-14',
      'Thành lập đội. | UBND xã |  | 2026-12-12',
      'Mua cây. | Sở Tài chính | Sở Y tế | 2026-12-15',
    ])
  })

  test('cells broken between paragraphs go on behind a comma or in small letters, the rest in the first', () => {
    const table = [
      ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị tham gia', 'Thời gian'],
      ['1', 'Trồng cây.', 'Sở Y tế', 'Sở Tư pháp,', 'Sở Nội vụ', 'Tháng 11/2026'],
      ['2', 'Họp bàn việc trồng cây', 'Đợt 2', 'Sở Giáo dục', 'và Đào tạo', 'Sở Y tế', 'Ngày 14/12/2026'],
      // a full row, and the rest of a row that was parted
      ['3', 'Tưới cây', 'Sở Tư pháp', 'Sở Y tế', 'Tháng 12/2026', 'và tỉa cây.'],
      ['4', 'Mua cây.', 'Sở Tài chính', 'Sở Y tế', 'Ngày 15/12/2026'],
    ]
    expect(dutiesOf(`\n${table.map((cells) => cells.join('\n\n')).join('\n\n')}\n`)).toEqual([
      'Trồng cây. | Sở Y tế | Sở Tư pháp; Sở Nội vụ | 2026-11-30',
      'Họp bàn việc trồng cây Đợt 2 | Sở Giáo dục và Đào tạo | Sở Y tế | 2026-12-14',
      'Tưới cây và tỉa cây. | Sở Tư pháp | Sở Y tế | 2026-12-31',
      'Mua cây. | Sở Tài chính | Sở Y tế | 2026-12-15',
    ])
  })

  test.each([
    // names of columns with one row only, or with no time where that column has it
    'Ngày\nNội dung\nĐơn vị\n15/4/2026\nDanh sách cây\nVườn ươm',
    'Nội dung\nĐơn vị\nThời gian\nDanh sách cây\nVườn ươm\nRất đẹp\nCây xanh\nBóng mát\nĐường làng',
    // bars, and no row
    '| TT | Nội dung | Chủ trì | Phối hợp |\nVườn ươm',
  ])('%s', (table) => expect(dutiesOf(table)).toEqual([]))
})
