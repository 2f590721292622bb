import { patternOf, phrases } from './phrases.js'

/** Words of headings, and of the labels below an item. */

/** What a heading says of the part below it. */
export type PartKind = 'SITUATION' | 'AIMS' | 'REQUIREMENTS' | 'PETITIONS' | 'ORGANISATION' | 'MEASURES'

/** Anywhere in a heading. */
const PART_WORDS = phrases<'PART_WORD', PartKind>('PART_WORD', [
  ['(đề xuất ,|) kiến nghị', 'PETITIONS'],
  ['đề nghị', 'PETITIONS'],
  ['điều khoản (thi hành|cuối cùng|chuyển tiếp)', 'ORGANISATION'],
  ['(tổ chức thực hiện|phân công|trách nhiệm|nhiệm vụ của|nhiệm vụ cụ thể của)', 'ORGANISATION'],
  ['(kết luận|chế độ báo cáo)', 'ORGANISATION'],
  ['(nhiệm vụ|giải pháp|nội dung|biện pháp|kinh phí|phương hướng)', 'MEASURES'],
])

/** At the front of one. */
const PART_OPENINGS = phrases<'PART_OPENING', PartKind>('PART_OPENING', [
  ['(đánh giá|tình hình|kết quả|đặc điểm|thực trạng|ưu điểm|những kết quả)', 'SITUATION'],
  ['(tồn tại|hạn chế|khó khăn|nguyên nhân|bài học|sự cần thiết|cơ sở pháp lý|căn cứ)', 'SITUATION'],
  ['công tác (lãnh đạo ,|) chỉ đạo', 'SITUATION'],
  ['về (kết quả|tình hình)', 'SITUATION'],
  ['(thành phần|thời gian , địa điểm|nội dung cuộc họp|diễn biến|ý kiến|nhận định|bối cảnh)', 'SITUATION'],
  ['(một số|những) tồn tại', 'SITUATION'],
  ['(những hạn chế|nội dung dự thảo|quá trình xây dựng|bố cục)', 'SITUATION'],
  ['(mục đích|mục tiêu|quan điểm|chỉ tiêu|phạm vi|đối tượng|nguyên tắc|phương châm|tầm nhìn)', 'AIMS'],
  ['(căn cứ xây dựng|giải thích từ ngữ|quy định chung|những quy định chung|định hướng)', 'AIMS'],
  ['yêu cầu', 'REQUIREMENTS'],
])

/**
 * What a line below an item says of it: "Cơ quan chủ trì: …", "Thời gian hoàn thành: …". WHEN is a time of something to be
 * done only where such lines stand beside it; NOTE ("Kết quả: …") says nothing of who and when.
 */
export type LabelKind = 'LEAD' | 'COORDINATING' | 'TIME' | 'WHEN' | 'NOTE'

const WHO = [
  '(các|) (cơ quan|đơn vị|địa phương|bộ phận|cấp|cá nhân|người)',
  '(các|) (cơ quan|đơn vị|bộ phận) (,|và) (đơn vị|địa phương|cá nhân)',
  '(các|) cơ quan , đơn vị (,|và) (địa phương|cá nhân)',
]

