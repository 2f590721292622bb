import { matchesIn } from '../../../model/matches.js'
import { isCapital, type Item } from '../../segment.js'
import { headAt, nounAt, SECOND_SYLLABLE } from './actor-names.js'
import { actorsAt } from './lists.js'
import type { ParsedAssignment } from './parsed.js'
import type { Reading } from './reading.js'
import { assignmentsOf, type Stretch } from './stretch.js'
import { BEFORE_OFFICE, PERSON } from './openings.js'
import { PLACE_BEFORE_OFFICE } from './teams.js'
import { unknownBody } from './unknown-actors.js'

/** Whom a heading names that is nothing but names, whether a list holds them or not. */

/** Their heads stand for them: "Trưởng các thôn". */
const VILLAGES = /^các (?:thôn|xóm|bản|ấp|khóm|buôn|làng|khu phố|khối|tổ dân phố)(?!\p{L})/u

/** "5. Sở A và các chủ đầu tư công trình", "Các đơn vị chủ rừng (Ban Quản lý …)": a heading that names actors and nothing more. */
export function namesAlone(
  reading: Reading,
  { passage, children }: Item,
  { start }: Stretch,
): ParsedAssignment[] | null {
  const stretch = reading.stretch(passage, { start, end: start + nameIn(passage.text.slice(start)).length })
  const at = officeAt(stretch)
  const known = children.length > 0 ? stretch.bodyAt(at) : null
  const isOfVillages = known !== null && VILLAGES.test(known.bodies[0]?.name ?? '')
  const list = known && !isOfVillages ? actorsAt(stretch, at, 'PARTNER') : null
  if (list === null) return null
  const leads = assignmentsOf(passage, list.mentions)
  if (saysNothingMore(passage.text.slice(list.end))) return leads
  const last = list.mentions.at(-1)
  const whole = wholeName(passage.text, stretch, list.end)
  return last && whole !== null && last.bodies.at(-1)?.kind !== 'BODY'
    ? [...leads.slice(0, -last.bodies.length), unknownBody(passage, { start: last.start, end: whole })]
    : null
}

/** Where the office begins: behind "Phó Trưởng ban - ", "Đồng chí ", "Đồng chí Nguyễn Văn A, ". */
function officeAt(stretch: Stretch): number {
  const place = stretch.behindNoBody(PLACE_BEFORE_OFFICE, stretch.start)
  const comrade = place ?? stretch.behindNoBody(BEFORE_OFFICE, stretch.start)
  if (comrade === null) return stretch.start
  return stretch.bodyAt(comrade) ? comrade : (stretch.behindNoBody(PERSON, comrade) ?? comrade)
}

/** "5. Giáo viên chủ nhiệm và Tổng phụ trách Đội" above their duties, where the paper says who does what. */
export function ofStaff(reading: Reading, item: Item, stretch: Stretch): ParsedAssignment[] {
  const { passage, children, parent, marker } = item
  const isOfPart = parent !== null && reading.charges.partOf(parent) === 'ORGANISATION'
  // "Điều 10. Doanh nghiệp thứ cấp"
  const isArticle = marker === 'ARTICLE' && reading.charges.rules
  const isBeside = nounAt(stretch, stretch.start) !== null && !isCapital(passage.text)
  if (children.length === 0 || !(isOfPart || isArticle || (isBeside && standsAmongBodies(reading, item))))
    return []
  const list = stretch.text.reads(OF_WORK, stretch.start) ? null : actorsAt(stretch, stretch.start, 'PARTNER')
  if (list === null) return []
  if (saysNothingMore(passage.text.slice(list.end))) return assignmentsOf(passage, list.mentions)
  const whole = list.mentions.length === 1 ? wholeName(passage.text, stretch, list.end) : null
  return whole === null ? [] : [unknownBody(passage, { start: stretch.start, end: whole })]
}
/** "4. Ban điều hành các khu phố": in a sentence what stands behind the noun may be what is done, in a heading it says which. */
export function wholeName(text: string, stretch: Pick<Stretch, 'text' | 'start'>, at: number): number | null {
  const end = stretch.start + nameIn(text.slice(stretch.start)).length
  if (end - at > LONGEST_NAME) return null
  const rest = text.slice(at, end)
  if (OF_TRADE.test(stretch.text.low.slice(stretch.start, at)) && TRADES.test(rest)) return end
  if (!REST_ALONE.test(rest)) return null
  const isDone = stretch.text
    .within('DUTY_VERB', at, end)
    .some(({ start }) => stretch.text.reads(SECOND_SYLLABLE, start) === null)
  return isDone ? null : end
}
/** The words of a heading without what it puts behind the name: "(thường trực)", ", có nhiệm vụ:". */
const nameIn = (words: string): string =>
  words.replace(/\s*(?:\([^()]{0,200}\)\s*)?[:.]?\s*$/u, '').replace(CHARGED, '')
