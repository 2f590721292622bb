import { nounAt } from './actor-names.js'
import { opensDuty, opensGivenDuty, skipBlanks } from './duty.js'
import { actorsAt } from './lists.js'
import { dashed } from './other-office.js'
import { behindPerson, marksIn, type BodyList, type Stretch } from './stretch.js'
import { isPerson, OFFICE } from './who-speaks.js'

/** Whether an actor acts: what may stand between its name and its verb. */

/** What narrows the actor before its verb: "được giao nhiệm vụ tại …", "thành lập theo …", "theo phân công tại Mục III". */
const NARROWED =
  /\s*,?\s*(?:(?:đã\s+)?(?:được|bị)\s+(?:(?:(?:phó\s+)?chủ\s+tịch|ubnd|ủy\s+ban|hđnd|hội\s+đồng|(?:phó\s+)?thủ\s+tướng|chính\s+phủ|tỉnh|thành\s+phố|huyện|bộ|sở|lãnh\s+đạo|giám\s+đốc|cấp)(?:\s[^,;:.]{1,60}?)?\s(?=giao|phân\s+công|yêu\s+cầu|chỉ\s+định))?(?:giao|chỉ\s+định|yêu\s+cầu|đề\s+nghị|lưu\s+ý|nhắc|phân\s+công|kiểm\s+tra|thanh\s+tra|nêu|kiểm\s+toán|thành\s+lập)|thành\s+lập\s+(?:theo|tại)|(?:mới|vừa)\s+(?:(?:mới|vừa|được)\s+){0,2}(?:thành\s+lập|sáp\s+nhập|hợp\s+nhất|chia\s+tách|sắp\s+xếp)|theo\s+phân\s+công|dưới\s+sự\s+(?:chỉ\s+đạo|lãnh\s+đạo|hướng\s+dẫn|giám\s+sát|điều\s+hành)|theo\s+(?:(?:sự\s+)?(?:chỉ\s+đạo|hướng\s+dẫn)\s+của|(?:đúng\s+)?quy\s+định|nghị\s+định|thông\s+tư|quyết\s+định|kế\s+hoạch)|trong\s+(?:phạm\s+vi|(?:tháng|quý|năm|tuần|ngày)(?=\s+[\divx])|(?:(?:thời\s+(?:hạn|gian)|vòng)\s+)?(?:tối\s+đa\s+)?\d+\s+(?:ngày|giờ|tuần))|(?:chậm|muộn)\s+nhất|không\s+(?:quá|muộn\s+hơn)\s+(?:ngày\s+)?\d|vào(?=\s[^,;:.]{3,40}\s(?:hằng|hàng)\s)|trên\s+cơ\s+sở(?!\s+đó)|có\s+tên|nêu\s+tại|thuộc\s+diện)(?!\p{L})[^,;:.]{0,160}?(?=\s+(?:báo\s+cáo|xây\s+dựng|tổ\s+chức|thực\s+hiện|triển\s+khai|khẩn\s+trương|nhanh\s+chóng|chủ\s+động|có\s+trách|chịu\s+trách|gửi|nghiêm\s+túc|rà\s+soát|tập\s+trung|phải|tiếp\s+tục|định\s+kỳ|hoàn\s+thành|xử\s+lý|khắc\s+phục|kịp\s+thời|chủ\s+trì|lập|tham\s+mưu|đăng\s+ký|cung\s+cấp|chỉ\s+đạo|hướng\s+dẫn|kiểm\s+tra|theo\s+dõi|tổng\s+hợp|thẩm\s+định|phối\s+hợp|đôn\s+đốc|bám\s+sát|vận\s+động|tuyên\s+truyền|trực\s+tiếp|thường\s+xuyên|giám\s+sát|tăng\s+cường|đề\s+xuất|huy\s+động|nắm|cần|dự|hoàn\s+thiện|trình|thẩm\s+tra|phổ\s+biến|thông\s+báo|quản\s+lý|bố\s+trí|vận\s+hành|chuẩn\s+bị|hỗ\s+trợ|bàn\s+giao|ban\s+hành(?=\s+(?:kế|quyết|văn|hướng|quy|danh|chương))|làm\s+đầu\s+mối)(?:[\s,.;]|$))/uy
