import type { Annotated } from '../../annotate/annotated.js'
import type { Range } from './stretch.js'

/** Whether words ask something of somebody. All places count in the text. */

const BLANKS_AND_COMMAS = /[\s,]*/uy
const LOOK_AHEAD = 140

/** Whether a verb of duty stands at `at`, perhaps behind adverbs: "tiếp tục chủ động rà soát". */
export function opensDuty(text: Annotated, at: number, end = text.text.length): boolean {
  let from = at
  for (; from < end && text.at('DUTY_VERB', from) === null;) {
    const adverb = text.at('DUTY_ADVERB', from)
    if (adverb === null) return false
    text.reads(BLANKS_AND_COMMAS, adverb.end)
    from = BLANKS_AND_COMMAS.lastIndex
    if (from === adverb.end) return false
  }
  return from < end && text.reads(NO_VERB, from) === null
}
/** "Tổ chức Y tế Thế giới": a name; "Tòa án khu vực | không quá 20 ngày": a limit. */
const NO_VERB =
  /chi\s+(?:bộ|cục|nhánh|đoàn|hội|ủy)(?!\p{L})|tổ\s+chức\s+(?:y\s+tế|lao\s+động|thương\s+mại)\s+(?:thế\s+giới|quốc\s+tế)(?!\p{L})|không\s+quá\s+(?:\d|một\s|nửa\s)|cử\s+tri(?!\p{L})|xây\s+dựng\s+cơ\s+bản(?!\p{L})|có\s+(?:\d+\s+(?:cấp|đơn\s+vị|tỉnh|xã|huyện|thành\s+viên|điều|chương)|thể|quyền|một\s+số|nhiều|điểm\s+(?:đầu|cuối)|chiều|diện\s+tích|quy\s+mô|tổng|mức\s+(?:phí|giá|đầu))(?!\p{L})|kết\s+thúc\s+\d+\s+tháng(?!\p{L})/uy

