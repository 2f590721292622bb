/**
 * What the lines of a card say: a board of duties prints each as a block with the duty on top, and below it "Cơ quan chủ trì:
 * …", "Thời hạn: …", each on a line of its own or several in one. Matched on folded words.
 */
export type CardPart = 'CONTENT' | 'LEAD' | 'COORDINATING' | 'TIME' | 'NOTE'

const BODY =
  '(?:các )?(?:cơ quan|đơn vị|địa phương|bộ phận|sở|ngành|phòng)(?:(?:,| và|/) ?(?:cơ quan|đơn vị|địa phương|ngành))?'
const LEADS =
  '(?:được giao(?: chủ trì)?|chủ trì|thực hiện|chịu trách nhiệm|phụ trách|đầu mối|tham mưu|xử lý|tổ chức)(?: (?:chính|thực hiện|tham mưu|xử lý|triển khai))?'
const HELPS = '(?:cùng )?(?:phối hợp|tham gia|liên quan)(?: (?:thực hiện|xử lý))?'

const NAMES: ReadonlyArray<readonly [CardPart, string]> = [
  ['CONTENT', String.raw`(?:tên |nội dung )?(?:nhiệm vụ|công việc|đầu việc|nội dung)(?: \d{1,3})?`],
  ['LEAD', `${BODY} ${LEADS}(?: ?(?:/|,|và|-) ?(?:${BODY} )?phối hợp)?`],
  ['LEAD', `chủ trì(?: thực hiện)?|giao(?: cho)?|(?:phân công|trách nhiệm) (?:chủ trì|thực hiện)`],
  ['COORDINATING', `(?:${BODY} )?${HELPS}|phối hợp với`],
  [
    'TIME',
    '(?:thời (?:gian|hạn|điểm)|tiến độ|hạn|lộ trình|mốc thời gian)(?: (?:thực hiện|hoàn thành|hoàn tất|triển khai|xử lý|trình|báo cáo|chót|cuối|được giao|yêu cầu))?|(?:ngày )?hoàn thành|ngày (?:hết hạn|đến hạn)|kỳ hạn',
  ],
  [
    'NOTE',
    '(?:lãnh đạo |người |cán bộ |đồng chí |chuyên viên )(?:phụ trách|đứng đầu|thực hiện|theo dõi|chỉ đạo|chịu trách nhiệm|đầu mối)|(?:dự kiến )?(?:sản phẩm|kết quả)(?: (?:đầu ra|dự kiến|đạt được|thực hiện))?|(?:cấp )?thẩm quyền(?: ban hành)?|cấp trình|trạng thái|tình trạng|lĩnh vực|nhóm(?: nhiệm vụ)?|(?:mức độ |độ )?ưu tiên|ghi chú|văn bản giao|số (?:ký hiệu|văn bản)|nguồn giao|kinh phí|địa điểm|tình hình(?: thực hiện)?|mức độ hoàn thành',
  ],
]

const WHOLE = NAMES.map(([part, name]) => [part, new RegExp(`^(?:${name})$`, 'u')] as const)

/** What a label says, by its words without the colon. */
export const partNamed = (words: string): CardPart | null =>
  WHOLE.find(([, name]) => name.test(words))?.[0] ?? null

/** How the column is called that such lines make. */
export const COLUMN_OF: Readonly<Record<CardPart, string>> = {
  CONTENT: 'Nhiệm vụ',
  LEAD: 'Cơ quan thực hiện',
  COORDINATING: 'Cơ quan phối hợp',
  TIME: 'Thời hạn',
  NOTE: 'Ghi chú',
}
