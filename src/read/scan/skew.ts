import { medianOf } from '../../model/collections.js'
import type { Grey } from './grey.js'

/** How a page's lines of text lie. */
export interface Skew {
  /** In radians, as y grows downwards: how far its lines fall to the right. */
  readonly angle: number
  /** Whether its lines run from top to bottom. */
  readonly sideways: boolean
  /** How much steeper a line falls with each dot that it stands lower: a camera beside the middle sees lines run together. */
  readonly fan: number
}

/** In degrees. */
const STEEPEST = 6
const COARSE = 0.25
const FINE = 0.02
/** So much clearer must be the lines of a page that lies on its side. */
const CLEARER = 1.5
/** Seen coarsely, lines that are not so clear beside the others are none. */
const PERHAPS = 0.5
/** More dots of ink tell no more. */
const DOTS = 60_000
const FEW_DOTS = 15_000
const INK = 128
const FULLEST = 0.96

/** Finds how the lines of an evened page lie: in their direction ink and gaps are furthest apart. */
export function skewOf({ data, width, height }: Grey): Skew {
  const ink: number[] = []
  for (let at = 0; at < data.length; at += 1) if ((data[at] as number) < INK) ink.push(at)
  const step = Math.max(1, Math.floor(ink.length / DOTS))
  const count = Math.floor(ink.length / step)
  const [xs, ys] = [new Float32Array(count), new Float32Array(count)]
  for (let index = 0; index < count; index += 1) {
    const at = ink[index * step] as number
    xs[index] = at % width
    ys[index] = Math.floor(at / width)
  }
  const reach = width + height
  const [few, down] = [some(xs), some(ys)]
  const upright = clearestNear(0, STEEPEST, COARSE, few, down, reach)
  const onSide = clearestNear(0, STEEPEST, COARSE, down, few, reach)
  const { angle, clarity } = clearestNear(upright.angle, COARSE, FINE, xs, ys, reach)
  if (onSide.clarity > PERHAPS * upright.clarity) {
    const sideways = clearestNear(onSide.angle, COARSE, FINE, ys, xs, reach)
    if (sideways.clarity > CLEARER * clarity)
      return { angle: -sideways.angle, sideways: true, fan: fanOf(ys, xs, [height, width], sideways.angle) }
  }
  return { angle, sideways: false, fan: fanOf(xs, ys, [width, height], angle) }
}

/** As many of all as tell coarsely how lines lie. */
const some = (values: Float32Array): Float32Array => {
  const step = Math.max(1, Math.floor(values.length / FEW_DOTS))
  return step === 1 ? values : values.filter((_, index) => index % step === 0)
}

/** The angle, so many degrees around one in radians, in which lines are clearest. */
function clearestNear(
  middle: number,
  around: number,
  step: number,
  along: Float32Array,
  across: Float32Array,
  reach: number,
) {
  let best = { angle: 0, clarity: -1 }
  for (let degrees = -around; degrees <= around; degrees += step) {
    const angle = middle + (degrees * Math.PI) / 180
    const clarity = clarityAt(angle, along, across, reach)
    if (clarity > best.clarity) best = { angle, clarity }
  }
  return best
}

/** Lines are looked at in so many bands of a page, of which so many must have lines that lie as one way of fanning out says. */
const BANDS = 6
const IN_ORDER = 4
/** Dots of ink that tell how the lines of a band lie. */
const ENOUGH = 1500
/** In degrees: so far the lines of a band may lie from those of the page; so exactly they are found; so near they must be. */
const FURTHEST = 4
const EXACT = 0.05
const NEAR = 0.25
/** Of what a page fans out: so much nearer need the lines of a band not be, where it does so much. */
const OF_ALL = 0.15
/** In degrees, from the upper to the lower edge: what is less does no harm. */
const LEAST = 0.5

/** How the lines of a page fan out, whose lines lie in the mean at an angle; 0 where they are parallel. */
function fanOf(
  along: Float32Array,
  across: Float32Array,
  [long, high]: readonly [number, number],
  angle: number,
): number {
  const slope = Math.tan(angle)
  const bands = Array.from({ length: BANDS }, () => ({ along: [] as number[], across: [] as number[] }))
  for (let index = 0; index < along.length; index += 1) {
    const level = (across[index] as number) - slope * ((along[index] as number) - long / 2)
    const band = bands[Math.floor((level / high) * BANDS)]
    band?.along.push(along[index] as number)
    band?.across.push(across[index] as number)
  }
  const found = bands.flatMap((band, index) => {
    if (band.along.length < ENOUGH) return []
    const [own, level] = [[band.along, band.across].map((dots) => Float32Array.from(dots)), index + 0.5]
    const coarse = clearestNear(angle, FURTHEST, COARSE, own[0]!, own[1]!, long + high)
    const near = clearestNear(coarse.angle, COARSE, EXACT, own[0]!, own[1]!, long + high)
    return [{ level: (level / BANDS - 0.5) * high, slope: Math.tan(near.angle) }]
  })
  const fans = found.flatMap((one, index) =>
    found.slice(index + 1).map((other) => (other.slope - one.slope) / (other.level - one.level)),
  )
  const fan = medianOf(fans)
  const middle = medianOf(found.map((band) => band.slope - fan * band.level))
  const whole = Math.abs(fan) * high
  const isFan = whole >= (LEAST * Math.PI) / 180
  const near = Math.max((NEAR * Math.PI) / 180, OF_ALL * whole)
  const isNear = (band: (typeof found)[number]) => Math.abs(band.slope - middle - fan * band.level) <= near
  return isFan && found.filter(isNear).length >= IN_ORDER ? fan : 0
}

/** How much the ink of neighbouring lines of dots differs, seen at an angle. */
function clarityAt(angle: number, along: Float32Array, across: Float32Array, reach: number): number {
  const fall = Math.tan(angle)
  const lines = new Float32Array(2 * reach)
  for (let index = 0; index < along.length; index += 1) {
    const line = (across[index] as number) - fall * (along[index] as number) + reach / 2
    const floor = Math.floor(line)
    const part = line - floor
    lines[floor] = (lines[floor] as number) + 1 - part
    lines[floor + 1] = (lines[floor + 1] as number) + part
  }
  // drawn lines are no text: whatever is fuller than nearly all lines counts as full as those
  const sorted = lines.slice().sort()
  const empty = sorted.findIndex((line) => line > 0)
  const full = empty < 0 ? 0 : (sorted[empty + Math.floor((sorted.length - empty) * FULLEST)] as number)
  let [clarity, before] = [0, Math.min(full, lines[0] as number)]
  for (let index = 1; index < lines.length; index += 1) {
    const line = Math.min(full, lines[index] as number)
    clarity += (line - before) ** 2
    before = line
  }
  return clarity
}
