/** Lists of documents that a filter lets through: newest first, oldest first, or by symbol. */
import { DISTANT_FUTURE, DISTANT_PAST } from '../model/date.js'
import {
  DOCUMENT_ORDERS,
  newestFirst,
  shelvesOf,
  sortOfNewestFirst,
  type DocumentOrder,
} from '../model/document-order.js'
import type { DocumentSystem, DocumentType, HeldAs, Level } from '../model/document.js'
import { wordsOf } from '../model/search.js'
import { documentsOfCascade } from './cascade-lists.js'
import type { Graph } from './connect.js'
import { bool, integer, listOf, oneOf, optional, record, text, type TypeOf, type ValuesOf } from './decode.js'
import { countedBeside, pageOf, rowsWanted, type Page, type PageItem, type PageRequest } from './page.js'
import { OfVersion } from './of-version.js'
import { query } from './query.js'
import { signedBy } from './full-text.js'
import { wordsQuery } from './search.js'

/** What a list of documents is narrowed by; null does not narrow. */
export interface DocumentFilter {
  /** Only this document and all that carries it out. */
  readonly directive: string | null
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
  /** Words of the name of who signed. */
  readonly signatory: string | null
}

/** A filter that lets everything through. */
export const EVERY_DOCUMENT: DocumentFilter = {
  directive: null,
  symbolKey: null,
  type: null,
  level: null,
  system: null,
  issuer: null,
  units: null,
  issuedFrom: null,
  issuedTo: null,
  heldAs: null,
  text: null,
  signatory: null,
}

/**
 * The filter is one parameter, a map: Neo4j caches a plan for each combination of parameter types, so with one parameter a
 * field it would plan again for every combination of fields that are null.
 */
const filter = record({
  symbolKey: optional(text),
  /** Those of `shelvesOf`, where type, level, system or way of being held narrow what is found otherwise. */
  shelves: optional(listOf(text)),
  issuer: optional(text),
  units: optional(listOf(text)),
  issuedFrom: optional(text),
  issuedTo: optional(text),
  /** As `wordsQuery` returns them. */
  text: optional(text),
})
/** The orders in which documents lie. */
const WAYS = ['ALL', 'TYPE', 'LEVEL', 'SHELF', 'ISSUER'] as const
const stretch = record({
  of: text,
  after: text,
  before: text,
  endsLater: bool,
})
/** A plan also depends on how long the lists of parameters are, unless they stand in a map. */
const order = record({ by: oneOf(WAYS), stretches: listOf(stretch) })
const inOrder = { order, filter }
const pageParams = { after: text, limit: integer }
const pageRow = { id: text, place: text }

type PageRow = ValuesOf<typeof pageRow>

const stretches = { params: { ...inOrder, limit: integer }, row: pageRow }
export const pageOfStretches = query('READ', 'document/page.cypher', stretches)
export const pageOldest = query('READ', 'document/page-oldest.cypher', stretches)
export const pageBySymbol = query('READ', 'document/page-by-symbol.cypher', {
  params: { filter, ...pageParams },
  row: pageRow,
})
export const pageSelected = query('READ', 'document/page-selected.cypher', {
  params: { filter, ...pageParams, orderBy: oneOf(DOCUMENT_ORDERS) },
  row: pageRow,
})
const countOfStretches = query('READ', 'document/count-of-stretches.cypher', {
  params: inOrder,
  row: { total: integer },
})
const countSelected = query('READ', 'document/count.cypher', { params: { filter }, row: { total: integer } })
const countAll = query('READ', 'document/count-all.cypher', { params: {}, row: { total: integer } })

/** A page of the ids of the documents that a filter lets through. */
export async function documentsPage(
  graph: Graph,
  given: DocumentFilter,
  page: PageRequest,
  orderBy: DocumentOrder = 'ISSUED_ON_DESC',
): Promise<Page<string>> {
  const words = await wordsOfFilter(graph, given)
  if (words === undefined) return pageOf(page, [], () => Promise.resolve(0))
  const { directive, symbolKey, issuer, units, issuedFrom, issuedTo } = given
  const shelves = narrowsKind(given) && !liesByKind(given, orderBy) ? shelvesOf(given) : null
  const asked = { given, filter: { symbolKey, shelves, issuer, units, issuedFrom, issuedTo, text: words } }
  if (directive !== null) {
    const found = words === null ? null : await idsHolding(graph, words)
    return documentsOfCascade(graph, { ...given, directive }, found, { page, orderBy })
  }
  const total = countedBeside(page, async () => (await countOf(graph, asked))[0]!.total)
  const rows = await rowsOf(graph, { ...asked, limit: rowsWanted(page) }, orderBy, page.after)
  const items = rows.map(({ id, place }) => ({ value: id, sort: sortOfPlace(place, orderBy) }))
  return pageOf(page, items, total)
}

