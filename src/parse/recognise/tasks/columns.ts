import { fold } from '../../../model/fold.js'
import type { Passage } from '../../passage.js'

/** What the heads of columns say of the cells below them. */
const LEAD =
  /chủ trì|(?:đơn vị|đv|cơ quan|cq|người|bộ phận|phòng) (?:thực hiện|t\. ?hiện|th\. ?hiện|chuẩn bị|tham mưu|soạn thảo|xây dựng|trình)|phụ trách|phân công|chịu trách nhiệm|đầu mối|^(?:cơ quan |đơn vị )?(?:được giao|trách nhiệm|tổ chức thực hiện)|^đơn vị$|^cơ quan$|^(?:các )?sở, (?:ban, )?ngành$|^giao(?: cho)?$|^ai (?:làm|thực hiện)$|^(?:các )?cơ quan,? ?(?:\/ ?)?đơn vị(?:, địa phương)?$|^(?:tổ|bộ phận|phòng|khoa|đơn vị|tập thể)(?:(?:,|\/|-| và) ?(?:tổ|bộ phận|phòng|khoa|đơn vị|cá nhân|tổ chức|đoàn thể)){1,3}$|^bộ phận$/u
const OF_LEADERS = /lãnh đạo|đồng chí|chỉ đạo|thường trực ubnd|phó chủ tịch/u
const CARRIES_OUT = /^thực hiện$/u
/** "Xã, thị trấn | Tổng số nhà | Hoàn thành trước": each unit has its share to do by its day. */
export const OF_UNITS =
  /^(?:tên |các )?(?:xã|phường|thị trấn|huyện|thị xã|thành phố|địa phương|thôn)(?:, (?:xã|phường|thị trấn|huyện|thị xã|thành phố))*$/u
const PRESIDES = /chủ trì/u
const COORDINATING =
  /phối hợp|^(?:cơ quan |đơn vị )?cùng (?:làm|thực hiện)|^ai giúp|^(?:các )?(?:(?:cơ quan|đơn vị)(?:, đơn vị)? )?(?:cùng )?tham gia|^thành phần tham gia|^(?:các )?(?:cơ quan|đơn vị)(?:, đơn vị)? (?:hỗ trợ|(?:có )?liên quan)/u
const REPORT_TO = /^cấp (?:trình|phê duyệt|quyết định|ban hành|thông qua)|^(?:nơi nhận|trình cấp)/u
const NOTES = /^ghi chú$/u
const TIME =
  /thời gian|thời hạn|hoàn thành|^khi nào|^xong(?: |$)|^(?:ngày )?kết thúc$|^đến(?: ngày| tháng)?$|(?<!chậm )tiến độ|thời điểm|lộ trình|kỳ hạn|^hạn(?: |$)|^tg(?: |th|$)|^deadline|^dự kiến$|^ngày(?:,? tháng)?(?:,? năm)?$|^lịch (?:thực hiện|triển khai)|^(?:quý|tháng|năm)(?: ?\/ ?(?:quý|tháng|năm))?(?: (?:thực hiện|kết thúc))?$/u
const DUE_BY = /(?:hoàn thành|xong) (?:trước|trong|đến)|^(?:thời hạn|hạn) (?:hoàn thành|xong)/u
/** "Thời gian bắt đầu" beside "Thời gian kết thúc" */
const BEGINS = /bắt đầu|khởi công|quá hạn|^(?:mức độ|kết quả|tỷ lệ)/u
/** "Thời hạn đã giao" beside "Thời hạn mới": what was missed, or is put off. */
const EARLIER = new RegExp(
  `${BEGINS.source}|(?:đã|được) giao|(?:^|\\s)cũ$|ban đầu|theo (?:văn bản|chỉ đạo|kế hoạch|quy định)`,
  'u',
)
const CONTENT = /nội dung|nhiệm vụ|công việc|tên |hoạt động|việc|giải pháp|^(?:các )?(?:đề án|chương trình)/u
/** "Nhóm nhiệm vụ", "Lĩnh vực hoạt động": beside a column of the duties themselves, what they are sorted by. */
const GROUP = /^(?:các )?(?:nhóm|lĩnh vực|mục tiêu|loại|hạng mục)/u

/** "Kết luận, giao nhiệm vụ" beside "Tên công trình" and "Vướng mắc": each cell is an order that says whom. */
const ORDERS =
  /(?:giao|phân công) nhiệm vụ|^(?:nội dung |ý kiến )?(?:kết luận|chỉ đạo)(?!.*(?:số|văn bản))|^(?:hướng|phương án) (?:xử lý|giải quyết|khắc phục)/u

/** What is to be reached. */
const TARGET = /^(?:tên |các )?(?:chỉ tiêu|chỉ số|tiêu chí)/u
/** What was done, in a table of figures. */
const RESULT = /^(?:đã |kết quả )?(?:thực hiện|đạt được|đạt)$|^kết quả$|^tỷ lệ/u
/** What has become of duties that were given before. */
const OUTCOME =
  /^(?:kết quả (?:đạt được|thực hiện|triển khai)|tình hình (?:thực hiện|triển khai)|tình trạng|mức độ hoàn thành|đã (?:thực hiện|hoàn thành))/u
/** Columns of what costs, is counted, was issued or is built: such a table gives duties only where it says to whom. */
const OF_FIGURES =
  /kinh phí|dự toán|số tiền|mức phạt|hình thức xử phạt|đơn vị tính|^đvt|số lượng|biên chế|chủ đầu tư|mức đầu tư|vốn đầu tư|^quy mô|địa điểm xây dựng|ký hiệu|^địa chỉ|hạn ngạch|^diện tích|công suất|điện thoại|^tên (?:cơ sở|doanh nghiệp|công ty|công trình|dự án|hồ|chợ)|(?:ngày|cơ quan) ban hành/u
