import { AppError } from '../../errors.js'

const MAX_LENGTH = 200

/** A search text in NFC without outer white space; `argument`: what gives it. @throws AppError BAD_USER_INPUT when it is too long */
export function validSearchText(text: string, argument = 'text'): string {
  const normalised = text.normalize('NFC').trim()
  if (normalised.length > MAX_LENGTH)
    throw new AppError(
      'BAD_USER_INPUT',
      `${argument} has ${normalised.length} characters, but may have ${MAX_LENGTH} at most.`,
      {
        remedy: 'Search for the few words that matter.',
        details: { argument, limit: MAX_LENGTH, actual: normalised.length },
      },
    )
  return normalised
}
