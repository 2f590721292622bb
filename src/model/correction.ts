/** What people put right of what was read. */

/** The facts of a paper's head that can be put right. */
export const HEADER_FIELDS = [
  'SYMBOL',
  'TYPE',
  'TITLE',
  'ISSUED_ON',
  'ISSUER',
  'TERRITORY',
  'SIGNATORY',
  'ACCESS_CLASS',
  'HELD_AS',
] as const
export type HeaderField = (typeof HEADER_FIELDS)[number]

/**
 * The parts of a task that can be put right one by one. TAKEN_OVER: who has taken it over from a body that ended, beside those
 * whom the paper names.
 */
export const TASK_FIELDS = [
  'SUMMARY',
  'LEAD',
  'COORDINATING',
  'EXECUTING',
  'REPORT_TO',
  'DEADLINES',
  'TAKEN_OVER',
] as const
export type TaskField = (typeof TASK_FIELDS)[number]

/**
 * What a correction is about. FIELD: a fact of the head. RELATION: a citation of another paper. TASK: a task, or several
 * where they are one. SEPARATE: that a source speaks of a paper of its own. SAME_DOCUMENT, SAME_AGENCY: that two are one.
 */
export const CORRECTION_KINDS = [
  'FIELD',
  'RELATION',
  'TASK',
  'SEPARATE',
  'SAME_DOCUMENT',
  'SAME_AGENCY',
] as const
export type CorrectionKind = (typeof CORRECTION_KINDS)[number]

/**
 * How a correction stands. HOLDS: the graph follows it. AGREED: what was read last says the same by itself. SUPERSEDED: a
 * later one about the same took its place. ASKS_AGAIN: the paper's text is another now, so it is not applied until somebody
 * has looked. NOT_HELD: no source that it is about is held. WITHDRAWN: it was taken back.
 */
export const CORRECTION_STATES = [
  'HOLDS',
  'AGREED',
  'SUPERSEDED',
  'ASKS_AGAIN',
  'NOT_HELD',
  'WITHDRAWN',
] as const
export type CorrectionState = (typeof CORRECTION_STATES)[number]

/** How a correction of a source stands while the source is held. */
export type AppliedState = Extract<CorrectionState, 'HOLDS' | 'AGREED' | 'SUPERSEDED' | 'ASKS_AGAIN'>
