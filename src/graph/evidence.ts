import { EVIDENCE_BASES, type Evidence } from '../model/evidence.js'
import { float, integer, oneOf, optional, record, text, type Codec } from './decode.js'
import { part } from './part.js'

/** Where in its source something is said. */
export const evidenceFields = {
  basis: oneOf(EVIDENCE_BASES),
  quote: optional(text),
  start: optional(integer),
  end: optional(integer),
  section: optional(text),
  rule: text,
  confidence: float,
}

/** The same with its source, as nodes and relationships have it that are derived from what a source says. */
export const evidence: Codec<Evidence> = record({ ...evidenceFields, sourceId: text })

/** The same where only what is wanted of it is read. */
export const evidencePart = part('evidence', {
  own: evidenceFields,
  further: { sourceId: text },
  onlyFor: {
    basis: ['Evidence.basis'],
    quote: ['Evidence.quote', 'Path.explanation'],
    start: ['Evidence.start', 'Evidence.areas', 'Path.explanation'],
    end: ['Evidence.end', 'Evidence.areas', 'Path.explanation'],
    section: ['Evidence.section', 'Path.explanation'],
    rule: ['Evidence.rule'],
    confidence: ['Evidence.confidence'],
  },
})
