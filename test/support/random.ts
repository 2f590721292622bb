/** What a seed draws: the same on every machine. */
export interface Draw {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number
  oneOf<T>(list: readonly T[]): T
  /** Whether something happens that does so once in `times`. */
  once(times: number): boolean
}

/** Mulberry32. */
export function drawing(seed: number): Draw {
  let state = seed >>> 0
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
  return {
    below,
    oneOf: (list) => list[below(list.length)]!,
    once: (times) => below(times) === 0,
  }
}
