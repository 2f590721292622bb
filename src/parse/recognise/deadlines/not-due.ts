import type { Annotated } from '../../annotate/annotated.js'
import type { DeadlineMention } from '../deadlines.js'
import { isYearAlone } from './rule.js'
import { tellsWhich } from './which-ones.js'

/** A deadline that was read, with the text and the day of the paper. */
interface Case {
  readonly text: Annotated
  readonly mention: DeadlineMention
  readonly issued: string | null
}

/** Whether the words tell of the past, or of how long a thing lasts: not something to be kept. */
export const isNotDue = (one: Case): boolean =>
  one.mention.kind === 'RECURRING'
    ? (OF_FIGURES.test(before(one)) &&
        !IS_LED.test(one.mention.asPrinted) &&
        !FIGURES_HANDED_IN.test(before(one))) ||
      reads(OF_ANOTHER, one) ||
      isOfOnce(one)
    : one.text.reads(DEMANDED_THEN, one.mention.end) !== null ||
      one.text.reads(IS_LATE, one.mention.end) !== null ||
      one.text.reads(STORM_THEN, one.mention.end) !== null ||
      (one.mention.kind === 'DURATION' &&
        (one.text.reads(LOOKED_BACK, one.mention.end) !== null || reads(AHEAD, one))) ||
      (one.mention.bound === 'BEFORE' && tellsWhich(one.text, one.mention)) ||
      isDateNotDue(one)

/** "Nhiệm vụ này được giao hoàn thành trong tháng 6, đến nay đã chậm 4 tháng": a day that was missed. */
const IS_LATE =
  /\s*[,;]?\s*(?:nhưng\s+)?đến\s+nay\s+(?:đã|vẫn|còn|chưa)\s+(?:(?:bị\s+)?(?:chậm|quá\s+hạn|trễ)|chưa)(?!\p{L})/uy

/** "Đến 07 giờ ngày 12/10, vị trí tâm bão ở …": where a storm will be by then. */
const STORM_THEN = /\s*,?\s*(?:vị\s+trí\s+)?(?:của\s+)?(?:tâm\s+)?(?:bão|áp\s+thấp)(?!\p{L}|\s+(?:lụt|lũ))/uy

/** "người về từ vùng dịch trong vòng 14 ngày qua": since when, not within what time. */
const LOOKED_BACK =
  /\s+(?:qua|vừa\s+qua|trở\s+lại\s+đây|gần\s+(?:đây|nhất)|trước\s+(?:đó|đây|khi\s+(?:khởi\s+phát|mắc|nhập\s+cảnh)))(?!\p{L})/uy

/** "thông báo trước khi xả lũ ít nhất 04 giờ": how long before that, and not within what time. */
const AHEAD =
  /(?<=(?<!\p{L})trước(?:\s+khi(?:\s+\p{L}+){1,6})?\s+)(?:ít\s+nhất|tối\s+thiểu)\s+\d{1,3}\s+(?:giờ|tiếng|phút)/uy

/** "chốt số liệu ngày 20 hằng tháng", "số liệu tính đến ngày 25 hằng tháng": what is counted. */
const OF_FIGURES =
  /(?:số\s+liệu|(?<!\p{L})chốt)(?:\s+(?!gửi|nộp|trước|vào|chậm|định)[\p{L}\d]+){0,5}\s*:?\s*(?:(?:tính|từ|đến|vào|hết)\s+){0,3}$/u
/** "báo cáo số liệu hằng ngày", "tổng hợp số liệu hằng tuần" */
const FIGURES_HANDED_IN = /(?:báo\s+cáo|gửi|nộp|cập\s+nhật|tổng\s+hợp|công\s+bố)\s+số\s+liệu\s*$/u
const IS_LED = /^(?:trước|chậm|vào|định)/iu
const FIGURES_REACH = 60

/** "gửi báo cáo 6 tháng về việc A trước ngày 31/7/2025": what the one report is of. */
const isOfOnce = (one: Case): boolean =>
  reads(REPORT_OF, one) && one.text.reads(ABOUT_BY_DAY, one.mention.end) !== null
const REPORT_OF =
  /(?<=(?<!(?:định\s+kỳ|h[ằà]ng\s+\p{L}+)\s+)báo\s+cáo\s+)(?:\d{1,2}|sáu|chín)\s+tháng(?!\s+một)/uy
