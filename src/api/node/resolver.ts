import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { AppError } from '../../errors.js'
import { MAX_FIRST } from '../schema/page.js'
import type { Context } from '../context.js'
import { kindOfId } from './ids.js'
import { Node } from './type.js'

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Một đối tượng: anything by its id; null when there is none.',
  })
  async node(
    @Ctx() { loaders }: Context,
    @Arg('id', () => ID, { description: 'Mã định danh: as some field `id` gave it.' }) id: string,
  ) {
    const kind = kindOfId(id)
    return kind === null ? null : loaders[kind].load(id)
  }

  @Query(() => [Node], {
    nullable: 'itemsAndList',
    description: 'Nhiều đối tượng: anything by ids, at most 100, in their order; null for an unknown one.',
  })
  async nodes(
    @Ctx() context: Context,
    @Arg('ids', () => [ID], { description: 'Các mã định danh: at most 100.' }) ids: string[],
  ) {
    if (ids.length > MAX_FIRST)
      throw new AppError('BAD_USER_INPUT', `${ids.length} ids were given, but at most ${MAX_FIRST} can be.`, {
        details: { argument: 'ids', limit: MAX_FIRST, actual: ids.length },
      })
    return Promise.all(ids.map((id) => this.node(context, id)))
  }
}
