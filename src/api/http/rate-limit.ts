import { AppError } from '../../errors.js'
import { limitExceeded, type Limits } from '../guards/limits.js'

const MINUTE = 60_000
/** Above this number of clients in one minute, all further ones of a kind share one counter. */
const MAX_CLIENTS = 100_000

export type ClientKind = keyof Limits['perMinute']

/** A rate limit in fixed windows of one minute, with a counter for each client. */
export class RateLimit {
  readonly #perMinute: Limits['perMinute']
  readonly #counts = new Map<string, number>()
  #windowEnd = 0

  constructor({ perMinute }: Limits) {
    this.#perMinute = perMinute
  }

  /** Counts one request of a client. @throws AppError RATE_LIMITED */
  count(kind: ClientKind, client: string): void {
    const limit = this.#perMinute[kind]
    if (limit === 0) return
    const now = Date.now()
    if (now >= this.#windowEnd) {
      this.#counts.clear()
      this.#windowEnd = now + MINUTE
    }
    const key = this.#keyOf(kind, client)
    const actual = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, actual)
    if (actual > limit) throw this.#rateLimited(limit, actual)
  }

  /** Counts nothing. @throws AppError RATE_LIMITED when the client has reached its limit */
  check(kind: ClientKind, client: string): void {
    const limit = this.#perMinute[kind]
    const actual = (this.#counts.get(this.#keyOf(kind, client)) ?? 0) + 1
    if (limit > 0 && actual > limit && Date.now() < this.#windowEnd) throw this.#rateLimited(limit, actual)
  }

  #keyOf(kind: ClientKind, client: string): string {
    const key = `${kind} ${client}`
    return this.#counts.size < MAX_CLIENTS || this.#counts.has(key) ? key : kind
  }

  #rateLimited(limit: number, actual: number): AppError {
    return limitExceeded(
      'RATE_LIMITED',
      `This is request ${actual} within a minute; ${limit} are the limit.`,
      {
        limit,
        actual,
        retryAfter: Math.max(1, Math.ceil((this.#windowEnd - Date.now()) / 1000)),
        remedy: 'Wait for retryAfter seconds, or ask for more in one request.',
      },
    )
  }
}

/** What a rate limit counts for an address: an IPv4 address, or the /64 network that one customer has of IPv6. */
export const networkOf = (ip: string): string =>
  ip.includes(':') && !ip.includes('.') ? ip.split(':').slice(0, 4).join(':') : ip
