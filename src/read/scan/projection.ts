/** A projective map of the plane: (x, y) ↦ (ax + by + c, dx + ey + f) / (gx + hy + 1). */
export type Projection = readonly [number, number, number, number, number, number, number, number]

export type Point = readonly [number, number]

export const mapped = ([a, b, c, d, e, f, g, h]: Projection, [x, y]: Point): Point => {
  const depth = g * x + h * y + 1
  return [(a * x + b * y + c) / depth, (d * x + e * y + f) / depth]
}

/** The map that takes each of four points to its goal; null where three of them are in line. */
export function projectionOf(from: readonly Point[], goals: readonly Point[]): Projection | null {
  const rows = from.flatMap(([x, y], index) => {
    const [u, v] = goals[index] as Point
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ]
  })
  for (let column = 0; column < UNKNOWNS; column += 1) {
    let best = column
    for (let row = column + 1; row < UNKNOWNS; row += 1)
      if (Math.abs(at(rows, row, column)) > Math.abs(at(rows, best, column))) best = row
    ;[rows[column], rows[best]] = [rows[best] as number[], rows[column] as number[]]
    const pivot = rows[column] as number[]
    if (Math.abs(pivot[column] as number) < 1e-9) return null
    for (const row of rows) {
      if (row === pivot) continue
      const factor = (row[column] as number) / (pivot[column] as number)
      for (let index = column; index <= UNKNOWNS; index += 1)
        row[index] = (row[index] as number) - factor * (pivot[index] as number)
    }
  }
  const solved = rows.map((row, index) => (row[UNKNOWNS] as number) / (row[index] as number))
  return solved as unknown as Projection
}

const UNKNOWNS = 8
const at = (rows: readonly number[][], row: number, column: number): number =>
  (rows[row] as number[])[column] as number
