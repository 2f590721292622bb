import { symbolKey, printSymbol } from '../../../model/symbol.js'
import { Annotated } from '../../annotate/annotated.js'
import { mentionsWithin } from '../../annotate/mentions.js'
import { wordFrom } from '../../annotate/words.js'
import type { RelationKind } from '../../../model/relation.js'
import { DESCRIBING_WORDS, LIGHT_WORDS, OPENING_WORDS, type Cue } from '../../lexicon/cues.js'
import type { Place } from '../../place.js'
import { partedBy, type Rule } from '../../rule.js'
import { bodiesIn } from '../agencies.js'
import { symbolsIn } from '../symbols.js'
import { endOfClause, isAllOf, isMark, isOnlyMarks, lastMark, listedBefore } from './between.js'
import { typeOf, type Draft, type Governed, type Judgement } from './draft.js'
import {
  BEHIND_COMMA,
  behindLabel,
  behindMark,
  DID_REACH,
  HAS_DONE,
  isPassedOn,
  isPurpose,
  isToldAtEnd,
} from './purpose.js'
import { isToBeCarriedOut } from './carried-out.js'
import { callsInline } from './listed-below.js'
import { followsUnnumbered, isDirected } from './unnumbered.js'
import { isWorkOnOthers } from './work-on-others.js'

interface Row extends Rule<Governed, Pick<Judgement, 'relation' | 'confidence'>, true> {
  /** Of cues of this kind. */
  readonly of: RelationKind
}

const row = (
  id: string,
  of: RelationKind,
  when: (one: Governed) => boolean,
  relation: RelationKind | ((one: Governed) => RelationKind),
  confidence: number,
): Row => ({
  id,
  of,
  when: (one) => when(one) || null,
  then: (_, one) => ({
    relation: typeof relation === 'string' ? relation : relation(one),
    confidence,
  }),
})

const always = (): boolean => true
const plain = (id: string, of: RelationKind): Row => row(id, of, always, 'CITES', 0.75)

/**
 * What a cue says of the citation that it governs, by where both stand. `*` in an id is the rule of the cue itself.
 *
 * "Thực hiện X" is the cascade when it is the paper's own purpose: title, opening of a preamble, or opening of a
 * sentence in the body; so it is, less surely, where somebody is told to carry X out. Behind "việc" it is a description.
 */
