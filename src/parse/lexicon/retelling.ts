import { phraseList, words } from './phrases.js'

/** How news announces the paper that it retells. */
export const RETELLING_WORDS = [
  /** A sentence that begins so goes back to an earlier paper. */
  words('TELLS_OF_EARLIER', '(trước đó|trước đây|được biết|như đã|như tin)'),
  /** Before a name behind which the number stands in brackets. */
  words('ANNOUNCING', '(ban hành|ký|công bố)'),
  /** Before "như sau:" a paper speaks of itself. */
  words('ISSUES_PAPER', '(ban hành|xây dựng|triển khai)'),
] as const

/** Right before the paper's type or number: "UBND tỉnh vừa ký ban hành", "đã có", "ra". */
export const ISSUES_IT =
  /(?<=((?:,\s*|\s)(?:(?:vừa|mới|đã|tiếp tục|cũng)\s+){0,2}(?:(?:ký|xây dựng|phê duyệt)(?:\s*,\s*|\s+và\s+|\s+))?(?:ban hành|ký|có|ra|phát hành|gửi)(?:\s+các)?(?:\s+văn bản(?:\s+chỉ đạo)?)?\s{0,9}))/uy

/** From the start of the last line to the paper that it names as the source: "(Theo Công văn số …)", "Xem chi tiết tại …". */
export const NAMES_SOURCE =
  /[^\p{L}\d]*(?:theo|nguồn|xem(?:\s+chi\s+tiết|\s+toàn\s+văn|\s+thêm)?(?:\s+tại)?|chi\s+tiết(?:\s+xem)?(?:\s+tại)?|toàn\s+văn|tải\s+về|nội\s+dung(?:\s+chi\s+tiết)?(?:\s+tại)?)\s*:?\s*/uy

/** Behind a headline: "Đó là chỉ đạo của UBND tỉnh … tại Công văn số …". */
export const THAT_IS = /[^\p{L}\d]*(?:đó|đây)\s+(?:cũng\s+)?là\s/uy
export const STANDS_IN = /(?<=\s(?:tại|trong|của)\s{1,9})/uy

/** "Tại Văn bản số …, UBND tỉnh yêu cầu …": the paper opens the sentence, who issues it follows. */
export const STANDS_AT = /[^\p{L}\d]*(?:tại|trong)\s+/uy
export const BEHIND_IT =
  /\s*,\s*[^,;.:]{3,80}?(?=\s(?:(?:vừa|đã|mới|cũng)\s+)?(?:yêu cầu|chỉ đạo|giao|đề nghị|cho biết|nêu rõ|thống nhất|đồng ý)(?!\p{L}))/uy

/** What stands between the paper's number and date and the words that say what it is about. */
export const BEFORE_TITLE =
  /(?:\s+gửi\s[^.;]{3,300}?(?=\s(?:về|v\/v)\s))?(?:,?\s*ngày\s+\d{1,2}\s?[/.-]\s?\d{1,2}(?!\d))?\s*,?\s*/uy

/** What opens those words. */
export const OPENS_TITLE = phraseList(
  'về|v/v|thực hiện|triển khai|tổ chức|phát động|quy định|ban hành|phê duyệt|sửa đổi|hướng dẫn|tăng cường|đẩy mạnh',
)

/** Behind a comma, and anywhere before a body: the news goes on to whom the paper charges. */
export const GOES_ON = phraseList('theo đó|trong đó|qua đó|yêu cầu|đề nghị|giao|chỉ đạo')
export const CHARGES = phraseList('gửi|yêu cầu|giao')
export const CHARGED = phraseList('các|ubnd|sở|ủy ban|thủ trưởng|chủ tịch|giám đốc')
