import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver, type QueryResult, type Record as NeoRecord, type Session } from 'neo4j-driver'
import { AppError } from '../errors.js'
import { Changes } from './change-log.js'
import {
  foreignVersion,
  isDatabaseFault,
  isInvalidBookmark,
  isUnreachable,
  needsRestart,
  storageFull,
  timeout,
  toAppError,
  versionNotReached,
  type Operation,
} from './driver-errors.js'
import type { Edition } from './edition.js'
import { untilApplied } from './half-applied.js'
import type { Places } from './places.js'
import type { Plans } from './plans.js'
import { statementOf, type Query } from './query.js'
import { inTransaction, withoutTrace, type AbortableSessions, type Send, type Sessions } from './sessions.js'
import { inSpan, rowsInSpan, traceMetadata } from './spans.js'
import type { SpelledOut } from './spelled-out.js'
import {
  ACQUIRE_LIMIT,
  LONG_LIMIT,
  longerPause,
  PATIENT_LIMITS,
  RETRY_LIMIT,
  SILENCE_LIMIT,
  slower,
  within,
  type TimeLimits,
} from './time-limits.js'

/** The database as one `Graph` sees it. */
export interface View {
  readonly driver: Driver
  readonly sessions: Sessions
  /** For reads. */
  readonly places: Places
  readonly plans: Plans
  readonly spelledOut: SpelledOut
  readonly edition: Edition
  readonly limits: TimeLimits
  /** How many times longer than usual transactions are tried again. */
  readonly patience: number
  /** Of a view that ends with a signal. */
  readonly abortable: AbortableSessions | undefined
  readonly hasRoom: () => boolean
  readonly onNeedsRestart: () => void
}

/** To be told the version that the graph had when a statement had been read, as `Graph.version`. */
export type Told = (version: string) => void

/** Metadata of a transaction that only has a statement planned. */
const PREPARES = { metadata: { prepares: 'a plan' } }

/** `Graph.read`: in an autocommit transaction, which costs one round trip where a managed one costs three. */
export const read = <P, R>(view: View, query: Query<'READ', P, R>, params: P, told?: Told): Promise<R[]> =>
  inSpan(query, () =>
    untilApplied(
      () => lastCommit(view),
      () => readRows(view, query, params, told),
    ),
  )

async function readRows<P, R>(
  view: View,
  query: Query<'READ', P, R>,
  params: P,
  told: Told | undefined,
): Promise<R[]> {
  const statement = view.spelledOut.statementOf(query, view.edition, params, (next) => prepare(view, next))
  const { text } = statement
  const send = (by: View) => attempts(by, () => readOnce(by, text, statement.params, { told }))
  const sent = () =>
    view.plans.send(
      text,
      () => send(view),
      () => send(forAll(view)),
    )
  const { abortable } = view
  const by = view.plans.isAwaited(text) ? waiting(view) : view
  return decodeAll(query, await answered(by, () => (abortable ? abortable.orAborted(sent()) : sent())))
}

/**
 * Of who sends a long statement first: planning it may take longer than a read, and goes on for who asks next when the
 * request is given up.
 */
const forAll = (view: View): View => ({
  ...view,
  abortable: undefined,
  limits: { ...view.limits, read: slower(PATIENT_LIMITS, view.patience).read },
})

/** Of who needs what others will have as well: it is waited for longer. */
const waiting = (view: View): View => ({ ...view, limits: { ...view.limits, read: view.limits.wait } })

/** Has the database plan what will be sent for a query, before anybody waits for it. */
export const plan = <P>(view: View, query: Query<'READ', P, any>, params: P): Promise<void> =>
  view.spelledOut.plan(query, view.edition, params, (statement) => prepare(view, statement))

/**
 * Runs a statement for nobody. An EXPLAIN would leave a third of the work to those who send it next: they would each check its
 * text again and build what runs it, all at once on a busy server.
 */
const prepare = (view: View, { text, params }: ReturnType<typeof statementOf>): Promise<void> =>
  view.plans.send(
    text,
    () => Promise.resolve(),
    () => readOnce(forAll(view), text, params, { prepares: true }).then(() => {}),
  )

/** Reads by `once`, and again where that may help. */
async function attempts<T>(view: View, once: () => Promise<T>): Promise<T> {
  const { limits, abortable } = view
  const began = performance.now()
  for (let attempt = 1, pause = 0; ; attempt += 1, pause = longerPause(pause)) {
    try {
      return await once()
    } catch (error) {
      if (abortable?.reason !== undefined) throw abortable.reason
      if (needsRestart(error)) view.onNeedsRestart()
      if (isUnreachable(error)) view.plans.forget()
      const spent = performance.now() + pause - began
      const inVain = limits.patient ? spent > limits.unreachable : attempt > 1
      if (inVain || !mayRetry(error, limits)) throw error
      if (pause > 0) await sleep(pause)
    }
  }
}

