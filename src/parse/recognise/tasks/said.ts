import type { Annotated } from '../../annotate/annotated.js'
import { isCapitalised } from '../../annotate/words.js'
import type { Item } from '../../segment.js'
import { sentencesIn } from '../../sentences.js'
import { isNews, isSpeakers } from './news.js'
import type { Reading } from './reading.js'
import type { Roles } from './roles.js'
import { isTold, opensSpeech } from './speaker.js'
import { behindPerson } from './stretch.js'
import { tells } from './telling.js'

/** What somebody says, is or may do: words behind an actor that put no duty on it. */

/** "UBND tỉnh chấp thuận đề xuất …", "Chủ tịch UBND tỉnh phê bình …": who is over all others judges, in whosever paper. */
const JUDGES =
  /\s*(?:cũng\s+|cơ\s+bản\s+|nghiêm\s+khắc\s+|hết\s+sức\s+|trân\s+trọng\s+){0,2}(?:(?:đã\s+)?chấp\s+thuận|phê\s+bình|sẽ\s+(?:trực\s+tiếp\s+|tổ\s+chức\s+)?(?:kiểm\s+tra|đi\s+kiểm|họp|làm\s+việc|xem\s+xét|xử\s+lý)|ghi\s+nhận(?!\s*,)|kính\s+mời|(?:thống\s+nhất|đồng\s+ý|nhất\s+trí)(?:\s+với)?\s+(?:chủ\s+trương|đề\s+(?:nghị|xuất)|ý\s+kiến|nội\s+dung|kiến\s+nghị)|(?:đồng\s+ý|nhất\s+trí)\s+(?:gia\s+hạn|cho|để|bổ\s+sung|điều\s+chỉnh|kéo\s+dài)(?![^.;]{0,160}\s(?:giao|yêu\s+cầu|đề\s+nghị)\s))(?!\p{L})/uy
const isAuthority = ({ body: { kind, level, name } }: Roles['leads'][number]): boolean =>
  kind === 'BODY' &&
  (level === 'PROVINCE' || level === 'CENTRAL') &&
  /^(?:UBND|HĐND|Thường trực|Ban Thường vụ|Tỉnh ủy|Thành ủy|Bộ |Chính phủ|Thủ tướng)/u.test(name)

/** "Phòng X báo cáo: …", "Ông A trình bày: …": what was said in a meeting. */
const TELLS_MEETING =
  /\s*(?:đã\s+)?(?:báo\s+cáo|trình\s+bày|phát\s+biểu|giải\s+trình|nêu\s+ý\s+kiến|có\s+ý\s+kiến|cho\s+biết|phản\s+ánh)\s*:/uy
/** What a reporter tells of a person's words, and on which day. */
const TALKS =
  /\s*(?:(?:sáng|trưa|chiều|tối|hôm)\s+(?:ngày\s+)?(?:nay|qua|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?)\s+)?(?:điện\s*(?::|(?:các|bộ|ban|ủy\s+ban|ubnd|chủ\s+tịch)\s)|có\s+(?:văn\s+bản|công\s+văn|công\s+điện|tờ\s+trình|báo\s+cáo|(?:thông\s+báo|quyết\s+định|chỉ\s+thị|kế\s+hoạch)\s+số\s+\d)|(?:(?:tiếp\s+tục|nhiều\s+lần|cũng)\s+)?(?:có|gửi)\s+(?:văn\s+bản|đơn(?:\s+thư)?|công\s+văn)\s(?:[^.;:]{0,80}?\s)?(?:tố\s+cáo|khiếu\s+nại|kêu\s+cứu|cầu\s+cứu)|(?:xin\s+|trân\s+trọng\s+)?truyền\s+đạt\s+(?:ý\s+kiến|chỉ\s+đạo|kết\s+luận)|nói|phát\s+biểu|cho\s+(?:biết|rằng|hay)|dự\s+báo(?=\s+(?:rằng|mùa|từ|trong|thời|năm|nắng|mưa|lũ|bão|hạn|khoảng|(?:sáng|chiều|tối|đêm)\s|ngày\s|đến\s|sẽ\s|áp\s+thấp|không\s+khí|cơn\s))|nhận\s+định|trao\s+đổi(?!\s*,|\s+(?:thống|thông\s+tin|cùng|với(?!\s+(?:phóng|báo|pv|chúng))))|chia\s+sẻ(?!(?:\s*,\s+\p{L}+\s+\p{L}+|\s+và\s+\p{L}+\s+\p{L}+)?\s+(?:dữ\s+liệu|thông\s+tin|hồ\s+sơ|số\s+liệu|tài\s+(?:liệu|nguyên)|kết\s+quả|cơ\s+sở|danh\s+sách|bản\s+đồ|hạ\s+tầng|cho\s))|khẳng\s+định|đánh\s+giá(?=\s+rằng\s|\s*,\s+(?:sau|trong|qua|mặc\s+dù|với|đây|đến|thời|năm|việc)\s)|nhấn\s+mạnh|cảnh\s+báo(?=\s+(?:nguy|về|mưa|lũ|bão|nắng|tình|hiện|khả))|mong\s+muốn|muốn|(?:rất\s+|xin\s+|chân\s+thành\s+|trân\s+trọng\s+){0,2}(?:cảm\s+ơn|hoan\s+nghênh|đánh\s+giá\s+cao|ghi\s+nhận(?!\s*,|\s+và(?!\p{L}))|mong|tin\s+tưởng|đồng\s+tình))(?!\p{L})/uy
