import type { Graph } from './connect.js'
import { listOf, optional, record, text, type TypeOf } from './decode.js'
import { evidence } from './evidence.js'
import { query } from './query.js'

const fields = {
  id: text,
  code: text,
  severity: text,
  message: text,
  documentId: text,
  evidence: optional(evidence),
}
const anomalyRow = record(fields)

/** Something odd about a document. */
export type AnomalyRow = TypeOf<typeof anomalyRow>

const byIds = query('READ', 'anomaly/by-ids.cypher', { params: { ids: listOf(text) }, row: fields })

/** The anomalies that have these ids, in no particular order. */
export const anomaliesByIds = (graph: Graph, ids: readonly string[]): Promise<AnomalyRow[]> =>
  graph.read(byIds, { ids })

const ofDocuments = query('READ', 'anomaly/of-documents.cypher', {
  params: { documents: listOf(text) },
  row: fields,
})

/** What is odd about each of these documents, at most 100 each, in the order in which it stands there. */
export const anomaliesOfDocuments = (graph: Graph, documents: readonly string[]): Promise<AnomalyRow[]> =>
  graph.read(ofDocuments, { documents })
