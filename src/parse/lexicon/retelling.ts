import { phraseList, words } from './phrases.js'

/** How news announces the paper that it retells. */
export const RETELLING_WORDS = [
  /** A sentence that begins so goes back to an earlier paper. */
  words('TELLS_OF_EARLIER', '(trước đó|trước đây|được biết|như đã|như tin|riêng)'),
  /** Before a name behind which the number stands in brackets. */
  words('ANNOUNCING', '(ban hành|ký|công bố|(vừa|mới) (phê duyệt|thông qua|phân công|giao))'),
  /** Before the number of a letter in brackets. */
  words('ANSWERING', '(trả lời|phúc đáp|giải đáp)'),
  /** Before "như sau:" a paper speaks of itself. */
  words('ISSUES_PAPER', '(ban hành|xây dựng|triển khai)'),
] as const

/** Right before the paper's type or number: "UBND tỉnh vừa ký ban hành", "đã có", "ra"; news misspells it "banh". */
export const ISSUES_IT =
  /(?<=((?:,\s*|\s)(?:(?:vừa|mới|đã|tiếp tục|cũng)\s+){0,2}(?:(?:ký|xây dựng|phê duyệt)(?:\s*,\s*|\s+và\s+|\s+))?(?:ban hành|banh(?: hành)?|ký|có|xây dựng(?=\s+(?:kế hoạch|chương trình|phương án|hướng dẫn)\s)|ra|phát(?: đi)?(?=\s+công điện)|phát hành|gửi|(?<=\s(?:vừa|mới|đã|thống nhất|nhất trí|biểu quyết)\s{1,9})thông qua)(?:\s+(?:các|khung))?(?:\s+văn bản(?:\s+chỉ đạo)?)?\s{0,9}))/uy

/** Who put the news up, before its first sentence: "(Vinhlong.gov.vn) - ", "Thaibinh.gov.vn: ", "CTTĐT - ". */
export const PUBLISHED_BY =
  /\s*(?:\([^()]{2,40}\)\s*[-–—:]?\s*|[\p{L}\d.]{2,30}\.vn\s*[-–—:]\s*|[\p{L}\d.]{2,15}\s[-–—]\s+)/uy

/** What may stand before the name of a paper in a line of its own: a number, whose it is. */
export const OPENS_NAME =
  /[^\p{L}\d(]*(?:\d{1,2}\s*[.)]\s*)?(?:(?:bộ|sở|ban|ubnd|ủy ban|hđnd|văn phòng|chính phủ|thủ tướng|(?:tỉnh|thành|huyện|quận|thị) ủy)(?!\p{L})[^:;.,]{0,50}:\s*)?/uy
