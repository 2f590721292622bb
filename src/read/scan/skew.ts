import type { Grey } from './grey.js'

/** How a page's lines of text lie. */
export interface Skew {
  /** In radians, as y grows downwards: how far its lines fall to the right. */
  readonly angle: number
  /** Whether its lines run from top to bottom. */
  readonly sideways: boolean
}

/** In degrees. */
const STEEPEST = 6
const COARSE = 0.25
const FINE = 0.02
/** So much clearer must be the lines of a page that lies on its side. */
const CLEARER = 1.5
/** More dots of ink tell no more. */
const DOTS = 60_000
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
  const upright = clearest(xs, ys, width + height)
  const sideways = clearest(ys, xs, width + height)
  return sideways.clarity > CLEARER * upright.clarity
    ? { angle: -sideways.angle, sideways: true }
    : { angle: upright.angle, sideways: false }
}

function clearest(along: Float32Array, across: Float32Array, reach: number) {
  let best = { angle: 0, clarity: -1 }
  const trial = (degrees: number) => {
    const angle = (degrees * Math.PI) / 180
    const clarity = clarityAt(angle, along, across, reach)
    if (clarity > best.clarity) best = { angle, clarity }
  }
  for (let degrees = -STEEPEST; degrees <= STEEPEST; degrees += COARSE) trial(degrees)
  const near = (best.angle * 180) / Math.PI
  for (let degrees = near - COARSE; degrees <= near + COARSE; degrees += FINE) trial(degrees)
  return best
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
  const most = Float32Array.from(lines.filter((line) => line > 0)).sort()
  const full = most[Math.floor(most.length * FULLEST)] ?? 0
  for (let index = 0; index < lines.length; index += 1) lines[index] = Math.min(full, lines[index] as number)
  let clarity = 0
  for (let index = 1; index < lines.length; index += 1)
    clarity += ((lines[index] as number) - (lines[index - 1] as number)) ** 2
  return clarity
}
