import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver, type QueryResult, type Session } from 'neo4j-driver'
import { AppError } from '../errors.js'
import type { Edition } from './edition.js'
import type { Query } from './query.js'

export interface GraphSettings {
  /** `bolt://`, `neo4j://` or their `+s` forms. */
  readonly uri: string
  readonly username: string
  readonly password: string
  /** The user's home database when absent. */
  readonly database?: string
  /** How many times longer than usual is waited for the database, on a machine that is slow or busy; 1 when absent. */
  readonly patience?: number
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
  /**
   * Runs a statement that changes the whole graph in transactions of its own (`IN TRANSACTIONS`), so that neither their
   * memory nor their time grows with the graph: for an hour at most. When it breaks off, what was done stays.
   * @throws AppError as `write`
   */
  writeInPieces(query: Query<'WRITE', Record<string, never>, unknown>): Promise<void>
  readonly edition: Edition
  /** The same database, of which only the open edition is seen. */
  readonly open: Graph
  /**
   * The same database for work that nobody waits for at a screen: a start, a command. A read may take as long as a
   * statement that writes, a transaction longer, and a database that is away is waited for, 30 s in all.
   */
  readonly patient: Graph
  /**
   * The same database for a time: when `ends` aborts, what was begun here is taken back by the database at once, and
   * nothing more is begun. Its callers get the signal's reason.
   */
  until(ends: AbortSignal): Graph
  /** @throws AppError DATABASE_UNREACHABLE, DATABASE_UNAUTHORIZED, TIMEOUT when the database cannot be used */
  verify(): Promise<void>
  close(): Promise<void>
}

/** How long things may take; the database ends by itself what takes longer. */
interface Pace {
  readonly readMillis: number
  /** Of a transaction, and of what is asked in it. */
  readonly writeMillis: number
  /** From when on a database that is away is not tried again. */
  readonly awayMillis: number
  readonly patient: boolean
}
/**
 * The line may have died while it lay idle, so a database that is away is tried twice; from 1.2 s on not even that, for
 * it would not end within 3 s. A private database lets a transaction run for 30 s.
 */
const AT_ONCE: Pace = { readMillis: 5_000, writeMillis: 30_000, awayMillis: 1_200, patient: false }
/** A database that has just started, on a busy machine, takes long over what it plans for the first time. */
const PATIENT: Pace = { readMillis: 30_000, writeMillis: 120_000, awayMillis: 30_000, patient: true }
/** From here on a transaction that the database asks to run again is given up. */
const RETRY_MILLISECONDS = 30_000
const LONG_TIMEOUT_MILLISECONDS = 3_600_000
const STREAMED_ROWS = 500
/** A frozen server says nothing at all, not even that the time is over; so long after it, it is not waited for. */
const SILENCE_MILLISECONDS = 1_000
/** A read tries twice: together still under 3 s when nobody picks up. */
const CONNECT_MILLISECONDS = 1_400
const ACQUIRE_MILLISECONDS = 2 * CONNECT_MILLISECONDS
const FIRST_PAUSE_MILLISECONDS = 50
const LONGEST_PAUSE_MILLISECONDS = 1_000

/** A database that is away is not waited for any longer: it is not slow. */
const slower = (pace: Pace, times: number): Pace => ({
  ...pace,
  readMillis: times * pace.readMillis,
  writeMillis: times * pace.writeMillis,
})

