import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse.js'
import { paperOf } from '../paper.js'
import { dutiesOf } from './duties.js'

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const ITEMS = '1. Trồng cây ven đường trước ngày 20/6/2024.\n\n2. Kiểm tra cây ven đường.'

/** A ministry's letter to these, with what it says before two items that name nobody. */
const letterTo = (addressees: string, words: string): string =>
  `BỘ XÂY DỰNG\nSố: 2210/BXD-HT\nV/v trồng cây\n\n${MOTTO}\nHà Nội, ngày 08 tháng 5 năm 2024\n\nKính gửi:${addressees}\n\n${words}\n\n${ITEMS}\n`
const PROVINCES = ' Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương'
const both = (lead: string): string[] => [`Trồng cây: ${lead} | 2024-06-20`, `Kiểm tra: ${lead}`]

describe('what stands below a letter is for whom it asks, or for whom it goes to', () => {
  test.each<[string, string, string[]]>([
    [PROVINCES, 'Bộ Xây dựng đề nghị Ủy ban nhân dân các tỉnh chỉ đạo:', both('UBND các tỉnh')],
    [PROVINCES, 'Để kịp mùa mưa, Bộ Xây dựng đề nghị UBND các tỉnh chỉ đạo các sở:', both('UBND các tỉnh')],
    [PROVINCES, 'Bộ Xây dựng đề nghị:', both('UBND các tỉnh, thành phố trực thuộc Trung ương')],
    [
      PROVINCES,
      'Bộ Xây dựng đề nghị tập trung thực hiện một số nội dung sau:',
      both('UBND các tỉnh, thành phố trực thuộc Trung ương'),
    ],
    [
      '\n- Bộ Y tế;\n- Ủy ban nhân dân tỉnh Nghệ An.',
      'Bộ Xây dựng đề nghị Quý Bộ, Quý Ủy ban:',
      both('Bộ Y tế + UBND tỉnh Nghệ An'),
    ],
    ['\n- Bộ Y tế;\n- Bộ Nội vụ (để phối hợp).', 'Bộ Xây dựng đề nghị:', both('Bộ Y tế')],
    ['\n- Bộ Y tế;\n- Bộ Nội vụ.', 'Bộ Xây dựng yêu cầu đơn vị:', both('Bộ Y tế + Bộ Nội vụ')],
    ['\n- Bộ Y tế;\n- Bộ Nội vụ.', 'Bộ Xây dựng yêu cầu đơn vị tư vấn:', both('đơn vị tư vấn')],
    // what is only the ground, or is said by the way, asks nobody
    [PROVINCES, 'Theo đề nghị:', []],
    [PROVINCES, 'Bộ Xây dựng lưu ý:', []],
  ])('%s: %s', (addressees, words, duties) => {
    const found = dutiesOf(letterTo(addressees, words))
    expect(found.filter((one) => /^(?:Trồng|Kiểm)/u.test(one))).toEqual(duties)
  })

  test('who issues a paper and directs is not asked', () => {
    const text = paperOf({
      type: 'THÔNG BÁO',
      title: 'Trồng cây',
      body: `Chủ tịch UBND tỉnh chỉ đạo:\n\n${ITEMS}`,
    })
    expect(dutiesOf(text)).toEqual([])
  })
})

describe('a sentence of a letter', () => {
  const TO_ONE = ' Trung tâm Phát triển quỹ đất tỉnh Nghệ An.'
  const TO_TWO = '\n- Bộ Y tế;\n- Bộ Nội vụ.'
  test.each([
    // whom the one that it goes to has hired
    [TO_ONE, 'Đề nghị đơn vị tư vấn chỉnh sửa danh mục cây.', 'Đề nghị: đơn vị tư vấn'],
    [TO_ONE, 'Đề nghị đơn vị tư vấn việc trồng cây.', 'Đề nghị: Trung tâm Phát triển quỹ đất tỉnh Nghệ An'],
    // asked politely
    [
      TO_TWO,
      'Quý Cơ quan có ý kiến góp ý xin vui lòng gửi về Bộ trước ngày 20/5/2024.',
      'Quý Cơ: Bộ Y tế + Bộ Nội vụ | 2024-05-20',
    ],
    // asked at the end of an answer
    [
      TO_TWO,
      'Trên đây là ý kiến của Bộ Xây dựng, đề nghị UBND tỉnh Nghệ An chỉ đạo trồng cây.',
      'Trên đây: UBND tỉnh Nghệ An',
    ],
  ])('%s: %s', (addressees, words, duty) => {
    expect(dutiesOf(letterTo(addressees, words))).toContain(duty)
  })

  test('that closes it asks nobody by name', () => {
    const closing = 'Trên đây là ý kiến của Bộ Xây dựng, đề nghị các đơn vị biết, thực hiện.'
    expect(dutiesOf(letterTo(TO_TWO, closing)).join('; ')).not.toMatch(/Trên đây/u)
  })
})

