import type { Graph } from '../../graph/connect.js'
import { documentsByIds } from '../../graph/documents.js'
import type { Delivery, DeliveryKind } from '../../graph/webhook-deliveries.js'
import { cursorOf } from '../event/cursor.js'
import type { Message } from './post.js'

/** The `type` of a message; parts with dots between them, as the specification asks for. */
export const MESSAGE_TYPES: Readonly<Record<DeliveryKind, string>> = {
  DOCUMENT_ADDED: 'document.added',
  DOCUMENT_CHANGED: 'document.changed',
  DOCUMENT_REMOVED: 'document.removed',
  ANOMALY_FOUND: 'anomaly.found',
  TASK_STATE_CHANGED: 'task.state_changed',
  EVENTS_MISSED: 'events.missed',
}
/** The specification wants bodies below 20 kB. */
const MAX_TITLE = 1_000

/**
 * What is said of a delivery as things stand now, to who may read what `graph` sees; null when there is nothing left to say,
 * as its paper is gone from there: then the removal says so.
 */
export async function messageOf(graph: Graph, delivery: Delivery): Promise<Message | null> {
  const { id, kind, at, log, sequence, documentId, createdAt, taskId, taskState, anomalyId } = delivery
  const cursor = cursorOf(log, sequence)
  const type = MESSAGE_TYPES[kind]
  if (documentId === null) return messageWith(id, { type, timestamp: createdAt, data: { cursor, since: at } })
  const [document] = await documentsByIds(graph, [documentId])
  if (kind !== 'DOCUMENT_REMOVED' && document === undefined) return null
  const data = {
    cursor,
    kind,
    documentId,
    document: document
      ? {
          symbol: document.symbol,
          type: document.type,
          title: document.title?.slice(0, MAX_TITLE) ?? null,
          issuedOn: document.issuedOn,
        }
      : null,
    taskId,
    state: taskState,
    anomalyId,
  }
  return messageWith(id, { type, timestamp: at, data })
}

/** What shows that an address is reached and signatures are verified. */
export const testMessage = (id: string, webhook: string, now: string): Message =>
  messageWith(id, { type: 'webhook.test', timestamp: now, data: { webhook } })

const messageWith = (id: string, body: object): Message => ({ id, body: JSON.stringify(body) })
