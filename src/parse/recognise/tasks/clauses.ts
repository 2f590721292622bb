import type { Annotated, SpanOf } from '../../annotate/annotated.js'
import type { Passage } from '../../passage.js'
import { sentencesIn } from '../../sentences.js'
import type { Item } from '../../segment.js'
import { byDay, CLAUSE_REACH, endOfClause, type Piece } from './by-day.js'
import { tellsWhatIsDirected } from './directed.js'
import { goesOn, isDuty, OF_DUTY_BEFORE, opensDuty, opensWithVerb, skipBlanks } from './duty.js'
import { handsOnInside, isOfDutyBefore, opensSentence, tellsWho } from './behind-duty.js'
import { headAt, nounAt } from './actor-names.js'
import { besideHolder } from './helpers.js'
import { isNews } from './news.js'
import { endsInList, reportsToo } from './open-lists.js'
import { BEFORE_OFFICE, WORK_DONE_BY } from './openings.js'
import type { Reading } from './reading.js'
import { actorsBehindCommas, sharedOut } from './second-actor.js'
import { following, GOING_ON, isCharged, joined, ofNobody, sameLeads, type Roles } from './roles.js'
import { saysOnly } from './said.js'
import { behindPerson, marksIn, type Range, type Stretch } from './stretch.js'
import { endsSentence, isTold } from './speaker.js'
import { closes, inlineOrder, tells } from './telling.js'

/** The parts of an item that are tasks of their own: one for each actor, and for each of its days. */
export const piecesOf = (reading: Reading, item: Item, end: number): Piece[] =>
  byActor(reading, item, end).flatMap((piece) => byDay(reading, item.passage, piece))

// ------------------------------------------------------------------ actors

/** An item's sentences and clauses, split where a new actor is charged; else the item is one piece. */
function byActor(reading: Reading, item: Item, end: number): Piece[] {
  const { passage, textStart } = item
  const text = passage.annotated
  const pieces: Piece[] = []
  const parts = sentencesIn(text, textStart, end).flatMap((sentence) =>
    clausesOf(reading, passage, behindAnnouncement(text, sentence)).map((part) =>
      besideHolder(reading, item, part),
    ),
  )
  for (const part of parts) {
    const open = pieces.at(-1)
    if (!open && goesOnFromBefore(reading, item, part))
      pieces.push(goingOn(part, reading.charges.lastCharged))
    else if (open && tellsWho(reading, item, part, open))
      pieces[pieces.length - 1] = { ...part, start: open.start }
    else if (
      !open ||
      closes(text, part) ||
      (!isCharged(open.roles) && tellsWhatIsDirected(text, part.start)) ||
      (charges(part, open) &&
        !onlyHelps(text, part) &&
        !isMoreOfObject(text, part, open) &&
        !handsOnInside(reading, item, part, open) &&
        (standsApart(reading, item, open) || isOwnSentence(item, part))) ||
      (isNextOrder(reading, item, part) && !onlyHelps(text, part))
    )
      pieces.push(part)
    else if (closesMidway(text, open)) pieces.push(part)
    else if (goesOnAlone(reading, item, part, open)) pieces.push(goingOn(part, open.roles))
    else
      pieces[pieces.length - 1] = {
        start: open.start,
        end: part.end,
        roles: joined(open.roles, rolesInside(reading, item, part, open)),
      }
  }
  return pieces
}

/** "Yêu cầu các xã nghiêm túc thực hiện. Nếu có vướng mắc, …" */
const closesMidway = (text: Annotated, open: Piece): boolean =>
  MIDWAY.test(text.low.slice(open.start, open.end)) && closes(text, open)
const MIDWAY = /nghiêm túc|\snày[\s.]/u

/** "Kiểm tra đối với các doanh nghiệp dược; các doanh nghiệp có …": more of those whom the duty is about. */
function isMoreOfObject({ low }: Annotated, part: Piece, open: Piece): boolean {
  const [, object] = SEVERAL.exec(low.slice(part.start, part.end)) ?? []
  return object !== undefined && low.slice(open.start, part.start).includes(`đối với ${object}`)
}
const SEVERAL = /^\s*((?:các|những) \p{L}+ \p{L}+) (?!(?:phải|cần|có trách nhiệm|chịu trách nhiệm)\s)/u

/** "Sở A rà soát. Sở B, Sở C phối hợp thực hiện.": a sentence that only tells who helps. */
const onlyHelps = (text: Annotated, { roles, end }: Piece): boolean =>
  isCharged(roles) && text.reads(ONLY_HELPS, roles.dutyAt) !== null && ONLY_HELPS.lastIndex >= end
