import { Field, ID, ObjectType } from 'type-graphql'
import { RoleEnum } from '../schema/enums.js'
import { DateTimeScalar } from '../schema/scalars.js'

@ObjectType({ description: 'Mã truy cập: what lets a person or a program in; its secret is told once.' })
export class AccessToken {
  @Field(() => ID, { description: 'Mã định danh: the id by which it is revoked.' })
  id: string

  @Field(() => RoleEnum, { description: 'Vai trò: what its bearer may do.' })
  role: string

  @Field(() => String, { description: 'Tên: whose it is; changes are made under this name.' })
  name: string

  @Field(() => DateTimeScalar, { description: 'Cấp lúc: when it was made.' })
  createdAt: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Thu hồi lúc: when it was revoked; null while it opens.',
  })
  revokedAt: string | null
}

@ObjectType({ description: 'Mã truy cập mới: a token that was just made, with its secret.' })
export class NewAccessToken {
  @Field(() => ID, { description: 'Mã định danh: the id by which it is revoked.' })
  id: string

  @Field(() => String, {
    description: 'Mã bí mật: for the header Authorization: Bearer; it is told this once.',
  })
  secret: string
}