/** "Trong thời hạn 15 ngày, các sở có văn bản trả lời": what a regulation asks for. */
const ANSWERS =
  /\s*(?:có|gửi)\s+(?:văn\s+bản|công\s+văn|báo\s+cáo|tờ\s+trình)\s+(?:trả\s+lời|phản\s+hồi|góp\s+ý|tham\s+gia|thẩm\s+định|thông\s+báo|chấp\s+thuận|xác\s+nhận|giải\s+trình|gửi|đăng\s+ký|hướng\s+dẫn|chỉ\s+đạo|chấn\s+chỉnh|đôn\s+đốc)(?!\p{L})/uy
/** What came to somebody, what a heading says of its paper, and how a group ends. */
const RECEIVES =
  /\s*(?:năm\s+\d{4}\s+)?(?:tự\s+(?:động\s+)?giải\s+thể|giao\s+\d[\d.]*|nhận\s+được\s+(?:các\s+)?(?:công\s+văn|công\s+điện|quyết\s+định|nghị\s+quyết|chỉ\s+thị|kế\s+hoạch|thông\s+báo|hướng\s+dẫn|tờ\s+trình|văn\s+bản|báo\s+cáo|đề\s+nghị|kiến\s+nghị|đơn|ý\s+kiến)|có\s+ý\s+kiến(?:(?:\s+chỉ\s+đạo)?\s+như\s+trên|\s+chỉ\s+đạo\s+về))(?!\p{L})/uy
/** "Chủ tịch UBND tỉnh chỉ đạo: …", but "đề nghị UBND các tỉnh chỉ đạo: …" asks it of them. */
const DIRECTS_AS_FOLLOWS =
  /\s*(?:năm\s+\d{4}\s+)?chỉ\s+đạo(?:\s+về(?!\s+(?:chuyên\s+môn|nghiệp\s+vụ|kỹ\s+thuật|mặt)\s*,)|\s*:|\s+(?:một\s+số\s+(?:nội\s+dung|việc)\s+)?như\s+sau)(?!\p{L})/uy
const ASKED: ReadonlySet<string> = new Set(['lead.giao', 'lead.yeu-cau', 'lead.de-nghi'])
/** News: "Phó Chủ tịch UBND tỉnh chủ trì cuộc họp", "… kết luận hội nghị". */
const PRESIDES_MEETING =
  /[^.;:]{0,60}?(?<!\p{L})(?:(?:đồng\s+)?chủ\s+trì\s+(?:cuộc\s+họp|hội\s+nghị|buổi|kỳ\s+họp|tại\s+(?:điểm|đầu)\s+cầu|phiên\s+(?:họp|trù\s+bị|giải\s+trình)|lễ|họp)(?!\p{L})|kết\s+luận\s+(?:cuộc\s+họp|hội\s+nghị|buổi\s+làm\s+việc|phiên\s+họp)\s*\.?\s*$)/uy
/** News: "Bí thư Huyện ủy và đồng chí An, Phó Chủ tịch UBND huyện vừa chủ trì buổi làm việc …" */
const HAS_PRESIDED = /[^.;:]{0,160}?\s(?:vừa|đã)\s+chủ\s+trì\s+(?:cuộc|hội\s+nghị|buổi|phiên|họp)(?!\p{L})/uy
/** News: "Chiều 5/3, Sở Y tế chủ trì phối hợp với Sở Nội vụ tổ chức hội nghị …" */
const ON_THAT_DAY = /(?:^|[.!?\n]\s*)(?:Sáng|Chiều|Tối|Trưa)\s+(?:ngày\s+)?\d{1,2}\s?[-/.]\s?\d[^.!?]*$/u
const HOLDS_WITH_OTHERS =
  /\s*(?:chủ\s+trì,?\s+)?phối\s+hợp\s[^.;:]{3,160}?\stổ\s+chức\s+(?:hội\s+nghị|cuộc|lễ|buổi|họp|phiên|hội\s+thảo|tọa\s+đàm|gặp|đoàn)(?!\p{L})/uy
/** News, mostly below a picture: "Lãnh đạo Sở nhận quyết định", "Bí thư Tỉnh ủy chỉ đạo tại buổi giao ban". */
const AT_CEREMONY =
  /\s*(?:chỉ\s+đạo\s+(?:tại\s+)?(?:cuộc\s+họp|hội\s+nghị|buổi|phiên\s+họp|lễ)|(?:đón\s+)?nhận\s+(?:quyết\s+định|bằng|giấy\s+khen|cờ|hoa|quà)|(?:trao|tặng)\s+(?:quyết\s+định|bằng\s+khen|giấy\s+khen|cờ|hoa|quà)|(?:trao\s+)?(?:bổ\s+nhiệm|miễn\s+nhiệm)\s+(?:\d|ông|bà|đồng\s+chí)|công\s+bố\s+(?:các\s+)?quyết\s+định|chụp\s+ảnh|tiếp\s+công\s+dân\s+tại|tiếp\s+nhận\s+(?:hơn\s+|gần\s+|trên\s+)?\d|làm\s+(?:phó\s+)?(?:trưởng\s+(?:ban|đoàn)|tổ\s+trưởng|chủ\s+tịch)|quy\s+(?:rõ\s+)?trách\s+nhiệm)(?!\p{L})/uy
