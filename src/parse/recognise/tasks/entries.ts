import type { Annotated } from '../../annotate/annotated.js'
import type { Passage } from '../../passage.js'
import type { Item } from '../../segment.js'
import type { Roles } from './roles.js'
import type { Range } from './stretch.js'
import { PLACE_WITH_HOLDER } from './telling.js'

/** Who belongs to what: entries of lists and teams, and not what anybody is to do. */

/** "Hội Nông dân: 02 người", "Ông A, Chủ tịch UBND xã: Trưởng ban". */
export const isEntry = ({ text }: Passage, { start, end }: Range): boolean =>
  IS_ENTRY.test(text.slice(start, Math.min(end, start + LONGEST_ENTRY)))
const LONGEST_ENTRY = 90
const IS_ENTRY =
  /^\s*[:–-]\s*(?:\d[\d.,]*\s*\p{L}[^.;:,]{0,40}|(?:làm\s+|là\s+)?(?:Trưởng|Phó|Tổ trưởng|Tổ phó|Thành viên|Ủy viên|Thư ký)(?:\s\p{L}+){0,6})\s*[.;,]?\s*$/u

/** "Mỗi Tổ gồm 01 Tổ trưởng …", "Trưởng Công an xã làm thành viên". */
export const composes = ({ annotated }: Passage, at: number): boolean =>
  annotated.reads(COMPOSES, at) !== null
const COMPOSES =
  /\s*(?:(?:kiểm\s+tra\s+)?(?:bao\s+)?gồm(?:\s*:|\s+\d|\s+(?:có\s+)?(?:trưởng\s+ban|chủ\s+tịch|tổ\s+trưởng|các\s+(?:đồng\s+chí|ông)|đồng\s+chí|ông|bà)\s)|(?:làm|là|giữ\s+chức)\s+(?:(?:các\s+)?(?:thành\s+viên|ủy\s+viên|thư\s+ký|tổ\s+viên|tổ\s+phó|đội\s+phó)|(?:tổ|nhóm|đội)\s+trưởng|trưởng\s+(?:tiểu\s+)?(?:ban|đoàn)|phó\s+(?:trưởng\s+(?:tiểu\s+)?(?:ban|đoàn)|ban|tổ\s+trưởng)|(?:phó\s+)?chủ\s+tịch(?:\s+hội\s+đồng)?)(?:\s+(?:(?:thường\s+)?trực(?:\s+và\s+\d+\s+thành\s+viên[^.;]{0,80})?|thường\s+trực|và\s+\d+\s+thành\s+viên[^.;]{0,80}|[\p{L}\s]{2,30}))?\s*[.;]?\s*(?:$|(?<=[.;]\s*)))/uy

/** "Trưởng ban Chỉ đạo tỉnh: Phó Chủ tịch UBND tỉnh Trần Văn A.", "3. Các ủy viên:" above them: who has which seat in a body. */
export function isSeat({ passage, textStart, children }: Item): boolean {
  const seat = passage.annotated.reads(PLACE_WITH_HOLDER, textStart)
  if (seat === null) return false
  const holders = children.map((one) => ({ of: one.passage, at: one.textStart }))
  if (holders.length === 0) holders.push({ of: passage, at: textStart + seat[0].length })
  return holders.every(({ of, at }) => of.annotated.reads(HOLDS_SEAT, at) !== null)
}
const HOLDS_SEAT =
  /(?:\d{1,2}\s+)?(?:(?:ông|bà|đồng\s+chí|đ\/c|đại\s+diện|lãnh\s+đạo)\s+)?(?:(?:phó|nguyên)\s+)?(?:bí\s+thư|chủ\s+tịch|giám\s+đốc|bộ\s+trưởng|thứ\s+trưởng|thủ\s+tướng|chánh|trưởng|tổng\s+giám\s+đốc|cục\s+trưởng|chi\s+cục\s+trưởng|hiệu\s+trưởng|chủ\s+nhiệm|thống\s+đốc|chỉ\s+huy|viện\s+trưởng)\s(?![^.;:]*\s(?:chịu|phụ\s+trách|chỉ\s+đạo|chủ\s+trì|phối\s+hợp|tham\s+mưu|theo\s+dõi|kiểm\s+tra|giúp|điều\s+hành|giải\s+quyết|xử\s+lý)\s)[^.;:]*[.;]?\s*$/uy

/** "Tổ trưởng: Ông A - Giám đốc Sở X.", "Bà B, Chuyên viên phòng Y;": a person and an office, and nothing more. */
export const isPerson = ({ text }: Passage, { start, end }: Range): boolean =>
  IS_PERSON.test(text.slice(start, Math.min(end, start + LONGEST_PERSON)))
