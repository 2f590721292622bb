import type { Block } from '../blocks.js'
import { tooComplex } from '../file-errors.js'
import { LIMITS } from '../limits.js'
import { blocksOf } from './layout.js'
import type { SheetCell } from './sheet.js'

/** What parts cells, the likeliest first: Vietnamese programs write semicolons, for a comma parts decimals there. */
const SEPARATORS = [';', '\t', ','] as const
/** So many lines tell which it is. */
const LINES = 50

/**
 * The blocks of a sheet that was saved as text (CSV), as `readXlsx` gives those of a workbook.
 *
 * @throws AppError FILE_TOO_COMPLEX
 */
export function readCsv(text: string, name: string): Block[] {
  const cells: SheetCell[] = []
  let count = 0
  for (const { row, column, text: shown } of cellsOf(text, separatorOf(text))) {
    count += 1
    if (count > LIMITS.tableCells) throw tooComplex(name, 'cells', LIMITS.tableCells, count)
    if (shown.trim() !== '') cells.push({ row, column, text: shown, bordered: false })
  }
  return blocksOf({ cells, joined: [], hiddenRows: new Set(), hiddenColumns: () => false }, name)
}

/** Excel may name it in a first line (`sep=;`); otherwise the one that most lines have. */
function separatorOf(text: string): string {
  const stated = STATED.exec(text)?.[1]
  if (stated !== undefined) return stated
  const lines = text.split(/\r\n?|\n/, LINES)
  const having = (separator: string) => lines.filter((line) => line.includes(separator)).length
  return SEPARATORS.toSorted((a, b) => having(b) - having(a))[0] as string
}

const STATED = /^\ufeff?sep=(.)(?:\r\n?|\n)/i

/** Cells in quotation marks may hold separators, breaks, and quotation marks that are doubled. */
function* cellsOf(text: string, separator: string): Generator<{ row: number; column: number; text: string }> {
  const sheet = text.replace(STATED, '').replace(/^\ufeff/, '')
  let [row, column, at] = [0, 0, 0]
  while (at < sheet.length) {
    let shown = ''
    if (sheet[at] === '"') {
      let end = sheet.indexOf('"', at + 1)
      while (end >= 0 && sheet[end + 1] === '"') end = sheet.indexOf('"', end + 2)
      const till = end < 0 ? sheet.length : end
      shown = sheet.slice(at + 1, till).replaceAll('""', '"')
      at = till + 1
    }
    const from = at
    while (at < sheet.length && sheet[at] !== separator && sheet[at] !== '\n' && sheet[at] !== '\r') at += 1
    yield { row, column, text: shown + sheet.slice(from, at) }
    if (sheet[at] === separator) column += 1
    else if (at < sheet.length) [row, column] = [row + 1, 0]
    at += sheet[at] === '\r' && sheet[at + 1] === '\n' ? 2 : 1
  }
}
