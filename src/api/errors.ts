import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { AppError, isErrorCode } from '../errors.js'
import { localiseFailure } from '../locale/failures.js'
import type { Language } from '../locale/language.js'

/** Apollo Server's own codes for errors in a request; their messages are passed on. */
export const APOLLO_CODES: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
])

/** An AppError as clients get it, from GraphQL and from every other route. */
export const describeError = (error: AppError, language: Language = 'en') => {
  const { message, remedy } = localiseFailure(language, error)
  return {
    message,
    extensions: { code: error.code, ...(remedy === null ? {} : { remedy }), ...error.details },
  }
}

/** Translates an error from `errorFormatter`. GraphQL's own messages are quoted in English. */
export function translateError(language: Language, formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { message, extensions: { code, remedy, ...details } = {} } = formatted
  if (language === 'en') return formatted
  if (!isErrorCode(code)) return { ...formatted, message: `Truy vấn GraphQL không hợp lệ: ${message}` }
  const english = new AppError(code, message, { details, ...(typeof remedy === 'string' ? { remedy } : {}) })
  return { ...formatted, ...describeError(english, language) }
}

/** The language of a header Accept-Language: English when it is preferred to Vietnamese, else Vietnamese. */
export function preferredLanguage(acceptLanguage: string | null | undefined): Language {
  const preferred = (acceptLanguage ?? '')
    .toLowerCase()
    .split(',')
    .map((range) => {
      const [, language, quality = '1'] = /^\s*([a-z]+|\*)[^;]*(?:;\s*q=([\d.]+))?/.exec(range) ?? []
      return { language, quality: Number(quality) }
    })
    .filter(({ language, quality }) => quality > 0 && ['vi', 'en', '*'].includes(language ?? ''))
    .sort((a, b) => b.quality - a.quality)
  return preferred[0]?.language === 'en' ? 'en' : 'vi'
}

const introspectionDisabled = new AppError(
  'INTROSPECTION_DISABLED',
  'This server does not tell its schema.',
  {
    remedy: 'It is printed in schema/schema.graphql.',
  },
)

/**
 * Formats every error of a request for the client. An AppError keeps its code and remedy, and Apollo's errors about the
 * request keep their messages; any other error is logged under an id (of the request, where there is one), and the client
 * gets only that id. Without
 * `suggestions` the "Did you mean" of graphql-js is removed, which would reveal names of the schema.
 */
export const errorFormatter =
  (log: Logger, suggestions = true) =>
  (
    formatted: GraphQLFormattedError,
    error: unknown,
    errorId: string = randomUUID(),
  ): GraphQLFormattedError => {
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
