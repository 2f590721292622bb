import type { Annotated } from '../../annotate/annotated.js'

interface Range {
  readonly start: number
  readonly end: number
}

/**
 * Whether a "trước ngày D" tells which things or people are meant, and not by when: "dự án bàn giao trước ngày D mà chưa quyết
 * toán", "các hộ có đất trước ngày D".
 */
export const tellsWhich = (text: Annotated, { start, end }: Range): boolean =>
  (text.reads(GOES_ON, end) !== null && text.reads(OF_THOSE, start) !== null) ||
  (text.reads(IN_CASE, end) !== null && text.reads(WHERE_NOT, start) !== null) ||
  (text.has('STATE_OF_OLD', start - STATE_REACH, start) && text.reads(STATE, start) !== null)

/** Behind such a day the sentence speaks on about those of whom it told. */
const GOES_ON =
  /\s*(?:,?\s*(?:mà|thì|nhưng\s+(?:chưa|không|vẫn|còn|đến\s+nay))|\s(?:được|không|phải|vẫn|chưa|còn|hiện|đến\s+nay))(?!\p{L})/uy
const THINGS =
  '(?:dự\\s+án|công\\s+trình|gói\\s+thầu|hạng\\s+mục|hộ|người|trường\\s+hợp|đối\\s+tượng|hồ\\s+sơ|hợp\\s+đồng|giấy|thửa|nhà|đất|tàu|xe|phương\\s+tiện|cơ\\s+sở|doanh\\s+nghiệp|tổ\\s+chức|cá\\s+nhân|cán\\s+bộ|công\\s+chức|viên\\s+chức|lao\\s+động|vụ|đơn|văn\\s+bản|quyết\\s+định|đề\\s+tài)'
const HAPPENED =
  '(?:khởi\\s+công|bàn\\s+giao|đưa\\s+vào(?:\\s+\\p{L}+){1,3}|(?:ký|giao)(?:\\s+kết)?|tuyển\\s+dụng|cấp(?:\\s+(?:phép|giấy))?|xây\\s+dựng|nghỉ\\s+(?:hưu|việc)|thành\\s+lập|phê\\s+duyệt|tiếp\\s+nhận|thụ\\s+lý|nộp|phát\\s+hành|ban\\s+hành|trúng\\s+thầu|bổ\\s+nhiệm|đóng\\s+mới|đăng\\s+ký|đăng\\s+kiểm|hoàn\\s+thành|hết\\s+hạn|có\\s+hiệu\\s+lực|thi\\s+công|sử\\s+dụng|vi\\s+phạm|hoạt\\s+động|mua|thuê)'
/** Who or what it is, and what had become of it by that day. */
const OF_THOSE = new RegExp(
  `(?<=(?:^|[.;:,(]\\s*|(?<!\\p{L})(?:các|những|mọi|với|cho|phép|của|nếu)\\s+)(?:[-+•]\\s+|\\d{1,2}[.)]\\s+)?(?:(?:các|những|mọi|đối\\s+với|trường\\s+hợp|chủ\\s+đầu\\s+tư|chủ)\\s+){0,3}${THINGS}(?:\\s+[\\p{L}\\d]+){0,8}?\\s+(?:(?:đã|được)\\s+){0,2}${HAPPENED}(?:(?:\\s*,)?\\s+\\p{L}+){0,6}\\s+)trước\\s`,
  'uy',
)
/** "chưa phê duyệt phương án trước ngày D thì …" */
const IN_CASE = /\s*,?\s*thì(?!\p{L})/uy
const WHERE_NOT = /(?<=(?<!\p{L})(?:chưa|không|nếu|khi|trường\s+hợp)\s[^.,;:]{2,90}\s)/uy

/** What people and things were or had before a day; nobody is told to be or to have it by then. */
const STATE = new RegExp(
  `(?<=(?<!\\p{L})(?:(?:hộ|người|cá\\s+nhân|tổ\\s+chức|đối\\s+tượng|trường\\s+hợp|công\\s+dân|gia\\s+đình)(?:\\s+\\p{L}+){0,4}?\\s+(?:(?:đã|đang|được)\\s+)?(?:(?:có|sử\\s+dụng|nhận|lấn\\s+chiếm|mua)\\s+(?:đất|nhà)(?:\\s+ở)?|sinh(?:\\s+(?:ra|sống))?|cư\\s+trú)|(?:các|những|mọi|toàn\\s+bộ)\\s+(?:hợp\\s+đồng|giao\\s+dịch|thỏa\\s+thuận)(?:\\s+(?!để\\s|trình\\s)\\p{L}+){0,4}?\\s+(?:đã\\s+|được\\s+)*ký(?:\\s+kết)?)\\s+)trước\\s`,
  'uy',
)
const STATE_REACH = 40
