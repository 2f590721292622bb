import { AppError, type ErrorCode } from '../../errors.js'

/** What one request, one client and all clients together may use. The defaults are in `config.ts`. */
export interface Limits {
  /** Nesting of fields in an operation. Fields of the introspection system have a limit of their own, in graphql-js. */
  readonly depth: number
  /** Cost of an operation, as `cost.ts` computes it. */
  readonly cost: number
  /** Fields with an alias in an operation, those in its fragments included. */
  readonly aliases: number
  /** Fields at the root of an operation. */
  readonly rootFields: number
  /** Lexical tokens in the text of a query. */
  readonly tokens: number
  readonly bodyBytes: number
  /** From the last byte of a request until its answer is ready. */
  readonly requestMillis: number
  /** How long a client may take to send a request, and to receive the answer. */
  readonly clientMillis: number
  /** GraphQL requests that are executed at the same time. */
  readonly concurrent: number
  /** Exports that are written at the same time. They do not count as GraphQL requests. */
  readonly exports: number
  /** Files that are received and read at the same time, counted apart too. */
  readonly files: number
  /** How long a request waits in the queue before it gets OVERLOADED. */
  readonly waitMillis: number
  readonly connections: number
  /** Of all answers that are kept to be given again. */
  readonly answerBytes: number
  /** Requests a minute, by the kind of client; 0 means no limit. */
  readonly perMinute: { readonly local: number; readonly token: number; readonly stranger: number }
}

/** The error for a request that is above a limit; `limit` and `actual` are in its details. */
export const limitExceeded = (
  code: ErrorCode,
  message: string,
  { limit, actual, remedy, ...more }: { limit: number; actual: number; remedy: string; retryAfter?: number },
): AppError => new AppError(code, message, { remedy, details: { limit, actual, ...more } })
