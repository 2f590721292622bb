import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { TerritoryRow } from '../graph/territories.js'
import type { Context } from './context.js'
import { Territory } from './types/territory.js'

@Resolver(() => Territory)
export class TerritoryResolver {
  @FieldResolver(() => Territory, {
    nullable: true,
    description: 'Đơn vị cấp trên: the unit that it is part of.',
  })
  parent(@Root() { parentId }: TerritoryRow, @Ctx() { loaders }: Context) {
    return parentId && loaders.territory.load(parentId)
  }
}