const ONLY_HELPS =
  /\s*(?:có\s+trách\s+nhiệm\s+|(?:là|làm)\s+(?:các\s+)?(?:cơ\s+quan|đơn\s+vị)\s+)?(?:cùng\s+)?(?:phối\s+hợp|tham\s+gia)(?:\s+(?:(?:tổ\s+chức\s+|triển\s+khai\s+)?thực\s+hiện|theo\s+(?:chức\s+năng|nhiệm\s+vụ|lĩnh\s+vực)(?:,\s+nhiệm\s+vụ)?(?:\s+được\s+(?:giao|phân\s+công))?))?(?:\s+(?:khi|nếu|trong\s+quá\s+trình)\s[^.;:]{3,80})?\s*[.;]?\s*$/uy
/** What a part that is no duty of its own says of who has the duty before it. */
function rolesInside(reading: Reading, item: Item, part: Piece, open: Piece): Roles | null {
  const text = item.passage.annotated
  if (isMoreOfObject(text, part, open)) return null
  if (part.roles && handsOnInside(reading, item, part, open))
    return { ...ofNobody(part.roles), executing: [...part.roles.leads, ...part.roles.executing] }
  return onlyHelps(text, part) ? asHelpers(part.roles) : part.roles
}
const asHelpers = (roles: Roles | null): Roles | null =>
  roles && { ...ofNobody(roles), coordinating: [...roles.leads, ...roles.coordinating] }

/** "Sau khi xem xét, A có ý kiến như sau: Giao Sở X …", "UBND tỉnh nhận được Công văn số 5; A có ý kiến như sau: …": the order stands behind what is told. */
function behindAnnouncement(text: Annotated, sentence: Range): Range {
  const order = inlineOrder(text, sentence)
  if (order === null || order >= sentence.end) return sentence
  const isOpening =
    tells(text, sentence) !== null ||
    text.reads(HAS_RECEIVED, sentence.start) !== null ||
    text.reads(AT_MEETING, sentence.start) !== null
  return isOpening ? { start: order, end: sentence.end } : sentence
}

/** "Tại buổi họp ngày D, ông A kết luận như sau: Giao …" */
const AT_MEETING = /\s*(?:tại\s+(?:buổi|cuộc|phiên)\s|(?:sau\s+khi|qua)\s+nghe\s)/uy
const HAS_RECEIVED = /\s*(?:ngày\s[\d/]+,\s)?[^.;:,]{3,60}\s(?:đã\s+)?nhận\s+được\s/uy

/** A sentence that charges the actor before by name is another duty: "Đồng thời giao Sở X …", "Hằng tuần, các xã …". */
const isNextOrder = (reading: Reading, { passage }: Item, { start, end, roles }: Piece): boolean =>
  isCharged(roles) &&
  opensSentence(passage, start) &&
  (OWN_CLAUSE.has(roles.rule) ||
    (isNews(reading) && (isGiven(roles) || UNLISTED_CLAUSE.has(roles.rule))) ||
    passage.annotated.at('ADVERBIAL', start)?.value === 'LINK' ||
    passage.annotated.at('GIVING', start) !== null ||
    (isGiven(roles) && passage.annotated.reads(FOR_CASE, start) !== null)) &&
  isDuty(passage.annotated, roles.dutyAt, end)

/** "…. Với tuyến kênh giáp tỉnh bạn, yêu cầu Sở A …": what is given for one case more. */
const FOR_CASE = /(?:với|đối\s+với|riêng|về|tại)\s[^.;:,]{3,90},\s+(?:đề\s+nghị|yêu\s+cầu|giao)\s/uy

/**
 * Where nothing is numbered, a sentence that opens with a verb is another duty of the actor before: "Đồng thời, …"; so it
 * is in a paragraph below the heading of whoever has it, and in an item where it alone has a day.
 */
const goesOnAlone = (reading: Reading, item: Item, part: Piece, open: Piece): boolean => {
  const { passage } = item
  const { isMarked } = reading.charges
  return (
    (isCharged(open.roles) ? !onlySays(reading, item, open.roles) : isBelowActor(reading, item, open)) &&
    (!isMarked ||
      item.marker === 'NONE' ||
      isHandedIn(reading, passage, part) ||
      hasDayAlone(reading, passage, part, open) ||
      hasDayInFront(reading, passage, part, open) ||
      hasRhythm(reading, passage, part)) &&
    !isCharged(part.roles) &&
    opensSentence(passage, part.start) &&
    !BYLINE.test(passage.text.slice(part.start, part.end)) &&
    ((opensWithVerb(passage.annotated, part) && passage.annotated.reads(IN_DETAIL, part.start) === null) ||
      (!isMarked && (asksOn(passage.annotated, part) || mustInCase(passage.annotated, part))) ||
      isHandedIn(reading, passage, part) ||
      hasDayInFront(reading, passage, part, open) ||
      hasRhythm(reading, passage, part)) &&
    passage.annotated.reads(IS_REACHED, part.start) === null &&
    passage.annotated.reads(SAYS_WHERE, part.start) === null &&
    passage.annotated.reads(SAYS_WHEN, part.start) === null &&
    passage.annotated.reads(OF_DUTY_BEFORE, part.start) === null
  )
}

