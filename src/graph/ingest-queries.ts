import { EVIDENCE_BASES } from '../model/evidence.js'
import { bool, float, integer, json, listOf, oneOf, optional, record, text } from './decode.js'
import { evidenceFields } from './evidence.js'
import { query } from './query.js'

/** The queries of the loader (src/ingest), which stores what sources say and derives documents, tasks and relations. */

const ids = { params: { ids: listOf(text) }, row: {} }
const groups = { groups: listOf(text) }

export const sourceStates = query('READ', 'ingest/source-states.cypher', {
  params: { locations: listOf(text) },
  row: {
    location: text,
    id: text,
    name: text,
    sha256: text,
    signatures: optional(text),
    marks: listOf(text),
    parserVersion: text,
    /** Of the source and of its pages. */
    locations: listOf(text),
    groups: listOf(text),
    /** Of its claims. */
    corrections: listOf(text),
    /** The document of each claim. */
    about: listOf(record({ claim: text, document: text })),
    documentIds: listOf(text),
    citedIds: listOf(text),
  },
})
export const lockSeries = query('WRITE', 'ingest/lock-series.cypher', {
  params: { keys: listOf(text) },
  row: { locked: integer },
})
/** Gives the documents that the source spoke of. */
export const clearSource = query('WRITE', 'ingest/clear-source.cypher', {
  params: { location: text },
  row: { id: text },
})
export const dropPages = query('WRITE', 'ingest/drop-pages.cypher', {
  params: { location: text, kept: listOf(text) },
  row: {},
})
export const deleteSource = query('WRITE', 'ingest/delete-source.cypher', {
  params: { location: text },
  row: {},
})
/** What was read of a file. */
export const readFields = {
  mediaType: text,
  text,
  marks: listOf(text),
  /** Of a text that was read from pictures (model/scan.ts). */
  scan: optional(text),
  /** Of a file that is digitally signed (model/signature.ts). */
  signatures: optional(text),
}
/** A file, and what was read of it. */
export const fileFields = {
  location: text,
  name: text,
  ...readFields,
  basis: oneOf(EVIDENCE_BASES),
  ingestedAt: text,
  parserVersion: text,
}
/** A source. One page of it has `address`, where the page is, and no text: that is stored with the source. */
export const sourceFields = {
  id: text,
  ...fileFields,
  sha256: text,
  address: optional(text),
  /** Null in what an older version has written. */
  alsoAt: optional(listOf(text)),
}
export const writeSources = query('WRITE', 'ingest/write-sources.cypher', {
  params: { sources: listOf(record(sourceFields)) },
  row: {},
})
/** What a claim and a citation have in common: where they stand in their source, and in which numbering group. */
export const memberFields = {
  id: text,
  group: text,
  numbered: bool,
  series: text,
  position: integer,
  date: optional(text),
  notAfter: optional(text),
}
export const writeClaims = query('WRITE', 'ingest/write-claims.cypher', {
  params: {
    claims: listOf(
      record({
        ...memberFields,
        sourceId: text,
        heldAs: text,
        accessClass: text,
        /** How people's corrections of it stand: `<id> <AppliedState>`. */
        corrections: optional(listOf(text)),
        /** The statement as it was read; null where it is stored so. */
        read: optional(text),
        content: json,
      }),
    ),
  },
  row: {},
})
export const claimsOfGroups = query('READ', 'ingest/claims-of-groups.cypher', {
  params: groups,
  row: {
    id: text,
    group: text,
    date: optional(text),
    notAfter: optional(text),
    heldAs: text,
    content: json,
    position: integer,
    sourceId: text,
    sourceName: text,
    sha256: text,
    documentId: optional(text),
  },
})
export const documentsOfGroups = query('READ', 'ingest/documents-of-groups.cypher', {
  params: groups,
  row: {
    id: text,
    key: text,
    group: text,
    span: text,
    fingerprint: text,
    symbol: optional(text),
    issuedFrom: optional(text),
    isInReports: bool,
  },
})
export const formerContents = query('READ', 'ingest/former-contents.cypher', {
  params: { ids: listOf(text) },
  row: { taskIds: listOf(text), cycle: listOf(text), agencyKeys: listOf(text) },
})
export const deleteIdleAgencies = query('WRITE', 'ingest/delete-idle-agencies.cypher', {
  params: { keys: listOf(text) },
  row: {},
})
export const deleteContents = query('WRITE', 'ingest/delete-contents.cypher', ids)
export const markChanged = query('WRITE', 'ingest/mark-changed.cypher', {
  params: { rows: listOf(record({ id: text, at: text })) },
  row: {},
})
export const markRemoved = query('WRITE', 'ingest/mark-removed.cypher', {
  params: { rows: listOf(record({ id: text, at: text })) },
  row: {},
})
export const deleteDocuments = query('WRITE', 'ingest/delete-documents.cypher', {
  params: { ids: listOf(text) },
  row: { relations: integer },
})
export const keepIdentities = query('WRITE', 'ingest/keep-identities.cypher', ids)
export const keptIdentities = query('READ', 'ingest/kept-identities.cypher', {
  params: { keys: listOf(text) },
  row: { key: text, documentId: text },
})
export const writeDocuments = query('WRITE', 'ingest/write-documents.cypher', {
  params: {
    documents: listOf(
      record({
        id: text,
        key: text,
        group: text,
        span: text,
        fingerprint: text,
        symbol: optional(text),
        symbolKey: optional(text),
        symbolAsPrinted: optional(text),
        type: text,
        system: optional(text),
        level: optional(text),
        title: optional(text),
        issuedOn: optional(text),
        issuedOnPrinted: optional(text),
        issuedFrom: optional(text),
        issuedTo: optional(text),
        issuedSort: text,
        heldAs: text,
        accessClass: text,
        sample: bool,
        signatory: optional(text),
        meetingOn: optional(text),
        corrected: optional(listOf(text)),
        issuingOrgan: optional(text),
        newestFirst: text,
        bySymbol: text,
        shelf: text,
        searchText: text,
        /** What a report says of work; null of other papers. */
        results: optional(json),
      }),
    ),
  },
  row: {},
})
export const writeEarlierKeys = query('WRITE', 'ingest/write-earlier-keys.cypher', {
  params: { keys: listOf(record({ key: text, documentId: text })) },
  row: {},
})
export const placeClaims = query('WRITE', 'ingest/place-claims.cypher', {
  params: { rows: listOf(record({ id: text, documentId: text })) },
  row: {},
})
export const writeAgencies = query('WRITE', 'ingest/write-agencies.cypher', {
  params: {
    agencies: listOf(
      record({
        id: text,
        key: text,
        name: text,
        sortName: text,
        kind: text,
        system: optional(text),
        level: optional(text),
        aliases: listOf(text),
        folded: listOf(text),
        searchText: text,
        territory: optional(text),
        validFrom: optional(text),
        validTo: optional(text),
        successors: listOf(text),
        categories: listOf(text),
        within: optional(text),
        memberCategories: listOf(text),
        memberLevels: listOf(text),
        memberKinds: listOf(text),
      }),
    ),
  },
  row: {},
})
export const linkDocuments = query('WRITE', 'ingest/link-documents.cypher', {
  params: {
    documents: listOf(
      record({ id: text, issuer: optional(text), territory: optional(text), recipients: listOf(text) }),
    ),
  },
  row: {},
})
export const writeTasks = query('WRITE', 'ingest/write-tasks.cypher', {
  params: {
    tasks: listOf(
      record({
        id: text,
        documentId: text,
        position: integer,
        kind: text,
        modality: text,
        summary: text,
        overdueFrom: optional(text),
        rhythm: optional(text),
        searchText: text,
        sourceId: text,
        ...evidenceFields,
      }),
    ),
  },
  row: {},
})
export const writeRhythms = query('WRITE', 'ingest/write-rhythms.cypher', {
  params: { keys: listOf(text) },
  row: {},
})
export const linkTaskParents = query('WRITE', 'ingest/link-task-parents.cypher', {
  params: { rows: listOf(record({ id: text, parent: text })) },
  row: {},
})
export const writeAssignments = query('WRITE', 'ingest/write-assignments.cypher', {
  params: {
    rows: listOf(
      record({
        taskId: text,
        type: text,
        agency: optional(text),
        position: integer,
        asPrinted: text,
        inheritedFrom: optional(text),
        takenOver: optional(bool),
        sourceId: text,
        ...evidenceFields,
      }),
    ),
  },
  row: {},
})
export const writeDeadlines = query('WRITE', 'ingest/write-deadlines.cypher', {
  params: {
    rows: listOf(
      record({
        id: text,
        taskId: text,
        position: integer,
        asPrinted: text,
        kind: text,
        bound: optional(text),
        from: optional(text),
        due: optional(text),
        overdueFrom: optional(text),
        precision: text,
        action: optional(text),
        duration: optional(text),
        anchor: optional(text),
        recurrence: optional(text),
        inherited: bool,
        sourceId: text,
        ...evidenceFields,
      }),
    ),
  },
  row: {},
})
export const writeAnomalies = query('WRITE', 'ingest/write-anomalies.cypher', {
  params: {
    rows: listOf(
      record({
        id: text,
        documentId: text,
        code: text,
        severity: text,
        message: text,
        sourceId: text,
        ...evidenceFields,
      }),
    ),
  },
  row: {},
})
export const outgoingRelations = query('READ', 'ingest/outgoing-relations.cypher', {
  params: { ids: listOf(text) },
  row: { id: text, confidence: float },
})
const relationEnds = { id: text, fromId: text, toId: text }
export const deleteRelations = query('WRITE', 'ingest/delete-relations.cypher', {
  params: { rows: listOf(record(relationEnds)) },
  row: {},
})
export const writeRelations = query('WRITE', 'ingest/write-relations.cypher', {
  params: {
    rows: listOf(
      record({ ...relationEnds, type: text, kind: text, confidence: float, review: text, learntAt: text }),
    ),
  },
  row: {},
})
export const setConfidence = query('WRITE', 'ingest/set-confidence.cypher', {
  params: { rows: listOf(record({ ...relationEnds, confidence: float })) },
  row: {},
})
export const clearCitationAnomalies = query('WRITE', 'ingest/clear-citation-anomalies.cypher', ids)
/** What the loader reports of the documents of a source. */
export const summaries = query('READ', 'ingest/summaries.cypher', {
  params: { ids: listOf(text) },
  row: {
    id: text,
    key: text,
    symbol: optional(text),
    type: text,
    title: optional(text),
    issuedOn: optional(text),
    issuer: optional(text),
    tasks: integer,
    anomalies: listOf(text),
  },
})
