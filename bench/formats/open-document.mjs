/** Papers as flat OpenDocument files, which LibreOffice turns into all others. */
const NAMES = Object.entries({
  office: 'office',
  style: 'style',
  text: 'text',
  table: 'table',
  fo: 'xsl-fo-compatible',
  svg: 'svg-compatible',
})
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')
const FONTS = ['.VnTime', '.VnTimeH', 'VNI-Times']
const CELL = `<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style>`

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const shown = (text) =>
  escaped(text)
    .replace(/\t/g, '<text:tab/>')
    .replace(/^ +| {2,}/g, (blanks) => `<text:s text:c="${blanks.length}"/>`)
const span = ([text, font]) =>
  font === null
    ? shown(text)
    : `<text:span text:style-name="f${FONTS.indexOf(font)}">${shown(text)}</text:span>`

const file = (kind, body) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.${kind}">
<office:font-face-decls>${FONTS.map((font) => `<style:font-face style:name="${font}" svg:font-family="&apos;${font}&apos;"/>`).join('')}</office:font-face-decls>
<office:automatic-styles>${CELL}${FONTS.map((font, at) => `<style:style style:name="f${at}" style:family="text"><style:text-properties style:font-name="${font}"/></style:style>`).join('')}</office:automatic-styles>
<office:body>${body}</office:body></office:document>`

/** The cells of a row of a table, as Markdown has them; null for another line. */
export const cellsOf = (line) =>
  /^\|.*\|$/.test(line)
    ? line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
    : null

/** Lines as paragraphs, rows as tables. `runs`: a line in, its runs out. */
export function textFile(lines, runs) {
  const paragraph = (line) => `<text:p>${runs(line).map(span).join('')}</text:p>`
  return file('text', `<office:text>${blocksOf(lines, paragraph).join('\n')}</office:text>`)
}

/** Tables alone, each on a sheet of its own. */
export function sheetFile(lines, runs) {
  const paragraph = (line) => `<text:p>${runs(line).map(span).join('')}</text:p>`
  const tables = blocksOf(lines, paragraph).filter((block) => block.startsWith('<table:'))
  return file('spreadsheet', `<office:spreadsheet>${tables.join('\n')}</office:spreadsheet>`)
}

function blocksOf(lines, paragraph) {
  const blocks = []
  let rows = []
  const flush = () => {
    if (rows.length > 0) blocks.push(tableOf(rows, paragraph, blocks.length))
    rows = []
  }
  for (const line of lines) {
    const cells = cellsOf(line)
    if (cells === null) {
      flush()
      blocks.push(paragraph(line))
    } else if (!cells.every((cell) => /^:?-+:?$/.test(cell))) rows.push(cells)
  }
  flush()
  return blocks
}

function tableOf(rows, paragraph, at) {
  const columns = Math.max(...rows.map(({ length }) => length))
  const cell = (text) =>
    `<table:table-cell table:style-name="cell" office:value-type="string">${paragraph(text)}</table:table-cell>`
  return `<table:table table:name="t${at}"><table:table-column table:number-columns-repeated="${columns}"/>${rows
    .map(
      (cells) =>
        `<table:table-row>${Array.from({ length: columns }, (_, index) => cell(cells[index] ?? '')).join('')}</table:table-row>`,
    )
    .join('')}</table:table>`
}
