import { describe, expect, test } from '@jest/globals'
import { printSymbol } from '../../../src/model/symbol.js'
import { faceOf, headOf, read } from './paper.js'

// What converters, law sites and scanners make of a head.

describe('a head in a table', () => {
  test('one row, its lines parted by breaks', () => {
    const face = faceOf(
      '| **ỦY BAN NHÂN DÂN**<br>**TỈNH NGHỆ AN**<br>**VĂN PHÒNG**<br>Số:    /TB-VP | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc**<br>*Nghệ An, ngày 10 tháng 6 năm 2023* |\n\n# THÔNG BÁO\n\n**Trồng cây ven đường**\n\n1. Các xã trồng cây.\n\n| **Nơi nhận:**<br>- Như trên; | **CHÁNH VĂN PHÒNG**<br><br>Lê Văn Bình |',
    )
    expect(face).toMatchObject({ symbol: 'TB-VP', day: '2023-06-10', title: 'Trồng cây ven đường' })
    expect(face.issuer).toMatch(/^Văn phòng/u)
  })

  test('thin columns that part the type, and the first word of its subject', () => {
    const face = faceOf(
      'ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\n|\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n|\nSố: 5/QĐ-UBND\n|\nNghệ An, ngày 10 tháng 6 năm 2023\n|\nQUYẾT\nĐỊNH\nVỀ\nVIỆC TRỒNG CÂY VEN ĐƯỜNG\nỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật Trồng trọt;\n\nĐiều 1. Trồng cây.',
    )
    expect(face).toMatchObject({
      type: 'QUYET_DINH',
      issuer: 'UBND tỉnh Nghệ An',
      title: 'VỀ VIỆC TRỒNG CÂY VEN ĐƯỜNG',
    })
    const apart = faceOf('TỈNH ỦY NGHỆ AN\nQUYẾT\nTÂM\n\nCác xã trồng cây.')
    expect(apart.type).toBeNull()
  })

  test('a break in the cell of another table is a blank', () => {
    const { heading } = read(
      'KẾ HOẠCH\nTrồng cây\n\n1. Các xã trồng cây.\n\n| Xã A<br>Xã B | Cây<br>Cỏ |\n|---|---|\n| 5 | 6 |',
    )
    expect(heading.title).toBe('Trồng cây')
  })

  test('a line of bars for each cell, below the sheet of a law site', () => {
    const sheet = ['Số hiệu:', '5/QĐ-UBND', 'Nơi ban hành:', 'Tỉnh Nghệ An', 'Ngày ban hành:', '10/6/2023']
    const filler = ['Số công báo:', 'Đang cập nhật', 'Tình trạng:', 'Đã biết'].flatMap((cell) => [
      '|',
      cell,
      '|',
    ])
    const face = faceOf(
      [
        ...sheet.flatMap((cell) => ['|', cell, '|']),
        ...filler,
        '**ỦY\nBAN NHÂN DÂN**\n**TỈNH NGHỆ AN**\n|\n**CỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n|\nSố: 5/QĐ-UBND\n|\n*Nghệ\nAn, ngày 10 tháng 6 năm 2023*\n|\n**QUYẾT ĐỊNH**\nTRỒNG CÂY VEN ĐƯỜNG\n*Căn cứ Luật Trồng trọt;*\n\nĐiều 1. Trồng cây.\n\nTP. HCM, ngày 31/05/2021\nThưa Quý khách,',
      ].join('\n'),
    )
    expect(face).toMatchObject({
      symbol: '5/QĐ-UBND',
      issuer: 'UBND tỉnh Nghệ An',
      day: '2023-06-10',
      title: 'TRỒNG CÂY VEN ĐƯỜNG',
    })
  })
})

test('a title goes up to the bracket that says what it is annexed to', () => {
  const { heading, citations } = read(
    'QUY ĐỊNH\n\nVỀ TRỒNG CÂY (Ban hành kèm theo Quyết định số 12/2012/QĐ-UBND ngày 25/6/2012 của UBND tỉnh Nghệ An)\n\nĐiều 1. Trồng cây.',
  )
  expect(heading.title).toBe('VỀ TRỒNG CÂY')
  expect(citations[0]?.relation).toBe('ANNEXED_TO')
})

