import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { AppError } from '../../errors.js'
import {
  candidatesBySymbol,
  documentIdByKey,
  type DocumentRow,
  documentsPage,
} from '../../graph/documents.js'
import { boundsOf, precisionOf } from '../../model/date.js'
import { DOCUMENT_TYPES } from '../../model/document.js'
import type { RelationKind } from '../../model/relation.js'
import { symbolKey } from '../../model/symbol.js'
import {
  AFTER,
  connection,
  DOCUMENT_ORDER,
  FIRST,
  NOTHING,
  pageRequest,
  RELATION_ORDER,
  TASK_ORDER,
} from '../schema/connection.js'
import type { Context } from '../context.js'
import { RelationKindEnum, TerritoryView, TraceDirection } from '../schema/enums.js'
import { PartialDayScalar } from '../schema/scalars.js'
import { mustExist, orderedDays } from '../schema/arguments.js'
import { searchText } from '../search/text.js'
import {
  ambiguous,
  ISSUED_ON,
  ISSUER,
  narrowsSymbol,
  oneSelector,
  type SymbolNarrowing,
} from '../schema/selector.js'
import { unitsMeantBy } from '../territory/resolver.js'
import { Agency } from '../agency/type.js'
import { Anomaly } from '../anomaly/type.js'
import { Document, DocumentConnection, DocumentFilter, PartialDate } from './type.js'
import { SourceFile } from '../evidence/type.js'
import { RelationConnection } from '../relation/type.js'
import { TaskConnection } from '../task/type.js'
import { Territory } from '../territory/type.js'

/** The day of issue as far as it is known. */
export const partialDate = ({
  issuedOn,
  issuedOnPrinted,
}: Pick<DocumentRow, 'issuedOn' | 'issuedOnPrinted'>): PartialDate | null =>
  issuedOn === null
    ? null
    : {
        value: issuedOn,
        precision: precisionOf(issuedOn),
        asPrinted: issuedOnPrinted,
        ...boundsOf(issuedOn),
      }

const COLLATOR = new Intl.Collator('vi')

@Resolver(() => Document)
export class DocumentResolver {
  @FieldResolver(() => String, { description: 'Tên loại văn bản: Chỉ thị, Kế hoạch, …' })
  typeLabel(@Root() { type }: DocumentRow): string {
    return DOCUMENT_TYPES[type]
  }

