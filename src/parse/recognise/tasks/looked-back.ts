import type { Annotated } from '../../annotate/annotated.js'

/** Openings of sentences that look back or tell how things are: what was done, who was there, what an act gave. */

/** "… đạt được một số kết quả như sau: …": what stands behind it in its paragraph was done. */
export const resultsFrom = ({ low }: Annotated): number => {
  const at = low.search(RESULTS)
  return at < 0 ? Infinity : at
}
const RESULTS = /đạt được (?:\p{L}+ ){0,3}kết quả(?: \p{L}+){0,4}:/u
/** "Báo cáo của Phòng Kinh tế cho thấy …": what figures say. */
export const SHOWN =
  /(?:qua\s+)?(?:giám\s+sát|kiểm\s+tra|khảo\s+sát|thanh\s+tra|thực\s+tế)\s+cho\s+thấy(?!\p{L})|(?:theo\s+|qua\s+)?(?:báo\s+cáo|số\s+liệu|thống\s+kê|kết\s+quả\s+\p{L}+\s+\p{L}+)\s+(?:của|từ)\s[^.;:,]{2,80}?\s+cho\s+(?:thấy|biết)(?!\p{L})/uy
/** "Do phải rà soát từng thôn nên đến ngày 23/9 mới có 29 xã gửi", "Hiện quận có 700 tổ phải họp trong năm": how far it has come. */
export const SO_FAR =
  /(?:do|vì)\s[^.;:]{5,160}\snên\s[^.;:]{0,60}\s(?:mới|chỉ|vẫn|còn)\s|hiện(?:\s+(?:nay|tại))?,?\s+[^.;:,]{2,60}?\scó\s+(?:(?:hơn|trên|gần|khoảng)\s+)?\d|từ\s+(?:(?:đầu\s+)?năm\s+)?(?:19|20)\d\d\s+(?:đến|-)\s+(?:nay|(?:hết\s+)?(?:năm\s+)?(?:19|20)\d\d)(?!\d)[^.;:]{3,120}\sđã\s/uy

/** "Theo báo cáo đến ngày D, cả nước có 16.123 trụ sở, các địa phương bố trí 5.000": what was counted, and what came of it. */
export const COUNTED_TILL =
  /(?:theo|qua)\s+(?:(?:kết\s+quả|số\s+liệu)\s+)?(?:tổng\s+hợp|báo\s+cáo|thống\s+kê|rà\s+soát|đánh\s+giá|số\s+liệu|kết\s+quả)(?:\s[^.;:]{0,90})?[\s,]\s*(?:tính\s+)?(?:đến|tới)\s+(?:hết\s+|thời\s+điểm\s+)?(?:ngày|tháng|quý|năm|nay)(?!\p{L})[^.;:]{0,40}?\s(?:[^.;:\d]{2,60}?\s)?(?:có|còn|đã|mới|đạt)\s+[^.;:\d]{0,30}\d(?![^.]*\s(?:khẩn\s+trương|tiếp\s+tục|tập\s+trung|đẩy\s+nhanh|chủ\s+động)\s)/uy

/** "Đợt cao điểm trấn áp tội phạm bắt đầu từ ngày D": when it is held. */
export const IS_HELD =
  /(?:đợt|tháng|tuần\s+lễ|chiến\s+dịch)\s[^.;:,]{3,90}?\s(?:bắt\s+đầu|diễn\s+ra|kéo\s+dài)\s+(?:từ|trong|đến)\s/uy
/** "Từ ngày D đến ngày E, Chủ tịch UBND tỉnh đi công tác nước ngoài": who is away, and when. */
export const IS_AWAY =
  /(?:(?:do|vì|trong\s+thời\s+gian|trong\s+các\s+ngày|từ)\s[^.;:]{0,90}?)?(?:(?:ông|bà|đồng\s+chí|đ\/c)\s[^.;:]{2,60}?)?(?:(?:phó\s+)?(?:chủ\s+tịch|giám\s+đốc|bí\s+thư|chánh|trưởng|cục\s+trưởng|bộ\s+trưởng|thứ\s+trưởng|hiệu\s+trưởng)|thủ\s+trưởng\s+(?:cơ\s+quan|đơn\s+vị))(?:\s[^.;:,]{1,60}?)?\s(?:đi\s+(?:công\s+tác|học|dự|thăm|nghỉ|nước\s+ngoài)|nghỉ\s+(?:phép|ốm|việc\s+riêng|chế\s+độ|dưỡng)|có\s+việc\s+(?:riêng|bận|đột|ở|tại)|vắng\s+mặt|(?:dự|tham\s+dự|tham\s+gia)\s+(?:lớp|khóa|đoàn))(?!\p{L})/uy

