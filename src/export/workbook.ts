import type { Graph } from '../graph/connect.js'
import type { Label } from '../locale/enum-labels.js'
import { type Language, LANGUAGES } from '../locale/language.js'
import { RUNS_AS_FORMULA } from '../model/spreadsheet.js'
import { escapeXml, withoutControls } from './escape.js'
import type { Selection } from './selection.js'
import { type Cell, inLanguage, type Rows, type Table, Wording } from './table.js'
import { zip, type ZipPart } from './zip.js'

/**
 * Tables as workbooks of Excel (Office Open XML, ECMA-376): for people, with days as days, numbers as numbers and all else as text.
 * Strings stand in their cells, so nothing has to be held until the end; parts that tell how many rows there are come last.
 */

/** The rows of a sheet, its head included, that Excel opens; the next ones stand in a further sheet. */
const MOST_ROWS = 1_048_576
/** The letters of a cell that Excel opens. */
const MOST_LETTERS = 32_767
/** Columns are as wide as the longest cell of the first rows, within these bounds; what is longer is wrapped. */
const LEAST_WIDTH = 9
const MOST_WIDTH = 60
/** What the button of the filter and the bold face of a heading take. */
const HEADING_EXTRA = 4

/** `mostRows` of one sheet. A workbook is for people: Vietnamese unless the selection says another language. */
export const workbook = (table: Table, mostRows = MOST_ROWS) =>
  async function* (graph: Graph, selection: Selection): AsyncGenerator<Buffer> {
    const language = selection.language ?? LANGUAGES[0]
    yield* zip(partsOf(table, language, table.rows(graph, { ...selection, language }), mostRows))
  }

async function* partsOf(
  { title, columns }: Table,
  language: Language,
  rows: Rows,
  mostRows: number,
): AsyncGenerator<ZipPart> {
  try {
    yield { name: '_rels/.rels', text: [relationsXml([['officeDocument', 'xl/workbook.xml']])] }
    yield { name: 'xl/styles.xml', text: [stylesXml(language)] }
    const supply = new Supply(rows)
    const sheets: Sheet[] = []
    do {
      const sheet = new Sheet(new Wording(columns, language), supply, mostRows)
      sheets.push(sheet)
      yield { name: `xl/worksheets/sheet${sheets.length}.xml`, text: sheet.xml(sheets.length === 1) }
    } while (!(await supply.isEmpty()))
    yield { name: 'xl/workbook.xml', text: [workbookXml(sheets, title, language)] }
    const targets = sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const)
    yield {
      name: 'xl/_rels/workbook.xml.rels',
      text: [relationsXml([...targets, ['styles', 'styles.xml']])],
    }
    yield { name: '[Content_Types].xml', text: [contentTypesXml(sheets.length)] }
  } finally {
    // whoever stops reading must not leave the database at work
    await rows.return()
  }
}

/** Rows in batches, which a sheet may leave a part of to the next one. */
class Supply {
  readonly #rows: Rows
  #left: readonly (readonly Cell[])[] = []

  constructor(rows: Rows) {
    this.#rows = rows
  }

  async isEmpty(): Promise<boolean> {
    while (this.#left.length === 0) {
      const { value, done } = await this.#rows.next()
      if (done === true) return true
      this.#left = value
    }
    return false
  }

  /** The next rows, as many as come at once and at most `most`; none: there are no more. */
  async take(most: number): Promise<readonly (readonly Cell[])[]> {
    if (await this.isEmpty()) return []
    const taken = this.#left.slice(0, most)
    this.#left = this.#left.slice(most)
    return taken
  }
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

class Sheet {
  readonly #wording: Wording
  readonly #supply: Supply
  readonly #most: number
  #written = 0

  constructor(wording: Wording, supply: Supply, most: number) {
    this.#wording = wording
    this.#supply = supply
    this.#most = most
  }

  /** Its cells as formulas name them (`A1:K20`), known once it is written. */
  get area(): string {
    return `A1:${letters(this.#wording.heads().length - 1)}${this.#written}`
  }