interface ReadFor {
  readonly told?: Told | undefined
  /** Nobody waits for the rows; who looks at the database's transactions is told so. */
  readonly prepares?: boolean
}

async function readOnce(
  view: View,
  text: string,
  params: Record<string, unknown>,
  { told, prepares = false }: ReadFor = {},
): Promise<QueryResult> {
  const { places, sessions, abortable, limits } = view
  const place = places.take(limits.patient ? limits.read : view.patience * ACQUIRE_LIMIT)
  if (place) await place
  const { bookmarks } = sessions
  const session = sessions.open('READ')
  try {
    abortable?.add(session)
    const sent = withoutTrace(() =>
      session.run(text, params, { timeout: limits.read, ...(prepares ? PREPARES : traceMetadata()) }),
    )
    const result = await sent
    if (told !== undefined) {
      sessions.follow(session, bookmarks)
      told(session.lastBookmarks().join())
    }
    return result
  } finally {
    places.give()
    abortable?.delete(session)
    // its connection is back in the pool already, so nobody waits for this
    sessions.close(session).catch(() => {})
  }
}

/** A session that ends with the view's signal. @throws the signal's reason once it has aborted */
function openSession({ sessions, abortable }: View, mode: 'READ' | 'WRITE', fetchSize?: number): Session {
  if (abortable?.reason !== undefined) throw abortable.reason
  const session = sessions.open(mode, fetchSize)
  abortable?.add(session)
  return session
}

/** `Graph.stream` */
export const stream = <P, R>(
  view: View,
  query: Query<'READ', P, R>,
  params: P,
  fetchSize: number,
): AsyncGenerator<R> => rowsInSpan(query, streamedRows(view, query, params, fetchSize))

async function* streamedRows<P, R>(
  view: View,
  query: Query<'READ', P, R>,
  params: P,
  fetchSize: number,
): AsyncGenerator<R> {
  const { abortable } = view
  const session = openSession(view, 'READ', fetchSize)
  try {
    const statement = statementOf(query, view.edition, params)
    const result = session.run(statement.text, statement.params, { timeout: LONG_LIMIT })
    for await (const record of result) yield decodeRecord(query, record)
  } catch (error) {
    throw abortable?.reason ?? toAppError(error, 'WORK')
  } finally {
    abortable?.delete(session)
    await view.sessions.close(session)
  }
}

/**
 * `Graph.version`: the bookmark of an empty transaction. Begin and commit go out together, which costs half of the
 * shortest statement. Neo4j names a commit there as soon as it is safe on disk, a moment before readers see it; so all
 * sessions opened later wait for it.
 */
export const lastCommit = (view: View): Promise<string> =>
  answered(view, () =>
    attempts(view, async () => {
      const { bookmarks } = view.sessions
      const session = view.sessions.open('READ')
      try {
        await session.beginTransaction({ timeout: view.limits.read }).commit()
        view.sessions.follow(session, bookmarks)
        return session.lastBookmarks().join()
      } finally {
        view.sessions.close(session).catch(() => {})
      }
    }),
  )

/** `Graph.reach`: an empty transaction that begins when the database has closed what the bookmark counts. */
export async function reach(view: View, version: string): Promise<void> {
  const { sessions, limits } = view
  if (sessions.bookmarks.includes(version)) return
  const [own = await lastCommit(view)] = sessions.bookmarks
  // another database's would be waited for here in vain, and be carried along from then on
  if (databaseOf(version) !== databaseOf(own)) throw foreignVersion()
  const before = sessions.bookmarks
  const session = sessions.open('READ', undefined, [version])
  try {
    await within(
      limits.read,
      () => session.beginTransaction({ timeout: limits.read }).commit(),
      () => versionNotReached(limits.read),
    )
    sessions.follow(session, before)
  } catch (error) {
    throw isInvalidBookmark(error) ? foreignVersion() : toAppError(error, 'WORK')
  } finally {
    sessions.close(session).catch(() => {})
  }
}

/** A bookmark begins with the id of its database, 16 bytes, in base64 behind a few letters that all bookmarks have. */
const databaseOf = (bookmark: string): string => bookmark.slice(0, 24)

