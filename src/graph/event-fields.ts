import { EVENT_KINDS } from '../model/event.js'
import { TASK_STATES } from '../model/task.js'
import { listOf, oneOf, optional, text } from './decode.js'

/** An event as it is stored (node `ChangeLogEvent`); the log adds its edition and its sequence number. */
export const eventFields = {
  kind: oneOf(EVENT_KINDS),
  at: text,
  documentId: text,
  documentKey: text,
  symbol: optional(text),
  taskId: optional(text),
  state: optional(oneOf(TASK_STATES)),
  anomalyId: optional(text),
  about: listOf(text),
}
