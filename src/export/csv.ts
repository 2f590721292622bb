import { stringify } from 'csv-stringify/sync'
import type { Graph } from '../graph/connect.js'
import { withoutControls } from './escape.js'
import type { Selection } from './selection.js'
import { type Cell, type Table, Wording } from './table.js'

/** Without it Excel does not read the file as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * A table by RFC 4180. Days stay as 2024-05-24, which a spreadsheet takes for a day whatever the place it is set to. Of people and
 * programs it is for programs unless a language is chosen.
 */
export const csv = ({ columns, rows }: Table) =>
  async function* (graph: Graph, selection: Selection): AsyncGenerator<string> {
    const wording = new Wording(columns, selection.language)
    yield BYTE_ORDER_MARK + csvRows([wording.heads()])
    for await (const batch of rows(graph, selection)) yield csvRows(batch.map((row) => wording.row(row)))
  }

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
