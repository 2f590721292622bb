import { ClientError, type ClientErrorCode } from './client-error.js'

/** What may pass when one asks again. */
const PASSING: ReadonlySet<ClientErrorCode> = new Set([
  'UNREACHABLE',
  'OVERLOADED',
  'RATE_LIMITED',
  'DATABASE_UNAVAILABLE',
])
/** Said, of a whole request, before anything of it was done. */
const BEFORE_ALL: ReadonlySet<ClientErrorCode> = new Set(['OVERLOADED', 'RATE_LIMITED'])

const FIRST_WAIT_MILLIS = 250
const LONGEST_WAIT_MILLIS = 10_000

/** Whether a question may be asked again after this. */
export const isPassing = (error: unknown): error is ClientError =>
  error instanceof ClientError && PASSING.has(error.code)

/** Whether a change may be sent again: the server says that nothing of it was done. A cut line does not say so. */
export const isUndone = (error: unknown): error is ClientError =>
  error instanceof ClientError && BEFORE_ALL.has(error.code) && error.path === null

/** How long to wait before the next attempt: as the server says, else twice as long each time, and never all clients at once. */
export function waitAfter(error: ClientError | null, failures: number): number {
  const { retryAfter } = error?.extensions ?? {}
  const wait = Math.min(FIRST_WAIT_MILLIS * 2 ** failures, LONGEST_WAIT_MILLIS)
  const asked = typeof retryAfter === 'number' ? retryAfter * 1000 : 0
  return asked + wait * (0.5 + Math.random() / 2)
}

/** Resolves after a time. @throws the reason of `signal` when that aborts */
export async function wait(millis: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, millis)
    signal.addEventListener('abort', stop, { once: true })
  })
}
