import { AppError } from '../errors.js'
import { DEADLINE_KINDS } from '../model/deadline.js'
import { PROGRESS_KINDS, standingsOf, type ProgressKind } from '../model/standing.js'
import { groupBy } from '../model/collections.js'
import { listingOf, TASK_COURSES } from '../model/task-order.js'
import { momentOf } from './changes.js'
import { telling } from './events.js'
import { markChanged } from './ingest-queries.js'
import type { Graph, Transaction } from './connect.js'
import { keepsOpenEdition, openDocument, openTask } from './open-edition.js'
import { bool, float, integer, listOf, oneOf, optional, record, text, type TypeOf } from './decode.js'
import { evidence } from './evidence.js'
import { newestPageParamsOf, pageOf, pageParams, type Page, type PageRequest } from './page.js'
import { query } from './query.js'
import { reviewState } from './relations.js'

/** A report with its task. */
export const reportFields = {
  id: text,
  taskId: text,
  deadlineId: optional(text),
  kind: oneOf(PROGRESS_KINDS),
  on: text,
  by: text,
  note: optional(text),
  documentId: optional(text),
  recordedAt: text,
}
/** When and by whom a report was taken back; null while it stands. */
const withdrawal = { withdrawnAt: optional(text), withdrawnBy: optional(text) }
const progressRow = record({
  ...reportFields,
  ...withdrawal,
  /** Of the message or the report that says so; null of what a person has reported. */
  sourceId: optional(text),
  /** Of what a report claims: what people have decided about it. */
  review: reviewState,
  /** Whether it tells how the task stands: it was not taken back, not rejected, and it is clear which task is meant. */
  counts: bool,
  /** Of what a report claims of one of several tasks: their ids. */
  candidates: listOf(text),
  figures: listOf(text),
  share: optional(float),
  /** Where a report claims it; null of what people and messages say. */
  evidence: optional(evidence),
  /** Of what a report claims of a recurring deadline: which of its days is meant, and where it says so; null where it does not. */
  occurrence: optional(record({ on: text, evidence })),
})

/** A report on a task. */
export type ProgressRow = TypeOf<typeof progressRow>

const ofTasks = query('READ', 'progress/of-tasks.cypher', {
  params: { tasks: listOf(text) },
  row: { parent: text, progress: progressRow },
})

/** Rows (task, report): by day, then in the order in which they were recorded; at most 100 each. */
export const progressOfTasks = (graph: Graph, tasks: readonly string[]) => graph.read(ofTasks, { tasks })

const historyOf = query('READ', 'progress/history.cypher', {
  params: { tasks: listOf(text) },
  row: { parent: text, progress: progressRow },
})

/** The same rows with those that do not count; at most 200 each. */
export const historyOfTasks = (graph: Graph, tasks: readonly string[]) => graph.read(historyOf, { tasks })

const ofReports = query('READ', 'report/claims-of.cypher', {
  params: { reports: listOf(text) },
  row: { parent: text, progress: progressRow },
})

/** Rows (report, what it claims) in the order of its words; at most 200 each. */
export const claimsOfReports = (graph: Graph, reports: readonly string[]) =>
  graph.read(ofReports, { reports })

/** What decides how tasks stand, by day. */
export const decidingReports = query('READ', 'progress/deciding.cypher', {
  params: { tasks: listOf(text) },
  row: { taskId: text, kind: oneOf(PROGRESS_KINDS), deadlineId: optional(text), on: text },
})

const byIds = query('READ', 'progress/by-ids.cypher', {
  params: { ids: listOf(text) },
  row: { progress: progressRow },
})

/** The reports that have these ids, in no particular order. */
export const reportsByIds = async (graph: Graph, ids: readonly string[]): Promise<ProgressRow[]> =>
  (await graph.read(byIds, { ids })).map(({ progress }) => progress)

/** Only reports on the tasks of a document, on those in which an agency itself has a role; null does not narrow. */
export interface ReportFilter {
  readonly document: string | null
  readonly agency: string | null
}
const filter = record({ document: optional(text), agency: optional(text) })
const page = query('READ', 'progress/page.cypher', { params: pageParams, row: { progress: progressRow } })
const pageSelected = query('READ', 'progress/page-selected.cypher', {
  params: { filter, ...pageParams },
  row: { progress: progressRow },
})
const countAll = query('READ', 'progress/count-all.cypher', { params: {}, row: { total: integer } })
const countSelected = query('READ', 'progress/count-selected.cypher', {
  params: { filter },
  row: { total: integer },
})

/** A page of the reports, the newest first. */
export async function reportsPage(
  graph: Graph,
  only: ReportFilter,
  request: PageRequest,
): Promise<Page<ProgressRow>> {
  const from = newestPageParamsOf(request)
  const isNarrowed = only.document !== null || only.agency !== null
  const rows = await (isNarrowed
    ? graph.read(pageSelected, { filter: only, ...from })
    : graph.read(page, from))
  const total = async () =>
    (await (isNarrowed ? graph.read(countSelected, { filter: only }) : graph.read(countAll, {})))[0]!.total
  return pageOf(
    request,
    rows.map(({ progress }) => ({ value: progress, sort: [progress.recordedAt, progress.id] })),
    total,
  )
}

