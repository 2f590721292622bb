import { randomBytes } from 'node:crypto'
import { AppError } from '../errors.js'
import { EVENT_KINDS, type EventKind } from '../model/event.js'
import { WEBHOOK_STATES, type WebhookState } from '../model/webhook.js'
import type { Graph, Transaction } from './connect.js'
import { bool, integer, listOf, oneOf, optional, text, type ValuesOf } from './decode.js'
import { eventLog } from './events.js'
import { pageOfList, type Page, type PageRequest } from './page.js'
import { query } from './query.js'

/** Webhooks: to whom events are sent, and how each stands. They belong to the database, whatever the edition. */

/** How many there are at most: each is tried beside the others. */
export const MAX_WEBHOOKS = 50
/** How long the former secret signs beside the new one. */
const FORMER_SIGNS_MILLIS = 24 * 60 * 60_000

/** What a webhook is told of. */
const heard = {
  everything: bool,
  directive: optional(text),
  agency: optional(text),
  kinds: optional(listOf(oneOf(EVENT_KINDS))),
}

const webhookRow = {
  id: text,
  url: text,
  ...heard,
  state: oneOf(WEBHOOK_STATES),
  stateAt: text,
  failingSince: optional(text),
  deliveredAt: optional(text),
  createdAt: text,
  createdBy: text,
  hasSecret: bool,
  pending: integer,
}
/** A webhook without its secrets. */
export type WebhookRow = ValuesOf<typeof webhookRow>

/** What a webhook is signed with: the database has to know it, as every message is signed anew. */
export const signingFields = {
  url: text,
  secret: optional(text),
  formerSecret: optional(text),
  formerUntil: optional(text),
}
export type Signing = ValuesOf<typeof signingFields>

const all = query('READ', 'webhook/all.cypher', { params: {}, row: webhookRow })
const secrets = query('READ', 'webhook/secrets.cypher', { params: { id: text }, row: signingFields })
const registerOne = query('WRITE', 'webhook/register.cypher', {
  params: {
    id: text,
    url: text,
    ...heard,
    secret: text,
    log: text,
    sequence: integer,
    at: text,
    by: text,
    most: integer,
  },
  row: { id: text },
})
const updateOne = query('WRITE', 'webhook/update.cypher', {
  params: { id: text, url: optional(text), state: optional(oneOf(WEBHOOK_STATES)), at: text },
  row: { id: text },
})
const rotateOne = query('WRITE', 'webhook/rotate.cypher', {
  params: { id: text, secret: text, formerUntil: text },
  row: { id: text },
})
const removeOne = query('WRITE', 'webhook/remove.cypher', { params: { id: text }, row: { id: text } })

/** A page of the webhooks, the oldest first. */
export async function webhooksPage(graph: Graph, request: PageRequest): Promise<Page<WebhookRow>> {
  return pageOfList(request, await graph.read(all, {}), ({ createdAt, id }) => [createdAt, id])
}

/** @throws AppError NOT_FOUND */
export async function webhookById(graph: Graph, id: string): Promise<WebhookRow> {
  return (await graph.read(all, {})).find((webhook) => webhook.id === id) ?? unknown(id)
}

/** @throws AppError NOT_FOUND */
export const signingOf = async (graph: Graph, id: string): Promise<Signing> =>
  (await graph.read(secrets, { id }))[0] ?? unknown(id)

export interface NewWebhook {
  readonly url: string
  /** Whether it is told of everything, and not only of what everybody may read. */
  readonly everything: boolean
  /** Ids in the edition that it is told of. */
  readonly directive: string | null
  readonly agency: string | null
  readonly kinds: readonly EventKind[] | null
  /** RFC 3339. */
  readonly at: string
  readonly by: string
}

/**
 * Registers a webhook, which is told of what happens from now on. Its secret (256 random bits) is returned only here.
 *
 * @throws AppError BAD_USER_INPUT for one too many
 */
export async function registerWebhook(
  graph: Graph,
  webhook: NewWebhook,
): Promise<{ readonly id: string; readonly secret: string }> {
  const made = { id: randomBytes(5).toString('hex'), secret: newSecret() }
  const { log, newest: sequence } = await eventLog(webhook.everything ? graph : graph.open)
  const [registered] = await changing(graph, (tx) =>
    tx.run(registerOne, { ...webhook, ...made, log, sequence, most: MAX_WEBHOOKS }),
  )
  if (registered) return made
  throw new AppError('BAD_USER_INPUT', `There are ${MAX_WEBHOOKS} webhooks already, which is the most.`, {
    remedy: 'Remove one first (removeWebhook).',
    details: { argument: 'url', limit: MAX_WEBHOOKS, actual: MAX_WEBHOOKS + 1 },
  })
}

/** Changes where a webhook is sent to, and whether it is; null leaves it as it is. @throws AppError NOT_FOUND */
export async function updateWebhook(
  graph: Graph,
  change: {
    readonly id: string
    readonly url: string | null
    readonly state: WebhookState | null
    readonly at: string
  },
): Promise<void> {
  const [updated] = await changing(graph, (tx) => tx.run(updateOne, change))
  if (!updated) unknown(change.id)
}

/** Gives a webhook another secret, and returns it; the former one signs as well for a day. @throws AppError NOT_FOUND */
export async function rotateSecret(graph: Graph, id: string, now: Date): Promise<string> {
  const secret = newSecret()
  const formerUntil = new Date(now.getTime() + FORMER_SIGNS_MILLIS).toISOString()
  const [rotated] = await changing(graph, (tx) => tx.run(rotateOne, { id, secret, formerUntil }))
  if (!rotated) unknown(id)
  return secret
}

/** Removes a webhook with all its deliveries. @throws AppError NOT_FOUND */
export async function removeWebhook(graph: Graph, id: string): Promise<void> {
  const [removed] = await changing(graph, (tx) => tx.run(removeOne, { id }))
  if (!removed) unknown(id)
}

/** As the specification writes it. */
const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

/** A write that changes no document. */
export const changing = <T>(graph: Graph, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  graph.write((tx) => {
    tx.changes([])
    return work(tx)
  })

function unknown(id: string): never {
  throw new AppError('NOT_FOUND', `There is no webhook ${JSON.stringify(id.slice(0, 100))}.`, {
    remedy: 'See their ids with webhooks.',
    details: { argument: 'id' },
  })
}
