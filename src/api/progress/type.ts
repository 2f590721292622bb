import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../node/type.js'
import { connectionType } from '../schema/connection.js'
import { ProgressKindEnum } from '../schema/enums.js'
import { DateScalar, DateTimeScalar } from '../schema/scalars.js'

@ObjectType({
  implements: Node,
  description: 'Tiến độ: what somebody, or a message of the exchange axis, has reported on a task.',
})
export class Progress extends Node {
  @Field(() => ID, { description: 'Mã định danh của báo cáo: stable and opaque.' })
  declare id: string

  @Field(() => ProgressKindEnum, {
    description: 'Loại báo cáo: told, claimed done, or checked: done or not.',
  })
  kind: string

  @Field(() => DateScalar, { description: 'Ngày: the day on which it happened.' })
  on: string

  @Field(() => String, { description: 'Người ghi nhận: who recorded it, or the agency whose message it is.' })
  by: string

  @Field(() => String, { nullable: true, description: 'Ghi chú: in the person’s own words.' })
  note: string | null

  @Field(() => DateTimeScalar, { description: 'Thời điểm ghi nhận: when it was recorded.' })
  recordedAt: string
}

export const ProgressConnection = connectionType(
  'Progress',
  'báo cáo tiến độ',
  () => Progress,
  'the newest record first, then by id',
)
