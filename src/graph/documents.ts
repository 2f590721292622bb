import {
  DOCUMENT_SYSTEMS,
  DOCUMENT_TYPES,
  LEVELS,
  STORED_CLASSES,
  type DocumentType,
} from '../model/document.js'
import { boundsOf } from '../model/date.js'
import type { Graph } from './connect.js'
import { bool, listOf, oneOf, optional, record, text, type Codec, type TypeOf } from './decode.js'
import { groupBy } from '../model/collections.js'
import { part } from './part.js'
import { query } from './query.js'

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
    corrected: optional(listOf(text)),
  },
  further: { issuerId: optional(text), sample: bool, territoryId: optional(text) },
  onlyFor: {
    key: ['Document.key'],
    symbol: ['Document.symbol', 'Document.typeLabel', 'Path.explanation'],
    symbolAsPrinted: ['Document.symbolAsPrinted'],
    type: ['Document.type', 'Document.typeLabel', 'Path.explanation'],
    system: ['Document.system'],
    level: ['Document.level'],
    title: ['Document.title', 'Path.explanation'],
    issuedOn: ['Document.issuedOn', 'Path.explanation'],
    issuedOnPrinted: ['Document.issuedOn'],
    issuedFrom: ['Task.history'],
    issuedTo: [],
    issuedSort: [],
    heldAs: ['Document.heldAs'],
    accessClass: ['Document.accessClass'],
    signatory: ['Document.signatory'],
    meetingOn: ['Document.meetingOn'],
    issuingOrgan: ['Document.issuingOrgan'],
    corrected: ['Document.correctedFields'],
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

/** The same for the ends of relations, of which little is asked beside the paper whose relations they are. */
export const endsByIds: typeof byIds = { ...byIds, shownBelow: ['Relation.from', 'Relation.to'] }

/** The documents at the ends of relations that have these ids, in no particular order. */
export const endsOfRelations = (graph: Graph, ids: readonly string[]): Promise<DocumentRow[]> =>
  graph.read(endsByIds, { ids })

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
