import { createHash } from 'node:crypto'
import { AppError } from '../errors.js'
import { EVENT_KINDS, type EventKind } from '../model/event.js'
import { TASK_STATES } from '../model/task.js'
import { DELIVERY_PROBLEMS, DELIVERY_STATES, WEBHOOK_STATES, type DeliveryState } from '../model/webhook.js'
import type { Graph } from './connect.js'
import { bool, integer, listOf, oneOf, optional, record, text, type TypeOf, type ValuesOf } from './decode.js'
import type { NumberedEvent } from './events.js'
import { pageOf, rowsWanted, type Page, type PageRequest } from './page.js'
import { query } from './query.js'
import { changing, signingFields } from './webhooks.js'

/**
 * Deliveries of webhooks: each is written down before it is sent, and what came of it afterwards. One server at a time has the
 * lease of a webhook, so that two on one database do not send the same.
 */

/** What is sent: an event, or that events are not kept any more that were never sent. */
const kind = oneOf([...EVENT_KINDS, 'EVENTS_MISSED'])
export type DeliveryKind = EventKind | 'EVENTS_MISSED'
const state = oneOf(DELIVERY_STATES)
const problem = oneOf(DELIVERY_PROBLEMS)

const toSend = {
  id: text,
  kind,
  at: text,
  log: text,
  sequence: integer,
  documentId: optional(text),
  taskId: optional(text),
  taskState: optional(oneOf(TASK_STATES)),
  anomalyId: optional(text),
}
const planned = record(toSend)
const delivery = record({ ...toSend, tries: integer, createdAt: text })
/** What is to be sent. Of EVENTS_MISSED `at` is the moment of the last event that was not missed. */
export type Delivery = TypeOf<typeof delivery>

// --------------------------------------------------------------- the lease

const due = query('READ', 'webhook/due.cypher', {
  params: { now: text, owner: text, most: integer },
  row: { id: text, isDue: bool },
})
const leased = {
  everything: bool,
  directive: optional(text),
  agency: optional(text),
  kinds: optional(listOf(oneOf(EVENT_KINDS))),
  log: text,
  sequence: integer,
  heardAt: text,
  pending: integer,
}
/** What a webhook wants to be told of, and how far it has been; `heardAt`: when the last of that was written. */
export type Leased = ValuesOf<typeof leased>
const lease = query('WRITE', 'webhook/lease.cypher', {
  params: { id: text, owner: text, leaseMillis: integer },
  row: leased,
})

/**
 * The webhooks that are sent anything, and whether something is to be done for them just now; `most`: deliveries that wait,
 * from which on none are added.
 */
export const activeWebhooks = (
  graph: Graph,
  asked: { readonly now: string; readonly owner: string; readonly most: number },
): Promise<{ readonly id: string; readonly isDue: boolean }[]> => graph.read(due, asked)

/** Takes a webhook for so long; null when another server has it, or it rests. `owner` is another text for every process. */
export const takeLease = async (
  graph: Graph,
  asked: { readonly id: string; readonly owner: string; readonly leaseMillis: number },
): Promise<Leased | null> => (await changing(graph, (tx) => tx.run(lease, asked)))[0] ?? null

// ---------------------------------------------------------------- the plan

const place = record({ log: text, sequence: integer })
const placeAfter = record({ log: text, sequence: integer, heardAt: text })
const plan = query('WRITE', 'webhook/plan.cypher', {
  params: {
    id: text,
    owner: text,
    from: place,
    to: placeAfter,
    deliveries: listOf(planned),
    now: text,
  },
  row: {},
})

interface Plan {
  readonly id: string
  readonly owner: string
  readonly from: TypeOf<typeof place>
  readonly to: TypeOf<typeof placeAfter>
  /** RFC 3339. */
  readonly now: string
}

/** Writes down what is to be sent of these events, and that the webhook has been told of all up to `to`. */
export const planEvents = (
  graph: Graph,
  { events, ...of }: Plan & { readonly events: readonly NumberedEvent[] },
): Promise<unknown> =>
  changing(graph, (tx) =>
    tx.run(plan, {
      ...of,
      deliveries: events.map(({ kind, at, sequence, documentId, taskId, state, anomalyId }) => ({
        id: idOf(of.id, of.to.log, kind, sequence),
        kind,
        at,
        log: of.to.log,
        sequence,
        documentId,
        taskId,
        taskState: state,
        anomalyId,
      })),
    }),
  )

/** Writes down that events between two places were never sent and are not kept any more; `at`: the last that was. */
export const planMissed = (graph: Graph, { at, ...of }: Plan & { readonly at: string }): Promise<unknown> =>
  changing(graph, (tx) => {
    const { log, sequence } = of.to
    const nothing = { documentId: null, taskId: null, taskState: null, anomalyId: null }
    const id = idOf(of.id, log, 'EVENTS_MISSED', sequence)
    return tx.run(plan, { ...of, deliveries: [{ id, kind: 'EVENTS_MISSED', at, log, sequence, ...nothing }] })
  })

