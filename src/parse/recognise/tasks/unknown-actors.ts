import type { TaskModality } from '../../../model/task.js'
import type { SpanOf } from '../../annotate/annotated.js'
import { CAPITALISED, isCapitalised, MARK, wordFrom } from '../../annotate/words.js'
import { ISSUES_IT } from '../../lexicon/retelling.js'
import { rule, type Rule } from '../../rule.js'
import type { Actor, ActorCase } from './actors.js'
import { TAKEN_ON } from './actors-inside.js'
import { BEFORE_OFFICE, isNamedUnit, placesOfSubject, RIVALS, WORK_DONE_BY } from './openings.js'
import { behindShare } from './acting.js'
import { actorsAt, unlistedActorsAt } from './lists.js'
import { headAt, nounAt, opensVerb, SECOND_SYLLABLE } from './actor-names.js'
import { unlistedBody } from './members.js'
import { guidesAt } from './passed-on.js'
import { ON_DAY_RULE } from './on-day.js'
import { WHOEVER } from './whoever.js'
import { opensDuty, opensGivenDuty, skipBlanks } from './duty.js'
import { MODALITY } from './modality.js'
import { assignmentsOf, type BodyList, type Range, type Stretch } from './stretch.js'
import type { ParsedAssignment } from './parsed.js'
import { teamAt, teamSetUp, type TeamMention } from './teams.js'
import type { Passage } from '../../passage.js'
import { isOver } from './who-speaks.js'

/**
 * "giao Tiểu ban Văn kiện …", "Tổ công tác Đề án X tổng hợp …": a body that no list holds leads under the words that
 * name it, with low confidence, rather than nobody or somebody else.
 */

const SHORTEST = 4
const LONGEST_CHARGED = 84
const LONGEST_SUBJECT = 110
const LONGEST_VERB = 20
const AND = /(?:và|hoặc|của|về|tới|đến|với)\s/uy
const NAME_ENDS = ',;:.()“”'
/** "Đoàn kiểm tra trong quá trình …", "Tổ công tác nếu thấy …", "Tổ tuần tra mỗi tuần …", "Cục A là đơn vị đầu mối …": when or as what it is to act, behind its name. */
const CLAUSE =
  /(?:trong\s+(?:quá\s+trình|khi|thời\s+gian)|nếu|khi|(?:trước|sau)\s+khi|căn\s+cứ|(?:mỗi|h[ằà]ng)\s+(?:ngày|tuần|tháng|quý|năm)|định\s+kỳ|từ\s+nay|theo\s+(?:chức\s+năng|nhiệm\s+vụ|thẩm\s+quyền|kế\s+hoạch)|là\s+(?:(?:cơ\s+quan|đơn\s+vị|bộ\s+phận)\s+)?(?:đầu\s+mối|thường\s+trực|chủ\s+trì))(?!\p{L})/uy
/** "Chánh án giao Ban Thư ký …" */
const BEHIND_HOLDER =
  /(?<=(?:chủ\s+tịch|bí\s+thư|(?:bộ|viện|cục|vụ|hiệu|chỉ\s+huy|tổng)\s+trưởng|trưởng\s+ban|giám\s+đốc|chánh\s+(?:án|thanh\s+tra|văn\s+phòng)|chủ\s+nhiệm|tư\s+lệnh|chính\s+ủy|đồng\s+chí)\s+(?:cũng\s+)?)/uy
/** Who may stand before the giving verb; so may every capitalised word. */
const GIVERS: ReadonlySet<string> = new Set(
  'ủy tỉnh huyện ubnd phố phủ tướng vụ trực đoàn cũng vừa thời và phường xã quận ty trường trưởng đốc viện khoa ban hội nhiệm mà ý'.split(
    ' ',
  ),
)

