import type { Passage } from '../../passage.js'
import { Annotated, type SpanOf } from '../../annotate/annotated.js'
import type { DocumentType } from '../../../model/document.js'
import { wordFrom } from '../../annotate/words.js'
import { symbolsWithin } from '../symbols.js'
import { endOfClause, nounAt, startOfClause } from './between.js'
import { typeOf, type Clause, type Draft } from './draft.js'

/** Where a sentence begins: in the words of a citation, or as the paragraph behind them. */
interface Opening {
  readonly text: Annotated
  readonly at: number
}

/** How far behind a citation it is looked for what the paper is for. */
const REACH = 700

/**
 * "Sau khi nghiên cứu Chỉ thị số …, UBND tỉnh ban hành Kế hoạch triển khai thực hiện như sau", "Trên tinh thần Chỉ thị số
 * …, để kịp thời triển khai, …": what the paper is for stands behind the citation, in its sentence or the next one.
 */
export function announcesPlan(clause: Clause, cue: SpanOf<'CUE'> | null): boolean {
  const { text, zone, draft } = clause
  if (zone !== 'PREAMBLE' || isProposal(draft) || (cue !== null && !leavesOpen(text, cue))) return false
  const { start, end } = draft
  const stop = endOfClause(text, end, REACH, '.')
  if (
    isStudied(clause, stop) ||
    isBroughtToLife(text, start, end, stop) ||
    isForwarded(text, start, end, stop)
  )
    return true
  const till = endOfClause(text, end, REACH)
  const next = behind(clause, stop)
  if (symbolsWithin(text, end, till).length > 0) return isTakenUp(next, draft, true)
  return (
    (text.reads(SIGNED, start) === null && text.has('OWN_PLAN', end, till)) ||
    isTakenUp({ text, at: till + 1 }, draft, false) ||
    isTakenUp(next, draft, false) ||
    carriesOutItsIssuer(clause, stop, next) ||
    carriesOutItsIssuer(clause, till, { text, at: till + 1 }) ||
    isTakenUpLater(clause, stop) ||
    text.reads(ASKED_FOR, till) !== null ||
    next.text.reads(ASKED_FOR, next.at) !== null ||
    isAskedForByKind(text, till, draft)
  )
}

/** "Phó Thủ tướng đã ký Quyết định số … ban hành Kế hoạch triển khai …": the plan is that of the paper that was signed. */
const SIGNED = /(?<=\s(?:ký|ký ban hành|đã ban hành|vừa ban hành)\s{1,9})/uy

/** What is proposed or reported is decided on, and nothing to carry out: "Công văn số … về Tờ trình số …. Thực hiện chỉ đạo …". */
const isProposal = (draft: Draft): boolean => PROPOSALS.has(typeOf(draft) ?? 'OTHER')
const PROPOSALS: ReadonlySet<DocumentType> = new Set(['TO_TRINH', 'BAO_CAO'])

/** "Trên cơ sở Chỉ thị số …" names what the plan rests on, and may go on to say that the plan carries it out. */
const leavesOpen = (text: Annotated, { value, start }: SpanOf<'CUE'>): boolean =>
  value.relation === 'CITES' || text.low.startsWith('trên cơ sở', start)

/** The sentence behind the stop, in its paragraph or the next one. */
function behind(
  { text, next }: { readonly text: Annotated; readonly next: Passage | null },
  stop: number,
): Opening {
  const isLast = next !== null && text.text.slice(stop + 1).trim() === ''
  return isLast ? { text: next.annotated, at: 0 } : { text, at: stop + 1 }
}

/** "Sau khi học tập, quán triệt Nghị quyết số … về …, Đảng ủy xây dựng Kế hoạch thực hiện" */
function isStudied({ text, from, draft: { start, end } }: Clause, stop: number): boolean {
  const lead = text.reads(HAVING_STUDIED, from)
  return lead?.[0].length === start - from && text.has('OWN_PLAN', end, stop)
}
const HAVING_STUDIED =
  /sau khi\s+(?:(?:tổ chức|được|nghiên cứu|học tập|quán triệt|tiếp thu|và|các|nội dung)\s*,?\s+){1,8}/uy

/** "Nhằm sớm đưa Nghị quyết số … và Kế hoạch số … vào cuộc sống" */
const isBroughtToLife = (text: Annotated, start: number, end: number, stop: number): boolean =>
  text.reads(BRINGING, start) !== null && TO_LIFE.test(text.low.slice(end, stop))
