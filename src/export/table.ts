import { stringify } from 'csv-stringify/sync'
import type { Label } from '../locale/enum-labels.js'
import type { Language } from '../locale/language.js'
import { withoutControls } from './escape.js'

/** Tables by RFC 4180: for programs with the names of the API's fields, for people with headings in their language. */

export type Cell = string | number | boolean | null

/**
 * A column by the name that programs read: its heading and, where its values are those of an enum or not to be called yes and no,
 * what people read for them. Null: for programs only.
 */
export type Columns = Readonly<
  Record<string, Label | readonly [...Label, Readonly<Record<string, Label>>] | null>
>

/** Without it Excel does not read the file as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** As the table needs them: days stay as 2024-05-24, which a spreadsheet takes for a day whatever the place it is set to. */
export class Table {
  readonly #columns: readonly (readonly [string, Columns[string]])[]
  readonly #language: Language | null

  /** `language`: of the people who read it; null: for programs. */
  constructor(columns: Columns, language: Language | null) {
    this.#columns = Object.entries(columns)
    this.#language = language
  }

  /** Its start: byte order mark and names of columns. */
  head(): string {
    return (
      BYTE_ORDER_MARK + this.rows([this.#columns.map(([name, said]) => this.#word(said ?? null) ?? name)])
    )
  }

  rows(rows: readonly (readonly Cell[])[]): string {
    const language = this.#language
    if (language === null) return csvRows(rows)
    return csvRows(
      rows.map((row) =>
        row.flatMap((cell, at) => {
          const said = this.#columns[at]![1]
          return said === null ? [] : [this.#said(cell, said?.[2] ?? {})]
        }),
      ),
    )
  }

  #said(cell: Cell, labels: Readonly<Record<string, Label>>): Cell {
    if (typeof cell === 'boolean') return this.#word(labels[String(cell)] ?? (cell ? YES : NO))
    return typeof cell === 'string' ? (this.#word(labels[cell] ?? null) ?? cell) : cell
  }

  #word(label: Columns[string] | null): string | null {
    if (label === null || label === undefined || this.#language === null) return null
    return label[this.#language === 'en' ? 1 : 0]
  }
}

const YES: Label = ['có', 'yes']
const NO: Label = ['không', 'no']

/**
 * Rows as text with CR LF line ends. A cell that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`,
 * their full-width forms, a tab or a carriage return) gets a leading apostrophe, as OWASP advises for CSV injection;
 * programs that read the file have to remove it. Cells are trimmed, since some spreadsheets ignore leading blanks.
 */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) =>
      row.map((cell) =>
        typeof cell === 'string'
          ? withoutControls(cell).trim()
          : typeof cell === 'boolean'
            ? String(cell)
            : cell,
      ),
    ),
    // the library quotes cells with CR LF only
    { record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ },
  )

/** Several values as one cell. */
export const joinValues = (values: readonly (string | null)[]): string =>
  values.filter((value) => value !== null).join('; ')
