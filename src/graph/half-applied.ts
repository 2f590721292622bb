import { DecodeError } from './decode.js'
import { neo4jCode } from './driver-errors.js'

/** How often something is read again that met a commit. */
const MET_COMMITS = 3

/**
 * The result of what reads, which is read again when it has met a commit that the database was just applying: a reader sees
 * half of such a commit. `applied` waits until all that the database counts is applied, as `Graph.version` does.
 */
export async function untilApplied<T>(applied: () => Promise<unknown>, read: () => Promise<T>): Promise<T> {
  for (let met = 1; ; met += 1) {
    try {
      return await read()
    } catch (error) {
      if (met > MET_COMMITS || !isHalfApplied(error)) throw error
      await applied()
    }
  }
}

/**
 * A node that is just being deleted has lost its properties already, or cannot be found any more. Should it be a fault of the
 * program, it comes again.
 */
const isHalfApplied = (error: unknown): boolean =>
  error instanceof DecodeError || neo4jCode(error) === 'Neo.ClientError.Statement.EntityNotFound'
