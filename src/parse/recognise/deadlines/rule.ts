import type { DatePrecision, IsoDay } from '../../../model/date.js'
import type { DeadlineBound, DeadlineKind } from '../../../model/deadline.js'
import type { Annotated } from '../../annotate/annotated.js'
import type { TimeForm } from '../../lexicon/deadlines.js'
import type { Lead } from './lead.js'

/** What deadlines without a year are completed with: the paper's own (or its meeting's) day as far as known. */
export interface DeadlineContext {
  readonly issued: string | null
  /** The paper is of one year alone, as its title says: what it asks "6 tháng trước ngày 10/6" is not asked every year. */
  readonly isOfOneYear?: boolean
  /** A table cell, where a bare date or quarter is a deadline without any word before it. */
  readonly bare?: boolean
}

/** Whether nothing but the year is known of the day that completes deadlines. */
export const isYearAlone = (issued: string | null): boolean => issued?.length === 4

/** The part of a text in which deadlines are looked for. */
export interface Stretch {
  readonly text: Annotated
  readonly from: number
  readonly till: number
  readonly context: DeadlineContext
}

/** A word of time where it stands, and the words that lead up to it. */
export interface Anchor {
  readonly form: TimeForm
  readonly start: number
  readonly end: number
  readonly lead: Lead
}

/** What a row says of its words. */
export interface Due {
  readonly start: number
  readonly end: number
  readonly kind: DeadlineKind
  readonly bound: DeadlineBound
  readonly precision: DatePrecision
  readonly from?: IsoDay | null
  readonly due?: IsoDay | null
  readonly duration?: string
  readonly anchor?: string | null
  readonly recurrence?: string | null
  readonly time?: string | null
  /** It may end here already, before a citation: "trong 6 tháng | kể từ ngày Nghị định số … có hiệu lực". */
  readonly least?: number
  /** Without it the nearest verb tells. */
  readonly action?: string
}

/**
 * A row is tried where a word of time of one of the forms `at` stands: `when` reads what stands around it, or null, and
 * `then` says what that means.
 */
export interface DeadlineRule<Read = unknown> {
  readonly id: string
  readonly at: readonly TimeForm[]
  readonly when: (anchor: Anchor, where: Stretch) => Read | null
  then(read: Read, where: Stretch): Due | readonly Due[]
  /** Where the row is less sure than most. */
  readonly confidence?: number
}

/** A row whose `then` knows what its `when` read. */
export const row = <Read>(rule: DeadlineRule<Read>): DeadlineRule => rule as unknown as DeadlineRule

/** What the lead says; a period without one is one within which to do it. */
export const boundOf = ({ lead }: Anchor): 'BEFORE' | 'BY' | 'WITHIN' => lead.sense?.bound ?? 'WITHIN'

/** Where the words of a match end, blanks behind them left out. */
export const endOf = (match: RegExpExecArray): number => match.index + match[0].trimEnd().length

/** Where the words begin that a pattern `(?<=(…))` finds before `at`; `at` when there are none. */
export const startBefore = ({ text }: Stretch, pattern: RegExp, at: number): number =>
  at - (text.reads(pattern, at)?.[1] ?? '').trimStart().length