/** "3. Phòng Kỹ thuật" above "Sửa đường. Trồng cây.", and above "a) Sửa đường. Trồng cây xong trước ngày D." */
const isBelowActor = ({ charges }: Reading, item: Item, { start }: Piece): boolean =>
  item.parent !== null &&
  charges.near(item) !== null &&
  (opensDuty(item.passage.annotated, start) || item.passage.annotated.at('STANDING_DUTY', start) !== null)

/** "Sở A rà soát danh sách. Lập phương án, trình UBND tỉnh trước ngày D.": not when the duty before it is handed in. */
const hasDayAlone = (reading: Reading, passage: Passage, part: Range, open: Range): boolean =>
  opensDuty(passage.annotated, part.start, part.end) &&
  !goesOn(passage.annotated, part.start) &&
  passage.annotated.at('GIVING', part.start) === null &&
  passage.annotated.reads(OF_WORK_BEFORE, part.start) === null &&
  reading.isDueOnce(passage, part, { atEnd: true }) &&
  !reading.isDueOnce(passage, open)

/** "Sở A là cơ quan thường trực. Xong trước ngày D tham mưu UBND tỉnh …" */
function hasDayInFront(reading: Reading, passage: Passage, part: Range, open: Range): boolean {
  const end = passage.annotated.endOf(DAY_IN_FRONT, part.start)
  return end !== null && opensDuty(passage.annotated, end, part.end) && !reading.isDueOnce(passage, open)
}
const DAY_IN_FRONT =
  /(?:xong\s+)?(?:trước|chậm\s+nhất)\s+(?:là\s+)?(?:ngày\s+)?\d{1,2}\/\d{1,2}(?:\/\d{4})?,?\s+/uy

/** "Tổ chức thực hiện xong trước ngày D.", "Nộp hồ sơ về Sở Y tế trước ngày D." */
const OF_WORK_BEFORE =
  /(?:nộp|(?:tổ\s+chức|triển\s+khai|thực\s+hiện)(?:\s+(?:tổ\s+chức|triển\s+khai|thực\s+hiện)){0,2}\s+(?:hoàn\s+thành|xong|trước|trong|từ|vào|đến|chậm\s+nhất))\s/uy

/** "Sở A rà soát danh sách. Hằng tuần, vào thứ Năm báo cáo UBND tỉnh.": what comes again and again is another duty. */
function hasRhythm(reading: Reading, passage: Passage, part: Range): boolean {
  const { annotated: text } = passage
  const end = reading.behindRhythm(passage, part)
  if (end === null) return false
  const behind = text.endOf(OR_WHEN_ASKED, end) ?? end
  return opensDuty(text, skipBlanks(text, text.endOf(COMMA, behind) ?? behind), part.end)
}

/** "Định kỳ hằng năm hoặc đột xuất báo cáo …" */
const OR_WHEN_ASKED = /\s+(?:hoặc|và)\s+(?:khi\s+(?:có\s+yêu\s+cầu|đột\s+xuất)|đột\s+xuất)/uy

/** "…. Trong đó, phân định rõ mức vốn": how the duty before it is done. */
const IN_DETAIL = /\s*trong\s+đó,?\s(?!(?:yêu\s+cầu|đề\s+nghị|giao|(?:cần\s+)?lưu\s+ý|tập\s+trung)\s)/uy
/** "VIẾT LONG": who wrote the news. */
const BYLINE = /^[\p{Lu}\s.-]{3,40}$/u
/** "Bí thư Thành ủy nhấn mạnh, …. Đồng thời, khẩn trương …": who speaks is not to do it. */
const onlySays = (reading: Reading, item: Item, roles: Roles): boolean =>
  isTold(reading.heading) && roles.rule !== GOING_ON && saysOnly(reading, item, roles)

/** "UBND tỉnh đánh giá: …. Tăng trưởng quý I ước đạt 5,66%": how much it was. */
const IS_REACHED =
  /(?:tăng\s+trưởng\s[^.;:,]{0,60}?\s?đạt\s|[^.;:,]{3,80}?\sước\s+(?:thực\s+hiện\s+)?đạt\s)/uy

