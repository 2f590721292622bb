import type { ActedBy } from '../../model/coverage.js'
import type { IsoDay } from '../../model/date.js'
import type { Territory } from '../../model/territory.js'

/** The coverage of a directive, with everything that its map shows. */
export interface CoverageMap {
  readonly directive: {
    readonly typeLabel: string
    readonly symbol: string | null
    readonly title: string | null
    readonly issuedOn: string | null
  }
  /** The edition of the provinces that are drawn. */
  readonly vintage: Territory['vintage']
  /** The day that the map is about. */
  readonly day: IsoDay
  /** Documents without a known day, which do not count. */
  readonly undated: number
  /** All provinces of that edition. */
  readonly units: readonly MapUnit[]
}

/** The coverage of one province. */
export interface MapUnit {
  /** Unique within an edition only. */
  readonly code: string
  readonly name: string
  /** Whose documents count; null when none was found. */
  readonly by: ActedBy | null
  /** Symbols of the documents, newest first. */
  readonly papers: readonly string[]
  /** The day, month or year of the first document, as precise as it is known. */
  readonly firstActedOn: string | null
  readonly daysAfter: number | null
  /** The provinces that it was made of; empty on the map of 2024. */
  readonly formerly: readonly MapUnit[]
}

/** Whether only documents of its successors or of its former provinces count. */
export const actedThroughOthers = ({ by }: MapUnit): boolean => by === 'SUCCESSOR' || by === 'FORMER'
