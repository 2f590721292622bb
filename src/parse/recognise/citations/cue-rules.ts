import { symbolKey, printSymbol } from '../../../model/symbol.js'
import { Annotated, type SpanOf } from '../../annotate/annotated.js'
import { mentionsWithin } from '../../annotate/mentions.js'
import { wordFrom } from '../../annotate/words.js'
import type { RelationKind } from '../../../model/relation.js'
import {
  type Cue,
  DEMAND,
  DESCRIBING_WORDS,
  LIGHT_WORDS,
  OPENING_WORDS,
  SUBJECT_LABELS,
} from '../../lexicon/cues.js'
import type { Place } from '../../place.js'
import { partedBy, type Rule } from '../../rule.js'
import type { Item } from '../../segment.js'
import { bodiesIn, type BodyMention } from '../agencies.js'
import { seriesOwner } from '../heading/issuer.js'
import { symbolsIn } from '../symbols.js'
import {
  endOfClause,
  isAllOf,
  isMark,
  isOnlyMarks,
  lastMark,
  listedAt,
  listedBefore,
  startOfClause,
} from './between.js'
import { typeOf, type Clause, type Draft, type Judgement } from './draft.js'
import { followsUnnumbered } from './unnumbered.js'
import { isBullet } from './zones.js'

/** A citation and the cue that governs it. */
export interface Governed extends Clause {
  readonly cue: SpanOf<'CUE'>
  /** What the cue leaves to be read before the citation begins here. */
  readonly gap: number
}

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
 * sentence in the body. With a subject ("Sở A thực hiện X") it is somebody's duty, behind "việc" a description.
 */
export const CUE_RULES: readonly Row[] = [
  row('*.description', 'IMPLEMENTS', isOfAnother, 'CITES', 0.75),
  row('title.guidance', 'IMPLEMENTS', (one) => isTitleOf('HUONG_DAN', one), 'GUIDES', 0.8),
  row('*.title', 'IMPLEMENTS', (one) => isTitleOf('BAO_CAO', one), 'REPORTS_ON', 0.95),
  row('*.title', 'IMPLEMENTS', ({ zone }) => zone === 'TITLE', 'IMPLEMENTS', 0.95),
  row('report.on', 'IMPLEMENTS', (one) => opensPreamble(one) && isReportOn(one), 'REPORTS_ON', 0.9),
  row('*.preamble', 'IMPLEMENTS', opensPreamble, 'IMPLEMENTS', 0.97),
  row('*.purpose', 'IMPLEMENTS', (one) => !isDescribed(one) && isPurpose(one), 'IMPLEMENTS', 0.8),
  plain('*.description', 'IMPLEMENTS'),

  row('*', 'REPORTS_ON', ({ heading }) => heading.type === 'BAO_CAO', 'REPORTS_ON', 0.93),
  // "Về việc triển khai thực hiện X" names a paper's purpose, "việc thực hiện X" elsewhere describes
  row('title.guidance', 'REPORTS_ON', (one) => isAbout(one) && isTitleOf('HUONG_DAN', one), 'GUIDES', 0.8),
  row('cue.thuc-hien.title', 'REPORTS_ON', isAbout, 'IMPLEMENTS', 0.95),
  row(
    'cue.thuc-hien.purpose',
    'REPORTS_ON',
    (one) => isNamedAbout(one) && isToldAtEnd(one),
    'IMPLEMENTS',
    0.8,
  ),
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

  row('*.distant', 'PER', (one) => gapOf(one) > 110, 'CITES', 0.75),
  // behind a name it tells which one is meant: Đề án “…” theo Kế hoạch số X
  row('*.attribute', 'PER', ({ text, cue }) => isMark(text, cue.from - 1, '"”'), 'CITES', 0.75),
  row('*', 'PER', always, perOf, 0.88),

  row('*', 'LEGAL_BASIS', (one) => one.zone === 'PREAMBLE' && gapOf(one) < 60, 'LEGAL_BASIS', 0.7),
  plain('*.in-body', 'LEGAL_BASIS'),

  row(
    '*',
    'ANNEXED_TO',
    (one) => !one.item?.annex && (opensSentence(one, '(') || isBelowTitle(one)),
    'ANNEXED_TO',
    0.85,
  ),
  plain('*.description', 'ANNEXED_TO'),

  row('*', 'CONSOLIDATES', ({ heading }) => heading.type === 'VAN_BAN_HOP_NHAT', 'CONSOLIDATES', 0.9),
  plain('*.description', 'CONSOLIDATES'),

  row('*', 'DETAILS', always, 'DETAILS', 0.82),
  row('*', 'CITES', always, 'CITES', 0.82),
]
export const rowsOfCue = partedBy(CUE_RULES, ({ of }) => of)