/** "Báo cáo gửi về Sở Y tế trước ngày D", "Gửi bản mềm qua hòm thư …": how the duty before is handed in, no other one. */
const SAYS_WHERE =
  /(?:báo\s+cáo\s+(?:(?:kết\s+quả|bằng\s+văn\s+bản|yêu\s+cầu|đề\s+nghị|phải|được)\s+){0,2}gửi|gửi\s+(?:kèm\s+)?(?:file|bản\s+(?:mềm|điện\s+tử|số)|thư\s+điện\s+tử|qua|vào|theo)|(?:yêu\s+cầu|đề\s+nghị)\s+(?:hoàn\s+(?:thiện|thành)\s+)?gửi\s+ý\s+kiến|(?:địa\s+chỉ|email)\s+gửi)\s/uy

/** "Hoàn thành, trình UBND tỉnh trước ngày D.", "Báo cáo UBND tỉnh kết quả trước ngày D.": by when the duty before is done. */
const SAYS_WHEN =
  /(?:phải\s+)?(?:yêu\s+cầu\s+(?:hoàn\s+thành|xong)|hoàn\s+thành|thực\s+hiện\s+xong|báo\s+cáo\s+(?:(?:\p{L}+\s+){0,6}?kết\s+quả(?:\s+\p{L}+){0,6}?)|hoàn\s+thành\s+(?:việc|nhiệm\s+vụ|nội\s+dung)\s+(?:này|trên)|hoàn\s+thành(?:,|\s+và)\s+(?:trình|báo\s+cáo|tham\s+mưu|gửi|nộp)\s[^.;:]{2,90}?)\s+(?:trước|trong|chậm\s+nhất)\s[^.;:,]{3,50}[.;]?\s*$/uy

const opensWithLink = (text: Annotated, at: number): boolean => text.at('ADVERBIAL', at)?.value === 'LINK'

/** Where nothing is numbered, so does a paragraph that opens with a verb, or tells when the duty before is handed in. */
const goesOnFromBefore = (reading: Reading, item: Item, part: Piece): boolean =>
  reading.charges.lastCharged !== null &&
  item.marker === 'NONE' &&
  (!reading.charges.isMarked || followsCharged(reading, item, part)) &&
  (endsSentence(item.passage) || reading.isCutOff(item)) &&
  !TELLS_BELOW.test(reading.before(item)?.passage.text.slice(-LONGEST_RESULTS) ?? '') &&
  !isCharged(part.roles) &&
  (opensWithVerb(item.passage.annotated, part) ||
    (isNews(reading) && asksOn(item.passage.annotated, part)) ||
    isHandedIn(reading, item.passage, part))

/** "… đã triển khai và đạt nhiều kết quả, cụ thể:": what was done stands below. */
const TELLS_BELOW = /\sđã\s[^.;]{3,160}\skết quả[^.;:]{0,30}:\s*$/u
const LONGEST_RESULTS = 220

/** "Thủ tướng cũng yêu cầu khẩn trương …", "Đồng chí Bí thư nhấn mạnh, cần …": more for whoever is charged before. */
const asksOn = (text: Annotated, { start, end }: Range): boolean => {
  const [asks] = text.reads(SPEAKER_ASKS, start) ?? []
  const at = start + (asks?.length ?? 0)
  return asks !== undefined && (opensDuty(text, at, end) || text.reads(BY_CASE, at) !== null)
}
/** "Trong trường hợp vượt khả năng thì phải báo cáo UBND tỉnh …": what else to do, and when. */
function mustInCase(text: Annotated, { start, end }: Range): boolean {
  const [lead] = text.reads(IN_CASE, start) ?? []
  return lead !== undefined && opensDuty(text, start + lead.length, end)
}
const IN_CASE = /(?:trong\s+)?trường\s+hợp\s[^.;:]{3,160}?\s(?:thì\s+)?(?:phải|cần)\s+/uy
/** "… chỉ đạo căn cứ tình hình cụ thể, quyết định …" */
const BY_CASE = /(?:căn\s+cứ|trên\s+cơ\s+sở|tùy)\s/uy
const SPEAKER_ASKS =
  /(?:(?:(?:bên\s+)?cạnh\s+đó|ngoài\s+ra|cùng\s+với\s+đó|đồng\s+thời|đặc\s+biệt),?\s+)?(?:(?:ông|bà|đồng\s+chí)\s|(?:(?:phó\s+)?(?:thủ\s+tướng|chủ\s+tịch|bí\s+thư|bộ\s+trưởng)|chính\s+phủ|bộ\s+chính\s+trị|ban\s+bí\s+thư|(?:tỉnh|thành|huyện|quận|thị|đảng)\s+ủy)(?!\p{L})|(?:ubnd|thường\s+trực|ban\s+thường\s+vụ|lãnh\s+đạo|công\s+văn|công\s+điện|chỉ\s+thị|văn\s+bản)\s)(?:,\s+(?=ban\s+bí\s+thư|ubnd|hđnd|thường\s+trực|thủ\s+tướng))?(?:\s*[\p{L}.]+){0,10}?\s+(?:cũng\s+|còn\s+|đồng\s+thời\s+|tiếp\s+tục\s+){0,2}(?:yêu\s+cầu|đề\s+nghị|chỉ\s+đạo|lưu\s+ý|nhấn\s+mạnh|quán\s+triệt)(?:\s+rõ)?(?:\s*[,:]\s*|\s+)/uy