describe('the system of a paper without a head', () => {
  test.each([
    ['UBND huyện A ban hành quy định về cây xanh.', 'STATE'],
    ['Căn cứ khoản 2 Điều 5 Luật Trồng trọt;\n\nCăn cứ tình hình cây xanh;', 'STATE'],
    ['Mặt trận Tổ quốc Việt Nam tỉnh lập kế hoạch trồng cây.', 'FRONT'],
    ['Cây xanh cho bóng mát.', null],
  ])('%s', (text, system) => expect(read(text).heading.system).toBe(system))
})

describe('news of what a house has just done', () => {
  test.each([
    ['UBND huyện Đông Hòa vừa triển khai kế hoạch trồng cây.', 'UBND huyện Đông Hòa', 'KE_HOACH'],
    ['Ngày 13-4, UBND huyện Đông Hòa vừa họp về cây xanh.', 'UBND huyện Đông Hòa', null],
    ['Các xã vừa họp về cây xanh.', undefined, null],
  ])('%s', (text, issuer, type) => expect(faceOf(text)).toMatchObject({ type, issuer }))
})

describe('a head on one line', () => {
  const place = 'Hà Nội, ngày 10 tháng 6 năm 2023\n\nKính gửi: Hội Nông dân các tỉnh\n\nCác hội trồng cây.'
  test.each([
    ['HỘI NÔNG DÂN VIỆT NAM Số 96/HND V/v trồng cây ven đường |', '96/HND', 'trồng cây ven đường'],
    ['TỈNH ỦY NGHỆ AN BAN TỔ CHỨC Số 12-CV/BTCTU V/v trồng cây |', '12-CV/BTCTU', 'trồng cây'],
    ['HỘI NÔNG DÂN VIỆT NAM Số 96 V/v trồng cây ven đường |', null, null],
  ])('%s', (head, symbol, title) => expect(faceOf(`${head}\n${place}`)).toMatchObject({ symbol, title }))
})

describe('the subject of a letter', () => {
  const head = 'BỘ TÀI CHÍNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'

  test('a number that goes on from it is no number of the letter', () => {
    const face = faceOf(
      `${head}\nSố:     /BTC-TCT\nV/v triển khai Nghị định\nsố 178/2023/NĐ-CP của Chính phủ\nHà Nội, ngày 10 tháng 6 năm 2023\n\nKính gửi: UBND tỉnh Nghệ An\n\nBộ Tài chính đề nghị tỉnh trồng cây.`,
    )
    expect(face).toMatchObject({
      title: 'triển khai Nghị định số 178/2023/NĐ-CP của Chính phủ',
      symbol: 'BTC-TCT',
    })
  })

  test('makes a letter of what a tax office numbers as a directive', () => {
    const face = faceOf(
      'CỤC THUẾ TỈNH BẮC GIANG\nSố: 41/CT-QLN\nV/v thu nợ\nBắc Giang, ngày 10 tháng 6 năm 2023\n\nKính gửi: Các phòng\n\nCục yêu cầu:',
    )
    expect(face.type).toBe('CONG_VAN')
  })

  test('stands above the head too', () => {
    const face = faceOf(
      `# V/v trồng cây ven đường\n\n${head}\nSố: 15/BTC-TCT\nV/v trồng cây ven đường\nHà Nội, ngày 10 tháng 6 năm 2023\n\nKính gửi: UBND tỉnh Nghệ An\n\nBộ Tài chính đề nghị tỉnh trồng cây.`,
    )
    expect(face).toMatchObject({ title: 'trồng cây ven đường', symbol: '15/BTC-TCT' })
  })

  test('ends before a day that was misread', () => {
    const face = faceOf(
      `${head}\nSố: 15/BTC-TCT\nV/v trồng cây\nven đường làng\nHa Nội, ngày AF thang 4O năm 2016\n\nKính gửi: UBND tỉnh Nghệ An\n\nBộ Tài chính đề nghị tỉnh trồng cây.`,
    )
    expect(face.title).toBe('trồng cây ven đường làng')
  })

  test('cites a paper at the end of a narrow column: its number is not the own one', () => {
    const face = faceOf(
      'BO TAI CHINH CONG HOA XA HOI CHU NGHIA VIET NAM\nTONG CUC THUE Doc lap Tự do - Hạnh phúc\n86A05 /TCT-KK. Hà Nội, ngdy, Jf tháng 4 năm 2022\nV/v trồng cây theo Nghị\nđịnh số 12/2020/NĐ-CP.\n\nKính gửi: Cục Thuế tỉnh Nghệ An\n\nTổng cục Thuế đề nghị trồng cây.',
    )
    expect(face).toMatchObject({ symbol: null, type: 'CONG_VAN', issuer: 'Tổng cục Thuế' })
  })

  test('ends where a misread label says whom it goes to', () => {
    const { citations } = read(
      `${head}\nSố: 15/BTC-TCT\nV/v trồng cây ven đường\n\nSite gửi: Cục Thuế các tỉnh.\n\nBộ Tài chính đã có Công văn số 997/BTC-TCT ngày 4/4/2022\nvề trồng cây.\n\n1. Các tỉnh trồng cây.`,
    )
    expect(citations.map(({ symbol }) => printSymbol(symbol))).toEqual(['997/BTC-TCT'])
  })
})

