import type { Graph } from '../../graph/connect.js'
import { tasksInheritedBy } from '../../graph/inherited-tasks.js'
import type { PageRequest } from '../../graph/page.js'
import { tasksOfAgencies, type TasksOfAgency } from '../../graph/task-bearers.js'
import { tasksByDocumentAndState, tasksByIds, tasksOfDocuments } from '../../graph/tasks.js'
import { groupBy } from '../../model/collections.js'
import { loadById, loadWithArguments } from '../loader.js'

interface InheritedBy {
  readonly asOf: string
  readonly until: string | null
  readonly page: PageRequest
}

/** `today` decides the order of lists that are not requested for another day. */
export const taskLoaders = (graph: Graph, today: string) => ({
  task: loadById(graph, 'Task', tasksByIds),
  tasksOfDocument: loadWithArguments((documents, page: PageRequest) =>
    tasksOfDocuments(graph, documents, today, page),
  ),
  tasksOfAgency: loadWithArguments(
    (agencies, { page, ...filter }: TasksOfAgency & { readonly page: PageRequest }) =>
      tasksOfAgencies(graph, agencies, filter, page),
  ),
  inheritedBy: loadWithArguments((agencies, { page, ...day }: InheritedBy) =>
    tasksInheritedBy(graph, agencies, day, page),
  ),
  taskCountsOf: loadWithArguments(async (documents, day: string) =>
    groupBy(await tasksByDocumentAndState(graph, documents, day), ({ documentId }) => documentId),
  ),
})
