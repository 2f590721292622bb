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
 * Finds the sheet of paper on a photograph: the bright quadrangle on a dark table, of which a program that makes pictures
 * white may have left a dark ring alone. Null for a picture that has paper up to its rim, as a scanner makes it.
 */
export function sheetIn(grey: Grey): Corners | null {
  const { data, width, height } = grey
  const limit = otsu(data)
  const isBright = (x: number, y: number) => (data[y * width + x] as number) > limit
  const at = (x: number, y: number) => data[y * width + x] as number
  const rims: [along: number, inwards: number, brightness: Brightness][] = [
    [height, width, (along, inwards) => at(inwards, along)],
    [height, width, (along, inwards) => at(width - 1 - inwards, along)],
    [width, height, (along, inwards) => at(along, inwards)],
    [width, height, (along, inwards) => at(along, height - 1 - inwards)],
  ]
  const isTable = darkRim(grey, isBright) >= RIM
  const sides = rims.map(([along, inwards, brightness]) =>
    isTable
      ? border(along, inwards, limit, brightness)
      : ringEnd(along, Math.floor(inwards * RING), limit, brightness),
  )
  const [left, right, top, bottom] = sides
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
  const sums = new Float64Array(Math.floor(inwards / 2) + 1)
  for (let at = Math.floor(along * 0.08); at < along * 0.92; at += step) {
    const way = new Way(sums, (deep) => brightness(at, deep))
    const [begins, rises] = [way.begin(limit), way.rise()]
    if (begins >= 0) limited.push([at, begins])
    if (rises >= 0) steps.push([at, rises])
  }
  const [one, other] = [lineThrough(limited), lineThrough(steps)]
  return (other && other.points > (one?.points ?? 0) ? other : one)?.side ?? null
}

/** Of the picture: what is left of a table ends so near to its rim. */
const RING = 0.16
/** In dots: it is thicker than the strokes of letters and drawn lines; of the ways from the rim inwards so many cross it. */
const THICK = 4
const CROSSED = 0.8

/** The straight line in which a dark ring ends, seen from one rim; null without a ring. */
function ringEnd(along: number, deepest: number, limit: number, brightness: Brightness): Side | null {
  const step = Math.max(1, Math.floor(along / 150))
  const ends: Point[] = []
  let ways = 0
  for (let at = Math.floor(along * 0.08); at < along * 0.92; at += step) {
    ways += 1
    let [dark, end] = [0, -1]
    for (let deep = 0; deep < deepest; deep += 1) {
      dark = brightness(at, deep) > limit ? 0 : dark + 1
      if (dark >= THICK) end = deep + 1
    }
    if (end > 0 && end < deepest) ends.push([at, end])
  }
  return ends.length >= CROSSED * ways ? (lineThrough(ends)?.side ?? null) : null
}

/** What of a dot is never light. */
const DARK = 6
/** What brightens more slowly than this is paper that comes out of a shadow. */
const EDGE = 1.12
/** So many times brighter is paper than the table beside it. */
const BRIGHTER = 1.35

/** The dots from a rim inwards, of which only as many are looked at as are needed. */
class Way {
  readonly #sums: Float64Array
  readonly #brightness: (deep: number) => number
  #seen = 0

  constructor(sums: Float64Array, brightness: (deep: number) => number) {
    this.#sums = sums
    this.#brightness = brightness
  }

  /** Where what is brighter than a limit begins, -1 for nowhere. */
  begin(limit: number): number {
    let run = 0
    for (let deep = 0; deep < this.#sums.length - 1; deep += 1) {
      run = this.#sum(deep, deep + 1) > limit ? run + 1 : 0
      if (run < DEEP) continue
      const begin = deep - DEEP + 1
      return begin >= DEEP && this.#rises(begin) < EDGE ? 0 : begin
    }
    return -1
  }

  /** Where the brightness first rises as it does between a table and paper, -1 for nowhere. */
  rise(): number {
    for (let first = DEEP; first + DEEP < this.#sums.length - 1; first += 1) {
      if (this.#rises(first) < BRIGHTER) continue
      let best = first
      for (let next = first + 1; next < first + DEEP; next += 1)
        if (this.#rises(next) > this.#rises(best)) best = next
      return best
    }
    return -1
  }

  /** How many times brighter it is behind a dot than before it; the edge itself may be a dot or two wide. */
  #rises(deep: number): number {
    if (deep + DEEP >= this.#sums.length - 1) return 0
    return this.#sum(deep + 1, deep + 1 + DEEP) / (this.#sum(deep - DEEP, deep) + DARK * DEEP)
  }

  #sum(from: number, to: number): number {
    for (; this.#seen < to; this.#seen += 1)
      this.#sums[this.#seen + 1] = (this.#sums[this.#seen] as number) + this.#brightness(this.#seen)
    return (this.#sums[to] as number) - (this.#sums[from] as number)
  }
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
