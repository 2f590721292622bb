import type { Graph } from '../../graph/connect.js'
import { linksOfDocuments, taskLinksByIds } from '../../graph/task-links.js'
import { loadById, loadMap } from '../loader.js'

export const taskLinkLoaders = (graph: Graph) => ({
  taskLink: loadById(graph, 'TaskLink', taskLinksByIds),
  /** By the document: of all its tasks. */
  linksUp: loadMap((documents) => linksOfDocuments(graph, documents, 'UP')),
  linksDown: loadMap((documents) => linksOfDocuments(graph, documents, 'DOWN')),
})
