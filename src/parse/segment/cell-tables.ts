import { fold } from '../../model/fold.js'
import { ANNEX_TITLE, COLUMN_NAME, RECIPIENTS_LABEL, SIGNATURE_MARK } from '../lexicon/layout.js'
import { Passage } from '../passage.js'
import { Line } from './line.js'

/** A table whose cells stand one below the other: "TT", "Nhiệm vụ", "Cơ quan chủ trì", "1", "Trồng cây", "Sở Xây dựng". */
interface Table {
  readonly header: readonly Passage[]
  /** With blank lines between them; then a cell may have several lines. */
  readonly isSpaced: boolean
  /** One bar stands between any two names of its columns: two stand around an empty cell. */
  readonly isBarred: boolean
}

/** A cell, and which line stands behind it. */
interface Cell {
  readonly passage: Passage
  readonly next: number
}

const FIRST_COLUMN = /^[*\s]*(?:số\s+)?s?tt[*\s.]*$/iu
const MOST_COLUMNS = 8
const FEWEST_COLUMNS = 3

/** The lines of a paper, each row of such a table as one line with bars between its cells. */
export function withRows(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => FIRST_COLUMN.test(text))) return lines
  const out: Line[] = []
  for (let at = 0; at < lines.length;) {
    const table = FIRST_COLUMN.test((lines[at] as Line).text) ? tableAt(lines, at) : null
    if (table) out.push(...table.rows)
    else out.push(lines[at] as Line)
    at = table?.next ?? at + 1
  }
  return out
}

function tableAt(lines: readonly Line[], start: number): { rows: Line[]; next: number } | null {
  const isSpaced = (lines[start + 1]?.gap ?? 0) > 0
  let isBarred = isSpaced
  const header: Passage[] = []
  let next = start
  for (let cell = cellAt(lines, next, isSpaced); cell && !isLabel(cell, '1');) {
    header.push(cell.passage)
    isBarred &&= header.length === 1 || lines[next]?.bars === 1
    next = cell.next
    if (header.length > MOST_COLUMNS) return null
    cell = cellAt(lines, next, isSpaced)
  }
  const named = header.filter(({ text }) => COLUMN_NAME.test(fold(text.replaceAll('*', '').trim())))
  if (header.length < FEWEST_COLUMNS || named.length < FEWEST_COLUMNS) return null
  const table = { header, isSpaced, isBarred }
  const rows = [rowOf(header)]
  let above: Place = { label: [], isSection: true }
  for (;;) {
    const from = behindExtra(lines, next, above, table)
    const row = rowAt(lines, from, above, table)
    if (row === null) break
    rows.push(...lines.slice(next, from), rowOf(row.cells))
    next = row.next
    above = row
  }
  return rows.length > 1 ? { rows, next } : null
}

/** The last number above; below the name of a section the next row goes on with it, or begins anew. */
interface Place {
  readonly label: readonly number[]
  readonly isSection: boolean
}

interface Row extends Place {
  readonly cells: readonly Passage[]
  readonly next: number
}

/** The row that begins at a line; or the name of a section. */
function rowAt(lines: readonly Line[], at: number, above: Place, table: Table): Row | null {
  const first = cellAt(lines, at, table.isSpaced)
  const isSection = first !== null && SECTION.test(first.passage.text)
  const label = isSection ? above.label : first && numberBehind(above, first.passage.text)
  if (!first || !label) return null
  const own = { label, isSection }
  const width = table.header.length - 1
  const cells: Passage[] = []
  let { next } = first
  for (let cell = cellAt(lines, next, table.isSpaced); cell && cells.length < width;) {
    if (isOver(cell.passage.text, own)) break
    const empty = table.isBarred ? (lines[next] as Line).bars - 1 : 0
    for (let i = 0; i < empty && cells.length < width; i += 1) cells.push(Passage.empty)
    if (cells.length === width) break
    cells.push(cell.passage)
    next = cell.next
    cell = cellAt(lines, next, table.isSpaced)
  }
  if (cells.length === 0 || (!table.isSpaced && !isSection && cells.length < width)) return null
  const all = cells.length < width ? placed(cells, table.header.slice(1)) : cells
  return { ...own, cells: [first.passage, ...all], next }
}

