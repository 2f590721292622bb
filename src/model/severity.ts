import type { AnomalyCode, Severity } from './anomaly.js'

/**
 * What ordinary papers have (a plan that names its directive in the title, the letterhead of a district, which prints no
 * province, a number and a day that the office puts behind the signature), and what reading brings with it: good to know,
 * with nothing wrong in the paper.
 */
const ORDINARY: ReadonlySet<AnomalyCode> = new Set<AnomalyCode>([
  'FOREIGN_SYMBOL_IN_TITLE',
  'MARKUP_INSIDE_ENTITY',
  'NUMBERING_INCONSISTENT',
  'PAGE_BREAK_SPLIT',
  'PLACE_NAME_VARIANT',
  'PROVINCE_INFERRED',
  'PROVINCE_SUPERSEDED',
  'RECORD_DIFFERS',
  'SIGNATORY_NOT_SPEAKER',
  'SIGNED_ON_DIFFERS',
  'STATED_BY_SIGNATURE',
  'SUFFIX_COMPLETED',
  'TITLE_DESCRIBED',
  'UNKNOWN_ISSUER_CODE',
  'WEEKEND_DATE',
])

/** How much an anomaly of this code asks for a person: INFO is only told. */
export const severityOf = (code: AnomalyCode): Severity =>
  code === 'SIGNATURE_BROKEN' ? 'ERROR' : ORDINARY.has(code) ? 'INFO' : 'WARNING'
