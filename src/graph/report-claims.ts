import { compareTexts, groupBy, uniqueSorted } from '../model/collections.js'
import { addDays } from '../model/date.js'
import { LEVELS } from '../model/document.js'
import { claimsOf, type ReportClaim } from '../model/report/claims.js'
import { claimId } from '../model/report/claim-id.js'
import { deadlineMet, type Period } from '../model/report/period.js'
import type { Result } from '../model/report/result.js'
import type { Evidence } from '../model/evidence.js'
import type { ReviewState } from '../model/relation.js'
import { PROGRESS_KINDS } from '../model/standing.js'
import type { LinkableDocument } from '../model/task-link/task-link.js'
import type { Transaction } from './connect.js'
import { latestDecisions } from './decisions.js'
import { bool, float, integer, json, listOf, oneOf, optional, record, text, type ValuesOf } from './decode.js'
import { level } from './documents.js'
import { heardOf, type Heard } from './events.js'
import { evidenceFields } from './evidence.js'
import { dueFields, writeStandingsOf } from './progress.js'
import { query } from './query.js'
import { reviewState } from './relations.js'
import { linkable, linkableDocuments } from './task-links.js'

/** What reports claim of tasks: derived from the two papers, written as reports on the tasks (`Progress`). */

const pairRow = { reportId: text, paperId: text }
const pairs = query('READ', 'report/pairs.cypher', {
  params: { documents: listOf(text) },
  row: { ...pairRow, isFormer: bool },
})

const reportRow = {
  id: text,
  results: json,
  symbol: optional(text),
  level: optional(level),
  issuedTo: optional(text),
  issuerId: optional(text),
  issuerName: optional(text),
}
const reports = query('READ', 'report/reports.cypher', { params: { reports: listOf(text) }, row: reportRow })
const paperRow = {
  id: text,
  level: optional(level),
  issuedFrom: optional(text),
  issuerId: optional(text),
  tasks: listOf(
    record({
      id: text,
      bearers: listOf(record({ id: optional(text), isGroup: bool, endedOn: optional(text) })),
      deadlines: listOf(record({ ...dueFields, asPrinted: text })),
    }),
  ),
}
const papers = query('READ', 'report/papers.cypher', { params: { papers: listOf(text) }, row: paperRow })
const claimsOn = query('READ', 'report/claims-on.cypher', {
  params: { papers: listOf(text) },
  row: { taskId: text },
})
const deleteClaims = query('WRITE', 'report/delete-claims.cypher', {
  params: { pairs: listOf(record(pairRow)) },
  row: {},
})
const writePairs = query('WRITE', 'report/write-pairs.cypher', {
  params: { pairs: listOf(record(pairRow)) },
  row: {},
})
const claim = query('WRITE', 'report/claim.cypher', { params: { id: text }, row: pairRow })
/** The report that makes a claim, and the paper of its task; null where nothing is claimed so. */
export const claimById = async (tx: Transaction, id: string): Promise<Pair | null> =>
  (await tx.run(claim, { id }))[0] ?? null

const claimFields = {
  id: text,
  taskId: text,
  taskDocumentId: text,
  documentId: text,
  kind: oneOf(PROGRESS_KINDS),
  deadlineId: optional(text),
  on: text,
  by: text,
  recordedAt: text,
  position: integer,
  review: reviewState,
  counts: bool,
  candidates: listOf(text),
  figures: listOf(text),
  share: optional(float),
  ...evidenceFields,
  sourceId: text,
  occurrence: optional(record({ on: text, evidence: record(evidenceFields) })),
}
const write = query('WRITE', 'report/write-claims.cypher', {
  params: { claims: listOf(record(claimFields)) },
  row: {},
})

type Pair = ValuesOf<typeof pairRow>
type Report = ValuesOf<typeof reportRow>
type Paper = ValuesOf<typeof paperRow>
type ClaimRow = ValuesOf<typeof claimFields>

/** What is to be written of the claims of reports. */
export interface ClaimChanges {
  /** Ids of the papers whose tasks may stand otherwise now. */
  readonly papers: readonly string[]
  readonly former: readonly Pair[]
  readonly pairs: readonly Pair[]
  readonly claims: readonly ClaimRow[]
  readonly tasks: Paper['tasks']
}

