/** A screen asks on as soon as it has drawn what was answered: so long after the last answer its reader still comes first. */
const ASKS_ON_MILLISECONDS = 500

/** The questions that are being answered, to which other work gives way. */
export class UnderWay {
  #count = 0
  /** Runs while a reader may ask on. */
  #askingOn: ReturnType<typeof setTimeout> | undefined
  readonly #waiting = new Set<() => void>()

  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#count += 1
    clearTimeout(this.#askingOn)
    try {
      return await work()
    } finally {
      this.#count -= 1
      if (this.#count === 0) this.#askingOn = setTimeout(() => this.#goOn(), ASKS_ON_MILLISECONDS).unref()
    }
  }

  #goOn(): void {
    this.#askingOn = undefined
    for (const go of this.#waiting) go()
  }

  /** Resolves when there are none and none is likely to follow at once, and after `milliseconds` in any case. */
  none(milliseconds: number): Promise<void> {
    if (this.#count === 0 && this.#askingOn === undefined) return Promise.resolve()
    return new Promise((resolve) => {
      const go = (): void => {
        clearTimeout(timer)
        this.#waiting.delete(go)
        resolve()
      }
      const timer = setTimeout(go, milliseconds)
      this.#waiting.add(go)
    })
  }
}
