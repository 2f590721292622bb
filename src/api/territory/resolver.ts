import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { territoriesPage, type TerritoryRow } from '../../graph/territories.js'
import type { Level } from '../../model/document.js'
import { loadWithFieldsBelow, NeedsOnlyId } from '../below.js'
import type { Context } from '../context.js'
import type { Loaders } from '../loaders.js'
import { DocumentConnection } from '../document/type.js'
import { loadExisting } from '../loader.js'
import { connection, EMPTY_PAGE } from '../schema/connection.js'
import { LevelEnum } from '../schema/enums.js'
import { DOCUMENT_ORDER, MAX_FIRST, PageArguments, pageRequest, TERRITORY_ORDER } from '../schema/page.js'
import { knownVintage } from './area.js'
import { TerritoryDocumentsArguments } from './arguments.js'
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
  @NeedsOnlyId()
  async children(
    @Root() { id }: TerritoryRow,
    @Ctx() { loaders }: Context,
    @Args(() => PageArguments) paging: PageArguments,
  ) {
    const page = pageRequest(TERRITORY_ORDER, paging)
    const found = await loaders.childrenOf(page).load(id)
    return connection(TERRITORY_ORDER, page, found ?? EMPTY_PAGE, (unit) => loaders.territory.load(unit))
  }

  @FieldResolver(() => DocumentConnection, {
    description:
      'Văn bản trên địa bàn: what was issued in it, below it and by what it was before, newest first, undated last, then by key. All of these are read and sorted.',
  })
  @NeedsOnlyId()
  async documents(
    @Root() { id }: TerritoryRow,
    @Ctx() { loaders }: Context,
    @Args(() => TerritoryDocumentsArguments)
    { includeDescendants, includeFormer, ...paging }: TerritoryDocumentsArguments,
  ) {
    const page = pageRequest(DOCUMENT_ORDER, paging)
    const narrowed = { includeDescendants: includeDescendants ?? true, includeFormer: includeFormer ?? true }
    const found = await loaders.documentsIn({ ...narrowed, page }).load(id)
    return connection(DOCUMENT_ORDER, page, found ?? EMPTY_PAGE, (document) =>
      loaders.document.load(document),
    )
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
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('code', () => String, {
      description:
        'Mã đơn vị hành chính: two digits for a province, three for a district, five for a commune.',
    })
    code: string,
    @Arg('vintage', () => Int, { description: VINTAGE }) vintage: number,
  ) {
    return loadWithFieldsBelow('territory', `${knownVintage(vintage)}:${code}`, context, info)
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
    @Args(() => PageArguments) paging: PageArguments,
  ) {
    const page = pageRequest(TERRITORY_ORDER, paging)
    const known = knownVintage(vintage)
    const found =
      level === 'CENTRAL' ? EMPTY_PAGE : await territoriesPage(graph, { vintage: known, level }, page)
    return connection(TERRITORY_ORDER, page, found, (unit) => loaders.territory.load(unit))
  }
}

const unitsOf = (loaders: Loaders, rows: readonly { readonly id: string }[]) =>
  loadExisting(
    loaders.territory,
    rows.slice(0, MAX_FIRST).map(({ id }) => id),
  )
