import { describe, expect, test } from '@jest/globals'
import { printSymbol } from '../../../src/model/symbol.js'
import { parse } from '../../../src/parse/parse.js'

const read = (text: string) => {
  const parsed = parse({ name: 'copy.txt', mediaType: 'text/plain', textBase: 'RAW', text } as never)
  if (parsed.outcome !== 'PARSED') throw new Error('refused')
  return parsed
}
const relations = (text: string) =>
  read(text).citations.map(({ symbol, relation }) => [printSymbol(symbol), relation])
const issuers = (text: string) =>
  read(text).citations.map(({ symbol, issuer }) => [printSymbol(symbol), issuer?.name])

const HEAD = `ỦY BAN NHÂN DÂN
TỈNH NGHỆ AN
Số: 45/2009/QĐ-UBND
Nghệ An, ngày 24 tháng 12 năm 2009
QUYẾT ĐỊNH
Ban hành quy định trồng cây
ỦY BAN NHÂN DÂN TỈNH NGHỆ AN
`

describe('lines that a page has wrapped', () => {
  test.each([
    ['ngày ký và thay thế Quyết định số 12/2001/QĐ-UB ngày 15/01/2001', [['12/2001/QĐ-UB', 'REPLACES']]],
    ['ngày ký. Bãi bỏ Quyết định số 12/2001/QĐ-UB ngày 15/01/2001', [['12/2001/QĐ-UB', 'REPEALS']]],
    ['Ngày ký: 25/12/2009', []],
  ])('a line that begins with the day of signing: %s', (line, cited) => {
    expect(
      relations(
        `${HEAD}QUYẾT ĐỊNH:\nĐiều 1.\nBan hành quy định trồng cây.\nĐiều 2.\nQuyết định này có hiệu lực thi hành kể từ\n${line}\ncủa Ủy ban nhân dân tỉnh.`,
      ),
    ).toEqual(cited)
  })

  test.each([
    [
      'the first word of the banner',
      'BỘ\nCHÍNH TRỊ\n-------\n|\nĐẢNG\nCỘNG SẢN VIỆT NAM\n---------',
      'Bộ Chính trị',
    ],
    [
      'none of a committee whose name begins so',
      'ĐẢNG BỘ TỈNH NGHỆ AN\nTỈNH ỦY\n*\nĐẢNG CỘNG SẢN VIỆT NAM',
      'Tỉnh ủy Nghệ An',
    ],
  ])('%s', (_, letterhead, issuer) => {
    const { heading } = read(
      `${letterhead}\nSố: 16-QĐ/${issuer === 'Bộ Chính trị' ? 'TW' : 'TU'}\nVinh, ngày 01 tháng 4 năm 2009\nQUY ĐỊNH\nvề trồng cây\n- Căn cứ Điều lệ Đảng;`,
    )
    expect(heading.issuer?.name).toBe(issuer)
  })
})

