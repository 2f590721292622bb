import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { AppError } from '../../errors.js'
import { createToken, revokeToken, tokens } from '../../graph/tokens.js'
import type { Role } from '../../model/access.js'
import type { Context } from '../context.js'
import { RoleEnum } from '../schema/enums.js'
import { requireRole } from '../authorize.js'
import { AccessToken, NewAccessToken } from './type.js'

const MAX_NAME = 200

@Resolver(() => AccessToken)
export class TokenResolver {
  @Query(() => [AccessToken], {
    nullable: true,
    description:
      'Danh sách mã truy cập: every token that was ever made, oldest first, at most 100. For admins.',
  })
  async accessTokens(@Ctx() context: Context) {
    requireRole(context, 'ADMIN')
    return (await tokens(context.graph)).slice(-100)
  }

  @Mutation(() => NewAccessToken, { description: 'Cấp mã truy cập: makes a token. For admins.' })
  async createAccessToken(
    @Ctx() context: Context,
    @Arg('name', () => String, { description: 'Tên: whose it is.' }) name: string,
    @Arg('role', () => RoleEnum, { description: 'Vai trò: what its bearer may do.' }) role: Role,
  ) {
    requireRole(context, 'ADMIN')
    const given = name.trim()
    if (given === '' || given.length > MAX_NAME)
      throw new AppError('BAD_USER_INPUT', `name must have 1 to ${MAX_NAME} characters.`, {
        details: { argument: 'name', limit: MAX_NAME, actual: given.length },
      })
    return createToken(context.graph, { name: given, role, now: context.now() })
  }

  @Mutation(() => ID, {
    description: 'Thu hồi mã truy cập: from now on it opens nothing. Gives its id. For admins.',
  })
  async revokeAccessToken(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Mã định danh: of the token.' }) id: string,
  ) {
    requireRole(context, 'ADMIN')
    await revokeToken(context.graph, id, context.now())
    return id
  }
}
