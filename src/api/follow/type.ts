import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../node/type.js'
import { enumOf } from '../schema/enums.js'
import { DateScalar, DateTimeScalar } from '../schema/scalars.js'

const MailStateEnum = enumOf('MailState', 'Kết quả gửi thư: what came of the mail of a day.', {
  BEGUN: 'Đang gửi: it is being sent, or the server ended while it was; it is not sent again that day.',
  SENT: 'Đã gửi: the mail server has taken it.',
  EMPTY: 'Không có gì để báo: there was nothing to tell, so none was sent.',
  DEFERRED: 'Hoãn lại: the mail server could not take it yet; it is tried again that day.',
  REFUSED: 'Bị từ chối: the mail server does not take it; it is not tried again that day.',
  UNKNOWN:
    'Không rõ: the connection ended before the mail server had answered; it is not sent again that day.',
})

@ObjectType({ description: 'Mục theo dõi: a directive, a body or a place that the viewer follows.' })
export class Follow {
  @Field(() => ID, { description: 'Mã định danh: of what is followed; also of what is gone.' })
  id: string

  @Field(() => DateTimeScalar, { description: 'Theo dõi từ: since when.' })
  since: string

  @Field(() => Node, {
    nullable: true,
    description: 'Đối tượng: the document, agency or territory; null while there is none with this id.',
  })
  subject?: unknown
}

@ObjectType({ description: 'Gửi điểm tin qua thư: where the viewer’s digest is sent every morning.' })
export class DigestMail {
  @Field(() => String, {
    nullable: true,
    description: 'Địa chỉ thư điện tử: to which it is sent; null when to none.',
  })
  address: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Ngày gần nhất: the last day on which one was due; null before the first.',
  })
  lastDay: string | null

  @Field(() => MailStateEnum, {
    nullable: true,
    description: 'Kết quả gần nhất: what came of that one; null before the first.',
  })
  lastState: string | null
}