/** The same for the same event, whoever writes it down, so that a receiver knows what it has had. */
const idOf = (webhook: string, log: string, kind: DeliveryKind, sequence: number): string =>
  `msg_${createHash('sha256')
    .update(JSON.stringify([webhook, log, kind, sequence]))
    .digest('hex')
    .slice(0, 32)}`

// ---------------------------------------------------------------- the send

const noted = {
  delivery: record({
    id: text,
    state,
    tries: integer,
    triedAt: text,
    dueAt: text,
    status: optional(integer),
    problem: optional(problem),
  }),
  endpoint: record({
    failures: integer,
    waitUntil: optional(text),
    failingSince: optional(text),
    deliveredAt: optional(text),
    state: optional(oneOf(WEBHOOK_STATES)),
  }),
}
/** What came of a try, and what follows for the webhook; its `state`: null where that stays. */
export type Noted = ValuesOf<typeof noted>
const note = query('WRITE', 'webhook/note.cypher', {
  params: { webhook: text, owner: text, at: text, ...noted },
  row: {},
})
const nextRow = {
  ...signingFields,
  everything: bool,
  failures: integer,
  failingSince: optional(text),
  delivery,
}
/** A delivery that is due, with what it is sent by. */
export type NextDelivery = ValuesOf<typeof nextRow>
const next = query('WRITE', 'webhook/next.cypher', {
  params: { webhook: text, owner: text, now: text, leaseMillis: integer, stop: bool },
  row: nextRow,
})

/**
 * Writes down what came of the try before, and gives the delivery that is due next; null when there is none, or `stop`: then
 * the webhook is free for others. `now`: RFC 3339.
 */
export const nextDelivery = (
  graph: Graph,
  { before, ...asked }: NextAsked & { readonly before: Noted | null },
): Promise<NextDelivery | null> =>
  changing(graph, async (tx) => {
    const { webhook, owner, now } = asked
    if (before) await tx.run(note, { webhook, owner, at: now, ...before })
    return (await tx.run(next, asked))[0] ?? null
  })

interface NextAsked {
  readonly webhook: string
  readonly owner: string
  readonly now: string
  readonly leaseMillis: number
  readonly stop: boolean
}

// ------------------------------------------------------------ what was sent

const deliveryRow = {
  id: text,
  webhookId: text,
  sequence: integer,
  kind,
  at: text,
  documentId: optional(text),
  state,
  tries: integer,
  dueAt: text,
  triedAt: optional(text),
  status: optional(integer),
  problem: optional(problem),
  createdAt: text,
}
/** A delivery, and what came of it. */
export type DeliveryRow = ValuesOf<typeof deliveryRow>

const page = query('READ', 'webhook/deliveries.cypher', {
  params: { webhook: text, state: optional(state), before: integer, limit: integer },
  row: deliveryRow,
})
const count = query('READ', 'webhook/count-deliveries.cypher', {
  params: { webhook: text, state: optional(state) },
  row: { total: integer },
})
const one = query('READ', 'webhook/delivery.cypher', { params: { id: text }, row: deliveryRow })
const resend = query('WRITE', 'webhook/resend.cypher', { params: { id: text, now: text }, row: { id: text } })
const prune = query('WRITE', 'webhook/prune.cypher', { params: { before: text, most: integer }, row: {} })

/** A page of the deliveries of a webhook, those of one state or all (null), the latest event first. */
export async function deliveriesPage(
  graph: Graph,
  of: { readonly webhook: string; readonly state: DeliveryState | null },
  request: PageRequest,
): Promise<Page<DeliveryRow>> {
  const after = Number(request.after?.[0] ?? Number.MAX_SAFE_INTEGER)
  const before = Number.isSafeInteger(after) ? after : 0
  const rows = await graph.read(page, { ...of, before, limit: rowsWanted(request) })
  const items = rows.map((value) => ({ value, sort: [String(value.sequence)] }))
  return pageOf(request, items, async () => (await graph.read(count, of))[0]?.total ?? 0)
}

/** Has a delivery sent again from the beginning, under its id. @throws AppError NOT_FOUND */
export async function resendDelivery(graph: Graph, id: string, now: string): Promise<DeliveryRow> {
  await changing(graph, (tx) => tx.run(resend, { id, now }))
  const [found] = await graph.read(one, { id })
  if (found) return found
  throw new AppError('NOT_FOUND', `There is no delivery ${JSON.stringify(id.slice(0, 100))}.`, {
    remedy: 'See their ids with webhookDeliveries; they are kept for a month.',
    details: { argument: 'id' },
  })
}

/** Deletes deliveries that ended before a moment (RFC 3339), and of each webhook all but the latest. */
export const pruneDeliveries = (
  graph: Graph,
  kept: { readonly before: string; readonly most: number },
): Promise<unknown> => changing(graph, (tx) => tx.run(prune, kept))
