/** A half-open range of UTF-16 code units in a source's own text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What every finding of the parser has: where it stands, which rule found it, and how sure that rule is (0 to 1). */
export interface Found {
  readonly span: Span | null
  readonly rule: string
  readonly confidence: number
}

/**
 * TEXT: the paper's own words. RECORD: a structured record says so. PERSON: somebody does. SIGNATURE: the digital signature
 * of the file does. Only words have a quote and a span.
 */
export const EVIDENCE_BASES = ['TEXT', 'RECORD', 'PERSON', 'SIGNATURE'] as const
export type EvidenceBasis = (typeof EVIDENCE_BASES)[number]

/** What a relation or a task rests on, as it is stored and returned. */
export interface Evidence {
  readonly basis: EvidenceBasis
  readonly quote: string | null
  readonly start: number | null
  readonly end: number | null
  readonly section: string | null
  readonly rule: string
  readonly confidence: number
  readonly sourceId: string
}