/** Opens a pool of connections; nothing is sent before the first call. */
export function connect(settings: GraphSettings): Graph {
  const { patience = 1 } = settings
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password), {
    disableLosslessIntegers: true,
    disableAutoCommitRetries: true,
    maxConnectionPoolSize: 30,
    maxConnectionLifetime: 15 * 60_000,
    connectionLivenessCheckTimeout: 30_000,
    connectionTimeout: patience * CONNECT_MILLISECONDS,
    connectionAcquisitionTimeout: patience * ACQUIRE_MILLISECONDS,
    // A statement's rows are always all wanted; fetching them in pieces costs a round trip each.
    fetchSize: -1,
    telemetryDisabled: true,
  })
  const { hasRoom = () => true, onBroken = () => {} } = settings
  const noticed = (error: unknown): unknown => {
    if (isBroken(error)) onBroken()
    return translated(error, 'WRITE')
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
    timeout: number,
    sessions?: Sessions,
  ): Promise<QueryResult> => {
    const session = open('READ')
    sessions?.add(session)
    try {
      return await session.run(text, params, { timeout })
    } finally {
      sessions?.delete(session)
      // its connection is back in the pool already, so nobody waits for this
      session.close().catch(() => {})
    }
  }

  const graphOf = (edition: Edition, pace: Pace, sessions?: Sessions): Graph => ({
    async read(query, params) {
      const text = query.text[edition]
      const encoded = query.encode(params)
      const ask = () => runOnce(text, encoded, pace.readMillis, sessions)
      const began = performance.now()
      const result = await answered(async () => {
        for (let attempt = 1, pause = 0; ; attempt += 1, pause = longer(pause)) {
          try {
            return await ask()
          } catch (error) {
            if (sessions?.reason !== undefined) throw sessions.reason
            if (isBroken(error)) onBroken()
            const spent = performance.now() + pause - began
            const inVain = pace.patient ? spent > pace.awayMillis : attempt > 1
            if (inVain || !canSucceed(error, pace)) throw error
            if (pause > 0) await sleep(pause)
          }
        }
      }, pace)
      return decodeAll(query, result)
    },

    async *stream(query, params, fetched = STREAMED_ROWS) {
      const session = open('READ', fetched)
      sessions?.add(session)
      try {
        const result = session.run(query.text[edition], query.encode(params), {
          timeout: LONG_TIMEOUT_MILLISECONDS,
        })
        for await (const record of result) yield query.decode(record.toObject())
      } catch (error) {
        throw sessions?.reason ?? translated(error, 'WORK')
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
      }, pace),

    async write(work) {
      // a database that meets the end of its disk in the middle of a commit has to be started again
      if (!hasRoom()) throw storageFull()
      const began = performance.now()
      for (let attempt = 1, pause = longer(0); ; attempt += 1, pause = longer(pause)) {
        const before = bookmarks
        const session = open('WRITE')
        sessions?.add(session)
        try {
          const result = await inTransaction(session, pace, (send) => work(transaction(send, edition)))
          bookmarks = [...bookmarks.filter((held) => !before.includes(held)), ...session.lastBookmarks()]
          return result
        } catch (error) {
          if (sessions?.reason !== undefined) throw sessions.reason
          // two that stood in each other's way should not meet again
          const wait = pause * (0.5 + Math.random())
          const spent = performance.now() + wait - began
          const inVain = isAway(error)
            ? (attempt > 1 && !pace.patient) || spent > pace.awayMillis
            : spent > patience * RETRY_MILLISECONDS
          if (inVain || !canSucceed(error, pace))
            throw isOfDatabase(error) && !hasRoom() ? storageFull(error) : noticed(error)
          await sleep(wait)
        } finally {
          sessions?.delete(session)
        }
      }
    },

    async writeInPieces(query) {
      if (!hasRoom()) throw storageFull()
      const session = open('WRITE')
      sessions?.add(session)
      try {
        await session.run(query.text[edition], {}, { timeout: LONG_TIMEOUT_MILLISECONDS })
        bookmarks = [...bookmarks, ...session.lastBookmarks()]
      } catch (error) {
        if (sessions?.reason !== undefined) throw sessions.reason
        throw isOfDatabase(error) && !hasRoom() ? storageFull(error) : noticed(error)
      } finally {
        sessions?.delete(session)
        await session.close()
      }
    },

    edition,
    get open() {
      return edition === 'OPEN' ? this : graphOf('OPEN', pace, sessions)
    },
    get patient() {
      return pace.patient ? this : graphOf(edition, slower(PATIENT, patience), sessions)
    },
    until: (ends) => graphOf(edition, pace, new Sessions(ends)),
    verify: () => verify(driver, settings, pace),
    close: () => driver.close(),
  })
  return graphOf('FULL', slower(AT_ONCE, patience))
}

