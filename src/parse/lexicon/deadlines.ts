import type { DeadlineBound } from '../../model/deadline.js'
import { phrases, words } from './phrases.js'

/**
 * Words of time: where one stands, a deadline may stand. One line a case; what they come to is said by the rules in
 * recognise/deadlines. Not more than 32, as each is a bit of one number there.
 */
export const TIME_FORMS = [
  'DAY',
  'MONTH',
  'QUARTER',
  'HALF',
  'YEAR',
  'LENGTH',
  'THIS_PERIOD',
  'SAME_DAY',
  'NEW_YEAR',
  'REST_OF_PERIOD',
  'PERIODIC',
  'EVERY_DAY',
  'EVERY_WEEK',
  'EVERY_MONTH',
  'EVERY_QUARTER',
  'EVERY_YEAR',
  'NEXT_MONTH',
  'NEXT_YEAR',
  'MONTH_OF_QUARTER',
  'WEEKDAY_OF_MONTH',
  'LAST_OF_MONTH',
  'EVERY_TERM',
  'PERIOD_REPORT',
  'WEEK_ONCE',
  'MONTH_ONCE',
  'QUARTER_ONCE',
  'YEAR_ONCE',
  'TIMES_A_DAY',
  'TIMES_A_WEEK',
  'TIMES_A_MONTH',
  'TIMES_A_QUARTER',
  'TIMES_A_YEAR',
] as const
export type TimeForm = (typeof TIME_FORMS)[number]

const EVERY = '(hằng|hàng|mỗi|từng)'
const timesOf = (kinds: string) => `(#|một|hai|ba) (${kinds}) (/|trong|mỗi|một)`
const TIMES = timesOf('lần|buổi|lượt|phiên|kỳ')
/** Pupils learn "2 buổi/ngày", which is no rhythm of a duty. */
const TIMES_A_DAY = timesOf('lần|lượt|phiên|kỳ')
const UP_TO = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

