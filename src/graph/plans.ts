/** Shorter statements are planned within milliseconds. */
export const LONG_TEXT = 2_000

/**
 * The long statements that the database has planned for this process; planning one takes it seconds. Who sends one first has
 * it planned; who needs it meanwhile waits for that: each would otherwise have it planned, on the same cores.
 */
export class Plans {
  /** Null of those that are done. */
  readonly #plans = new Map<string, Promise<unknown> | null>()

  /** The result of `first` for who sends a long statement first, of `run` for all others, once the database has its plan. */
  async send<T>(text: string, run: () => Promise<T>, first: () => Promise<T>): Promise<T> {
    if (text.length < LONG_TEXT) return run()
    const known = this.#plans.get(text)
    if (known === undefined) return this.#begin(text, first)
    // should it have failed, the own attempt tells why
    if (known) await known.catch(() => undefined)
    return run()
  }

  #begin<T>(text: string, first: () => Promise<T>): Promise<T> {
    const sent = first()
    this.#plans.set(text, sent)
    sent.then(
      () => this.#plans.set(text, null),
      () => this.#plans.delete(text),
    )
    return sent
  }

  /** Whether the statement is to be planned yet, or is being planned. */
  isAwaited(text: string): boolean {
    return text.length >= LONG_TEXT && this.#plans.get(text) !== null
  }

  /** To be called when the database may have been started again. */
  forget(): void {
    this.#plans.clear()
  }
}