export const CUE_RULES: readonly Row[] = [
  row('cue.thuc-hien.direction', 'IMPLEMENTS', (one) => !isDescribed(one) && isDirected(one), perOf, 0.8),
  row('*.description', 'IMPLEMENTS', isOfAnother, 'CITES', 0.75),
  row('title.guidance', 'IMPLEMENTS', (one) => isTitleOf('HUONG_DAN', one), 'GUIDES', 0.8),
  row('*.title', 'IMPLEMENTS', (one) => isTitleOf('BAO_CAO', one), 'REPORTS_ON', 0.95),
  row('*.title', 'IMPLEMENTS', ({ zone }) => zone === 'TITLE', 'IMPLEMENTS', 0.95),
  row('report.on', 'IMPLEMENTS', (one) => opensPreamble(one) && isReportOn(one), 'REPORTS_ON', 0.9),
  row('*.preamble', 'IMPLEMENTS', opensPreamble, 'IMPLEMENTS', 0.97),
  row('*.purpose', 'IMPLEMENTS', (one) => !isDescribed(one) && isPurpose(one), 'IMPLEMENTS', 0.8),
  row(
    'cue.thuc-hien.duty',
    'IMPLEMENTS',
    (one) => !isDescribed(one) && isToBeCarriedOut(one),
    'IMPLEMENTS',
    0.75,
  ),
  plain('*.description', 'IMPLEMENTS'),

  row('*', 'REPORTS_ON', ({ heading }) => heading.type === 'BAO_CAO', 'REPORTS_ON', 0.93),
  // "Về việc triển khai thực hiện X" names a paper's purpose, "việc thực hiện X" elsewhere describes
  row('title.guidance', 'REPORTS_ON', (one) => isAbout(one) && isTitleOf('HUONG_DAN', one), 'GUIDES', 0.8),
  row('cue.thuc-hien.title', 'REPORTS_ON', isAbout, 'IMPLEMENTS', 0.95),
  row('cue.thuc-hien.meeting', 'REPORTS_ON', isMeetingAbout, 'IMPLEMENTS', 0.8),
  row(
    'cue.thuc-hien.purpose',
    'REPORTS_ON',
    (one) =>
      (isNamedAbout(one) && (isToldAtEnd(one) || isOfNewLetter(one))) ||
      (isLed(one) && isPassedOn(one)) ||
      isFurthered(one),
    'IMPLEMENTS',
    0.8,
  ),
  // "Sau khi xem xét Báo cáo kết quả thực hiện … và Tờ trình số …"
  row('cue.xet-to-trinh', 'REPORTS_ON', (one) => decides(one) && isSubmittedTo(one), 'SUBMITTED_BY', 0.85),
  plain('*.looking-back', 'REPORTS_ON'),

  row('*', 'GUIDES', (one) => one.zone === 'TITLE' || isGuidance(one), 'GUIDES', 0.93),
  plain('*.not-guidance', 'GUIDES'),

  // a report that was considered ("trên cơ sở xem xét Báo cáo số …") asks for nothing
  row('*.considered', 'SUBMITTED_BY', isConsidered, 'CITES', 0.75),
  // in the body it is what is agreed to or followed, not what the paper rests on
  row('*.theo', 'SUBMITTED_BY', (one) => one.zone === 'BODY' && isFollowed(one), perOf, 0.85),
  row('*.in-body', 'SUBMITTED_BY', ({ zone }) => zone === 'BODY', 'CITES', 0.75),
  row('*', 'SUBMITTED_BY', ({ draft }) => isSubmission(draft), 'SUBMITTED_BY', 0.95),
  plain('*.not-submission', 'SUBMITTED_BY'),

  // "Thực hiện theo X, UBND huyện ban hành …", "Để triển khai các nhiệm vụ theo X, …"
  row('cue.theo.preamble', 'PER', opensByCarryingOut, 'IMPLEMENTS', 0.85),
  row('*.distant', 'PER', (one) => gapOf(one) > 110, 'CITES', 0.75),
  // behind a name it tells which one is meant: Đề án “…” theo Kế hoạch số X
  row('*.attribute', 'PER', ({ text, cue }) => isMark(text, cue.from - 1, '"”'), 'CITES', 0.75),
  // "Theo Tờ trình số …, HĐND tỉnh quyết nghị"
  row('cue.theo.submission', 'PER', (one) => decides(one) && restsOnSubmission(one), 'SUBMITTED_BY', 0.85),
  row('*', 'PER', always, perOf, 0.88),

  // "trên cơ sở Tờ trình số …"
  row('cue.xet-to-trinh', 'LEGAL_BASIS', (one) => restsOnSubmission(one), 'SUBMITTED_BY', 0.88),
  row(
    '*',
    'LEGAL_BASIS',
    (one) => one.zone === 'PREAMBLE' && (gapOf(one) < 60 || isGroundInBrackets(one)) && !isTold(one),
    'LEGAL_BASIS',
    0.7,
  ),
  plain('*.in-body', 'LEGAL_BASIS'),

  row(
    '*',
    'ANNEXED_TO',
    (one) => !one.item?.annex && !isSubmission(one.draft) && (opensSentence(one, '(') || isBelowTitle(one)),
    'ANNEXED_TO',
    0.85,
  ),
  plain('*.description', 'ANNEXED_TO'),

  row('*', 'CONSOLIDATES', ({ heading }) => heading.type === 'VAN_BAN_HOP_NHAT', 'CONSOLIDATES', 0.9),
  plain('*.description', 'CONSOLIDATES'),

  row('*', 'DETAILS', details, 'DETAILS', 0.82),
  // "Xây dựng Nghị định quy định chi tiết Luật số X": what another paper is to do, or does
  plain('*.of-another', 'DETAILS'),
  row('*', 'CITES', always, 'CITES', 0.82),
]
export const rowsOfCue = partedBy(CUE_RULES, ({ of }) => of)

/** The rules that a citation behind this cue can be judged by. */
export const rulesOfCue = ({ rule, relation }: Cue): string[] =>
  CUE_RULES.filter(({ of }) => of === relation).map(({ id }) => id.replace('*', rule))

// ------------------------------------------------------------- what the rows ask

/** Whether the paper itself lays down the details: a decree or a circular, by its title, or as "Quyết định này quy định chi tiết". */
function details({ zone, heading: { type }, text, cue }: Governed): boolean {
  return (
    zone === 'TITLE' ||
    type === 'NGHI_DINH' ||
    type === 'THONG_TU' ||
    text.reads(OF_THIS_PAPER, cue.start) !== null
  )
}
const OF_THIS_PAPER = /(?<=\snày\s+)/uy

