import { randomUUID } from 'node:crypto'
import { ArgsType, Field } from 'type-graphql'
import type { NewReview } from '../../graph/reviews.js'
import type { ReviewState } from '../../model/relation.js'
import { requireRole } from '../authorize.js'
import type { Context } from '../context.js'
import { validNote } from '../schema/arguments.js'
import { ReviewStateEnum } from '../schema/enums.js'

@ArgsType()
export class DecisionArguments {
  @Field(() => ReviewStateEnum, { description: 'Quyết định: what the person says.' })
  decision: ReviewState

  @Field(() => String, { nullable: true, description: 'Lý do: why; at most 2,000 characters.' })
  note?: string | null

  @Field(() => ReviewStateEnum, {
    nullable: true,
    description:
      'Quyết định đã biết: what was decided (`review`) where you looked; who has decided otherwise since is told to you.',
  })
  known?: ReviewState | null
}

/**
 * What an editor decides now about a relation, a link between tasks or an anomaly, whose id is `of`.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT for a note that is too long
 */
export const decisionOf = (
  context: Context,
  of: string,
  { decision, note, known }: DecisionArguments,
): NewReview => ({
  id: randomUUID(),
  relationId: of,
  decision,
  by: requireRole(context, 'EDITOR'),
  at: context.now(),
  note: validNote(note),
  known: known ?? null,
})
