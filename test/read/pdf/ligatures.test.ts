import { expect, test } from '@jest/globals'
import { lettersOfSigns, withLetters } from '../../../src/read/pdf/ligatures.js'

const read = (...texts: string[]) => texts.map((text) => withLetters(text, lettersOfSigns(texts))).join(' ¦ ')

test('a sign of its own with which a font sets Th or Qu is its letters', () => {
  expect(read('\ue049ực hiện \ue048yết định', 'của \ue049ủ tướng, \ue049ường trực')).toBe(
    'Thực hiện Quyết định ¦ của Thủ tướng, Thường trực',
  )
})

test.each([
  ['a bullet that stands alone', '\uf0b7 hiện'],
  ['a bullet before capitals', '\uf0b7Giao Sở Y tế'],
  ['a sign with which no ligature makes syllables', '\ue03c office \ue03cext'],
  ['a sign that may be both', '\ue049a'],
  ['a sign within a word', 'o\ue03cice'],
])('%s stays', (_, text) => {
  expect(read(text)).toBe(text)
})
