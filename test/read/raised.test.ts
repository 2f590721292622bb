import { describe, expect, test } from '@jest/globals'
import { renderBlocks, type Block } from '../../src/read/blocks.js'
import { Bytes } from '../../src/read/doc/bytes.js'
import type { WordFile } from '../../src/read/doc/file.js'
import { Styles } from '../../src/read/doc/styles.js'
import { readDocx } from '../../src/read/docx/docx.js'
import { blocksToUnicode } from '../../src/read/encoding.js'
import { readHtml } from '../../src/read/html.js'
import { Marks } from '../../src/read/marks.js'
import { ODT } from '../../src/read/media-type.js'
import { readOdt } from '../../src/read/odt/odt.js'
import { raised, withNoteMarks } from '../../src/read/raised.js'
import { readRtf } from '../../src/read/rtf/rtf.js'
import { readXlsx } from '../../src/read/xlsx/xlsx.js'
import { docx, paragraph, zip } from './papers/containers.mjs'

const line = (before: string, number: string, after = '') =>
  withNoteMarks(before + raised(number, true) + after)

test.each([
  ['chợ trước ngày 15/8/2024', '1', '.'],
  ['Chỉ thị số 19-CT/TU', '(2)', ' ngày 12/3/2024'],
  ['Số: 187', '3', '/KH-UBND'],
  ['trong tháng 10', '4', ' năm 2024'],
  ['“chợ hạng ba”', '12', ','],
  ['Sở Công Thương', '1, 2', ' chủ trì'],
])('a raised number behind a word, a day or a symbol is the mark of a note: %s', (before, number, after) => {
  expect(line(before, number, after)).toBe(`${before}[${number.replace(/[()]/g, '')}]${after}`)
})

test.each([
  ['rộng 25 m', '2', ' mặt nền'],
  ['2 triệu đồng/km', '2', ''],
  ['3 x 10', '6', ' tấn'],
  ['lúc 07h', '30', ''],
  ['1', '1', '/2 ngày'],
  ['Số: ', '187', '/KH-UBND'],
  ['thứ 3', 'rd', ''],
])('and none of %s%s', (before, number, after) => {
  expect(line(before, number, after)).toBe(before + number + after)
})

test('minutes stay apart from their hour, and runs in pieces are one mark', () => {
  expect(line('họp lúc 7', '30', ' ngày 05/6/2024')).toBe('họp lúc 7h30 ngày 05/6/2024')
  expect(withNoteMarks(`2024${raised('1', true)}${raised('2', true)}.`)).toBe('2024[12].')
})

describe('in each format', () => {
  const bytes = (content: Buffer | string) => new Uint8Array(Buffer.from(content))
  const rtf = String.raw`{\rtf1\ansi{\fonttbl{\f0 Arial;}}tr{\super 1} 15/8/2024{\super 2}\super (3)\nosupersub . m{\super 2}}`
  const run = (words: string, properties = '') =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
  const up = '<w:vertAlign w:val="superscript"/>'
  const odt = zip([
    ['mimetype', ODT],
    [
      'content.xml',
      `<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:automatic-styles><style:style style:name="U" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style></office:automatic-styles><office:body><office:text><text:p>tr<text:span text:style-name="U">1</text:span> 15/8/2024<text:span text:style-name="U">2</text:span><text:span text:style-name="U">(3)</text:span>. m<text:span text:style-name="U">2</text:span></text:p></office:text></office:body></office:document>`,
    ],
  ])
  const piece = (words: string, raisedOne = false) =>
    `<r><rPr>${raisedOne ? '<vertAlign val="superscript"/>' : ''}</rPr><t xml:space="preserve">${words}</t></r>`
  const cell = `${piece('tr')}${piece('1', true)}${piece(' 15/8/2024')}${piece('2', true)}${piece('(3)', true)}${piece('. m')}${piece('2', true)}`
  const sheet = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const xlsx = zip([
    [
      'xl/workbook.xml',
      `<workbook ${sheet} xmlns:r="${office}"><sheets><sheet name="1" r:id="a"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${office}/worksheet" Target="s.xml"/><Relationship Id="b" Type="${office}/sharedStrings" Target="t.xml"/></Relationships>`,
    ],
    [
      'xl/s.xml',
      `<worksheet ${sheet}><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>`,
    ],
    ['xl/t.xml', `<sst ${sheet}><si>${cell}</si></sst>`],
  ])
  const word = docx(
    paragraph('').replace(
      '</w:p>',
      `${run('tr')}${run('1', up)}${run(' 15/8/2024')}${run('2', '<w:rStyle w:val="R"/>')}${run('(3)', up)}${run('. m')}${run('2', up)}</w:p>`,
    ),
    { styles: `<w:style w:type="character" w:styleId="R"><w:rPr>${up}</w:rPr></w:style>` },
  )
  const html =
    '<p>tr<sup>1</sup> 15/8/2024<sup>2</sup><span style="vertical-align:super">(3)</span>. m<sup>2</sup></p>'
  const formats: [string, (marks: Marks) => readonly Block[]][] = [
    ['DOCX', (marks) => readDocx(bytes(word), 'a', marks)],
    ['HTML', (marks) => readHtml(html, 'a', marks)],
    ['RTF', (marks) => readRtf(bytes(rtf), 'a', marks)],
    ['ODT', (marks) => readOdt(bytes(odt), 'a', marks)],
    ['XLSX', (marks) => readXlsx(bytes(xlsx), 'a', marks)],
  ]
  test.each(formats)('%s', (_, read) => {
    const { blocks } = blocksToUnicode(read(new Marks()), 'unicode', 'a')
    expect(renderBlocks(blocks, 'a')).toBe('tr[1] 15/8/2024[2, 3]. m2\n')
  })
  test('DOC: the property of a run', () => {
    const list = (...values: number[]) => new Bytes(new Uint8Array(values), 'a.doc')
    const styles = new Styles({ table: () => list(), data: null } as unknown as WordFile)
    const look = (value: number) => styles.characters(0, [list(0x48, 0x2a, value)])
    expect([0, 1, 2].map((value) => look(value).isRaised)).toEqual([false, true, false])
  })
})
