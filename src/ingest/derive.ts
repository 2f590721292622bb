import { markCycles } from '../graph/cycles.js'
import type { Graph, Transaction } from '../graph/connect.js'
import * as queries from '../graph/ingest-queries.js'
import * as progress from '../graph/progress.js'
import * as reviews from '../graph/reviews.js'
import { groupBy, uniqueSorted } from '../model/collections.js'
import { skipEmptyBatches } from './batches.js'
import { agencyRows, anomalyRows, documentRow, linkRow, taskRows, type TaskRows } from './contents.js'
import {
  groupedClaim,
  groupedMention,
  place,
  possibleKeys,
  resolveGroups,
  type GroupedClaim,
  type GroupedMention,
  type Placement,
} from './place.js'
import { ambiguousCitations, citedRelations, relate, type RelationChanges } from './relate.js'

/** What deriving has changed. */
export interface Derived {
  /** Ids of documents that are gone. */
  readonly gone: readonly string[]
  readonly relationsAdded: number
  readonly relationsRemoved: number
  readonly tasksAdded: number
  readonly tasksRemoved: number
}

/**
 * Derives documents and their relations from the claims and mentions that are stored of these groups, and rewrites what
 * has changed by it. The caller has locked the series of the groups. `at` dates the changes (RFC 3339, UTC).
 */
export async function derive(tx: Transaction, groups: readonly string[], at: string): Promise<Derived> {
  const { claims, mentions } = await readMembers(tx, groups)
  const placement = await placeMembers(tx, groups, claims, mentions)
  const former = await replaceDocuments(tx, placement, at)
  const taskIds = new Set(await writeContents(tx, placement))
  await tx.run(queries.deleteIdleAgencies, { keys: former.agencies })
  const { added, removed, changed: surer } = await writeRelations(tx, groups, placement, at)
  await markCycles(
    tx,
    uniqueSorted([
      ...placement.changed.map(({ id }) => id),
      ...former.cycles,
      ...[...added, ...removed].flatMap(({ fromId, toId }) => [fromId, toId]),
    ]),
  )
  const changed = [
    ...placement.changed.map(({ id }) => id),
    ...[...added, ...removed].map(({ fromId }) => fromId),
  ]
  await tx.run(queries.markChanged, { rows: uniqueSorted(changed).map((id) => ({ id, at })) })
  tx.changes([...changed, ...surer.map(({ fromId }) => fromId), ...placement.gone])
  return {
    gone: placement.gone,
    relationsAdded: added.length,
    relationsRemoved: removed.length + former.relationsGone,
    tasksAdded: [...taskIds].filter((id) => !former.tasks.has(id)).length,
    tasksRemoved: [...former.tasks].filter((id) => !taskIds.has(id)).length,
  }
}

/** `derive` in a transaction of its own. */
export const deriveGroups = (graph: Graph, groups: readonly string[], at: string): Promise<Derived> =>
  graph.write((tx) => derive(skipEmptyBatches(tx), groups, at))

/** Reads what is said of the groups, and locks the sources that say it. */
async function readMembers(
  tx: Transaction,
  groups: readonly string[],
): Promise<{ claims: readonly GroupedClaim[]; mentions: readonly GroupedMention[] }> {
  const claims = (await tx.run(queries.claimsOfGroups, { groups })).map(groupedClaim)
  const mentions = (await tx.run(queries.mentionsOfGroups, { groups })).map(groupedMention)
  const sources = [...claims, ...mentions].map(({ sourceId }) => sourceId)
  await tx.run(queries.lockSources, { ids: uniqueSorted(sources) })
  return { claims, mentions }
}

async function placeMembers(
  tx: Transaction,
  groups: readonly string[],
  claims: readonly GroupedClaim[],
  mentions: readonly GroupedMention[],
): Promise<Placement> {
  const stored = await tx.run(queries.documentsOfGroups, { groups })
  const resolved = resolveGroups(groups, claims, mentions)
  const identities = await tx.run(queries.keptIdentities, { keys: possibleKeys(resolved) })
  return place(resolved, stored, new Map(identities.map(({ key, documentId }) => [key, documentId])))
}

/** What hung on the documents that are written anew or gone. */
interface Former {
  readonly tasks: ReadonlySet<string>
  readonly agencies: readonly string[]
  /** Documents that formed cycles with them. */
  readonly cycles: readonly string[]
  readonly relationsGone: number
}

