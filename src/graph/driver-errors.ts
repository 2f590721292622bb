import neo4j from 'neo4j-driver'
import { AppError } from '../errors.js'

/**
 * What was being done when an error came up: answering a request, which could ask for less (`limit` in milliseconds,
 * `began` by `performance.now()`); reading something else (WORK); or writing.
 */
export type Operation = { readonly limit: number; readonly began: number } | 'WORK' | 'WRITE'

/**
 * The driver's error as one of ours, told apart by its code alone. An error that has no code of ours is a fault of this
 * program and is returned as it is.
 */
export function toAppError(error: unknown, during: Operation): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error
  const { code } = error
  if (code === 'Neo.ClientError.Security.Forbidden')
    return new AppError('DATABASE_UNAUTHORIZED', 'The database does not let this user do what is needed.', {
      remedy: 'Give the user the rights to read, to write, and to make and show indexes and constraints.',
      cause: error,
    })
  if (code.startsWith('Neo.ClientError.Security.'))
    return new AppError('DATABASE_UNAUTHORIZED', 'The database refused the user name or the password.', {
      remedy: 'Correct NEO4J_USERNAME and NEO4J_PASSWORD in the settings.',
      cause: error,
    })
  if (TIMED_OUT.has(code)) return timeout(during, error)
  if (
    needsRestart(error) ||
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

/** TIMEOUT; `details.during` is there where asking for less does not help. */
export const timeout = (during: Operation, cause?: unknown): AppError =>
  typeof during === 'string'
    ? new AppError('TIMEOUT', 'The database took too long over its work.', {
        remedy: 'Look whether the database or its machine is busy, then try again.',
        details: { during },
        ...(cause === undefined ? {} : { cause }),
      })
    : new AppError('TIMEOUT', 'The database took too long to answer.', {
        remedy:
          'Try again in a moment; if it lasts, ask for less: a smaller depth, a narrower filter, a shorter page.',
        details: { limit: during.limit, actual: Math.round(performance.now() - during.began) },
        ...(cause === undefined ? {} : { cause }),
      })

/** The database lacks commits that a version counts, and they did not come in time. */
export const versionNotReached = (limit: number): AppError =>
  new AppError('VERSION_NOT_REACHED', 'The database does not yet have what the request has seen elsewhere.', {
    remedy: 'Ask again in a moment; if it lasts, ask without the header X-Graph-Version.',
    details: { limit, retryAfter: 1 },
  })

export const foreignVersion = (): AppError =>
  new AppError(
    'BAD_USER_INPUT',
    'The header X-Graph-Version is not one that a server of this database gave.',
    {
      remedy: 'Send it back as it came, or leave it out.',
      details: { argument: 'X-Graph-Version' },
    },
  )

/** What was given as a bookmark is none. */
export const isInvalidBookmark = (error: unknown): boolean =>
  neo4jCode(error)?.startsWith('Neo.ClientError.Transaction.InvalidBookmark') ?? false

export const storageFull = (cause?: unknown): AppError =>
  new AppError(
    'STORAGE_FULL',
    'The disk of the database is full, so nothing can be written; reading goes on.',
    {
      remedy: 'Make room there, then try again; nothing need be started anew.',
      ...(cause === undefined ? {} : { cause }),
    },
  )

/** Neo4j's code of an error that has no code of ours; null for any other error. */
export const neo4jCode = (error: unknown): string | null =>
  error instanceof neo4j.Neo4jError ? error.code : null

/** No server could be reached, or the connection broke; not an answer of the server that asks for another attempt. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError &&
  (error.code === neo4j.error.SERVICE_UNAVAILABLE || error.code === NO_CODE)

/** After a disk that was full or failed, Neo4j begins no transaction any more, not even one that only reads. */
export const needsRestart = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError && error.code === 'Neo.DatabaseError.Transaction.TransactionStartFailed'

/** A fault of the database itself, whatever it was asked for; a full disk shows as one. */
export const isDatabaseFault = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError && (error.code.startsWith('Neo.DatabaseError.') || isUnreachable(error))

/**
 * Codes of what the database has ended because its time was over; which one depends on what it was doing, waiting for a
 * lock for example. The driver takes the last two for errors of the client.
 */
const TIMED_OUT: ReadonlySet<string> = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.ClientError.Transaction.Terminated',
  'Neo.ClientError.Transaction.LockClientStopped',
])
/** The driver's own code for a pool without a free or a working connection. */
const NO_CODE = 'N/A'
