/** How long operations may take; the database ends by itself what takes longer. All in milliseconds. */
export interface TimeLimits {
  readonly read: number
  /** For how long a request waits for what is read once for all of them, such as a cascade or a plan; that goes on without it. */
  readonly wait: number
  /** Of a transaction, and of each query in it. */
  readonly write: number
  /** For how long a database that cannot be reached is tried again. */
  readonly unreachable: number
  /** Whether a read is tried again as long as that; otherwise once. */
  readonly patient: boolean
}

/**
 * For requests. A connection may have broken while it was idle, so a database that cannot be reached is tried twice, but
 * not once 1.2 s have gone: the second attempt would not end within 3 s. A private database ends transactions after 30 s.
 */
export const REQUEST_LIMITS: TimeLimits = {
  read: 5_000,
  wait: 8_000,
  write: 30_000,
  unreachable: 1_200,
  patient: false,
}
/** For commands and the start: a new database on a busy machine takes long over each query that it plans first. */
export const PATIENT_LIMITS: TimeLimits = {
  read: 30_000,
  wait: 60_000,
  write: 120_000,
  unreachable: 30_000,
  patient: true,
}

/** Limits for a machine that is so many times slower. A database that cannot be reached is not slow. */
export const slower = (limits: TimeLimits, times: number): TimeLimits => ({
  ...limits,
  read: times * limits.read,
  wait: times * limits.wait,
  write: times * limits.write,
})

/** After this time a transaction is given up that the database asks to run again. */
export const RETRY_LIMIT = 30_000
/** Of streams, and of queries that open transactions of their own. */
export const LONG_LIMIT = 3_600_000
/** A server that is frozen does not even report that the time is over. It is waited for so much longer. */
export const SILENCE_LIMIT = 1_000
/** A read is tried twice: together still under 3 s when no server accepts the connection. */
export const CONNECT_LIMIT = 1_400
export const ACQUIRE_LIMIT = 2 * CONNECT_LIMIT

const FIRST_PAUSE = 50
const LONGEST_PAUSE = 1_000
/** The pause before the next attempt, after a pause of `pause`. */
export const longerPause = (pause: number): number =>
  Math.min(Math.max(2 * pause, FIRST_PAUSE), LONGEST_PAUSE)

/** The result of `work`, or the error of `tooLong` once the time is over; the work is not stopped. */
export async function within<T>(
  milliseconds: number,
  work: () => Promise<T>,
  tooLong: () => Error,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLong()), milliseconds)
  })
  try {
    return await Promise.race([work(), silence])
  } finally {
    clearTimeout(timer)
  }
}