const CHARGED =
  /(?:,?\s+(?:cần|phải|khẩn\s+trương|chủ\s+động|tích\s+cực|tập\s+trung|nghiêm\s+túc|(?<!(?:cơ\s+quan|đơn\s+vị)\s+)chủ\s+trì|(?:có|chịu)\s+(?:trách\s+nhiệm|nhiệm\s+vụ)|(?:thực\s+hiện|triển\s+khai)(?:\s+(?:các|một\s+số|những)\s+(?:nhiệm\s+vụ|nội\s+dung|công\s+việc))?)(?:\s+sau(?:\s+đây)?)?)+$/u
/** "Các doanh nghiệp thu mua, chế biến cà phê": what they do for a living says which. */
const OF_TRADE =
  /(?:doanh nghiệp|cơ sở|hộ|tổ chức|cá nhân|hợp tác xã|đơn vị|công ty|nhà máy|chủ [\p{L}]+(?: [\p{L}]+)?)$/u
const TRADES =
  /^\s+(?:thu\s+mua|chế\s+biến|sản\s+xuất|kinh\s+doanh|xuất\s+(?:nhập\s+)?khẩu|nhập\s+khẩu|khai\s+thác|nuôi|trồng|vận\s+(?:tải|chuyển|hành)|cung\s+(?:cấp|ứng)|thi\s+công|tư\s+vấn|quản\s+lý|sử\s+dụng|hoạt\s+động|hành\s+nghề|phân\s+phối)(?:,?\s+\p{L}+){0,14}$/u
/** Not "được phân bổ kinh phí như sau", which says what becomes of them. */
const REST_ALONE =
  /^(?!\s+(?:(?:được|bị)\s+(?!giao|phân\s+công)|như\s|đã\s|là\s))(?:,?\s+(?:\p{L}+|\d{1,2})){1,11}(?<! sau)$/u
/** "Cán bộ thông tin" is what is spoken of as often. */
export const OF_WORK = /(?:cán\s+bộ|công\s+chức|viên\s+chức|đảng\s+viên)(?!\p{L})/uy
/** Behind the names nothing but "theo chức năng, nhiệm vụ", whatever each of them is for, or that they have to act. */
export const saysNothingMore = (behind: string): boolean => NOTHING_MORE.test(nameIn(behind))
const NOTHING_MORE =
  /^\s*(?:\([^()]{0,200}\))?(?:,?\s*(?:theo|căn cứ|trong phạm vi)(?:,?\s+(?:chức năng|nhiệm vụ|thẩm quyền|quyền hạn)){1,4}(?:\s+(?:được giao|được phân công|của mình))?)?\s*[:.]?\s*$/u

const LONGEST_NAME = 90
const REST_OF_NAME = /(?:\s+[\p{L}\d&,/-]+){1,14}/uy

/** "1. Khoa Dược." above its duties, beside others: what ends like a sentence names a body and does nothing. */
export const namesUnlisted = (reading: Reading, item: Item): boolean =>
  item.children.length > 0 &&
  isNameAlone(item) &&
  (standsAmongBodies(reading, item) || reading.besides(item).some(isNameAlone))

function isNameAlone({ passage, textStart }: Item): boolean {
  const text = passage.annotated
  const words = nameIn(passage.text.slice(textStart))
  return (
    words.length <= LONGEST_NAME &&
    (headAt(text, textStart) ?? nounAt({ text }, textStart)) !== null &&
    NAME_ALONE.test(words) &&
    text.within('DUTY_VERB', textStart, textStart + words.length).length === 0
  )
}