/** The rules that a citation behind this cue can be judged by. */
export const rulesOfCue = ({ rule, relation }: Cue): string[] =>
  CUE_RULES.filter(({ of }) => of === relation).map(({ id }) => id.replace('*', rule))

// ------------------------------------------------------------- what the rows ask

const isTitleOf = (type: string, { zone, heading }: Governed): boolean =>
  zone === 'TITLE' && heading.type === type

function isOfAnother(one: Governed): boolean {
  const isDoing = one.zone === 'PREAMBLE' ? HAS_ISSUED : HAS_DONE
  return isIssued(one) || isInspected(one) || (opensAnything(one) && hasAnotherDone(one, isDoing))
}

/** "Kế hoạch kiểm tra việc lãnh đạo, chỉ đạo thực hiện X": it looks at how others carry it out. */
const isInspected = ({ text, zone, cue }: Governed): boolean =>
  zone === 'TITLE' && text.reads(INSPECTS, cue.start) !== null
const INSPECTS =
  /(?<=^(?:tổ chức\s)?(?:kiểm tra|giám sát|thanh tra|khảo sát)\s(?:việc|công tác|tình hình)\s[^.;:]{0,60})/uy

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
const DID_REACH = 500
const BEHIND_COMMA = /(?<=,\s{1,9})/uy
const HAS_ISSUED = /\s+đã\s+(?:ký\s+)?(?:ban hành|có)(?!\p{L})/uy
const HAS_DONE = /\s+đã\s/uy

/** "Thực hiện X, …" opens the sentence, also behind the mark of an item. */
const opensAnything = ({ text, from, cue, zone }: Governed): boolean =>
  isOnlyMarks(
    text,
    '"“',
    zone === 'BODY' ? behindLabel(text, behindMark(text, from), cue.start) : from,
    cue.start,
  )

const behindMark = (text: Annotated, from: number): number =>
  from + (text.reads(ITEM_MARK, from)?.[0].length ?? 0)

/** A report's title names what it reports on. */
const isReportOn = ({ heading, draft }: Governed): boolean =>
  heading.type === 'BAO_CAO' &&
  symbolsIn(new Annotated(heading.title ?? '')).some(
    ({ symbol }) => symbolKey(printSymbol(symbol)) === symbolKey(printSymbol(draft.symbolAt.symbol)),
  )

const isDescribed = ({ text, from, cue, gap, draft, heading }: Governed): boolean =>
  heading.type === 'BAO_CAO' ||
  text.has('LOOKING_BACK', from, cue.start) ||
  text.reads(RESULTS_OF, cue.start) !== null ||
  listedBefore(text, DESCRIBING_WORDS, from, cue.start) ||
  !isLight(text, heading.place, gap, draft.start)

/** "kết quả 2 tháng năm 2009 triển khai thực hiện X": a period stands between. */
const RESULTS_OF =
  /(?<=\s(?:kết quả|tình hình|sơ kết|tổng kết|đánh giá)\s+(?:(?:\d+|tháng|năm|quý|đầu|cuối|giữa|giai đoạn|đợt|i{1,3}|iv|[-/–])\s{0,3}){1,8})/uy

/** Only light words stand between, and who asks for it: "những việc UBND tỉnh đã giao tại". */
function isLight(text: Annotated, place: Place, from: number, till: number): boolean {
  const named = nameOfLawBefore(text, till)
  if (isAllOf(text, LIGHT_WORDS, from, named) || followsUnnumbered(text, from, named)) return true
  const asking = text.reads(STANDS_IN, till) === null ? [] : mentionsWithin(bodiesIn(text, place), from, till)
  const [body] = asking
  return (
    asking.length === 1 &&
    body !== undefined &&
    isAllOf(text, LIGHT_WORDS, from, body.start) &&
    isAllOf(text, LIGHT_WORDS, body.end, till)
  )
}
const STANDS_IN = /(?<=\s(?:tại|trong)\s{1,9})/uy

/** Where "Luật Tổ chức chính quyền địa phương" begins before "số 47/2014/QH13"; without a name of a law `till` itself. */
function nameOfLawBefore(text: Annotated, till: number): number {
  const noun = text.last('LAW_NOUN', Math.max(0, till - LONGEST_LAW), till)
  return noun !== null && lastMark(text, ';.:()', noun.end, till) === null ? noun.start : till
}
const LONGEST_LAW = 120

const isPurpose = (one: Governed): boolean =>
  one.zone === 'PREAMBLE' ||
  isDemanded(one) ||
  opensItem(one) ||
  one.cue.value.rule === DEMAND ||
  isOfIssuedPlan(one) ||
  isForAll(one) ||
  isOwnAct(one) ||
  isToldAtEnd(one)

