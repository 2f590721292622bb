import { COMRADE } from '../../lexicon/comrades.js'
import { wordFrom } from '../../annotate/words.js'
import type { Heading } from '../heading.js'
import type { ActorCase } from './actors.js'
import { opensDuty, skipBlanks } from './duty.js'
import { actorsAt, knownActorsAt } from './lists.js'
import { placesOfSubject, WORK_DONE_BY } from './openings.js'
import { isSaidToPreside } from './partners.js'
import { isTold } from './speaker.js'
import { isOver } from './who-speaks.js'
import { marksIn, type BodyList, type Stretch } from './stretch.js'

/** Actors that stand inside of a stretch, where nobody is charged at its front. */

/** What stands behind who takes a thing on. */
export const TAKEN_ON =
  /\s*(?:chủ\s+trì|(?:làm|là)\s+nòng\s+cốt|cùng\s+thực\s+hiện|\(\s*chủ\s+trì|là\s+cơ\s+quan\s+chủ\s+trì|chịu\s+trách\s+nhiệm|tham\s+mưu|tổ\s+chức(?!\s+\p{L}+\s+(?:và|,))|thực\s+hiện|hoàn\s+thiện|xây\s+dựng|biên\s+soạn|chuẩn\s+bị|phối\s+hợp|tập\s+trung|đảm\s+(?:nhận|nhiệm)|phụ\s+trách(?!\p{L})|làm(?=,\s)|làm\s+cùng(?:\s+với)?\s|(?:làm|là)\s+(?:(?:cơ\s+quan|đơn\s+vị)\s+)?đầu\s+mối)/uy
const BEHIND_COLON =
  /\s+(?:cùng\s+)?(?:chủ\s+trì|tham\s+mưu|thực\s+hiện|tổ\s+chức|báo\s+cáo|phối\s+hợp|xây\s+dựng|triển\s+khai|rà\s+soát|hướng\s+dẫn|tổng\s+hợp|kiểm\s+tra|hoàn\s+thành|chỉ\s+đạo|chọn|lựa\s+chọn|lập|bố\s+trí|theo\s+dõi|ban\s+hành|trình|chuẩn\s+bị|đôn\s+đốc|thẩm\s+định|tiến\s+hành|phụ\s+trách|đảm\s+(?:nhiệm|nhận)|(?:làm|là)\s+(?:(?:cơ\s+quan|đơn\s+vị)\s+)?đầu\s+mối|phải|cần|có\s+trách\s+nhiệm|khẩn\s+trương|chủ\s+động|tập\s+trung|tăng\s+cường|tiếp\s+tục|nghiêm\s+túc|thường\s+xuyên|định\s+kỳ|h[ằà]ng\s+(?:ngày|tuần|tháng|quý|năm)|trước\s+ngày|căn\s+cứ|trên\s+cơ\s+sở)(?!\p{L})/uy
const IS_CHARGED = /\s+(?:chủ\s+trì|có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm|phải\s+chủ\s+động)/uy
const IS_HEAD = /\s+(?:là|làm)\s+(?:tổ\s+trưởng|trưởng)/uy
const LONGEST_LABEL = 160

/** The lists before which `opens` holds, and behind which the pattern reads on. */
function* listsWhere(stretch: Stretch, opens: (at: number) => boolean, follows: RegExp): Generator<BodyList> {
  for (const { start } of stretch.bodies) {
    const list = opens(start) ? stretch.listAt(start) : null
    if (list && stretch.behind(follows, list.end) !== null) yield list
  }
}

const listWhere = (...where: Parameters<typeof listsWhere>): BodyList | null =>
  listsWhere(...where).next().value ?? null

/** The word before a place of the stretch, or before the "đồng chí" there, folded; empty at its front. */
function wordBefore({ text: { words, low }, start }: Stretch, at: number): string {
  const comrade = COMRADE_BEFORE.exec(low.slice(Math.max(start, at - LONGEST_COMRADE), at))?.[0].length ?? 0
  const word = wordFrom(words, at - comrade) - 1
  const from = words.start[word]
  return from === undefined || from < start ? '' : low.slice(from, words.end[word])
}

const COMRADE_BEFORE = new RegExp(String.raw`(?<!\p{L})${COMRADE}\s+$`, 'u')
const LONGEST_COMRADE = 16

/** "Hội nghị do X chủ trì", "(X chủ trì)"; news only tells who holds a thing. */
const isHeld = (stretch: Stretch, heading: Heading) => (at: number) =>
  ([isTold(heading) ? '(' : 'do', 'giao', '('].includes(wordBefore(stretch, at)) &&
    // "thực hiện chỉ đạo của UBND tỉnh về giao Sở A tham mưu": what was said before
    !stretch.text.low.endsWith('về giao', at - 1)) ||
  stretch.behind(WORK_DONE_BY, stretch.wordsAt) === at ||
  isTeamOf(stretch, at) ||
  // "Chánh án đã giao cho Vụ A chủ trì", "đã phân công cụ thể cho Sở B tập trung"
  (wordBefore(stretch, at) === 'cho' &&
    GIVEN_TO.test(stretch.text.low.slice(Math.max(stretch.start, at - LONGEST_GIVING), at)))

/** "Đoàn số 1 do Sở A chủ trì, phối hợp với Sở B kiểm tra …": whose team is to do it. */
const isTeamOf = (stretch: Stretch, at: number): boolean =>
  wordBefore(stretch, at) === 'do' &&
  placesOfSubject(stretch).some((place) => stretch.behind(TEAM_OF, place) === at) &&
  stretch.behind(LEADS_ON, stretch.listAt(at)?.end ?? at) !== null
const TEAM_OF = /(?:các\s+)?(?:đoàn|tổ|nhóm|đội|lớp|đợt)\s[^,;:.]{0,80}?\s?do\s+/uy
const LEADS_ON =
  /\s+chủ\s+trì\s*,?\s+(?=(?:cùng\s+)?phối\s+hợp|kiểm\s+tra|thanh\s+tra|tiến\s+hành|rà\s+soát|giám\s+sát|tổ\s+chức|làm\s+việc)/uy
const GIVEN_TO = /(?:giao|phân\s+công)(?:\s+(?:nhiệm\s+vụ|cụ\s+thể))?\s+cho\s+$/u
const LONGEST_GIVING = 30

export const presiding = ({ stretch, heading }: ActorCase): BodyList | null =>
  listWhere(stretch, isHeld(stretch, heading), TAKEN_ON) ??
  inBrackets(stretch, PRESIDES) ??
  listWhere(stretch, (at) => stretch.behind(WORK_DONE_BY, stretch.wordsAt) === at, DONE) ??
  listWhere(stretch, (at) => DASHES.has(wordBefore(stretch, at)), PRESIDES)
/** "Rà soát cây - Sở A chủ trì, Sở B phối hợp - Quý III" */
const DASHES: ReadonlySet<string> = new Set(['-', '–'])
/** "việc chi trả do Sở A quyết định": only of work; elsewhere these words tell whose a thing is. */
const DONE =
  /\s+(?:quyết\s+định|cân\s+đối|chi\s+trả|bố\s+trí|bảo\s+đảm|đảm\s+bảo|giải\s+quyết|thẩm\s+định)(?!\p{L})/uy

/** "Sửa Thông tư A (Vụ B; tháng 6/2025)", "Sửa Thông tư A (Vụ B)": who has it, and by when, in brackets at its end. */
export const bracketed = ({ stretch }: ActorCase): BodyList | null =>
  inBrackets(stretch, BY_THEN) ?? inBracketsAlone(stretch)

/** Nobody else is named, and the bracket does not tell which office the word before it means. */
function inBracketsAlone(stretch: Stretch): BodyList | null {
  const list = inBrackets(stretch, CLOSES)
  const open = list && stretch.text.low.lastIndexOf('(', list.start)
  return open !== null &&
    !stretch.namesBetween(stretch.wordsAt, open) &&
    !OFFICE_BEFORE.test(stretch.text.low.slice(Math.max(stretch.wordsAt, open - LONGEST_OFFICE), open))
    ? list
    : null
}
const CLOSES = /\s*\)\s*[.;]?\s*$/uy
const LONGEST_OFFICE = 30
const OFFICE_BEFORE =
  /(?:cơ\s+quan|đơn\s+vị|bộ\s+phận|thành\s+viên|địa\s+phương|ngành|lực\s+lượng|đầu\s+mối|thường\s+trực|cấp\s+trên|cấp\s+dưới|chủ\s+đầu\s+tư|lãnh\s+đạo)(?!\p{L})[^,;.]{0,20}$/u