describe('a head of a copy', () => {
  const councilPaper = (line: string) =>
    `HỘI ĐỒNG NHÂN DÂN\nTỈNH NGHỆ AN\n-------\n\nSố: 10/2011/NQ-HĐND\n\nNghệ An, ngày 08 tháng 4 năm 2011\n\nNGHỊ QUYẾT\n\nVỀ TRỒNG CÂY\n\n${line}\n\nCăn cứ Luật Ngân sách nhà nước;`
  test.each([
    'HỘI ĐỒNG NHÂN DÂN TỈNH NGHỆ AN KHÓA IV, KỲ HỌP CHUYÊN ĐỀ LẦN THỨ 5',
    'HỘI ĐỒNG NHÂN DÂN TỈNH NGHỆ AN (KHÓA IV, KỲ HỌP THỨ 5)',
    'HỘI ĐỒNG NHÂN DÂN TỈNH NGHỆ AN KỲ HỌP THỨ 5',
  ])('the session behind the name of the council: %s', (line) => {
    expect(read(councilPaper(line)).heading.issuer?.name).toBe('HĐND tỉnh Nghệ An')
  })

  test.each([
    ['who decides, where the title was lost', 'QUYẾT ĐỊNH\n------------\nBỘ TRƯỞNG BỘ CÔNG THƯƠNG', null],
    ['its title', 'QUYẾT ĐỊNH\nVỀ TRỒNG CÂY\nBỘ TRƯỞNG BỘ CÔNG THƯƠNG', 'VỀ TRỒNG CÂY'],
  ])('%s', (_, lines, title) => {
    const { heading } = read(
      `BỘ CÔNG THƯƠNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 16/QĐ-BCT\nHà Nội, ngày 15 tháng 11 năm 2017\n${lines}\nCăn cứ Nghị định số 98/2017/NĐ-CP ngày 18/8/2017 của Chính phủ;\nTheo đề nghị của Vụ trưởng Vụ Kế hoạch,\nQUYẾT ĐỊNH:\nĐiều 1. Trồng cây.`,
    )
    expect(heading.title).toBe(title)
  })

  test.each([
    [
      'of its own number',
      'Quy định số 24-QĐ/TW, ngày 30/7/2021 của Ban Chấp hành Trung ương về trồng cây',
      '2021-07-30',
    ],
    ['of another paper', 'Trồng cây theo Quy định số 77-QĐ/TW, ngày 30/7/2021 của Bộ Chính trị', undefined],
  ])('the day behind a name %s', (_, line, day) => {
    const { heading } = read(
      `Thứ Hai, 23/12/2024\n${line}\n\nSố 24-QĐ/TW\n\nBAN CHẤP HÀNH TRUNG ƯƠNG\n\nQUY ĐỊNH\nvề trồng cây\n\n1. Điều 1: Cây`,
    )
    expect(heading.issuedOn?.value).toBe(day)
  })

  test('the number and day of a paper that an editor introduces', () => {
    const { heading } = read(
      'Ban biên tập giới thiệu toàn văn Nghị quyết số 10-NQ/TU, ngày 18/8/2021 của Ban Thường vụ Tỉnh ủy về trồng cây.\n\nNGHỊ QUYẾT\nCỦA BAN THƯỜNG VỤ TỈNH ỦY\nvề trồng cây ven đường\n—–\n\nThực hiện Nghị quyết Đại hội, Ban Thường vụ Tỉnh ủy ban hành Nghị quyết về trồng cây như sau:\n\n1. Các xã trồng cây.',
    )
    expect([
      heading.symbol && printSymbol(heading.symbol),
      heading.issuedOn?.value,
      heading.issuer?.name,
    ]).toEqual(['10-NQ/TU', '2021-08-18', 'Ban Thường vụ Tỉnh ủy'])
  })
})

describe('news', () => {
  test.each([
    [
      'date 2023-12 Ngày 21.12.2023, UBND tỉnh Nghệ An đã ban hành Chỉ thị số 31 về trồng cây.',
      'CHI_THI',
      '2023-12-21',
    ],
    [
      'Ngày 12/9/2016, BCH phòng chống thiên tai và TKCN tỉnh Nghệ An đã có công điện khẩn số 13.',
      'CONG_DIEN',
      '2016-09-12',
    ],
    ['UBND tỉnh Nghệ An ngày 12/9/2016 đã có công văn chỉ đạo trồng cây.', 'CONG_VAN', undefined],
    ['Ngày 12/9/2016, UBND tỉnh Nghệ An đã có công văn chỉ đạo trồng cây.', 'CONG_VAN', '2016-09-12'],
  ])('%s', (text, type, day) => {
    const { heading } = read(`${text}\n\nTheo đó, các xã trồng cây.`)
    expect([heading.type, heading.issuedOn?.value]).toEqual([type, day])
  })

  test('what stands in the number', () => {
    const { heading } = read(
      'Trồng cây ven đường\n\nTrong nội dung Công văn số 4913/UBND-KT, ban hành ngày 15/6, UBND tỉnh Nghệ An yêu cầu các xã trồng cây.',
    )
    expect([heading.form, heading.issuer?.name, heading.title]).toEqual([
      'RETELLING',
      'UBND tỉnh Nghệ An',
      null,
    ])
  })
})

const preamble = (words: string) => `${HEAD}${words}\nQUYẾT ĐỊNH:\nĐiều 1. Trồng cây.`