/** News: "UBND huyện tổ chức phiên họp thường kỳ", "UBND tỉnh sẽ xem xét trách nhiệm của …", "UBND phường vừa ra quân", "UBND tỉnh dự kiến tổ chức hội nghị đối thoại", "UBND xã cũng sẽ phối hợp giúp dân". */
const HOLDS_MEETING =
  /\s*(?:(?:vừa|đã|mới|dự\s+kiến)\s+)?(?:tổ\s+chức\s+(?:họp|(?:cuộc|phiên|buổi)\s+(?:họp|làm\s+việc|gặp)|hội\s+nghị|lễ\s|ra\s+quân|đoàn\s+đi)|họp\s+(?:phiên|giao\s+ban|bàn|đánh\s+giá|xét|nghe|báo)|ra\s+quân|sẽ\s+(?:không|chưa|xem\s+xét|kiểm\s+điểm|cân\s+nhắc)|(?:cơ\s+bản\s+)?(?:thống\s+nhất|nhất\s+trí)\s+với\s|(?:cũng\s+)?sẽ\s+(?:phối\s+hợp|tổng\s+hợp|tiếp\s+tục|hỗ\s+trợ)(?![^.;:]{0,200}\s(?:trước|xong|hoàn\s+thành)\s)|(?:tham\s+)?dự\s+(?:và\s+(?:chủ\s+trì|phát\s+biểu|chỉ\s+đạo)|hội\s+nghị|cuộc|buổi|phiên|lễ))(?!\p{L})/uy
const isAuthorityOfUnit = ({ body: { kind, name } }: Roles['leads'][number]): boolean =>
  kind !== 'COLLECTIVE' &&
  /^(?:UBND|HĐND|Thường trực|Ban Thường vụ|Huyện|Thành phố|Thị xã|Quận|Xã|Phường|Thị trấn|Đảng ủy|\p{L}+ ủy)\s/u.test(
    name,
  )
/** "Theo đó, UBND xã tổ chức hội nghị …": what the paper wants, of which the news tells. */
const TOLD_OF_PAPER =
  /(?:^|[.!?]\s)(?:Theo đó|Cụ thể|Trong đó|Ngoài ra|Đồng thời|Trước ngày|Theo kế hoạch)(?!\p{L})[^.!?]*$/u
/** News of a person: "Phó Chủ tịch UBND tỉnh làm việc với nhà thầu", "… nghe báo cáo tiến độ", "… chủ trì." */
const GOES_TO_SEE =
  /\s*(?:đi\s+|đến\s+|trực\s+tiếp\s+)?(?:làm\s+việc\s+(?:với|tại)|thăm|nghe\s+(?:báo|đại|ý|lãnh)|(?:kiểm\s+tra|khảo\s+sát)\s+(?:thực\s+tế|hiện\s+trường|tiến\s+độ)|(?:đồng\s+)?chủ\s+trì\s*\.)(?!\p{L})/uy
const HEAD = /^(?:phó\s|chủ tịch|bí thư|(?:phó )?giám đốc|trưởng|chánh)/iu
/** "Sở Y tế khuyến cáo người dân …" */
const ADVISES = /\s*(?:cũng\s+)?(?:khuyến\s+cáo|cảnh\s+báo)\s+(?:người|bà\s+con|nhân|các\s+hộ|hành|khách)/uy
/** "UBND phường thông báo việc trồng cây đến nhân dân được biết." */
const MAKES_KNOWN = /\s*(?:xin\s+)?thông\s+báo\s[^.;]{0,160}\sđược\s+biết\s*[.;/\s]*$/uy
/** "Tổ chức, cá nhân có quyền lựa chọn …", "người lao động được nghỉ …": what it may do. */
const HAS_RIGHT =
  /\s*,?\s*(?:cũng\s+|đều\s+)?(?:có\s+(?:quyền|thể)|được\s+(?:quyền|phép|nghỉ|hưởng|miễn|giảm|bình\s+chọn)|nghỉ\s+(?:theo|lễ|tết|liền|bù|\d))(?!\p{L})(?!\s+(?:và|,)\s+(?:trách\s+nhiệm|nghĩa\s+vụ)|[^,;.:]{0,120}\s(?:phải|(?:có|chịu)\s+trách\s+nhiệm)\s)/uy
/** "Chủ rừng không chữa cháy kịp thời thì bị xử lý": what comes of not doing it. */
const IS_PUNISHED =
  /\s*(?:không|chưa|chậm|cố\s+tình|vi\s+phạm|để\s+xảy\s+ra)\s(?:[^.;:]{3,160}?\s)?(?:(?:thì\s+|sẽ\s+)(?:sẽ\s+)?bị\s|thì\s+(?:[^.;:]{3,60}?\s)?(?:sẽ\s+)?không\s+(?:được|xét|xem\s+xét)\s)/uy
/** "Phó Chủ tịch UBND tỉnh có ý kiến chỉ đạo, giao Sở X …": whom it gives what, stands behind. */
const HAS_OPINION =
  /\s*(?:đã\s+)?có\s+ý\s+kiến\s+(?:(?:chỉ\s+đạo|kết\s+luận)(?:\s+như\s+sau)?|như\s+sau)\s*[,:]/uy