const LONGEST_PERSON = 200
const IS_PERSON =
  /^\s*(?:(?=[^:]*:)\p{Lu}\p{L}*(?:\s\p{L}+){0,3}\s*:\s*)?(?:Ông|Bà|Đồng chí|Đ\/c)(?:\s*:)?(?:\s\p{Lu}\p{Ll}*){2,5}\s*[-–,:]\s*(?:Phó |Nguyên )?(?:Bí thư|Chủ tịch|Giám đốc|Chánh|Trưởng|Hiệu trưởng|Viện trưởng|Chuyên viên|Chỉ huy|Cục trưởng|Chi cục trưởng|Chủ nhiệm|Ủy viên|Trợ lý|Kế toán|Công chức|Cán bộ|Tổng)(?![^;:.]*\s(?:chịu|phụ trách|chỉ đạo|chủ trì|phối hợp|tham mưu|có trách|có nhiệm|theo dõi|kiểm tra|giúp|trực tiếp|rà soát|thực hiện|triển khai|tổng hợp|báo cáo|phải|cần|đôn đốc|thay mặt|điều hành|giải quyết|xử lý|ký|hướng dẫn|chuẩn bị|được giao|được phân)\s)[^;:.]{1,130}[.;]?\s*$/u

/** "Ban Chỉ đạo do đồng chí Chủ tịch UBND tỉnh làm Trưởng ban; thành viên gồm: …", "Hội đồng gồm Chủ tịch, …": who heads it. */
export const isHeadedBy = ({ annotated }: Passage, at: number): boolean =>
  annotated.reads(HEADED_BY, at) !== null || annotated.reads(MADE_UP_OF, at) !== null
const MADE_UP_OF =
  /(?:ban|tiểu\s+ban|tổ|hội\s+đồng|đoàn|đội|nhóm)\s(?:[^;:.,]{2,60}\s)?(?:bao\s+)?gồm\s+(?:có\s+)?(?:\d{1,2}\s+(?:thành\s+viên|người|ủy\s+viên)|trưởng\s+ban|chủ\s+tịch|tổ\s+trưởng|trưởng\s+đoàn)(?!\p{L})(?![^.]*\s(?:có\s+(?:trách\s+)?nhiệm|chịu\s+trách)\s)/uy
const HEADED_BY =
  /(?:[\p{L}&.]{2,12}\s+[-–]\s+)?(?:theo\s+đó,\s+)?(?:ban|tiểu\s+ban|tổ|hội\s+đồng|đoàn|đội|nhóm)(?!\p{L})(?:(?!\s(?:thành\s+lập|lập|kiện\s+toàn)\s)[^;:.]|(?<=\stp)\.){0,170}?\s(?:sẽ\s+)?do\s(?:[^;:.]|(?<=\stp)\.){3,90}?\s(?:làm|là)\s+(?:trưởng\s+(?:ban|đoàn|tiểu\s+ban)|(?:tổ|nhóm|đội)\s+trưởng|chủ\s+tịch(?:\s+hội\s+đồng)?)\s*(?:[;.]|,\s*(?:(?:các\s+)?(?:thành\s+viên|ủy\s+viên)|(?:đồng\s+chí|ông|bà|giám\s+đốc|đại\s+diện|lãnh\s+đạo)\s)|$)/uy

/** "Mỗi đơn vị chọn 01 mô hình", "Hiệu trưởng lập kế hoạch" below the heading of those who are charged: each of them. */
export function isEachOfAll(text: Annotated, at: number, { leads }: Roles): boolean {
  const [head, ofSchool] = text.reads(HEAD_OF_EACH, at) ?? []
  if (head !== undefined)
    return leads.length > 0 && leads.every(({ body }) => (ofSchool ? SCHOOLS : OFFICES).test(body.name))
  const [, anyone, kind] = text.reads(EACH_OF_ALL, at) ?? []
  const isOne = (name: string) => kind !== undefined && ` ${name.toLowerCase()} `.includes(` ${kind} `)
  return anyone !== undefined || (leads.length > 0 && leads.every(({ body }) => isOne(body.name)))
}
const HEAD_OF_EACH =
  /(?:(?:đồng\s+chí|đ\/c)\s+)?(?:(hiệu\s+trưởng|ban\s+giám\s+hiệu|gvcn|giáo\s+viên(?:\s+(?:chủ\s+nhiệm|bộ\s+môn))?|tổng\s+phụ\s+trách(?:\s+đội)?)|trưởng\s+(?:khoa|phòng))(?!\p{L}|\s*,|\s+(?:các|trường|và|khoa|phòng)(?!\p{L}))/uy
const SCHOOLS = /^[Cc]ác (?:nhà )?trường(?:\s|,|$)/u
const OFFICES = /^[Cc]ác (?:[^()]*\s)?(?:khoa|phòng)(?:\s|,|$)/u
const EACH_OF_ALL =
  /(?:mỗi|từng)\s+(?:(đơn\s+vị|cơ\s+quan|địa\s+phương|ngành|nơi)|(sở|huyện|xã|phường|thôn|trường|khoa|phòng))(?!\p{L}|\s*,)/uy
