import type { Driver, QueryResult, Session } from 'neo4j-driver'
import { AppError } from '../errors.js'
import { timeout } from './driver-errors.js'
import { traceMetadata } from './spans.js'
import { SILENCE_LIMIT, within } from './time-limits.js'

/** Opens sessions that read what this process has written or seen before, also from another member of a cluster. */
export class Sessions {
  readonly #driver: Driver
  readonly #database: string | undefined
  /** The driver's own manager of bookmarks would ask for them and hand them back at every read, however small. */
  #bookmarks: readonly string[] = []
  #isSteady = false
  #open = 0

  constructor(driver: Driver, database: string | undefined) {
    this.#driver = driver
    this.#database = database
  }

  /**
   * `fetchSize`: rows fetched at a time; -1 for all, since fetching them in parts costs a round trip each. `besides`: bookmarks
   * to wait for besides those of this process.
   */
  open(mode: 'READ' | 'WRITE', fetchSize = -1, besides: readonly string[] = []): Session {
    this.#open += 1
    return this.#driver.session({
      defaultAccessMode: mode,
      bookmarks: [...this.#bookmarks, ...besides],
      fetchSize,
      ...(this.#database === undefined ? {} : { database: this.#database }),
    })
  }

  /**
   * To be called when a session has written or was told the last commit: sessions opened later wait for that. `before`: the
   * bookmarks when it was opened, which it has waited for itself.
   */
  follow(session: Session, before: readonly string[]): void {
    const seen = session.lastBookmarks()
    const others = this.#bookmarks.filter((held) => !before.includes(held) && !seen.includes(held))
    const now = [...others, ...seen]
    this.#isSteady = now.join() === this.#bookmarks.join()
    if (!this.#isSteady) this.#bookmarks = now
  }

  /** To be called for every session that was opened, once, when nothing more is begun on it. */
  close(session: Session): Promise<void> {
    this.#open -= 1
    return session.close()
  }

  /** How many are open; each holds a connection while it waits for an answer. */
  get count(): number {
    return this.#open
  }

  /** The same list for as long as nothing else was seen. */
  get bookmarks(): readonly string[] {
    return this.#bookmarks
  }

  /** The version that was told the last two times; undefined while the graph changes. */
  get likely(): string | undefined {
    return this.#isSteady ? this.#bookmarks.join() : undefined
  }
}

/** Sessions in use that are closed when a signal aborts; the database then ends what they were doing. */
export class AbortableSessions {
  readonly #signal: AbortSignal
  readonly #inUse = new Set<Session>()
  /** What gives up the work that is waited for. */
  readonly #giveUp = new Set<(reason: Error) => void>()

  constructor(signal: AbortSignal) {
    this.#signal = signal
    // one for all that a request reads: Node takes more than ten for a leak, and says so
    signal.addEventListener('abort', () => {
      for (const session of this.#inUse) session.close().catch(() => {})
      for (const giveUp of this.#giveUp) giveUp(signal.reason as Error)
    })
  }

  /** The signal's reason once it has aborted. */
  get reason(): Error | undefined {
    return this.#signal.reason as Error | undefined
  }

  /** The result of work that goes on when the signal aborts. @throws the signal's reason once it has aborted */
  async orAborted<T>(work: Promise<T>): Promise<T> {
    let giveUp = (_: Error): void => {}
    const aborted = new Promise<never>((_, reject) => (giveUp = reject))
    this.#giveUp.add(giveUp)
    try {
      this.#signal.throwIfAborted()
      return await Promise.race([work, aborted])
    } finally {
      this.#giveUp.delete(giveUp)
      work.catch(() => {})
    }
  }

  /** @throws the signal's reason once it has aborted */
  add(session: Session): void {
    this.#signal.throwIfAborted()
    this.#inUse.add(session)
  }

  delete(session: Session): void {
    this.#inUse.delete(session)
  }
}

/**
 * Calls `send`, which hands a statement to the driver. For the case of an error the driver writes down at once from where it
 * was called; errors of ours name the query, so that is spared.
 */
export function withoutTrace<T>(send: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return send()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** Sends one query within a transaction. */
export type Send = (text: string, params: Record<string, unknown>) => Promise<QueryResult>

/**
 * Runs `work` in one transaction and closes the session; errors are the driver's own. A server that has become silent is
 * not waited for: should it answer later, it finds the transaction closed and not one that goes on halfway.
 */
export async function inTransaction<T>(
  sessions: Sessions,
  session: Session,
  limit: number,
  work: (send: Send) => Promise<T>,
): Promise<T> {
  let silent = false
  const answered = async <R>(ask: () => Promise<R>): Promise<R> => {
    if (silent) throw timeout('WRITE')
    try {
      return await within(limit + SILENCE_LIMIT, ask, () => timeout('WRITE'))
    } catch (error) {
      silent ||= error instanceof AppError && error.code === 'TIMEOUT'
      throw error
    }
  }
  try {
    const tx = await answered(async () => session.beginTransaction({ timeout: limit, ...traceMetadata() }))
    try {
      const result = await work((text, params) =>
        answered(async () => withoutTrace(() => tx.run(text, params))),
      )
      await answered(() => tx.commit())
      return result
    } catch (error) {
      // its own error would only follow from the first one
      const rolledBack = tx.rollback().catch(() => undefined)
      if (!silent) await rolledBack
      throw error
    }
  } finally {
    const closed = sessions.close(session).catch(() => undefined)
    if (!silent) await closed
  }
}