const TIME_ROWS: ReadonlyArray<readonly [phrase: string, form: TimeForm]> = [
  ['ngày #', 'DAY'],
  ['(ngày|) (mùng|mồng) #', 'DAY'],
  // the word and the number in one, as "ngày15" and "T9" print them
  ...UP_TO(31).map((day) => [`ngày${day}`, 'DAY'] as const),
  ...UP_TO(12).map((month) => [`(t${month}|t0${month}|tháng${month})`, 'MONTH'] as const),
  ['# (/|.|-) #', 'DAY'],
  ['# tháng #', 'DAY'],
  ['tháng #', 'MONTH'],
  ['tháng (giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười một|mười hai)', 'MONTH'],
  ['(quý|quí) (#|i|ii|iii|iv)', 'QUARTER'],
  ['(q1|q2|q3|q4|qi|qii|qiii|qiv) / #', 'QUARTER'],
  // "Q.1" alone is a district of a city
  ['q . (i|ii|iii|iv|#) / #', 'QUARTER'],
  ['# tháng (đầu|cuối) năm', 'HALF'],
  ['sáu tháng (đầu|cuối) năm', 'HALF'],
  ['nửa (đầu|cuối) năm', 'HALF'],
  ['năm #', 'YEAR'],
  ['# (ngày|giờ|tuần|tháng|năm|phút|tiếng|h)', 'LENGTH'],
  ['(12h|24h|36h|48h|72h)', 'LENGTH'],
  ['# (ngày|tuần|tháng|năm) # lần', 'LENGTH'],
  ['(hai|ba|bốn|sáu|mười) (ngày|tuần|tháng|năm)', 'LENGTH'],
  // "05 (năm) ngày"
  [') (ngày|giờ|tuần|tháng|năm)', 'LENGTH'],
  ['(tuần|tháng|quý) (này|tới)', 'THIS_PERIOD'],
  ['(tuần|quý) sau', 'THIS_PERIOD'],
  ['năm nay', 'THIS_PERIOD'],
  ['cùng ngày', 'SAME_DAY'],
  ['tết', 'NEW_YEAR'],
  ['(hôm|sáng|trưa|chiều|tối|đêm) nay', 'SAME_DAY'],
  ['từ nay (cho|) đến (hết|cuối) (năm|tháng|quý)', 'REST_OF_PERIOD'],
  ['định kỳ', 'PERIODIC'],
  [`${EVERY} ngày`, 'EVERY_DAY'],
  [`${EVERY} tuần`, 'EVERY_WEEK'],
  ['ngày làm việc (đầu|đầu tiên|cuối|cuối cùng) (của|) (hằng|hàng|mỗi|từng|) tuần', 'EVERY_WEEK'],
  [
    '(mỗi|các) (buổi|ngày|) (sáng|trưa|chiều|tối|đêm|) (thứ (hai|ba|tư|năm|sáu|bảy|2|3|4|5|6|7)|chủ nhật)',
    'EVERY_WEEK',
  ],
  [`${EVERY} tháng`, 'EVERY_MONTH'],
  [`${EVERY} quý`, 'EVERY_QUARTER'],
  [`${EVERY} năm`, 'EVERY_YEAR'],
  ['tháng (sau|trước|kế tiếp|tiếp theo|liền kề|liền sau)', 'NEXT_MONTH'],
  ['năm (sau|tiếp theo|kế tiếp|liền kề|liền sau|báo cáo)', 'NEXT_YEAR'],
  ['của năm', 'NEXT_YEAR'],
  [`tháng (cuối|cuối cùng|đầu|đầu tiên|thứ ba) (của|) (hằng|hàng|mỗi|từng|) quý`, 'MONTH_OF_QUARTER'],
  [
    '(thứ (hai|ba|tư|năm|sáu|bảy)|chủ nhật) (đầu|đầu tiên|cuối|cuối cùng) (của|trong|) (hằng|hàng|mỗi|từng|) tháng',
    'WEEKDAY_OF_MONTH',
  ],
  [`ngày (làm việc|) (cuối|cuối cùng) (của|) (hằng|hàng|mỗi|từng|) tháng`, 'LAST_OF_MONTH'],
  [`tuần (đầu|cuối|cuối cùng) (của|) (hằng|hàng|mỗi|từng|) tháng`, 'LAST_OF_MONTH'],
  [`(đầu|cuối|kết thúc|sau|theo|) ${EVERY} học (kỳ|kì)`, 'EVERY_TERM'],
  ['báo cáo (ngày|tuần|tháng)', 'PERIOD_REPORT'],
  ['định kỳ quý', 'EVERY_QUARTER'],
  ['tuần (/|một|#) lần', 'WEEK_ONCE'],
  ['tháng (/|một|#) lần', 'MONTH_ONCE'],
  ['theo quý', 'QUARTER_ONCE'],
  ['quý / lần', 'QUARTER_ONCE'],
  ['năm (/|một) lần', 'YEAR_ONCE'],
  [`${TIMES_A_DAY} ngày`, 'TIMES_A_DAY'],
  ['ngày (#|hai|ba) lần', 'TIMES_A_DAY'],
  [`${TIMES} tuần`, 'TIMES_A_WEEK'],
  [`${TIMES} tháng`, 'TIMES_A_MONTH'],
  [`${TIMES} quý`, 'TIMES_A_QUARTER'],
  [`${TIMES} năm`, 'TIMES_A_YEAR'],
]

/** What words before a day, a month, a quarter or a year say of it. */
export interface LeadSense {
  readonly bound: Extract<DeadlineBound, 'BEFORE' | 'BY' | 'WITHIN'>
  /** Behind it a day needs neither "ngày" nor its year: "trước 30/6". */
  readonly plain?: true
  /** "đến": before a year it may tell a goal. */
  readonly toward?: true
  /** "phấn đấu đến": what stands behind it is a goal. */
  readonly goal?: true
  /** "đầu", "giữa": only the beginning or the middle of the period is meant. */
  readonly part?: true
  /** "hoàn thành: ngày …": it names what the day is of, and is not among the words of the deadline. */
  readonly label?: true
  /** "từ": what follows begins with the day. */
  readonly begins?: true
}

