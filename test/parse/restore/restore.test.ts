// cspell:disable
import { expect, test } from '@jest/globals'
import { normalise } from '../../../src/parse/normalise.js'
import { parse } from '../../../src/parse/parse-text.js'
import { restored } from '../../../src/parse/restore/restore.js'

/** Papers in damaged letters: words are read as what fits their letters and their neighbours; others stay as they are. */
const read = (text: string) => restored(normalise(text)).passage.text

const SENTENCE =
  'Sở Xây dựng chủ trì, phối hợp với Sở Tài chính và Ủy ban nhân dân các huyện rà soát quy hoạch, báo cáo Ủy ban nhân dân tỉnh trước ngày 30/9/2024.'
const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))

const paperOf = (duty: string) =>
  `ỦY BAN NHÂN DÂN\nTỈNH YÊN BÁI\nSố: 15/KH-UBND\nYên Bái, ngày 03 tháng 3 năm 2024\n\nKẾ HOẠCH\nTrồng cây ven sông năm 2024\n\nỦy ban nhân dân tỉnh ban hành kế hoạch như sau:\n\n1. ${duty}\n`

test('a text without accents gets them back', () => {
  expect(read(bare(SENTENCE))).toBe(SENTENCE)
})

test.each([
  [
    'lost here and there',
    'So Xây dựng chủ trì, phôi hợp với Sở Tài chính và Ủy ban nhân dân các huyện rà soat quy hoach, báo cáo Ủy ban nhân dân tinh trươc ngày 30/9/2024.',
  ],
  [
    'taken for others',
    'Sở Xây dựng chủ trì, phới hợp với Sở Tài chính và Úy ban nhân dân các huyện rà soát quý hoach, báo cao Ủy ban nhân dân tỉnh trứơc ngày 30/9/2024.',
  ],
])('accents that are %s', (_, text) => {
  expect(read(text)).toBe(SENTENCE)
})

test('a text in capitals is read as sentences: names and abbreviations keep theirs', () => {
  const text = [
    'Thực hiện Chỉ thị số 05/CT-UBND, UBND tỉnh yêu cầu:',
    '1. Sở Tài chính chủ trì, phối hợp với UBND các huyện rà soát nguồn vốn, trình UBND tỉnh phê duyệt, hoàn thành trong tháng 6.',
    '2. UBND tỉnh Yên Bái đề nghị các sở, ngành báo cáo trước ngày 15 tháng 7 để tổng hợp, xử lý.',
  ].join('\n')
  expect(read(text.toUpperCase())).toBe(text)
})

test('a text in capitals gets back the letters of its items, and names of places behind others', () => {
  const text = [
    'UBND tỉnh Nghệ An giao UBND các huyện Tương Dương, Con Cuông và Quế Phong các việc sau đây trong tháng 6:',
    'a) Phối hợp với các cơ quan có liên quan trồng lại rừng đầu nguồn.',
    'b) Báo cáo UBND tỉnh kết quả trước ngày 15 tháng 7 để tổng hợp, xử lý.',
  ].join('\n')
  expect(read(text.toUpperCase())).toBe(text)
})

test.each([
  ['a paper without damage', SENTENCE],
  [
    'rare words and names',
    'Các hộ ở bản Nậm Khao, xã Nậm Khao trồng trẩu, sở, sầu riêng; ông Lò Văn Khọ nhận 30 cây.',
  ],
  [
    'a subject that few papers have',
    'Các thôn bản bỏ hủ tục, giảm số cặp tảo hôn; ông Thào Mí Sùng kể rằng đám cưới nay gọn, phong tục tốt thì giữ.',
  ],
  ['another tongue', 'The department of finance shall report to the people of the province not later than May, with all the papers that were asked for.'], // prettier-ignore
  ['nothing', ''],
])('%s stays as it is', (_, text) => {
  expect(restored(normalise(text))).toMatchObject({ passage: { text }, share: 1 })
})

test.each([
  ['Sở Nội vu và Phòng Tu pháp chủ trì.', 'Sở Nội vụ và Phòng Tư pháp chủ trì.'],
  ['UBND các xã, thi trấn rà soát hồ so nhà ở.', 'UBND các xã, thị trấn rà soát hồ sơ nhà ở.'],
  ['Đài Phát thanh và Truyền hinh tỉnh đưa tin.', 'Đài Phát thanh và Truyền hình tỉnh đưa tin.'],
  ['Các chủ đầu lư lập lại tiến độ.', 'Các chủ đầu tư lập lại tiến độ.'],
  ['Các dơn vị đẩy nhanh tiên độ.', 'Các đơn vị đẩy nhanh tiến độ.'],
  ['Bộ Chỉ buy Quân sự tỉnh chỉ đạo.', 'Bộ Chỉ huy Quân sự tỉnh chỉ đạo.'],
])('one misread word in a text without others: %s', (printed, meant) => {
  expect(restored(normalise(`${SENTENCE} ${printed}`))).toMatchObject({
    passage: { text: `${SENTENCE} ${meant}` },
    share: 1,
  })
})

test.each([
  ['who signs', `${SENTENCE}\nKT. CHỦ TỊCH\nTống Thanh Hải`],
  ['who signs beside the recipients', `${SENTENCE}\n- Lưu: VT.        Tống Thanh Hải`],
  ['names in a sentence', `${SENTENCE} Ông Nguyễn Văn Hòa, ông Lâm Văn Bi và bà Mùa Va Hồ nhận.`],
  ['names of places and firms', `${SENTENCE} Công ty Hoa Đà Lạt ở xã Nặm Giôn nhận.`],
  ['a word that stands where it does twice', `${SENTENCE} Trao hưu trí xã hội; chi hưu trí xã hội.`],
  ['abbreviations', `${SENTENCE} Ca EV71 đầu năm.`],
  ['words that few papers have', `${SENTENCE} Các xã giữ cồng chiêng, khèn Mông, lợn nái.`],
])('in a text with accents %s stays as printed', (_, text) => {
  expect(read(text)).toBe(text)
})

test('letters stay where they are, so that what is found points into the damaged text', () => {
  const text = bare(paperOf(SENTENCE))
  const { tasks } = parse(text)
  expect(tasks).toMatchObject([{ lead: ['Sở Xây dựng tỉnh Yên Bái'], deadlines: [{ iso: '2024-09-30' }] }])
  const { start = 0, end = 0 } = tasks[0]?.span ?? {}
  expect(text.slice(start, end)).toContain('So Xay dung chu tri')
})

test('what was read of guessed letters is less sure', () => {
  const sure = (text: string) => parse(text).tasks[0]?.confidence ?? 0
  expect(sure(bare(paperOf(SENTENCE)))).toBeLessThan(sure(paperOf(SENTENCE)))
})
