import { fold } from '../../model/fold.js'
import type { RelationKind } from '../../model/relation.js'

/** The rule of a demand on everybody: it needs no opening of its own. */
export const DEMAND = 'cue.can-thuc-hien-theo'

/**
 * Cue words that tell how a paper stands to one it cites (docs/domain.md, How papers stand to one another). The nearest cue to the left of a citation
 * governs it. Each line: the words, the relation, the name of the rule. Matched on folded text.
 */
export interface Cue {
  readonly rule: string
  readonly relation: RelationKind
  readonly pattern: RegExp
}

const cue = (rule: string, relation: RelationKind, ...words: string[]): Cue => ({
  rule,
  relation,
  pattern: new RegExp(
    // the second word of "chương trình" is no verb
    `(?<![\\p{L}])(?<!chương\\s)(?:${words
      .map((word) => fold(word).replaceAll(' ', '\\s+'))
      .sort((a, b) => b.length - a.length)
      .join('|')})(?![\\p{L}])`,
    'gu',
  ),
})

export const CUES: readonly Cue[] = [
  cue('cue.can-cu', 'LEGAL_BASIS', 'căn cứ', 'căn cứ vào', 'trên cơ sở'),
  cue(
    'cue.xet-to-trinh',
    'SUBMITTED_BY',
    'xét',
    'xét đề nghị',
    'theo đề nghị',
    'theo đề nghị của',
    'đề nghị của',
    'theo đề xuất',
    'theo đề xuất của',
  ),
  cue(
    'cue.bao-cao-ket-qua',
    'REPORTS_ON',
    'tiến độ thực hiện',
    'tiến độ triển khai',
    'công tác triển khai',
    'kết quả thực hiện',
    'tình hình thực hiện',
    'kết quả triển khai',
    'tình hình triển khai',
    'sơ kết',
    'tổng kết',
    'sơ kết việc',
    'tổng kết việc',
    'năm thực hiện',
    'năm triển khai',
    'tháng thực hiện',
    'tháng triển khai',
    'việc thực hiện',
    'việc triển khai',
    'kết quả triển khai thực hiện',
    'tình hình triển khai thực hiện',
    'tình hình, kết quả thực hiện',
    'năm triển khai thực hiện',
    'việc triển khai thực hiện',
    'quá trình thực hiện',
    'quá trình triển khai thực hiện',
    'kết quả tổ chức thực hiện',
    'sau khi thực hiện',
    'qua thực hiện',
  ),
  cue(
    'cue.huong-dan',
    'GUIDES',
    'hướng dẫn',
    'hướng dẫn thực hiện',
    'hướng dẫn thi hành',
    'hướng dẫn một số nội dung',
    'hướng dẫn triển khai',
    'hướng dẫn triển khai thực hiện',
  ),
  cue(
    'cue.quy-dinh-chi-tiet',
    'DETAILS',
    'quy định chi tiết',
    'quy định chi tiết và hướng dẫn thi hành',
    'quy định chi tiết thi hành',
    'quy định chi tiết một số điều',
  ),
  cue(
    'cue.thuc-hien',
    'IMPLEMENTS',
    'thực hiện',
    'triển khai',
    'triển khai thực hiện',
    'thi hành',
    'quán triệt',
    'quán triệt và thực hiện',
    'tổ chức thực hiện',
    'cụ thể hóa',
    'chấp hành',
    'quán triệt, thực hiện',
    'quán triệt, triển khai',
    'tổ chức triển khai',
  ),
  cue(DEMAND, 'IMPLEMENTS', 'cần thực hiện theo', 'ưu tiên thực hiện theo', 'phải thực hiện theo'),
  cue(
    'cue.theo',
    'PER',
    'theo',
    'theo tinh thần',
    'theo chỉ đạo tại',
    'theo quy định tại',
    'theo nội dung',
    'theo yêu cầu tại',
    'theo yêu cầu của',
    'theo hướng dẫn tại',
    'theo quy định của',
    'thực hiện theo',
    'thực hiện theo đúng',
    'theo đúng',
  ),
  cue('cue.kem-theo', 'ANNEXED_TO', 'ban hành kèm theo', 'kèm theo'),
  cue('cue.hop-nhat', 'CONSOLIDATES', 'hợp nhất'),
  cue(
    'cue.tai',
    'CITES',
    'quy định tại',
    'khẳng định tại',
    'nêu tại',
    'nêu trong',
    'xác định tại',
    'phê duyệt tại',
    'được phê duyệt tại',
    'được giao tại',
    'ban hành tại',
    'ban hành theo',
    'tiếp theo',
    'liên quan đến',
    'phù hợp với',
    'là cơ sở',
    'dự thảo',
    'trình',
    'ban hành',
    'tham mưu',
    'đề ra tại',
    'là',
    'ngoài',
    'so với',
    'khác với',
    'trước đây',
  ),
]