/** Whoever stands first in brackets behind a duty, where the pattern reads on. */
function inBrackets(stretch: Stretch, follows: RegExp): BodyList | null {
  const { text, wordsAt, end } = stretch
  for (const { at } of stretch.holds('(', wordsAt) ? marksIn(text, '(', stretch) : []) {
    if (!opensDuty(text, wordsAt, at)) return null
    const from = skipBlanks(text, at + 1)
    const list = knownActorsAt(stretch, from) ?? actorsAt(stretch, from, 'ACTOR')
    if (list && list.end < end && stretch.behind(follows, list.end) !== null) return list
  }
  return null
}
const PRESIDES =
  /\s+(?:chủ\s+trì|(?:làm|là)\s+nòng\s+cốt|cùng\s+thực\s+hiện|(?:làm|là)\s+(?:(?:cơ\s+quan|đơn\s+vị)\s+)?đầu\s+mối)(?!\p{L})/uy
const BY_THEN = new RegExp(
  String.raw`\s*[;,:–-]\s*(?:(?:hoàn\s+thành|xong|thời\s+(?:gian|hạn)|hạn(?:\s+(?:cuối|chót))?)\s*:?\s*)?(?:(?:ngay|từ|trong|vào|trước|đến|hết|(?:chậm|muộn)\s+nhất(?:\s+là)?|không\s+(?:quá|muộn\s+hơn)|định\s+kỳ|sau|vòng|thời\s+hạn|(?:nửa\s+)?(?:đầu|cuối)|các|\d{1,2}\s+giờ(?:\s+\d{1,2}\s+phút)?|\d{1,2}h\d{0,2}|(?:sáng|chiều|tối)|nay)\s+)*(?:quý|tháng|năm|ngày|tuần|thứ|(?:hằng|hàng|mỗi)\s|\d{1,2}[/.-]|\d{1,3}\s+(?:ngày|tháng|tuần|giờ)|(?:thực\s+hiện\s+)?thường\s+xuyên)[^();]{0,50}\)\s*[.;]?\s*$`,
  'uy',
)

