import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../schema/connection.js'
import { RelationKindEnum, ReviewStateEnum, TraceDirection } from '../schema/enums.js'
import { Node } from '../node/type.js'

@ObjectType({
  implements: Node,
  description: 'Quan hệ giữa hai văn bản: one of each kind at most between two documents.',
})
export class Relation extends Node {
  @Field(() => ID, { description: 'Mã định danh của quan hệ: opaque.' })
  declare id: string

  @Field(() => RelationKindEnum, { description: 'Loại quan hệ: what the one says about the other.' })
  kind: string

  @Field(() => Float, { description: 'Độ tin cậy: of the surest citation that it rests on, 0 to 1.' })
  confidence: number

  @Field(() => ReviewStateEnum, { description: 'Kết quả thẩm định: the last word of a person about it.' })
  review: string
}

export const RelationConnection = connectionType('Relation', 'quan hệ', () => Relation, null)

@ObjectType({
  description: 'Số quan hệ theo loại: how many relations of one kind and direction a paper has.',
})
export class RelationKindCount {
  @Field(() => RelationKindEnum, { description: 'Loại quan hệ: the kind.' })
  kind: string

  @Field(() => TraceDirection, {
    description: 'Chiều: UP, what this paper points to; DOWN, what points to it.',
  })
  direction: string

  @Field(() => Int, { description: 'Số quan hệ: how many.' })
  relations: number
}
