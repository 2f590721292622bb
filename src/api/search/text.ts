import { AppError } from '../../errors.js'

const MAX_LENGTH = 200

/** A search text in NFC without outer white space. @throws AppError BAD_USER_INPUT when it is too long */
export function validSearchText(text: string): string {
  const normalised = text.normalize('NFC').trim()
  if (normalised.length > MAX_LENGTH)
    throw new AppError(
      'BAD_USER_INPUT',
      `text has ${normalised.length} characters, but may have ${MAX_LENGTH} at most.`,
      {
        remedy: 'Search for the few words that matter.',
        details: { argument: 'text', limit: MAX_LENGTH, actual: normalised.length },
      },
    )
  return normalised
}
