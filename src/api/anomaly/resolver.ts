import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { anomaliesPage, type AnomalyRow } from '../../graph/anomalies.js'
import type { AnomalyCode } from '../../model/anomaly.js'
import { AFTER, ANOMALY_ORDER, connection, FIRST, pageRequest } from '../schema/connection.js'
import type { Context } from '../context.js'
import { AnomalyCodeEnum } from '../schema/enums.js'
import { mustExist } from '../schema/arguments.js'
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
    @Arg('code', () => AnomalyCodeEnum, {
      nullable: true,
      description: 'Mã loại bất thường: only of this code.',
    })
    code?: AnomalyCode | null,
    @Arg('document', () => ID, { nullable: true, description: 'Văn bản: only of this document.' })
    document?: string | null,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after?: string,
  ) {
    const page = pageRequest(ANOMALY_ORDER, first, after)
    const found = await anomaliesPage(context.graph, { code: code ?? null, document: document ?? null }, page)
    // a paper of which nothing is odd has none; one that is not held has no answer
    if (found.items.length === 0)
      await mustExist(context, [{ argument: 'document', kind: 'document', id: document }])
    return connection(ANOMALY_ORDER, page, found, (anomaly) => anomaly)
  }
}
