import { describe, expect, test } from '@jest/globals'
import { blocksToUnicode } from '../../../src/read/encoding.js'
import { renderBlocks } from '../../../src/read/blocks.js'
import { Marks } from '../../../src/read/marks.js'
import { readRtf } from '../../../src/read/rtf/rtf.js'

const FONTS = String.raw`{\fonttbl{\f0\fcharset0 Times New Roman;}{\f1\fcharset0 .VnTime;}{\f2\fcharset0 .VnTimeH;}{\f3\fcharset2 Wingdings;}{\f4\fcharset163 Arial;}{\f5\fcharset0 VNI-Times;}}`
const file = (body: string) => Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0${FONTS}${body}}`, 'latin1')
function read(body: string): { text: string; marks: readonly string[] } {
  const marks = new Marks()
  const { blocks } = blocksToUnicode(readRtf(new Uint8Array(file(body)), 'a.rtf', marks), 'unicode', 'a.rtf')
  return { text: renderBlocks(blocks, 'a.rtf'), marks: marks.lines }
}
/** As Word writes letters that no code page has. */
const u = (text: string) =>
  [...text].map((letter) => (letter > '~' ? `\\u${letter.charCodeAt(0)}?` : letter)).join('')

describe('what counts as text', () => {
  const cases: [string, string, string][] = [
    [
      'letters of Unicode, with one sign or two in their stead',
      `${u('Kế')} \\uc2 ho\\u7841\\'61\\'62ch`,
      'Kế hoạch\n',
    ],
    ['letters of a code page', String.raw`\f4 K\'ea\'ec ho\'61\'f2ch`, 'Kế hoạch\n'.normalize('NFC')],
    ['insertions, not deletions', String.raw`{\revised m}{\deleted x}{\deleted0 n}`, 'mn\n'],
    [
      'the day of a change, which has all digits of a long number',
      String.raw`{\revised\revdttm-1894318720 m}{\deleted\revdttmdel-2074015744 x}`,
      'm\n',
    ],
    ['the mark of a paragraph that is deleted', String.raw`a {\deleted\par}b`, 'a b\n'],
    ['hidden text does not, until it ends', String.raw`a{\v b}\v c\v0 d\v e\plain f`, 'adf\n'],
    ['no comment', String.raw`a{\*\atnid T}{\*\atnauthor Tên}\chatn {\*\annotation\pard x\par}b`, 'ab\n'],
    ['a field’s result, not its formula', String.raw`{\field{\*\fldinst PAGE}{\fldrslt 3}}`, '3\n'],
    ['capitals by a property', `{\\caps ${u('kế hoạch')}}`, 'KẾ HOẠCH\n'],
    ['small capitals', `{\\scaps ${u('kế hoạch')}}`, 'KẾ HOẠCH\n'],
    [
      'no document properties, no styles',
      String.raw`{\info{\title T}}{\stylesheet{\s0 Normal;}}{\*\new x}a`,
      'a\n',
    ],
    ['signs', String.raw`a\~b\_c\endash d\ldblquote e\rdblquote\tab f\line g`, 'a\u00a0b-c–d“e”    f\ng\n'],
    ['no picture, whole or in bytes', '{\\pict ffd8}a{\\pict\\bin3 }}{}b', 'ab\n'],
    ['no signs of Wingdings', String.raw`{\f3 \'a7}a`, 'a\n'],
    ['but bullets', String.raw`{\f3 \'a7} a\par {\f3 \'d8}\tab b`, '- a\n- b\n'],
  ]
  test.each(cases)('%s', (_, body, text) => {
    expect(read(`${body}\\par`).text.normalize('NFC')).toBe(text)
  })

  test('notes at the end, text boxes before their paragraph, headers as marks', () => {
    const { text, marks } = read(
      String.raw`{\header\pard MAT\par}a{\footnote\pard\chftn n1\par m\par}b{\*\footnote\chftn n2}\par {\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt\pard HOA TOC\par}}{\shprslt z}}c\par`,
    )
    expect(text).toBe('ab\nHOA TOC\nc\n[1] n1 m\n[2] n2\n')
    expect(marks).toEqual(['MAT', 'HOA TOC'])
  })

  test('numbers of lists as they are printed, one kind of bullet', () => {
    const item = (mark: string, words: string) => `\\pard{\\listtext\\pard\\plain ${mark}\\tab}${words}\\par`
    expect(
      read(
        item('1.', 'a') + item(String.raw`\f3\'a7`, 'b') + item('o', 'c') + item('Ø', 'd') + item('II.', ''),
      ).text,
    ).toBe('1. a\n- b\n+ c\n- d\n')
  })
})

describe('tables', () => {
  const B = String.raw`\clbrdrl\brdrs\brdrw10\clbrdrr\brdrs`
  const row = (edges: string, ...cells: string[]) =>
    `\\trowd\\trleft0 ${edges}\\pard\\intbl ${cells.map((words) => `${words}\\cell `).join('')}\\row`
  test('a data table, cells joined beside and below each other', () => {
    const body =
      row(`${B}\\cellx1000${B}\\cellx3000${B}\\cellx4000`, 'STT', 'Noi dung', 'Han') +
      row(`${B}\\cellx1000${B}\\cellx3000\\clvmgf${B}\\cellx4000`, '1', 'a', '30/6') +
      row(`${B}\\cellx1000${B}\\cellx3000\\clvmrg${B}\\cellx4000`, '2', 'b\\par c', '') +
      row(`${B}\\cellx3010${B}\\cellx4000`, 'rong', 'x')
    expect(read(`${body}\\pard z\\par`).text).toBe(
      '| STT | Noi dung | Han |\n| 1 | a | 30/6 |\n| 2 | b c | 30/6 |\n| rong |  | x |\n\nz\n',
    )
  })

  test('a letterhead without lines stands cell by cell, a table in a cell within it', () => {
    const inner = String.raw`\pard\intbl\itap2 i\nestcell{\*\nesttableprops\trowd\cellx500\nestrow}{\nonesttables\par}`
    expect(
      read(`${row('\\cellx2000\\cellx4000', 'A\\par B', `${inner}\\pard\\intbl C`)}\\pard z\\par`).text,
    ).toBe('A\nB\n\ni\n\nC\n\nz\n')
  })

  test('more cells than edges, rows without cells', () => {
    expect(read(String.raw`\trowd\pard\intbl a\cell b\cell\row\row\pard c\par`).text).toBe('a\n\nb\n\nc\n')
  })
})

test('old fonts: each run in its own, small letters for capitals', () => {
  const words = String.raw`{\f2 \'f1y ban nh\'a9n d\'a9n} {\f1 quy\'d5t \'ae\'denh nh\'ad sau, th\-} {\f5 UÛY BAN NHAÂN DAÂN} ${u('Kế hoạch công tác')}\par`
  expect(read(words).text).toBe('ỦY BAN NHÂN DÂN quyết định như sau, thư ỦY BAN NHÂN DÂN Kế hoạch công tác\n')
})

describe('what cannot be read', () => {
  test('an end within a group', () => {
    const whole = file('a\\par')
    expect(() => readRtf(new Uint8Array(whole.subarray(0, -3)), 'a.rtf', new Marks())).toThrow(
      expect.objectContaining({ code: 'FILE_DAMAGED' }),
    )
  })
  test('groups in each other, and too much text', () => {
    for (const body of ['{'.repeat(2000), 'x'.repeat(2_000_001)])
      expect(() => readRtf(new Uint8Array(file(body)), 'a.rtf', new Marks())).toThrow(
        expect.objectContaining({ code: 'FILE_TOO_COMPLEX' }),
      )
  })
})
