import type { Body } from '../../model/agency.js'
import type { HeaderField, TaskField } from '../../model/correction.js'
import type { Span } from '../../model/evidence.js'
import type { RelationKind } from '../../model/relation.js'
import type { StatedMention, StatedTask } from '../statement.js'

/** Where something was read that a correction is about. */
export interface Anchor {
  /** In the source's text; null in a record, which has none. */
  readonly span: Span | null
  /** Of a task: `markOf`. Of a citation: the group that it names and its kind. */
  readonly mark: string
}

/** A fact of the head. A null value: the paper has none. */
export interface FieldChange {
  readonly what: 'FIELD'
  readonly field: HeaderField
  /** A symbol, a title, a name, a day or a part of one, a key of `DOCUMENT_TYPES`, …; of ISSUER `body` tells it. */
  readonly value: string | null
  readonly body?: Body | null
}

/** The kind of a citation, or the paper that it names; without `at`: a citation that was missed. */
export interface RelationChange {
  readonly what: 'RELATION'
  readonly at: readonly Anchor[]
  /** The citation as it is right; of `at` each keeps its own place. */
  readonly mention: StatedMention
  readonly relation: RelationKind
}

/** A task in place of those that were read `at`: of none, where it was missed; none, where there is no task. */
export interface TaskChange {
  readonly what: 'TASK'
  readonly at: readonly Anchor[]
  readonly tasks: readonly StatedTask[]
  /** Of one task in place of one: what of it is right; all else is as it is read. Null: everything is the person's. */
  readonly fields: readonly TaskField[] | null
}

/** The source speaks of a paper of its own, whatever number it prints. */
export interface SeparateChange {
  readonly what: 'SEPARATE'
}

export type Change = FieldChange | RelationChange | TaskChange | SeparateChange

/** A correction of what one source says, as it is applied. */
export interface SourceCorrection {
  readonly id: string
  /** What it is about: `saidOf`. */
  readonly of: string
  readonly change: Change
}
