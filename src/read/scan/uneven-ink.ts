import { medianOf } from '../../model/collections.js'
import { extentOf, takeConnected } from './cells.js'
import type { Grey } from './grey.js'

/** In dots at 200 an inch: the side of the tiles in which the darkness of print is measured; a line of letters fills one. */
const TILE = 40
/** What is darker is ink; a tile with fewer dots of it tells nothing. */
const INK = 225
const LEAST = 24
/** Of the dots of ink in a tile so many are the middles of strokes. */
const MIDDLES = 0.15
/** In dots: a row or a column of a tile that has so many is one of a drawn line. */
const THROUGH = 36
/** The print that a page is measured by is as dark as this; and from one tile to the next it pales by so much at most. */
const FULL = 60
const STEP = 45
/** In tiles: between two lines, or two words, there may be one without ink. */
const NEAR = 2
/** What is paler is lost to who looks for lines; and what is as dark as this is read as well as black. */
const PALE = 100
const DARK = 40
/** In tiles: a part that is pale reaches across, or down, so far; seals and stamps are smaller. */
const ACROSS = 16
const DOWN = 24

/**
 * Makes print as dark everywhere as it is where it is darkest: a lamp that a clear sleeve mirrors, or a drum without toner on one
 * side, makes it paler from line to line. What is paler at once is a stamp or the other side, and stays as it is. In: an upright
 * page on which the darkest print is black, which is changed.
 */
export function evenInk(grey: Grey): void {
  const across = Math.ceil(grey.width / TILE)
  const inks = reached(calm(inksOf(grey, across), across), across)
  if (isUneven(inks, across)) stretch(grey, filled(inks, across), across)
}

/** How bright the print of each tile is; NaN where there is none, or a drawn line, which may be paler than all print. */
function inksOf({ data, width, height }: Grey, across: number): Float32Array {
  const down = Math.ceil(height / TILE)
  const inks = new Float32Array(across * down)
  const [counts, inColumns] = [new Uint32Array(INK), new Uint8Array(TILE)]
  for (let tile = 0; tile < inks.length; tile += 1) {
    counts.fill(0)
    inColumns.fill(0)
    let [all, most] = [0, 0]
    const [left, top] = [(tile % across) * TILE, Math.floor(tile / across) * TILE]
    const [right, bottom] = [Math.min(width, left + TILE), Math.min(height, top + TILE)]
    for (let y = top; y < bottom; y += 1) {
      const before = all
      for (let x = left; x < right; x += 1) {
        const value = data[y * width + x] as number
        if (value >= INK) continue
        ;(counts[value] as number) += 1
        ;(inColumns[x - left] as number) += 1
        all += 1
      }
      most = Math.max(most, all - before)
    }
    const isLine = most >= THROUGH || inColumns.some((dots) => dots >= THROUGH)
    let ink = 0
    for (let seen = counts[0] as number; seen < MIDDLES * all; seen += counts[ink] as number) ink += 1
    inks[tile] = all < LEAST || isLine ? NaN : ink
  }
  return inks
}

/** The tiles so near to one, itself among them, that have print. */
function around(inks: Float32Array, across: number, tile: number, reach: number): number[] {
  const column = tile % across
  const near: number[] = []
  for (let row = -reach; row <= reach; row += 1)
    for (let aside = Math.max(-reach, -column); aside <= Math.min(reach, across - 1 - column); aside += 1) {
      const at = tile + row * across + aside
      if (at >= 0 && at < inks.length && !Number.isNaN(inks[at])) near.push(at)
    }
  return near
}

/** The same without what one tile alone has, as the end of a thin stroke. */
const calm = (inks: Float32Array, across: number): Float32Array =>
  inks.map((ink, tile) =>
    Number.isNaN(ink) ? NaN : medianOf(around(inks, across, tile, 1).map((near) => inks[near] as number)),
  )

/** The tiles to which print leads from the darkest without paling at once; NaN for all others. */
function reached(inks: Float32Array, across: number): Float32Array {
  const out = new Float32Array(inks.length).fill(NaN)
  const found: number[] = []
  inks.forEach((ink, tile) => {
    if (ink > FULL || Number.isNaN(ink)) return
    out[tile] = ink
    found.push(tile)
  })
  for (const tile of found)
    for (const near of around(inks, across, tile, NEAR)) {
      if (!Number.isNaN(out[near]) || (inks[near] as number) - (inks[tile] as number) > STEP) continue
      out[near] = inks[near] as number
      found.push(near)
    }
  return out
}

/** Whether a broad part of the print is pale. */
function isUneven(inks: Float32Array, across: number): boolean {
  const pale = Uint8Array.from(inks, (ink) => (ink > PALE ? 1 : 0))
  for (let tile = pale.indexOf(1); tile >= 0; tile = pale.indexOf(1)) {
    const { left, right, top, bottom } = extentOf(takeConnected(pale, across, tile, NEAR), across)
    if (right - left >= ACROSS || bottom - top >= DOWN) return true
  }
  return false
}

/** The darkness of print for each tile: where there is none that counts, what is black stays so. */
const filled = (inks: Float32Array, across: number): Float32Array =>
  inks.map((ink, tile) => {
    const near = Number.isNaN(ink) ? around(inks, across, tile, 1).map((at) => inks[at] as number) : [ink]
    const least = near.length === 0 ? 0 : Math.min(...near)
    return least <= DARK ? 0 : least
  })

/** Stretches the brightness so that the print of each tile is black, from the middle of one to that of the next. */
function stretch({ data, width, height }: Grey, inks: Float32Array, across: number): void {
  const down = inks.length / across
  for (let y = 0, at = 0; y < height; y += 1) {
    const v = Math.min(down - 1, Math.max(0, y / TILE - 0.5))
    const [upper, below] = [Math.floor(v), Math.min(down - 1, Math.floor(v) + 1)]
    for (let x = 0; x < width; x += 1, at += 1) {
      const value = data[at] as number
      if (value === 255) continue
      const u = Math.min(across - 1, Math.max(0, x / TILE - 0.5))
      const [left, right] = [Math.floor(u), Math.min(across - 1, Math.floor(u) + 1)]
      const [du, dv] = [u - left, v - upper]
      const top = (inks[upper * across + left] as number) * (1 - du) + (inks[upper * across + right] as number) * du
      const low = (inks[below * across + left] as number) * (1 - du) + (inks[below * across + right] as number) * du
      const ink = top * (1 - dv) + low * dv
      data[at] = Math.max(0, ((value - ink) * 255) / (255 - ink))
    }
  }
} // prettier-ignore
