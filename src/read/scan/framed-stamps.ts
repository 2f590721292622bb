import type { Extent } from './cells.js'
import type { Grey } from './grey.js'

/** Of the page's height: those who receive a paper press their stamp above here. */
const HEAD = 0.42
/** The ink of a stamp that is paler than print is between these; print has no such dots but at its edges. */
const DARKEST = 70
const LIGHTEST = 200
/** In dots at 200 an inch: so far around a dot there is no print; and how thick the edge of a frame is to both sides. */
const AROUND = 2
const THICK = 1
/** How far the lines of a stamp that is pressed askew fall with every dot to the right. */
const STEEPEST = 0.06
const STEP = 0.004
/** In dots: frames are so broad and so high; print that crosses an edge makes such holes in it. */
const BROAD = [290, 640] as const
const HIGH = [110, 340] as const
const HOLE = 34
/** Of an edge across, and of one that goes down: so much must be seen. */
const FULL = 0.7
const SEEN = 0.55
/** In dots: two edges of one frame begin and end so near below each other. */
const LEVEL = 26
/** In dots: no side of a frame goes on so far beyond it. */
const BEYOND = 36
/** A page has hardly more edges: with more it has a drawing on it. */
const MOST = 60
/** How much darker still the ink of a stamp is where it is thickest; and what is darker than this is print anyway. */
const DARKER = 25
const PRINT = 45
/** In dots: around a frame, what is taken off with it. */
const MARGIN = 6

/** A line across: where it is at its left end, how it falls, and how far it goes. */
interface Edge {
  readonly y: number
  readonly slope: number
  readonly from: number
  readonly to: number
}

/**
 * Takes stamps in a frame off a page that was scanned in grey: `ĐẾN Số … Ngày …`. Their ink is paler than print, which stays
 * where they lie upon it. In: an upright page with black print, which is changed. Out: where the frames are, in dots.
 */
export function takeFramedStamps(grey: Grey): Extent[] {
  const pale = paleDots(grey)
  const frames: Extent[] = []
  const edges = edgesOf(pale)
  if (edges.length > MOST) return []
  edges.forEach((upper, index) => {
    for (const lower of edges.slice(index + 1)) {
      const frame = frameOf(pale, upper, lower)
      if (!frame || frames.some((other) => meet(other, frame))) continue
      frames.push(frame)
    }
  })
  for (const frame of frames) wipe(grey, frame, Math.max(PRINT, inkOf(grey, pale, frame) - DARKER))
  return frames
}

const meet = (a: Extent, b: Extent): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** The dots of the head, 1 where there is ink that is paler than print and beside which no print is. */
function paleDots({ data, width, height }: Grey): Grey {
  const high = Math.round(HEAD * height)
  const out = new Uint8Array(width * high)
  const isPrint = (at: number) => (data[at] as number) < DARKEST
  for (let y = AROUND; y < high - AROUND; y += 1)
    for (let x = AROUND; x < width - AROUND; x += 1) {
      const at = y * width + x
      const value = data[at] as number
      if (value < DARKEST || value > LIGHTEST) continue
      let near = false
      for (let row = -AROUND; row <= AROUND && !near; row += 1)
        for (let aside = -AROUND; aside <= AROUND && !near; aside += 1)
          near = isPrint(at + row * width + aside)
      if (!near) out[at] = 1
    }
  return { data: out, width, height: high }
}

/** The straight lines across of a stamp's size, from top to bottom. */
function edgesOf({ data, width, height }: Grey): Edge[] {
  const dots: number[] = []
  for (let at = 0; at < data.length; at += 1) if (data[at] === 1) dots.push(at)
  const found: { edge: Edge; seen: number }[] = []
  for (let slope = -STEEPEST; slope <= STEEPEST; slope += STEP) {
    const rise = Math.ceil(STEEPEST * width)
    const rows = new Map<number, number[]>()
    const counts = new Uint16Array(height + 2 * rise)
    const rowOf = (at: number) => Math.round(Math.floor(at / width) - slope * (at % width)) + rise
    for (const at of dots) (counts[rowOf(at)] as number) += 1
    const isFull = counts.map((count) => Number(count >= FULL * BROAD[0]))
    if (!isFull.includes(1)) continue
    for (const at of dots) {
      const row = rowOf(at)
      if (isFull[row] !== 1) continue
      const own = rows.get(row)
      if (own) own.push(at % width)
      else rows.set(row, [at % width])
    }
    for (const [row, columns] of rows)
      for (const { from, to, seen } of stretchesOf(columns))
        found.push({ edge: { y: row - rise + slope * from, slope, from, to }, seen })
  }
  const best: Edge[] = []
  for (const { edge } of found.sort((one, other) => other.seen - one.seen))
    if (!best.some((other) => areOne(edge, other))) best.push(edge)
  return best.sort((one, other) => one.y - other.y)
}

