import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import {
  actedBelow,
  type ActingPaper,
  type Coverage as CoverageValue,
  coverageOf,
  stepsTo,
} from '../../graph/coverage.js'
import { pageOfList } from '../../graph/page.js'
import { actedBy, type ActedBy, speedOf, type CoverageUnit as Unit } from '../../model/coverage.js'
import type { HeldDocument } from '../../model/cascade.js'
import type { Level } from '../../model/document.js'
import { countProgress, countStates } from '../../model/standing.js'
import type { Territory as TerritoryValue } from '../../model/territory.js'
import type { Trace } from '../../model/trace.js'
import type { Context } from '../context.js'
import { partialDate } from '../document/issued-on.js'
import { Document, PartialDate } from '../document/type.js'
import { loadExisting } from '../loader.js'
import { connection } from '../schema/connection.js'
import { MAX_FIRST, pageRequest, UNIT_ORDER } from '../schema/page.js'
import { TaskProgressCounts, TaskStateCount } from '../task/type.js'
import { Territory } from '../territory/type.js'
import { CoverageArguments, UnitsArguments } from './arguments.js'
import { unitsOfDirective } from './asked.js'
import { ActedByCount, Coverage, CoverageSpeed, CoverageUnit, CoverageUnitConnection } from './type.js'

/** A unit with the day on which its tasks are counted. */
interface UnitAnswer extends Unit<ActingPaper> {
  readonly day: string
}

@Resolver(() => CoverageUnit)
export class CoverageUnitResolver {
  @FieldResolver(() => Territory, { description: 'Đơn vị hành chính: the unit.' })
  territory(@Root() { territoryId, documents }: UnitAnswer, @Ctx() { loaders }: Context) {
    // Its documents may be those of units of the other map. Clients ask for these next, so one statement loads them too.
    void loaders.territory.loadMany(documents.slice(0, MAX_FIRST).map((document) => document.territoryId))
    return loaders.territory.load(territoryId)
  }

  @FieldResolver(() => Boolean, {
    description:
      'Đã có văn bản: at least one paper of this very level and unit, not a draft, stands in the directive’s cascade; papers of lower levels do not count. Papers of the units that took its ground, and on today’s map of its former units, count too; by tells them apart. False means not found here, not that there is none.',
  })
  acted(@Root() { by }: UnitAnswer): boolean {
    return by !== null
  }

  @FieldResolver(() => PartialDate, {
    nullable: true,
    description:
      'Ngày có văn bản đầu tiên: of the first of the papers that by tells of, as far as dates are known.',
  })
  firstActedOn(@Root() { first }: UnitAnswer): PartialDate | null {
    return first && partialDate(first)
  }

  @FieldResolver(() => [Document], {
    description:
      'Văn bản triển khai: the papers by which it acted, newest first, with those of former units and of the units that took its ground; the territory of each tells whose it is. At most 100.',
  })
  async documents(@Root() { documents }: UnitAnswer, @Ctx() { loaders }: Context) {
    return loadExisting(
      loaders.document,
      documents.slice(0, MAX_FIRST).map(({ id }) => id),
    )
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Số bước: how many relations lead from the directive to the nearest of its documents, 1 where that carries the directive out itself; null when nothing was found here.',
  })
  steps(@Root() unit: UnitAnswer): number | null {
    return stepsTo(unit)
  }

  @FieldResolver(() => [CoverageUnit], {
    description:
      'Các đơn vị trước sáp nhập: on today’s map, the units of 2024 whose ground it has, each as the map of 2024 shows it; those that acted first; none on the map of 2024. At most 100.',
  })
  formerly(@Root() { formerly, day }: UnitAnswer): UnitAnswer[] {
    return formerly.slice(0, MAX_FIRST).map((unit) => ({ ...unit, day }))
  }

  @FieldResolver(() => [TaskStateCount], {
    description:
      'Số nhiệm vụ theo tình trạng: of the tasks of its papers in the directive’s cascade (all that documents tells of, not only 100), on asOf or today; states that have some. At most one of each.',
  })
  taskCounts(@Root() { documents, day }: UnitAnswer) {
    return countStates(
      documents.flatMap(({ tasks }) => tasks),
      day,
    )
  }

  @FieldResolver(() => TaskProgressCounts, {
    description: 'Số nhiệm vụ theo tiến độ: of the same tasks, as they are followed.',
  })
  progressCounts(@Root() { documents, day }: UnitAnswer) {
    return countProgress(
      documents.flatMap(({ tasks }) => tasks),
      day,
    )
  }
}

