import { Field, ID, Int, ObjectType } from 'type-graphql'
import { LevelEnum } from '../enums.js'
import { Node } from '../interface.js'
import { DateScalar } from '../scalars.js'

@ObjectType({
  implements: Node,
  description:
    'Đơn vị hành chính: an administrative unit of one map. The same code names different units in 2024 (63 provinces) and 2025 (34).',
})
export class Territory extends Node {
  @Field(() => ID, { description: 'Mã định danh: vintage and code, for example 2024:20.' })
  declare id: string

  @Field(() => String, { description: 'Mã đơn vị hành chính: the code of the statistics office.' })
  code: string

  @Field(() => Int, { description: 'Bản đồ hành chính năm: 2024 (three tiers) or 2025 (two tiers).' })
  vintage: number

  @Field(() => String, { description: 'Tên: without the kind word, for example Lạng Sơn.' })
  name: string

  @Field(() => LevelEnum, { description: 'Cấp: its tier.' })
  level: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Tồn tại đến ngày: its last day; null while it exists.',
  })
  validTo: string | null
}
