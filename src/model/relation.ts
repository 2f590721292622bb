/** How one paper stands to another. There is at most one relation of each kind between two papers. */
export const RELATION_KINDS = [
  'IMPLEMENTS',
  'LEGAL_BASIS',
  'CITES',
  'PER',
  'PER_CONCLUSION',
  'AMENDS',
  'SUPPLEMENTS',
  'REPLACES',
  'REPEALS',
  'GUIDES',
  'DETAILS',
  'SUBMITTED_BY',
  'CONSOLIDATES',
  'ANNEXED_TO',
  'REPORTS_ON',
  'SAME_AS',
] as const

export type RelationKind = (typeof RELATION_KINDS)[number]

/** What people have decided about a relation; the latest decision holds, and a rejected relation counts nowhere. */
export const REVIEW_STATES = ['UNREVIEWED', 'CONFIRMED', 'REJECTED'] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

/** How one document stands to another. */
export interface Relation {
  readonly id: string
  readonly kind: RelationKind
  readonly fromId: string
  readonly toId: string
  /** 0 to 1: of the surest citation that it rests on. */
  readonly confidence: number
  readonly review: ReviewState
}

/** Follows from the two documents and the kind, so that people's decisions outlive every new reading of the papers. */
export const relationId = (fromId: string, kind: RelationKind, toId: string): string =>
  `R.${fromId}.${kind}.${toId}`

/** The parts of an id that `relationId` has made; null for any other text. */
export function parseRelationId(
  id: string,
): { readonly fromId: string; readonly kind: string; readonly toId: string } | null {
  const [, fromId, kind, toId, ...more] = id.split('.')
  return fromId === undefined || kind === undefined || toId === undefined || more.length > 0
    ? null
    : { fromId, kind, toId }
}

/** Strongest first: of several kinds that one citation can be read as, the first in this list holds. */
export const RELATION_STRENGTH: readonly RelationKind[] = [
  'REPLACES',
  'REPEALS',
  'AMENDS',
  'SUPPLEMENTS',
  'IMPLEMENTS',
  'ANNEXED_TO',
  'CONSOLIDATES',
  'GUIDES',
  'DETAILS',
  'REPORTS_ON',
  'LEGAL_BASIS',
  'SUBMITTED_BY',
  'PER_CONCLUSION',
  'PER',
  'CITES',
  'SAME_AS',
]

/**
 * The kinds that the date guard forbids when the citing paper is certainly older than the cited one
 * (docs/domain.md, the guard by dates): such a link stays a plain CITES.
 */
const GUARDED: ReadonlySet<RelationKind> = new Set(['IMPLEMENTS', 'LEGAL_BASIS', 'PER', 'PER_CONCLUSION'])

/** `kind`, or CITES when the citing paper's latest possible day lies before the cited one's earliest. */
export const guardedKind = (
  kind: RelationKind,
  citingLatest: string | null,
  citedEarliest: string | null,
): RelationKind =>
  GUARDED.has(kind) && citingLatest !== null && citedEarliest !== null && citingLatest < citedEarliest
    ? 'CITES'
    : kind
