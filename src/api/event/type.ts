import { Field, ID, ObjectType } from 'type-graphql'
import { EventKindEnum, TaskStateEnum } from '../schema/enums.js'
import { DateTimeScalar } from '../schema/scalars.js'

@ObjectType({ description: 'Sự kiện: something that has happened in the graph.' })
export class Event {
  @Field(() => String, { description: 'Con trỏ: goes on behind this event, as `after` of a subscription.' })
  cursor: string

  @Field(() => EventKindEnum, { description: 'Loại: what has happened.' })
  kind: string

  @Field(() => DateTimeScalar, {
    description: 'Thời điểm: when it was written, in the clock of who wrote it.',
  })
  at: string

  @Field(() => ID, { description: 'Mã văn bản: the id of the document, also when it is gone.' })
  documentId: string

  @Field(() => String, { nullable: true, description: 'Số, ký hiệu: of the document, also when it is gone.' })
  symbol: string | null

  @Field(() => TaskStateEnum, {
    nullable: true,
    description: 'Trạng thái: how the task stands from then on; null of other events.',
  })
  state: string | null
}
