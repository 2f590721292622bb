import type { Evidence } from '../model/evidence.js'
import { float, integer, oneOf, optional, record, text, type Codec } from './decode.js'

/** Where a statement stands, within its source. */
export const evidenceFields = {
  basis: oneOf(['TEXT', 'RECORD']),
  quote: optional(text),
  start: optional(integer),
  end: optional(integer),
  section: optional(text),
  rule: text,
  confidence: float,
}

/** The same as every node and relationship that rests on a statement carries it. */
export const evidence: Codec<Evidence> = record({ ...evidenceFields, sourceId: text })
