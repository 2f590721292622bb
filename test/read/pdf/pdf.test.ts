import { describe, expect, test } from '@jest/globals'
import { Marks } from '../../../src/read/marks.js'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import { textOf } from '../built.js'
import { pdf, piece } from '../papers/containers.mjs'

// in this process: a worker loads pdf.js anew for each file
const text = async (...pages: string[]) =>
  (await readPdf(new Uint8Array(pdf(pages)), 'a.pdf', new Marks())).text
const p = piece as (words: string, x: number, y: number, size?: number) => string

describe('lines by their place', () => {
  test('pieces of a line are joined, columns kept apart, paragraphs too', async () => {
    const page =
      p('dân', 170, 700) +
      p('Ủy ban nhân', 90, 700) +
      p('tỉnh', 196.5, 700.8) +
      p('Bên phải', 350, 700) +
      p('Dòng hai', 90, 682) +
      p('Dòng ba', 90, 664) +
      p('Đoạn sau có thêm vài chữ', 90, 625)
    expect(await text(page)).toBe(
      'Ủy ban nhân dân tỉnh    Bên phải\nDòng hai\nDòng ba\n\nĐoạn sau có thêm vài chữ\n',
    )
  })

  test('a full line ends its paragraph where the next stands as far below as paragraphs do', async () => {
    const full = (words: string) => words.padEnd(60, ' và các xã').slice(0, 59) + 'ã'
    const entry = (at: number) => p(`Việc thứ ${at + 1} của các xã ven sông`, 90, 692 - at * 20)
    const below = 692 - 14 * 20
    const page =
      p(full('Sở Xây dựng, Sở Tài chính'), 90, 800) +
      p('Rà soát quỹ đất của các xã', 90, 780) +
      [0, 1, 2].map((at) => p(full(`Dòng ${at}`), 90, 760 - at * 16)).join('') +
      p('dòng cuối của đoạn', 90, 712) +
      Array.from({ length: 14 }, (_, at) => entry(at)).join('') +
      [0, 1, 2].map((at) => p(full(`dòng ${at}`), 90, below - at * 16)).join('') +
      p('hết', 90, below - 48)
    const lines = (await text(page)).split('\n')
    expect(lines.slice(0, 2)).toEqual([full('Sở Xây dựng, Sở Tài chính'), 'Rà soát quỹ đất của các xã'])
    expect(lines.find((line) => line.startsWith('Dòng 0'))).toMatch(/ dòng cuối của đoạn$/)
  })

  test('joined letters and wide blanks are told apart, other letters stay', async () => {
    expect(await text(p('Kế\u00a0hoạch di\ufb03cile µg của Ủy ban nhân dân', 70, 800))).toBe(
      'Kế hoạch difficile µg của Ủy ban nhân dân\n',
    )
  })

  test('small letters above and below a line stand in it', async () => {
    const page =
      p('Diện tích 500 m', 70, 700, 12) + p('2', 160, 705, 10) + p('và H', 170, 700, 12) + p('2', 194, 695, 7)
    expect(await text(page + p('O của Sở Y tế', 197.5, 700, 12))).toBe(
      'Diện tích 500 m2 và H2O của Sở Y tế\n',
    )
  })

  test('what is printed twice to look bold is said once', async () => {
    const line = 'Sở Y tế chủ trì rà soát khu trọ'
    expect(await text(p(line, 70, 700) + p(line, 70.4, 700.2) + p('1', 300, 700) + p('1', 306.5, 700))).toBe(
      `${line}    11\n`,
    )
  })

  test('the halves of a head stand closer than columns', async () => {
    const page = p('TỈNH ỦY BẾN TRE', 70, 800) + p('ĐẢNG CỘNG SẢN VIỆT NAM', 180, 800)
    expect(await text(page)).toBe('TỈNH ỦY BẾN TRE    ĐẢNG CỘNG SẢN VIỆT NAM\n')
  })

  test('a form feed between pages; what stands askew is a watermark', async () => {
    const watermark = 'BT /F1 40 Tf 0.7 0.7 -0.7 0.7 100 300 Tm <004d1eac0054> Tj ET\n'
    expect(await text(p('Trang thứ nhất của văn bản', 90, 700) + watermark, p('Trang hai', 90, 700))).toBe(
      'Trang thứ nhất của văn bản\n\f\nTrang hai\n',
    )
  })

  test('where first lines are set in, a full line ends its paragraph if the next is set in as well', async () => {
    const full = (words: string, most: number) => words.padEnd(60, ' và các xã').slice(0, most - 1) + 'ã'
    const two = (at: number) =>
      p(full(`Việc thứ ${at + 1}`, 56), 116, 700 - at * 36) + p('của các xã', 90, 682 - at * 36)
    const page =
      p(full('Họp tại huyện', 56), 116, 736) + p(full('Trên đây', 56), 116, 718) + [0, 1, 2].map(two).join('')
    expect((await text(page)).split('\n').slice(0, 3)).toEqual([
      full('Họp tại huyện', 56),
      full('Trên đây', 56),
      `${full('Việc thứ 1', 56)} của các xã`,
    ])
  })

  test('the last line of the text is none of the recipients', async () => {
    const full = (words: string) => words.padEnd(60, ' và các xã').slice(0, 59) + 'ã'
    const page =
      [0, 1, 2].map((at) => p(full('Các sở'), 90, 700 - at * 18)).join('') +
      p('báo cáo./.', 90, 646) +
      p('Nơi nhận:', 90, 628) +
      p('TM. ỦY BAN NHÂN DÂN', 350, 628) +
      p('- Như trên;', 90, 612) +
      p('CHỦ TỊCH', 380, 612)
    expect((await text(page)).split('\n')[0]).toMatch(/ã báo cáo\.\/\.$/)
  })

  test('a sentence that a page breaks is whole in the page where it begins, and the number of the next page stands behind it', async () => {
    const full = (words: string) => words.padEnd(60, ' và các xã').slice(0, 59) + 'ã'
    const lines = (words: readonly string[], y: number) =>
      words.map((line, at) => p(line, 90, y - at * 18)).join('')
    const first = lines([full('Các sở'), full('rà soát quỹ đất,'), full('lập danh mục và báo cáo')], 132)
    const second = (rest: string) => p('2', 300, 800) + p(rest, 90, 764) + p('Việc sau của các xã.', 90, 728)
    const whole = [full('Các sở'), full('rà soát quỹ đất,'), full('lập danh mục và báo cáo')].join(' ')
    expect(await text(first, second('Ủy ban nhân dân tỉnh.'))).toBe(
      `${whole} Ủy ban nhân dân tỉnh.\n\f\n2\nViệc sau của các xã.\n`,
    )
    expect(await text(first, second('1. Ủy ban nhân dân tỉnh.'))).toContain(`${whole}\n\f\n2\n1. Ủy ban`)
  })

  test('a table on its side is read upright', async () => {
    const down = (words: string, x: number) =>
      `BT /F1 12 Tf 0 1 -1 0 ${x} 100 Tm ${/<.*> Tj/.exec(p(words, 0, 0))?.[0] ?? ''} ET\n`
    expect(await text(down('Dòng thứ nhất của bảng', 100) + down('Dòng thứ hai', 118))).toBe(
      'Dòng thứ nhất của bảng\nDòng thứ hai\n',
    )
  })
})

