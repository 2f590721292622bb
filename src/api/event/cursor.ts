import { AppError } from '../../errors.js'
import { eventLog } from '../../graph/events.js'
import type { Graph } from '../../graph/connect.js'

/** The cursor of an event: which log of events it is in, and its number there. */
export const cursorOf = (log: string, sequence: number): string =>
  Buffer.from(JSON.stringify(['EVENT', log, sequence])).toString('base64url')

export interface Position {
  readonly log: string
  /** Of the last event that is not wanted any more. */
  readonly sequence: number
}

/**
 * Where a client goes on: behind its cursor; without one behind the newest event.
 *
 * @throws AppError BAD_USER_INPUT for what is no cursor of an event, CURSOR_EXPIRED where events behind it are not kept any
 *   more, or are of another log
 */
export async function positionOf(graph: Graph, cursor: string | undefined): Promise<Position> {
  const { log, newest, oldest } = await eventLog(graph)
  if (cursor === undefined) return { log, sequence: newest }
  const position = parsed(cursor)
  if (position === null)
    throw new AppError('BAD_USER_INPUT', 'after is not the cursor of an event.', {
      remedy: 'Pass the cursor of the last event that you have, unchanged.',
      details: { argument: 'after' },
    })
  const isKept = position.log === log && position.sequence <= newest && position.sequence >= oldest - 1
  if (isKept) return position
  throw new AppError('CURSOR_EXPIRED', 'The events behind this cursor are not kept any more.', {
    remedy: 'Ask what has changed meanwhile (changes), and subscribe without after.',
    details: { argument: 'after' },
  })
}

function parsed(cursor: string): Position | null {
  try {
    const [kind, log, sequence, ...more] = JSON.parse(
      Buffer.from(cursor, 'base64url').toString(),
    ) as unknown[]
    if (kind !== 'EVENT' || typeof log !== 'string' || !Number.isSafeInteger(sequence) || more.length > 0)
      return null
    return { log, sequence: sequence as number }
  } catch {
    return null
  }
}
