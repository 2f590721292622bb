import { randomUUID } from 'node:crypto'
import type { NewReview } from '../../graph/reviews.js'
import type { ReviewState } from '../../model/relation.js'
import { requireRole } from '../authorize.js'
import type { Context } from '../context.js'
import { validNote } from '../schema/arguments.js'

/**
 * What an editor decides now about a relation, a link between tasks or an anomaly, whose id is `of`.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT for a note that is too long
 */
export const decisionOf = (
  context: Context,
  of: string,
  decision: ReviewState,
  note: string | null | undefined,
): NewReview => ({
  id: randomUUID(),
  relationId: of,
  decision,
  by: requireRole(context, 'EDITOR'),
  at: context.now(),
  note: validNote(note),
})
