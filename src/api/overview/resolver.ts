import { readFileSync } from 'node:fs'
import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql'
import { holdingsOf } from '../../graph/holdings.js'
import { mayAs, ROLES } from '../../model/access.js'
import type { Context } from '../context.js'
import { cursorOf, positionOf } from '../event/cursor.js'
import { GraphInfo, Viewer } from './type.js'

const { version: programVersion } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as { readonly version: string }

@Resolver(() => GraphInfo)
export class OverviewResolver {
  @Query(() => Viewer, {
    nullable: true,
    description: 'Người dùng hiện tại: who asks, and what they may do.',
  })
  viewer(@Ctx() { viewer }: Context): Viewer {
    return {
      name: viewer.name,
      roles: ROLES.filter((role) => mayAs(viewer, role)),
      mayReadInternal: mayAs(viewer, 'READER'),
      mayEdit: mayAs(viewer, 'EDITOR'),
      mayAdminister: mayAs(viewer, 'ADMIN'),
    }
  }

  @Query(() => GraphInfo, {
    nullable: true,
    description: 'Kho dữ liệu: what is held, and how fresh it is.',
  })
  async graph(@Ctx() { graph, today }: Context): Promise<Omit<GraphInfo, 'eventCursor'>> {
    return { ...(await holdingsOf(graph)), today, programVersion }
  }

  @FieldResolver(() => String)
  async eventCursor(@Ctx() { graph }: Context): Promise<string> {
    const { log, sequence } = await positionOf(graph, undefined)
    return cursorOf(log, sequence)
  }
}
