import { randomUUID } from 'node:crypto'
import { Arg, Ctx, FieldResolver, Float, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type RelationRow, relationsToReview } from '../../graph/relations.js'
import { reviewRelation } from '../../graph/reviews.js'
import type { ReviewState } from '../../model/relation.js'
import { AFTER, connection, FIRST, pageRequest, REVIEW_ORDER } from '../schema/connection.js'
import type { Context } from '../context.js'
import { ReviewStateEnum } from '../schema/enums.js'
import { confidence } from '../schema/arguments.js'
import { nameOf, noteOf } from '../authorization.js'
import { Document } from '../document/type.js'
import { Evidence } from '../evidence/type.js'
import { Relation, RelationConnection } from './type.js'
import { Review } from '../review/type.js'

/** Below it a relation waits for a person; the parser’s sure rules lie above. */
const REVIEW_BELOW = 0.8

@Resolver(() => Relation)
export class RelationResolver {
  @FieldResolver(() => Document, {
    description: 'Văn bản nêu quan hệ: the paper that says so, for example the plan.',
  })
  from(@Root() { fromId }: RelationRow, @Ctx() { loaders }: Context) {
    return loaders.document.load(fromId)
  }

  @FieldResolver(() => Document, {
    description: 'Văn bản được nêu: the paper that is pointed to, for example the directive.',
  })
  to(@Root() { toId }: RelationRow, @Ctx() { loaders }: Context) {
    return loaders.document.load(toId)
  }

  @FieldResolver(() => [Evidence], {
    description: 'Bằng chứng: the citations that it rests on, the surest first; never empty. At most 100.',
  })
  async evidence(@Root() { id }: RelationRow, @Ctx() { loaders }: Context) {
    return (await loaders.evidenceOf.load(id)).map(({ evidence }) => evidence)
  }

  @FieldResolver(() => [Review], {
    description: 'Lịch sử thẩm định: every decision about it, the oldest first. At most 100.',
  })
  async reviews(@Root() { id }: RelationRow, @Ctx() { loaders }: Context) {
    return (await loaders.reviewsOf.load(id)).map(({ review }) => review)
  }

  @Query(() => RelationConnection, {
    nullable: true,
    description:
      'Quan hệ cần thẩm định: relations that nobody has decided about and that are no surer than maxConfidence, the least sure first.',
  })
  async relationsToReview(
    @Ctx() { graph }: Context,
    @Arg('maxConfidence', () => Float, {
      nullable: true,
      description: 'Độ tin cậy tối đa: 0 to 1; 0.8 when absent.',
    })
    maxConfidence?: number,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after?: string,
  ) {
    const page = pageRequest(REVIEW_ORDER, first, after)
    const found = await relationsToReview(
      graph,
      confidence('maxConfidence', maxConfidence) ?? REVIEW_BELOW,
      page,
    )
    return connection(REVIEW_ORDER, page, found, (relation) => relation)
  }

  @Mutation(() => Relation, {
    description:
      'Thẩm định quan hệ: confirms or rejects a relation, or opens it again (UNREVIEWED). Every decision is kept; the last one holds, also after the papers are read again. For editors.',
  })
  async reviewRelation(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Mã định danh: the id of the relation.' }) id: string,
    @Arg('decision', () => ReviewStateEnum, { description: 'Quyết định: what the person says.' })
    decision: ReviewState,
    @Arg('note', () => String, { nullable: true, description: 'Lý do: why; at most 2,000 characters.' })
    note?: string | null,
  ) {
    const by = nameOf(context, 'EDITOR')
    const { graph, loaders, now } = context
    await reviewRelation(graph, {
      id: randomUUID(),
      relationId: id,
      decision,
      by,
      at: now(),
      note: noteOf(note),
    })
    return loaders.relation.clear(id).load(id)
  }
}
