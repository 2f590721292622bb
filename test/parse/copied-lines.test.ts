import { describe, expect, test } from '@jest/globals'
import { parse } from '../../src/parse/parse-text.js'

const dutiesOf = (text: string) =>
  parse(text, { name: 'copy.txt' }).tasks.map(({ lead, coordinating, deadlines }) => [
    lead.join(', '),
    coordinating.join(', '),
    deadlines.map(({ iso }) => iso).join(', '),
  ])

const FLOOD = [
  'Mưa lớn kéo dài nhiều ngày liền làm nước sông lên nhanh và gây ra ngập úng ở một số nơi thuộc',
  'vùng trũng. Người dân ở các thôn thấp đã dọn đồ lên cao, các nhà trường tạm cho học sinh nghỉ ở',
  'nhà đến khi nước rút, các trạm y tế dọc bờ sông đã chuẩn bị thuốc men và giường bệnh để ai cần',
  'là có ngay.',
]
const DUTY = [
  'UBND tỉnh giao Ban Chỉ huy Phòng thủ dân sự tỉnh chủ trì, phối hợp với Công an tỉnh và Sở Công',
  'Thương chuẩn bị lương thực cho các xã ven sông trước ngày 15/9/2025.',
]
const OF_DUTY = [['Ban Chỉ huy Phòng thủ dân sự tỉnh', 'Công an tỉnh, Sở Công Thương', '2025-09-15']]

describe('a sentence over the lines of a copy', () => {
  test('is whole where few others are broken, in a name too', () => {
    expect(dutiesOf([...FLOOD, ...DUTY].join('\n'))).toEqual(OF_DUTY)
  })

  test('is whole where a copy has a blank line between all of its lines', () => {
    expect(dutiesOf([...FLOOD, ...FLOOD.slice(0, 3), ...DUTY].join('\n\n'))).toEqual(OF_DUTY)
  })

  test('ends at a blank line where not all lines have one', () => {
    const [first, rest] = DUTY as [string, string]
    expect(dutiesOf(`${[...FLOOD, ...FLOOD].join('\n')}\n\n${first}\n\n${rest}`)).not.toEqual(OF_DUTY)
  })

  test('opens the body, though no line of it is long', () => {
    const letter = [
      'V/v trồng cây ven sông',
      'Về đề nghị của Bộ Xây dựng tại Tờ trình số 87/TTr-BXD ngày 26 tháng 11 năm 2021 về việc trồng',
      'cây dọc bờ sông và lối đi bộ ở các đô thị, Phó Thủ tướng Chính phủ Lê Văn Bình có ý kiến như',
      'sau:',
      'Bộ Xây dựng chủ trì, phối hợp với Bộ Tài chính xem lại chi phí cho mỗi gốc cây và công chăm sóc',
      'trong ba năm đầu.',
    ]
    expect(dutiesOf(letter.join('\n'))).toEqual([['Bộ Xây dựng', 'Bộ Tài chính', '']])
  })
})

describe('a line that begins with the number of an article', () => {
  const articles = (line: string) =>
    parse(
      `UBND TỈNH NGHỆ AN\nSố: 5/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc trồng cây\nĐiều 1. Trồng cây.\nĐiều 2. Giám đốc Sở Y tế và các thành viên nêu tại\n${line}`,
      { name: 'copy.txt' },
    ).tasks.map(({ section, lead }) => `${section} ${lead.length}`)

  test.each([
    'Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
    'Điều 1, Điều 3 chịu trách nhiệm thi hành Quyết định này./.',
    'Điều 20 Luật Lâm nghiệp chịu trách nhiệm thi hành Quyết định này./.',
  ])('names one: %s', (line) => expect(articles(line)).toEqual(['Điều 1 0', 'Điều 2 2']))

  test.each(['Điều 3. Giám đốc Sở Tài chính trồng cây.', 'Điều 3 Giám đốc Sở Tài chính trồng cây.'])(
    'opens one: %s',
    (line) => expect(articles(line)).toContain('Điều 3 1'),
  )

  test('goes on with a line that opens with a mark', () => {
    const broken =
      'Điều 3\n: Sở Tài chính có nhiệm vụ giúp UBND tỉnh trồng cây, cụ thể như sau:\n3.1- Lập vườn ươm.'
    expect(articles(broken).at(-1)).toMatch(/ 1$/u)
  })
})

test('who is asked behind a stretch of days with dots', () => {
  const text =
    'Chủ tịch UBND tỉnh yêu cầu: từ ngày 30.4.2020 đến hết ngày 03.5.2020, các đơn vị bố trí người trực cho đủ, có việc gấp thì báo cáo UBND tỉnh.'
  expect(dutiesOf(text).map(([lead]) => lead)).toEqual(['các đơn vị'])
})

describe('a copy with a blank line below every line', () => {
  const spaced = (...lines: string[]) => lines.join('\n\n')

  test('keeps the head that its columns broke', () => {
    const { document } = parse(
      spaced('ỦY BAN NHÂN DÂN', 'TỈNH NAM ĐỊNH', '-------', '|', 'CỘNG HÒA XÃ HỘI', 'CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '-------', '|', 'Số: 88/KH-UBND', '|', 'Nam Định, ngày 14 tháng', '12 năm 2015', '|', 'KẾ HOẠCH', 'TRỒNG CÂY NĂM 2016', '1. Các sở trồng cây.', '2. Các huyện trồng cây.'), // prettier-ignore
    )
    expect(document).toMatchObject({
      issuer: 'UBND tỉnh Nam Định',
      issuedOn: { value: '2015-12-14' },
      title: 'TRỒNG CÂY NĂM 2016',
    })
  })

  test('has its title below whose paper it is', () => {
    const { document } = parse(
      spaced('BAN CHẤP HÀNH TRUNG ƯƠNG * | ĐẢNG CỘNG SẢN VIỆT NAM', 'Số 79-NQ/TW | Hà Nội, ngày 06 tháng 01 năm 2026', 'NGHỊ QUYẾT', 'CỦA BỘ CHÍNH TRỊ', 'VỀ PHÁT TRIỂN VƯỜN CÂY', 'Vườn cây là phần quan trọng của xóm làng.', 'I- QUAN ĐIỂM', '1. Vườn cây là của chung.'), // prettier-ignore
    )
    expect(document).toMatchObject({ issuer: 'Bộ Chính trị', title: 'VỀ PHÁT TRIỂN VƯỜN CÂY' })
  })
})
