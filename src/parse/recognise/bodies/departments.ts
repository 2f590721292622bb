import type { SpanOf } from '../../annotate/annotated.js'
import { listUnderOneHead } from './list-under-one-head.js'
import { draft, part, type Draft, type Part } from './draft.js'
import { ofNamedPlace } from './named-places.js'
import { ministryAt } from './nouns.js'
import { ofEach } from './of-each.js'
import { departmentSubject, longer, nameOfLabel, openName, subjectOfActivity } from './open-name.js'
import { bodyRule, type Reading } from './reading.js'
import { isCutInLetters, officeInLetters } from './office-letters.js'
import { ofCommission, sectionOf } from './sections.js'
import { BODY_HEAD, isNameOfPerson } from './unit-names.js'
import { unitsBehind, withUnits } from './units.js'

/** Bodies whose names are known: those of the centre, departments of provinces, offices of districts. */

/** "khu vực IV", "cơ sở 2": one of several of the name. */
const AREA =
  /\s+(?:khu\s+vực(?:\s+số)?|kv|cơ\s+sở|số|vùng)\s+(?:\d{1,2}[a-d]?|[ivx]{1,5})(?![\p{L}\d/]|-[\p{L}\d]|\.\d)|\s+\d{1,2}[a-d](?![\p{L}\d])/uy
/** "Thuế cơ sở cử cán bộ", "Hội Nông dân cơ sở": those below the one of the province. */
const OF_BASE =
  /^(?:Thuế|Thống kê|Bảo hiểm xã hội|Hội (?:Nông dân|Liên hiệp Phụ nữ|Cựu chiến binh|Liên hiệp Thanh niên))$/u
