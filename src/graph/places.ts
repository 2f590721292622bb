import { AppError } from '../errors.js'

/**
 * How many statements that only read one process runs at a time. A database that is asked for more works no faster;
 * the others wait here, so that no writer, no export and no question about the version waits behind them.
 */
const READS_AT_ONCE = 16

/** Places for a limited number at a time; the others wait in order of arrival. */
export class Places {
  readonly #waiting = new Set<() => void>()
  #taken = 0

  get taken(): number {
    return this.#taken
  }

  get waiting(): number {
    return this.#waiting.size
  }

  /**
   * @returns undefined when there is a place at once, else a promise that resolves when there is
   * @throws AppError OVERLOADED when there is none within `milliseconds`
   */
  take(milliseconds: number): Promise<void> | undefined {
    if (this.#taken < READS_AT_ONCE) {
      this.#taken += 1
      return undefined
    }
    return new Promise((resolve, reject) => {
      const enter = (): void => {
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(() => {
        const actual = this.#taken + this.#waiting.size
        this.#waiting.delete(enter)
        reject(overloaded(actual))
      }, milliseconds)
      this.#waiting.add(enter)
    })
  }

  /** Gives a place back, to the first who waits. */
  give(): void {
    const [first] = this.#waiting
    if (first === undefined) {
      this.#taken -= 1
      return
    }
    this.#waiting.delete(first)
    first()
  }
}

const overloaded = (actual: number): AppError =>
  new AppError(
    'OVERLOADED',
    `${actual} reads of the database are under way or wait; ${READS_AT_ONCE} at once are the limit.`,
    {
      remedy: 'Try again after retryAfter seconds.',
      details: { limit: READS_AT_ONCE, actual, retryAfter: 1 },
    },
  )