const column = (lines: readonly string[], x: number, y: number) =>
  lines.map((line, index) => p(line, x, y - index * 18)).join('')

describe('two columns', () => {
  const left = [
    '1. Sở Xây dựng chủ trì,',
    'phối hợp với Sở Tài chính',
    'lập danh mục khu đất trước',
    'ngày 30 tháng 11 năm 2024.',
    '2. Sở Nội vụ chủ trì theo dõi',
    'trước ngày 15 tháng 12',
  ]
  const right = [
    '3. Công an tỉnh chủ trì rà',
    'soát các khu trọ trước ngày',
    '20 tháng 10 năm 2024.',
    '4. Sở Y tế chủ trì kiểm tra',
    'nước sạch trước ngày 25',
    'tháng 11 năm 2024.',
  ]

  test('of running text are read one after the other, what stands above and below in its place', async () => {
    const page =
      p('Ủy ban nhân dân tỉnh ban hành kế hoạch này như sau để các sở thực hiện:', 70, 618) +
      column([...left, 'năm 2024.'], 70, 600) +
      column(right, 320, 600) +
      p('III. TỔ CHỨC', 70, 474) +
      p('Các sở, ban, ngành tỉnh, Ủy ban nhân dân các huyện thực hiện kế hoạch này.', 70, 456)
    expect((await text(page)).split('\n')).toEqual([
      'Ủy ban nhân dân tỉnh ban hành kế hoạch này như sau để các sở thực hiện:',
      '1. Sở Xây dựng chủ trì,',
      'phối hợp với Sở Tài chính lập danh mục khu đất trước ngày 30 tháng 11 năm 2024.',
      '2. Sở Nội vụ chủ trì theo dõi trước ngày 15 tháng 12',
      'năm 2024.',
      '3. Công an tỉnh chủ trì rà soát các khu trọ trước ngày 20 tháng 10 năm 2024.',
      '4. Sở Y tế chủ trì kiểm tra nước sạch trước ngày 25 tháng 11 năm 2024.',
      'III. TỔ CHỨC',
      'Các sở, ban, ngành tỉnh, Ủy ban nhân dân các huyện thực hiện kế hoạch này.',
      '',
    ])
  })

  test('of a foot are read cell by cell; what nothing tells of is read across', async () => {
    const foot = [
      ['Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN'],
      ['- Thường trực Tỉnh ủy;', 'KT. CHỦ TỊCH'],
      ['- Các sở, ban, ngành tỉnh;', 'PHÓ CHỦ TỊCH'],
      ['- Ủy ban nhân dân các huyện;', 'Phụ trách khối văn xã'],
      ['- Báo Đồng Khởi;', 'và lao động, việc làm'],
      ['- Lưu: VT, NHV.', 'Trần Thị Mẫu'],
    ] as const
    const across = (rows: readonly (readonly [string, string])[]) =>
      `${rows.map(([a, b]) => `${a}    ${b}`).join('\n')}\n`
    const page = (rows: readonly (readonly [string, string])[]) =>
      column(
        rows.map(([a]) => a),
        70,
        600,
      ) +
      column(
        rows.map(([, b]) => b),
        320,
        600,
      )
    expect((await text(page(foot))).split('\n')).toEqual([
      ...foot.map(([a]) => a),
      '',
      ...foot.slice(0, 3).map(([, b]) => b),
      'Phụ trách khối văn xã và lao động, việc làm',
      'Trần Thị Mẫu',
      '',
    ])
    const byRows = foot
      .slice(1)
      .map(([a, b], index) => p(a, 70, 600 - index * 18) + p(b, 320, 600 - index * 18))
    expect(await text(byRows.join(''))).toBe(across(foot.slice(1)))
    const short = left.slice(0, 5).map((line, index) => [line, right[index] as string] as const)
    const shortByRows = short.map(([a, b], index) => p(a, 70, 600 - index * 18) + p(b, 320, 600 - index * 18))
    expect(await text(shortByRows.join(''))).toBe(across(short))
  })
})

