import { escapeXml } from './escape.js'
import { zip, type ZipPart } from './zip.js'

/** Papers for Word (Office Open XML, ECMA-376), as offices of Vietnam set them (Nghị định 30/2020/NĐ-CP): A4, Times New Roman, its margins, pages numbered above from the second on. */

/** A piece of a paper. */
export type Block =
  | {
      readonly style: 'Title' | 'Subject' | 'Day' | 'Heading1' | 'Normal' | 'Note'
      readonly text: string
    }
  /** The short line below what a paper is about. */
  | { readonly style: 'Rule' }
  | {
      readonly style: 'Table'
      readonly columns: readonly TableColumn[]
      readonly rows: readonly (readonly string[])[]
    }

export interface TableColumn {
  readonly head: string
  /** Of a hundred parts of the page. */
  readonly width: number
  /** Whether its cells stand in the middle, as numbers and days do. */
  readonly isCentred?: boolean
}

/** The paper of these blocks, a piece at a time. */
export const word = (blocks: AsyncIterable<Block>): AsyncGenerator<Buffer, void> => zip(partsOf(blocks))

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MEDIA = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Twentieths of a point: what the margins leave of A4. */
const TEXT_WIDTH = 9_354

async function* partsOf(blocks: AsyncIterable<Block>): AsyncGenerator<ZipPart> {
  yield { name: '[Content_Types].xml', text: [CONTENT_TYPES] }
  yield { name: '_rels/.rels', text: [relationsXml(['officeDocument', 'word/document.xml'])] }
  yield {
    name: 'word/_rels/document.xml.rels',
    text: [relationsXml(['styles', 'styles.xml'], ['header', 'header.xml'])],
  }
  yield { name: 'word/styles.xml', text: [STYLES] }
  yield { name: 'word/header.xml', text: [HEADER] }
  yield { name: 'word/document.xml', text: documentXml(blocks) }
}

const relationsXml = (...targets: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], at) => `<Relationship Id="r${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${(
  [
    ['document', 'document.main'],
    ['styles', 'styles'],
    ['header', 'header'],
  ] as const
)
  .map(([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${MEDIA}.${type}+xml"/>`)
  .join('')}</Types>`

/** In each style: some programs have others for those that they know by name. */
const FONT =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/>'

const styleXml = (name: string, paragraph: string, run: string): string =>
  `<w:style w:type="paragraph" w:styleId="${name}"${name === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${
    name === 'Heading1' ? 'heading 1' : name
  }"/><w:pPr>${paragraph}</w:pPr><w:rPr>${FONT}${run}</w:rPr></w:style>`

const FIRST_LINE = '<w:ind w:firstLine="567"/>'
const NO_INDENT = '<w:ind w:firstLine="0"/>'

const STYLES = `${XML}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>${FONT}<w:sz w:val="26"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults>${[
  styleXml('Normal', `<w:spacing w:before="60" w:after="60"/>${FIRST_LINE}<w:jc w:val="both"/>`, ''),
  ...['Title', 'Subject'].map((name) =>
    styleXml(
      name,
      `<w:spacing w:before="0" w:after="0"/>${NO_INDENT}<w:jc w:val="center"/>`,
      '<w:b/><w:sz w:val="28"/>',
    ),
  ),
  styleXml(
    'Rule',
    '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:spacing w:before="60" w:after="0"/><w:ind w:left="3400" w:right="3400" w:firstLine="0"/>',
    '<w:sz w:val="8"/>',
  ),
  styleXml('Day', `<w:spacing w:before="0" w:after="160"/>${NO_INDENT}<w:jc w:val="center"/>`, '<w:i/>'),
  styleXml(
    'Heading1',
    `<w:keepNext/><w:spacing w:before="240" w:after="80"/>${FIRST_LINE}<w:outlineLvl w:val="0"/>`,
    '<w:b/>',
  ),
  styleXml(
    'Note',
    `<w:keepNext/><w:spacing w:before="60" w:after="60"/>${FIRST_LINE}<w:jc w:val="both"/>`,
    '<w:i/><w:sz w:val="24"/>',
  ),
  ...(
    [
      ['Cell', 'left'],
      ['CellCentred', 'center'],
    ] as const
  ).map(([name, side]) =>
    styleXml(
      name,
      `<w:spacing w:before="20" w:after="20"/>${NO_INDENT}<w:jc w:val="${side}"/>`,
      '<w:sz w:val="22"/>',
    ),
  ),
].join('')}</w:styles>`

const HEADER = `${XML}<w:hdr xmlns:w="${MAIN}"><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:fldSimple w:instr="PAGE"><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>`

async function* documentXml(blocks: AsyncIterable<Block>): AsyncGenerator<string> {
  yield `${XML}<w:document xmlns:w="${MAIN}" xmlns:r="${OFFICE}"><w:body>`
  for await (const block of blocks)
    yield block.style === 'Table'
      ? tableXml(block.columns, block.rows)
      : paragraphXml(block.style, block.style === 'Rule' ? '' : block.text)
  yield '<w:sectPr><w:headerReference w:type="default" r:id="r2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="851" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>'
}

const paragraphXml = (style: string, text: string, run = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r>${run}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`

const widthOf = ({ width }: TableColumn): number => Math.round((width * TEXT_WIDTH) / 100)

/** Its head stands again on each page, and no row is cut by the end of one. A paragraph behind keeps two tables apart. */
function tableXml(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], of: string, run = ''): string =>
    // each cell in the middle of its height
    `<w:tr><w:trPr><w:cantSplit/>${of}</w:trPr>${cells
      .map(
        (cell, at) =>
          `<w:tc><w:tcPr><w:tcW w:w="${widthOf(columns[at]!)}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraphXml(run !== '' || columns[at]!.isCentred ? 'CellCentred' : 'Cell', cell, run)}</w:tc>`,
      )
      .join('')}</w:tr>`
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:color="auto"/>`)
    .join('')
  const grid = columns.map((column) => `<w:gridCol w:w="${widthOf(column)}"/>`).join('')
  const heads = row(
    columns.map(({ head }) => head),
    '<w:tblHeader/>',
    '<w:rPr><w:b/></w:rPr>',
  )
  return `<w:tbl><w:tblPr><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${heads}${rows
    .map((cells) => row(cells, ''))
    .join('')}</w:tbl><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr></w:p>`
}
