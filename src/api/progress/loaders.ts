import type { Graph } from '../../graph/connect.js'
import {
  claimsOfReports,
  historyOfTasks,
  progressOfTasks,
  reportsByIds,
  type ProgressRow,
} from '../../graph/progress.js'
import { loadById, loadLists, parentOf } from '../loader.js'

/** Ids are stored without the letter that tells their kind. */
const PREFIX = 'P.'
/** An empty text for what is no id of a report. */
export const storedId = (id: string): string => (id.startsWith(PREFIX) ? id.slice(PREFIX.length) : '')

export const nodeId = (stored: string): string => `${PREFIX}${stored}`

/** A report with the id that clients know it by. */
export const asNode = (report: ProgressRow): ProgressRow => ({ ...report, id: nodeId(report.id) })

export const progressLoaders = (graph: Graph) => ({
  progress: loadById(graph, 'Progress', async (of, ids) =>
    (await reportsByIds(of, ids.map(storedId))).map(asNode),
  ),
  progressOf: loadLists(graph, progressOfTasks, parentOf),
  claimsOf: loadLists(graph, claimsOfReports, parentOf),
  historyOf: loadLists(graph, historyOfTasks, parentOf),
})
