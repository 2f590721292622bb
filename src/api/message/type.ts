import { Field, ID, ObjectType } from 'type-graphql'
import { MessageStatusEnum } from '../schema/enums.js'
import { DateScalar, DateTimeScalar } from '../schema/scalars.js'

@ObjectType({
  description:
    'Thông điệp trên trục liên thông: what an edXML message says of a paper: that it brings it, or what became of it.',
})
export class ExchangeMessage {
  @Field(() => ID, { description: 'Mã thông điệp: tells it from others about the paper; opaque.' })
  id: string

  @Field(() => MessageStatusEnum, {
    nullable: true,
    description: 'Trạng thái xử lý: what it reports of the paper; null for the message that brings it.',
  })
  status: string | null

  @Field(() => String, { nullable: true, description: 'Tên bên gửi: as the message has it.' })
  senderName: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Mã định danh bên gửi: as the message has it; null for a code of no known list.',
  })
  senderCode: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Thời điểm gửi: by its stamp; null without one.',
  })
  sentAt: string | null

  @Field(() => String, { nullable: true, description: 'Ghi chú, lý do: in the sender’s words.' })
  note: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Hạn xử lý: by when its receivers are to have dealt with the paper.',
  })
  dueOn: string | null

  @Field(() => Boolean, {
    description: 'Văn bản chỉ đạo: whether the message marks the paper as steering (SteeringType is not 0).',
  })
  steering: boolean
}
