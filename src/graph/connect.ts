import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver, type QueryResult, type Session } from 'neo4j-driver'
import { AppError } from '../errors.js'
import type { Edition, Query } from './query.js'

export interface GraphSettings {
  /** `bolt://`, `neo4j://` or their `+s` forms. */
  readonly uri: string
  readonly username: string
  readonly password: string
  /** The user's home database when absent. */
  readonly database?: string
  /** Whether the disk of the database has room for more, where that can be seen from here. */
  readonly hasRoom?: () => boolean
  /** Told whenever the database says that it cannot go on without being started again. */
  readonly onBroken?: () => void
}

/** What the work of a write transaction sees: its own writes, and statements of either mode. */
export interface Transaction {
  run<P, R>(query: Query<any, P, R>, params: P): Promise<R[]>
  /** The same transaction in the open edition. */
  readonly open: Transaction
}

/** The database as the rest of the program knows it: statements in, decoded rows out. */
export interface Graph {
  /**
   * Runs a statement that only reads, as one round trip, on a reader.
   * @throws AppError DATABASE_UNAVAILABLE, DATABASE_UNAUTHORIZED, TIMEOUT; DecodeError
   */
  read<P, R>(query: Query<'READ', P, R>, params: P): Promise<R[]>
  /**
   * The rows of a statement that reads much, as they come, so that they need not fit into memory at once: `fetched` of
   * them at a time, for an hour at most. Not tried again when it breaks off.
   * @throws AppError as `read`
   */
  stream<P, R>(query: Query<'READ', P, R>, params: P, fetched?: number): AsyncIterable<R>
  /**
   * A text that stays the same as long as nothing is committed to the database, by whomever.
   * @throws AppError as `read`
   */
  moment(): Promise<string>
  /**
   * Runs `work` in one transaction on the leader: all of it happens or nothing. `work` runs again when the database
   * asks for it (a deadlock, a change of leader), for 30 s at most, so it must have no effect outside the database; it
   * may run again after a commit whose answer was lost. A database that is away is not waited for.
   * @throws AppError DATABASE_UNAVAILABLE, DATABASE_UNAUTHORIZED, TIMEOUT, STORAGE_FULL; whatever `work` throws
   */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  readonly edition: Edition
  /** The same database, of which only the open edition is seen. */
  readonly open: Graph
  /**
   * The same database for a time: when `ends` aborts, what was begun here is taken back by the database at once, and
   * nothing more is begun. Its callers get the signal's reason.
   */
  until(ends: AbortSignal): Graph
  /** @throws AppError DATABASE_UNREACHABLE, DATABASE_UNAUTHORIZED, TIMEOUT when the database cannot be used */
  verify(): Promise<void>
  close(): Promise<void>
}

/** What the database itself allows a read. */
const READ_TIMEOUT_MILLISECONDS = 5_000
const STREAM_TIMEOUT_MILLISECONDS = 3_600_000
const STREAMED_ROWS = 500
/** A frozen server says nothing at all, not even that the time is over. */
const ANSWER_DEADLINE_MILLISECONDS = READ_TIMEOUT_MILLISECONDS + 1_000
/** A read tries twice: together still under 3 s when nobody picks up. */
const CONNECT_MILLISECONDS = 1_400
const ACQUIRE_MILLISECONDS = 2 * CONNECT_MILLISECONDS
/** As long as a private database lets a transaction run; then it is silent no longer, unless it is frozen. */
const WRITE_TIMEOUT_MILLISECONDS = 30_000
const WRITE_DEADLINE_MILLISECONDS = WRITE_TIMEOUT_MILLISECONDS + 1_000
/**
 * The line may have died while it lay idle, so a database that is away is tried twice; from here on not even that, for it
 * would not end within 3 s.
 */
const AWAY_MILLISECONDS = 1_200
const FIRST_PAUSE_MILLISECONDS = 50

