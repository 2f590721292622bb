import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { foldBare } from '../../../src/model/fold.js'
import { PROVINCE_NAMES } from '../../../src/model/provinces.js'
import { withCommas } from '../../../src/read/scan/commas.js'
import { withLookAlikes } from '../../../src/read/scan/look-alikes.js'
import { mendFormulas } from '../../../src/read/scan/mend.js'
import { mendSignatories } from '../../../src/read/scan/names.js'
import {
  mendFirstItems,
  mendFirstQuarters,
  mendItemStops,
  mendNumerals,
  mendQuarters,
} from '../../../src/read/scan/numerals.js'
import { withoutReceived } from '../../../src/read/scan/received.js'
import { mendBySelf } from '../../../src/read/scan/said-twice.js'
import {
  joinAtEnds,
  joinDays,
  joinParts,
  joinSymbols,
  letterForOne,
  likelierDay,
  likelierSymbol,
  withStrokes,
  withTail,
} from '../../../src/read/scan/symbols.js'
import { joinSyllables } from '../../../src/read/scan/syllables-joined.js'
import { partWords } from '../../../src/read/scan/words-apart.js'

const wordOf = (text: string) => ({
  text,
  left: 0,
  top: 0,
  right: 9,
  bottom: 9,
  confidence: 0.9,
  otherwise: [],
})
const lineOf = (line: string) => ({ words: line.split(' ').map(wordOf), baseline: 9, slope: 0, height: 9 })
const textOf = ({ words }: { words: readonly { text: string }[] }): string =>
  words.map(({ text }) => text).join(' ')
const mended = (line: string) => {
  const [out] = mendFormulas([lineOf(line)])
  return {
    text: textOf(out!),
    read: out!.words.flatMap(({ otherwise }) => otherwise),
  }
}

test.each([
  ['TỈNH TUYỂN QUANG', 'TỈNH TUYÊN QUANG', ['TUYỂN']],
  ['THÀNH PHỐ CẨN THƠ', 'THÀNH PHỐ CẦN THƠ', ['CẨN']],
  ['Tuyển Quang, ngày 18 thảng 9 năm 2025', 'Tuyên Quang, ngày 18 tháng 9 năm 2025', ['Tuyển', 'thảng']],
  ['PHÁT TRIẾN BỀN VỮNG;', 'PHÁT TRIỂN BỀN VỮNG;', ['TRIẾN']],
  ['Chương trinh hành đông.', 'Chương trình hành động.', ['trinh', 'đông.']],
  ['TỈNH ỦY TUYẾN QUANG', 'TỈNH ỦY TUYÊN QUANG', ['TUYẾN']],
  ['của UBND tỉnh Băc Ninh.', 'của UBND tỉnh Bắc Ninh.', ['Băc']],
  ['các chỉ đoàn báo cáo', 'các chi đoàn báo cáo', ['chỉ']],
  ['không chỉ đoàn kết mà', 'không chỉ đoàn kết mà', []],
  ['không chỉ hội viên mà', 'không chỉ hội viên mà', []],
  ['trước 16 giờ hãng ngày.', 'trước 16 giờ hằng ngày.', ['hãng']],
  ['Hãng tuần, báo cáo', 'Hằng tuần, báo cáo', ['Hãng']],
  ['SỐ Y TẾ', 'SỞ Y TẾ', ['SỐ']],
  ['HOA TÓC', 'HỎA TỐC', ['HOA', 'TÓC']],
  ['ĐOÀN TNCS HỖ CHÍ MINH', 'ĐOÀN TNCS HỒ CHÍ MINH', ['HỖ']],
  ['KHAN', 'KHẨN', ['KHAN']],
  ['Tố công tác có Tố trưởng;', 'Tổ công tác có Tổ trưởng;', ['Tố', 'Tố']],
  ['lứa tuối học sinh', 'lứa tuổi học sinh', ['tuối']],
  ['hằng năm đế tổng hợp', 'hằng năm để tổng hợp', ['đế']],
  ['Đế khắc phục', 'Để khắc phục', ['Đế']],
  ['05 ngày kế từ ngày ký', '05 ngày kể từ ngày ký', ['kế']],
  ['Kế từ ngày ký, kế cả', 'Kể từ ngày ký, kể cả', ['Kế', 'kế']],
  ['Ban cán sự đẳng ủy ban', 'Ban cán sự đảng ủy ban', ['đẳng']],
  ['Đẳng đoàn Hội Nông dân', 'Đảng đoàn Hội Nông dân', ['Đẳng']],
  [
    'giao Sớ Văn hóa, Thể thao và Du lịch, Sờ Nội vụ',
    'giao Sở Văn hóa, Thể thao và Du lịch, Sở Nội vụ',
    ['Sớ', 'Sờ'],
  ],
  ['của Đảng, đẳng viên, cấp ủy đẳng.', 'của Đảng, đảng viên, cấp ủy đảng.', ['đẳng', 'đẳng.']],
  ['Phân bón Miễn Trung', 'Phân bón Miền Trung', ['Miễn']],
  ['ĐIỆN LỰC MIỄN NAM', 'ĐIỆN LỰC MIỀN NAM', ['MIỄN']],
  ['TỒNG GIÁM ĐỐC', 'TỔNG GIÁM ĐỐC', ['TỒNG']],
  ['THỨ TRƯƠNG', 'THỨ TRƯỞNG', ['TRƯƠNG']],
  ['thu gom 0à chỉnh trang', 'thu gom và chỉnh trang', ['0à']],
  ['trồng dưới tán rùng', 'trồng dưới tán rừng', ['rùng']],
  ['ơi nhận:', 'Nơi nhận:', ['ơi']],
  ['Xơi nhận:', 'Nơi nhận:', ['Xơi']],
  ['Văn phòng Tỉnh Ủv chuẩn bị', 'Văn phòng Tỉnh Ủy chuẩn bị', ['Ủv']],
  ['công chức câp xã, cáp quang', 'công chức cấp xã, cáp quang', ['câp']],
  ['trên dường tỉnh', 'trên đường tỉnh', ['dường']],
  ['Phần thú nhất', 'Phần thứ nhất', ['thú']],
  ['tù ngày ký', 'từ ngày ký', ['tù']],
  ['giao hăng năm', 'giao hằng năm', ['hăng']],
  ['- HUYỆN BA TƠ “', 'HUYỆN BA TƠ', []],
  ['ỦY BAN-NHÂN DÂN', 'ỦY BAN NHÂN DÂN', ['BAN-NHÂN', 'BAN-NHÂN']],
  // else the capitals of the letterhead would be mended by them
  ['Ủy bạn nhân dân tỉnh', 'Ủy ban nhân dân tỉnh', ['bạn']],
  ['Bạn Thường vụ Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy', ['Bạn']],
  ['Hà Nội, ngày 27 tháng 8 năin 2021', 'Hà Nội, ngày 27 tháng 8 năm 2021', ['năin']],
  ['đón Xuân Ất Ty năm 2025', 'đón Xuân Ất Tỵ năm 2025', ['Ty']],
  ['năm Giáp Ty', 'năm Giáp Tý', ['Ty']],
  ['Tết Nguyên đán Mậu Tuât.', 'Tết Nguyên đán Mậu Tuất.', ['Tuât.']],
  ['phân bố kinh phí', 'phân bổ kinh phí', ['bố']],
  ['TỈNH ỦY QUẢNG,NGÃI', 'TỈNH ỦY QUẢNG NGÃI', ['QUẢNG,NGÃI', 'QUẢNG,NGÃI']],
  ['TRÊN ĐỊA BÀN-TỈNH', 'TRÊN ĐỊA BÀN TỈNH', ['BÀN-TỈNH', 'BÀN-TỈNH']],
  ['- 2026 - 2030', '2026 - 2030', []],
  ['ngây 03 tháng 11 năm .2022', 'ngày 03 tháng 11 năm 2022', ['ngây', '.2022']],
  ['ngày .3 tháng 11', 'ngày 3 tháng 11', ['.3']],
  ['V€ việc tập trung', 'Về việc tập trung', ['V€']],
])('%s is mended, and what was read is kept', (line, text, read) => {
  expect(mended(line)).toEqual({ text, read })
})

