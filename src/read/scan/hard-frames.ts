import { medianOf } from '../../model/collections.js'
import { takeInk, type Extent } from './cells.js'
import {
  COVERED,
  framesIn,
  HEAD,
  STAMP,
  takeStamp,
  yAt,
  type Frame,
  type Strictness,
} from './framed-stamps.js'
import type { Grey } from './grey.js'

const INK = 195
/** In dots at 200 an inch: how thick the edge of a frame is at most, and how far it runs on in one row or column. */
const THICK = 8
const MORE = 1
const RUN = 16
/** The middle of an edge that is paler than print is lighter than this. */
const PALER = 70
/** Of the edges of a frame so much is seen, and so much seen or crossed by print: lines of letters have less. */
const HARD: Strictness = { across: { seen: 0.55, all: 0.85 }, down: { seen: 0.5, all: 0.85 } }
/** In dots: the edges of a stamp that was pressed askew are so near to straight lines; and corners are so broad. */
const NEAR = 6
const CORNER = 14
/** In dots: letters that cross an edge across are so near on both sides of it, and letters beside one that goes down. */
const BESIDE = 7
const ASIDE = 16
/** In so many places print crosses the edges of a stamp that lies upon it. */
const CROSSED = 2
/** In dots: a line that goes on beside a frame does so for so long, with no gap that is broader and so much ink, in so many rows. */
const LINE = 150
const GAP = 40
const FULL_OF_INK = 0.3
const ROWS = 24
/** In dots: the points of a dotted line are so small at most, so near to each other, and so level; and so many are one. */
const POINT = 5
const NEXT = 26
const LEVEL = 4
const POINTS = 6

/**
 * Takes the frame and the dotted lines of a stamp that is as black as print off the head of a page where it lies upon a line of
 * print that goes on beside it, as the stamp of receipt upon a title on a scan in black and white: who looks for lines takes
 * what stands within for a block of its own, and cuts that line. What crosses a line of the stamp stays. In: an upright page
 * with black print, which is changed. Out: where stamps lie upon print. Those upon a letterhead alone are told and left: its
 * lines are read as well with them.
 */
export function takeHardFrames(grey: Grey): Extent[] {
  const head = { ...grey, height: Math.round(HEAD * grey.height) }
  const across = thinLines(head, 1, grey.width)
  const down = thinLines(head, grey.width, 1)
  const frames = framesIn(across, down, HARD).filter((frame) => isCrossed(head, across, down, frame))
  for (const frame of frames) {
    if (!goesOnBeside(grey, frame)) continue
    if (isPaler(grey, across, frame)) takeStamp(grey, across, frame)
    wipeEdges(grey, across, down, frame)
    wipePoints(grey, frame)
  }
  return frames
}

/** Whether the edges of a frame are paler than print, though too dark for one that is paler everywhere. */
function isPaler(grey: Grey, across: Grey, frame: Frame): boolean {
  const inks: number[] = []
  for (const { x, y, isAcross } of alongEdges(frame)) {
    const edge = isAcross ? edgeAt(across, y * grey.width + x, true) : null
    if (edge) inks.push(grey.data[(y + ((edge[0] + edge[1]) >> 1)) * grey.width + x] as number)
  }
  return inks.length > 0 && medianOf(inks) > PALER
}

/** What may be the edge of a frame that goes on by `along`, and other ink. */
function thinLines({ data, width, height }: Grey, along: number, aside: number): Grey {
  const out = new Uint8Array(width * height)
  for (let at = 0; at < out.length; at += 1) if ((data[at] as number) < INK) out[at] = COVERED
  const [lines, length] = along === 1 ? [height, width] : [width, height]
  for (let line = 0; line < lines; line += 1)
    for (let from = 0; from < length; from += 1) {
      const start = line * aside + from * along
      if (out[start] === 0) continue
      let to = from
      while (to < length && out[line * aside + to * along] !== 0) to += 1
      if (to - from >= RUN)
        for (let at = from; at < to; at += 1) {
          const dot = line * aside + at * along
          if (thickness(data, dot, aside) <= THICK) out[dot] = STAMP
        }
      from = to
    }
  return { data: out, width, height }
}

/** How far ink goes on before and behind a dot. */
function thickness(data: Uint8Array, dot: number, step: number): number {
  let count = 1
  for (let at = dot - step; count <= THICK && (data[at] ?? 255) < INK; at -= step) count += 1
  for (let at = dot + step; count <= THICK && (data[at] ?? 255) < INK; at += step) count += 1
  return count
}

/** The places along the edges of a frame, each with the step that leads across the edge. */
function* alongEdges({ upper, lower }: Frame): Generator<{ x: number; y: number; isAcross: boolean }> {
  for (const edge of [upper, lower])
    for (let x = edge.from; x <= edge.to; x += 1) yield { x, y: Math.round(yAt(edge, x)), isAcross: true }
  for (const end of ['from', 'to'] as const)
    for (let y = Math.round(yAt(upper, upper[end])); y <= yAt(lower, lower[end]); y += 1) {
      const share = (y - yAt(upper, upper[end])) / (yAt(lower, lower[end]) - yAt(upper, upper[end]))
      yield { x: Math.round(upper[end] + share * (lower[end] - upper[end])), y, isAcross: false }
    }
}

