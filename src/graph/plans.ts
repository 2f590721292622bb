/**
 * Shorter statements are planned within milliseconds, also by a database that has just started; it takes a second or more then for
 * one of this length, and the counts of a board's states or the papers of its columns ask for five of one text at once.
 */
const SHORT_TEXT = 400

/**
 * The statements that the database has planned for this process; planning a long one takes it seconds. Who sends one first has
 * it planned; who needs it meanwhile waits for that: each would otherwise have it planned, on the same cores.
 */
export class Plans {
  /** Null of those that are done. */
  readonly #plans = new Map<string, Promise<unknown> | null>()

  /** The result of `first` for who sends a statement first that takes long to plan, of `run` for all others, once the database has its plan. */
  async send<T>(text: string, run: () => Promise<T>, first: () => Promise<T>): Promise<T> {
    if (text.length < SHORT_TEXT) return run()
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
    return text.length >= SHORT_TEXT && this.#plans.get(text) !== null
  }

  /** To be called when the database may have been started again. */
  forget(): void {
    this.#plans.clear()
  }
}
