/** What is odd about a paper; codes are stable and listed in DOMAIN.md section 7. */
export type AnomalyCode =
  | 'MISSING_NUMBER'
  | 'MISSING_DATE'
  | 'PARTIAL_DATE'
  | 'MISSING_LETTERHEAD'
  | 'EVENT_BEFORE_CITED_DOCUMENT'
  | 'CITES_FUTURE_DOCUMENT'
  | 'PROVINCE_INFERRED'
  | 'PROVINCE_UNRESOLVED'
  | 'PROVINCE_SUPERSEDED'
  | 'UNDATED_CITATION'
  | 'AMBIGUOUS_CITATION'
  | 'UNRESOLVED_ISSUER'
  | 'UNKNOWN_ISSUER_CODE'
  | 'DATE_CONFLICT'
  | 'FOREIGN_SYMBOL_IN_TITLE'
  | 'SIGNATORY_NOT_SPEAKER'
  | 'PAGE_BREAK_SPLIT'
  | 'NUMBERING_INCONSISTENT'
  | 'PLACE_NAME_VARIANT'
  | 'MARKUP_INSIDE_ENTITY'
  | 'ENUMERATION_COUNT_MISMATCH'
  | 'DEADLINE_BEFORE_ISSUE'
  | 'WEEKEND_DATE'
  | 'ENDED_BODY_AFTER_REFORM'
  | 'CYCLE'

export type Severity = 'ERROR' | 'WARNING' | 'INFO'

/** One Vietnamese sentence a code; what shows it is put behind. */
const SENTENCES: Readonly<Record<AnomalyCode, string>> = {
  MISSING_NUMBER: 'Văn bản không in số',
  MISSING_DATE: 'Văn bản không in ngày ban hành',
  PARTIAL_DATE: 'Ngày ban hành in không đủ',
  MISSING_LETTERHEAD: 'Văn bản không có tên cơ quan ban hành ở đầu',
  EVENT_BEFORE_CITED_DOCUMENT: 'Cuộc họp diễn ra trước ngày của văn bản được nhắc đến',
  CITES_FUTURE_DOCUMENT: 'Văn bản viện dẫn một văn bản ra đời sau nó',
  PROVINCE_INFERRED: 'Tỉnh được suy ra từ các địa danh trong văn bản',
  PROVINCE_UNRESOLVED: 'Không xác định được tỉnh của văn bản',
  PROVINCE_SUPERSEDED: 'Đơn vị hành chính đã kết thúc, nay thuộc đơn vị khác',
  UNDATED_CITATION: 'Văn bản được viện dẫn không ghi ngày',
  AMBIGUOUS_CITATION: 'Viện dẫn phù hợp với nhiều văn bản',
  UNRESOLVED_ISSUER: 'Không xác định được cơ quan ban hành của văn bản được viện dẫn',
  UNKNOWN_ISSUER_CODE: 'Ký hiệu cơ quan ban hành lạ',
  DATE_CONFLICT: 'Cùng một văn bản nhưng ngày ban hành in khác nhau',
  FOREIGN_SYMBOL_IN_TITLE: 'Trích yếu chứa số, ký hiệu của văn bản khác',
  SIGNATORY_NOT_SPEAKER: 'Người ký không phải người kết luận',
  PAGE_BREAK_SPLIT: 'Câu bị ngắt trang chia đôi, đã nối lại',
  NUMBERING_INCONSISTENT: 'Đánh số mục không nhất quán',
  PLACE_NAME_VARIANT: 'Địa danh viết khác tên chính thức',
  MARKUP_INSIDE_ENTITY: 'Dấu định dạng nằm trong ngày, số hoặc tên',
  ENUMERATION_COUNT_MISMATCH: 'Số nội dung nêu ra khác số mục liệt kê',
  DEADLINE_BEFORE_ISSUE: 'Thời hạn sớm hơn ngày ban hành',
  WEEKEND_DATE: 'Ngày của văn bản được viện dẫn rơi vào cuối tuần',
  ENDED_BODY_AFTER_REFORM: 'Cơ quan được nhắc đến đã kết thúc hoạt động',
  CYCLE: 'Các văn bản triển khai vòng tròn lẫn nhau',
}

/** The message that is shown for an anomaly, in Vietnamese: `Văn bản không in số: Số: /TB-UBND`. */
export const anomalyMessage = (code: AnomalyCode, evidence: string | null): string =>
  evidence === null || evidence.trim() === ''
    ? `${SENTENCES[code]}.`
    : `${SENTENCES[code]}: ${evidence.replace(/\s+/g, ' ').trim()}`
