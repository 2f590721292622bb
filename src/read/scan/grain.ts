import type { Grey } from './grey.js'

/** What is brighter is paper, or the edge of a stroke; what is darker is print. */
const PRINT = 140
/** In brightness, from dot to dot of the paper: a camera in dim light has more, a scanner less. */
const GRAINY = 3.5
/** In dots: the edges of strokes are so near to print. */
const NEAR = 2
/** Of so many dots one tells how grainy the paper is. */
const SOME = 3

/**
 * Makes the paper white of a page that was taken in dim light: in an empty cell of a table its grain would be read as letters.
 * In: an upright page with black print, which is changed.
 */
export function takeGrain(grey: Grey): void {
  if (grainOf(grey) < GRAINY) return
  const { data } = grey
  const near = nearInk(grey, PRINT)
  for (let at = 0; at < data.length; at += 1) if (near[at] === 0) data[at] = 255
}

/** How much the brightness of the paper differs from one dot to the next. */
function grainOf({ data }: Grey): number {
  let [steps, all] = [0, 1]
  for (let at = 1; at < data.length; at += SOME) {
    const [one, next] = [data[at - 1] as number, data[at] as number]
    if (one < PRINT || next < PRINT) continue
    steps += Math.abs(one - next)
    all += 1
  }
  return steps / all
}

/** 1 for each dot that is darker, or so near to one that is. */
export function nearInk({ data, width, height }: Grey, limit: number): Uint8Array {
  const beside = new Uint8Array(data.length)
  for (let at = NEAR; at < data.length - NEAR; at += 1)
    if ((data[at] as number) < limit) beside.fill(1, at - NEAR, at + NEAR + 1)
  const near = beside.slice()
  for (let y = 0; y < height; y += 1)
    for (let row = Math.max(0, y - NEAR); row <= Math.min(height - 1, y + NEAR); row += 1)
      for (let x = 0, at = y * width, from = row * width; x < width; x += 1, at += 1, from += 1)
        if (beside[from] === 1) near[at] = 1
  return near
}