const BULLET =
  /[\s\-+•(]*(?:\d+[.)]\s*|[a-zđ][.)]\s*|[“"]\s*(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]|[a-zđ]\))\s*)?/uy
const ADVERBIAL =
  /(?:trên\s+cơ\s+sở|từ|theo|sau)\s+đó\s*,?\s+(?=\p{L})|(?:về|đối\s+với|trong|để|thông\s+qua(?!\s+đó)|cùng\s+với|trên\s+cơ\s+sở|(?:bên\s+)?cạnh\s+đó|đồng\s+thời|trước\s+mắt|từ\s+nay|ngoài\s+(?:ra|(?:các\s+|những\s+)?(?:nhiệm\s+vụ|nội\s+dung|công\s+việc|việc))|mặt\s+khác|song\s+song|cụ\s+thể|(?:sau\s+)?khi|nếu|ngay\s+sau|nhằm|trên\s+địa\s+bàn|với\s+(?:vai\s+trò|tư\s+cách|trách\s+nhiệm|các|những|mỗi|từng|mọi)|(?:theo|căn\s+cứ)\s+(?:sự\s+)?(?:chỉ\s+đạo|phân\s+công|yêu\s+cầu|hướng\s+dẫn|tình\s+hình|điều\s+kiện|kế\s+hoạch)|(?:chậm\s+nhất\s+)?trước\s+(?:ngày|tháng))(?!\p{L})[^:,]{0,140}[:,]\s*/uy

/** "Tháng 4/2024: …", "Trước ngày 30/6: …" at the front of a step. */
export const TIME_LABEL =
  /(?:(?:trước|từ|vào|đến|trong|hết|chậm\s+nhất|đầu|cuối|giữa|khoảng)\s+){0,2}(?:(?:ngày|tháng|quý|tuần|năm)\s*[\divx]|\d{1,2}[/.]\d)[^:;]{0,50}:\s*(?:hạn\s+(?:cuối|chót)(?:\s+cùng)?\s+(?:để\s+)?)?/uy

/** "Từ quý III/2024, định kỳ hằng quý (chậm nhất ngày 15), cập nhật …", and not "Đến hết ngày D, có 22 xã trồng cây" */
const TIMES =
  /(?:(?:(?:kể\s+|bắt\s+đầu\s+)?từ|định\s+kỳ|h[ằà]ng|mỗi|trước|trong|vào|đến|chậm\s+nhất)\s[^,;.:()]{1,50}(?:\([^()]{2,90}\)\s*)?,\s*){1,3}(?!có\s)/uy

/** "Định kỳ 2 tuần một lần tổng hợp tiến độ" */
const OFTEN = /định\s+kỳ\s+\d{1,2}\s+(?:ngày|tuần|tháng)\s+(?:một|1|01)\s+lần,?\s+/uy

/** Whether what stands from `start` to `end` is a duty: it opens with a verb of duty or obliges further on. */
export function isDuty(text: Annotated, start: number, end: number): boolean {
  const bullet = behind(text, BULLET, start)
  const front = behind(text, BY_OFFICE, behind(text, TIME_LABEL, bullet))
  const at = behind(text, ADVERBIAL, front)
  return (
    opensDuty(text, at, end) ||
    opensDuty(text, bullet, end) ||
    opensDuty(text, behind(text, CASE, front), end) ||
    opensDuty(text, behind(text, TIMES, bullet), end) ||
    opensDuty(text, behind(text, OFTEN, bullet), end) ||
    text.at('STANDING_DUTY', at) !== null ||
    text.reads(TOGETHER_WITH, bullet) !== null ||
    text
      .within('OBLIGES', bullet, Math.min(end, at + LOOK_AHEAD))
      .some((word) => text.low[word.end] === ' ' && text.reads(OF_HANDING_OVER, word.start) === null)
  )
}

/** "Cùng Tổ hỗ trợ đến từng hộ", "Cùng với Hội Nông dân trồng cây": below the heading of whoever does it. */
const TOGETHER_WITH =
  /cùng\s+(?:với\s+)?(?:các\s+)?(?:tổ|sở|phòng|ban|hội|đoàn|công\s+an|ubnd|ủy\s+ban|mttq|mặt\s+trận|văn\s+phòng|trung\s+tâm|trạm|trường|đồn|chi\s+(?:bộ|cục|hội)|bộ\s+phận|đơn\s+vị|ngành|cơ\s+quan|xã|phường|thôn)\s+\p{L}/uy

/** "Lễ giao - nhận quân", "Thời hạn giao cây": what is held and when, and not who gives. */
const OF_HANDING_OVER = /(?:(?<=(?:lễ|thời\s+(?:hạn|gian))\s+)giao|giao\s*[-–,]\s*nhận)(?!\p{L})/uy

/** "Ban này phải …", "Đồng thời, Đoàn phải …", "Sau đó, Sở sẽ …", "Bộ cũng có nhiệm vụ …": the body of the sentence before. */
const THAT_BODY =
  /(?:các\s+)?(?:ban|sở|bộ|phòng|ủy\s+ban|cơ\s+quan|đơn\s+vị|công\s+ty|trung\s+tâm|cục|chi\s+cục|ngành|địa\s+phương|doanh\s+nghiệp)\s+(?:này|nói\s+trên|nêu\s+trên)\s+(?:(?:cũng|còn|sẽ)\s+)?(?:được\s+(?:yêu\s+cầu|giao(?:\s+nhiệm\s+vụ)?)\s+)?(?!(?:giao|yêu\s+cầu|đề\s+nghị)\s)|(?:đoàn|tổ|ban|sở|bộ|cục|chi\s+cục)\s+(?:(?:cũng|còn)\s+)?(?:phải|cần|có\s+(?:trách\s+nhiệm|nhiệm\s+vụ)|(?<!(?:đoàn|tổ|ban|bộ)\s+(?:(?:cũng|còn)\s+)?)sẽ)\s+/uy

/** The same, but only by the verb that it opens with, perhaps behind an adverbial, or behind who is meant again. */
export const opensWithVerb = (text: Annotated, { start, end }: Range): boolean => {
  if (text.reads(LINK_THEN, start) !== null) return true
  const must = behind(text, MUST_THEN, start)
  if (must > start && opensDuty(text, must, end)) return true
  const by = behind(text, BY_OFFICE, behind(text, ADVERBIAL, start))
  const at = behind(text, NOTE, behind(text, THAT_BODY, behind(text, CASE, by)))
  if (text.reads(NAMES_PAPER, at) !== null || text.reads(HAS_DONE, start) !== null) return false
  return opensDuty(text, at, end) || opensDuty(text, start, end) || opensBehindCase(text, start, at, end)
}

/** "Thực hiện nhiệm vụ được giao, Văn phòng Huyện ủy đã rà soát …": what another did. */
const HAS_DONE =
  /(?:thực\s+hiện|triển\s+khai)\s(?:[^.;:,]{3,120}|[^.;:]{3,160},\s+(?:từ\s[^.;:,]{3,24}đến\s+nay|(?:trong\s+)?(?:thời\s+gian|những\s+năm|các\s+năm)\s+qua)),\s+[^.;:,]{3,60}?\sđã\s/uy

/** "Khi phát hiện, nghi có dịch, báo cáo ngay …": a comma stands inside of the case. */
function opensBehindCase(text: Annotated, start: number, at: number, end: number): boolean {
  if (at === start || text.reads(WHEN, start) === null) return false
  const next = behind(text, REST_OF_CASE, at)
  return next > at && opensDuty(text, next, end)
}
const WHEN = /(?:khi|nếu|trường\s+hợp)\s/uy
const REST_OF_CASE = /[^:,.;]{2,90},\s*(?:thì\s+)?/uy

/** "Sau mùa mưa, lũ phải kiểm tra …": when, and nobody. */
const MUST_THEN =
  /(?:đối\s+với|với|riêng)\s[^.;:,]{3,80},\s+(?:phải|cần)\s+(?=\p{L})|khi\s+(?:có|xảy\s+ra|phát\s+hiện)(?:,?\s+(?!(?:các|những|người|hộ|cơ|đơn|địa|cán|mọi|mỗi)(?!\p{L}))[\p{L}\d/]+){1,20}?,?\s+(?:(?:phải|cần)\s+(?=\p{L})|(?=(?:chủ\s+động|kịp\s+thời|khẩn\s+trương|nhanh\s+chóng)\s))|trong\s+quá\s+trình(?:,?\s+[\p{L}\d/]+){1,9}?,?\s+(?:phải|cần)\s+(?=\p{L})|(?:sau|trước|trong|khi|hằng|hàng|vào|đến)(?:,?\s+(?!(?:các|những|người|hộ|cơ|đơn|địa|cán|công|mọi|mỗi)(?!\p{L}))[\p{L}\d/]+){1,7}?,?\s+(?:phải|cần)\s+(?=\p{L})/uy
/** "Ngoài ra cần tuyên truyền …", "Bên cạnh đó, phải …" */
const LINK_THEN =
  /(?:ngoài\s+ra|(?:bên\s+)?cạnh\s+đó|đồng\s+thời|cùng\s+với\s+đó|mặt\s+khác|trước\s+mắt|đặc\s+biệt|song\s+song\s+(?:với\s+)?đó)\s*,?\s+(?:cần|phải)\s+(?=\p{L})/uy
/** "Trong đó, lưu ý điều chỉnh …" */
const NOTE = /(?:cần\s+)?lưu\s+ý\s+(?=\p{L})/uy
/** "Trường hợp thiếu nguồn cung, tham mưu …" */
const CASE =
  /(?:(?:trong\s+|(?:đối\s+)?với\s+(?:các\s+|những\s+|mọi\s+)?)?trường\s+hợp|nếu)\s(?:(?!\sthì\s|\s(?:đột\s+xuất|bận|vắng|công\s+tác)(?!\p{L}))[^:,.;]){3,120}(?:,\s*(?:thì\s+)?|\sthì\s+)/uy
/** "Theo chức năng, nhiệm vụ được giao, chủ động triển khai …", "Theo chức năng, phạm vi quản lý tổ chức tuyên truyền …" */
const BY_OFFICE =
  /(?:theo|căn\s+cứ|trong\s+phạm\s+vi)\s+(?:chức\s+năng|nhiệm\s+vụ|thẩm\s+quyền|quyền\s+hạn|(?:sự\s+)?phân\s+công|(?:phạm\s+vi|lĩnh\s+vực)(?=,?\s+(?:lĩnh\s+vực|chức\s+năng|nhiệm\s+vụ|được|quản\s+lý|phụ\s+trách|phân\s+công|công\s+tác|trách\s+nhiệm|của)\s))(?:,\s+(?:nhiệm\s+vụ|quyền\s+hạn|thẩm\s+quyền|phạm\s+vi\s+quản\s+lý|lĩnh\s+vực\s+(?:quản\s+lý|phụ\s+trách)))*(?:(?:\s+\p{L}+){0,6}(?:\s+(?:tại|theo)\s+\p{L}+(?:\s+[\p{L}\d/-]+){1,14})?,\s+|(?:\s+(?:được\s+(?:giao|phân\s+công)|của\s+(?:mình|đơn\s+vị|cơ\s+quan|ngành)))?\s+(?=\p{L}))/uy

/** "Quyết định nêu rõ …", "Báo cáo của các xã …": the noun, and not the verb. */
const NAMES_PAPER =
  /(?:quyết\s+định|báo\s+cáo|thông\s+báo|hướng\s+dẫn|quy\s+định|kết\s+luận|quy\s+hoạch|yêu\s+cầu)\s+(?:cũng\s+)?(?:nêu|ghi|này|của|số|được|có\s+hiệu\s+lực|là|đã)(?!\p{L})/uy

const behind = (text: Annotated, pattern: RegExp, at: number): number => text.endOf(pattern, at) ?? at

const CLAUSE_MARKER = /\s*(?:[-+•(]|\d+[.)]|[a-zđ][.)]|điều\s+\d+\s*[.:])\s*/uy