/** Where something is, only a paragraph right behind one that charges somebody: "Đồng thời, rà soát …", and below "Yêu cầu A, B:". */
const followsCharged = (reading: Reading, item: Item, { start }: Range): boolean =>
  reading.charges.lastParagraph === reading.before(item) &&
  (reading.charges.isAnnounced ||
    opensWithLink(item.passage.annotated, start) ||
    reading.charges.over(item) === null)

/** "Kết quả gửi về Sở Y tế trước ngày D": what the duty before comes to. */
const isHandedIn = (reading: Reading, passage: Passage, range: Range): boolean =>
  passage.annotated.reads(HANDED_IN, range.start) !== null &&
  (reading.hasDeadline(passage, range) || (isNews(reading) && endsWithWhom(reading, passage, range)))
/** "Kết quả báo cáo Chủ tịch UBND tỉnh theo quy định.", but not "Kết quả gửi về Sở Y tế còn ít.": nothing is told of it. */
function endsWithWhom(reading: Reading, passage: Passage, range: Range): boolean {
  const whom = reading.stretch(passage, range).bodies.at(-1)
  return whom !== undefined && SO_THAT.test(passage.text.slice(whom.end, range.end))
}
const SO_THAT = /^\s*(?:(?:theo quy định|để|qua)(?:\s[^.;]*)?)?[.;]?\s*$/u
const HANDED_IN =
  /(?:kết\s+quả|nội\s+dung\s+(?:này|đăng\s+ký|góp\s+ý)|báo\s+cáo|hồ\s+sơ|danh\s+sách|lịch\s+trực|văn\s+bản|số\s+liệu|ý\s+kiến|kế\s+hoạch|phiếu|bản\s+đăng\s+ký|biên\s+bản|sản\s+phẩm|tác\s+phẩm|bài\s+(?:dự\s+thi|viết|tham\s+luận)|tham\s+luận|biểu\s+mẫu|bảng\s+(?:điểm|tổng\s+hợp))(?:\s+\p{L}+,?){0,14}\s+(?:gửi|nộp|trình|báo\s+cáo)\s/uy

const goingOn = (part: Piece, roles: Roles | null): Piece => ({
  ...part,
  roles: roles && following(roles, part.roles, part.start),
})

const charges = ({ roles }: Piece, before: Piece): boolean =>
  isCharged(roles) && (roles.rule === 'lead.on-day' || !sameLeads(roles, before.roles))

/** Whether the piece before a new actor is complete: a duty of somebody, or none at all; in prose it always is. */
function standsApart(reading: Reading, item: Item, { start, end, roles }: Piece): boolean {
  const text = item.passage.annotated
  const till = Math.min(end, start + CLAUSE_REACH)
  return (
    !reading.charges.isMarked ||
    isCharged(roles) ||
    tells(text, { start, end: till }) !== null ||
    !isDuty(text, start, till) ||
    reading.charges.over(item) !== null
  )
}

/** "Tập trung rà soát A. Sở B lập danh sách …": a sentence that begins with who does something else. */
function isOwnSentence({ passage }: Item, { start, roles }: Piece): boolean {
  const text = passage.annotated
  return (
    opensSentence(passage, start) &&
    isCharged(roles) &&
    (OWN_SENTENCE.has(roles.rule) ||
      text.at('GIVING', start) !== null ||
      text.reads(SPEAKER_GIVES, start) !== null) &&
    text.reads(OF_BEFORE, roles.dutyAt) === null
  )
}
/** "Đồng chí cũng đề nghị Sở B …" */
const SPEAKER_GIVES =
  /(?:đồng\s+chí|(?:phó\s+)?(?:chủ\s+tịch|bí\s+thư|giám\s+đốc))\s+(?:cũng\s+|còn\s+)?(?:yêu\s+cầu|đề\s+nghị|giao)\s/uy
const OF_BEFORE = /\s*(?:chủ\s+trì|chịu\s+trách\s+nhiệm|có\s+trách\s+nhiệm|thực\s+hiện|phối\s+hợp)(?!\p{L})/uy

