import * as citing from '../graph/citation-queries.js'
import type { Transaction } from '../graph/connect.js'
import { latestDecisions } from '../graph/decisions.js'
import * as queries from '../graph/ingest-queries.js'
import * as reviews from '../graph/reviews.js'
import { uniqueSorted } from '../model/collections.js'
import { seriesOfGroup } from '../model/document-key.js'
import type { Placement } from './place.js'
import {
  ambiguousCitations,
  citedRelations,
  relate,
  type PlacedCitation,
  type RelationChanges,
} from './relate.js'

/** Relates what has changed, and all that cites it otherwise than before, to what it cites. */
export async function writeRelations(
  tx: Transaction,
  touched: { readonly groups: readonly string[]; readonly documents: readonly string[] },
  { changed, claims, gone }: Placement,
  citingIds: readonly string[],
  at: string,
): Promise<RelationChanges> {
  const moved = claims.filter(({ documentId, formerId }) => documentId !== formerId)
  const removed = new Set(gone)
  const ids = uniqueSorted([
    ...touched.documents,
    ...changed.map(({ id }) => id),
    ...moved.flatMap(({ documentId, formerId }) => [documentId, ...(formerId === null ? [] : [formerId])]),
    ...citingIds,
  ]).filter((id) => !removed.has(id))
  const citations = await lockedCitations(tx, ids, touched.groups)
  const { relations, supports } = citedRelations(citations)
  const [decisions, stored] = await Promise.all([
    tx.run(latestDecisions, { relations: relations.map(({ id }) => id) }),
    tx.run(queries.outgoingRelations, { ids }),
  ])
  const changes = relate(
    relations,
    new Map(stored.map(({ id, confidence }) => [id, confidence])),
    new Map(decisions.map(({ relationId, decision }) => [relationId, decision])),
  )
  await Promise.all([
    tx.run(queries.deleteRelations, { rows: changes.removed }),
    tx.run(queries.writeRelations, {
      rows: changes.added.map((relation) => ({
        ...relation,
        type: reviews.typeOf(relation.kind, relation.review),
        learntAt: at,
      })),
    }),
    tx.run(queries.setConfidence, { rows: changes.changed }),
    tx.run(citing.setSupports, { rows: supports }),
    tx.run(queries.clearCitationAnomalies, { ids }),
    tx.run(queries.writeAnomalies, { rows: ambiguousCitations(citations) }),
  ])
  return changes
}

/**
 * What these documents cite, once the series of all of it are locked, those of other papers of theirs too: nobody else can
 * relate them, or change what they cite, at the same time.
 */
async function lockedCitations(
  tx: Transaction,
  ids: readonly string[],
  groups: readonly string[],
): Promise<readonly PlacedCitation[]> {
  const locked = new Set(groups.map(seriesOfGroup))
  for (;;) {
    const citations = await tx.run(citing.outgoingMentions, { ids })
    const series = citations.flatMap(({ fromSeries, toSeries }) => [fromSeries, toSeries])
    const others = uniqueSorted(series.filter((key) => !locked.has(key)))
    if (others.length === 0) return citations
    await tx.run(queries.lockSeries, { keys: others })
    for (const key of others) locked.add(key)
  }
}
