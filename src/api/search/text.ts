import { AppError } from '../../errors.js'

const MAX_LENGTH = 200

/** What a person wants to be found by. @throws AppError BAD_USER_INPUT when it is too long */
export function searchText(text: string): string {
  const typed = text.normalize('NFC').trim()
  if (typed.length > MAX_LENGTH)
    throw new AppError(
      'BAD_USER_INPUT',
      `text has ${typed.length} characters, but may have ${MAX_LENGTH} at most.`,
      {
        remedy: 'Search for the few words that matter.',
        details: { argument: 'text', limit: MAX_LENGTH, actual: typed.length },
      },
    )
  return typed
}
