import { Field, ID, ObjectType } from 'type-graphql'
import { connectionType } from '../schema/connection.js'
import { AnomalyCodeEnum } from '../schema/enums.js'
import { Node } from '../node/type.js'
import { Evidence } from '../evidence/type.js'

@ObjectType({
  implements: Node,
  description: 'Điểm bất thường: something odd about a paper, for a person to look at.',
})
export class Anomaly extends Node {
  @Field(() => ID, { description: 'Mã định danh của điểm bất thường: opaque.' })
  declare id: string

  @Field(() => AnomalyCodeEnum, { description: 'Mã loại bất thường: what is odd.' })
  code: string

  @Field(() => String, { description: 'Mô tả: one sentence for people.' })
  message: string

  @Field(() => Evidence, {
    nullable: true,
    description: 'Bằng chứng: the place that is odd, when there is one.',
  })
  evidence: Evidence | null
}

export const AnomalyConnection = connectionType(
  'Anomaly',
  'điểm bất thường',
  () => Anomaly,
  'by code, then by id',
)