test.each([
  ['"của" was lost', 'Bộ Chính trị về phát triển khoa học, công nghệ,\nđổi mới sáng tạo', true],
  ['the body speaks', 'Bộ Chính trị yêu cầu các cấp ủy trồng cây.', false],
])('a title whose line ends with a cited paper: %s', (_, line, isTitle) => {
  const title = `triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024\n${line}`
  const face = faceOf(
    `ĐẢNG ĐOÀN QUỐC HỘI\nSố 12-KH/ĐĐQH15\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 10 tháng 01 năm 2025\n\nKẾ HOẠCH\n${title}\n\nI. MỤC ĐÍCH\n\n1. Trồng cây.`,
  )
  expect(face.symbol).toBe('12-KH/ĐĐQH15')
  expect(face.title?.endsWith('sáng tạo')).toBe(isTitle)
})

describe('a head in one line', () => {
  test.each([
    [
      'ĐẢNG BỘ TỈNH NGHỆ AN ĐẢNG ỦY XÃ QUỲNH LƯU * Số 18-KH/ĐU ĐẢNG CỘNG SẢN VIỆT NAM Quỳnh Lưu, ngày 05 tháng 8 năm 2025',
      'Đảng ủy xã Quỳnh Lưu',
      '18-KH/ĐU',
    ],
    [
      'TỈNH ỦY NGHỆ AN BAN TỔ CHỨC * Số 18-KH/BTCTU ĐẢNG CỘNG SẢN VIỆT NAM Nghệ An, ngày 05 tháng 8 năm 2025',
      'Ban Tổ chức Tỉnh ủy Nghệ An',
      '18-KH/BTCTU',
    ],
    [
      'ỦY BAN NHÂN DÂN XÃ QUỲNH LƯU Số: 18/KH-UBND CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Quỳnh Lưu, ngày 05 tháng 8 năm 2025',
      'UBND xã Quỳnh Lưu',
      '18/KH-UBND',
    ],
    [
      'LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM LIÊN ĐOÀN LAO ĐỘNG TỈNH NGHỆ AN Số: 18/KH-LĐLĐ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Nghệ An, ngày 05 tháng 8 năm 2025',
      'Liên đoàn Lao động tỉnh Nghệ An',
      '18/KH-LĐLĐ',
    ],
  ])('%s', (head, issuer, symbol) => {
    expect(faceOf(`${head}\nKẾ HOẠCH trồng cây ven đường\n\n1. Các xã trồng cây.`)).toMatchObject({
      issuer,
      symbol,
      day: '2025-08-05',
      type: 'KE_HOACH',
      title: 'trồng cây ven đường',
    })
  })

  test('a programme of action, and whose it is', () => {
    const face = faceOf(
      'TỈNH ỦY NGHỆ AN\n*\nSố 23-CTr/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nNghệ An, ngày 05 tháng 8 năm 2025\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH thực hiện Nghị quyết về rừng\n\n1. Các xã trồng cây.',
    )
    expect(face.type).toBe('CHUONG_TRINH_HANH_DONG')
  })
})

