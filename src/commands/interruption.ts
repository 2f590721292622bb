/**
 * Listens for Ctrl-C while a series of steps runs that must each end whole. The first one asks to stop after the current
 * step; the second one ends the process at once, with exit code 130.
 */
export class Interruption {
  #requested = false
  readonly #listener: () => void

  /** `onRequest` is called at the first Ctrl-C. */
  constructor(onRequest: () => void) {
    this.#listener = () => {
      if (this.#requested) process.exit(130)
      this.#requested = true
      onRequest()
    }
    process.on('SIGINT', this.#listener)
  }

  get requested(): boolean {
    return this.#requested
  }

  /** Stops listening. */
  dispose(): void {
    process.off('SIGINT', this.#listener)
  }
}