/** "Trong quý I, mặc dù còn nhiều khó khăn, song với sự nỗ lực của A, các xã đã triển khai …": what was done all the same. */
export const DESPITE =
  /(?:(?:trong|qua|thời\s+gian)\s[^.,;:]{2,60},\s+)?(?:mặc\s+dù|tuy(?:\s+nhiên)?|dù|song)\s[^.;]{5,500}?\sđã\s/uy
/** "Một số ngành bước đầu bị ảnh hưởng", "Nhiều doanh nghiệp gặp khó khăn", "Một số xã còn lúng túng": what some suffer or lack. */
export const HAS_SUFFERED =
  /(?:một\s+số|nhiều|không\s+ít|phần\s+lớn)\s[^.;:]{2,90}?\s(?:(?:đang|đã|còn|vẫn|bước\s+đầu)\s+)*(?:bị\s+(?:ảnh\s+hưởng|thiệt\s+hại|gián\s+đoạn|đình\s+trệ)|gặp\s+(?:nhiều\s+)?khó\s+khăn|rơi\s+vào|lúng\s+túng|có\s+tỷ\s+lệ|(?<!(?:cần|phải|để|và)\s)(?:làm|thực\s+hiện|triển\s+khai)\s+(?:khá\s+|rất\s+|tương\s+đối\s+)?tốt(?=[,.;]|\s+như(?!\p{L}))|buông\s+lỏng|thiếu\s+(?:trách\s+nhiệm|quyết\s+liệt|kiểm\s+tra)|(?:chậm|yếu|hạn\s+chế)(?=[,.;]|\s+so\s)|(?:có\s+)?tiến\s+độ\s(?:\p{L}+\s){0,4}chậm|chưa\s+(?:thực\s+hiện|chấp\s+hành|nghiêm|quyết\s+liệt|quan\s+tâm|chủ\s+động|kịp\s+thời|thường\s+xuyên|tích\s+cực|nêu\s+cao|sâu\s+sát|đầy\s+đủ|đạt)|(?:gửi|nộp|báo\s+cáo|thực\s+hiện|triển\s+khai|cập\s+nhật)(?:\s\p{L}+){0,2}\s(?:chậm|muộn|thiếu)(?!\s+nhất))(?!\p{L})(?![^.;]*\s(?:phải|cần|khẩn\s+trương|tập\s+trung|có\s+trách\s+nhiệm|yêu\s+cầu|đề\s+nghị)\s)/uy
/** "Luật A và Nghị định số N giao Bộ Tài chính chủ trì …" where a paper says what is the law. */
export const LAW_GAVE =
  /(?:luật|bộ\s+luật|nghị\s+định|pháp\s+lệnh)\s(?!này)[^.;:]{4,260}?\s(?:đã\s+)?giao\s+(?:cho\s+)?(?:(?:các\s+)?bộ|chính\s+phủ|ubnd|ủy\s+ban|cơ\s+quan|sở|ngân\s+hàng)\s/uy
/** "Nghị định này giao …", "Luật A quy định …; yêu cầu Sở B …" */
export const LAW_NOW =
  /[^.;:]{4,260}?\s(?:yêu\s+cầu|đề\s+nghị|chủ\s+tịch|thủ\s+tướng)\s[^.;:]{0,120}?\sgiao\s/uy

/**
 * "Ngày D, Tổ 07 làm việc với xã A. Đồng chí B, Chủ tịch UBND tỉnh chủ trì.", "Ngày D, Ban Thường vụ họp phiên thứ 9 do
 * đồng chí Bí thư Tỉnh ủy chủ trì.": who was in the chair.
 */