/** Where the words of an item or a clause begin behind its first marker. */
export const behindMarker = (text: Annotated, at: number): number => {
  const from = behind(text, CLAUSE_MARKER, at)
  return from === at ? skipBlanks(text, at) : from
}

export const skipBlanks = ({ low }: Annotated, at: number): number => {
  let from = at
  while (low[from] === ' ') from += 1
  return from
}

/** "hoàn thành giấy tờ còn lại trong tháng 12": the words name another thing to be done. */
const OF_ITS_OWN =
  /hoàn\s+(?:thành|thiện)\s+(?!(?:trước|trong|vào|xong|chậm|ngay|các?\s+(?:việc|nội\s+dung|nhiệm\s+vụ|công\s+việc)|việc|và|để|toàn\s+bộ|dứt|đúng|nhiệm\s+vụ|báo\s+cáo)(?!\p{L}))(?:\p{L}+\s+){2}/uy

/** Clauses that go on with the duty before them: "tổng hợp, báo cáo …", "hoàn thành …". */
export function goesOn(text: Annotated, at: number): boolean {
  const by = text.at('GOES_ON_BY', at)
  if (text.at('GOES_ON', at) !== null) return text.reads(OF_ITS_OWN, at) === null
  if (by === null) return false
  text.reads(BLANKS_AND_COMMAS, by.end)
  return text.at('GOES_ON', BLANKS_AND_COMMAS.lastIndex) !== null
}

