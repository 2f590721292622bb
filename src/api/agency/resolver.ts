import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { agenciesPage, type AgencyRow, candidatesByName } from '../../graph/agencies.js'
import { unitsOnBothMaps } from '../../ingest/agencies.js'
import type { Level } from '../../model/document.js'
import type { TaskRole, TaskState } from '../../model/task.js'
import {
  AFTER,
  AGENCY_ORDER,
  connection,
  DOCUMENT_ORDER,
  FIRST,
  NOTHING,
  pageRequest,
  TASK_ORDER,
} from '../schema/connection.js'
import type { Context } from '../context.js'
import { LevelEnum, TaskRoleEnum, TaskStateEnum } from '../schema/enums.js'
import { DateScalar } from '../schema/scalars.js'
import { ambiguous, oneSelector } from '../schema/selector.js'
import { Agency, AgencyConnection, SuccessorCandidate } from './type.js'
import { DocumentConnection } from '../document/type.js'
import { TaskConnection } from '../task/type.js'
import { AREA, INCLUDE_DESCENDANTS, INCLUDE_FORMER, Territory } from '../territory/type.js'
import { unitsMeantBy } from '../territory/resolver.js'

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

  @FieldResolver(() => [Agency], {
    description:
      'Cơ quan tiền thân: whose place it took, in the Vietnamese order of names; what they issued and were to do is asked of them. At most 100.',
  })
  async predecessors(@Root() { id }: AgencyRow, @Ctx() { loaders }: Context) {
    const rows = await loaders.predecessorsOf.load(id)
    const predecessors = await Promise.all(rows.slice(0, 100).map((row) => loaders.agency.load(row.id)))
    return predecessors.filter((agency) => agency !== null)
  }

  @FieldResolver(() => TaskConnection, {
    description:
      'Nhiệm vụ để lại: the tasks that the bodies whose place it took were to lead or execute and had not done when they ended, as they stand on that day; they are never moved. The first to become late first.',
  })
  async inherited(
    @Root() { id }: AgencyRow,
    @Ctx() { loaders, today }: Context,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'Tính đến ngày: how they stand on that day; today when absent.',
    })
    asOf?: string,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after?: string,
  ) {
    const page = pageRequest(TASK_ORDER, first, after)
    const found = await loaders.inheritedBy({ asOf: asOf ?? today, until: asOf ?? null, page }).load(id)
    return connection(TASK_ORDER, page, found ?? NOTHING, (task) => loaders.task.load(task))
  }

  @FieldResolver(() => [SuccessorCandidate], {
    description:
      'Đơn vị có thể tiếp nhận: of a body that has ended, who may have taken its duties over: those that took its place; of a district’s body, for which the reform names nobody, the communes that have its ground, then the province. Nothing is moved to them. At most 100.',
  })
  candidateSuccessors(@Root() agency: AgencyRow, @Ctx() { loaders }: Context) {
    return candidatesOf(agency, loaders)
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
        until: asOf ?? null,
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
    nullable: true,
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
      description: `${AREA} Agencies that go on since before are always there.`,
    })
    territory?: string,
    @Arg('includeDescendants', () => Boolean, {
      nullable: true,
      defaultValue: true,
      description: INCLUDE_DESCENDANTS,
    })
    includeDescendants?: boolean,
    @Arg('includeFormer', () => Boolean, { nullable: true, defaultValue: true, description: INCLUDE_FORMER })
    includeFormer?: boolean,
    @Arg('level', () => LevelEnum, { nullable: true, description: 'Cấp: only agencies of this tier.' })
    level?: Level,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after?: string,
  ) {
    const page = pageRequest(AGENCY_ORDER, first, after)
    const units = await unitsMeantBy(graph, { territory, includeDescendants, includeFormer })
    const lasting = territory == null ? null : (unitsOnBothMaps(territory)[1] ?? null)
    const filter = { text: text ?? null, units, lasting, level: level ?? null }
    const found = await agenciesPage(graph, filter, page)
    return connection(AGENCY_ORDER, page, found, (id) => loaders.agency.load(id))
  }
}

/** Who may have taken over the duties of a body that has ended; none while it goes on. */
export async function candidatesOf(
  { id, validTo }: Pick<AgencyRow, 'id' | 'validTo'>,
  loaders: Context['loaders'],
): Promise<SuccessorCandidate[]> {
  if (validTo === null) return []
  const rows = await loaders.successorsOf.load(id)
  const successors = (await Promise.all(rows.map((row) => loaders.agency.load(row.id)))).filter(
    (agency) => agency !== null,
  )
  if (successors.length > 0)
    return Promise.all(
      successors.slice(0, 100).map(async (agency) => ({
        name: agency.name,
        agency,
        territory: agency.territoryId === null ? null : await loaders.territory.load(agency.territoryId),
      })),
    )
  const ground = await loaders.groundOf.load(id)
  return Promise.all(
    ground.map(async ({ territoryId, level, kind, name, system }) => ({
      name: generalBody(system, level, `${kind} ${name}`, name),
      agency: null,
      territory: await loaders.territory.load(territoryId),
    })),
  )
}

/** The body of a unit that answers for everything there: the committee of the Party, of the State or of the Front. */
function generalBody(system: string | null, level: Level, unit: string, name: string): string {
  if (system === 'PARTY')
    return level === 'COMMUNE'
      ? `Đảng ủy ${unit}`
      : `${unit.startsWith('thành phố') ? 'Thành ủy' : 'Tỉnh ủy'} ${name}`
  return system === 'FRONT' ? `Ủy ban MTTQ Việt Nam ${unit}` : `UBND ${unit}`
}