describe('whose paper is cited', () => {
  test.each([
    [
      'Căn cứ Nghị quyết số 19-NQ/HNDTW của Ban Chấp hành Trung ương Hội Nông dân Việt Nam;',
      '19-NQ/HNDTW',
      'Ban Chấp hành Trung ương Hội Nông dân Việt Nam',
    ],
    [
      'Căn cứ Nghị quyết số 03/NQ-BCH của Ban Chấp hành Trung ương Hội Liên hiệp Phụ nữ Việt Nam;',
      '3/NQ-BCH',
      'Ban Chấp hành Trung ương Hội Liên hiệp Phụ nữ Việt Nam',
    ],
    [
      'Căn cứ Hướng dẫn số 915/HD-BTĐKT của Ban Thi đua - Khen thưởng Trung ương;',
      '915/HD-BTĐKT',
      'Ban Thi đua - Khen thưởng Trung ương',
    ],
    ['Căn cứ Quyết định số 22/1999/QĐ.UBT ngày 15/01/1999;', '22/1999/QĐ-UBT', 'UBND tỉnh Nghệ An'],
    ['Căn cứ Nghị quyết số 37-NQ/TW NQ/TW ngày 24/12/2008 của Bộ Chính trị;', '37-NQ/TW', 'Bộ Chính trị'],
  ])('%s', (words, symbol, issuer) => {
    const [[printed, name] = []] = issuers(preamble(words))
    expect([printed?.replace(/^0/u, ''), name]).toEqual([symbol, issuer])
  })
})

test.each([
  [
    'Xét đề nghị của Giám đốc Sở Tư pháp tại Tờ trình số 68/TTr-STP ngày 26/8/2009 và Giám đốc Sở Nội vụ tại Tờ trình số 60/TTr-SNV ngày 15/9/2009,',
    ['SUBMITTED_BY', 'SUBMITTED_BY'],
  ],
  [
    'Xét đề nghị của Giám đốc Sở Tư pháp tại Tờ trình số 68/TTr-STP ngày 26/8/2009 và ý kiến của Sở Nội vụ tại Công văn số 60/SNV-TC ngày 15/9/2009,',
    ['SUBMITTED_BY', 'CITES'],
  ],
])('who else proposes: %s', (words, wanted) => {
  expect(relations(preamble(words)).map(([, relation]) => relation)).toEqual(wanted)
})

describe('who issues it, when a text without letterhead says it', () => {
  test.each([
    ['Theo đó, Tỉnh ủy, UBND tỉnh Nghệ An đã ban hành các văn bản làm cơ sở để các xã trồng cây.', undefined],
    ['UBND tỉnh Nghệ An đã ban hành nhiều văn bản để các xã trồng cây.', undefined],
    ['UBND tỉnh Nghệ An vừa ban hành văn bản yêu cầu các xã trồng cây.', 'UBND tỉnh Nghệ An'],
    [
      'Phó Thủ tướng Trần Văn Bình vừa ký Công điện của Thủ tướng Chính phủ yêu cầu các tỉnh trồng cây.',
      'Thủ tướng Chính phủ',
    ],
    [
      'Phó Thủ tướng Trần Văn Bình vừa ký Công điện yêu cầu UBND của các tỉnh trồng cây.',
      'Phó Thủ tướng Chính phủ',
    ],
  ])('%s', (text, issuer) => {
    expect(read(`Trồng cây ven đường\n\n${text}`).heading.issuer?.name).toBe(issuer)
  })
})

test.each([
  ['Trên cơ sở xem xét Tờ trình số 51/TTr-UBND ngày 11/8/2011 của Ủy ban nhân dân tỉnh;', 'SUBMITTED_BY'],
  ['Trên cơ sở Tờ trình số 51/TTr-UBND ngày 11/8/2011 của Ủy ban nhân dân tỉnh về cây xanh;', 'SUBMITTED_BY'],
])('what a council has before it: %s', (words, relation) => {
  expect(relations(preamble(words))).toEqual([['51/TTr-UBND', relation]])
})