/** Where the next row begins behind more cells than there are columns: a row that is parted further on. */
function behindExtra(lines: readonly Line[], at: number, above: Place, table: Table): number {
  let from = at
  for (let cells = 0; cells < table.header.length; cells += 1) {
    const cell = cellAt(lines, from, table.isSpaced)
    if (cell === null || above.isSection) return at
    if (numberBehind(above, cell.passage.text) !== null) return from
    if (isOver(cell.passage.text, above)) return at
    from = cell.next
  }
  return at
}

/** The next row, or the tail of the paper, begins here. */
const isOver = (text: string, above: Place): boolean =>
  numberBehind(above, text) !== null ||
  SECTION.test(text) ||
  RECIPIENTS_LABEL.test(text) ||
  SIGNATURE_MARK.test(text) ||
  ANNEX_TITLE.test(text)

const SECTION = /^(?:[IVX]{1,5}|[A-E])\.?$/u
const NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,2}\.?$/u

/** The number of a row, when it is the next one behind that of the row before: 2 behind 1, 1.1 behind 1, 2 behind 1.3. */
function numberBehind({ label, isSection }: Place, text: string): readonly number[] | null {
  if (!NUMBER.test(text)) return null
  const number = text.replace(/\.$/u, '').split('.').map(Number)
  const last = number.length - 1
  const isNext =
    number.slice(0, last).every((part, depth) => part === label[depth]) &&
    number[last] === (label[last] ?? 0) + 1
  return isNext || (isSection && last === 0 && number[0] === 1) ? number : null
}

const isLabel = ({ passage: { text } }: Cell, label: string): boolean =>
  text.replace(/^0(?=\d)|\.$/gu, '') === label

/** The lines of a cell as one passage. */
function cellAt(lines: readonly Line[], at: number, isSpaced: boolean): Cell | null {
  const first = lines[at]
  if (first === undefined) return null
  let next = at + 1
  while (isSpaced && next < lines.length && (lines[next] as Line).gap === 0) next += 1
  return { passage: Passage.join(lines.slice(at, next).map(({ passage }) => passage)), next }
}

/** Fewer cells than columns, as empty ones leave no line: times go to the column of times, the others in their order. */
function placed(cells: readonly Passage[], header: readonly Passage[]): Passage[] {
  let next = 0
  return header.map(({ text }) => {
    const cell = cells[next]
    const fits = cell && TIME_COLUMN.test(fold(text)) === TIME_CELL.test(fold(cell.text))
    if (!fits) return Passage.empty
    next += 1
    return cell
  })
}

const TIME_COLUMN = /thời gian|thời hạn|tiến độ|hoàn thành/u
const TIME_CELL =
  /^(?:(?:trước|trong|xong|đến|từ|hết|cuối|đầu|chậm)\s|(?:ngày|tháng|quý|năm|tuần|hằng|hàng|thường xuyên|định kỳ|\d{4}|\d{1,2}\/\d)(?![\p{L}]))/u

function rowOf(cells: readonly Passage[]): Line {
  const parts = cells.flatMap((cell, index) => [
    barAt(cell.text === '' ? (cells[index - 1] ?? cell) : cell),
    cell,
  ])
  const last = cells.findLast(({ text }) => text !== '') ?? Passage.empty
  const end = barAt(last, last.span().end)
  return new Line(Passage.join([...parts, end]), { gap: 0, indent: 0, column: false, afterPage: false })
}

const barAt = (cell: Passage, at = cell.span().start): Passage =>
  new Passage('|', Int32Array.of(at), Int32Array.of(at))