/** What the index of words is asked for by a filter; null for nothing, undefined where nothing can match. */
async function wordsOfFilter(
  graph: Graph,
  { text, signatory }: DocumentFilter,
): Promise<string | null | undefined> {
  const wanted = [
    ...(text === null ? [] : [await wordsQuery(graph, 'Document', text)]),
    ...(signatory === null ? [] : [signedBy(wordsOf(signatory))]),
  ]
  if (wanted.includes(null)) return undefined
  return wanted.length === 0 ? null : wanted.join(' ')
}

interface Asked {
  readonly given: DocumentFilter
  readonly filter: TypeOf<typeof filter>
}
interface AskedPage extends Asked {
  readonly limit: number
}

async function countOf(graph: Graph, { given, filter }: Asked) {
  if (isSelected(given, 'ISSUED_ON_DESC')) return graph.read(countSelected, { filter })
  if (Object.values(given).every((value) => value === null)) return graph.read(countAll, {})
  return graph.read(countOfStretches, { order: orderOf(given, piecesOf(given)), filter })
}

/** The sort values of a place: of one that is `bySymbol`, or else `newestFirst`. */
function sortOfPlace(place: string, orderBy: DocumentOrder): readonly string[] {
  if (orderBy === 'SYMBOL') return [place]
  const [day, key] = sortOfNewestFirst(place)
  return [orderBy === 'ISSUED_ON_ASC' && day === DISTANT_PAST ? DISTANT_FUTURE : day, key]
}

/** The first rows behind these sort values. */
async function rowsOf(
  graph: Graph,
  asked: AskedPage,
  orderBy: DocumentOrder,
  after: readonly string[] | null,
): Promise<readonly PageRow[]> {
  const { given, filter, limit } = asked
  const place = orderBy === 'ISSUED_ON_DESC' ? placeAfter(after) : (after ?? []).join('')
  if (isSelected(given, orderBy)) return graph.read(pageSelected, { filter, orderBy, after: place, limit })
  if (orderBy === 'SYMBOL') return graph.read(pageBySymbol, { filter, after: place, limit })
  return orderBy === 'ISSUED_ON_ASC' ? oldest(graph, asked, after) : newest(graph, asked, place, END)
}

/** Between two places. */
function newest(
  graph: Graph,
  { given, filter, limit }: AskedPage,
  after: string,
  before: string,
): Promise<PageRow[]> {
  const order = orderOf(given, spanOf(given, after, before))
  return order.stretches.length === 0
    ? Promise.resolve([])
    : graph.read(pageOfStretches, { order, filter, limit })
}

/**
 * The order of keys is the same on every day, so it is not the other order backwards: what is left of the day on which the
 * page before ended, the days after it, then what is undated.
 */
async function oldest(
  graph: Graph,
  asked: AskedPage,
  after: readonly string[] | null,
): Promise<readonly PageRow[]> {
  const { given, filter, limit } = asked
  const [day = DISTANT_PAST, key = ''] = after ?? []
  const undated = (from: string) => newest(graph, asked, newestFirst(DISTANT_PAST, from), END)
  if (day === DISTANT_FUTURE) return undated(key)
  const order = orderOf(given, spanOf(given, '', newestFirst(day, '')))
  const [begun, later] = await Promise.all([
    after === null ? [] : newest(graph, asked, newestFirst(day, key), newestFirst(day, END)),
    order.stretches.length === 0 ? [] : graph.read(pageOldest, { order, filter, limit }),
  ])
  const dated = [...begun, ...later]
  return dated.length >= limit ? dated.slice(0, limit) : [...dated, ...(await undated(''))].slice(0, limit)
}

/** The place in the order after which a page begins; before all documents for the first one. */
const placeAfter = (after: readonly string[] | null): string =>
  after === null ? '' : newestFirst(after[0] ?? '', after[1] ?? '')

const narrowsKind = ({ type, level, system, heldAs }: DocumentFilter): boolean =>
  type !== null || level !== null || system !== null || heldAs !== null

