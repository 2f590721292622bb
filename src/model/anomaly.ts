/** What is odd about a paper: for each code one sentence for people, and what it says in English. Codes are stable. */
const ANOMALIES = {
  MISSING_NUMBER: ['Văn bản không in số', 'the paper prints no number'],
  MISSING_DATE: ['Văn bản không in ngày ban hành', 'the paper prints no date of issue'],
  PARTIAL_DATE: ['Ngày ban hành in không đủ', 'the date of issue is printed in part'],
  MISSING_LETTERHEAD: [
    'Văn bản không có tên cơ quan ban hành ở đầu',
    'no issuer stands at the head of the paper',
  ],
  RETELLING: [
    'Đây là tin thuật lại một văn bản, không phải văn bản',
    'the text retells a paper and is not the paper itself',
  ],
  EVENT_BEFORE_CITED_DOCUMENT: [
    'Cuộc họp diễn ra trước ngày của văn bản được nhắc đến',
    'the meeting is older than a paper that it speaks of',
  ],
  CITES_FUTURE_DOCUMENT: [
    'Văn bản viện dẫn một văn bản ra đời sau nó',
    'the paper cites one that is younger than itself',
  ],
  PROVINCE_INFERRED: [
    'Tỉnh được suy ra từ các địa danh trong văn bản',
    'the province is deduced from the places that the paper names',
  ],
  PROVINCE_UNRESOLVED: ['Không xác định được tỉnh của văn bản', 'the province of the paper is not known'],
  PROVINCE_SUPERSEDED: [
    'Đơn vị hành chính đã kết thúc, nay thuộc đơn vị khác',
    'the unit of the paper has ended and belongs to another now',
  ],
  UNDATED_CITATION: ['Văn bản được viện dẫn không ghi ngày', 'a paper is cited without its date'],
  AMBIGUOUS_CITATION: ['Viện dẫn phù hợp với nhiều văn bản', 'a citation fits several papers'],
  UNRESOLVED_ISSUER: [
    'Không xác định được cơ quan ban hành của văn bản được viện dẫn',
    'the issuer of a cited paper is not known',
  ],
  UNKNOWN_ISSUER_CODE: ['Ký hiệu cơ quan ban hành lạ', 'the code of an issuer is unknown'],
  UNPLACED_AGENCY: [
    'Không xác định được cơ quan thuộc đơn vị hành chính nào',
    'an agency is named with a unit that the map does not have, or has several of',
  ],
  DATE_CONFLICT: [
    'Cùng một văn bản nhưng ngày ban hành in khác nhau',
    'one paper is given different dates of issue',
  ],
  RECORD_DIFFERS: [
    'Thông tin nhập sẵn khác với nguồn khác của cùng văn bản',
    'a record says otherwise than another source of the same paper, which is the one that is shown',
  ],
  TEXT_DIFFERS: [
    'Hai bản toàn văn của cùng văn bản khác nhau',
    'a text says otherwise than another text of the same paper, which is the one that is shown',
  ],
  ATTACHMENT_MISSING: [
    'Thông điệp nêu tệp đính kèm nhưng không có tệp',
    'a message names an attachment that is not in it',
  ],
  FOREIGN_SYMBOL_IN_TITLE: [
    'Trích yếu chứa số, ký hiệu của văn bản khác',
    'the title holds the symbol of another paper',
  ],
  SIGNATORY_NOT_SPEAKER: ['Người ký không phải người kết luận', 'who signed is not who spoke the conclusion'],
  PAGE_BREAK_SPLIT: [
    'Câu bị ngắt trang chia đôi, đã nối lại',
    'a sentence was cut by the end of a page and is joined again',
  ],
  NUMBERING_INCONSISTENT: ['Đánh số mục không nhất quán', 'the numbering of the parts is not of one kind'],
  PLACE_NAME_VARIANT: [
    'Địa danh viết khác tên chính thức',
    'a place is written otherwise than its official name',
  ],
  MARKUP_INSIDE_ENTITY: [
    'Dấu định dạng nằm trong ngày, số hoặc tên',
    'marks of layout stand inside a date, a number or a name',
  ],
  ENUMERATION_COUNT_MISMATCH: [
    'Số nội dung nêu ra khác số mục liệt kê',
    'a list has more or fewer parts than the paper says',
  ],
  TABLE_UNREAD: [
    'Bảng nhiệm vụ chưa đọc được theo hàng',
    'the rows of a table of tasks were not found, so that tasks of it may lack their agency or their day',
  ],
  ANOTHER_PAPER: [
    'Tệp còn chứa một văn bản khác ở phía sau, chưa được đọc',
    'the file holds another paper behind this one, which was not read and belongs into a file of its own',
  ],
  DEADLINE_BEFORE_ISSUE: ['Thời hạn sớm hơn ngày ban hành', 'a deadline lies before the date of issue'],
  WEEKEND_DATE: [
    'Ngày của văn bản được viện dẫn rơi vào cuối tuần',
    'a cited paper is dated on a Saturday or a Sunday',
  ],
  ENDED_BODY_AFTER_REFORM: [
    'Cơ quan được nhắc đến đã kết thúc hoạt động',
    'a body that is named had ended before',
  ],
  SOURCES_DISAGREE: ['Các nguồn ghi khác nhau', 'the sources of a record do not agree'],
  DOUBTFUL_RECORD: ['Thông tin nhập sẵn chưa chắc chắn', 'a record rests on a source that leaves doubt'],
  SUFFIX_COMPLETED: [
    'Nguồn chỉ in số; phần ký hiệu được bổ sung theo thể thức',
    'the source prints the number alone; the rest of the symbol follows from convention',
  ],
  TITLE_DESCRIBED: [
    'Không nguồn nào in trích yếu; nội dung được tóm tắt bằng lời khác',
    'nothing prints the title; what stands in its place is in other words',
  ],
  OCR_UNSURE: [
    'Chữ số đọc từ bản quét chưa chắc chắn',
    'a number, a day or a symbol was read from a picture unsurely',
  ],
  SIGNATURE_BROKEN: [
    'Chữ ký số không khớp với tệp',
    'a digital signature does not match the file, or the file was changed since',
  ],
  CHANGED_AFTER_SIGNING: [
    'Tệp có phần thêm vào sau chữ ký số cuối cùng',
    'something was added to the file after its last digital signature',
  ],
  SIGNER_DIFFERS: [
    'Chứng thư số là của người hoặc cơ quan khác với văn bản in',
    'the certificate of a digital signature names another person or body than the paper prints',
  ],
  SIGNED_ON_DIFFERS: [
    'Ngày ký số khác với ngày in',
    'the paper was signed digitally before the date that it prints, or long after it',
  ],
  STATED_BY_SIGNATURE: [
    'Văn bản không in; theo chữ ký số',
    'the paper does not print what its digital signature states',
  ],
  CYCLE: ['Các văn bản triển khai vòng tròn lẫn nhau', 'papers carry each other out in a circle'],
} as const satisfies Record<string, readonly [vietnamese: string, english: string]>

