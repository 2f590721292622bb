import type { Block } from './blocks.js'
import { newCell, newRow, newTable, rowsOf, type OpenCell } from './tables.js'

/** What RTF and Word 97 say of a row at its end; a cell is told by its right edge. */
export interface RowProperties {
  readonly left: number
  readonly cells: readonly CellProperties[]
  readonly headed: boolean
  readonly deleted: boolean
}

export interface CellProperties {
  readonly right: number
  /** It continues the cell above it. */
  readonly below: boolean
  /** It continues the cell before it. */
  readonly beside: boolean
  /** How many of its left and right borders are drawn. */
  readonly borders: number
}

/** A cell may be drawn a little off its column. */
const TOLERANCE = 40

interface Row {
  readonly properties: RowProperties
  readonly cells: readonly Block[][]
}

/** A table that is open: its rows, and of its last row the cells that ended, and the blocks of the one that did not. */
interface Level {
  readonly rows: Row[]
  cells: Block[][]
  blocks: Block[]
}

const newLevel = (): Level => ({ rows: [], cells: [], blocks: [] })

/**
 * Puts the paragraphs of a story into its tables, as RTF and Word 97 keep them: a paragraph names the depth of tables it
 * stands in, and marks end cells and rows.
 */
export class Rows {
  readonly #blocks: Block[] = []
  readonly #levels: Level[] = []

  line(text: string, depth: number): void {
    this.#at(depth).push({ kind: 'LINE', text })
  }

  add(blocks: readonly Block[], depth: number): void {
    this.#at(depth).push(...blocks)
  }

  /** Ends a cell of the table at this depth, 1 for the outermost. */
  endCell(depth: number): void {
    this.#at(depth)
    const level = this.#levels[depth - 1]
    if (!level) return
    level.cells.push(level.blocks)
    level.blocks = []
  }

  endRow(depth: number, properties: RowProperties): void {
    this.#at(depth)
    const level = this.#levels[depth - 1]
    if (!level) return
    // what follows the last cell of a row is no cell
    level.rows.push({ properties, cells: level.cells })
    level.cells = []
    level.blocks = []
  }

  end(): Block[] {
    this.#at(0)
    return this.#blocks
  }

  /** Where blocks at this depth go; deeper tables end. */
  #at(depth: number): Block[] {
    while (this.#levels.length > depth) {
      const level = this.#levels.pop() as Level
      this.#last().push(...blocksOf(level))
    }
    while (this.#levels.length < depth) this.#levels.push(newLevel())
    return this.#last()
  }

  #last(): Block[] {
    return this.#levels.at(-1)?.blocks ?? this.#blocks
  }
}

/** A table, and what no mark ended. */
function blocksOf({ rows, cells, blocks }: Level): Block[] {
  const rest = [...cells.flat(), ...blocks]
  if (rows.length === 0) return rest
  const table = newTable()
  const columns = new Columns(rows.map(({ properties }) => properties))
  let drawn = 0
  for (const { properties, cells: contents } of rows) {
    const row = newRow()
    row.deleted = properties.deleted
    row.before = columns.between(columns.first, properties.left)
    row.cells.push(...cellsOf(contents, properties, columns))
    if (table.rows.length === 0) table.headed = properties.headed
    table.rows.push(row)
    drawn += properties.cells.reduce((sum, { borders }) => sum + borders, 0)
  }
  const all = rows.reduce((sum, { properties }) => sum + properties.cells.length, 0)
  return [{ kind: 'TABLE', headed: table.headed, bordered: drawn > all, rows: rowsOf(table) }, ...rest]
}

function cellsOf(contents: readonly Block[][], { left, cells }: RowProperties, columns: Columns): OpenCell[] {
  const row: OpenCell[] = []
  let from = left
  contents.forEach((blocks, at) => {
    const properties = cells[at]
    const width = properties ? columns.between(from, properties.right) : 1
    from = properties?.right ?? from
    const before = row.at(-1)
    if (properties?.beside && before) {
      before.blocks.push(...blocks)
      before.columns += width
    } else
      row.push({
        ...newCell(),
        blocks: [...blocks],
        columns: Math.max(1, width),
        merged: properties?.below ?? false,
      })
  })
  return row
}

/** The columns of a table, by all edges of its cells. */
class Columns {
  readonly first: number
  readonly #edges: readonly number[]

  constructor(rows: readonly RowProperties[]) {
    const edges = rows.flatMap(({ left, cells }) => [left, ...cells.map(({ right }) => right)])
    const own: number[] = []
    for (const edge of edges.toSorted((a, b) => a - b))
      if (edge - (own.at(-1) ?? Number.NEGATIVE_INFINITY) > TOLERANCE) own.push(edge)
    this.first = own[0] ?? 0
    this.#edges = own
  }

  /** How many columns lie between two edges, within reason. */
  between(left: number, right: number): number {
    return Math.min(100, Math.max(0, this.#of(right) - this.#of(left)))
  }

  #of(edge: number): number {
    let [low, high] = [0, this.#edges.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#edges[middle] as number) + TOLERANCE < edge) low = middle + 1
      else high = middle
    }
    return low
  }
}
