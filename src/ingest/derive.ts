import * as citing from '../graph/citation-queries.js'
import { markCycles } from '../graph/cycles.js'
import type { Graph, Transaction } from '../graph/connect.js'
import { unionsOfGroups, type Union } from '../graph/corrections.js'
import * as events from '../graph/events.js'
import * as queries from '../graph/ingest-queries.js'
import { writeMessages } from '../graph/messages.js'
import * as progress from '../graph/progress.js'
import { deriveClaims } from '../graph/report-claims.js'
import { groupBy, uniqueSorted } from '../model/collections.js'
import { seriesOfGroup } from '../model/document-key.js'
import { skipEmptyBatches } from './batches.js'
import {
  agencyRows,
  anomalyRows,
  documentRow,
  linkRow,
  messageRows,
  reportRows,
  taskRows,
} from './contents.js'
import { sameBodies, type SameBodies } from './correct/same-bodies.js'
import { united } from './correct/united.js'
import { writeRelations } from './derive-relations.js'
import {
  citationsOfMentions,
  citationsOfNaming,
  countCitations,
  type Citations,
  type Counts,
  type StoredNaming,
} from './namings.js'
import {
  groupedClaim,
  place,
  possibleKeys,
  resolveGroups,
  type GroupedClaim,
  type Placement,
  type PlacedClaim,
  type ResolvedGroup,
  type StoredDocument,
} from './place.js'

/** What deriving has changed. */
export interface Derived {
  /** Where the claims of the groups stand. */
  readonly claims: readonly PlacedClaim[]
  /** Ids of documents that are gone. */
  readonly gone: readonly string[]
  /** The document of each relation that is new. */
  readonly relationsAdded: readonly string[]
  readonly relationsRemoved: number
  /** The document of each task that is new. */
  readonly tasksAdded: readonly string[]
  readonly tasksRemoved: number
}

/** What may have changed. */
export interface Touched {
  /** The numbering groups that claims and mentions have joined or left; the caller has locked their series. */
  readonly groups: readonly string[]
  /** Ids of documents that claims have left. */
  readonly documents: readonly string[]
  /** By claim: the document that it was about, while the same words were read otherwise. */
  readonly former?: ReadonlyMap<string, string>
}

/**
 * Derives documents and their relations from the claims and mentions that are stored of these groups, and rewrites what
 * has changed by it. How much that is depends on what has changed, not on how many papers cite the same. `at` dates the
 * changes (RFC 3339, UTC).
 */
export async function derive(tx: Transaction, of: Touched, at: string): Promise<Derived> {
  const { groups, members, unions, same } = await readUnited(tx, of.groups)
  const touched = { ...of, groups }
  const placement = await placeMembers(tx, touched, members, unions, same)
  const before = await events.heardOf(tx, [...placement.gone, ...storedOf(placement)])
  const { former, tasks, citingIds } = await writeDocuments(tx, placement, members.namings, same, at)
  const { added, removed, changed: surer } = await writeRelations(tx, touched, placement, citingIds, at)
  const changed = placement.changed.map(({ id }) => id)
  const related = [...added, ...removed].map(({ fromId }) => fromId)
  const reporting = inReports(uniqueSorted([...changed, ...related, ...placement.gone]), members, placement)
  const reports = { changed, reporting, heard: before }
  const { reportedOn, heard } = await deriveClaims(tx, reports)
  // a cycle through a relation goes through the document that it comes from
  await markCycles(tx, uniqueSorted([...changed, ...former.cycles, ...related]))
  await tx.run(queries.markChanged, {
    rows: uniqueSorted([...changed, ...related, ...reportedOn]).map((id) => ({ id, at })),
  })
  // how many carry a document out is held as well (graph/directives.ts)
  const relatedTo = [...added, ...removed].map(({ toId }) => toId)
  tx.changes([
    ...changed,
    ...related,
    ...relatedTo,
    ...reportedOn,
    ...surer.map(({ fromId }) => fromId),
    ...placement.gone,
  ])
  await events.tell(tx, {
    before: heard,
    documents: [...changed, ...related, ...reportedOn],
    added: new Set(placement.changed.filter((document) => document.before === null).map(({ id }) => id)),
    at,
  })
  const addedTasks = [...tasks].filter(([id]) => !former.tasks.has(id))
  return {
    claims: placement.claims,
    gone: placement.gone,
    relationsAdded: added.map(({ fromId }) => fromId),
    relationsRemoved: removed.length + former.relationsGone,
    tasksAdded: addedTasks.map(([, documentId]) => documentId),
    tasksRemoved: [...former.tasks].filter((id) => !tasks.has(id)).length,
  }
}

/** Of these documents those that may be reports, or be told of in reports. */
function inReports(
  ids: readonly string[],
  { documents }: Members,
  { changed }: Placement,
): readonly string[] {
  const known = new Map(documents.map(({ id, isInReports }) => [id, isInReports]))
  for (const { id, described } of changed) if (described.results) known.set(id, true)
  const isNew = new Set(changed.flatMap(({ id, before }) => (before === null ? id : [])))
  return ids.filter((id) => known.get(id) ?? !isNew.has(id))
}

