/**
 * What hangs on documents (agencies, tasks, assignments, deadlines, anomalies) as rows to be stored, from what the
 * documents are described as. Pure.
 */
import { isCertain, type Body } from '../model/agency.js'
import { anomalyMessage } from '../model/anomaly.js'
import { compareTexts, uniqueSorted } from '../model/collections.js'
import type { IsoDay } from '../model/date.js'
import { overdueFrom, type Deadline } from '../model/deadline.js'
import { bySymbol, newestFirst, shelfOf } from '../model/document-order.js'
import type { EvidenceBasis } from '../model/evidence.js'
import { withPrecedence } from '../model/precedence.js'
import { recurs, rhythmOf } from '../model/recurrence.js'
import { searchTextOf } from '../model/search.js'
import { RELATIONSHIP_OF_ROLE } from '../model/task.js'
import { agencyRow, withSuccessors, type AgencyRow } from './agencies.js'
import { NO_SAME_BODIES, type SameBodies } from './correct/same-bodies.js'
import type { Described } from './describe.js'
import { readCode } from './identifiers.js'
import { agencyId, anomalyId, deadlineId, marksOf, messageId, statedProgressId, taskId } from './ids.js'
import { reportsOfMessages } from './messages.js'
import type { ChangedDocument } from './place.js'
import {
  evidenceRow,
  type StatedAssignment,
  type StatedDeadline,
  type StatedParty,
  type StatedTask,
} from './statement.js'

/** A document's own properties. */
export const documentRow = ({
  id,
  group,
  span,
  fingerprint,
  described: { properties, results },
}: ChangedDocument) => ({
  id,
  group,
  span,
  fingerprint,
  ...properties,
  newestFirst: newestFirst(properties.issuedSort, properties.key),
  bySymbol: bySymbol(properties.symbol, properties.issuedSort, properties.key),
  shelf: shelfOf(properties),
  searchText: withPrecedence(properties.searchText, { kind: 'Document', ...properties }),
  results: results ?? null,
})

/** Whom a document is from and goes to. Words that name nobody certain are left out. */
export const linkRow = ({ id, described: { issuer, territory, recipients } }: ChangedDocument) => ({
  id,
  issuer: issuer && isCertain(issuer) ? issuer.key : null,
  territory: territory?.key ?? null,
  recipients: uniqueSorted(recipients.filter(isCertain).map(({ key }) => key)),
})

/** The agencies that these documents name, and those that took their places; by key, so that writers lock in one order. */
export function agencyRows(
  documents: readonly ChangedDocument[],
  { namesOf }: Pick<SameBodies, 'namesOf'> = NO_SAME_BODIES,
): (AgencyRow & { readonly id: string })[] {
  const named = documents.flatMap(({ described }) => bodiesOf(described)).filter(isCertain)
  return [...withSuccessors(named)]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([key, [shown, ...others]]) => ({ ...agencyRow(shown, namesOf(key), others), id: agencyId(key) }))
}

const bodiesOf = ({ issuer, recipients, tasks, messages }: Described): Body[] => [
  ...(issuer === null ? [] : [issuer]),
  ...recipients,
  ...tasks.flatMap(({ assignments }) => assignments.map(({ body }) => body)),
  ...messages.flatMap(({ sender, receivers }) =>
    [...(sender ? [sender] : []), ...receivers].flatMap(({ body }) => body ?? []),
  ),
]

/** What is settled is not shown, and leaves the ids of the others as they are. */
export const anomalyRows = ({ id, described: { anomalies } }: ChangedDocument) =>
  anomalies
    .map((anomaly, index) => ({ ...anomaly, id: anomalyId(id, anomaly.code, index) }))
    .filter(({ settled }) => settled !== true)
    .map((anomaly) => ({
      id: anomaly.id,
      documentId: id,
      code: anomaly.code,
      severity: anomaly.severity,
      message: anomalyMessage(anomaly.code, anomaly.evidence),
      sourceId: anomaly.sourceId,
      ...evidenceRow(anomaly, anomaly.basis),
    }))

// ------------------------------------------------------------------- tasks

export type TaskRow = ReturnType<typeof taskRow>
export type AssignmentRow = ReturnType<typeof assignmentRow>
export type DeadlineRow = ReturnType<typeof deadlineRow>

/** A task with what hangs on it. */
export interface TaskRows {
  readonly task: TaskRow
  /** Id of the task that it is part of. */
  readonly parent: string | null
  readonly assignments: readonly AssignmentRow[]
  readonly deadlines: readonly DeadlineRow[]
}

