import type { Body } from '../../../model/agency.js'
import type { Found, Span } from '../../../model/evidence.js'
import type { LeadSource, TaskKind, TaskModality } from '../../../model/task.js'
import type { DeadlineMention } from '../deadlines.js'

/** A body as a task names it. */
export interface ParsedAssignment {
  readonly body: Body
  readonly asPrinted: string
  /** Where an inherited lead was named. */
  readonly span: Span
}

export interface ParsedDeadline extends Omit<DeadlineMention, 'start' | 'end'> {
  readonly span: Span
  readonly inherited: boolean
}

/** A duty that the paper puts on a body, or a measure that nobody is named for. */
export interface ParsedTask extends Found {
  readonly span: Span
  readonly section: string
  readonly kind: TaskKind
  readonly modality: TaskModality
  /** The words of the duty, cleaned. */
  readonly text: string
  readonly leads: readonly ParsedAssignment[]
  readonly leadSource: LeadSource
  readonly leadFrom: string | null
  readonly coordinating: readonly ParsedAssignment[]
  readonly executing: readonly ParsedAssignment[]
  readonly reportTo: readonly ParsedAssignment[]
  readonly deadlines: readonly ParsedDeadline[]
  /** Index of the umbrella task in the list, or null. */
  readonly parent: number | null
}