/** "Ban Chỉ đạo làm việc theo nguyên tắc …", "Chủ tịch tiếp công dân ngày 15": how it works, and not what it is to do. */
const WORKS_BY =
  /\s*(?:họp\s+(?:thường\s+kỳ|định\s+kỳ)\s+(?:mỗi|\d|một|h[ằà]ng)|(?:làm\s+việc|hoạt\s+động)\s+(?:theo\s+(?:nguyên\s+tắc|chế\s+độ|quy\s+chế|hình\s+thức)|kiêm\s+nhiệm|không\s+vì\s+(?:mục\s+(?:đích|tiêu)\s+)?lợi\s+nhuận)|làm\s+kiêm\s+nhiệm|tiếp\s+công\s+dân\s+(?:định\s+kỳ\s+)?(?:vào\s+)?(?:các\s+|hai\s+|2\s+)?(?:ngày\s+(?:\d{1,2}|thứ|làm)|sáng\s+thứ|thứ))(?!\p{L})(?![^.;]{0,60}\s(?:và|,)\s+chịu\s+trách\s+nhiệm\s+(?!trước|về|cá))/uy
/** "Quỹ X do Bộ Y quản lý, hoạt động không vì lợi nhuận": whose it is. */
const BELONGS_TO =
  /\s*(?:\p{L}+\s+){0,3}?do\s+[^,.;:]{3,80}?\s(?:quản\s+lý|thành\s+lập)(?:\s+thông\s+qua\s|\s*,\s+(?:hoạt\s+động|có\s+tư\s+cách|được|là)\s)/uy
/** "Bộ X là cơ quan thường trực, được sử dụng …": what it may do. */
const MAY_DO =
  /\s*là\s+cơ\s+quan\s+thường\s+trực[^,;.]{0,80},\s*được\s+(?:yêu\s+cầu|sử\s+dụng|mời|huy\s+động|dùng)\s/uy
/** "Sở X là cơ quan chuyên môn thuộc UBND tỉnh, có chức năng …", "… là đơn vị sự nghiệp công lập; chịu sự quản lý …": what it is. */
const IS_PART_OF =
  /\s*là\s+(?:cơ\s+quan|đơn\s+vị|tổ\s+chức)\s+(?:hành\s+chính|sự\s+nghiệp)(?:\s+công\s+lập)?(?:\s+[^.;:,]{2,90}?)?\s*[;,]\s+(?:đồng\s+thời,?\s+)?(?:chịu\s+sự|có\s+tư\s+cách)\s|\s*là\s+(?:cơ\s+quan|đơn\s+vị|tổ\s+chức)\s+(?:(?:chuyên\s+môn|hành\s+chính|sự\s+nghiệp)\s+)?(?:công\s+lập\s+)?(?:trực\s+)?thuộc\s[^.;:]{2,90}?,\s+(?:(?:có|thực\s+hiện)\s+)?(?:chức\s+năng|tư\s+cách)\s/uy
/** "Ban Nội chính là cơ quan tham mưu, giúp việc của Tỉnh ủy": the same, and no more. */
const IS_OFFICE_OF =
  /\s*là\s+(?:cơ\s+quan|đơn\s+vị|tổ\s+chức)\s+(?:chuyên\s+trách\s+|chuyên\s+môn\s+)?(?:,?\s*(?:tham\s+mưu|giúp\s+việc)){1,2}\s+(?:của|cho|thuộc)\s[^,.;:]{3,80}[.;]?\s*$/uy
/** "Ngành Nông nghiệp gieo cấy được 26.000 ha": what was reached. */
const HAS_REACHED =
  /\s+(?:(?!(?:phải|cần|phấn|sẽ|để|nhằm|mỗi|bảo|đảm|tiếp|tập|khẩn)(?!\p{L}))\p{L}+\s+){1,10}?được\s+(?:(?:trên|gần|hơn|khoảng)\s+)?\d[\d.,]*\s*(?:%|(?:tỷ|triệu|nghìn|ngàn|ha|tấn|km|hộ|người|lượt|cuộc|vụ|công\s+trình|căn|xã|mô\s+hình|thẻ|con|cây|giấy)(?!\p{L}))/uy
/** News: "Kết thúc năm 2019, ngành Thuế thu ngân sách hơn 13.000 tỷ đồng": the same, behind a time that is over. */
const HAS_ABOUT =
  /\s+(?:(?!(?:phải|cần|phấn|sẽ|để|nhằm|mỗi|bảo|đảm|tiếp|tập|khẩn)(?!\p{L}))\p{L}+\s+){1,10}?(?:trên|gần|hơn|khoảng)\s+\d/uy
const IN_TIME_OVER =
  /(?:^|[.!?]\s)(?:Kết thúc|Khép lại|Tính đến|Từ đầu|Năm|Trong|Qua|Hết|\d+ tháng)\s[^.!?,;:]{3,40},\s[^.!?,;:]*$/u
/** "Thủ tướng giao cho các bộ là 708 tỷ đồng", "… giao Sở Y tế 12 biên chế": what share somebody gets. */
const GETS =
  /\s*(?:là\s+|số\s+tiền\s+(?:là\s+)?|kinh\s+phí\s+(?:là\s+)?)?\d[\d.,]*\s*(?:tỷ|triệu|nghìn|ngàn|đồng|chỉ\s+tiêu|biên\s+chế|ha|căn)(?!\p{L})/uy
/** "Đội ngũ cán bộ thường xuyên được củng cố": what is done with it, and not what it does. */
const IS_KEPT_UP =
  /[\s,]*(?:thường\s+xuyên|luôn(?:\s+luôn)?|ngày\s+càng|từng\s+bước|không\s+ngừng|tiếp\s+tục|kịp\s+thời|đều)\s+được\s+(?:củng\s+cố|kiện\s+toàn|nâng|quan\s+tâm|tăng\s+cường|mở\s+rộng|đổi\s+mới|hoàn\s+thiện|phát\s+huy|đào\s+tạo|bồi\s+dưỡng|huấn\s+luyện|đầu\s+tư|giữ\s+vững|cải\s+thiện|đẩy\s+mạnh|bổ\s+sung|xây\s+dựng)(?!\p{L})/uy
