import { AppError } from '../errors.js'
import { mayAs, type Role } from '../model/access.js'
import type { Context } from './context.js'

/**
 * Requires that the viewer has a role.
 *
 * @returns the viewer's name, under which the change is recorded
 * @throws AppError FORBIDDEN
 */
export function requireRole({ viewer }: Pick<Context, 'viewer'>, role: Role): string {
  if (mayAs(viewer, role) && viewer.name !== null) return viewer.name
  throw new AppError('FORBIDDEN', `This needs the role ${role}.`, {
    remedy:
      'Ask who runs the server for a token of that role, or send the request from that machine to its loopback address, not through a proxy.',
    details: { role },
  })
}
