import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { anomaliesPage, type AnomalyRow } from '../../graph/anomalies.js'
import { reviewAnomaly } from '../../graph/reviews.js'
import type { ReviewState } from '../../model/relation.js'
import { DecisionArguments, decisionOf } from '../review/decision.js'
import { connection } from '../schema/connection.js'
import { ReviewStateEnum } from '../schema/enums.js'
import { ANOMALY_ORDER, pageRequest } from '../schema/page.js'
import type { Context } from '../context.js'
import { requireExisting } from '../node/ids.js'
import { AnomaliesArguments } from './arguments.js'
import { Anomaly, AnomalyConnection } from './type.js'
import { Document } from '../document/type.js'

@Resolver(() => Anomaly)
export class AnomalyResolver {
  @FieldResolver(() => Document, { description: 'Văn bản: the paper that it is about.' })
  document(@Root() { documentId }: AnomalyRow, @Ctx() { loaders }: Context) {
    return loaders.document.load(documentId)
  }

  @FieldResolver(() => ReviewStateEnum, {
    description: 'Kết quả thẩm định: the last word of a person about it; REJECTED, nothing is odd.',
  })
  async review(@Root() { id }: AnomalyRow, @Ctx() { loaders }: Context): Promise<ReviewState> {
    return (await loaders.decisionOn.load(id)) ?? 'UNREVIEWED'
  }

  @Mutation(() => Anomaly, {
    description:
      'Thẩm định điểm bất thường: a person says that it is one (CONFIRMED) or that nothing is odd (REJECTED), or opens it again (UNREVIEWED). Every decision is kept; the last one holds, also after the paper is read again. For editors.',
  })
  async reviewAnomaly(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Mã định danh: the id of the anomaly.' }) id: string,
    @Args(() => DecisionArguments) said: DecisionArguments,
  ) {
    const { graph, loaders } = context
    await reviewAnomaly(graph, decisionOf(context, id, said))
    loaders.decisionOn.clear(id)
    return loaders.anomaly.clear(id).load(id)
  }

  @Query(() => AnomalyConnection, {
    nullable: true,
    description: 'Danh sách điểm bất thường: by code, then by id.',
  })
  async anomalies(
    @Ctx() context: Context,
    @Args(() => AnomaliesArguments) { code, document, review, ...paging }: AnomaliesArguments,
  ) {
    const page = pageRequest(ANOMALY_ORDER, paging)
    const only = { code: code ?? null, document: document ?? null, review: review ?? null }
    const found = await anomaliesPage(context.graph, only, page)
    if (found.items.length === 0)
      await requireExisting(context, [{ argument: 'document', kind: 'document', id: document }])
    return connection(ANOMALY_ORDER, page, found, (anomaly) => anomaly)
  }
}
