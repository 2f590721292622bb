import { anomaliesByIds, anomaliesOfDocuments } from '../../graph/anomalies.js'
import type { Graph } from '../../graph/connect.js'
import { loadById, loadLists } from '../loader.js'

export const anomalyLoaders = (graph: Graph) => ({
  anomaly: loadById(graph, 'Anomaly', anomaliesByIds),
  anomaliesOf: loadLists(graph, anomaliesOfDocuments, ({ documentId }) => documentId),
})
