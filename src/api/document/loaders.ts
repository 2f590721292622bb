import type { Graph } from '../../graph/connect.js'
import { documentsIssuedBy } from '../../graph/document-lists.js'
import { documentsByIds, endsOfRelations } from '../../graph/documents.js'
import type { PageRequest } from '../../graph/page.js'
import { loadById, loadWithArguments } from '../loader.js'

export const documentLoaders = (graph: Graph) => ({
  document: loadById(graph, 'Document', documentsByIds),
  endOfRelation: loadById(graph, 'Document', endsOfRelations),
  issuedBy: loadWithArguments((agencies, page: PageRequest) => documentsIssuedBy(graph, agencies, page)),
})