test("a province's Party committee of before the province became a city", () => {
  const { heading } = read(
    'TỈNH ỦY ĐỒNG NAI\n*\nSố 23-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nĐồng Nai, ngày 05 tháng 8 năm 2025\n\nKẾ HOẠCH\ntrồng cây\n\n1. Sở Y tế trồng cây.',
  )
  expect(heading.place.province?.kind).toBe('tỉnh')
})

test.each([
  [
    'a banner is misspelt beside the name',
    'ỦY BAN NHÂN DÂN | CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nXÃ XUÂN TÍN | Độc lập - Tự do - Hạnh phúc |\nSố: 36 /KH - UBND |\nXuân Tín, ngày 07 tháng 5 năm 2025 |\nKẾ HOẠCH\nTrồng cây năm 2025\n\n1. Trồng cây.',
    ['36/KH-UBND', 'KE_HOACH', 'UBND xã Xuân Tín', '2025-05-07', 'Trồng cây năm 2025'],
  ],
  [
    'of two ministries the first, where a narrow column breaks the second',
    'BỘ TÀI CHÍNH-BỘ\nTƯ PHÁP\nSố: 13/2011/TTLT-BTC-BTP\nHà Nội, ngày 28 tháng 10 năm 2011\n\nTHÔNG TƯ LIÊN TỊCH\nQuy định việc trồng cây\n\nĐiều 1. Trồng cây.',
    ['13/2011/TTLT-BTC-BTP', 'THONG_TU', 'Bộ Tài chính', '2011-10-28', 'Quy định việc trồng cây'],
  ],
  [
    'of a department and the treasury the first, and its province',
    'SỞ TÀI CHÍNH-KHO BẠC\nNHÀ NƯỚC TỈNH HÀ GIANG\nSố: 13/HD-STC-KBNN\nHà Giang, ngày 28 tháng 10 năm 2011\n\nHƯỚNG DẪN\nTrồng cây\n\n1. Trồng cây.',
    ['13/HD-STC-KBNN', 'HUONG_DAN', 'Sở Tài chính tỉnh Hà Giang', '2011-10-28', 'Trồng cây'],
  ],
])('%s', (_, text, expected) => {
  expect(headOf(read(text).heading)).toEqual(expected)
})

describe('a number that is still blank, or that nobody can read', () => {
  test.each([
    ['Số:           /UBND-NCKS', 'UBND-NCKS'],
    ['Số:      /UBND-KT |  | Nghệ An, ngày      tháng      năm 2026', 'UBND-KT'],
    ['Số: 5Ï/UBND-KT', 'UBND-KT'],
    ['Số       Số:         /TB-UBND', 'TB-UBND'],
  ])('leaves the code: %s', (line, symbol) => {
    const text = `ỦY BAN NHÂN DÂN TỈNH NGHỆ AN\n${line}\nV/v xử lý theo Kết luận\nthanh tra số 163/KL-TTBT\n\nKính gửi: Sở Tài chính\n\nUBND tỉnh yêu cầu Sở Tài chính trồng cây.`
    expect(faceOf(text)).toMatchObject({ symbol })
  })
})

