import { linesIn, type Block, type Cell, type Table } from '../blocks.js'
import { NUMBER } from './table-rows.js'

/** A table that lines draw, with the heights of those between its rows. */
export interface RuledTable extends Table {
  readonly heights: readonly number[]
}

const isRuled = (block: Block): block is RuledTable => block.kind === 'TABLE' && 'heights' in block

/** A page with one table that lines draw, and where it stands. */
interface TablePage {
  readonly page: number
  readonly at: number
  readonly table: RuledTable
  /** Whether its rows begin with their numbers. */
  readonly isCounted: boolean
}

/**
 * A sheet that is wider than its paper is printed on pages that belong side by side: first all pages with the columns on the left and
 * then those on the right, or left and right in turn. In: pages. Out: the same, each row whole on the page on which it begins,
 * and which pages are empty by that.
 */
export function withWideTables(pages: readonly (readonly Block[])[]): {
  readonly pages: readonly (readonly Block[])[]
  readonly emptied: ReadonlySet<number>
} {
  const out = pages.map((blocks) => [...blocks])
  const emptied = new Set<number>()
  for (const run of runsOf(pages))
    for (const [first, ...rest] of sideBySide(run)) {
      if (!first) continue
      const tables = [first, ...rest].map(({ table }) => table)
      const rows = first.table.rows.map((_, row) => tables.flatMap((table) => table.rows[row] ?? []))
      ;(out[first.page] as Block[])[first.at] = { ...first.table, rows }
      for (const { page, at } of rest) {
        out[page]?.splice(at, 1)
        emptied.add(page)
      }
    }
  return { pages: out, emptied }
}

/** Pages behind each other that have one such table each. */
function runsOf(pages: readonly (readonly Block[])[]): TablePage[][] {
  const runs: TablePage[][] = [[]]
  pages.forEach((blocks, page) => {
    const own = blocks.flatMap((table, at) =>
      isRuled(table) ? [{ page, at, table, isCounted: isCounted(table) }] : [],
    )
    if (own.length === 1) runs.at(-1)?.push(...own)
    else runs.push([])
  })
  return runs.filter(({ length }) => length > 1)
}

const COUNTED = /^(?:STT|TT|Số TT)$/i

function isCounted({ rows }: Table): boolean {
  const firsts = rows.flatMap(([first]) => (first ? [wordsOf(first)] : []))
  return (
    firsts.some((words) => COUNTED.test(words)) ||
    firsts.filter((words) => NUMBER.test(words)).length * 2 > firsts.length
  )
}

const wordsOf = (cell: Cell): string => linesIn(cell.blocks).join(' ').trim()

/** The pages that belong side by side, from the left; none where it is not beyond doubt which. */
function sideBySide(run: readonly TablePage[]): TablePage[][] {
  const left = run.filter(({ isCounted: counted }) => counted).length
  const across = left > 0 ? run.length / left : 0
  if (!Number.isInteger(across) || across < 2) return []
  const orders = [
    (row: number, column: number) => row + column * left,
    (row: number, column: number) => row * across + column,
  ]
  for (const order of orders) {
    const groups = Array.from({ length: left }, (_, row) =>
      Array.from({ length: across }, (__, column) => run[order(row, column)] as TablePage),
    )
    if (groups.every(areOfOneSheet)) return groups
  }
  return []
}

/** Rows that go on to the right have their lines at the same heights. */
function areOfOneSheet([first, ...rest]: readonly TablePage[]): boolean {
  if (!first?.isCounted) return false
  const { heights, rows } = first.table
  return rest.every(
    ({ isCounted: counted, table }) =>
      !counted &&
      table.rows.length === rows.length &&
      table.heights.length === heights.length &&
      table.heights.every((height, at) => Math.abs(height - (heights[at] as number)) <= TOLERANCE),
  )
}
/** In points. */
const TOLERANCE = 1.5