/** The words from `at` up to a verb that ends the name of an actor; null when a mark or a known body comes first. */
function nameAt(stretch: Stretch, at: number, longest: number, isOfHead = false): Range | null {
  const { text } = stretch
  const from = Math.max(at + SHORTEST, text.at('ACTOR_HEAD', at)?.end ?? 0)
  const till = Math.min(stretch.end, at + longest + LONGEST_VERB)
  const verb = [
    ...text.within('ACTOR_END', from, till),
    ...(isOfHead ? text.within('HEAD_END', from, till) : []),
  ]
    .filter(
      ({ from, start }) =>
        !isCapitalised(text, from) &&
        text.reads(SECOND_SYLLABLE, start) === null &&
        text.reads(NAMES_WORK, start) === null,
    )
    .sort((a, b) => a.from - b.from)[0]
  if (
    verb === undefined ||
    text.reads(AND, at) ||
    text.reads(DONE_TO_IT, verb.start) !== null ||
    text.at('DUTY_ADVERB', at) !== null ||
    text.reads(WHEN, at) !== null ||
    stretch.bodyAt(at) !== null ||
    stretch.isInBody(at)
  )
    return null
  let end = text.before(verb)
  const { words, low } = text
  for (let word = wordFrom(words, at); word < verb.from && (words.start[word] as number) < end; word += 1)
    if (text.reads(CLAUSE, words.start[word] as number)) end = words.end[word - 1] as number
    else if (
      ((words.shape[word] as number) & MARK) !== 0 &&
      NAME_ENDS.includes(low[words.start[word] as number] as string) &&
      text.reads(PREVENTING, words.start[word] as number) === null
    )
      return null
  // "đoàn miền Bắc | sẽ kiểm tra"
  if (low.endsWith(' sẽ', end)) end -= ' sẽ'.length
  if (end - at < SHORTEST || end - at > longest || opensDuty(text, at, end)) return null
  if (isOfHead && text.within('GIVING', at, end).length > 0) return null
  return GOES_BEYOND.test(low.slice(at, end)) || WHICHEVER.test(low.slice(at, end))
    ? null
    : { start: at, end }
}

/** "Tổ kiểm tra việc | thực hiện kỷ luật | tăng cường …": what the team is for is in its name. */
const NAMES_WORK = /(?<=\sviệc\s{1,3})/uy
/** "phòng, chống dịch": the comma parts no two names. */
const PREVENTING = /(?<=\sphòng\s?),\s+chống\s/uy

/** "Ngày chuyển đổi số được | tổ chức …": what is done with it. */
const DONE_TO_IT = /(?<=\s(?:được|bị)\s+)(?!phân\s+công|giao)/uy

/** "yêu cầu trong quý này phòng …", "yêu cầu công tác giám sát phải …": when or what, and no name. */
const WHEN =
  /(?:từ\s+nay|trong|trước|sau|đến|hết|đối\s+với|đã|đang|chưa|vẫn|còn|bị|nhưng|(?:(?:các|mọi|những|\d{1,3})\s+)?(?:công\s+tác|(?:dự|đề)\s+án|công\s+trình|chương\s+trình|hạng\s+mục|gói\s+thầu|chỉ\s+tiêu|sản\s+phẩm|việc|quá\s+trình|hoạt\s+động|nội\s+dung|vấn\s+đề|kết\s+quả|kế\s+hoạch|tiến\s+độ|chất\s+lượng|số\s+liệu|hồ\s+sơ))\s/uy

/** "phân công cơ quan | thực hiện": no name, but whoever it will be. */
const WHICHEVER = /^(?:cơ quan|đơn vị|tổ chức|cá nhân|người|công chức|cán bộ)$/u

/** "khu tái định cư A theo đề nghị của B": more than a name. */
const GOES_BEYOND =
  /\s(?:theo\s(?:đề\snghị|ý\skiến|tờ\strình)|trực\stiếp|phụ\strách\sviệc|để|khi|mà|vì|đã\s+cùng)\s|\s(?:đã|đang|vừa)$/u

/** "đề nghị quý cơ quan …" */
const ADDRESSEE = /(?:các\s+)?quý\s+(?:cơ\s+quan|đơn\s+vị|cấp|ban|sở|vị)(?!\p{L})/uy

/** "yêu cầu 100% nhà ở phải …": how many things. */
const SHARE_OF_THINGS =
  /\d{1,3}\s?%\s+(?:(?:số|các)\s+)?(?!cơ\s+(?:sở|quan)|đơn\s+vị|trường|xã|phường|huyện|thôn|hộ|cán\s+bộ|công\s+chức|doanh\s+nghiệp|trạm|đảng\s+viên|học\s+sinh|giáo\s+viên|chi\s+bộ)/uy

