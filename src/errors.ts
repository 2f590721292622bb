/**
 * The closed list of what can go wrong. Every failure that a person or a program can meet has one stable
 * code; the command line's exit codes and GraphQL's `extensions.code` derive from it.
 */

/** Exit codes of the command line (see docs/commands.md): 1 some input failed, 2 usage, 3 database, 4 not found, 5 refused. */
const CODES = {
  // set-up
  PLATFORM_UNSUPPORTED: 3,
  JAVA_NOT_FOUND: 3,
  JAVA_TOO_OLD: 3,
  MAVEN_NOT_FOUND: 3,
  DOWNLOAD_FAILED: 3,
  CHECKSUM_MISMATCH: 3,
  DATABASE_START_FAILED: 3,
  DATABASE_UNREACHABLE: 3,
  DATABASE_UNAUTHORIZED: 3,
  DATABASE_UNAVAILABLE: 3,
  DATABASE_TOO_NEW: 3,
  STORAGE_FULL: 3,
  RESTORE_UNFINISHED: 3,
  ALREADY_RUNNING: 3,
  HOME_IN_USE: 3,
  HOME_NOT_WRITABLE: 3,
  PORT_IN_USE: 3,
  BAD_SETTING: 2,
  TOKENS_REQUIRED: 2,
  // input
  FILE_NOT_FOUND: 1,
  FILE_NOT_READABLE: 1,
  FILE_TOO_LARGE: 5,
  FILE_EMPTY: 1,
  UNSUPPORTED_MEDIA_TYPE: 1,
  UNSUPPORTED_ENCODING: 1,
  FILE_DAMAGED: 1,
  FILE_ENCRYPTED: 1,
  FILE_TOO_COMPLEX: 5,
  NO_TEXT_LAYER: 1,
  STATE_SECRET: 5,
  BAD_RECORD: 1,
  UNIDENTIFIED_PAPER: 1,
  OUTPUT_NOT_WRITABLE: 1,
  // backup and restore
  BACKUP_DAMAGED: 5,
  BACKUP_TOO_NEW: 5,
  CHANGED_MEANWHILE: 5,
  CORRECTED_ALREADY: 5,
  DECIDED_ALREADY: 5,
  DATABASE_NOT_EMPTY: 5,
  RESTORE_DIFFERS: 5,
  // requests
  BAD_USER_INPUT: 2,
  NOT_FOUND: 4,
  UNAUTHENTICATED: 5,
  SIGN_IN_UNAVAILABLE: 3,
  FORBIDDEN: 5,
  FOREIGN_HOST: 5,
  ADDRESS_REFUSED: 5,
  AMBIGUOUS_SYMBOL: 4,
  AMBIGUOUS_NAME: 4,
  TIMEOUT: 5,
  VERSION_NOT_REACHED: 5,
  // limits of requests: `details` has `limit` and `actual`
  QUERY_DEPTH_LIMIT: 5,
  COST_LIMIT: 5,
  ALIAS_LIMIT: 5,
  ROOT_FIELD_LIMIT: 5,
  TOKEN_LIMIT: 5,
  PAGE_LIMIT: 5,
  BODY_LIMIT: 5,
  RATE_LIMITED: 5,
  OVERLOADED: 5,
  SUBSCRIPTION_LIMIT: 5,
  PERSISTED_QUERY_NOT_FOUND: 4,
  OPERATION_NOT_LISTED: 5,
  CURSOR_EXPIRED: 5,
  INTROSPECTION_DISABLED: 5,
  INTERNAL_SERVER_ERROR: 1,
} as const satisfies Record<string, number>

export type ErrorCode = keyof typeof CODES

export const ERROR_CODES = Object.keys(CODES) as ErrorCode[]

export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(CODES, code)

/** The exit code that a command ends with when it fails with `code`. */
export const exitCodeOf = (code: ErrorCode): number => CODES[code]

/** That of a command that has failed with these on single files: the one they share, else 1; 0 for none. */
export function exitCodeOfAll(codes: Iterable<ErrorCode>): number {
  const [first = 0, ...others] = new Set([...codes].map(exitCodeOf))
  return others.length > 0 ? 1 : first
}

/**
 * A failure that is part of the interface: `message` says in one sentence what was wrong and where, `remedy`
 * what to do. `details` is machine-readable and travels in `extensions`; never put secrets or stacks there.
 */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly remedy: string | null
  readonly details: Readonly<Record<string, unknown>>

  constructor(
    code: ErrorCode,
    message: string,
    options: { remedy?: string; details?: Record<string, unknown>; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.remedy = options.remedy ?? null
    this.details = options.details ?? {}
  }
}

/** What a failure is made of: plain data, in which it crosses from thread to thread. */
export type Failure = Pick<AppError, 'code' | 'message' | 'remedy' | 'details'>

export const failureOf = ({ code, message, remedy, details }: AppError): Failure => ({
  code,
  message,
  remedy,
  details,
})

export const errorOf = ({ code, message, remedy, details }: Failure): AppError =>
  new AppError(code, message, { ...(remedy === null ? {} : { remedy }), details })
