/** Numbers from 0 to below 1 that depend on the seed alone (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What a seed draws: the same on every machine. */
export interface Draw {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number
  oneOf<T>(list: readonly T[]): T
  /** Whether something happens that does so once in `times`. */
  once(times: number): boolean
}

export function drawing(seed: number): Draw {
  const next = seeded(seed)
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    oneOf: (list) => list[below(list.length)]!,
    once: (times) => below(times) === 0,
  }
}
