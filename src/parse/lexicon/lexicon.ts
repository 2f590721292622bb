import { AGENCY_WORDS } from './agencies.js'
import { CUE_WORDS } from './cues.js'
import { DEADLINE_WORDS } from './deadlines.js'
import { CITED_WORDS } from './references.js'
import { TYPE_NOUN_PHRASES } from './symbols.js'

/** Every phrase that the annotation finds, by kind. A kind is declared where its words stand. */
export const LEXICON = [
  TYPE_NOUN_PHRASES,
  ...CITED_WORDS,
  ...CUE_WORDS,
  ...DEADLINE_WORDS,
  ...AGENCY_WORDS,
] as const