  @FieldResolver(() => PartialDate, {
    nullable: true,
    description: 'Ngày ban hành: as far as it is known; null when it is not.',
  })
  issuedOn(@Root() document: DocumentRow): PartialDate | null {
    return partialDate(document)
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
  async relations(
    @Root() { id }: DocumentRow,
    @Ctx() { loaders }: Context,
    @Arg('direction', () => TraceDirection, {
      nullable: true,
      description: 'Chiều: UP, what this paper points to; DOWN, what points to it; both when absent.',
    })
    direction?: 'UP' | 'DOWN',
    @Arg('kinds', () => [RelationKindEnum], {
      nullable: true,
      description: 'Loại quan hệ: any of these; all when absent.',
    })
    kinds?: RelationKind[],
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after?: string,
  ) {
    const page = pageRequest(RELATION_ORDER, first, after)
    const found = await loaders
      .relationsOf({ direction: direction ?? null, kinds: kinds ?? null, page })
      .load(id)
    return connection(RELATION_ORDER, page, found ?? NOTHING, (relation) => relation)
  }

  @FieldResolver(() => TaskConnection, {
    description: 'Nhiệm vụ được giao: its tasks, the first to become late first, those without a day last.',
  })
  async tasks(
    @Root() { id }: DocumentRow,
    @Ctx() { loaders }: Context,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after?: string,
  ) {
    const page = pageRequest(TASK_ORDER, first, after)
    const found = await loaders.tasksOfDocument(page).load(id)
    return connection(TASK_ORDER, page, found ?? NOTHING, (task) => loaders.task.load(task))
  }

  @FieldResolver(() => [Agency], { description: 'Nơi nhận: to whom it is sent, by name. At most 100.' })
  async recipients(@Root() { id }: DocumentRow, @Ctx() { loaders }: Context) {
    const rows = await loaders.recipientsOf.load(id)
    const agencies = await Promise.all(rows.map((row) => loaders.agency.load(row.id)))
    return agencies
      .filter((agency) => agency !== null)
      .sort((a, b) => COLLATOR.compare(a.name, b.name) || COLLATOR.compare(a.id, b.id))
  }

  @FieldResolver(() => [Anomaly], { description: 'Điểm bất thường: what is odd about it. At most 100.' })
  anomalies(@Root() { id }: DocumentRow, @Ctx() { loaders }: Context) {
    return loaders.anomaliesOf.load(id)
  }

  @FieldResolver(() => [SourceFile], {
    description: 'Tệp nguồn: the files that say what it is. At most 100.',
  })
  async sources(@Root() { id }: DocumentRow, @Ctx() { loaders }: Context) {
    const rows = await loaders.sourcesOf.load(id)
    const sources = await Promise.all(rows.map((row) => loaders.source.load(row.id)))
    return sources.filter((source) => source !== null)
  }

  @Query(() => Document, {
    nullable: true,
    description:
      'Một văn bản: one document, by exactly one of id, key and symbol; null when there is none. A symbol that several bear is the error AMBIGUOUS_SYMBOL with candidates; issuer and issuedOn narrow it. A citation without a date is no candidate beside papers with one.',
  })
  async document(
    @Ctx() context: Context,
    @Arg('id', () => ID, { nullable: true, description: 'Mã định danh: the id of the document.' })
    id?: string,
    @Arg('key', () => String, { nullable: true, description: 'Khóa nhận dạng: its key, or one that it had.' })
    key?: string,
    @Arg('symbol', () => String, {
      nullable: true,
      description: 'Số, ký hiệu: in any spelling, for example 34-CT/TW.',
    })
    symbol?: string,
    @Arg('issuer', () => ID, {
      nullable: true,
      description: ISSUER,
    })
    issuer?: string,
    @Arg('issuedOn', () => PartialDayScalar, { nullable: true, description: ISSUED_ON })
    issuedOn?: string,
  ) {
    oneSelector({ id, key, symbol })
    narrowsSymbol(symbol, { issuer, issuedOn })
    const found =
      id ??
      (key == null
        ? await documentIdBySymbol(context, symbol!, { issuer, issuedOn })
        : await documentIdByKey(context.graph, key))
    return found === null ? null : context.loaders.document.load(found)
  }

  @Query(() => DocumentConnection, {
    nullable: true,
    description: 'Danh sách văn bản: documents that pass a filter, newest first, undated last, then by key.',
  })
  async documents(
    @Ctx() context: Context,
    @Arg('filter', () => DocumentFilter, {
      nullable: true,
      description: 'Điều kiện lọc: all documents when absent.',
    })
    filter?: DocumentFilter,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after?: string,
  ) {
    const page = pageRequest(DOCUMENT_ORDER, first, after)
    const { symbol, type, level, system, issuer, issuedFrom, issuedTo, heldAs, text } = filter ?? {}
    const { graph, loaders } = context
    orderedDays('issued', issuedFrom, issuedTo)
    const found = await documentsPage(
      graph,
      {
        symbolKey: symbol == null ? null : symbolKey(symbol),
        type: type ?? null,
        level: level ?? null,
        system: system ?? null,
        issuer: issuer ?? null,
        units: await unitsMeantBy(graph, filter ?? {}),
        issuedFrom: issuedFrom ?? null,
        issuedTo: issuedTo ?? null,
        heldAs: heldAs ?? null,
        text: text == null ? null : searchText(text),
      },
      page,
    )
    if (found.items.length === 0)
      await mustExist(context, [{ argument: 'issuer', kind: 'agency', id: issuer }])
    return connection(DOCUMENT_ORDER, page, found, (id) => loaders.document.load(id))
  }
}

/**
 * The id of the one document that a symbol means, or null.
 *
 * @throws AppError AMBIGUOUS_SYMBOL; BAD_USER_INPUT when the issuer is nobody
 */
export async function documentIdBySymbol(
  context: Pick<Context, 'graph' | 'loaders'>,
  symbol: string,
  { issuer, issuedOn }: SymbolNarrowing,
): Promise<string | null> {
  const candidates = await candidatesBySymbol(context.graph, symbolKey(symbol), {
    issuer: issuer ?? null,
    issuedOn: issuedOn ?? null,
  })
  if (candidates.length > 1)
    throw ambiguous(
      'AMBIGUOUS_SYMBOL',
      `${candidates.length} documents bear the symbol "${symbol}".`,
      candidates,
    )
  if (candidates.length === 0) await mustExist(context, [{ argument: 'issuer', kind: 'agency', id: issuer }])
  return candidates[0]?.id ?? null
}

/**
 * The id of the document that a person means by a symbol or an id.
 *
 * @throws AppError AMBIGUOUS_SYMBOL, NOT_FOUND; BAD_USER_INPUT when the issuer is nobody
 */
export async function documentIdMeantBy(
  context: Pick<Context, 'graph' | 'loaders'>,
  symbolOrId: string,
  narrow: SymbolNarrowing,
): Promise<string> {
  const id =
    (await documentIdBySymbol(context, symbolOrId, narrow)) ??
    (await context.loaders.document.load(symbolOrId))?.id ??
    null
  if (id === null)
    throw new AppError('NOT_FOUND', `No document bears the symbol or the id "${symbolOrId}".`, {
      remedy: 'Look for it with search.',
      details: { document: symbolOrId },
    })
  return id
}