/** "1. Về cây xanh: Thực hiện X, UBND tỉnh yêu cầu …": the paper's issuer acts, whoever the heading above names. */
function isOwnAct({ text, from, cue, draft, heading }: Governed): boolean {
  const colon = lastMark(text, ':', from, cue.start)
  const begin = colon === null ? behindMark(text, from) : (text.words.end[colon] as number)
  const own = [heading.issuer, heading.organ].flatMap((body) => body?.key ?? [])
  const till = endOfClause(text, draft.end, DID_REACH, '.')
  return (
    isAllOf(text, OPENING_WORDS, begin, cue.start) &&
    mentionsWithin(bodiesIn(text, heading.place), draft.end, till).some(
      ({ start, end, bodies }) =>
        text.reads(BEHIND_COMMA, start) !== null &&
        text.reads(HAS_DONE, end) === null &&
        bodies.every((body) => own.includes(seriesOwner(body).key)),
    )
  )
}

/** "Trên đây là Kế hoạch thực hiện X": the paper says at its end what it is for. */
const isToldAtEnd = ({ text, cue }: Governed): boolean => text.reads(TOLD_AT_END, cue.start) !== null
const TOLD_AT_END =
  /(?<=(?:^|[.;]\s{1,3})(?:trên đây|đây) là\s(?:nội dung\s)?(?:kế hoạch|chương trình|hướng dẫn|chỉ thị|công văn|công điện|văn bản|phương án|đề án|một số nội dung)[^.;:,]{0,120}\s{1,3})/uy

/** "UBND tỉnh yêu cầu các sở thực hiện nghiêm X": the paper is there to have X done. An item charges its own body. */
const isDemanded = ({ text, from, cue, item }: Governed): boolean =>
  (item === null || item.marker === 'NONE') && text.has('DEMANDING', from, cue.start)

/** "1. Tiếp tục thực hiện X": only words that open a sentence before the cue, and no body above that it would be a duty of. */
function opensItem({ text, from, cue, item, heading }: Governed): boolean {
  let begin = behindLabel(text, behindMark(text, from), cue.start)
  for (let word = cue.from - 1; word >= wordFrom(text.words, begin); word -= 1)
    if (isMark(text, word, ',;')) begin = text.words.end[word] as number
  return (
    isAllOf(text, OPENING_WORDS, begin, cue.start) &&
    !nameBody(mentionsWithin(bodiesIn(text, heading.place), startOfSentence(text, from), begin)) &&
    !isDutyOf(item, heading.place)
  )
}

/** "Sở A rà soát; đồng thời, tiếp tục thực hiện X": who acts stands before the semicolon. */
const startOfSentence = (text: Annotated, from: number): number =>
  text.reads(BEHIND_SEMICOLON, from) ? startOfClause(text, from, 'PREAMBLE') : from
const BEHIND_SEMICOLON = /(?<=;\s{0,3})/uy

/** "Về dịch tả lợn: thực hiện X", "Mục đích: thực hiện X": behind what it is about. */
function behindLabel(text: Annotated, from: number, till: number): number {
  const first = wordFrom(text.words, from)
  if (till - from > LONGEST_LABEL || listedAt(text, SUBJECT_LABELS, first) === 0) return from
  const colon = lastMark(text, ':', from, till)
  return colon === null ? from : (text.words.end[colon] as number)
}
const LONGEST_LABEL = 120

/** "Các Bộ, UBND các tỉnh tiếp tục thực hiện X": what all whom a paper goes to are to do, it is there for. */
function isForAll({ text, from, cue, heading }: Governed): boolean {
  const begin = from + (text.reads(ITEM_MARK, from)?.[0].length ?? 0)
  if (ALL_WHO_HAVE_TO.test(text.text.slice(Math.max(begin, cue.end - 250), cue.end))) return true
  const named = mentionsWithin(bodiesIn(text, heading.place), begin, cue.start)
  const [first, last] = [named[0], named.at(-1)]
  return (
    first !== undefined &&
    last !== undefined &&
    isOnlyMarks(text, '"“', begin, first.start) &&
    named.every(({ bodies }) => bodies.every(({ name }) => OF_ALL.test(name))) &&
    GOES_ON.test(text.low.slice(last.end, cue.end)) &&
    isAllOf(text, OPENING_WORDS, last.end, cue.start)
  )
}
/** "Thủ trưởng các đơn vị, trường học có trách nhiệm quán triệt, triển khai thực hiện", behind a heading too. */
const ALL_WHO_HAVE_TO =
  /(?:^|[\p{L}\d.]\s)(?:(?:Thủ trưởng|Người đứng đầu|Hiệu trưởng) các|(?:UBND|[UỦ][ỷy]? ?ban nhân dân) các cấp, các|Các)\s(?!\p{L}+ viên\s)[^;.:]{3,100}?\s(?:có trách nhiệm|tiếp tục)\s(?:tiếp tục\s)?(?:tổ chức\s)?quán triệt[\s,\p{L}]{0,40}$/u