/** Everybody by whom a thing is held: "đề án A do Sở A chủ trì, đề án B do Sở B chủ trì". */
export const heldBy = (stretch: Stretch, heading: Heading): readonly BodyList[] =>
  isTold(heading) ? [] : [...listsWhere(stretch, (at) => wordBefore(stretch, at) === 'do', TAKEN_ON)]

const TOGETHER_WITH = /(?:đồng\s+thời|trong\s+đó)\s+$/u
/** "…, X có trách nhiệm …": where a clause begins. */
const isInside = (stretch: Stretch) => (at: number) =>
  ',;:.'.includes(wordBefore(stretch, at) || ' ') ||
  TOGETHER_WITH.test(stretch.text.low.slice(Math.max(stretch.start, at - 16), at))

export function inClause({ stretch, heading }: ActorCase): BodyList | null {
  const charged = listWhere(stretch, isInside(stretch), IS_CHARGED)
  if (charged) return charged
  const list = behindPaper(stretch)
  // news: "Thực hiện Công điện số 5, UBND tỉnh chỉ đạo các sở …": who carries it out by giving it on
  const gives =
    list !== null && isTold(heading) && isOver(list) && stretch.behind(GIVES_ON, list.end) !== null
  return gives ? null : list
}
const GIVES_ON = /\s+(?:yêu\s+cầu|đề\s+nghị|chỉ\s+đạo)(?!\p{L})/uy

