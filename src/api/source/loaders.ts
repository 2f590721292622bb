import type { Graph } from '../../graph/connect.js'
import { sourcesByIds, sourcesOfDocuments } from '../../graph/sources.js'
import { loadById, loadLists, parentOf } from '../loader.js'

export const sourceLoaders = (graph: Graph) => ({
  source: loadById(graph, 'SourceFile', sourcesByIds),
  sourcesOf: loadLists(graph, sourcesOfDocuments, parentOf),
})
