import neo4j, { type Driver, type ManagedTransaction, type QueryResult, type Session } from 'neo4j-driver'
import { AppError } from '../errors.js'
import type { Edition, Query } from './query.js'

export interface GraphSettings {
  /** `bolt://`, `neo4j://` or their `+s` forms. */
  readonly uri: string
  readonly username: string
  readonly password: string
  /** The user's home database when absent. */
  readonly database?: string
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
   * Runs `work` in one transaction on the leader: all of it happens or nothing. `work` runs again when the database
   * asks for it (a deadlock, a change of leader), for 30 s at most, so it must have no effect outside the database.
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
  /** @throws AppError DATABASE_UNREACHABLE or DATABASE_UNAUTHORIZED when the database cannot be used */
  verify(): Promise<void>
  close(): Promise<void>
}

/** What the database itself allows a read. */
const READ_TIMEOUT_MILLISECONDS = 5_000
/** A frozen server says nothing at all, not even that the time is over. */
const ANSWER_DEADLINE_MILLISECONDS = READ_TIMEOUT_MILLISECONDS + 1_000
/** A read tries twice: together still under 3 s when nobody picks up. */
const CONNECT_MILLISECONDS = 1_400
const ACQUIRE_MILLISECONDS = 2 * CONNECT_MILLISECONDS
const WRITE_RETRY_MILLISECONDS = 30_000

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
    maxTransactionRetryTime: WRITE_RETRY_MILLISECONDS,
    // A statement's rows are always all wanted; fetching them in pieces costs a round trip each.
    fetchSize: -1,
    telemetryDisabled: true,
  })
  // Of the writes that this process has made: on a cluster a read waits for them. The driver's own manager would make
  // every read, however small, ask and tell it several times.
  let bookmarks: readonly string[] = []
  const open = (mode: 'READ' | 'WRITE'): Session =>
    driver.session({
      defaultAccessMode: mode,
      bookmarks: [...bookmarks],
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
          if (!neo4j.isRetryableError(error)) throw error
          return await runOnce(text, encoded, sessions)
        }
      })
      return decodeAll(query, result)
    },

    async write(work) {
      const before = bookmarks
      const session = open('WRITE')
      sessions?.add(session)
      try {
        const result = await session.executeWrite((tx) => work(transaction(tx, edition)))
        bookmarks = [...bookmarks.filter((held) => !before.includes(held)), ...session.lastBookmarks()]
        return result
      } catch (error) {
        throw sessions?.reason ?? translated(error)
      } finally {
        sessions?.delete(session)
        await session.close()
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

const transaction = (tx: ManagedTransaction, edition: Edition): Transaction => ({
  get open() {
    return transaction(tx, 'OPEN')
  },
  // Errors stay the driver's own here: it is by them that it decides to run the work again.
  async run(query, params) {
    return decodeAll(query, await tx.run(query.text[edition], query.encode(params)))
  },
})

const decodeAll = <R>(query: Query<any, any, R>, result: QueryResult): R[] =>
  result.records.map((record) => query.decode(record.toObject()))

/** `work`'s result, or the error in our own words, or TIMEOUT when nothing comes at all. */
async function answered<T>(work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timedOut(began)), ANSWER_DEADLINE_MILLISECONDS)
  })
  try {
    return await Promise.race([work(), silence])
  } catch (error) {
    throw translated(error, began)
  } finally {
    clearTimeout(timer)
  }
}

async function verify(driver: Driver, { uri, database }: GraphSettings): Promise<void> {
  try {
    await answered(() => driver.getServerInfo(database === undefined ? {} : { database }))
  } catch (error) {
    if (error instanceof AppError && error.code === 'DATABASE_UNAUTHORIZED') throw error
    throw new AppError('DATABASE_UNREACHABLE', `No Neo4j database answers at ${uri}.`, {
      remedy: 'Start the database, or correct its address and the name of the database in the settings.',
      cause: error,
    })
  }
}

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
  if (error.retryable || code === NO_CODE || code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new AppError('DATABASE_UNAVAILABLE', 'The database does not answer at the moment.', {
      remedy: 'Try again in a moment; if it lasts, look whether the database runs.',
      cause: error,
    })
  return error
}

const TERMINATED = 'Neo.TransientError.Transaction.Terminated'
/** The driver's own code for a pool without a free or a working connection. */
const NO_CODE = 'N/A'
