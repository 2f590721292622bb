import { AppError } from '../errors.js'
import type { ReviewState } from '../model/relation.js'
import { claimId, parseClaimId } from '../model/report/claim-id.js'
import { parseTaskLinkId, taskLinkId } from '../model/task-link/task-link.js'
import { momentOf } from './changes.js'
import { latestDecisions } from './decisions.js'
import { heardOf, tell, telling } from './events.js'
import { markChanged } from './ingest-queries.js'
import type { Graph, Transaction } from './connect.js'
import { markCycles } from './cycles.js'
import { keepsOpenEdition, openAnomaly, openDocument, openRelation, openTask } from './open-edition.js'
import { integer, listOf, optional, record, text, type TypeOf } from './decode.js'
import { newestPageParamsOf, pageOf, pageParams, type Page, type PageRequest } from './page.js'
import { query } from './query.js'
import { relationById, reviewState } from './relations.js'
import { claimById, claimChanges, writeClaims } from './report-claims.js'

const decision = reviewState
/** A decision with its relation. */
const decisionFields = { id: text, relationId: text, decision, by: text, at: text, note: optional(text) }
const reviewRow = record(decisionFields)

/** A decision about a relation. */
export type ReviewRow = TypeOf<typeof reviewRow>

const ofRelations = query('READ', 'review/of-relations.cypher', {
  params: { relations: listOf(text) },
  row: { parent: text, review: reviewRow },
})

/** Rows (relation, decision): oldest first, at most 100 each. */
export const reviewsOfRelations = (graph: Graph, relations: readonly string[]) =>
  graph.read(ofRelations, { relations })

const page = query('READ', 'review/page.cypher', { params: pageParams, row: { review: reviewRow } })
const countAll = query('READ', 'review/count-all.cypher', { params: {}, row: { total: integer } })

/** A page of all decisions, the newest first. */
export async function reviewsPage(graph: Graph, request: PageRequest): Promise<Page<ReviewRow>> {
  const rows = await graph.read(page, newestPageParamsOf(request))
  const items = rows.map(({ review }) => ({ value: review, sort: [review.at, review.id] }))
  return pageOf(request, items, async () => (await graph.read(countAll, {}))[0]!.total)
}

const lock = query('WRITE', 'review/lock.cypher', { params: { relation: text }, row: { id: text } })
const recordOne = query('WRITE', 'review/record.cypher', {
  params: { ...decisionFields, fromId: text, toId: text },
  row: {},
})
const decide = query('WRITE', 'review/decide.cypher', {
  params: { id: text, fromId: text, toId: text, kind: text, type: text, decision },
  row: { id: text },
})

const endsOfLink = query('WRITE', 'task-link/ends.cypher', {
  params: { from: text, to: text },
  row: { fromDocument: text, toDocument: text },
})

const anomalyToReview = query('WRITE', 'anomaly/to-review.cypher', {
  params: { anomaly: text },
  row: { documentId: text },
})

/** A decision to be recorded. `id` is new; `at` is RFC 3339. */
export interface NewReview {
  readonly id: string
  readonly relationId: string
  readonly decision: ReviewState
  readonly by: string
  readonly at: string
  readonly note: string | null
  /** The decision that stood where the person looked, where that is told. */
  readonly known?: ReviewState | null
}

/**
 * Records a decision about a relation and applies it, in one transaction. It belongs to the relation's two documents and
 * its kind, so it is applied again whenever the relation is derived again.
 *
 * @throws AppError NOT_FOUND when there is no such relation; DECIDED_ALREADY, as what follows, when somebody has decided otherwise
 * since the person looked
 */
export const reviewRelation = inBothEditions(decideOn)

/**
 * Records a decision about a link between two tasks (`taskLinkId`), also one that nobody but the person has found. It
 * belongs to the two tasks, and outlives every new reading of their papers.
 *
 * @throws AppError NOT_FOUND when there is no such task; BAD_USER_INPUT when both stand in one paper
 */
export const reviewTaskLink = inBothEditions(decideOnLink)