test('a head in one line, its number behind the place', () => {
  const { heading, citations } = read(
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ỦY BAN NHÂN DÂN TỈNH AN GIANG Độc lập - Tự do - Hạnh phúc -------- An Giang, ngày 05 tháng 10 năm 2012 Số: 15/2012/CT-UBND CHỈ THỊ VỀ VIỆC TRỒNG CÂY TRÊN ĐỊA BÀN TỈNH AN GIANG Trong thời gian qua, việc trồng cây theo Chỉ thị số 1792/CT-TTg ngày 15 tháng 10 năm 2011 của Thủ tướng Chính phủ đã đạt kết quả.',
  )
  expect([heading.type, heading.title]).toEqual(['CHI_THI', 'VỀ VIỆC TRỒNG CÂY TRÊN ĐỊA BÀN TỈNH AN GIANG'])
  expect(citations).toHaveLength(1)
})

describe('a title that begins with what looks like a type', () => {
  const paper = (number: string, title: string) =>
    read(
      `HỘI ĐỒNG NHÂN DÂN\nTỈNH NGHỆ AN\n\n${number}\n\nNghệ An, ngày 28 tháng 10 năm 2025\n\n${title}\n\nCăn cứ Luật Ngân sách nhà nước;\n\nĐiều 1. Trồng cây.`,
    ).heading
  test.each([
    [
      'Số: 23/2025/NQ-HĐND',
      'QUY ĐỊNH MỨC CHI CHO VIỆC TRỒNG CÂY',
      'NGHI_QUYET',
      'QUY ĐỊNH MỨC CHI CHO VIỆC TRỒNG CÂY',
    ],
    [
      'Số: 23/2025/NQ-HĐND',
      'NGHỊ QUYẾT QUY ĐỊNH MỨC CHI TRỒNG CÂY',
      'NGHI_QUYET',
      'QUY ĐỊNH MỨC CHI TRỒNG CÂY',
    ],
  ])('%s %s', (number, title, type, wanted) => {
    const heading = paper(number, title)
    expect([heading.type, heading.title]).toEqual([type, wanted])
  })

  test('the year of school below a title goes with it', () => {
    const { heading } = read(
      'PHÒNG GD&ĐT HUYỆN BẢO LÂM\nTRƯỜNG: THCS MÔNG ÂN\n\nBÁO CÁO\nKết quả trồng cây\nNăm học 2021-2022\n\nI. ĐẶC ĐIỂM\n1. Thuận lợi: có đất trồng cây.',
    )
    expect([heading.title, heading.issuer?.name]).toEqual([
      'Kết quả trồng cây Năm học 2021-2022',
      'Trường THCS Mông Ân',
    ])
  })
})

test.each([
  [
    'thực hiện nghiêm túc, đồng bộ các nghị quyết của Trung ương, nhất là Nghị quyết số 01/NQ-CP ngày 8/1/2025 của Chính phủ.',
    'IMPLEMENTS',
  ],
  [
    'thực hiện hiệu quả các nhiệm vụ, giải pháp nêu tại các kết luận của Trung ương, đặc biệt là các Nghị quyết số 01/NQ-CP ngày 8/1/2025 của Chính phủ.',
    'IMPLEMENTS',
  ],
  [
    'thực hiện nhiệm vụ trồng cây, nhất là Nghị quyết số 01/NQ-CP ngày 8/1/2025 của Chính phủ đã nêu.',
    'CITES',
  ],
  [
    'thực hiện tốt nhiệm vụ được giao, báo cáo UBND tỉnh, Nghị quyết số 01/NQ-CP ngày 8/1/2025 của Chính phủ hết hiệu lực.',
    'CITES',
  ],
])('the one that is singled out: %s', (words, relation) => {
  expect(relations(`Thủ tướng Chính phủ yêu cầu các bộ tiếp tục ${words}`)).toEqual([['01/NQ-CP', relation]])
})