const ABOUT_BY_DAY =
  /(?:\s+(?:đầu|cuối)\s+năm)?\s+(?:về|kết\s+quả|tình\s+hình|công\s+tác)\s[^.;]{3,140}\s(?:trước|trong|chậm\s+nhất|hạn)\s+(?:là\s+)?(?:ngày\s+)?\d{1,2}[/.]\d{1,2}[/.]\d{4}/uy

const before = ({ text, mention: { start } }: Case): string =>
  text.low.slice(Math.max(0, start - FIGURES_REACH), start)

const isDateNotDue = (one: Case): boolean =>
  (isPast(one) || one.text.has('NOT_DUE_CUE', one.mention.start - CUE_REACH, one.mention.start)) &&
  NOT_DUE.some(({ when }) => when(one))

/** So far before a time a word may stand that tells it is none. */
const CUE_REACH = 110

interface NotDue {
  readonly id: string
  readonly when: (one: Case) => boolean
}

const reads = (pattern: RegExp, { text, mention }: Case): boolean =>
  text.reads(pattern, mention.start) !== null

/** Why a time is no deadline; one row that holds is enough. */
export const NOT_DUE: readonly NotDue[] = [
  {
    id: 'not-due.done',
    when: (one) =>
      one.mention.kind !== 'HORIZON' && reads(one.mention.bound === 'BEFORE' ? DONE_BEFORE : DONE, one),
  },
  // "không để kéo dài đến năm N", "mùa khô kéo dài đến hết tháng 4"
  { id: 'not-due.lasts', when: (one) => reads(LASTS, one) },
  // "các sự kiện quan trọng trong năm 2022": when it happens, not by when to do it
  {
    id: 'not-due.event',
    when: (one) => one.mention.precision !== 'DAY' && one.mention.bound === 'WITHIN' && reads(EVENT, one),
  },
  // "điểm thi tốt nghiệp THPT (ngày 11 và 12/6)": when it is held, in brackets
  {
    id: 'not-due.event-in-brackets',
    when: (one) => one.mention.precision === 'DAY' && reads(EVENT_IN_BRACKETS, one),
  },
  // "phiên họp diễn ra vào ngày D": when it is held
  { id: 'not-due.held', when: (one) => one.mention.precision === 'DAY' && reads(HELD, one) },
  // "Đại hội sẽ diễn ra trong tháng 9, không quá 2 ngày": when, and how long
  { id: 'not-due.will-be-held', when: (one) => reads(WILL_BE_HELD, one) },
  // "vi phạm phát sinh trong năm N", "số vụ cháy trong tháng 7": which ones are meant
  {
    id: 'not-due.arisen-within',
    // "nơi dễ xảy ra tai nạn, ngay trong năm N"
    when: (one) =>
      isOfPeriod(one) && !one.text.low.startsWith('ngay', one.mention.start) && reads(ARISEN_WITHIN, one),
  },
  // "nếu để xảy ra cháy trong năm N thì", "trường hợp nghỉ trong quý I hồ sơ gửi …": what may come to be
  {
    id: 'not-due.case',
    when: (one) => isOfPeriod(one) && reads(IN_CASE, one) && one.text.reads(THEN, one.mention.end) !== null,
  },
  // "chuẩn bị cho kỳ thi trong tháng 7": when that is held
  { id: 'not-due.prepared', when: (one) => isOfPeriod(one) && reads(PREPARED, one) },
  // "tích nước để phòng hạn trong năm N", "cho kịp làm trong năm N": what is done for it, then
  { id: 'not-due.purpose', when: (one) => one.mention.precision === 'YEAR' && reads(PURPOSE, one) },
  // "sau đợt mưa lũ từ ngày D đến ngày E"
  { id: 'not-due.after-event', when: (one) => isPast(one) && reads(AFTER_EVENT, one) },
  // "các quy trình ban hành trước ngày D", "nợ phát sinh trước ngày D": which ones are meant, not by when; not "sửa đổi quy định, ban hành trước ngày D"
  { id: 'not-due.issued-before', when: (one) => one.mention.bound === 'BEFORE' && reads(ISSUED_BEFORE, one) },
  // "để hướng tới mục tiêu đến năm N cơ bản là nước công nghiệp": an aim of all, and no day of a duty
  { id: 'not-due.aim', when: (one) => isAim(one) },
  // "điều chỉnh Quy hoạch phát triển cụm công nghiệp đến năm N": the name of a plan
  { id: 'not-due.plan', when: (one) => one.mention.kind === 'HORIZON' && reads(NAMES_PLAN, one) },
  // "Dự kiến Đại hội xã sẽ diễn ra trong tháng 5": when another's meeting is thought to be
  { id: 'not-due.expected', when: (one) => reads(EXPECTED, one) },
  // "đề xuất quy mô tổ chức lễ hội từ tháng 4 - 5/2026": when it is held that is prepared
  { id: 'not-due.prepared-event', when: (one) => one.mention.from !== null && reads(PREPARED_EVENT, one) },
  // "Để chủ động nguồn hàng cuối năm N, Bộ A đề nghị các sở …": what it is for
  {
    id: 'not-due.of-aim',
    when: (one) =>
      one.mention.precision !== 'DAY' &&
      reads(IN_AIM, one) &&
      one.text.reads(THEN_ASKS, one.mention.end) !== null,
  },
  // "cấp thẻ có giá trị đến ngày D"
  { id: 'not-due.valid', when: (one) => reads(VALID, one) },
  // "hợp đồng hết hạn ngày D"
  { id: 'not-due.expires', when: (one) => reads(EXPIRES, one) },
  // "thu nợ phát sinh trước ngày D": which ones are meant
  {
    id: 'not-due.arisen-before',
    when: (one) => isPast(one) && one.mention.bound === 'BEFORE' && reads(ARISEN, one),
  },
  // "nhiệm vụ được giao từ ngày D đến ngày E", "văn bản ban hành từ ngày D đến ngày E": which ones are meant
  { id: 'not-due.given-within', when: (one) => one.mention.from !== null && reads(GIVEN, one) },
  // "gửi về Sở trước ngày D để Sở tổng hợp, trình UBND tỉnh trước ngày E": by when another does the rest
  { id: 'not-due.of-another', when: (one) => reads(OF_ANOTHER, one) },
  // "doanh nghiệp đăng ký lần đầu ngày D"
  // "Do thời hạn UBND tỉnh giao là trước ngày D, đề nghị …": whoever asks has that day to keep
  { id: 'not-due.own-term', when: (one) => reads(OWN_TERM, one) },
  { id: 'not-due.first-time', when: (one) => reads(FIRST_TIME, one) },
  // "nghỉ lễ từ ngày D đến ngày E", "phân công trực từ ngày D đến ngày E": when it is so
  { id: 'not-due.holiday', when: (one) => one.mention.from !== null && reads(ON_HOLIDAY, one) },
  // "Do Chủ tịch UBND huyện đi học từ ngày D đến ngày E": when somebody is away
  { id: 'not-due.away', when: (one) => one.mention.from !== null && reads(AWAY, one) },
  // "gia hạn hợp đồng đến tháng 9/2026"
  { id: 'not-due.extended', when: (one) => reads(EXTENDED, one) },
  // "bảo đảm điện cho các tháng cuối năm N"
  { id: 'not-due.months-of-year', when: (one) => reads(MONTHS_OF_YEAR, one) },
  // "Theo báo cáo đến ngày D, cả nước có 120 trụ sở …": till when it was counted
  {
    id: 'not-due.account',
    when: (one) => reads(OF_ACCOUNT, one) && one.text.reads(THEN_COUNTS, one.mention.end) !== null,
  },
  // "Với tiến độ như hiện nay, đến hết năm N khó đạt", "vùng nguy hiểm trong 24 giờ tới", "ước đến ngày D giải ngân 40%"
  { id: 'not-due.forecast', when: (one) => reads(FORECAST, one) },
  {
    id: 'not-due.since',
    when: (one) =>
      one.mention.precision === 'DAY' && reads(one.mention.bound === 'BEFORE' ? SINCE_DAY : SINCE, one),
  },
  // "số ca mắc từ đầu tháng đến ngày D", "số hộ nghèo cuối năm N", "dự án giải ngân dưới 60% đến ngày D": what is counted
  { id: 'not-due.counted', when: (one) => reads(COUNTED, one) },
  // "giai đoạn trước năm N": a period of the past that the paper speaks of
  { id: 'not-due.period', when: (one) => isPast(one) && reads(NAMES_PERIOD, one) },
  // "báo cáo kết quả thực hiện quý IV/2025": what is reported on, and over
  {
    id: 'not-due.reported',
    when: (one) => isOfPeriod(one) && (isPast(one) || isYearAlone(one.issued)) && reads(REPORTED, one),
  },
  // "báo cáo kết quả đến hết ngày D, gửi về Sở trước ngày E": over what is reported
  {
    id: 'not-due.reported-till',
    when: (one) => reads(REPORTED_TILL, one) && one.text.reads(THEN_SENT, one.mention.end) !== null,
  },
  { id: 'not-due.long-past', when: (one) => isPast(one) && isLongPast(one) },
  // what is merely over stays (a year not updated), if a duty leads to it
  { id: 'not-due.past-period', when: (one) => isPast(one) && one.mention.action === null && isPeriod(one) },
]