/** Stable; what each means is in docs/domain.md, Anomalies. */
export type AnomalyCode = keyof typeof ANOMALIES
export const ANOMALY_CODES = Object.keys(ANOMALIES) as [AnomalyCode, ...AnomalyCode[]]

export type Severity = 'ERROR' | 'WARNING' | 'INFO'

/** What a code says, in Vietnamese and in English. */
export const anomalyTerms = (code: AnomalyCode): readonly [vietnamese: string, english: string] =>
  ANOMALIES[code]

/** The same as one sentence: `Văn bản không in số: the paper prints no number.` */
export const anomalyMeaning = (code: AnomalyCode): string => `${ANOMALIES[code].join(': ')}.`

/** The message that is shown for an anomaly, in Vietnamese: `Văn bản không in số: Số: /TB-UBND`. */
export const anomalyMessage = (code: AnomalyCode, evidence: string | null): string => {
  const [sentence] = ANOMALIES[code]
  const told = evidence?.replace(/\s+/g, ' ').trim() ?? ''
  if (told === '') return `${sentence}.`
  return `${sentence}: ${code === 'OCR_UNSURE' ? readingsTold(told) : told}`
}

/** What was read unsurely, and what else it may be; symbols have strokes of their own, so none stands between them. */
function readingsTold(evidence: string): string {
  const [read = '', ...others] = evidence.split(' / ').map((one) => `“${one}”`)
  return others.length === 0 ? read : `${read} có thể là ${others.join(' hoặc ')}`
}
