/**
 * By whose papers a unit acted. OWN: its own; on today's map also those of the former province of its name. SUCCESSOR, of
 * a unit of 2024: only by papers of the units that took its ground. FORMER, of a unit of 2025: only by papers of those
 * that it was before.
 */
export const ACTED_BY = ['OWN', 'SUCCESSOR', 'FORMER'] as const
export type ActedBy = (typeof ACTED_BY)[number]