/**
 * Records a decision about an anomaly: CONFIRMED, it is one; REJECTED, nothing is odd. It is told as before, with the
 * decision, and the decision outlives every new reading of the paper.
 *
 * @throws AppError NOT_FOUND when there is no such anomaly
 */
export const reviewAnomaly = inBothEditions(decideOnAnomaly)

/**
 * Records a decision about what a report claims of a task (`claimId`): REJECTED, it says nothing of it; CONFIRMED, this is the
 * task that is meant. It belongs to report, task and what is said, and outlives every new reading of the papers.
 *
 * @throws AppError NOT_FOUND when no report claims that
 */
export const reviewClaim = inBothEditions(decideOnClaim)

/** Records a decision as `decide` does, and publishes it. */
function inBothEditions(decide: (tx: Transaction, review: NewReview) => Promise<void>) {
  return (graph: Graph, review: NewReview): Promise<void> =>
    graph.write(async (tx) => {
      await decide(tx, review)
      if (await keepsOpenEdition(tx)) await publishReview(tx, review)
    })
}

/**
 * Of two of whom one decides about a relation and the other puts it right, the second is told what the first has said. `known`: the
 * decision that stood where the second looked; null: not told.
 *
 * @throws AppError DECIDED_ALREADY
 */
export async function requireDecided(
  tx: Transaction,
  relation: string,
  known: ReviewState | null,
): Promise<void> {
  if (known === null) return
  await tx.run(lock, { relation })
  await requireSame(tx, relation, [known])
}

/** Of two who decide on one thing, who says otherwise is told what the first has said. What it is about is locked by now. */
async function requireKnown(tx: Transaction, { relationId, decision, known }: NewReview): Promise<void> {
  if (known != null) await requireSame(tx, relationId, [known, decision])
}

async function requireSame(
  tx: Transaction,
  relation: string,
  expected: readonly ReviewState[],
): Promise<void> {
  const [last] = await tx.run(latestDecisions, { relations: [relation] })
  if (last === undefined || expected.includes(last.decision)) return
  const { by, at, note, decision: stands } = last
  throw new AppError('DECIDED_ALREADY', `${by} has decided otherwise at ${at}: ${stands}.`, {
    remedy: `Look at it; then repeat with known: ${stands}, or leave it as it is.`,
    details: { by, at, note, decision: stands },
  })
}

/** Ids of anomalies begin so; those of relations and links have a full stop behind their letter. */
const ANOMALY = /^X/

/** Publishes a decision if the open edition has what it is about. */
async function publishReview(tx: Transaction, recorded: NewReview): Promise<void> {
  const review: NewReview = { ...recorded, known: null }
  if (ANOMALY.test(review.relationId)) {
    const id = await openAnomaly(tx, review.relationId)
    if (id !== null) await decideOnAnomaly(tx.open, { ...review, relationId: id })
    return
  }
  const claim = parseClaimId(review.relationId)
  if (claim !== null) {
    const [report, task] = [await openDocument(tx, claim.reportId), await openTask(tx, claim.taskId)]
    const id = report && task && claimId(report, task.id, claim.kind)
    // the open edition may not have it: what is claimed there rests on open papers alone
    if (id && (await claimById(tx.open, id))) await decideOnClaim(tx.open, { ...review, relationId: id })
    return
  }
  const link = parseTaskLinkId(review.relationId)
  if (link !== null) {
    const [from, to] = [await openTask(tx, link.fromId), await openTask(tx, link.toId)]
    if (from && to) await decideOnLink(tx.open, { ...review, relationId: taskLinkId(from.id, to.id) })
    return
  }
  const relationId = await openRelation(tx, review.relationId)
  if (relationId !== null) await decideOn(tx.open, { ...review, relationId })
}

const unpublished = query('READ', 'open-edition/unpublished-reviews.cypher', {
  params: {},
  row: decisionFields,
})