const LEAD_ROWS: ReadonlyArray<readonly [phrase: string, sense: LeadSense]> = [
  ['(xong|) trước', { bound: 'BEFORE', plain: true }],
  ['(xong|) trước (dịp|thời điểm)', { bound: 'BEFORE' }],
  [
    '(xong|) trước (ngày|dịp|) (lễ|) (quốc khánh|khai giảng|khai giảng năm học|khai giảng năm học mới|bầu cử|tết dương lịch)',
    { bound: 'BEFORE', plain: true },
  ],
  ['vào (dịp|thời điểm)', { bound: 'WITHIN', plain: true }],
  ['(xong|) trước khi (hết|kết thúc)', { bound: 'BY' }],
  ['(chậm|muộn) nhất (là|) trước', { bound: 'BEFORE', plain: true }],
  ['(chậm|muộn) nhất (là|) (vào|trong|đến|)', { bound: 'BY', plain: true }],
  ['(chậm|muộn) nhất (là|) (vào|trong|đến) (dịp|thời điểm)', { bound: 'BY' }],
  ['(chậm|muộn) nhất (là|) (đến|vào|) (hết|cuối)', { bound: 'BY', plain: true }],
  ['từ nay (trở đi|) (cho|) đến (hết|)', { bound: 'BY', plain: true }],
  ['từ nay (trở đi|) (cho|) đến cuối', { bound: 'BY' }],
  ['không (được|) (để|) (muộn|chậm|trễ|quá|kéo dài) (hơn|quá|sau|)', { bound: 'BY', plain: true }],
  ['không (được|) (để|) sau', { bound: 'BY', plain: true }],
  ['(đến|tới)', { bound: 'BY', toward: true }],
  ['(đến|tới) hết', { bound: 'BY', toward: true, plain: true }],
  ['đến cuối', { bound: 'BY', toward: true }],
  ['phấn đấu đến (hết|cuối|)', { bound: 'BY', toward: true, goal: true }],
  ['trước là', { bound: 'BEFORE', plain: true }],
  ['hết', { bound: 'BY', plain: true }],
  ['(vào|) cuối', { bound: 'BY' }],
  ['kết thúc (vào|)', { bound: 'BY' }],
  ['xong', { bound: 'BY' }],
  ['(đầu|giữa)', { bound: 'WITHIN', part: true }],
  ['(ngay|) trong (suốt|)', { bound: 'WITHIN' }],
  ['(ngay|) trong (đêm|sáng|trưa|chiều|tối) (nay|mai|)', { bound: 'WITHIN', plain: true }],
  ['vào', { bound: 'WITHIN' }],
  ['đúng', { bound: 'BY' }],
  ['báo cáo (sơ kết|tổng kết) (học kỳ (i|ii|1|2)|năm học|năm|)', { bound: 'BY', label: true }],
  ['(hoàn thành|hoàn tất|báo cáo|gửi|thời gian) (:|)', { bound: 'BY', label: true }],
  ['(hạn|thời hạn) (cuối|chót|) (:|là|)', { bound: 'BY', label: true, plain: true }],
  ['vào :', { bound: 'BY', label: true }],
  ['từ', { bound: 'BY', begins: true }],
]

/** What words before "10 ngày" say of it; null is no limit. */
export type LengthSense = 'IN' | 'WITHIN' | 'OVER' | 'BEFORE' | 'AT_LEAST_BEFORE' | 'AT_LEAST' | 'AFTER'

