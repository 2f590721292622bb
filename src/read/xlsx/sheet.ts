import { tooComplex } from '../file-errors.js'
import { inFont } from '../fonts.js'
import { LIMITS } from '../limits.js'
import type { Marks } from '../marks.js'
import { raised } from '../raised.js'
import { readXml, type XmlEvent } from '../xml.js'
import { formatAt, shownDay, shownNumber, type CellFormat } from './formats.js'

/** What all sheets of a workbook share. */
export interface Workbook {
  readonly name: string
  readonly marks: Marks
  /** Strings with, for each piece, its font; null for that of the cell. */
  readonly strings: readonly SharedString[]
  readonly formats: readonly CellFormat[]
  readonly since1904: boolean
}

export type SharedString = readonly Piece[]

/** What a string has of one look. */
export interface Piece {
  text: string
  font: string | null
  raised: boolean
}

export const newPiece = (): Piece => ({ text: '', font: null, raised: false })

/** A cell that shows something. Rows and columns count from 0. */
export interface SheetCell {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly bordered: boolean
}

/** The cells that a sheet shows, row by row, and which of them are joined. */
export interface Sheet {
  readonly cells: readonly SheetCell[]
  readonly joined: readonly Area[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: (column: number) => boolean
}

export interface Area {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

interface OpenCell {
  readonly at: { readonly row: number; readonly column: number }
  readonly type: string
  readonly format: CellFormat
  value: string
  readonly pieces: Piece[]
}

/** @throws AppError FILE_DAMAGED, FILE_TOO_COMPLEX */
export function readSheet(bytes: Uint8Array, part: string, workbook: Workbook): Sheet {
  const reader = new SheetReader(workbook)
  for (const event of readXml(bytes, part, workbook.name)) reader.take(event)
  return reader.sheet
}

class SheetReader {
  readonly sheet: Sheet
  readonly #workbook: Workbook
  readonly #cells: SheetCell[] = []
  readonly #joined: Area[] = []
  readonly #hiddenRows = new Set<number>()
  readonly #hiddenColumns: [number, number][] = []
  #row = -1
  #column = -1
  #cell: OpenCell | null = null
  /** Where a filter stands, and whether it leaves rows out. */
  #filter: Area | null = null
  /** The element whose text counts. */
  #within: string | null = null
  #phonetic = false

  constructor(workbook: Workbook) {
    this.#workbook = workbook
    this.sheet = {
      cells: this.#cells,
      joined: this.#joined,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: (column) => this.#hiddenColumns.some(([from, till]) => column >= from && column <= till),
    }
  }

  take(event: XmlEvent): void {
    if (event.kind === 'OPEN') this.#open(event)
    else if (event.kind === 'TEXT') this.#text(event.text)
    else this.#close(event.name)
  }

