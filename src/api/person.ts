import { AppError } from '../errors.js'
import type { Context } from './context.js'

/** Whose word a mutation is. @throws AppError FORBIDDEN when the request does not come from this machine */
export function personOf({ person }: Context): string {
  if (person !== null) return person
  throw new AppError(
    'FORBIDDEN',
    'Only the user of the machine on which the server runs may change anything.',
    {
      remedy: 'Send the request from that machine to its loopback address, not through a proxy.',
    },
  )
}

const MAX_NOTE = 2_000

/** What a person wrote; null for nothing. @throws AppError BAD_USER_INPUT when it is too long */
export function noteOf(note: string | null | undefined): string | null {
  if (note == null || note.trim() === '') return null
  if (note.length > MAX_NOTE)
    throw new AppError('BAD_USER_INPUT', `note has ${note.length} characters; ${MAX_NOTE} are the limit.`, {
      details: { argument: 'note', limit: MAX_NOTE, actual: note.length },
    })
  return note
}