/** "Thực hiện Kế hoạch số 5 của UBND tỉnh, Sở Y tế rà soát …": who carries out the paper, and how. */
function behindPaper(stretch: Stretch): BodyList | null {
  const { text, wordsAt } = stretch
  if (text.reads(CARRIES_OUT, wordsAt) === null || /:\s*$/u.test(text.low.slice(wordsAt, stretch.end)))
    return null
  for (const { at } of marksIn(text, ',', stretch)) {
    const next = skipBlanks(text, at + 1)
    if (opensDuty(text, next, stretch.end)) return null
    const list = stretch.isInBody(at) ? null : stretch.listAt(next)
    if (list && opensVerbOfTwo(stretch, list.end) && stretch.behind(OF_PAPER, list.end) === null) return list
  }
  return null
}
const CARRIES_OUT =
  /(?:(?:tổ\s+chức\s+)?triển\s+khai\s+)?(?:thực\s+hiện|thi\s+hành|triển\s+khai)\s+(?:(?:các|nội\s+dung|ý\s+kiến|sự)\s+){0,2}(?:kế\s+hoạch|chỉ\s+thị|công\s+(?:văn|điện)|quyết\s+định|nghị\s+(?:quyết|định)|thông\s+(?:tư|báo)|kết\s+luận|luật|pháp\s+lệnh|chương\s+trình|văn\s+bản|chỉ\s+đạo|hướng\s+dẫn|quy\s+(?:chế|định)|đề\s+án|thỏa\s+thuận)\s/uy
/** "… của UBND tỉnh, Sở Y tế ban hành": whose paper it is. */
const OF_PAPER = /\s*(?:giao|ban\s+hành|phê\s+duyệt|phát\s+động|quy\s+định|thông\s+báo)(?!\p{L})/uy

export function headOfGroup({ stretch }: ActorCase): BodyList | null {
  const list = listWhere(stretch, (at) => wordBefore(stretch, at) === 'do', IS_HEAD)
  const before =
    list === null ? '' : stretch.text.low.slice(Math.max(stretch.start, list.start - 180), list.start)
  // "tham mưu thành lập Tổ công tác do …": who proposes it is charged
  const isSetUp = /(?:thành\s+lập|kiện\s+toàn)[^.;]*$/u.test(before) && !/tham\s+mưu/u.test(before)
  // "giao Bộ A thành lập các đoàn do B làm trưởng đoàn": who sets them up is charged
  return list && isSetUp && !IS_GIVEN.test(before) ? list : null
}

const IS_GIVEN = /(?:^|\s)(?:giao|yêu cầu|đề nghị)\s[^.;]*$/u

/** Not of one syllable, which is a noun or a preposition as often, unless it can be nothing else. */
const opensVerbOfTwo = ({ text, end }: Stretch, at: number): boolean => {
  const from = skipBlanks(text, at)
  const verb = text.at('DUTY_VERB', from)
  const isVerb = verb !== null && (verb.to - verb.from > 1 || text.reads(SHORT_VERB, from) !== null)
  return isVerb && verb.end <= end
}
const SHORT_VERB = /(?:giao|gửi|lập|mở|cử|cấp|dành|nộp|nhập|soạn|trích|mua|đặt|đưa|phát|chuyển|thu|nhận)\s/uy

/** "Về kinh phí: Sở Tài chính đề nghị:" names nobody yet. */
const ANNOUNCES = /^\s+(?:đề\s+nghị|yêu\s+cầu|hướng\s+dẫn|kiến\s+nghị|lưu\s+ý)(?:\s+\p{L}+){0,6}\s*:\s*$/u