/** Whether nothing but stretches of the wanted kinds is read: to send sixty shelves besides takes longer than to find a paper. */
const liesByKind = (filter: DocumentFilter, orderBy: DocumentOrder): boolean =>
  filter.issuer === null && orderBy !== 'SYMBOL' && !isSelected(filter, orderBy)

/** Whether documents are found by their words, symbol or place, which give no order, and then sorted. */
const isSelected = (
  { text, signatory, symbolKey, units, issuer }: DocumentFilter,
  orderBy: DocumentOrder,
): boolean =>
  text !== null ||
  signatory !== null ||
  symbolKey !== null ||
  (units !== null && issuer === null) ||
  (issuer !== null && orderBy === 'SYMBOL')

const holdingWords = query('READ', 'document/holding-words.cypher', {
  params: { words: text },
  row: { id: text },
})

/** The ids of all documents that `documentsPage` finds by this text. */
export async function documentsHolding(graph: Graph, asked: string): Promise<ReadonlySet<string>> {
  const words = await wordsQuery(graph, 'Document', asked)
  return words === null ? new Set() : idsHolding(graph, words)
}

const idsHolding = (graph: Graph, words: string): Promise<ReadonlySet<string>> =>
  holding.get(
    graph,
    words,
    async () => new Set((await graph.read(holdingWords, { words })).map(({ id }) => id)),
  )
/** Of a few texts, for the pages and branches of a cascade: each may hold most ids. */
const holding = new OfVersion<ReadonlySet<string>>(5)

const issuedBy = query('READ', 'document/issued-by.cypher', {
  params: { agencies: listOf(text), ...pageParams },
  row: { parent: text, total: integer, items: listOf(record(pageRow)) },
})

const itemOfNewest = ({ id, place }: PageRow): PageItem<string> => ({
  value: id,
  sort: sortOfPlace(place, 'ISSUED_ON_DESC'),
})

/** For each agency the same page of what it issued, in the order of `documentsPage`. */
export async function documentsIssuedBy(
  graph: Graph,
  agencies: readonly string[],
  page: PageRequest,
): Promise<Map<string, Page<string>>> {
  const rows = await graph.read(issuedBy, {
    agencies,
    after: placeAfter(page.after),
    limit: rowsWanted(page),
  })
  return new Map(
    rows.map(({ parent, total, items }) => [
      parent,
      pageOf(page, items.map(itemOfNewest), () => Promise.resolve(total)),
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

/** Between two places all that a filter's days leave; nothing when they leave nothing. */
function spanOf({ issuedFrom, issuedTo }: DocumentFilter, after: string, before: string): Span[] {
  const latest = issuedTo === null ? '' : newestFirst(issuedTo, '')
  const end = endOf(issuedFrom, issuedTo)
  const span = {
    after: after > latest ? after : latest,
    before: before < end ? before : end,
    endsLater: issuedTo !== null,
  }
  return span.after < span.before ? [span] : []
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
  const [whole] = spanOf(filter, '', END)
  if (whole === undefined || issuedTo === null) return whole === undefined ? [] : [whole]
  const firsts = [...new Set([`${issuedTo.slice(0, 7)}-01`, `${issuedTo.slice(0, 4)}-01-01`])]
  const cuts = firsts.flatMap((day) => [newestFirst(day, ''), newestFirst(day, END)])
  const ends = [whole.after, ...cuts, whole.before].map((place) =>
    place > whole.before ? whole.before : place,
  )
  return ends.slice(1).map((end, at) => ({ after: ends[at]!, before: end, endsLater: at % 2 === 1 }))
}

/** These spans of the order in which the documents of a filter lie; of shelves, each has its own. */
function orderOf(filter: DocumentFilter, spans: readonly Span[]): TypeOf<typeof order> {
  const [by, places] = wayOf(filter)
  return { by, stretches: places.flatMap((of) => spans.map((span) => ({ of, ...span }))) }
}

function wayOf(filter: DocumentFilter): [by: (typeof WAYS)[number], of: readonly string[]] {
  const { issuer, type, level, system, heldAs } = filter
  if (issuer !== null) return ['ISSUER', [issuer]]
  if (!narrowsKind(filter)) return ['ALL', ['']]
  if (type !== null && level === null && system === null && heldAs === null) return ['TYPE', [type]]
  if (level !== null && type === null && system === null && heldAs === null) return ['LEVEL', [level]]
  return ['SHELF', shelvesOf(filter)]
}