/**
 * What reports claim now, where they or the papers that they report on are among these documents, which are written, or
 * gone. The caller has locked the series of both.
 */
export async function claimChanges(tx: Transaction, documents: readonly string[]): Promise<ClaimChanges> {
  const found = await tx.run(pairs, { documents })
  const former = found.filter(({ isFormer }) => isFormer)
  // reports that are not among the documents tell of the same papers as before
  const touched = new Set(documents)
  const now = found.filter(({ reportId, isFormer }) => !isFormer || !touched.has(reportId))
  const paperIds = uniqueSorted([...now, ...former].map(({ paperId }) => paperId))
  if (paperIds.length === 0) return { papers: [], former, pairs: [], claims: [], tasks: [] }
  const reportIds = uniqueSorted(now.map(({ reportId }) => reportId))
  const reportsById = byId(await tx.run(reports, { reports: reportIds }))
  const papersById = byId(await tx.run(papers, { papers: paperIds }))
  const words = byId((await tx.run(linkableDocuments, { documents: paperIds })).map(linkable))
  const made = now.flatMap(({ reportId, paperId }) => {
    const [report, paper, own] = [reportsById.get(reportId), papersById.get(paperId), words.get(paperId)]
    return report && paper && own && report.id !== paper.id ? claimRows(report, paper, own) : []
  })
  const claims = await decided(tx, made)
  const before = await tx.run(claimsOn, { papers: paperIds })
  const claimed = new Set([...claims, ...before].map(({ taskId }) => taskId))
  const tasks = [...papersById.values()].flatMap((paper) => paper.tasks).filter(({ id }) => claimed.has(id))
  return { papers: [...papersById.keys()], former, pairs: now, claims, tasks }
}

/** Writes the claims in place of the former ones, and how the tasks stand by them. */
export async function writeClaims(
  tx: Transaction,
  { former, pairs: now, claims, tasks }: Omit<ClaimChanges, 'papers'>,
): Promise<void> {
  if (former.length > 0) await tx.run(deleteClaims, { pairs: former })
  if (now.length > 0) await tx.run(writePairs, { pairs: now })
  if (claims.length > 0) await tx.run(write, { claims })
  if (tasks.length > 0) await writeStandingsOf(tx, tasks)
}

/**
 * Derives the claims of reports among these documents (`reporting`), which have changed or whose relations have, and of those
 * that tell of them. The other papers than the `changed` ones whose tasks may stand otherwise now, and with them all that was
 * heard before.
 */
export async function deriveClaims(
  tx: Transaction,
  {
    changed,
    reporting,
    heard,
  }: { readonly changed: readonly string[]; readonly reporting: readonly string[]; readonly heard: Heard },
): Promise<{ readonly reportedOn: readonly string[]; readonly heard: Heard }> {
  if (reporting.length === 0) return { reportedOn: [], heard }
  const changes = await claimChanges(tx, reporting)
  const reportedOn = changes.papers.filter((id) => !changed.includes(id))
  const before = await heardOf(tx, reportedOn)
  await writeClaims(tx, changes)
  return { reportedOn, heard: new Map([...heard, ...before]) }
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]))

// ------------------------------------------------------------------ claims

/** Before all that people report of the same day. */
const BEFORE_PEOPLE = -1_000_000

/** A result as it is stored with its report; `period` is absent where an earlier version of the parser has read that. */
type StoredResult = Result & Evidence & { readonly period?: (Period & Evidence) | null }

