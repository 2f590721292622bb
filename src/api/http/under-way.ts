/** The questions that are being answered, to which other work gives way. */
export class UnderWay {
  #count = 0
  readonly #waiting = new Set<() => void>()

  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#count += 1
    try {
      return await work()
    } finally {
      this.#count -= 1
      if (this.#count === 0) for (const go of this.#waiting) go()
    }
  }

  /** Resolves when there are none, and after `milliseconds` in any case. */
  none(milliseconds: number): Promise<void> {
    if (this.#count === 0) return Promise.resolve()
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