export function isChaired({ low }: Annotated, at: number, end: number): boolean {
  const sentence = low.slice(at, end)
  if (MET_UNDER.test(sentence)) return true
  const [words] = CHAIRS.exec(sentence) ?? []
  return words !== undefined && MET.test(low.slice(Math.max(0, at - MEETING_BEFORE), at))
}
const CHAIRS =
  /^(?:(?:các\s+)?đồng\s+chí|ông|bà|đ\/c)\s[^.;:]{4,220}\s(?:(?:đồng\s+)?chủ\s+trì|(?:tham\s+)?dự)(?:\s+(?:buổi\s+làm\s+việc|cuộc\s+họp|hội\s+nghị|phiên\s+họp))?\s*[.]?\s*$/u
const MET = /làm việc với|buổi làm việc|cuộc họp|hội nghị|phiên họp|họp\s/u
const MEETING_BEFORE = 400
const MET_UNDER =
  /^(?:sáng\s+|chiều\s+)?ngày\s+\d[^.;:]{3,140}\s(?:họp|phiên\s+họp|hội\s+nghị|cuộc\s+họp|buổi\s+làm\s+việc)(?!\p{L})[^.;:]{0,90}\sdo\s+(?:đồng\s+chí\s+)?(?:phó\s+)?(?:bí\s+thư|chủ\s+tịch|thủ\s+tướng)\s[^.;:]{2,60}\schủ\s+trì\s*[.]?\s*$/u

/** "Tại Công văn số N, Phó Thủ tướng A đã giao Bộ B …": what was asked for before, unless it is asked for again. */
export const GAVE_BEFORE =
  /(?:trước\s+đó,?\s+)?tại\s+(?:các\s+)?(?:công\s+văn|nghị\s+quyết|kế\s+hoạch|văn\s+bản|thông\s+báo|công\s+điện|chỉ\s+thị|quyết\s+định|kết\s+luận)\s[^.;:]{5,240}?,\s+[^.;:,]{3,80}?\sđã\s+(?:giao|yêu\s+cầu|chỉ\s+đạo|đề\s+nghị)\s(?![^.]*?\s(?:nay|tiếp\s+tục|một\s+lần\s+nữa)\s)/uy
/** "Trong quá trình thực hiện, căn cứ yêu cầu công tác, UBND tỉnh sẽ điều chỉnh Chương trình cho phù hợp": what may become of the paper. */
export const MAY_CHANGE =
  /(?:trong\s+)?quá\s+trình\s+(?:thực\s+hiện|triển\s+khai)[^.;:]{0,200}?,\s+[^.;:,]{3,60}?\ssẽ\s+(?:xem\s+xét,?\s+)?(?:điều\s+chỉnh|bổ\s+sung|sửa\s+đổi)(?:\s*,\s+(?:bổ\s+sung|sửa\s+đổi))?\s+(?:chương\s+trình|kế\s+hoạch|đề\s+án|phương\s+án|nội\s+dung)/uy
/** "Thông báo này bãi bỏ nội dung tại điểm 3 Thông báo số N": what the paper itself does. */
export const ENDS_ANOTHER =
  /(?:quyết\s+định|thông\s+báo|kế\s+hoạch|chỉ\s+thị|công\s+văn|hướng\s+dẫn|nghị\s+quyết|quy\s+chế|quy\s+định|văn\s+bản)\s+này\s+(?:bãi\s+bỏ|hủy\s+bỏ|thay\s+thế|sửa\s+đổi)(?!\p{L})/uy
/** "Vườn quốc gia A có tổng diện tích …", "Mỗi xã sẽ có 3 phòng: …": how large something is, or what it is to consist of. */
export const IS_SO_LARGE =
  /[^.;:]{3,90}?(?<!\s(?:phải|cần))\s(?:(?:hiện\s+|đang\s+)?có\s+(?:tổng\s+)?(?:diện\s+tích|dân\s+số)|(?:hiện\s+|đang\s+)?có\s+tổng\s+(?:số|chiều|cộng|mức)|sẽ\s+có\s+(?:khoảng\s+)?\d{1,4}\s+(?:phòng|ban|đơn\s+vị|xã|phường|tỉnh|người|đại\s+biểu|thành\s+viên|cơ\s+quan|đầu\s+mối))(?!\p{L})/uy
/** "Tỉnh ủy cho rằng …", "Giám đốc nhận thấy rằng …": what somebody thinks. */
export const THINKS =
  /[^.;:,]{3,70}?\s(?:tính|cho|thấy|nghĩ|tin|biết|nhận\s+(?:thấy|định)|khẳng\s+định|hy\s+vọng|nhấn\s+mạnh)\s+rằng\s(?![^.;:]*\s(?:phải|cần|yêu\s+cầu)\s)/uy