/** From the first to the last dot of an edge beside a place of its line, in steps across it; null where print covers it. */
function edgeAt({ data, width }: Grey, dot: number, isAcross: boolean): [first: number, last: number] | null {
  const step = isAcross ? width : 1
  const seen: number[] = []
  for (let off = -NEAR; off <= NEAR; off += 1) if (data[dot + off * step] === STAMP) seen.push(off)
  return seen.length === 0 ? null : [seen[0]!, seen.at(-1)!]
}

/** Whether a line of print goes on beside a frame, as a title does and no line of a letterhead that ends there. */
function goesOnBeside({ data, width }: Grey, { left, top, right, bottom }: Frame): boolean {
  const isLine = (from: number, step: number, y: number) => {
    let [columns, last] = [0, 0]
    for (let away = 0; away < LINE && last + GAP > away; away += 1) {
      const x = from + step * away
      for (let row = y; row < y + ROWS && x >= 0 && x < width; row += 1)
        if ((data[row * width + x] as number) < INK) {
          ;[columns, last] = [columns + 1, away]
          break
        }
    }
    return columns >= FULL_OF_INK * LINE && last > LINE - GAP
  }
  for (let y = top + CORNER; y < bottom - CORNER - ROWS; y += ROWS / 2)
    if (isLine(right + NEAR, 1, y) && isLine(right - NEAR, -1, y)) return true
    else if (isLine(left - NEAR, -1, y) && isLine(left + NEAR, 1, y)) return true
  return false
}

/** Whether print goes on across the edges of a frame, in several places. */
function isCrossed(grey: Grey, across: Grey, down: Grey, frame: Frame): boolean {
  const isInk = (dot: number) => (grey.data[dot] ?? 255) < INK
  let [crossings, last] = [0, -1]
  let index = 0
  for (const { x, y, isAcross } of alongEdges(frame)) {
    index += 1
    const [from, to] = [
      Math.max(frame.upper.from, frame.lower.from),
      Math.min(frame.upper.to, frame.lower.to),
    ]
    const isCorner = isAcross
      ? x < from + CORNER || x > to - CORNER
      : y < yAt(frame.upper, x) + CORNER || y > yAt(frame.lower, x) - CORNER
    if (isCorner) continue
    const dot = y * grey.width + x
    const [step, marks] = isAcross ? [grey.width, across] : [1, down]
    const [first, end] = edgeAt(marks, dot, isAcross) ?? [0, 0]
    const beyond = (side: number, edge: number) =>
      Array.from(
        { length: isAcross ? BESIDE : ASIDE },
        (_, away) => dot + (edge + side * (away + 2)) * step,
      ).some(isInk)
    if (!beyond(-1, first) || !beyond(1, end)) continue
    if (index - last > BESIDE) crossings += 1
    last = index
  }
  return crossings >= CROSSED
}

/** Wipes the edges of a frame but where they are thicker than elsewhere, since strokes of print end there. */
function wipeEdges({ data, width }: Grey, across: Grey, down: Grey, frame: Frame): void {
  const edges = [...alongEdges(frame)].flatMap(({ x, y, isAcross }) => {
    const [dot, marks] = [y * width + x, isAcross ? across : down]
    const edge = edgeAt(marks, dot, isAcross)
    return edge ? [{ dot, marks, edge, step: isAcross ? width : 1 }] : []
  })
  const most = medianOf(edges.map(({ edge: [first, last] }) => last - first)) + MORE
  for (const { dot, marks, edge, step } of edges) {
    if (edge[1] - edge[0] > most) continue
    // with the pale dots beside it
    for (let off = edge[0] - 1; off <= edge[1] + 1; off += 1)
      if (marks.data[dot + off * step] !== COVERED) data[dot + off * step] = 255
  }
}

/** Wipes the points that stand level beside each other within a frame. */
function wipePoints(grey: Grey, { left, top, right, bottom }: Frame): void {
  const [wide, high] = [right - left, bottom - top]
  const ink = new Uint8Array(wide * high)
  for (let y = 0; y < high; y += 1)
    for (let x = 0; x < wide; x += 1)
      if ((grey.data[(top + y) * grey.width + left + x] as number) < INK) ink[y * wide + x] = 1
  const points: Extent[] = []
  for (let at = 0; at < ink.length; at += 1) {
    if (ink[at] !== 1) continue
    const one = takeInk(ink, wide, at)
    if (one.right - one.left < POINT && one.bottom - one.top < POINT) points.push(one)
  }
  const isNext = (one: Extent, other: Extent) =>
    other !== one && Math.abs(other.left - one.left) <= NEXT && Math.abs(other.top - one.top) <= LEVEL
  const open = new Set(points)
  for (const first of points) {
    const line = [first]
    if (!open.delete(first)) continue
    for (const one of line)
      for (const other of open)
        if (isNext(one, other)) {
          open.delete(other)
          line.push(other)
        }
    if (line.length < POINTS) continue
    for (const one of line)
      for (let y = one.top - 1; y <= one.bottom + 1; y += 1)
        grey.data.fill(
          255,
          (top + y) * grey.width + left + one.left - 1,
          (top + y) * grey.width + left + one.right + 2,
        )
  }
}
