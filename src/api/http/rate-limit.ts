import { AppError } from '../../errors.js'
import { beyond, type Limits } from '../guards/limits.js'

const MINUTE = 60_000
/** Beyond so many askers in one minute all others count as one. */
const MOST_ASKERS = 100_000

export type Asker = keyof Limits['perMinute']

/** Counts requests by who asks, from one full minute to the next. */
export class Rate {
  readonly #perMinute: Limits['perMinute']
  readonly #counts = new Map<string, number>()
  #ends = 0

  constructor({ perMinute }: Limits) {
    this.#perMinute = perMinute
  }

  /** One more request of somebody. @throws AppError RATE_LIMITED */
  count(asker: Asker, name: string): void {
    const limit = this.#perMinute[asker]
    if (limit === 0) return
    const now = Date.now()
    if (now >= this.#ends) {
      this.#counts.clear()
      this.#ends = now + MINUTE
    }
    const key = this.#keyOf(asker, name)
    const actual = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, actual)
    if (actual > limit) throw this.#refusal(limit, actual)
  }

  /** Without counting anything. @throws AppError RATE_LIMITED when the next request of theirs would be too many */
  check(asker: Asker, name: string): void {
    const limit = this.#perMinute[asker]
    const actual = (this.#counts.get(this.#keyOf(asker, name)) ?? 0) + 1
    if (limit > 0 && actual > limit && Date.now() < this.#ends) throw this.#refusal(limit, actual)
  }

  #keyOf(asker: Asker, name: string): string {
    const key = `${asker} ${name}`
    return this.#counts.size < MOST_ASKERS || this.#counts.has(key) ? key : asker
  }

  #refusal(limit: number, actual: number): AppError {
    return beyond('RATE_LIMITED', `This is request ${actual} within a minute; ${limit} are the limit.`, {
      limit,
      actual,
      retryAfter: Math.max(1, Math.ceil((this.#ends - Date.now()) / 1000)),
      remedy: 'Wait for retryAfter seconds, or ask for more in one request.',
    })
  }
}

/** Whom an address stands for: one household or office has a whole IPv6 network of 2^64. */
export const askerAt = (ip: string): string =>
  ip.includes(':') && !ip.includes('.') ? ip.split(':').slice(0, 4).join(':') : ip
