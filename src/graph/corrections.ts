import {
  CORRECTION_KINDS,
  HEADER_FIELDS,
  type AppliedState,
  type CorrectionState,
} from '../model/correction.js'
import { DOCUMENT_SYSTEMS, DOCUMENT_TYPES, LEVELS, type DocumentType } from '../model/document.js'
import type { Graph, Transaction } from './connect.js'
import {
  bool,
  integer,
  json,
  listOf,
  oneOf,
  optional,
  record,
  text,
  type TypeOf,
  type ValuesOf,
} from './decode.js'
import { evidenceFields } from './evidence.js'
import { fileFields } from './ingest-queries.js'
import {
  newestPageParamsOf,
  pageItemOf,
  pageOf,
  pageParams,
  pageRow,
  type Page,
  type PageRequest,
} from './page.js'
import { query } from './query.js'

/** A correction to be recorded. `id` is new; `at` is RFC 3339. */
const newFields = {
  id: text,
  kind: oneOf(CORRECTION_KINDS),
  field: optional(oneOf(HEADER_FIELDS)),
  /** What two corrections of one file have in common that are about the same. */
  aspect: text,
  /** What it is about: the hash of a text, or the file of a record and what the record was read as. */
  of: text,
  /** Of the file; empty for what is about documents or bodies. */
  location: text,
  /** Of SAME_DOCUMENT and SAME_AGENCY: which is one with which, and for documents their numbering groups. */
  fromKey: optional(text),
  toKey: optional(text),
  fromGroup: optional(text),
  toGroup: optional(text),
  /** JSON of a `Change`; of SAME_AGENCY that of the body. */
  change: text,
  /** What was read, and what is right, for people. */
  was: optional(text),
  now: optional(text),
  quote: optional(text),
  note: optional(text),
  by: text,
  at: text,
}
export type NewCorrection = ValuesOf<typeof newFields>

/** A correction as it is stored. */
export const correctionFields = {
  ...newFields,
  position: integer,
  withdrawnAt: optional(text),
  withdrawnBy: optional(text),
}
const correction = record(correctionFields)
export type StoredCorrection = TypeOf<typeof correction>

const ofSources = query('READ', 'correction/of-sources.cypher', {
  params: { texts: listOf(text), locations: listOf(text) },
  row: { correction },
})

/** What was put right, and not withdrawn, of texts with these hashes and of the files at these locations, the oldest first. */
export const correctionsOfSources = async (
  tx: Transaction | Graph,
  texts: readonly string[],
  locations: readonly string[],
): Promise<StoredCorrection[]> => {
  const params = { texts, locations }
  const rows = await ('read' in tx ? tx.read(ofSources, params) : tx.run(ofSources, params))
  return rows.map((row) => row.correction)
}

const recordOne = query('WRITE', 'correction/record.cypher', { params: newFields, row: {} })

export const recordCorrection = (tx: Transaction, one: NewCorrection): Promise<unknown> =>
  tx.run(recordOne, one)

const withdrawOne = query('WRITE', 'correction/withdraw.cypher', {
  params: { id: text, at: text, by: text },
  row: { id: text },
})

/** False when it had been taken back already. */
export const markWithdrawn = async (
  tx: Transaction,
  withdrawal: { readonly id: string; readonly at: string; readonly by: string },
): Promise<boolean> => (await tx.run(withdrawOne, withdrawal)).length > 0

const byIds = query('READ', 'correction/by-ids.cypher', {
  params: { ids: listOf(text) },
  row: {
    correction,
    applied: optional(text),
    documentId: optional(text),
    sourceId: optional(text),
  },
})

/** A correction, with how it stands and where what it is about is held. */
export interface CorrectionRow extends StoredCorrection {
  readonly state: CorrectionState
  readonly documentId: string | null
  readonly sourceId: string | null
}

