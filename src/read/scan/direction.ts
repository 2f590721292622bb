import { medianOf } from '../../model/collections.js'
import type { Engine, ReadLine } from './engine.js'
import type { Grey } from './grey.js'
import type { CleanPage } from './straighten.js'

/** In dots at 200 an inch: two or three lines of text. */
const BAND = 120
const INK = 128
/** In medians of the steps from row to row: larger ones count as this. */
const USUAL = 2
/** The mean confidence of the letters of a page that stands upright is higher. */
export const READABLE = 0.6
/** So much more sense must a page make in another direction than in that of its lines. */
const CLEARLY = 0.1

/**
 * How many quarter turns clockwise a page needs to stand upright: only the clearest lines of each of its halves are read in
 * each direction, and the others only where they make no sense as the page lies. Lines of a letterhead alone, which are cut and
 * underlined, make too little sense in any direction.
 */
export function turnsToUpright(engine: Engine, { grey, dotsAnInch }: CleanPage): number {
  const senseAt = (turns: number) => {
    const lines = halvesOf(turned(grey, turns)).flatMap((half) => {
      engine.show(clearestBand(half), dotsAnInch)
      return engine.read('PAGE')
    })
    return senseOf(lines)
  }
  let [best, most] = [0, senseAt(0)]
  for (const turns of [2, 1, 3]) {
    if (most >= READABLE) break
    const sense = senseAt(turns)
    if (sense > most + CLEARLY) [best, most] = [turns, sense]
  }
  return best
}

function halvesOf({ data, width, height }: Grey): Grey[] {
  const middle = Math.floor(height / 2)
  return [
    { data: data.subarray(0, middle * width), width, height: middle },
    { data: data.subarray(middle * width), width, height: height - middle },
  ]
}

/** The rows of a page that differ most from the rows next to them, as lines of text do; those of a drawing are alike. */
export function clearestBand({ data, width, height }: Grey): Grey {
  const high = Math.min(BAND, height)
  const inkOf = (y: number) => {
    let dots = 0
    for (let at = y * width; at < (y + 1) * width; at += 2) if ((data[at] as number) < INK) dots += 1
    return dots
  }
  const ink = Array.from({ length: height }, (_, y) => inkOf(y))
  const steps = ink.map((dots, y) => Math.abs(dots - (ink[y - 1] ?? dots)))
  // a drawn line, or the dark edge of a sheet, is one step and no text, however large it is
  const largest = USUAL * medianOf(steps.filter((step) => step > 0))
  const rows = steps.map((step) => Math.min(step, largest))
  let sum = rows.slice(0, high).reduce((all, more) => all + more, 0)
  let [top, most] = [0, sum]
  for (let y = high; y < height; y += 1) {
    sum += (rows[y] as number) - (rows[y - high] as number)
    if (sum > most) [top, most] = [y - high + 1, sum]
  }
  return { data: data.slice(top * width, (top + high) * width), width, height: high }
}

/** A picture after quarter turns clockwise. */
function turned(grey: Grey, turns: number): Grey {
  if (turns === 0) return grey
  const { data, width, height } = grey
  const [across, down] = turns === 2 ? [width, height] : [height, width]
  const out = new Uint8Array(data.length)
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1) {
      const [u, v] =
        turns === 1 ? [height - 1 - y, x] : turns === 2 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x]
      out[v * across + u] = data[at] as number
    }
  return { data: out, width: across, height: down }
}

/** How sure the letters of lines are in the mean; what lies on its side makes no sense. */
export function senseOf(lines: readonly ReadLine[]): number {
  if (runsDown(lines)) return 0
  let [letters, sum] = [0, 0]
  for (const { words } of lines)
    for (const { text, confidence } of words) {
      letters += text.length
      sum += text.length * confidence
    }
  return letters === 0 ? 0 : sum / letters
}

/** Shorter words are often as high as they are wide. */
const LONG = 3

/** Whether most words are higher than wide, as they are on lines that run from top to bottom. */
function runsDown(lines: readonly ReadLine[]): boolean {
  const words = lines.flatMap(({ words }) => words.filter(({ text }) => text.length >= LONG))
  const onEnd = words.filter(({ left, right, top, bottom }) => right - left < bottom - top)
  return onEnd.length > words.length / 2
}
