import { takeConnected } from './cells.js'
import type { Colours } from './grey.js'

/** So much more blue than red and green is the ink of a pen or a stamp. */
const BLUE = 18
/** Of all dots: with more, the light was blue. */
const MOST = 0.03
/** In dots at 200 an inch: the side of the cells in which strokes are followed; letters that they cross are thinner. */
const CELL = 6
/** In cells: a stroke goes on so near behind a letter that it crosses. */
const REACH = 2
/** In cells: digits that are written by hand are lower than a signature. */
const HIGH = 10
/** How much the excess of blue is taken for light. */
const BLEACH = 2.2
/** Ink is darker than this share of what a page is in the mean. */
const INK = 0.7

/**
 * Bleaches a signature in blue, which runs across the name of who signs. Numbers and days that are written in the same blue
 * stay: a signature is higher. So does all of a page that is printed in blue. In: a picture of a page at about 200 dots an inch, which is changed.
 */
export function bleachSignatures(colours: Colours): void {
  const { data, width, height } = colours
  const across = Math.ceil(width / CELL)
  const cells = new Uint8Array(across * Math.ceil(height / CELL))
  let dots = 0
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 4) {
      if (!isBlue(data, at)) continue
      cells[Math.floor(y / CELL) * across + Math.floor(x / CELL)] = 1
      dots += 1
    }
  if (dots === 0 || dots > MOST * width * height || isPrintedInBlue(colours)) return
  for (let start = 0; start < cells.length; start += 1) {
    if (cells[start] !== 1) continue
    const strokes = takeConnected(cells, across, start, REACH)
    // found row by row, so the first is the highest
    const lowest = strokes.reduce((last, cell) => Math.max(last, cell), start)
    if (Math.floor(lowest / across) - Math.floor(start / across) + 1 < HIGH) continue
    for (const cell of strokes) bleachCell(colours, (cell % across) * CELL, Math.floor(cell / across) * CELL)
  }
}

const isBlue = (data: Colours['data'], at: number): boolean =>
  (data[at + 2] as number) - Math.max(data[at] as number, data[at + 1] as number) >= BLUE

/** Whether most ink of a page is blue: a copy by a machine with blue ink, or all of it written. */
function isPrintedInBlue({ data }: Colours): boolean {
  const mean = meanOf(data)
  let [blue, other] = [0, 0]
  for (let at = 0; at < data.length; at += 4)
    // both kinds are dark in the red channel
    if ((data[at] as number) >= INK * mean) continue
    else if (isBlue(data, at)) blue += 1
    else other += 1
  return blue > other
}

/** How light the red channel is in the mean. */
function meanOf(data: Colours['data']): number {
  let sum = 0
  for (let at = 0; at < data.length; at += 4) sum += data[at] as number
  return (4 * sum) / data.length
}

/** Bleaches a cell and the edge of the cells around it, where a stroke fades out. */
function bleachCell({ data, width, height }: Colours, left: number, top: number): void {
  for (let y = Math.max(0, top - 2); y < Math.min(height, top + CELL + 2); y += 1)
    for (let x = Math.max(0, left - 2); x < Math.min(width, left + CELL + 2); x += 1) {
      const at = 4 * (y * width + x)
      const [red, green, blue] = [data[at] as number, data[at + 1] as number, data[at + 2] as number]
      const excess = blue - (red + green) / 2
      if (excess <= 0) continue
      data[at] = Math.min(255, red + BLEACH * excess)
      data[at + 1] = Math.min(255, green + BLEACH * excess)
      data[at + 2] = Math.min(255, blue + excess)
    }
}