const BY_OFFICE = /\s*,?\s*theo\s+(?:chức\s+năng|thẩm\s+quyền|nhiệm\s+vụ)[^,;:]{0,60},?\s*/uy
/** "X theo địa bàn phụ trách kiểm tra …", "X theo nhiệm vụ được phân công kiểm tra …" */
const BY_SHARE =
  /\s*,?\s*theo\s+(?:nhiệm\s+vụ\s+được\s+(?:giao|phân\s+công)(?:\s+(?:trong|tại)\s+(?:quyết\s+định|kế\s+hoạch|nghị\s+quyết|chương\s+trình|phụ\s+lục|đề\s+án|văn\s+bản)(?:\s+(?:hành\s+động|này|kèm\s+theo|\d+|[ivx]+)){0,3})?|(?:(?:sự\s+)?phân\s+công|(?:phần|lĩnh\s+vực|địa\s+bàn)(?:\s+việc)?)(?:\s+(?:(?:của\s+)?mình|phụ\s+trách|được\s+(?:giao|phân\s+công)|nhiệm\s+vụ))?),?\s+/uy
/** "X trong thời hạn 10 ngày kể từ ngày …, xây dựng …" */
const BY_TIME =
  /\s*,?\s*(?:trong|trước|từ|sau|ngay\s+sau|chậm\s+nhất|định\s+kỳ|trên\s+cơ\s+sở)\s[^,;:.]{3,110},\s*/uy
/** "X trong thời hạn 02 ngày kể từ ngày nhận được tờ trình của Y, xem xét …": whose paper it is, is no actor. */
const BY_TIME_OF =
  /\s*,?\s*(?:trong\s+(?:(?:thời\s+(?:hạn|gian)|vòng)\s+)?(?:tối\s+đa\s+)?\d|chậm\s+nhất\s|(?:ngay\s+)?sau\s+khi\s|trước\s+khi\s)[^,;:.]{3,160},\s*/uy
/** "X sau khi thống nhất với Y quyết định …" */
const HAVING_AGREED =
  /\s*,?\s*sau\s+khi\s+(?:(?:đã\s+)?(?:thống\s+nhất|hiệp\s+thương|trao\s+đổi|phối\s+hợp|báo\s+cáo|xin)(?:\s+(?:với|ý\s+kiến|của|chủ\s+trương)){0,3}|được|có\s+ý\s+kiến(?:\s+(?:thống\s+nhất|đồng\s+ý))?\s+của)\s+/uy
/** "X khi cấp giấy phép phải …": what binds it whenever it does something. */
const WHENEVER =
  /\s*,?\s*(?:khi|trước\s+khi|sau\s+khi|trong\s+(?:khi|quá\s+trình))\s(?:[^;:.]|\.{3}){3,200}?\s(?:phải|có\s+trách\s+nhiệm|cần)\s/uy
/** "Tổ giúp việc thứ hai (Tổ 2) do đồng chí A làm Tổ trưởng, có nhiệm vụ …" */
const LED_BY =
  /\s*(?:\([^)]{0,80}\)\s*)?,?\s*do\s[^;:.]{3,120}?\slàm\s+(?:tổ\s+trưởng|trưởng\s+(?:ban|đoàn|nhóm)|chủ\s+tịch)[^,;:.]{0,40},\s*/uy
/** "X, với vai trò là thành viên của tổ công tác, có trách nhiệm …" */
const AS_MEMBER = /\s*,?\s*với\s+(?:vai\s+trò|tư\s+cách|chức\s+năng)\s[^,;:.]{3,120},\s*/uy
/** "X theo chức năng, nhiệm vụ được giao cụ thể hóa …" */
const BY_OFFICES =
  /\s*,?\s*(?:theo|trong\s+phạm\s+vi)\s+(?:chức\s+năng|thẩm\s+quyền|nhiệm\s+vụ)(?:,\s+(?:nhiệm\s+vụ|quyền\s+hạn|thẩm\s+quyền))*\s+(?:(?:được\s+giao|của\s+mình),?\s+)?/uy
const COLON = /\s*:(?!\/\/)/uy
/** "Các sở, ngành theo chức năng, nhiệm vụ:" over what they are to do. */
const BY_OFFICE_BELOW =
  /\s*,?\s*(?:theo|căn\s+cứ|trong\s+phạm\s+vi)(?:,?\s+(?:chức\s+năng|nhiệm\s+vụ|thẩm\s+quyền|quyền\s+hạn)){1,4}(?:\s+(?:được\s+giao|được\s+phân\s+công|của\s+mình))?\s*:\s*$/uy
