import { describe, expect, test } from '@jest/globals'
import { decodeText } from '../../src/read/encoding.js'
import { meantByLinesReadTwice } from '../../src/read/read-twice.js'
import { decodeWestern } from '../../src/read/western.js'
import { textOf } from './built.js'
import { docx, paragraph } from './papers/containers.mjs'

const WORDS =
  'Uỷ ban nhân dân tỉnh yêu cầu các đơn vị tổ chức thực hiện Chỉ thị số 5/CT-UBND của Chủ tịch – “giờ G”, à và Ý kiến.'
const scrambled = (text: string) => decodeWestern(Buffer.from(text))

describe('UTF-8 that was read as Western letters', () => {
  test.each([
    ['windows-1252', scrambled(WORDS)],
    ['Latin-1', Buffer.from(WORDS).toString('latin1')],
    ['with blanks for no-break spaces', scrambled(WORDS).replaceAll('\u00a0', ' ')],
  ])('of %s is what was meant', (_, line) => {
    expect(meantByLinesReadTwice([line, 'KẾ HOẠCH'])).toEqual({ lines: [WORDS, 'KẾ HOẠCH'], lost: false })
  })

  test.each([
    ['no such letters', WORDS],
    ['letters of TCVN3', 'Uû ban nh©n d©n tØnh yªu cÇu c¸c ®¬n vÞ'],
    ['a few of them', 'tệp hiện á» thay cho chữ'],
  ])('%s are left', (_, line) => {
    expect(meantByLinesReadTwice([line])).toBeNull()
  })

  test('a text file, with offsets in what was made of it, and a Word document', async () => {
    expect(decodeText(Buffer.from(scrambled(WORDS)), 'a.txt')).toEqual({
      text: WORDS,
      encoding: 'utf-8',
      converted: true,
    })
    expect(await textOf(docx(paragraph(scrambled(WORDS))) as Buffer, 'a.docx')).toBe(`${WORDS}\n`)
  })

  test('what has lost letters is refused', () => {
    const lossy = scrambled(WORDS).replace('á»\u2021', 'á»?')
    expect(() => decodeText(Buffer.from(lossy), 'a.txt')).toThrow(
      expect.objectContaining({ code: 'UNSUPPORTED_ENCODING' }),
    )
  })
})