describe('what a page puts around its words', () => {
  test.each([
    [
      'date 2025-08-27 Ngày 26/8, UBND tỉnh Nghệ An vừa ban hành Công điện số 12/CĐ-UBND về trồng cây.',
      '2025-08-26',
    ],
    [
      'date 2025-08 Ngày 26/8, UBND tỉnh Nghệ An vừa ban hành Công điện số 12/CĐ-UBND về trồng cây.',
      undefined,
    ],
    ['Chiều nay 8/10/2020, UBND tỉnh Nghệ An đã ký công văn đề nghị các xã trồng cây.', '2020-10-08'],
  ])('the day on which it was put up tells the year: %s', (text, day) => {
    expect(read(` ${text}\n\nTheo đó, các xã trồng cây.`).heading.issuedOn?.value).toBe(day)
  })

  test('the time behind the last word, as a database keeps it, tells the year of a deadline', () => {
    const { tasks } = read(
      'UBND tỉnh Nghệ An yêu cầu Sở Y tế trồng cây xong trước 20/6.\n2025-05-26 06:00:18\n',
    )
    expect(tasks[0]?.deadlines[0]?.due).toBe('2025-06-20')
  })

  test('what is left of a picture below a title', () => {
    const { heading } = read(
      'ỦY BAN NHÂN DÂN XÃ TỊNH TRÀ\nSố: 5/KH-UBND\nTịnh Trà, ngày 26 tháng 4 năm 2024\nKẾ HOẠCH\nTrồng cây ven đường\n![]() |\nThực hiện Kế hoạch số 50/KH-UBND ngày 11/3/2024 của UBND huyện, UBND xã ban hành Kế hoạch như sau:',
    )
    expect(heading.title).toBe('Trồng cây ven đường')
  })

  test('a title that the news goes on behind', () => {
    const { heading } = read(
      'UBND tỉnh Nghệ An vừa ban hành Chỉ thị số 02/CT-UBND về việc trồng cây ven đường, với yêu cầu xác định đó là việc của mọi người.',
    )
    expect(heading.title).toBe('về việc trồng cây ven đường')
  })
})

test.each([
  ['Ủy ban nhân dân (UBND) tỉnh Tây Ninh vừa ban hành Chỉ thị về trồng cây.', 'UBND tỉnh Tây Ninh'],
  [
    'Ban Quản lý an toàn thực phẩm TP.HCM vừa ban hành Kế hoạch trồng cây.',
    'Ban Quản lý an toàn thực phẩm thành phố Hồ Chí Minh',
  ],
  ['Cán bộ của Ủy ban nhân dân (UBND) tỉnh Tây Ninh vừa ban hành Chỉ thị về trồng cây.', undefined],
])('who issues it, with letters inside the name: %s', (text, issuer) => {
  expect(read(`Trồng cây ven đường\n\n${text}`).heading.issuer?.name).toBe(issuer)
})

test.each([
  [
    'Kế hoạch số 121/KH-UBND ngày 23/3/2022 của UBND thành phố Hạ\nLong về trồng cây.',
    [['121/KH-UBND', 'UBND thành phố Hạ Long']],
  ],
  [
    'Công văn số 285/CCTTHC ngày 08/9/2009 của Tổ công tác chuyên trách cải cách thủ tục hành chính của Thủ tướng Chính phủ;',
    [['285/CCTTHC', 'Tổ công tác chuyên trách cải cách thủ tục hành chính của Thủ tướng Chính phủ']],
  ],
])('whose it is: %s', (words, wanted) => {
  expect(
    issuers(
      `ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NINH\nSố: 45/KH-UBND\nHạ Long, ngày 24 tháng 12 năm 2022\nKẾ HOẠCH\nTrồng cây\nI. CĂN CỨ\n${words}`,
    ),
  ).toEqual(wanted)
})

test('what an excerpt that ends with its announcement carries out', () => {
  expect(
    relations(
      'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HUẾ\n\nSố: 458/KH-UBND\n\nHuế, ngày 25 tháng 11 năm 2025\n\nCăn cứ Luật Đất đai;\n\nCăn cứ Luật Xây dựng;\n\nUBND thành phố xây dựng Kế hoạch triển khai Nghị quyết số 02-NQ/TU ngày 21/10/2025 của Thành ủy, như sau:',
    ),
  ).toEqual([['02-NQ/TU', 'IMPLEMENTS']])
})
