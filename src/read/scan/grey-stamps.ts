import { extentOf, takeConnected, type Extent } from './cells.js'
import type { Grey } from './grey.js'

/** Ink of a stamp on a picture without colours is between these, and so even: print has no such dots but at its edges. */
const DARKEST = 50
const LIGHTEST = 200
const EVEN = 40
/** In dots at 200 an inch: how far around a dot its ink is even. */
const AROUND = 2
/** In dots: the side of the squares in which even ink is counted, every second dot of every second row; so much is a part. */
const SQUARE = 24
const PART = 3
/** In squares: parts of one stamp are so near; it has such a size, and is not much longer in one direction than in the other. */
const REACH = 3
const SMALLEST = 5
const LARGEST = 20
const LONGER = 2
/** How far the ink of a stamp is darker than it is in the mean, at most; and what is lighter is paper. */
const DARKER = 30
/** A stamp in the mean darker than this is nearly as dark as faint print, whose edges would be taken off with it. */
const PALE = 80
const PAPER = 230

interface Stamp extends Extent {
  /** How dark it is in the mean. */
  readonly ink: number
}

/**
 * Takes stamps off a page that was scanned in grey: their ink is lighter than print, and even. What is printed below a stamp
 * stays, for it is darker. In: an upright page with black print, which is changed. Out: the page with its stamps; null where
 * there are none.
 */
export function takeGreyStamps(grey: Grey): Grey | null {
  const stamps = stampsOn(grey)
  const stamped = stamps.length === 0 ? null : { ...grey, data: grey.data.slice() }
  for (const stamp of stamps) wipe(grey, stamp, startsOf(grey, stamp))
  return stamped
}

function stampsOn(grey: Grey): Stamp[] {
  const across = Math.ceil(grey.width / SQUARE)
  const squares = evenDots(grey, across)
  const parts = new Uint8Array(across * Math.ceil(grey.height / SQUARE))
  for (const [square, dots] of squares) if (dots.length >= PART) parts[square] = 1
  const stamps: Stamp[] = []
  for (let first = 0; first < parts.length; first += 1) {
    if (parts[first] !== 1) continue
    const own = takeConnected(parts, across, first, REACH)
    const box = extentOf(own, across)
    if (!isRound(box)) continue
    const inks = own.flatMap((square) => squares.get(square) ?? []).sort((a, b) => a - b)
    const ink = inks[inks.length >> 1] as number
    if (ink < PALE) continue
    stamps.push({
      ink,
      left: Math.max(AROUND, (box.left - 1) * SQUARE),
      top: Math.max(AROUND, (box.top - 1) * SQUARE),
      right: Math.min(grey.width - AROUND, (box.right + 2) * SQUARE),
      bottom: Math.min(grey.height - AROUND, (box.bottom + 2) * SQUARE),
    })
  }
  return stamps
}

/** The inks of even dots that are no print, by the squares that they are in. */
function evenDots({ data, width, height }: Grey, across: number): Map<number, number[]> {
  const squares = new Map<number, number[]>()
  const around = [-1, 1, -AROUND, AROUND].flatMap((step) => [step, step * width])
  for (let y = AROUND; y < height - AROUND; y += 2)
    for (let x = AROUND; x < width - AROUND; x += 2) {
      const at = y * width + x
      const ink = data[at] as number
      if (ink < DARKEST || ink > LIGHTEST) continue
      let [least, most] = [ink, ink]
      for (const step of around) {
        const near = data[at + step] as number
        if (near < least) least = near
        if (near > most) most = near
      }
      if (most - least > EVEN) continue
      const square = Math.floor(y / SQUARE) * across + Math.floor(x / SQUARE)
      const dots = squares.get(square)
      if (dots) dots.push(ink)
      else squares.set(square, [ink])
    }
  return squares
}

/** Whether squares lie as those of a seal do, and not as those of a faint heading or of a table around the page. */
function isRound({ left, top, right, bottom }: Extent): boolean {
  const [wide, high] = [right - left + 1, bottom - top + 1]
  const [least, most] = [Math.min(wide, high), Math.max(wide, high)]
  return least >= SMALLEST && most <= LARGEST && most <= LONGER * least
}

/** The dots of a stamp's ink beside which no print is. */
function startsOf({ data, width }: Grey, { ink, left, top, right, bottom }: Stamp): number[] {
  const starts: number[] = []
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const at = y * width + x
      if ((data[at] as number) > ink + DARKER) continue
      let darkest = 255
      for (let down = -AROUND; down <= AROUND; down += 1)
        for (let aside = -AROUND; aside <= AROUND; aside += 1)
          darkest = Math.min(darkest, data[at + down * width + aside] as number)
      if (darkest >= ink - DARKER) starts.push(at)
    }
  return starts
}

/** Makes all ink of a stamp white that is connected with these dots; the edges of print that it touches stay. */
function wipe({ data, width }: Grey, { ink }: Stamp, starts: readonly number[]): void {
  const open = [...starts]
  const wiped = new Map<number, number>()
  const around = [-1, 1, -width, width]
  while (open.length > 0) {
    const at = open.pop() as number
    // beyond the page there is paper
    const value = data[at] ?? PAPER
    if (value < ink - DARKER || value >= PAPER) continue
    wiped.set(at, value)
    data[at] = 255
    for (const step of around) open.push(at + step)
  }
  const isEdge = (at: number) =>
    around.some((step) => !wiped.has(at + step) && (data[at + step] as number) < ink - DARKER)
  for (const [at, value] of [...wiped].filter(([at]) => isEdge(at))) data[at] = value
}
