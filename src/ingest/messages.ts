/**
 * What follows from the messages of the exchange axis about one document: by when its receivers are to deal with it, what
 * they report of its tasks, and where messages and paper contradict each other. Pure.
 */
import { isCertain, type Body } from '../model/agency.js'
import { compareTexts } from '../model/collections.js'
import { dayInVietnam } from '../model/date.js'
import { codeOfStatus, PROGRESS_OF_STATUS } from '../model/exchange.js'
import type { EvidenceBasis } from '../model/evidence.js'
import { severityOf } from '../model/severity.js'
import type { ProgressKind } from '../model/standing.js'
import type { Claim, Quoted, ShownAnomaly, StatedMessage, StatedParty, StatedTask } from './statement.js'

/** A message with the source that it is. */
export interface ShownMessage extends StatedMessage {
  readonly sourceId: string
  readonly sourceName: string
}

/**
 * The messages that claims of a document are, in the order in which they were sent. One that came twice is shown once.
 * `settle`: puts a body under the key by which it is stored.
 */
export function messagesOf(claims: readonly Claim[], settle: (body: Body) => Body): readonly ShownMessage[] {
  const party = (one: StatedParty): StatedParty => ({ ...one, body: one.body && settle(one.body) })
  const all = claims.flatMap(({ content: { message }, sourceId, sourceName, order }) =>
    message
      ? {
          order: `${message.sentAt ?? ''}|${order}`,
          said: JSON.stringify([message.parts.header, message.parts.trace]),
          shown: {
            ...message,
            sender: message.sender && party(message.sender),
            receivers: message.receivers.map(party),
            sourceId,
            sourceName,
          },
        }
      : [],
  )
  const distinct = new Map(
    all.toSorted((a, b) => compareTexts(b.order, a.order)).map((message) => [message.said, message]),
  )
  return [...distinct.values()].toSorted((a, b) => compareTexts(a.order, b.order)).map(({ shown }) => shown)
}

// --------------------------------------------------------------- deadlines

const DUE_DATE: Quoted = {
  quote: null,
  span: null,
  section: 'DueDate',
  rule: 'edxml.DueDate',
  confidence: 1,
}

type TaskByMessage = StatedTask & {
  readonly from: { readonly basis: EvidenceBasis; readonly sourceId: string }
}

/**
 * What a message wants done by a day: each of its receivers is to deal with the paper. Where the paper itself gives a
 * receiver a task due that day, it says the same. `called`: type and symbol of the paper.
 */
export function tasksByMessage(
  messages: readonly ShownMessage[],
  tasks: readonly StatedTask[],
  called: string,
): TaskByMessage[] {
  const given = new Set<string>()
  return messages.flatMap((message) =>
    message.status !== null || message.dueOn === null
      ? []
      : bodiesOf(message.receivers).flatMap((body) => {
          const told = `${body.key}|${message.dueOn!}`
          if (given.has(told) || tasks.some((task) => isDueOn(task, message.dueOn!, body))) return []
          given.add(told)
          return [taskByMessage(message, body, called)]
        }),
  )
}

const bodiesOf = (parties: readonly StatedParty[]): Body[] =>
  parties.flatMap(({ body }) => (body !== null && isCertain(body) ? [body] : []))

/** Who is to do a task: whoever leads it and whoever executes it. */
const bearersOf = ({ assignments }: StatedTask): Body[] =>
  assignments.flatMap(({ role, body }) => (role === 'LEAD' || role === 'EXECUTING' ? [body] : []))

const isDueOn = (task: StatedTask, day: string, body: Body): boolean =>
  task.deadlines.some(({ due }) => due === day) && bearersOf(task).some(({ key }) => key === body.key)

