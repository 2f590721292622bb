import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import type { Graph } from '../../graph/connect.js'
import { documentIdByKey, type DocumentRow } from '../../graph/documents.js'
import { documentsPage } from '../../graph/document-lists.js'
import { nounOf } from '../../model/document.js'
import { symbolKey } from '../../model/symbol.js'
import { Agency } from '../agency/type.js'
import { Anomaly } from '../anomaly/type.js'
import { loadWithFieldsBelow, NeedsOnlyId } from '../below.js'
import type { Context } from '../context.js'
import { loadExisting } from '../loader.js'
import { ExchangeMessage } from '../message/type.js'
import { requireExisting } from '../node/ids.js'
import { RelationConnection, RelationKindCount } from '../relation/type.js'
import { requireExactlyOne, requireOrderedDays } from '../schema/arguments.js'
import { connection, EMPTY_PAGE } from '../schema/connection.js'
import { TerritoryView } from '../schema/enums.js'
import {
  countedPageRequest,
  DOCUMENT_LISTS,
  PageArguments,
  pageRequest,
  RELATION_ORDER,
  TASK_ORDER,
} from '../schema/page.js'
import { DateScalar } from '../schema/scalars.js'
import { validSearchText } from '../search/text.js'
import { SourceFile } from '../source/type.js'
import { TaskConnection, TaskStateCount } from '../task/type.js'
import { unitsOfFilter } from '../territory/area.js'
import { Territory } from '../territory/type.js'
import { DocumentArguments, DocumentsArguments, RelationsArguments } from './arguments.js'
import { partialDate } from './issued-on.js'
import { documentIdBySymbol } from './lookup.js'
import { requireSymbolFor } from './symbol.js'
import { Document, DocumentConnection, DocumentFilter, PartialDate } from './type.js'

const COLLATOR = new Intl.Collator('vi')

@Resolver(() => Document)
export class DocumentResolver {
  @FieldResolver(() => String, {
    description:
      'Tên loại văn bản: Chỉ thị, Kế hoạch, …; of some that have no type, as Giấy mời, by the code in the symbol.',
  })
  typeLabel(@Root() { type, symbol }: DocumentRow): string {
    return nounOf(type, symbol)
  }

  @FieldResolver(() => PartialDate, {
    nullable: true,
    description: 'Ngày ban hành: as far as it is known; null when it is not.',
  })
  issuedOn(@Root() document: DocumentRow): PartialDate | null {
    return partialDate(document)
  }

  @FieldResolver(() => PartialDate, {
    nullable: true,
    description:
      'Ngày họp: the day of the meeting that a notice of its conclusions reports; null for other papers.',
  })
  meetingOn(@Root() { meetingOn }: DocumentRow): PartialDate | null {
    return partialDate({ issuedOn: meetingOn, issuedOnPrinted: null })
  }

  @FieldResolver(() => Agency, {
    nullable: true,
    description: 'Cơ quan ban hành: who issued it; null when unknown.',
  })
  issuer(@Root() { issuerId }: DocumentRow, @Ctx() { loaders }: Context) {
    return issuerId && loaders.agency.load(issuerId)
  }

  @FieldResolver(() => Territory, {
    nullable: true,
    description: 'Địa bàn ban hành: where it was issued; null for a central paper.',
  })
  async territory(
    @Root() { territoryId }: DocumentRow,
    @Ctx() { loaders }: Context,
    @Arg('view', () => TerritoryView, {
      nullable: true,
      defaultValue: 'AT_ISSUE',
      description:
        'Bản đồ: the unit of the map of its day or, with TODAY, the unit of 2025 that took its place. A district, and a commune that was divided or of which nothing certain is known, have no such unit: then it is the province in which they lie now.',
    })
    view?: 'AT_ISSUE' | 'TODAY' | null,
  ) {
    if (territoryId === null) return null
    const id = view === 'TODAY' ? await loaders.territoryToday.load(territoryId) : territoryId
    return id && loaders.territory.load(id)
  }

  @FieldResolver(() => RelationConnection, {
    description: 'Quan hệ với văn bản khác: by kind, then by the other end’s key.',
  })
  @NeedsOnlyId()
  async relations(
    @Root() { id }: DocumentRow,
    @Ctx() { loaders }: Context,
    @Args(() => RelationsArguments) { direction, kinds, ...paging }: RelationsArguments,
  ) {
    const page = pageRequest(RELATION_ORDER, paging)
    const found = await loaders
      .relationsOf({ direction: direction ?? null, kinds: kinds ?? null, page })
      .load(id)
    return connection(RELATION_ORDER, page, found ?? EMPTY_PAGE, (relation) => relation)
  }

  @FieldResolver(() => [RelationKindCount], {
    description:
      'Số quan hệ theo loại: how many relations of each kind and direction it has, as relations lists them, without rejected ones; those that there are. At most 32.',
  })
  @NeedsOnlyId()
  async relationCounts(@Root() { id }: DocumentRow, @Ctx() { loaders }: Context) {
    return (await loaders.relationCountsOf.load(id)) ?? []
  }