/** The tasks of a document, in their order. */
export function taskRows({ id: documentId, described }: ChangedDocument): TaskRows[] {
  const { properties, tasks, basis, sourceId } = described
  const ids = taskIds(documentId, tasks)
  return tasks.map((task, position) => {
    const id = ids[position]!
    const { key: documentKey, sample } = properties
    const from = task.from ?? { basis, sourceId }
    const context = { id, documentId, position, ...from, documentKey, sample }
    return {
      task: taskRow(task, context),
      parent: task.parent === null ? null : (ids[task.parent] ?? null),
      assignments: task.assignments.map((assignment, index) => assignmentRow(assignment, index, context)),
      deadlines: task.deadlines.map((deadline, index) => deadlineRow(deadline, index, context)),
    }
  })
}

/** The messages about a document, with the agencies that they are from and go to. */
export const messageRows = ({ id: documentId, described: { messages } }: ChangedDocument) =>
  messages.map(({ sender, receivers, sourceId, ...message }, position) => ({
    id: messageId(documentId, sourceId),
    documentId,
    position,
    sourceId,
    status: message.status,
    senderName: sender?.name ?? sender?.body?.name ?? null,
    senderCode: sender?.code ?? null,
    sentAt: message.sentAt,
    note: message.note,
    dueOn: message.dueOn,
    steering: message.steering,
    parts: message.parts,
    parties: [
      ...(sender === null ? [] : [partyRow(sender, true)]),
      ...receivers.map((receiver) => partyRow(receiver, false)),
    ].filter((party) => party.agency !== ''),
  }))

function partyRow({ code, scheme, name, body }: StatedParty, isSender: boolean) {
  const codeKey = code === null ? null : (readCode(code)?.levels.join('.') ?? null)
  return { agency: body?.key ?? '', isSender, code, codeKey, scheme, asPrinted: name }
}

/** What messages report of a document's tasks. */
export const reportRows = ({ id: documentId, described: { tasks, messages } }: ChangedDocument) => {
  const ids = taskIds(documentId, tasks)
  return reportsOfMessages(messages, tasks).map(({ message, task, ...report }, at, all) => ({
    ...report,
    id: statedProgressId(messageId(documentId, message.sourceId), ids[task]!),
    messageId: messageId(documentId, message.sourceId),
    taskId: ids[task]!,
    taskDocumentId: documentId,
    sourceId: message.sourceId,
    // before what people report, in their order
    position: at - all.length,
  }))
}

export const taskIds = (
  documentId: string,
  tasks: readonly Pick<StatedTask, 'section' | 'mark'>[],
): string[] => marksOf(tasks).map((mark) => taskId(documentId, mark))

interface TaskContext {
  readonly id: string
  readonly documentId: string
  readonly documentKey: string
  readonly sample: boolean
  readonly position: number
  readonly basis: EvidenceBasis
  readonly sourceId: string
}

function taskRow(
  task: StatedTask,
  { id, documentId, documentKey, sample, position, basis, sourceId }: TaskContext,
) {
  const lateDays = task.deadlines.flatMap((deadline) => firstLateDay(deadline) ?? []).sort()
  return {
    id,
    documentId,
    position,
    kind: task.kind,
    modality: task.modality,
    summary: task.summary,
    overdueFrom: lateDays[0] ?? null,
    rhythm: rhythmOf(task.deadlines),
    searchText: withPrecedence(searchTextOf([task.summary]), {
      kind: 'Task',
      key: `${documentKey}|${position}`,
      sample,
    }),
    sourceId,
    ...evidenceRow(task, basis),
  }
}

const assignmentRow = (
  assignment: StatedAssignment,
  position: number,
  { id, basis, sourceId }: TaskContext,
) => ({
  taskId: id,
  type: RELATIONSHIP_OF_ROLE[assignment.role],
  agency: isCertain(assignment.body) ? assignment.body.key : null,
  position,
  asPrinted: assignment.asPrinted,
  inheritedFrom: assignment.inheritedFrom,
  takenOver: assignment.takenOver ?? null,
  sourceId,
  ...evidenceRow(assignment, basis),
})

function deadlineRow(deadline: StatedDeadline, position: number, { id, basis, sourceId }: TaskContext) {
  const { asPrinted, kind, bound, from, due, precision } = deadline
  const { action, duration, anchor, recurrence, inherited } = deadline
  return {
    id: deadlineId(id, position),
    taskId: id,
    position,
    asPrinted,
    kind,
    bound,
    from,
    due,
    overdueFrom: firstLateDay(deadline),
    precision,
    action,
    duration,
    anchor,
    recurrence,
    inherited,
    sourceId,
    ...evidenceRow(deadline, basis),
  }
}

/** Of a deadline that does not recur: its first late day, if it has one. */
const firstLateDay = (deadline: Pick<Deadline, 'kind' | 'bound' | 'due' | 'recurrence'>): IsoDay | null =>
  recurs(deadline) ? null : overdueFrom(deadline)