function charged({ stretch }: ActorCase): Range | null {
  for (const span of stretch.givers) {
    const at = behindSoon(stretch, span)
    const isAddressed = stretch.text.reads(ADDRESSEE, at) !== null || isNamedUnit(stretch.text, at)
    if ((span.value !== 'GIAO' && span.value !== 'YEU_CAU' && !isAddressed) || !mayGive(stretch, span))
      continue
    // "giao đất cho Sở A": what is given, and no name
    const name =
      stretch.text.at('OWN_STAFF', at) ||
      stretch.text.reads(THING_TO, at) !== null ||
      stretch.text.reads(SHARE_OF_THINGS, at) !== null
        ? null
        : (nameAt(stretch, at, LONGEST_CHARGED) ?? nameBeforeColon(stretch, at))
    if (name) return name
  }
  return null
}

const THING_TO =
  /(?:đất|rừng|vốn|quyền|mặt\s+bằng|biên\s+chế|chỉ\s+tiêu|tài\s+sản|kinh\s+phí|dự\s+toán)\s(?:[^,;:.]{1,60}\s)?cho\s/uy

/** "UBND tỉnh giao Văn phòng Ban Chỉ đạo quốc gia về trồng cây:" */
function nameBeforeColon(stretch: Stretch, at: number): Range | null {
  const { text, end: till } = stretch
  if (headAt(text, at, true) === null || stretch.bodyAt(at) !== null) return null
  const [whole] = text.reads(TO_COLON, at) ?? []
  const end = at + (whole?.length ?? 0)
  return whole !== undefined && end < till && end - at <= LONGEST_SUBJECT && !opensDuty(text, at, end)
    ? { start: at, end }
    : null
}
const TO_COLON = /[^,;:.()]{4,120}(?=:\s*$)/uy

function mayGive({ text, start }: Stretch, span: SpanOf<'GIVING'>): boolean {
  const { words, low } = text
  const word = span.from - 1
  const at = words.start[word]
  if (at === undefined || at < start) return true
  if (NOT.test(low.slice(at, words.end[word]))) return false
  if (
    text.reads(BEHIND_HOLDER, span.start) ||
    (span.value !== 'GIAO' && isBehindPaper(text, words.end[word] as number))
  )
    return true
  const shape = words.shape[word] as number
  // "Trên tinh thần đó, yêu cầu Ban Giám khảo …", "Cùng với đó, giao Tổ kiểm tra …"
  const isBehindAdverbial =
    text.at('ADVERBIAL', start) !== null &&
    (low[at] === ',' || (span.value !== 'GIAO' && CASE_ALONE.test(low.slice(start, span.start))))
  if (isBehindAdverbial) return true
  if ((shape & MARK) !== 0) return ';.:'.includes(low[at] as string) || span.from < 3
  // "Ban Nữ công trường yêu cầu các tổ …"
  if (headAt(text, start) !== null && at - start < LONGEST_SUBJECT) return true
  return (shape & CAPITALISED) !== 0 || GIVERS.has(low.slice(at, words.end[word]))
}

/** "… vừa có văn bản khẩn yêu cầu các cục thuế …": the paper that is news gives; "theo văn bản yêu cầu …" gives nothing. */
function isBehindPaper(text: Stretch['text'], end: number): boolean {
  const urgent = text.reads(URGENT_BEFORE, end)?.[1]?.length ?? 0
  const noun = text.endingAt('TYPE_NOUN', end - urgent)
  return noun !== null && text.reads(ISSUES_IT, noun.start) !== null
}
const URGENT_BEFORE = /(?<=(\s{1,3}(?:khẩn|hỏa\s{1,3}tốc|chỉ\s{1,3}đạo)))/uy

/** "Trường hợp không gia hạn | đề nghị doanh nghiệp trả lại đất" */
const CASE_ALONE = /^(?:trường\s+hợp|nếu)\s[^,;:.]{3,120}$/u

/** "Không yêu cầu doanh nghiệp nộp thêm giấy tờ", "Lễ giao nhận quân", "Trước yêu cầu cùng lúc …", "Vận chuyển rác tập kết" */
const NOT = /^(?:không|chưa|có|chẳng|đã|lễ|những|các|mọi|trước|từ|với|vì|do|vận|luân|lưu|di|thuyên)$/u

function opening({ stretch }: ActorCase): Range | null {
  for (const place of placesOfSubject(stretch)) {
    const at = skipBlanks(stretch.text, place)
    const [bound] = stretch.text.reads(BOUND_BY_WORK, at) ?? []
    if (bound !== undefined) return { start: at, end: at + bound.length }
    const name =
      headAt(stretch.text, at, at > stretch.wordsAt) === null
        ? null
        : nameAt(stretch, at, LONGEST_SUBJECT, true)
    if (name) return name
  }
  return null
}

