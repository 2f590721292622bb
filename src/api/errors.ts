import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { AppError, isErrorCode } from '../errors.js'
import { toldIn } from '../locale/failures.js'
import type { Language } from '../locale/messages.js'

/** Codes of faults in the request itself, which Apollo Server finds and words. */
const APOLLO_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

/** What the client is told of an AppError; the same for GraphQL and for the plain HTTP errors of the server. */
export const describeError = (error: AppError, language: Language = 'en') => {
  const { message, remedy } = toldIn(language, error)
  return {
    message,
    extensions: { code: error.code, ...(remedy === null ? {} : { remedy }), ...error.details },
  }
}

/** An error as `errorFormatter` leaves it, in a language; what GraphQL itself says of a request stays within. */
export function spokenIn(language: Language, formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { message, extensions: { code, remedy, ...details } = {} } = formatted
  if (language === 'en') return formatted
  if (!isErrorCode(code)) return { ...formatted, message: `Truy vấn GraphQL không hợp lệ: ${message}` }
  const english = new AppError(code, message, { details, ...(typeof remedy === 'string' ? { remedy } : {}) })
  return { ...formatted, ...describeError(english, language) }
}

/** The language that a client likes best by its Accept-Language: Vietnamese, or English when it says so. */
export function languageOf(accepted: string | null | undefined): Language {
  const liked = (accepted ?? '')
    .toLowerCase()
    .split(',')
    .map((range) => {
      const [, language, quality = '1'] = /^\s*([a-z]+|\*)[^;]*(?:;\s*q=([\d.]+))?/.exec(range) ?? []
      return { language, quality: Number(quality) }
    })
    .filter(({ language, quality }) => quality > 0 && ['vi', 'en', '*'].includes(language ?? ''))
    .sort((a, b) => b.quality - a.quality)
  return liked[0]?.language === 'en' ? 'en' : 'vi'
}

const introspectionDisabled = new AppError(
  'INTROSPECTION_DISABLED',
  'This server does not tell its schema.',
  {
    remedy: 'It is printed in schema/schema.graphql.',
  },
)

/**
 * Turns every error of a request into what the client may see: our own with code and remedy, Apollo's own about the
 * request, and anything else masked, with an id under which the log has it. Without `suggestions` no name is given
 * away that was not asked for.
 */
export const errorFormatter =
  (log: Logger, suggestions = true) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message: _message, extensions: _extensions, ...where } = formatted
    const cause = unwrapResolverError(error)
    const own = cause instanceof GraphQLError ? cause.originalError : cause
    if (own instanceof AppError) return { ...where, ...describeError(own) }
    if (formatted.extensions?.['validationErrorCode'] === 'INTROSPECTION_DISABLED')
      return { ...where, ...describeError(introspectionDisabled) }
    const code = formatted.extensions?.['code']
    if (cause instanceof GraphQLError && typeof code === 'string' && APOLLO_CODES.has(code))
      return {
        ...where,
        message: suggestions ? formatted.message : formatted.message.replace(/ ?Did you mean.*$/s, ''),
        extensions: { code },
      }
    const errorId = randomUUID()
    log.error({ err: cause, errorId, path: formatted.path }, 'unexpected error')
    return {
      ...where,
      message: 'Something went wrong inside the server.',
      extensions: {
        code: 'INTERNAL_SERVER_ERROR',
        errorId,
        remedy: 'Report it with this errorId; the server’s log has the details.',
      },
    }
  }