/** "Sở A …; Sở B …; giao Phòng C …": a clause that begins with an actor stands for itself. */
function clausesOf(reading: Reading, passage: Passage, sentence: Range): Piece[] {
  const out: Piece[] = []
  let { start } = sentence
  const isAccount = tells(passage.annotated, sentence)?.startsWith('no-duty.account')
  const stretch = reading.stretch(passage, sentence)
  const whole = isAccount ? [sentence] : sharedOut(stretch, reading.heading)
  if (whole.length > 0) return whole.map((range) => piece(reading, passage, range))
  for (const cut of cutsOf(stretch)) {
    if (!opensClause(reading, passage, { start, end: sentence.end }, cut)) continue
    const link = passage.annotated.reads(BEHIND_LINK, cut)?.[1] ?? ''
    out.push(piece(reading, passage, { start, end: cut - link.length }))
    start = cut
  }
  return [...out, piece(reading, passage, { start, end: sentence.end })]
}

const piece = (reading: Reading, passage: Passage, range: Range): Piece => ({
  start: range.start,
  end: range.end,
  roles: reading.roles(passage, range),
})

const TOGETHER_WITH = /cùng\s+với\s/uy

/** "(xã A: 07; Sở B: 04)": what is counted there is no clause. */
function isInBrackets({ text: { low }, start, end }: Stretch, at: number): boolean {
  const before = low.slice(Math.max(start, at - LONGEST_BRACKET), at)
  const behind = low.slice(at, Math.min(end, at + LONGEST_BRACKET))
  return OPEN_COUNTS.test(before) && CLOSES.test(behind)
}
const LONGEST_BRACKET = 400
const OPEN_COUNTS = /\([^()]*:\s*\d+(?:\s\p{L}+){0,3}\s*$/u
const CLOSES = /^[^()]*\)/u

/** Where a clause may begin: behind semicolons, and behind the comma before a second actor. */
function cutsOf(stretch: Stretch): number[] {
  const { words } = stretch.text
  const cuts = actorsBehindCommas(stretch)
  for (const { at, word } of marksIn(stretch.text, ';', stretch)) {
    const next = words.start[word + 1]
    if (next === undefined || next <= at + 1 || next >= stretch.end || isInBrackets(stretch, at)) continue
    const alone = stretch.behind(ALONE, next)
    cuts.push(alone !== null && stretch.bodyAt(alone) !== null ? alone : next)
  }
  for (const { at } of marksIn(stretch.text, ',', stretch)) {
    const next = skipBlanks(stretch.text, at + 1)
    if (stretch.text.reads(GIVES_TOO, next) !== null && next < stretch.end) cuts.push(next)
    const other = stretch.behind(MEANWHILE, next)
    if (other !== null && stretch.bodyAt(other) !== null) cuts.push(other)
  }
  for (const { start } of stretch.givers)
    if (stretch.text.reads(GIVEN_BEHIND_AND, start) !== null) cuts.push(start)
  for (const { at } of marksIn(stretch.text, ':', stretch)) {
    const next = skipBlanks(stretch.text, at + 1)
    if (stretch.text.reads(BEHIND_DUTIES, next) !== null && stretch.bodyAt(next) !== null) cuts.push(next)
  }
  return cuts.sort((one, other) => one - other)
}

/** "Ông A yêu cầu các xã thực hiện một số nhiệm vụ: | Sở B …; Sở C …", "Phân công nhiệm vụ như sau: | Sở B …" */
const BEHIND_DUTIES =
  /(?<=(?:phân\s+công|(?:thành\s+viên|ủy\s+viên)\s[^.;:]{3,60}\s(?:thực\s+hiện|làm))\s[^.;:]{0,60}(?:nhiệm\s+vụ|công\s+việc|việc|cụ\s+thể)(?:\s+(?:như\s+)?sau)?\s*:\s*)|(?<=(?:yêu\s+cầu|đề\s+nghị|chỉ\s+đạo)\s[^.;:]{5,240}\s(?:thực\s+hiện|triển\s+khai|tập\s+trung|làm)\s[^.;:]{0,40}(?:một\s+số|các)\s+(?:nhiệm\s+vụ|nội\s+dung|công\s+việc|việc|giải\s+pháp|biện\s+pháp)(?:\s+(?:sau|trọng\s+tâm|cụ\s+thể)){0,2}\s*:\s*)/uy

