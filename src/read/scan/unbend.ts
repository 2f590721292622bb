import type { Grey } from './grey.js'

/** In dots at 200 an inch: a page is looked at in strips so wide, of which neighbours stand so little higher or lower. */
const STRIP = 56
const STEPS = 6
/** Of the width: beyond it there are margins, and edges of sheets. */
const MARGIN = 0.08
/** Of the height: what its upper and its lower half tell, beginning from the edges, and where it holds. */
const HALF = 0.6
const MIDDLE = 0.28
/** In dots: what bends less is read as it is; what seems to bend more is no page of lines. */
const LEAST = 4
/** The same of a sheet before a camera, whose lines may also lean otherwise above than below. */
const LEAST_OF_SHEET = 2
const MOST = 80
const INK = 128
/** Of what two strips have in common where they fit best: where they fit worst there is so much less. */
const CLEAR = 0.9
/** How many rows around a row tell how much ink it has; strips around a strip, how far it bends. */
const NEAR_ROWS = 2
const NEAR_STRIPS = 2

/**
 * A sheet that does not lie flat before a camera has lines that bend, at the ends of which Tesseract loses them. Strips of a
 * flat page have their ink in the same rows: how far each must be moved for that tells how far the page bends. Out: the page
 * with straight lines, or the same one where they are.
 */
export function unbend(grey: Grey, isSheet = false): Grey {
  const strips = Math.floor(grey.width / STRIP)
  const profiles = Array.from({ length: strips }, (_, strip) => profileOf(grey, strip * STRIP))
  const whole = bendOf(profiles, 0, grey.height, null, withoutSlope)
  const most = Math.max(...whole.map(Math.abs))
  if (most < (isSheet ? LEAST_OF_SHEET : LEAST) || most > MOST) return grey
  const half = Math.round(HALF * grey.height)
  const level = isSheet ? withoutMean : withoutSlope
  return moved(
    grey,
    bendOf(profiles, 0, half, whole, level),
    bendOf(profiles, grey.height - half, grey.height, whole, level),
  )
}

/** How much ink a strip has around each row. */
function profileOf({ data, width, height }: Grey, left: number): Float32Array {
  const rows = new Float32Array(height)
  for (let y = 0; y < height; y += 1)
    for (let at = y * width + left; at < y * width + left + STRIP; at += 1)
      if ((data[at] as number) < INK) rows[y]! += 1
  return around(rows, NEAR_ROWS)
}

/** The mean around each. */
function around(values: Float32Array, near: number): Float32Array {
  return values.map((_, at) => {
    const own = values.subarray(Math.max(0, at - near), at + near + 1)
    return own.reduce((sum, value) => sum + value, 0) / own.length
  })
}

/** How far below a straight line the strips stand between two rows; as in `other` where that is not told. */
function bendOf(
  profiles: readonly Float32Array[],
  from: number,
  to: number,
  other: Float32Array | null,
  level: typeof withoutSlope,
): Float32Array {
  const last = profiles.length - 1
  const edge = Math.round(MARGIN * profiles.length)
  const bend = new Float32Array(profiles.length)
  for (let strip = 1; strip <= last; strip += 1) {
    const isText = strip > edge && strip <= last - edge
    const known = other ? other[strip]! - other[strip - 1]! : 0
    const fall = isText ? fallBetween(profiles[strip - 1]!, profiles[strip]!, from, to) : null
    bend[strip] = bend[strip - 1]! + (fall ?? known)
  }
  return around(level(bend, edge, last - edge), NEAR_STRIPS)
}

/** How far lines stand lower in the second of two strips; null where that is not clear. */
function fallBetween(one: Float32Array, other: Float32Array, from: number, to: number): number | null {
  const common = Array.from({ length: 2 * STEPS + 1 }, (_, step) => {
    let sum = 0
    for (let y = from + STEPS; y < to - STEPS; y += 1) sum += one[y]! * other[y + step - STEPS]!
    return sum
  })
  const best = common.indexOf(Math.max(...common))
  const [before, most, after] = [common[best - 1], common[best]!, common[best + 1]]
  if (before === undefined || after === undefined || Math.min(...common) > CLEAR * most) return null
  // between whole rows
  return best - STEPS + (after - before) / (2 * (2 * most - before - after))
}

/** A line as a whole may rise or fall: that is no bend. */
function withoutSlope(bend: Float32Array, first: number, last: number): Float32Array {
  const middle = (first + last) / 2
  let [mean, up, square] = [0, 0, 0]
  for (let strip = first; strip <= last; strip += 1) {
    mean += bend[strip]! / (last - first + 1)
    up += (strip - middle) * bend[strip]!
    square += (strip - middle) ** 2
  }
  return bend.map((value, strip) => {
    const within = Math.max(first, Math.min(last, strip))
    return (within === strip ? value : bend[within]!) - mean - (up / square) * (within - middle)
  })
}

/** The same of a part whose lines may lean: only as a whole it stands neither higher nor lower. */
function withoutMean(bend: Float32Array, first: number, last: number): Float32Array {
  const mean = bend.slice(first, last + 1).reduce((sum, value) => sum + value, 0) / (last - first + 1)
  return bend.map((_, strip) => bend[Math.max(first, Math.min(last, strip))]! - mean)
}

/** A page whose strips are moved up by what its upper and its lower half bend. */
function moved({ data, width, height }: Grey, upper: Float32Array, lower: Float32Array): Grey {
  const out = new Uint8Array(data.length).fill(255)
  for (let x = 0; x < width; x += 1) {
    const [above, below] = [bendAt(upper, x), bendAt(lower, x)]
    for (let y = 0; y < height; y += 1) {
      const down = Math.max(0, Math.min(1, (y / height - MIDDLE) / (1 - 2 * MIDDLE)))
      const from = y + above * (1 - down) + below * down
      const row = Math.floor(from)
      if (row < 0 || row >= height - 1) continue
      const dot = row * width + x
      out[y * width + x] = data[dot]! * (row + 1 - from) + data[dot + width]! * (from - row)
    }
  }
  return { data: out, width, height }
}

/** How far a column is bent: strips tell it of their middles. */
function bendAt(bend: Float32Array, x: number): number {
  const place = x / STRIP - 0.5
  const strip = Math.floor(place)
  const part = place - strip
  const of = (one: number) => bend[Math.max(0, Math.min(bend.length - 1, one))]!
  return of(strip) * (1 - part) + of(strip + 1) * part
}
