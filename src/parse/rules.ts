import { ANOMALY_RULES } from './recognise/anomalies.js'
import { DEADLINE_RULES } from './recognise/deadlines.js'
import { ALWAYS_OF_CELL } from './recognise/deadlines/rhythms.js'
import { YEAR_OF_CELL } from './recognise/deadlines/years.js'
import { RECIPIENT_RULES } from './recognise/recipients.js'
import { RELATION_RULES } from './recognise/citations/judge.js'
import { COORDINATED } from './recognise/citations/taken-over.js'
import { RETELLING_RULES } from './recognise/retelling/announced.js'
import { SOFT_REFERENCE_RULES } from './recognise/soft-references.js'
import { SYMBOL_RULES } from './recognise/symbol-forms.js'
import { LEADS } from './recognise/tasks/actors.js'
import { SIGNED_RULES } from './signed.js'
import { UNSURE_RULE } from './unsure-words.js'

const idsOf = (table: readonly { readonly id: string }[]): readonly string[] => table.map(({ id }) => id)

const HEADING_RULES = [
  'heading.symbol.letterhead',
  'heading.symbol.no-letterhead',
  'heading.no-symbol.letterhead',
  'heading.no-symbol.no-letterhead',
]

const LEAD_RULES = [
  ...idsOf(LEADS),
  'lead.same-actor',
  'lead.listed',
  'lead.inherited',
  'lead.label',
  'lead.directed',
  'lead.table',
  'lead.none',
]

/** The name of every rule that a finding can be printed with, by what the rules find. */
export const RULES = {
  headings: [...HEADING_RULES, ...idsOf(RETELLING_RULES)],
  citations: SYMBOL_RULES,
  relations: RELATION_RULES,
  leads: LEAD_RULES,
  deadlines: [...new Set([...idsOf(DEADLINE_RULES), YEAR_OF_CELL, ALWAYS_OF_CELL])],
  softReferences: idsOf(SOFT_REFERENCE_RULES),
  recipients: idsOf(RECIPIENT_RULES),
  anomalies: [...ANOMALY_RULES, UNSURE_RULE, ...SIGNED_RULES],
} as const satisfies Record<string, readonly string[]>

/** The rules that a finding prints in one name: `cue.theo.coordinated` is `cue.theo`, taken over by a citation behind. */
export const rulesIn = (printed: string): readonly string[] =>
  printed.endsWith(`.${COORDINATED}`) ? [printed.slice(0, -COORDINATED.length - 1), COORDINATED] : [printed]
