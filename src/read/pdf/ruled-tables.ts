import type { Block, Cell, Table } from '../blocks.js'
import { Line, linesOf, type Piece, type Span } from './lines.js'
import type { Rule } from './ruling-lines.js'
import { joinWrapped, wraps } from './line-wraps.js'
import { cellsOf, NUMBER, rowEnds, rowsBy } from './table-rows.js'
import type { RuledTable } from './wide-tables.js'

/** A table with ruling lines, and its place on the page. */
export interface DrawnTable {
  readonly table: RuledTable
  readonly top: number
  readonly bottom: number
  /** The text items inside it. */
  readonly pieces: ReadonlySet<Piece>
}

/**
 * Finds the tables of a page that have ruling lines, from the top. Cells are what the lines separate; where a line
 * between two is left out, they are merged. A frame around text is no table.
 */
export function drawnTables(pieces: readonly Piece[], rules: readonly Rule[]): DrawnTable[] {
  const lattices = networks(rules).flatMap((network) => Lattice.of(network) ?? [])
  const within = new Map<Lattice, Piece[]>()
  for (const piece of pieces) {
    // the innermost: a frame may surround the page's tables
    const own = lattices.filter((lattice) => lattice.holds(piece)).sort((a, b) => a.area - b.area)[0]
    const inside = own && within.get(own)
    if (inside) inside.push(piece)
    else if (own) within.set(own, [piece])
  }
  return [...within]
    .map(([lattice, inside]) => ({
      table: { ...lattice.table(inside), heights: lattice.heights },
      top: lattice.top,
      bottom: lattice.bottom,
      pieces: new Set(inside),
    }))
    .sort((a, b) => a.top - b.top)
}

/** A rectangle, in points. */
interface Place {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The tables that ruling lines draw, each with the places of its cells. */
export const drawnCells = (rules: readonly Rule[]): { table: Place; cells: Place[] }[] =>
  networks(rules).flatMap((network) => {
    const lattice = Lattice.of(network)
    return lattice ? [{ table: lattice.place, cells: lattice.places() }] : []
  })

/** Rows between the lines of a table that has lines around its head and its body alone. */
const WITH_HEAD = 2
/** Fewer lines are one row. */
const LINES = 3
/** In points: how far lines may miss each other in a corner. */
const CORNER = 3
/** In points: the smallest height or width of a cell. */
const NARROWEST = 5
/** What exceeds these is a drawing. */
const MOST_COLUMNS = 60
const MOST_ROWS = 500
const MOST_RULES = 2_000

/** Groups lines that touch each other. */
function networks(rules: readonly Rule[]): Rule[][] {
  if (rules.length > MOST_RULES) return []
  const downs = rules.filter(({ across }) => !across)
  const left = new Set(rules.filter(({ across }) => across))
  const all: Rule[][] = []
  const free = new Set(downs)
  for (const first of downs) {
    if (!free.delete(first)) continue
    const network = [first]
    for (let index = 0; index < network.length; index += 1) {
      const rule = network[index] as Rule
      for (const other of rule.across ? free : left) {
        if (!meet(rule, other)) continue
        network.push(other)
        ;(rule.across ? free : left).delete(other)
      }
    }
    all.push(network)
  }
  return all
}

const meet = (a: Rule, b: Rule): boolean =>
  a.at >= b.from - CORNER && a.at <= b.to + CORNER && b.at >= a.from - CORNER && b.at <= a.to + CORNER

/** The grid of a table's ruling lines, some segments of which may be missing. */
class Lattice {
  readonly #rules: readonly Rule[]
  readonly #xs: readonly number[]
  readonly #ys: readonly number[]

  private constructor(rules: readonly Rule[], xs: readonly number[], ys: readonly number[]) {
    this.#rules = rules
    this.#xs = xs
    this.#ys = ys
  }

