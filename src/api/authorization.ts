import { AppError } from '../errors.js'
import { mayAs, type Role } from '../model/access.js'
import type { Context } from './context.js'

/** Under whose name something is done that needs `role`. @throws AppError FORBIDDEN when the viewer may not */
export function nameOf({ viewer }: Pick<Context, 'viewer'>, role: Role): string {
  if (mayAs(viewer, role) && viewer.name !== null) return viewer.name
  throw new AppError('FORBIDDEN', `This needs the role ${role}.`, {
    remedy:
      'Ask who runs the server for a token of that role, or send the request from that machine to its loopback address, not through a proxy.',
    details: { role },
  })
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