/** Publishes the decisions that are not in the open edition. */
export const publishReviews = (graph: Graph): Promise<void> =>
  graph.write(async (tx) => {
    for (const review of await tx.run(unpublished, {})) await publishReview(tx, review)
  })

async function decideOn(tx: Transaction, review: NewReview): Promise<void> {
  const { relationId, decision } = review
  await tx.run(lock, { relation: relationId })
  const relation = await relationById(tx, relationId)
  if (relation === null)
    throw new AppError('NOT_FOUND', `There is no relation ${relationId}.`, { details: { argument: 'id' } })
  const { fromId, toId, kind } = relation
  await requireKnown(tx, review)
  const at = momentOf(review.at)
  const heard = await heardOf(tx, [fromId, toId])
  await tx.run(recordOne, recordedOf(review, fromId, toId))
  await tx.run(decide, { id: relationId, fromId, toId, kind, type: typeOf(kind, decision), decision })
  await markCycles(tx, [fromId, toId])
  const claims = await claimChanges(tx, [fromId])
  await writeClaims(tx, claims)
  // what it reports on stands otherwise, if it is a report
  const documents = [fromId, ...claims.papers.filter((id) => id === toId)]
  await tx.run(markChanged, { rows: documents.map((id) => ({ id, at })) })
  const before = new Map([...heard].filter(([id]) => documents.includes(id)))
  await tell(tx, { before, documents, added: new Set(), at })
  tx.changes([fromId, toId])
}

async function decideOnLink(tx: Transaction, review: NewReview): Promise<void> {
  const link = parseTaskLinkId(review.relationId)
  const [ends] = link === null ? [] : await tx.run(endsOfLink, { from: link.fromId, to: link.toId })
  if (ends === undefined)
    throw new AppError('NOT_FOUND', 'There are no two tasks with these ids.', {
      details: { argument: 'from' },
    })
  const { fromDocument, toDocument } = ends
  if (fromDocument === toDocument)
    throw new AppError(
      'BAD_USER_INPUT',
      'Both tasks stand in one paper; a task takes up one of another paper.',
      {
        details: { argument: 'to' },
      },
    )
  await recordFor(tx, fromDocument, review, [fromDocument, toDocument])
}

async function decideOnClaim(tx: Transaction, review: NewReview): Promise<void> {
  const claim = await claimById(tx, review.relationId)
  if (claim === null)
    throw new AppError('NOT_FOUND', `No report claims ${review.relationId}.`, { details: { argument: 'id' } })
  const { reportId, paperId } = claim
  await recordFor(tx, paperId, review, [reportId, paperId], async () =>
    writeClaims(tx, await claimChanges(tx, [reportId])),
  )
}

async function decideOnAnomaly(tx: Transaction, review: NewReview): Promise<void> {
  const [found] = await tx.run(anomalyToReview, { anomaly: review.relationId })
  if (found === undefined)
    throw new AppError('NOT_FOUND', `There is no anomaly ${review.relationId}.`, {
      details: { argument: 'id' },
    })
  const { documentId } = found
  await recordFor(tx, documentId, review, [documentId, documentId])
}

/** Records a decision that changes one document; `follow` stores what else follows from it. */
async function recordFor(
  tx: Transaction,
  document: string,
  review: NewReview,
  [fromId, toId]: readonly [string, string],
  follow = async (): Promise<void> => {},
): Promise<void> {
  const at = momentOf(review.at)
  await telling(tx, [document], at, async () => {
    // it also locks the document, so that of two at once the second sees what the first has said
    await tx.run(markChanged, { rows: [{ id: document, at }] })
    await requireKnown(tx, review)
    await tx.run(recordOne, recordedOf(review, fromId, toId))
    await follow()
  })
  tx.changes([document])
}

const recordedOf = ({ known: _, ...review }: NewReview, fromId: string, toId: string) => ({
  ...review,
  fromId,
  toId,
})

/** The type of a relation's relationship: REJECTED for a rejected one, so that no walk follows it. */
export const typeOf = (kind: string, decision: ReviewState): string =>
  decision === 'REJECTED' ? 'REJECTED' : kind