/** "Sở Y tế | cũng được giao nghiên cứu …", "Sở Y tế được UBND tỉnh giao nhiệm vụ nghiên cứu …" */
export function opensGivenDuty(text: Annotated, start: number, till: number): boolean {
  const given = text.reads(IS_GIVEN, start)
  const at = start + (given?.[0].length ?? 0)
  if (given !== null && (opensDuty(text, at, till) || text.reads(HAS_IT, at) !== null)) return true
  return text.reads(IS_ASKED, start) !== null
}
const HAS_IT = /(?:trực\s+tiếp\s+)?(?:phụ\s+trách|đảm\s+(?:nhận|nhiệm)|làm\s+đầu\s+mối)(?!\p{L})/uy
/** "các cơ sở được yêu cầu bớt chi …", and not "được yêu cầu các bộ cung cấp …", which is a right. */
const IS_ASKED =
  /\s*(?:cũng\s+|còn\s+)?được\s+(?:yêu\s+cầu|chỉ\s+đạo)\s+(?!(?:các|những|mọi|bởi|trong|tại|theo|từ|khi|ở|người|cơ\s+quan|tổ\s+chức)\s)(?=\p{L})/uy
const IS_GIVEN =
  /\s*(?:cũng\s+|còn\s+|sẽ\s+|đã\s+|vừa\s+)?được\s+(?:(?:ubnd|ủy\s+ban\s+nhân\s+dân|bộ|sở|(?:phó\s+)?thủ\s+tướng|chính\s+phủ|(?:phó\s+)?chủ\s+tịch|lãnh\s+đạo|ban\s+thường\s+vụ|(?:tỉnh|thành|huyện|đảng)\s+ủy|tỉnh|thành\s+phố|huyện)(?:\s[^,;:.]{2,60}?)?\s+)?(?:giao|yêu\s+cầu|đề\s+nghị|phân\s+công)\s+(?:nhiệm\s+vụ\s+)?/uy

/** "Việc này hoàn thành trước ngày D.", "Thời gian hoàn thành: …": said of the duty before. */
export const OF_DUTY_BEFORE =
  /\s*(?:(?:các\s+)?(?:nội\s+dung|(?:công\s+)?việc|nhiệm\s+vụ)\s+(?:này|trên)|thời\s+(?:gian|hạn)\s+hoàn\s+thành)(?!\p{L})/uy
