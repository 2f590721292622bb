import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import {
  type Duties,
  type Duty as DutyValue,
  type DutyUnit as DutyUnitValue,
  dutiesOf,
} from '../../graph/duties.js'
import { pageOfList, type PageRequest } from '../../graph/page.js'
import type { Context } from '../context.js'
import { DutiesArguments, TasksBeyondArguments } from '../coverage/arguments.js'
import { unitsOfDirective } from '../coverage/asked.js'
import { connection } from '../schema/connection.js'
import {
  DUTY_ORDER,
  DUTY_UNIT_ORDER,
  MAX_FIRST,
  pageRequest,
  TASKS_BEYOND_ORDER,
  type Order,
} from '../schema/page.js'
import { Task, TaskConnection } from '../task/type.js'
import { Territory } from '../territory/type.js'
import { DutyUnitsArguments } from './arguments.js'
import { Duty, DutyConnection, DutyUnit, DutyUnitConnection, TaskLink } from './type.js'

@Resolver(() => DutyUnit)
export class DutyUnitResolver {
  @FieldResolver(() => Territory, { description: 'Đơn vị hành chính: the unit.' })
  territory(@Root() { territoryId }: DutyUnitValue, @Ctx() { loaders }: Context) {
    return loaders.territory.load(territoryId)
  }

  @FieldResolver(() => [TaskLink], {
    description:
      'Các liên kết: the tasks of its papers that take up the duty or a part of it, the surest first; none when nothing was found here. At most 100.',
  })
  links(@Root() { links }: DutyUnitValue) {
    return links.slice(0, MAX_FIRST)
  }
}

@Resolver(() => Duty)
export class DutyResolver {
  @FieldResolver(() => Task, { description: 'Nhiệm vụ: the task of the directive.' })
  task(@Root() { taskId }: DutyValue, @Ctx() { loaders }: Context) {
    return loaders.task.load(taskId)
  }

  @FieldResolver(() => Int, { description: 'Tổng số đơn vị: units of that level on that map.' })
  total(@Root() { units }: DutyValue): number {
    return units.length
  }

  @FieldResolver(() => DutyUnitConnection, {
    description:
      'Các đơn vị: those that have taken it up first, then by name in the Vietnamese order, then by id.',
  })
  units(
    @Root() { units }: DutyValue,
    @Args(() => DutyUnitsArguments) { takenUp, ...paging }: DutyUnitsArguments,
  ) {
    const wanted = takenUp == null ? units : units.filter(({ links }) => links.length > 0 === takenUp)
    const request = pageRequest(DUTY_UNIT_ORDER, paging)
    return connection(
      DUTY_UNIT_ORDER,
      request,
      pageOfList(request, wanted, ({ sort }) => sort),
      (unit) => unit,
    )
  }

  @Query(() => DutyConnection, {
    nullable: true,
    description:
      'Việc tiếp nhận từng nhiệm vụ: each task of a directive, and which provinces, districts or communes have taken it up with tasks of the papers by which they acted (as coverage has them). Exactly one of document and symbol (which issuer and issuedOn narrow); null when there is none. Districts and communes are those of one unit above them (within). "Not taken up" means not found here.',
  })
  async duties(@Ctx() context: Context, @Args(() => DutiesArguments) args: DutiesArguments) {
    const request = pageRequest(DUTY_ORDER, pagingOf(args))
    const found = await dutiesAsked(context, args)
    if (found === null) return null
    const duties = found.duties.filter(({ taskId }) => args.task == null || taskId === args.task)
    return listed(DUTY_ORDER, request, duties, (duty) => duty)
  }

  @Query(() => TaskConnection, {
    nullable: true,
    description:
      'Nhiệm vụ không dựa trên chỉ thị: tasks of those papers that take up nothing of the directive, as far as was found here; in the order of the units, those that have acted first, and of their papers. Arguments and null as duties has them.',
  })
  async tasksBeyond(@Ctx() context: Context, @Args(() => TasksBeyondArguments) args: TasksBeyondArguments) {
    const request = pageRequest(TASKS_BEYOND_ORDER, pagingOf(args))
    const found = await dutiesAsked(context, args)
    return (
      found && listed(TASKS_BEYOND_ORDER, request, found.tasksBeyond, (id) => context.loaders.task.load(id))
    )
  }
}

const pagingOf = ({ first, after }: TasksBeyondArguments) => ({ first: first ?? null, after: after ?? null })

async function dutiesAsked(context: Context, args: TasksBeyondArguments): Promise<Duties | null> {
  const { level, view } = args
  const asked = await unitsOfDirective(context, {
    ...args,
    level: level ?? 'PROVINCE',
    view: view ?? 'AT_ISSUE',
  })
  return asked && dutiesOf(context.graph, asked.cascade, asked.request)
}

/** A page of a list that is sorted already. */
function listed<T, N>(
  order: Order,
  request: PageRequest,
  all: readonly T[],
  nodeOf: (value: T) => Promise<N | null> | N,
) {
  const places = all.map((value, at) => ({ value, sort: [String(at).padStart(7, '0')] }))
  const page = pageOfList(request, places, ({ sort }) => sort)
  return connection(order, request, page, ({ value }) => nodeOf(value))
}
