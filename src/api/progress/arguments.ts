import { ArgsType, Field, ID } from 'type-graphql'
import type { ProgressKind } from '../../model/standing.js'
import { ProgressKindEnum } from '../schema/enums.js'
import { PageArguments } from '../schema/page.js'
import { DateScalar } from '../schema/scalars.js'

@ArgsType()
export class ReportsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Văn bản: only reports on tasks of this document.' })
  document?: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      'Cơ quan: only reports on tasks in which this agency itself has a part, not a group that it belongs to.',
  })
  agency?: string | null
}

@ArgsType()
export class ReportArguments {
  @Field(() => ID, { description: 'Nhiệm vụ: the id of the task.' })
  task: string

  @Field(() => ProgressKindEnum, { description: 'Loại báo cáo: what is reported.' })
  kind: ProgressKind

  @Field(() => DateScalar, {
    description: 'Ngày: the day on which it happened: not before the task’s paper, today at the latest.',
  })
  on: string

  @Field(() => ID, {
    nullable: true,
    description: 'Thời hạn: the one that is met; the whole task when absent.',
  })
  deadline?: string | null

  @Field(() => String, { nullable: true, description: 'Ghi chú: at most 2,000 characters.' })
  note?: string | null

  @Field(() => ID, { nullable: true, description: 'Văn bản chứng minh: the paper that shows it.' })
  document?: string | null
}