describe('a letterhead', () => {
  const superior = ['ỦY BAN NHÂN DÂN', 'TỈNH HÀ TĨNH']
  const banner = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA', 'VIỆT NAM']
  const cells = ['ỦY BAN NHÂN DÂN', 'TỈNH HÀ TĨNH', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '']
  const body = [
    'Thực hiện chỉ thị của tỉnh về nhà ở cho công nhân các khu công nghiệp',
    'người thu nhập thấp, Ủy ban nhân dân tỉnh ban hành kế hoạch này để các sở',
    'thực hiện từ nay đến hết năm, với những việc sau đây, mỗi tháng báo cáo.',
  ]
  const bodyText = body.join(' ')
  const below = column(body, 70, 600)

  test('whose cells wrap is read cell by cell, in whatever order it is written', async () => {
    const [left, right] = [
      superior.map((line, index) => p(line, 80, 780 - 18 * index)),
      banner.map((line, index) => p(line, 330, 780 - 18 * index)),
    ]
    for (const order of [
      [...left, ...right],
      [...right, ...left],
      [left[0], right[0], left[1], right[1]],
    ])
      expect((await text(order.join('') + below)).split('\n').filter(Boolean).sort()).toEqual(
        [...cells.filter(Boolean), bodyText].sort(),
      )
  })

  test('ends above whom a letter is sent to, though its left half goes on as far', async () => {
    const left = ['ỦY BAN NHÂN DÂN', 'TỈNH HÀ TĨNH', 'Số: 12/UBND-NL', 'V/v trồng rừng', 'Kính gửi: Sở Y tế']
    const page = column(left, 80, 780) + column(banner, 330, 780)
    const lines = (await text(page + below)).split('\n').filter(Boolean)
    expect(lines.slice(-3)).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Kính gửi: Sở Y tế', bodyText])
  })

  test('whose halves stand at different heights is read half by half', async () => {
    const page = column(['SỞ Y TẾ', 'TỈNH HÀ TĨNH', 'Số: 12/KH-SYT'], 80, 780) + column(banner, 330, 771)
    expect((await text(page + below)).split('\n')).toEqual([
      'SỞ Y TẾ',
      'TỈNH HÀ TĨNH',
      'Số: 12/KH-SYT',
      '',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '',
      bodyText,
      '',
    ])
  })
})

