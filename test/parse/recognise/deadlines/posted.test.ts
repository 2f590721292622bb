import { expect, test } from '@jest/globals'
import { normalise } from '../../../../src/parse/normalise.js'
import { postedOn } from '../../../../src/parse/recognise/deadlines/posted.js'
import { segment } from '../../../../src/parse/segment.js'

const DUTY = 'UBND tỉnh yêu cầu Sở Y tế rà soát danh mục thuốc, gửi kết quả trước ngày 15/8.'

test.each<[string, string | null]>([
  ['Đăng lúc: 05/08/2011 15:40', '2011-08-05'],
  ['Cập nhật lúc: 18:52, 28/02/2023 (GMT+7)', '2023-02-28'],
  ['Cập nhật lúc15:53, Thứ Sáu, 01/02/2019', '2019-02-01'],
  ['15:57, 10/04/2019', '2019-04-10'],
  ['Ngày cập nhật 09/09/2019', '2019-09-09'],
  // days of other things
  ['Hội nghị họp ngày 10/04/2019', null],
  ['Khai mạc lúc 8 giờ, 10/04/2019', null],
  ['Đăng ký trước ngày 10/04/2019', null],
])('a page that prints “%s”', (line, day) => {
  expect(postedOn(segment(normalise(`${DUTY}\n\n${line}\n`)))).toBe(day)
  expect(postedOn(segment(normalise(`${line}\n\n${DUTY}\n`)))).toBe(day)
})
