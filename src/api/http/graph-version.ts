import type { FastifyInstance } from 'fastify'
import type { Graph } from '../../graph/connect.js'
import type { Viewer } from '../../model/access.js'

/** Of an answer: the version of the graph that holds what was changed. Of a request: the one that its answer is to count. */
const GRAPH_VERSION = 'x-graph-version'

/**
 * Answers requests below `app` from the version that they carry, or a later one. So who has changed something by one server of
 * a cluster, and asks another that reads elsewhere, finds it. Strangers are told no version, and theirs is not looked at.
 */
export function readCarriedVersions(app: FastifyInstance, graph: Pick<Graph, 'reach'>): void {
  app.addHook('preHandler', async ({ viewer, headers }) => {
    const version = headers[GRAPH_VERSION]
    if (typeof version === 'string' && viewer.role !== null) await graph.reach(version)
  })
}

/** The header that tells who has changed something which version holds it; none when the database does not say. */
export const toldVersion = async (
  graph: Pick<Graph, 'version'>,
  { role }: Viewer,
): Promise<Readonly<Record<string, string>>> => {
  if (role === null) return {}
  // the change is there all the same
  const version = await graph.version().catch(() => null)
  return version === null ? {} : { [GRAPH_VERSION]: version }
}
