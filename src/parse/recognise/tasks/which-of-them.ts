import { MARK, wordFrom } from '../../annotate/words.js'
import type { BodyMention } from '../agencies.js'
import { opensVerb } from './actor-names.js'
import { opensDuty, skipBlanks } from './duty.js'
import type { Stretch } from './stretch.js'

/** Which of many are meant, by the words behind their name. */

export const LONGEST_NARROWING = 12

/** "các trường THPT có lớp chuyên | tiếp nhận …", "các huyện còn hộ nghèo, | rà soát …": which of them, up to what they do. */
export function whichBehind(stretch: Stretch, start: number): number | null {
  const { text } = stretch
  const [done] = text.reads(DONE_BUT, start) ?? []
  if (done !== undefined) return start + done.length
  const [opening] = text.reads(WHICH, start) ?? []
  if (opening === undefined) return null
  const label = text.reads(ABOUT, stretch.wordsAt) === null ? null : stretch.behindNoBody(UP_TO_COLON, start)
  if (label !== null) return label
  const { words } = text
  const first = wordFrom(words, start + opening.length)
  for (let word = first; word < first + LONGEST_NARROWING; word += 1) {
    const at = words.start[word]
    if (at === undefined || at >= stretch.end || stretch.isInBody(at)) return null
    const other = word > first ? text.reads(AND, at) : null
    if (other !== null && stretch.bodyAt(at + other[0].length) !== null) return words.end[word - 1] as number
    const paper = word > first && LACKS_OR_HAS.test(opening) ? stretch.behind(BY_PAPER, at) : null
    if (paper !== null) return paper
    const end = words.end[word - 1] as number
    const isMark = ((words.shape[word] as number) & MARK) !== 0
    if (isMark) return word > first && isUpToMark(stretch, at) ? end : null
    // "chưa có hồ bơi thì | phối hợp"
    const [then] = text.reads(THEN, at) ?? []
    if (then !== undefined) return opensVerb(stretch, at + then.length) ? end : null
    if (text.reads(WILL, at)) return word > first ? end : null
    if (text.reads(THE_CASE, at)) return null
    if (!opensVerb(stretch, at) || text.reads(OF_NOUN, at)) continue
    if (word > first) return end
    // "chưa hoàn thành hồ sơ | khẩn trương"
    if (!LACKS.test(opening)) return null
  }
  return null
}
/** "có dự án | và Sở Xây dựng" */
const AND = /và\s+/uy
/** "chưa làm xong việc | tại Thông báo số 5 ngày … | phải …" */
const BY_PAPER =
  /(?:(?:được\s+giao|nêu)\s+)?(?:tại|theo)\s+(?:công\s+(?:văn|điện)|thông\s+báo|kế\s+hoạch|quyết\s+định|chỉ\s+thị|nghị\s+quyết|văn\s+bản|kết\s+luận|chương\s+trình|báo\s+cáo)\s[^;:()]{2,140}?(?=,?\s+(?:phải|cần|khẩn\s+trương|tập\s+trung|tiếp\s+tục|chủ\s+động|nghiêm\s+túc|có\s+trách\s+nhiệm|rà\s+soát|hoàn\s+thành)\s)/uy

/** "…, rà soát", "…:", "… (xã A, xã B) rà soát". */
function isUpToMark(stretch: Stretch, at: number): boolean {
  const { text } = stretch
  const listed = stretch.behind(IN_BRACKETS, at)
  if (listed !== null) return opensVerb(stretch, listed)
  return text.low[at] === ':' || opensDuty(text, skipBlanks(text, at + 1), stretch.end)
}
const IN_BRACKETS = /\([^():\d]{3,160}\)\s*/uy

/** "Đối với các xã chưa thành lập tổ công nghệ | :" */
const ABOUT = /(?:riêng\s+)?đối\s+với\s/uy
const UP_TO_COLON = /[^,;:.()]{4,140}?(?=\s*:)/uy
/** Not one that is named: "xã Nghi Lâm | chưa gửi báo cáo". */
export const mayBeNarrowed = ({ bodies }: BodyMention): boolean => {
  const body = bodies.at(-1)
  return body?.kind !== 'BODY' && !NAMED_UNIT.test(body?.name ?? '')
}
const NAMED_UNIT = /^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thôn) \p{Lu}/u
/** Where the words end that say what they have not done, before what they must; `at` where they end elsewhere, null for other words. */
export const whatTheyLack = (stretch: Stretch, at: number): number | null =>
  stretch.text.reads(LACKING, at) === null ? null : (stretch.behindNoBody(UP_TO_MUST, at) ?? at)
const LACKING = /(?:còn\s+)?(?:chưa|chậm)\s/uy
/** "chưa gửi báo cáo | phải gửi" */
const UP_TO_MUST = /[^,;:.()]{4,110}?(?=\s+(?:phải|cần)\s)/uy
const THEN = /thì\s+/uy
const WILL = /sẽ\s/uy
/** "được phân bổ khi làm dự toán", "được phân bổ như sau:": what stands behind is no part of a name. */
const THE_CASE = /(?:khi|trong|theo|để|nếu|trước|sau|như)\s/uy
/** "có người được giới thiệu", "có nội dung yêu cầu chất vấn" */
const OF_NOUN =
  /(?<=(?:được|để|bị|nội\s+dung|cơ\s+sở|vùng|diện|thí\s+điểm|nhu\s+cầu|quy\s+chế|hoạt\s+động)\s+)/uy
/** "có kế hoạch …" is what they are to have. */
const WHICH =
  /(?:đã(?=\s+(?:đạt\s+chuẩn|về\s+đích|được\s+công\s+nhận)(?!\p{L}))|(?:còn\s+)?(?:chưa|chậm)|còn|thiếu|được\s+(?:lấy\s+ý\s+kiến|(?:lựa\s+)?chọn|thí\s+điểm|phân\s+bổ|chỉ\s+định|hỗ\s+trợ|phê\s+duyệt|xếp\s+hạng|công\s+nhận)|nằm\s+(?:trong|ngoài|dọc|trên)|thuộc\s+(?:vùng|diện|khu\s+vực|lưu\s+vực|địa\s+bàn)|ở\s+(?:vùng|khu\s+vực|ven)|có(?!\s+(?:các\s+)?(?:trách|nhiệm|văn|kế|ý|biện|phương|báo|thể|giải|quyền|nghĩa|hình|công\s+văn|quyết|sự|chủ|tờ|cơ\s+chế|liên|chức|thẩm|hướng|hiệu|lộ|tên|dấu)(?!\p{L})))\s+(?=\p{L})/uy
const LACKS = /chưa|chậm/u
const LACKS_OR_HAS = /chưa|chậm|còn/u
/** "các xã đã gửi báo cáo nhưng chưa đúng mẫu | thì bổ sung" */
const DONE_BUT =
  /đã\s[^.,;:()]{3,90}?\s(?:nhưng|mà)\s(?:còn\s+)?(?:chưa|thiếu|sai|không)\s[^.,;:()]{2,60}?(?=\s+thì\s)/uy
