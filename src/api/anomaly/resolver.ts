import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { anomaliesPage, type AnomalyRow } from '../../graph/anomalies.js'
import { connection } from '../schema/connection.js'
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

  @Query(() => AnomalyConnection, {
    nullable: true,
    description: 'Danh sách điểm bất thường: by code, then by id.',
  })
  async anomalies(
    @Ctx() context: Context,
    @Args(() => AnomaliesArguments) { code, document, ...paging }: AnomaliesArguments,
  ) {
    const page = pageRequest(ANOMALY_ORDER, paging)
    const found = await anomaliesPage(context.graph, { code: code ?? null, document: document ?? null }, page)
    if (found.items.length === 0)
      await requireExisting(context, [{ argument: 'document', kind: 'document', id: document }])
    return connection(ANOMALY_ORDER, page, found, (anomaly) => anomaly)
  }
}
