import { AppError } from '../errors.js'

/** The file's container or syntax violates its format; `what` completes "cannot be read: …". */
export const damaged = (name: string, what: string): AppError =>
  new AppError('FILE_DAMAGED', `${name} cannot be read: ${what}.`, {
    remedy: 'Open it in the program that made it and save it again.',
    details: { reason: what },
  })

/** A limit of `LIMITS` is exceeded; `actual` is null where counting has stopped. */
export const tooComplex = (name: string, what: string, limit: number, actual: number | null): AppError =>
  new AppError(
    'FILE_TOO_COMPLEX',
    `${name} has ${actual === null ? 'too many' : actual} ${what}; ${limit} are the limit.`,
    { remedy: 'Save the paper itself as plain text (UTF-8).', details: { what, limit, actual } },
  )

/** Reading the file takes too long. */
export const tooLate = (name: string, milliseconds: number): AppError =>
  new AppError('TIMEOUT', `${name} was not read within ${milliseconds / 1000} s.`, {
    remedy: 'Save the paper itself as plain text (UTF-8).',
    details: { file: name, limit: milliseconds },
  })

/** The file needs a password. */
export const encrypted = (name: string): AppError =>
  new AppError('FILE_ENCRYPTED', `${name} is protected by a password.`, {
    remedy: 'Save a copy without a password.',
  })

/**
 * Checks that a text has visible characters: whitespace, direction marks and a byte order mark are none.
 *
 * @throws AppError NO_TEXT_LAYER
 */
export function requireText(text: string, name: string): void {
  if (/[^\s\p{Cf}\p{Cc}]/u.test(text)) return
  throw new AppError('NO_TEXT_LAYER', `${name} holds no text.`, {
    remedy:
      'Look whether the file was saved completely; scan a paper again, straight and sharp, at 200 dots per inch or more.',
  })
}

/** Turns whatever a reader threw into an AppError: libraries throw all kinds of errors at malformed files. */
export function toAppError(error: unknown, name: string): AppError {
  if (error instanceof AppError) return error
  if (error instanceof RangeError)
    return new AppError('FILE_TOO_COMPLEX', `${name} is nested too deeply or too large to be taken apart.`, {
      remedy: 'Save the paper itself as plain text (UTF-8).',
      cause: error,
    })
  return new AppError(
    'FILE_DAMAGED',
    `${name} cannot be read: its content is faulty${error instanceof Error ? ` (${error.name})` : ''}.`,
    { remedy: 'Open it in the program that made it and save it again.', cause: error },
  )
}
