import type { SpanOf } from '../../annotate/annotated.js'
import { draft, part, type Draft } from './draft.js'
import { openName } from './open-name.js'
import { bodyRule, type Reading } from './reading.js'
import { sectionOf } from './sections.js'
import { withUnits } from './units.js'

/** Bodies whose names no list holds: commissions named by their subject, and open heads with a name of their own. */

const OF_CENTRE = /\s+(?:trung\s+ương|tw|quốc\s+gia)(?!\p{L})/uy
/** A comma inside the subject of a commission: between nouns in small letters, before the "và" that ends them. */
const SUBJECT_COMMA =
  ',\\s+(?!(?:các|ubnd|hđnd|sở|ban|ngành|đảng|ủy|huyện|tỉnh|xã|phường|mttq|mặt|đoàn|hội|chủ|phối|có|tổ|thành|và|yêu|giao|đề|rà|kiểm|báo|tham|triển|hướng|đôn|theo|tổng|thực|cập|lãnh|chỉ|nghiên)\\s)\\p{L}+(?:\\s\\p{L}+){0,4}(?=,\\s|\\s+và\\s)'
const SUBJECT_WORD = `(?:phòng,\\s+chống|${SUBJECT_COMMA}|[^,;.:()]){0,110}?`
const SUBJECT = new RegExp(
  `(?:\\s+cấp\\s+\\p{L}+)?(?:\\s+(?:tỉnh|huyện|thành\\s+phố)(?=\\s+(?:về|thực)))?(?:\\s+(?:thực\\s+hiện|về|phòng,?\\s+chống|phòng\\s+thủ|ứng\\s+phó|xây\\s+dựng|chuyển\\s+đổi|cải\\s+cách|các\\s+chương\\s+trình|chương\\s+trình|giảm\\s+nghèo|thi\\s+hành|công\\s+tác|điều\\s+hành|phát\\s+triển|bảo\\s+vệ|quản\\s+lý|phối\\s+hợp(?!\\s+với)|thi\\s+đua|đề\\s+án|nghĩa\\s+vụ|bồi\\s+thường|định\\s+giá|kỷ\\s+luật|xét|đánh\\s+giá|giáo\\s+dục|tư\\s+vấn|thẩm\\s+định|phổ\\s+biến|pctt|pccc|\\d{2,3}(?!\\s*/))${SUBJECT_WORD})?(?!${SUBJECT_COMMA})(?=\\s*[,;.:()]|\\s+(?:chủ\\s+trì|phối\\s+hợp|có\\s+trách|chịu|tổ\\s+chức|họp|báo\\s+cáo|tham\\s+mưu|đã|(?:và\\s+)?tiếp\\s+theo|theo|là\\s|gồm|do\\s|để\\s|về\\s+(?:kết\\s+luận|việc)|năm\\s|tỉnh(?!\\p{L})|huyện(?!\\p{L})|thành\\s+phố)|\\s*$)`,
  'uy',
)
/** Heads of several whose names go on in lower case. */
const LOWER_CASE_NAMES = /^(?:Ban Q|BQL|Bệnh viện|Trung tâm|Trường|Công ty|Tổng công ty)/
const TROOPS =
  /^(?:Sư đoàn|Trung đoàn|Lữ đoàn|Hải đoàn|Hải đội|(?:Bộ Tư lệnh )?Quân khu|Quân đoàn|Binh đoàn)$/u
const TROOP_NUMBER = /\s+\d{1,3}(?![\d\p{L}])/uy
const TEAM = /^(?:Đoàn|Tổ) \p{Ll}/u
const SITE = /^(?:Website|Cổng|Trang) /
/** Short heads that say what they manage need nothing more. */
const COMPLETE_HEAD = /^Ban Quản lý \p{L}/u
/** Heads that the name of a unit alone completes. */
const BRANCH = /^(?:Điện lực|Bưu điện|Viễn thông|VNPT|Viettel|Thư viện|Bảo tàng)$/