/** `derive` in a transaction of its own. */
export const deriveGroups = (graph: Graph, groups: readonly string[], at: string): Promise<Derived> =>
  graph.write((tx) => derive(skipEmptyBatches(tx), { groups, documents: [] }, at))

// -------------------------------------------------------------------- read

/**
 * What is stored of these numbering groups and of those with which people say that papers of theirs are one; these are
 * locked as well.
 */
async function readUnited(tx: Transaction, touched: readonly string[]) {
  for (let groups = touched; ;) {
    const [unions, members] = await Promise.all([unionsOfGroups(tx, groups), readMembers(tx, groups)])
    const known = new Set(groups)
    const more = uniqueSorted(
      unions.documents.flatMap(({ fromGroup, toGroup }) => [fromGroup, toGroup]),
    ).filter((group) => !known.has(group))
    if (more.length === 0)
      return { groups, members, unions: unions.documents, same: sameBodies(unions.agencies, tx.edition) }
    await tx.run(queries.lockSeries, { keys: uniqueSorted(more.map(seriesOfGroup)) })
    groups = uniqueSorted([...groups, ...more])
  }
}

/** What is stored of some groups. */
interface Members {
  readonly claims: readonly GroupedClaim[]
  readonly citations: readonly Citations[]
  readonly namings: readonly StoredNaming[]
  readonly documents: readonly StoredDocument[]
}

async function readMembers(tx: Transaction, groups: readonly string[]): Promise<Members> {
  const [claims, namings, mentions, documents] = await Promise.all([
    tx.run(queries.claimsOfGroups, { groups }),
    tx.run(citing.namingsOfGroups, { groups }),
    tx.run(citing.mentionsOfNamings, { namings: groups }),
    tx.run(queries.documentsOfGroups, { groups }),
  ])
  const counting = namings.filter(({ count }) => count > 0)
  return {
    claims: claims.map(groupedClaim),
    citations: [...counting.map(citationsOfNaming), ...citationsOfMentions(mentions)],
    namings,
    documents,
  }
}

async function placeMembers(
  tx: Transaction,
  { groups, former = new Map() }: Touched,
  members: Members,
  unions: readonly Union[],
  same: SameBodies,
): Promise<Placement> {
  const resolved = united(await resolveMembers(tx, groups, members), unions)
  const keys = possibleKeys(resolved, members.documents)
  const identities = await tx.run(queries.keptIdentities, { keys })
  const formerIds = new Map(identities.map(({ key, documentId }) => [key, documentId]))
  return place(resolved, members.documents, formerIds, same, former)
}

/** Where only some of the papers that a naming counts can cite a document, its mentions are read and told apart. */
async function resolveMembers(
  tx: Transaction,
  groups: readonly string[],
  { claims, citations }: Members,
): Promise<ResolvedGroup[]> {
  const resolved = resolveGroups(groups, claims, citations)
  const undecided = new Set(resolved.flatMap((group) => group.undecided))
  const namings = citations
    .filter(({ member, mentions }) => mentions === null && undecided.has(member.id))
    .map(({ naming }) => naming)
  if (namings.length === 0) return resolved
  const mentions = await tx.run(citing.mentionsOfNamings, { namings })
  const decided = citations.filter(({ naming }) => !namings.includes(naming))
  return resolveGroups(groups, claims, [...decided, ...citationsOfMentions(mentions)])
}

// ----------------------------------------------------------- write documents

/** What hung on the documents that are written anew or gone. */
interface Former {
  readonly tasks: ReadonlySet<string>
  readonly agencies: readonly string[]
  /** Documents that formed cycles with them. */
  readonly cycles: readonly string[]
  readonly relationsGone: number
}

interface WrittenDocuments {
  readonly former: Former
  /** The document of each task that was written, by the task's id. */
  readonly tasks: ReadonlyMap<string, string>
  /** The documents with citations that stand for something else now. */
  readonly citingIds: readonly string[]
}

async function writeDocuments(
  tx: Transaction,
  placement: Placement,
  namings: readonly StoredNaming[],
  same: SameBodies,
  at: string,
): Promise<WrittenDocuments> {
  const former = await replaceDocuments(tx, placement, at)
  const citingIds = await writeCitations(tx, placement, namings)
  const tasks = await writeContents(tx, placement, same)
  await tx.run(queries.deleteIdleAgencies, { keys: former.agencies })
  return { former, tasks, citingIds }
}

/** The ids of the documents that are written in place of stored ones. */
const storedOf = ({ changed }: Pick<Placement, 'changed'>): string[] =>
  changed.flatMap(({ before }) => before?.id ?? [])

