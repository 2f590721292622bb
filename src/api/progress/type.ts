import { Field, Float, ID, ObjectType } from 'type-graphql'
import { Evidence } from '../evidence/type.js'
import { Node } from '../node/type.js'
import { connectionType } from '../schema/connection.js'
import { ProgressKindEnum, ReviewStateEnum } from '../schema/enums.js'
import { DateScalar, DateTimeScalar } from '../schema/scalars.js'

@ObjectType({
  description:
    'Kỳ thực hiện: which of the days of a recurring deadline a report means, by the time of which it tells: "quý III/2025".',
})
export class Occurrence {
  @Field(() => DateScalar, { description: 'Ngày đến hạn: the day on which the deadline falls, that time.' })
  on: string

  @Field(() => Evidence, {
    description:
      'Bằng chứng: the words that name the time, of the work itself, a heading above it or the title.',
  })
  evidence: Evidence
}

@ObjectType({
  implements: Node,
  description:
    'Tiến độ: what a person, a report that was read, or a message of the exchange axis tells of a task.',
})
export class Progress extends Node {
  @Field(() => ID, { description: 'Mã định danh của báo cáo: stable and opaque.' })
  declare id: string

  @Field(() => ProgressKindEnum, {
    description:
      'Loại báo cáo: told, begun, hindered, claimed done, or checked: done or not. What a report says is never more than CLAIMED.',
  })
  kind: string

  @Field(() => DateScalar, { description: 'Ngày: the day on which it happened.' })
  on: string

  @Field(() => String, {
    description: 'Người ghi nhận: who recorded it, or the agency whose message or report it is.',
  })
  by: string

  @Field(() => String, { nullable: true, description: 'Ghi chú: in the person’s own words.' })
  note: string | null

  @Field(() => DateTimeScalar, {
    description: 'Thời điểm ghi nhận: when it was recorded; of what a report claims its day.',
  })
  recordedAt: string

  @Field(() => [String], {
    description:
      'Số liệu: what a report counts, as it is printed: "820/2.000 căn", "41%"; none of what people and messages say. At most 10.',
  })
  figures: string[]

  @Field(() => Float, {
    nullable: true,
    description: 'Phần đã làm: how much of it a report says is done, 0 to 1; null where it does not tell.',
  })
  share: number | null

  @Field(() => Boolean, {
    description:
      'Được tính: whether it tells how the task stands; false once it was taken back or rejected, and while it is not clear which of several tasks a report means.',
  })
  counts: boolean

  @Field(() => ReviewStateEnum, {
    description:
      'Thẩm định: of what a report claims, what a person has decided about it; UNREVIEWED of all else.',
  })
  review: string

  @Field(() => Evidence, {
    nullable: true,
    description: 'Bằng chứng: where a report says so; null of what people and messages say.',
  })
  evidence: Evidence | null

  @Field(() => Occurrence, {
    nullable: true,
    description:
      'Kỳ thực hiện: of what a report claims done of a task that recurs, which time is meant; null where its words do not tell, and of all else.',
  })
  occurrence: Occurrence | null
}

export const ProgressConnection = connectionType(
  'Progress',
  'báo cáo tiến độ',
  () => Progress,
  'the newest record first, then by id',
)