/** "…, đồng thời đề nghị UBND các xã …", "…, giao Sở A tham mưu" */
const GIVES_TOO =
  /(?:(?:đồng\s+thời|bên\s+cạnh\s+đó),?\s+(?:giao|yêu\s+cầu|đề\s+nghị)|giao(?=\s+(?:cho\s+)?(?:(?:các\s+)?(?:sở|ban|phòng|ngành|đơn\s+vị|địa\s+phương)|công\s+an|chi\s+cục|văn\s+phòng|thanh\s+tra|ubnd)(?!\p{L})))\s/uy

/** "…, trong khi Sở B chủ trì …", "…, còn Sở B bố trí …" */
const MEANWHILE = /(?:trong\s+khi(?:\s+đó,?)?|còn|riêng)\s+/uy
/** "…; riêng Sở B xong trước ngày D" */
const ALONE = /riêng(?:\s+đối)?(?:\s+với)?\s+/uy
const BEHIND_LINK = /(?<=([,;]\s+(?:trong\s+khi(?:\s+đó,?)?|còn|riêng(?:\s+đối)?(?:\s+với)?)\s+|\svà\s+))/uy

const EACH = /mỗi\s/uy
const LETTER = /\p{L}/uy
/** "Văn bản nêu rõ: Thực hiện Công văn số …; UBND tỉnh giao Sở A …": on what the order rests. */
const NAMES_GROUND =
  /(?:(?:văn\s+bản|công\s+văn|chỉ\s+thị)\s+nêu(?:\s+rõ)?\s*:\s*|(?:theo|trong)\s+đó,\s+)?(?:thực\s+hiện|căn\s+cứ|theo)\s+(?:văn\s+bản|công\s+văn|công\s+điện|chỉ\s+thị|thông\s+báo|kế\s+hoạch|nghị\s+quyết|quyết\s+định)\s+số\s/uy
/** The actor is the clause's subject. */
const OWN_CLAUSE: ReadonlySet<string> = new Set(['lead.subject', 'lead.chu-tri'])
/** The same of a whole sentence. */
const OWN_SENTENCE: ReadonlySet<string> = new Set([...OWN_CLAUSE, 'lead.team', 'lead.on-day', 'lead.whoever'])
/** The same, where no list holds it. */
const UNLISTED_CLAUSE: ReadonlySet<string> = new Set([
  'lead.team',
  'lead.unknown.list',
  'lead.unknown.subject',
])

function opensClause(reading: Reading, passage: Passage, { start, end }: Range, cut: number): boolean {
  const text = passage.annotated
  const isGround = text.reads(NAMES_GROUND, start) !== null && text.within('GIVING', start, cut).length === 0
  if (isGround && !reading.charges.isMarked) return false
  if (text.reads(LETTER, cut) === null || text.reads(EACH, cut) !== null) return false
  const clause = reading.stretch(passage, { start: cut, end: Math.min(end, cut + CLAUSE_REACH) })
  const { isMarked } = reading.charges
  const asks = text.low.startsWith('kiến nghị', cut)
  // who acts is said at its front
  const isGivenToo = text.reads(GIVEN_BEHIND_COMMA, cut) !== null
  const front = { start, end: Math.min(cut, start + CLAUSE_REACH) }
  const before = isMarked || asks || isGivenToo ? reading.roles(passage, front) : null
  // "Sở A theo dõi …; cùng với Sở B, Sở C rà soát": with whom the same one does the next thing
  if (text.reads(TOGETHER_WITH, cut) !== null && isCharged(before ?? reading.roles(passage, front)))
    return false
  if (text.reads(GIVEN_BEHIND_AND, cut) !== null && !isOfMany(reading.roles(passage, front))) return false
  // "Đối với A, giao Sở B": no duty stands before
  if (isGivenToo && !(isMarked && actsItself(before)) && !isGiven(before)) return false
  const from = isMarked && !isGiven(before) ? behindAbout(text, cut) : behindLink(text, cut)
  const giving = text.at('GIVING', from) ?? givenBySpeaker(clause)
  const isUnknown = clause.bodyAt(cut) === null && giving === null
  // "…; các đồng chí đảng viên phải …"
  const actorAt = clause.behindNoBody(BEFORE_OFFICE, cut) ?? cut
  if (
    isUnknown &&
    headAt(text, cut, false) === null &&
    nounAt(clause, cut) === null &&
    nounAt(clause, actorAt) === null &&
    clause.bodies.length === 0
  )
    return false
  const next = clause.bodyAt(cut)
  const behind = reading.stretch(passage, { start: Math.max(start, cut - CLAUSE_REACH), end: cut })
  if (next?.rule !== 'body.alias' && endsInList(behind, next) && !reportsToo(behind, clause, cut))
    return false
  if (asks && actsItself(before)) return false
  const roles = reading.roles(passage, clause)
  if (!isCharged(roles) || isOfDutyBefore(text, roles.dutyAt)) return false
  const isHolders = roles.role !== null || !isMarked || isGiven(before)
  const named = roles.leads.every(
    ({ body: { kind } }) =>
      isTimed(reading, clause) || (kind !== 'STEERING_COMMITTEE' && (kind !== 'UNNAMED' || isHolders)),
  )
  const given = behindPerson(text, roles.dutyAt)
  // "; giao Sở B: Bố trí kinh phí"
  const does = text.endOf(COLON, given) ?? given
  const gives = giving !== null && giving.value !== 'KHUYEN_KHICH' && isDuty(text, does, clause.end)
  if (isUnknown && UNLISTED_CLAUSE.has(roles.rule))
    return (
      !isNamedBefore(text, { start: Math.max(start, cut - CLAUSE_REACH), end: cut }, roles) &&
      [cut, actorAt].some((at) => roles.leads[0]?.span.start === passage.span(at, at).start)
    )
  const isDoneBy = roles.rule === 'lead.presiding' && text.reads(WORK_DONE_BY, cut) !== null
  return named && (OWN_CLAUSE.has(roles.rule) || roles.rule === 'lead.on-day' || isDoneBy || gives)
}