const BRINGING =
  /(?<=(?:(?:^|\s)(?:để|nhằm|tiếp tục|quyết tâm)\s|^|[;,]\s)\s{0,9}(?:sớm\s+|kịp thời\s+|nhanh chóng\s+|tiếp tục\s+)?đưa\s{1,9}(?:(?:các\s+)?(?:mục tiêu|nội dung|chủ trương)\s+(?:của\s+)?)?)/uy
const TO_LIFE = /\svào (?:thực tiễn )?cuộc sống(?!\p{L})/u

/** "UBND tỉnh sao gửi Công văn số … để các đơn vị triển khai thực hiện" */
const isForwarded = (text: Annotated, start: number, end: number, stop: number): boolean =>
  text.reads(FORWARDS, start) !== null && TO_CARRY_OUT.test(text.low.slice(end, stop))
const FORWARDS = /(?<=\s(?:gửi|chuyển|sao y)\s(?:kèm\s|toàn văn\s|kèm theo\s)?(?:nội dung\s)?)/uy
const TO_CARRY_OUT =
  /\s(?:để|và yêu cầu|yêu cầu|đề nghị|giao)\s[^.;:]{0,120}?(?:triển khai|thực hiện)(?!\p{L})/u

/** "Bộ Y tế có Công văn số …. Thực hiện chỉ đạo của Bộ Y tế, Chủ tịch UBND tỉnh …": whose paper it is, is followed. */
function carriesOutItsIssuer({ text, draft }: Clause, stop: number, next: Opening): boolean {
  const issuer =
    next.text.reads(DIRECTED_BY_ISSUER, next.at)?.[1] ??
    ownerOfItsNoun(next.text.reads(PAPER_OF, next.at), draft)
  return (
    issuer !== undefined &&
    text.low.slice(startOfClause(text, draft.start, 'PREAMBLE'), stop).includes(issuer)
  )
}
const CARRYING_OUT = '\\s*(?:(?:để|nhằm)\\s+)?(?:(?:triển khai\\s+)?thực hiện|triển khai)\\s+(?:nghiêm\\s+)?'
const DIRECTED_BY_ISSUER = new RegExp(
  `${CARRYING_OUT}(?:ý kiến\\s+)?(?:chỉ đạo|yêu cầu|hướng dẫn|đề nghị)\\s+của\\s+([^,.;]{4,60}),`,
  'uy',
)
/** "Triển khai Quyết định của Thủ tướng Chính phủ, …": of the type that is cited before. */
const PAPER_OF = new RegExp(
  `(${CARRYING_OUT})\\p{L}+\\s\\p{L}+(?:\\s+hành\\s+động)?\\s+của\\s+([^,.;]{4,60}),`,
  'uy',
)
function ownerOfItsNoun(said: RegExpExecArray | null, draft: Draft): string | undefined {
  const [whole = '', lead = '', issuer] = said ?? []
  const noun = said && new Annotated(whole.slice(lead.length)).at('TYPE_NOUN', 0)
  return noun?.value === typeOf(draft) ? issuer : undefined
}

/** "; Chủ tịch UBND tỉnh yêu cầu các xã thực hiện nghiêm Công điện nêu trên", "… các việc được giao tại Chương trình" */
const ASKED_FOR =
  /[.;]?[^.;:]{0,90}\s(?:yêu cầu|đề nghị|chỉ đạo|giao)\s[^.;:]{3,200}?\s(?:thực hiện|triển khai)\s(?:[^.;:,]{1,40}\s)?(?:(?:các\s)?(?:nghị quyết|chỉ thị|công điện|kết luận|quyết định|kế hoạch|nghị định|thông báo|công văn|văn bản)\s(?:(?:nêu |nói )?trên|ấy|đó)(?!\p{L})|(?:giao|nêu|đề ra)\stại\s(?:các\s)?(?:chương trình|nghị quyết|chỉ thị|công điện|quyết định|kế hoạch|đề án)(?=[,.;]))/uy

