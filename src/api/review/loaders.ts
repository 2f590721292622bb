import type { Graph } from '../../graph/connect.js'
import { reviewsOfRelations } from '../../graph/reviews.js'
import { loadLists, parentOf } from '../loader.js'

export const reviewLoaders = (graph: Graph) => ({
  reviewsOf: loadLists(graph, reviewsOfRelations, parentOf),
})
