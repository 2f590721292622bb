import type { Colours, Grey } from './grey.js'

/** So much more red or blue than the other two is ink of a stamp or a pen; a file in JPEG pales it. */
const COLOURED = 22
/** In dots at 200 an inch: the side of the cells in which it is looked for, and how many cells around it may have traces of it. */
const CELL = 4
const NEAR = 2
/** Of all cells: with more, the light was coloured. */
const MOST = 0.12
/** Of the way from ink to paper: what is lighter is no print, but where it stands beside print, which is darker. */
const TRACE = 0.55
const PRINT = 0.35

/** The cells of a picture that have coloured ink or stand beside it, 1 for each; null where there is none. */
export function colouredCells({ data, width, height }: Colours): Uint8Array | null {
  const across = Math.ceil(width / CELL)
  const cells = new Uint8Array(across * Math.ceil(height / CELL))
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 4) {
      const red = data[at] as number
      const green = data[at + 1] as number
      const blue = data[at + 2] as number
      if (Math.max(red - Math.max(green, blue), blue - Math.max(red, green)) >= COLOURED)
        cells[Math.floor(y / CELL) * across + Math.floor(x / CELL)] = 1
    }
  const found = cells.reduce((sum, cell) => sum + cell, 0)
  return found === 0 || found > MOST * cells.length ? null : widened(cells, across)
}

/** The cells and those around them. */
function widened(cells: Uint8Array, across: number): Uint8Array {
  const out = cells.slice()
  cells.forEach((cell, at) => {
    if (cell === 0) return
    const column = at % across
    for (let down = -NEAR; down <= NEAR; down += 1)
      for (let aside = Math.max(-NEAR, -column); aside <= Math.min(NEAR, across - 1 - column); aside += 1) {
        const next = at + down * across + aside
        if (next >= 0 && next < out.length) out[next] = 1
      }
  })
  return out
}

/**
 * Makes the traces white that bleached ink leaves around its edges; they are read as letters. In: a page as paper and ink,
 * which is changed, and how dark its print is.
 */
export function wipeTraces({ data, width, height }: Grey, cells: Uint8Array, print: number): void {
  const across = Math.ceil(width / CELL)
  const [lightest, darkest] = [print + TRACE * (255 - print), print + PRINT * (255 - print)]
  const isPale = (at: number) => (data[at] ?? 255) >= darkest
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1) {
      if ((data[at] as number) <= lightest) continue
      if (cells[Math.floor(y / CELL) * across + Math.floor(x / CELL)] === 0) continue
      if (isPale(at - 1) && isPale(at + 1) && isPale(at - width) && isPale(at + width)) data[at] = 255
    }
}
