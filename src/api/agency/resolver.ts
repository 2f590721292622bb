import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import { agenciesPage, type AgencyRow, candidatesByName } from '../../graph/agencies.js'
import { unitsOnBothMaps } from '../../ingest/agencies.js'
import { loadWithFieldsBelow, NeedsOnlyId } from '../below.js'
import type { Context } from '../context.js'
import { DocumentConnection } from '../document/type.js'
import { loadExisting } from '../loader.js'
import { requireExisting } from '../node/ids.js'
import { ambiguityError } from '../schema/ambiguity.js'
import { requireExactlyOne } from '../schema/arguments.js'
import { connection, EMPTY_PAGE } from '../schema/connection.js'
import {
  AGENCY_LISTS,
  AGENCY_ORDER,
  DOCUMENT_ORDER,
  MAX_FIRST,
  PageArguments,
  countedPageRequest,
  pageRequest,
  TASK_LISTS,
  TASK_ORDER,
} from '../schema/page.js'
import { TaskConnection } from '../task/type.js'
import { unitsOfFilter } from '../territory/area.js'
import { Territory } from '../territory/type.js'
import { AgenciesArguments, AgencyTasksArguments, InheritedArguments, MembersArguments } from './arguments.js'
import { agenciesOfCode, identifiersOf } from './identifiers.js'
import { successorCandidates } from './successors.js'
import { Agency, AgencyConnection, AgencyIdentifier, SuccessorCandidate } from './type.js'

@Resolver(() => Agency)
export class AgencyResolver {
  @FieldResolver(() => Territory, {
    nullable: true,
    description: 'Địa bàn: its territory; null for a central body.',
  })
  territory(@Root() { territoryId }: AgencyRow, @Ctx() { loaders }: Context) {
    return territoryId && loaders.territory.load(territoryId)
  }

  @FieldResolver(() => [AgencyIdentifier], {
    description:
      'Mã định danh: its codes on the exchange axis: those that decisions list, then others that messages state. At most 100.',
  })
  async identifiers(@Root() { id, key, validTo }: AgencyRow, @Ctx() { loaders }: Context) {
    return identifiersOf({ id, key, validTo }, loaders)
  }

  @FieldResolver(() => [Agency], {
    description:
      'Cơ quan kế thừa: who took its place when it ended, one or several; none while it goes on, or when nobody did. At most 100.',
  })
  @NeedsOnlyId()
  async successors(@Root() { id }: AgencyRow, @Ctx() { loaders }: Context) {
    const rows = await loaders.successorsOf.load(id)
    return loadExisting(
      loaders.agency,
      rows.slice(0, MAX_FIRST).map((row) => row.id),
    )
  }

  @FieldResolver(() => [Agency], {
    description:
      'Cơ quan tiền thân: whose place it took, in the Vietnamese order of names; what they issued and were to do is asked of them. At most 100.',
  })
  @NeedsOnlyId()
  async predecessors(@Root() { id }: AgencyRow, @Ctx() { loaders }: Context) {
    const rows = await loaders.predecessorsOf.load(id)
    return loadExisting(
      loaders.agency,
      rows.slice(0, MAX_FIRST).map((row) => row.id),
    )
  }

  @FieldResolver(() => TaskConnection, {
    description:
      'Nhiệm vụ để lại: the tasks that the bodies whose place it took were to lead or execute and had not done when they ended, as they stand on that day; they are never moved. The first to become late first.',
  })
  @NeedsOnlyId()
  async inherited(
    @Root() { id }: AgencyRow,
    @Ctx() { loaders, today }: Context,
    @Args(() => InheritedArguments) { asOf, ...paging }: InheritedArguments,
  ) {
    const page = pageRequest(TASK_ORDER, paging)
    const found = await loaders.inheritedBy({ asOf: asOf ?? today, until: asOf ?? null, page }).load(id)
    return connection(TASK_ORDER, page, found ?? EMPTY_PAGE, (task) => loaders.task.load(task))
  }

  @FieldResolver(() => [SuccessorCandidate], {
    description:
      'Đơn vị có thể tiếp nhận: of a body that has ended, who may have taken its duties over: those that took its place; of a district’s body, for which the reform names nobody, the communes that have its ground, then the province. Nothing is moved to them. At most 100.',
  })
  candidateSuccessors(@Root() agency: AgencyRow, @Ctx() { loaders }: Context) {
    return successorCandidates(agency, loaders)
  }

