import { describe, expect, test } from '@jest/globals'
import { renderBlocks } from '../../../src/read/blocks.js'
import { blocksToUnicode } from '../../../src/read/encoding.js'
import { Marks } from '../../../src/read/marks.js'
import { readOdt } from '../../../src/read/odt/odt.js'
import { mediaTypeOf, ODT } from '../../../src/read/media-type.js'
import { zip } from '../papers/containers.mjs'

const NAMES = Object.entries({
  office: 'office',
  text: 'text',
  table: 'table',
  style: 'style',
  draw: 'drawing',
  fo: 'xsl-fo-compatible',
  svg: 'svg-compatible',
})
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')
const part = (inner: string) => `<?xml version="1.0"?><office:document ${NAMES}>${inner}</office:document>`
const file = (text: string, styles = '', more: [string, string][] = []) =>
  zip([
    ['mimetype', ODT],
    [
      'content.xml',
      part(
        `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body>`,
      ),
    ],
    ...more,
  ]) as Buffer
function read(text: string, styles = '', more: [string, string][] = []) {
  const marks = new Marks()
  const blocks = readOdt(new Uint8Array(file(text, styles, more)), 'a.odt', marks)
  return { text: renderBlocks(blocksToUnicode(blocks, 'unicode', 'a').blocks, 'a'), marks: marks.lines }
}
const p = (inner: string, style = '') => `<text:p text:style-name="${style}">${inner}</text:p>`
const textStyle = (name: string, properties: string, family = 'text') =>
  `<style:style style:name="${name}" style:family="${family}"><style:text-properties ${properties}/></style:style>`

describe('what counts as text', () => {
  const cases: [string, string, string][] = [
    [
      'insertions, not deletions',
      `<text:tracked-changes><text:changed-region><text:deletion>${p('x')}</text:deletion></text:changed-region></text:tracked-changes>${p('a<text:change/><text:change-start/>b<text:change-end/>')}`,
      'ab\n',
    ],
    ['no comment', p(`a<office:annotation>${p('x')}</office:annotation>b`), 'ab\n'],
    [
      'blanks once, unless they are meant',
      p('\n a  b<text:s text:c="2"/>c<text:tab/>d<text:line-break/>e'),
      'a b  c    d\ne\n',
    ],
    [
      'hidden text does not',
      p('a<text:span text:style-name="hid">b<text:span text:style-name="see">c</text:span></text:span>'),
      'ac\n',
    ],
    [
      'a hidden paragraph, section and field',
      `${p('a<text:hidden-paragraph text:is-hidden="true"/>')}<text:section text:display="none">${p('b')}</text:section>${p('c<text:hidden-text text:is-hidden="true">d</text:hidden-text>')}`,
      'c\n',
    ],
    ['capitals by a property', p('<text:span text:style-name="cap">kế hoạch</text:span>'), 'KẾ HOẠCH\n'],
    [
      'notes at the end, text boxes first',
      p(
        `a<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('n')}${p('m')}</text:note-body></text:note><draw:frame><draw:text-box>${p('HỎA TỐC')}</draw:text-box><svg:title>x</svg:title></draw:frame>b`,
      ),
      'HỎA TỐC\nab\n[1] n m\n',
    ],
  ]
  const styles =
    textStyle('hid', 'text:display="none"') +
    textStyle('see', 'text:display="true"') +
    textStyle('cap', 'fo:text-transform="uppercase"')
  test.each(cases)('%s', (_, body, text) => {
    expect(read(body, styles).text).toBe(text)
  })

  test('headers, footers and text boxes are marks', () => {
    const master = part(
      `<office:master-styles><style:master-page><style:header>${p('MẬT')}</style:header></style:master-page></office:master-styles>`,
    )
    expect(
      read(p(`<draw:custom-shape>${p('KHẨN')}</draw:custom-shape>a`), '', [['styles.xml', master]]).marks,
    ).toEqual(['MẬT', 'KHẨN'])
  })

  test('old fonts, by way of a paragraph’s style and the faces', () => {
    const styles = `<style:font-face style:name="F" svg:font-family="'.VnTimeH'"/>${textStyle('h', 'style:font-name="F"', 'paragraph')}${textStyle('n', `fo:font-family="'.VnTime'"`)}`
    expect(
      read(
        p('ñy ban nh©n d©n <text:span text:style-name="n">quyÕt ®Þnh</text:span>', 'h') + p('Kế hoạch'),
        styles,
      ).text,
    ).toBe('ỦY BAN NHÂN DÂN quyết định\nKế hoạch\n')
  })
})

