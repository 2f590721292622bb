import type { CellProperties, RowProperties } from '../rows.js'
import type { Bytes } from './bytes.js'
import { changesIn } from './properties.js'

const DEFINITION = 0xd608
const HEADER = 0x3404
const BELOW = 0xd62b
/** The borders of a whole table: four at its sides, then those between rows and between cells. */
const TABLE_BORDERS = new Map([
  [0xd605, 4],
  [0xd613, 8],
])
/** The borders of some cells: the first, the one behind the last, which borders, and how they look. */
const CELL_BORDERS = new Set([0xd620, 0xd62f])

const SIDES = { left: 0x02, right: 0x08 }
const CELL = 20
const isDrawn = (kind: number): boolean => kind !== 0 && kind !== 0xff

type Open = { -readonly [K in keyof CellProperties]: CellProperties[K] }

/** What the properties of a row's last mark say of the row. `lists`: of the piece and of the run, without the style. */
export function rowIn(lists: readonly Bytes[], deleted: boolean): RowProperties {
  let left = 0
  let headed = false
  let lines = false
  let cells: Open[] = []
  for (const { what, value } of lists.flatMap((list) => [...changesIn(list)])) {
    const width = TABLE_BORDERS.get(what)
    if (what === DEFINITION) [left, cells] = definedBy(value)
    else if (what === HEADER) headed = value.byte(0) !== 0
    else if (what === BELOW && cells[value.byte(0)])
      (cells[value.byte(0)] as Open).below = value.byte(1) === 1
    else if (width !== undefined && value.length >= 6 * width)
      lines = isDrawn(width === 4 ? value.byte(5 * 4 + 1) : value.byte(5 * 8 + 5))
    else if (CELL_BORDERS.has(what) && value.length >= 5) borderBy(what, value, cells)
  }
  if (lines) for (const cell of cells) cell.borders = 2
  return { left, cells, headed, deleted }
}

/** The left edge of a row, and its cells. */
function definedBy(value: Bytes): [number, Open[]] {
  const count = value.byte(0)
  const cells = Array.from({ length: count }, (_, at): Open => {
    const cell = 1 + (count + 1) * 2 + at * CELL
    // a cell that is cut off has no properties
    const known = cell + CELL <= value.length
    const flags = known ? value.word(cell) : 0
    const drawn = (border: number) => (known && isDrawn(value.byte(cell + border + 1)) ? 1 : 0)
    return {
      right: value.signed(1 + (at + 1) * 2),
      beside: (flags & 3) === 2,
      below: (flags & 0x60) === 0x20,
      borders: drawn(8) + drawn(16),
    }
  })
  return [value.signed(1), cells]
}

function borderBy(what: number, value: Bytes, cells: readonly Open[]): void {
  const kind = what === 0xd620 ? value.byte(4) : value.length >= 9 ? value.byte(8) : 0
  const sides = value.byte(2)
  const both = Number((sides & SIDES.left) !== 0) + Number((sides & SIDES.right) !== 0)
  for (const cell of cells.slice(value.byte(0), value.byte(1)))
    cell.borders = isDrawn(kind) ? Math.min(2, cell.borders + both) : Math.max(0, cell.borders - both)
}