const isTitleOf = (type: string, { zone, heading }: Governed): boolean =>
  zone === 'TITLE' && heading.type === type

function isOfAnother(one: Governed): boolean {
  const isDoing = one.zone === 'PREAMBLE' ? HAS_ISSUED : HAS_DONE
  return (
    isIssued(one) ||
    isWorkOnOthers(one) ||
    (opensAnything(one) && hasAnotherDone(one, isDoing)) ||
    haveAllDone(one)
  )
}

/** "Thực hiện Chương trình công tác, UBND tỉnh có Tờ trình số …": what is carried out stands before, this one is issued. */
function isIssued({ text, draft: { start } }: Governed): boolean {
  return text.reads(ISSUED_BEFORE, start) !== null
}
const ISSUED_BEFORE = /(?<=[\p{L}\d]\s+(?:(?:đã|vừa|mới)\s+)?(?:có|gửi|nhận được)\s{1,9}(?:các\s{1,9})?)/uy

const gapOf = ({ gap, draft }: Governed): number => draft.start - gap

const opensSentence = ({ text, from, cue }: Governed, marks: string): boolean =>
  isOnlyMarks(text, marks, from, cue.start)

/** "QUY ĐỊNH Về việc tặng quà (Ban hành kèm theo Quyết định số …)": on the line of the title. */
const isBelowTitle = ({ text, zone, cue }: Governed): boolean =>
  zone === 'TITLE' && isMark(text, cue.from - 1, '(')

function opensPreamble(one: Governed): boolean {
  return one.zone === 'PREAMBLE' && opensSentence(one, '"“') && gapOf(one) < 200
}

/** A preamble opens with "thực hiện", and only light words stand before "theo", and before what it is done by. */
function opensByCarryingOut({ text, zone, from, cue, gap, draft }: Governed): boolean {
  if (zone !== 'PREAMBLE' || text.low.slice(cue.start, cue.end).includes('quy định')) return false
  const carried = text.within('CUE', from, cue.end).find(({ value }) => value.relation === 'IMPLEMENTS')
  const begin = text.reads(CARRIED_OUT_BY, cue.start) ? cue.start : carried?.start
  return (
    begin !== undefined &&
    isAllOf(text, OPENING_WORDS, from, begin) &&
    (begin === cue.start || isAllOf(text, LIGHT_WORDS, carried?.end ?? begin, cue.start)) &&
    isAllOf(text, LIGHT_WORDS, gap, draft.start)
  )
}
const CARRIED_OUT_BY = /thực\s+hiện\s+theo(?!\p{L})/uy

/** "Thực hiện X, Bộ Tài chính đã ban hành Y": what another body did tells how it came about. */
function hasAnotherDone({ text, draft, heading }: Governed, doing: RegExp): boolean {
  const { issuer, place } = heading
  const till = endOfClause(text, draft.end, DID_REACH)
  if (issuer === null || heading.form === 'RETELLING') return false
  const doer = mentionsWithin(bodiesIn(text, place), draft.end, till).find(
    ({ start, end }) => text.reads(BEHIND_COMMA, start) !== null && text.reads(doing, end) !== null,
  )
  return doer !== undefined && doer.bodies.every(({ key }) => key !== issuer.key)
}
/**
 * "Chỉ thị nêu rõ, thực hiện X, các bộ đã nỗ lực", and a preamble that opens so: what all of them have done is looked back on,
 * whoever tells it.
 */
