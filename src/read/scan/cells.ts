/** From the first to the last column and row of something, in dots or in cells. */
export interface Extent {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * Takes the cells of a grid that are connected with one, over gaps of up to `reach - 1` cells. In: 1 for each cell that may be
 * taken, row by row, of which those that are become 0. Out: their places, that one first.
 */
export function takeConnected(cells: Uint8Array, across: number, start: number, reach: number): number[] {
  const found = [start]
  cells[start] = 0
  for (let index = 0; index < found.length; index += 1) {
    const at = found[index] as number
    const column = at % across
    const [first, last] = [Math.max(-reach, -column), Math.min(reach, across - 1 - column)]
    for (let row = at - reach * across; row <= at + reach * across; row += across)
      for (let next = row + first; next <= row + last; next += 1) {
        if (cells[next] !== 1) continue
        cells[next] = 0
        found.push(next)
      }
  }
  return found
}

/** How far places of a grid reach. */
export function extentOf(places: readonly number[], across: number): Extent {
  let [left, right, top, bottom] = [Infinity, -1, Infinity, -1]
  for (const at of places) {
    const column = at % across
    const row = Math.floor(at / across)
    left = Math.min(left, column)
    right = Math.max(right, column)
    top = Math.min(top, row)
    bottom = Math.max(bottom, row)
  }
  return { left, right, top, bottom }
}

/** Takes all dots of ink that are connected with one, as `takeConnected`, and tells how far they reach. */
export const takeInk = (ink: Uint8Array, across: number, start: number): Extent =>
  extentOf(takeConnected(ink, across, start, 1), across)