/** Opens a pool of connections; nothing is sent before the first call. */
export function connect(settings: GraphSettings): Graph {
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password), {
    disableLosslessIntegers: true,
    disableAutoCommitRetries: true,
    maxConnectionPoolSize: 30,
    maxConnectionLifetime: 15 * 60_000,
    connectionLivenessCheckTimeout: 30_000,
    connectionTimeout: CONNECT_MILLISECONDS,
    connectionAcquisitionTimeout: ACQUIRE_MILLISECONDS,
    // A statement's rows are always all wanted; fetching them in pieces costs a round trip each.
    fetchSize: -1,
    telemetryDisabled: true,
  })
  const { hasRoom = () => true, onBroken = () => {} } = settings
  const noticed = (error: unknown): unknown => {
    if (isBroken(error)) onBroken()
    return translated(error)
  }
  // Of the writes that this process has made: on a cluster a read waits for them. The driver's own manager would make
  // every read, however small, ask and tell it several times.
  let bookmarks: readonly string[] = []
  const open = (mode: 'READ' | 'WRITE', fetchSize = -1): Session =>
    driver.session({
      defaultAccessMode: mode,
      bookmarks: [...bookmarks],
      fetchSize,
      ...(settings.database === undefined ? {} : { database: settings.database }),
    })

  /** An autocommit read: a third faster than a managed transaction, which would ask twice more. */
  const runOnce = async (
    text: string,
    params: Record<string, unknown>,
    sessions?: Sessions,
  ): Promise<QueryResult> => {
    const session = open('READ')
    sessions?.add(session)
    try {
      return await session.run(text, params, { timeout: READ_TIMEOUT_MILLISECONDS })
    } finally {
      sessions?.delete(session)
      // its connection is back in the pool already, so nobody waits for this
      session.close().catch(() => {})
    }
  }

  const graphOf = (edition: Edition, sessions?: Sessions): Graph => ({
    async read(query, params) {
      const text = query.text[edition]
      const encoded = query.encode(params)
      const result = await answered(async () => {
        try {
          return await runOnce(text, encoded, sessions)
        } catch (error) {
          if (sessions?.reason !== undefined) throw sessions.reason
          if (isBroken(error)) onBroken()
          if (!neo4j.isRetryableError(error)) throw error
          return await runOnce(text, encoded, sessions)
        }
      })
      return decodeAll(query, result)
    },

    async *stream(query, params, fetched = STREAMED_ROWS) {
      const session = open('READ', fetched)
      sessions?.add(session)
      try {
        const result = session.run(query.text[edition], query.encode(params), {
          timeout: STREAM_TIMEOUT_MILLISECONDS,
        })
        for await (const record of result) yield query.decode(record.toObject())
      } catch (error) {
        throw sessions?.reason ?? translated(error)
      } finally {
        sessions?.delete(session)
        await session.close()
      }
    },

    moment: () =>
      answered(async () => {
        const session = open('READ')
        try {
          const tx = await session.beginTransaction()
          await tx.commit()
          return session.lastBookmarks().join()
        } finally {
          await session.close()
        }
      }),

    async write(work) {
      // a database that meets the end of its disk in the middle of a commit has to be started again
      if (!hasRoom()) throw storageFull()
      const began = performance.now()
      for (
        let attempt = 1, pause = FIRST_PAUSE_MILLISECONDS;
        ;
        attempt += 1, pause = Math.min(2 * pause, 1_000)
      ) {
        const before = bookmarks
        const session = open('WRITE')
        sessions?.add(session)
        try {
          const result = await inTransaction(session, (send) => work(transaction(send, edition)))
          bookmarks = [...bookmarks.filter((held) => !before.includes(held)), ...session.lastBookmarks()]
          return result
        } catch (error) {
          if (sessions?.reason !== undefined) throw sessions.reason
          // two that stood in each other's way should not meet again
          const wait = pause * (0.5 + Math.random())
          const spent = performance.now() + wait - began
          const inVain = isAway(error)
            ? attempt > 1 || spent > AWAY_MILLISECONDS
            : spent > WRITE_TIMEOUT_MILLISECONDS
          if (inVain || !neo4j.isRetryableError(error))
            throw isOfDatabase(error) && !hasRoom() ? storageFull(error) : noticed(error)
          await sleep(wait)
        } finally {
          sessions?.delete(session)
        }
      }
    },

    edition,
    get open() {
      return edition === 'OPEN' ? this : graphOf('OPEN', sessions)
    },
    until: (ends) => graphOf(edition, new Sessions(ends)),
    verify: () => verify(driver, settings),
    close: () => driver.close(),
  })
  return graphOf('FULL')
}

/** Sessions at work for a time, closed together at its end: a closed session's connection is reset, which ends its work. */
class Sessions {
  readonly #ends: AbortSignal
  readonly #atWork = new Set<Session>()