async function replaceDocuments(
  tx: Transaction,
  { changed, gone, claims, earlierKeys }: Placement,
  at: string,
): Promise<Former> {
  const rewritten = [...gone, ...storedOf({ changed })]
  const [former, , , , [deleted]] = await Promise.all([
    tx.run(queries.formerContents, { ids: rewritten }),
    tx.run(queries.deleteContents, { ids: rewritten }),
    tx.run(queries.keepIdentities, { ids: gone }),
    tx.run(queries.markRemoved, { rows: gone.map((id) => ({ id, at })) }),
    tx.run(queries.deleteDocuments, { ids: gone }),
    tx.run(queries.writeDocuments, { documents: changed.map(documentRow) }),
    tx.run(queries.writeEarlierKeys, { keys: earlierKeys }),
    tx.run(queries.placeClaims, {
      rows: claims.filter(({ documentId, formerId }) => documentId !== formerId),
    }),
  ])
  return {
    tasks: new Set(former.flatMap(({ taskIds }) => taskIds)),
    agencies: uniqueSorted(former.flatMap(({ agencyKeys }) => agencyKeys)),
    cycles: former.flatMap(({ cycle }) => cycle),
    relationsGone: deleted?.relations ?? 0,
  }
}

/** Ids of the documents with citations that stand for something else now, or may be of another kind. */
async function writeCitations(
  tx: Transaction,
  placement: Placement,
  namings: readonly StoredNaming[],
): Promise<string[]> {
  const { placed, counted, moved, written, idle }: Counts = countCitations(
    placement.citations,
    namings,
    new Set(placement.changed.filter(isRenamed).map(({ id }) => id)),
  )
  const [ofPlaced, ofMoved, ofRedated] = await Promise.all([
    tx.run(citing.placeMentions, { rows: placed }),
    tx.run(citing.moveMentions, { rows: moved }),
    tx.run(citing.citedAcross, { rows: placement.changed.flatMap(redated) }),
    tx.run(citing.countMentions, { rows: counted }),
    tx.run(citing.deleteNamings, { ids: idle }),
    tx.run(citing.writeNamings, { rows: written }),
  ])
  return [...ofPlaced, ...ofMoved, ...ofRedated].map(({ id }) => id)
}

const isRenamed = ({ before, described }: Placement['changed'][number]): boolean =>
  before !== null && before.symbol !== described.properties.symbol

/** The days of citing papers at which the date guard (model/relation.ts) now decides otherwise. */
function redated({ id, group, before, described }: Placement['changed'][number]) {
  const [then, now] = [before?.issuedFrom ?? '', described.properties.issuedFrom ?? '']
  if (before === null || then === now) return []
  return [{ id, group, from: then < now ? then : now, to: then < now ? now : then }]
}

/**
 * The documents of all tasks that were written, by the tasks' ids. How they stand follows from what messages say, and from
 * what people have reported on tasks of these ids.
 */
async function writeContents(
  tx: Transaction,
  { changed }: Placement,
  same: SameBodies,
): Promise<Map<string, string>> {
  const tasks = changed.flatMap(taskRows)
  const ids = tasks.map(({ task }) => task.id)
  const told = changed.flatMap(reportRows)
  const [reports] = await Promise.all([
    tx.run(progress.decidingReports, { tasks: ids }),
    tx.run(queries.writeAgencies, { agencies: agencyRows(changed, same) }),
    tx.run(queries.linkDocuments, { documents: changed.map(linkRow) }),
    tx.run(queries.writeTasks, { tasks: tasks.map(({ task }) => task) }),
    tx.run(queries.writeRhythms, { keys: uniqueSorted(tasks.flatMap(({ task }) => task.rhythm ?? [])) }),
    tx.run(queries.linkTaskParents, {
      rows: tasks.flatMap(({ task: { id }, parent }) => (parent === null ? [] : [{ id, parent }])),
    }),
    tx.run(queries.writeAssignments, { rows: tasks.flatMap(({ assignments }) => assignments) }),
    tx.run(queries.writeDeadlines, { rows: tasks.flatMap(({ deadlines }) => deadlines) }),
    tx.run(queries.writeAnomalies, { rows: changed.flatMap(anomalyRows) }),
    tx.run(writeMessages, { messages: changed.flatMap(messageRows) }),
    tx.run(progress.writeStatedProgress, { reports: told }),
  ])
  const reportsOf = groupBy(reports, ({ taskId }) => taskId)
  const toldOf = groupBy(told, ({ taskId }) => taskId)
  await tx.run(progress.writeStandings, {
    rows: tasks.map(({ task: { id }, deadlines }) => {
      const own = reportsOf.get(id) ?? []
      const stated = (toldOf.get(id) ?? []).map((report) => ({ ...report, deadlineId: null }))
      return progress.standingRow(id, deadlines, [...stated, ...own])
    }),
  })
  return new Map(tasks.map(({ task }) => [task.id, task.documentId]))
}
