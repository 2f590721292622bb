import { extentOf, takeConnected } from './cells.js'
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
  for (const band of bandsOf(cells, across)) whiten(grey, cells, across, band)
}

/** A part of a page, in cells or in dots; `right` and `bottom` behind it. */
interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The rows of cells that follow each other, as far as any of them reaches. */
function bandsOf(cells: Uint8Array, across: number): Box[] {
  const bands: Box[] = []
  for (let top = 0; top * across < cells.length; top += 1) {
    const row = cells.subarray(top * across, (top + 1) * across)
    const left = row.indexOf(1)
    if (left < 0) continue
    const last = bands.at(-1)
    const own = { left, top, right: row.lastIndexOf(1) + 1, bottom: top + 1 }
    if (last?.bottom === top)
      bands[bands.length - 1] = {
        ...own,
        top: last.top,
        left: Math.min(left, last.left),
        right: Math.max(own.right, last.right),
      }
    else bands.push(own)
  }
  return bands
}

/** Makes the grounds of a band of cells white. The dots behind the last cells of a row and of a column are of those. */
function whiten({ data, width, height }: Grey, cells: Uint8Array, across: number, band: Box): void {
  const down = Math.floor(height / CELL)
  const box = {
    left: band.left * CELL,
    top: band.top * CELL,
    right: band.right === across ? width : band.right * CELL,
    bottom: band.bottom === down ? height : band.bottom * CELL,
  }
  const ground = closing({ data, width, height }, box)
  for (let y = box.top, from = 0; y < box.bottom; y += 1) {
    const row = Math.min(down - 1, Math.floor(y / CELL)) * across
    for (let x = box.left; x < box.right; x += 1, from += 1) {
      if (cells[row + Math.min(across - 1, Math.floor(x / CELL))] === 0) continue
      const bright = ground[from] as number
      const at = y * width + x
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
  const { left, right, top, bottom } = extentOf(cells, across)
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

/** A part of a page without what is thinner than the strokes of print: first the brightest around each dot, then the darkest of those. */
function closing(page: Grey, box: Box): Uint8Array {
  const wide = grown(box, page)
  const brightest = furthest(page, grown(wide, page), wide, true)
  const around = { data: brightest, width: wide.right - wide.left, height: wide.bottom - wide.top }
  const move = { left: wide.left, top: wide.top }
  return furthest(
    around,
    { left: 0, top: 0, right: around.width, bottom: around.height },
    moved(box, move),
    false,
  )
}

/** A part and what is as near to it as half a reach, as far as there is a page. */
const grown = ({ left, top, right, bottom }: Box, { width, height }: Grey): Box => ({
  left: Math.max(0, left - STROKE),
  top: Math.max(0, top - STROKE),
  right: Math.min(width, right + STROKE),
  bottom: Math.min(height, bottom + STROKE),
})

const moved = (box: Box, { left, top }: Pick<Box, 'left' | 'top'>): Box => ({
  left: box.left - left,
  top: box.top - top,
  right: box.right - left,
  bottom: box.bottom - top,
})

/** The brightest or the darkest of the dots that are near, for each dot of a part; what is not `seen` does not count. */
function furthest({ data, width }: Grey, seen: Box, part: Box, isBrightest: boolean): Uint8Array {
  const [across, down] = [part.right - part.left, part.bottom - part.top]
  const wide = across + 2 * STROKE
  const dots = new Uint8Array(wide * (down + 2 * STROKE)).fill(isBrightest ? 0 : 255)
  for (let y = seen.top; y < seen.bottom; y += 1)
    dots.set(
      data.subarray(y * width + seen.left, y * width + seen.right),
      (y - part.top + STROKE) * wide + seen.left - part.left + STROKE,
    )
  for (const next of [1, wide])
    for (const step of STEPS) (isBrightest ? takeBrighter : takeDarker)(dots, step * next)
  const out = new Uint8Array(across * down)
  for (let y = 0; y < down; y += 1) out.set(dots.subarray(y * wide, y * wide + across), y * across)
  return out
}

/** Of two dots, of four, of eight the furthest is taken; and two eights that overlap are as long as the reach. */
const STEPS = [1, 2, 4, 2 * STROKE + 1 - 8]

function takeBrighter(dots: Uint8Array, step: number): void {
  for (let at = 0, other = step; other < dots.length; at += 1, other += 1)
    if ((dots[other] as number) > (dots[at] as number)) dots[at] = dots[other] as number
}

function takeDarker(dots: Uint8Array, step: number): void {
  for (let at = 0, other = step; other < dots.length; at += 1, other += 1)
    if ((dots[other] as number) < (dots[at] as number)) dots[at] = dots[other] as number
}