function haveAllDone(one: Governed): boolean {
  const { text, cue, draft, heading } = one
  const opens = one.zone === 'PREAMBLE' && opensSentence(one, '"“')
  if (!opens && text.reads(BEHIND_COMMA, cue.start) === null) return false
  // more papers may stand between, each behind a semicolon
  const till = endOfClause(text, draft.end, DID_REACH, opens ? '.' : '.;')
  const named = mentionsWithin(bodiesIn(text, heading.place), draft.end, till)
  return named.some(({ end }, at) => {
    if (text.reads(HAVE_DONE, end) === null) return false
    // "các cấp ủy, chính quyền và đoàn thể trong tỉnh đã …"
    const first = named.slice(0, at + 1).findLastIndex(({ start }) => text.reads(MANY_BEHIND, start) !== null)
    return (
      first >= 0 &&
      named.slice(first, at + 1).every(({ bodies }) => bodies.every(({ name }) => OF_MANY.test(name)))
    )
  })
}
const HAVE_DONE = /(?:\s+(?:trong|trên|toàn)\s+(?!\p{L}+\s+qua\s)[^,;.:]{2,40}?)?\s+(?:đã|luôn)\s/uy
const MANY_BEHIND = /(?<=,\s{1,9})các\s/uy
const OF_MANY = /^(?:các|cấp ủy|chính quyền|đoàn thể|lực lượng|cán bộ|đảng viên)(?!\p{L})/u
const HAS_ISSUED = /\s+đã\s+(?:ký\s+)?(?:ban hành|có)(?!\p{L})/uy
/** "Thực hiện X, …" opens the sentence, also behind the mark of an item. */
const opensAnything = ({ text, from, cue, zone }: Governed): boolean =>
  isOnlyMarks(
    text,
    '"“',
    zone === 'BODY' ? behindLabel(text, behindMark(text, from), cue.start) : from,
    cue.start,
  )

/** A report's title names what it reports on. */
const isReportOn = ({ heading, draft }: Governed): boolean =>
  heading.type === 'BAO_CAO' &&
  symbolsIn(new Annotated(heading.title ?? '')).some(
    ({ symbol }) => symbolKey(printSymbol(symbol)) === symbolKey(printSymbol(draft.symbolAt.symbol)),
  )

const isDescribed = ({ text, from, cue, gap, draft, heading }: Governed): boolean =>
  heading.type === 'BAO_CAO' ||
  looksBack(text, from, cue.start) ||
  text.reads(RESULTS_OF, cue.start) !== null ||
  text.reads(DRAFT_TO, cue.start) !== null ||
  text.reads(HARD_IN, cue.start) !== null ||
  listedBefore(text, DESCRIBING_WORDS, from, cue.start) ||
  !isLight(text, heading.place, gap, draft.start)

/** "Để khắc phục mưa lũ thời gian qua, thực hiện X": what is to be done is done behind the comma. */
const looksBack = (text: Annotated, from: number, at: number): boolean =>
  text.has('LOOKING_BACK', from, at) && !(text.low.startsWith(', ', at - 2) && text.reads(SO_AS_TO, from))
const SO_AS_TO = /\s*(?:để|nhằm)\s/uy

/** "tổng hợp khó khăn, vướng mắc của các địa phương khi thực hiện X": what is told of X. */
const HARD_IN = /(?<=(?:khó\s+khăn|vướng\s+mắc|bất\s+cập)\s(?:[^.;:,]{0,80}\s)?khi\s+(?:triển\s+khai\s+)?)/uy

/** "kết quả 2 tháng năm 2009 triển khai thực hiện X": a period stands between. */
const RESULTS_OF =
  /(?<=\s(?:kết quả|tình hình|sơ kết|tổng kết|đánh giá)\s+(?:(?:\d+|tháng|năm|quý|đầu|cuối|giữa|giai đoạn|đợt|i{1,3}|iv|[-/–])\s{0,3}){1,8})/uy

/** "cho ý kiến về dự thảo Kế hoạch triển khai X": a meeting looks at a draft. */
const DRAFT_TO = /(?<=\sdự\s+thảo\s+(?:kế\s+hoạch|nghị\s+quyết|chương\s+trình|quyết\s+định|đề\s+án)\s+)/uy