/** A drawn line, as thin as a border. */
const drawn = (x: number, y: number, width: number, height: number) => `${x} ${y} ${width} ${height} re f\n`

describe('drawn tables', () => {
  const lines = (xs: readonly number[], ys: readonly number[]) =>
    ys.map((y) => drawn(xs[0] as number, y, (xs.at(-1) as number) - (xs[0] as number), 0.5)).join('') +
    xs.map((x) => drawn(x, ys.at(-1) as number, 0.5, (ys[0] as number) - (ys.at(-1) as number))).join('')
  const above = p('Ủy ban nhân dân tỉnh giao các sở những việc sau đây:', 70, 780)

  test('have a line for each row, however its cells wrap', async () => {
    const page =
      above +
      lines([60, 220, 400, 540], [760, 740, 690]) +
      p('Nội dung', 65, 746, 11) +
      p('Cơ quan', 225, 746, 11) +
      p('Thời hạn', 405, 746, 11) +
      p('Rà soát khu trọ', 65, 726, 11) +
      p('chưa an toàn', 65, 712, 11) +
      p('Công an tỉnh', 225, 719, 11) +
      p('Quý I/2025', 405, 719, 11)
    expect((await text(page)).split('\n').filter(Boolean)).toEqual([
      'Ủy ban nhân dân tỉnh giao các sở những việc sau đây:',
      '| Nội dung | Cơ quan | Thời hạn |',
      '| Rà soát khu trọ chưa an toàn | Công an tỉnh | Quý I/2025 |',
    ])
  })

  test('say a merged cell again in each row', async () => {
    const page =
      above +
      lines([60, 300], [760, 740, 720, 700]) +
      drawn(200, 700, 0.5, 60) +
      drawn(300, 760, 200, 0.5) +
      drawn(300, 740, 200, 0.5) +
      drawn(300, 700, 200, 0.5) +
      drawn(500, 700, 0.5, 60) +
      ['Việc', 'Đo mặn', 'Nạo vét'].map((words, row) => p(words, 65, 746 - 20 * row, 11)).join('') +
      ['Chủ trì', 'Sở A', 'Sở B'].map((words, row) => p(words, 205, 746 - 20 * row, 11)).join('') +
      p('Hạn', 305, 746, 11) +
      p('Hết năm 2025', 305, 716, 11)
    expect((await text(page)).split('\n').filter((line) => line.startsWith('|'))).toEqual([
      '| Việc | Chủ trì | Hạn |',
      '| Đo mặn | Sở A | Hết năm 2025 |',
      '| Nạo vét | Sở B | Hết năm 2025 |',
    ])
  })

  test('that go on over a page are one: a head that comes back goes, a broken row is whole', async () => {
    const at = [65, 105, 305]
    const row = (words: readonly string[], y: number) =>
      words.map((word, column) => (word === '' ? '' : p(word, at[column] as number, y, 11))).join('')
    const xs = [60, 100, 300, 540]
    const first =
      above +
      lines(xs, [120, 100, 80, 60]) +
      row(['STT', 'Nội dung', 'Chủ trì'], 106) +
      row(['1', 'Đo mặn', 'Sở Y tế'], 86) +
      row(['2', 'Nạo vét các', 'Sở Xây dựng'], 66) +
      p('1', 300, 20, 11)
    const second =
      lines(xs, [800, 780, 760, 740]) +
      row(['STT', 'Nội dung', 'Chủ trì'], 786) +
      row(['', 'kênh chính', ''], 766) +
      row(['3', 'Thay biển báo', 'Công an tỉnh'], 746) +
      p('Các sở báo cáo kết quả trước ngày 15 tháng 12.', 70, 700) +
      p('2', 300, 20, 11)
    expect((await text(first, second)).split('\n').filter(Boolean)).toEqual([
      'Ủy ban nhân dân tỉnh giao các sở những việc sau đây:',
      '| STT | Nội dung | Chủ trì |',
      '| 1 | Đo mặn | Sở Y tế |',
      '| 2 | Nạo vét các kênh chính | Sở Xây dựng |',
      '| 3 | Thay biển báo | Công an tỉnh |',
      '1',
      '\f',
      'Các sở báo cáo kết quả trước ngày 15 tháng 12.',
      '2',
    ])
  })
})

