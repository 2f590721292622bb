/** Deciding about a relation that somebody may have put right since it was looked at. */
import type { Graph } from '../../graph/connect.js'
import { relationOfCitation, type StoredCorrection } from '../../graph/corrections.js'
import { type NewReview, reviewRelation } from '../../graph/reviews.js'
import { AppError } from '../../errors.js'
import type { RelationChange } from './change.js'
import { lastCorrectionOf } from './correct-relations.js'
import { correctedAlready } from './record.js'

/**
 * Records a decision about a relation; of one that was put right meanwhile, and of whoever has seen that (`seen`), about what it was
 * put right to. The id of the relation that was decided about.
 *
 * @throws AppError CORRECTED_ALREADY when somebody has put it right and it is not seen; as `reviewRelation`
 */
export async function decideOnRelation(
  graph: Graph,
  review: NewReview,
  seen: string | null,
): Promise<string> {
  try {
    await reviewRelation(graph, review)
    return review.relationId
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'NOT_FOUND') throw error
    const last = await lastCorrectionOf(graph, review.relationId)
    if (last === null) throw error
    if (seen !== last.id) throw correctedAlready(last)
    const relationId = await asPutRight(graph, last)
    if (relationId === null) throw error
    await reviewRelation(graph, { ...review, relationId, known: null })
    return relationId
  }
}

function asPutRight(graph: Graph, { location, change }: StoredCorrection): Promise<string | null> {
  const { at, mention, relation } = JSON.parse(change) as RelationChange
  const start = at[0]?.span?.start ?? mention.span?.start ?? null
  return relationOfCitation(graph, { location, group: mention.identity.group, relation, start })
}
