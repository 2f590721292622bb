import type { Annotated } from '../../annotate/annotated.js'
import { mentionsWithin } from '../../annotate/mentions.js'
import { wordFrom } from '../../annotate/words.js'
import { DEMAND, OPENING_WORDS, SUBJECT_LABELS } from '../../lexicon/cues.js'
import type { Place } from '../../place.js'
import type { Item } from '../../segment.js'
import { bodiesIn, type BodyMention } from '../agencies.js'
import { seriesOwner } from '../heading/issuer.js'
import { endOfClause, isAllOf, isMark, isOnlyMarks, lastMark, listedAt, startOfClause } from './between.js'
import type { Governed } from './draft.js'
import { isBullet } from './zones.js'

/** Behind "thực hiện X": how far it is looked for who acts or has acted. */
export const DID_REACH = 500
export const BEHIND_COMMA = /(?<=,\s{1,9})/uy
export const HAS_DONE = /\s+đã\s/uy

/** Whether "thực hiện X" is what the paper is there for; whose duty it is else: `carried-out.ts`. */
export const isPurpose = (one: Governed): boolean =>
  one.zone === 'PREAMBLE' ||
  isDemanded(one) ||
  opensItem(one) ||
  one.cue.value.rule === DEMAND ||
  isOfIssuedPlan(one) ||
  isForAll(one) ||
  isOwnAct(one) ||
  isOfThisPaper(one) ||
  isPassedOn(one) ||
  isToldAtEnd(one)

/** "Kế hoạch trên của UBND tỉnh nhằm thực hiện X", "Kế hoạch này cụ thể hóa X", "Kế hoạch này được ban hành để thực hiện X": it says what it is for. */
const isOfThisPaper = ({ text, cue }: Governed): boolean => text.reads(THIS_PAPER_IS_TO, cue.start) !== null
const THIS_PAPER_IS_TO =
  /(?<=(?:^|[.;]\s{1,3}|[-+]\s)(?:kế hoạch|chương trình|chỉ thị|nghị quyết|hướng dẫn|phương án|đề án) (?:này|trên|nói trên|nêu trên)\s(?:của\s[^,;.:]{3,60}\s)?(?:được\s(?:xây dựng|ban hành)\s)?(?:(?:để|nhằm)\s)?(?:tiếp tục\s|kịp thời\s)?)/uy

/** A letter of the Government Office passes on an order: whoever is told to carry out X, the letter is there for it. */
export const isPassedOn = ({ heading: { type, issuer } }: Governed): boolean =>
  type === 'CONG_VAN' && OFFICE.test(issuer?.name ?? '')
const OFFICE = /^Văn phòng (?:Chính phủ|UBND|Đoàn ĐBQH)(?!\p{L})/u

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
export const isToldAtEnd = ({ text, cue }: Governed): boolean => text.reads(TOLD_AT_END, cue.start) !== null
const TOLD_AT_END =
  /(?<=(?:^|[.;]\s{1,3})(?:trên đây|đây) là\s(?:nội dung\s)?(?:kế hoạch|chương trình|hướng dẫn|chỉ thị|công văn|công điện|văn bản|phương án|đề án|một số nội dung)[^.;:,]{0,120}\s{1,3})/uy

/** "UBND tỉnh yêu cầu các sở thực hiện nghiêm X": the paper is there to have X done. An item charges its own body. */
function isDemanded({ text, from, cue, item, heading }: Governed): boolean {
  if (item !== null && item.marker !== 'NONE') return false
  const end = text.last('DEMANDING', from, cue.start)?.end ?? behindOrder(text, from, cue.start)
  if (end === null) return false
  const charged = mentionsWithin(bodiesIn(text, heading.place), end, cue.start)
  // "giao Sở Công Thương quán triệt X": one house's duty (carried-out.ts)
  return charged.length !== 1 || charged.some(({ bodies }) => bodies.some(({ name }) => OF_ALL.test(name)))
}

/** "vừa có văn bản chỉ đạo các sở …": the noun "chỉ đạo" has nobody behind it. */
function behindOrder({ low }: Annotated, from: number, till: number): number | null {
  const found = ORDER.exec(low.slice(from, till))
  return found && from + found.index + found[0].length
}
const ORDER =
  /(?<=\s(?:văn bản|công văn|công điện|tỉnh|thành phố|huyện|phủ|đã|vừa|cũng)\s)chỉ đạo\s(?=(?:(?:thủ trưởng|giám đốc|chủ tịch ubnd)\s)?các\s)/u

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
export function behindLabel(text: Annotated, from: number, till: number): number {
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
    const isSubject =
      (text.reads(ABOUT, above.textStart) !== null || tellsWhatIsDone(text, above.textStart)) &&
      !text.has('CHARGING')
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

/** "1. Quán triệt, thực hiện các văn bản của Ban Bí thư, Chính phủ:" tells whose papers they are, not who is to do it. */
function tellsWhatIsDone(text: Annotated, from: number): boolean {
  const carried = text
    .within('CUE', from, text.text.length)
    .find(({ value }) => value.relation === 'IMPLEMENTS')
  return carried !== undefined && isAllOf(text, OPENING_WORDS, from, carried.start)
}

const PLANS: ReadonlySet<string> = new Set([
  'KE_HOACH',
  'CHUONG_TRINH',
  'CHUONG_TRINH_HANH_DONG',
  'DE_AN',
  'PHUONG_AN',
])

/** What was issued before: "đã ban hành". */
const HAS_JUST = /(?<=\sđã\s(?:ký\s|kịp thời\s)?)/uy

/** "Ban hành kèm theo … Kế hoạch thực hiện X", "… Kế hoạch bảo vệ rừng nhằm thực hiện X", but not what somebody is to draw up. */
function isOfIssuedPlan({ text, from, cue }: Governed): boolean {
  const reach = text.reads(SO_AS_TO, cue.start) === null ? REACH_OF_PLAN : REACH_OF_SUBJECT
  const plan = text
    .within('TYPE_NOUN', Math.max(from, cue.start - reach), cue.start)
    .findLast(({ value }) => PLANS.has(value))
  const issuing = plan && text.last('ISSUING', Math.max(from, plan.start - 75), plan.start)
  if (!issuing) return false
  return !text.has('PLANNING', from, issuing.start) && text.reads(HAS_JUST, issuing.start) === null
}

const SO_AS_TO = /(?<=\s(?:nhằm|để)\s{1,3})/uy
const REACH_OF_PLAN = 60
/** What it is about stands between. */
const REACH_OF_SUBJECT = 220

export const behindMark = (text: Annotated, from: number): number =>
  from + (text.reads(ITEM_MARK, from)?.[0].length ?? 0)
