import type { RelationKind } from '../../model/relation.js'
import { phraseList, phrases, words } from './phrases.js'

/**
 * Cue words that tell how a paper stands to one it cites (docs/domain.md, How papers stand to one another). The nearest
 * cue to the left of a citation governs it.
 */
export interface Cue {
  readonly rule: string
  readonly relation: RelationKind
  /** "nêu tại": what is spoken of stands in the cited paper. */
  readonly standsIn?: true
  /** Behind a comma it begins another clause, as all cues of a purpose or a basis do. */
  readonly opens?: true
}

/** The rule of a demand on everybody: it needs no opening of its own. */
export const DEMAND = 'cue.can-thuc-hien-theo'

const cue = <Value extends Cue>(value: Value, ...lines: string[]): [phrase: string, value: Value][] =>
  lines.map((line) => [line, value])

export const CUES = phrases<'CUE', Cue>('CUE', [
  ...cue({ rule: 'cue.can-cu', relation: 'LEGAL_BASIS' }, 'căn cứ (vào|)', 'trên cơ sở'),
  ...cue(
    { rule: 'cue.xet-to-trinh', relation: 'SUBMITTED_BY' },
    'xét (đề nghị|đề nghị của|)',
    '(theo|) đề nghị của',
    'theo đề nghị',
    'theo đề xuất (của|)',
    'trên cơ sở (đề nghị|đề xuất) (của|)',
  ),
  ...cue(
    { rule: 'cue.bao-cao-ket-qua', relation: 'REPORTS_ON' },
    'tiến độ (thực hiện|triển khai)',
    'công tác triển khai',
    '(kết quả|tình hình|năm|việc) (thực hiện|triển khai|triển khai thực hiện)',
    'việc (chấp hành|(triển khai|tổ chức|) thi hành|tổ chức thực hiện|triển khai và thực hiện|triển khai, thực hiện)',
    'tháng (thực hiện|triển khai)',
    '(sơ kết|tổng kết) (việc|)',
    '(sơ kết|tổng kết|đánh giá|kiểm điểm) (thực hiện|triển khai|triển khai thực hiện)',
    'tình hình, kết quả thực hiện',
    'quá trình (thực hiện|triển khai thực hiện)',
    'kết quả tổ chức thực hiện',
    'sau khi thực hiện',
    'qua thực hiện',
  ),
  ...cue(
    { rule: 'cue.huong-dan', relation: 'GUIDES' },
    'hướng dẫn (thực hiện|thi hành|một số nội dung|triển khai|triển khai thực hiện|)',
  ),
  ...cue(
    { rule: 'cue.quy-dinh-chi-tiet', relation: 'DETAILS' },
    'quy định chi tiết (và hướng dẫn thi hành|thi hành|một số điều|)',
  ),
  ...cue(
    { rule: 'cue.thuc-hien', relation: 'IMPLEMENTS' },
    '(tổ chức|) (thực hiện|triển khai)',
    '(thực hiện|triển khai) đề nghị của',
    '(triển khai|thực hiện) thí điểm',
    'triển khai thực hiện',
    'thi hành',
    'hưởng ứng',
    'quán triệt (và thực hiện|, thực hiện|, triển khai|, triển khai thực hiện|)',
    '(cụ thể|hiện thực|thể chế) hóa',
    'chấp hành',
    'làm (nghiêm|trọn|tiếp|cho hết)',
    'triển khai (thi hành|, thực hiện|và thực hiện|, tổ chức thực hiện|và tổ chức thực hiện)',
    '(bảo đảm|đảm bảo|đẩy nhanh) tiến độ (thực hiện|triển khai)',
    'hoàn thành (tốt|thắng lợi|toàn diện|có hiệu quả|) (các|những|) (nhiệm vụ|chỉ tiêu|mục tiêu)',
    'đạt (được|) (các|những|) (chỉ tiêu|mục tiêu)',
  ),
  ...cue({ rule: DEMAND, relation: 'IMPLEMENTS' }, '(cần|ưu tiên|phải) thực hiện theo'),
  ...cue(
    { rule: 'cue.theo', relation: 'PER' },
    '(thực hiện|) theo (đúng|)',
    'theo (tinh thần|nội dung)',
    'được (xây dựng|soạn thảo|ban hành) trên cơ sở (của|)',
    'theo (đúng|) (chỉ đạo|ý kiến chỉ đạo|quy định|yêu cầu|hướng dẫn|kết luận) tại',
    'theo (đúng|) (quy định|yêu cầu|hướng dẫn) của',
    'như (chỉ đạo|ý kiến chỉ đạo|quy định|yêu cầu|hướng dẫn) (tại|của)',
    'đúng (tinh thần|quy định|nội dung|yêu cầu) (của|tại|trong|)',
    '(làm|tuân thủ) đúng (các|) (quy định|nội dung|) (của|tại|trong|)',
    '(thực hiện|) trên cơ sở (các|) (nhiệm vụ|nội dung|quy định|chỉ tiêu|giải pháp) (đã nêu|nêu|đề ra|) (tại|trong|của)',
    '(đã|) duyệt (tại|theo)',
    'được sự (đồng ý|nhất trí|thống nhất|chấp thuận|cho phép|chỉ đạo|ủy quyền) của',
  ),
  ...cue({ rule: 'cue.kem-theo', relation: 'ANNEXED_TO' }, '(ban hành|) kèm theo'),
  ...cue({ rule: 'cue.hop-nhat', relation: 'CONSOLIDATES' }, 'hợp nhất'),
  ...cue(
    { rule: 'cue.tai', relation: 'CITES', standsIn: true },
    '(nêu|dặn|ghi rõ) (tại|trong)',
    '(quy định|xác định|được giao|đã giao|đề ra|đã chỉ đạo|chỉ đạo|ghi|yêu cầu) tại',
    '(phê duyệt|ban hành|được ban hành|được thông qua|được phân công) tại',
    ', (trọng tâm|nhất|đặc biệt|cụ thể|trước hết|trực tiếp) là',
  ),
  ...cue({ rule: 'cue.tai', relation: 'CITES', opens: true }, 'tiếp theo'),
  ...cue(
    { rule: 'cue.tai', relation: 'CITES' },
    '(khẳng định|đã hướng dẫn) tại',
    'ban hành (theo|)',
    'theo (phản ánh|thông tin|dự báo) (của|)',
    'liên quan đến',
    'phù hợp với',
    'là cơ sở',
    'dự thảo',
    'trình',
    'tham mưu',
    'là',
    'ngoài',
    'so với',
    'khác với',
    'trước đây',
  ),
])