/** "1. Ban Dân chủ - Pháp luật" above its duties: bodies that no list holds, under the words of its heading. */
export function unknownHolders(
  reading: Reading,
  item: Item,
  { text, start }: Pick<Stretch, 'text' | 'start'>,
): ParsedAssignment[] {
  const { passage, children } = item
  const words = nameIn(passage.text.slice(start))
  const [holder] = text.reads(HOLDER_OF, start) ?? ['']
  const head =
    children.length === 0 || words.length > LONGEST_NAME
      ? null
      : (headAt(text, start) ?? headAt(text, start + holder.length))
  if (head === null || text.reads(REST_OF_NAME, head.end) === null) return []
  // "III. KHU CÔNG NGHIỆP SINH THÁI": what is spoken of; in capitals every word looks like the front of a name
  if (head.value === 'BEFORE_CAPITAL' && isCapital(words) && !standsAmongBodies(reading, item)) return []
  const end = start + words.length
  if (REST_OF_NAME.lastIndex < end) return []
  const commas = matchesIn(COMMA, words)
    .map(({ index, 0: comma }) => ({ at: start + index, behind: start + index + comma.length }))
    .filter(({ behind }) => headAt(text, behind) !== null || text.reads(OFFICER_OF, behind) !== null)
  return [...commas, { at: end, behind: end }].map(({ at }, place) =>
    unknownBody(passage, { start: commas[place - 1]?.behind ?? start + holder.length, end: at }),
  )
}
const COMMA = /,\s+/gu
/** "công chức Văn phòng - Thống kê" beside another one. */
const OFFICER_OF = /(?:công\s+chức|cán\s+bộ)\s+(?=\p{L})/uy

/** "1. CPCIT:" beside "2. Các đơn vị thành viên:": a short form, where a heading of the same kind names a body. */
export function shortForm(reading: Reading, item: Item, { start, end }: Stretch): ParsedAssignment | null {
  const { passage, children } = item
  const name = passage.text.slice(start, end).replace(/\s*:?\s*$/u, '')
  if (children.length === 0 || !SHORT_FORM.test(name) || OF_FIELD.test(name)) return null
  return standsAmongBodies(reading, item) ? unknownBody(passage, { start, end: start + name.length }) : null
}

const standsAmongBodies = (reading: Reading, item: Item, least = 1): boolean => {
  const namesBody = ({ passage, textStart }: Item) => {
    // "1. Đề nghị các cơ quan" beside "2. Ban nhân dân các thôn"
    const giving = passage.annotated.at('GIVING', textStart)
    const at = giving ? passage.annotated.behind(giving) : textStart
    return reading.stretch(passage, { start: textStart, end: passage.text.length }).bodyAt(at) !== null
  }
  let found = 0
  return reading.besides(item).some((one) => namesBody(one) && ++found >= least)
}
/** "5. Hệ Quản lý Học viên và Sinh viên" beside "4. Phòng Đào tạo", where the paper says who does what: a kind of house that no list has. */
export function nameBesideNames(
  reading: Reading,
  item: Item,
  { start, end, text }: Stretch,
): ParsedAssignment | null {
  const { passage, children, parent } = item
  const name = passage.text.slice(start, end).replace(/\s*:?\s*$/u, '')
  if (children.length === 0 || name.length > LONGEST_NAME || !NAME_OF_ITS_OWN.test(name)) return null
  const isOfPart = parent !== null && reading.charges.partOf(parent) === 'ORGANISATION'
  if (text.at('DUTY_VERB', start) !== null) return null
  if (!standsAmongBodies(reading, item, isOfPart ? 1 : MANY_BESIDE)) return null
  return unknownBody(passage, { start, end: start + name.length })
}
const MANY_BESIDE = 3
/** Capitals inside, as names have them and subjects of parts have not. */
const NAME_OF_ITS_OWN =
  /^(?!(?:Về|Công tác|Nội dung|Nhiệm vụ|Đối với|Chương|Dự án|Đề án|Luật|Nghị|Quyết|Kế hoạch|Tháng|Quý|Năm|Giai đoạn)\s)\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?\s\p{Lu}\p{Ll}+(?:\s(?:và\s|-\s)?\p{L}+){0,8}$/u