test.each([
  'tỉnh Hoà Bình',
  'nước KHAN',
  'hàng năm',
  'hãng phim',
  'văn hoá, sức khoẻ',
  'bắt đầu từ nay',
  'thực; hiên',
  'Tuyển Quang và các xã',
  'TỈNH TUYÊN HÓA',
  'Số: 31/KH-UBND',
  'chống đế quốc',
  'Trương Phong',
  'Thư Trương',
  'miễn tiền thuê đất',
  'được miễn trung bình hai năm',
  'bản thiết kế từ năm ngoái',
  'kế hoạch',
  'Đế quốc',
  'các tổ phổ biến',
  'trường cao đẳng nghề',
  'quyền bình đẳng của',
  'bậc đẳng cấp',
  'Trường Cao Đẳng Nghề',
  'lá Sớ của dân',
  'rùng mình',
  'dường như',
  '- Sở Nội vụ “',
  'HUYỆN A - HUYỆN B',
  'chơi ơi nhận:',
  'hộ nuôi thú y',
  'phạt tù ngày',
  'hăng hái',
  'phân bố dân cư',
  'HÀ NAM,NAM ĐỊNH',
  '- 2030',
  'ngấy 03 bữa',
  'VỚI việc',
  // a commune
  'xã Tân Hội',
])('%s stays as it was read', (line) => {
  expect(mended(line)).toEqual({ text: line, read: [] })
})

test('a word that is broken at the end of a line is mended', () => {
  const lines = mendFormulas(['trong tỉnh', 'hình mới trên địa bàn tỉnh Tuyển', 'Quang'].map(lineOf))
  expect(lines.map(textOf)).toEqual(['trong tình', 'hình mới trên địa bàn tỉnh Tuyên', 'Quang'])
})

test('the provinces are those of both maps, and none is another without its accents', () => {
  const held = [2024, 2025].flatMap((map) =>
    readFileSync(new URL(`../../../data/territories/${map}.tsv`, import.meta.url), 'utf8')
      .split('\n')
      .map((row) => row.split('\t'))
      .flatMap(([code, , , name]) => (/^\d\d$/.test(code!) ? [name!] : [])),
  )
  expect([...PROVINCE_NAMES].sort()).toEqual([...new Set(held)].sort())
  expect(new Set(PROVINCE_NAMES.map(foldBare)).size).toBe(PROVINCE_NAMES.length)
})

/** The lines of a paper, mended by what the whole paper says; and what of each was read otherwise. */
const mendedPaper = (lines: readonly string[]) => {
  const alone = lines.map((line) => {
    const { words, ...rest } = partWords(withLookAlikes(lineOf(line)))
    const mended = words.map(letterForOne).map(withTail).map(withStrokes)
    return mendQuarters(joinSyllables({ ...rest, words: mended }))
  })
  const whole = mendSignatories(mendFormulas(withCommas(alone)))
  const [page] = mendBySelf(mendFirstQuarters(mendFirstItems(mendNumerals([whole]))))
  return page!.map(({ words }) => ({
    text: words.map(({ text }) => text).join(' '),
    otherwise: words.flatMap(({ otherwise }) => otherwise),
  }))
}

test.each([
  [
    ['T MỤC ĐÍCH, YÊU CẦU', 'II. NHIỆM VỤ', 'HI. TỔ CHỨC THỰC HIỆN', 'TV. KINH PHÍ THỰC HIỆN'],
    ['I.', '', 'III.', 'IV.'],
  ],
  [
    ['I. MỤC TIÊU CHUNG', 'IL. NHIỆM VỤ TRỌNG TÂM', '1II, TỔ CHỨC THỰC HIỆN'],
    ['', 'II.', 'III.'],
  ],
  [
    ['H. KINH PHÍ CHUNG', 'T/M BAN THƯỜNG VỤ', 'L. KẾT LUẬN CHUNG'],
    ['', '', ''],
  ],
  // with the hyphen of Party papers, and before small letters
  [
    ['I- MỤC TIÊU CHUNG', 'H- NHIỆM VỤ TRỌNG TÂM', 'HI. Tổ chức thực hiện'],
    ['', 'II-', 'III.'],
  ],
  [
    ['I- MỤC TIÊU CHUNG', 'JI- TỔ CHỨC THỰC HIỆN'],
    ['', 'II-'],
  ],
  [
    ['I. Mục tiêu', 'H. Nhiệm vụ', 'TL. Chủ tịch ký'],
    ['', '', ''],
  ],
])('the numbers of headings that are none: %j', (lines, numbers) => {
  const out = mendedPaper(lines)
  lines.forEach((line, index) => {
    const [first, ...rest] = line.split(' ')
    const number = numbers[index]!
    expect(out[index]).toEqual(
      number === ''
        ? { text: line, otherwise: [] }
        : { text: [number, ...rest].join(' '), otherwise: [first] },
    )
  })
})

test.each([
  [['1. MỤC ĐÍCH CHUNG', '1. Giữ nước cho ruộng.', 'II. NHIỆM VỤ CHUNG'], 'I.'],
  [['IL. MỤC ĐÍCH CHUNG', '1. Giữ nước cho ruộng.', 'II. NHIỆM VỤ CHUNG'], 'I.'],
  [['1. MỤC ĐÍCH CHUNG', 'H. NHIỆM VỤ CHUNG'], 'I.'],
  [['1. Mục đích chung', '1. Giữ nước cho ruộng.', '2. Phòng hạn sớm.', 'II. Nhiệm vụ chung'], 'I.'],
  // the part has its number, or the next is another one; and an item is none
  [['1. MỤC ĐÍCH CHUNG', '2. YÊU CẦU CHUNG', 'II. NHIỆM VỤ CHUNG'], '1.'],
  [['1. MỤC ĐÍCH CHUNG', '1. Giữ nước cho ruộng.', 'III. NHIỆM VỤ CHUNG'], '1.'],
  [['1. Giữ nước cho ruộng.', '2. Phòng hạn sớm.', 'II. NHIỆM VỤ CHUNG'], '1.'],
])('the number of the first heading of %j is %s', (lines, number) => {
  const [first] = mendedPaper(lines)
  const read = lines[0]!.split(' ')[0]!
  expect(first!.text).toBe(lines[0]!.replace(read, number))
  expect(first!.otherwise).toEqual(number === read ? [] : [read])
})

