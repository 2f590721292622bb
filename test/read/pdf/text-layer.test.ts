import { expect, test } from '@jest/globals'
import { isMisread, shareOfMisread } from '../../../src/read/pdf/text-layer.js'

const clean = 'Sở Nội vụ tham mưu, báo cáo trước ngày 20/4/2024. '.repeat(12)

test('words that nobody writes tell that a program has read a text from a picture', () => {
  expect(isMisread(clean)).toBe(false)
  expect(isMisread(`${clean} trước ngàỵ 2O/4/2024, đuợc báo cáo trong ngàỵ 15`)).toBe(true)
  expect(shareOfMisread(`${clean} ngàỵ`)).toBeGreaterThan(shareOfMisread(clean))
})

test('units, names of other languages and codes are none of them', () => {
  expect(isMisread(`${clean} 485.000 đ tại Đắk Lắk, Krông Pắc, Kạn, UBNĐ, LĐTBXH, 12a, 5S`)).toBe(false)
})
