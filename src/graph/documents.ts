import {
  DOCUMENT_SYSTEMS,
  DOCUMENT_TYPES,
  LEVELS,
  STORED_CLASSES,
  type DocumentSystem,
  type DocumentType,
  type HeldAs,
  type Level,
} from '../model/document.js'
import { boundsOf, DISTANT_PAST } from '../model/date.js'
import { newestFirst, shelvesOf, sortOfNewestFirst } from '../model/document-order.js'
import type { Graph } from './connect.js'
import {
  bool,
  integer,
  listOf,
  oneOf,
  optional,
  record,
  text,
  type Codec,
  type TypeOf,
  type ValuesOf,
} from './decode.js'
import { groupBy } from '../model/collections.js'
import { pageOf, rowsWanted, type Page, type PageRequest } from './page.js'
import { part } from './part.js'
import { query } from './query.js'
import { wordsQuery } from './search.js'

export const level = oneOf(LEVELS)
export const system = oneOf(DOCUMENT_SYSTEMS)
const heldAs = oneOf(['TEXT', 'RECORD', 'CITED_ONLY'])
export const type: Codec<DocumentType> = oneOf(Object.keys(DOCUMENT_TYPES) as DocumentType[])

const documentPart = part('document', {
  own: {
    id: text,
    key: text,
    symbol: optional(text),
    symbolAsPrinted: optional(text),
    type,
    system: optional(system),
    level: optional(level),
    title: optional(text),
    issuedOn: optional(text),
    issuedOnPrinted: optional(text),
    issuedFrom: optional(text),
    issuedTo: optional(text),
    issuedSort: text,
    heldAs,
    accessClass: oneOf(STORED_CLASSES),
    signatory: optional(text),
    meetingOn: optional(text),
    issuingOrgan: optional(text),
  },
  further: { issuerId: optional(text), sample: bool, territoryId: optional(text) },
  onlyFor: {
    key: ['Document.key'],
    symbol: ['Document.symbol', 'Path.explanation'],
    symbolAsPrinted: ['Document.symbolAsPrinted'],
    type: ['Document.type', 'Document.typeLabel', 'Path.explanation'],
    system: ['Document.system'],
    level: ['Document.level'],
    title: ['Document.title', 'Path.explanation'],
    issuedOn: ['Document.issuedOn', 'Path.explanation'],
    issuedOnPrinted: ['Document.issuedOn'],
    issuedFrom: [],
    issuedTo: [],
    issuedSort: [],
    heldAs: ['Document.heldAs'],
    accessClass: ['Document.accessClass'],
    signatory: ['Document.signatory'],
    meetingOn: ['Document.meetingOn'],
    issuingOrgan: ['Document.issuingOrgan'],
    issuerId: ['Document.issuer', 'Path.explanation'],
    sample: ['Document.sample'],
    territoryId: ['Document.territory'],
  },
})

/** A document with the ids of its issuer and territory. */
export type DocumentRow = TypeOf<typeof documentPart>

export const byIds = query('READ', 'document/by-ids.cypher', {
  params: { ids: listOf(text) },
  row: documentPart,
})

/** The documents that have these ids, in no particular order. */
export const documentsByIds = (graph: Graph, ids: readonly string[]): Promise<DocumentRow[]> =>
  graph.read(byIds, { ids })

const byKey = query('READ', 'document/by-key.cypher', { params: { key: text }, row: { id: text } })

/** The id of the document that has this key or had it earlier, or null. */
export const documentIdByKey = async (graph: Graph, key: string): Promise<string | null> =>
  (await graph.read(byKey, { key }))[0]?.id ?? null

const candidateFields = {
  id: text,
  key: text,
  type,
  symbol: optional(text),
  name: optional(text),
  issuedOn: optional(text),
  heldAs,
  issuerId: optional(text),
  issuer: optional(text),
  territory: optional(text),
}
const candidateRow = record(candidateFields)

/** A document with a symbol, and what distinguishes it from others that have the same. */
export type DocumentCandidate = TypeOf<typeof candidateRow>

export const bySymbol = query('READ', 'document/by-symbol.cypher', {
  params: {
    symbolKey: text,
    narrow: record({ issuer: optional(text), from: optional(text), to: optional(text) }),
  },
  row: candidateFields,
})

/**
 * The documents that a symbol may mean: one when it is unambiguous, none when it is unknown. A document that is only cited,
 * without a date, is left out beside dated ones: it is one of these, or too little is known of it. Documents that differ
 * only by an unknown date count as one; if exactly one of them is dated, it is that one. `issuedOn` is a day, a month or a
 * year, and a document's date must agree with it as far as it is known.
 */
