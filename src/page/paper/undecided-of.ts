import { useRef } from 'preact/hooks'
import { isUnsure } from '../parts/unsure.js'
import type { PaperAnomaly, PaperRelation } from './findings.js'

/** A relation that a person should decide about. */
export interface UndecidedRelation {
  readonly relation: PaperRelation
  /** Whether its words may name several papers. */
  readonly isOfSeveral: boolean
}

/** What is odd about words that may name several papers. */
const SEVERAL: readonly string[] = ['AMBIGUOUS_CITATION', 'UNRESOLVED_ISSUER']

/** Of what a paper points to, that which nobody has decided about and which is unsure: weak words, or words that fit several papers. */
export const undecidedOf = (
  relations: readonly PaperRelation[],
  anomalies: readonly PaperAnomaly[],
): readonly UndecidedRelation[] =>
  relations
    .filter(({ review }) => review === 'UNREVIEWED')
    .map((relation) => ({ relation, isOfSeveral: isOfSeveral(relation, anomalies) }))
    .filter((one) => one.isOfSeveral || isUnsure(one.relation.confidence))

const isOfSeveral = ({ evidence }: PaperRelation, anomalies: readonly PaperAnomaly[]): boolean =>
  anomalies.some(
    ({ code, evidence: odd }) =>
      SEVERAL.includes(code) && odd !== null && evidence.some((one) => isSamePlace(one, odd)),
  )

type Place = Pick<PaperRelation['evidence'][number], 'start' | 'end' | 'source'>

/** Whether words stand where others do, or within them. */
const isSamePlace = (one: Place, other: Place): boolean =>
  one.source.id === other.source.id &&
  one.start !== null &&
  other.start !== null &&
  one.start < other.end! &&
  other.start < one.end!

/** The same of a paper that is shown; null where it never had any: who has decided about the last one may still take that back. */
export function useUndecided(
  relations: readonly PaperRelation[],
  anomalies: readonly PaperAnomaly[],
): readonly UndecidedRelation[] | null {
  const left = undecidedOf(relations, anomalies)
  const hadSome = useRef(false)
  hadSome.current ||= left.length > 0
  return hadSome.current ? left : null
}
