import { expect, test } from '@jest/globals'
import { normalise } from '../../../../src/parse/normalise.js'
import { isOfOneYear, yearLed } from '../../../../src/parse/recognise/deadlines/missing-year.js'
import { postedOn } from '../../../../src/parse/recognise/deadlines/posted.js'
import { segment } from '../../../../src/parse/segment.js'

const DUTY = 'UBND tỉnh yêu cầu Sở Y tế rà soát danh mục thuốc, gửi kết quả trước ngày 15/8.'

test.each<[string, string | null]>([
  ['Đăng lúc: 05/08/2011 15:40', '2011-08-05'],
  ['Cập nhật lúc: 18:52, 28/02/2023 (GMT+7)', '2023-02-28'],
  ['Cập nhật lúc15:53, Thứ Sáu, 01/02/2019', '2019-02-01'],
  ['15:57, 10/04/2019', '2019-04-10'],
  ['Ngày cập nhật 09/09/2019', '2019-09-09'],
  ['THỨ SÁU, 05/01/2018 10:00:22', '2018-01-05'],
  ['Thứ Năm, 30-01-2020, 00:24 (GMT+7)', '2020-01-30'],
  ['15/08/2019 - 08:34', '2019-08-15'],
  ['08:57 - 07/10/2024', '2024-10-07'],
  ['09:05 | 03/05/2021', '2021-05-03'],
  ['Thứ Ba, 12/04/2016', '2016-04-12'],
  ['Trần An - 10:45 23/07/2022', '2022-07-23'],
  ['28.11.2018', '2018-11-28'],
  // days of other things
  ['Sáng 10/04/2019', null],
  ['Kỳ họp thứ 5, 10/04/2019', null],
  ['Hội nghị họp lúc 14:00 - 10/04/2019', null],
  ['Hội nghị họp ngày 10/04/2019', null],
  ['Khai mạc lúc 8 giờ, 10/04/2019', null],
  ['Đăng ký trước ngày 10/04/2019', null],
])('a page that prints “%s”', (line, day) => {
  expect(postedOn(segment(normalise(`${DUTY}\n\n${line}\n`)))).toBe(day)
  expect(postedOn(segment(normalise(`${line}\n\n${DUTY}\n`)))).toBe(day)
})

test('a page shows today above the headline, and its own day below', () => {
  const head = 'Thứ Tư, 09/10/2024 21:24\n\nTrồng cây ven sông\n\nChủ Nhật, 11/11/2012 08:00\n\n'
  expect(postedOn(segment(normalise(`${head}${DUTY}\n`)))).toBe('2012-11-11')
  expect(postedOn(segment(normalise(`Thứ Tư, 09/10/2024 21:24\n\n${DUTY.repeat(4)}\n\n11/11/2012\n`)))).toBe(
    '2024-10-09',
  )
})

test('the days of what readers wrote are not those of the page', () => {
  expect(postedOn(segment(normalise(`${DUTY}\n\nBình luận (2)\n\n28/02/2024 - 15:30\n`)))).toBe(null)
})

test.each<[string, string | null]>([
  ['Các xã trồng cây xong trong tháng 6/2025.', '2025'],
  ['Các xã trồng cây xong trong tháng 6/2025 và chăm cây đến hết tháng 3/2026.', null],
  ['Kế hoạch nói về tháng 6/2025.', null],
])('the one year that deadlines tell: %s', (line, year) =>
  expect(yearLed(segment(normalise(`${DUTY}\n\n${line}\n`)))).toBe(year),
)

test.each([
  ['trồng cây năm 2024', true],
  ['trồng cây giai đoạn 2021 - 2025', false],
  ['trồng cây năm học 2024 - 2025', false],
  ['trồng cây', false],
])('a plan of “%s” is of one year: %s', (title, expected) => {
  const text = `UBND TỈNH NGHỆ AN\nSố: 5/KH-UBND\nNghệ An, ngày 10 tháng 01 năm 2024\nKẾ HOẠCH\n${title}\nI. MỤC TIÊU\n1. Trồng cây.`
  expect(isOfOneYear(segment(normalise(text)))).toBe(expected)
})