const GIVEN_BEHIND_COMMA = /(?<=,\s)giao\s/uy
/** "Giao các sở rà soát hồ sơ và yêu cầu Sở Nội vụ tổng hợp"; a single one that was given something demands more itself. */
const GIVEN_BEHIND_AND =
  /(?<=\svà\s)(?:giao|yêu\s+cầu|đề\s+nghị)\s+(?:sở|bộ|thanh\s+tra|văn\s+phòng|công\s+an|phòng|ban)\s/uy
const isOfMany = (roles: Roles | null): boolean =>
  isGiven(roles) && roles !== null && (roles.leads.length > 1 || roles.leads[0]?.body.kind === 'COLLECTIVE')

/** "Cử 04 đoàn đi kiểm tra; các đoàn báo cáo …": whom the duty before sends out. */
const isNamedBefore = ({ low }: Annotated, { start, end }: Range, { leads: [actor] }: Roles): boolean =>
  low.slice(start, end).includes((actor?.body.name ?? '').toLowerCase().replace(/^các\s/u, ''))

/** "giao Sở A …; đồng thời yêu cầu Sở B …": who has given the one gives the other too. */
const isGiven = (roles: Roles | null): boolean => isCharged(roles) && GIVEN.has(roles.rule)
const GIVEN: ReadonlySet<string> = new Set([
  'lead.giao',
  'lead.yeu-cau',
  'lead.de-nghi',
  'lead.unknown.given',
  'lead.unknown.charged',
])

/** "…; đối với kinh phí đầu tư: giao Sở B …", "…; với rừng do xã quản lý giao cho Sở B …" */
const ABOUT =
  /(?:đối\s+với|với|về|riêng|phần)\s[^,;:.]{3,80}?(?::\s+(?=giao\s)|,?\s+(?:thì\s+)?(?=giao\s+(?:cho\s+)?(?:sở|ban|công\s+an|chi\s+cục|văn\s+phòng|thanh\s+tra|ubnd|công\s+ty|đồng\s+chí)\s))/uy
const behindAbout = (text: Annotated, at: number): number => at + (text.reads(ABOUT, at)?.[0].length ?? 0)

/** "…; đồng thời đề nghị Sở B …"; in an item its actor may ask. */
function behindLink(text: Annotated, at: number): number {
  const about = behindAbout(text, at)
  if (about > at) return about
  const link = text.at('ADVERBIAL', at)
  return link?.value === 'LINK'
    ? text.behind(link) + (text.reads(COMMA, text.behind(link))?.[0].length ?? 0)
    : at
}

const COMMA = /,\s+/uy
const COLON = /\s*:\s*/uy

/** "Sở A theo dõi; kiến nghị UBND tỉnh …" */
const actsItself = (roles: Roles | null): boolean => isCharged(roles) && OWN_CLAUSE.has(roles.rule)

/** "…; UBND tỉnh yêu cầu các sở …": what the speaker gives at the front of a clause. */
function givenBySpeaker(clause: Stretch): SpanOf<'GIVING'> | null {
  const { text } = clause
  const speaker = clause.bodyAt(clause.start)
  return speaker && text.at('GIVING', skipBlanks(text, behindPerson(text, speaker.end)))
}

/** "Sở A phổ biến; các đơn vị rà soát, xong trước ngày D": with a day of its own it is no detail. */
const isTimed = (reading: Reading, { passage, start, end }: Stretch): boolean =>
  reading.hasDeadline(passage, { start, end: endOfClause(passage, start, end) })
