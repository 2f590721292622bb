import { takeConnected } from './cells.js'
import type { Grey } from './grey.js'

/** In dots at 200 an inch: the side of the cells in which a ground is looked for; no print fills one. */
const CELL = 8
/** What is brighter is paper, what is darker a border or a hole: neither is a ground. */
const PAPER = 228
const DARKEST = 56
/** In cells: a ground is at least this long; the star of a seal is shorter. */
const LONG = 13
/** What differs less in brightness from a long ground is a part of it. */
const ALIKE = 12
/** In cells: so far around a ground its edge may reach. */
const EDGE = 2
/** In dots: strokes of print and drawn lines are thinner than twice this and one; what is not is ground. */
const STROKE = 5
/** Of the ground's brightness: what is this bright on it is paper, for the sensor's noise. */
const NOISE = 0.95

/**
 * Makes grounds white that have sharp edges: the band of a highlighter, a watermark, the shading of a table's head, the
 * shadow of a fold or of a hand. What is printed on them stays as dark as it is beside its ground. In: a page as paper and
 * ink at about 200 dots an inch, which is changed.
 */
export function whitenGrounds(grey: Grey): void {
  const across = Math.floor(grey.width / CELL)
  const cells = groundCells(grey, across)
  if (cells === null) return
  const ground = closing(grey)
  const { data, width, height } = grey
  const down = Math.floor(height / CELL)
  for (let y = 0, at = 0; y < height; y += 1) {
    const row = Math.min(down - 1, Math.floor(y / CELL)) * across
    for (let x = 0; x < width; x += 1, at += 1) {
      if (cells[row + Math.min(across - 1, Math.floor(x / CELL))] === 0) continue
      const bright = ground[at] as number
      if (bright < PAPER && bright >= DARKEST)
        data[at] = Math.min(255, ((data[at] as number) * 255) / (bright * NOISE))
    }
  }
}

/** The cells of grounds and of their edges, 1 for each; null where there are none. */
function groundCells(grey: Grey, across: number): Uint8Array | null {
  const brightest = brightestInCells(grey, across)
  const open = brightest.map((value) => (value < PAPER && value >= DARKEST ? 1 : 0))
  const parts: number[][] = []
  for (let start = 0; start < open.length; start += 1)
    if (open[start] === 1) parts.push(takeConnected(open, across, start, 1))
  const long = parts.filter((part) => isLong(part, across))
  if (long.length === 0) return null
  const brightness = (part: readonly number[]) =>
    part.reduce((sum, cell) => sum + (brightest[cell] as number), 0) / part.length
  // the dot of a letter of a watermark is short
  const inks = new Uint8Array(256)
  for (const part of long) inks.fill(1, Math.max(0, brightness(part) - ALIKE), brightness(part) + ALIKE)
  const found = new Uint8Array(open.length)
  for (const part of parts)
    if (inks[Math.round(brightness(part))] === 1) for (const cell of part) markAround(found, cell, across)
  return found
}

function brightestInCells({ data, width, height }: Grey, across: number): Uint8Array {
  const down = Math.floor(height / CELL)
  const brightest = new Uint8Array(across * down)
  for (let y = 0; y < down * CELL; y += 1) {
    const row = Math.floor(y / CELL) * across
    for (let column = 0, at = y * width; column < across; column += 1)
      for (const end = at + CELL; at < end; at += 1)
        if ((data[at] as number) > (brightest[row + column] as number))
          brightest[row + column] = data[at] as number
  }
  return brightest
}

function isLong(cells: readonly number[], across: number): boolean {
  if (cells.length < LONG) return false
  let [left, right, top, bottom] = [Infinity, -1, Infinity, -1]
  for (const cell of cells) {
    const [column, row] = [cell % across, Math.floor(cell / across)]
    left = Math.min(left, column)
    right = Math.max(right, column)
    top = Math.min(top, row)
    bottom = Math.max(bottom, row)
  }
  return right - left + 1 >= LONG || bottom - top + 1 >= LONG
}

function markAround(found: Uint8Array, cell: number, across: number): void {
  const column = cell % across
  for (let down = -EDGE; down <= EDGE; down += 1)
    for (let aside = Math.max(-EDGE, -column); aside <= Math.min(EDGE, across - 1 - column); aside += 1) {
      const at = cell + down * across + aside
      if (at >= 0 && at < found.length) found[at] = 1
    }
}

/** A picture without what is thinner than the strokes of print: first the brightest around each dot, then the darkest of those. */
function closing({ data, width, height }: Grey): Uint8Array {
  const brighter = alongRows(alongRows(data, width, height, true), height, width, true)
  return alongRows(alongRows(brighter, width, height, false), height, width, false)
}

/**
 * The brightest or the darkest dot of those that are near in the same row, for each dot; what comes out has its rows as
 * columns. Each row is cut into pieces as long as the reach, and read once from the left and once from the right.
 */
function alongRows(data: Uint8Array, width: number, height: number, isBrightest: boolean): Uint8Array {
  const out = new Uint8Array(width * height)
  const reach = 2 * STROKE + 1
  const length = Math.ceil((width + 2 * STROKE) / reach) * reach
  const none = isBrightest ? 0 : 255
  const [row, before, behind] = [new Uint8Array(length), new Uint8Array(length), new Uint8Array(length)]
  const further = isBrightest
    ? (one: number, other: number) => (one > other ? one : other)
    : (one: number, other: number) => (one < other ? one : other)
  for (let y = 0; y < height; y += 1) {
    row.fill(none)
    row.set(data.subarray(y * width, (y + 1) * width), STROKE)
    for (let x = 0; x < length; x += 1)
      before[x] = x % reach === 0 ? (row[x] as number) : further(before[x - 1] as number, row[x] as number)
    for (let x = length - 1; x >= 0; x -= 1)
      behind[x] =
        (x + 1) % reach === 0 ? (row[x] as number) : further(behind[x + 1] as number, row[x] as number)
    for (let x = 0; x < width; x += 1)
      out[x * height + y] = further(behind[x] as number, before[x + reach - 1] as number)
  }
  return out
}
