import type { Block, Cell } from '../blocks.js'
import { tooComplex } from '../file-errors.js'
import { LIMITS } from '../limits.js'
import type { Area, Sheet, SheetCell } from './sheet.js'

/** A row that shows something: its filled cells, and whether lines are drawn around any. */
interface Row {
  readonly number: number
  readonly cells: readonly SheetCell[]
  readonly bordered: boolean
  /** Whether a row that shows nothing stands above it. */
  readonly apart: boolean
}

/** The header of a column of row numbers. */
const COUNTED = /^\s*(?:STT|TT|Số TT)\s*$/iu

/**
 * A sheet as a paper: a table from the row of its headers on, lines above and below it. A sheet has no other sign of
 * where its table begins than the column of numbers, or a row of several cells.
 *
 * @throws AppError FILE_TOO_COMPLEX
 */
export function blocksOf(sheet: Sheet, name: string): Block[] {
  const rows = rowsIn(sheet)
  const heads = headsIn(rows)
  const blocks: Block[] = []
  let at = 0
  for (const [index, head] of heads.entries()) {
    const next = heads[index + 1] ?? rows.length
    const end = endOfTable(rows, head, next)
    blocks.push(...linesOf(rows.slice(at, head)), tableOf(rows.slice(head, end), sheet.joined, name))
    at = end
  }
  return [...blocks, ...linesOf(rows.slice(at))]
}

function rowsIn({ cells, hiddenRows, hiddenColumns }: Sheet): Row[] {
  const byRow = new Map<number, SheetCell[]>()
  for (const cell of cells) {
    if (hiddenRows.has(cell.row) || hiddenColumns(cell.column)) continue
    const row = byRow.get(cell.row)
    if (row) row.push(cell)
    else byRow.set(cell.row, [cell])
  }
  const isApart = (before: number, number: number) => {
    let between = before + 1
    while (hiddenRows.has(between)) between += 1
    return between < number
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([number, all]) => ({
      number,
      cells: all.filter(({ text }) => text.trim() !== '').sort((a, b) => a.column - b.column),
      bordered: all.some(({ bordered }) => bordered),
    }))
    .filter((row) => row.cells.length > 0)
    .map((row, at, all) => ({ ...row, apart: isApart(all[at - 1]?.number ?? row.number, row.number) }))
}

/** Where tables begin. */
function headsIn(rows: readonly Row[]): number[] {
  const counted = rows.flatMap(({ cells }, at) =>
    cells.length > 1 && COUNTED.test((cells[0] as SheetCell).text) ? [at] : [],
  )
  if (counted.length > 0) return counted
  const widest = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const first = rows.findIndex(({ cells }) => cells.length >= Math.min(3, widest))
  return widest < 2 || first < 0 ? [] : [first]
}

/** A table ends before a row without lines, where its own rows have them, or before an empty row and few cells. */
function endOfTable(rows: readonly Row[], head: number, next: number): number {
  const { bordered } = rows[head] as Row
  for (let at = head + 1; at < next; at += 1) {
    const row = rows[at] as Row
    if (bordered ? !row.bordered : row.apart && row.cells.length < 3) return at
  }
  // what stands right above the next table is its title
  let end = next
  if (next < rows.length && !bordered)
    while (end > head + 1 && (rows[end - 1] as Row).cells.length === 1) end -= 1
  return end
}

/** Lines outside of tables; two cells beside each other are two columns, as in a letterhead, read one after the other. */
function linesOf(rows: readonly Row[]): Block[] {
  const blocks: Block[] = []
  let columns: [SheetCell[], SheetCell[]] = [[], []]
  const flush = () => {
    for (const column of columns)
      if (column.length > 0) blocks.push(...column.map(lineOf), { kind: 'LINE', text: '' })
    columns = [[], []]
  }
  for (const { cells } of rows) {
    const [first, second] = cells
    if (cells.length === 2 && first && second) {
      columns[0].push(first)
      columns[1].push(second)
      continue
    }
    const beside = cells.length === 1 ? columns[1].at(-1) : undefined
    if (first && beside && first.column === beside.column) columns[1].push(first)
    else if (first && beside && first.column === columns[0].at(-1)?.column && first.column > 0)
      columns[0].push(first)
    else {
      flush()
      blocks.push(...cells.map(lineOf))
    }
  }
  flush()
  return blocks
}

const lineOf = ({ text }: SheetCell): Block => ({ kind: 'LINE', text: text.trim() })

function tableOf(rows: readonly Row[], joined: readonly Area[], name: string): Block {
  const numbers = rows.map(({ number }) => number)
  const columns = [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort(
    (a, b) => a - b,
  )
  const count = rows.length * columns.length
  if (count > LIMITS.tableCells) throw tooComplex(name, 'table cells', LIMITS.tableCells, count)
  const grid = rows.map(({ cells }) => {
    const texts = new Map(cells.map(({ column, text }) => [column, text]))
    return columns.map((column): Cell | null => cellOf(texts.get(column) ?? '', 1, 1))
  })
  for (const { top, left, bottom, right } of joined) {
    const [firstRow, lastRow] = [below(numbers, top), below(numbers, bottom + 1)]
    const [first, last] = [below(columns, left), below(columns, right + 1)]
    if (numbers[firstRow] !== top || columns[first] !== left || lastRow <= firstRow || last <= first) continue
    const text = rows[firstRow]?.cells.find(({ column }) => column === left)?.text ?? ''
    for (const row of grid.slice(firstRow, lastRow)) row.fill(null, first, last)
    const row = grid[firstRow]
    if (row) row[first] = cellOf(text, last - first, lastRow - firstRow)
  }
  return {
    kind: 'TABLE',
    headed: true,
    bordered: true,
    rows: grid.map((row) => row.filter((cell) => cell !== null)),
  }
}

const cellOf = (text: string, columns: number, rows: number): Cell => ({
  blocks: [{ kind: 'LINE', text }],
  columns,
  rows,
})

/** How many of these numbers, in their order, are below another. */
function below(numbers: readonly number[], other: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < other) low = middle + 1
    else high = middle
  }
  return low
}