/** Only light words stand between, and who asks for it: "những việc UBND tỉnh đã giao tại". */
function isLight(text: Annotated, place: Place, from: number, till: number): boolean {
  const named = nameOfLawBefore(text, till - (text.reads(PART_OF_IT, till)?.[1]?.length ?? 0))
  if (isAllLight(text, from, named) || followsUnnumbered(text, from, named)) return true
  if (callsInline(text, from, till)) return true
  const asking = text.reads(STANDS_IN, till) === null ? [] : mentionsWithin(bodiesIn(text, place), from, till)
  // "kết luận của Thủ tướng Phạm A tại cuộc họp với các tỉnh được nêu trong": where he said so does not matter
  const said = till - (MEETING.exec(text.low.slice(from, till))?.[0].length ?? 0)
  const askers = asking.filter(({ start }) => start < said)
  const starts = [...askers.map(({ start }) => start), said]
  return (
    askers.length > 0 &&
    starts.every((start, at) =>
      isAllOf(text, LIGHT_WORDS, behindName(text, askers[at - 1]?.end ?? from), start),
    )
  )
}
/** "thực hiện 5 nhiệm vụ ghi ở Công văn số …": how many there are. */
function isAllLight(text: Annotated, from: number, till: number): boolean {
  const counted = COUNTED.exec(text.low.slice(from, till))
  const at = from + (counted?.index ?? 0)
  return (
    isAllOf(text, LIGHT_WORDS, at + (counted?.[0].length ?? 0), till) && isAllOf(text, LIGHT_WORDS, from, at)
  )
}
const COUNTED =
  /(?<=\s)(?:\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+(?:nhóm\s+)?(?=(?:nhiệm vụ|giải pháp|nội dung|chỉ tiêu|mục tiêu|biện pháp|yêu cầu)\s)/u
const MEETING =
  /\stại\s(?:cuộc họp|hội nghị|buổi làm việc|phiên họp|chuyến (?:công tác|kiểm tra))(?:\s[^.;:()]{0,120})?\s\(?(?:(?:được\s)?nêu\s)?(?:tại|trong)\s$/u
/** "Thủ tướng Chính phủ Nguyễn Văn A": whoever holds the office. */
const behindName = ({ text }: Annotated, at: number): number => {
  HOLDER.lastIndex = at
  return HOLDER.test(text) ? HOLDER.lastIndex : at
}
const HOLDER = /(?:\s\p{Lu}\p{Ll}+){2,4}(?=\s\p{Ll})/uy
/** "khoản 1", "điểm a khoản 2 Mục III" of the cited paper. */
const PART_OF_IT =
  /(?<=\s((?:(?:điểm|khoản|điều|tiểu mục|mục|phần)\s+[\da-zđ.]{1,5}\s*,?\s+){1,4}(?:của\s+)?))/uy
const STANDS_IN = /(?<=[\s(](?:tại|trong)\s{1,9})/uy

/** Where "Luật Tổ chức chính quyền địa phương" begins before "số 47/2014/QH13"; without a name of a law `till` itself. */
function nameOfLawBefore(text: Annotated, till: number): number {
  const noun = text.last('LAW_NOUN', Math.max(0, till - LONGEST_LAW), till)
  return noun !== null && lastMark(text, ';.:()', noun.end, till) === null ? noun.start : till
}
const LONGEST_LAW = 120

function isAbout(one: Governed): boolean {
  return one.zone === 'TITLE' && isNamedAbout(one)
}
function isNamedAbout({ text, cue }: Governed): boolean {
  return text.reads(ABOUT_BEFORE, cue.start) !== null
}
/** "Kết luận … tại cuộc họp về tiến độ thực hiện X": what is concluded there is how X goes on. */
function isMeetingAbout({ text, zone, cue, heading: { type } }: Governed): boolean {
  return (
    zone === 'TITLE' &&
    (type === 'THONG_BAO' || type === 'KET_LUAN') &&
    text.reads(MEETING_ABOUT_BEFORE, cue.start) !== null
  )
}
const MEETING_ABOUT_BEFORE =
  /(?<=(?:kết luận|ý kiến|chỉ đạo)\s[^.;:]{0,200}\s(?:cuộc họp|phiên họp|buổi họp|hội nghị|buổi làm việc)\s(?:[^.;:]{0,60}\s)?(?:về|kiểm điểm|rà soát|đánh giá|đôn đốc)\s{1,9})/uy

/** "về kết quả thực hiện X" is about what came of it; "Tổ công tác triển khai X" and "phối hợp trong việc thực hiện X" are there for it. */
const ABOUT_BEFORE =
  /(?<=(?:^|\s)(?:về|v\/v|tổ|phối hợp\s[^.;:]{0,160}\strong)\s{0,9})(?!kết quả|tình hình|tiến độ)/uy

/** "UBND thành phố vừa ký Văn bản số 3766 về việc triển khai thực hiện X": news of a letter whose symbol it does not give. */
const isOfNewLetter = ({ text, zone, cue, heading: { symbol, form } }: Governed): boolean =>
  (zone === 'PREAMBLE' || form === 'RETELLING') &&
  symbol === null &&
  text.reads(LETTER_BEFORE, cue.start) !== null
const LETTER_BEFORE =
  /(?<=(?:^|\s)(?:có|ký|ban hành|gửi|ra|phát hành)\s(?:công văn|văn bản|công điện|kế hoạch|thông báo)(?:\s(?:khẩn|hỏa tốc|chỉ đạo))?(?:\s(?:số\s)?\d{1,5})?(?:\s(?:đề ngày|ngày)\s[\d/.-]{3,10})?(?:\s(?:gửi|gởi)\s[^.;:()]{3,120}?)?\s{1,3}(?:về|v\/v)\s{1,9})/uy

/** "chỉ đạo việc triển khai thực hiện X", "đôn đốc việc thực hiện X": an order, and no look back. */
const isLed = ({ text, cue }: Governed): boolean => text.reads(LED_BEFORE, cue.start) !== null
const LED_BEFORE = /(?<=\s(?:chỉ đạo|đôn đốc|bảo đảm)\s{1,9})/uy

/** "Để tiếp tục đẩy mạnh việc thực hiện X", "về việc đôn đốc việc thực hiện X": what the paper is for. */
const isFurthered = ({ text, zone, cue }: Governed): boolean =>
  zone !== 'BODY' && text.reads(FURTHERED_BEFORE, cue.start) !== null
const FURTHERED_BEFORE =
  /(?<=(?:^|[\s"“])(?:(?:(?:về(?: việc)?|v\/v) (?:đôn đốc|chấn chỉnh)|đẩy mạnh|đẩy nhanh|xúc tiến|tăng cường|thúc đẩy|nâng cao (?:chất lượng|hiệu quả))(?: hơn nữa)?(?: sự lãnh đạo,? chỉ đạo)?|(?:để|nhằm)(?: (?:tiếp tục|bảo đảm|đảm bảo))?)\s{1,9})/uy

const isGuidance = ({ text, heading, gap, draft }: Governed): boolean =>
  (heading.type === 'HUONG_DAN' || heading.type === 'THONG_TU') && isOnlyMarks(text, '', gap, draft.start)

function isConsidered({ text, cue, draft }: Governed): boolean {
  return text.reads(CONSIDERED_BEFORE, cue.start) !== null && typeOf(draft) === 'BAO_CAO'
}
const CONSIDERED_BEFORE = /(?<=(?:^|\s)xem\s{1,9})/uy

/** "giao Sở A căn cứ Công văn số …": what another house is to go by is no ground of this paper. */
const isTold = ({ text, from, cue, heading }: Governed): boolean =>
  mentionsWithin(bodiesIn(text, heading.place), from, cue.start).some(
    ({ start, end }) => cue.start - end <= 1 && text.reads(CHARGED_BEFORE, start) !== null,
  )
const CHARGED_BEFORE = /(?<=(?:^|\s)(?:giao|yêu cầu|đề nghị|chỉ đạo)\s{1,9}(?:giám đốc\s{1,9})?)/uy

/** "Trên cơ sở ý kiến của các thành viên về đề nghị của Bộ A (văn bản số …)": the bracket says where the ground stands. */
const isGroundInBrackets = (one: Governed): boolean =>
  opensSentence(one, '') && isMark(one.text, wordFrom(one.text.words, one.draft.start) - 1, '(')

const restsOnSubmission = (one: Governed): boolean => isSubmittedTo(one) && one.draft.start - one.gap < 60

const isSubmittedTo = ({ zone, draft }: Governed): boolean =>
  zone === 'PREAMBLE' && typeOf(draft) === 'TO_TRINH'

const decides = ({ heading: { type } }: Governed): boolean => type === 'NGHI_QUYET' || type === 'QUYET_DINH'

const isFollowed = ({ text, cue }: Governed): boolean => text.low.startsWith('theo', cue.start)

export function perOf({ draft }: { readonly draft: Draft }): RelationKind {
  const type = typeOf(draft)
  return type === 'KET_LUAN' || type === 'THONG_BAO' ? 'PER_CONCLUSION' : 'PER'
}

/** "Báo cáo thẩm tra số …" examines what was submitted; with a "Báo cáo thẩm định" an office proposes it. */
const EXAMINED = /(?<=\sthẩm tra\s{1,9}s[ốo]\s{0,9}:?\s{0,9})/uy

const SUBMITTED: ReadonlySet<string> = new Set(['TO_TRINH', 'CONG_VAN', 'BAO_CAO', 'DE_AN', 'PHUONG_AN'])

export function isSubmission(draft: Draft): boolean {
  const type = typeOf(draft)
  return (
    type !== null &&
    SUBMITTED.has(type) &&
    draft.passage.annotated.reads(EXAMINED, draft.symbolAt.start) === null
  )
}