/** News: "Địa phương dự kiến đón 600 chuyến bay": what is thought to come. */
const EXPECTS = /\s*(?:cũng\s+)?(?:dự\s+kiến|ước\s+tính|kỳ\s+vọng|cam\s+kết)(?:\s|:)/uy
/** "Một số huyện sẽ khó hoàn thành chỉ tiêu": what is feared. */
const IS_HARD =
  /\s+(?:sẽ\s+|rất\s+|còn\s+){0,2}khó\s+(?:có\s+thể\s+)?(?:hoàn\s+thành|đạt|thực\s+hiện|đáp\s+ứng|bảo\s+đảm|đảm\s+bảo|về\s+đích)(?!\p{L})/uy
/** "Báo X số ra ngày 5/3 viết …", "Báo X vừa đăng bài …", "Báo X dẫn thông tin từ …", "Đài Y ngày 5/3 phát phóng sự …": what was printed or shown. */
const HAS_PRINTED =
  /\s*(?:\([^()]{3,40}\))?\s*,?\s*(?:(?:xin\s+)?trân\s+trọng\s+(?:đăng|giới\s+thiệu|trích|thông\s+tin)|(?:số\s+)?ra\s+(?:ngày|thứ|sáng|chiều|hôm)|số\s+(?:(?:ngày|tháng|báo)\s+)?\d[^.;:]{0,30}?\s(?:có\s|đăng|đưa\s+tin|phản\s+ánh|nêu|viết)|(?:(?:vừa|mới|đã)\s+)?có\s+(?:(?:loạt\s+|nhiều\s+|các\s+)?(?:tin,?\s+)?bài(?:\s+(?:viết|báo))?|phóng\s+sự)\s|(?:số\s+\d[^.;:,]{0,20}?\s|\(?(?:trong\s+)?(?:bản\s+tin|chương\s+trình|mục)\s[^.;:()]{0,40}?)?(?:(?:sáng|trưa|chiều|tối)\s+)?(?:ngày\s+)?\d{1,2}(?:[/.-]|\s+tháng\s+)\d{1,2}(?:(?:[/.-]|\s+năm\s+)\d{4})?\)?\s*,?\s+(?:(?:vừa|mới|đã|cũng)\s+)?(?:có|đăng|đưa|phản\s+ánh|phát|nêu|viết|thông\s+tin|kể|cho\s+biết)|cũng\s+(?:có\s+|đã\s+)?(?:đăng|đưa\s+tin|phản\s+ánh|nêu|viết)|(?:dẫn\s+(?:thông\s+tin|nguồn|lời|tin)|đưa\s+tin\s*[,:]|đăng\s+(?:tải\s+)?(?:loạt\s+)?(?:bài|tin)(?:\s+viết)?(?=\s*[“"]))|hôm\s+\p{L}+\s+(?:đã\s+)?(?:đăng|đưa\s+tin|phản\s+ánh|phát|nêu|viết|thông\s+tin)|(?:vừa|mới|đã)\s+(?:liên\s+tục\s+)?(?:đăng|đưa\s+tin|phản\s+ánh|phát\s+(?:sóng|phóng)|nêu|viết))(?!\p{L})/uy
const isPress = ({ body: { name } }: Roles['leads'][number]): boolean =>
  /^(?:Báo|Tạp chí|Đài|Thông tấn xã|Kênh)(?!\p{L})/u.test(name)
const SPEAKS_UP = /\s*(?:báo\s+cáo|trình\s+bày|phát\s+biểu|thông\s+qua|giải\s+trình)\s/uy

/** News: "Các xã cũng chủ động kiểm tra vỉa hè", "Hằng tháng, các xã đều rà soát hộ nghèo", "Sở A và Hội B thống nhất ký kết chương trình": what they did. */
const DOES_TOO =
  /\s*(?:(?:đã\s+)?(?:cùng\s+|thống\s+nhất\s+)?ký\s+kết\s|(?:cũng|đều)\s+(?!(?:có|sẽ|phải|cần|được|có\s+trách|yêu\s+cầu|đề\s+nghị|giao|chỉ\s+đạo|lưu\s+ý|nhấn\s+mạnh|quán\s+triệt)(?!\p{L})))/uy
/** "Phát biểu tại lễ ra quân, Thiếu tướng Trần Văn A - Phó Giám đốc Công an tỉnh quán triệt …" */
const SPOKE = /(?:^|[.!?]\s)Phát biểu\s(?:tại|kết luận|chỉ đạo)\s[^.;:]*$/u
const LONGEST_SPEAKER = 200
/** News: "UBND tỉnh chỉ đạo tập trung cải cách …", "Chính phủ: Cho nghỉ …", "UBND thành phố chỉ đạo, ưu tiên …": whoever is to do it, it is not who says so. */
const DIRECTS =
  /\s*(?:(?:cũng\s+|còn\s+|đã\s+|vừa\s+|đồng\s+thời\s+|tiếp\s+tục\s+){0,2}(?:chỉ\s+đạo|yêu\s+cầu|đề\s+nghị|lưu\s+ý)(?:\s*,\s*|\s+)(?=\p{L})|:\s)/uy
const DIRECTS_ASIDE =
  /\s*(?:cũng\s+|còn\s+|đã\s+|vừa\s+|tiếp\s+tục\s+){0,2}(?:chỉ\s+đạo|yêu\s+cầu|đề\s+nghị|lưu\s+ý)\s*,\s*(?!(?:hướng|đôn|điều|kiểm|giám|tổ|phân|phối|lãnh|theo|triển|quản|định)\s)(?=\p{L})/uy
const directsOnly = (reading: Reading, text: Annotated, roles: Roles, dutyAt: number): boolean =>
  roles.rule === 'lead.subject' &&
  ((isSpeakers(reading, roles) && text.reads(DIRECTS, dutyAt) !== null) ||
    (roles.leads.every(isAuthority) && text.reads(DIRECTS_ASIDE, dutyAt) !== null))

/** Below a picture: "Đồng chí Trần Văn A - Phó Bí thư Huyện ủy, Chủ tịch HĐND huyện kiểm tra cống", "Ông A, Chủ tịch UBND xã xem đê". */
const NAMED_PERSON =
  /^(?:Đ\/c|Đồng chí|Ông|Bà)\s+(?:\p{Lu}\p{L}*\s+){1,4}\p{Lu}\p{L}*(?:\s+[-–]|,)\s[^.;:]*$/u

/** News of a paper: "UBND tỉnh vừa phê duyệt kế hoạch …" */
const HAS_DECIDED =
  /\s*(?:đã\s+|vừa\s+|mới\s+|khẩn\s+trương\s+|kịp\s+thời\s+){0,2}(?:phê\s+duyệt|thành\s+lập|công\s+nhận|chấp\s+thuận)\s/uy

/** "Ban Thường vụ Tỉnh ủy ban hành Kết luận số 71-KL/TU …", "Bộ A và Bộ B ban hành Thông tư liên tịch quy định …": it is there. */
const HAS_ISSUED =
  /\s*(?:(?:đã|vừa|cũng|chính\s+thức)\s+){0,2}(?:(?:ký\s+ban\s+hành|ban\s+hành|ký)\s+(?:\p{L}+\s+){1,3}số\s*:?\s*\d|(?:có|ra)\s+thông\s+báo\s+(?:về\s+)?kết\s+luận)|\s*(?:thống\s+nhất\s+)?(?:ban\s+hành|xây\s+dựng|ký\s+kết)\s+(?:thông\s+tư|nghị\s+quyết|kế\s+hoạch|chương\s+trình|quy\s+chế|hướng\s+dẫn)\s+(?:liên\s+(?:tịch|ngành)|phối\s+hợp)\s(?:quy\s+định|hướng\s+dẫn|[^.;:]{0,300}?(?:như\s+sau|sau\s+đây)\s*:)/uy

/** "Các lực lượng ứng trực gồm: A, B … đã nghiêm túc chấp hành": who they are, and what they did. */
const CONSISTS = /[^.;:]{0,60}\s(?:bao\s+)?gồm\s*:[^.;]{3,300}?\sđã\s/uy

const SAID: readonly RegExp[] = [
  CONSISTS,
  HAS_ISSUED,
  TELLS_MEETING,
  TALKS,
  RECEIVES,
  WORKS_BY,
  BELONGS_TO,
  MAY_DO,
  IS_PART_OF,
  IS_OFFICE_OF,
  HAS_RIGHT,
  IS_PUNISHED,
  HAS_OPINION,
  HAS_REACHED,
  IS_KEPT_UP,
  GETS,
  IS_HARD,
]

/** "Kỳ họp thứ 8, HĐND tỉnh khóa IX sẽ diễn ra trong 2 ngày, xem xét 5 báo cáo": when its session is, and with what. */
const SITS =
  /\s*(?:(?:khóa|nhiệm\s+kỳ)\s+[\p{L}\d\s-]{1,24}?,?\s*)?(?:(?:sẽ|dự\s+kiến)\s+){1,2}(?:diễn\s+ra|khai\s+mạc|bế\s+mạc|được\s+tổ\s+chức|tổ\s+chức|xem\s+xét|thảo\s+luận|cho\s+ý\s+kiến|thông\s+qua|tiến\s+hành)(?!\p{L})/uy
const OF_SESSION = /kỳ\s+họp[^.;:]{0,90}$/iu
const sits = (text: Annotated, { leads, dutyAt }: Roles): boolean =>
  leads.every(({ body: { name } }) => name.startsWith('HĐND')) &&
  text.reads(SITS, dutyAt) !== null &&
  OF_SESSION.test(text.low.slice(Math.max(0, dutyAt - LONGEST_SPEAKER), dutyAt))

/** News: "Phó Thủ tướng biểu dương chính quyền tỉnh …": who is over all charges, and is not charged but by "phải". */
const isPrimeMinister = ({ body: { name } }: Roles['leads'][number]): boolean =>
  /^(?:Phó )?Thủ tướng/u.test(name)
/** "Chính phủ tạm dừng quy hoạch X từ ngày D": what it has decided. */
const DECREES =
  /\s*(?:(?:đã|vừa|cũng)\s+){0,2}(?:tạm\s+dừng|giải\s+thể|bãi\s+bỏ|đồng\s+ý|cho\s+phép|thành\s+lập|quyết\s+định)\s/uy
const isGovernment = ({ body: { name } }: Roles['leads'][number]): boolean => name === 'Chính phủ'
const AT_FRONT: ReadonlySet<string> = new Set(['lead.subject', 'lead.unknown.list', 'lead.unknown.subject'])
const isAtFront = (text: Annotated, { rule, dutyAt }: Roles): boolean =>
  rule === 'lead.subject' && text.reads(MUST, dutyAt) === null
const MUST = /[\s,]*(?:phải|cần|có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm)\s/uy

/** "Công an huyện phối hợp với các xã đã kiểm tra 12 cơ sở", "Sở Y tế cùng Sở Nội vụ vừa ra quân": what they did together. */
const DID_TOGETHER =
  /(\s*(?:(?:chủ\s+trì|chủ\s+động),?\s+)?(?:phối\s+hợp\s+(?:chặt\s+chẽ\s+)?(?:với|cùng|giữa)|cùng(?:\s+với)?)\s)[^.;:]{3,160}?\s(?:đã|vừa|đang)\s+(?!(?:bị|được|có|phê|ban\s+hành|nêu|giao|ký)(?!\p{L}))/uy
/** "… phối hợp với Sở Nội vụ rà soát cây đã trồng": a verb stands between, and they are to do it. */
function didTogether(text: Annotated, at: number): boolean {
  const [deed, front] = text.reads(DID_TOGETHER, at) ?? []
  return (
    deed !== undefined &&
    text
      .within('DUTY_VERB', at + (front?.length ?? 0), at + deed.length)
      .every(({ from }) => isCapitalised(text, from))
  )
}

/** "Đồng chí Trần Văn A, Giám đốc Sở Y tế báo cáo tóm tắt tình hình": what was heard in a meeting. */
const NAMED_AT_MEETING =
  /(?:^|[.!?;]\s|hội nghị,\s|cuộc họp,\s)(?:Đ\/c|[Đđ]ồng chí|[Ôô]ng|[Bb]à)\s\p{Lu}\p{L}*(?:\s\p{L}+){1,5}\s?[,–-]\s[^.;:]{0,120}$/u
const REPORTS =
  /\s*(?:đã\s+)?(?:báo\s+cáo\s+(?:tóm\s+tắt|nhanh|khái\s+quát|tình\s+hình|kết\s+quả|tiến\s+độ|về|tại)|(?:triển\s+khai|thông\s+qua|quán\s+triệt|phổ\s+biến|công\s+bố)\s+(?:dự\s+thảo|kế\s+hoạch|quyết\s+định|nội\s+dung|(?:các|một\s+số)\s+(?:nội\s+dung|văn\s+bản)))\s/uy

/** "Sở A kiểm tra 120 cơ sở, phát hiện 15 vụ", "Công an tỉnh phá đường dây X, bắt 5 đối tượng": what came of it is counted. */
const HAS_FOUND =
  /(?![^.;:]{0,200}\s(?:phải|cần|sẽ|phấn\s+đấu|chủ\s+trì)\s)[^.;:]{3,160}?(?:,|\s+và)\s+(?:phát\s+hiện|xử\s+(?:lý|phạt)|bắt(?:\s+giữ)?|(?:thu|tạm)\s+giữ|khởi\s+tố|tịch\s+thu|tiêu\s+hủy)\s+(?:(?:được|và)\s+(?:xử\s+lý\s+)?)?(?:hơn\s+|gần\s+|trên\s+|khoảng\s+)?\d/uy

const tellsOfDeed = (text: Annotated, dutyAt: number): boolean =>
  text.reads(DOES_TOO, dutyAt) !== null ||
  text.reads(HAS_FOUND, dutyAt) !== null ||
  didTogether(text, dutyAt) ||
  (text.reads(MUST, dutyAt) === null &&
    (NAMED_PERSON.test(text.text.slice(0, dutyAt)) ||
      (text.reads(REPORTS, dutyAt) !== null &&
        NAMED_AT_MEETING.test(text.text.slice(Math.max(0, dutyAt - LONGEST_SPEAKER), dutyAt))) ||
      SPOKE.test(text.text.slice(Math.max(0, dutyAt - LONGEST_SPEAKER), dutyAt))))

/** News: "UBND tỉnh nghiêm cấm mọi hành vi …": who is bound, is not who forbids. */
const FORBIDS =
  /\s*(?:cũng\s+|còn\s+|đã\s+|vừa\s+|tiếp\s+tục\s+|tuyệt\s+đối\s+){0,2}(?:nghiêm\s+cấm|cấm\s+(?=(?:các|mọi|người|tất|việc|xe|tàu)\s)|không\s+cho\s+phép\s+(?=(?:các|mọi|người|tất|việc|xe|tàu)\s))/uy

/** "Theo báo cáo, …. Hội A tổ chức 12 buổi …": a sentence behind the first of an account, where nobody is to do anything. */
function isInAccount(text: Annotated, dutyAt: number): boolean {
  const [first, ...others] = sentencesIn(text)
  const own = others.find(({ start, end }) => start <= dutyAt && dutyAt < end)
  return (
    first !== undefined &&
    own !== undefined &&
    (tells(text, first)?.startsWith('no-duty.account') === true || text.reads(TIME_OVER, 0) !== null) &&
    text.within('GIVING', 0, own.end).length === 0 &&
    !TO_COME.test(text.low.slice(0, own.end))
  )
}
const TIME_OVER =
  /(?:từ\s+đầu\s+(?:năm|tháng|mùa|nhiệm\s+kỳ)|sau\s+(?:hơn\s+|gần\s+)?\p{L}*\d*\s*(?:năm|tháng)\s+(?:thực\s+hiện|triển\s+khai)|tính\s+đến)\s/uy
const TO_COME =
  /(?:^|\s)(?:phải|cần|sẽ|chủ\s+trì|có\s+trách\s+nhiệm|theo\s+(?:đó|kế\s+hoạch)|cụ\s+thể|thời\s+gian\s+tới|phấn\s+đấu)(?!\p{L})/u

/** "Phó Chủ tịch UBND tỉnh Trần Văn A (Trưởng Ban Chỉ đạo X) nói …": what else a person is. */
function behindBrackets(text: Annotated, at: number): number {
  const [brackets] = text.reads(IN_BRACKETS, at) ?? []
  return at + (brackets?.length ?? 0)
}
const IN_BRACKETS =
  /(?:\s+\p{L}+){0,5}\s*\((?:kiêm\s+|là\s+)?(?:phó\s+)?(?:trưởng|chủ\s+tịch|bí\s+thư|giám\s+đốc|tổ\s+trưởng)\s[^()]{2,90}\)/uy

/** "Thường trực Thành ủy ghi nhận …", "Ban Thường vụ Tỉnh ủy quy định như sau": the speaker speaks. */
export function saysOnly(reading: Reading, { passage, marker }: Item, roles: Roles): boolean {
  const text = passage.annotated
  const dutyAt = behindBrackets(text, behindPerson(text, roles.dutyAt))
  const answers = (marker === 'NUMBER' || !isTold(reading.heading)) && text.reads(ANSWERS, dutyAt) !== null
  if (SAID.some((all) => text.reads(all, dutyAt)) && !answers) return true
  if (text.reads(DIRECTS_AS_FOLLOWS, dutyAt) && !ASKED.has(roles.rule)) return true
  // "3. Báo A, Đài B đưa tin, …": a duty of several is no news
  const isOfOne = roles.leads.length === 1 || marker === 'NONE'
  if (isOfOne && text.reads(HAS_PRINTED, dutyAt) && roles.leads.every(isPress)) return true
  const judges = isNews(reading) ? isAuthorityOfUnit : isAuthority
  if (text.reads(JUDGES, dutyAt) && roles.leads.every((one) => isAuthority(one) || judges(one))) return true
  if (isNews(reading) && roles.leads.every(isPrimeMinister) && isAtFront(text, roles)) return true
  if (isNews(reading) && sits(text, roles)) return true
  if (isNews(reading) && roles.leads.every(isGovernment) && text.reads(DECREES, dutyAt)) return true
  if (isNews(reading) && roles.rule === 'lead.subject' && tellsOfDeed(text, dutyAt)) return true
  if (
    isNews(reading) &&
    AT_FRONT.has(roles.rule) &&
    (text.reads(FORBIDS, dutyAt) || isInAccount(text, dutyAt))
  )
    return true
  if (isNews(reading) && directsOnly(reading, text, roles, dutyAt)) return true
  const before = text.text.slice(Math.max(0, dutyAt - LONGEST_SPEAKER), dutyAt)
  if (isNews(reading) && text.reads(HAS_ABOUT, dutyAt) && IN_TIME_OVER.test(before)) return true
  if (isNews(reading) && AT_FRONT.has(roles.rule) && text.reads(EXPECTS, dutyAt)) return true
  if (isNews(reading) && [PRESIDES_MEETING, HAS_PRESIDED, ADVISES].some((all) => text.reads(all, dutyAt)))
    return true
  if (isNews(reading) && ON_THAT_DAY.test(before) && text.reads(HOLDS_WITH_OTHERS, dutyAt)) return true
  if (isTold(reading.heading) && marker === 'NONE' && text.reads(AT_CEREMONY, dutyAt)) return true
  if (
    isNews(reading) &&
    text.reads(HOLDS_MEETING, dutyAt) &&
    roles.leads.every(isAuthorityOfUnit) &&
    !TOLD_OF_PAPER.test(before)
  )
    return true
  const isHead = roles.leads.every(({ body: { kind }, asPrinted }) => kind === 'BODY' && HEAD.test(asPrinted))
  if (isNews(reading) && isHead && text.reads(GOES_TO_SEE, dutyAt)) return true
  const isOne = roles.leads.every(({ body }) => body.kind === 'BODY')
  if (isTold(reading.heading) && isOne && text.reads(MAKES_KNOWN, dutyAt)) return true
  const isDelegate = reading.heading.type === 'BIEN_BAN' && /^đại diện/iu.test(roles.role ?? '')
  if (isDelegate && text.reads(SPEAKS_UP, dutyAt)) return true
  // "Ngày 25/6, Sở thông báo kết quả": a step that is yet to come
  const decides = isTold(reading.heading) && text.reads(HAS_DECIDED, dutyAt) !== null
  const makes = marker === 'NONE' && text.reads(MAKES_PAPER, dutyAt) !== null
  return (
    roles.rule !== 'lead.on-day' &&
    isSpeakers(reading, roles) &&
    (decides || makes || opensSpeech(text, dutyAt))
  )
}
/** "UBND thành phố xây dựng Kế hoạch triển khai Kế hoạch số 2 …": what the paper is, and what it carries out. */
const MAKES_PAPER =
  /\s*(?:xây\s+dựng|lập)\s+(?:kế\s+hoạch|chương\s+trình|phương\s+án|đề\s+án)\s(?:[^.;:]{0,60}\s)?(?:triển\s+khai|thực\s+hiện|thi\s+hành)\s+(?:\p{L}+\s+){1,3}số\s/uy
