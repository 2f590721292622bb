import { ArgsType, Field, ID } from 'type-graphql'
import type { AgencyOrder } from '../../model/agency.js'
import type { Level } from '../../model/document.js'
import type { TaskOrder } from '../../model/task-order.js'
import type { TaskRole, TaskState } from '../../model/task.js'
import { AgencyOrderEnum, LevelEnum, TaskOrderEnum, TaskRoleEnum, TaskStateEnum } from '../schema/enums.js'
import { PageArguments } from '../schema/page.js'
import { DateScalar } from '../schema/scalars.js'
import { AREA, INCLUDE_DESCENDANTS, INCLUDE_FORMER } from '../territory/area.js'

@ArgsType()
export class AgenciesArguments extends PageArguments {
  @Field(() => String, {
    nullable: true,
    description:
      'Từ khóa: a part of a name or alias, with accents or without; abbreviations may stand for its words (`snv yen bai`); all agencies when it is empty.',
  })
  text?: string | null

  @Field(() => ID, {
    nullable: true,
    description: `${AREA} Agencies that go on since before are always there.`,
  })
  territory?: string | null

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: INCLUDE_DESCENDANTS })
  includeDescendants?: boolean | null

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: INCLUDE_FORMER })
  includeFormer?: boolean | null

  @Field(() => LevelEnum, { nullable: true, description: 'Cấp: only agencies of this tier.' })
  level?: Level | null

  @Field(() => AgencyOrderEnum, {
    nullable: true,
    defaultValue: 'NAME',
    description: 'Thứ tự: how the list is sorted.',
  })
  orderBy?: AgencyOrder | null
}

@ArgsType()
export class InheritedArguments extends PageArguments {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Tính đến ngày: how they stand on that day; today when absent.',
  })
  asOf?: string | null
}

@ArgsType()
export class MembersArguments extends PageArguments {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Tại ngày: only those that existed on that day; those of all days when absent.',
  })
  asOf?: string | null
}

@ArgsType()
export class AgencyTasksArguments extends PageArguments {
  @Field(() => ID, {
    nullable: true,
    description: 'Chỉ thị: only tasks of this document and of its cascade downwards.',
  })
  directive?: string | null

  @Field(() => TaskOrderEnum, {
    nullable: true,
    defaultValue: 'OVERDUE_FROM',
    description: 'Thứ tự: how the list is sorted.',
  })
  orderBy?: TaskOrder | null

  @Field(() => TaskRoleEnum, { nullable: true, description: 'Vai trò: only where it has this part.' })
  role?: TaskRole | null

  @Field(() => TaskStateEnum, { nullable: true, description: 'Tình trạng: only tasks that stand so.' })
  state?: TaskState | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Tính đến ngày: the day of the state; today in Vietnam when absent.',
  })
  asOf?: string | null

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description:
      'Kể cả nhiệm vụ giao chung: also those given to "các sở, ban, ngành" and other groups that it belongs to, by papers of the time in which it existed.',
  })
  includeCollectives?: boolean | null
}
