import { integer, json, listOf, optional, record, text } from './decode.js'
import { evidenceFields } from './evidence.js'
import { memberFields } from './ingest-queries.js'
import { query } from './query.js'

/** The queries of the loader (src/ingest) about citations and the namings that sum them up. */

export const writeMentions = query('WRITE', 'ingest/write-mentions.cypher', {
  params: {
    mentions: listOf(
      record({
        ...memberFields,
        claimId: text,
        relation: text,
        named: json,
        ...evidenceFields,
      }),
    ),
  },
  row: {},
})

const standing = { documentId: text, state: text, candidates: listOf(text) }
const namingFields = {
  id: text,
  group: text,
  date: optional(text),
  named: json,
  first: text,
  last: text,
  ...standing,
  count: integer,
}
export const namingsOfGroups = query('READ', 'ingest/namings-of-groups.cypher', {
  params: { groups: listOf(text) },
  row: namingFields,
})
export const writeNamings = query('WRITE', 'ingest/write-namings.cypher', {
  params: { rows: listOf(record(namingFields)) },
  row: {},
})
export const deleteNamings = query('WRITE', 'ingest/delete-namings.cypher', {
  params: { ids: listOf(text) },
  row: {},
})

/** `namings`: ids of namings, or groups, for those that no naming counts yet. */
export const mentionsOfNamings = query('READ', 'ingest/mentions-of-namings.cypher', {
  params: { namings: listOf(text) },
  row: {
    id: text,
    group: text,
    date: optional(text),
    notAfter: optional(text),
    named: json,
    naming: text,
    documentId: optional(text),
    state: optional(text),
    candidates: listOf(text),
  },
})
const placing = {
  params: { rows: listOf(record({ id: text, ...standing, naming: text })) },
  row: { id: text },
}
/** Rows of mentions; gives the documents that they stand in, as the next one does. */
export const placeMentions = query('WRITE', 'ingest/place-mentions.cypher', placing)
/** Rows of namings. */
export const moveMentions = query('WRITE', 'ingest/move-mentions.cypher', placing)
export const countMentions = query('WRITE', 'ingest/count-mentions.cypher', {
  params: { rows: listOf(record({ id: text, naming: text })) },
  row: {},
})

export const citedAcross = query('READ', 'ingest/cited-across.cypher', {
  params: { rows: listOf(record({ id: text, group: text, from: text, to: text })) },
  row: { id: text },
})
export const outgoingMentions = query('READ', 'ingest/outgoing-mentions.cypher', {
  params: { ids: listOf(text) },
  row: {
    id: text,
    fromId: text,
    fromSeries: text,
    fromLatest: optional(text),
    accessClass: text,
    toId: text,
    toSeries: text,
    toEarliest: optional(text),
    toSymbol: optional(text),
    relation: text,
    state: text,
    candidates: listOf(text),
    supports: optional(text),
    storedLatest: optional(text),
    sourceId: text,
    ...evidenceFields,
  },
})
export const setSupports = query('WRITE', 'ingest/set-supports.cypher', {
  params: { rows: listOf(record({ id: text, supports: optional(text), fromLatest: optional(text) })) },
  row: {},
})
