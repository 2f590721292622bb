import type { Annotated } from '../../annotate/annotated.js'

/** What comes of not doing a thing, whoever it is that will not have done it: no duty of theirs. */

/** "Các cơ quan thực hiện không nghiêm túc sẽ bị xem xét trách nhiệm", "Tổ chức, cá nhân vi phạm sẽ bị xử lý nghiêm" */
const PUNISHED =
  /[^.;:]{3,160}?\s(?:không|chưa|chậm|thiếu|vi\s+phạm|cố\s+tình|để\s+xảy\s+ra)\s(?:[^.;:]{1,160}?\s)?(?:sẽ|đều|thì|phải)\s+bị\s+(?:xem|xử|phê|kiểm|kỷ|trừ|hạ|cắt|thu|truy|đình|nhắc|khiển|cảnh|điều|thay|phạt)\s/uy
/** "Đơn vị nào chậm nộp thì thủ trưởng đơn vị đó chịu trách nhiệm" */
const ANSWERABLE =
  /(?:cơ\s+quan|đơn\s+vị|địa\s+phương|sở|ngành|xã|phường|trường|thôn|nơi)(?:,\s+\p{L}+(?:\s+\p{L}+)?){0,3}\s+nào\s[^.;:]{3,160}?\s(?:người\s+đứng\s+đầu|thủ\s+trưởng|lãnh\s+đạo|chủ\s+tịch|giám\s+đốc|hiệu\s+trưởng)\s[^.;:]{2,60}?\s(?:phải\s+|sẽ\s+)?chịu\s+trách\s+nhiệm/uy
/** "Trường hợp để xảy ra thất thoát, người đứng đầu phải chịu trách nhiệm", "Nếu chậm, thủ trưởng đơn vị chịu trách nhiệm" */
const ANSWERABLE_IF =
  /(?:trường\s+hợp|nếu|nơi\s+nào)\s[^.;:]{3,140}?[\s,](?:người\s+đứng\s+đầu|thủ\s+trưởng|lãnh\s+đạo|chủ\s+tịch|giám\s+đốc|hiệu\s+trưởng|bí\s+thư)(?:\s[^.;:]{2,60}?)?\s(?:phải\s+|sẽ\s+)?chịu\s+(?:hoàn\s+toàn\s+)?trách\s+nhiệm(?=\s*(?:[.,;]|$)|\s+(?:trước|theo|về\s+(?:việc|những|mọi)|nếu)(?!\p{L}))/uy
/** "Chi bộ nào không hoàn thành thì không xếp loại tốt", "Đơn vị nào chậm báo cáo thì không được xét thi đua" */
const NOT_REWARDED =
  /(?:chi\s+bộ|cơ\s+quan|đơn\s+vị|địa\s+phương|sở|ngành|xã|phường|trường|thôn|cá\s+nhân|tập\s+thể|nơi)(?:,\s+\p{L}+(?:\s+\p{L}+)?){0,3}\s+nào\s[^.;:]{3,160}?\s(?:thì\s+|sẽ\s+)?không\s+(?:được\s+)?(?:xếp\s+loại|xét|bình\s+xét|công\s+nhận|khen)\s/uy
/** "UBND xã kiểm tra thường xuyên, nếu để xảy ra cháy sẽ bị phê bình", "các xã phải báo cáo; …": a duty stands before. */
const DUTY_BEFORE =
  /,\s(?:nếu|trường hợp|khi|ai|đơn vị nào|cơ quan nào|địa phương nào|nơi nào|tập thể|cá nhân nào|tổ chức nào|không để|mọi)\s|\s(?:phải|cần|có trách nhiệm|chủ trì|yêu cầu|đề nghị|giao)\s/u

const MUST_BE = /phải\s+bị\s+\p{L}+\s$/u

export function threatens(text: Annotated, at: number, end: number): boolean {
  if (text.holds(' nào ', at, end) && text.reads(NOT_REWARDED, at) !== null) return true
  if (text.holds(' bị ', at, end) !== true && !text.holds(' chịu trách', at, end)) return false
  if (text.reads(ANSWERABLE, at) !== null || text.reads(ANSWERABLE_IF, at) !== null) return true
  const [threat = ''] = text.reads(PUNISHED, at) ?? []
  return threat !== '' && at + threat.length <= end && !DUTY_BEFORE.test(threat.replace(MUST_BE, ''))
}

/** "Các đơn vị, cá nhân có thành tích xuất sắc sẽ được Chủ tịch UBND tỉnh khen thưởng": what they are promised. */
export const promisesReward = (text: Annotated, at: number, end: number): boolean =>
  text.holds(' được ', at, end) && text.reads(REWARDED, at) !== null
const REWARDED =
  /(?:(?:các|những|mọi)\s+)?(?:tập\s+thể|cá\s+nhân|cơ\s+quan|đơn\s+vị|địa\s+phương|khoa|phòng|cán\s+bộ|giáo\s+viên|học\s+sinh|tổ\s+chức|tác\s+giả|thí\s+sinh)(?!\p{L})[^.;:]{0,120}?\sthành\s+tích\s[^.;:]{0,90}?\s(?:sẽ\s+)?được\s[^.;:]{0,90}?(?:khen\s+thưởng|biểu\s+dương|tuyên\s+dương|khen\s+ngợi|xét\s+thưởng)(?!\p{L})/uy
