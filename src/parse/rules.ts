import { ANOMALY_RULES } from './recognise/anomalies.js'
import { DEADLINE_RULES } from './recognise/deadlines.js'
import { YEAR_OF_CELL } from './recognise/deadlines/years.js'
import { RECIPIENT_RULES } from './recognise/recipients.js'
import { RETELLING_RULES } from './recognise/retelling.js'
import { SOFT_REFERENCE_RULES } from './recognise/soft-references.js'
import { SYMBOL_RULES } from './recognise/symbol-forms.js'
import { LEADS } from './recognise/tasks/actors.js'

const idsOf = (table: readonly { readonly id: string }[]): readonly string[] => table.map(({ id }) => id)

const HEADING_RULES = [
  'heading.symbol.letterhead',
  'heading.symbol.no-letterhead',
  'heading.no-symbol.letterhead',
  'heading.no-symbol.no-letterhead',
]

/** Stands behind the rule of a citation whose judgement another one takes over: "A và B". */
const COORDINATED = 'coordinated'

const RELATION_RULES = [
  'cue.can-cu',
  'cue.can-cu.heading',
  'cue.can-cu.in-body',
  'cue.xet-to-trinh',
  'cue.xet-to-trinh.considered',
  'cue.xet-to-trinh.in-body',
  'cue.xet-to-trinh.not-submission',
  'cue.xet-to-trinh.theo',
  'cue.bao-cao-ket-qua',
  'cue.bao-cao-ket-qua.looking-back',
  'report.on',
  'cue.huong-dan',
  'cue.huong-dan.not-guidance',
  'title.guidance',
  'cue.quy-dinh-chi-tiet',
  'cue.thuc-hien.title',
  'cue.thuc-hien.preamble',
  'cue.thuc-hien.purpose',
  'cue.thuc-hien.description',
  'cue.can-thuc-hien-theo.title',
  'cue.can-thuc-hien-theo.preamble',
  'cue.can-thuc-hien-theo.purpose',
  'cue.can-thuc-hien-theo.description',
  'cue.announced-plan',
  'cue.theo',
  'cue.theo.attribute',
  'cue.theo.distant',
  'cue.kem-theo',
  'cue.kem-theo.description',
  'cue.hop-nhat',
  'cue.hop-nhat.description',
  'cue.tai',
  'cue.thay-the',
  'cue.bai-bo',
  'cue.sua-doi',
  'cue.bo-sung',
  'cue.duoc-bai-bo',
  'cue.het-hieu-luc',
  'cue.nested-in-title',
  'cue.alias',
  'cue.none',
  'zone.recipients',
  COORDINATED,
]

const LEAD_RULES = [
  ...idsOf(LEADS),
  'lead.same-actor',
  'lead.inherited',
  'lead.label',
  'lead.table',
  'lead.none',
]

/** The name of every rule that a finding can be printed with, by what the rules find. */
export const RULES = {
  headings: [...HEADING_RULES, ...RETELLING_RULES],
  citations: SYMBOL_RULES,
  relations: RELATION_RULES,
  leads: LEAD_RULES,
  deadlines: [...new Set([...idsOf(DEADLINE_RULES), YEAR_OF_CELL])],
  softReferences: idsOf(SOFT_REFERENCE_RULES),
  recipients: RECIPIENT_RULES,
  anomalies: ANOMALY_RULES,
} as const satisfies Record<string, readonly string[]>

/** The rules that a finding prints in one name: `cue.theo.coordinated` is `cue.theo`, taken over by a citation behind. */
export const rulesIn = (printed: string): readonly string[] =>
  printed.endsWith(`.${COORDINATED}`) ? [printed.slice(0, -COORDINATED.length - 1), COORDINATED] : [printed]