  @FieldResolver(() => [TaskStateCount], {
    description: 'Số nhiệm vụ theo tình trạng: of its own tasks; states that have some. At most one of each.',
  })
  @NeedsOnlyId()
  async taskCounts(
    @Root() { id }: DocumentRow,
    @Ctx() { loaders, today }: Context,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'Tính đến ngày: how they stand on that day; today when absent.',
    })
    asOf?: string | null,
  ) {
    return (await loaders.taskCountsOf(asOf ?? today).load(id)) ?? []
  }

  @FieldResolver(() => TaskConnection, {
    description: 'Nhiệm vụ được giao: its tasks, the first to become late first, those without a day last.',
  })
  @NeedsOnlyId()
  async tasks(
    @Root() { id }: DocumentRow,
    @Ctx() { loaders }: Context,
    @Args(() => PageArguments) paging: PageArguments,
  ) {
    const page = pageRequest(TASK_ORDER, paging)
    const found = await loaders.tasksOfDocument(page).load(id)
    return connection(TASK_ORDER, page, found ?? EMPTY_PAGE, (task) => loaders.task.load(task))
  }

  @FieldResolver(() => [Agency], { description: 'Nơi nhận: to whom it is sent, by name. At most 100.' })
  @NeedsOnlyId()
  async recipients(@Root() { id }: DocumentRow, @Ctx() { loaders }: Context) {
    const rows = await loaders.recipientsOf.load(id)
    const agencies = await loadExisting(
      loaders.agency,
      rows.map((row) => row.id),
    )
    return agencies.sort((a, b) => COLLATOR.compare(a.name, b.name) || COLLATOR.compare(a.id, b.id))
  }

  @FieldResolver(() => [Anomaly], { description: 'Điểm bất thường: what is odd about it. At most 100.' })
  @NeedsOnlyId()
  anomalies(@Root() { id }: DocumentRow, @Ctx() { loaders }: Context) {
    return loaders.anomaliesOf.load(id)
  }

  @FieldResolver(() => [SourceFile], {
    description: 'Tệp nguồn: the files that say what it is. At most 100.',
  })
  @NeedsOnlyId()
  async sources(@Root() { id }: DocumentRow, @Ctx() { loaders }: Context) {
    const rows = await loaders.sourcesOf.load(id)
    return loadExisting(
      loaders.source,
      rows.map((row) => row.id),
    )
  }

  @FieldResolver(() => [ExchangeMessage], {
    description:
      'Thông điệp trên trục liên thông: what edXML messages say of it, in the order in which they were sent. At most 100.',
  })
  @NeedsOnlyId()
  messages(@Root() { id }: DocumentRow, @Ctx() { loaders }: Context) {
    return loaders.messagesOf.load(id)
  }

  @Query(() => Document, {
    nullable: true,
    description:
      'Một văn bản: one document, by exactly one of id, key and symbol; null when there is none. A symbol that several bear is the error AMBIGUOUS_SYMBOL with candidates; issuer and issuedOn narrow it. A citation without a date is no candidate beside papers with one.',
  })
  async document(
    @Ctx() context: Context,
    @Args(() => DocumentArguments) { id, key, symbol, ...narrowing }: DocumentArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    requireExactlyOne({ id, key, symbol })
    requireSymbolFor(narrowing, symbol)
    const found =
      id ??
      (key == null
        ? await documentIdBySymbol(context, symbol!, narrowing)
        : await documentIdByKey(context.graph, key))
    return found === null ? null : loadWithFieldsBelow('document', found, context, info)
  }

  @Query(() => DocumentConnection, {
    nullable: true,
    description:
      'Danh sách văn bản: documents that pass a filter, newest first unless orderBy says otherwise. A cursor goes on in the order in which it was given.',
  })
  async documents(
    @Ctx() context: Context,
    @Args(() => DocumentsArguments) { filter, orderBy, ...paging }: DocumentsArguments,
  ) {
    const order = orderBy ?? 'ISSUED_ON_DESC'
    const page = countedPageRequest(context, 'DocumentConnection', DOCUMENT_LISTS[order], paging)
    const { graph, loaders } = context
    const found = await documentsPage(graph, await rowFilter(graph, filter ?? {}), page, order)
    if (found.items.length === 0)
      await requireExisting(context, [
        { argument: 'directive', kind: 'document', id: filter?.directive },
        { argument: 'issuer', kind: 'agency', id: filter?.issuer },
      ])
    return connection(DOCUMENT_LISTS[order], page, found, (id) => loaders.document.load(id))
  }
}

/** The filter of the statement. @throws AppError BAD_USER_INPUT */
async function rowFilter(graph: Graph, filter: DocumentFilter) {
  const { symbol, type, directive, level, system, issuer, issuedFrom, issuedTo, heldAs, text, signatory } =
    filter
  requireOrderedDays('issued', issuedFrom, issuedTo)
  return {
    symbolKey: symbol == null ? null : symbolKey(symbol),
    type: type ?? null,
    directive: directive ?? null,
    level: level ?? null,
    system: system ?? null,
    issuer: issuer ?? null,
    units: await unitsOfFilter(graph, filter),
    issuedFrom: issuedFrom ?? null,
    issuedTo: issuedTo ?? null,
    heldAs: heldAs ?? null,
    text: text == null ? null : validSearchText(text),
    signatory: signatory == null ? null : validSearchText(signatory, 'signatory'),
  }
}
