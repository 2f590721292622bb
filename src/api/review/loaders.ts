import type { Graph } from '../../graph/connect.js'
import { decisionsOn } from '../../graph/decisions.js'
import { reviewsOfRelations } from '../../graph/reviews.js'
import { loadLists, loadMap, parentOf } from '../loader.js'

export const reviewLoaders = (graph: Graph) => ({
  reviewsOf: loadLists(graph, reviewsOfRelations, parentOf),
  decisionOn: loadMap((ids) => decisionsOn(graph, ids)),
})