describe('the numbers of lists', () => {
  const number = (level: number, format: string, more = '') =>
    `<text:list-level-style-number text:level="${level}" style:num-format="${format}" ${more}/>`
  const styles = `<text:list-style style:name="L">${number(1, 'I', 'style:num-suffix="."')}${number(2, '1', 'style:num-suffix="." text:display-levels="2" text:start-value="3"')}<text:list-level-style-bullet text:level="3" text:bullet-char="•"/></text:list-style>
  <text:list-style style:name="M">${number(1, 'a', 'style:num-prefix="(" style:num-suffix=")"')}</text:list-style>`
  const item = (inner: string, more = '') => `<text:list-item ${more}>${inner}</text:list-item>`
  const list = (items: string, more = 'text:style-name="L"') => `<text:list ${more}>${items}</text:list>`
  test('of each level, continued, begun anew, and asked for', () => {
    const body =
      list(
        item(p('a') + p('b') + list(item(p('c')) + item(p('d') + list(item(p('e')), '')), '')) +
          item(list(item(p('f')), '')) +
          item(p('g')) +
          `<text:list-header>${p('h')}</text:list-header>`,
        'text:style-name="L" xml:id="one"',
      ) +
      list(item(p('i')), 'text:style-name="L" text:continue-numbering="true"') +
      list(item(p('j'))) +
      list(item(p('k')), 'text:continue-list="one"') +
      list(item(p('l'), 'text:start-value="7"') + item(p('m')) + item(p('')), 'text:style-name="M"')
    expect(read(body, styles).text).toBe(
      'I. a\nb\nI.3. c\nI.4. d\n- e\nI.5. f\nII. g\nh\nIII. i\nI. j\nIV. k\n(g) l\n(h) m\n',
    )
  })

  test('rows of a table that a list counts, from cell to cell', () => {
    const cell = (inner: string) => `<table:table-cell>${inner}</table:table-cell>`
    const row = (more: string, words: string) =>
      `<table:table-row>${cell(list(item(p('')), more))}${cell(p(words))}${cell(p('x'))}</table:table-row>`
    const rows = [
      row('text:style-name="L" xml:id="n"', 'a'),
      row('text:continue-list="n"', 'b'),
      row('text:continue-list="n"', 'c'),
    ]
    expect(read(`<table:table>${rows.join('')}</table:table>`, styles).text).toBe(
      '| I. | a | x |\n| II. | b | x |\n| III. | c | x |\n',
    )
  })
})

test('headings by the outline', () => {
  const outline = part(
    '<office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="2"/><text:outline-level-style text:level="3" style:num-format=""/></text:outline-style></office:styles>',
  )
  const h = (level: number, words: string) => `<text:h text:outline-level="${level}">${words}</text:h>`
  expect(
    read(h(1, 'a') + h(2, 'b') + p('c') + h(2, 'd') + h(3, 'e') + h(1, 'f') + h(2, 'g') + h(9, 'h'), '', [
      ['styles.xml', outline],
    ]).text,
  ).toBe('I. a\nI.1. b\nc\nI.2. d\ne\nII. f\nII.1. g\nh\n')
})

describe('tables', () => {
  const cell = (inner: string, more = '') => `<table:table-cell ${more}>${p(inner)}</table:table-cell>`
  const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
  test('with a header, joined and repeated cells', () => {
    expect(
      read(
        `<table:table><table:table-header-rows>${row(cell('STT'), cell('Việc'), cell('Hạn'))}</table:table-header-rows>${row(cell('1'), cell('a'), cell('30/6', 'table:number-rows-spanned="2"'))}${row(cell('2'), cell('b'), '<table:covered-table-cell><text:p>x</text:p></table:covered-table-cell>')}${row(cell('c', 'table:number-columns-repeated="3"'))}${row(cell('d', 'table:number-columns-spanned="2"'), '<table:covered-table-cell/>', cell('e'))}</table:table>`,
      ).text,
    ).toBe('| STT | Việc | Hạn |\n| 1 | a | 30/6 |\n| 2 | b | 30/6 |\n| c | c | c |\n| d |  | e |\n')
  })

  test('a letterhead stands cell by cell', () => {
    expect(read(`<table:table>${row(cell('A'), cell('B'))}</table:table>`).text).toBe('A\n\nB\n')
  })
})

describe('what is refused', () => {
  const codeOf = (bytes: Buffer) => {
    try {
      mediaTypeOf(new Uint8Array(bytes), 'a.odt')
      readOdt(new Uint8Array(bytes), 'a.odt', new Marks())
      return null
    } catch (error) {
      return (error as { code?: string }).code
    }
  }
  test('a password, no text, a presentation, blanks without end', () => {
    const manifest = (inner: string): [string, string] => [
      'META-INF/manifest.xml',
      `<!DOCTYPE manifest:manifest><manifest:manifest>${inner}</manifest:manifest>`,
    ]
    expect(codeOf(file(p('a'), '', [manifest('')]))).toBeNull()
    expect(codeOf(file(p('a'), '', [manifest('<manifest:encryption-data manifest:x="y"/>')]))).toBe(
      'FILE_ENCRYPTED',
    )
    expect(codeOf(zip([['mimetype', ODT]]) as Buffer)).toBe('FILE_DAMAGED')
    const other = ODT.replace('.text', '.presentation')
    expect(
      codeOf(
        zip([
          ['mimetype', other],
          ['content.xml', '<x/>'],
        ]) as Buffer,
      ),
    ).toBe('UNSUPPORTED_MEDIA_TYPE')
    expect(codeOf(file(p('<text:s text:c="1000"/>'.repeat(3000))))).toBe('FILE_TOO_COMPLEX')
    const wide = '<table:table-cell table:number-columns-repeated="100"/>'.repeat(3000)
    expect(codeOf(file(`<table:table><table:table-row>${wide}</table:table-row></table:table>`))).toBe(
      'FILE_TOO_COMPLEX',
    )
  })
})
