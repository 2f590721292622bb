import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import type { Graph } from '../../graph/connect.js'
import { territoriesPage, type TerritoryRow, unitsOfArea } from '../../graph/territories.js'
import type { Level } from '../../model/document.js'
import type { Area } from '../../model/territory.js'
import {
  AFTER,
  connection,
  FIRST,
  MAX_FIRST,
  NOTHING,
  pageRequest,
  TERRITORY_ORDER,
} from '../schema/connection.js'
import type { Context } from '../context.js'
import { LevelEnum } from '../schema/enums.js'
import type { Loaders } from '../loaders.js'
import { knownVintage } from '../schema/arguments.js'
import { Territory, TerritoryConnection } from './type.js'

const VINTAGE = 'Bản đồ hành chính năm: 2024 or 2025; no other map is known.'

@Resolver(() => Territory)
export class TerritoryResolver {
  @FieldResolver(() => Territory, {
    nullable: true,
    description: 'Đơn vị cấp trên: the unit that it is part of.',
  })
  parent(@Root() { parentId }: TerritoryRow, @Ctx() { loaders }: Context) {
    return parentId && loaders.territory.load(parentId)
  }

  @FieldResolver(() => TerritoryConnection, {
    description:
      'Đơn vị trực thuộc: the units directly below it on the same map, in the Vietnamese order of names, then by id; none below a commune.',
  })
  async children(
    @Root() { id }: TerritoryRow,
    @Ctx() { loaders }: Context,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after?: string,
  ) {
    const page = pageRequest(TERRITORY_ORDER, first, after)
    const found = await loaders.childrenOf(page).load(id)
    return connection(TERRITORY_ORDER, page, found ?? NOTHING, (unit) => loaders.territory.load(unit))
  }

  @FieldResolver(() => [Territory], {
    description:
      'Đơn vị kế thừa: the units of 2025 that took its place, by name. A commune that was divided has several. Districts ended without successors of their own: theirs are the communes of 2025 that took over their communes, wholly or in part. None for a unit of 2025, and for the few communes of which nothing certain is known. At most 100.',
  })
  async successors(@Root() { id }: TerritoryRow, @Ctx() { loaders }: Context) {
    return unitsOf(loaders, await loaders.successorsOfTerritory.load(id))
  }

  @FieldResolver(() => [Territory], {
    description:
      'Đơn vị trước sắp xếp: the units of 2024 in whose place it came, wholly or in part, by name: provinces of a province, communes of a commune; of a special zone the island district that had no communes. None for a unit of 2024. At most 100.',
  })
  async predecessors(@Root() { id }: TerritoryRow, @Ctx() { loaders }: Context) {
    return unitsOf(loaders, await loaders.predecessorsOfTerritory.load(id))
  }

  @Query(() => Territory, {
    nullable: true,
    description:
      'Một đơn vị hành chính: one unit of one map; null when there is none. The same code names different units on the two maps.',
  })
  territory(
    @Ctx() { loaders }: Context,
    @Arg('code', () => String, {
      description:
        'Mã đơn vị hành chính: two digits for a province, three for a district, five for a commune.',
    })
    code: string,
    @Arg('vintage', () => Int, { description: VINTAGE }) vintage: number,
  ) {
    return loaders.territory.load(`${vintage}:${code}`)
  }

  @Query(() => TerritoryConnection, {
    nullable: true,
    description:
      'Danh sách đơn vị hành chính: all units of one tier of one map, in the Vietnamese order of names, then by id; empty where the map has no such tier.',
  })
  async territories(
    @Ctx() { graph, loaders }: Context,
    @Arg('level', () => LevelEnum, { description: 'Cấp: its tier.' }) level: Level,
    @Arg('vintage', () => Int, { description: VINTAGE }) vintage: number,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after?: string,
  ) {
    const page = pageRequest(TERRITORY_ORDER, first, after)
    knownVintage(vintage)
    const found = level === 'CENTRAL' ? NOTHING : await territoriesPage(graph, { vintage, level }, page)
    return connection(TERRITORY_ORDER, page, found, (unit) => loaders.territory.load(unit))
  }
}

/** A filter by a unit as clients give it. */
type AreaFilter = { readonly [K in keyof Area]?: Area[K] | null | undefined }

/** The keys of the units that a filter lets through; null for all. @throws AppError BAD_USER_INPUT */
export const unitsMeantBy = async (
  graph: Graph,
  { territory, includeDescendants, includeFormer }: AreaFilter,
): Promise<readonly string[] | null> =>
  territory == null
    ? null
    : unitsOfArea(graph, {
        territory,
        includeDescendants: includeDescendants ?? true,
        includeFormer: includeFormer ?? true,
      })

async function unitsOf(loaders: Loaders, rows: readonly { readonly id: string }[]) {
  const units = await Promise.all(rows.slice(0, MAX_FIRST).map(({ id }) => loaders.territory.load(id)))
  return units.filter((unit) => unit !== null)
}
