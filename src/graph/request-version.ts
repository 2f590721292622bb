import type { Sessions } from './sessions.js'

/**
 * The version of the graph, for one request that only reads. All that it is needed for is to count what was acknowledged before
 * the request; so it is asked for once at most, and not at all when a statement of the request has told it.
 *
 * While nobody writes, the version is most likely the one that was told last. A request that can be answered again goes by that
 * one at first, and looks at its end whether it still was the version: a statement that it sent meanwhile has mostly told so.
 */
export class RequestVersion {
  readonly #ask: () => Promise<string>
  readonly #sessions: Sessions
  readonly #mayTrust: () => boolean
  #known: Promise<string> | undefined
  /** The bookmarks when it was told. This process has written, or has seen another version, when they are others now. */
  #seen: readonly string[] | undefined
  #trusted: string | undefined
  /** The first version that was told since the request came. */
  #told: string | undefined

  /** `mayTrust`: whether the request is answered again when `holds` says no. */
  constructor(ask: () => Promise<string>, sessions: Sessions, mayTrust: () => boolean) {
    this.#ask = ask
    this.#sessions = sessions
    this.#mayTrust = mayTrust
  }

  /** As `Graph.version`. */
  get(): Promise<string> {
    const { bookmarks } = this.#sessions
    if (this.#known !== undefined && (this.#seen === undefined || this.#seen === bookmarks))
      return this.#known
    const likely = this.#likely
    if (likely === undefined) return this.#askAgain()
    this.#trusted ??= likely
    return this.#knows(Promise.resolve(likely), bookmarks)
  }

  /** Whether `get` asks nobody. */
  get isKnown(): boolean {
    return this.#known !== undefined || this.#likely !== undefined
  }

  /** Whether a statement, or the database when it was asked, has told it since the request came. */
  get isTold(): boolean {
    return this.#told !== undefined
  }

  /** To be told the version by a statement of the request, when all that it has read is read. */
  tell(version: string): void {
    this.#told ??= version
    void this.#knows(Promise.resolve(version), this.#sessions.bookmarks)
  }

  /** Whether what was taken for the version at first was it, so that the answer is right. */
  async holds(): Promise<boolean> {
    if (this.#trusted === undefined) return true
    const told = this.#told ?? (await this.#ask().catch(() => null))
    return told === this.#trusted
  }

  get #likely(): string | undefined {
    return this.#mayTrust() ? this.#sessions.likely : undefined
  }

  #knows(version: Promise<string>, seen: readonly string[] | undefined): Promise<string> {
    this.#known = version
    this.#seen = seen
    return version
  }

  #askAgain(): Promise<string> {
    const asking = this.#knows(this.#ask(), undefined)
    asking.then(
      (version) => {
        this.#told ??= version
        this.#seen = this.#sessions.bookmarks
      },
      () => (this.#known = undefined),
    )
    return asking
  }
}
