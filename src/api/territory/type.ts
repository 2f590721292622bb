import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../schema/connection.js'
import { LevelEnum } from '../schema/enums.js'
import { Node } from '../node/type.js'
import { DateScalar } from '../schema/scalars.js'

@ObjectType({
  description: 'Tên gọi khác: what a unit was called in another part of the time of its map.',
})
export class TerritoryDesignation {
  @Field(() => String, { description: 'Tên đầy đủ: with the kind word, for example tỉnh Đồng Nai.' })
  designation: string

  @Field(() => DateScalar, { description: 'Từ ngày: its first day under this name.' })
  validFrom: string

  @Field(() => DateScalar, { description: 'Đến ngày: its last day under this name.' })
  validTo: string
}

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

  @Field(() => String, {
    description:
      'Loại đơn vị: the kind word (tỉnh, thành phố, quận, huyện, thị xã, phường, xã, thị trấn, đặc khu).',
  })
  kind: string

  @Field(() => String, { description: 'Tên: without the kind word, for example Lạng Sơn.' })
  name: string

  @Field(() => LevelEnum, { description: 'Cấp: its tier.' })
  level: string

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Tồn tại từ ngày: its first day, 1 July 2025 for the whole map of 2025; null for that of 2024, which is held as of May 2024.',
  })
  validFrom: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Tồn tại đến ngày: its last day, 30 June 2025 for the whole map of 2024, also where name and area go on; null while it exists.',
  })
  validTo: string | null

  @Field(() => [TerritoryDesignation], {
    description:
      'Tên gọi khác: what else it was called, in the order of time: Đồng Nai was a tỉnh until 29 April 2026. Mostly none, never more than 100.',
  })
  otherDesignations: TerritoryDesignation[]
}

export const TerritoryConnection = connectionType(
  'Territory',
  'đơn vị hành chính',
  () => Territory,
  'in the Vietnamese order of names, then by id',
)