export const writeStandings = query('WRITE', 'ingest/write-standings.cypher', {
  params: {
    rows: listOf(
      record({
        id: text,
        stateFrom: listOf(text),
        states: listOf(text),
        doneBases: listOf(text),
        course: oneOf(TASK_COURSES),
        place: text,
        doneFrom: text,
        toldFrom: optional(text),
      }),
    ),
  },
  row: {},
})

/**
 * How a task stands and where it is listed, as its properties, from its deadlines and the reports on it that count.
 * Standings are parallel lists, so that Cypher finds the state on a day by counting days.
 */
export function standingRow(
  id: string,
  deadlines: Parameters<typeof standingsOf>[0],
  reports: Parameters<typeof standingsOf>[1],
) {
  const standings = standingsOf(deadlines, reports)
  return {
    id,
    stateFrom: standings.map(({ from }) => from),
    states: standings.map(({ state }) => state),
    doneBases: standings.map(({ doneBasis }) => doneBasis ?? ''),
    ...listingOf(id, deadlines, standings),
    toldFrom:
      reports
        .filter(({ kind }) => kind === 'NOTIFIED')
        .map(({ on }) => on)
        .sort()[0] ?? null,
  }
}

/** Writes anew how tasks stand, from all that is reported on them. */
export async function writeStandingsOf(
  tx: Transaction,
  tasks: readonly { readonly id: string; readonly deadlines: Parameters<typeof standingsOf>[0] }[],
): Promise<void> {
  const found = await tx.run(decidingReports, { tasks: tasks.map(({ id }) => id) })
  const reports = groupBy(found, ({ taskId }) => taskId)
  await tx.run(writeStandings, {
    rows: tasks.map(({ id, deadlines }) => standingRow(id, deadlines, reports.get(id) ?? [])),
  })
}

/** Writes what messages report of tasks (cypher/ingest); it goes with the document's contents. */
export const writeStatedProgress = query('WRITE', 'ingest/write-stated-progress.cypher', {
  params: {
    reports: listOf(
      record({
        id: text,
        messageId: text,
        taskId: text,
        taskDocumentId: text,
        kind: oneOf(PROGRESS_KINDS),
        on: text,
        by: text,
        note: optional(text),
        recordedAt: text,
        position: integer,
        sourceId: text,
      }),
    ),
  },
  row: {},
})

/** What decides how a task stands of one of its deadlines. */
export const dueFields = {
  id: text,
  kind: oneOf(DEADLINE_KINDS),
  due: optional(text),
  overdueFrom: optional(text),
  recurrence: optional(text),
}
export const dueRow = record(dueFields)

const taskToReportOn = query('WRITE', 'progress/task.cypher', {
  params: { task: text },
  row: {
    documentId: text,
    issuedFrom: optional(text),
    deadlines: listOf(dueRow),
  },
})
const recordOne = query('WRITE', 'progress/record.cypher', {
  params: { ...reportFields, taskDocumentId: text },
  row: {},
})

/** A report to be recorded. `id` is new; `recordedAt` is RFC 3339. */
export interface NewProgress {
  readonly id: string
  readonly taskId: string
  /** Null: on the whole task. */
  readonly deadlineId: string | null
  readonly kind: ProgressKind
  readonly on: string
  readonly by: string
  readonly note: string | null
  /** The document that proves it. */
  readonly documentId: string | null
  readonly recordedAt: string
}

/**
 * Records a report and updates the task's standings, in one transaction.
 *
 * @throws AppError NOT_FOUND when there is no such task; BAD_USER_INPUT when the deadline is not one of its own, or the
 * day is before that of the task's document
 */
export const recordProgress = (graph: Graph, report: NewProgress): Promise<void> =>
  graph.write(async (tx) => {
    await reportOn(tx, report, 'GIVEN')
    if (await keepsOpenEdition(tx)) await publishReport(tx, report)
  })

const recordAll = query('WRITE', 'progress/record-all.cypher', {
  params: { reports: listOf(record({ ...reportFields, taskDocumentId: text })) },
  row: {},
})

/** A task with what decides how it stands. */
export interface TaskToReportOn {
  readonly id: string
  readonly documentId: string
  readonly deadlines: readonly TypeOf<typeof dueRow>[]
}

/** Records reports on these tasks, whole ones, in the caller's transaction, and updates how the tasks stand. */
export async function recordReports(
  tx: Transaction,
  tasks: readonly TaskToReportOn[],
  reports: readonly NewProgress[],
): Promise<void> {
  const documents = new Map(tasks.map(({ id, documentId }) => [id, documentId]))
  const rows = reports.map((report) => ({ ...report, taskDocumentId: documents.get(report.taskId)! }))
  await tx.run(recordAll, { reports: rows })
  await writeStandingsOf(tx, tasks)
  tx.changes([...documents.values()])
  if (await keepsOpenEdition(tx)) for (const report of reports) await publishReport(tx, report)
}

