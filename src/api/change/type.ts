import { Field, ID, ObjectType } from 'type-graphql'
import { connectionType } from '../schema/connection.js'
import { ChangeKindEnum } from '../schema/enums.js'
import { DateTimeScalar } from '../schema/scalars.js'

@ObjectType({ description: 'Thay đổi: the last thing that happened to a document since a moment.' })
export class Change {
  @Field(() => DateTimeScalar, { description: 'Thời điểm: when.' })
  at: string

  @Field(() => ChangeKindEnum, { description: 'Loại thay đổi: whether it is new, changed, or gone.' })
  kind: string

  @Field(() => ID, { description: 'Mã định danh của văn bản: also of one that is gone.' })
  id: string

  @Field(() => String, { description: 'Khóa nhận dạng: its key; of one that is gone, its last.' })
  key: string

  @Field(() => String, { nullable: true, description: 'Số, ký hiệu: its symbol.' })
  symbol: string | null

  @Field(() => String, { nullable: true, description: 'Trích yếu: its title.' })
  title: string | null
}

export const ChangeConnection = connectionType('Change', 'thay đổi', () => Change, null)