const isAim = (one: Case): boolean =>
  one.mention.kind === 'HORIZON' && reads(AIM, one) && one.text.reads(BECOMES, one.mention.end) !== null

/** A whole month, quarter or year in which something is. */
const isOfPeriod = ({ mention: { precision, bound } }: Case): boolean =>
  precision !== 'DAY' && bound === 'WITHIN'

const isPast = ({ mention: { due }, issued }: Case): boolean =>
  due !== null && (issued === null || due < issued)

const isLongPast = ({ mention: { due }, issued }: Case): boolean =>
  due !== null && issued !== null && Number(due.slice(0, 4)) < Number(issued.slice(0, 4)) - YEARS_NOT_UPDATED

const isPeriod = (one: Case): boolean =>
  one.issued !== null &&
  (one.mention.precision === 'YEAR' || one.mention.rule === 'day.period' || reads(BEGINS_PERIOD, one))

const DONE_BEFORE = /(?<=(?<!\p{L})đã\s+(?:\p{L}+\s+){0,4})/uy
/** "mà chưa trình thì phải trình trong quý I": what is due stands behind. */
const DONE =
  /(?<=(?<!\p{L})(?:(?<!(?:người|hộ|dự\s+án|công\s+trình|trường\s+hợp|đối\s+tượng|hồ\s+sơ|diện\s+tích)\s+)đã|đã(?!\s+có\s+(?:quyết\s+định|chủ\s+trương|mặt\s+bằng|kết\s+luận|thiết\s+kế))|chưa)\s+(?:(?!thì\s|phải\s)\p{L}+\s+){0,6})/uy
