/**
 * By whose papers a unit acted. OWN: its own; on the map of 2025 also those of the former province of its name. SUCCESSOR:
 * a unit of 2024, only by papers of the units that took its ground. FORMER: a unit of 2025, only by papers of the units
 * that it was made of.
 */
export const ACTED_BY = ['OWN', 'SUCCESSOR', 'FORMER'] as const
export type ActedBy = (typeof ACTED_BY)[number]
