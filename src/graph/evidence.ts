import type { Evidence } from '../model/evidence.js'
import { float, integer, oneOf, optional, record, text, type Codec } from './decode.js'

/** Where a statement stands, as every node and relationship that rests on one carries it. */
export const evidence: Codec<Evidence> = record({
  basis: oneOf(['TEXT', 'RECORD']),
  quote: optional(text),
  start: optional(integer),
  end: optional(integer),
  section: optional(text),
  rule: text,
  confidence: float,
  sourceId: text,
})