test('a heading below the first part is none', () => {
  const out = mendedPaper(['I. MỤC ĐÍCH CHUNG', '1. YÊU CẦU CHUNG', 'II. NHIỆM VỤ CHUNG'])
  expect(out[1]).toEqual({ text: '1. YÊU CẦU CHUNG', otherwise: [] })
})

test('a number of a heading that stands twice stays, and is told with what it may be', () => {
  const out = mendedPaper(['I. MỤC TIÊU CHUNG', 'II. NHIỆM VỤ CHUNG', 'II. TỔ CHỨC THỰC HIỆN'])
  expect(out.map(({ otherwise }) => otherwise)).toEqual([[], [], ['III.']])
  expect(out[2]!.text).toBe('II. TỔ CHỨC THỰC HIỆN')
})

test('an item whose stop was read as a comma has the stop of the items beside it', () => {
  const texts = (...lines: readonly string[]) => mendItemStops([lines.map(lineOf)])[0]!.map(textOf)
  expect(texts('4. Sở Y tế', '5, Sở Nội vụ', '6. Sở Xây dựng')[1]).toBe('5. Sở Nội vụ')
  expect(texts('5, Sở Nội vụ', '6. Sở Xây dựng')[0]).toBe('5. Sở Nội vụ')
  // a line of running text may begin with a number, and nobody counts on from another
  expect(texts('4. Sở Y tế', '5, 7 và 9', '5, sở khác')).toEqual(['4. Sở Y tế', '5, 7 và 9', '5, sở khác'])
  expect(texts('1. Sở Y tế', '5, Sở Nội vụ')[1]).toBe('5, Sở Nội vụ')
})

test('the first item of a list has a 1 where the second has a 2 with the same mark', () => {
  const first = (lines: readonly string[]) => textOf(mendFirstItems([lines.map(lineOf)])[0]![0]!)
  expect(first(['I- Ban Tổ chức chủ trì', 'thực hiện', '2- Các huyện'])).toBe('1- Ban Tổ chức chủ trì')
  expect(first(['l. Sở Y tế', '2. Sở Xây dựng'])).toBe('1. Sở Y tế')
  for (const lines of [
    ['I- Mục tiêu', '1- Mục tiêu chung', '2- Mục tiêu riêng'],
    ['I- MỤC TIÊU CHUNG', '2- Mục tiêu riêng'],
    ['I. Mục tiêu', '2) Các xã'],
  ])
    expect(first(lines)).toBe(lines[0])
})

test('a title in capitals is what the body says, and keeps what was read', () => {
  expect(mendedPaper(['VỀ TRỔNG DỪA SÁP', 'Việc trồng dừa sáp ở các xã'])[0]).toEqual({
    text: 'VỀ TRỒNG DỪA SÁP',
    otherwise: ['TRỔNG'],
  })
  // "thành phố, Chủ tịch" is no phrase
  expect(
    mendedPaper(['PHÓ CHỦ TỊCH', 'Thủ trưởng các sở của thành phố, Chủ tịch các quận'])[0]!.otherwise,
  ).toEqual([])
  // a name of another language is believed when it is said twice
  const names = ['HUYỆN ỦY KRÔNG BUK', 'Huyện ủy Krông Búk', 'Huyện ủy Krông Búk']
  expect(mendedPaper(names)[0]).toEqual({ text: 'HUYỆN ỦY KRÔNG BÚK', otherwise: ['BUK'] })
  expect(mendedPaper(names.slice(1))[0]!.otherwise).toEqual([])
  expect(mendedPaper(names.slice(0, 2))[0]!.otherwise).toEqual([])
  // where the body says both, nobody knows
  expect(mendedPaper(['VỀ TRỔNG DỪA SÁP', 'trồng dừa sáp', 'trống dừa sáp'])[0]!.otherwise).toEqual([])
})

test.each([
  [['KT. CHỦ TỊCH', 'Nguyên Văn An'], 'Nguyễn Văn An'],
  [['GIÁM ĐỐC', 'Đồ Thị Bình'], 'Đỗ Thị Bình'],
  [['GIÁM ĐỐC', 'Phàn Văn Páo'], 'Phàn Văn Páo'],
  [['Các xã', 'Nguyên Xá Thượng'], 'Nguyên Xá Thượng'],
])('the family name of who signs: %j', (lines, name) => {
  const { text, otherwise } = mendedPaper(lines)[1]!
  expect(text).toBe(name)
  expect(otherwise).toEqual(name === lines[1] ? [] : [lines[1]!.split(' ')[0]])
})

test('what a pen filled in where a stamp in a frame was taken off is no part of the paper, print that stands there is', () => {
  const at = (text: string, baseline: number) => ({ ...lineOf(text), baseline })
  const lines = [at('Số: 11/CT-UBND', 40), at('26 9 2025', 60), at('TỈNH HÀ NAM', 80), at('12', 200)]
  const { lines: rest, marks } = withoutReceived(lines, [{ left: 0, right: 50, top: 10, bottom: 90 }])
  expect(rest).toEqual(lines.filter((_, index) => index !== 1))
  expect(marks).toEqual(['26 9 2025'])
})

test('what a pen filled in on such a stamp behind the name of a body is no part of it; years of a title are', () => {
  const frames = [{ left: 50, right: 200, top: 10, bottom: 90 }]
  const line = (text: string) => ({
    ...lineOf(text),
    baseline: 60,
    words: text.split(' ').map((word, index) => ({ ...wordOf(word), left: 30 * index, right: 30 * index + 25, top: 40, bottom: 60 })), // prettier-ignore
  })
  const [body, title] = [line('SỞ Y TẾ ¡2 2025'), line('VỤ XUÂN NĂM 2025 2026')]
  const { lines: rest, marks } = withoutReceived([body, title], frames)
  expect(rest.map(textOf)).toEqual(['SỞ Y TẾ', 'VỤ XUÂN NĂM 2025 2026'])
  expect(marks).toEqual(['¡2 2025'])
  expect(withoutReceived([body]).lines).toEqual([body])
})

