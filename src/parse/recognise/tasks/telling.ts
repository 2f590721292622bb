import type { Annotated, SpanOf } from '../../annotate/annotated.js'
import { isCapitalised } from '../../annotate/words.js'
import type { Opening } from '../../lexicon/duties.js'
import { NOWHERE } from '../../place.js'
import { decide, partedBy, type Rule } from '../../rule.js'
import { bodiesWithin } from '../agencies.js'
import { behindMarker } from './duty.js'
import {
  COUNTED_TILL,
  DESPITE,
  ENDS_ANOTHER,
  GAVE_BEFORE,
  HAS_SUFFERED,
  IS_AWAY,
  IS_SO_LARGE,
  IS_HELD,
  isChaired,
  isListed,
  isPaid,
  LAW_GAVE,
  LAW_NOW,
  MAY_CHANGE,
  TAKES_OFFICE,
  THINKS,
  resultsFrom,
  SHOWN,
  SO_FAR,
  TAKES_PART,
  TO_PRAISE,
} from './looked-back.js'
import type { Range } from './stretch.js'
import { isSettingUp } from './teams.js'
import { promisesReward, threatens } from './threats.js'

/** A sentence, a clause or an item; `at`: where its words begin behind a marker. */
export interface Said extends Range {
  readonly text: Annotated
  readonly at: number
  /** The words that it opens with, where the lexicon has them. */
  readonly opening: SpanOf<'OPENING'> | null
}

/** Whether a sentence tells, praises or closes, and puts no duty on anyone; the row of the table that says so. */
export function tells(text: Annotated, { start, end }: Range): string | null {
  const known = text.once(nothingKnown)
  // a small number for most texts, which a map finds faster
  const key = start * (text.text.length + 1) + end
  const before = known.get(key)
  if (before !== undefined) return before
  const rule = ruleThatTells(text, { start, end })
  known.set(key, rule)
  return rule
}
/** An item that is one clause is asked about as an item, as a sentence and as a clause. */
const nothingKnown = (): Map<number, string | null> => new Map()

function ruleThatTells(text: Annotated, { start, end }: Range): string | null {
  const at = behindMarker(text, start)
  const opens = text.at('OPENING', at)
  return decide(rowsFor(opens?.value ?? null), { text, start, end, at, opening: opens })?.rule ?? null
}

interface Row extends Rule<Said, true> {
  /** It is tried where such words open what is said. */
  readonly needs: Opening | null
}

const opening = (id: string, value: Opening, unless?: RegExp): Row => ({
  id,
  needs: value,
  when: ({ text, end, opening: span }) => {
    if (span === null || span.end > end) return null
    return unless && text.reads(unless, span.end) ? null : true
  },
  then: () => true,
})

/** "Trân trọng đề nghị các sở …" */
const ASKS_WARMLY = /\s+(?:đề\s+nghị|yêu\s+cầu)\s/uy
const BLAMES_CASES = /\s*,|\s+(?:và|những|các\s+trường\s+hợp|cán\s+bộ|cá\s+nhân)\s/uy
/** "Kết quả gửi về Sở Y tế", "Kết quả thực hiện báo cáo UBND tỉnh": it is to be handed in. */
const HANDED_IN =
  /(?<=kết\s+quả)(?:\s+\p{L}+){0,5}?\s+(?:gửi|nộp|báo\s+cáo)\s+(?:về|cho|ubnd|chủ\s+tịch|sở|bộ|văn\s+phòng|ban|(?:tỉnh|thành|huyện|quận|thị|đảng)\s+ủy|thường\s+trực)(?!\p{L})/uy
/** "Nhằm X, giao Sở Y …", "Nhằm X, Sở Y chủ trì …", "Sau khi xem xét Chủ tịch UBND tỉnh giao Sở Y …", "Sau khi kiểm tra, UBND xã lập danh sách …" */
const ORDERS_BEHIND =
  /[^.;:]{0,260}?,\s+(?:(?:đề\s+nghị|yêu\s+cầu|giao)\s|(?:đồng\s+chí\s+)?(?:(?:các\s+)?(?:ông|bà|đồng\s+chí|sở|ubnd|ủy\s+ban|ban|bộ|công\s+an|phòng|văn\s+phòng|(?:phó\s+)?chủ\s+tịch|(?:phó\s+)?bí\s+thư|chủ\s+nhiệm|thường\s+trực|(?:phó\s+)?thủ\s+tướng|lãnh\s+đạo|(?:tổng\s+|chi\s+)?cục|(?:tổng\s+)?công\s+ty|tập\s+đoàn|(?:tổng\s+)?liên\s+đoàn|ngân\s+hàng|bảo\s+hiểm|kho\s+bạc|(?:tỉnh|thành|huyện|thị|quận|đảng)\s+ủy|thanh\s+tra))\s[^,.;:]{2,80}\s(?:chủ\s+trì|yêu\s+cầu|đề\s+nghị|giao|chỉ\s+đạo\s+(?:các|sở|ubnd|phòng|ủy\s+ban|ban|công\s+an|chi\s+cục|trung\s+tâm|văn\s+phòng)|có\s+trách\s+nhiệm)(?:\s|,))|[^.;:]{0,260}?(?<!\s(?:của|từ|tại|với|bởi)\s+(?:phó\s+)?)(?:chủ\s+tịch|thủ\s+tướng|ubnd|ủy\s+ban\s+nhân\s+dân)\s[^,.;:]{2,80}\s(?:yêu\s+cầu|đề\s+nghị|giao)\s+(?:giám\s+đốc|sở|bộ|ubnd|ủy\s+ban|công\s+an|phòng|ban|văn\s+phòng|chủ\s+tịch|thanh\s+tra|(?:chi\s+)?cục|trung\s+tâm|các)\s|[^.;:,]{0,120}?,\s+(?:ubnd|ủy\s+ban\s+nhân\s+dân|sở|phòng|trạm|ban|hội\s+đồng|cơ\s+quan|đơn\s+vị)\s(?:[^.;:đ]|đ(?!ã\s)){2,80}?\s(?:lập\s+(?:danh\s+sách|hồ\s+sơ|biên\s+bản|dự\s+toán)|niêm\s+yết|tổng\s+hợp|hoàn\s+thiện|công\s+khai)\s/uy
