import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { DeliveryProblem, DeliveryState, WebhookState } from '../../model/webhook.js'
import { connectionType } from '../schema/connection.js'
import { enumOf, EventKindEnum } from '../schema/enums.js'
import { DateTimeScalar } from '../schema/scalars.js'

export const WebhookStateEnum = enumOf('WebhookState', 'Trạng thái webhook: whether it is sent anything.', {
  ACTIVE: 'Đang gửi: it is sent what happens.',
  PAUSED: 'Tạm dừng: an admin has stopped it, or it was restored from a backup.',
  GONE: 'Nơi nhận đã gỡ: the receiver has answered 410.',
  GIVEN_UP: 'Đã tắt: no try has succeeded for five days.',
} satisfies Record<WebhookState, string>)

export const DeliveryStateEnum = enumOf('WebhookDeliveryState', 'Kết quả gửi: what has come of a delivery.', {
  PENDING: 'Chờ gửi: it waits for its first try, or for another one.',
  DELIVERED: 'Đã nhận: the receiver has answered 2xx.',
  FAILED: 'Không gửi được: the last try has failed.',
  DROPPED: 'Không còn gì để gửi: its paper was gone for who it was meant for before it was sent.',
} satisfies Record<DeliveryState, string>)

const DeliveryProblemEnum = enumOf('WebhookProblem', 'Trở ngại: why a try has not delivered.', {
  STATUS: 'Nơi nhận từ chối: the answer was another than 2xx.',
  REDIRECT: 'Chuyển hướng: the receiver points to another address, which is not followed.',
  TIMEOUT: 'Quá thời gian: there was no answer in time.',
  NAME_UNKNOWN: 'Không rõ tên máy: no address is known for the name.',
  ADDRESS_REFUSED: 'Địa chỉ không được phép: the name leads to an address that nothing is sent to.',
  TLS: 'Lỗi chứng thư: the connection could not be made safe.',
  CONNECTION: 'Lỗi kết nối: there was no connection, or it broke.',
} satisfies Record<DeliveryProblem, string>)

@ObjectType({
  description:
    'Webhook: an address that is sent what happens, signed as the Standard Webhooks specification says.',
})
export class Webhook {
  @Field(() => ID, { description: 'Mã định danh.' })
  id: string

  @Field(() => String, { description: 'Địa chỉ nhận: where it is sent.' })
  url: string

  @Field(() => Boolean, {
    description:
      'Toàn bộ: whether it is told of everything that is held, and not only of what everybody may read.',
  })
  everything: boolean

  @Field(() => ID, {
    nullable: true,
    description: 'Văn bản chỉ đạo: only of this document and of what carries it out.',
  })
  directive: string | null

  @Field(() => ID, { nullable: true, description: 'Cơ quan: only of what has to do with this agency.' })
  agency: string | null

  @Field(() => [EventKindEnum], {
    nullable: true,
    description: 'Các loại sự kiện: only of these kinds; null for all. At most 5.',
  })
  kinds: readonly string[] | null

  @Field(() => WebhookStateEnum, { description: 'Trạng thái: whether it is sent anything.' })
  state: string

  @Field(() => DateTimeScalar, { description: 'Từ lúc: since when it stands so.' })
  stateAt: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Lỗi từ lúc: since when every try has failed; null where the last one has not.',
  })
  failingSince: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Nhận gần nhất: when something was delivered last; null before the first.',
  })
  deliveredAt: string | null

  @Field(() => Int, { description: 'Đang chờ: how many deliveries wait for a try.' })
  pending: number

  @Field(() => DateTimeScalar, { description: 'Đăng ký lúc: when it was registered.' })
  createdAt: string

  @Field(() => String, { description: 'Người đăng ký: who has registered it.' })
  createdBy: string
}

export const WebhookConnection = connectionType('Webhook', 'webhook', () => Webhook, 'the oldest first')

@ObjectType({ description: 'Webhook và mã bí mật: a webhook with a secret that was just made.' })
export class WebhookSecret {
  @Field(() => Webhook, { description: 'Webhook: as it now is.' })
  webhook: unknown

  @Field(() => String, {
    description: 'Mã bí mật: what the receiver verifies signatures with (whsec_…); it is told this once.',
  })
  secret: string
}

@ObjectType({ description: 'Lần gửi: an event on its way to a webhook, and what came of it.' })
export class WebhookDelivery {
  @Field(() => ID, { description: 'Mã định danh: the header webhook-id of every try.' })
  id: string

  @Field(() => ID, { description: 'Webhook: the id of the webhook.' })
  webhookId: string

  @Field(() => String, { description: 'Loại: the type of its message, as document.added.' })
  type: string

  @Field(() => DateTimeScalar, { description: 'Thời điểm: when the event was written.' })
  at: string

  @Field(() => ID, { nullable: true, description: 'Mã văn bản: what it is about; null of events.missed.' })
  documentId: string | null

  @Field(() => DeliveryStateEnum, { description: 'Kết quả: what has come of it.' })
  state: string

  @Field(() => Int, { description: 'Số lần thử: how often it was sent, at most 10 times.' })
  tries: number

  @Field(() => DateTimeScalar, { description: 'Lần thử sau: of one that waits, when it is due.' })
  dueAt: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lần thử gần nhất: null before the first.' })
  triedAt: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'Mã trạng thái HTTP: of the last answer; null without one.',
  })
  status: number | null

  @Field(() => DeliveryProblemEnum, {
    nullable: true,
    description: 'Trở ngại: why the last try has not delivered; null where it has.',
  })
  problem: string | null
}

export const WebhookDeliveryConnection = connectionType(
  'WebhookDelivery',
  'lần gửi',
  () => WebhookDelivery,
  'the latest event first',
)

@ObjectType({ description: 'Kết quả gửi thử: what came of sending a test.' })
export class WebhookTest {
  @Field(() => Boolean, { description: 'Đã nhận: whether the receiver has answered 2xx.' })
  delivered: boolean

  @Field(() => Int, { nullable: true, description: 'Mã trạng thái HTTP: of the answer; null without one.' })
  status: number | null

  @Field(() => DeliveryProblemEnum, { nullable: true, description: 'Trở ngại: why not; null where it was.' })
  problem: string | null

  @Field(() => Int, { description: 'Thời gian: how long it took, in milliseconds.' })
  millis: number
}
