import type { Grey } from './grey.js'

/** What is darker is no paper. */
const DARK = 205
/** Of the rows: what dirt on a scanner's glass draws goes through so many, and through so many of the outermost on both ends. */
const LONG = 0.7
const THROUGH = 0.6
const OUTERMOST = 0.025
/** In dots at 200 an inch: a broader one is the edge of the sheet; and beside it there is this much that it has darkened. */
const BROADEST = 10
const BESIDE = 1
/** Print that a streak crosses is so much darker. */
const DARKER = 50

/**
 * Takes off the lines that dirt on the glass of a scanner draws from one end of a picture to the other: letters that they
 * touch are read as others, and the page is taken for two columns. In: a page as paper and ink as it lies on its picture,
 * which is changed.
 */
export function takeStreaks(grey: Grey): void {
  const isStreak = columnsOf(grey)
  for (let x = 0; x < grey.width; x += 1) {
    if (isStreak[x] === 0) continue
    const from = x
    while (x < grey.width && isStreak[x] === 1) x += 1
    if (x - from <= BROADEST) wipe(grey, from - BESIDE, x + BESIDE)
  }
}

/** For each column whether it is dark from end to end. */
function columnsOf({ data, width, height }: Grey): Uint8Array {
  const [all, ends] = [new Uint32Array(width), [new Uint32Array(width), new Uint32Array(width)] as const]
  const outermost = Math.ceil(OUTERMOST * height)
  for (let y = 0, at = 0; y < height; y += 1) {
    const end = y < outermost ? ends[0] : y >= height - outermost ? ends[1] : null
    for (let x = 0; x < width; x += 1, at += 1) {
      if ((data[at] as number) >= DARK) continue
      ;(all[x] as number) += 1
      if (end) (end[x] as number) += 1
    }
  }
  return Uint8Array.from(all, (dark, x) =>
    Number(dark >= LONG * height && ends.every((end) => (end[x] as number) >= THROUGH * outermost)),
  )
}

/** Puts between two columns what stands on both sides; print that is darker than the streak stays. */
function wipe({ data, width, height }: Grey, left: number, right: number): void {
  if (left < 1 || right >= width - 1) return
  const middle = (left + right) >> 1
  const inks = Uint8Array.from({ length: height }, (_, y) => data[y * width + middle] as number).sort()
  const print = (inks[height >> 1] as number) - DARKER
  for (let y = 0; y < height; y += 1) {
    const row = y * width
    const [before, behind] = [data[row + left - 1] as number, data[row + right] as number]
    for (let x = left; x < right; x += 1)
      if ((data[row + x] as number) >= print)
        data[row + x] = before + ((behind - before) * (x - left + 1)) / (right - left + 1)
  }
}