/** "Căn cứ văn bản này, …", "Xét đề nghị của A tại văn bản số N: Sở B kiểm tra …" */
const ORDERS_BY_GROUND =
  /(?:\s+(?:đề\s+nghị|báo\s+cáo|kiến\s+nghị|ý\s+kiến)\s[^;:]{5,220}:\s+(?:giao|đề\s+nghị|yêu\s+cầu|sở|bộ|ubnd|ủy\s+ban|ban|công\s+an|cục|văn\s+phòng)\s|\s+(?:chức\s+năng|nhiệm\s+vụ|thẩm\s+quyền)(?:,\s+(?:nhiệm\s+vụ|quyền\s+hạn|thẩm\s+quyền))*(?:\s+\p{L}+){0,6}?(?:,|(?<=\s(?:được\s+giao|phân\s+công|của\s+mình|đơn\s+vị)))\s+(?:chủ\s+động|kịp\s+thời|khẩn\s+trương|tổ\s+chức|triển\s+khai|tăng\s+cường|rà\s+soát|xây\s+dựng)\s|\s+(?:vào\s+)?(?:diễn\s+biến|tình\s+hình|điều\s+kiện|nội\s+dung\s+(?:được\s+giao|công\s+việc|nhiệm\s+vụ)|nhiệm\s+vụ|dự\s+báo|cơn\s+bão|bản\s+tin|thực\s+tế)[^.;:]{0,80},\s+(?![^.;:]{0,60}\s(?:ban\s+hành|xây\s+dựng|báo\s+cáo|trình)\s)(?![^.;]{0,200}như\s+sau)|[^,;]{0,60}\snày,|[^;.]{0,90}\snày\s+(?:xây\s+dựng|tổ\s+chức|triển\s+khai|chủ\s+động|ban\s+hành|lập|rà\s+soát)\s)/uy
/** "Thực hiện Công văn số 5 của Bộ A; Chủ tịch UBND tỉnh chỉ đạo:" */
const ANNOUNCES =
  /thực\s+hiện\s[^.:]{10,400}[,;]\s+(?:thường\s+trực\s+)?(?:(?:phó\s+)?chủ\s+tịch\s+)?(?:ubnd|ủy\s+ban\s+nhân\s+dân)\s[^.:;,]{2,60}\s(?:chỉ\s+đạo|yêu\s+cầu|đề\s+nghị|có\s+ý\s+kiến(?:\s+chỉ\s+đạo)?)(?:\s+như\s+sau)?\s*:/uy
const HAPPENED_ON_DAY =
  /(?:(?:(?:sáng|chiều|vào|từ)\s+)?ngày|sáng|chiều|tối)\s+\d{1,2}(?:\s*[-–]\s*\d{1,2})?(?:\/|\s+tháng\s+)\d{1,2}(?:\/|\s+năm\s+)\d{4}[^.]{0,200}?(?:chủ\s+trì|đã|họp|làm\s+việc|kiểm\s+tra)/uy
/** "Ngày D, Giám đốc Sở A đã ký văn bản đề nghị các phòng …" */
const DEMANDS_BY_PAPER =
  /[^.;:]{0,200}?\s(?:ký|ban\s+hành|có|gửi|phát)\s(?:\p{L}+\s){0,3}?(?:văn\s+bản|công\s+(?:văn|điện)|chỉ\s+thị)\s(?:[^.;:,\d]{0,40}?\s)?(?:yêu\s+cầu|đề\s+nghị|chỉ\s+đạo)\s+(?:các|sở|ubnd|ủy\s+ban|giám\s+đốc|chủ\s+tịch|phòng|trưởng|thủ\s+trưởng|hiệu\s+trưởng|công\s+an|ban)\s/uy
/** "Tham dự tại trụ sở Chính phủ có …", "Về dự và chỉ đạo hội nghị đồng chí A …": who was there. */
const GUESTS =
  /(?:về\s+)?(?:cùng\s+)?(?:tham\s+|đến\s+)?dự(?!\s+(?:án|thảo|toán|kiến|báo|phòng|trữ))(?:\s+\p{L}+){1,9}?\s+(?:(?:gồm\s+|còn\s+)?có|(?:các\s+)?đồng\s+chí|các\s+ông)\s/uy
/** "Công điện gửi Chủ tịch UBND các tỉnh: A, B; Văn phòng C.": whom the paper goes to. */
const SENT =
  /(?:công\s+(?:điện|văn)|văn\s+bản|chỉ\s+thị|thông\s+báo)\s+(?:này\s+)?(?:được\s+)?gửi\s+(?:tới\s+|đến\s+)?(?!(?:về|qua|theo|kèm)\s)/uy
/** "Tại cuộc họp, Sở Y tế báo cáo kết quả …", "Bà A, Hiệu trưởng Trường B, báo cáo với Đoàn kiểm tra": what was heard there. */
const AT_MEETING =
  /tại\s+(?:cuộc\s+họp|hội\s+nghị|buổi\s+(?:làm\s+việc|họp|lễ)|phiên\s+họp)(?:\s+\p{L}+){0,6}\s*,\s+(?:(?!phải|cần|tiếp\s+tục|khẩn|chủ\s+trì)[^.;:]){3,90}?\s(?:đã\s+)?(?:báo\s+cáo|trình\s+bày|phát\s+biểu|trao\s+đổi|thảo\s+luận|bàn|góp\s+ý|kiến\s+nghị|đề\s+xuất|nghe)(?:\s|,)|tại\s+(?:cuộc\s+họp|hội\s+nghị|buổi\s+(?:làm\s+việc|họp|lễ)|phiên\s+họp)\s+đã\s|[^.;:,]{3,60}?\s(?:trân\s+trọng|vui\s+mừng|vinh\s+dự)\s+(?:được\s+)?(?:chào\s+đón|đón\s+tiếp|đón|giới\s+thiệu|tiếp\s+đón)\s|(?:ông|bà)\s[^.;:]{4,120},\s+(?:báo\s+cáo|trao\s+đổi|trình\s+bày|giới\s+thiệu|chia\s+sẻ)\s+(?:với|tại|cùng|ý\s+kiến)\s(?![^.;]*\strước\s)/uy
