import { describe, expect, test } from '@jest/globals'
import { textOf } from './built.js'
import { lostIn, requireWholeWords } from '../../src/read/lost-letters.js'

const TEXT = Array.from(
  { length: 12 },
  (_, index) => `${index + 1}. Sở Xây dựng sửa bến số ${index} đến hết tháng ${index}.`,
).join('\n')

describe('a text whose letters were lost', () => {
  test.each([
    ['saved as ANSI', TEXT.replace(/[^\x00-\xff]/g, '?')],
    ['decoded wrongly', TEXT.replace(/ế/g, '\ufffd')],
    ['from a font that does not tell one letter', TEXT.replace(/ế/g, '\x13')],
    ['from a font that does not tell its digits', TEXT.replace(/\d(?=\.)/g, '\x13\x14')],
  ])('is refused: %s', (_, text) => {
    expect(() => requireWholeWords(text, 'a.txt')).toThrow(
      expect.objectContaining({ code: 'UNSUPPORTED_ENCODING', remedy: expect.stringContaining('UTF-8') }),
    )
  })

  test.each([
    ['as it is printed', TEXT],
    ['with questions', TEXT.replace(/\.$/gm, '?').replace(/ sửa/g, ' (?) sửa')],
    ['with addresses', TEXT.replace(/bến/g, 'https://a.vn/b?c=1&d=2')],
    ['with bullets of a lost font', TEXT.replace(/^\d+\./gm, '\x13')],
    ['with bullets against capitals', TEXT.replace(/^\d+\. /gm, '\ufffd')],
  ])('is read: %s', (_, text) => {
    expect(lostIn(text)).toBe(0)
    expect(() => requireWholeWords(text, 'a.txt')).not.toThrow()
  })

  test('a few are as printed', () => {
    expect(() =>
      requireWholeWords(TEXT.replace('bến', 'b?n').replace('hết', 'h\ufffdt'), 'a.txt'),
    ).not.toThrow()
  })
})

test.each([
  ['a.txt', (text: string) => text],
  ['a.html', (text: string) => `<html><body><pre>${text}</pre></body></html>`],
])('whatever kind of file it is: %s', async (name, made) => {
  expect(await textOf(made(TEXT), name)).toContain('Sở Xây dựng')
  await expect(textOf(made(TEXT.replace(/ế/g, '?')), name)).rejects.toMatchObject({
    code: 'UNSUPPORTED_ENCODING',
  })
})
