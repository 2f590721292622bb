import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { agenciesPage, type AgencyRow, candidatesByName } from '../graph/agencies.js'
import { unitsOnBothMaps } from '../ingest/agencies.js'
import type { Level } from '../model/document.js'
import type { TaskRole, TaskState } from '../model/task.js'
import {
  AFTER,
  AGENCY_ORDER,
  connection,
  DOCUMENT_ORDER,
  FIRST,
  NOTHING,
  pageRequest,
  TASK_ORDER,
} from './connection.js'
import type { Context } from './context.js'
import { LevelEnum, TaskRoleEnum, TaskStateEnum } from './enums.js'
import { DateScalar } from './scalars.js'
import { ambiguous, oneSelector } from './selector.js'
import { Agency, AgencyConnection } from './types/agency.js'
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

  @FieldResolver(() => [Agency], {
    description:
      'Cơ quan kế thừa: who took its place when it ended, one or several; none while it goes on, or when nobody did. At most 100.',
  })
  async successors(@Root() { id }: AgencyRow, @Ctx() { loaders }: Context) {
    const rows = await loaders.successorsOf.load(id)
    const successors = await Promise.all(rows.slice(0, 100).map((row) => loaders.agency.load(row.id)))
    return successors.filter((agency) => agency !== null)
  }

  @FieldResolver(() => AgencyConnection, {
    description:
      'Thành viên: of a group ("các sở, ban, ngành"), the agencies known here that its words name, by its unit and level; none for one body, and none where the words do not tell ("các sở, ngành liên quan").',
  })
  async members(
    @Root() { id }: AgencyRow,
    @Ctx() { loaders }: Context,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after?: string,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'Tại ngày: only those that existed on that day; those of all days when absent.',
    })
    asOf?: string,
  ) {
    const page = pageRequest(AGENCY_ORDER, first, after)
    const found = await loaders.membersOf({ asOf: asOf ?? null, page }).load(id)
    return connection(AGENCY_ORDER, page, found ?? NOTHING, (agency) => loaders.agency.load(agency))
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
      'Nhiệm vụ: the tasks in which it, or a group that it belongs to, has a part, each once, the first to become late first, those without a day last.',
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
    @Arg('includeCollectives', () => Boolean, {
      nullable: true,
      defaultValue: true,
      description:
        'Kể cả nhiệm vụ giao chung: also those given to "các sở, ban, ngành" and other groups that it belongs to, by papers of the time in which it existed.',
    })
    includeCollectives?: boolean | null,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after?: string,
  ) {
    const page = pageRequest(TASK_ORDER, first, after)
    const found = await loaders
      .tasksOfAgency({
        role: role ?? null,
        state: state ?? null,
        asOf: asOf ?? today,
        includeCollectives: includeCollectives ?? true,
        page,
      })
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

  @Query(() => AgencyConnection, {
    description: 'Danh sách cơ quan: agencies in the Vietnamese order of their names, then by id.',
  })
  async agencies(
    @Ctx() { graph, loaders }: Context,
    @Arg('text', () => String, {
      nullable: true,
      description: 'Từ khóa: a part of a name or alias, with accents or without.',
    })
    text?: string,
    @Arg('territory', () => ID, {
      nullable: true,
      description:
        'Địa bàn: only agencies of exactly this unit; a province of 2025 has those that go on there since before.',
    })
    territory?: string,
    @Arg('level', () => LevelEnum, { nullable: true, description: 'Cấp: only agencies of this tier.' })
    level?: Level,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after?: string,
  ) {
    const page = pageRequest(AGENCY_ORDER, first, after)
    const territories = territory == null ? null : unitsOnBothMaps(territory)
    const found = await agenciesPage(graph, { text: text ?? null, territories, level: level ?? null }, page)
    return connection(AGENCY_ORDER, page, found, (id) => loaders.agency.load(id))
  }
}