/** Before all fixed names: "Bộ Tư lệnh Quân khu 4" is none of a province. */
export const TROOP_RULE = bodyRule({
  id: 'body.troops',
  form: 'OPEN',
  at: 'OPEN_HEAD',
  capital: true,
  when: ({ start, end, value }, reading) => {
    const number = TROOPS.test(value) ? reading.match(TROOP_NUMBER, end) : null
    if (!number) return null
    const till = end + number[0].length
    const name = `${value} ${number[0].trim()}`
    return draft(start, till, [part(name, 'BODY', 'STATE', 'CENTRAL')])
  },
})

export const BOARD_RULES = [
  bodyRule({
    id: 'body.steering-committee',
    form: 'STEERING',
    at: 'STEERING_HEAD',
    capital: true,
    when: steeringCommittee,
  }),
  bodyRule({
    id: 'body.website',
    form: 'OPEN',
    at: 'OPEN_HEAD',
    capital: true,
    when: ({ start, end, value }, reading) => {
      const site = part(value, 'BODY', null, null)
      return SITE.test(`${value} `)
        ? (sectionOf(reading, start, site, end) ?? withUnits(reading, start, site, end))
        : null
    },
  }),
  bodyRule({
    id: 'body.team',
    form: 'OPEN',
    at: 'OPEN_HEAD',
    capital: true,
    // "Đoàn giám sát HĐND tỉnh", "Tổ giúp việc của Ban Chỉ đạo …": a team of a body that has a name of its own
    when: ({ start, end, from, value }, reading) => {
      if (!TEAM.test(value)) return null
      const team = part(value, 'BODY', null, null)
      const owned = sectionOf(reading, start, team, end)
      return owned || value !== 'Đoàn thanh tra' || !reading.isCapital(from)
        ? owned
        : withUnits(reading, start, team, end)
    },
  }),
  bodyRule({
    id: 'body.open-name',
    form: 'OPEN',
    at: 'OPEN_HEAD',
    capital: true,
    when: openBody,
  }),
  bodyRule({
    id: 'body.head-alone',
    form: 'OPEN',
    at: 'OPEN_HEAD',
    capital: true,
    when: ({ start, end, value }, reading) => {
      if (!COMPLETE_HEAD.test(value) && !BRANCH.test(value)) return null
      const found = withUnits(reading, start, part(value, 'BODY', null, null), end)
      // "Điện lực huyện": a branch is named by its unit alone
      return COMPLETE_HEAD.test(value) || found.end > end ? found : null
    },
  }),
]

/** "Ban Chỉ đạo …", "Tổ công tác …": their subject belongs to the name up to a verb or a comma. */
function steeringCommittee(
  { start, end: head, value }: SpanOf<'STEERING_HEAD'>,
  reading: Reading,
): Draft | null {
  if (value === 'NONE') return null
  const central = reading.match(OF_CENTRE, head)
  const from = head + (central?.[0].length ?? 0)
  const known = reading.match(SUBJECT, from)?.[0] ?? ''
  // an unknown subject in capitals belongs to the name too: a body cut to its head would be another one
  const next = known.trim() === '' ? reading.next(from) : from
  const open = next > from && reading.isCapitalAt(next) ? openName(reading, next) : null
  const end = open ? open.end : from + known.trimEnd().length
  const base = reading.words(start, end).replace(/^bcđ/iu, 'Ban Chỉ đạo')
  const level = central ? 'CENTRAL' : reading.place.level
  return withUnits(reading, start, part(base, 'STEERING_COMMITTEE', null, level), end)
}

/** "Trung tâm Khuyến nông", "Ban Quản lý Khu kinh tế Đông Nam", "Cục Y tế dự phòng Bộ Y tế". */
function openBody({ start, end, value }: SpanOf<'OPEN_HEAD'>, reading: Reading): Draft | null {
  const rest = openName(reading, reading.next(end), LOWER_CASE_NAMES.test(value))
  if (!rest) return null
  const central =
    reading.place.level === 'CENTRAL' || /^(?:Tổng cục|Vụ)$/.test(value) || /Việt Nam$/.test(rest.name)
  const whole = part(`${value} ${rest.name}`, 'BODY', null, central ? 'CENTRAL' : null)
  return sectionOf(reading, start, whole, rest.end) ?? withUnits(reading, start, whole, rest.end)
}
