import type { Grey } from './grey.js'
import type { Point } from './projection.js'

/** The corners of the sheet on a photograph, from the upper left one clockwise. */
export type Corners = readonly [Point, Point, Point, Point]

/** Of the picture's rim: so much must be dark before a sheet is looked for. */
const RIM = 0.25
/** Of the picture: what the sheet takes at least, and at most. */
const SMALLEST = 0.3
const LARGEST = 0.99

/**
 * Finds the sheet of paper on a photograph: the bright quadrangle on a dark table. Null for a picture that has paper up to
 * its rim, as a scanner makes it.
 */
export function sheetIn(grey: Grey): Corners | null {
  const { data, width, height } = grey
  const limit = otsu(data)
  const isBright = (x: number, y: number) => (data[y * width + x] as number) > limit
  if (darkRim(grey, isBright) < RIM) return null
  const at = (x: number, y: number) => data[y * width + x] as number
  const left = border(height, width, limit, (along, inwards) => at(inwards, along))
  const right = border(height, width, limit, (along, inwards) => at(width - 1 - inwards, along))
  const top = border(width, height, limit, (along, inwards) => at(along, inwards))
  const bottom = border(width, height, limit, (along, inwards) => at(along, height - 1 - inwards))
  if (!left || !right || !top || !bottom) return null
  const across = ({ at, slope }: Side): Side => ({ at: width - 1 - at, slope: -slope })
  const down = ({ at, slope }: Side): Side => ({ at: height - 1 - at, slope: -slope })
  const corners: Corners = [
    meeting(left, top),
    meeting(across(right), top),
    meeting(across(right), down(bottom)),
    meeting(left, down(bottom)),
  ]
  const share = areaOf(corners) / (width * height)
  return share > SMALLEST && share < LARGEST && isConvex(corners) ? corners : null
}

/** A side of the sheet: how far from the picture's rim it begins, and how much further with every dot along the rim. */
interface Side {
  readonly at: number
  readonly slope: number
}

/** The brightness of a dot by its place along a rim and its way from there. */
type Brightness = (along: number, inwards: number) => number

/** In dots: so much paper must follow. */
const DEEP = 6
/** In dots: how far the paper's edge may be from a straight line. */
const STRAIGHT = 2
/** Of the points: so many must be in line. */
const IN_LINE = 0.4

/**
 * The straight line in which paper begins, seen from one rim; null without one. Where light falls unevenly, paper in the
 * shadow is darker than the limit; where the table has a pattern, steps of brightness are none of the paper: of both the
 * line is taken that has more points.
 */
function border(along: number, inwards: number, limit: number, brightness: Brightness): Side | null {
  const step = Math.max(1, Math.floor(along / 150))
  const [limited, steps]: [Point[], Point[]] = [[], []]
  const way = new Uint8Array(Math.floor(inwards / 2))
  for (let at = Math.floor(along * 0.08); at < along * 0.92; at += step) {
    for (let deep = 0; deep < way.length; deep += 1) way[deep] = brightness(at, deep)
    const rise = risesOf(way)
    const [begins, rises] = [beginOf(way, limit, rise), riseOf(way, rise)]
    if (begins >= 0) limited.push([at, begins])
    if (rises >= 0) steps.push([at, rises])
  }
  const [one, other] = [lineThrough(limited), lineThrough(steps)]
  return (other && other.points > (one?.points ?? 0) ? other : one)?.side ?? null
}

/** How many times brighter it is behind a dot than before it. */
type Rise = (deep: number) => number

/** What of a dot is never light. */
const DARK = 6
function risesOf(way: Uint8Array): Rise {
  const sums = new Float64Array(way.length + 1)
  for (let deep = 0; deep < way.length; deep += 1)
    sums[deep + 1] = (sums[deep] as number) + (way[deep] as number)
  const mean = (from: number, to: number) => ((sums[to] as number) - (sums[from] as number)) / (to - from)
  // the edge itself may be a dot or two wide
  return (deep) =>
    deep < DEEP || deep + DEEP >= way.length
      ? 0
      : mean(deep + 1, deep + 1 + DEEP) / (mean(deep - DEEP, deep) + DARK)
}

