import type { Extent } from './cells.js'
import { nearInk } from './grain.js'
import type { Grey } from './grey.js'

/** Of the page's height: those who receive a paper press their stamp above here. */
export const HEAD = 0.42
/** The ink of a stamp that is paler than print is between these; print has no such dots but at its edges. */
const DARKEST = 70
const LIGHTEST = 200
/** In dots at 200 an inch: how thick the edge of a frame is to both sides. */
const THICK = 1
/** How far the lines of a stamp that is pressed askew fall with every dot to the right. */
const STEEPEST = 0.06
const STEP = 0.004
/** In dots: frames are so broad and so high; print that crosses an edge makes such holes in it. */
const BROAD = [290, 640] as const
const HIGH = [110, 340] as const
const HOLE = 34
/** Of an edge across, and of one that goes down: so much must be seen or lie below print, and so much must be seen. */
const FULL = 0.7
const SEEN = 0.55
const BARE = 0.35
/** Of a page's head: what is ink of a stamp, and what print or beside it. */
export const [STAMP, COVERED] = [1, 2]
/** In dots: two edges of one frame begin and end so near below each other; print may cover the ends of the lower one. */
const LEVEL = 60
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
export interface Edge {
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
  const frames = framesIn(pale, pale, PALE)
  for (const frame of frames) takeStamp(grey, pale, frame)
  return frames
}

/** A frame, and its edges across, which need not be level. */
export interface Frame extends Extent {
  readonly upper: Edge
  readonly lower: Edge
}

/** How much of the edges of a frame must be seen, and seen or covered: of those across, and of those that go down. */
export interface Strictness {
  readonly across: { readonly seen: number; readonly all: number }
  readonly down: { readonly seen: number; readonly all: number }
}
const PALE: Strictness = { across: { seen: BARE, all: FULL }, down: { seen: BARE, all: SEEN } }

/** Frames of a stamp's size in the head of a page. In: what may be edges across and edges down, and what may cover them. */
export function framesIn(across: Grey, down: Grey, strictness: Strictness): Frame[] {
  const frames: Frame[] = []
  const edges = edgesOf(across, strictness)
  if (edges.length > MOST) return []
  edges.forEach((upper, index) => {
    for (const lower of edges.slice(index + 1)) {
      const frame = frameOf(down, upper, lower, strictness)
      if (!frame || frames.some((other) => meet(other, frame))) continue
      frames.push(frame)
    }
  })
  return frames
}

/** Takes a stamp that is paler than print off a page. `pale`: its ink. */
export const takeStamp = (grey: Grey, pale: Grey, frame: Extent): void =>
  wipe(grey, frame, Math.max(PRINT, inkOf(grey, pale, frame) - DARKER))

const meet = (a: Extent, b: Extent): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** The dots of the head: where there is ink that is paler than print and beside which no print is, and where print may cover it. */
function paleDots({ data, width, height }: Grey): Grey {
  const high = Math.round(HEAD * height)
  const out = nearInk({ data: data.subarray(0, width * high), width, height: high }, DARKEST)
  for (let at = 0; at < out.length; at += 1) {
    const value = data[at] as number
    if (out[at] === 1) out[at] = COVERED
    else if (value >= DARKEST && value <= LIGHTEST) out[at] = STAMP
  }
  return { data: out, width, height: high }
}

/** The straight lines across of a stamp's size, from top to bottom. */
function edgesOf({ data, width, height }: Grey, { across }: Strictness): Edge[] {
  const dots: number[] = []
  for (let at = 0; at < data.length; at += 1) if (data[at] === STAMP) dots.push(at)
  const found: { edge: Edge; seen: number }[] = []
  for (let slope = -STEEPEST; slope <= STEEPEST; slope += STEP) {
    const rise = Math.ceil(STEEPEST * width)
    const counts = new Uint16Array(height + 2 * rise)
    for (const at of dots) counts[Math.round(Math.floor(at / width) - slope * (at % width)) + rise]! += 1
    counts.forEach((count, row) => {
      if (count < across.seen * BROAD[0]) return
      const markAt = (x: number) => {
        const y = Math.round(row - rise + slope * x)
        return y < 0 || y >= height ? 0 : (data[y * width + x] as number)
      }
      const marks = Array.from({ length: width }, (_, x) => markAt(x))
      for (const { from, to, seen } of stretchesOf(marks, across))
        found.push({ edge: { y: row - rise + slope * from, slope, from, to }, seen })
    })
  }
  const best: Edge[] = []
  for (const { edge } of found.sort((one, other) => other.seen - one.seen))
    if (!best.some((other) => areOne(edge, other))) best.push(edge)
  return best.sort((one, other) => one.y - other.y)
}

