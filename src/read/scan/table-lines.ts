import { drawnCells } from '../pdf/ruled-tables.js'
import type { Rule } from '../pdf/ruling-lines.js'
import type { Engine, ReadLine, Rectangle } from './engine.js'
import type { Grey } from './grey.js'

const INK = 150
/** In dots at 200 an inch: letters may reach so far over the line around a cell, which has been taken off. */
const OVER = 2
/** White around what is read. */
const MARGIN = 6
/** What is not higher is one line. */
const ONE_LINE = 50
/** Dots of ink: fewer are dirt. */
const LEAST = 12
/** A page with more cells that hold something is squared paper, or a drawing. */
const MOST = 800

/** What was read in the tables of a page, and the page without it. */
export interface TableLines {
  readonly lines: readonly ReadLine[]
  readonly rest: Grey
  readonly isWithin: (line: ReadLine) => boolean
}

/**
 * Reads the cells of drawn tables, each by itself. What stands in the middle of its cell is level with no line of the cells
 * beside it: whoever looks for lines across the page cuts such lines in two, and reads their marks as lines of their own.
 */
export function readTables(
  engine: Engine,
  grey: Grey,
  rules: readonly Rule[],
  dotsAnInch: number,
): TableLines {
  const points = 72 / dotsAnInch
  const asPoints = ({ across, at, from, to }: Rule): Rule => ({
    across,
    at: at * points,
    from: from * points,
    to: to * points,
  })
  const inDots = (place: { left: number; top: number; right: number; bottom: number }): Rectangle => {
    const [left, top] = [
      Math.max(0, Math.round(place.left / points)),
      Math.max(0, Math.round(place.top / points)),
    ]
    return {
      left,
      top,
      width: Math.min(grey.width, Math.round(place.right / points)) - left,
      height: Math.min(grey.height, Math.round(place.bottom / points)) - top,
    }
  }
  const tables = drawnCells(rules.map(asPoints)).filter((one, _, all) => !isFrame(one, all))
  const filled = tables.flatMap(({ cells }) => cells.flatMap((cell) => inkIn(grey, inDots(cell)) ?? []))
  if (filled.length === 0 || filled.length > MOST) return { lines: [], rest: grey, isWithin: () => false }
  engine.show(grey, dotsAnInch)
  const lines = filled.flatMap((ink) => engine.read(ink.height <= ONE_LINE ? 'LINE' : 'BLOCK', ink))
  const places = tables.map(({ table }) => inDots(table))
  return {
    lines,
    rest: without(grey, places),
    isWithin: ({ words, baseline, height }) => {
      const [x, y] = [(words[0]!.left + words.at(-1)!.right) / 2, baseline - height / 2]
      return places.some(
        ({ left, top, width, height }) => x > left && x < left + width && y > top && y < top + height,
      )
    },
  }
}

type DrawnCells = ReturnType<typeof drawnCells>[number]

/** Whether lines are drawn around a table, or a page: what stands within has columns and cells of its own. */
function isFrame({ table }: DrawnCells, all: readonly DrawnCells[]): boolean {
  return all.some(
    ({ table: other }) =>
      other !== table &&
      other.left >= table.left &&
      other.right <= table.right &&
      other.top >= table.top &&
      other.bottom <= table.bottom,
  )
}

/** The part of a cell that has ink; null where there is none. */
function inkIn({ data, width, height }: Grey, cell: Rectangle): Rectangle | null {
  const [fromX, fromY] = [Math.max(0, cell.left - OVER), Math.max(0, cell.top - OVER)]
  const toX = Math.min(width, cell.left + cell.width + OVER)
  const toY = Math.min(height, cell.top + cell.height + OVER)
  let [left, right, top, bottom, dots] = [toX, -1, toY, -1, 0]
  for (let y = fromY; y < toY; y += 1)
    for (let x = fromX; x < toX; x += 1) {
      if ((data[y * width + x] as number) >= INK) continue
      dots += 1
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  if (dots < LEAST) return null
  const [x, y] = [Math.max(fromX, left - MARGIN), Math.max(fromY, top - MARGIN)]
  return {
    left: x,
    top: y,
    width: Math.min(toX, right + 1 + MARGIN) - x,
    height: Math.min(toY, bottom + 1 + MARGIN) - y,
  }
}

/** A page on which some places are white. */
function without({ data, width, height }: Grey, places: readonly Rectangle[]): Grey {
  const rest = data.slice()
  for (const place of places)
    for (let y = place.top; y < place.top + place.height; y += 1)
      rest.fill(255, y * width + place.left, y * width + place.left + place.width)
  return { data: rest, width, height }
}
