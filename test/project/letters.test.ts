import { expect, test } from '@jest/globals'
import { withLatinLetters } from '../../src/letters.mjs'

/** The value of an expression in a module whose patterns have the letters narrowed. */
const valueOf = async (expression: string): Promise<RegExp> => {
  const text = withLatinLetters(`export const value = ${expression}`)
  const { value } = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as { value: RegExp }
  return value
}

const WAYS = [
  String.raw`/^[\p{L}\d]+$/u`,
  String.raw`new RegExp('^[\\p{L}\\d]+$', 'u')`,
  'new RegExp(String.raw`^[\\p{L}\\d]+$`, "u")',
  'new RegExp(`^${""}[${"_"}\\\\p{L}\\\\d${"_"}]+$`, "u")',
  String.raw`/^(?:[\]\\]|\p{Lu}|\p{Ll}|\d)+$/u`,
]
test.each(WAYS)(
  '%s finds the letters of Vietnamese and its neighbours, and no others',
  async (expression) => {
    const pattern = await valueOf(expression)
    expect(pattern.source).not.toContain('\\p')
    for (const word of ['Đường', 'ủy', 'ƯỠNG', 'quỵ', 'Ð', 'é', '12']) expect(word).toMatch(pattern)
    for (const text of ['a b', '×', '…', '“', 'ж', '-']) expect(text).not.toMatch(pattern)
  },
)

test('capitals and small letters are told apart as Unicode tells them', async () => {
  const capital = await valueOf(String.raw`/^\p{Lu}$/u`)
  const small = await valueOf(String.raw`/^\p{Ll}$/u`)
  const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxyzáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ'
  for (const letter of letters) {
    expect([letter, small.test(letter), capital.test(letter)]).toEqual([letter, true, false])
    const upper = letter.toUpperCase()
    expect([upper, small.test(upper), capital.test(upper)]).toEqual([upper, false, true])
  }
})

test('what is no letter stands for all other characters', async () => {
  const pattern = await valueOf(String.raw`/^\P{L}+$/u`)
  expect('1 – 2 😀').toMatch(pattern)
  expect('1 – ệ').not.toMatch(pattern)
})

test('within a class it cannot be told, and the pattern is named', () => {
  expect(() => withLatinLetters(String.raw`const a = /[^\P{L}x]/u`)).toThrow(String.raw`/[^\P{L}x]/u`)
})

test('a text without such patterns stays as it is', () => {
  const text = 'const a = /\\d+/u // [\n'
  expect(withLatinLetters(text)).toBe(text)
})