/** The corrections that have these ids, in no particular order. */
export const correctionsByIds = async (graph: Graph, ids: readonly string[]): Promise<CorrectionRow[]> =>
  (await graph.read(byIds, { ids })).map(({ correction: stored, applied, documentId, sourceId }) => ({
    ...stored,
    documentId,
    sourceId,
    state: stateOf(stored, applied as AppliedState | null),
  }))

function stateOf({ kind, withdrawnAt }: StoredCorrection, applied: AppliedState | null): CorrectionState {
  if (withdrawnAt !== null) return 'WITHDRAWN'
  return applied ?? (kind === 'SAME_DOCUMENT' || kind === 'SAME_AGENCY' ? 'HOLDS' : 'NOT_HELD')
}

const ofDocuments = query('READ', 'correction/of-documents.cypher', {
  params: { documents: listOf(text) },
  row: { parent: text, id: text },
})

/**
 * Rows (document, correction) of what people have put right of a document's sources, and of which others they say are one
 * with it: the oldest first, at most 200 each.
 */
export const correctionsOfDocuments = (graph: Graph, documents: readonly string[]) =>
  graph.read(ofDocuments, { documents })

const ofAgencies = query('READ', 'correction/of-agencies.cypher', {
  params: { agencies: listOf(text) },
  row: { parent: text, id: text },
})

/** Rows (agency, correction) of which other bodies people say are one with it: the oldest first, at most 100 each. */
export const correctionsOfAgencies = (graph: Graph, agencies: readonly string[]) =>
  graph.read(ofAgencies, { agencies })

const page = query('READ', 'correction/page.cypher', { params: pageParams, row: pageRow })
const countAll = query('READ', 'correction/count-all.cypher', { params: {}, row: { total: integer } })

/** A page of the ids of all corrections, the newest first. */
export async function correctionsPage(graph: Graph, request: PageRequest): Promise<Page<string>> {
  const rows = await graph.read(page, newestPageParamsOf(request))
  return pageOf(request, rows.map(pageItemOf), async () => (await graph.read(countAll, {}))[0]!.total)
}

const unions = query('READ', 'correction/unions.cypher', {
  params: { groups: listOf(text) },
  row: {
    kind: oneOf(['SAME_DOCUMENT', 'SAME_AGENCY']),
    fromKey: text,
    fromGroup: optional(text),
    toKey: text,
    toGroup: optional(text),
    was: optional(text),
    change: json,
  },
})

/** That two papers are one: what one names is the other. */
export interface Union {
  readonly fromKey: string
  readonly fromGroup: string
  readonly toKey: string
  readonly toGroup: string
}

/** That two bodies are one: the first is called as the second. */
export interface SameAgency {
  readonly fromKey: string
  /** What the first was called. */
  readonly name: string | null
  /** A `Body`. */
  readonly body: unknown
}

/** What people say is one, in the order in which they said so: papers of these numbering groups, and bodies. */
export async function unionsOfGroups(
  tx: Transaction,
  groups: readonly string[],
): Promise<{ readonly documents: readonly Union[]; readonly agencies: readonly SameAgency[] }> {
  const rows = await tx.run(unions, { groups })
  return {
    documents: rows.flatMap(({ fromKey, fromGroup, toKey, toGroup }) =>
      fromGroup === null || toGroup === null ? [] : { fromKey, fromGroup, toKey, toGroup },
    ),
    agencies: rows.flatMap(({ kind, fromKey, was, change }) =>
      kind === 'SAME_AGENCY' ? { fromKey, name: was, body: change } : [],
    ),
  }
}

const heldFile = query('READ', 'correction/held-file.cypher', {
  params: { location: text },
  row: { source: record(fileFields) },
})

/** The file at `location`; null when it is not held. */
export const heldFileAt = async (graph: Graph, location: string) =>
  (await graph.read(heldFile, { location }))[0]?.source ?? null

const said = query('READ', 'correction/said.cypher', {
  params: { location: text },
  row: {
    page: optional(record({ name: text, address: text, alsoAt: listOf(text) })),
    content: json,
    read: optional(text),
    documentId: optional(text),
    mentions: listOf(
      record({
        series: text,
        group: text,
        numbered: bool,
        date: optional(text),
        relation: text,
        named: json,
        ...evidenceFields,
      }),
    ),
  },
})

