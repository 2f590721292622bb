import type { Block, Cell } from './blocks.js'

/** A table while it is read. */
export interface OpenTable {
  /** What its own properties say; null when they say nothing. */
  bordered: boolean | null
  style: string | null
  /** Its first row is marked as a header row. */
  headed: boolean
  /** Cells with borders of their own, each counted half for its left and for its right one. */
  cellBorders: number
  readonly rows: OpenRow[]
}

export interface OpenRow {
  readonly cells: OpenCell[]
  deleted: boolean
  /** Columns that it leaves empty at its start and at its end. */
  before: number
  after: number
}

export interface OpenCell {
  readonly blocks: Block[]
  columns: number
  deleted: boolean
  /** It continues the cell above it. */
  merged: boolean
}

export const newTable = (): OpenTable => ({
  bordered: null,
  style: null,
  headed: false,
  cellBorders: 0,
  rows: [],
})

export const newRow = (): OpenRow => ({ cells: [], deleted: false, before: 0, after: 0 })

export const newCell = (): OpenCell => ({ blocks: [], columns: 1, deleted: false, merged: false })

/** A number of columns as an attribute gives it, within reason. */
export const columnsIn = (value: string | null): number => Math.min(100, Math.max(0, Number(value) || 0))

/** Whether most of a table's cells have borders of their own. */
export const hasCellBorders = ({ cellBorders }: OpenTable, rows: readonly (readonly Cell[])[]): boolean =>
  cellBorders * 2 > rows.reduce((count, row) => count + row.length, 0)

/** The rows that are not deleted, without their deleted cells; a merged cell extends the cell above it by one row. */
export function rowsOf(table: OpenTable): Cell[][] {
  let above = new Map<number, Mutable<Cell>>()
  return table.rows
    .filter(({ deleted }) => !deleted)
    .map(({ cells, before, after }) => {
      const begun = new Map<number, Mutable<Cell>>()
      const row: Cell[] = emptyCell(before)
      let column = before
      for (const { blocks, columns, merged } of cells.filter(({ deleted }) => !deleted)) {
        const over = merged ? above.get(column) : undefined
        if (over?.columns === columns) {
          over.rows += 1
          begun.set(column, over)
        } else {
          const cell = { blocks, columns, rows: 1 }
          begun.set(column, cell)
          row.push(cell)
        }
        column += columns
      }
      above = begun
      return [...row, ...emptyCell(after)]
    })
}

const emptyCell = (columns: number): Cell[] => (columns === 0 ? [] : [{ blocks: [], columns, rows: 1 }])

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
