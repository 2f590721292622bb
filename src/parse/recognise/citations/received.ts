import type { DocumentType } from '../../../model/document.js'
import { typeOf, type Clause, type Resolved } from './draft.js'

/** "UBND tỉnh nhận được Văn bản số …": what is said of it in the items decides what becomes of it. */
export const RECEIVED = 'cue.received'
export const isReceived = ({ zone, text, draft }: Clause): boolean =>
  zone === 'PREAMBLE' &&
  SENT_FROM_ABOVE.has(typeOf(draft) ?? 'OTHER') &&
  text.reads(IS_RECEIVED, draft.start) !== null
const IS_RECEIVED = /(?<=\s(?:nhận\s+được|tiếp\s+nhận)\s{1,9}(?:các\s{1,9})?)/uy
const SENT_FROM_ABOVE: ReadonlySet<DocumentType> = new Set([
  'CONG_VAN',
  'CONG_DIEN',
  'KE_HOACH',
  'HUONG_DAN',
  'CHI_THI',
  'THONG_BAO',
])

/** "… nhận được Văn bản số X. Về việc này …: 1. Sở A thực hiện nội dung tại Văn bản số X": the paper passes it on. */
export const CARRIED_OUT = {
  relation: 'IMPLEMENTS',
  rule: 'cue.received.carried-out',
  confidence: 0.8,
} as const
const isCarriedOut = ({ zone, cue }: Resolved): boolean => zone === 'BODY' && TOLD_OF.has(cue.rule)
const TOLD_OF: ReadonlySet<string> = new Set(['cue.thuc-hien.description', 'cue.thuc-hien.duty'])

/** The mentions of one paper: of one that was received, those by which it is carried out say so. */
export const passedOn = (mentions: readonly Resolved[]): readonly Resolved[] =>
  mentions.some(({ cue }) => cue.rule === RECEIVED)
    ? mentions.map((one) => (isCarriedOut(one) ? { ...one, cue: { ...one.cue, ...CARRIED_OUT } } : one))
    : mentions