describe('what a pen wrote, and a scan cannot read', () => {
  const letter = (number: string, day: string) =>
    faceOf(
      `BỘ TÀI CHÍNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỔNG CỤC THUẾ Độc lập - Tự do - Hạnh phúc\nSố: ${number} ${day}\nV/v trồng cây ven đường\n\nKính gửi: Cục Thuế các tỉnh.\n\nCác đơn vị trồng cây.`,
    )

  test.each([
    ['4302 /TCT-TTr', 'Hà Nội, ngày OF thang 2! năm 2018', '4302/TCT-TTr', '2018'],
    ['4302 /TCT-TTr', 'Hà Nội, ngàyA2 thang 3 năm 2020', '4302/TCT-TTr', '2020-03'],
    ['4302 /TCT-TTr', 'Hà Nội, ngày-|“tháng  11 năm 2024', '4302/TCT-TTr', '2024-11'],
    ['§Ø0 /TCT-TTr', '\nHà Nội, ngày AF tháng 4Ô năm 2016', 'TCT-TTr', '2016'],
    ['443? /TCT-TTr', 'Hà Nội, ngày¿Ê tháng 02 năm 2021', 'TCT-TTr', '2021-02'],
    ['443 /TCT-TTr', 'Hà Nội, ngày 12 tháng 02 năm 2021', '443/TCT-TTr', '2021-02-12'],
    ['đút /TCT-TTr', 'Hà Nội, ngày OL tháng 4 năm 2018.', 'TCT-TTr', '2018-04'],
    ["435'7 /TCT-TTr", 'Hà Nội, ngày | Tháng 10 năm 2022', 'TCT-TTr', '2022-10'],
    ['3{85 /TCT-TTr', '\nHà Nội, ngàÊ 4 tháng 10 năm 2022', 'TCT-TTr', '2022-10'],
  ])('%s %s', (number, day, symbol, known) =>
    expect(letter(number, day)).toMatchObject({ symbol, day: known }),
  )

  test('a sentence that tells of a month is no place line', () =>
    expect(letter('5/TCT-TTr', '\nTheo lời kể, ngày nọ tháng 3 năm 2020').day).toBeUndefined())
})

test.each(['Viv', "'V/", '._ V/v', 'V|v', 'V/u', 'V/y', 'V/z', 'V/+'])(
  'a scan of a letter has its subject behind "%s"',
  (label) => {
    const text = `BỘ TÀI CHÍNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố:45 /BTC-TCT Hà Nội, ngày 12 tháng 02 năm 2021\n${label} trồng cây ven đường\nvà trong trường học\nKỉnhgửì:\n- Các Cục Thuế.\n\nCác đơn vị trồng cây.`
    expect(faceOf(text)).toMatchObject({
      title: 'trồng cây ven đường và trong trường học',
      symbol: '45/BTC-TCT',
    })
  },
)

test('front matter of a Markdown file is no part of the paper', () => {
  const paper =
    '# THỦ TƯỚNG CHÍNH PHỦ-------\n\nSố: 140/QĐ-TTg\n\n# THỦ TƯỚNG CHÍNH PHỦ\nCăn cứ Luật Trồng trọt;\n\n# QUYẾT ĐỊNH:\n\nĐiều 1. Các xã trồng cây.'
  const matter = '---\ntitle: "BAN HÀNH CHƯƠNG TRÌNH TRỒNG CÂY"\nconverted_at: "2026-06-08T15:45:28"\n---\n\n'
  expect(faceOf(matter + paper)).toEqual(faceOf(paper))
})

describe('a university or an academy', () => {
  const schoolIn = (head: string) => {
    const { heading } = read(
      `${head}\nSố: 15/KH-ĐHSP\n\nĐà Nẵng, ngày 03 tháng 3 năm 2025\n\nKẾ HOẠCH\nTrồng cây\n\n1. Các khoa trồng cây.`,
    )
    return [heading.issuer?.name, heading.place.level, heading.place.province?.name ?? null]
  }

  test.each([
    ['TRƯỜNG ĐẠI HỌC SƯ PHẠM', ['Trường Đại học Sư phạm', 'CENTRAL', null]],
    ['ĐẠI HỌC ĐÀ NẴNG\nTRƯỜNG ĐẠI HỌC SƯ PHẠM', ['Trường Đại học Sư phạm', 'CENTRAL', null]],
    ['ĐẠI HỌC ĐÀ NẴNG', ['Đại học Đà Nẵng', 'CENTRAL', null]],
    ['BỘ Y TẾ\nHỌC VIỆN Y DƯỢC', ['Học viện Y Dược', 'CENTRAL', null]],
    ['UBND TỈNH QUẢNG NAM\nTRƯỜNG ĐẠI HỌC QUẢNG NAM', ['Trường Đại học Quảng Nam', 'PROVINCE', 'Quảng Nam']],
  ])('%s', (head, school) => expect(schoolIn(head)).toEqual(school))
})