/** "Ban hành kế hoạch kiểm tra: Sở Tư pháp tham mưu …", "Kiến nghị của UBND huyện A về B: Sở Tài chính thẩm định …" */
export function behindColon({ stretch }: ActorCase): BodyList | null {
  const colon = endOfLabel(stretch)
  const list = colon === null ? null : behindLabel(stretch, colon)
  const isGiven =
    list &&
    !ANNOUNCES.test(stretch.text.low.slice(list.end, stretch.end)) &&
    (stretch.behind(BEHIND_COLON, list.end) !== null ||
      opensVerbOfTwo(stretch, list.end) ||
      // "…: Sở A (chủ trì), Sở B (phối hợp)"
      list.mentions.some((body) => isSaidToPreside(stretch, body)))
  return isGiven ? list : null
}

const behindLabel = (stretch: Stretch, colon: number): BodyList | null =>
  knownActorsAt(stretch, colon + 1) ??
  (stretch.text.reads(HAVE_IT, colon)
    ? actorsAt(stretch, skipBlanks(stretch.text, colon + 1), 'ACTOR')
    : null)

/** Where the colon of the label stands at which a stretch begins; bodies are named in one that says what is at issue. */
function endOfLabel(stretch: Stretch): number | null {
  const { text, start, end, bodies } = stretch
  if (!stretch.holds(':', start)) return null
  const till = Math.min(end, start + LONGEST_LABEL)
  const stop = [...marksIn(text, ':;.', { start, end: till })].find(({ at }) => !isInBrackets(stretch, at))
  if (stop?.mark !== ':') return null
  const namesBodies = bodies.some((body) => body.start < stop.at)
  const isOpen =
    !namesBodies ||
    text.reads(AT_ISSUE, stretch.wordsAt) !== null ||
    (text.reads(HAVE_IT, stop.at) !== null && opensDuty(text, stretch.wordsAt, end))
  return isOpen ? stop.at : null
}
/** "…: Sở A, Sở B cùng thực hiện.", "…: Phòng A tham mưu, xong trước ngày D." */
const HAVE_IT =
  /:\s[^:;.]{4,160}\s(?:cùng\s+)?(?:chủ\s+trì|thực\s+hiện|tham\s+mưu|phụ\s+trách|(?:làm|là)\s+đầu\s+mối)(?:,?\s+(?:xong|hoàn\s+thành|trước|trong|chậm\s+nhất)\s[^.;:]{2,40})?\s*[.;]?\s*$/uy
const isInBrackets = ({ text: { low }, start }: Stretch, at: number): boolean =>
  low.lastIndexOf('(', at) > Math.max(start - 1, low.lastIndexOf(')', at))
/** "Đề xuất của …", "Dự án đường nối …" */
const AT_ISSUE =
  /(?:(?:các|những)\s+)?(?:kiến\s+nghị|đề\s+(?:nghị|xuất)|ý\s+kiến|phản\s+ánh|vướng\s+mắc|khó\s+khăn|tồn\s+tại|nội\s+dung|vấn\s+đề|dự\s+án|công\s+trình|gói\s+thầu|hồ\s+sơ|tờ\s+trình|phương\s+án|việc|công\s+tác|vụ\s+việc)\s+(?!(?:các\s+)?(?:sở|ban|ubnd|ủy|công\s+an)\s)/uy

/** "Cục trưởng nhấn mạnh Phòng A phải …", "…, đồng chí Bí thư chỉ rõ, các cấp ủy cần …": who must is charged, whoever says so. */
export function stressed({ stretch }: ActorCase): BodyList | null {
  for (const { start, end } of stretch.spans('STRESSES')) {
    const list = start > stretch.wordsAt ? actorsAt(stretch, stretch.behind(MARK, end) ?? end, 'ACTOR') : null
    if (list && stretch.behind(MUST, list.end) !== null) return list
  }
  return null
}
const MARK =
  /\s*[,:]?\s*(?:(?:ngay\s|trong\s|từ\s|đến\s|trước\s|sau\s|để\s|nhằm\s|với\s|đối\s+với\s|khi\s|thời\s+gian\s+tới)[^,;:.]{0,80},\s*)?/uy
const MUST = /\s*,?\s*(?:phải|cần|có\s+trách\s+nhiệm)\s/uy
