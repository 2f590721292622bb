import { Field, ObjectType } from 'type-graphql'
import type { ProgressRow } from '../../graph/progress.js'
import type { TaskRow } from '../../graph/tasks.js'
import { ProgressKindEnum } from '../schema/enums.js'
import { DateScalar, DateTimeScalar } from '../schema/scalars.js'

/** A report, with the task that it is about. */
export type ProgressOfTask = ProgressRow & { readonly task: TaskRow }

@ObjectType({ description: 'Tiến độ: what somebody has reported on a task.' })
export class Progress {
  @Field(() => ProgressKindEnum, { description: 'Loại báo cáo: told, claimed done, or checked.' })
  kind: string

  @Field(() => DateScalar, { description: 'Ngày: the day on which it happened.' })
  on: string

  @Field(() => String, { description: 'Người ghi nhận: who recorded it.' })
  by: string

  @Field(() => String, { nullable: true, description: 'Ghi chú: in the person’s own words.' })
  note: string | null

  @Field(() => DateTimeScalar, { description: 'Thời điểm ghi nhận: when it was recorded.' })
  recordedAt: string
}