/** What brightens more slowly than this is paper that comes out of a shadow. */
const EDGE = 1.12

/** Where what is brighter than a limit begins, -1 for nowhere. */
function beginOf(way: Uint8Array, limit: number, rise: Rise): number {
  let run = 0
  for (const [deep, value] of way.entries()) {
    run = value > limit ? run + 1 : 0
    if (run < DEEP) continue
    const begin = deep - DEEP + 1
    return begin >= DEEP && rise(begin) < EDGE ? 0 : begin
  }
  return -1
}

/** So many times brighter is paper than the table beside it. */
const BRIGHTER = 1.35

/** Where the brightness first rises as it does between a table and paper, -1 for nowhere. */
function riseOf(way: Uint8Array, rise: Rise): number {
  const first = way.findIndex((_, deep) => rise(deep) >= BRIGHTER)
  let best = first
  for (let next = first + 1; first >= 0 && next < first + DEEP; next += 1)
    if (rise(next) > rise(best)) best = next
  return best
}

/** The straight line that most points lie on, and how many; null without one. */
function lineThrough(points: readonly Point[]): { side: Side; points: number } | null {
  let best: Side | null = null
  let most = IN_LINE * points.length
  for (let first = 0; first < points.length; first += 3)
    for (let second = first + 10; second < points.length; second += 3) {
      const [x, y] = points[first] as Point
      const [u, v] = points[second] as Point
      const slope = (v - y) / (u - x)
      const at = y - slope * x
      let near = 0
      for (const [p, q] of points) if (Math.abs(at + slope * p - q) <= STRAIGHT) near += 1
      if (near > most) [best, most] = [{ at, slope }, near]
    }
  return best && { side: best, points: most }
}

/** Where a side that goes down meets one that goes across. */
function meeting(down: Side, across: Side): Point {
  const x = (down.at + down.slope * across.at) / (1 - down.slope * across.slope)
  return [x, across.at + across.slope * x]
}

function darkRim({ width, height }: Grey, isBright: (x: number, y: number) => boolean): number {
  let [dark, all] = [0, 0]
  const see = (x: number, y: number) => {
    all += 1
    if (!isBright(x, y)) dark += 1
  }
  for (let x = 0; x < width; x += 2) {
    see(x, 2)
    see(x, height - 3)
  }
  for (let y = 0; y < height; y += 2) {
    see(2, y)
    see(width - 3, y)
  }
  return dark / all
}

/** The brightness that parts dark and bright dots best (Otsu). */
export function otsu(data: Uint8Array): number {
  const counts = new Float64Array(256)
  for (const value of data) (counts[value] as number) += 1
  const total = counts.reduce((sum, count, value) => sum + count * value, 0)
  let [best, most, below, sum] = [127, 0, 0, 0]
  for (let value = 0; value < 256; value += 1) {
    below += counts[value] as number
    sum += value * (counts[value] as number)
    const above = data.length - below
    if (below === 0 || above === 0) continue
    const between = below * above * (sum / below - (total - sum) / above) ** 2
    if (between > most) [best, most] = [value, between]
  }
  return best
}

const areaOf = (corners: Corners): number =>
  Math.abs(
    corners.reduce((sum, [x, y], index) => {
      const [u, v] = corners[(index + 1) % 4] as Point
      return sum + x * v - u * y
    }, 0) / 2,
  )

const isConvex = (corners: Corners): boolean =>
  corners.every(([x, y], index) => {
    const [u, v] = corners[(index + 1) % 4] as Point
    const [p, q] = corners[(index + 2) % 4] as Point
    return (u - x) * (q - v) - (v - y) * (p - u) > 0
  })
