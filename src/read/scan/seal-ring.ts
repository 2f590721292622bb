import type { Grey } from './grey.js'

const INK = 140
/** In dots at 200 an inch: seals of offices are 30 to 42 millimetres wide; so near to each other their middles are tried. */
const SMALLEST = 118
const LARGEST = 166
const STEP = 3
/** Of a circle so much is ink: at first in some directions, then in many. */
const FIRST = 8
const MISSING = 2
const DIRECTIONS = 48
const FULL = 0.72
/** Of the outer radius: further inside there is no ring, further outside is the edge of the outermost. */
const INNERMOST = 0.4
const OUTERMOST = 1.06
/** In dots: how far from a ring it is seen whether a letter crosses it. */
const BESIDE = 2

interface Circle {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/**
 * A part of a page without the rings of a round seal, which in black and white are as dark as the letters that they cross:
 * what crosses a ring stays. Null where there is no seal.
 */
export const withoutRings = (grey: Grey): Grey | null => sealIn(grey)?.rest ?? null

/** The same with the row on which the middle of the seal is. */
export function sealIn(grey: Grey): { readonly rest: Grey; readonly middle: number } | null {
  const seal = sealOn(grey)
  if (seal === null) return null
  const [from, to] = [Math.floor(INNERMOST * seal.radius), Math.ceil(OUTERMOST * seal.radius)]
  const isRing = Array.from({ length: to + 2 }, (_, radius) => radius >= from && shareOf(grey, { ...seal, radius }, 4 * DIRECTIONS) >= FULL) // prettier-ignore
  const data = grey.data.slice()
  for (let radius = from; radius <= to; radius += 1) {
    if (!isRing[radius]) continue
    const first = radius - 1
    while (isRing[radius + 1]) radius += 1
    wipe(grey, data, seal, first, radius + 1)
  }
  return { rest: { ...grey, data }, middle: seal.y }
}

/** Makes the dots white between two radii where no ink goes on within and without. */
function wipe(grey: Grey, data: Uint8Array, { x, y }: Circle, first: number, last: number): void {
  const isInk = (radius: number, across: number, down: number) =>
    inkAt(grey, x + radius * across, y + radius * down)
  const reach = last + 1
  for (let down = -reach; down <= reach; down += 1)
    for (let across = -reach; across <= reach; across += 1) {
      const away = Math.hypot(across, down)
      if (away < first - 0.5 || away > last + 0.5) continue
      const [column, row] = [Math.round(x + across), Math.round(y + down)]
      if (column < 0 || row < 0 || column >= grey.width || row >= grey.height) continue
      const [u, v] = [across / away, down / away]
      if (isInk(first - BESIDE, u, v) && isInk(last + BESIDE, u, v)) continue
      data[row * grey.width + column] = 255
    }
}

function sealOn(grey: Grey): Circle | null {
  let best: Circle | null = null
  let most = FULL
  for (let radius = SMALLEST; radius <= LARGEST; radius += STEP) {
    const aside = Int32Array.from(AROUND, ([u]) => Math.round(radius * u))
    const down = Int32Array.from(AROUND, ([, v]) => Math.round(radius * v))
    for (let y = 0; y < grey.height; y += STEP)
      for (let x = 0; x < grey.width; x += STEP) {
        if (!mayBeRing(grey, x, y, aside, down)) continue
        const circle = { x, y, radius }
        const share = shareOf(grey, circle, DIRECTIONS)
        if (share > most) [best, most] = [circle, share]
      }
  }
  return best && nearer(grey, best)
}

/** In these directions a circle is looked at first. */
const AROUND = Array.from({ length: FIRST }, (_, at) => {
  const angle = (2 * Math.PI * at) / FIRST
  return [Math.cos(angle), Math.sin(angle)] as const
})

/** Whether ink is where a circle would be, in most directions. */
function mayBeRing(
  { data, width, height }: Grey,
  x: number,
  y: number,
  aside: Int32Array,
  down: Int32Array,
): boolean {
  let missing = 0
  for (let at = 0; at < FIRST; at += 1) {
    const column = x + aside[at]!
    const row = y + down[at]!
    const isInside = column >= 0 && row >= 0 && column < width && row < height
    if (isInside && (data[row * width + column] as number) < INK) continue
    missing += 1
    if (missing > MISSING) return false
  }
  return true
}

/** A circle moved to where most of it is ink. */
function nearer(grey: Grey, { x, y, radius }: Circle): Circle {
  let [best, most] = [{ x, y, radius }, 0]
  for (let down = -STEP; down <= STEP; down += 1)
    for (let aside = -STEP; aside <= STEP; aside += 1)
      for (let more = -2; more <= 2; more += 1) {
        const circle = { x: x + aside, y: y + down, radius: radius + more }
        // a ring is some dots broad: its middle is sought
        const beside = [-2, -1, 0, 1, 2].map((off) => ({ ...circle, radius: circle.radius + off }))
        const share = beside.reduce((sum, one) => sum + shareOf(grey, one, DIRECTIONS), 0)
        if (share > most) [best, most] = [circle, share]
      }
  return best
}

/** How much of a circle is ink, seen in so many directions; what lies beyond the part is left out, or all if it is much. */
function shareOf(grey: Grey, { x, y, radius }: Circle, directions: number): number {
  let [ink, all] = [0, 0]
  for (let at = 0; at < directions; at += 1) {
    const angle = (2 * Math.PI * at) / directions
    const [u, v] = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
    if (u < 0 || v < 0 || u >= grey.width || v >= grey.height) continue
    all += 1
    if (inkAt(grey, u, v)) ink += 1
  }
  return all < 0.7 * directions ? 0 : ink / all
}

const inkAt = ({ data, width, height }: Grey, x: number, y: number): boolean => {
  const [column, row] = [Math.round(x), Math.round(y)]
  return (
    column >= 0 && row >= 0 && column < width && row < height && (data[row * width + column] as number) < INK
  )
}