/** What a paper's own words do to another one. */
export interface ChangeCue extends Cue {
  /** "hết hiệu lực": it tells of the paper that stands before it. */
  readonly ofBefore?: true
}

/** Cues of change: they count only as this paper's own title or operative words, never as somebody's plan. */
export const CHANGE_CUES = phrases<'CHANGE_CUE', ChangeCue>('CHANGE_CUE', [
  ...cue({ rule: 'cue.thay-the', relation: 'REPLACES' }, 'thay thế (cho|)', 'thay cho'),
  ...cue({ rule: 'cue.thay-the', relation: 'REPLACES', ofBefore: true }, 'hết hiệu lực'),
  ...cue(
    { rule: 'cue.bai-bo', relation: 'REPEALS' },
    'bãi bỏ',
    'hủy bỏ',
    'thu hồi (, hủy bỏ|và hủy bỏ|)',
    'chấm dứt hiệu lực (thi hành|) (của|đối với|)',
    '(dừng|ngừng) (thực hiện|thi hành|áp dụng)',
  ),
  ...cue(
    { rule: 'cue.sua-doi', relation: 'AMENDS' },
    'sửa đổi (bổ sung|, bổ sung|, bãi bỏ|, bổ sung, bãi bỏ|, bổ sung và bãi bỏ|, bổ sung, thay thế|)',
    'điều chỉnh (, bổ sung|)',
    'đính chính',
    'gia hạn (thời gian|thời hạn|) (thực hiện|)',
  ),
  ...cue({ rule: 'cue.bo-sung', relation: 'SUPPLEMENTS' }, 'bổ sung'),
])

/** Behind a citation: what becomes of the cited paper. */
export const ENDS = phrases<'ENDED', Cue>('ENDED', [
  ...cue({ rule: 'cue.duoc-bai-bo', relation: 'REPEALS' }, '(được|bị) bãi bỏ'),
  ...cue(
    { rule: 'cue.het-hieu-luc', relation: 'REPLACES' },
    '(hết|không còn) hiệu lực',
    '(được|bị) thay thế',
  ),
])

