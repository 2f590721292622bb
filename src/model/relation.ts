/** How one paper stands to another; in the graph at most one of each kind between two papers. */
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

/** What people have decided about a relation; the last word holds, and a rejected one counts nowhere. */
export const REVIEW_STATES = ['UNREVIEWED', 'CONFIRMED', 'REJECTED'] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

/** Strongest first: of several readings of one citation the first in this list is the one that is printed. */
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
