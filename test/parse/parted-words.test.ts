import { describe, expect, test } from '@jest/globals'
import { normalise } from '../../src/parse/normalise.js'
import { parse } from '../../src/parse/parse-text.js'

/** Of a text whose words are parted everywhere. */
const parted = (line: string): string =>
  normalise(`${line}\nng à y th á ng n ă m c ủ a x ã đ ạo th ê m h ư ớng`).text.split('\n')[0]!

describe('words whose letters a converter has parted', () => {
  test.each([
    ['Q u y ết định của Ủ y ban nh â n dân t ỉ nh', 'Quyết định của Ủy ban nhân dân tỉnh'],
    ['S ở X â y d ự ng th ự c hi ện ở các huy ện', 'Sở Xây dựng thực hiện ở các huyện'],
    ['gi á m s át, tổ c hức; nh à n ước', 'giám sát, tổ chức; nhà nước'],
    ['Tỉ nh ủ y và đả ng ủ y', 'Tỉnh ủy và đảng ủy'],
    ['ỦY B AN NHÂN D Â N T HÀNH P HỐ', 'ỦY BAN NHÂN DÂN THÀNH PHỐ'],
    ['số 22/2013/Q Đ -TTg', 'số 22/2013/QĐ-TTg'],
  ])('%s', (printed, whole) => {
    expect(parted(printed)).toBe(whole)
  })

  test.each([
    'sâu 5 m ở giữa',
    'theo điểm c ở trên',
    'việc tại điểm a, c hoàn thành sớm',
    'việc tại điểm a, b và c hoàn thành sớm',
    'khoản b ô tô',
    'ông Nguyễn Văn T ở xã A',
    'UBND TP HỒ CHÍ MINH',
    'Bà Rịa - Vũng Tàu, xã Ea Ô',
    'lo ăn, thu ổn định; bị án; phụ ấm',
  ])('%s stays', (text) => {
    expect(normalise(text).text).toBe(text)
  })

  test.each([
    ['Số: 1 1 2 /KH-UBND', 'Số: 112/KH-UBND'],
    ['Số 2 9 -KH/TU', 'Số 29-KH/TU'],
    ['Số: 7 2/2017/NQ-HĐND', 'Số: 72/2017/NQ-HĐND'],
    ['Số: 1S7/TB-VPUBND', 'Số: 157/TB-VPUBND'],
    ['Yên Bái, ngày 1 9 tháng 1 2 năm 2019', 'Yên Bái, ngày 19 tháng 12 năm 2019'],
  ])('digits written by hand: %s', (printed, whole) => {
    expect(normalise(printed).text).toBe(whole)
  })

  test.each([
    'Theo số 2 15/KH-UBND',
    'Số: 15 - 20 cây',
    'Số hộ 1 2 3',
    'Số 1 2/2017 trang 5',
    'từ ngày 1 5 cây mỗi xã',
  ])('numbers that stay: %s', (text) => {
    expect(normalise(text).text).toBe(text)
  })

  test('one such word is made whole where no other is parted', () => {
    expect(normalise('b) Đến ngày 5 th á ng 3').text).toBe('b) Đến ngày 5 tháng 3')
  })

  test('offsets stay those of the raw text', () => {
    const raw = 'Giao S ở X â y d ự ng lập đề án'
    const { text, span } = { text: normalise(raw).text, span: normalise(raw).span(5, 16) }
    expect([text.slice(5, 16), raw.slice(span.start, span.end)]).toEqual(['Sở Xây dựng', 'S ở X â y d ự ng'])
  })
})

describe('two blanks between all words', () => {
  const paper = [
    'ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'TỈNH HÀ GIANG          Độc lập - Tự do - Hạnh phúc',
    'Số: 45/KH-UBND         Hà Giang, ngày 12 tháng 5 năm 2023',
    'KẾ HOẠCH',
    'Trồng rừng năm 2023',
    '1. Sở Nông nghiệp và Phát triển nông thôn chủ trì, phối hợp với Sở Tài chính cấp cây giống trước ngày 30/6/2023.',
    '2. Ủy ban nhân dân các huyện, thành phố báo cáo kết quả về Sở Nông nghiệp và Phát triển nông thôn trong tháng 9/2023.',
  ].join('\n')
  const read = (text: string) => {
    const read = parse(text)
    if (read.outcome !== 'PARSED') throw new Error(read.outcome)
    const { document, tasks } = read
    return {
      document: [document?.symbol, document?.issuer, document?.issuedOn?.value, document?.place],
      tasks: tasks.map(({ lead, coordinating, deadlines }) => [
        lead,
        coordinating,
        deadlines.map(({ iso }) => iso),
      ]),
    }
  }

  test('are read as one', () => {
    expect(read(paper.replace(/(?<=\S) (?=\S)/g, '  '))).toEqual(read(paper))
    expect(read(paper).tasks).toHaveLength(2)
  })

  test('few of them stay, since they may part columns', () => {
    const text = 'UBND TỈNH  CỘNG HÒA\nSố: 5  Hà Nội, ngày 3 tháng 2'
    expect(normalise(text).text).toBe(text)
  })
})