export async function candidatesBySymbol(
  graph: Graph,
  symbolKey: string,
  { issuer, issuedOn }: { readonly issuer: string | null; readonly issuedOn: string | null },
): Promise<DocumentCandidate[]> {
  const days = issuedOn === null ? null : boundsOf(issuedOn)
  const narrow = { issuer, from: days?.earliest ?? null, to: days?.latest ?? null }
  const bearing = await graph.read(bySymbol, { symbolKey, narrow })
  const anyDated = bearing.some(isDated)
  const rows = bearing.filter((row) => !anyDated || isDated(row) || row.heldAs !== 'CITED_ONLY')
  const twins = groupBy(rows, (row) => JSON.stringify([row.type, row.issuerId]))
  return [...twins.values()].flatMap((group) => {
    const dated = group.filter(isDated)
    return dated.length === 1 ? dated : group
  })
}

const isDated = ({ issuedOn }: DocumentCandidate): boolean => issuedOn !== null

/** What a list of documents is narrowed by; null does not narrow. */
export interface DocumentFilter {
  readonly symbolKey: string | null
  readonly type: DocumentType | null
  readonly level: Level | null
  readonly system: DocumentSystem | null
  readonly issuer: string | null
  /** Keys of the units of an area, see `unitsOfArea`. */
  readonly units: readonly string[] | null
  readonly issuedFrom: string | null
  readonly issuedTo: string | null
  readonly heldAs: HeldAs | null
  /** Words as a person types them. */
  readonly text: string | null
}

/**
 * The filter is one parameter, a map: Neo4j caches a plan for each combination of parameter types, so with one parameter a
 * field it would plan again for every combination of fields that are null.
 */
const filter = record({
  symbolKey: optional(text),
  /** Those of `shelvesOf`, where type, level, system or way of being held narrow. */
  shelves: optional(listOf(text)),
  issuer: optional(text),
  units: optional(listOf(text)),
  issuedFrom: optional(text),
  issuedTo: optional(text),
  /** As `wordsQuery` returns them. */
  text: optional(text),
})
const stretch = record({
  by: oneOf(['ALL', 'TYPE', 'LEVEL', 'SHELF', 'ISSUER']),
  of: text,
  after: text,
  before: text,
  endsLater: bool,
})
/** A plan also depends on how long the lists of parameters are, unless they stand in a map. */
const inOrder = { order: record({ stretches: listOf(stretch) }), filter }
const pageParams = { after: text, limit: integer }
const pageRow = { id: text, place: text }

export const pageOfStretches = query('READ', 'document/page.cypher', {
  params: { ...inOrder, limit: integer },
  row: pageRow,
})
const countOfStretches = query('READ', 'document/count-of-stretches.cypher', {
  params: inOrder,
  row: { total: integer },
})
export const pageSelected = query('READ', 'document/page-selected.cypher', {
  params: { filter, ...pageParams },
  row: pageRow,
})
const countSelected = query('READ', 'document/count.cypher', { params: { filter }, row: { total: integer } })
const countAll = query('READ', 'document/count-all.cypher', { params: {}, row: { total: integer } })

/** The place in the order after which a page begins; before all documents for the first one. */
const placeAfter = ({ after }: PageRequest): string =>
  after === null ? '' : newestFirst(after[0] ?? '', after[1] ?? '')

const pageItemOf = ({ id, place }: { id: string; place: string }) => ({
  value: id,
  sort: sortOfNewestFirst(place),
})

/** A page of the ids of the documents that a filter lets through, newest first, undated last, then by key. */
export async function documentsPage(
  graph: Graph,
  given: DocumentFilter,
  page: PageRequest,
): Promise<Page<string>> {
  const words = given.text === null ? null : await wordsQuery(graph, 'Document', given.text)
  if (given.text !== null && words === null) return pageOf(page, [], () => Promise.resolve(0))
  const { symbolKey, issuer, units, issuedFrom, issuedTo } = given
  const shelves = narrowsKind(given) ? shelvesOf(given) : null
  const filter = { symbolKey, shelves, issuer, units, issuedFrom, issuedTo, text: words }
  const after = placeAfter(page)
  const limit = rowsWanted(page)
  const ask = async (): Promise<ValuesOf<typeof pageRow>[]> => {
    if (isSelected(given)) return graph.read(pageSelected, { filter, after, limit })
    return graph.read(pageOfStretches, {
      order: { stretches: stretchesOf(given, spanOf(given, after)) },
      filter,
      limit,
    })
  }
  const count = async () => {
    if (isSelected(given)) return graph.read(countSelected, { filter })
    if (Object.values(given).every((value) => value === null)) return graph.read(countAll, {})
    return graph.read(countOfStretches, { order: { stretches: stretchesOf(given, piecesOf(given)) }, filter })
  }
  return pageOf(page, (await ask()).map(pageItemOf), async () => (await count())[0]!.total)
}

