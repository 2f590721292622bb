/**
 * Listens for Ctrl-C while a series of steps runs that must each end whole. The first one asks to stop after the current
 * step; the second one ends the process at once, with exit code 130.
 */
export class Interruption {
  readonly #controller = new AbortController()
  readonly #listener: () => void

  /** `onRequest` is called at the first Ctrl-C. */
  constructor(onRequest: () => void) {
    this.#listener = () => {
      if (this.signal.aborted) process.exit(130)
      this.#controller.abort()
      onRequest()
    }
    process.on('SIGINT', this.#listener)
  }

  /** Aborted at the first Ctrl-C. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Stops listening. */
  dispose(): void {
    process.off('SIGINT', this.#listener)
  }
}
