import type { Graph } from './connect.js'
import { listOf, record, text, type TypeOf } from './decode.js'
import { query } from './query.js'

const fields = { id: text, name: text, mediaType: text, sha256: text, ingestedAt: text }
const sourceRow = record(fields)

/** A file that was read, without its text. */
export type SourceRow = TypeOf<typeof sourceRow>

const byIds = query('READ', 'source/by-ids.cypher', { params: { ids: listOf(text) }, row: fields })

/** The files that have these ids, in no particular order. */
export const sourcesByIds = (graph: Graph, ids: readonly string[]): Promise<SourceRow[]> =>
  graph.read(byIds, { ids })

const ofDocuments = query('READ', 'source/of-documents.cypher', {
  params: { documents: listOf(text) },
  row: { parent: text, id: text },
})

/** Rows (document, file): the files that say what each document is, at most 100 each, by name. */
export const sourcesOfDocuments = (graph: Graph, documents: readonly string[]) =>
  graph.read(ofDocuments, { documents })
