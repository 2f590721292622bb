import { AGENCY_WORDS } from './agencies.js'
import { CHARGE_WORDS } from './charges.js'
import { COMMISSION_WORDS } from './commissions.js'
import { CUE_WORDS } from './cues.js'
import { DEADLINE_WORDS } from './deadlines.js'
import { DUTY_WORDS } from './duties.js'
import { LAYOUT_WORDS } from './layout.js'
import { PART_AND_LABEL_WORDS } from './parts.js'
import { CITED_WORDS } from './references.js'
import { RETELLING_WORDS } from './retelling.js'
import { TYPE_NOUN_PHRASES } from './symbols.js'

/** Every phrase that the annotation finds, by kind. A kind is declared where its words stand. */
export const LEXICON = [
  TYPE_NOUN_PHRASES,
  ...CITED_WORDS,
  ...CUE_WORDS,
  ...RETELLING_WORDS,
  ...DEADLINE_WORDS,
  ...AGENCY_WORDS,
  ...COMMISSION_WORDS,
  ...DUTY_WORDS,
  ...CHARGE_WORDS,
  ...PART_AND_LABEL_WORDS,
  ...LAYOUT_WORDS,
] as const
