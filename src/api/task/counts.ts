/** Counts of the tasks that a filter lets through. */
import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { tasksByStates } from '../../graph/task-counts.js'
import { tasksByLeads, tasksByUnits, type TaskTally } from '../../graph/task-tallies.js'
import type { Level } from '../../model/document.js'
import { vintageAt } from '../../model/territory.js'
import { Agency } from '../agency/type.js'
import type { Context } from '../context.js'
import { connection, connectionType } from '../schema/connection.js'
import { LevelEnum } from '../schema/enums.js'
import { LED_TASKS_ORDER, PageArguments, pageRequest, TASKS_OF_UNITS_ORDER } from '../schema/page.js'
import { DateScalar } from '../schema/scalars.js'
import { knownVintage, levelOfUnits } from '../territory/area.js'
import { Territory } from '../territory/type.js'
import { requireFiltered, taskFilterOf } from './filter.js'
import { TaskFilter, TaskStateCount } from './type.js'

const FILTER = 'Điều kiện lọc: all tasks when absent.'
const AS_OF =
  'Tính đến ngày: the day of the states, and only tasks of documents certainly issued by it; without it all tasks, as they stand today in Vietnam.'

@ArgsType()
class TaskCountsArguments {
  @Field(() => TaskFilter, { nullable: true, description: FILTER })
  filter?: TaskFilter | null

  @Field(() => DateScalar, { nullable: true, description: AS_OF })
  asOf?: string | null
}

@ArgsType()
class TalliesArguments extends PageArguments {
  @Field(() => TaskFilter, { nullable: true, description: FILTER })
  filter?: TaskFilter | null

  @Field(() => DateScalar, { nullable: true, description: AS_OF })
  asOf?: string | null
}

@ArgsType()
class TaskCountsByAgencyArguments extends TalliesArguments {
  @Field(() => String, {
    nullable: true,
    description:
      'Tên cơ quan: only agencies with this in their name or alias, as `agencies` takes its text; all when it is empty.',
  })
  called?: string | null
}

@ArgsType()
class TaskCountsByTerritoryArguments extends TalliesArguments {
  @Field(() => LevelEnum, {
    nullable: true,
    defaultValue: 'PROVINCE',
    description: 'Cấp: PROVINCE, DISTRICT or COMMUNE.',
  })
  level?: Level | null

  @Field(() => Int, {
    nullable: true,
    description: 'Bản đồ hành chính năm: 2024 or 2025; that of the day when absent.',
  })
  vintage?: number | null
}

@ObjectType({ description: 'Số nhiệm vụ của một cơ quan: how the tasks stand that an agency leads.' })
export class AgencyTaskCount {
  @Field(() => [TaskStateCount], {
    description: 'Số nhiệm vụ theo tình trạng: states that some are in. At most one of each.',
  })
  counts: readonly TaskStateCount[]
}

export const AgencyTaskCountConnection = connectionType(
  'AgencyTaskCount',
  'số nhiệm vụ theo cơ quan',
  () => AgencyTaskCount,
  'most overdue tasks first, then most open ones, then in the Vietnamese order of names',
)

@ObjectType({
  description: 'Số nhiệm vụ của một địa bàn: how the tasks stand of papers that were issued there.',
})
export class TerritoryTaskCount {
  @Field(() => [TaskStateCount], {
    description: 'Số nhiệm vụ theo tình trạng: states that some are in. At most one of each.',
  })
  counts: readonly TaskStateCount[]
}

export const TerritoryTaskCountConnection = connectionType(
  'TerritoryTaskCount',
  'số nhiệm vụ theo địa bàn',
  () => TerritoryTaskCount,
  'most overdue tasks first, then most open ones, then in the Vietnamese order of names',
)

@Resolver(() => TerritoryTaskCount)
export class TerritoryTaskCountResolver {
  @FieldResolver(() => Territory, { description: 'Địa bàn: the unit.' })
  territory(@Root() { id }: TaskTally, @Ctx() { loaders }: Context) {
    return loaders.territory.load(id)
  }
}

@Resolver(() => AgencyTaskCount)
export class TaskCountsResolver {
  @FieldResolver(() => Agency, { description: 'Cơ quan chủ trì: the agency that leads.' })
  agency(@Root() { id }: TaskTally, @Ctx() { loaders }: Context) {
    return loaders.agency.load(id)
  }

  @Query(() => [TaskStateCount], {
    nullable: true,
    description:
      'Số nhiệm vụ theo tình trạng: how many tasks that pass a filter are in each state; states that some are in. At most one of each.',
  })
  async taskCounts(
    @Ctx() context: Context,
    @Args(() => TaskCountsArguments) { filter, asOf }: TaskCountsArguments,
  ) {
    const { graph, today } = context
    const counts = await tasksByStates(graph, await taskFilterOf(graph, filter ?? {}, asOf), asOf ?? today)
    if (counts.length === 0) await requireFiltered(context, filter ?? {})
    return counts
  }

  @Query(() => AgencyTaskCountConnection, {
    nullable: true,
    description:
      'Số nhiệm vụ theo cơ quan chủ trì: of the tasks that pass a filter, how many each agency leads in each state, most overdue ones first, then most open ones, then in the Vietnamese order of names. A task that several lead counts for each, one that no agency known here leads for none. All tasks that pass are looked at, once for a version of the graph.',
  })
  async taskCountsByAgency(
    @Ctx() context: Context,
    @Args(() => TaskCountsByAgencyArguments) { filter, asOf, called, ...paging }: TaskCountsByAgencyArguments,
  ) {
    const { graph, loaders, today } = context
    const page = pageRequest(LED_TASKS_ORDER, paging)
    const narrowed = await taskFilterOf(graph, filter ?? {}, asOf)
    const found = await tasksByLeads(graph, narrowed, { asOf: asOf ?? today, page, called: called ?? null })
    if (found.items.length === 0) await requireFiltered(context, filter ?? {})
    // an agency that was removed since is left out
    return connection(LED_TASKS_ORDER, page, found, async (led) =>
      (await loaders.agency.load(led.id)) === null ? null : led,
    )
  }

  @Query(() => TerritoryTaskCountConnection, {
    nullable: true,
    description:
      'Số nhiệm vụ theo địa bàn: of the tasks that pass a filter, how many each province, district or commune of a map has in each state, most overdue ones first, then most open ones, then in the Vietnamese order of names; units that have some. A unit has the tasks that the filter’s territory finds, those of units below it and of what it was before too; tasks of papers of no unit, as those of the centre, count for none. All tasks that pass are looked at, once for a version of the graph.',
  })
  async taskCountsByTerritory(
    @Ctx() context: Context,
    @Args(() => TaskCountsByTerritoryArguments)
    { filter, asOf, level, vintage, ...paging }: TaskCountsByTerritoryArguments,
  ) {
    const { graph, loaders, today } = context
    const page = pageRequest(TASKS_OF_UNITS_ORDER, paging)
    const day = asOf ?? today
    const map = knownVintage(vintage ?? vintageAt(day))
    const units = { vintage: map, level: levelOfUnits(level ?? 'PROVINCE', map) }
    const found = await tasksByUnits(graph, await taskFilterOf(graph, filter ?? {}, asOf), units, {
      asOf: day,
      page,
    })
    if (found.items.length === 0) await requireFiltered(context, filter ?? {})
    return connection(TASKS_OF_UNITS_ORDER, page, found, async (unit) =>
      (await loaders.territory.load(unit.id)) === null ? null : unit,
    )
  }
}