/** What stands behind it there: its title, or nothing; never what it did or what became of it. */
export const NAMES_IT =
  /(?:\s*(?:,|và)\s+ban bí thư)?\s*(?:năm\s+(?:19|20)\d\d\s*)?(?:ngày\s+\d{1,2}[/-]\d{1,2}\s*)?(?:$|:\s+(?=\p{L})|[,:–-]?\s*(?:["“]|(?:về|v\/v|thực hiện|triển khai|tổ chức|phát động|quy định|ban hành|phê duyệt|sửa đổi|bổ sung|bãi bỏ|thay thế|điều chỉnh|hướng dẫn|tăng cường|đẩy mạnh|tiếp tục|khẩn trương|chấn chỉnh|rà soát|báo cáo|góp ý|đề nghị|công bố|thành lập|kiện toàn|giao|gia hạn|kết luận|chuẩn bị|phòng|xử lý)(?!\p{L})))/uy
/** The subject of a letter, and the end of its paragraph. */
export const CLOSES_PARAGRAPH = /\s*(?:\)\s*)?[.;]?\s*$/uy
export const ABOUT = /\s*(?:về|v\/v)\s/uy

/** From the start of the last line to the paper that it names as the source: "(Theo Công văn số …)", "Xem chi tiết tại …". */
export const NAMES_SOURCE =
  /(?:[^.;:()]{2,40}\s[-–]\s+|\p{L}[\p{L}. ]{1,30}(?=\())?[^\p{L}\d]*(?:theo|(?:(?:trích\s+)?nguồn|trích)(?:\s*:?\s+(?:trích\s+)?(?:từ|theo|tại))?|xem(?:\s+chi\s+tiết|\s+toàn\s+văn|\s+thêm)?(?:\s+tại)?|chi\s+tiết(?:\s+xem)?(?:\s+tại)?|toàn\s+văn|tải\s+về|nội\s+dung(?:\s+chi\s+tiết)?(?:\s+tại)?)\s*:?\s*/uy

/** "Căn cứ tiểu mục 1 Mục III Kế hoạch số … có hướng dẫn như sau:": a page that answers a question quotes the paper. */
export const PROVISION_OF =
  /[^\p{L}\d]*(?:căn cứ|theo)\s+(?:tại\s+)?(?:(?:điểm|khoản|điều|tiểu mục|mục|phần)\s+[\p{L}\d.]{1,5}\s*,?\s+){1,4}/uy
export const READS_SO =
  /(?:[^;:]{0,260}?\scó\s+(?:hướng dẫn|quy định)|\s+(?:năm\s+\d{4}\s+)?(?:hướng dẫn|quy định))\s[^;:]{0,120}như sau\s*:$/uy

/** Behind a headline: "Đó là chỉ đạo của UBND tỉnh … tại Công văn số …". */
export const THAT_IS =
  /[^\p{L}\d]*(?:(?:đó|đây)\s+(?:cũng\s+)?là\s|(?:nội\s+dung|chỉ\s+đạo|yêu\s+cầu|thông\s+tin)\s+(?:trên|này)\s+(?:vừa\s+)?được\s)/uy
export const STANDS_IN = /(?<=\s(?:tại|trong|của|nội\s+dung)\s{1,9})/uy
export const STANDS_INSIDE = /(?<=\s(?:tại|trong|bằng)\s{1,9})/uy

/** "Tại Văn bản số …, UBND tỉnh yêu cầu …", "Theo nội dung Thông báo số …, …": the paper opens the sentence, who issues it follows. */
export const STANDS_AT = /[^\p{L}\d]*(?:tại|trong|theo(?=\s+nội\s+dung\s))\s+(?:nội\s+dung\s+)?/uy
/** "Nhằm ứng phó với mưa lũ, tại Văn bản số …, UBND tỉnh đề nghị …" */
export const STANDS_AT_INSIDE = /(?<=,\s{1,9}tại\s{1,9})/uy
export const BEHIND_IT =
  /(?:,?\s*(?:được\s+)?(?:ký\s+)?(?:ban\s+hành\s+)?ngày\s+\d{1,2}\s?[/.-]\s?\d{1,2}(?![\d/.-])|\s+(?:vừa|mới)\s+(?:được\s+)?(?:ký\s+)?ban\s+hành)?\s*\)?\s*,\s*(?:(?:để|nhằm)\s[^;.:]{3,160}?,\s*)?(?:[^,;.:]|(?<=\stp)\.){3,80}?(?=\s(?:(?:vừa|đã|mới|cũng)\s+)?(?:điều chỉnh|đôn đốc|phân công|quy định|nhắc nhở|lưu ý|chấn chỉnh|yêu cầu|chỉ đạo|giao|đề nghị|cho biết|nêu rõ|thống nhất|đồng ý|đặt mục tiêu|xác định|nhấn mạnh|hướng dẫn|thông báo kết luận|truyền đạt)(?!\p{L}))/uy

/** "…, Chính phủ yêu cầu": what stands before the body that charges, and behind it. */
export const BEHIND_COMMA = /(?<=[,.;]\s{1,9}(?:nay\s+)?)/uy
export const CHARGES_BY = /(?:\s*,\s*[^,;.]{2,40}?)?\s+(?:giao|yêu cầu|đề nghị|chỉ đạo|phân công)(?!\p{L})/uy

/** "Theo Kế hoạch số … vừa được UBND tỉnh ban hành ngày …", "Kế hoạch số … được ban hành ngày …": with the number in front. */
export const OPENS_WITH =
  /[^\p{L}\d]*(?:(?:theo|tại|trong)\s+)?(?:(?:thông báo|công văn|văn bản|quyết định|chỉ thị|kế hoạch|công điện)\s*\(\s*)?/uy
export const IS_ISSUED =
  /(?:\s+về\s[^,;.:]{3,200}?)?\s*,?\s*(?:(?:(?:vừa|mới|đã)\s+)?(?:được|do)\s+(?:(?:[^,;.:]|(?<=\stp)\.){3,80}?\s+)?(?:(?:ký\s+)?ban\s+hành|thông\s+qua|ký(?=\s+ngày\s))|(?:vừa|mới)\s+(?:ký\s+)?ban\s+hành)(?:\s+(?:vào\s+)?ngày\s+[\d\s/.-]+)?/uy

/** "Công điện số … của Thủ tướng Chính phủ yêu cầu …": a letter or telegram that opens a sentence and speaks. */
export const SPEAKS = /[^;.:]{0,200}?\s(?:nêu(?: rõ)?|chỉ rõ|chỉ đạo|yêu cầu|nhấn mạnh)(?!\p{L})/uy
/** A directive or notice that opens the text does so by what it asks for. */
export const CHARGES_ITSELF = /[^;.:]{0,200}?\s(?:yêu cầu|chỉ đạo|giao)(?!\p{L})/uy
/** The same before what it says: "Công văn số … của Tổng cục Thuế hướng dẫn về việc …, như sau:". */
export const SPEAKS_AS_FOLLOWS =
  /[^;.:]{0,200}?\s(?:hướng dẫn|trả lời|thông báo|đề nghị|cho biết)\s[^;:]{0,300}?(?:như sau|sau đây)\s*:?\s*$/uy

/** "vừa phê duyệt Đề án … tại Quyết định số …"; "đã được phê duyệt tại" goes back to an earlier paper. */
export const JUST_DECIDED =
  /\s(?:vừa|mới)\s+(?:được\s[^,;.:]{3,80}?\s)?(?:ký\s+)?(?:phê duyệt|ban hành|thông qua|quyết định|giao|yêu cầu|chỉ đạo|đồng ý|thống nhất|cho phép|chấp thuận|truyền đạt|thông báo|có ý kiến)\s/u

/** Behind the noun: the number with which a symbol begins. */
export const NUMBERED = /\s+s[ốo]\s*:?\s*\d+\s*[-/]/uy

/** Before the bracket in which the number stands: who charges others, and the end of that sentence behind it. */
export const CHARGES_OTHERS = /\s(?:yêu cầu|chỉ đạo|giao|đề nghị|thống nhất|đồng ý|cho phép)\s/u
export const CLOSES_SENTENCE = /\s*\)\s*(?:[.;]|$)/uy

/** How a sentence of news begins that tells what somebody did. */
export const ON_A_DAY =
  /[^\p{L}\d]*(?:(?:sáng|trưa|chiều|tối|đêm)\s+(?:(?:hôm\s+)?nay\s*,?\s*\(?\s*)?(?:ngày\s+)?|ngày\s+)\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?(?:19|20)\d\d)?\s*\)?\s*,?\s*/uy

/** "Thay mặt Bộ Chính trị, đồng chí … đã ký": the body that it is signed for. */
export const ON_BEHALF = /thay\s+mặt\s+/u

/** What stands between the paper's number and date and the words that say what it is about. */
export const BEFORE_TITLE =
  /(?:\s*\.(?=\s*v\/v\s)|\s*(?:,|và)\s+ban bí thư(?=\s))?(?:\s+gửi\s[^.;]{3,300}?(?=\s(?:về|v\/v)\s))?(?:,?\s*(?:(?:được\s+)?(?:ký\s+)?ban\s+hành\s+)?ngày\s+\d{1,2}\s?[/.-]\s?\d{1,2}(?!\d))?\s*,?\s*/uy

/** What opens those words. */
export const OPENS_TITLE = phraseList(
  'về|v/v|thực hiện|triển khai|tổ chức|phát động|quy định|ban hành|phê duyệt|sửa đổi|hướng dẫn|tăng cường|đẩy mạnh|thay thế|bãi bỏ|điều chỉnh|thành lập|kiện toàn|công bố',
)

/** Behind a comma, and anywhere before a body: the news goes on to whom the paper charges. */
export const GOES_ON = phraseList(
  'theo đó|trong đó|qua đó|yêu cầu|đề nghị|giao|chỉ đạo|với yêu cầu|với mục tiêu|với mục đích|với nội dung|xác định|đặt mục tiêu|đặt ra|phấn đấu|nêu rõ|nhấn mạnh|hướng tới|góp phần|toàn tỉnh|toàn thành phố|toàn huyện|toàn xã|cả nước|mục tiêu|cụ thể',
)
/** And behind a comma, who says what the paper asks for: "…, Thủ tướng Chính phủ đã yêu cầu". */
export const SPEAKER_BEHIND =
  /\s*(?:(?:phó\s+)?(?:thủ\s+tướng|chủ\s+tịch|bí\s+thư|giám\s+đốc)|(?:bộ|thứ)\s+trưởng|ubnd|ủy\s+ban\s+nhân\s+dân|ban\s+thường\s+vụ|thường\s+trực|(?:tỉnh|thành|huyện)\s+ủy)\s[^,.;:]{0,80}?(?:(?:đã|vừa|cũng)\s+)?(?:yêu\s+cầu|chỉ\s+đạo|giao|đề\s+nghị|nhấn\s+mạnh|lưu\s+ý)(?!\p{L})/uy
export const CHARGES = phraseList('gửi|yêu cầu|giao')
export const CHARGED = phraseList(
  'các|ubnd|sở|ủy ban|thủ trưởng|chủ tịch|giám đốc|ban chỉ đạo|ban chỉ huy|công an|đồng chí',
)
