import { stretches } from './drawn-lines.js'
import type { Grey } from './grey.js'

/** What is darker is ink of a line. */
const INK = 170
/** In dots at 200 an inch: a line down is at least so long, each of its steps aside too; so much is missing between two of them. */
const RUN = { least: 40, hole: 3, share: 0 }
const LONG = 220
const THICK = 7
const NEAR = 3
const GAP = 12
/** Lines down that tell how the columns of a page lean: so many, and so much of all. */
const LINES = 4
const MOST = 0.6
/** In dots: columns that lean less from their upper to their lower end are told well. */
const ASIDE = 8
/** In dots aside for every dot down: what leans more is no column; and so far lines may be off the lean of all. */
const STEEPEST = 0.06
const UNLIKE = 0.004

/** A line down: where it is in its middle, how far it goes, and how it leans with every dot down. */
interface Leaning {
  readonly x: number
  readonly from: number
  readonly to: number
  readonly slope: number
}

/**
 * Sets the columns of a table upright that lean, each in its own way, on a photograph that was taken from above or below: where
 * their lines are broken by rows that go across, each part would be a column of its own. A page without such columns is returned
 * as it is.
 */
export function withUprightColumns(grey: Grey): Grey {
  const found = linesDown(grey)
  // the edge of a sheet leans as it likes
  const rough = leanOf(found)
  const lines = found.filter(({ x, slope }) => Math.abs(rough(x) - slope) <= 2 * UNLIKE)
  if (lines.length < LINES || lines.length < MOST * found.length) return grey
  const lean = leanOf(lines)
  const off = Math.sqrt(mean(lines, ({ x, slope }) => (lean(x) - slope) ** 2))
  const [top, bottom] = [Math.min(...lines.map(({ from }) => from)), Math.max(...lines.map(({ to }) => to))]
  const aside = Math.max(...lines.map(({ x }) => Math.abs(lean(x)))) * (bottom - top)
  return off > UNLIKE || aside < ASIDE ? grey : shifted(grey, lean, (top + bottom) / 2)
}

function linesDown(grey: Grey): Leaning[] {
  const groups: { last: number; from: number; to: number; parts: { x: number; y: number; weight: number }[] }[] = [] // prettier-ignore
  let open: typeof groups = []
  for (const { at, from, to } of stretches(grey, false, INK, RUN)) {
    open = open.filter(({ last }) => at - last <= NEAR)
    const part = { x: at, y: (from + to) / 2, weight: to - from }
    const own = open.find((group) => from <= group.to + GAP && to >= group.from - GAP)
    if (own) {
      Object.assign(own, { last: at, from: Math.min(own.from, from), to: Math.max(own.to, to) })
      own.parts.push(part)
    } else {
      const group = { last: at, from, to, parts: [part] }
      groups.push(group)
      open.push(group)
    }
  }
  return groups
    .filter(({ from, to }) => to - from >= LONG)
    .map(({ from, to, parts, last }) => ({ ...fitted(parts), from, to, broad: last - (parts[0]?.x ?? last) }))
    .filter(({ slope, broad, from, to }) => broad - Math.abs(slope) * (to - from) <= THICK)
    .filter(({ slope }) => Math.abs(slope) <= STEEPEST)
}

/** Where steps of a line are in their middle, and how they go aside with every dot down. */
function fitted(parts: readonly { x: number; y: number; weight: number }[]): { x: number; slope: number } {
  const all = parts.reduce((sum, { weight }) => sum + weight, 0)
  const middle = (of: (part: (typeof parts)[number]) => number) =>
    parts.reduce((sum, part) => sum + part.weight * of(part), 0) / all
  const [x, y] = [middle((part) => part.x), middle((part) => part.y)]
  const spread = middle((part) => (part.y - y) ** 2)
  // the edges of an upright line are as long as it is
  if (spread < RUN.least ** 2 / 4) return { x, slope: 0 }
  return { x, slope: middle((part) => (part.x - x) * (part.y - y)) / spread }
}

/** How columns lean at each place of a page: evenly more from one side to the other. */
function leanOf(lines: readonly Leaning[]): (x: number) => number {
  const [middle, slope] = [mean(lines, (line) => line.x), mean(lines, (line) => line.slope)]
  const spread = mean(lines, ({ x }) => (x - middle) ** 2)
  const more = spread === 0 ? 0 : mean(lines, (line) => (line.x - middle) * (line.slope - slope)) / spread
  return (x) => slope + more * (x - middle)
}

/** The mean over lines; long ones tell more. */
function mean(lines: readonly Leaning[], of: (line: Leaning) => number): number {
  const lengthOf = ({ from, to }: Leaning) => to - from
  const all = lines.reduce((sum, line) => sum + lengthOf(line), 0)
  return lines.reduce((sum, line) => sum + lengthOf(line) * of(line), 0) / all
}

/** The page with each dot where it would be if nothing leant. */
function shifted({ data, width, height }: Grey, lean: (x: number) => number, middle: number): Grey {
  const out = new Uint8Array(data.length).fill(255)
  const leans = Float64Array.from({ length: width }, (_, x) => lean(x))
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1) {
      const from = x + (leans[x] as number) * (y - middle)
      const left = Math.floor(from)
      if (left < 0 || left >= width - 1) continue
      const [share, dot] = [from - left, y * width + left]
      out[at] = (data[dot] as number) * (1 - share) + (data[dot + 1] as number) * share
    }
  return { data: out, width, height }
}
