// A paper as an office sets it (Decree 30/2020, Annex I): a Word document with the margins, the first lines, the spaces and the
// page numbers of one of the styles that offices use.
import { escaped, zip } from '../../test/read/papers/containers.mjs'
import { rowsOfPair } from '../../test/read/papers/forms.mjs'

const spacing = (before, after, line, rule) =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="${rule}"/>`

/** `size` in half points, lengths in twentieths of a point. `rows`: number and day stand in a row of their own, as pages are numbered. */
export const STYLES = [
  {
    size: 28,
    spacing: spacing(120, 0, 340, 'exact'),
    indent: 720,
    top: 1134,
    left: 1701,
    right: 851,
    rows: true,
  },
  {
    size: 28,
    spacing: spacing(60, 60, 276, 'auto'),
    indent: 567,
    top: 1134,
    left: 1701,
    right: 1134,
    rows: true,
  },
  {
    size: 26,
    spacing: spacing(0, 0, 240, 'auto'),
    indent: 720,
    top: 851,
    left: 1418,
    right: 851,
    rows: false,
  },
  {
    size: 28,
    spacing: spacing(120, 120, 240, 'auto'),
    indent: 0,
    top: 1134,
    left: 1701,
    right: 851,
    rows: true,
  },
  {
    size: 28,
    spacing: spacing(0, 0, 360, 'exact'),
    indent: 709,
    top: 1134,
    left: 1701,
    right: 1134,
    rows: true,
  },
]

const FONT = 'Liberation Serif'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const [PAGE_WIDTH, PAGE_HEIGHT] = [11906, 16838]

/** A Word document of blocks, as `blocksOf` of test/read/papers/forms.mjs gives them. */
export function officePaper(blocks, style) {
  const width = PAGE_WIDTH - style.left - style.right
  const body = blocks.map((block, at) => {
    if (block.kind === 'TABLE') return dataTable(block.rows, width)
    if (block.kind === 'PAIR') return pair(block, { width, style, isHead: at === 0 })
    if (block.kind === 'CENTRED')
      return paragraph(block.text, { align: 'center', bold: true, size: style.size })
    return paragraph(block.text, {
      ...style,
      bold: HEADING.test(block.text),
      italic: /^Căn cứ/u.test(block.text),
    })
  })
  return packed(body.join(''), style)
}
const HEADING = /^(?:[IVX]+\.|\d{1,2}\.|Điều \d).{1,100}$/u

function paragraph(text, { align = 'both', bold = false, italic = false, size, spacing: space, indent = 0 }) {
  const font = `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}"/>`
  const look = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}<w:sz w:val="${size}"/>`
  const first = indent > 0 ? `<w:ind w:firstLine="${indent}"/>` : ''
  return `<w:p><w:pPr>${space ?? spacing(0, 0, 240, 'auto')}${first}<w:jc w:val="${align}"/></w:pPr><w:r><w:rPr>${font}${look}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
}

/** The head, or recipients and signature: two columns without lines around them. */
function pair(block, { width, style, isHead }) {
  const left = Math.round(width * 0.4)
  const numberAt = block.left.findIndex((line) => /^Số/u.test(line))
  const look = (line, isLeft) => {
    if (!isHead && isLeft) return { align: 'left', size: 22, italic: /^Nơi nhận/u.test(line) }
    if (!isHead) return { align: 'center', bold: true, size: 28 }
    const isBold = isLeft ? line === block.left[numberAt - 1] : block.right.indexOf(line) < 2
    return { align: 'center', bold: isBold, italic: /ngày/u.test(line) && !isLeft, size: 26 }
  }
  const cell = (lines, isLeft) =>
    lines.map((line) => paragraph(line, look(line, isLeft))).join('') || paragraph('', { size: 22 })
  const rows = rowsOfPair(block, isHead && style.rows)
  return table(
    rows.map((sides) => [cell(sides[0], true), cell(sides[1], false)]),
    [left, width - left],
  )
}

function dataTable(rows, width) {
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0)
  const number = /^(?:S?TT|\d)/u.test(rows[0][0]) ? 700 : Math.round(width / columns)
  const rest = Math.round((width - number) / Math.max(1, columns - 1))
  const cell = (text, row, column) =>
    paragraph(text, { align: row === 0 || column === 0 ? 'center' : 'left', bold: row === 0, size: 24 })
  return table(
    rows.map((row, at) =>
      Array.from({ length: columns }, (_, column) => cell(row[column] ?? '', at, column)),
    ),
    [number, ...Array.from({ length: columns - 1 }, () => rest)],
    `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join('')}</w:tblBorders>`,
  )
}

function table(rows, widths, borders = '') {
  const cells = (row) =>
    row
      .map((cell, at) => `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`)
      .join('')
  const comesBack = borders === '' ? '' : '<w:trPr><w:tblHeader/></w:trPr>'
  const all = rows.map((row, at) => `<w:tr>${at === 0 ? comesBack : ''}${cells(row)}</w:tr>`).join('')
  const total = widths.reduce((sum, width) => sum + width, 0)
  return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${all}</w:tbl>${paragraph('', { size: 22 })}`
}

/** The parts of the file; where pages are numbered, from the second one on, above the text. */
function packed(body, { top, left, right, rows: isNumbered }) {
  const part = (root, inner) =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="${WORD}" xmlns:r="${OFFICE}">${inner}</w:${root}>`
  const types = `application/vnd.openxmlformats-officedocument.wordprocessingml`
  const number = ['begin', null, 'end'].map(
    (type) =>
      `<w:r>${type === null ? '<w:instrText>PAGE</w:instrText>' : `<w:fldChar w:fldCharType="${type}"/>`}</w:r>`,
  )
  const section = `<w:sectPr>${isNumbered ? '<w:headerReference w:type="default" r:id="rId1"/>' : ''}<w:pgSz w:w="${PAGE_WIDTH}" w:h="${PAGE_HEIGHT}"/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${top}" w:left="${left}" w:header="567" w:footer="567" w:gutter="0"/>${isNumbered ? '<w:titlePg/>' : ''}</w:sectPr>`
  const related = (type, target) =>
    `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`
  return zip([
    [
      '[Content_Types].xml',
      `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/header.xml" ContentType="${types}.header+xml"/></Types>`,
    ],
    ['_rels/.rels', related('officeDocument', 'word/document.xml')],
    ['word/_rels/document.xml.rels', related('header', 'header.xml')],
    ['word/header.xml', part('hdr', `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${number.join('')}</w:p>`)],
    ['word/document.xml', part('document', `<w:body>${body}${section}</w:body>`)],
  ])
}
