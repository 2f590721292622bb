import type { ActorCase } from './actors.js'
import { opensDuty } from './duty.js'
import { isTold, speaks } from './speaker.js'
import type { BodyList, Stretch } from './stretch.js'
import { isOfMinistries } from './voices.js'

/** Those who speak: who is over others, what else they are, and what they only ask for. */

const OVER_OTHERS =
  /^(?:UBND|HĐND|Ban Thường vụ|Ban Bí thư|Thường trực|(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) ủy|Chính phủ|(?:Phó )?Thủ tướng|Bộ )/u
/** "UBND tỉnh yêu cầu các hộ …": who is over others and demands is not charged, whomever it means. */
export const isOver = ({ mentions }: BodyList): boolean =>
  mentions.every(({ bodies }) =>
    bodies.every(
      ({ kind, name }) => (kind === 'BODY' && OVER_OTHERS.test(name)) || kind === 'STEERING_COMMITTEE',
    ),
  )

/** "Tỉnh ủy, UBND tỉnh yêu cầu rà soát": those before who speaks do so too. */
export const speakTogether = ({ mentions }: BodyList): boolean =>
  mentions.every(({ bodies }) => bodies.every(({ name }) => SPEAKS_TOO.test(name)))
const SPEAKS_TOO =
  /^(?:Bộ Chính trị|Ban Bí thư|Chính phủ|Thủ tướng|Quốc hội|(?:(?:Thường trực|Ban Thường vụ) )?(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy|HĐND (?:tỉnh|thành phố))/u

/** Named by an office: a name may stand behind it. */
export const isPerson = ({ mentions }: BodyList): boolean => {
  const last = mentions.at(-1)
  return last?.role !== null || /^(?:Phó )?Thủ tướng/u.test(last.bodies[0]?.name ?? '')
}

export const isOfPrimeMinister = ({ mentions }: BodyList): boolean =>
  mentions.every(({ bodies }) => bodies.every(({ name }) => /^(?:Phó )?Thủ tướng/u.test(name)))

export const GIVES =
  /[\s,]*(?:này\s+)?(?:cũng\s+(?:đã\s+)?|còn\s+|vừa\s+|tiếp\s+tục\s+|đặc\s+biệt\s+){0,2}(?:kính\s+|trân\s+trọng\s+|(?:thống\s+nhất|đồng\s+ý|nhất\s+trí|quyết\s+định)\s+(?=giao\s))?(?:đề\s+nghị|kiến\s+nghị|yêu\s+cầu|lưu\s+ý|giao|phân\s+công|ủy\s+quyền|khuyến\s+khích)(?!\p{L})/uy

/** "…, Chủ tịch Ủy ban An toàn giao thông Quốc gia | đã gửi lời chia buồn": what else a person is, whether a list holds it or not. */
export const OFFICE =
  /\s*[,-]\s*(?:kiêm\s+|(?:đồng\s+thời\s+)?là\s+)?(?:phó\s+)?(?:chủ\s+tịch|trưởng|tổ\s+trưởng|bí\s+thư|chủ\s+nhiệm|ủy\s+viên|bộ\s+trưởng|giám\s+đốc)\s[^.;:]{3,120}?\s(?=(?:yêu\s+cầu|đề\s+nghị|giao|chỉ\s+đạo|phân\s+công|cũng|đã|vừa|có|gửi|ký|chủ\s+trì|biểu\s+dương|nhấn\s+mạnh|ghi\s+nhận|đánh\s+giá|kết\s+luận|phát\s+biểu|lưu\s+ý|cho\s+(?:biết|rằng))\s)/uy

/** "Phó Thủ tướng Lê Văn Thành, Trưởng Ban Chỉ đạo X yêu cầu": behind what else a person is. */
export function behindOffices(stretch: Stretch, at: number): number {
  const other = stretch.bodyAt(stretch.behind(DASH, at) ?? at)
  if (other !== null && stretch.behind(GIVES, other.end) !== null) return other.end
  const unlisted = stretch.behind(OFFICE, at)
  if (unlisted !== null && stretch.text.at('GIVING', unlisted) !== null) return unlisted
  const from = stretch.behind(APPOSITION, at)
  const office = from === null ? null : stretch.bodyAt(from)
  return office === null || office.role === null || stretch.behind(GIVES, office.end) === null
    ? at
    : office.end
}
/** "Tỉnh ủy - UBND tỉnh yêu cầu …" */
const DASH = /\s*[-–]\s*/uy
const APPOSITION = /\s*(?:\p{L}+\s){0,4}\p{L}*\s*[,-]\s*(?:(?:kiêm|là)\s+)?/uy

/** News: "Bí thư Thành ủy nhấn mạnh, cần rà soát …", "Thủ tướng chỉ đạo tiếp tục …": what a person says, or who issued it, whoever is to do it. */
export function asksOnly({ stretch, heading }: ActorCase, list: BodyList, dutyAt: number): boolean {
  const { text, end } = stretch
  const isSpeaker = list.mentions.every(({ bodies }) => bodies.every((body) => speaks(body, heading)))
  if (!isTold(heading) || !(isPerson(list) || isSpeaker) || !isOver(list)) return false
  // "Bộ trưởng Bộ Tài chính chỉ đạo bố trí kinh phí": somebody above speaks as often
  if (isOfMinistries(list)) return false
  const isOther = list.mentions.some(({ bodies }) => bodies.some((body) => !speaks(body, heading)))
  if (heading.issuer !== null && isOther) return false
  const [asks] = text.reads(ASKS, dutyAt) ?? []
  return asks !== undefined && asksDuty(text, dutyAt + asks.length, end)
}
export const asksDuty = (text: Stretch['text'], at: number, end: number): boolean =>
  opensDuty(text, at, end) || text.reads(BY_CASE, at) !== null
const BY_CASE = /(?:căn\s+cứ|trên\s+cơ\s+sở|tùy)\s/uy
const ASKS =
  /[\s,]*(?:cũng\s+|còn\s+|đã\s+|vừa\s+|đồng\s+thời\s+|tiếp\s+tục\s+){0,2}(?:nhấn\s+mạnh|lưu\s+ý|quán\s+triệt|chỉ\s+rõ|chỉ\s+đạo|yêu\s+cầu|đề\s+nghị)(?:\s+rõ)?(?:\s*[,:]\s*|\s+)/uy
