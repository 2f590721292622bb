import { seeded } from '../../bench/seeded.mjs'

export { seeded }

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
