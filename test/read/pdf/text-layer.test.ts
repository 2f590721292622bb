import { expect, test } from '@jest/globals'
import {
  isMisread,
  isStrange,
  shareOfMisread,
  shareOfStrange,
  textLayerOf,
} from '../../../src/read/pdf/text-layer.js'

const clean = 'Sở Nội vụ tham mưu, báo cáo trước ngày 20/4/2024. '.repeat(12)

test('words that nobody writes tell that a program has read a text from a picture', () => {
  expect(isMisread(clean)).toBe(false)
  expect(isMisread(`${clean} trước ngàỵ 2O/4/2024, đuợc báo cáo trong ngàỵ 15`)).toBe(true)
  expect(shareOfMisread(`${clean} ngàỵ`)).toBeGreaterThan(shareOfMisread(clean))
})

test('units, names of other languages and codes are none of them', () => {
  expect(isMisread(`${clean} 485.000 đ tại Đắk Lắk, Krông Pắc, Kạn, UBNĐ, LĐTBXH, 12a, 5S`)).toBe(false)
})

test('signs that no paper is written with tell nothing, bullets and leaders do not matter', () => {
  expect(textLayerOf('☎✞✟✄✠ ✡✂☛ ☞✌✄☎ '.repeat(10))).toBe('GARBAGE')
  expect(textLayerOf(`${clean}${clean} ☐ ☐ ☐ ${'.'.repeat(200)}`)).toBe('READABLE')
  expect(textLayerOf('☐ Có ☐ Không')).toBe('SPARSE')
})

test('letters of no Vietnamese word tell that the fonts tell wrongly', () => {
  const wrong = `${clean} cÿa TỔ CHþC thÿ thþc þY hÿ chÿ`
  expect(isStrange(wrong)).toBe(true)
  expect(shareOfStrange(wrong)).toBeGreaterThan(shareOfStrange(clean))
})

test('letters that fonts do not tell count as strange ones', () => {
  expect(isStrange(`${clean} ${'tr\ufffdớc ngày '.repeat(6)}`)).toBe(true)
  expect(isStrange(`${clean} (?) gì? nào? `)).toBe(false)
})

test('names and old ways to write Đ are none of them', () => {
  expect(isStrange(`${clean} UBNÐ ÐẢNG Krông Pắc`)).toBe(false)
  expect(isStrange('Décision à l’égard de la façade, Straße, Øresund, sœur '.repeat(20))).toBe(false)
  expect(isStrange(clean.normalize('NFD'))).toBe(false)
})
