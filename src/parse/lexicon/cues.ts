import { fold } from '../../model/fold.js'
import type { RelationKind } from '../../model/relation.js'

/**
 * Cue words that tell how a paper stands to one it cites (DOMAIN.md 3). The nearest cue to the left of a citation
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
  pattern: new RegExp(`(?<![\\p{L}])(?:${words.map((word) => fold(word).replaceAll(' ', '\\s+')).sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`, 'gu'),
})

export const CUES: readonly Cue[] = [
  cue('cue.can-cu', 'LEGAL_BASIS', 'căn cứ', 'căn cứ vào', 'trên cơ sở'),
  cue('cue.xet-to-trinh', 'SUBMITTED_BY', 'xét tờ trình', 'xét đề nghị', 'theo đề nghị', 'xét báo cáo thẩm tra', 'tại tờ trình', 'đề nghị của'),
  cue('cue.bao-cao-ket-qua', 'REPORTS_ON', 'kết quả thực hiện', 'tình hình thực hiện', 'kết quả triển khai', 'tình hình triển khai', 'sơ kết', 'tổng kết', 'sơ kết việc', 'tổng kết việc', 'năm thực hiện', 'năm triển khai', 'tháng thực hiện', 'tháng triển khai', 'việc thực hiện', 'việc triển khai', 'kết quả triển khai thực hiện', 'tình hình triển khai thực hiện', 'tình hình, kết quả thực hiện', 'năm triển khai thực hiện', 'việc triển khai thực hiện', 'quá trình thực hiện', 'quá trình triển khai thực hiện', 'kết quả tổ chức thực hiện', 'sau khi thực hiện', 'qua thực hiện'),
  cue('cue.huong-dan', 'GUIDES', 'hướng dẫn', 'hướng dẫn thực hiện', 'hướng dẫn thi hành', 'hướng dẫn một số nội dung', 'hướng dẫn triển khai', 'hướng dẫn triển khai thực hiện'),
  cue('cue.quy-dinh-chi-tiet', 'DETAILS', 'quy định chi tiết', 'quy định chi tiết và hướng dẫn thi hành', 'quy định chi tiết thi hành', 'quy định chi tiết một số điều'),
  cue('cue.thuc-hien', 'IMPLEMENTS', 'thực hiện', 'triển khai', 'triển khai thực hiện', 'thi hành', 'quán triệt', 'quán triệt và thực hiện', 'tổ chức thực hiện', 'cụ thể hóa', 'chấp hành', 'quán triệt, thực hiện', 'quán triệt, triển khai', 'tổ chức triển khai', 'thực hiện theo'),
  cue('cue.theo', 'PER', 'theo', 'theo tinh thần', 'theo chỉ đạo tại', 'theo quy định tại', 'theo nội dung', 'theo yêu cầu tại', 'theo yêu cầu của', 'theo hướng dẫn tại', 'theo quy định của', 'thực hiện theo đúng', 'theo đúng'),
  cue('cue.hop-nhat', 'CONSOLIDATES', 'hợp nhất'),
  cue('cue.tai', 'CITES', 'quy định tại', 'khẳng định tại', 'nêu tại', 'nêu trong', 'xác định tại', 'phê duyệt tại', 'được phê duyệt tại', 'được giao tại', 'ban hành tại', 'ban hành kèm theo', 'kèm theo', 'liên quan đến', 'phù hợp với', 'là cơ sở', 'nội dung', 'dự thảo', 'trình', 'ban hành', 'tham mưu', 'đề ra tại', 'là', 'ngoài', 'so với', 'khác với', 'trước đây'),
]

/** Cues of change: they count only as this paper's own title or operative words, never as somebody's plan. */
export const CHANGE_CUES: readonly Cue[] = [
  cue('cue.thay-the', 'REPLACES', 'thay thế', 'thay cho', 'thay'),
  cue('cue.bai-bo', 'REPEALS', 'bãi bỏ', 'hủy bỏ', 'thu hồi', 'hết hiệu lực'),
  cue('cue.sua-doi', 'AMENDS', 'sửa đổi', 'sửa đổi, bổ sung', 'sửa đổi bổ sung', 'điều chỉnh', 'điều chỉnh, bổ sung', 'đính chính'),
  cue('cue.bo-sung', 'SUPPLEMENTS', 'bổ sung'),
]

/** In a sentence with one of these, a change is planned, not made (DOMAIN.md 3, tricky case 3). */
export const PLANNING_WORDS = /(?<![\p{L}])(?:tham mưu|đề xuất|nghiên cứu|xem xét|rà soát|trình|dự thảo|kiến nghị|đề nghị|xây dựng|chuẩn bị|giao|chủ trì|kịp thời)(?![\p{L}])/u
