import type { Passage } from '../../passage.js'
import type { Item } from '../../segment.js'
import type { Reading } from './reading.js'
import type { Roles } from './roles.js'
import type { Range } from './stretch.js'
import { endsSentence, isTold, speaks } from './speaker.js'

/** News about a paper: most of its paragraphs are prose. */
export const isNews = ({ heading, charges: { isMarked } }: Reading): boolean => !isMarked && isTold(heading)

/** "UBND tỉnh chỉ đạo tổng kết phong trào": the title of news, where nothing ends; above all whatever it says. */
export const isHeadline = (reading: Reading, item: Item, roles: Roles): boolean =>
  item.marker === 'NONE' &&
  !reading.isCutOff(item) &&
  (reading.opensNews(item)
    ? (!endsSentence(item.passage) || tellsInTitle(item, roles)) && item.passage.text.length < LONGEST_FIRST
    : (UNLISTED.has(roles.rule) ||
        NAMES_CASE.test(item.passage.text) ||
        (roles.rule === 'lead.subject' && (reading.heading.issuer === null || isSpeakers(reading, roles)))) &&
      isNews(reading) &&
      isTitle(item.passage))

/** "Kỷ niệm 15 năm thành lập vườn ươm": a line of news without an end, which charges nobody. */
export const isFragment = (reading: Reading, item: Item): boolean =>
  item.marker === 'NONE' && isNews(reading) && isTitle(item.passage) && !reading.isCutOff(item)

/** Below a picture: "Lực lượng bảo vệ rừng phát dọn thực bì". */
const UNLISTED: ReadonlySet<string> = new Set(['lead.unknown.list', 'lead.unknown.subject'])
/** "Vụ cháy chợ: Chính phủ chỉ đạo xử lý nghiêm": a case, and no department. */
const NAMES_CASE = /^Vụ\s[^.:;]{3,50}:\s\p{Lu}/u
const LONGEST_FIRST = 220
const LONGEST_TITLE = 160

/** "UBND huyện triển khai rà soát hộ nghèo.": a title with a stop, in which somebody over others does what the news tells. */
const tellsInTitle = ({ passage: { text } }: Item, { rule, leads }: Roles): boolean =>
  rule === 'lead.subject' &&
  text.length < LONGEST_WITH_STOP &&
  leads.every(
    ({ body: { kind, name } }) => kind === 'BODY' && /^(?:UBND|HĐND|Thường trực|\p{L}+ ủy)\s/u.test(name),
  )
const LONGEST_WITH_STOP = 100

/** "Sáng 6/12, UBND thị xã tổ chức hội nghị giao ban …, triển khai nhiệm vụ tháng 12": what was held, with what it was about. */
export const tellsOfMeeting = (reading: Reading, { annotated: text }: Passage, at: number): boolean =>
  isNews(reading) && text.reads(MEETING_HELD, at) !== null
const MEETING =
  '(?:hội\\s+nghị|hội\\s+thảo|cuộc\\s+họp|phiên\\s+họp|buổi|lễ|lớp|tập\\s+huấn|tọa\\s+đàm|giao\\s+ban|họp|diễn\\s+đàn|kỳ\\s+họp)'
const MEETING_HELD = new RegExp(
  `(?:[^.;:]{0,140},\\s+)?(?:(?:sáng|chiều|tối)(?:\\s+(?:ngày|nay|qua))?|ngày)\\s*,?\\s*(?:\\d{1,2}(?:[/.-]\\d{1,2})?(?:[/.-]\\d{4})?)?\\s*,\\s+(?!yêu|đề|giao)[^.;:]{3,160}\\s(?:đã\\s+)?(?:tổ\\s+chức|chủ\\s+trì)\\s+(?:\\d+\\s+)?${MEETING}(?!\\p{L})|[^.;:,]{3,80}\\s(?:đã\\s+)?chủ\\s+trì\\s+${MEETING}(?!\\p{L})(?=[^.;:]{0,120}\\s(?:đánh\\s+giá|triển\\s+khai|về|bàn|nghe|sơ\\s+kết|tổng\\s+kết)\\s)`,
  'uy',
)

/** The issuer or its board leads, and nobody else. */
export const isSpeakers = ({ heading }: Reading, { leads }: Roles): boolean =>
  leads.every(({ body }) => speaks(body, heading))

/** "Sửa đường ở 4 xã đảo (Trà Vinh)": what stands in brackets ends no sentence there. */
export const isTitle = (passage: Passage): boolean =>
  (!endsSentence(passage) || ENDS_WITH_BRACKET.test(passage.text)) && passage.text.length < LONGEST_TITLE
const ENDS_WITH_BRACKET = /^[^.;:()]+\s\(\p{Lu}[^.;:()]{1,30}\)\s*$/u

/** "Sở, ban, ngành", "UBND huyện, thị xã": links of the page; a heading that names its bodies ends with a colon or has a mark. */
export function isNothingButNames(reading: Reading, { passage, marker }: Item, range: Range): boolean {
  if (marker !== 'NONE' || !isTold(reading.heading) || passage.text.length > LONGEST_TITLE) return false
  const stretch = reading.stretch(passage, range)
  const list = stretch.listAt(stretch.wordsAt)
  return list !== null && passage.text.slice(list.end).trim() === ''
}

/** "UBND tỉnh vừa có văn bản yêu cầu các sở …", and below: "Theo đó, Sở A …": who is charged with what, is told there. */
export const isToldBelow = (
  reading: Reading,
  item: Item,
  { start, end }: Range,
  { leads, rule }: Roles,
): boolean =>
  isTold(reading.heading) &&
  CHARGING.has(rule) &&
  !SAYS_WHAT.test(item.passage.text.slice(start, end)) &&
  leads.every(({ body: { kind } }) => kind !== 'BODY') &&
  ISSUES.test(item.passage.text.slice(start, end)) &&
  TELLS_ON.test(item.passage.text.slice(end).trim() || reading.behind(item))

/** "… yêu cầu các xã kiện toàn ban chỉ huy; phân công nhiệm vụ …": with what they are charged, is told at once. */
const SAYS_WHAT = /;\s+\p{Ll}/u
const CHARGING: ReadonlySet<string> = new Set(['lead.chi-dao', 'lead.yeu-cau', 'lead.de-nghi', 'lead.giao'])
const ISSUES =
  /\s(?:vừa|đã|có|ký|ban hành)\s(?:có\s|ký\s|ban hành\s)*(?:văn bản|công văn|công điện|chỉ thị)(?=\s)/iu
const TELLS_ON =
  /^(?:Theo đó|Cụ thể|(?:Chỉ thị|Công văn|Công điện|Văn bản)(?: cũng)? (?:yêu cầu|nêu|đề nghị))(?!\p{L})/u