describe('both sides of a joint paper', () => {
  const joint = (opening: string, item: string): string[] =>
    dutiesOf(
      `SỞ Y TẾ - TỈNH ĐOÀN NGHỆ AN\nSố: 11/CTPH-SYT-TĐ\n\n${MOTTO}\nNghệ An, ngày 08 tháng 5 năm 2024\n\nCHƯƠNG TRÌNH PHỐI HỢP\nTrồng cây\n\n${opening}\n\nI. NỘI DUNG\n\n1. ${item}\n`,
    )
  const AGREED = 'Sở Y tế và Tỉnh đoàn thống nhất chương trình như sau:'

  test.each([
    [AGREED, 'Hai bên trồng 40 cây ven đường.', ['Hai bên: Sở Y tế tỉnh Nghệ An + Tỉnh đoàn Nghệ An']],
    [AGREED, 'Hai ngành trồng 40 cây ven đường.', ['Hai ngành: Sở Y tế tỉnh Nghệ An + Tỉnh đoàn Nghệ An']],
    [
      'Thực hiện chương trình giữa Bộ Y tế và Trung ương Đoàn, Sở Y tế và Tỉnh đoàn ký kết như sau:',
      'Hai bên trồng 40 cây ven đường.',
      ['Hai bên: Sở Y tế tỉnh Nghệ An + Tỉnh đoàn Nghệ An'],
    ],
    // of three nobody knows which two
    ['Sở Y tế, Sở Nội vụ và Tỉnh đoàn thống nhất như sau:', 'Hai bên trồng 40 cây ven đường.', []],
    [AGREED, 'Trồng 40 cây ven đường của hai bên.', []],
  ])('%s %s', (opening, item, duties) => expect(joint(opening, item)).toEqual(duties))
})

test.each([
  ['THỊ XÃ THUẬN AN', 'Bình Dương', '2015', 'Phòng Nội vụ thị xã Thuận An'],
  ['THÀNH PHỐ THUẬN AN', 'Bình Dương', '2022', 'Phòng Nội vụ thành phố Thuận An'],
])('a unit is of the kind that its paper prints: %s', (unit, _, year, lead) => {
  const text = `ỦY BAN NHÂN DÂN\n${unit}\nSố: 93/TB-UBND\n\n${MOTTO}\nThuận An, ngày 29 tháng 6 năm ${year}\n\nTHÔNG BÁO\nTrồng cây\n\n1. Phòng Nội vụ trồng cây ven đường.\n\n2. Tưới cây.\n`
  expect(dutiesOf(text)[0]).toBe(`1. Phòng: ${lead}`.replace('1. Phòng', 'Phòng Nội'))
})

const planned = (item: string): string[] =>
  dutiesOf(
    paperOf({
      type: 'KẾ HOẠCH',
      title: 'Trồng cây',
      body: `UBND tỉnh nêu như sau:\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. ${item}`,
    }),
  )

