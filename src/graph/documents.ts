import {
  DOCUMENT_SYSTEMS,
  DOCUMENT_TYPES,
  LEVELS,
  STORED_CLASSES,
  type DocumentType,
} from '../model/document.js'
import { boundsOf, DISTANT_FUTURE } from '../model/date.js'
import type { Graph } from './connect.js'
import { integer, listOf, oneOf, optional, record, text, type Codec, type TypeOf } from './decode.js'
import { groupBy } from '../model/collections.js'
import { pageOf, rowsWanted, type Page, type PageRequest } from './page.js'
import { query } from './query.js'
import { wordsQuery } from './search.js'

export const level = oneOf(LEVELS)
export const system = oneOf(DOCUMENT_SYSTEMS)
const heldAs = oneOf(['TEXT', 'RECORD', 'CITED_ONLY'])
const type: Codec<DocumentType> = oneOf(Object.keys(DOCUMENT_TYPES) as DocumentType[])

const fields = {
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
  issuerId: optional(text),
  territoryId: optional(text),
}
const documentRow = record(fields)

/** A document with the ids of its issuer and territory. */
export type DocumentRow = TypeOf<typeof documentRow>

export const byIds = query('READ', 'document/by-ids.cypher', { params: { ids: listOf(text) }, row: fields })

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

const bySymbol = query('READ', 'document/by-symbol.cypher', {
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

/**
 * The filter is one parameter, a map: Neo4j caches a plan for each combination of parameter types, so with one parameter a
 * field it would plan again for every combination of fields that are null.
 */
const filter = record({
  symbolKey: optional(text),
  type: optional(type),
  level: optional(level),
  system: optional(system),
  issuer: optional(text),
  /** Keys of the units of an area, see `unitsOfArea`. */
  units: optional(listOf(text)),
  issuedFrom: optional(text),
  issuedTo: optional(text),
  heldAs: optional(heldAs),
  /** Words as a person types them; in a query, as `wordsQuery` returns them. */
  text: optional(text),
})
/** What a list of documents is narrowed by; null does not narrow. */
export type DocumentFilter = TypeOf<typeof filter>

const pageParams = { afterSort: text, afterKey: text, limit: integer }
const pageRow = { id: text, sort: text, key: text }

const page = { params: { filter, ...pageParams }, row: pageRow }
const pageSelected = query('READ', 'document/page-selected.cypher', page)
const pageOfType = query('READ', 'document/page-of-type.cypher', page)
const pageOfLevel = query('READ', 'document/page-of-level.cypher', page)
const pageNewest = query('READ', 'document/page-newest.cypher', page)
const count = query('READ', 'document/count.cypher', { params: { filter }, row: { total: integer } })

/** Sort values before those of every document: newest first, undated last, then by key. */
const BEGINNING = [DISTANT_FUTURE, ''] as const

const pageParamsOf = (page: PageRequest) => {
  const [afterSort, afterKey] = page.after ?? BEGINNING
  return { afterSort: afterSort!, afterKey: afterKey!, limit: rowsWanted(page) }
}

const pageItemOf = ({ id, sort, key }: { id: string; sort: string; key: string }) => ({
  value: id,
  sort: [sort, key],
})

/** A page of the ids of the documents that a filter lets through, newest first, undated last, then by key. */
export async function documentsPage(
  graph: Graph,
  given: DocumentFilter,
  page: PageRequest,
): Promise<Page<string>> {
  const words = given.text === null ? null : await wordsQuery(graph, 'Document', given.text)
  if (given.text !== null && words === null) return pageOf(page, [], () => Promise.resolve(0))
  const filter = { ...given, text: words }
  const { symbolKey, issuer, units, type, level } = filter
  const selected = symbolKey !== null || issuer !== null || units !== null || words !== null
  const byIndex = selected
    ? pageSelected
    : type !== null
      ? pageOfType
      : level !== null
        ? pageOfLevel
        : pageNewest
  const rows = await graph.read(byIndex, { filter, ...pageParamsOf(page) })
  return pageOf(page, rows.map(pageItemOf), async () => (await graph.read(count, { filter }))[0]!.total)
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
  const rows = await graph.read(issuedBy, { agencies, ...pageParamsOf(page) })
  return new Map(
    rows.map(({ parent, total, items }) => [
      parent,
      pageOf(page, items.map(pageItemOf), () => Promise.resolve(total)),
    ]),
  )
}