const taskByMessage = (message: ShownMessage, body: Body, called: string): TaskByMessage => ({
  ...DUE_DATE,
  kind: 'REQUIREMENT',
  modality: 'REQUESTED',
  summary: `Xử lý ${called} theo thời hạn ghi trong thông điệp.`,
  parent: null,
  assignments: [{ ...DUE_DATE, role: 'LEAD', body, asPrinted: body.name, inheritedFrom: null }],
  deadlines: [
    {
      ...DUE_DATE,
      asPrinted: message.dueOn!.split('-').toReversed().join('/'),
      kind: 'DUE',
      bound: 'BY',
      from: null,
      due: message.dueOn,
      precision: 'DAY',
      action: null,
      duration: null,
      anchor: null,
      recurrence: null,
      inherited: false,
    },
  ],
  from: { basis: 'RECORD', sourceId: message.sourceId },
})

// ---------------------------------------------------------------- progress

/** What a message reports of a task, which is told by its place. */
export interface ReportOfMessage {
  readonly message: ShownMessage
  readonly task: number
  readonly kind: ProgressKind
  readonly on: string
  readonly by: string
  readonly note: string
  readonly recordedAt: string
}

/**
 * What messages report of tasks. A body that has dealt with a paper says so of the tasks that the paper gives to it alone;
 * of those that it shares with others it was told, and so were those who have only received it. Nobody has checked
 * anything.
 */
export const reportsOfMessages = (
  messages: readonly ShownMessage[],
  tasks: readonly StatedTask[],
): ReportOfMessage[] =>
  messages.flatMap((message) => {
    const { status, sender, sentAt, note } = message
    const kind = status === null ? undefined : PROGRESS_OF_STATUS[status]
    if (kind === undefined || sentAt === null || !sender?.body) return []
    const by = sender.body
    return tasks.flatMap((task, at): ReportOfMessage[] => {
      const bearers = bearersOf(task)
      if (!bearers.some(({ key }) => key === by.key)) return []
      const alone = bearers.every(({ key }) => key === by.key)
      return [
        {
          message,
          task: at,
          kind: kind === 'CLAIMED' && !alone ? 'NOTIFIED' : kind,
          on: dayInVietnam(new Date(sentAt)),
          by: by.name,
          note: [`edXML ${codeOfStatus(status!)}`, note].filter(Boolean).join(': ').slice(0, 2000),
          recordedAt: sentAt,
        },
      ]
    })
  })

// ------------------------------------------------------------- differences

/** Where a message says otherwise than the paper: in who it is from, and by when it is to be dealt with. */
export function differencesOfMessages(
  messages: readonly ShownMessage[],
  issuer: Body | null,
  tasks: readonly StatedTask[],
): ShownAnomaly[] {
  return messages.flatMap((message) => {
    if (message.status !== null) return []
    const { dueOn, receivers } = message
    const others = duesOf(tasks, bodiesOf(receivers))
    return [
      ...(dueOn !== null && others.length > 0 && !others.includes(dueOn)
        ? [different(message, 'DueDate', `thời hạn: ${others.join(', ')} ≠ ${dueOn}`)]
        : []),
      ...(isFromElsewhere(message, issuer)
        ? [different(message, 'From', `cơ quan ban hành: ${issuer!.name} ≠ ${message.sender!.body!.name}`)]
        : []),
    ]
  })
}

/** The days by which the paper itself wants something of these bodies. */
const duesOf = (tasks: readonly StatedTask[], bodies: readonly Body[]): string[] => [
  ...new Set(
    tasks
      .filter((task) => bearersOf(task).some(({ key }) => bodies.some((body) => body.key === key)))
      .flatMap(({ deadlines }) => deadlines.flatMap(({ due }) => due ?? [])),
  ),
]

/** An office of the same unit sends what another body there issues; a body of another unit does not. */
function isFromElsewhere({ sender }: ShownMessage, issuer: Body | null): boolean {
  const from = sender?.body
  if (!from || !issuer || from.key === issuer.key) return false
  return (from.territory?.key ?? null) !== (issuer.territory?.key ?? null)
}

const different = (message: ShownMessage, field: string, evidence: string): ShownAnomaly => ({
  ...DUE_DATE,
  section: field,
  rule: `edxml.${field}`,
  code: 'RECORD_DIFFERS',
  severity: severityOf('RECORD_DIFFERS'),
  evidence: `${evidence} (${message.sourceName})`,
  basis: 'RECORD',
  sourceId: message.sourceId,
})