const at = ({ y, slope, from }: Edge, x: number): number => y + slope * (x - from)
/** In dots: the rows of one line that is some dots thick. */
const NEAR = 9
const areOne = (one: Edge, other: Edge): boolean => {
  const middle = (Math.max(one.from, other.from) + Math.min(one.to, other.to)) / 2
  return (
    Math.min(one.to, other.to) > Math.max(one.from, other.from) &&
    Math.abs(at(one, middle) - at(other, middle)) < NEAR
  )
}

/** The stretches of columns that have the length of a frame. */
function stretchesOf(columns: readonly number[]): { from: number; to: number; seen: number }[] {
  const sorted = [...new Set(columns)].sort((a, b) => a - b)
  const out: { from: number; to: number; seen: number }[] = []
  let from = 0
  sorted.forEach((column, index) => {
    const next = sorted[index + 1]
    if (next !== undefined && next - column <= HOLE) return
    const [first, seen] = [sorted[from]!, index + 1 - from]
    const length = column - first + 1
    if (length >= BROAD[0] && length <= BROAD[1] && seen >= FULL * length)
      out.push({ from: first, to: column, seen })
    from = index + 1
  })
  return out
}

/** The frame whose upper and lower edge two lines are; null where they are of none. */
function frameOf(pale: Grey, upper: Edge, lower: Edge): Extent | null {
  const high = at(lower, lower.from) - at(upper, lower.from)
  if (high < HIGH[0] || high > HIGH[1]) return null
  // the sides of a frame lean as its edges fall
  const aside = -upper.slope * high
  if (Math.abs(upper.from + aside - lower.from) > LEVEL || Math.abs(upper.to + aside - lower.to) > LEVEL)
    return null
  const isSide = (x: number, y: number) => shareDown(pale, x, y, high, aside) >= SEEN
  const sides = [
    [upper.from, at(upper, upper.from)],
    [upper.to, at(upper, upper.to)],
  ] as const
  if (!sides.every(([x, y]) => isSide(x, y))) return null
  // the lines of a table go on in the rows above or below
  const goesOn = ([x, y]: readonly [number, number]) =>
    [y - NEAR - BEYOND, y + high + NEAR].some((from) => shareDown(pale, x, from, BEYOND, 0) >= SEEN)
  if (sides.some(goesOn)) return null
  return {
    left: Math.round(Math.min(upper.from, lower.from)),
    right: Math.round(Math.max(upper.to, lower.to)),
    top: Math.round(Math.min(upper.y, at(upper, upper.to))),
    bottom: Math.round(Math.max(lower.y, at(lower, lower.to))),
  }
}

/** How much of a line down is seen, at the place where most is. */
function shareDown({ data, width }: Grey, left: number, top: number, high: number, aside: number): number {
  let most = 0
  for (let off = -NEAR; off <= NEAR; off += 1) {
    let seen = 0
    for (let down = 0; down < high; down += 1) {
      const [x, y] = [Math.round(left + off + (aside * down) / high), Math.round(top + down)]
      for (let near = -THICK; near <= THICK; near += 1)
        if (data[y * width + x + near] === 1) {
          seen += 1
          break
        }
    }
    most = Math.max(most, seen)
  }
  return most / high
}

/** How dark the darker ones of the pale dots of a frame are. */
function inkOf({ data }: Grey, pale: Grey, { left, top, right, bottom }: Extent): number {
  const inks: number[] = []
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const dot = y * pale.width + x
      if (pale.data[dot] === 1) inks.push(data[dot] as number)
    }
  return inks.sort((a, b) => a - b)[inks.length >> 2] ?? LIGHTEST
}

/** Makes all white that is not as dark as print, but the edges of print. */
function wipe({ data, width, height }: Grey, frame: Extent, ink: number): void {
  const [left, right] = [Math.max(1, frame.left - MARGIN), Math.min(width - 1, frame.right + MARGIN)]
  const [top, bottom] = [Math.max(1, frame.top - MARGIN), Math.min(height - 1, frame.bottom + MARGIN)]
  const before = data.slice()
  const isPrint = (dot: number) => (before[dot] as number) < ink
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const dot = y * width + x
      const isEdge = [-width, -1, 0, 1, width].some((step) => isPrint(dot + step))
      if (!isEdge) data[dot] = 255
    }
}