/** In a sentence with one of these, a change is planned, not made (docs/domain.md, what needs care). */
const PLANNING = words(
  'PLANNING',
  `
  (tham mưu|đề xuất|nghiên cứu|xem xét|rà soát|trình|dự thảo|kiến nghị|đề nghị|xây dựng|chuẩn bị|giao)
  (chủ trì|kịp thời)
`,
)

/** In a title, a change that is still a draft or asked for. */
const PLANNED_IN_TITLE = words(
  'PLANNED_IN_TITLE',
  `
  (dự thảo|góp ý|đề nghị|đề xuất|tham mưu|lấy ý kiến|kiến nghị|xây dựng|thẩm định|rà soát|nghiên cứu)
  (triển khai|thực hiện)
`,
)

/** The paper speaks of itself. */
const THIS_PAPER = words(
  'THIS_PAPER',
  `
  (quyết định|nghị quyết|chỉ thị|kế hoạch|quy định|quy chế|hướng dẫn|chương trình|văn bản|thông báo) này
  (nghị định|thông tư|kết luận|thông tri|phương án|đề án|công văn|công điện|tờ trình|quy hoạch) này
  (công văn|thông báo|kế hoạch|hướng dẫn|quyết định|nghị quyết|quy chế) có hiệu lực (thi hành|) (kể từ|từ|sau)
`,
)

/** "Chính phủ ban hành Nghị định sửa đổi, bổ sung một số điều của …": the paper changes another one. */
const ISSUES_CHANGE = words(
  'ISSUES_CHANGE',
  `
  ban hành (nghị định|thông tư|quyết định|nghị quyết|quy định|luật) (sửa đổi|bổ sung|bãi bỏ|thay thế)
`,
)

/** Behind a citation in the opening of a paper: the paper says that it is to carry it out. */
const OWN_PLAN = words(
  'OWN_PLAN',
  `
  (ban hành|xây dựng) (kế hoạch|chương trình|phương án|chỉ thị|hướng dẫn) (hành động|) (để|) (tổ chức|) (triển khai|thực hiện)
  , (để|nhằm) (kịp thời|chủ động|) (tổ chức|) (triển khai|thực hiện|cụ thể hóa)
  vào (thực tiễn|) cuộc sống
`,
)

/** "Điều 1. Ban hành kèm theo … Kế hoạch": the act that issues a plan carries out what the plan does. */
const ISSUING = words('ISSUING', '(ban hành|phê duyệt)')

/** Somewhere before "thực hiện X": it looks back. */
const LOOKING_BACK = words(
  'LOOKING_BACK',
  `
  (những năm|thời gian|năm|nhiệm kỳ|tháng|giai đoạn) (vừa|) qua
  căn cứ pháp lý
`,
)

/** An item below one of these is a duty of the body that it names. */
const CHARGING = words(
  'CHARGING',
  `
  (giao|yêu cầu|đề nghị|phân công)
`,
)

/** Before "thực hiện X", outside a list: all are told to. */
const DEMANDING = words('DEMANDING', '(yêu cầu|đề nghị|giao|đôn đốc)')

/** A suffix behind "một tỉnh bạn" is not that of the own province. */
const OF_ANOTHER = words('OF_ANOTHER', '(tỉnh|thành phố|địa phương|huyện|xã|đơn vị) (bạn|khác)')

export const CUE_WORDS = [
  CUES,
  CHANGE_CUES,
  ENDS,
  PLANNING,
  PLANNED_IN_TITLE,
  THIS_PAPER,
  ISSUES_CHANGE,
  OWN_PLAN,
  ISSUING,
  LOOKING_BACK,
  CHARGING,
  DEMANDING,
  OF_ANOTHER,
] as const

// What follows is asked only right beside a citation. As spans these words would be everywhere.