describe('tables of numbered rows', () => {
  const at = [60, 100, 260, 370, 480]
  /** Rows of pieces by column; `/` where a line is left empty. */
  const grid = (rows: readonly string[], top = 700, step = 16) =>
    rows
      .map((row, index) =>
        row
          .split('|')
          .map((words, column) =>
            words.trim() === '' ? '' : p(words.trim(), at[column] as number, top - step * index, 11),
          )
          .join(''),
      )
      .join('')
  const head = 'STT | Nội dung công việc | Chủ trì | Phối hợp | Thời hạn'
  const above = p('Ủy ban nhân dân tỉnh giao các sở những việc sau đây để thực hiện:', 70, 760)
  const table = async (rows: readonly string[], more = '') =>
    (await text(above + grid(rows) + more)).split('\n').slice(1).filter(Boolean)

  const row1 = '| 1 | Lập danh mục khu đất nhà ở | Sở Xây dựng | Sở Tài chính | Trước ngày 30/11/2024 |'
  const row2 = '| 2 | Rà soát khu trọ | Công an tỉnh | Sở Nội vụ | Quý I/2025 |'
  const printedHead = `| ${head} |`.replace(/ +/g, ' ')
  const last = '2 | Rà soát khu trọ | Công an tỉnh | Sở Nội vụ | Quý I/2025'

  test('make a line of each row, wherever in its row the number stands', async () => {
    const beginning = [
      '1 | Lập danh mục khu | Sở Xây dựng | Sở Tài chính | Trước ngày',
      ' | đất nhà ở | | | 30/11/2024',
    ]
    const middle = [
      ' | Lập danh mục | | | Trước',
      '1 | khu đất | Sở Xây dựng | Sở Tài chính | ngày',
      ' | nhà ở | | | 30/11/2024',
    ]
    expect(await table([head, ...beginning, last])).toEqual([printedHead, row1, row2])
    expect(await table([head, ...middle, last])).toEqual([printedHead, row1, row2])
  })

  test('with heads of several lines, headings over the columns, a page number below', async () => {
    const rows = [
      ' | | Cơ quan | Cơ quan |',
      'STT | Nội dung công việc | | | Thời hạn',
      ' | | chủ trì | phối hợp |',
    ]
    const heading =
      p('I', 60, 652, 11) + p('Những nhiệm vụ và giải pháp về nhà ở của công nhân các khu', 100, 652, 11)
    const body = p('2', 300, 610, 11)
    expect(await table([...rows, '', last], heading + body)).toEqual([
      '| STT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn |',
      '| I | Những nhiệm vụ và giải pháp về nhà ở của công nhân các khu |  |  |  |',
      row2,
      '2',
    ])
  })

  test('stay lines when it is open which row or which column the words belong to', async () => {
    const rows = [
      [
        '1 | Lập danh mục | Sở Xây dựng | Sở Tài chính | 2024',
        ' | Khu đất nhà ở | | | ',
        '2 | Rà soát | Công an tỉnh | Sở Nội vụ | 2025',
        ' | Khu trọ | | |',
      ],
      ['một | Lập danh mục | Sở Xây dựng | Sở Tài chính | 2024'],
    ]
    for (const body of rows) expect((await table([head, ...body])).join('\n')).not.toContain('|')
    const within = grid(['1 | Lập danh mục | Sở Xây dựng | Sở Tài chính |'], 684) + p('?', 226, 684, 11)
    expect((await table([head], within)).join('\n')).not.toContain('|')
  })
})

