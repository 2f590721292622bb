import { describe, expect, test } from '@jest/globals'
import type { Block } from '../../src/read/blocks.js'
import { renderBlocks } from '../../src/read/blocks.js'
import { readDocx } from '../../src/read/docx/docx.js'
import { Marks } from '../../src/read/marks.js'
import { withHeadOfPage } from '../../src/read/page-heads.js'
import { readRtf } from '../../src/read/rtf/rtf.js'
import { docx, paragraph, table } from './papers/containers.mjs'

const lines = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'LINE', text }))
const HEAD = ['UBND TỈNH HÀ NAM', 'Số: 7/KH-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']

describe('a letterhead that only the header of a page has', () => {
  const cases: [string, Block[][], Block[], string][] = [
    [
      'stands before the text, whichever header has it',
      [lines('2'), lines(...HEAD)],
      lines('KẾ HOẠCH'),
      `${HEAD.join('\n')}\n\nKẾ HOẠCH\n`,
    ],
    ['once', [lines(...HEAD), lines(...HEAD)], lines('KẾ HOẠCH'), `${HEAD.join('\n')}\n\nKẾ HOẠCH\n`],
    [
      'not before a text that has its own',
      [lines(...HEAD)],
      lines('ĐẢNG CỘNG SẢN VIỆT NAM', 'KẾ HOẠCH'),
      'ĐẢNG CỘNG SẢN VIỆT NAM\nKẾ HOẠCH\n',
    ],
    ['no other header', [lines('UBND TỈNH', 'Số: 7/KH-UBND')], lines('KẾ HOẠCH'), 'KẾ HOẠCH\n'],
  ]
  test.each(cases)('%s', (_, headers, text, expected) => {
    expect(renderBlocks(withHeadOfPage(headers, text), 'a')).toBe(expected)
  })

  test('of a Word document, in a table', () => {
    const header1 = table([[paragraph(HEAD[0]!) + paragraph(HEAD[1]!), paragraph(HEAD[2]!)]])
    const bytes = docx(paragraph('KẾ HOẠCH'), { header1, footer1: paragraph('2') }) as Buffer
    expect(renderBlocks(readDocx(new Uint8Array(bytes), 'a', new Marks()), 'a')).toBe(
      `${HEAD[0]}\n${HEAD[1]}\n\n${HEAD[2]}\n\nKẾ HOẠCH\n`,
    )
  })

  test('of an RTF file', () => {
    const bytes = Buffer.from(
      String.raw`{\rtf1{\headerf So 7\par \u272?\u7842?NG C\u7896?NG S\u7842?N VI\u7878?T NAM\par}a\par}`,
    )
    expect(renderBlocks(readRtf(new Uint8Array(bytes), 'a', new Marks()), 'a')).toBe(
      'So 7\nĐẢNG CỘNG SẢN VIỆT NAM\n\na\n',
    )
  })
})