/** "Tổ chức kết nối giao dịch phải …": whoever does such work, where "tổ chức" is no verb. */
const BOUND_BY_WORK =
  /(?:các\s+)?tổ\s+chức\s+(?:kết\s+nối|đăng\s+ký|cung\s+(?:cấp|ứng)|phát\s+hành|kinh\s+doanh|sản\s+xuất|sử\s+dụng|quản\s+lý|vận\s+hành|khai\s+thác|(?:xuất|nhập)\s+khẩu|đấu\s+giá|hành\s+nghề|giám\s+định|đầu\s+tư|thi\s+công|thiết\s+kế|kiểm\s+(?:định|toán)|chứng\s+nhận|lưu\s+ký|niêm\s+yết|được\s+(?:giao|cấp|công\s+nhận))[\s,][^.;:]{0,100}?(?=\s+(?:phải|có\s+(?:trách\s+nhiệm|nghĩa\s+vụ)|chịu\s+trách\s+nhiệm)\s)/uy

export function unknownBody(passage: Passage, { start, end }: Range): ParsedAssignment {
  const name = passage.text.slice(start, end).replace(/\s+/g, ' ').trim()
  return { body: unlistedBody(name), asPrinted: name, span: passage.span(start, end) }
}

const BRACKET_OR_COMMA =
  /\s*(?:\([^)]{0,120}\)\s*)?(?:(?:này|nói\s+trên|nêu\s+trên)\s+)?(?:,?\s*(?:theo\s+(?:chức\s+năng|thẩm\s+quyền|nhiệm\s+vụ)[^,;:]{0,60}|trong\s+phạm\s+vi[^,;:]{0,80}))?,?\s*(?:(?:định\s+kỳ\s+)?(?:mỗi|h[ằà]ng)\s+(?:ngày|tuần|tháng|quý|năm)(?!\p{L}),?\s*)?/uy

/** "sẽ nhận tập trung", and not "sẽ được nhận". */
const WILL_DO =
  /sẽ\s+(?!(?:bị|được|là|có|không|chưa|giúp|mất|hưởng|tăng|giảm|thành|trở|gặp|thấy|cần|còn|phát|nhận\s+(?:được|hỗ|quà|tiền))(?!\p{L}))(?=\p{L})/uy
const WILL = /(?:sẽ|cũng)\s+/uy

/** "Phát biểu tại hội nghị, đ/c A - Thành ủy viên, Bí thư Đảng ủy phường đánh giá …": who speaks. */
const SPOKEN_AT =
  /(?:phát\s+biểu|kết\s+luận)(?:\s+(?:chỉ\s+đạo|kết\s+luận|khai\s+mạc|bế\s+mạc))?(?:\s+tại)?\s+(?:hội\s+nghị|cuộc\s+họp|buổi|phiên|lễ|đại\s+hội)(?!\p{L})/uy

/** "Việc tuyển dụng công chức, viên chức phải …": the matter must be so, and those of whom it is do nothing. */
const OF_A_MATTER =
  /(?<=(?:^|[.;\n]\s*)việc\s(?:\p{L}+\s){1,6}(?:cán\s+bộ|công\s+chức|viên\s+chức|giáo\s+viên|người\s+lao\s+động)\s*,\s*)(?=(?:công|viên)\s+chức|đảng\s+viên|nhân\s+viên|người\s+lao)/uy

/** "Các chủ rừng tuần tra …", "Cơ quan thanh tra các cấp: …": a list that begins with somebody whom no list holds. */
function unlistedSubject({ stretch }: ActorCase): BodyList | null {
  if (stretch.text.reads(SPOKEN_AT, stretch.wordsAt) !== null) return null
  for (const opening of placesOfSubject(stretch)) {
    const place = stretch.behindNoBody(RIVALS, opening) ?? opening
    const comrades = stretch.behindNoBody(BEFORE_OFFICE, place)
    const list =
      unlistedActorsAt(stretch, place) ?? (comrades === null ? null : unlistedActorsAt(stretch, comrades))
    const from = list && behindOffice(stretch, list.end)
    const guided = from === null ? null : guidesAt(stretch, from)
    if (guided !== null) return actorsAt(stretch, guided, 'ACTOR')
    if (list === null || from === null || givesOn(stretch, from)) continue
    if (stretch.behind(WILL_REWARD, from) !== null) continue
    if (isBehindGiven(stretch, list.start) || isBeforeSpeaker(stretch, list)) continue
    if (stretch.text.reads(OF_A_MATTER, list.start) !== null) continue
    if (stretch.text.reads(LIVES_THERE, list.start) !== null) continue
    const behind = stretch.behind(WILL, from) ?? from
    const isGiven =
      opensGivenDuty(stretch.text, list.end, stretch.end) || stretch.behind(WILL_DO, from) !== null
    if (
      isGiven ||
      (stretch.text.low[behind] === ':' && !isComposed(stretch, list) && saysMore(stretch, behind + 1)) ||
      opensVerb(stretch, behind)
    )
      return list
    if (behind > from && opensDuty(stretch.text, behind, stretch.end)) return list
  }
  return null
}

