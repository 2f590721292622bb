import { describe, expect, test } from '@jest/globals'
import { renderBlocks } from '../../../src/read/blocks.js'
import { blocksToUnicode } from '../../../src/read/encoding.js'
import { Marks } from '../../../src/read/marks.js'
import { readXlsx } from '../../../src/read/xlsx/xlsx.js'
import { zip } from '../papers/containers.mjs'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (...of: [id: string, kind: string, target: string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${of.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`).join('')}</Relationships>`

interface Parts {
  readonly strings?: string
  readonly styles?: string
  readonly book?: string
}
const file = (sheet: string, { strings = '', styles = '', book = '' }: Parts = {}) =>
  zip([
    ['_rels/.rels', relations(['a', 'officeDocument', 'xl/workbook.xml'])],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${book}<sheets><sheet name="1" r:id="s"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(
        ['t', 'sharedStrings', 'strings.xml'],
        ['y', 'styles', 'styles.xml'],
        ['s', 'worksheet', 'sheet.xml'],
      ),
    ],
    ['xl/strings.xml', `<sst xmlns="${MAIN}">${strings}</sst>`],
    ['xl/styles.xml', `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`],
    [
      'xl/sheet.xml',
      `<x:worksheet xmlns:x="${MAIN}">${sheet.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')}</x:worksheet>`,
    ],
  ]) as Buffer
function read(sheet: string, parts?: Parts) {
  const marks = new Marks()
  const blocks = readXlsx(new Uint8Array(file(sheet, parts)), 'a.xlsx', marks)
  return { text: renderBlocks(blocksToUnicode(blocks, 'unicode', 'a').blocks, 'a'), marks: marks.lines }
}
const rows = (...of: string[][]) =>
  `<sheetData>${of.map((cells, at) => `<row r="${at + 1}">${cells.join('')}</row>`).join('')}</sheetData>`
const text = (words: string, more = '') => `<c t="inlineStr" ${more}><is><t>${words}</t></is></c>`
const number = (value: number | string, style = 0) => `<c s="${style}"><v>${value}</v></c>`

const STYLES = `<numFmts><numFmt numFmtId="164" formatCode="[$-409]m/d/yyyy"/><numFmt numFmtId="165" formatCode="00"/><numFmt numFmtId="166" formatCode="mm/yyyy"/><numFmt numFmtId="167" formatCode="[[["/></numFmts>
<fonts><font/><font><name val=".VnTimeH"/></font></fonts><borders><border/></borders>
<cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="167"/><xf fontId="1"/><xf numFmtId="22"/></cellXfs>`

describe('what a cell shows', () => {
  const shown = (cell: string, parts: Parts = {}) =>
    read(rows([text('STT'), text('Việc')], [number(1), cell]), { styles: STYLES, ...parts })
      .text.split('\n')[1]
      ?.replace(/^\| 1 \| (.*) \|$/, '$1')
  const cases: [string, string, string][] = [
    ['a day of another country', number(45473, 1), '30/06/2024'],
    ['a day in the order of the reader’s country', number(45473, 4), '30/06/2024'],
    ['a month', number(45473, 3), '06/2024'],
    ['a day and an hour', number(45473.75, 8), '30/06/2024 18:00'],
    ['a day as text', '<c t="d"><v>2024-06-30T00:00:00</v></c>', '30/06/2024'],
    ['a number with zeros', number(7, 2), '07'],
    ['a share', number(0.25, 5), '25%'],
    ['a sum without the faults of binary numbers', number(0.30000000000000004), '0.3'],
    ['a number of a broken format', number(7, 6), '7'],
    ['the result of a formula', '<c t="str"><f>A1</f><v>kết quả</v></c>', 'kết quả'],
    ['no fault of one', '<c t="e"><v>#REF!</v></c>', ''],
    ['a string in pieces, a part in an old font', '<c t="s"><v>0</v></c>', 'ỦY BAN NHÂN dân tỉnh'],
    ['a cell in an old font', text('ñy ban nh©n d©n', 's="7"'), 'ỦY BAN NHÂN DÂN'],
    ['signs that XML lacks', text('a_x000A_b'), 'a b'],
  ]
  const strings =
    '<si><r><rPr><rFont val=".VnTimeH"/></rPr><t>ñy ban nh©n</t></r><r><t> dân tỉnh</t></r><rPh><t>x</t></rPh></si>'
  test.each(cases)('%s', (_, cell, wanted) => {
    expect(shown(cell, { strings })).toBe(wanted)
  })

  test('days since 1904', () => {
    expect(shown(number(44011, 1), { book: '<workbookPr date1904="1"/>' })).toBe('30/06/2024')
  })
})

describe('where the table is', () => {
  test('below a title, before a note; another one after it', () => {
    expect(
      read(
        rows(
          [text('PHỤ LỤC')],
          [text('TT'), text('Việc')],
          [number(1), text('a')],
          [text('Bảng hai')],
          [text('STT'), text('Việc')],
          [number(1), text('b')],
          [],
          [text('Ghi chú')],
        ),
      ).text,
    ).toBe('PHỤ LỤC\n\n| TT | Việc |\n| 1 | a |\n\nBảng hai\n\n| STT | Việc |\n| 1 | b |\n\nGhi chú\n')
  })

  test('without a column of numbers, by a row of cells; a letter has none', () => {
    expect(read(rows([text('Tên')], [text('a'), text('b'), text('c')], [text('d'), text('e')])).text).toBe(
      'Tên\n\n| a | b | c |\n| d | e |  |\n',
    )
    expect(read(rows([text('a')], [text('b')])).text).toBe('a\nb\n')
  })

  test.each([
    [
      'that a filter leaves out are said all the same',
      '<autoFilter ref="A1:B3"><filterColumn colId="1"/></autoFilter>',
      '| 2 | b |\n',
    ],
    ['below a filter that is not set stay hidden', '<autoFilter ref="A1:B3"/>', ''],
    ['beside the filter too', '<autoFilter ref="A1:B2"><filterColumn colId="1"/></autoFilter>', ''],
  ])('hidden rows %s', (_, filter, row) => {
    const sheet = `<sheetData><row r="1">${text('STT')}${text('Việc')}</row><row r="2">${number(1)}${text('a')}</row><row r="3" hidden="1">${number(2)}${text('b')}</row></sheetData>${filter}`
    expect(read(sheet).text).toBe(`| STT | Việc |\n| 1 | a |\n${row}`)
  })

  test('joined cells, also over hidden rows and columns', () => {
    const sheet = `<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1">${text('STT')}${text('ẩn')}${text('Việc')}${text('Hạn')}</row><row r="2">${number(1)}${text('x')}${text('a')}${text('30/6')}</row><row r="3" hidden="1">${number(2)}${text('x')}${text('b')}</row><row r="4">${number(3)}${text('x')}${text('c')}</row><row r="5">${text('Cả bảng')}</row></sheetData><mergeCells><mergeCell ref="D2:D4"/><mergeCell ref="A5:C5"/><mergeCell ref="A9:XFD1048576"/></mergeCells><headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"MẬT&amp;RTrang &amp;P</oddHeader></headerFooter>`
    const { text: shown, marks } = read(sheet)
    expect(shown).toBe('| STT | Việc | Hạn |\n| 1 | a | 30/6 |\n| 3 | c | 30/6 |\n| Cả bảng |  |  |\n')
    expect(marks).toEqual(['MẬT', 'Trang'])
  })
})

test('what is broken or without end is refused', () => {
  const codeOf = (bytes: Buffer) => {
    try {
      readXlsx(new Uint8Array(bytes), 'a', new Marks())
      return null
    } catch (error) {
      return (error as { code?: string }).code
    }
  }
  expect(codeOf(zip([['xl/other.xml', '<x/>']]) as Buffer)).toBe('FILE_DAMAGED')
  const far = [text('STT'), text('a')].concat(Array.from({ length: 700 }, () => text('x')))
  expect(codeOf(file(rows(...Array.from({ length: 290 }, () => far))))).toBe('FILE_TOO_COMPLEX')
  expect(codeOf(file(rows(...Array.from({ length: 300 }, () => Array<string>(700).fill('<c/>')))))).toBe(
    'FILE_TOO_COMPLEX',
  )
})