test('the stamp of those who receive a paper is no part of it', () => {
  const at = (text: string, baseline: number, left = 0) => ({
    ...lineOf(text),
    baseline,
    words: text
      .split(' ')
      .map((word, index) => ({ ...wordOf(word), left: left + 30 * index, right: left + 30 * index + 25 })),
  })
  const own = [
    at('UBND TỈNH AN GIANG', 10),
    at('Số: 31/KH-UBND', 70),
    at('Số: 12', 400),
    at('Ngày 3/4/2025', 60, 600),
  ]
  const stamp = [
    at('CÔNG VĂN ĐEN', 30),
    at('Số: 3861', 45),
    at('Ngày 12/3/2025', 60),
    at('Chuyển: Văn phòng', 80),
  ]
  expect(withoutReceived([...stamp, ...own])).toEqual({
    lines: own,
    marks: ['CÔNG VĂN ĐEN', 'Số: 3861', 'Ngày 12/3/2025', 'Chuyển: Văn phòng'],
  })
  expect(withoutReceived([...stamp.slice(1), ...own]).marks).toEqual([])
  // whose first line is short, and beside which print stands
  const entries = [at('ĐẾN', 60), at('Số: 386', 90), at('Ngày: 12/3/2025', 110)]
  const title = at('KẾ HOẠCH năm 2025', 130, 300)
  const onward = {
    ...at('Chuyển:..........', 130),
    words: [...at('Chuyển:..........', 130).words, ...title.words],
  }
  expect(withoutReceived([...own, ...entries, onward])).toEqual({
    lines: [...own, title],
    marks: ['ĐẾN', 'Số: 386', 'Ngày: 12/3/2025', 'Chuyển:..........'],
  })
  // a form has a day, too
  expect(withoutReceived([...own, ...entries.slice(1)]).marks).toEqual([])
  // whose first line nobody can read: nothing of a paper stands above the motto
  const motto = at('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 90, 600)
  const faint = { ...at('Gối ơ', 30), words: [{ ...wordOf('Gối'), confidence: 0.4 }] }
  expect(withoutReceived([faint, ...stamp.slice(1, 3), motto, own[2]!])).toEqual({
    lines: [motto, own[2]],
    marks: ['Gối', 'Số: 3861', 'Ngày 12/3/2025'],
  })
  // the body that it names stands above the motto only where its number or day does too
  const body = at('SỞ NỘI VỤ TỈNH', 20)
  const filled = at('ĐẾN Sx..... 037 ^.S92', 40)
  expect(withoutReceived([body, filled, motto, own[2]!]).lines).toEqual([motto, own[2]])
  expect(withoutReceived([body, motto, own[2]!]).lines).toEqual([body, motto, own[2]])
  // nor above the motto that was read with the letterhead beside it
  const both = at('VIỆN KIỂM SÁT NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 90)
  const pen = [at('1540', 20), at('lô § 2025', 40)]
  expect(withoutReceived([...pen, both]).lines).toEqual([both])
  const subject = at('NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 90)
  expect(withoutReceived([...pen, subject]).marks).toEqual([])
  const text = at('Số 12 người dự họp đã nêu ý kiến như sau đây:', 40)
  expect(withoutReceived([body, text, filled, motto]).marks).toEqual([])
  // an office fills it in on dotted lines, which a scanner breaks; a draft's own number has a code
  const broken = [at("CÔNG VĂN Đ'N", 30), at('Số: ....É...4', 45), at('Ngày: ...... 2025', 60)]
  const draft = at('Số: ......../KH-UBND', 70)
  expect(withoutReceived([...broken, ...own, draft])).toEqual({
    lines: [...own, draft],
    marks: ["CÔNG VĂN Đ'N", 'Số: ....É...4', 'Ngày: ...... 2025'],
  })
  // a stamp that names who receives the paper: below the number no other body stands on the left
  const named = [at('VĂN PHÒNG HUYỆN', 110), at('Ngày 14/3/2025', 130)]
  expect(withoutReceived([...own.slice(0, 2), ...named, ...own.slice(2)])).toEqual({
    lines: own,
    marks: ['VĂN PHÒNG HUYỆN', 'Ngày 14/3/2025'],
  })
  for (const stays of [
    at('SỞ NỘI VỤ', 110, 600),
    at('UBND TỈNH', 10),
    at('HỎA TỐC', 110),
    at('Sở Nội vụ', 110),
  ])
    expect(withoutReceived([...own, stays]).marks).toEqual([])
})

test.each([
  ['30/0/2022,', ['30/6/2022,'], '30/6/2022,', ['30/0/2022,']],
  ['30/0/2022', [], '30/0/2022', []],
  ['45/6/2022', ['45/6/2O22'], '45/6/2022', ['45/6/2O22']],
] as const)('%s is no day: with %j it is %s, and never sure', (read, others, text, otherwise) => {
  expect(likelierDay({ ...wordOf(read), otherwise: others })).toMatchObject({
    text,
    otherwise,
    confidence: 0.5,
  })
})

test.each(['30/6/2022', '15/13/QĐ-UBND', '0/0', 'tháng'])('%s stays as sure as it is', (text) => {
  expect(likelierDay(wordOf(text))).toEqual(wordOf(text))
})

test('the stamp of those who receive a paper, read behind a line of its letterhead, is no part of it', () => {
  const { lines, marks } = withoutReceived(['TỈNH ỦY YÊN BÁI CÔNG VĂN ĐẾN', 'Nhận công văn đến'].map(lineOf))
  expect(lines.map(textOf)).toEqual(['TỈNH ỦY YÊN BÁI', 'Nhận công văn đến'])
  expect(marks).toEqual(['CÔNG VĂN ĐẾN'])
  // beside it what its frame was read as
  expect(withoutReceived([lineOf('CÔNG VĂN ĐẾN -')]).lines).toEqual([])
})

test('the note of a certificate is no part of a paper', () => {
  const at = (text: string, baseline: number, left: number) => {
    const line = lineOf(text)
    return { ...line, baseline, words: line.words.map((word) => ({ ...word, left, right: left + 9 })) }
  }
  const note = [
    at('Ký bởi: Ủy ban nhân dân', 20, 600),
    at('huyện Đông Sơn', 35, 602),
    at('Thời gian ký: 02.04.2025 09:15:00 +07:00', 50, 600),
  ]
  const own = [at('HUYỆN ĐÔNG SƠN', 20, 100), at('Cơ quan: 12 người', 400, 600)]
  expect(withoutReceived([...note, ...own])).toEqual({
    lines: own,
    marks: note.map(textOf),
  })
  // who has no time of signing has no certificate
  expect(withoutReceived([...note.slice(0, 2), ...own]).marks).toEqual([])
})

test('the stamp of who certifies a copy and the line of a fax machine are no part of a paper', () => {
  const at = (text: string, baseline: number) => ({ ...lineOf(text), baseline })
  const fax = at('12-05-2024 08:41, FAX: 02363821234 P.01/02', 5)
  const own = [
    at('CÔNG TY THỦY NÔNG Fax: 02363821234', 30),
    at('Họp lúc 08:30 ngày 3/4, phòng P.1/2', 100),
    at('Lưu: VT.', 300),
  ]
  const stamp = [
    at('CHƯNG THỰC BẢN SAO ĐUNG VỚI BẢN CHINH', 330),
    at('Số chứng thực: 1103 Quyển số: 2', 345),
    at('Nguyễn Thị Lan', 380),
  ]
  expect(withoutReceived([fax, ...own, ...stamp]).lines).toEqual(own)
  expect(withoutReceived([...own, fax]).lines).toEqual(own)
  expect(withoutReceived([at("08:41 0233 3852 114 PAGE' 01/01", 5), ...own]).lines).toEqual(own)
  // a page's own first line
  expect(withoutReceived(own).lines).toEqual(own)
})

test('a name of two words or one below a position may lack others, and is unsure', () => {
  const sure = (...texts: string[]) => {
    const lines = texts.map((text, row) => ({ ...lineOf(text), baseline: 9 + 20 * row }))
    return mendSignatories(lines)
      .at(-1)!
      .words.map(({ confidence }) => confidence)
  }
  expect(sure('GIÁM ĐỐC', 'Phạm Hữu')).toEqual([0.5, 0.5])
  expect(sure('GIÁM ĐỐC', 'Lộc')).toEqual([0.5])
  expect(sure('GIÁM ĐỐC', 'Phạm Hữu Lộc')).toEqual([0.9, 0.9, 0.9])
  expect(sure('Nơi nhận:', 'Phạm Hữu')).toEqual([0.9, 0.9])
})

test.each([
  // read, and as it is mended; cspell:ignore Phan oàng lặng ương Ngóc Dính Ấu
  ['- Bùi Trọng Nghĩa', 200, 'Bùi Trọng Nghĩa'],
  ["K' Brêm Thiện ~", 200, "K' Brêm Thiện"],
  ['Phan Hữu Lộc-', 200, 'Phan Hữu Lộc'],
  // a stroke changes a mark: nobody has these between his names, or at all
  ['Phan Định Lộc', 200, 'Phan Đình Lộc'],
  ['Phan Thu Ngóc', 200, 'Phan Thu Ngọc'],
  ['Phan Vân Định', 200, 'Phan Vân Định'],
  ['Vừ Dính Sơn', 200, 'Vừ Dính Sơn'],
  ['Ấu Anh Sơn', 200, 'Âu Anh Sơn'],
  ['Vụ Chí Thanh', 200, 'Vũ Chí Thanh'],
  ['Chủ Đức Thắng', 200, 'Chu Đức Thắng'],
  ['Trịnh Bá Quề', 200, 'Trịnh Bá Quế'],
  ['Lê Việt Hừng', 200, 'Lê Việt Hùng'],
  ['Lê Viết Hưng', 200, 'Lê Viết Hưng'],
  // the beginning of the family name is hidden, or another letter
  ['oàng Thu Lý', 200, 'Hoàng Thu Lý'],
  ['~lặng Thị Mây', 200, 'Đặng Thị Mây'],
  // several families end so, and who is called so before a name has none
  ['ương Thu Lý', 200, 'ương Thu Lý'],
  ['ông Phan Thu', 200, 'ông Phan Thu'],
  ['oàng Thu Lý', 900, 'oàng Thu Lý'],
  // what stands aside is a list of those who get the paper, and what is no name stays
  ['- Công An Tỉnh', 900, '- Công An Tỉnh'],
  ['- Như trên;', 200, '- Như trên;'],
])('%j at %d below a position is %j', (read, left, name) => {
  const at = (text: string, baseline: number, from: number) => ({
    ...lineOf(text),
    baseline,
    words: text
      .split(' ')
      .map((word, index) => ({ ...wordOf(word), left: from + 30 * index, right: from + 30 * index + 25 })),
  })
  const [, line] = mendSignatories([at('GIÁM ĐỐC', 100, 200), at(read, 130, left)])
  expect(textOf(line!)).toBe(name)
})

test('a name is that of who signs, also where it was read before the position above it', () => {
  const at = (text: string, baseline: number) => ({ ...lineOf(text), baseline })
  const first = (baseline: number) =>
    textOf(mendSignatories([at('Đỉnh Công Mạnh', baseline), at('GIÁM ĐỐC', 100)])[0]!)
  expect(first(190)).toBe('Đinh Công Mạnh')
  expect(first(700)).toBe('Đỉnh Công Mạnh')
})

test('a family name that nobody has, with the letters of some, is unsure', () => {
  const lines = ['TRƯỞNG PHÒNG', 'Giảng Seo Vần'].map((text, row) => ({
    ...lineOf(text),
    baseline: 9 + 20 * row,
  }))
  expect(mendSignatories(lines)[1]!.words).toMatchObject([
    { text: 'Giảng', confidence: 0.5, otherwise: ['Giang', 'Giàng'] },
    { confidence: 0.9 },
    { confidence: 0.9 },
  ])
})

test.each([
  ['._TM. ỦY BAN', 'TM. ỦY BAN'],
  [',BÍTHƯ', 'BÍ THƯ'],
  ['` -PHÓ CHỦ TỊCH ~', 'PHÓ CHỦ TỊCH'],
  ['- UBND tỉnh', '- UBND tỉnh'],
])('the strokes around a position are taken off: %s', (read, position) => {
  const [line] = mendSignatories([lineOf(read)])
  expect(textOf(line!)).toBe(position)
})

test.each([
  ['TIL BAN THƯỜNG VỤ', 'T/L BAN THƯỜNG VỤ'],
  ['»_KÍT CHÁNH VĂN PHÒNG', 'K/T CHÁNH VĂN PHÒNG'],
  ['K1. BỘ TRƯỞNG', 'KT. BỘ TRƯỞNG'],
  ['TỊM TỈNH ỦY', 'T/M TỈNH ỦY'],
  ['PHÓ GHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  ['bHÚTỊCH', 'CHỦ TỊCH'],
  ['CHỦ TỊGH', 'CHỦ TỊCH'],
])('a capacity or position of which a seal changed a letter: %s', (read, is) => {
  const [line] = mendSignatories([lineOf(read)])
  expect(textOf(line!)).toBe(is)
  expect(line!.words.some(({ otherwise }) => otherwise.length > 0)).toBe(true)
})

test.each([
  ['II.. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'TL.'],
  ['1L. GIÁM ĐỐC', 'TRƯỞNG PHÒNG TỔ CHỨC', 'TL.'],
  ['KI.. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'KT.'],
  // a heading, and a position above a name
  ['II. BAN CHỈ ĐẠO', 'CHÁNH VĂN PHÒNG', 'II.'],
  ['II.. CHỦ TỊCH', 'Lê Minh Trí', 'II..'],
])('%s above %s begins with %s', (read, below, is) => {
  const next = { ...lineOf(below), baseline: 30 }
  expect(mendSignatories([lineOf(read), next])[0]!.words[0]!.text).toBe(is)
})

test('a capacity that only one look read is taken before a position', () => {
  const line = lineOf('ẤT, CHỦ TỊCH')
  const words = line.words.map((word, index) => (index === 0 ? { ...word, otherwise: ['KT.'] } : word))
  expect(mendSignatories([{ ...line, words }])[0]!.words[0]).toMatchObject({
    text: 'KT.',
    otherwise: ['ẤT,'],
  })
})

test.each(['TIM BỆNH NHÂN', 'TIL nay', 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'LÊ THƯ', 'VĂN PHONG'])(
  '%s stays as it is',
  (text) => {
    const [line] = mendSignatories([lineOf(text)])
    expect(textOf(line!)).toBe(text)
  },
)

test('the name of a province below the word of its kind mends it', () => {
  const [, line] = mendFormulas(['ỦY BAN NHÂN DÂN', 'TÍNH', 'NINH THUẬN'].map(lineOf))
  expect(line!.words).toMatchObject([{ text: 'TỈNH', otherwise: ['TÍNH'] }])
})

test('a g at the beginning of a word that lost its tail is one', () => {
  expect(withTail(wordOf('eiao'))).toMatchObject({ text: 'giao', otherwise: ['eiao'] })
  expect(withTail(wordOf('siới,'))).toMatchObject({ text: 'giới,', otherwise: ['siới,'] })
  for (const text of ['siết', 'siêu', 'em', 'sip']) expect(withTail(wordOf(text))).toEqual(wordOf(text))
})

describe('symbols', () => {
  test('of two readings it is the one whose code a paper can have', () => {
    const word = { ...wordOf('31/CTTTg'), otherwise: ['31/CT-TTg'] }
    expect(likelierSymbol(word)).toMatchObject({ text: '31/CT-TTg', otherwise: ['31/CTTTg'] })
    expect(likelierSymbol({ ...wordOf('Số18KHUBND'), otherwise: ['Số:118/KH-UBND'] }).text).toBe(
      'Số:118/KH-UBND',
    )
    for (const [text, other] of [
      ['Số:18/KH-UBND', 'Số:118/KH-UBND'],
      ['31/CT-TTg', '31/CTTTg'],
      ['31/CT-TTg', '81/CT-TTg'],
      ['30/4/2024', '30/4-2024'],
    ])
      expect(likelierSymbol({ ...wordOf(text!), otherwise: [other!] }).text).toBe(text)
  })

  test('one that was read as two words is one', () => {
    const [first, second] = [wordOf('389/BC-'), { ...wordOf('STTTT'), left: 12, right: 20 }]
    const line = { ...lineOf('x'), words: [first, second] }
    expect(joinSymbols(line).words).toMatchObject([
      { text: '389/BC-STTTT', left: 0, right: 20, otherwise: ['389/BC- STTTT'] },
    ])
    expect(joinSymbols({ ...line, words: [first, { ...second, left: 40 }] }).words).toHaveLength(2)
  })

  test.each([
    ['2.', '340', 12, '2.340'],
    ['1', '1-NQ/TU', 12, '11-NQ/TU'],
    ['31-C', 'T/TU', 12, '31-CT/TU'],
    ['22-', '-QĐ/TW,', 12, '22-QĐ/TW,'],
    ['30', '/3/2022', 14, '30/3/2022'],
    ['3492/BY', 'T-DP', 14, '3492/BYT-DP'],
    ['3492/BY', 'T-DP', 30, null],
    ['217/KH', 'UBND-VX', 14, null],
    ['1.', '340', 16, null],
  ])('%s and %s at %i are %s', (first, second, left, whole) => {
    const words = [wordOf(first), { ...wordOf(second), left, right: left + 9 }]
    const joined = joinSymbols({ ...lineOf('x'), words }).words.map(({ text }) => text)
    expect(joined).toEqual(whole === null ? [first, second] : [whole])
  })

  test('a slash that was read as a letter is mended, and a hyphen that is lost doubted', () => {
    expect(withStrokes(wordOf('20ICT-TTg'))).toMatchObject({ text: '20/CT-TTg', otherwise: ['20ICT-TTg'] })
    expect(withStrokes(wordOf('1/M'))).toMatchObject({ text: 'T/M', otherwise: ['1/M'] })
    expect(withStrokes(wordOf('01/2023/TTVPCP')).confidence).toBe(0.5)
    // no paper has such a code of two letters; a letter has that of its body
    expect(withStrokes(wordOf('57/KE-UBND')).confidence).toBe(0.5)
    expect(withStrokes(wordOf('57-KE/TU')).confidence).toBe(0.5)
    for (const text of ['57/KH-UBND', '57-KH/TU', '57/CP-KTN', '57/SXD-QLN'])
      expect(withStrokes(wordOf(text))).toEqual(wordOf(text))
    expect(withStrokes(wordOf('01/2023/TT-VPCP'))).toEqual(wordOf('01/2023/TT-VPCP'))
  })

  test.each([
    ['68/TTï-SCT', '68/TTr-SCT'],
    ['68/TTI-SCT', '68/TTr-SCT'],
    ['200/QĐ-TTp', '200/QĐ-TTg'],
    ['73/CĐ-TTgE', '73/CĐ-TTg'],
    ['21/20211/NQ-HĐND', '21/2021/NQ-HĐND'],
    ['36/KH-UBNĐ', '36/KH-UBND'],
    ['11/C1-UBND', '11/CT-UBND'],
    ['31/CT-TTyg', '31/CT-TTg'],
    ['08/CTI-UBND', '08/CTr-UBND'],
    ['63-C1lr/TU', '63-CTr/TU'],
    ['11/CĐĐ-UBND', '11/CĐ-UBND'],
    ['52/KH-UBNI', '52/KH-UBND'],
    ['27-CTr/ĐĐU', '27-CTr/ĐU'],
    ['01-KLITW', '01-KL/TW'],
    ['366-Q12/TW', '366-QĐ/TW'],
    ['42-HI).BTCTU', '42-HD/BTCTU'],
    ['318/KH-CAT-PVOI', '318/KH-CAT-PV01'],
    ['812/TTr-CAT-PV0I', '812/TTr-CAT-PV01'],
    ['611/KH-BCA-COI', '611/KH-BCA-C01'],
  ])('no paper has %s: it is %s', (read, text) => {
    expect(withStrokes(wordOf(read))).toMatchObject({ text, otherwise: [read] })
    expect(withStrokes(wordOf(text))).toEqual(wordOf(text))
  })

  test.each([
    ['1o', 'lo'],
    ['1àm', 'làm'],
    ['1a', '1a'],
    ['1st', '1st'],
  ])('%s is %s', (read, text) => expect(letterForOne(wordOf(read)).text).toBe(text))
})

test.each([
  ['7-Các sở', ['7-', 'Các', 'sở']],
  ['I.MỤC TIÊU', ['I.', 'MỤC', 'TIÊU']],
  ['IL.MỤC TIÊU', ['IL.', 'MỤC', 'TIÊU']],
  ['1LTU', ['1LTU']],
  ['hợp tácxã mở 08lớp', ['hợp', 'tác', 'xã', 'mở', '08', 'lớp']],
  ['Số:118/KH-UBND', ['Số:', '118/KH-UBND']],
  ['Số318-TB/TU', ['Số', '318-TB/TU']],
  ['Số1', ['Số1']],
  ['2-KH/TU của Krông 10ha', ['2-KH/TU', 'của', 'Krông', '10ha']],
  ['xong Tháng2 năm2026', ['xong', 'Tháng', '2', 'năm', '2026']],
  ['theo số415/KH-UBND', ['theo', 'số', '415/KH-UBND']],
  ['hết QuýIV/2026', ['hết', 'Quý', 'IV/2026']],
  ['trạm số2 Quý9', ['trạm', 'số2', 'Quý9']],
])('words that were read as one are parted: %s', (line, words) => {
  const out = partWords(lineOf(line)).words
  expect(out.map(({ text }) => text)).toEqual(words)
  for (const { text, otherwise } of out)
    // a label is no doubt
    if (!line.split(' ').includes(text) && !line.startsWith('Số')) expect(otherwise[0]).toContain(text)
})

test.each([
  ['tháng 8- 9/2026', 'tháng 8 - 9/2026'],
  ['giai đoạn 2021- 2025,', 'giai đoạn 2021 - 2025,'],
  ['tháng 8 -9/2026', 'tháng 8 - 9/2026'],
  ['mục 13- 9/2026', 'mục 13- 9/2026'],
])('a dash that has room on one side has it on both: %s', (line, is) => {
  const { words } = partWords(lineOf(line))
  expect(words.map(({ text }) => text).join(' ')).toBe(is)
  // it was read well
  expect(words.every(({ otherwise }) => otherwise.length === 0)).toBe(true)
})

test('the stop between the number of an item and its first word may have been read as a letter', () => {
  const { words } = partWords(lineOf('1LGiao Sở Nội vụ'))
  expect(words.map(({ text }) => text).join(' ')).toBe('1. Giao Sở Nội vụ')
  expect(words[0]!.otherwise).toEqual(['1LGiao'])
})

test('a speck between two words that only one look took for a mark parts them', () => {
  const partsOf = (text: string, otherwise: readonly string[], before = 'giờ') =>
    partWords({ ...lineOf('x'), words: [wordOf(before), { ...wordOf(text), otherwise }] }).words.slice(1)
  const texts = (...read: Parameters<typeof partsOf>) => partsOf(...read).map(({ text }) => text)
  expect(texts('00.ngày', ['00ngày'])).toEqual(['00', 'ngày'])
  expect(texts('tỉnh-yêu', ['tỉnhyêu'])).toEqual(['tỉnh', 'yêu'])
  // a stop without room behind it is none
  expect(texts('lực.cạnh;', [])).toEqual(['lực', 'cạnh;'])
  expect(texts('năm.2013', [])).toEqual(['năm', '2013'])
  expect(texts('tháng:8', [])).toEqual(['tháng', '8'])
  expect(texts('ngày.30/6/2024', [])).toEqual(['ngày', '30/6/2024'])
  for (const text of ['index.html', 'v.v', 'việc.Các', 'TP.12', 'bảng.12', 'kinh-tế', 'năm.3.', 'ngày.2.'])
    expect(texts(text, [])).toEqual([text])
  expect(partsOf('Ban.Chỉ', ['BanChỉ'])[1]).toMatchObject({ text: 'Chỉ', otherwise: ['Ban.Chỉ', 'BanChỉ'] })
  // both looks saw the hyphen
  expect(texts('tế-xã', [])).toEqual(['tế-xã'])
  expect(texts('08-KH/TU', ['08KH/TU'])).toEqual(['08-KH/TU'])
})

test('a quarter that does not exist is the one that it looks like', () => {
  const quarter = (text: string, otherwise: readonly string[] = []) =>
    mendQuarters({ ...lineOf('quý'), words: [wordOf('quý'), { ...wordOf(text), otherwise }] }).words[1]
  expect(quarter('V/2025')).toMatchObject({ text: 'IV/2025', otherwise: ['V/2025'] })
  expect(quarter('1/2025', ['I/2025'])).toMatchObject({ text: 'I/2025', otherwise: ['1/2025'] })
  expect(quarter('1/2025')).toMatchObject({ text: '1/2025', otherwise: [] })
  expect(quarter('1//2026.', ['I//2026.'])).toMatchObject({ text: 'I/2026.', otherwise: ['1//2026.'] })
})

test('the numeral of a quarter before its year is one of four, whatever letters it looks like', () => {
  const quarter = (...texts: string[]) =>
    mendQuarters({ ...lineOf('x'), words: ['Quý', ...texts].map(wordOf) }).words[1]
  expect(quarter('THÌ', 'năm', '2026')).toMatchObject({ text: 'III', otherwise: ['THÌ'] })
  const texts = [['Ï', 'năm'], ['[V', 'năm'], ['l'], ['Ï/2027.'], ['HI/2026'], ['Il/2026'], ['II:2026'], ['II//2026']] // prettier-ignore
  expect(texts.map((words) => quarter(...words)?.text)).toEqual(['I', 'IV', 'I', 'I/2027.', 'III/2026', 'II/2026', 'II/2026', 'II/2026']) // prettier-ignore
  // what is right, or tells no quarter, stays
  for (const words of [
    ['IV/2026'],
    ['2', 'năm'],
    ['I', 'và'],
    ['Ì', 'báu'],
    ['1/2026'],
    ['HĐ/2026'],
    ['5/2026'],
  ])
    expect(quarter(...words)).toMatchObject({ text: words[0], otherwise: [] })
})

test('a symbol whose hyphen nobody saw is one, and unsure', () => {
  const words = (text: string, apart = 12) =>
    joinSymbols({
      ...lineOf(text),
      words: text
        .split(' ')
        .map((word, index) => ({ ...wordOf(word), left: 50 * index, right: 50 * (index + 1) - apart })),
    }).words
  expect(words('Thông tư số 14/2011/TT BNNPTNT ngày').at(-2)).toMatchObject({
    text: '14/2011/TT-BNNPTNT',
    confidence: 0.5,
    otherwise: ['14/2011/TT BNNPTNT'],
  })
  // it was seen as a stop
  expect(words('14/2011/TT. BNNPTNT ngày')[0]).toMatchObject({
    text: '14/2011/TT-BNNPTNT',
    confidence: 0.5,
    otherwise: ['14/2011/TT. BNNPTNT'],
  })
  expect(words('17/CT UBND,')).toMatchObject([{ text: '17/CT-UBND,' }])
  expect(words('17/CT UBND', 30)).toHaveLength(2)
  expect(words('năm 2012 UBND')).toHaveLength(3)
})

test('a symbol or a day that was broken at its hyphen stands whole', () => {
  const page = (...texts: string[]) =>
    texts.map((text, row) => {
      const line = lineOf(text)
      const words = line.words.map((word, index) => ({ ...word, left: 30 * index, right: 30 * index + 20 }))
      return { ...line, words, baseline: 30 * (row + 1) }
    })
  const whole = (...texts: string[]) => joinAtEnds(page(...texts)).map(textOf)
  expect(whole('theo Chỉ thị số 31-', 'CT/HU ngày 3/4')).toEqual(['theo Chỉ thị số 31-CT/HU', 'ngày 3/4'])
  expect(whole('xong trước ngày 15-', '11.', 'Lưu: VT')).toEqual(['xong trước ngày 15-11.', 'Lưu: VT'])
  expect(whole('theo Tờ trình 34/TTr-', 'TCKH về xe')).toEqual(['theo Tờ trình 34/TTr-TCKH', 'về xe'])
  for (const apart of [
    ['xong trước ngày 15-', 'ngày 16'],
    ['giai đoạn 2021 -', '2025'],
    // cells of a table stand beside each other
    ['15-', '11'],
  ])
    expect(whole(...apart)).toEqual(apart)
  // what else a part may be, the whole may be too
  const [line, below] = page('theo số 31-', 'CT/HU')
  const doubted = { ...below!, words: [{ ...below!.words[0]!, otherwise: ['GT/HU'] }] }
  expect(joinAtEnds([line!, doubted])[0]!.words.at(-1)!.otherwise).toEqual(['31-GT/HU'])
})

const withoutSpaces = (text: string): string => text.replaceAll(' ', '')

test('no word of our papers, read rightly, becomes another', () => {
  const folder = new URL('../../corpus/', import.meta.url)
  const papers = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    // four of them are as a scanner read them
    /^(?!retold|fresh-e.kh-bvdk-sonla|fresh-f.khlt-cat-hlhpn|fresh-g.nq-hdnd-thaibinh|fresh-h.qd-ubnd-tanyen).*\.(?:txt|md)$/.test(
      name,
    ),
  )
  expect(papers.length).toBeGreaterThan(100)
  const sample = papers.filter((_, at) => process.env['PAPERS'] === 'all' || at % 4 === 0)
  const changed = sample.flatMap((name) => {
    const lines = readFileSync(new URL(name, folder), 'utf8')
      .normalize('NFC')
      .split('\n')
      .map((line) => line.split(/\s+/).filter(Boolean).join(' '))
      .filter((line) => line !== '')
    return mendedPaper(lines).flatMap(({ text }, index) =>
      // one of them is printed without spaces between its lines
      withoutSpaces(text) === withoutSpaces(lines[index]!) ? [] : [`${lines[index]} → ${text}`],
    )
  })
  expect(changed).toEqual([])
})

test('the first quarter has a numeral where the others have, and may have one where no other is told', () => {
  const quarters = (...lines: string[]) =>
    mendFirstQuarters([lines.map(lineOf)])[0]!.map(({ words }) => words[1])
  const [first, , last] = quarters('Quý 1/2027', 'Quý III/2027', 'quý 1 năm')
  expect(first).toMatchObject({ text: 'I/2027', otherwise: ['1/2027'] })
  expect(last).toMatchObject({ text: 'I', otherwise: ['1'] })
  expect(quarters('Quý 1/2027', 'Quý 3/2027')[0]).toMatchObject({ text: '1/2027', otherwise: [] })
  expect(quarters('Quý 1/2027')[0]).toMatchObject({ text: '1/2027', otherwise: ['I/2027'] })
  expect(quarters('Quý 12/2027', 'Mục 1/2027', 'Quý II/2027').slice(0, 2)).toMatchObject([
    { text: '12/2027', otherwise: [] },
    { text: '1/2027', otherwise: [] },
  ])
})

test('a syllable in capitals with a gap within is one, and two that are words are two', () => {
  const joined = (line: string) => textOf(joinSyllables(lineOf(line)))
  expect(joined('SỞ NÔNG NGHI ẸP VÀ KỸ THU ẠT')).toBe('SỞ NÔNG NGHIỆP VÀ KỸ THUẬT')
  expect(joinSyllables(lineOf('NHI ẸM')).words).toMatchObject([{ text: 'NHIỆM', otherwise: ['NHI ẸM'] }])
  for (const line of ['CHI ĐẸP', 'THU VẠT', 'NHI ẤM', 'CHI PHÍ', 'thu ạt']) expect(joined(line)).toBe(line)
})

test('the comma within the name of a body is one', () => {
  const [line] = withCommas([lineOf('Sở Văn hóa. Thể thao và Du lịch. Sở Y tế')])
  expect(textOf(line!)).toBe('Sở Văn hóa, Thể thao và Du lịch. Sở Y tế')
  expect(textOf(withCommas([lineOf('nếp sống văn hóa. Thực hiện')])[0]!)).toBe('nếp sống văn hóa. Thực hiện')
})

test('a day that one look read as two words and the other as one is that one, and unsure', () => {
  const line = (one: string, other: string, day: string) => {
    const { words, ...rest } = lineOf(`trước ngày ${one} ${other}`)
    return joinDays({
      ...rest,
      words: words.map((word, at) => ({ ...word, otherwise: at > 1 ? [day] : [] })),
    })
  }
  const joined = line('L0/1', '1/2025.', '10/11/2025.')
  expect(textOf(joined)).toBe('trước ngày 10/11/2025.')
  expect(joined.words.at(-1)).toMatchObject({ confidence: 0.5, otherwise: ['L0/1 1/2025.'] })
  // what a calendar has not, and what other words were read for, stays
  expect(textOf(line('L0/1', '1/2025.', '10/13/2025.'))).toBe('trước ngày L0/1 1/2025.')
  expect(textOf(line('và', 'nay', '10/11/2025.'))).toBe('trước ngày và nay')
})

test('a symbol or a word that one look read in two parts and the other as one is that one, and unsure', () => {
  const joined = (one: string, other: string, whole: string) => {
    const { words, ...rest } = lineOf(`${one} ${other}`)
    return joinParts({ ...rest, words: words.map((word) => ({ ...word, otherwise: [whole] })) })
  }
  const symbol = joined('28/CT-', '-TTIg', '28/CT-TTg')
  expect(symbol.words).toMatchObject([{ text: '28/CT-TTg', confidence: 0.5, otherwise: ['28/CT- -TTIg'] }])
  expect(textOf(joined('Irướn', 'ng', 'Trương'))).toBe('Trương')
  // what are words, or far from what the other look read, stay
  expect(textOf(joined('Thu', 'an', 'Thuan'))).toBe('Thu an')
  expect(textOf(joined('28/CT-', '-TTIg', '28/KH-UBND'))).toBe('28/CT- -TTIg')
  // and so does a symbol behind its label, of which one look made a digit more
  expect(textOf(joined('Số:', '41-CT/TW', 'S541-CT/TW'))).toBe('Số: 41-CT/TW')
})
