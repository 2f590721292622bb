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