const narrowsKind = ({ type, level, system, heldAs }: DocumentFilter): boolean =>
  type !== null || level !== null || system !== null || heldAs !== null

/** Whether documents are found by their words, symbol or place, which give no order. */
const isSelected = ({ text, symbolKey, units, issuer }: DocumentFilter): boolean =>
  text !== null || symbolKey !== null || (units !== null && issuer === null)

const holdingWords = query('READ', 'document/holding-words.cypher', {
  params: { words: text },
  row: { id: text },
})

/** The ids of all documents that `documentsPage` finds by this text. */
export async function documentsHolding(graph: Graph, asked: string): Promise<ReadonlySet<string>> {
  const words = await wordsQuery(graph, 'Document', asked)
  const rows = words === null ? [] : await graph.read(holdingWords, { words })
  return new Set(rows.map(({ id }) => id))
}

const issuedBy = query('READ', 'document/issued-by.cypher', {
  params: { agencies: listOf(text), ...pageParams },
  row: { parent: text, total: integer, items: listOf(record(pageRow)) },
})

/** For each agency the same page of what it issued, in the order of `documentsPage`. */
export async function documentsIssuedBy(
  graph: Graph,
  agencies: readonly string[],
  page: PageRequest,
): Promise<Map<string, Page<string>>> {
  const rows = await graph.read(issuedBy, { agencies, after: placeAfter(page), limit: rowsWanted(page) })
  return new Map(
    rows.map(({ parent, total, items }) => [
      parent,
      pageOf(page, items.map(pageItemOf), () => Promise.resolve(total)),
    ]),
  )
}

// --------------------------------------------------------------- stretches

/** Places in the order, without both ends. `endsLater`: papers may lie in it that end after the last day asked for. */
interface Span {
  readonly after: string
  readonly before: string
  readonly endsLater: boolean
}

/** After every key of a day. */
const END = '\uffff'

/** From the place `after` on all that a filter's days leave. */
function spanOf({ issuedFrom, issuedTo }: DocumentFilter, after: string): Span[] {
  const latest = issuedTo === null ? '' : newestFirst(issuedTo, '')
  return [
    {
      after: after > latest ? after : latest,
      before: endOf(issuedFrom, issuedTo),
      endsLater: issuedTo !== null,
    },
  ]
}

const endOf = (issuedFrom: string | null, issuedTo: string | null): string => {
  if (issuedFrom !== null) return newestFirst(issuedFrom, END)
  // without a day nothing is known to lie before one
  return issuedTo === null ? END : newestFirst(DISTANT_PAST, '')
}

/**
 * The same in pieces: only papers of a whole month or year can end after the last day asked for, and these stand at its
 * first day.
 */
function piecesOf(filter: DocumentFilter): Span[] {
  const { issuedTo } = filter
  const [whole] = spanOf(filter, '')
  if (issuedTo === null) return [whole!]
  const firsts = [...new Set([`${issuedTo.slice(0, 7)}-01`, `${issuedTo.slice(0, 4)}-01-01`])]
  const cuts = firsts.flatMap((day) => [newestFirst(day, ''), newestFirst(day, END)])
  const ends = [whole!.after, ...cuts, whole!.before].map((place) =>
    place > whole!.before ? whole!.before : place,
  )
  return ends.slice(1).map((end, at) => ({ after: ends[at]!, before: end, endsLater: at % 2 === 1 }))
}

/** These spans in each of the orders in which the documents of a filter lie. */
function stretchesOf(filter: DocumentFilter, spans: readonly Span[]): TypeOf<typeof stretch>[] {
  const { issuer, type, level, system, heldAs } = filter
  const orders: Pick<TypeOf<typeof stretch>, 'by' | 'of'>[] =
    issuer !== null
      ? [{ by: 'ISSUER', of: issuer }]
      : !narrowsKind(filter)
        ? [{ by: 'ALL', of: '' }]
        : type !== null && level === null && system === null && heldAs === null
          ? [{ by: 'TYPE', of: type }]
          : level !== null && type === null && system === null && heldAs === null
            ? [{ by: 'LEVEL', of: level }]
            : shelvesOf(filter).map((shelf) => ({ by: 'SHELF', of: shelf }))
  return orders.flatMap((order) => spans.map((span) => ({ ...order, ...span })))
}