/** Cues of change: they count only as this paper's own title or operative words, never as somebody's plan. */
export const CHANGE_CUES: readonly Cue[] = [
  cue('cue.thay-the', 'REPLACES', 'thay thế', 'thay thế cho', 'thay cho', 'hết hiệu lực'),
  cue('cue.bai-bo', 'REPEALS', 'bãi bỏ', 'hủy bỏ', 'thu hồi'),
  cue(
    'cue.sua-doi',
    'AMENDS',
    'sửa đổi',
    'sửa đổi, bổ sung',
    'sửa đổi, bổ sung, bãi bỏ',
    'sửa đổi, bổ sung và bãi bỏ',
    'sửa đổi, bổ sung, thay thế',
    'sửa đổi, bãi bỏ',
    'sửa đổi bổ sung',
    'điều chỉnh',
    'điều chỉnh, bổ sung',
    'đính chính',
  ),
  cue('cue.bo-sung', 'SUPPLEMENTS', 'bổ sung'),
]

/** In a sentence with one of these, a change is planned, not made (docs/domain.md, what needs care). */
export const PLANNING_WORDS =
  /(?<![\p{L}])(?:tham mưu|đề xuất|nghiên cứu|xem xét|rà soát|(?<!chương )trình|dự thảo|kiến nghị|đề nghị|xây dựng|chuẩn bị|giao|chủ trì|kịp thời)(?![\p{L}])/u

/** In a title, a change that is still a draft or asked for. */
export const PLANNED_IN_TITLE =
  /(?<![\p{L}])(?:dự thảo|góp ý|đề nghị|đề xuất|tham mưu|lấy ý kiến|kiến nghị|xây dựng|thẩm định|triển khai|thực hiện)(?![\p{L}])/u

const anyWord = (list: string) =>
  new RegExp(
    `(?<![\\p{L}])(?:${list
      .split('|')
      .map((word) => fold(word).replaceAll(' ', '\\s+'))
      .sort((a, b) => b.length - a.length)
      .join('|')})(?![\\p{L}])`,
    'gu',
  )

/** Words that may stand between "thực hiện" and what is carried out. */
export const LIGHT_WORDS = anyWord(
  'kịp thời|đầy đủ|nghiêm|nghiêm túc|nghiêm chỉnh|hiệu quả|tốt|đồng bộ|quyết liệt|thắng lợi|thành công|toàn diện|sâu rộng|sâu kỹ|các|những|một số|nội dung|nhiệm vụ|giải pháp|mục tiêu|chỉ tiêu|quan điểm|yêu cầu|chủ trương|chính sách|và|của|tại|trong|theo|nêu|đề ra|đã|tinh thần|ý kiến|chỉ đạo|đúng|quy định|cụ thể|văn bản|trên|có|chất lượng|việc|ban chỉ đạo',
)

/** Words that may open a sentence before "thực hiện X" when that is the paper's own purpose and nobody's duty. */
export const OPENING_WORDS = anyWord(
  'để|nhằm|thường xuyên|tiếp tục|đồng thời|tập trung|tổ chức|khẩn trương|nghiêm túc|tăng cường|đẩy mạnh|chủ động|phổ biến|học tập|lãnh đạo|chỉ đạo|và|bám sát',
)

/** "Điều 1. Ban hành kèm theo … Kế hoạch" before "thực hiện X": the act that issues a plan carries X out. */
export const ISSUING =
  /(?:ban hành|phê duyệt)[^.;]{0,60}(?:kế hoạch|chương trình|đề án|phương án)[^.;]{0,40}$/u