const BASE_OFFICE = /\s+cơ\s+sở(?!\p{L}|\s+\d)/uy
const NAMED_AREA =
  /\s+(?:khu\s+vực|cơ\s+sở)\s+(\p{Lu}[\p{L}'’]*(?:\s\p{Lu}[\p{L}'’]*){0,3})(?:\s*[-–]\s*\p{Lu}[\p{L}'’]*(?:\s\p{Lu}\p{L}*){0,3}){0,2}/uy
/** "Hạt Kiểm lâm khu vực": the one of the area, which nobody names. */
const AREA_ALONE =
  /\s+(?:khu\s+vực|kv|KV)(?=\s*(?:[,;:.]|$)|\s+(?!này|đó|biên|nông|nội|ngoại|trung|đô|miền|phía|cửa|công|rừng|ven|có|I|V|X)\p{Ll})/uy
const OF_AREA =
  /^(?:Hạt Kiểm lâm|Kho bạc|Chi cục|Trung tâm Y tế$|Thi hành án|Điện lực|Bảo hiểm xã hội|Ngân hàng Nhà nước|Đài Khí tượng|Thuế$)/u
/** "Chi cục Thống kê huyện, khu vực": those of single districts, and those of several. */
const DISTRICTS_AND_AREAS =
  /\s+các\s+khu\s+vực(?!\p{L}|\s+[\divx])|\s+(?:các\s+)?(?:(?:huyện|thị\s+xã|thành\s+phố|quận)\s*(?:,|và)\s*){1,3}(?:khu\s+vực|liên\s+huyện)(?!\p{L}|\s+[\divx])/uy
const PROVINCE_ALONE = /\s+tỉnh(?!\p{L})/uy
/** "Thống kê cơ sở Hải Hậu", "Thống kê cơ sở 5" */
const BELOW_PROVINCE = /\s+cơ\s+sở\s+(?=\d|\p{Lu})/uy
const PROVINCE_BEHIND = /\s+(?:tỉnh|thành\s+phố)(?!\p{L})/uy
/** In small letters these are places and means, "trên đài truyền thanh huyện"; behind another body they are one as well. */
const MEDIUM = /^(?:Đài|Trung tâm|Công báo|Trường) /
const OWN_UNIT =
  /\s+(?:các\s+|cấp\s+)?(?:tỉnh|thành\s+phố|huyện|thị\s+xã|quận|xã|phường|thị\s+trấn)(?!\p{L}|\s+(?:ủy|đoàn|đội|hội)(?!\p{L}))/uy
const COLON = /\s*:\s/uy
const COMMA = /\s*,\s*/uy
/** The name of a union's centre, of which a unit behind it makes a branch. */
const UNION = /^Trung ương (Hội .+) Việt Nam$/
const OF_MINISTRY = /^(?:Thanh tra|Văn phòng) Bộ$/
/** "Sở Y tế các địa phương" */
const EVERYWHERE = /\s+các\s+địa\s+phương(?!\p{L})/uy
const OF_DEPARTMENT = /^(?:(?:Thanh tra|Văn phòng) Sở|Công đoàn ngành)$/

/** "Văn phòng Bộ | Chỉ huy quân sự tỉnh" */
const OF_COMMAND = /(?<=\sbộ)\s+(?:chỉ\s+huy|tư\s+lệnh)(?!\p{L})/uy

const FRONT_OF_VILLAGE = 'Ban Công tác Mặt trận'
const VILLAGE =
  /\s+(?:ở\s+)?(?:(?:các|từng|\d{1,3})\s+)?(?:[Tt]hôn|bản|xóm|[Ấấ]p|buôn|làng|[Kk]hóm|[Kk]hu\s+phố|[Tt]ổ\s+dân\s+phố|khu\s+dân\s+cư)(?:,\s*(?:thôn|bản|xóm|ấp|buôn|làng|khóm|khu\s+phố|tổ\s+dân\s+phố|khu\s+dân\s+cư))*(?!\p{L})(?:\s\p{Lu}\p{L}*){0,3}(?:\s+trên\s+địa\s+bàn(?:\s+(?:xã|phường))?(?!\p{L}))?/uy

export const CENTRE_RULES = [
  bodyRule({
    id: 'body.verbal',
    form: 'FIXED',
    at: 'VERBAL_BODY',
    capital: true,
    // "với Công an, Quản lý thị trường"; "Quản lý thị trường trong dịp Tết" is what is to be done
    when: ({ start, end, from, value }, reading) =>
      reading.inList || reading.isBehindWord(from) || reading.ahead('ACTOR_END', end)
        ? withUnits(reading, start, part(value, 'BODY', 'STATE', null), end)
        : null,
  }),
  bodyRule({
    id: 'body.of-collective',
    form: 'CENTRE',
    at: 'FIXED_BODY',
    capital: true,
    when: ofEach,
  }),
  bodyRule({
    id: 'body.branch-of-union',
    form: 'CENTRE',
    at: 'FIXED_BODY',
    // "Hội Nông dân Việt Nam huyện": a branch is told from its centre by the unit behind it
    when: ({ start, end, from, value }, reading) => {
      const branch = reading.isCapital(from) ? UNION.exec(value.name) : null
      if (!branch || reading.text.low.startsWith('trung', start)) return null
      const units = unitsBehind(reading, end)
      return units && withUnits(reading, start, part(branch[1] as string, 'BODY', 'FRONT', null), end)
    },
  }),
  bodyRule({
    id: 'body.of-ministry',
    form: 'CENTRE',
    at: 'FIXED_BODY',
    // "Thanh tra Bộ Y tế": of the ministry that is named, else of the one that speaks
    when: ({ start, from, to, value }, reading) => {
      const ministry =
        OF_MINISTRY.test(value.name) && reading.isCapital(from)
          ? reading.text.at('MINISTRY', reading.text.words.start[to - 1] as number)
          : null
      if (!ministry) return null
      const base = value.name.replace(/Bộ$/, ministry.value)
      return draft(start, ministry.end, [part(base, 'BODY', 'STATE', 'CENTRAL')])
    },
  }),
  bodyRule({
    id: 'body.central',
    form: 'CENTRE',
    at: 'FIXED_BODY',
    // "Đảng ủy Công an Trung ương": the longest name of the centre, before any local reading
    when: ({ start, end, from, value: { name, system, level } }, reading) =>
      level === 'CENTRAL' &&
      reading.isCapital(from) &&
      !reading.match(AREA, end) &&
      !reading.match(OF_COMMAND, end)
        ? draft(start, end, [part(name, 'BODY', system, level)])
        : null,
  }),
]

export const DEPARTMENT_RULES = [
  bodyRule({
    id: 'body.joint',
    form: 'DEPARTMENT',
    at: 'LIST_HEAD',
    // "Liên bộ Tài chính - Công Thương", "Bộ: Tài chính, Nội vụ"
    when: ({ start, end, from, value }, reading) => {
      const isJoint = value.startsWith('liên')
      if (!isJoint && !(reading.isCapital(from) && reading.match(COLON, end))) return null
      const list = listUnderOneHead(reading, start, start)
      return isJoint || (list && list.parts.length > 1) ? list : null
    },
  }),
  bodyRule({
    id: 'body.department',
    form: 'DEPARTMENT',
    at: 'LIST_HEAD',
    capital: true,
    when: (head, reading) => (head.value === 'sở' ? department(head, reading) : null),
  }),
  bodyRule({
    id: 'body.department.lower-case',
    form: 'DEPARTMENT',
    at: 'LIST_HEAD',
    // "sở Xây dựng", "phòng Nội vụ": a known name in capitals
    when: (head, reading) => {
      const next = reading.next(head.end)
      if (reading.isCapital(head.from) || !reading.isCapitalAt(next)) return null
      if (head.value === 'sở') return reading.text.at('DEPARTMENT_NAME', next) && department(head, reading)
      return head.value === 'phòng' ? reading.text.at('OFFICE_NAME', next) && office(head, reading) : null
    },
  }),
  bodyRule({
    id: 'body.ministry',
    form: 'FIXED',
    at: 'MINISTRY',
    capital: true,
    when: ({ start }, reading) => {
      const ministry = ministryAt(reading, start)
      return ministry && named(reading, start, ministry.end, part(ministry.value, 'BODY', 'STATE', 'CENTRAL'))
    },
  }),
  bodyRule({
    id: 'body.of-village',
    form: 'FIXED',
    at: 'FIXED_BODY',
    // "Ban Công tác Mặt trận các thôn trên địa bàn xã"
    when: ({ start, end, value: { name, system } }, reading) => {
      const village = name === FRONT_OF_VILLAGE ? reading.printed(VILLAGE, end) : null
      if (!village) return null
      const base = name + village[0].replace(/\s+/g, ' ').replace(/^ ở/u, '')
      const kind = / (?:các|từng|\d+) /u.test(base) ? 'COLLECTIVE' : 'BODY'
      return draft(start, end + village[0].length, [part(base, kind, system, 'COMMUNE')])
    },
  }),
  bodyRule({
    id: 'body.fixed',
    form: 'FIXED',
    at: 'FIXED_BODY',
    capital: true,
    when: ({ start, end, value: { name, system, level } }, reading) => {
      if ([INSPECTS, TAX_AUTHORITY, MAN_OF_POLICE, OF_A_SCHOOL].some((other) => reading.match(other, start)))
        return null
      if (reading.match(OF_COMMAND, end)) return null
      const inner: Part = { ...part(name, 'BODY', system, level), shares: level === null }
      const department = OF_DEPARTMENT.test(name) ? reading.ahead('DEPARTMENT_NAME', end) : null
      return department
        ? withUnits(
            reading,
            start,
            { ...inner, base: `${name} ${department.value}`, shares: false },
            department.end,
          )
        : (ofCommission(reading, start, inner, end) ??
            ofHouse(reading, start, inner, end) ??
            named(reading, start, end, inner))
    },
  }),
]

/** "BCH Đoàn trường": of one house, which no list holds. */
const OF_A_SCHOOL = /(?:bch|ban\s+chấp\s+hành)\s+đoàn\s+(?:trường|khoa|cơ\s+(?:sở|quan))(?!\p{L})/uy
/** "Công an viên": a man of a village, and no house. */
const MAN_OF_POLICE = /công\s+an\s+viên(?!\p{L})/uy
/** "Cơ quan Thuế": of any level. */
const TAX_AUTHORITY = /(?<=cơ\s+quan\s+)thuế(?!\p{L}|\s+(?:tỉnh|thành\s+phố|cơ\s+sở))/uy
/** "- Thanh tra, kiểm tra việc chấp hành": what is to be done. */
const INSPECTS =
  /(?<=^|[.;:)–-]\s?)thanh\s+tra(?:(?:\s*,|\s+và)\s+(?:kiểm\s+tra|giám\s+sát(?!\s+(?:chi\s+nhánh|ngân\s+hàng))|kiểm\s+soát|xử\s+lý)|\s+(?:việc|công\s+tác|đột\s+xuất|định\s+kỳ|toàn\s+diện|trách\s+nhiệm|tình\s+hình|hoạt\s+động|thường\s+xuyên|chuyên\s+đề|chuyên\s+ngành\s+(?:về|đối\s+với))),?\s/uy

/** "Cơ quan Cảnh sát điều tra Công an tỉnh", "Phòng Quản lý xuất nhập cảnh - Công an tỉnh", "Thanh tra VKSND tối cao", "Hội Phụ nữ Bộ Chỉ huy Quân sự tỉnh": a part of another house, or its union. */
function ofHouse(reading: Reading, start: number, inner: Part, end: number): Draft | null {
  // "Ban Phong trào Tỉnh đoàn": a board of the union that is named behind it
  const isBoard = inner.system === 'FRONT' && BOARD.test(inner.base)
  if (!isBoard && !OF_HOUSE.test(inner.base)) return null
  const found = sectionOf(reading, start, inner, end)
  return found?.parts.every(({ system }) => (system === 'FRONT') === isBoard) ? found : null
}
const BOARD = /^Ban (?!Thường |Chấp |Công tác Mặt )/u
const OF_HOUSE =
  /^(?:(?:Văn phòng )?Cơ quan |Phòng (?!Giao dịch)|Trung đoàn |(?:Thanh tra|Hội Liên hiệp Phụ nữ|Hội Cựu chiến binh|Đoàn TNCS Hồ Chí Minh)$)/u

/** "Đoàn xã", "Đoàn phường A" is the Youth Union of it; "các Đoàn xã, phường" is a group. */
const OF_COMMUNE =
  /\s(?:xã|phường|thị trấn|đặc khu)(?!\p{L}|\s*,\s*(?:xã|phường|thị trấn|đặc khu)(?!\p{L}))/uy
const BEHIND_MANY = /(?<=(?:các|mỗi|từng|công|huyện|quận|thị|tỉnh|thành)\s+)/uy

/** What a word means where its unit stands behind it. */
const BY_UNIT: Readonly<Record<string, (head: SpanOf<'BODY_BY_UNIT'>, reading: Reading) => Part | null>> = {
  CA: ({ from }, reading) => (reading.isInCapitals(from) ? part('Công an', 'BODY', 'STATE', null) : null),
  Đoàn: ({ start, end }, reading) =>
    reading.printed(OF_COMMUNE, end) && reading.text.reads(BEHIND_MANY, start) === null
      ? part('Đoàn TNCS Hồ Chí Minh', 'BODY', 'FRONT', 'COMMUNE')
      : null,
  'Tòa án': ofPeople,
  'Viện kiểm sát': ofPeople,
  // only this bank has one in each district
  'Phòng giao dịch': () => part('Phòng Giao dịch Ngân hàng Chính sách xã hội', 'BODY', 'STATE', null),
}

/** "Viện kiểm sát huyện X" is the people's, as other papers call it in full; "Tòa án các cấp" are several. */
function ofPeople({ end, value }: SpanOf<'BODY_BY_UNIT'>, reading: Reading): Part {
  const isOfOne = unitsBehind(reading, end)?.units.every(({ group }) => group === null) === true
  return part(isOfOne ? `${value} nhân dân` : value, 'BODY', 'STATE', null)
}

/** "CA huyện", and since 2025 "Thống kê tỉnh": without a unit the word is what is to be done. */
export const BODY_BY_UNIT_RULE = bodyRule({
  id: 'body.by-unit',
  form: 'FIXED',
  at: 'BODY_BY_UNIT',
  capital: true,
  when: (head, reading) => {
    const { start, end, value } = head
    if (value === 'Thống kê') return statistics(head, reading)
    const body = unitsBehind(reading, end) && BY_UNIT[value]?.(head, reading)
    return body ? withUnits(reading, start, body, end) : null
  },
})

function statistics({ start, end, value }: SpanOf<'BODY_BY_UNIT'>, reading: Reading): Draft | null {
  if (reading.place.vintage !== 2025) return null
  if (!reading.match(PROVINCE_BEHIND, end) && !reading.printed(BELOW_PROVINCE, end)) return null
  return named(reading, start, end, part(value, 'BODY', 'STATE', 'PROVINCE'))
}

/** "Công an, Quân sự, Trạm Y tế trực 24/24": of the paper's own unit. */
const BESIDE_POLICE =
  /(?<=(?:^|[.;:]\s|giao\s|cầu\s|nghị\s)công an(?:,| và)\s)quân sự(?=\s*,\s*(?:trạm|hội|đoàn|mặt|ubnd|văn|ban|y tế)|\s+(?:tổ chức|bảo đảm|đảm bảo|trực|phối hợp|tăng cường|chủ động|xây dựng|bố trí)\s)/uy

/** "Công an, Quân sự xã": the command of the unit; "công tác quân sự xã" is what it does. */
export const COMMAND_RULE = bodyRule({
  id: 'body.command-by-unit',
  form: 'FIXED',
  at: 'BODY_BY_UNIT',
  when: ({ start, end, from, value }, reading) => {
    if (value !== 'Quân sự') return null
    if (!reading.match(OWN_UNIT, end))
      return reading.isCapital(from) && reading.match(BESIDE_POLICE, start) !== null
        ? draft(start, end, [part('Ban Chỉ huy Quân sự', 'BODY', 'STATE', null)])
        : null
    if (!reading.inList && (!reading.isCapital(from) || reading.isBehindWord(from))) return null
    const level = reading.match(PROVINCE_ALONE, end) ? 'PROVINCE' : null
    const base = `${level ? 'Bộ' : 'Ban'} Chỉ huy Quân sự`
    return withUnits(reading, start, part(base, 'BODY', 'STATE', level), end)
  },
})

/** "công an tỉnh", "hội nông dân xã": in small letters a name needs its unit. */
export const LOWER_CASE_RULE = bodyRule({
  id: 'body.fixed.lower-case',
  form: 'FIXED',
  at: 'FIXED_BODY',
  when: ({ start, end, from, to, value: { name, system, level } }, reading) =>
    level !== 'CENTRAL' &&
    to - from > 1 &&
    (!MEDIUM.test(name) || reading.inList) &&
    !reading.isCapital(from) &&
    reading.match(OWN_UNIT, end)
      ? withUnits(reading, start, part(name, 'BODY', system, level), end)
      : null,
})

export const OFFICE_RULES = [
  bodyRule({
    id: 'body.office',
    form: 'OFFICE',
    at: 'LIST_HEAD',
    capital: true,
    when: (head, reading) => (head.value === 'phòng' ? office(head, reading) : null),
  }),
  // "phòng Tài chính - Kế hoạch", "phòng Nội vụ"; but "phòng Hội nghị", a room
  bodyRule({
    id: 'body.office.lower-case',
    form: 'OFFICE',
    at: 'LIST_HEAD',
    when: (head, reading) =>
      head.value === 'phòng' &&
      !reading.isCapital(head.from) &&
      !reading.printed(OF_OFFICE, head.start) &&
      reading.isCapitalAt(reading.next(head.end)) &&
      !reading.match(ROOM, head.end)
        ? office(head, reading)
        : null,
  }),
]

/** "Văn | phòng" */
const OF_OFFICE = /(?<=[Vv]ăn\s)phòng/uy
const ROOM = /\s+(?:họp|hội|khách|lễ|trực|bầu|truyền\s+thống|một\s+cửa)(?!\p{L})|\s+\p{L}\d|\s+\d/uy

/** A known name, with the area or the units behind it. */
function named(reading: Reading, start: number, end: number, inner: Part): Draft {
  const behindMany = reading.skip(end, DISTRICTS_AND_AREAS)
  if (behindMany > end && !reading.isNameAhead(behindMany)) {
    const base = inner.base + reading.words(end, behindMany)
    return draft(start, behindMany, [
      { ...inner, base, kind: 'COLLECTIVE', level: reading.place.level, shares: false },
    ])
  }
  const alone = OF_AREA.test(inner.base) ? reading.printed(AREA_ALONE, end) : null
  const ofBase = OF_BASE.test(inner.base) ? reading.match(BASE_OFFICE, end) : null
  const area = reading.match(AREA, end) ?? namedArea(reading, end) ?? ofBase ?? alone
  if (!area) return ofNamedPlace(reading, start, inner, end) ?? withUnits(reading, start, inner, end)
  const base =
    inner.base +
    reading.text.text
      .slice(end, end + area[0].length)
      .replace(AREA_IN_CAPITALS, (area) => area.toLowerCase())
      .replace(/^ KV/u, ' khu vực')
  const level = inner.level === 'CENTRAL' ? inner.level : null
  const [one, till] = [{ ...inner, base, level, shares: false }, end + area[0].length]
  // "Thuế cơ sở 3 tỉnh Quảng Ngãi"
  return reading.printed(OF_NAMED_PROVINCE, till)
    ? withUnits(reading, start, one, till)
    : draft(start, till, [one])
}
const AREA_IN_CAPITALS = /^\s+(?:KHU\s+VỰC|CƠ\s+SỞ|VÙNG|SỐ)(?!\p{L})/u
const OF_NAMED_PROVINCE = /\s+(?:[Tt]ỉnh|[Tt]hành phố)\s+(?=\p{Lu}\p{Ll})/uy

/** "Hạt Kiểm lâm khu vực Di Linh": one of several of the name, called after a place. */
function namedArea(reading: Reading, at: number): RegExpExecArray | null {
  const found = reading.printed(NAMED_AREA, at)
  return found && reading.printed(BODY_HEAD, found.index + found[0].indexOf(found[1] as string)) === null
    ? found
    : null
}

/** "Sở Y tế", "Sở Y tế Hà Nội", a department of a name that is not known. */
function department({ start, end }: SpanOf<'LIST_HEAD'>, reading: Reading): Draft | null {
  const next = reading.next(end)
  const known = reading.text.at('DEPARTMENT_NAME', next)
  const comma = known && reading.match(COMMA, known.end)
  // "Sở Tài chính, Nội vụ, Y tế"
  if (known && comma) {
    const another = known.end + comma[0].length
    if (reading.isCapitalAt(another) && reading.text.at('DEPARTMENT_NAME', another))
      return listUnderOneHead(reading, start, start)
  }
  const found = known ? { name: known.value, end: known.end } : openName(reading, next)
  if (!known && found && isNameOfPerson(found.name)) return null
  const everywhere = found && reading.skip(found.end, EVERYWHERE)
  if (found && everywhere !== found.end)
    return draft(start, everywhere as number, [
      part(`Sở ${found.name} các địa phương`, 'COLLECTIVE', 'STATE', 'PROVINCE'),
    ])
  return found && withUnits(reading, start, part(`Sở ${found.name}`, 'BODY', 'STATE', 'PROVINCE'), found.end)
}

/** "PHÒNG THIÊN TAI Ở XÃ": what is prevented, and no office. */
const PREVENTED =
  /\s+(?:(?:tránh\s+)?thiên\s+tai|chống|dịch(?!\s+vụ)|bệnh|cháy|ngừa|tránh|lụt|bão|hạn\s+hán|rét|đói|lũ|ngộ\s+độc|tai\s+nạn)(?!\p{L})/uy

const SUMS_UP = /\s*,|\s+(?:báo\s+cáo|số\s+liệu|kết\s+quả|tình\s+hình|ý\s+kiến|các|và|nhu\s+cầu)(?!\p{L})/uy

/** "Phòng 1, Phòng 2 VKSND tỉnh", "Phòng 7 chủ trì": offices of the procuracy, and no room. */
const NUMBER_OF_OFFICE =
  /\s+\d{1,2}(?=(?:,\s*|\s+và\s+)phòng\s+\d{1,2}(?!\d)|\s*\)|\s+(?:-\s*)?(?:vksnd|viện\s+kiểm\s+sát)\s|\s+(?:chịu\s+trách\s+nhiệm|có\s+trách\s+nhiệm|chủ\s+trì|phối\s+hợp|tham\s+mưu|tổng\s+hợp|theo\s+dõi)(?!\p{L}))/uy

