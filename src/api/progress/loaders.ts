import type { Graph } from '../../graph/connect.js'
import { progressOfTasks } from '../../graph/progress.js'
import { loadLists, parentOf } from '../loader.js'

export const progressLoaders = (graph: Graph) => ({
  progressOf: loadLists(graph, progressOfTasks, parentOf),
})