/** "Trường hợp bà A, trú tại khóm 3B, thị trấn B, huyện C: xin tách thửa": where somebody lives who asks. */
const LIVES_THERE =
  /(?<=(?<!\p{L})(?:trú|ngụ|hộ\s+khẩu(?:\s+thường\s+trú)?|sinh\s+sống|địa\s+chỉ)(?:\s+(?:tại|ở)|\s*:)?\s[^.;:]{0,90})/uy

/** "Ban Giám đốc sẽ xét thưởng cá nhân …": what those promise who lead. */
const WILL_REWARD = /\s*sẽ\s+(?:(?:xem\s+)?xét|khen)[\s,]+(?:khen\s+)?thưởng(?!\p{L})/uy

const behindOffice = (stretch: Stretch, at: number): number =>
  behindShare(stretch, at) ?? stretch.behind(BRACKET_OR_COMMA, at) ?? at

/** "Doanh nghiệp: tùy tâm.", "Hộ dân: 5 cây": how much, and nothing to be done. */
const saysMore = (stretch: Stretch, at: number): boolean =>
  (stretch.end - at > LONGEST_AMOUNT && stretch.text.reads(LEVEL_BEFORE, at) === null) ||
  opensDuty(stretch.text, skipBlanks(stretch.text, at), stretch.end)
const LONGEST_AMOUNT = 16
/** "Cấp xã: từ 80 đến 130 đại biểu" */
const LEVEL_BEFORE =
  /(?<=cấp\s+(?:(?:trên\s+trực\s+tiếp\s+)?cơ\s+sở|xã|huyện)(?:\s+và\s+tương\s+đương)?\s*:)/uy

/** "Thành viên đoàn: đại diện các sở": who belongs to it. */
const isComposed = ({ text }: Stretch, { start }: BodyList): boolean => text.reads(MEMBERS, start) !== null
const MEMBERS = /(?:các\s+)?(?:thành\s+viên|thư\s+ký)\s/uy

/** "Để …, Chánh án yêu cầu Chánh án các tòa chỉ đạo Thẩm phán, công chức …": whoever stands before is given it. */
const isBehindGiven = (stretch: Stretch, at: number): boolean =>
  stretch.givers.some((span) => {
    const from = stretch.behindNoBody(BEFORE_OFFICE, span.end) ?? span.end
    const isBefore = span.end < at && span.start > stretch.wordsAt
    // "Đối với A, yêu cầu bố trí thêm bộ đội, giáo viên tham gia": no more than whom the duty names
    const isOwnClause = stretch.text.low.startsWith(', ', span.start - 2)
    return (
      isBefore &&
      ((stretch.listAt(from)?.end ?? at) < at ||
        (isOwnClause && opensDuty(stretch.text, skipBlanks(stretch.text, from), at)))
    )
  })

/** "Về việc bố trí cán bộ, viên chức bảo đảm đúng vị trí, Thủ tướng yêu cầu Bộ Nội vụ …": what it is about, and whom the speaker gives. */
const isBeforeSpeaker = (stretch: Stretch, { start, end }: BodyList): boolean =>
  start > stretch.wordsAt &&
  stretch.givers.some((span) => {
    const [paper = ''] = stretch.text.reads(PAPER_BEFORE, span.start)?.slice(1) ?? []
    const speaker = span.start > end ? stretch.listBefore(span.start - paper.length) : null
    return (
      speaker !== null &&
      speaker.start > end &&
      isOver(speaker) &&
      stretch.text.low.startsWith(', ', speaker.start - 2) &&
      stretch.listAt(span.end) !== null
    )
  })

