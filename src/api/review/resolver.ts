import { Arg, Args, Ctx, FieldResolver, Float, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { reviewsPage, type ReviewRow } from '../../graph/reviews.js'
import { UNSURE } from '../../graph/unsure-relations.js'
import { Anomaly } from '../anomaly/type.js'
import { parseClaimId } from '../../model/report/claim-id.js'
import { decideOnRelation } from '../../ingest/correct/decide-on-relation.js'
import type { Context } from '../context.js'
import { Relation, RelationConnection } from '../relation/type.js'
import { validConfidence } from '../schema/arguments.js'
import { connection } from '../schema/connection.js'
import { nodeId } from '../progress/loaders.js'
import { Progress } from '../progress/type.js'
import { PageArguments, pageRequest, REVIEW_ORDER, TO_REVIEW_ORDER } from '../schema/page.js'
import { TaskLink } from '../task-link/type.js'
import { DecisionArguments, decisionOf } from './decision.js'
import { Review, ReviewConnection } from './type.js'

@Resolver(() => Review)
export class ReviewResolver {
  @FieldResolver(() => Relation, {
    nullable: true,
    description: 'Quan hệ: what was decided about, where it is one; null while no paper says it any more.',
  })
  relation(@Root() { relationId }: ReviewRow, @Ctx() { loaders }: Context) {
    return loaders.relation.load(relationId)
  }

  @FieldResolver(() => TaskLink, {
    nullable: true,
    description:
      'Liên kết nhiệm vụ: what was decided about, where it is a link between two tasks; null when nothing is left of that.',
  })
  taskLink(@Root() { relationId }: ReviewRow, @Ctx() { loaders }: Context) {
    return loaders.taskLink.load(relationId)
  }

  @FieldResolver(() => Anomaly, {
    nullable: true,
    description:
      'Điểm bất thường: what was decided about, where it is one; null when nothing is odd there any more.',
  })
  anomaly(@Root() { relationId }: ReviewRow, @Ctx() { loaders }: Context) {
    return loaders.anomaly.load(relationId)
  }

  @FieldResolver(() => Progress, {
    nullable: true,
    description:
      'Nội dung báo cáo: what was decided about, where it is what a report claims of a task; null when no report claims it any more.',
  })
  claim(@Root() { relationId }: ReviewRow, @Ctx() { loaders }: Context) {
    return parseClaimId(relationId) && loaders.progress.load(nodeId(relationId))
  }

  @Query(() => ReviewConnection, {
    nullable: true,
    description:
      'Các quyết định thẩm định: what people have decided about relations, links between tasks, anomalies and what reports claim, the newest first.',
  })
  async reviews(@Ctx() { graph }: Context, @Args(() => PageArguments) paging: PageArguments) {
    const page = pageRequest(REVIEW_ORDER, paging)
    return connection(REVIEW_ORDER, page, await reviewsPage(graph, page), (review) => review)
  }

  @Query(() => RelationConnection, {
    nullable: true,
    description:
      'Quan hệ cần thẩm định: relations that nobody has decided about and that are no surer than maxConfidence, the least sure first.',
  })
  async relationsToReview(
    @Ctx() { graph }: Context,
    @Args(() => PageArguments) paging: PageArguments,
    @Arg('maxConfidence', () => Float, {
      nullable: true,
      description: 'Độ tin cậy tối đa: 0 to 1; 0.8 when absent.',
    })
    maxConfidence?: number,
  ) {
    const page = pageRequest(TO_REVIEW_ORDER, paging)
    const most = validConfidence('maxConfidence', maxConfidence) ?? UNSURE
    const found = await graph.unsure.page(most, page, graph.readLimit)
    return connection(TO_REVIEW_ORDER, page, found, (relation) => relation)
  }

  @Mutation(() => Relation, {
    description:
      'Thẩm định quan hệ: confirms or rejects a relation, or opens it again (UNREVIEWED). Every decision is kept; the last one holds, also after the papers are read again. For editors.',
  })
  async reviewRelation(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Mã định danh: the id of the relation.' }) id: string,
    @Args(() => DecisionArguments) said: DecisionArguments,
    @Arg('seen', () => ID, {
      nullable: true,
      description:
        'Đính chính đã xem: the id of the correction by which somebody has put the relation right meanwhile; then what it was put right to is decided about.',
    })
    seen?: string | null,
  ) {
    const { lasting, loaders } = context
    const decided = await decideOnRelation(lasting, decisionOf(context, id, said), seen ?? null)
    return loaders.relation.clear(decided).load(decided)
  }
}
