/** Shorter statements are planned within milliseconds. */
const LONG_TEXT = 2_000

/**
 * The long statements that the database has planned for this process; planning one takes it seconds. Each is planned once,
 * before it is sent for the first time: of several who need it at that moment each would otherwise have it planned, on
 * the same cores, and what takes longer than a request may would begin again with the next request.
 */
export class Plans {
  /** Null of those that are done. */
  readonly #plans = new Map<string, Promise<void> | null>()

  /** What is to be waited for before a statement is sent; undefined when nothing is. It fails as `plan` does. */
  before(text: string, plan: () => Promise<unknown>): Promise<void> | undefined {
    if (text.length < LONG_TEXT) return undefined
    const known = this.#plans.get(text)
    if (known !== undefined) return known ?? undefined
    const planned = plan().then(
      () => void this.#plans.set(text, null),
      (error: unknown) => {
        this.#plans.delete(text)
        throw error
      },
    )
    this.#plans.set(text, planned)
    return planned
  }

  /** To be called when the database may have been started again. */
  forget(): void {
    this.#plans.clear()
  }
}
