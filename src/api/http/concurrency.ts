import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../../errors.js'
import { beyond, type Limits } from '../guards/limits.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** Of what is `underWay` or `untilTaken`: aborts, for an AppError as its reason, when the request's time is over or its client has gone. */
    ends?: AbortSignal
  }
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown

/**
 * Handlers under the limits of what is under way: so many at once, others wait a little or get OVERLOADED; each for so
 * long, then it gets TIMEOUT. With a client that goes away, its request ends; one that does not take its answer is
 * hung up on.
 */
export function underWay(app: FastifyInstance, limits: Limits): (handler: Handler) => Handler {
  const slots = new Slots(limits.concurrent, limits)
  const { requestMillis } = limits
  app.decorateRequest('ends')
  return (handler) => async (request, reply) => {
    const began = performance.now()
    const { raw } = reply
    const ending = new AbortController()
    request.ends = ending.signal
    let end!: (reason: AppError) => void
    const ended = new Promise<never>((_, reject) => {
      end = (reason) => {
        ending.abort(reason)
        reject(reason)
      }
    })
    // it may end when nobody waits for it any more
    ended.catch(() => {})
    const timer = setTimeout(() => end(timedOut(requestMillis, performance.now() - began)), requestMillis)
    raw.once('close', () => {
      clearTimeout(timer)
      if (!raw.writableFinished) end(GONE)
    })
    try {
      const waited = slots.take(ending.signal)
      if (waited) await Promise.race([waited, ended])
      try {
        return await Promise.race([handler(request, reply), ended])
      } finally {
        slots.free()
      }
    } finally {
      clearTimeout(timer)
      hangUpLater(reply, limits)
    }
  }
}

/**
 * What lies below `app` takes as long as it takes, so many at once, but ends with its client, also with one that takes
 * nothing for long.
 */
export function untilTaken(app: FastifyInstance, limits: Limits): void {
  // of their own: who fetches the whole graph must not keep others from asking
  const slots = new Slots(limits.exports, limits)
  app.addHook('onRequest', async (request, { raw }) => {
    const ending = new AbortController()
    request.ends = ending.signal
    let holds = false
    raw.once('close', () => {
      if (!raw.writableFinished) ending.abort(GONE)
      if (holds) slots.free()
    })
    await slots.take(ending.signal)
    holds = true
    // Node looks once more at a connection whose buffer has moved since the last time
    raw.setTimeout(Math.ceil(limits.clientMillis * 0.7))
  })
}

const GONE = new AppError('TIMEOUT', 'The client has gone away.')

const timedOut = (limit: number, actual: number): AppError =>
  beyond('TIMEOUT', `The request took more than ${limit / 1000} s.`, {
    limit,
    actual: Math.round(actual),
    remedy: 'Ask for less: a smaller depth, a narrower filter, a shorter page.',
  })

/** Closes the connection of a client that has not taken its answer in time. */
export function hangUpLater({ raw }: FastifyReply, { clientMillis }: Limits): void {
  const timer = setTimeout(() => raw.destroy(), clientMillis)
  raw.once('close', () => clearTimeout(timer))
}

/** So many at once; who comes later waits in line for a while. */
class Slots {
  readonly #most: number
  readonly #waitMillis: number
  readonly #waiting = new Set<() => void>()
  #taken = 0

  constructor(most: number, { waitMillis }: Limits) {
    this.#most = most
    this.#waitMillis = waitMillis
  }

  /**
   * Nothing when there is a slot, else what waits for one.
   *
   * @throws AppError OVERLOADED after a while, or why the request ended
   */
  take(gone: AbortSignal): Promise<void> | undefined {
    if (this.#taken < this.#most) {
      this.#taken += 1
      return undefined
    }
    return new Promise((settle, reject) => {
      const leave = (): void => {
        clearTimeout(timer)
        gone.removeEventListener('abort', giveUp)
        this.#waiting.delete(enter)
      }
      const enter = (): void => {
        leave()
        settle()
      }
      const timer = setTimeout(() => {
        const actual = this.#taken + this.#waiting.size
        leave()
        reject(
          beyond(
            'OVERLOADED',
            `${actual} requests are under way or wait; ${this.#most} at once are the limit.`,
            {
              limit: this.#most,
              actual,
              retryAfter: Math.max(1, Math.ceil(this.#waitMillis / 1000)),
              remedy: 'Try again after retryAfter seconds.',
            },
          ),
        )
      }, this.#waitMillis)
      const giveUp = (): void => {
        leave()
        reject(gone.reason as AppError)
      }
      gone.addEventListener('abort', giveUp)
      this.#waiting.add(enter)
    })
  }

  /** Gives a slot back, or on to who has waited longest. */
  free(): void {
    const [next] = this.#waiting
    if (next) next()
    else this.#taken -= 1
  }
}
