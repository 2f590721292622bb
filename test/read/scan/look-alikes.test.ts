import { expect, test } from '@jest/globals'
import { withLookAlikes } from '../../../src/read/scan/look-alikes.js'

const lineOf = (text: string) => ({
  words: text.split(' ').map((word, index) => ({
    text: word,
    confidence: 0.9,
    left: 20 * index,
    right: 20 * index + 15,
    top: 0,
    bottom: 9,
    otherwise: [] as string[],
  })),
  baseline: 9,
  slope: 0,
  height: 9,
})

test.each([
  ['tại 9ó thôn', 'tại 96 thôn', '9ó'],
  ['số 0ó/QĐ-UBND', 'số 06/QĐ-UBND', '0ó/QĐ-UBND'],
  ['ngày ó/3/2024', 'ngày 6/3/2024', 'ó/3/2024'],
  ['trong ó tháng', 'trong 6 tháng', 'ó'],
  ['ó. Sở Y tế', '6. Sở Y tế', 'ó.'],
  ['§. Sở Y tế', '8. Sở Y tế', '§.'],
  ['ngày 1Š tháng', 'ngày 15 tháng', '1Š'],
  ['còn 0,5%o', 'còn 0,5‰', '0,5%o'],
  ['đạt 40%c;', 'đạt 40%;', '40%c;'],
  ['€) Giao các xã', 'c) Giao các xã', '€)'],
  ['l6 lớp học', '16 lớp học', 'l6'],
  ['trước I6 giờ hằng ngày', 'trước 16 giờ hằng ngày', 'I6'],
  ['trong õi ngày làm việc', 'trong 01 ngày làm việc', 'õi'],
])('%s is %s, and unsure', (read, text, was) => {
  const { words } = withLookAlikes(lineOf(read))
  expect(words.map((word) => word.text).join(' ')).toBe(text)
  expect(words.find(({ otherwise }) => otherwise.includes(was))).toMatchObject({ confidence: 0.5 })
})

test.each([
  'la ó phản đối',
  'có 9 xóm',
  'ói mửa',
  '6. Sở Y tế',
  'khoản 1 Điều 5',
  'lò 6',
  'giá 5 €)',
  'trời oi ngày',
  'mục I6 của',
  'đạt 40%, tăng',
])('%s stays', (text) => {
  expect(withLookAlikes(lineOf(text))).toEqual(lineOf(text))
})

test('two apostrophes around words are marks of quotation', () => {
  const textOf = (line: string) =>
    withLookAlikes(lineOf(line))
      .words.map(({ text }) => text)
      .join(' ')
  expect(textOf("phong trào ''Xóm sạch'', và")).toBe('phong trào "Xóm sạch", và')
  expect(textOf("dài 5 '' và ''")).toBe("dài 5 '' và ''")
  expect(textOf('phong trào **Bình dân học vụ số” và')).toBe('phong trào “Bình dân học vụ số” và')
  expect(textOf('**Ghi chú: có 5 xã')).toBe('**Ghi chú: có 5 xã')
})