const LASTS = /(?<=(?:kéo\s+dài|tồn\s+tại)(?:\s+thêm|\s+sang)?\s*)/uy
const EVENT = /(?<=(?:sự\s+kiện|diễn\s+ra|ngày\s+lễ|chào\s+mừng|nhân\s+dịp|kỷ\s+niệm)[^,;.]{0,70})/uy
const HELD = /(?<=(?:diễn\s+ra|khai\s+mạc|s[ẽẻ]\s+được\s+tổ\s+chức)\s+)(?:vào|trong|từ)?\s*/uy
/** "Trong ngày D, Sở A phát công điện yêu cầu …": when it is demanded. */
const DEMANDED_THEN =
  /,\s+[^,.;:]{3,60}?\s(?:(?:đã|vừa|cũng)\s+)?(?:phát|ban\s+hành|ký|có|gửi|ra)\s+(?:công\s+(?:điện|văn)|văn\s+bản|chỉ\s+thị|thông\s+báo)\s[^,.;:]{0,60}?(?:yêu\s+cầu|đề\s+nghị|chỉ\s+đạo|giao)\s/uy
const EVENT_IN_BRACKETS =
  /(?<=(?<!\p{L})(?:kỳ\s+thi|điểm\s+thi|thi\s+tốt\s+nghiệp|ngày\s+(?:hội|bầu\s+cử|lễ|thành\s+lập|truyền\s+thống|thế\s+giới|quốc\s+tế)|lễ\s+(?:hội|kỷ\s+niệm)|kỷ\s+niệm|giỗ\s+tổ|tết|đại\s+hội)(?:\s+[\p{L}\d]+){0,8}\s*\(\s*)(?!trước|xong|chậm|hoàn|trong)/uy
const WILL_BE_HELD =
  /(?<=(?:đại\s+hội|hội\s+nghị|kỳ\s+họp|phiên\s+họp|cuộc\s+họp|lễ(?:\s+hội)?|hội\s+thi)(?:\s+[\p{L}\d]+){0,9}\s+(?:diễn\s+ra|khai\s+mạc)\s[^.;:]{0,40})/uy
const ARISEN_WITHIN =
  /(?<=(?:(?:phát\s+sinh|xảy\s+ra)(?:\s+\p{L}+){0,4}|(?<!\p{L})(?<!một\s+)số\s+(?:vụ|ca|lượt|người|hộ|đơn|hồ\s+sơ|thu|chi|nợ|tiền|sự\s+cố|vi\s+phạm|trường\s+hợp)(?:\s+\p{L}+){0,5})\s*)/uy
const IN_CASE = /(?<=(?<!\p{L})(?:trường\s+hợp|nếu)[\s,][^.;:]{0,90})/uy
const THEN = /\s*,?\s*(?:mà|thì|hồ\s+sơ)\s/uy
const PREPARED =
  /(?<=(?<!\p{L})(?:chuẩn\s+bị|phục\s+vụ)(?:\s+tốt|\s+chu\s+đáo)?\s+cho\s[^,;.]{0,60}\s|(?:để|phục\s+vụ)\s[^,;.]{0,120}\slàm\s+việc\s+(?:với|tại)\s[^,;.]{0,160}\s)(?:vào\s)?/uy
const PURPOSE = /(?<=(?:cho\s+kịp|để\s+(?:phòng|phục\s+vụ|chuẩn\s+bị\s+cho))\s[^;.]{0,50})/uy
const AFTER_EVENT = /(?<=(?:sau|do)\s+(?:các\s+)?(?:đợt|cơn|trận|vụ)\s[^,;.]{0,40})/uy
const ISSUED_BEFORE =
  /(?<=(?:quy\s+trình|văn\s+bản|quy\s+định|giấy\s+\p{L}+|thủ\s+tục|quyết\s+định)[^;.:]{0,90}\s(?:(?<!(?:,|việc|hoàn\s+thành|xong)\s+)ban\s+hành|được\s+cấp|có\s+hiệu\s+lực)\s*|(?:phát\s+sinh|xảy\s+ra)\s+)/uy
const EXPECTED =
  /(?<=dự\s+kiến\s+(?:đại\s+hội|hội\s+nghị|kỳ\s+họp|phiên\s+họp)(?:\s+[\p{L}\d]+){0,8}\s+|(?:đại\s+hội|hội\s+nghị|kỳ\s+họp|phiên\s+họp)(?:\s+\p{L}+){1,8}\s+dự\s+kiến\s+(?:diễn\s+ra\s+|tổ\s+chức\s+)?(?:vào\s+|trong\s+)?|dự\s+kiến\s+(?:họp|khai\s+mạc|diễn\s+ra)\s+(?:vào\s+)?)/uy
const PREPARED_EVENT =
  /(?<=(?:quy\s+mô|hình\s+thức|phương\s+án|kế\s+hoạch|kịch\s+bản|đề\s+án|đề\s+cương|nội\s+dung)[^,;.]{0,30}\stổ\s+chức\s+(?:lễ|sự\s+kiện|(?:ngày\s+|đại\s+)?hội|tuần|liên\s+hoan|giải|cuộc\s+thi|kỳ\s+thi)\s[^;.]{0,80}|(?:phương\s+án|kế\s+hoạch|chương\s+trình)\s+(?:đón|phục\s+vụ)\s[^;.]{0,80})từ\s/uy
const IN_AIM =
  /(?<=(?:^|[.!?]\s|[–-]\s)(?:để|nhằm)\s(?!hoàn\s+thành|đạt)[^.;:]{3,160})(?<!(?:hoàn\s+thành|xong|trước|hết)\s[^.;:]{0,30})/uy
const THEN_ASKS = /[^.;:]{0,90},\s+[^.;:,]{3,70}\s(?:đề\s+nghị|yêu\s+cầu|giao|chỉ\s+đạo)\s/uy
const VALID =
  /(?<=(?:(?:có|còn|hết)\s+(?:giá\s+trị|hiệu\s+lực|thời\s+hạn|hạn)|(?<![;.]\s{1,3})thời\s+hạn)\s+(?:(?:sử\s+dụng|thi\s+hành|lưu\s+hành)\s+)?(?:(?:kể\s+)?từ\s[^.;,]{0,30}\s)?)(?:đến|tới|trước|từ)\s/uy
const EXPIRES = /(?<=hết\s+(?:thời\s+|niên\s+)?hạn\s+(?:vào\s+)?)/uy
const ARISEN =
  /(?<=(?:phát\s+sinh|xảy\s+ra|(?<!cung\s+|đề\s+nghị\s+)cấp|(?:dự\s+án|công\s+trình)(?:\s+\p{L}+){0,3}\s+hoàn\s+thành|tồn\s+đọng|khởi\s+công|tiếp\s+nhận|hình\s+thành|đến\s+hạn|đến\s+hạn\s+thanh\s+toán|(?<!(?:phải|cần)\s+)được\s+(?:phê\s+)?(?:duyệt|ban\s+hành|thông\s+qua|công\s+nhận|chấp\s+thuận|quyết\s+định|bổ\s+nhiệm|ký\s+kết|thành\s+lập))\s+)trước\s/uy
const GIVEN =
  /(?<=(?<!\p{L})(?:giao|ban\s+hành|tiếp\s+nhận|phát\s+sinh|xảy\s+ra|(?<!cung\s+)cấp|đăng\s+ký|ký\s+kết)(?:\s+trong\s+(?:thời\s+gian|khoảng\s+thời\s+gian))?\s+)từ\s/uy
const OF_ANOTHER =
  /(?<=(?:ngày|tháng|quý|tuần|năm)\s[^;.]{1,40}?\sđể\s+(?:các|sở|bộ|ban(?!\s+hành)|phòng|ubnd|ủy\s+ban|văn\s+phòng|công\s+an|chi\s+cục|cục|vụ|trung\s+tâm|thường\s+trực|huyện|tỉnh|thành\s+phố|thanh\s+tra|hội\s+đồng)\s[^;.]{0,60}?(?:tổng\s+hợp|thẩm\s+định|trình|báo\s+cáo|tham\s+mưu|xem\s+xét|phê\s+duyệt)(?!\p{L})[^;.]{0,90})/uy
const OWN_TERM =
  /(?<=(?<!\p{L})(?:do|vì|theo)\s+thời\s+hạn\s[^,;.]{0,60}?\s(?:giao|yêu\s+cầu|quy\s+định)\s+(?:là\s+)?)/uy
const FIRST_TIME = /(?<=(?:đăng\s+ký|cấp)(?:\s+\p{L}+){0,3}\s+lần\s+)đầu\s/uy
const ON_HOLIDAY =
  /(?<=(?:(?:nghỉ|dịp)\s+(?:lễ|tết|hè)|(?:phân\s+công|bố\s+trí|lịch|ca)\s+(?:\p{L}+\s+){0,4}?trực(?!\s+(?:tiếp|tuyến|thuộc)))(?:\s[^;.]{0,60})?\s)từ\s/uy
const AWAY =
  /(?<=(?<!\p{L})(?:đi\s+(?:công\s+tác|học|nước\s+ngoài)|nghỉ\s+(?:phép|ốm|chế\s+độ)|vắng\s+mặt)(?:\s[^,;.:]{0,60})?\s)từ\s/uy
const EXTENDED = /(?<=gia\s+hạn\s(?:[^;.,]{0,60}\s)?)(?:đến|tới)\s/uy
const MONTHS_OF_YEAR =
  /(?<=(?<!(?:trong|xong|ngay)\s+)(?:các|những)\s+(?:tháng|ngày|quý)\s+)(?:đầu|giữa|cuối)\s+năm\s/uy
const FORECAST =
  /(?<=(?<!\p{L})(?:với\s+(?:tốc\s+độ|tiến\s+độ|kết\s+quả|đà|cách\s+làm)\s+(?:như\s+)?(?:hiện|này|trên)[^;.]{0,30}|dự\s+báo(?:(?!\sthì\s)[^;.]){0,30}|(?:vùng|khu\s+vực)\s+(?:biển\s+)?nguy\s+hiểm(?:\s+của\s+bão)?\s+(?=(?:trong\s+)?(?:vòng\s+)?\d+\s?(?:giờ|h)\s+tới)|(?<!(?:quy|công|hương|giao|hiệp|mơ)\s)ước\s+(?:(?:tính|thực\s+hiện|giải\s+ngân|đạt)\s+)?))/uy
const SINCE =
  /(?<=(?:(?<!(?:hoàn\s+thành|làm\s+xong|đạt)\s+)tính|kể\s+từ|bắt\s+đầu\s+từ|số\s+liệu(?!(?<=(?:gửi|nộp|cung\s+cấp|công\s+bố|báo\s+cáo)\s+số\s+liệu)\s+(?:vào|chậm|muộn|không)\s)|từ\s+ngày[^.;]{0,24})\s*)(?!(?:không|chậm|muộn)\s)/uy
/** "gửi số liệu vào ngày D", "gửi số liệu trước ngày D": they are due. */
const SINCE_DAY = /(?<=(?:kể\s+từ|bắt\s+đầu\s+từ|từ\s+ngày[^.;]{0,24})\s*)(?<!nhưng\s+(?:phải\s+)?)/uy
const COUNTED =
  /(?<=(?<!\p{L})từ\s+đầu\s+(?:năm(?:\s+học)?|tháng|quý|tuần|mùa|vụ)(?:\s+[\d/]{1,7})?\s+)đến\s|(?<=(?<!\p{L})số\s+(?:hộ|người|vụ|đơn|nợ)(?:,?\s+\p{L}+){0,7}\s+)(?:(?:đến|vào|tại)\s+)?(?:thời\s+điểm\s+)?cuối\s|(?<=dưới\s+\d{1,3}(?:,\d+)?\s?%(?:\s+\p{L}+){0,4}\s+)(?:tính\s+)?đến\s/uy
const REPORTED =
  /(?<=(?:kết\s+quả|tình\s+hình|số\s+liệu|báo\s+cáo|sơ\s+kết|tổng\s+kết|đánh\s+giá)\s[^,;.:]{0,105})(?!trong|vào|ngay)/uy
const REPORTED_TILL =
  /(?<=(?:kết\s+quả|tình\s+hình|số\s+liệu)\s[^.;:]{0,160})(?:tính\s+)?(?:từ\s+ngày\s[^.;,]{0,30}\s)?đến\s/uy
const THEN_SENT =
  /[^:]{0,40}?(?:gửi|báo\s+cáo|nộp)\s[^;:]{0,140}?(?:trước|chậm\s+nhất|xong)\s+(?:(?:vào|là)\s+)?(?:\d{1,2}\s?(?:h|giờ)\S*\s+)?ngày\s/uy
const OF_ACCOUNT =
  /(?=(?:tính\s+)?(?:đến|tới|hết)\s)(?<=(?<!\p{L})(?:theo|qua)\s+(?:(?:kết\s+quả|số\s+liệu)\s+)?(?:tổng\s+hợp|báo\s+cáo|thống\s+kê|rà\s+soát|đánh\s+giá|số\s+liệu|kết\s+quả)(?:\s[^.;:]{0,90})?[\s,]\s*)/uy
const THEN_COUNTS = /\s*,?\s+[^.;:]{2,90}?\s(?:có|còn|đã|mới|chưa|đạt|giải\s+ngân)\s/uy
const AIM = /(?<=mục\s+tiêu\s+)/uy
/** What the country or the province is to be then. */
const BECOMES = /\s*,?\s*(?:\p{L}+\s+){0,4}(?:cơ\s+bản|trở\s+thành)\s/uy
const NAMES_PLAN =
  /(?<=(?:điều\s+chỉnh|rà\s+soát|thực\s+hiện|lập|triển\s+khai|của|theo|bổ\s+sung|hoàn\s+thiện|trình)\s+(?:các\s+)?(?:quy\s+hoạch|chiến\s+lược)\s(?:[\p{L}-]+,?\s+){1,14})/uy
const NAMES_PERIOD = /(?<=(?:giai\s+đoạn|thời\s+kỳ|khoảng\s+thời\s+gian|những\s+năm|từ)\s*)/uy
const BEGINS_PERIOD =
  /(?<=(?<!\p{L})từ\s+(?:đầu\s+|cuối\s+)?(?:(?:ngày|tháng|quý|năm)\s+)?[\divx][^.;,]{0,24})/uy
/** How far back a year may lie that somebody has forgotten to update. */
const YEARS_NOT_UPDATED = 3