  @FieldResolver(() => AgencyConnection, {
    description:
      'Thành viên: of a group ("các sở, ban, ngành"), the agencies known here that its words name, by its unit and level, in the Vietnamese order of names, then by id; none for one body, and none where the words do not tell ("các sở, ngành liên quan").',
  })
  @NeedsOnlyId()
  async members(
    @Root() { id }: AgencyRow,
    @Ctx() { loaders }: Context,
    @Args(() => MembersArguments) { asOf, ...paging }: MembersArguments,
  ) {
    const page = pageRequest(AGENCY_ORDER, paging)
    const found = await loaders.membersOf({ asOf: asOf ?? null, page }).load(id)
    return connection(AGENCY_ORDER, page, found ?? EMPTY_PAGE, (agency) => loaders.agency.load(agency))
  }

  @FieldResolver(() => DocumentConnection, {
    description: 'Văn bản đã ban hành: what it issued, newest first, undated last, then by key.',
  })
  @NeedsOnlyId()
  async issued(
    @Root() { id }: AgencyRow,
    @Ctx() { loaders }: Context,
    @Args(() => PageArguments) paging: PageArguments,
  ) {
    const page = pageRequest(DOCUMENT_ORDER, paging)
    const found = await loaders.issuedBy(page).load(id)
    return connection(DOCUMENT_ORDER, page, found ?? EMPTY_PAGE, (document) =>
      loaders.document.load(document),
    )
  }

  @FieldResolver(() => TaskConnection, {
    description:
      'Nhiệm vụ: the tasks in which it, or a group that it belongs to, has a part, each once, the first to become late first unless orderBy says otherwise.',
  })
  @NeedsOnlyId()
  async tasks(
    @Root() { id }: AgencyRow,
    @Ctx() { loaders, selected, today }: Context,
    @Args(() => AgencyTasksArguments)
    { directive, orderBy, role, state, asOf, includeCollectives, ...paging }: AgencyTasksArguments,
  ) {
    const order = orderBy ?? 'OVERDUE_FROM'
    const page = countedPageRequest({ selected }, 'TaskConnection', TASK_LISTS[order], paging)
    const found = await loaders
      .tasksOfAgency({
        directive: directive ?? null,
        orderBy: order,
        role: role ?? null,
        state: state ?? null,
        asOf: asOf ?? today,
        until: asOf ?? null,
        includeCollectives: includeCollectives ?? true,
        page,
      })
      .load(id)
    if (directive != null && (found === null || found.items.length === 0))
      await requireExisting({ loaders }, [{ argument: 'directive', kind: 'document', id: directive }])
    return connection(TASK_LISTS[order], page, found ?? EMPTY_PAGE, (task) => loaders.task.load(task))
  }

  @Query(() => Agency, {
    nullable: true,
    description:
      'Một cơ quan: one agency, by exactly one of id, name and identifier; null when there is none. A name or a code that several bear is the error AMBIGUOUS_NAME with candidates.',
  })
  async agency(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { nullable: true, description: 'Mã định danh: the id of the agency.' }) id?: string,
    @Arg('name', () => String, {
      nullable: true,
      description:
        'Tên gọi: a name or alias, with accents or without; where none is called so, abbreviations are written out (`stc yb`).',
    })
    name?: string,
    @Arg('identifier', () => String, {
      nullable: true,
      description: 'Mã định danh điện tử: `H37` or `000.00.00.H37`, as it holds today.',
    })
    identifier?: string,
  ) {
    requireExactlyOne({ id, name, identifier })
    const { graph, today } = context
    if (id != null) return loadWithFieldsBelow('agency', id, context, info)
    const candidates =
      identifier == null
        ? await candidatesByName(graph, name!)
        : await agenciesOfCode(graph, identifier, today)
    if (candidates.length > 1)
      throw ambiguityError(
        'AMBIGUOUS_NAME',
        `${candidates.length} agencies are called "${name ?? identifier}".`,
        candidates.map((candidate) => ({ ...candidate, symbol: null, issuer: null, issuedOn: null })),
      )
    return candidates.length === 0 ? null : loadWithFieldsBelow('agency', candidates[0]!.id, context, info)
  }

  @Query(() => AgencyConnection, {
    nullable: true,
    description:
      'Danh sách cơ quan: agencies in the Vietnamese order of their names, then by id, unless orderBy says otherwise.',
  })
  async agencies(
    @Ctx() { graph, loaders }: Context,
    @Args(() => AgenciesArguments) { text, level, territory, orderBy, ...args }: AgenciesArguments,
  ) {
    const order = orderBy ?? 'NAME'
    const page = pageRequest(AGENCY_LISTS[order], args)
    const units = await unitsOfFilter(graph, { territory, ...args })
    const lasting = territory == null ? null : (unitsOnBothMaps(territory)[1] ?? null)
    const filter = { text: text ?? null, units, lasting, level: level ?? null }
    const found = await agenciesPage(graph, filter, page, order)
    return connection(AGENCY_LISTS[order], page, found, (id) => loaders.agency.load(id))
  }
}