describe('what is refused', () => {
  test('what holds no words', async () => {
    await expect(text('0 0 100 100 re f', p('2', 300, 800))).rejects.toMatchObject({
      code: 'NO_TEXT_LAYER',
      message: 'a.pdf holds no words: its 2 pages are empty or show pictures.',
      details: { pages: 2 },
    })
  })

  test('fonts that do not say which letters they show', async () => {
    const page = (words: string) =>
      Array.from({ length: 8 }, (_, index) => p(words, 70, 780 - index * 18)).join('')
    const said = 'Sở Tài chính chủ trì lập danh mục'
    const garbled = [
      // the numbers of a font's glyphs instead of its letters
      '6ӣ 7jL FKtQK FKͧ WUu OұS GDQK PөF',
      'p=u~====~=~ q=p~q====~ ~=~= p~p',
      said.replace(/[^ ]/g, (letter) => String.fromCharCode(0xe000 + (letter.charCodeAt(0) % 256))),
    ]
    // each is looked at as a picture, too, which takes long
    for (const words of process.env['PAPERS'] === 'all' ? garbled : garbled.slice(0, 1))
      await expect(text(page(words))).rejects.toMatchObject({
        code: 'UNSUPPORTED_ENCODING',
        message: 'a.pdf shows letters, but its fonts do not say which.',
      })
    for (const words of [said, 'Décision à l’égard de la façade', 'UBND-VX 12/KH 3.500 đ'])
      expect(await text(page(words))).toContain(words)
  })

  test('TCVN3, of which ư is lost', async () => {
    const lines = [
      'Uû ban nh©n d©n tØnh, céng hoµ x· héi chñ nghÜa ViÖt Nam',
      '§éc lËp - Tù do - H¹nh phóc, ngµy 24 th¸ng 5 n¨m 1998',
      'phèi hîp víi Së Tµi chÝnh tr\u00adíc ngµy 30, cña c¸c ®¬n vÞ, ®Þa ph\u00ad¬ng',
    ]
    await expect(
      text(lines.map((line, index) => p(line, 70, 700 - index * 18)).join('')),
    ).rejects.toMatchObject({
      code: 'UNSUPPORTED_ENCODING',
      message: 'a.pdf is written in TCVN3 (ABC), whose letter ư cannot be read from a PDF.',
      remedy: expect.stringContaining('Unicode') as unknown,
    })
  })

  test('a password, a broken file, too many pages', async () => {
    const plain = (pdf([p('Kế hoạch', 90, 700)]) as Buffer).toString('latin1')
    const locked = plain.replace(
      '/Root 1 0 R',
      `/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
    )
    await expect(textOf(Buffer.from(locked, 'latin1'), 'a.pdf')).rejects.toMatchObject({
      code: 'FILE_ENCRYPTED',
    })
    await expect(textOf('%PDF-1.7 …', 'a.txt')).rejects.toMatchObject({ code: 'FILE_DAMAGED' })
    await expect(
      textOf(Buffer.from(plain.replace('/Count 1', '/Count -5'), 'latin1'), 'a.pdf'),
    ).rejects.toMatchObject({ code: 'FILE_DAMAGED', message: 'a.pdf cannot be read: it has no pages.' })
    await expect(text(...Array.from({ length: 2001 }, () => ''))).rejects.toMatchObject({
      code: 'FILE_TOO_COMPLEX',
      details: { what: 'pages', limit: 2000, actual: 2001 },
    })
  })
})
