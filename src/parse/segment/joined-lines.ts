import type { Line } from './line.js'

/** Law sites and converters print the lines of a head, or of a signature, behind each other: here they stand apart again. */

/** So many lines may stand above and within a head. */
const HEAD_LINES = 30

const TYPE =
  '(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|THÔNG TƯ|THÔNG BÁO|KẾ HOẠCH|CHỈ THỊ|CÔNG ĐIỆN|BÁO CÁO|HƯỚNG DẪN|KẾT LUẬN|CHƯƠNG TRÌNH|TỜ TRÌNH|QUY ĐỊNH|QUY CHẾ|ĐỀ ÁN|PHƯƠNG ÁN|PHỤ LỤC|DANH MỤC)(?=\\s|$)'
const DAY = 'ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}'
const COMMITTEE = '(?:(?:ỦY|UỶ) BAN|HỘI ĐỒNG) NHÂN DÂN'
/** Who decides, in capitals, at the end of a line. */
const AUTHORITY = `(?:(?:BỘ TRƯỞNG|CHỦ NHIỆM|CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG|THỐNG ĐỐC)\\s[\\p{Lu}\\s,-]{4,80}|${COMMITTEE}(?:\\s[\\p{Lu}\\s]{3,40})?|THỦ TƯỚNG CHÍNH PHỦ)`
const POSITION =
  '(?:BỘ TRƯỞNG|THỨ TRƯỞNG|CHỦ TỊCH|PHÓ CHỦ TỊCH|CHỦ NHIỆM|PHÓ CHỦ NHIỆM|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|VỤ TRƯỞNG|CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG|THỦ TƯỚNG|PHÓ THỦ TƯỚNG|BÍ THƯ|PHÓ BÍ THƯ|TRƯỞNG BAN|PHÓ TRƯỞNG BAN|HIỆU TRƯỞNG|TRƯỞNG PHÒNG)'
const SIGNING = `(?:(?:KT|TM|TL|TUQ|Q)\\.\\s?)?(?:${COMMITTEE}\\s(?:[\\p{Lu}\\s]{3,40}\\s)?|CHÍNH PHỦ\\s)?(?:(?:KT|TL)\\.\\s?)?${POSITION}(?:[\\s,]+${POSITION}){0,2}`
const NAME = '\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+){1,4}'

/** What stands before a joint, from the beginning of a line. */
const IN_HEAD: readonly RegExp[] = [
  // "Hà Nội, ngày 29 tháng 01 năm 2015 QUYẾT ĐỊNH …", "… Kính gửi: …"
  new RegExp(
    `^[^;:]{0,20}\\p{Lu}[\\p{L}\\s.-]{1,40},\\s*${DAY}\\s+(?=K[íÍ](?:nh gửi|NH GỬI)\\s*:|${TYPE})`,
    'u',
  ),
  // "Kính gửi: Sở Y tế các tỉnh Thực hiện Luật …"
  /^K[íÍ]nh gửi\s*:[^.;:]{5,200}?\p{L}\s(?=(?:Thực hiện|Triển khai|Căn cứ|Phúc đáp|Trả lời|Tiếp theo|Trong thời gian|Vừa qua|Hiện nay|Ngày|Để|Nhằm|Theo|Qua|Tại|Sau khi|Xét)\s[\p{L}\d][^\n]{60})/u,
  // "Công văn 6087/BYT-KCB năm 2013 … do Bộ Y tế ban hành. BỘ Y TẾ"
  /^(?:Công văn|Quyết định|Thông tư|Nghị định|Nghị quyết|Chỉ thị|Kế hoạch|Thông báo|Công điện)\s[^.;]{10,400}\sban hành\.?\s+(?=\p{Lu}{2,}\s\p{Lu}[\p{Lu}\s]{0,80}(?:-{3,}|$))/u,
  // "QUYẾT ĐỊNH BAN HÀNH KẾ HOẠCH … NĂM 2015 BỘ TRƯỞNG BỘ TƯ PHÁP"
  new RegExp(
    `^${TYPE}[\\p{Lu}\\d\\s,/–-]{15,300}?(?<!\\s(?:CỦA|GIỮA|VÀ|DO|VỚI|CHO|LÀ|TẠI))\\s(?=${AUTHORITY}(?:$|\\sCăn cứ\\s))`,
    'u',
  ),
  // "BỘ TRƯỞNG BỘ TƯ PHÁP Căn cứ …"
  new RegExp(`^${AUTHORITY}\\s(?=Căn cứ\\s)`, 'u'),
  // "CHỈ THỊ VỀ CÔNG TÁC … TRONG CẢ NƯỚC Ngày 24 tháng 6 …"
  new RegExp(`^${TYPE}[\\p{Lu}\\d\\s,/–-]{15,300}\\s(?=\\p{Lu}\\p{Ll}+\\s[\\p{Ll}\\d][^:]{60})`, 'u'),
]
/** "KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Văn A KẾ HOẠCH …" */
const SIGNED_OVER_ANNEX = new RegExp(`^${SIGNING}\\s${NAME}\\s(?=${TYPE})`, 'u')
/** "- Lưu: VT, KTTH. BỘ TRƯỞNG Nguyễn Văn A" */
const FILED_BEFORE_SIGNATURE = new RegExp(`^[-+]?\\s*Lưu\\s*:[^:]{2,90}?\\s(?=${SIGNING}\\s${NAME}$)`, 'u')

/** The lines of a paper, those that were joined as the paper has them. */
export function withLinesApart(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, at) => {
    if (at < HEAD_LINES) return apart(line, IN_HEAD_AND_TAIL)
    const isCapital = /^(?:\p{Lu}{2}|Q\.)/u.test(line.text)
    return isCapital || /^[-+\s]*Lưu/u.test(line.text) ? apart(line, IN_TAIL) : [line]
  })
}
const IN_TAIL = [SIGNED_OVER_ANNEX, FILED_BEFORE_SIGNATURE]
const IN_HEAD_AND_TAIL = [...IN_HEAD, ...IN_TAIL]

function apart(line: Line, joints: readonly RegExp[]): readonly Line[] {
  const { text } = line.passage
  const length = joints.map((before) => before.exec(text)?.[0].length).find((found) => found !== undefined)
  if (length === undefined) return [line]
  const rest = line.reading(line.passage.slice(length)).behind(0)
  return [line.reading(line.passage.slice(0, length).trim()), ...apart(rest, joints)]
}