/** Words that may stand between "thực hiện" and what is carried out. */
export const LIGHT_WORDS = phraseList(
  'kịp thời|đầy đủ|nghiêm|nghiêm túc|nghiêm chỉnh|hiệu quả|tốt|đồng bộ|quyết liệt|thắng lợi|thành công|toàn diện|sâu rộng|sâu kỹ|sâu sắc|thống nhất|hiệu lực|khẩn trương|thường xuyên|mạnh mẽ|sáng tạo|linh hoạt|thiết thực|thực chất|triệt để|chặt chẽ|tích cực|chủ động|nhanh chóng|ngay|một cách|các|những|một số|nội dung|nhiệm vụ|giải pháp|biện pháp|mục tiêu|chỉ tiêu|quan điểm|yêu cầu|chủ trương|chính sách|cơ chế|và|của|tại|trong|theo|nêu|đề ra|đã|tinh thần|tỉnh thần|tinh than|ý kiến|chỉ đạo|đúng|quy định|cụ thể|văn bản|trên|có|chất lượng|việc|ban chỉ đạo|cho|điều|những điều|lời|kêu gọi|ghi|ở|dặn|được nêu|giao|phân công|xác định|thêm|phương hướng|kết luận|được|cấp trên|trung ương|mà|trọng tâm|chủ yếu|liên quan',
)

/** Right before "thực hiện X": it is described, not the purpose. */
export const DESCRIBING_WORDS = phraseList(
  'kết quả|tình hình|tiến độ|đã|chưa|không|chậm|việc|quá trình|sau|qua|trong|năm',
)

/** A label before a colon that only says what the words behind it are about: "Mục đích: Thực hiện X". */
export const SUBJECT_LABELS = phraseList(
  'về|đối với|mục đích|mục tiêu|yêu cầu|công tác|nội dung|nhiệm vụ|giải pháp|lĩnh vực|quan điểm',
)

/** Words that may open a sentence before "thực hiện X" when that is the paper's own purpose and nobody's duty. */
export const OPENING_WORDS = phraseList(
  'để|nhằm|thường xuyên|tiếp tục|đồng thời|tập trung|tổ chức|khẩn trương|nghiêm túc|tăng cường|đẩy mạnh|chủ động|phổ biến|học tập|lãnh đạo|chỉ đạo|và|bám sát|quán triệt|tuyên truyền|có trách nhiệm|bảo đảm|đảm bảo|phấn đấu|cụ thể hóa|triển khai|nghiên cứu|kịp thời|đầy đủ|sâu sắc|sâu rộng|sâu kỹ|đồng bộ|quyết liệt|toàn diện|nghiêm|hiệu quả|có hiệu quả|thống nhất|tích cực|nâng cao nhận thức',
)

/** What joins two citations. */
export const JOINTS = phraseList(',|;|và|cùng với|hoặc')

/** The same, where nothing else stands between them. */
export const BONDS = phraseList('và|cùng với|cùng|hoặc|gắn với|&')

/** Right behind a citation: the cited paper's title begins. */
export const TITLE_OPENINGS = phraseList(
  '“|về|quy định|v/v|tiếp tục|sửa đổi|bổ sung|thực hiện|triển khai|hướng dẫn|phê duyệt|ban hành|khóa|thông qua|điều chỉnh|giao|công bố|thành lập|thay thế|bãi bỏ|cụ thể hóa',
)
/** The same, without a comma: behind one they begin what is done next. */
export const TITLE_VERBS = phraseList(
  'xây dựng|tổ chức|tăng cường|đẩy mạnh|nâng cao|phát triển|bảo đảm|đảm bảo|tập trung|công nhận|khắc phục|phân cấp|phân công|phân bổ|ủy quyền|kiện toàn|chấp thuận',
)
/** Of these, what a title is kept from. */
export const NAMED_TITLES = phraseList('“|về|v/v|quy định|ban hành|phê duyệt|sửa đổi|hướng dẫn')

/** Behind a comma: the cited title is over, the sentence goes on. */
export const BEHIND_TITLE = phraseList('các|theo đó|trong đó|nhằm|đề nghị|yêu cầu|đồng thời|qua đó')
/** The same, when printed with a capital. */
export const ISSUERS_BEHIND_TITLE = phraseList(
  'ubnd|ủy ban|ban thường vụ|tỉnh ủy|huyện ủy|thành ủy|sở|bộ|chủ tịch|hđnd|hội đồng',
)

/** Behind an opening bracket: how a paper is called from there on. */
export const ALIAS_WORDS = phraseList('sau đây|viết tắt|gọi tắt|gọi chung|dưới đây|từ đây')
