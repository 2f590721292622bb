import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../../errors.js'
import { limitExceeded, type Limits } from '../guards/limits.js'
import type { UnderWay } from './under-way.js'

declare module 'fastify' {
  interface FastifyRequest {
    /**
     * For requests with a concurrency limit: aborts with an AppError as its reason when the request has timed out or
     * its client has disconnected.
     */
    abortSignal?: AbortSignal
    /** Gives the request as much time as what changes something may take. */
    takeTime?: () => void
  }
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown

/** Does `work` as one of the requests that are executed at the same time. */
type Admit = <T>(work: () => Promise<T>) => Promise<T>
type LimitedHandler = (request: FastifyRequest, reply: FastifyReply, admit: Admit) => Promise<unknown>

/**
 * Wraps handlers that share a concurrency limit and a time limit. What is to be admitted above the concurrency limit
 * waits in a queue and gets OVERLOADED after `waitMillis`; a request that takes longer than `requestMillis` gets TIMEOUT.
 * It is aborted when its client disconnects. They count as being under way.
 */
export function limitConcurrency(
  app: FastifyInstance,
  limits: Limits,
  underWay: UnderWay,
): (handler: LimitedHandler) => Handler {
  const queue = new ConcurrencyLimit(limits.concurrent, limits)
  app.decorateRequest('abortSignal')
  app.decorateRequest('takeTime')
  return (handler) => async (request, reply) => {
    const deadline = abortOnTimeout(reply, limits)
    request.abortSignal = deadline.signal
    request.takeTime = deadline.extend
    const admit: Admit = async (work) => {
      await queue.acquire(deadline.signal)
      try {
        return await Promise.race([work(), deadline.aborted])
      } finally {
        queue.release()
      }
    }
    try {
      return await underWay.during(() => Promise.race([handler(request, reply, admit), deadline.aborted]))
    } finally {
      deadline.clear()
      disconnectSlowClient(reply, limits)
    }
  }
}

/** A signal that aborts when a request has timed out or its client has disconnected, and a promise that rejects then. */
function abortOnTimeout({ raw }: FastifyReply, { requestMillis }: Limits) {
  const start = performance.now()
  const controller = new AbortController()
  let reject!: (reason: AppError) => void
  const aborted = new Promise<never>((_, rejectAborted) => {
    reject = rejectAborted
  })
  // It may reject when nothing waits for it any more.
  aborted.catch(() => {})
  const abort = (reason: AppError): void => {
    controller.abort(reason)
    reject(reason)
  }
  const endAfter = (limit: number) =>
    setTimeout(() => abort(timedOut(limit, performance.now() - start)), limit)
  let timer = endAfter(requestMillis)
  const clear = (): void => clearTimeout(timer)
  const extend = (): void => {
    clear()
    if (!raw.closed) timer = endAfter(TIMES_FOR_CHANGES * requestMillis)
  }
  raw.once('close', () => {
    clear()
    if (!raw.writableFinished) abort(DISCONNECTED)
  })
  return { signal: controller.signal, aborted, clear, extend }
}

/** What changes something is not asked again by itself: so many times the limit of a question is left to it. */
const TIMES_FOR_CHANGES = 4

/**
 * Limits how many streamed answers below `app` are written at the same time. A stream has no time limit, but it ends when
 * its client disconnects or receives nothing for `clientMillis`.
 */
export function limitStreams(app: FastifyInstance, limits: Limits): void {
  // A limit of its own, so that downloads of the whole graph do not keep queries waiting.
  const queue = new ConcurrencyLimit(limits.exports, limits)
  app.addHook('onRequest', async (request, { raw }) => {
    const controller = new AbortController()
    request.abortSignal = controller.signal
    let admitted = false
    raw.once('close', () => {
      if (!raw.writableFinished) controller.abort(DISCONNECTED)
      if (admitted) queue.release()
    })
    await queue.acquire(controller.signal)
    admitted = true
    // Node restarts this timer once when the client has received something since the last time.
    raw.setTimeout(Math.ceil(limits.clientMillis * 0.7))
  })
}

/**
 * Wraps handlers that receive a file and work on it, so that only so many run at the same time, from before the body is
 * read until the work ends, even if the client has gone away. The work has time limits of its own.
 */
export function limitUploads(limits: Limits): (handler: Handler) => Handler {
  const queue = new ConcurrencyLimit(limits.files, limits)
  return (handler) => async (request, reply) => {
    const controller = new AbortController()
    request.abortSignal = controller.signal
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) controller.abort(DISCONNECTED)
    })
    await queue.acquire(controller.signal)
    try {
      return await handler(request, reply)
    } finally {
      queue.release()
      disconnectSlowClient(reply, limits)
    }
  }
}

const DISCONNECTED = new AppError('TIMEOUT', 'The client has gone away.')

const timedOut = (limit: number, actual: number): AppError =>
  limitExceeded('TIMEOUT', `The request took more than ${limit / 1000} s.`, {
    limit,
    actual: Math.round(actual),
    remedy: 'Ask for less: a smaller depth, a narrower filter, a shorter page.',
  })

/** Closes the connection of a client that has not received its answer within `clientMillis`. */
export function disconnectSlowClient({ raw }: FastifyReply, { clientMillis }: Limits): void {
  if (raw.closed) return
  const timer = setTimeout(() => raw.destroy(), clientMillis)
  raw.once('close', () => clearTimeout(timer))
}

/** A semaphore: admits `max` requests at a time and queues the others in order of arrival. */
class ConcurrencyLimit {
  readonly #max: number
  readonly #waitMillis: number
  readonly #queue = new Set<() => void>()
  #running = 0

  constructor(max: number, { waitMillis }: Limits) {
    this.#max = max
    this.#waitMillis = waitMillis
  }

  /**
   * @returns undefined when the request is admitted at once, else a promise that resolves when it is
   * @throws AppError OVERLOADED after `waitMillis`, or the reason of `signal` when that aborts
   */
  acquire(signal: AbortSignal): Promise<void> | undefined {
    if (this.#running < this.#max) {
      this.#running += 1
      return undefined
    }
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        clearTimeout(timer)
        signal.removeEventListener('abort', onAbort)
        this.#queue.delete(admit)
      }
      const admit = (): void => {
        leave()
        resolve()
      }
      const onAbort = (): void => {
        leave()
        reject(signal.reason as AppError)
      }
      const timer = setTimeout(() => {
        const actual = this.#running + this.#queue.size
        leave()
        reject(this.#overloaded(actual))
      }, this.#waitMillis)
      signal.addEventListener('abort', onAbort)
      this.#queue.add(admit)
    })
  }

  /** Ends one request; the first of the queue takes its place. */
  release(): void {
    const [next] = this.#queue
    if (next) next()
    else this.#running -= 1
  }

  #overloaded(actual: number): AppError {
    return limitExceeded(
      'OVERLOADED',
      `${actual} requests are under way or wait; ${this.#max} at once are the limit.`,
      {
        limit: this.#max,
        actual,
        retryAfter: Math.max(1, Math.ceil(this.#waitMillis / 1000)),
        remedy: 'Try again after retryAfter seconds.',
      },
    )
  }
}
