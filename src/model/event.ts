import type { TaskState } from './task.js'

/** What those who listen are told of; in this order where several are told of one document at a time. */
export const EVENT_KINDS = [
  'DOCUMENT_ADDED',
  'DOCUMENT_CHANGED',
  'DOCUMENT_REMOVED',
  'ANOMALY_FOUND',
  'TASK_STATE_CHANGED',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** Something that has happened in one edition of the graph. */
export interface GraphEvent {
  readonly kind: EventKind
  /** RFC 3339, UTC, with milliseconds. */
  readonly at: string
  readonly documentId: string
  readonly documentKey: string
  readonly symbol: string | null
  readonly taskId: string | null
  /** How the task stands now. */
  readonly state: TaskState | null
  readonly anomalyId: string | null
  /** Ids of all that it is about: the document, what that carries out, and the agencies that have to do with it. */
  readonly about: readonly string[]
}