  #open({ name, attribute }: XmlEvent & { readonly kind: 'OPEN' }): void {
    switch (name) {
      case 'col':
        if (isOn(attribute('hidden')))
          this.#hiddenColumns.push([Number(attribute('min')) - 1, Number(attribute('max')) - 1])
        return
      case 'row':
        this.#row = numberFrom(attribute('r'), this.#row + 1)
        this.#column = -1
        if (isOn(attribute('hidden'))) this.#hiddenRows.add(this.#row)
        return
      case 'c':
        return this.#begin(attribute)
      case 'rPh':
        this.#phonetic = true
        return
      case 'r':
        this.#cell?.pieces.push(newPiece())
        return
      case 'rFont': {
        const piece = this.#cell?.pieces.at(-1)
        if (piece) piece.font = attribute('val')
        return
      }
      case 'vertAlign': {
        const piece = this.#cell?.pieces.at(-1)
        if (piece) piece.raised = attribute('val') === 'superscript'
        return
      }
      case 'autoFilter':
        this.#filter = areaOf(attribute('ref') ?? '')
        return
      case 'filterColumn':
        return this.#unhide()
      case 'mergeCell': {
        const area = areaOf(attribute('ref') ?? '')
        if (this.#joined.length >= LIMITS.tableCells)
          throw tooComplex(this.#workbook.name, 'joined cells', LIMITS.tableCells, null)
        if (area) this.#joined.push(area)
        return
      }
      default:
        if (name === 'v' || name === 't' || HEADERS.has(name)) this.#within = name
    }
  }

  /** A filter is how somebody looked at a sheet: what it leaves out is still said there. */
  #unhide(): void {
    for (const row of this.#hiddenRows)
      if (this.#filter && row >= this.#filter.top && row <= this.#filter.bottom) this.#hiddenRows.delete(row)
  }

  #begin(attribute: (name: string) => string | null): void {
    const place = placeOf(attribute('r') ?? '')
    this.#column = place?.column ?? this.#column + 1
    this.#cell = {
      at: { row: place?.row ?? this.#row, column: this.#column },
      type: attribute('t') ?? 'n',
      format: formatAt(this.#workbook.formats, attribute('s')),
      value: '',
      pieces: [],
    }
  }

  #text(text: string): void {
    const cell = this.#cell
    if (this.#within === null || this.#phonetic) return
    if (HEADERS.has(this.#within)) this.#workbook.marks.add(text.replace(HEADER_CODES, '\n'))
    else if (!cell) return
    else if (this.#within === 'v') cell.value += text
    else {
      if (cell.pieces.length === 0) cell.pieces.push(newPiece())
      const piece = cell.pieces.at(-1)
      if (piece) piece.text += text
    }
  }

  #close(name: string): void {
    if (name === this.#within) this.#within = null
    else if (name === 'rPh') this.#phonetic = false
    else if (name === 'c' && this.#cell) {
      this.#end(this.#cell)
      this.#cell = null
    }
  }

  #end(cell: OpenCell): void {
    const { name } = this.#workbook
    if (this.#cells.length >= LIMITS.tableCells)
      throw tooComplex(name, 'cells', LIMITS.tableCells, this.#cells.length + 1)
    const text = shownText(cell, this.#workbook)
    if (text.trim() !== '' || cell.format.bordered)
      this.#cells.push({ ...cell.at, text, bordered: cell.format.bordered })
  }
}

/** What is printed at the top and the foot of each page. */
const HEADERS: ReadonlySet<string> = new Set(
  ['odd', 'even', 'first'].flatMap((which) => [`${which}Header`, `${which}Footer`]),
)
const HEADER_CODES = /&(?:[LCR]|"[^"]*"|K[\dA-F+-]{6}|\d{1,3}|.)/g

function shownText({ type, value, pieces, format }: OpenCell, { strings, since1904 }: Workbook): string {
  const written = (string: SharedString) =>
    string
      .map((piece) => raised(inFont(unescaped(piece.text), piece.font ?? format.font), piece.raised))
      .join('')
  switch (type) {
    case 's':
      return written(strings[Number(value)] ?? [])
    case 'inlineStr':
      return written(pieces)
    case 'str':
      return inFont(unescaped(value), format.font)
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE'
    case 'd':
      return shownDay(value)
    case 'e':
      return ''
    default: {
      const number = Number(value)
      return value.trim() === '' || Number.isNaN(number) ? value : shownNumber(number, format.code, since1904)
    }
  }
}

/** Signs that XML cannot hold are written as `_x000D_`. */
const unescaped = (text: string): string =>
  text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

const isOn = (value: string | null): boolean => value === '1' || value === 'true'
const numberFrom = (value: string | null, otherwise: number): number =>
  value !== null && /^\d{1,7}$/.test(value) ? Number(value) - 1 : otherwise

/** "C5" as a row and a column. */
function placeOf(reference: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? []
  if (letters === undefined || digits === undefined) return null
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(digits) - 1, column: column - 1 }
}

function areaOf(reference: string): Area | null {
  const [start, end] = reference.split(':').map(placeOf)
  if (!start || !end) return null
  return { top: start.row, left: start.column, bottom: end.row, right: end.column }
}