const LENGTH_LEAD_ROWS: ReadonlyArray<readonly [phrase: string, sense: LengthSense]> = [
  ['trong', 'IN'],
  ['trong (tối đa|không quá)', 'WITHIN'],
  ['trong (tối đa|không quá|) vòng', 'WITHIN'],
  ['trong thời (hạn|gian) (tối đa|không quá|) (vòng|)', 'WITHIN'],
  ['thời hạn (thực hiện|hoàn thành|giải quyết|xử lý|trả lời|báo cáo) (:|là|)', 'WITHIN'],
  ['thời gian (thực hiện|hoàn thành|giải quyết|xử lý) (:|là|)', 'WITHIN'],
  ['không (để|) (kéo dài|chậm|muộn|trễ|vượt|) quá', 'WITHIN'],
  ['tối đa (là|sau|không quá|)', 'WITHIN'],
  ['chậm nhất (là|) (sau|trong|)', 'WITHIN'],
  ['quá', 'OVER'],
  ['trước', 'BEFORE'],
  ['trước ít nhất', 'AT_LEAST_BEFORE'],
  ['ít nhất', 'AT_LEAST'],
  ['sau', 'AFTER'],
]

/** NONE: the phrase only holds the word of an action. */
export type ActionSense = 'REPORT' | 'SUBMIT' | 'DO' | 'NONE'

/** What is to be done by the day that stands behind it. */
const ACTION_ROWS: ReadonlyArray<readonly [phrase: string, sense: ActionSense]> = [
  ['(báo cáo|gửi)', 'REPORT'],
  ['trình', 'SUBMIT'],
  ['(hoàn thành|hoàn tất|xong|ban hành|triển khai|tổng hợp|đề xuất)', 'DO'],
  ['(chương|công|quá|quy|lộ|tiến|giáo) trình', 'NONE'],
]

/** A duty that recurs is led to by one of these in its sentence. */
const RECURRING_DUTIES = words(
  'RECURRING_DUTY',
  `
  (báo cáo|gửi|tổng hợp|kiểm tra|rà soát|sơ kết|đánh giá|cập nhật|tổ chức|giao ban|tuần tra|túc trực)
  (chăm sóc|kiểm đếm|công khai|đối thoại|thống kê|thông báo|tiến độ|làm việc|duy trì|theo dõi|vệ sinh)
  (phát thanh|phát sóng|đưa tin|bố trí|ban hành|xây dựng|thực hiện|đôn đốc|cung cấp)
  (đối chiếu|đối soát|niêm yết|thu gom|nhắc nhở|chi trả|kiểm kê|giám sát (chất lượng|môi trường)|quan trắc|lấy mẫu|tham gia)
`,
)

/** Right before "hằng năm": it only names a thing, as "kế hoạch hằng năm" does. */
const RECURRING_THINGS = words(
  'RECURRING_THING',
  `
  (bản tin|bản tin thời tiết|dự báo thời tiết)
  (kế hoạch|ngân sách|dự toán|chương trình|chỉ tiêu|kinh phí|nhiệm vụ)
  (ngân sách (nhà nước|trung ương|địa phương|tỉnh|huyện|xã|các cấp)|chi thường xuyên)
  # năm
  # năm và
  (năm năm|phát triển|công tác|vốn|nghị quyết|tăng|đạt|bình quân|giảm)
  (trung|dài) hạn (và|)
  giai đoạn
  đánh giá, (xếp|phân) loại (chất lượng|) (cán bộ|công chức|đảng viên|tập thể|cá nhân|cấp ủy|cơ quan|đơn vị|hội viên|đoàn viên|chi bộ|đảng bộ|tổ chức đảng|tổ chức đảng, đảng viên|cán bộ, đảng viên|cán bộ, công chức|cán bộ, công chức, viên chức|)
  (chương trình|kế hoạch|nghị quyết|nhiệm vụ) (kiểm tra|kiểm tra, giám sát|giám sát|công tác|chính trị)
  sinh hoạt (chi bộ|chi đoàn|chi hội|đảng) (thường kỳ|định kỳ|)
  (bình xét|xét|tiêu chí|chấm điểm) thi đua (, khen thưởng|)
  (chất lượng|cấp|hội nghị|thu|khoảng)
`,
)

