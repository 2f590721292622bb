import type { RelationKind, TraceDirection } from '../operations/generated.js'

export interface KindCount {
  readonly kind: RelationKind
  readonly direction: TraceDirection
  readonly relations: number
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Picture {
  readonly height: number
  readonly paper: Box
  readonly boxes: readonly (KindCount & Box)[]
}

const GAP = 14
const ROW_GAP = 28
const BOX_HEIGHT = 62
const LEAST_WIDTH = 132
const MOST_WIDTH = 190
const PAPER_WIDTH = 260

/** Where everything stands in the picture: above what the paper points to, below what points to it, in rows as wide as there is room. */
export function pictureOf(counts: readonly KindCount[], width: number): Picture {
  const most = Math.max(1, Math.floor((width + GAP) / (LEAST_WIDTH + GAP)))
  const side = (direction: TraceDirection) =>
    counts
      .filter((count) => count.direction === direction && count.relations > 0)
      .sort((one, other) => other.relations - one.relations || one.kind.localeCompare(other.kind))
  const ups = rowsIn(side('UP'), most)
  const downs = rowsIn(side('DOWN'), most)
  const pitch = BOX_HEIGHT + ROW_GAP
  const paperWidth = Math.min(PAPER_WIDTH, width)
  const paper = { x: (width - paperWidth) / 2, y: ups.length * pitch, width: paperWidth, height: BOX_HEIGHT }
  const below = paper.y + pitch
  return {
    height: below + downs.length * pitch - ROW_GAP,
    paper,
    boxes: [
      ...ups.flatMap((row, index) => placed(row, index * pitch, width)),
      ...downs.flatMap((row, index) => placed(row, below + index * pitch, width)),
    ],
  }
}

/** Rows of nearly the same length. */
function rowsIn<T>(list: readonly T[], most: number): T[][] {
  const rows = Math.ceil(list.length / most)
  const each = Math.ceil(list.length / Math.max(rows, 1))
  return Array.from({ length: rows }, (_, row) => list.slice(row * each, (row + 1) * each))
}

function placed(row: readonly KindCount[], y: number, width: number): (KindCount & Box)[] {
  const each = Math.min(MOST_WIDTH, (width - GAP * (row.length - 1)) / row.length)
  const left = (width - (each + GAP) * row.length + GAP) / 2
  return row.map((count, index) => ({
    ...count,
    x: left + index * (each + GAP),
    y,
    width: each,
    height: BOX_HEIGHT,
  }))
}

/** An arrow from the upper edge of the paper that says something to the lower edge of the one that it points to. */
export function arrowUp(from: Box, to: Box): string {
  const [fromX, toX] = [from.x + from.width / 2, to.x + to.width / 2]
  const toY = to.y + to.height
  const middle = (from.y + toY) / 2
  return `M${fromX} ${from.y}C${fromX} ${middle} ${toX} ${middle} ${toX} ${toY}`
}