export const COMMA = /\s*,?\s*/uy
/** "Văn phòng Chính phủ: Thông báo số 106/TB-VPCP …": whose paper it is. */
const NAMES_PAPER =
  /\s*:\s*(?:thông\s+báo|công\s+văn|công\s+điện|quyết\s+định|chỉ\s+thị|kế\s+hoạch|nghị\s+quyết|văn\s+bản|hướng\s+dẫn|tờ\s+trình|báo\s+cáo)\s+(?:kết\s+luận\s+)?số\s+\d/uy
/** Behind a body: it is no subject, or what it does is told. */
const NO_VERB =
  /(?:xin\s+(?:thông\s+báo|trân\s+trọng|cảm\s+ơn)(?!\p{L})|có\s+tư\s*cách\s+pháp\s+nhân(?!\p{L})|(?:kính\s+|xin\s+)?chúc\s|(?:cũng\s+)?(?:nêu\s+rõ|nhấn\s+mạnh|chỉ\s+rõ|khẳng\s+định)(?=\s*[:,]|\s+rằng\s)|gửi\s+lời\s|bày\s+tỏ\s|ghi\s+nhận\s*(?:,|và)\s+(?:đánh\s+giá|biểu\s+dương|hoan\s+nghênh)\s|đánh\s+giá\s+cao\s|hoan\s+nghênh\s|đặt\s+(?:trụ\s+sở\s+)?(?:tại|ở)\s|(?:đưa|đề)\s+ra\s+\d+\s|(?:đã\s+)?huy\s+động\s+(?:được\s+)?(?:trên\s+|hơn\s+|gần\s+)?\d[\d.]*\s+lượt\s|(?:khóa\s+[ivxlc\d]+,?\s+)?(?:nhiệm\s+kỳ\s+[\d\s–-]{4,12}\s+)?(?:gồm|có)\s+(?:có\s+)?\d+\s+(?:thành\s+viên|ủy\s+viên|đại\s+biểu|đồng\s+chí)(?![^.;]*\s(?:nhiệm\s+vụ|trách\s+nhiệm)(?!\p{L}))|đạt\s+(?:thấp|cao|được|kết\s+quả|tỷ\s+lệ\s+(?:thấp|cao))|của|và|dưới|trên|với|ở|thuộc|giữa|bằng|như|khi|nếu|theo(?!\s+(?:dõi|sát))|trong|tại|(?:cũng\s+|còn\s+)?lưu\s+ý|bắt\s+đầu|là(?!\p{L})(?!\s+(?:cơ\s+quan(?!\s+được\s+chọn)|đơn\s+vị(?!\s+(?:được\s+(?:chọn|lựa\s+chọn|đánh\s+giá|công\s+nhận)|đầu\s+tiên|duy\s+nhất|tiêu\s+biểu|điển\s+hình|dẫn\s+đầu))|đầu\s+mối|bộ\s+phận|lực\s+lượng)|\s+(?:đối\s+tượng|thành\s+viên|chủ)\s[^,;:.]{0,90}?\s(?:có|chịu)\s+trách\s+nhiệm\s)|(?:cũng\s+)?(?:đã|vừa)(?!\p{L})|(?:mới|gần)\s+đây(?!\p{L})|hôm\s+(?:qua|kia)\s|đến\s+(?:thăm|đưa|dự|trao|tặng|động\s+viên|chia\s+buồn|chúc)\s|được|do|về|giữ\s+vai\s+trò(?!\s+(?:chỉ\s+huy|chủ\s+trì|điều\s+phối|đầu\s+mối|thường\s+trực))|không\s+(?:có|còn)(?!\p{L})(?![^,;.]{0,60}\s(?:sẽ|thì|phải|cần)\s)|đặc\s+biệt\s+của|để|vẫn|chưa|còn(?!\s+(?:phải|cần|có\s+(?:trách\s+nhiệm|nhiệm\s+vụ))\s)|(?:cũng\s+)?đang(?![^.;]{0,90}\s(?:phải|cần|có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm)(?!\p{L}))|(?:tính\s+)?đến\s+(?:nay|hết|ngày|thời\s+điểm)(?!\p{L})[^.;]{0,60}?\s(?:vẫn|còn|đã|mới|chưa)\s|không\s+quá\s+\d|chậm\s+nhất\s+(?:là\s+)?\d+\s+ngày|ngày\s+\d[^,;:.]{0,28}\s(?:có\s|đăng\s|phản\s+ánh|nêu\s|đưa\s)|đăng\s+(?:tải\s+)?bài\s+[“"]|có\s+(?:thực\s+hiện\s+(?:tốt|nghiêm|khá)|bài|loạt\s+bài|tin|phóng\s+sự|ông|bà|đồng\s+chí|các(?!\s+(?:nhiệm\s+vụ|chức\s+năng|trách\s+nhiệm))|diện|số|trên|dưới|hơn|nhiều|ít|từ|một|tối|\d))/uy

/** Whether a colon, a verb or nothing at all stands behind an actor at `at`. */
export function mayActAt(stretch: Stretch, at: number): boolean {
  if (stretch.behind(COLON, at) !== null) return stretch.behind(NAMES_PAPER, at) === null
  if (stretch.behind(BY_OFFICE_BELOW, at) !== null) return true
  const timed = stretch.behindNoBody(BY_TIME, at)
  if (timed !== null && opensDuty(stretch.text, timed, stretch.end)) return true
  const timedOf = stretch.behind(BY_TIME_OF, at)
  if (timedOf !== null && opensDuty(stretch.text, timedOf, stretch.end)) return true
  if (hasAgreed(stretch, at)) return true
  if (stretch.behindNoBody(WHENEVER, at) !== null) return true
  const asMember =
    stretch.behind(AS_MEMBER, at) ?? stretch.behind(LED_BY, at) ?? stretch.behind(BY_OFFICES, at)
  if (asMember !== null && opensDuty(stretch.text, asMember, stretch.end)) return true
  if (behindGround(stretch, at) !== null) return true
  const office = behindShare(stretch, at) ?? stretch.behind(BY_OFFICE, at)
  const comma = stretch.behind(COMMA, at) ?? at
  // "Sở A, cơ sở sản xuất về …": another member stands behind the comma
  const isMember = stretch.text.low.slice(at, comma).includes(',') && nounAt(stretch, comma) !== null
  return [office, isMember ? null : comma].some(
    (from) => from !== null && (from >= stretch.end || isVerbAt(stretch, from)),
  )
}

export const behindShare = (stretch: Stretch, at: number): number | null => stretch.behind(BY_SHARE, at)

function hasAgreed(stretch: Stretch, at: number): boolean {
  const from = stretch.behind(HAVING_AGREED, at)
  const others = from === null ? null : stretch.listAt(from)
  return (
    others !== null && opensDuty(stretch.text, stretch.behind(COMMA, others.end) ?? others.end, stretch.end)
  )
}

/** "Sở A, trên cơ sở đề nghị của các xã, phường, tổng hợp …": where the verb stands behind what the actor goes by. */
function behindGround(stretch: Stretch, at: number): number | null {
  const opening = stretch.behind(GROUND, at)
  if (opening === null) return null
  const end = Math.min(stretch.end, opening + LONGEST_GROUND)
  for (const { at: stop, mark } of marksIn(stretch.text, ',;:.', { start: opening, end })) {
    if (mark !== ',') return null
    const verb = skipBlanks(stretch.text, stop + 1)
    if (opensDuty(stretch.text, verb, stretch.end)) return verb
  }
  return null
}
const GROUND = /\s*,?\s*(?:trên\s+cơ\s+sở|căn\s+cứ|theo|trong\s+phạm\s+vi)\s/uy
const LONGEST_GROUND = 200

const isVerbAt = (stretch: Stretch, at: number): boolean =>
  LETTER.test(stretch.text.low[at] as string) &&
  !isNameAt(stretch, at) &&
  stretch.bodyAt(at) === null &&
  stretch.text.reads(NO_VERB, at) === null
const LETTER = /\p{L}/u

/** "các xã, phường của tỉnh Lào Cai được …": the rest of a name. */
const isNameAt = ({ text, end }: Stretch, at: number): boolean =>
  NAME_OF_TWO.test(text.text.slice(at, at + LONGEST_OF_TWO)) && !opensDuty(text, at, end)
const NAME_OF_TWO = /^\p{Lu}\p{Ll}+[\s-]\p{Lu}\p{Ll}/u
const LONGEST_OF_TWO = 20

/** "X được giao nhiệm vụ tại Phụ lục: …" */
const TASKS_ELSEWHERE =
  /\s*,?\s*(?:(?:đã\s+)?được\s+(?:giao|phân\s+công)|có\s+(?:tên|nhiệm\s+vụ))(?!\p{L})(?:\s[^,;:.]{1,60}?)?\s(?:tại|theo|trong)\s[^,;:.]{3,80}(?=\s*:)/uy

/** "Các đơn vị được hưởng kinh phí đợt này | phải chi đúng …": what they were given tells which of them, before "phải" alone. */
const GIVEN_THINGS =
  /\s*,?\s*(?:đã\s+|vừa\s+)?được\s+(?:(?:thụ\s+)?hưởng|hỗ\s+trợ|cấp|bố\s+trí|phân\s+bổ|phân\s+cấp|ủy\s+quyền|cho\s+phép|phê\s+duyệt|công\s+nhận|lựa\s+chọn|chọn)(?!\p{L})[^,;:.]{0,120}?(?=\s+(?:phải|cần|có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm)\s)/uy

/** "Sở A, Sở B chưa gửi báo cáo | phải gửi …": what they have not done yet, before "phải" alone. */
const NOT_DONE_YET =
  /\s*,?\s*(?:hiện\s+|đến\s+nay\s+)?(?:còn\s+)?(?:chưa|chậm)\s[^,;:.]{2,110}?(?=\s+(?:phải|cần|có\s+trách\s+nhiệm)\s)/uy

/** "Công đoàn ngành và tương đương | tổ chức …": those of the same rank. */
const AND_EQUALS = /\s+(?:và\s+)?tương\s+đương\s+(?=\p{L})/uy

export const behindNarrowing = (stretch: Stretch, at: number): number | null =>
  stretch.behind(AND_EQUALS, at) ??
  stretch.behind(NARROWED, at) ??
  stretch.behind(NOT_DONE_YET, at) ??
  stretch.behind(GIVEN_THINGS, at) ??
  (stretch.holds(':', at) ? stretch.behind(TASKS_ELSEWHERE, at) : null)

/** "Sở A, với sự tham gia của Sở B và Hội C, tháo gỡ …": who takes part or directs, before the verb. */
function behindSupport(stretch: Stretch, at: number): number | null {
  const others = stretch.behind(SUPPORT, at)
  return others === null ? null : (actorsAt(stretch, others, 'PARTNER')?.end ?? null)
}
const SUPPORT =
  /\s*,?\s*(?:(?:với|có)\s+sự\s+(?:tham\s+gia|phối\s+hợp|hỗ\s+trợ|giúp\s+đỡ|giám\s+sát)(?:(?:,|\s+và)\s+(?:tham\s+gia|phối\s+hợp|hỗ\s+trợ|giúp\s+đỡ|giám\s+sát)){0,2}|dưới\s+sự\s+(?:chỉ\s+đạo|lãnh\s+đạo|hướng\s+dẫn|định\s+hướng|giám\s+sát|điều\s+hành|chủ\s+trì))(?:\s+(?:trực\s+tiếp|toàn\s+diện|chặt\s+chẽ))?\s+của\s+/uy

const IN_BRACKETS = /\s*\([^)]{0,240}\)\s*/uy
/** "Các địa phương, nhất là nơi có rừng, chủ động …" */
const ABOVE_ALL = /\s*,\s*(?:nhất|đặc\s+biệt|trước\s+hết)\s+là\s[^,;:.]{3,90},\s*/uy
/** "Sở A, Sở B... tăng cường kiểm tra" */
const AND_MORE = /\s*,?\s*(?:\.{2,3}|…)\s*/uy
/** "Sở A, Sở B, mỗi đơn vị cử 02 cán bộ" */
const EACH_ONE =
  /\s*,?\s*mỗi\s+(?:đơn\s+vị|cơ\s+quan|sở|ngành|tỉnh|huyện|xã|phường|thôn|bản|trường|khoa|phòng|nơi|bệnh\s+viện|hội|tổ\s+chức|doanh\s+nghiệp|ngân\s+hàng|chi\s+bộ|địa\s+phương|cấp)(?=\s)/uy
/** "Tổ công tác 3112 của tỉnh", "các xã tại khu vực bị ảnh hưởng | khẩn trương …", "các xã trong danh sách kèm theo | lập …" */
export const WHICH_ONES =
  /\s+(?:(?:có\s+tên\s+)?(?:trong|tại|theo)\s+(?:danh\s+sách|phụ\s+lục|biểu)(?:\s+(?:số\s+)?(?:\d{1,2}|[ivx]{1,4})(?!\p{L}))?(?:\s+(?:kèm\s+theo|đính\s+kèm))?|ở\s+(?:địa\s+phương|cơ\s+sở)|của\s+(?:tỉnh|thành\s+phố|huyện|quận|thị\s+xã|xã|phường|bộ|ngành)|(?:của\s+)?(?:bệnh\s+viện|nhà\s+trường|cơ\s+quan|công\s+ty)|(?:tại|ở|trong|thuộc)\s+(?:các\s+)?(?:khu\s+vực|vùng|địa\s+bàn|nơi)(?:\s+\p{L}+){0,6}?(?=\s+(?:khẩn\s+trương|chủ\s+động|tập\s+trung|tăng\s+cường|phải|cần|tiếp\s+tục|rà\s+soát|triển\s+khai|kịp\s+thời)\s))(?=\s)/uy
/** "chỉ đạo các đơn vị trên chỉnh sửa": those of whom was spoken. */
const ABOVE = /\s+(?:(?:nói|nêu)\s+)?(?:trên|này)\s+/uy
/** "Bộ A nhận định tình hình phức tạp, yêu cầu Sở B …": who speaks gives, and does not act. */
function saysAndGives(stretch: Stretch, at: number): boolean {
  const said = stretch.behind(SAYS, at)
  return (
    said !== null &&
    stretch.givers.some(
      ({ start, end }) =>
        start > said && stretch.text.reads(GIVES_BESIDES, start) !== null && stretch.listAt(end) !== null,
    )
  )
}
const SAYS =
  /\s*(?:cũng\s+|đã\s+|vừa\s+)?(?:nhận\s+(?:định|thấy)|cho\s+(?:rằng|biết|hay)|khẳng\s+định|nhấn\s+mạnh|lo\s+ngại|phát\s+biểu|nêu\s+rõ|đề\s+cập|nhắc\s+lại|chỉ\s+(?:ra|rõ)|tin\s+tưởng|bày\s+tỏ|chia\s+sẻ)\s/uy
const GIVES_BESIDES =
  /(?<=(?:,\s+|\s)(?:và\s+|đồng\s+thời\s+)?(?:cũng\s+)?)(?:yêu\s+cầu|đề\s+nghị|giao|kiến\s+nghị)\s/uy
/** "UBND huyện A, UBND huyện B có tỷ lệ dưới 10%": how things are. */
const HAS_SHARE =
  /\s*(?:\([^()]{0,60}\)\s*)?(?:đang\s+|vẫn\s+|còn\s+)?có\s+t[ỷỉ]\s+lệ\s(?![^.;:]*\s(?:phải|cần|khẩn\s+trương|tập\s+trung|chủ\s+động|có\s+(?:trách|giải))(?!\p{L}))/uy
/** "Hội đồng tuyển chọn cán bộ trẻ vừa được UBND tỉnh quyết định thành lập.": its name, and that there is one. */
const WAS_SET_UP = /[^.;:]{0,160}?\s(?:vừa|mới|đã)\s[^.;:]{0,80}?\sthành\s+lập\.(?:\s|$)/uy
/** Whether a colon or a verb follows the list, or nothing at all. */
export function acts(stretch: Stretch, list: BodyList): boolean {
  const person = behindPerson(stretch.text, list.end)
  if (saysAndGives(stretch, person) || stretch.text.reads(WAS_SET_UP, list.end) !== null) return false
  if (stretch.text.reads(HAS_SHARE, list.end) !== null) return false
  // "Phó Thủ tướng Lê Văn Thành vừa ký …": it is the person's verb
  if (person > list.end && isPerson(list)) {
    const office = stretch.behind(OFFICE, person)
    return office === null
      ? mayActAt(stretch, person) || opensGivenDuty(stretch.text, person, stretch.end)
      : stretch.text.at('GIVING', office) !== null
  }
  const bracketed = stretch.behind(IN_BRACKETS, list.end) ?? list.end
  const office = dashed(stretch, bracketed)
  const owned = stretch.behind(WHICH_ONES, list.end) ?? list.end
  const besides = stretch.behindNoBody(ABOVE_ALL, list.end) ?? list.end
  const each = stretch.behind(EACH_ONE, list.end) ?? list.end
  const more = stretch.behind(AND_MORE, list.end) ?? list.end
  const above = stretch.behind(ABOVE, list.end)
  if (above !== null && opensDuty(stretch.text, above, stretch.end)) return true
  const supported = behindSupport(stretch, list.end) ?? list.end
  for (const from of new Set([office, bracketed, supported, owned, besides, each, more, list.end])) {
    const narrowed = behindNarrowing(stretch, from)
    if (narrowed !== null && mayActAt(stretch, narrowed)) return true
    if (mayActAt(stretch, from) || opensGivenDuty(stretch.text, from, stretch.end)) return true
  }
  return false
}
