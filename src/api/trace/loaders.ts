import type { Graph } from '../../graph/connect.js'
import { rootsOfDocuments } from '../../graph/trace.js'
import { groupBy } from '../../model/collections.js'
import { loadWithArguments, parentOf } from '../loader.js'

export const traceLoaders = (graph: Graph) => ({
  rootsOf: loadWithArguments(async (documents, { limit }: { limit: number }) =>
    groupBy(await rootsOfDocuments(graph, documents, limit), parentOf),
  ),
})
