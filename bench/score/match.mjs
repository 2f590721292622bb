// Which finding is which of the gold's: one to one, and the cheapest way to pair as many as possible.

const FORBIDDEN = 1e7

/**
 * Pairs `[index in left, index in right]` of least total cost (Hungarian method); `Infinity` forbids a pair. In the
 * order of the left.
 */
export function pairUp(left, right, costOf) {
  const size = Math.max(left.length, right.length)
  if (size === 0) return []
  const costs = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (__, j) => {
      if (i >= left.length || j >= right.length) return FORBIDDEN
      const cost = costOf(left[i], right[j], i, j)
      return Number.isFinite(cost) ? cost : FORBIDDEN
    }),
  )
  return cheapest(costs)
    .flatMap((i, j) => (costs[i][j] < FORBIDDEN ? [[i, j]] : []))
    .sort(([a], [b]) => a - b)
}

/** For each column of a square matrix the row that it is paired with. */
function cheapest(costs) {
  const size = costs.length
  // rows and columns count from 1; row 0 is the one that is being placed
  const rowPrice = new Float64Array(size + 1)
  const columnPrice = new Float64Array(size + 1)
  const rowOf = new Int32Array(size + 1)
  const cameFrom = new Int32Array(size + 1)
  for (let row = 1; row <= size; row += 1) {
    rowOf[0] = row
    let column = 0
    const slack = new Float64Array(size + 1).fill(Infinity)
    const done = new Uint8Array(size + 1)
    do {
      done[column] = 1
      let step = Infinity
      let next = 0
      for (let j = 1; j <= size; j += 1) {
        if (done[j]) continue
        const reduced = costs[rowOf[column] - 1][j - 1] - rowPrice[rowOf[column]] - columnPrice[j]
        if (reduced < slack[j]) {
          slack[j] = reduced
          cameFrom[j] = column
        }
        if (slack[j] < step) {
          step = slack[j]
          next = j
        }
      }
      for (let j = 0; j <= size; j += 1)
        if (done[j]) {
          rowPrice[rowOf[j]] += step
          columnPrice[j] -= step
        } else slack[j] -= step
      column = next
    } while (rowOf[column] !== 0)
    while (column !== 0) {
      rowOf[column] = rowOf[cameFrom[column]]
      column = cameFrom[column]
    }
  }
  return Array.from({ length: size }, (_, j) => rowOf[j + 1] - 1)
}

/** How like two texts are, 0 to 1: by the letters that must change. */
export function likeness(one, other) {
  if (one === other) return 1
  if (one === '' || other === '') return 0
  let row = Array.from({ length: other.length + 1 }, (_, j) => j)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1))
    row = next
  }
  return 1 - row[other.length] / Math.max(one.length, other.length)
}