const OF_ALL = /^(?:UBND |Ủy ban nhân dân )?các\s/u
const GOES_ON = /(?:tiếp tục|quán triệt|tăng cường)/u

const ITEM_MARK = /(?:(?:điều\s+\d+|[ivx]+|\d+|[a-zđ])\s*[.)/:-]|[-+•])\s*/uy

/** An item below "Sở A:" is a duty of Sở A. */
function isDutyOf(item: Item | null, place: Place): boolean {
  for (let above = item?.parent ?? null; above !== null; above = above.parent) {
    const { annotated: text } = above.passage
    // "3. Về bầu cử đại biểu HĐND các cấp" names a subject and charges nobody
    const isSubject = text.reads(ABOUT, above.textStart) !== null && !text.has('CHARGING')
    const bodies = isBullet(above.marker) || isSubject || text.text.length >= 250 ? [] : bodiesIn(text, place)
    if (nameBody(bodies)) return true
  }
  return false
}

/** A steering committee is the one that speaks, and "các thành viên" are no body. */
const nameBody = (mentions: readonly BodyMention[]): boolean =>
  mentions.some(({ bodies }) =>
    bodies.some(({ kind }) => kind !== 'STEERING_COMMITTEE' && kind !== 'UNNAMED'),
  )

const ABOUT = /\s*về\s+(?!phía)/uy

const PLANS: ReadonlySet<string> = new Set([
  'KE_HOACH',
  'CHUONG_TRINH',
  'CHUONG_TRINH_HANH_DONG',
  'DE_AN',
  'PHUONG_AN',
])

/** What was issued before: "đã ban hành". */
const HAS_JUST = /(?<=\sđã\s(?:ký\s|kịp thời\s)?)/uy

/** "Ban hành kèm theo … Kế hoạch thực hiện X", but not what somebody is to draw up. */
function isOfIssuedPlan({ text, from, cue }: Governed): boolean {
  const plan = text
    .within('TYPE_NOUN', Math.max(from, cue.start - 60), cue.start)
    .findLast(({ value }) => PLANS.has(value))
  const issuing = plan && text.last('ISSUING', Math.max(from, plan.start - 75), plan.start)
  if (!issuing) return false
  return !text.has('PLANNING', from, issuing.start) && text.reads(HAS_JUST, issuing.start) === null
}

function isAbout(one: Governed): boolean {
  return one.zone === 'TITLE' && isNamedAbout(one)
}
function isNamedAbout({ text, cue }: Governed): boolean {
  return text.reads(ABOUT_BEFORE, cue.start) !== null
}
const ABOUT_BEFORE = /(?<=(?:^|\s)(?:về|v\/v)\s{0,9})/uy

const isGuidance = ({ text, heading, gap, draft }: Governed): boolean =>
  (heading.type === 'HUONG_DAN' || heading.type === 'THONG_TU') && isOnlyMarks(text, '', gap, draft.start)

function isConsidered({ text, cue, draft }: Governed): boolean {
  return text.reads(CONSIDERED_BEFORE, cue.start) !== null && typeOf(draft) === 'BAO_CAO'
}
const CONSIDERED_BEFORE = /(?<=(?:^|\s)xem\s{1,9})/uy

const isFollowed = ({ text, cue }: Governed): boolean => text.low.startsWith('theo', cue.start)

export function perOf({ draft }: { readonly draft: Draft }): RelationKind {
  const type = typeOf(draft)
  return type === 'KET_LUAN' || type === 'THONG_BAO' ? 'PER_CONCLUSION' : 'PER'
}

/** "Báo cáo thẩm tra số …" examines what was submitted. */
const EXAMINED = /(?<=\sthẩm (?:tra|định)\s{1,9}s[ốo]\s{0,9}:?\s{0,9})/uy

const SUBMITTED: ReadonlySet<string> = new Set(['TO_TRINH', 'CONG_VAN', 'BAO_CAO', 'DE_AN', 'PHUONG_AN'])

export function isSubmission(draft: Draft): boolean {
  const type = typeOf(draft)
  return (
    type !== null &&
    SUBMITTED.has(type) &&
    draft.passage.annotated.reads(EXAMINED, draft.symbolAt.start) === null
  )
}