export const yAt = ({ y, slope, from }: Edge, x: number): number => y + slope * (x - from)
/** In dots: the rows of one line that is some dots thick. */
const NEAR = 9
const areOne = (one: Edge, other: Edge): boolean => {
  const middle = (Math.max(one.from, other.from) + Math.min(one.to, other.to)) / 2
  return (
    Math.min(one.to, other.to) > Math.max(one.from, other.from) &&
    Math.abs(yAt(one, middle) - yAt(other, middle)) < NEAR
  )
}

/** The stretches of a row of marks that have the length of a frame; each begins and ends with ink of a stamp. */
function stretchesOf(
  marks: readonly number[],
  least: Strictness['across'],
): { from: number; to: number; seen: number }[] {
  const out: { from: number; to: number; seen: number }[] = []
  let [from, to, seen, all, hole, covered] = [-1, -1, 0, 0, 0, 0]
  const end = () => {
    const length = to - from + 1
    const isLong = length >= BROAD[0] && length <= BROAD[1]
    if (from >= 0 && isLong && all >= least.all * length && seen >= least.seen * length)
      out.push({ from, to, seen })
    ;[from, seen, all] = [-1, 0, 0]
  }
  marks.forEach((mark, x) => {
    if (mark === COVERED) covered += 1
    else if (mark !== STAMP) hole += 1
    if (from >= 0 && hole > HOLE) end()
    if (mark !== STAMP) return
    all += from < 0 ? 1 : covered + 1
    if (from < 0) from = x
    to = x
    seen += 1
    hole = covered = 0
  })
  end()
  return out
}

/** The frame whose upper and lower edge two lines are; null where they are of none. */
function frameOf(pale: Grey, upper: Edge, lower: Edge, { down }: Strictness): Frame | null {
  const high = yAt(lower, lower.from) - yAt(upper, lower.from)
  if (high < HIGH[0] || high > HIGH[1]) return null
  // the sides of a frame lean as its edges fall
  const aside = -upper.slope * high
  if (Math.abs(upper.from + aside - lower.from) > LEVEL || Math.abs(upper.to + aside - lower.to) > LEVEL)
    return null
  const isSide = (x: number, y: number) => {
    const { seen, all } = shareDown(pale, x, y, high, aside)
    return all >= down.all && seen >= down.seen * all
  }
  const sides = [
    [upper.from, yAt(upper, upper.from)],
    [upper.to, yAt(upper, upper.to)],
  ] as const
  if (!sides.every(([x, y]) => isSide(x, y))) return null
  // the lines of a table go on in the rows above or below
  const goesOn = ([x, y]: readonly [number, number]) =>
    [y - NEAR - BEYOND, y + high + NEAR].some((from) => shareDown(pale, x, from, BEYOND, 0).seen >= down.all)
  if (sides.some(goesOn)) return null
  return {
    left: Math.round(Math.min(upper.from, lower.from)),
    right: Math.round(Math.max(upper.to, lower.to)),
    top: Math.round(Math.min(upper.y, yAt(upper, upper.to))),
    bottom: Math.round(Math.max(lower.y, yAt(lower, lower.to))),
    upper,
    lower,
  }
}

/** How much of a line down is seen, and how much of it is seen or covered, at the place where most is seen. */
function shareDown({ data, width }: Grey, left: number, top: number, high: number, aside: number) {
  const most = { seen: 0, all: 0 }
  for (let off = -NEAR; off <= NEAR; off += 1) {
    let [seen, covered] = [0, 0]
    for (let down = 0; down < high; down += 1) {
      const [x, y] = [Math.round(left + off + (aside * down) / high), Math.round(top + down)]
      const marks = data.subarray(y * width + x - THICK, y * width + x + THICK + 1)
      if (marks.includes(STAMP)) seen += 1
      else if (marks.includes(COVERED)) covered += 1
    }
    if (seen > most.seen) Object.assign(most, { seen, all: seen + covered })
  }
  return { seen: most.seen / high, all: most.all / high }
}

/** How dark the darker ones of the pale dots of a frame are. */
function inkOf({ data }: Grey, pale: Grey, { left, top, right, bottom }: Extent): number {
  const inks: number[] = []
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const dot = y * pale.width + x
      if (pale.data[dot] === STAMP) inks.push(data[dot] as number)
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