/** "Trả lời kiến nghị của cử tri xã A: Đề nghị UBND tỉnh …", "Cử tri xã A đề nghị …": what others asked for. */
const PETITION =
  /(?:(?:trả\s+lời|nội\s+dung|về)\s+)?(?:(?:đề\s+nghị|kiến\s+nghị|ý\s+kiến|phản\s+ánh|câu\s+hỏi)\s+(?:của\s+)?(?:(?:các\s+)?(?:cử\s+tri|công\s+dân|người\s+dân|bạn\s+đọc|hộ\s+dân)|(?:ông|bà)\s)[^:;.]{0,140}|nội\s+dung\s+(?:kiến\s+nghị|câu\s+hỏi|ý\s+kiến|phản\s+ánh)|câu\s+hỏi)(?:\s+\d+)?\s*:\s*[“"]?(?:đề\s+nghị|kiến\s+nghị)\s|(?:các\s+)?cử\s+tri\s[^.;:,]{0,80}?(?:đề\s+nghị|kiến\s+nghị|phản\s+ánh)\s/uy
/** "Một số đơn vị có nhiều nhiệm vụ quá hạn: Sở A (12 nhiệm vụ), Sở B": who is late, before it is said what they are to do. */
const LATE =
  /(?:một\s+số|nhiều|các|những)\s+(?:sở|đơn\s+vị|cơ\s+quan|địa\s+phương|huyện|xã|ngành|chủ\s+đầu\s+tư)[^.;:]{0,60}?\s(?:có|còn)\s+(?:(?:nhiều|một\s+số|\d{1,3})\s+)?(?:nhiệm\s+vụ|hồ\s+sơ|dự\s+án|văn\s+bản|công\s+trình|báo\s+cáo|chỉ\s+tiêu)\s+(?:đã\s+|bị\s+)?(?:quá\s+hạn|chậm|trễ|tồn\s+đọng|chưa)[^.;:]{0,60}:(?![^.;]{0,300}\s(?:khẩn\s+trương|phải|cần|yêu\s+cầu|đề\s+nghị|báo\s+cáo|rà\s+soát|tập\s+trung|thực\s+hiện|hoàn\s+thành)\s)\s+(?:sở|ubnd|ủy\s+ban|ban|phòng|công\s+an|chi\s+cục|huyện|xã|các)\s/uy
/** "Theo ông A - Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh, việc này …": what somebody said, unless it is what others must do. */
const BY_SOMEBODY = /theo\s+(?:ông|bà|đồng\s+chí|đ\/c)\s+(?:\p{L}+\s+){1,5}?\p{L}+\s*[,(–-]/uy
const MUST = /\s(?:phải|cần|sẽ|chủ\s+trì|có\s+trách\s+nhiệm)\s/u
/** "Chủ tịch Hội đồng: Trưởng Ban Quản lý dự án.", "Nhà đầu tư: Công ty A": who is what in a team, or of a project. */
export const PLACE_WITH_HOLDER =
  /(?:(?:các\s+)?(?:phó\s+)?(?:chủ\s+tịch\s+hội\s+đồng|trưởng\s+(?:ban|đoàn|nhóm|tiểu\s+ban)|(?:tổ|nhóm|đội)\s+(?:trưởng|phó))|(?:các\s+)?(?:ủy\s+viên|thành\s+viên|thư\s+ký)|tổ\s+(?:kỹ\s+thuật|thư\s+ký|giúp\s+việc)|(?:nhà|chủ)\s+đầu\s+tư|bên\s+mời\s+thầu|đơn\s+vị\s+(?:tư\s+vấn|thi\s+công|thụ\s+hưởng))(?!\p{L})[^.:;]{0,60}:\s*/uy
function isMember(text: Annotated, at: number, end: number): boolean {
  const label = text.reads(PLACE_WITH_HOLDER, at)
  const from = at + (label?.[0].length ?? 0)
  return (
    label !== null &&
    from < end &&
    bodiesWithin(text, NOWHERE, from, end).some(
      (body) => body.start === from && text.low.slice(body.end, end).replace(/[\s.;]/gu, '') === '',
    )
  )
}
/** "8h15 - 8h30: Sở Y tế báo cáo …": a step of a meeting. */
const HOUR =
  /(?:từ\s+)?\d{1,2}\s?(?:h|g|giờ)\s?\d{0,2}\s*(?::|(?:[-–]|đến)\s*\d{1,2}\s?(?:h|g|giờ)\s?\d{0,2}\s*:)/uy
/** "… sẵn sàng. Ảnh: TTXVN", "… sẵn sàng (Ảnh minh họa - nguồn internet)" */
const CAPTION =
  /(?:(?:[.(]|\s{2}|[\s-]\s)\s*Ảnh(?: minh họa)?\s*:\s*(?:[^.]|\.(?=\p{Lu}))*(?:\)\.)?|\((?:Ảnh|Hình)(?: (?:minh họa|tư liệu))?\)\.?|(?<![.;…]\s?)\((?:[Ảả]nh|[Hh]ình|[Nn]guồn)[ :][^()]{1,50}\))\s*$/u
const LONGEST_CREDIT = 60
/** "Chi Linh" below a report: who wrote it. */
const isByline = (text: Annotated, at: number, end: number): boolean =>
  end - at <= LONGEST_NAME &&
  BYLINE.test(text.text.slice(at, end)) &&
  bodiesWithin(text, NOWHERE, at, end).length === 0
const BYLINE = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,3}\s*$/u
const LONGEST_NAME = 30
/** Below the text of a portal: buttons, and the papers that hang on it. */
const LINK =
  /(?:(?:trả\s+lời|đánh\s+giá|chia\s+sẻ(?:\s+bài(?:\s+viết)?)?|bình\s+luận|gửi\s+(?:bình\s+luận|phản\s+hồi|ý\s+kiến|email)|in\s+(?:trang|bài\s+viết)|tải\s+(?:về|xuống|file)|đăng\s+(?:nhập|ký)|xem\s+(?:thêm|tiếp)|các\s+tin\s+khác|(?:tăng|giảm)\s+(?:cỡ|kích\s+thước)\s+(?:chữ|font)|(?:đọc|nghe)\s+(?:bài|nội\s+dung)(?:\s+(?:viết|này))?|(?:chọn|đổi)\s+(?:cỡ\s+chữ|giao\s+diện)|lưu\s+(?:bài(?:\s+viết)?|trang)|tìm\s+kiếm|xem\s+(?:với\s+)?cỡ\s+chữ|(?:viết|thêm|đăng)\s+(?:bình\s+luận|nhận\s+xét)(?:\s+mới)?|không\s+có\s+nhận\s+xét\s+nào|quay\s+lại(?:\s+đầu\s+trang)?|(?:đã\s+xem|phản\s+hồi|lượt\s+(?:xem|đọc|truy\s+cập))\s*:\s*\d[\d.,]*)|(?:(?:file|tệp|văn\s+bản|tài\s+liệu)\s+đính\s+kèm\s*:?\s*)?(?:quyết\s+định|kế\s+hoạch|công\s+văn|thông\s+báo|hướng\s+dẫn|chỉ\s+thị|báo\s+cáo|nghị\s+quyết)\s+(?:số\s*:?\s*)?\d[\d/]*\/[\p{L}\d-]+(?:\s+ngày\s+[\d/.-]+)?(?:\.(?:pdf|docx?))?)\s*[:.]?\s*/uy
/** "Các đơn vị tải Công văn số 5 tại đây: …": what a page offers. */
const LOADED =
  /(?:(?:các\s+)?(?:đơn\s+vị|cơ\s+quan|đồng\s+chí|bạn)\s+|đề\s+nghị\s+[^.;:]{3,60}?\s)?(?:tải|xem|download)\s[^.;:]{0,90}?\s(?:tại|ở)\s+đây(?!\p{L})/uy
/** "Trước đó, Bộ A đã có văn bản đề nghị Bộ B …", "UBND tỉnh A vừa gửi công văn kiến nghị Thủ tướng …": what was before, and what is asked of those above. */
const BEFORE_THAT =
  /trước\s+đó,?\s[^.;:]{3,120}?\s(?:đã|từng|(?:ký\s+)?ban\s+hành|có\s+(?:văn\s+bản|công\s+văn|công\s+điện))\s|[^.;:]{3,120}?\s(?:đã|vừa|cũng)\s+(?:có|gửi|ký)\s+(?:văn\s+bản|công\s+văn|tờ\s+trình|báo\s+cáo)\s[^.;:]{0,60}?(?:kiến\s+nghị|đề\s+nghị|đề\s+xuất|xin)\s+(?:thủ\s+tướng|chính\s+phủ|quốc\s+hội|bộ\s+chính\s+trị|ban\s+bí\s+thư)(?!\p{L})/uy
/** "Trước đó, Sở A kiểm tra 12 cơ sở", "Tiếp đó, ngày D, Sở A đã ban hành …" */
const EARLIER = /trước\s+đó,?\s|(?:tiếp|sau)\s+đó,?\s[^.;]{3,120}?\sđã\s/uy
/** Few sentences have one of its words near their front, and the pattern walks through all that it is tried at. */
const mayBeBefore = (text: Annotated, at: number): boolean =>
  text.low.startsWith('trước', at) || OF_THE_PAST.some((word) => text.holds(word, at, at + LONGEST_BEFORE))
const OF_THE_PAST = [' đã ', ' vừa ', ' cũng ']
const LONGEST_BEFORE = 130
/** "Cập nhật lúc15:53" */
const GLUED_DAY = /(?:cập\s+nhật|đăng|xuất\s+bản|gửi)\s+(?:lúc|ngày)\d/uy
/** "thực hiện Thông báo kết luận số 154-TB/TW": a paper's name. */
const NUMBERED = /\s*số\s/uy
/** "… thông báo để các đơn vị biết, thực hiện", but not "… thông báo ý kiến của A, UBND tỉnh yêu cầu B thực hiện …". */
function isToBeKnown(text: Annotated, at: number): boolean {
  const known = text.reads(TO_BE_KNOWN, at)
  return known !== null && !gives(text, at, at + known[0].length)
}
/** The "giao" of "Bộ Giao thông vận tải" and of "Bộ Ngoại giao" gives nothing. */
const gives = (text: Annotated, from: number, till: number): boolean =>
  text.within('GIVING', from, till).some(({ end }) => text.reads(OF_MINISTRY, end) === null)
const OF_MINISTRY = /\s+thông(?!\p{L})|(?<=ngoại\s{1,9}giao)/uy
const TO_BE_KNOWN = /[^.]{0,160}?(?:biết|thực\s+hiện|theo\s+đó)/uy

const when = (id: string, holds: (said: Said) => boolean): Row => ({
  id,
  needs: null,
  when: (said) => (holds(said) ? true : null),
  then: () => true,
})

/** "Sau khi có ý kiến thẩm định, phối hợp với các ngành hoàn chỉnh kế hoạch": whoever is charged goes on, and nobody tells. */
const GOES_ON_BEHIND =
  '[^.;:,]{0,160},\\s+(?:(?:chủ\\s+trì,\\s+)?phối\\s+hợp\\s+với|hoàn\\s+(?:chỉnh|thiện|thành)|tham\\s+mưu|tổng\\s+hợp|trình|ban\\s+hành|hướng\\s+dẫn|tổ\\s+chức|lập|xây\\s+dựng|khẩn\\s+trương|kịp\\s+thời)\\s(?![^.;:]*\\s(?:đã|như\\s+sau)(?!\\p{L}))'
/** "Sau khi có ý kiến của Bộ A, trong 05 ngày, Sở B trình UBND tỉnh …": the step behind a step. What follows a hearing is told. */
const STEP_BEHIND =
  '(?<!\\s(?:nghe|luận|đổi|nhắc|họp|việc))[^.;:,]{1,160},\\s+(?:(?:trong|chậm\\s+nhất|không\\s+quá)\\s[^,;:.]{1,60},\\s+)?(?:ubnd|ủy\\s+ban\\s+nhân\\s+dân|hđnd|sở|bộ|phòng|ban|(?:chi\\s+|tổng\\s+)?cục|công\\s+an|trung\\s+tâm|văn\\s+phòng|hội\\s+đồng|cơ\\s+quan|đơn\\s+vị|chủ\\s+đầu\\s+tư|các\\s+(?:sở|đơn\\s+vị|cơ\\s+quan|xã|phòng|trường|chủ\\s+đầu\\s+tư))\\s(?:[^,.;:đ]|đ(?!ã\\s)){2,80}?\\s(?:tham\\s+mưu|trình|thẩm\\s+định|ban\\s+hành|gửi|phê\\s+duyệt|trả\\s+(?:kết\\s+quả|hồ\\s+sơ)|hoàn\\s+(?:chỉnh|thiện|thành)|triển\\s+khai|tổ\\s+chức|phối\\s+hợp|có\\s+trách\\s+nhiệm)\\s(?![^.;:]*\\s(?:đã|như\\s+sau)(?!\\p{L}))'
const ORDERS_OR_GOES_ON = new RegExp(`${ORDERS_BEHIND.source}|${GOES_ON_BEHIND}|${STEP_BEHIND}`, 'uy')

const TO_BE_PRAISED = new RegExp(`${ORDERS_BEHIND.source}|${TO_PRAISE}`, 'uy')

/** Whether it charges nobody by a word that gives or asks. */
const givesNothing = ({ text, start, end }: Said): boolean => text.within('GIVING', start, end).length === 0

/** Nor says that anything must be done. */
const demandsNothing = (said: Said): boolean =>
  givesNothing(said) && !MUST.test(said.text.low.slice(said.at, said.end))

/** "Trên đây là ý kiến của Sở A, đề nghị UBND huyện B chỉ đạo …": what is to come of the answer. */
const ANSWERS_AND_ASKS = /[^.;:]{0,40}ý\s+kiến\s[^.;:]{3,260},\s+(?:đề\s+nghị|yêu\s+cầu)\s+(?!các\s|quý\s)/uy

export const TELLING: readonly Row[] = [
  opening('no-duty.praise', 'PRAISE', TO_BE_PRAISED),
  opening('no-duty.blame', 'BLAME', BLAMES_CASES),
  opening('no-duty.account', 'ACCOUNT', HANDED_IN),
  opening('no-duty.after', 'AFTER', ORDERS_OR_GOES_ON),
  opening('no-duty.ground', 'GROUND', ORDERS_BY_GROUND),
  when(
    'no-duty.ground.announces',
    ({ text, at, end }) => text.low[end - 1] === ':' && readsToEnd(text, ANNOUNCES, { start: at, end }),
  ),
  opening('no-duty.force', 'FORCE'),
  opening('no-duty.page', 'PAGE'),
  when('no-duty.page.label', ({ text, at }) => saysOf(text, at)),
  when('no-duty.page.glued', ({ text, at }) => text.reads(GLUED_DAY, at) !== null),
  opening('no-duty.aim', 'AIM', ORDERS_BEHIND),
  opening('no-duty.annex', 'ANNEX', ANSWERS_AND_ASKS),
  opening('no-duty.thanks', 'THANKS', ASKS_WARMLY),
  when(
    'no-duty.day',
    ({ text, at }) =>
      text.at('DAY_OPENING', at) !== null &&
      text.reads(HAPPENED_ON_DAY, at) !== null &&
      text.reads(DEMANDS_BY_PAPER, at) === null,
  ),
  when('no-duty.timetable', ({ text, at }) => text.reads(HOUR, at) !== null),
  when('no-duty.account.guests', ({ text, at }) => text.reads(GUESTS, at) !== null),
  when('no-duty.account.sent', (said) => said.text.reads(SENT, said.at) !== null && givesNothing(said)),
  when(
    'no-duty.account.meeting',
    (said) => said.text.reads(AT_MEETING, said.at) !== null && givesNothing(said),
  ),
  when('no-duty.account.results', (said) => said.text.once(resultsFrom) < said.start && givesNothing(said)),
  when('no-duty.account.petition', ({ text, at }) => text.reads(PETITION, at) !== null),
  when('no-duty.account.late', (said) => said.text.reads(LATE, said.at) !== null && demandsNothing(said)),
  when('no-duty.account.shown', ({ text, at }) => text.reads(SHOWN, at) !== null),
  when(
    'no-duty.account.somebody',
    (said) => said.text.reads(BY_SOMEBODY, said.at) !== null && demandsNothing(said),
  ),
  when('no-duty.set-up', ({ text, at, end }) => isSettingUp(text, at, end)),
  when('no-duty.annex.member', ({ text, at, end }) => isMember(text, at, end)),
  when('no-duty.page.caption', ({ text }) => text.once(isCaption)),
  when('no-duty.page.byline', ({ text, at, end }) => isByline(text, at, end)),
  when('no-duty.page.link', ({ text, at, end }) => readsToEnd(text, LINK, { start: at, end })),
  when('no-duty.page.load', ({ text, at }) => text.reads(LOADED, at) !== null),
  when(
    'no-duty.account.before',
    (said) =>
      mayBeBefore(said.text, said.at) &&
      (said.text.reads(BEFORE_THAT, said.at) !== null ||
        (said.text.reads(EARLIER, said.at) !== null && demandsNothing(said))),
  ),
  when('no-duty.lent', ({ text, at, end }) => isLent(text, at, end)),
  when('no-duty.permitted', ({ text, at }) => text.reads(MAY_USE, at) !== null),
  when('no-duty.cheer', ({ text, at, end }) => endsInCheer(text, at, end)),
  when('no-duty.question', ({ text, at, end }) => asks(text, at, end)),
  when(
    'no-duty.answer',
    ({ text, at, end }) => endsIn('biết', text, at, end) && text.reads(ANSWERS, at) !== null,
  ),
  when(
    'no-duty.left-undone',
    ({ text, at, end }) =>
      text.holds(' không ', at, end - ' không '.length + 1) && text.reads(LEAVES_UNDONE, at) !== null,
  ),
  when('no-duty.account.away', (said) => said.text.reads(IS_AWAY, said.at) !== null && givesNothing(said)),
  when(
    'no-duty.notice.conveyed',
    ({ text, at, end }) => text.reads(CONVEYS, at) !== null && CONVEYED.test(text.low.slice(at, end)),
  ),
  when(
    'no-duty.praise.by-authority',
    (said) => said.text.reads(PRAISES, said.at) !== null && demandsNothing(said),
  ),
  when('no-duty.topic', ({ text, at, end }) => readsToEnd(text, TOPIC, { start: at, end })),
  when('no-duty.consent', (said) => consents(said) && demandsNothing(said)),
  when('no-duty.threat', ({ text, at, end }) => threatens(text, at, end)),
  when('no-duty.reward', (said) => promisesReward(said.text, said.at, said.end) && givesNothing(said)),
  when('no-duty.account.when', ({ text, at }) => text.reads(IS_HELD, at) !== null),
  when('no-duty.account.so-far', ({ text, at }) => text.reads(SO_FAR, at) !== null),
  when(
    'no-duty.account.counted',
    (said) => said.text.reads(COUNTED_TILL, said.at) !== null && demandsNothing(said),
  ),
  when(
    'no-duty.account.despite',
    (said) => said.text.reads(DESPITE, said.at) !== null && demandsNothing(said),
  ),
  when('no-duty.account.suffered', ({ text, at }) => text.reads(HAS_SUFFERED, at) !== null),
  when('no-duty.account.chaired', ({ text, at, end }) => isChaired(text, at, end)),
  when(
    'no-duty.account.law-gave',
    ({ text, at }) => text.reads(LAW_GAVE, at) !== null && text.reads(LAW_NOW, at) === null,
  ),
  when('no-duty.account.gave-before', ({ text, at }) => text.reads(GAVE_BEFORE, at) !== null),
  when('no-duty.account.may-change', ({ text, at }) => text.reads(MAY_CHANGE, at) !== null),
  when('no-duty.account.ends-another', ({ text, at }) => text.reads(ENDS_ANOTHER, at) !== null),
  when(
    'no-duty.account.so-large',
    (said) => said.text.reads(IS_SO_LARGE, said.at) !== null && givesNothing(said),
  ),
  when('no-duty.account.thinks', (said) => said.text.reads(THINKS, said.at) !== null && givesNothing(said)),
  when(
    'no-duty.account.takes-office',
    (said) => said.text.reads(TAKES_OFFICE, said.at) !== null && demandsNothing(said),
  ),
  when('no-duty.account.paid', (said) => isPaid(said.text, said.at, said.end) && givesNothing(said)),
  when('no-duty.account.takes-part', ({ text, at }) => text.reads(TAKES_PART, at) !== null),
  when('no-duty.annex.listed', ({ text, at, end }) => isListed(text, at, end)),
  when('no-duty.annex.brackets', ({ text, start }) => text.reads(ANNEXED, start) !== null),
  when('no-duty.notice', ({ text, at, start, end }) =>
    text.within('NOTIFIES', start, end).some(
      (span) =>
        !text.reads(NUMBERED, span.end) &&
        // "Sở A đôn đốc việc thực hiện Thông báo này. Văn phòng thông báo để các đơn vị biết": a duty, and then the notice
        !NEXT_SENTENCE.test(text.text.slice(at, span.start)) &&
        isToBeKnown(text, span.end) &&
        // "Đề nghị các chi đoàn thông báo đến …"
        !text
          .within('GIVING', start, span.start)
          .some(({ value }) => value === 'DE_NGHI' || value === 'YEU_CAU') &&
        // "Các Tổ bầu cử tổ chức thông báo đến cử tri biết …"
        !text.low.startsWith('tổ chức ', span.start - 8) &&
        // "UBND các xã chỉ đạo các thôn thông báo đến các hộ …"
        text.within('DIRECTING', start, span.start).length === 0,
    ),
  ),
]
const NEXT_SENTENCE = /\p{Ll}{2}\.\s\p{Lu}/u
const rowsFor = partedBy(TELLING, ({ needs }) => needs)

/** "Bộ Chính trị, Ban Bí thư biểu dương các cấp ủy đã nỗ lực." */
const PRAISES =
  /(?:(?:bộ\s+chính\s+trị|ban\s+bí\s+thư|ban\s+thường\s+vụ|ban\s+chấp\s+hành|thường\s+trực|chính\s+phủ|(?:phó\s+)?thủ\s+tướng|ubnd|(?:phó\s+)?chủ\s+tịch|ban\s+chỉ\s+đạo)(?!\p{L})[^.;:]{0,60}?\s)(?:biểu\s+dương|hoan\s+nghênh|đánh\s+giá\s+cao|trân\s+trọng\s+cảm\s+ơn)(?!\s*,\s*khen\s+thưởng)\s/uy
/** "Về văn hóa, giáo dục.": what the sentences behind it are about. */
const TOPIC =
  /về\s+\p{L}+(?:\s\p{L}+){0,4}(?:,\s\p{L}+(?:\s\p{L}+)?){0,3}(?:\svà\s\p{L}+(?:\s\p{L}+)?)?\.\s*/uy

/** "Đồng ý với đề xuất của Sở A về việc thành lập Tổ B do C làm Tổ trưởng.", "Về kiến nghị của xã D: nhất trí về chủ trương." */
function consents({ text, at, end }: Said): boolean {
  const consent = text.reads(CONSENTS, at)
  return consent !== null && at + consent[0].length >= end - 2
}
const CONSENTS =
  /(?:(?:về|đối\s+với)\s[^.;:]{3,240}[:,]\s+)?(?:cơ\s+bản\s+)?(?:nhất\s+trí|đồng\s+ý|thống\s+nhất|chấp\s+thuận)\s+(?:với|về|theo|chủ\s+trương|đề\s+xuất|kiến\s+nghị|nội\s+dung|phương\s+án)(?!\p{L})[^.;:]{0,400}[.;]?\s*/uy

/** "Ủy quyền cho Giám đốc Sở Y tế ký giấy phép": what somebody may do, unless it says besides what is to be done. */
const isLent = (text: Annotated, at: number, end: number): boolean =>
  text.reads(LENDS, at) !== null && !IS_DUTY_TOO.test(text.low.slice(at, end))
const LENDS = /[ủu][ỷy]\s+quyền(?:\s+cho)?\s+(?=\p{L})/uy
const IS_DUTY_TOO = /\s(?:chủ trì|(?:có|chịu) trách nhiệm|báo cáo|hoàn thành|xong|trước ngày|phải)(?!\p{L})/u

/** "Đoàn kiểm tra được sử dụng con dấu của Sở Y tế", "Ban Chỉ đạo sử dụng con dấu của UBND tỉnh": by whose seal a team works. */
const MAY_USE =
  /[^.;:,]{3,80}?(?<!việc|phải|không|để|cần)\s(?:được\s+)?(?:phép\s+)?(?:sử\s+dụng|dùng|mượn)\s+(?:con\s+dấu|dấu\s+của|tài\s+khoản\s+của|bộ\s+máy\s+(?:của|giúp\s+việc))(?!\p{L})/uy

/** "Tuyên truyền tại UBND xã nhân dịp lễ!": what a picture shows, or a slogan. */
const endsInCheer = ({ low }: Annotated, at: number, end: number): boolean =>
  low[end - 1] === '!' && !ASKS.test(low.slice(at, end))
const ASKS = /(?:đề nghị|yêu cầu|giao|phải|hãy)\s/u
/** "Địa điểm: Hội trường UBND xã", "Thời gian: 8 giờ": what a label says of a meeting. */
const saysOf = (text: Annotated, at: number): boolean => {
  const label = text.at('LABEL', at)
  return (
    label !== null && (label.value === 'NOTE' || (label.value === 'WHEN' && text.low.startsWith('thời', at)))
  )
}
/** "Hỏi: Sở Y tế có trách nhiệm như thế nào trong việc cấp giấy phép?" */
const asks = ({ low }: Annotated, at: number, end: number): boolean =>
  low.slice(Math.max(at, end - 2), end).includes('?') && QUESTION.test(low.slice(at, end))
const QUESTION =
  /^(?:câu )?hỏi\s*(?:\d+\s*)?:|\s(?:như thế nào|ra sao|thế nào|là gì|những gì|hay không|ở đâu|khi nào|bao lâu|bao nhiêu|có được (?!giao))/u
/** Most sentences need no further look. */
const endsIn = (word: string, { low }: Annotated, at: number, end: number): boolean =>
  low.slice(Math.max(at, end - LAST_WORDS), end).includes(word)
const LAST_WORDS = 40
/** "Bộ Tài chính trả lời Công ty để biết./." */
const ANSWERS =
  /[^.;:,]{3,80}\s(?:trả\s+lời|phúc\s+đáp|thông\s+tin)\s[^.;:]{2,90}?\s(?:để|được)\s(?:\p{L}+\s){0,4}?biết(?:\s*,\s*(?:theo\s+dõi|thực\s+hiện))?\s*[./]*\s*$/uy
/** "Sở Xây dựng không mở cuộc họp": what somebody does not do. */
const LEAVES_UNDONE =
  /(?:(?:theo|vì|do|tại)\s[^.;:]{3,200},\s+)?(?:sở|bộ|ubnd|ban|phòng|cục|chi\s+cục|văn\s+phòng)\s[^.;:,]{2,60}\s(?:sẽ\s+|đã\s+)?không\s+(?:mở|họp|tổ\s+chức|có|nhận|gửi|ban\s+hành|trình|đồng\s+ý|thống\s+nhất)\s/uy
/** "Văn phòng UBND tỉnh truyền đạt ý kiến của Chủ tịch UBND tỉnh để các cơ quan biết, thực hiện./." */
const CONVEYS =
  /văn\s+phòng\s[^.;:,]{3,60}?\s(?:(?:xin|trân\s+trọng|kính)\s+)?(?:truyền\s+đạt|chuyển(?:\s+đạt)?|thừa\s+lệnh)\s[^.;:]{0,60}?(?:ý\s+kiến|chỉ\s+đạo|kết\s+luận|nội\s+dung|lời)\s/uy
const CONVEYED = /(?:biết|thực\s+hiện|triển\s+khai)(?:\s[\p{L}\s]{0,30})?[\s./;]*$/u

/** "(Có các Mẫu báo cáo số 05, 06 kèm theo)", "(Xin gửi kèm Công văn số 5 của Bộ A)" */
const ANNEXED =
  /\s*\(\s*(?:(?:có|chi\s+tiết|theo)\s[^();]{3,140}(?:kèm\s+theo|đính\s+kèm)|(?:(?:xin|trân\s+trọng)\s+)?(?:gửi\s+)?(?:kèm(?:\s+theo)?|đính\s+kèm)\s[^();]{3,160})\s*\)?\s*[.;]?\s*$/uy

const CREDITS = ['Ảnh', '(Hình', '(ảnh', '(hình', '(Nguồn', '(nguồn']
export function isCaption({ text }: Annotated): boolean {
  const credit = text.slice(-LONGEST_CREDIT)
  return CREDITS.some((word) => credit.includes(word)) && CAPTION.test(credit)
}

/** "… có ý kiến như sau: Giao Sở Y tế …": where the order begins that stands behind the words announcing it. */
export function inlineOrder(text: Annotated, { start, end }: Range): number | null {
  for (const span of text.within('ANNOUNCES_ORDER', start, end)) {
    const next = text.words.start[span.to]
    const isCapital = isCapitalised(text, span.to)
    if (
      span.start > start &&
      !text.low.startsWith('ban ', span.start - 4) &&
      isCapital &&
      next !== undefined &&
      next > span.end
    )
      return next
  }
  return null
}

const CLOSES =
  /(?:yêu\s+cầu|đề\s+nghị)\s(?:[^.;]|;(?=\s+(?:các|thủ|giám|chủ|ubnd|ủy)\s)){0,320}\s(?:nghiêm\s+túc|khẩn\s+trương|triển\s+khai|(?<!các\s+)tổ\s+chức|phối\s+hợp|quan\s+tâm|căn\s+cứ)[^.;:]{0,60}(?<!(?:quá\s+trình|giám\s+sát|việc|tình\s+hình|kết\s+quả)\s+)thực\s+hiện(?:\s+(?:nghiêm\s+túc|tốt|(?:có\s+)?hiệu\s+quả|các\s+nội\s+dung\s+(?:trên|nêu\s+trên)|nghiêm|(?:\p{L}+\s+){1,3}này))*\s*(?:;\s*(?:\p{L}+\s+){1,4}này\s[^;]*)?(?:\.\s*\/?|[/;])[\s.]*/uy

/** "… yêu cầu các phòng, các xã thực hiện tốt tinh thần Thông báo này./." */
const CLOSES_SHORT =
  /(?:yêu\s+cầu|đề\s+nghị)\s[^.;:]{5,320}\s(?:tổ\s+chức\s+|triển\s+khai\s+|nghiêm\s+túc\s+){0,2}(?:thực\s+hiện(?:\s+(?:tốt|nghiêm|nghiêm\s+túc|đúng|đầy\s+đủ))?\s+(?:(?:(?:các|những)\s+)?(?:tinh\s+thần|nội\s+dung)\s+(?:(?:tại|của|trong)\s+)?|theo\s+)|làm\s+theo\s+)(?:thông\s+báo|công\s+văn|kế\s+hoạch|chỉ\s+thị|công\s+điện|văn\s+bản|hướng\s+dẫn)\s+này\s*(?:\.\s*\/?|\/)[\s.]*/uy

/** "Đề nghị các đơn vị thực hiện nghiêm túc.", "Yêu cầu các trường chấp hành tốt tinh thần chỉ đạo nêu trên./." */
const CLOSES_BARE =
  /(?:yêu\s+cầu|đề\s+nghị)\s+(?:các|thủ\s+trưởng|lãnh\s+đạo|hiệu\s+trưởng|giám\s+đốc|chủ\s+tịch|trưởng)\s[^.;:]{3,90}\s(?:triển\s+khai\s+|tổ\s+chức\s+)?(?:thực\s+hiện|chấp\s+hành)\s+(?:nghiêm\s+túc|nghiêm|tốt|đúng\s+(?:quy\s+định|nội\s+dung|thời\s+gian))(?:\s+(?:(?:các\s+|những\s+)?(?:nội\s+dung|tinh\s+thần|ý\s+kiến)\s+)?(?:chỉ\s+đạo\s+)?(?:nêu\s+)?trên)?\s*(?:\.\s*\/?|\/)[\s.]*/uy

/** "Căn cứ văn bản này, các cơ quan liên quan triển khai./." */
const BY_THIS_PAPER =
  /(?:căn\s+cứ|nhận\s+được)\s+(?:văn\s+bản|công\s+văn|công\s+điện|chỉ\s+thị|kế\s+hoạch|hướng\s+dẫn|thông\s+báo|nội\s+dung)\s+(?:này|trên|nêu\s+trên),\s+(?:đề\s+nghị\s+|yêu\s+cầu\s+)?(?:các|thủ\s+trưởng)\s[^.;:]{3,90}\s(?:triển\s+khai|thực\s+hiện)(?:\s+(?:thực\s+hiện|nghiêm\s+túc|tốt)){0,2}\s*\.?\s*\/?[\s.]*/uy

/** "… xây dựng đề án để trình Huyện ủy phê duyệt, tổ chức thực hiện", "… khẩn trương xây dựng kế hoạch thực hiện", "… bám sát chương trình để triển khai thực hiện": a duty of its own, whatever it ends with. */
const PRESENTS =
  /(?:khẩn\s+trương|chủ\s+động)\s+(?:xây\s+dựng|ban\s+hành|lập)\s+(?:chương\s+trình|kế\s+hoạch|đề\s+án|phương\s+án)(?!\p{L})|(?<!(?:quá|chương|công|quy|lộ|tờ|tiến|lịch|hành)\s+)trình\s+(?:ubnd|ủy\s+ban|hđnd|hội\s+đồng|(?:ban\s+)?thường|chủ\s+tịch|huyện|tỉnh|thành|thị|bộ|cấp|lãnh\s+đạo|thủ\s+tướng)(?!\p{L})|\sđể\s+(?:phối\s+hợp|triển\s+khai|tổ\s+chức)\s/u

/** The last sentence of a paper, which charges everybody with the paper as a whole. */
export function closes(text: Annotated, { start, end }: Range): boolean {
  if (PRESENTS.test(text.low.slice(start, end))) return false
  // "Nhận được Công điện này, yêu cầu các xã triển khai:" opens a list
  if (text.low[end - 1] !== ':' && readsToEnd(text, BY_THIS_PAPER, { start, end })) return true
  let till = end
  // "…; giao Sở Y …": another is charged behind it
  while (till > start && ' ./;'.includes(text.low[till - 1] as string)) till -= 1
  if (till === end || !/^\s*[./;]/u.test(text.low.slice(till, end))) return false
  return text
    .within('GIVING', start, end)
    .some(
      ({ start: at, value }) =>
        (value === 'YEU_CAU' || value === 'DE_NGHI') &&
        [CLOSES, CLOSES_SHORT, CLOSES_BARE].some((all) => readsToEnd(text, all, { start: at, end })),
    )
}

/** Whether the pattern reads all of the range, but a stop at its end. */
function readsToEnd(text: Annotated, pattern: RegExp, { start, end }: Range): boolean {
  const found = text.reads(pattern, start)
  return found !== null && start + found[0].length >= end - 1
}
