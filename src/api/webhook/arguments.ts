import { ArgsType, Field, ID } from 'type-graphql'
import type { EventKind } from '../../model/event.js'
import type { DeliveryState } from '../../model/webhook.js'
import { EventKindEnum } from '../schema/enums.js'
import { PageArguments } from '../schema/page.js'
import { DeliveryStateEnum } from './type.js'

@ArgsType()
export class RegisterWebhookArguments {
  @Field(() => String, {
    description:
      'Địa chỉ nhận: https; http, and addresses that are not public, only where the server’s settings allow it.',
  })
  url: string

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'Toàn bộ: true tells it of everything that is held, internal papers too; otherwise only of what everybody may read.',
  })
  everything?: boolean | null

  @Field(() => ID, {
    nullable: true,
    description: 'Văn bản chỉ đạo: only of this document and of what carries it out (an id).',
  })
  directive?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'Cơ quan: only of what has to do with this agency, as `events` has it (an id).',
  })
  agency?: string | null

  @Field(() => [EventKindEnum], { nullable: true, description: 'Các loại: only of these kinds.' })
  kinds?: EventKind[] | null
}

@ArgsType()
export class UpdateWebhookArguments {
  @Field(() => ID, { description: 'Mã định danh: of the webhook.' })
  id: string

  @Field(() => String, { nullable: true, description: 'Địa chỉ nhận: another one; null for the same.' })
  url?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Đang gửi: false stops it; true lets it go on, also one that was switched off, with all that has happened since. Null leaves it.',
  })
  active?: boolean | null
}

@ArgsType()
export class DeliveriesArguments extends PageArguments {
  @Field(() => ID, { description: 'Webhook: the id of the webhook.' })
  webhook: string

  @Field(() => DeliveryStateEnum, { nullable: true, description: 'Kết quả: only those that stand so.' })
  state?: DeliveryState | null
}