  async *xml(isFirst: boolean): AsyncGenerator<string> {
    const days = this.#wording.days()
    const heads = this.#wording.heads()
    let rows = await this.#next()
    yield `${XML}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15.75"/><cols>${widthsOf(heads, rows, days).map(columnXml).join('')}</cols><sheetData>`
    yield this.#rowXml(heads, (head, _, place) => textXml(head, place, STYLES.HEAD))
    while (rows.length > 0) {
      yield rows
        .map((row) => this.#rowXml(row, (cell, at, place) => cellXml(cell, place, days[at]!)))
        .join('')
      rows = await this.#next()
    }
    // widths fit a sheet of paper, and each page is numbered
    yield `</sheetData><autoFilter ref="${this.area}"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>`
  }

  async #next(): Promise<readonly (readonly Cell[])[]> {
    // the row of the heads stands from the beginning
    const room = this.#most - Math.max(1, this.#written)
    const rows = room === 0 ? [] : await this.#supply.take(room)
    return rows.map((row) => this.#wording.row(row))
  }

  #rowXml<C>(cells: readonly C[], xmlOf: (cell: C, at: number, place: string) => string): string {
    const row = (this.#written += 1)
    return `<row r="${row}">${cells.map((cell, at) => xmlOf(cell, at, `${letters(at)}${row}`)).join('')}</row>`
  }
}

const columnXml = (width: number, at: number): string =>
  `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`

function widthsOf(
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
  days: readonly boolean[],
): readonly number[] {
  return heads.map((head, at) => {
    // a heading of several words takes two lines or three
    const word = Math.max(...head.split(' ').map(({ length }) => length), head.length / 3)
    const cells = rows.map((row) => (days[at] === true ? 10 : String(row[at] ?? '').length))
    const longest = cells.reduce((most, length) => Math.max(most, length), Math.ceil(word) + HEADING_EXTRA)
    return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, longest + 1))
  })
}

/** The name of a column: A, …, Z, AA, … */
const letters = (at: number): string =>
  (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))

function cellXml(cell: Cell, place: string, isDay: boolean): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return numberXml(cell, place, STYLES.NUMBER)
  const serial = isDay ? serialOf(String(cell)) : null
  if (serial !== null) return numberXml(serial, place, STYLES.DAY)
  return textXml(String(cell), place, STYLES.TEXT)
}

const numberXml = (value: number, place: string, style: number): string =>
  `<c r="${place}" s="${style}"><v>${value}</v></c>`

function textXml(text: string, place: string, style: number): string {
  const clean = withoutControls(text).replaceAll(/\r\n?/g, '\n').trim()
  if (clean === '') return ''
  const fitting = clean.length > MOST_LETTERS ? `${clean.slice(0, MOST_LETTERS - 1)}…` : clean
  // Excel takes _x0041_ for an A
  const said = escapeXml(fitting.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_'))
  // text it is either way; marked as such it stays text when somebody edits the cell
  const marked = style === STYLES.TEXT && RUNS_AS_FORMULA.test(clean) ? STYLES.QUOTED : style
  return `<c r="${place}" s="${marked}" t="inlineStr"><is><t xml:space="preserve">${said}</t></is></c>`
}

const DAY_MILLIS = 86_400_000
/** Of 1 January 1970. */
const FIRST_SERIAL = 25_569
/** Before it spreadsheets do not agree, since Excel knows a 29 February 1900. */
const FIRST_DAY = '1900-03-01'

/** The number that spreadsheets have for a day; null where the text is no whole day, as 2024-05. */
function serialOf(text: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < FIRST_DAY) return null
  const millis = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(millis) ? null : millis / DAY_MILLIS + FIRST_SERIAL
}

/** The cell styles by their places in `stylesXml`. */
const STYLES = { TEXT: 1, QUOTED: 2, NUMBER: 3, DAY: 4, HEAD: 5 }

/** Days stand as the page writes them in each language. */
const stylesXml = (language: Language): string =>
  `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${language === 'vi' ? 'dd/mm/yyyy' : 'yyyy\\-mm\\-dd'}"/></numFmts>` +
  `<fonts count="2"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font><font><b/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7ECF2"/><bgColor indexed="64"/></patternFill></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">` +
  [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${WRAPPED}</xf>`,
    `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1">${WRAPPED}</xf>`,
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>',
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>',
    `<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">${WRAPPED}</xf>`,
  ].join('') +
  `</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

const WRAPPED = '<alignment vertical="top" wrapText="1"/>'

/** Of several sheets each tells which it is of how many, so that nobody takes the first for the whole. */
function nameOf(title: Label, at: number, count: number, language: Language): string {
  const which =
    count === 1 ? '' : inLanguage([` (${at + 1} trên ${count})`, ` (${at + 1} of ${count})`], language)
  // the letters that Excel takes
  return inLanguage(title, language).slice(0, 31 - which.length) + which
}

function workbookXml(sheets: readonly Sheet[], title: Label, language: Language): string {
  const named = sheets.map(({ area }, at) => {
    const name = nameOf(title, at, sheets.length, language)
    return { area: area.replaceAll(/[A-Z]+|\d+/g, '$$$&'), at, name: escapeXml(name) }
  })
  const list = named.map(({ name, at }) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  // what is filtered, and that the heads are printed on each page
  const names = named.flatMap(({ name, area, at }) => [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${name}'!${area}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${name}'!$1:$1</definedName>`,
  ])
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`
}

const relationsXml = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

function contentTypesXml(sheets: number): string {
  const type = (kind: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`
  const parts = [
    ['/xl/workbook.xml', type('sheet.main')],
    ['/xl/styles.xml', type('styles')],
    ...Array.from({ length: sheets }, (_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, type('worksheet')]),
  ]
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts
    .map(([part, kind]) => `<Override PartName="${part}" ContentType="${kind}"/>`)
    .join('')}</Types>`
}