/** Coverage with the arguments of the query. */
interface CoverageAnswer extends CoverageValue {
  readonly cascade: Trace<HeldDocument>
  readonly level: Level
  readonly view: 'AT_ISSUE' | 'TODAY'
  readonly vintage: TerritoryValue['vintage']
  readonly day: string
}

@Resolver(() => Coverage)
export class CoverageResolver {
  @FieldResolver(() => Document, { description: 'Văn bản gốc: the directive.' })
  document(@Root() { cascade }: CoverageAnswer, @Ctx() { loaders }: Context) {
    return loaders.document.load(cascade.root.id)
  }

  @FieldResolver(() => Int, {
    description: 'Tổng số đơn vị: units of that level on that map (63 provinces in 2024, 34 today).',
  })
  total(@Root() { units }: CoverageAnswer): number {
    return units.length
  }

  @FieldResolver(() => Int, {
    description:
      'Số đơn vị đã có văn bản: how many of them have acted; for the others nothing was found here.',
  })
  acted(@Root() { units }: CoverageAnswer): number {
    return units.filter(({ by }) => by !== null).length
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Số tỉnh chỉ có văn bản của cấp dưới: of the provinces for which nothing was found, how many have districts or communes that have acted; null where units below provinces are counted.',
  })
  async belowOnly(
    @Root() { units, level, vintage, cascade }: CoverageAnswer,
    @Ctx() { graph }: Context,
  ): Promise<number | null> {
    if (level !== 'PROVINCE') return null
    const below = await actedBelow(graph, cascade, vintage)
    return units.filter(({ by, territoryId }) => by === null && (below.get(territoryId) ?? 0) > 0).length
  }

  @FieldResolver(() => [ActedByCount], {
    description:
      'Số đơn vị theo văn bản của ai: of the units that have acted, by whose papers; those that there are, so their sum is acted. At most one of each.',
  })
  actedBy(@Root() { units }: CoverageAnswer): { by: ActedBy; units: number }[] {
    return actedBy(units)
  }

  @FieldResolver(() => [CoverageSpeed], {
    description:
      'Tốc độ triển khai: how many units had acted within 30, 60, 90, 180 and 365 days, each with the shorter spans included; then, with days null, those that acted later or on a day that is not known, so that these and those of 365 days are acted. 6.',
  })
  speed(@Root() { units }: CoverageAnswer): CoverageSpeed[] {
    return speedOf(units)
  }

  @FieldResolver(() => CoverageUnitConnection, {
    description: 'Các đơn vị: those that have acted first, then by name in the Vietnamese order, then by id.',
  })
  units(
    @Root() { units, day }: CoverageAnswer,
    @Args(() => UnitsArguments) { acted, ...paging }: UnitsArguments,
  ) {
    const request = pageRequest(UNIT_ORDER, paging)
    const wanted = acted == null ? units : units.filter(({ by }) => (by !== null) === acted)
    const page = pageOfList(request, wanted, ({ sort }) => sort)
    return connection(UNIT_ORDER, request, page, (unit): UnitAnswer => ({ ...unit, day }))
  }

  @Query(() => Coverage, {
    nullable: true,
    description:
      'Độ phủ: which provinces, districts or communes have acted upon a directive, and when. Exactly one of document and symbol (which issuer and issuedOn narrow); null when there is none. Districts and communes are those of one unit above them (within).',
  })
  async coverage(
    @Ctx() context: Context,
    @Args(() => CoverageArguments) args: CoverageArguments,
  ): Promise<CoverageAnswer | null> {
    const asked = await unitsOfDirective(context, args)
    if (asked === null) return null
    const { cascade, request, day } = asked
    const { level, view } = args
    const found = await coverageOf(context.graph, cascade, request)
    return { ...found, cascade, level, view, vintage: request.vintage, day }
  }
}