/** The pause after this one. */
const longer = (pause: number): number =>
  Math.min(Math.max(2 * pause, FIRST_PAUSE_MILLISECONDS), LONGEST_PAUSE_MILLISECONDS)

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
async function inTransaction<T>(
  session: Session,
  { writeMillis: timeout }: Pace,
  work: (send: Send) => Promise<T>,
): Promise<T> {
  let silent = false
  const heard = async <R>(asked: () => Promise<R>): Promise<R> => {
    if (silent) throw timedOut('WRITE')
    try {
      return await within(timeout + SILENCE_MILLISECONDS, asked, () => timedOut('WRITE'))
    } catch (error) {
      silent ||= error instanceof AppError && error.code === 'TIMEOUT'
      throw error
    }
  }
  try {
    const tx = await heard(async () => session.beginTransaction({ timeout }))
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
async function answered<T>(work: () => Promise<T>, { readMillis, awayMillis, patient }: Pace): Promise<T> {
  const began = performance.now()
  const deadline = readMillis + SILENCE_MILLISECONDS + (patient ? awayMillis : 0)
  const what = patient ? 'WORK' : { limit: readMillis, began }
  try {
    return await within(deadline, work, () => timedOut(what))
  } catch (error) {
    throw translated(error, what)
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

async function verify(driver: Driver, { uri, database }: GraphSettings, pace: Pace): Promise<void> {
  try {
    await answered(() => driver.getServerInfo(database === undefined ? {} : { database }), pace)
  } catch (error) {
    if (error instanceof AppError && ['DATABASE_UNAUTHORIZED', 'TIMEOUT'].includes(error.code)) throw error
    throw new AppError('DATABASE_UNREACHABLE', `No Neo4j database answers at ${uri}.`, {
      remedy: 'Start the database, or correct its address and the name of the database in the settings.',
      details: { uri },
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

/** What took too long: a question, of which less could be asked; something else that is read; something that is written. */
type Late = { readonly limit: number; readonly began: number } | 'WORK' | 'WRITE'

/** `details.during` is there where asking for less is no way out. */
const timedOut = (what: Late, cause?: unknown): AppError =>
  typeof what === 'string'
    ? new AppError('TIMEOUT', 'The database took too long over its work.', {
        remedy: 'Look whether the database or its machine is busy, then try again.',
        details: { during: what },
        ...(cause === undefined ? {} : { cause }),
      })
    : new AppError('TIMEOUT', 'The database took too long to answer.', {
        remedy: 'Ask for less: a smaller depth, a narrower filter, a shorter page.',
        details: { limit: what.limit, actual: Math.round(performance.now() - what.began) },
        ...(cause === undefined ? {} : { cause }),
      })

/**
 * The driver's error as one of ours, told apart by its code alone; what has no code of ours is a fault of this
 * program and stays as it is.
 */
function translated(error: unknown, what: Late): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error
  const { code } = error
  if (code === 'Neo.ClientError.Security.Forbidden')
    return new AppError('DATABASE_UNAUTHORIZED', 'The database does not let this user do what is needed.', {
      remedy: 'Give the user the rights to read, to write, and to make and show indexes and constraints.',
      cause: error,
    })
  if (code.startsWith('Neo.ClientError.Security.'))
    return new AppError('DATABASE_UNAUTHORIZED', 'The database refused the user name or the password.', {
      remedy: 'Correct the user name and the password in the settings.',
      cause: error,
    })
  if (ENDED.has(code)) return timedOut(what, error)
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

/** The code of a failure of the database that has none of ours; null for any other error. */
export const foreignCode = (error: unknown): string | null =>
  error instanceof neo4j.Neo4jError ? error.code : null

/** Nobody picks up, or the line is dead; told apart from a database that asks for another attempt. */
const isAway = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError &&
  (error.code === neo4j.error.SERVICE_UNAVAILABLE || error.code === NO_CODE)

/** Whether another attempt may do it. The driver itself gives up when no connection comes about in time. */
const canSucceed = (error: unknown, { patient }: Pace): boolean =>
  neo4j.isRetryableError(error) || (patient && isAway(error))

/** After a disk that was full or failed, Neo4j begins no transaction any more, not even one that reads. */
const isBroken = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError && error.code === 'Neo.DatabaseError.Transaction.TransactionStartFailed'

/** A fault of the database itself, which what was asked of it is no reason for; a full disk shows as one. */
const isOfDatabase = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError && (error.code.startsWith('Neo.DatabaseError.') || isAway(error))

/**
 * What the database has ended because its time was over; which of these is told depends on what it was doing, waiting for
 * a lock for example. The driver calls the last two client errors, whatever the database calls them.
 */
const ENDED: ReadonlySet<string> = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.ClientError.Transaction.Terminated',
  'Neo.ClientError.Transaction.LockClientStopped',
])
/** The driver's own code for a pool without a free or a working connection. */
const NO_CODE = 'N/A'