/** ". UBND tỉnh yêu cầu các sở tổ chức thực hiện Thông tư theo quy định": the paper cited before, by its kind alone. */
function isAskedForByKind(text: Annotated, till: number, draft: Draft): boolean {
  const [lead] = text.reads(ASKED_BY_KIND, till) ?? []
  const noun = lead === undefined ? null : text.at('TYPE_NOUN', till + lead.length)
  return (
    noun?.value === typeOf(draft) &&
    /^\p{Lu}/u.test(text.text.slice(noun.start)) &&
    text.reads(ALONE, noun.end) !== null
  )
}
const ASKED_BY_KIND =
  /[.;][^.;:]{0,90}\s(?:yêu cầu|đề nghị|chỉ đạo|giao)\s[^.;:]{3,200}?\s(?:thực hiện|triển khai)\s(?:nghiêm(?:\stúc)?\s|tốt\s|hiệu quả\s|nội dung\s|các nội dung\s(?:của\s)?)?(?=\p{L}+\s\p{L}+(?:\s*[.,;]|\s(?:theo|trên|bảo|đảm|đến|tại)\s))/uy
const ALONE = /(?:\s*[.,;]|\s(?:theo quy định|trên địa bàn|bảo đảm|đảm bảo|đến|tại (?:địa phương|đơn vị)))/uy

/** "Để triển khai thực hiện tốt Nghị quyết nêu trên, UBND tỉnh ban hành …": the sentence takes up the paper cited before. */
function isTakenUp({ text, at }: Opening, draft: Draft, ofSeveral: boolean): boolean {
  const aim = text.reads(AIM, at)
  if (!aim) return false
  const cue = text.at('CUE', at + aim[0].length)
  if (cue?.value.relation !== 'IMPLEMENTS') return false
  const light = text.reads(LIGHTLY, cue.end)?.[0].length ?? 0
  const begin = text.words.start[wordFrom(text.words, cue.end + light)] ?? text.text.length
  const noun = nounAt(text, begin)
  const isAbove = noun !== null && text.reads(ABOVE, noun.end) !== null
  // "Thực hiện Công điện nêu trên và tiếp tục thực hiện Chỉ thị số …"
  if (!isAbove && symbolsWithin(text, cue.end, endOfClause(text, cue.end, 300)).length > 0) return false
  if (text.reads(SAID_ABOVE, begin) !== null) return true
  const isAim = aim[1] !== undefined
  if (isAim && text.text[begin] === ',') return true
  if (noun === null || !(isAim || isAbove)) return false
  return !ofSeveral || noun.value === typeOf(draft) || text.low.startsWith('văn bản', noun.start)
}

/**
 * "Chính phủ ban hành Nghị định số A. Nghị định có nhiều điểm mới. Để triển khai thực hiện Nghị định, UBND tỉnh …": sentences
 * may stand between, but no other paper of that type.
 */
function isTakenUpLater({ text, draft, next }: Clause, stop: number): boolean {
  const here = aimBehind(text, stop, draft)
  if (here !== null || next === null) return here ?? false
  return next.annotated.reads(TO_DO, 0) === null && (aimBehind(next.annotated, 0, draft) ?? false)
}

/** Whether the first aim behind `from` takes up the paper; null where none stands there. */
function aimBehind(text: Annotated, from: number, draft: Draft): boolean | null {
  const aim = AIM_LATER.exec(text.low.slice(from, from + REACH))
  if (!aim) return null
  const at = from + aim.index + aim[0].length
  const isOnly = symbolsWithin(text, from, at).every(({ type }) => type !== typeOf(draft))
  return isOnly && isTakenUp({ text, at }, draft, true)
}
const AIM_LATER = /(?:^|[.;]\s+)(?=(?:để|nhằm)\s+(?:[\p{L}]+\s+){0,4}?(?:triển khai|thực hiện)\s)/u
const TO_DO = /\s*(?:\d{1,2}|\p{L})[.)]\s/uy

const AIM = /\s*(?:(để|nhằm)\s+)?(?:tổ chức\s+|kịp thời\s+|tiếp tục\s+|thống nhất\s+|chủ động\s+)?/uy
const LIGHTLY =
  /(?:\s*,?\s*(?:tốt|nghiêm túc|nghiêm|có hiệu quả|hiệu quả|kịp thời|đồng bộ|đầy đủ|(?:các )?nội dung(?! (?:nêu |nói )?trên)))+(?!\p{L})/uy
/** "Chỉ thị nêu trên", "chỉ đạo trên": the paper that the sentence before cites. */
const ABOVE = /\s+(?:nêu trên|nói trên|trên)(?!\p{L})/uy
const SAID_ABOVE =
  /(?:(?:các|những)\s+)?(?:ý kiến chỉ đạo|chỉ đạo|ý kiến|yêu cầu|văn bản|nội dung|nhiệm vụ)\s+(?:nêu trên|nói trên|trên)(?!\p{L})/uy