  /** Null when the lines form no table: fewer than two columns, or too many of them. */
  static of(rules: readonly Rule[]): Lattice | null {
    const [across, down] = [rules.filter((rule) => rule.across), rules.filter((rule) => !rule.across)]
    // outer lines may be missing, also where a table continues on the next page
    const xs = levels([...down.map(({ at }) => at), ...across.flatMap(({ from, to }) => [from, to])])
    const ys = levels([...across.map(({ at }) => at), ...down.flatMap(({ from, to }) => [from, to])])
    if (xs.length < 3 || ys.length < 2 || xs.length > MOST_COLUMNS || ys.length > MOST_ROWS) return null
    return new Lattice(rules, xs, ys)
  }

  get top(): number {
    return this.#ys[0] as number
  }

  get bottom(): number {
    return this.#ys.at(-1) as number
  }

  /** Of its lines across. */
  get heights(): readonly number[] {
    return this.#ys
  }

  get area(): number {
    return (this.bottom - this.top) * ((this.#xs.at(-1) as number) - (this.#xs[0] as number))
  }

  get place(): Place {
    const [left, right] = [this.#xs[0] as number, this.#xs.at(-1) as number]
    return { left, top: this.top, right, bottom: this.bottom }
  }

  /** The places of its cells. */
  places(): Place[] {
    const columns = this.#xs.length - 1
    const places = new Map<number, Place>()
    this.#cells(columns, this.#ys.length - 1).forEach((cell, index) => {
      const [row, column] = [Math.floor(index / columns), index % columns]
      const { left = this.#xs[column] as number, top = this.#ys[row] as number } = places.get(cell) ?? {}
      const [right, bottom] = [this.#xs[column + 1] as number, this.#ys[row + 1] as number]
      places.set(cell, { left, top, right, bottom })
    })
    return [...places.values()]
  }

  holds(piece: Piece): boolean {
    const [x, y] = middleOf(piece)
    return indexIn(this.#xs, x) >= 0 && indexIn(this.#ys, y) >= 0
  }

  /** The table with these text items in its cells. */
  table(pieces: readonly Piece[]): Table {
    const columns = this.#xs.length - 1
    const rows = this.#ys.length - 1
    const owner = this.#cells(columns, rows)
    const words = new Map<number, Piece[]>()
    for (const piece of pieces) {
      const [x, y] = middleOf(piece)
      const cell = owner[indexIn(this.#ys, y) * columns + indexIn(this.#xs, x)] as number
      const inside = words.get(cell)
      if (inside) inside.push(piece)
      else words.set(cell, [piece])
    }
    const fieldsOf = (row: number) => Array.from({ length: columns }, (_, column) => row * columns + column)
    // where all cells go on from above, a line that stands elsewhere made a row of a part of one
    const isRow = (row: number) => fieldsOf(row).some((index) => owner[index] === index)
    return {
      kind: 'TABLE',
      bordered: true,
      headed: false,
      rows: Array.from({ length: rows }, (_, row) => {
        if (!isRow(row)) return []
        const fields = fieldsOf(row)
        const several = this.#severalRows(fields, owner, words, rows)
        if (several) return several
        return [
          fields
            .filter((index) => owner[index] === index)
            .map((index): Cell => {
              const reach = (step: number, most: number) => {
                let count = 1
                while (count < most && owner[index + count * step] === index) count += 1
                return count
              }
              const [width, all] = [reach(1, columns - (index % columns)), reach(columns, rows - row)]
              const height = Array.from({ length: all }, (_, more) => row + more).filter(isRow).length
              const from = this.#xs[index % columns] as number
              const room = { from, to: this.#xs[(index % columns) + width] as number }
              return { blocks: linesIn(words.get(index) ?? [], room), columns: width, rows: height }
            }),
        ]
      }).flat(),
    }
  }

  /** The rows that stand between two lines without any between them: by their numbers, or of a table that has no other rows. */
  #severalRows(
    fields: readonly number[],
    owner: readonly number[],
    words: ReadonlyMap<number, readonly Piece[]>,
    rows: number,
  ): Cell[][] | null {
    const below = (index: number) => owner[index + fields.length]
    if (fields.some((index) => owner[index] !== index || below(index) === index)) return null
    const columnOf = new Map(
      fields.flatMap((index, at) => (words.get(index) ?? []).map((piece) => [piece, at])),
    )
    const body = linesOf([...columnOf.keys()]).map((line) => ({
      line,
      cells: fields.map((_, at) => {
        const own = line.pieces.filter((piece) => columnOf.get(piece) === at)
        return own.length === 0 ? '' : new Line(own).text
      }),
    }))
    const numbers = body.filter(({ cells }) => NUMBER.test(cells[0] ?? '')).length
    if (numbers < 2 && (rows > WITH_HEAD || body.length < LINES)) return null
    const ends = rowEnds(body, { ruled: [], goesOn: false })
    if (!ends || ends.length < 2) return null
    return rowsBy(body, ends).map((row) =>
      cellsOf(row, fields.length).map((text) => ({
        blocks: [{ kind: 'LINE', text }],
        columns: 1,
        rows: 1,
      })),
    )
  }

  /** For each field of the grid the index of the first field of its cell. Cells are rectangles. */
  #cells(columns: number, rows: number): number[] {
    const owner = Array.from({ length: columns * rows }, (_, index) => index)
    const [xs, ys] = [this.#xs, this.#ys]
    const middle = (levels: readonly number[], index: number) =>
      ((levels[index] as number) + (levels[index + 1] as number)) / 2
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1) {
        const index = row * columns + column
        if (owner[index] !== index) continue
        const isOpenRight = (row: number, column: number) =>
          owner[row * columns + column] === row * columns + column &&
          !this.#isDrawn(false, xs[column] as number, middle(ys, row))
        const isOpenBelow = (row: number, column: number) =>
          !this.#isDrawn(true, ys[row] as number, middle(xs, column))
        let width = 1
        while (column + width < columns && isOpenRight(row, column + width)) width += 1
        const span = Array.from({ length: width }, (_, offset) => column + offset)
        let height = 1
        while (
          row + height < rows &&
          span.every((at) => isOpenBelow(row + height, at)) &&
          span.slice(1).every((at) => isOpenRight(row + height, at))
        )
          height += 1
        for (let below = 0; below < height; below += 1)
          for (const at of span) owner[(row + below) * columns + at] = index
      }
    return owner
  }

  #isDrawn(across: boolean, at: number, through: number): boolean {
    return this.#rules.some(
      (rule) =>
        rule.across === across &&
        Math.abs(rule.at - at) <= CORNER &&
        rule.from <= through &&
        rule.to >= through,
    )
  }
}

/** The lines of a cell, wrapped ones joined. */
function linesIn(pieces: readonly Piece[], room: Span): Block[] {
  const out: { kind: 'LINE'; text: string }[] = []
  let above: Line | undefined
  for (const line of linesOf(pieces)) {
    const last = out.at(-1)
    if (last && above && wraps(last.text, above, line, room)) last.text = joinWrapped(last.text, line.text)
    else out.push({ kind: 'LINE', text: line.text })
    above = line
  }
  return out
}

/** Sorted positions, without those that nearly coincide with the one before. */
function levels(places: readonly number[]): number[] {
  const out: number[] = []
  for (const place of [...places].sort((a, b) => a - b))
    if (out.length === 0 || place - (out.at(-1) as number) > NARROWEST) out.push(place)
  return out
}

/** The index of the level before `place`; -1 when it lies outside. */
function indexIn(levels: readonly number[], place: number): number {
  if (place < (levels[0] as number) || place > (levels.at(-1) as number)) return -1
  return Math.min(
    levels.findLastIndex((level) => level <= place),
    levels.length - 2,
  )
}

/** The middle of its letters, somewhat above the baseline. */
const middleOf = ({ left, right, y, size }: Piece): readonly [number, number] => [
  (left + right) / 2,
  y - 0.3 * size,
]
