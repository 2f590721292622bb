import type { Graph } from '../../graph/connect.js'
import { codesOfAgencies, messagesOfDocuments } from '../../graph/messages.js'
import { loadLists, parentOf } from '../loader.js'

export const messageLoaders = (graph: Graph) => ({
  messagesOf: loadLists(graph, messagesOfDocuments, parentOf),
  codesOf: loadLists(graph, codesOfAgencies, parentOf),
})