/** `Graph.write` */
export async function write<T>(view: View, work: (send: Send, changes: Changes) => Promise<T>): Promise<T> {
  const { limits, abortable } = view
  // a database that meets the end of its disk in the middle of a commit has to be started again
  if (!view.hasRoom()) throw storageFull()
  const began = performance.now()
  for (let attempt = 1, pause = longerPause(0); ; attempt += 1, pause = longerPause(pause)) {
    try {
      return await writeOnce(view, work)
    } catch (error) {
      if (abortable?.reason !== undefined) throw abortable.reason
      // at random, so that two transactions that have locked each other out do not meet again
      const wait = pause * (0.5 + Math.random())
      const spent = performance.now() + wait - began
      const inVain = isUnreachable(error)
        ? (attempt > 1 && !limits.patient) || spent > limits.unreachable
        : spent > view.patience * RETRY_LIMIT
      if (inVain || !mayRetry(error, limits)) throw ofWrite(view, error)
      await sleep(wait)
    }
  }
}

async function writeOnce<T>(view: View, work: (send: Send, changes: Changes) => Promise<T>): Promise<T> {
  const before = view.sessions.bookmarks
  const session = openSession(view, 'WRITE')
  const changes = new Changes()
  try {
    const result = await inTransaction(view.sessions, session, view.limits.write, async (send) => {
      const worked = await work(send, changes)
      if (changes.areKnown) await changes.write(runner(send))
      return worked
    })
    view.sessions.follow(session, before)
    // a transaction that changes the schema cannot write
    if (!changes.areKnown) await logEverything(view)
    return result
  } finally {
    view.abortable?.delete(session)
  }
}

/** Writes into the log that anything may have changed, in a transaction of its own. */
async function logEverything(view: View): Promise<void> {
  const before = view.sessions.bookmarks
  const session = view.sessions.open('WRITE')
  await inTransaction(view.sessions, session, view.limits.write, (send) => new Changes().write(runner(send)))
  view.sessions.follow(session, before)
}

/** Sends queries about the whole database. */
const runner =
  (send: Send) =>
  async <P, R>(query: Query<'WRITE', P, R>, params: P): Promise<R[]> => {
    const statement = statementOf(query, 'FULL', params)
    return decodeAll(query, await send(statement.text, statement.params))
  }

/** `Graph.writeInBatches` */
export async function writeInBatches(view: View, text: string): Promise<void> {
  const { abortable } = view
  if (!view.hasRoom()) throw storageFull()
  const before = view.sessions.bookmarks
  const session = openSession(view, 'WRITE')
  try {
    await session.run(text, {}, { timeout: LONG_LIMIT })
    view.sessions.follow(session, before)
    await logEverything(view)
  } catch (error) {
    throw abortable?.reason ?? ofWrite(view, error)
  } finally {
    abortable?.delete(session)
    await view.sessions.close(session)
  }
}

/** `Graph.verify` */
export async function verify(view: View, uri: string, database: string | undefined): Promise<void> {
  try {
    await answered(view, () => view.driver.getServerInfo(database === undefined ? {} : { database }))
  } catch (error) {
    if (error instanceof AppError && ['DATABASE_UNAUTHORIZED', 'TIMEOUT'].includes(error.code)) throw error
    throw new AppError('DATABASE_UNREACHABLE', `No Neo4j database answers at ${uri}.`, {
      remedy: 'Start the database, or correct its address and the name of the database in the settings.',
      details: { uri },
      cause: error,
    })
  }
}

export const decodeAll = <R>(query: Query<any, any, R>, result: QueryResult): R[] =>
  result.records.map((record) => decodeRecord(query, record))

/** @throws Error when the query returns no column of a name that its owner declares */
export const decodeRecord = <R>({ columns, decode }: Query<any, any, R>, record: NeoRecord): R =>
  decode(columns.map((column) => record.get(column)))

/** The result of `work`, or its error as one of ours; TIMEOUT when the server is silent. */
async function answered<T>({ limits }: View, work: () => Promise<T>): Promise<T> {
  const during: Operation = limits.patient ? 'WORK' : { limit: limits.read, began: performance.now() }
  const deadline = limits.read + SILENCE_LIMIT + (limits.patient ? limits.unreachable : 0)
  try {
    return await within(deadline, work, () => timeout(during))
  } catch (error) {
    throw toAppError(error, during)
  }
}

/** Whether another attempt may succeed. The driver itself does not retry when no connection is made in time. */
const mayRetry = (error: unknown, { patient }: TimeLimits): boolean =>
  neo4j.isRetryableError(error) || (patient && isUnreachable(error))

function ofWrite(view: View, error: unknown): unknown {
  if (isDatabaseFault(error) && !view.hasRoom()) return storageFull(error)
  if (needsRestart(error)) view.onNeedsRestart()
  return toAppError(error, 'WRITE')
}