/** Two capitals at least. */
const SHORT_FORM = /^(?:[Cc]ác\s)?\p{Lu}\p{Ll}{0,2}\p{Lu}[\p{L}\d&-]{1,10}(?:\s\(trừ\s[^()]{2,30}\))?$/u
/** Short forms of fields of work. */
const OF_FIELD =
  /^(?:CNTT|CCHC|TTHC|PCCC|ATTP|VSATTP|ATGT|ANTT|ANQP|QPAN|KTXH|CĐS|CSDL|BHYT|BHXH|DVC|DVCTT|PCTN|PCTT|TKCN|NTM|KHCN|KHKT|GDĐT|GPMB|VHXH|XDCB|TDTT|BVMT|PCGD|DSKHHGĐ)$/u

/** "Tổ 2 - Kiểm tra trường học", "Đội số 1:": a team by its number, above what it does. */
export function numberedTeam({ passage, children }: Item, { start }: Stretch): ParsedAssignment | null {
  TEAM_BY_NUMBER.lastIndex = start
  const [name] = TEAM_BY_NUMBER.exec(passage.text) ?? []
  return name !== undefined && children.length > 0
    ? unknownBody(passage, { start, end: start + name.length })
    : null
}
const TEAM_BY_NUMBER = /(?:Tổ|Đội|Đoàn|Tiểu ban|Chốt)\s(?:số\s)?(?:\d{1,2}|[IVX]{1,4})(?=\s*(?:[-–:(,.]|$))/uy

/** "3. Cán bộ phụ trách lĩnh vực giám sát:" above what those do. */
export function officer({ passage, children }: Item, { start, end, text }: Stretch): ParsedAssignment | null {
  const name = passage.text.slice(start, end).replace(/\s*:?\s*$/u, '')
  return children.length > 0 && name.length <= LONGEST_OFFICER && text.reads(OFFICER, start)
    ? unknownBody(passage, { start, end: start + name.length })
    : null
}
const LONGEST_OFFICER = 120
const OFFICER =
  /(?:các\s+)?(?:đồng\s+chí\s+)?(?:(?:cán\s+bộ|công\s+chức|viên\s+chức|nhân\s+viên|chuyên\s+viên)(?:\s*,\s*(?:công\s+chức|viên\s+chức|chuyên\s+viên))?|(?:phó\s+)?(?:chủ\s+tịch|giám\s+đốc|bí\s+thư|trưởng\s+ban|hiệu\s+trưởng))\s+(?:được\s+(?:giao|phân\s+công)\s+)?(?:phụ\s+trách|chuyên\s+trách|theo\s+dõi|làm\s+công\s+tác)(?!\p{L})/uy

/** "2.1. Giao Thủ trưởng các Vụ, Cục": whom no list holds, above what it is given. */
export function givenTo({ passage, children }: Item, { text, start }: Stretch): ParsedAssignment | null {
  const giving = text.at('GIVING', start)
  if (giving === null || giving.value === 'KHUYEN_KHICH' || children.length === 0) return null
  const behind = text.behind(giving)
  const [holder] = text.reads(HOLDER_OF, behind) ?? ['']
  const from = behind + holder.length
  const words = nameIn(passage.text.slice(from))
  const isOne = (headAt(text, from) ?? nounAt({ text }, from)) !== null && NAME_ALONE.test(words)
  const isName = words.length <= LONGEST_NAME && !isCapital(words) && (isOne || NAMES_MANY.test(words))
  return isName ? unknownBody(passage, { start: from, end: from + words.length }) : null
}
const HOLDER_OF = /(?:(?:thủ\s+trưởng|lãnh\s+đạo|giám\s+đốc|người\s+đứng\s+đầu|trưởng)\s+)?/uy
/** "Ban Kinh tế - Ngân sách" */
const NAME_ALONE = /^\p{Lu}\p{L}+(?:\s[\p{L}&,-]+){1,8}$/u
const NAMES_MANY =
  /^các\s(?:(?:tổng\s|chi\s)?cục|vụ|đơn vị|cơ quan|phòng|ban|khoa|viện|trung tâm|cụm|khối|tổ|đội|trường|địa phương|công ty|hội)(?!\p{L})[\p{L}\d\s,/&-]*$/iu
