import { Field, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../schema/connection.js'
import { ActedByEnum, LevelEnum, TerritoryView } from '../schema/enums.js'

@ObjectType({
  description:
    'Đơn vị trong độ phủ: a unit of one map, and whether papers of its own level that carry out the directive were found.',
})
export class CoverageUnit {
  @Field(() => ActedByEnum, {
    nullable: true,
    description: 'Bằng văn bản của ai: by whose papers it acted; null when nothing was found here.',
  })
  by: string | null

  @Field(() => Int, {
    nullable: true,
    description:
      'Số ngày sau khi ban hành: from the directive’s day to firstActedOn; null unless both are known to the day.',
  })
  daysAfter: number | null
}

export const CoverageUnitConnection = connectionType(
  'CoverageUnit',
  'đơn vị',
  () => CoverageUnit,
  'those that have acted first, then by name in the Vietnamese order, then by id',
)

@ObjectType({ description: 'Số đơn vị theo văn bản của ai: how many units acted by whose papers.' })
export class ActedByCount {
  @Field(() => ActedByEnum, { description: 'Bằng văn bản của ai: by whose papers.' })
  by: string

  @Field(() => Int, { description: 'Số đơn vị: how many units.' })
  units: number
}

@ObjectType({ description: 'Tốc độ triển khai: how many units had acted within a span of days.' })
export class CoverageSpeed {
  @Field(() => Int, {
    nullable: true,
    description:
      'Số ngày sau khi ban hành: within so many days after the directive, shorter spans included; null: later, or on a day that is not known.',
  })
  days: number | null

  @Field(() => Int, { description: 'Số đơn vị: how many units.' })
  units: number
}

@ObjectType({
  description:
    'Độ phủ của văn bản: which units of one level have acted upon a directive, on the map of its day or on today’s, by what was found here.',
})
export class Coverage {
  @Field(() => LevelEnum, { description: 'Cấp: of the units that are counted.' })
  level: string

  @Field(() => TerritoryView, { description: 'Bản đồ: whose units are counted.' })
  view: string

  @Field(() => Int, {
    description: 'Năm của bản đồ: the vintage of the units that are counted, 2024 or 2025; total is theirs.',
  })
  vintage: number

  @Field(() => Int, {
    description: 'Số văn bản không rõ ngày: left out by asOf because their day is unknown.',
  })
  undated: number
}