/** "Theo đó, ông A, Phó Chủ nhiệm Ủy ban Kiểm tra, làm Giám đốc Trung tâm": who holds an office from now on. */
export const TAKES_OFFICE =
  /(?:theo\s+đó,?\s+)?(?:ông|bà|đồng\s+chí|đ\/c)\s[^.;:]{3,140}?\s(?:làm|giữ\s+chức(?:\s+vụ)?|được\s+(?:bổ\s+nhiệm|bầu|điều\s+động)(?:\s+làm|\s+giữ(?:\s+chức(?:\s+vụ)?)?)?)\s+(?:tân\s+)?(?:phó\s+)?(?:giám\s+đốc|hiệu\s+trưởng|viện\s+trưởng|cục\s+trưởng|vụ\s+trưởng|chánh\s+văn\s+phòng|trưởng\s+phòng|trưởng\s+công\s+an)(?!\p{L})[^.;:]{0,80}\.?\s*$/uy
/** "Quỹ BHYT thanh toán chi phí …", "Trường hợp A: Được quỹ BHYT chi trả …": what is paid for, and for whom. */
export const isPaid = (text: Annotated, at: number, end: number): boolean =>
  text.reads(IS_PAID, at) !== null && !IS_CHARGED.test(text.low.slice(at, end))
const IS_CHARGED = /\s(?:chủ\s+trì|trách\s+nhiệm|phải|cần)\s/u
const IS_PAID =
  /(?:(?:đối\s+với|trường\s+hợp|người)\s[^.;]{3,300}?(?::|,|\sthì|\ssẽ)\s*)?(?:không\s+)?(?:được\s+(?:quỹ\s+\p{L}+(?:\s+\p{L}+){0,4}?\s+|ngân\s+sách\s+\p{L}+(?:\s+\p{L}+)?\s+)?(?:thanh\s+toán|chi\s+trả|hưởng)|quỹ\s+(?:bhyt|bhxh|bảo\s+hiểm\s+(?:y\s+tế|xã\s+hội|thất\s+nghiệp))\s+(?:không\s+)?(?:thanh\s+toán|chi\s+trả|chịu))(?!\p{L})/uy
/** "UBND cấp xã: Thành phần dự hội nghị gồm Ban lãnh đạo …", "Hội đồng tự giải thể khi xong việc": who takes part, and until when. */
export const TAKES_PART =
  /(?:[^.;:]{3,90}:\s*)?thành\s+phần(?:\s+(?:tham\s+)?dự)?(?:\s+\p{L}+){0,3}\s+(?:gồm|là|có)(?!\p{L})|[^.;:]{3,70}\stự\s+giải\s+thể(?!\p{L})/uy
/** "Ông Lê A, Phó Giám đốc Sở Y tế (kiêm Tổ trưởng)": one of those who are listed. */
export const isListed = ({ low }: Annotated, at: number, end: number): boolean =>
  LISTED.test(low.slice(at, end))
const LISTED =
  /^(?:ông|bà|đồng\s+chí|đ\/c)\s+(?:\p{L}+\s+){1,5}\p{L}+\s*[,–-]\s*(?:phó\s+)?(?:giám\s+đốc|trưởng\s+(?:phòng|ban|công\s+an)|chủ\s+tịch|bí\s+thư|chánh\s|chi\s+cục\s+trưởng|cục\s+trưởng|chuyên\s+viên|ủy\s+viên|phó\s+(?:chủ|chánh|bí|trưởng))(?!.*\s(?:chủ\s+trì|phụ\s+trách|trách\s+nhiệm|chỉ\s+đạo|theo\s+dõi|thực\s+hiện|tham\s+mưu|báo\s+cáo|làm|tổ\s+chức|rà|kiểm)(?!\p{L}))[^:;]{3,160}$/u

/** Behind "Biểu dương": ", nhân rộng gương điển hình …", what is still to be praised. Part of a pattern. */
export const TO_PRAISE =
  ',?\\s+(?:nhân\\s+rộng|tôn\\s+vinh|(?:và\\s+)?khen\\s+thưởng|kịp\\s+thời)\\s(?![^.;]*\\sđã\\s)'
