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
    for (let down = -reach; down <= reach; down += 1)
      for (let aside = Math.max(-reach, -column); aside <= Math.min(reach, across - 1 - column); aside += 1) {
        const next = at + down * across + aside
        if (cells[next] !== 1) continue
        cells[next] = 0
        found.push(next)
      }
  }
  return found
}