/** "Phòng Nội vụ huyện X"; "Phòng Tổ chức Đảng Ban Tổ chức Tỉnh ủy": a section, named with its body. */
function office({ start, end }: SpanOf<'LIST_HEAD'>, reading: Reading): Draft | null {
  if (reading.match(PREVENTED, end)) return null
  const next = reading.next(end)
  const numbered = reading.match(NUMBER_OF_OFFICE, end)
  if (numbered) {
    const behind = end + numbered[0].length
    const section = part(`Phòng ${numbered[0].trim()}`, 'BODY', 'STATE', reading.place.level)
    return sectionOf(reading, start, section, behind) ?? draft(start, behind, [section])
  }
  const named = reading.text.at('OFFICE_NAME', next)
  const known = named && isCutInLetters(reading, named.end) ? null : named
  const subject = departmentSubject(reading, next)
  // "P. Nội vụ", "P. Tổ chức - Cán bộ", "P. TCCB", but "P. Hòa Khánh" is a ward
  const isShort = reading.text.text[end - 1] === '.'
  if (isShort && !known && !subject && !isInLetters(reading, next) && !reading.printed(NO_PLACE, next))
    return null
  const inLetters = known ? null : officeInLetters(reading, start, next)
  if (inLetters) return inLetters
  const comma = known && reading.match(COMMA, known.end)
  // "Phòng Y tế, Tài chính - Kế hoạch"
  if (known && comma) {
    const another = known.end + comma[0].length
    if (reading.isCapitalAt(another) && reading.text.at('OFFICE_NAME', another))
      return listUnderOneHead(reading, start, start)
  }
  // "Phòng Kinh tế | tổng hợp, dự thảo", "Phòng Kế hoạch | tổng hợp báo cáo": what it does
  const acts = subject?.name.endsWith('tổng hợp') && (known || reading.match(SUMS_UP, subject.end))
  const open = longer(
    longer(subjectOfActivity(reading, start, openName(reading, next)), acts ? null : subject),
    nameOfLabel(reading, start, next),
  )
  // "Phòng Kinh tế, Hạ tầng và Đô thị | các phường"
  const ofMany = known !== null && open?.name.endsWith(' các') === true
  if (open && !ofMany && open.end > (known?.end ?? 0) && !(known && isJoinedOnce(reading, known))) {
    const section = part(`Phòng ${open.name}`, 'BODY', 'STATE', reading.place.level)
    return sectionOf(reading, start, section, open.end) ?? draft(start, open.end, [section])
  }
  const level = reading.place.vintage === 2025 ? 'COMMUNE' : 'DISTRICT'
  // in a paper of a province: those of the units that stand behind it
  const shares = reading.place.level === 'PROVINCE' || reading.place.level === 'CENTRAL'
  const whole = known && { ...part(`Phòng ${known.value}`, 'BODY', 'STATE', level), shares }
  return (
    whole && (ofCommission(reading, start, whole, known.end) ?? withUnits(reading, start, whole, known.end))
  )
}

/** "Phòng Văn hóa & Thông tin | và Đài truyền thanh": a name that has its "và" goes on with no second one. */
const isJoinedOnce = (reading: Reading, { start, end }: SpanOf<'OFFICE_NAME'>): boolean =>
  JOINED.test(reading.text.low.slice(start, end)) && reading.printed(AND_CAPITAL, end) !== null
const JOINED = /&|\svà\s/u
const AND_CAPITAL = /\s+và\s+(?=\p{Lu})/uy

/** "P. Tổng hợp", "P. Nông nghiệp": each syllable of a ward's name has its capital. */
const NO_PLACE = /\p{Lu}\p{Ll}+ \p{Ll}+/uy

/** "P. TCCB", "P.ĐT": an office by its letters; "P. II" is none. */
const isInLetters = ({ text }: Reading, at: number): boolean =>
  IN_LETTERS.test(text.text.slice(at, at + LONGEST_LETTERS))
const IN_LETTERS = /^(?![IVX]+(?!\p{L}))[\p{Lu}&]{2,8}(?![\p{L}\d])/u
const LONGEST_LETTERS = 10
