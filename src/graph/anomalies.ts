import { ANOMALY_CODES } from '../model/anomaly.js'
import type { ReviewState } from '../model/relation.js'
import type { Graph } from './connect.js'
import { integer, listOf, oneOf, optional, record, text, type TypeOf } from './decode.js'
import { evidence } from './evidence.js'
import { pageOf, rowsWanted, type Page, type PageRequest } from './page.js'
import { query } from './query.js'
import { reviewState } from './relations.js'

const fields = {
  id: text,
  code: oneOf(ANOMALY_CODES),
  severity: text,
  message: text,
  documentId: text,
  evidence: optional(evidence),
}
const anomalyRow = record(fields)

/** A finding about a document that needs a person's attention. */
export type AnomalyRow = TypeOf<typeof anomalyRow>

const byIds = query('READ', 'anomaly/by-ids.cypher', { params: { ids: listOf(text) }, row: fields })

/** The anomalies that have these ids, in no particular order. */
export const anomaliesByIds = (graph: Graph, ids: readonly string[]): Promise<AnomalyRow[]> =>
  graph.read(byIds, { ids })

const ofDocuments = query('READ', 'anomaly/of-documents.cypher', {
  params: { documents: listOf(text) },
  row: fields,
})

/** The anomalies of these documents in the order of the text, at most 100 each. */
export const anomaliesOfDocuments = (graph: Graph, documents: readonly string[]): Promise<AnomalyRow[]> =>
  graph.read(ofDocuments, { documents })

const filter = record({ code: optional(text), document: optional(text), review: optional(reviewState) })
const pageAll = query('READ', 'anomaly/page.cypher', {
  params: { filter, afterCode: text, afterId: text, limit: integer },
  row: fields,
})
const pageOfDocument = query('READ', 'anomaly/page-of-document.cypher', {
  params: { filter, afterCode: text, afterId: text, limit: integer },
  row: fields,
})
const count = query('READ', 'anomaly/count.cypher', { params: { filter }, row: { total: integer } })

/** A page of anomalies, of one code, one document or one decision where these are given; by code, then by id. */
export async function anomaliesPage(
  graph: Graph,
  filter: {
    readonly code: string | null
    readonly document: string | null
    readonly review: ReviewState | null
  },
  page: PageRequest,
): Promise<Page<AnomalyRow>> {
  const [afterCode, afterId] = page.after ?? ['', '']
  const rows = await graph.read(filter.document === null ? pageAll : pageOfDocument, {
    filter,
    afterCode: afterCode!,
    afterId: afterId!,
    limit: rowsWanted(page),
  })
  return pageOf(
    page,
    rows.map((value) => ({ value, sort: [value.code, value.id] })),
    async () => (await graph.read(count, { filter }))[0]!.total,
  )
}