const LABELS = phrases<'LABEL', LabelKind>('LABEL', [
  ...WHO.flatMap((who): [string, LabelKind][] => [
    [`${who} (chủ trì|thực hiện|chịu trách nhiệm|phụ trách|đầu mối) :`, 'LEAD'],
    [
      `${who} (chủ trì|thực hiện|chịu trách nhiệm|phụ trách|đầu mối) (thực hiện|tham mưu|triển khai|soạn thảo|xây dựng|tổ chức thực hiện|chính) :`,
      'LEAD',
    ],
    [`${who} (chủ trì|thực hiện) (,|và) (đơn vị|cơ quan|) phối hợp (thực hiện|) :`, 'LEAD'],
    [`${who} (tham mưu|soạn thảo|theo dõi) (thực hiện|) :`, 'LEAD'],
    [`${who} (phối hợp|tham gia) (thực hiện|) :`, 'COORDINATING'],
    [`${who} cùng (phối hợp|tham gia|thực hiện) :`, 'COORDINATING'],
  ]),
  ['cơ quan thực hiện / phối hợp :', 'LEAD'],
  ['người đứng đầu :', 'NOTE'],
  ['(phân công|trách nhiệm) (chủ trì|thực hiện) :', 'LEAD'],
  ['phân công :', 'LEAD'],
  ['chủ trì (thực hiện|tham mưu|xây dựng|) :', 'LEAD'],
  ['chủ trì (,|và) (phối hợp|tham mưu|thực hiện) :', 'LEAD'],
  ['(giao (cho|nhiệm vụ cho)|phụ trách (chính|thực hiện|)) :', 'LEAD'],
  ['(phối hợp|tham gia) (thực hiện|) :', 'COORDINATING'],
  ['cùng (phối hợp|tham gia) (thực hiện|) (:|có|gồm)', 'COORDINATING'],
  [
    '(thời gian|thời hạn|thời điểm|tiến độ|lộ trình|hạn) (thực hiện|hoàn thành|hoàn tất|triển khai|tổ chức thực hiện|trình|báo cáo|xử lý) (và hoàn thành|xong|) :',
    'TIME',
  ],
  ['(thời hạn|tiến độ|lộ trình|kỳ hạn|hạn chót|hạn cuối|hạn) :', 'TIME'],
  ['thời (gian|hạn) (,|và) tiến độ (thực hiện|) :', 'TIME'],
  [
    '(thời gian|thời hạn) (trình|gửi|báo cáo) (chính phủ|thủ tướng chính phủ|thủ tướng|quốc hội|bộ trưởng|ubnd tỉnh|hđnd tỉnh|cấp có thẩm quyền) :',
    'TIME',
  ],
  ['thời (gian|hạn) (gửi|nộp) (báo cáo|kết quả|hồ sơ|) :', 'TIME'],
  ['(thời gian|thời hạn|tiến độ|lộ trình) dự kiến (thực hiện|hoàn thành|hoàn tất|) :', 'TIME'],
  ['dự kiến (thời gian|thời hạn) (thực hiện|hoàn thành|hoàn tất|) :', 'TIME'],
  ['(thời gian|thời gian tổ chức|thời gian tham dự|hoàn thành|hoàn tất) :', 'WHEN'],
  ['(dự kiến|) (kết quả|sản phẩm) (dự kiến|đạt được|đầu ra|) :', 'NOTE'],
  ['(đầu mối|thông tin|người|cán bộ|địa chỉ) (phụ trách|) liên hệ (công tác|) :', 'NOTE'],
  ['(thành phần|địa điểm|trang phục) (tham dự|tham gia|dự họp|thực hiện|tổ chức|) :', 'NOTE'],
  [
    '(phương pháp|hình thức|đối tượng|số lượng|quy mô|phương thức|khách mời|đại biểu) (tham dự|mời|) :',
    'NOTE',
  ],
  ['(thời hạn|thời gian) hoạt động (của|) (dự án|) :', 'NOTE'],
  ['tiến độ (thực hiện|đầu tư|xây dựng) (của|) dự án :', 'NOTE'],
])

const BULLET = '(?:[-+•*]\\s*|[a-zđ]\\)\\s*)?'
const ofKinds = (...kinds: readonly LabelKind[]): string =>
  patternOf(LABELS.rows.filter(([, kind]) => kinds.includes(kind)))
/** A line that opens with such a label: lines are not annotated. */
export const LABEL_LINE = new RegExp(`^${BULLET}(?:${ofKinds('LEAD', 'COORDINATING', 'TIME')})`, 'u')
/** The same with nothing behind it: what it says stands on the next line. */
export const LABEL_ALONE = new RegExp(
  `^${BULLET}(?:${ofKinds('LEAD', 'COORDINATING', 'TIME', 'WHEN')})$`,
  'u',
)

/** Labels in brackets and behind a semicolon; at the front they tell of a meeting. */
const INNER_LABELS = phrases<'INNER_LABEL', LabelKind>('INNER_LABEL', [
  ['(thời gian|tiến độ|hoàn thành|hoàn tất) :', 'TIME'],
  ['hoàn thành', 'TIME'],
  ['báo cáo (kết quả|tiến độ|)', 'TIME'],
])

export const PART_AND_LABEL_WORDS = [PART_WORDS, PART_OPENINGS, LABELS, INNER_LABELS] as const