describe('bodies by their letters, by their numbers and by those who act for them', () => {
  test.each([
    [
      'Phòng Nội vụ chủ trì, P.CNTT phối hợp kiểm tra cây.',
      'Phòng Nội: Phòng Nội vụ | Phòng CNTT tỉnh Nghệ An',
    ],
    [
      'Kiểm tra cây (Chủ trì: Vùng Cảnh sát biển 4; phối hợp: Sở Y tế; thời gian: tháng 9/2023).',
      'Kiểm tra: Vùng Cảnh sát biển 4 | Sở Y tế tỉnh Nghệ An | 2023-09-30',
    ],
    [
      'Kiểm tra cây (Sở Nội vụ chủ trì, phối hợp với Sở Y tế, thực hiện tháng 9/2023).',
      'Kiểm tra: Sở Nội vụ tỉnh Nghệ An | Sở Y tế tỉnh Nghệ An | 2023-09-30',
    ],
    ['Phòng 7 chịu trách nhiệm kiểm tra cây.', 'Phòng 7: Phòng 7 tỉnh Nghệ An'],
    ['Khoa Hồi sức tích cực - Chống độc kiểm tra cây.', 'Khoa Hồi: Khoa Hồi sức tích cực - Chống độc'],
    ['Ban Công tác Mặt trận ở ấp, khóm kiểm tra cây.', 'Ban Công: Ban Công tác Mặt trận ấp, khóm'],
    [
      'Sở Y tế cùng Ban Dân tộc hiệu chỉnh kế hoạch.',
      'Sở Y: Sở Y tế tỉnh Nghệ An | Ban Dân tộc tỉnh Nghệ An',
    ],
  ])('%s', (item, duty) => expect(planned(item)).toEqual([duty]))

  // a room is no office, a report's month no deadline
  test('what only looks alike', () => {
    expect(planned('Họp tại Phòng 7, tầng 2.').join()).not.toContain('Phòng 7')
    expect(planned('Sở Y tế rà soát kết quả thực hiện tháng 9/2023 (theo mẫu).')[0]).not.toContain('2023-09')
    expect(planned('Khoa Nội tích cực kiểm tra cây.')).toEqual(['Khoa Nội: Khoa Nội'])
  })

  test('a title before the name of who is charged', () => {
    const text = `UBND TỈNH NGHỆ AN\nSỞ Y TẾ\nSố: 11/KH-SYT\n\n${MOTTO}\nNghệ An, ngày 08 tháng 5 năm 2024\n\nKẾ HOẠCH\nTrồng cây\n\n1. Giao TS. Trần Văn An - Phó Giám đốc kiểm tra cây.\n\n2. Giao ThS. Lê Thị Bình kiểm tra cây.\n`
    expect(dutiesOf(text)[0]).toBe('Giao TS.: Sở Y tế tỉnh Nghệ An')
  })
})

test('an account is none of the duties, however it opens', () => {
  const text = paperOf({
    type: 'CHỈ THỊ',
    title: 'Trồng cây',
    body: 'Năm qua các xã đã trồng đủ cây. Tuy vậy, một số đơn vị trồng chưa kỹ, còn trồng lại.\n\nChủ tịch UBND tỉnh yêu cầu:\n\n1. Sở Y tế trồng cây.\n\n2. Sở Nội vụ tưới cây.',
  })
  expect(dutiesOf(text)).toEqual(['Sở Y: Sở Y tế tỉnh Nghệ An', 'Sở Nội: Sở Nội vụ tỉnh Nghệ An'])
})

test('lines of recipients', () => {
  const text = `UBND TỈNH NGHỆ AN\nTRƯỜNG ĐẠI HỌC Y KHOA VINH\nSố: 11/KH-ĐHYKV\n\n${MOTTO}\nNghệ An, ngày 08 tháng 5 năm 2024\n\nKẾ HOẠCH\nTrồng cây\n\n1. Phòng Đào tạo trồng cây.\n\nNơi nhận:\n- HĐT;\n- Các đơn vị thuộc Trường;\n- 12 huyện, thành phố;\n- BTL Quân khu 4;\n- TW Hội LHPN VN;\n- Các thôn, TDP;\n- Lưu: VT.\n\nHIỆU TRƯỞNG\n\nTrần Văn An\n`
  const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  const lines = result.outcome === 'PARSED' ? result.recipients : []
  const named = lines.map(({ agencies }) =>
    agencies.map(({ name }) => name.replace(/ \(.*\)/u, '')).join('; '),
  )
  expect(named).toEqual([
    'Trường Đại học Y Khoa Vinh',
    'Trường Đại học Y Khoa Vinh',
    'các huyện, thành phố',
    'Bộ Tư lệnh Quân khu 4',
    'Trung ương Hội Liên hiệp Phụ nữ Việt Nam',
    'các thôn, tổ dân phố',
    '',
  ])
})