/** "Bộ trưởng Bộ A | vừa có công điện | yêu cầu …" */
const PAPER_BEFORE =
  /(?<=(\s(?:(?:vừa|đã|mới)\s)?(?:ký\s)?(?:ban\s+hành|có|gửi)\s(?:công\s+điện|văn\s+bản|công\s+văn|chỉ\s+thị|thông\s+báo)(?:\s[^,;:.]{0,60})?\s))/uy

/** "Nhà trường yêu cầu trưởng các khoa …": who speaks is not charged, whoever is. */
function givesOn(stretch: Stretch, at: number): boolean {
  const giving = stretch.text.at('GIVING', skipBlanks(stretch.text, at))
  if (giving === null || giving.value === 'KHUYEN_KHICH') return false
  const soon = stretch.behind(SOON, giving.end)
  const list = actorsAt(stretch, soon ?? stretch.text.behind(giving), 'ACTOR')
  // "Đoàn kiểm tra đề nghị các xã khen thưởng …" may be its duty
  const isUrged = list !== null && stretch.behind(URGED, list.end) !== null
  const mayBeDuty =
    giving.value === 'DE_NGHI' && soon === null && !isUrged && stretch.text.reads(BEHIND_HEAD, at) === null
  return !mayBeDuty && list !== null
}

/** "Hiệu trưởng đề nghị các tổ …": who heads a house speaks. */
const BEHIND_HEAD =
  /(?<=(?:đoàn\s+(?:trường|khoa|xã|phường)|hiệu\s+trưởng|nhà\s+trường|giám\s+đốc|trưởng\s+ban|chủ\s+nhiệm)\s{0,3})/uy
const URGED =
  /\s*,?\s*(?:sớm|khẩn\s+trương|tiếp\s+tục|chủ\s+động|tập\s+trung|cần|phải|quan\s+tâm|tăng\s+cường|nghiêm\s+túc|rà\s+soát|hoàn\s+thiện|chuẩn\s+bị)\s/uy
