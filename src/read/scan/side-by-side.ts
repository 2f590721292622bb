import type { Grey } from './grey.js'
import { mapped, projectionOf, type Point } from './projection.js'
import type { Corners } from './sheet.js'
import type { Lie } from './straighten.js'

/** Of its height: a sheet with two pages on it is so wide. */
const LYING = 1.2
/** Of the sheet's width: where two pages may meet, and how wide their margins are together. A column of a table is nearer. */
const [FIRST, LAST] = [0.4, 0.6]
const MARGINS = 0.05
/** Of the width: the fold between them, its shadow, or the row of staples. */
const FOLD = 0.015
/** Of the height: so many dots of dirt may stand in a column of the margin. */
const DIRT = 0.004
const INK = 128
/** Of the dots between the pages: what has more is a line that goes across. */
const ACROSS = 0.9
/** A page has so many lines; the other one may have fewer, or none. */
const LINES = 8
/** In dots: a line of text is so high, and has so many dots in its rows. */
const [LOW, HIGH] = [8, 60]
const ROW = 3

/**
 * Where the two pages meet that lie side by side on one upright sheet, as in a booklet that was laid open or a copy of two on
 * one; in shares of its width. Null for a sheet that is one page.
 */
export function gutterOf(grey: Grey): number | null {
  const { width, height } = grey
  if (width < LYING * height) return null
  const between = widestBlank(grey)
  if (!between || between.to - between.from < MARGINS * width || isCrossed(grey, between)) return null
  const middle = Math.round((between.from + between.to) / 2)
  const lines = Math.max(linesIn(grey, 0, between.from), linesIn(grey, between.to, width))
  return lines < LINES ? null : middle / width
}

interface Columns {
  readonly from: number
  readonly to: number
}

/** The widest stretch of columns around the middle in which no text stands; a fold may part it. */
function widestBlank({ data, width, height }: Grey): Columns | null {
  let [widest, from, inked]: [Columns | null, number, number] = [null, -1, 0]
  for (let x = Math.round(FIRST * width); x <= LAST * width; x += 1) {
    let ink = 0
    for (let at = x; at < data.length; at += width) if ((data[at] as number) < INK) ink += 1
    const isBlank = ink <= DIRT * height
    inked = isBlank ? 0 : inked + 1
    if (isBlank && from < 0) from = x
    if (inked > FOLD * width) from = -1
    if (isBlank && from >= 0 && x + 1 - from > (widest ? widest.to - widest.from : 0))
      widest = { from, to: x + 1 }
  }
  return widest
}

/** Whether a drawn line goes through these columns. */
function isCrossed({ data, width, height }: Grey, { from, to }: Columns): boolean {
  for (let y = 0; y < height; y += 1) {
    let ink = 0
    for (let at = y * width + from; at < y * width + to; at += 1) if ((data[at] as number) < INK) ink += 1
    if (ink > ACROSS * (to - from)) return true
  }
  return false
}

/** How many lines of text stand between two columns; the upright lines of a table join none of its rows. */
function linesIn(grey: Grey, from: number, to: number): number {
  const ink = inkOfRows(grey, from, to)
  let [lines, high] = [0, 0]
  for (let y = 0; y <= grey.height; y += 1) {
    if ((ink[y] ?? 0) >= ROW) high += 1
    else {
      if (high >= LOW && high <= HIGH) lines += 1
      high = 0
    }
  }
  return lines
}

/** How many dots of ink each row has between two columns, without strokes that are higher than a line of text. */
function inkOfRows({ data, width, height }: Grey, from: number, to: number): Uint32Array {
  const rows = new Uint32Array(height)
  for (let x = from; x < to; x += 1)
    for (let y = 0, top = 0; y <= height; y += 1) {
      if (y < height && (data[y * width + x] as number) < INK) continue
      if (y - top <= HIGH) for (let row = top; row < y; row += 1) rows[row]! += 1
      top = y + 1
    }
  return rows
}

/** How the two pages lie on the picture of a sheet that needs so many quarter turns, as pages that need none. */
export function halvesOf(lie: Lie, turns: number, gutter: number): readonly [left: Lie, right: Lie] {
  const [a, b, c, d] = [0, 1, 2, 3].map((index) => lie.corners[(index + 4 - turns) % 4] as Point) as [
    Point,
    Point,
    Point,
    Point,
  ]
  const [width, height] = turns % 2 === 1 ? [lie.height, lie.width] : [lie.width, lie.height]
  const whole = projectionOf(SQUARE, [a, b, c, d])
  if (!whole) throw new RangeError('a page without width')
  const [above, below] = [mapped(whole, [gutter, 0]), mapped(whole, [gutter, 1])]
  const half = (corners: Corners, share: number): Lie => ({ ...lie, corners, width: width * share, height })
  return [half([a, above, below, d], gutter), half([above, b, c, below], 1 - gutter)]
}

const SQUARE: readonly Point[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
]