  constructor(ends: AbortSignal) {
    this.#ends = ends
    ends.addEventListener('abort', () => {
      for (const session of this.#atWork) session.close().catch(() => {})
    })
  }

  /** Why the time is over; undefined while it lasts. */
  get reason(): Error | undefined {
    return this.#ends.reason as Error | undefined
  }

  /** @throws the signal's reason when the time is over */
  add(session: Session): void {
    this.#ends.throwIfAborted()
    this.#atWork.add(session)
  }

  delete(session: Session): void {
    this.#atWork.delete(session)
  }
}

/** A statement's way to the database within one transaction. */
type Send = (text: string, params: Record<string, unknown>) => Promise<QueryResult>

/**
 * `work` in one transaction, with the driver's own errors. A server that has fallen silent is not waited for: should it
 * wake up, it finds the transaction given up and not a half-done one that goes on.
 */
async function inTransaction<T>(session: Session, work: (send: Send) => Promise<T>): Promise<T> {
  let silent = false
  const heard = async <R>(asked: () => Promise<R>): Promise<R> => {
    if (silent) throw timedOut(undefined)
    try {
      return await within(WRITE_DEADLINE_MILLISECONDS, asked, () => timedOut(undefined))
    } catch (error) {
      silent ||= error instanceof AppError && error.code === 'TIMEOUT'
      throw error
    }
  }
  try {
    const tx = await heard(async () => session.beginTransaction())
    try {
      const result = await work((text, params) => heard(async () => tx.run(text, params)))
      await heard(() => tx.commit())
      return result
    } catch (error) {
      // it is over either way; why is told by the first error
      const over = tx.rollback().catch(() => undefined)
      if (!silent) await over
      throw error
    }
  } finally {
    const closed = session.close().catch(() => undefined)
    if (!silent) await closed
  }
}

const transaction = (send: Send, edition: Edition): Transaction => ({
  get open() {
    return transaction(send, 'OPEN')
  },
  // Errors stay the driver's own here: it is by them that the work is run again.
  async run(query, params) {
    return decodeAll(query, await send(query.text[edition], query.encode(params)))
  },
})

const decodeAll = <R>(query: Query<any, any, R>, result: QueryResult): R[] =>
  result.records.map((record) => query.decode(record.toObject()))

/** `work`'s result, or the error in our own words, or TIMEOUT when nothing comes at all. */
async function answered<T>(work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  try {
    return await within(ANSWER_DEADLINE_MILLISECONDS, work, () => timedOut(began))
  } catch (error) {
    throw translated(error, began)
  }
}

async function within<T>(milliseconds: number, work: () => Promise<T>, tooLong: () => AppError): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLong()), milliseconds)
  })
  try {
    return await Promise.race([work(), silence])
  } finally {
    clearTimeout(timer)
  }
}

async function verify(driver: Driver, { uri, database }: GraphSettings): Promise<void> {
  try {
    await answered(() => driver.getServerInfo(database === undefined ? {} : { database }))
  } catch (error) {
    if (error instanceof AppError && ['DATABASE_UNAUTHORIZED', 'TIMEOUT'].includes(error.code)) throw error
    throw new AppError('DATABASE_UNREACHABLE', `No Neo4j database answers at ${uri}.`, {
      remedy: 'Start the database, or correct its address and the name of the database in the settings.',
      cause: error,
    })
  }
}

const storageFull = (cause?: unknown): AppError =>
  new AppError(
    'STORAGE_FULL',
    'The disk of the database is full, so nothing can be written; reading goes on.',
    {
      remedy: 'Make room there, then try again; nothing need be started anew.',
      ...(cause === undefined ? {} : { cause }),
    },
  )

const timedOut = (began: number | undefined, cause?: unknown): AppError =>
  new AppError('TIMEOUT', 'The database took too long to answer.', {
    remedy: 'Ask for less: a smaller depth, a narrower filter, a shorter page.',
    ...(began === undefined
      ? {}
      : { details: { limit: READ_TIMEOUT_MILLISECONDS, actual: Math.round(performance.now() - began) } }),
    ...(cause === undefined ? {} : { cause }),
  })

/**
 * The driver's error as one of ours, told apart by its code alone; what has no code of ours is a fault of this
 * program and stays as it is. `began` is when a read was.
 */
function translated(error: unknown, began?: number): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error
  const { code } = error
  if (code.startsWith('Neo.ClientError.Security.'))
    return new AppError('DATABASE_UNAUTHORIZED', 'The database refused the user name or the password.', {
      remedy: 'Correct the user name and the password in the settings.',
      cause: error,
    })
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut') || code === TERMINATED)
    return timedOut(began, error)
  if (
    isBroken(error) ||
    error.retryable ||
    code === NO_CODE ||
    code === 'Neo.ClientError.Database.DatabaseNotFound'
  )
    return new AppError('DATABASE_UNAVAILABLE', 'The database does not answer at the moment.', {
      remedy: 'Try again in a moment; if it lasts, look whether the database runs.',
      cause: error,
    })
  return error
}

/** Nobody picks up, or the line is dead; told apart from a database that asks for another attempt. */
const isAway = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError &&
  (error.code === neo4j.error.SERVICE_UNAVAILABLE || error.code === NO_CODE)

/** After a disk that was full or failed, Neo4j begins no transaction any more, not even one that reads. */
const isBroken = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError && error.code === 'Neo.DatabaseError.Transaction.TransactionStartFailed'

/** A fault of the database itself, which what was asked of it is no reason for; a full disk shows as one. */
const isOfDatabase = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError && (error.code.startsWith('Neo.DatabaseError.') || isAway(error))

const TERMINATED = 'Neo.TransientError.Transaction.Terminated'
/** The driver's own code for a pool without a free or a working connection. */
const NO_CODE = 'N/A'
