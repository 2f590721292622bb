import { linesIn } from '../blocks.js'
import { layOut } from './layout.js'
import { drawnCells } from './ruled-tables.js'
import type { Piece } from './lines.js'
import type { Rule } from './ruling-lines.js'

/** Text that runs in another direction than most of its page; its pieces lie in a frame that is turned with them. */
export interface Turned {
  readonly pieces: readonly Piece[]
  /** In radians, from the direction of the page. */
  readonly angle: number
}

/** What stands in margins and across pages, and what fills a cell. */
interface Placed {
  readonly cells: readonly Piece[]
  readonly others: readonly (readonly Piece[])[]
}

/** Of the width: a cell in which text is turned is higher. */
const HIGH = 0.8

/**
 * The heads of narrow columns may run from below to above: what is turned by a quarter and stands in a cell of a drawn table is
 * the text of that cell, as if it were not turned. All else stays as it is.
 */
export function inCells(turned: readonly Turned[], rules: readonly Rule[]): Placed {
  const cells: Piece[] = []
  const others: Piece[][] = []
  const drawn = turned.some(isQuarter) ? drawnCells(rules).flatMap((table) => table.cells) : []
  for (const one of turned) {
    const free = new Set(one.pieces)
    for (const cell of isQuarter(one) ? drawn : []) {
      const [width, height] = [cell.right - cell.left, cell.bottom - cell.top]
      if (height < HIGH * width) continue
      const own = one.pieces.filter((piece) => {
        const [x, y] = middleOf(piece, one.angle)
        return x > cell.left && x < cell.right && y > cell.top && y < cell.bottom
      })
      const [first] = own
      if (!first) continue
      own.forEach((piece) => free.delete(piece))
      cells.push({
        text: linesIn(layOut(own).blocks).join(' ').replace(/\s+/gu, ' ').trim(),
        left: cell.left + 1,
        right: cell.right - 1,
        y: (cell.top + cell.bottom) / 2,
        size: first.size,
        order: first.order,
      })
    }
    if (free.size > 0) others.push(one.pieces.filter((piece) => free.has(piece)))
  }
  return { cells, others }
}

const isQuarter = ({ angle }: Turned): boolean => Math.abs(Math.cos(angle)) < 1e-6

/** The middle of a piece in the frame of its page. */
function middleOf({ left, right, y }: Piece, angle: number): readonly [number, number] {
  const [along, across] = [Math.cos(angle), Math.sin(angle)]
  const middle = (left + right) / 2
  return [middle * along - y * across, middle * across + y * along]
}
