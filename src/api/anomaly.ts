import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql'
import type { AnomalyRow } from '../graph/anomalies.js'
import type { Context } from './context.js'
import { Document } from './document.js'
import { Evidence } from './evidence.js'
import { Node } from './interface.js'

@ObjectType({ implements: Node, description: 'Điểm bất thường: something odd about a paper, for a person to look at.' })
export class Anomaly extends Node {
  @Field(() => ID, { description: 'Mã định danh của điểm bất thường: opaque.' })
  declare id: string

  @Field(() => String, { description: 'Mã loại bất thường: stable, for example MISSING_DATE.' })
  code: string

  @Field(() => String, { description: 'Mô tả: one sentence for people.' })
  message: string

  @Field(() => Evidence, { nullable: true, description: 'Bằng chứng: the place that is odd, when there is one.' })
  evidence: Evidence | null
}

@Resolver(() => Anomaly)
export class AnomalyResolver {
  @FieldResolver(() => Document, { description: 'Văn bản: the paper that it is about.' })
  document(@Root() { documentId }: AnomalyRow, @Ctx() { loaders }: Context) {
    return loaders.document.load(documentId)
  }
}
