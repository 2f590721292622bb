import { fold } from '../../model/fold.js'
import { COLUMN_NAME } from '../lexicon/layout.js'
import { Passage } from '../passage.js'
import { cellsBetweenTabs, MOST_COLUMNS, rowOf, TIME_ALONE, type Rows } from './cell-rows.js'

const FEWEST_COLUMNS = 4
const FEWEST_NAMES = 2
/** So many printed lines may hold one row. */
const MOST_LINES_OF_ROW = 8
const MOST_LINES_OF_HEAD = 4
/** The cell that numbers a row or a part. */
const LABEL = /^\s*(?:\d{1,3}(?:\.\d{1,2}){0,2}[.)]?|[IVX]{1,5}[.)]?|[A-HĐ][.)]?|[a-zđ][.)]|[-+•])\s*$/u

/** A printed line of the table, in its cells. */
type Cells = readonly Passage[]

/**
 * The table whose columns are named on a printed line, with tabs between its cells, where copying has broken the words
 * of a cell over several lines. Null where no row is broken: then each line is a row as it stands.
 */
export function brokenTabs(text: Passage, lines: readonly string[], first: number, at: number): Rows | null {
  const head = headFrom(text, lines, first, at)
  if (head === null) return null
  const width = head.cells.length
  const rows: Cells[] = [head.cells]
  let [index, start, broken] = [head.next, at, head.next > first + 1 ? 1 : 0]
  for (const line of lines.slice(first, index)) start += line.length + 1
  while (index < lines.length) {
    const row = rowFrom(text, lines, index, start, width)
    if (row === null) break
    if (row.cells.length > 0) rows.push(row.cells)
    if (row.next > index + 1) broken += 1
    for (; index < row.next; index += 1) start += (lines[index] as string).length + 1
  }
  return broken > 0 ? { rows: rows.map((cells) => rowOf(cells)), next: index } : null
}

interface Row {
  /** None of a blank line. */
  readonly cells: Cells
  readonly next: number
}

/** The names of the columns; a copy may have broken one of them over lines. */
function headFrom(text: Passage, lines: readonly string[], first: number, at: number): Row | null {
  if (!(lines[first] as string).includes('\t')) return null
  let cells = cellsOf(text, lines[first] as string, at)
  let [next, start] = [first + 1, at + (lines[first] as string).length + 1]
  if (cells.length < 2 || !isNamed(cells.slice(0, -1))) return null
  while (next < first + MOST_LINES_OF_HEAD && next < lines.length && !opensRow(lines[next] as string)) {
    const more = lines[next] as string
    if (TIME_ALONE.test(more)) return null
    const [beginning = Passage.empty, ...others] = cellsOf(text, more, start)
    cells = [...cells.slice(0, -1), Passage.join([cells.at(-1) ?? Passage.empty, beginning]), ...others]
    start += more.length + 1
    next += 1
  }
  const isHead = cells.length >= FEWEST_COLUMNS && cells.length <= MOST_COLUMNS
  return isHead && next < lines.length && opensRow(lines[next] as string) ? { cells, next } : null
}
const isNamed = (cells: Cells): boolean =>
  cells.filter((cell) => COLUMN_NAME.test(fold(cell.text))).length >= Math.min(FEWEST_NAMES, cells.length)

/** The row that begins on a printed line; null where no row does. */
function rowFrom(
  text: Passage,
  lines: readonly string[],
  first: number,
  at: number,
  width: number,
): Row | null {
  const line = lines[first] as string
  if (line.trim() === '') return rowBehind(lines, first) ? { cells: [], next: first + 1 } : null
  const whole = cellsOf(text, line, at)
  if (isBelowLead(whole, width)) return { cells: whole, next: first + 1 }
  if (!opensRow(line)) return null
  if (isPart(line)) return { cells: filled(cellsOf(text, line, at)), next: first + 1 }
  let cells: Cells = whole
  let [next, start] = [first + 1, at + line.length + 1]
  while (next < lines.length && next < first + MOST_LINES_OF_ROW) {
    const more = lines[next] as string
    const isLast = cells.length >= width && !goesOn(lines, next)
    if (isLast || more.trim() === '' || opensRow(more)) break
    const [beginning = Passage.empty, ...others] = cellsOf(text, more, start)
    if (cells.length + others.length > width) break
    const broken = cells.at(-1) ?? Passage.empty
    cells = [...cells.slice(0, -1), Passage.join([broken, beginning]), ...others]
    start += more.length + 1
    next += 1
  }
  return cells.length === width ? { cells, next } : null
}

/** Two empty cells, another duty of the body above, and its day. */
const isBelowLead = (cells: Cells, width: number): boolean =>
  cells.length === width &&
  cells[0]?.text === '' &&
  cells[1]?.text === '' &&
  cells.filter(({ text }) => text !== '').length > 1

/** "2", a tab and words. */
const opensRow = (line: string): boolean =>
  line.includes('\t') && LABEL.test(line.slice(0, line.indexOf('\t')))

/** "II", a tab and the name of a part, with nothing in the other columns. */
function isPart(line: string): boolean {
  const [, name = '', ...others] = line.split('\t')
  return /^\s*\p{Lu}/u.test(name) && others.every((cell) => cell.trim() === '') && !/^\s*\d/u.test(line)
}

/** Whether the words of the last cell go on: they stand before another row, and do not open with a number. */
function goesOn(lines: readonly string[], at: number): boolean {
  const line = lines[at] as string
  return !line.includes('\t') && /^\s*[\p{Ll}(–;+-]/u.test(line) && rowBehind(lines, at)
}

const rowBehind = (lines: readonly string[], at: number): boolean =>
  lines.slice(at + 1, at + 1 + MOST_LINES_OF_ROW).some(opensRow)

const cellsOf = (text: Passage, line: string, at: number): Passage[] =>
  cellsBetweenTabs(text.slice(at, at + line.length))

const filled = (cells: Cells): Passage[] => cells.filter(({ text }) => text !== '')
