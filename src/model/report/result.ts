import type { IsoDay } from '../date.js'

/** What a report says has become of work: it is done, it has begun, something stands in its way. */
export const RESULT_KINDS = ['DONE', 'STARTED', 'HINDERED'] as const
export type ResultKind = (typeof RESULT_KINDS)[number]

/** A number of things: 12 căn. */
export interface Amount {
  readonly number: number
  readonly unit: string
}

/** One thing that a report says of work that was to be done (kết quả thực hiện). */
export interface Result {
  readonly kind: ResultKind
  /** What the headings and cells above it name, the nearest last. */
  readonly about: string
  /** What work it is, in its own words: without how it stands, numbers, and what stands in its way. */
  readonly work: string
  /** How the words name the bodies that they speak of. */
  readonly bodies: readonly string[]
  /**
   * What was done, in verbs that end a piece of work: "đã ban hành", "đã bàn giao". Such work is done where that was the
   * task. Empty where the words say outright that it is.
   */
  readonly acts: readonly string[]
  /** The verb of the work as it is told: "đã rà soát xong" has `rà soát`; null where it has none, or one of all work. */
  readonly verb: string | null
  /** "Đã hoàn thành 12 căn": so many are done, of how many is not told. */
  readonly amount: Amount | null
  /** How much of it is done, 1 for all; null where the words do not tell. */
  readonly share: number | null
  /** As they are printed, with their units: `1.200/2.000 căn`, `85%`. */
  readonly figures: readonly string[]
  /** The day on which it was done, or up to which is told what was; null where the words do not tell. */
  readonly on: IsoDay | null
  /** "Hoàn thành đúng tiến độ": it says that it was done in time. */
  readonly inTime: boolean
}