/** By when, between "yêu cầu" and whom it charges: "trong thời gian tới, ", "trước ngày 15/6, ", "sau kỳ nghỉ các ". */
export const SOON =
  /\s*[:,]?\s*(?:(?:(?:trong\s+)?(?:thời\s+gian\s+tới|tuần\s+(?:này|tới)|tháng\s+(?:này|tới))|(?:từ\s+nay\s+đến|trước|đến|trong|chậm\s+nhất(?:\s+(?:là|đến))?)\s+(?:hết\s+)?(?:(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?|tháng\s+\d{1,2}(?:[/.-]\d{4}|\s+năm\s+\d{4})?|quý\s+[\divx]{1,3}(?:[/.-]\d{4}|\s+năm\s+\d{4})?)),?|(?:trước|sau)\s+(?:\p{L}+\s+){0,4}\p{L}+(?=\s+các\s)|(?:trong|từ|trước|sau|hết|kết\s+thúc|chậm\s+nhất|đến|định\s+kỳ|hằng|hàng)\s[^,;:.]{3,40},)\s+|(?<=(?:đề\s+nghị|yêu\s+cầu))\s*:\s+/uy
/** "yêu cầu trong thời gian tới, Ban tổ chức …", "yêu cầu sau kỳ nghỉ, các lớp …" */
const behindSoon = (stretch: Stretch, span: SpanOf<'GIVING'>): number =>
  stretch.behind(SOON, span.end) ?? stretch.text.behind(span)

export function unlistedGiven({ stretch }: Pick<ActorCase, 'stretch'>): Given | null {
  for (const span of stretch.givers) {
    const at = behindSoon(stretch, span)
    // whom a body gives within its own house, and "phổ biến quy định và phân công cá nhân giúp đỡ": whom it gives by its duty
    const isOwn =
      span.value === 'GIAO' &&
      ((nounAt(stretch, at)?.value === 'STAFF' && !isOffice(stretch.text, at)) ||
        stretch.text.reads(OWN_TEAM, at) !== null ||
        (stretch.text.reads(AND_ASSIGNS, span.start) !== null &&
          opensDuty(stretch.text, stretch.wordsAt, span.start)))
    const isSaid = !isOwn && (mayGive(stretch, span) || stretch.listBefore(span.start) !== null)
    const comrades = stretch.behindNoBody(BEFORE_OFFICE, at)
    const list = isSaid
      ? (unlistedActorsAt(stretch, at) ?? (comrades === null ? null : unlistedActorsAt(stretch, comrades)))
      : null
    if (list && isAskedByActor(stretch, list.start)) continue
    if (list) return { ...list, modality: MODALITY[span.value] }
  }
  return null
}

/** "Phân công 02 tổ trực chốt", "Phân công thành viên tổ công nghệ số giúp từng hộ": people of its own. */
const OWN_TEAM =
  /(?<=phân\s+công\s+)(?:(?:(?:từng|các)\s+)?thành\s+viên\s+(?:tổ|đội|nhóm)|(?:\d{1,3}|một|hai|ba|bốn|năm)\s+(?:tổ|đội|nhóm)(?!\s+trưởng))(?!\p{L})/uy

export const AND_ASSIGNS = /(?<=(?:,|\svà)\s+)phân\s+công\s/uy
/** "Yêu cầu các cơ sở chưa có giấy phép …", "Rà soát …, kiến nghị cơ quan có thẩm quyền …": who has the duty asks those. */
const isAskedByActor = ({ text, wordsAt, end }: Stretch, at: number): boolean =>
  text.reads(LOOKED_AFTER, at) !== null ||
  (text.reads(AUTHORITY, at) !== null && opensDuty(text, wordsAt, end))
const LOOKED_AFTER = /các\s+cơ\s+sở\s+(?:chưa|còn|được|có|không)\s/uy
const AUTHORITY = /(?:các\s+)?(?:cơ\s+quan|cấp)(?:\s+\p{L}+){0,2}\s+có\s+thẩm\s+quyền(?!\p{L})/uy

/** "Giao công chức Văn hóa - Xã hội …": of a commune, where it stands for an office. */
const isOffice = (text: Stretch['text'], at: number): boolean =>
  text.low.startsWith('công chức', skipBlanks(text, at)) && headAt(text, skipBlanks(text, at), true) !== null

interface Given extends BodyList {
  readonly modality?: TaskModality
}

const listRow = (id: string, when: (one: ActorCase) => Given | null): Rule<ActorCase, Actor> =>
  rule<ActorCase, Actor, Given>({
    id,
    when,
    then: ({ mentions, end, modality = 'MUST' }, { stretch }) => ({
      leads: assignmentsOf(stretch.passage, mentions),
      role: null,
      modality,
      dutyAt: end,
    }),
  })

const row = (id: string, when: (one: ActorCase) => Range | null): Rule<ActorCase, Actor> =>
  rule<ActorCase, Actor, Range>({
    id,
    when,
    then: (name, { stretch }) => ({
      leads: [unknownBody(stretch.passage, name)],
      role: null,
      modality: 'MUST',
      dutyAt: name.end,
    }),
  })

export const UNLISTED_SUBJECT = listRow('lead.unknown.list', unlistedSubject)

function doer({ stretch }: ActorCase): BodyList | null {
  const { text, wordsAt, end } = stretch
  const [work] = text.reads(WORK_DONE_BY, wordsAt) ?? []
  const list = work === undefined ? null : unlistedActorsAt(stretch, wordsAt + work.length)
  return list && list.end < end && stretch.behind(TAKEN_ON, list.end) !== null ? list : null
}

/** "Tổ báo cáo …", "Giao Tổ trưởng phân công …" */
function team({ stretch }: ActorCase): TeamMention | null {
  const setUp = stretch.holds(':', stretch.end - 1) ? teamSetUp(stretch) : null
  if (setUp) return setUp
  const giving = stretch.text.at('GIVING', stretch.wordsAt)
  const at = giving ? stretch.text.behind(giving) : stretch.wordsAt
  return teamAt(stretch, skipBlanks(stretch.text, at))
}

export const TEAM = rule<ActorCase, Actor, TeamMention>({
  id: 'lead.team',
  when: team,
  then: ({ named, known, start, end }, { stretch: { passage } }) => ({
    leads: known
      ? assignmentsOf(passage, [known])
      : [{ body: unlistedBody(named), asPrinted: named, span: passage.span(start, end) }],
    role: null,
    modality: 'MUST',
    dutyAt: end,
  }),
})

export const UNKNOWN_ACTORS: readonly Rule<ActorCase, Actor>[] = [
  ON_DAY_RULE,
  WHOEVER,
  listRow('lead.unknown.given', unlistedGiven),
  row('lead.unknown.charged', charged),
  row('lead.unknown.subject', opening),
  listRow('lead.unknown.doer', doer),
]
