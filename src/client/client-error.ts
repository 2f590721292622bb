import type { ErrorCode } from '../errors.js'

/**
 * What can go wrong for a client: the codes of docs/errors.md, those of GraphQL itself, and UNREACHABLE where nothing answers,
 * or something else than the server. TIMEOUT is also said when the client's own time is over.
 */
export type ClientErrorCode =
  | ErrorCode
  | 'UNREACHABLE'
  | 'BAD_REQUEST'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'OPERATION_RESOLUTION_FAILURE'

/** An error as it is in an answer. */
export interface GraphqlError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

export interface ClientErrorParts {
  readonly extensions?: Readonly<Record<string, unknown>>
  readonly path?: readonly (string | number)[] | null
  readonly requestId?: string | null
  readonly data?: unknown
  readonly cause?: unknown
}

/** A failure, as the server told it or as the way there made it. */
export class ClientError extends Error {
  override readonly name = 'ClientError'
  readonly code: ClientErrorCode
  /** What to do; null where the server does not say. */
  readonly remedy: string | null
  /** All that the server says of it beside the message: `code`, `remedy`, `retryAfter` in seconds, `limit`, `candidates`, … */
  readonly extensions: Readonly<Record<string, unknown>>
  /** The field that failed; null where the whole request did. */
  readonly path: readonly (string | number)[] | null
  /** Under which the server's log has the request; null where no server answered. */
  readonly requestId: string | null
  /** What was answered beside the failure; null where nothing was. */
  readonly data: unknown

  constructor(code: ClientErrorCode, message: string, parts: ClientErrorParts = {}) {
    super(message, parts.cause === undefined ? undefined : { cause: parts.cause })
    this.code = code
    this.extensions = parts.extensions ?? {}
    const { remedy } = this.extensions
    this.remedy = typeof remedy === 'string' ? remedy : null
    this.path = parts.path ?? null
    this.requestId = parts.requestId ?? null
    this.data = parts.data ?? null
  }
}

/** The first of the errors of an answer; the others are mostly what follows from it. */
export function errorOf(
  [first]: readonly GraphqlError[],
  parts: Pick<ClientErrorParts, 'requestId' | 'data'>,
): ClientError {
  const { message = 'The server tells no reason.', path = null, extensions = {} } = first ?? {}
  const { code = 'INTERNAL_SERVER_ERROR' } = extensions
  return new ClientError(code as ClientErrorCode, message, { ...parts, path, extensions })
}