/** Columns of persons. */
const OF_PERSONS = /^họ(?: và| đệm và)?,? tên/u
const POSITION =
  /^(?:(?:phó |đồng )?(?:tổ|trưởng|nhóm|đoàn|chủ tịch)(?: (?:trưởng|phó|ban|đoàn|nhóm|tổ))*(?: thường trực)?|(?:tổ|đoàn|nhóm) phó(?: thường trực)?|(?:ủy|uỷ) viên(?: thường trực)?|thành viên|thư ký)$/u

/** "Họ tên, chức vụ" or "Chức vụ, đơn vị" beside "Lĩnh vực phụ trách": who looks after what on a board. */
const OF_HOLDERS =
  /^(?:họ(?: và)? tên|đồng chí|thành viên|chức (?:vụ|danh))[^|]*(?:chức (?:vụ|danh)|cơ quan|đơn vị)|^chức (?:vụ|danh)$/u
const OF_MEMBERS =
  /^(?:các )?(?:lĩnh vực|nội dung|nhiệm vụ|công việc|phần việc|tiêu chí)(?:,[^|]*)? (?:được )?(?:phụ trách|phân công|giao|theo dõi|chỉ đạo)/u

export type Columns = Record<'lead' | 'coordinating' | 'time' | 'content' | 'reportTo' | 'notes', number>

/** The rows of a table share its header. */
const known = new WeakMap<readonly string[], Columns>()

export function columnsOf(header: readonly string[]): Columns {
  const found = known.get(header) ?? readColumns(header)
  known.set(header, found)
  return found
}

/** Whether its rows tell which member of a board looks after what. */
export const isOfMembers = (header: readonly string[]): boolean =>
  header.some((head) => OF_HOLDERS.test(head)) && header.some((head) => OF_MEMBERS.test(head))

function readColumns(header: readonly string[]): Columns {
  if (isOfMembers(header)) return columnsOfMembers(header)
  const first = (words: RegExp, unless?: RegExp) =>
    header.findIndex((head) => words.test(head) && !unless?.test(head))
  const presiding = first(PRESIDES, OF_LEADERS)
  const charged = first(LEAD, OF_LEADERS)
  // beside who presides, who carries it out is another; so is he who looks after it, beside who has it
  const named = presiding >= 0 ? presiding : charged >= 0 ? charged : first(LEAD)
  const single = first(CONTENT, GROUP)
  const told = single >= 0 ? single : first(CONTENT)
  const ordered = named < 0 && told >= 0 ? first(ORDERS) : -1
  const content = ordered >= 0 ? ordered : told
  const isPlan = first(TIME, BEGINS) >= 0 && content >= 0
  // "Nội dung | Thời gian | Thực hiện"
  const isOfShares = content < 0 && header.some((head) => DUE_BY.test(head))
  const unnamed = isPlan ? first(CARRIES_OUT) : isOfShares ? first(OF_UNITS) : -1
  const lead = named < 0 ? unnamed : named
  return {
    lead,
    // "Cơ quan thực hiện/phối hợp" is one column
    coordinating: header.findIndex(
      (head, at) => at !== lead && COORDINATING.test(head) && !PRESIDES.test(head),
    ),
    time: header.some((head) => TIME.test(head) && !EARLIER.test(head))
      ? first(TIME, EARLIER)
      : first(TIME, BEGINS),
    content,
    reportTo: first(REPORT_TO),
    notes: first(NOTES),
  }
}

const columnsOfMembers = (header: readonly string[]): Columns => ({
  lead: header.findIndex((head) => OF_HOLDERS.test(head)),
  coordinating: -1,
  time: -1,
  content: header.findIndex((head) => OF_MEMBERS.test(head)),
  reportTo: -1,
  notes: -1,
})

/** Whether a table with such columns gives no duties at all. */
export function givesNone(header: readonly string[], { lead, time, content }: Columns): boolean {
  if (lead < 0 && content < 0) return true
  // "Chỉ tiêu", and who measures it
  const has = (words: RegExp) => header.some((head) => words.test(head))
  if (content < 0 ? has(TARGET) : TARGET.test(header[content] ?? '')) return true
  // "Đơn vị", and its figures
  if (content < 0 && time < 0 && lead <= 1) return true
  if (content < 0 && has(OF_PERSONS)) return true
  return lead < 0 && !ORDERS.test(header[content] ?? '') && (has(OF_FIGURES) || (time < 0 && has(RESULT)))
}

/** Whether a row of a table that may give duties gives none. */
export function isNoDuty(
  header: readonly string[],
  cells: readonly Passage[],
  { time, content }: Columns,
): boolean {
  const words = fold(cells[content]?.text ?? cells[1]?.text ?? '')
  if (!/[\p{L}\d]/u.test(words) || POSITION.test(words)) return true
  // the programme of a meeting
  if (HOUR.test(cells[time]?.text ?? '')) return true
  const outcome = time < 0 ? header.findIndex((head) => OUTCOME.test(head)) : -1
  return /\p{L}|\d/u.test(cells[outcome]?.text ?? '')
}
const HOUR =
  /^(?:từ )?\d{1,2}\s?(?:h|g|giờ|:)\s?(?:\d{2})?(?:\s?(?:phút|['’]))?(?:\s?[-–]\s?\d{1,2}\s?(?:h|g|giờ|:)\s?(?:\d{2})?)?$/iu