async function replaceDocuments(
  tx: Transaction,
  { changed, gone, claims, mentions, earlierKeys }: Placement,
  at: string,
): Promise<Former> {
  const rewritten = [...gone, ...changed.map(({ id }) => id)]
  const former = await tx.run(queries.formerContents, { ids: rewritten })
  await tx.run(queries.deleteContents, { ids: rewritten })
  await tx.run(queries.keepIdentities, { ids: gone })
  await tx.run(queries.markRemoved, { rows: gone.map((id) => ({ id, at })) })
  const [deleted] = await tx.run(queries.deleteDocuments, { ids: gone })
  await tx.run(queries.writeDocuments, { documents: changed.map(documentRow) })
  await tx.run(queries.writeEarlierKeys, { keys: earlierKeys })
  await tx.run(queries.placeClaims, { rows: claims })
  await tx.run(queries.placeMentions, { rows: mentions })
  return {
    tasks: new Set(former.flatMap(({ taskIds }) => taskIds)),
    agencies: uniqueSorted(former.flatMap(({ agencyKeys }) => agencyKeys)),
    cycles: former.flatMap(({ cycle }) => cycle),
    relationsGone: deleted?.relations ?? 0,
  }
}

/** The ids of all tasks that were written. */
async function writeContents(tx: Transaction, { changed }: Placement): Promise<string[]> {
  await tx.run(queries.writeAgencies, { agencies: agencyRows(changed) })
  await tx.run(queries.linkDocuments, { documents: changed.map(linkRow) })
  const tasks = changed.flatMap(taskRows)
  await tx.run(queries.writeTasks, { tasks: tasks.map(({ task }) => task) })
  await tx.run(queries.writeRhythms, { keys: uniqueSorted(tasks.flatMap(({ task }) => task.rhythm ?? [])) })
  await tx.run(queries.linkTaskParents, {
    rows: tasks.flatMap(({ task: { id }, parent }) => (parent === null ? [] : [{ id, parent }])),
  })
  await tx.run(queries.writeAssignments, { rows: tasks.flatMap(({ assignments }) => assignments) })
  await tx.run(queries.writeDeadlines, { rows: tasks.flatMap(({ deadlines }) => deadlines) })
  await writeStandings(tx, tasks)
  await tx.run(queries.writeAnomalies, { rows: changed.flatMap(anomalyRows) })
  return tasks.map(({ task }) => task.id)
}

/** How the tasks stand, from their deadlines and from what people have reported on tasks of these ids. */
async function writeStandings(tx: Transaction, tasks: readonly TaskRows[]): Promise<void> {
  const reports = groupBy(
    await tx.run(progress.reportsOfTasks, { tasks: tasks.map(({ task }) => task.id) }),
    ({ parent }) => parent,
  )
  await tx.run(progress.writeStandings, {
    rows: tasks.map(({ task: { id }, deadlines }) => {
      const own = (reports.get(id) ?? []).map((report) => report.progress)
      return progress.standingRow(id, deadlines, own)
    }),
  })
}

/** Relates the documents of the groups, and all that cite them, to what they cite. */
async function writeRelations(
  tx: Transaction,
  groups: readonly string[],
  { gone }: Placement,
  at: string,
): Promise<RelationChanges> {
  const removed = new Set(gone)
  const citing = (await tx.run(queries.citingDocuments, { groups })).map(({ id }) => id)
  const ids = uniqueSorted(citing.filter((id) => !removed.has(id)))
  const citations = await tx.run(queries.outgoingMentions, { ids })
  const { relations, supports } = citedRelations(citations)
  const decisions = await tx.run(reviews.latestDecisions, { relations: relations.map(({ id }) => id) })
  const stored = await tx.run(queries.outgoingRelations, { ids })
  const changes = relate(
    relations,
    new Map(stored.map(({ id, confidence }) => [id, confidence])),
    new Map(decisions.map(({ relationId, decision }) => [relationId, decision])),
  )
  await tx.run(queries.deleteRelations, { rows: changes.removed })
  await tx.run(queries.writeRelations, {
    rows: changes.added.map((relation) => ({
      ...relation,
      type: reviews.typeOf(relation.kind, relation.review),
      learntAt: at,
    })),
  })
  await tx.run(queries.setConfidence, { rows: changes.changed })
  await tx.run(queries.setSupports, { rows: supports })
  await tx.run(queries.clearCitationAnomalies, { ids })
  await tx.run(queries.writeAnomalies, { rows: ambiguousCitations(citations) })
  return changes
}
