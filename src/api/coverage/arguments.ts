import { ArgsType, Field, ID, Int } from 'type-graphql'
import type { Level } from '../../model/document.js'
import { NarrowedSymbolArguments } from '../document/narrowed-symbol.js'
import { LevelEnum, TerritoryView } from '../schema/enums.js'
import { AFTER, FIRST, PageArguments } from '../schema/page.js'
import { DateScalar } from '../schema/scalars.js'

@ArgsType()
export abstract class DirectiveArguments extends NarrowedSymbolArguments {
  @Field(() => ID, { nullable: true, description: 'Văn bản gốc: the directive.' })
  document?: string | null

  @Field(() => String, { nullable: true, description: 'Số, ký hiệu: of the directive.' })
  symbol?: string | null
}

/** A directive, and the units of a map that are asked about; level and map stand in the classes below. */
@ArgsType()
export abstract class UnitsOfDirectiveArguments extends DirectiveArguments {
  @Field(() => ID, {
    nullable: true,
    description:
      'Trong địa bàn: only this unit and those below it; needed below the provinces. On the map of 2024 a unit of 2025 stands for those that it was before.',
  })
  within?: string | null

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Kể cả đơn vị trực thuộc: with within, also the units below it, of that level.',
  })
  includeDescendants?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description:
      'Kể cả đơn vị trước sắp xếp: with within, whether on the map of 2024 a unit of 2025 stands for those that it was before.',
  })
  includeFormer?: boolean | null

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Tính đến ngày: only papers certainly issued by this day, on the way there too; today’s map is then that day’s.',
  })
  asOf?: string | null
}

const LEVEL = 'Cấp: PROVINCE, DISTRICT or COMMUNE.'
const VIEW = 'Bản đồ: the map of the directive’s day, or today’s.'

@ArgsType()
export class CoverageArguments extends UnitsOfDirectiveArguments {
  @Field(() => LevelEnum, { defaultValue: 'PROVINCE', description: LEVEL })
  level: Level

  @Field(() => TerritoryView, { defaultValue: 'AT_ISSUE', description: VIEW })
  view: 'AT_ISSUE' | 'TODAY'
}

@ArgsType()
export class TasksBeyondArguments extends UnitsOfDirectiveArguments {
  @Field(() => LevelEnum, { nullable: true, defaultValue: 'PROVINCE', description: LEVEL })
  level?: Level | null

  @Field(() => TerritoryView, { nullable: true, defaultValue: 'AT_ISSUE', description: VIEW })
  view?: 'AT_ISSUE' | 'TODAY' | null

  @Field(() => Int, { nullable: true, description: FIRST })
  first?: number | null

  @Field(() => String, { nullable: true, description: AFTER })
  after?: string | null
}

@ArgsType()
export class DutiesArguments extends TasksBeyondArguments {
  @Field(() => ID, { nullable: true, description: 'Nhiệm vụ: only this task of the directive.' })
  task?: string | null
}

@ArgsType()
export class UnitsArguments extends PageArguments {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Đã có văn bản: only those that have acted, or only those for which nothing was found.',
  })
  acted?: boolean | null
}
