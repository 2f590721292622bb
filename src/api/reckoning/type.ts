import { ArgsType, Field, Float, Int, ObjectType } from 'type-graphql'
import type { Level } from '../../model/document.js'
import type { TaskMeasure } from '../../model/reckoned-tasks.js'
import type { ReckonedBy } from '../../model/reckoning.js'
import { DirectiveArguments } from '../coverage/arguments.js'
import { connectionType } from '../schema/connection.js'
import { ActedByEnum, enumOf, LevelEnum, TerritoryView } from '../schema/enums.js'
import { PageArguments } from '../schema/page.js'
import { DateScalar } from '../schema/scalars.js'

export const ReckonedByEnum = enumOf('ReckonedBy', 'Tổng hợp theo: what a reckoning has a row for.', {
  PROVINCE: 'Tỉnh, thành phố: each province of the map, with its districts and communes.',
  BODY: 'Cơ quan: each body that has issued a paper of the cascade or leads one of its tasks.',
  LEVEL: 'Cấp: centre, province, district, commune.',
})

export const TaskMeasureEnum = enumOf('TaskMeasure', 'Chỉ tiêu: what is counted of tasks.', {
  LED: 'Có cơ quan chủ trì: a body that is known leads it.',
  DATED: 'Có thời hạn: it has a day or recurs; years of goals do not count.',
  DONE_ON_TIME: 'Xong đúng hạn: it is done, and was in time.',
  DONE_LATE: 'Xong trễ hạn: it is done, and was late.',
  OVERDUE: 'Quá hạn: it is late and not done.',
})

@ObjectType({
  description:
    'Phân bố: five numbers of many. Quartiles lie between two numbers where they fall there, as QUARTILE.INC of spreadsheets.',
})
export class Spread {
  @Field(() => Int, { description: 'Số giá trị: how many numbers.' })
  values: number

  @Field(() => Float, { description: 'Nhỏ nhất: the least.' })
  least: number

  @Field(() => Float, { description: 'Tứ phân vị dưới: a quarter are no greater.' })
  lower: number

  @Field(() => Float, { description: 'Trung vị: half are no greater.' })
  median: number

  @Field(() => Float, { description: 'Tứ phân vị trên: three quarters are no greater.' })
  upper: number

  @Field(() => Float, { description: 'Lớn nhất: the greatest.' })
  most: number
}

@ObjectType({ description: 'Chỉ tiêu về nhiệm vụ: how many tasks count, of how many.' })
export class TaskShare {
  @Field(() => TaskMeasureEnum, { description: 'Chỉ tiêu: what is counted.' })
  measure: string

  @Field(() => Int, { description: 'Số nhiệm vụ: how many count.' })
  tasks: number

  @Field(() => Float, {
    nullable: true,
    description: 'Tỷ lệ: of all tasks of the row, 0 to 1; null where it has none.',
  })
  share: number | null
}

@ObjectType({
  description: 'Một bước xuống: the papers of one level, and how soon after the directive they came.',
})
export class ReckoningStep {
  @Field(() => LevelEnum, { description: 'Cấp: of the papers.' })
  level: string

  @Field(() => Int, {
    nullable: true,
    description:
      'Số ngày đến văn bản đầu tiên: from the directive to the first of them; null unless both are known to the day.',
  })
  daysAfter: number | null

  @Field(() => Spread, {
    nullable: true,
    description:
      'Phân bố số ngày: of the days to the first paper of each of these units, of those whose days are known; null for none.',
  })
  days: Spread | null
}

@ObjectType({
  description: 'Đơn vị đã có văn bản: a unit that has acted upon the directive, and its first paper.',
})
export class ReckonedUnit {
  @Field(() => Int, {
    nullable: true,
    description:
      'Số ngày đến văn bản đầu tiên: from the directive to its first paper; null unless both are known to the day.',
  })
  daysAfter: number | null
}

export const ReckonedUnitConnection = connectionType(
  'ReckonedUnit',
  'đơn vị đã có văn bản',
  () => ReckonedUnit,
  'the first to act first, those of unknown day last',
)

@ObjectType({
  description:
    'Một dòng tổng hợp: what was found here of a place, a body or a level. A paper of a province of the other map counts for every province on its ground, as in coverage.',
})
export class ReckoningRow {
  @Field(() => LevelEnum, { nullable: true, description: 'Cấp: of a row by level; else null.' })
  level: string | null

  @Field(() => ActedByEnum, {
    nullable: true,
    description: 'Bằng văn bản của ai: of a province, by whose papers it acted; null when nothing was found.',
  })
  by: string | null
}

export const ReckoningRowConnection = connectionType(
  'ReckoningRow',
  'dòng tổng hợp',
  () => ReckoningRow,
  'provinces that have acted first, then by name; bodies with most tasks first; levels from the centre down',
)

@ObjectType('Reckoning', {
  description:
    'Bảng tổng hợp: how fast a directive went down and how its tasks stand, by what was found here: only papers that this graph holds, without drafts.',
})
export class Reckoning {
  @Field(() => ReckonedByEnum, { description: 'Tổng hợp theo: what it has rows for.' })
  groupedBy: string

  @Field(() => DateScalar, { description: 'Ngày: the day that counts as today.' })
  asOf: string

  @Field(() => TerritoryView, { description: 'Bản đồ: whose provinces are counted.' })
  view: string

  @Field(() => Int, { description: 'Năm của bản đồ: 2024 (63 provinces) or 2025 (34).' })
  vintage: number

  @Field(() => Int, {
    description: 'Số văn bản không rõ ngày: left out by asOf because their day is unknown.',
  })
  undated: number
}

@ArgsType()
export class ReckoningArguments extends DirectiveArguments {
  @Field(() => ReckonedByEnum, {
    nullable: true,
    defaultValue: 'PROVINCE',
    description: 'Tổng hợp theo: what the rows are.',
  })
  by?: ReckonedBy | null

  @Field(() => TerritoryView, {
    nullable: true,
    defaultValue: 'AT_ISSUE',
    description: 'Bản đồ: the map of the directive’s day, or today’s.',
  })
  view?: 'AT_ISSUE' | 'TODAY' | null

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Tính đến ngày: the day that counts as today; only papers certainly issued by then, on the way there too.',
  })
  asOf?: string | null
}

@ArgsType()
export class MeasuredArguments extends PageArguments {
  @Field(() => TaskMeasureEnum, {
    nullable: true,
    description: 'Chỉ tiêu: only tasks that this measure counts; all when absent.',
  })
  measure?: TaskMeasure | null
}

@ArgsType()
export class UnitsArguments extends PageArguments {
  @Field(() => [LevelEnum], {
    nullable: true,
    description: 'Cấp: only units that have papers of these levels; of all when absent.',
  })
  levels?: Level[] | null
}