/** Publishes a report if the open edition has its task; with the document that proves it if it has that, too. */
async function publishReport(tx: Transaction, report: NewProgress): Promise<void> {
  const { deadlineId, documentId } = report
  const task = await openTask(tx, report.taskId)
  const deadline = deadlineId === null ? null : task?.deadlines.get(deadlineId)
  if (task === null || deadline === undefined) return
  const published = {
    ...report,
    taskId: task.id,
    deadlineId: deadline,
    documentId: documentId === null ? null : await openDocument(tx, documentId),
  }
  await reportOn(tx.open, published, 'PUBLISHED')
}

const unpublished = query('READ', 'open-edition/unpublished-progress.cypher', {
  params: {},
  row: { ...reportFields, ...withdrawal },
})

/** Publishes the reports that are not in the open edition. */
export const publishProgress = (graph: Graph): Promise<void> =>
  graph.write(async (tx) => {
    for (const { withdrawnAt, withdrawnBy, ...report } of await tx.run(unpublished, {})) {
      await publishReport(tx, report)
      if (withdrawnAt !== null && withdrawnBy !== null)
        await withdraw(tx.open, { id: report.id, at: withdrawnAt, by: withdrawnBy })
    }
  })

const withdrawOne = query('WRITE', 'progress/withdraw.cypher', {
  params: { id: text, at: text, by: text },
  row: { taskId: text, documentId: optional(text), deadlines: listOf(dueRow) },
})

/** `id`: of a report; `at`: RFC 3339. */
interface Withdrawal {
  readonly id: string
  readonly at: string
  readonly by: string
}

/**
 * Takes a person's report back, in one transaction: it is kept and counts no more. One that was taken back already stays so.
 *
 * @throws AppError NOT_FOUND when there is no such report; BAD_USER_INPUT for one of an exchange message
 */
export const withdrawProgress = (graph: Graph, withdrawal: Withdrawal): Promise<void> =>
  graph.write(async (tx) => {
    const { id } = withdrawal
    const [report] = (await tx.run(byIds, { ids: [id] })).map(({ progress }) => progress)
    if (report === undefined)
      throw new AppError('NOT_FOUND', `There is no report ${id}.`, { details: { argument: 'id' } })
    if (report.sourceId !== null)
      throw new AppError(
        'BAD_USER_INPUT',
        'A message of the exchange axis says so; only its file can be taken back.',
        {
          remedy: 'Report NOT_DONE on the task instead.',
          details: { argument: 'id' },
        },
      )
    await withdraw(tx, withdrawal)
    if (await keepsOpenEdition(tx)) await withdraw(tx.open, withdrawal)
  })

/** Nothing happens where the edition has no such report. */
async function withdraw(tx: Transaction, withdrawal: Withdrawal): Promise<void> {
  const [found] = await tx.run(withdrawOne, withdrawal)
  if (found === undefined || found.documentId === null) return
  const { taskId, documentId, deadlines } = found
  const at = momentOf(withdrawal.at)
  await telling(tx, [documentId], at, async () => {
    await writeStandingsOf(tx, [{ id: taskId, deadlines }])
    await tx.run(markChanged, { rows: [{ id: documentId, at }] })
  })
  tx.changes([documentId])
}

/** GIVEN by a person: checked. PUBLISHED: checked before; the open edition may have another day for the document. */
async function reportOn(tx: Transaction, report: NewProgress, origin: 'GIVEN' | 'PUBLISHED'): Promise<void> {
  const { taskId, deadlineId } = report
  const [task] = await tx.run(taskToReportOn, { task: taskId })
  if (task === undefined)
    throw new AppError('NOT_FOUND', `There is no task ${taskId}.`, { details: { argument: 'task' } })
  const { documentId: taskDocumentId, issuedFrom, deadlines } = task
  if (origin === 'GIVEN' && issuedFrom !== null && report.on < issuedFrom)
    throw new AppError(
      'BAD_USER_INPUT',
      `${report.on} lies before the paper of task ${taskId}, which is of ${issuedFrom} at the earliest.`,
      { remedy: 'Give a day on which the paper existed.', details: { argument: 'on', earliest: issuedFrom } },
    )
  if (deadlineId !== null && !deadlines.some(({ id }) => id === deadlineId))
    throw new AppError('BAD_USER_INPUT', `${deadlineId} is no deadline of task ${taskId}.`, {
      remedy: 'Give the id of one of its deadlines, or none for the whole task.',
      details: { argument: 'deadline' },
    })
  const at = momentOf(report.recordedAt)
  await telling(tx, [taskDocumentId], at, async () => {
    await tx.run(recordOne, { ...report, taskDocumentId })
    await writeStandingsOf(tx, [{ id: taskId, deadlines }])
    await tx.run(markChanged, { rows: [{ id: taskDocumentId, at }] })
  })
  tx.changes([taskDocumentId])
}