function claimRows(report: Report, paper: Paper, words: LinkableDocument): ClaimRow[] {
  const results = report.results as StoredResult[]
  const tasks = new Map(paper.tasks.map((task) => [task.id, task]))
  const claims = claimsOf(results, words, (task) => speaksForAll(report, paper, tasks.get(task.id)))
  return claims.flatMap((claim) => {
    const on = dayOf(claim, report, paper, tasks.get(claim.taskId))
    const { quote, start, end, section, basis, sourceId, period = null } = results[claim.result]!
    const deadlines = tasks.get(claim.taskId)?.deadlines ?? []
    const times = { given: paper.issuedFrom, reported: report.issuedTo }
    const met = claim.kind === 'CLAIMED' ? deadlineMet(deadlines, period, times) : null
    return on === null
      ? []
      : {
          id: claimId(report.id, claim.taskId, claim.kind),
          taskId: claim.taskId,
          taskDocumentId: paper.id,
          documentId: report.id,
          kind: claim.kind,
          deadlineId: met?.deadlineId ?? null,
          on,
          by: report.issuerName ?? report.symbol ?? '',
          recordedAt: `${on}T00:00:00.000Z`,
          position: BEFORE_PEOPLE + claim.result,
          review: 'UNREVIEWED' as const,
          counts: claim.candidates.length === 0,
          candidates: claim.candidates,
          figures: claim.figures,
          share: claim.share,
          basis,
          quote,
          start,
          end,
          section,
          sourceId,
          rule: claim.rule,
          confidence: claim.confidence,
          occurrence: met?.on && period ? { on: met.on, evidence: period } : null,
        }
  })
}

/**
 * Whether what a report says of a task holds for all of it. A body below the paper's level tells of its own ground, and one
 * of several that have a task tells of its own part, unless the paper is its own.
 */
function speaksForAll(report: Report, paper: Paper, task: Paper['tasks'][number] | undefined): boolean {
  // whoever has ended by then has left the task to those who took it over
  const left = (task?.bearers ?? []).filter(
    ({ endedOn }) => endedOn === null || report.issuedTo === null || endedOn >= report.issuedTo,
  )
  const bearers = left.length > 0 ? left : (task?.bearers ?? [])
  const isItsOwn = bearers.length > 0 && bearers.every(({ id }) => id !== null && id === report.issuerId)
  if (isItsOwn) return true
  if (isBelow(report, paper)) return false
  if (report.issuerId !== null && report.issuerId === paper.issuerId) return true
  return !bearers.some(({ id, isGroup }) => isGroup || (id !== null && id === report.issuerId))
}

const isBelow = (report: Report, paper: Paper): boolean =>
  report.level !== null && paper.level !== null && LEVELS.indexOf(report.level) > LEVELS.indexOf(paper.level)

/**
 * The day that the words name, if both papers allow it; else the last on which the report can have been issued, or before the
 * task was late, where it is said to have been done in time.
 */
function dayOf(
  { on, inTime }: ReportClaim,
  { issuedTo }: Report,
  { issuedFrom }: Paper,
  task: Paper['tasks'][number] | undefined,
): string | null {
  const first = issuedFrom ?? ''
  if (on !== null && on >= first && (issuedTo === null || on <= issuedTo)) return on
  if (issuedTo === null || issuedTo < first) return null
  const [late] = (task?.deadlines ?? []).flatMap(({ overdueFrom }) => overdueFrom ?? []).sort()
  if (!inTime || late === undefined || late > issuedTo) return issuedTo
  const before = addDays(late, -1)
  return before >= first ? before : issuedTo
}

/** The claims as people have decided about them. Once one of several tasks is confirmed, it is clear which is meant. */
async function decided(tx: Transaction, claims: readonly ClaimRow[]): Promise<ClaimRow[]> {
  if (claims.length === 0) return []
  const decisions = new Map<string, ReviewState>(
    (await tx.run(latestDecisions, { relations: claims.map(({ id }) => id) })).map(
      ({ relationId, decision }) => [relationId, decision],
    ),
  )
  const reviewed = claims.map((claim): ClaimRow => {
    const review = decisions.get(claim.id) ?? 'UNREVIEWED'
    const counts = review === 'CONFIRMED' || (review === 'UNREVIEWED' && claim.candidates.length === 0)
    return { ...claim, review, counts }
  })
  const statements = groupBy(reviewed, ({ documentId, start, quote }) => `${documentId} ${start} ${quote}`)
  return [...statements.values()]
    .flatMap((same) =>
      same.some(({ review }) => review === 'CONFIRMED')
        ? same.filter(({ review, candidates }) => review !== 'UNREVIEWED' || candidates.length === 0)
        : same,
    )
    .toSorted((a, b) => compareTexts(a.id, b.id))
}
