import type { ReviewState } from '../model/relation.js'
import type { Graph } from './connect.js'
import { listOf, optional, text } from './decode.js'
import { query } from './query.js'
import { reviewState } from './relations.js'

/** The last decision about each of these relations, links, anomalies and claims that has one; for the loader, which runs it in its transaction. */
export const latestDecisions = query('READ', 'review/latest.cypher', {
  params: { relations: listOf(text) },
  row: { relationId: text, decision: reviewState, by: text, at: text, note: optional(text) },
})

/** The last decision about each of these relations, links and anomalies that has one. */
export const decisionsOn = async (
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReviewState>> =>
  new Map(
    (await graph.read(latestDecisions, { relations: ids })).map(({ relationId, decision: last }) => [
      relationId,
      last,
    ]),
  )