/** Before a time that has no lead: it says what the time is of. */
const DUE_LABELS = words(
  'DUE_LABEL',
  `
  (hoàn thành|khởi công|khánh thành)
  (xong|thời hạn|thời gian|hạn)
`,
)

/** What is held in a month: "kỳ họp tháng 7", "hội nghị Ban Thường vụ tháng 9". */
const SESSIONS = words(
  'SESSION',
  `
  (kỳ họp|phiên họp|cuộc họp|hội nghị|giao ban)
  (kỳ|buổi|) sinh hoạt (chi bộ|đảng|chi hội|chuyên đề|định kỳ|)
  (sơ kết|tổng kết)
`,
)

/** Before a time, it may tell that nothing is due by then; the rules of recognise/deadlines/not-due say when. */
const NOT_DUE_CUES = words(
  'NOT_DUE_CUE',
  `
  dự kiến
  (kết quả|tình hình|số liệu)
  (đã|chưa|kéo dài|cho kịp)
  (theo|qua) (kết quả|số liệu|) (tổng hợp|báo cáo|thống kê|rà soát|đánh giá|số liệu|kết quả)
  (để|nhằm)
  để (phòng|phục vụ|chuẩn bị)
  làm việc (với|tại)
  để (các|sở|bộ|ban|ubnd|ủy ban|văn phòng|công an|chi cục|cục|vụ|trung tâm|thường trực|huyện|tỉnh|thành phố|thanh tra|hội đồng)
  (đăng ký|cấp) lần
  tồn tại
  dưới #
  sự kiện
  diễn ra
  (sẽ|sẻ) được tổ chức
  từ đầu năm học
  khai mạc
  (ngày lễ|chào mừng|nhân dịp|kỷ niệm)
  (kỳ thi|điểm thi|thi tốt nghiệp|đại hội|lễ hội|tết)
  ngày (hội|bầu cử|thành lập|truyền thống|thế giới|quốc tế)
  (ban hành|cấp|dự án|công trình)
  có hiệu lực
  tính
  kể từ
  (phát sinh|xảy ra)
  (giao|tiếp nhận|đăng ký|ký kết)
  (trường hợp|nếu)
  (đi (công tác|học|nước ngoài)|nghỉ (phép|ốm|chế độ)|vắng mặt)
  số (vụ|ca|lượt|người|hộ|đơn|hồ sơ|thu|chi|nợ|tiền|sự cố|vi phạm|trường hợp)
  (chuẩn bị|phục vụ) (tốt|chu đáo|) cho
  (bắt đầu từ|chốt|từ ngày|từ đầu|mục tiêu|quy hoạch|chiến lược|tổ chức)
  (có|còn|hết) (giá trị|hiệu lực|thời hạn|hạn|niên hạn)
  (các|những) (tháng|ngày|quý)
  với (tốc độ|tiến độ|kết quả|đà|cách làm)
  dự báo
  (vùng|khu vực) (biển|) nguy hiểm
  ước
  (nghỉ|dịp) (lễ|tết|hè)
  trực
  gia hạn
  (phương án|kế hoạch|chương trình) (đón|phục vụ)
`,
)

/** Before "trước ngày D" it may tell which ones are meant: those that had it by then (recognise/deadlines/which-ones). */
const STATES_OF_OLD = words(
  'STATE_OF_OLD',
  `
  (có|sử dụng|nhận|lấn chiếm|mua) (đất|nhà)
  (sinh|sinh ra|sinh sống|cư trú)
  (ký|ký kết)
`,
)

export const DEADLINE_WORDS = [
  phrases('TIME', TIME_ROWS),
  phrases('DUE_LEAD', LEAD_ROWS),
  phrases('LENGTH_LEAD', LENGTH_LEAD_ROWS),
  phrases('DUE_ACTION', ACTION_ROWS),
  RECURRING_DUTIES,
  RECURRING_THINGS,
  DUE_LABELS,
  SESSIONS,
  NOT_DUE_CUES,
  STATES_OF_OLD,
] as const
