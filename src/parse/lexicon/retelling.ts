/** How news announces the paper that it retells. All are matched on folded text. */

/** Before the paper's type or number: "UBND tỉnh vừa ký ban hành", "đã có", "ra". */
export const RETOLD_BEFORE =
  /(?:,\s*|\s)(?:(?:vừa|mới|đã|tiếp tục|cũng)\s+){0,2}(?:(?:ký|xây dựng|phê duyệt)(?:\s*,\s*|\s+và\s+|\s+))?(?:ban hành|ký|có|ra|phát hành|gửi)(?:\s+các)?(?:\s+văn bản(?:\s+chỉ đạo)?)?\s*$/u

/** Before the paper that the last line of the news names as its source: "(Theo Công văn số …)", "Xem chi tiết tại …". */
export const RETOLD_AT_END =
  /^\W*(?:theo|nguồn|xem(?:\s+chi\s+tiết|\s+toàn\s+văn|\s+thêm)?(?:\s+tại)?|chi\s+tiết(?:\s+xem)?(?:\s+tại)?|toàn\s+văn|tải\s+về|nội\s+dung(?:\s+chi\s+tiết)?(?:\s+tại)?)\s*:?\s*$/u

/** "… ký ban hành Kết luận về đại hội (Kết luận số …)": the number stands in brackets behind the name. */
export const RETOLD_IN_BRACKETS = /(?:ban hành|ký|công bố)\s[^.;()]{3,300}\(\s*(?:\p{L}+\s+){0,4}$/u

/** Behind a headline: "Đó là chỉ đạo của UBND tỉnh … tại Công văn số …". */
export const RETOLD_IN = /^\W*(?:đó|đây)\s+(?:cũng\s+)?là\s[^.]{0,400}\s(?:tại|trong|của)\s*$/u

/** The sentence goes back to an earlier paper: "Trước đó, ngày …". */
export const TELLS_OF_AN_EARLIER_ONE = /^(?:trước\s+(?:đó|đây)|được\s+biết|như\s+(?:đã|tin))(?!\p{L})/u

/** What opens the words that say what the retold paper is about; as printed, right behind its number and date. */
export const OPENS_TITLE =
  /^(?:\s+gửi\s[^.;]{3,300}?(?=\s(?:về|V\/v)\s))?(?:,?\s*ngày\s+\d{1,2}\s?[/.-]\s?\d{1,2}(?!\d))?\s*,?\s*(?=(?:về|V\/v|thực hiện|triển khai|tổ chức|phát động|quy định|ban hành|phê duyệt|sửa đổi|hướng dẫn|tăng cường|đẩy mạnh)(?!\p{L}))/iu

/** Where they end: with the sentence, or where the news goes on to whom the paper charges. */
export const ENDS_TITLE =
  /[.;!?](?=\s|$)|,\s+(?:theo đó|trong đó|qua đó|yêu cầu|đề nghị|giao|chỉ đạo)(?!\p{L})|\s+(?:gửi|yêu cầu|giao)\s+(?:các\s|UBND|Sở|Ủy ban|Thủ trưởng|Chủ tịch|Giám đốc)/u
