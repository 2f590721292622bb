import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { type AgencyRow, candidatesByName } from '../graph/agencies.js'
import type { TaskRole, TaskState } from '../model/task.js'
import { AFTER, connection, DOCUMENT_ORDER, FIRST, NOTHING, pageRequest, TASK_ORDER } from './connection.js'
import type { Context } from './context.js'
import { TaskRoleEnum, TaskStateEnum } from './enums.js'
import { DateScalar } from './scalars.js'
import { ambiguous, oneSelector } from './selector.js'
import { Agency } from './types/agency.js'
import { DocumentConnection } from './types/document.js'
import { TaskConnection } from './types/task.js'
import { Territory } from './types/territory.js'

@Resolver(() => Agency)
export class AgencyResolver {
  @FieldResolver(() => Territory, {
    nullable: true,
    description: 'Địa bàn: its territory; null for a central body.',
  })
  territory(@Root() { territoryId }: AgencyRow, @Ctx() { loaders }: Context) {
    return territoryId && loaders.territory.load(territoryId)
  }

  @FieldResolver(() => DocumentConnection, {
    description: 'Văn bản đã ban hành: what it issued, newest first, undated last, then by key.',
  })
  async issued(
    @Root() { id }: AgencyRow,
    @Ctx() { loaders }: Context,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after?: string,
  ) {
    const page = pageRequest(DOCUMENT_ORDER, first, after)
    const found = await loaders.issuedBy(page).load(id)
    return connection(DOCUMENT_ORDER, page, found ?? NOTHING, (document) => loaders.document.load(document))
  }

  @FieldResolver(() => TaskConnection, {
    description:
      'Nhiệm vụ: the tasks in which it has a part, the first to become late first, those without a day last.',
  })
  async tasks(
    @Root() { id }: AgencyRow,
    @Ctx() { loaders, today }: Context,
    @Arg('role', () => TaskRoleEnum, { nullable: true, description: 'Vai trò: only where it has this part.' })
    role?: TaskRole,
    @Arg('state', () => TaskStateEnum, {
      nullable: true,
      description: 'Tình trạng: only tasks that stand so.',
    })
    state?: TaskState,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'Tính đến ngày: the day of the state; today in Vietnam when absent.',
    })
    asOf?: string,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after?: string,
  ) {
    const page = pageRequest(TASK_ORDER, first, after)
    const found = await loaders
      .tasksOfAgency({ role: role ?? null, state: state ?? null, asOf: asOf ?? today, page })
      .load(id)
    return connection(TASK_ORDER, page, found ?? NOTHING, (task) => loaders.task.load(task))
  }

  @Query(() => Agency, {
    nullable: true,
    description:
      'Một cơ quan: one agency, by exactly one of id and name; null when there is none. A name that several bear is the error AMBIGUOUS_NAME with candidates.',
  })
  async agency(
    @Ctx() { graph, loaders }: Context,
    @Arg('id', () => ID, { nullable: true, description: 'Mã định danh: the id of the agency.' }) id?: string,
    @Arg('name', () => String, {
      nullable: true,
      description: 'Tên gọi: a name or alias, with accents or without.',
    })
    name?: string,
  ) {
    oneSelector({ id, name })
    if (id != null) return loaders.agency.load(id)
    const candidates = await candidatesByName(graph, name!)
    if (candidates.length > 1)
      throw ambiguous(
        'AMBIGUOUS_NAME',
        `${candidates.length} agencies are called "${name}".`,
        candidates.map((candidate) => ({ ...candidate, symbol: null, issuer: null, issuedOn: null })),
      )
    return candidates.length === 0 ? null : loaders.agency.load(candidates[0]!.id)
  }
}