/** What the file at `location` says, claim by claim. */
export const claimsOfFile = (graph: Graph, location: string) => graph.read(said, { location })

const locations = query('READ', 'correction/locations.cypher', {
  params: { document: text },
  row: { location: text },
})

/** The locations of the files that say what a document is, sorted. */
export const filesOfDocument = async (graph: Graph, document: string): Promise<string[]> =>
  (await graph.read(locations, { document })).map(({ location }) => location)

const filesWith = query('READ', 'correction/files-with.cypher', {
  params: { of: text, location: text },
  row: { location: text },
})

/** The locations of the files that hold what a correction is about, sorted. */
export const filesHolding = async (
  graph: Graph,
  { of, location }: Pick<StoredCorrection, 'of' | 'location'>,
): Promise<string[]> => (await graph.read(filesWith, { of, location })).map(({ location: at }) => at)

const paper = query('READ', 'correction/paper.cypher', {
  params: { document: text },
  row: {
    id: text,
    key: text,
    group: text,
    symbol: optional(text),
    type: oneOf(Object.keys(DOCUMENT_TYPES) as [DocumentType, ...DocumentType[]]),
    title: optional(text),
    issuedOn: optional(text),
    issuer: optional(text),
  },
})

/** What a document is called, with the id of its issuer; null when there is none. */
export const paperCalled = async (graph: Graph, document: string) =>
  (await graph.read(paper, { document }))[0] ?? null

const body = query('READ', 'correction/body.cypher', {
  params: { agency: text },
  row: {
    key: text,
    name: text,
    kind: oneOf(['BODY', 'COLLECTIVE', 'STEERING_COMMITTEE']),
    system: optional(oneOf(DOCUMENT_SYSTEMS)),
    level: optional(oneOf(LEVELS)),
    territory: optional(text),
  },
})

/** An agency with the key of its unit; null when there is none of this id. */
export const storedBody = async (graph: Graph, agency: string) =>
  (await graph.read(body, { agency }))[0] ?? null

const mentionsOfRelation = query('READ', 'correction/mentions-of-relation.cypher', {
  params: { relation: text },
  row: { location: text, start: optional(integer), end: optional(integer), group: text, relation: text },
})

/** The citations that a relation rests on, with the locations of their files. */
export const citationsBehind = (graph: Graph, relation: string) =>
  graph.read(mentionsOfRelation, { relation })

const relationNow = query('READ', 'correction/relation-now.cypher', {
  params: { location: text, group: text, relation: text, start: optional(integer) },
  row: { relation: text },
})

/** The relation that a citation of a file supports by now; null where none does. */
export const relationOfCitation = async (
  graph: Graph,
  citation: {
    readonly location: string
    readonly group: string
    readonly relation: string
    readonly start: number | null
  },
): Promise<string | null> => (await graph.read(relationNow, citation))[0]?.relation ?? null

const correctedFiles = query('READ', 'correction/corrected-files.cypher', {
  params: {},
  row: { location: text },
})

/** The locations of the papers that people have put right, sorted; records are none. */
export const filesPutRight = async (graph: Graph): Promise<string[]> =>
  (await graph.read(correctedFiles, {})).map(({ location }) => location)

const groupsOfAgency = query('READ', 'correction/groups-of-agency.cypher', {
  params: { key: text },
  row: { group: text },
})

/** The numbering groups of all documents that name the body of this key. */
export const groupsNaming = async (tx: Transaction, key: string): Promise<string[]> =>
  (await tx.run(groupsOfAgency, { key })).map(({ group }) => group).sort()

/** Takes names away under which a body was found. */
export const forgetName = query('WRITE', 'correction/forget-name.cypher', {
  params: { key: text, aliases: listOf(text), searchText: text, folded: listOf(text) },
  row: {},
})
