import { AppError } from '../errors.js'
import { mayAs, type Role } from '../model/access.js'
import type { Context } from './context.js'

const BY_LOOPBACK =
  'Ask who runs the server for a token of that role, or send the request from that machine to its loopback address, not through a proxy.'
const REMEDIES: Readonly<Record<Role, string>> = {
  READER: BY_LOOPBACK,
  EDITOR: BY_LOOPBACK,
  // nobody is an admin by where the request comes from
  ADMIN:
    'Send the token of an admin, also on the server’s own machine; who runs the server makes one: npx chi-thi-graph token create --role admin --name "…".',
}

/**
 * Requires that the viewer has a role.
 *
 * @returns the viewer's name, under which the change is recorded
 * @throws AppError FORBIDDEN
 */
export function requireRole({ viewer }: Pick<Context, 'viewer'>, role: Role): string {
  if (mayAs(viewer, role) && viewer.name !== null) return viewer.name
  throw new AppError('FORBIDDEN', `This needs the role ${role}.`, {
    remedy: REMEDIES[role],
    details: { role },
  })
}
