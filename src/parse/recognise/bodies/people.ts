import { draft, inUnit, part, type Draft, type Part, type Unit } from './draft.js'
import { bodyRule, type Reading } from './reading.js'
import type { SpanOf } from '../../annotate/annotated.js'
import { collective } from './collectives.js'
import { namedVillages } from './villages.js'

/** "Giám đốc, các Phó Giám đốc Sở X", "Giám đốc hoặc Phó Giám đốc Sở X" */
const OTHER_HOLDERS =
  /\s*(?:\/\s*thủ\s+trưởng\s+|(?:,|và|hoặc|hay)\s*(?:các\s+)?(?:phó|pgđ|pct)(?:\s+(?:giám\s+đốc|chủ\s+tịch|chánh|trưởng|bí\s+thư|hiệu\s+trưởng|viện\s+trưởng|cục\s+trưởng|chủ\s+nhiệm))?\s+|của\s+)?\s*/uy
const PHRASE_OF_OTHERS = /\s*(?:,|và|hoặc|hay)\s*(?:các\s+)?phó\s/uy
const AND_VILLAGE_HEAD = /(?:\s+chi\s+bộ\s*[-–]|\s*(?:,|và|[-–]))\s*(?=trưởng\s)/uy
const AND_CHAIRMAN = /\s*(?:,|và|[-–])\s*(?=chủ\s+tịch\s)/uy
/** "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh" */
const OF_COMMITTEE =
  /\s+(?:thường\s+trực\s+)?(?:(?:tỉnh|thành|huyện|thị|quận)\s+ủy|đảng\s+ủy(?:\s+(?:xã|phường|thị\s+trấn))?)(?=\s*[,–-]\s*chủ\s+tịch\s)/uy
/** "Bộ trưởng, Thủ trưởng cơ quan ngang bộ", "Bộ trưởng các bộ" being another's. */
const AND_HEADS = /\s*(?:,|và)\s*(?:các\s+)?thủ\s+trưởng\s+(?:các\s+)?cơ\s+quan/uy
/** "Các Bộ trưởng, trưởng ngành" */
const AND_BRANCHES = /\s*(?:,|và)\s*(?:các\s+)?(?:thủ\s+)?trưởng\s+(?:các\s+)?ngành(?!\p{L})/uy
/** "các đồng chí Bộ trưởng" */
const BEHIND_COMRADES = /(?<=các\s+(?:đồng\s+chí|đ\/c)\s+)/uy
const HEADS_BOARD = /^Chủ tịch(?:$| (?:Hội đồng|HĐ))/u
const AND_MANAGER = /\s*(?:,|và)\s*(?=(?:tổng\s+)?giám\s+đốc\s)/uy
/** Positions whose last word begins the name of the body: "Trưởng ban Tổ chức". */
const HOLDS_HEAD = /(?:Trưởng|Phó Trưởng) (?:ban|phòng)$/
const MINISTER = /^(?:Bộ|Thứ) trưởng$/
const SECRETARY = /^(?:Bí thư|Phó Bí thư)$/
/** In lower case these are verbs or persons: "lãnh đạo UBND tỉnh". */
const VERB_TOO = /^(?:Quyền |Lãnh đạo|Đại diện|Đại biểu)/

/** "thôn trưởng các thôn", "Trưởng thôn 44 thôn" */
const OF_VILLAGES =
  /\s+(?:của\s+|ở\s+)?(?:các|\d{1,3})\s+(?:thôn|xóm|bản|ấp|khóm|buôn|làng|khu\s+phố)(?!\p{L})/uy
/** "Trưởng các thôn, phố": the group of both, whose head is a position like others. */
const OTHER_PLACES =
  /(?<=trưởng\s+các\s+(?:thôn|xóm|bản|ấp|khóm|buôn|làng))\s*(?:,|và)\s*(?:phố|khối\s+phố|tiểu\s+khu|khu\s+phố|tổ\s+dân\s+phố|thôn|xóm|bản|ấp|khóm|buôn|làng)(?!\p{L})/uy
const GOVERNMENT = /\s+chính\s+phủ(?!\p{L})/uy

/** Bodies named by the people who stand for them. */
export const PEOPLE_RULES = [
  bodyRule({
    id: 'body.village-heads',
    form: 'PEOPLE',
    at: 'VILLAGE_HEAD',
    // "Xóm trưởng", "Trưởng thôn": all villages of the paper's unit
    when: ({ start, end, value }, reading) =>
      reading.match(OTHER_PLACES, end)
        ? null
        : (namedVillages(reading, start, end, value) ??
          draft(
            start,
            reading.skip(end, OF_VILLAGES),
            [part(value, 'COLLECTIVE', null, null)],
            reading.text.text.slice(start, end),
          )),
  }),
  bodyRule({
    id: 'body.secretary-and-chairman',
    form: 'PEOPLE',
    at: 'POSITION',
    when: (position, reading) =>
      SECRETARY.test(position.value) ? secretaryAndChairman(position, reading) : null,
  }),
  bodyRule({
    id: 'body.secretary-and-village-heads',
    form: 'PEOPLE',
    at: 'POSITION',
    // "Bí thư, Trưởng các thôn", "Bí thư chi bộ - Trưởng ấp": who is both
    when: ({ start, end, value }, reading) => {
      const gap = SECRETARY.test(value) ? reading.match(AND_VILLAGE_HEAD, end) : null
      const heads = gap && reading.text.at('VILLAGE_HEAD', end + gap[0].length)
      if (!heads) return null
      const role = reading.text.text.slice(start, heads.end)
      const behind = reading.skip(heads.end, OF_VILLAGES)
      return draft(start, behind, [part(heads.value, 'COLLECTIVE', null, null)], role)
    },
  }),
  bodyRule({
    id: 'body.ministers',
    form: 'PEOPLE',
    at: 'POSITION',
    // "Bộ trưởng, Thủ trưởng cơ quan ngang bộ", "các Bộ trưởng": all ministers
    when: ({ start, end, from, value }, reading) => {
      if (value !== 'Bộ trưởng') return null
      const branches = reading.match(AND_BRANCHES, end)
      const isMany =
        branches !== null ||
        reading.match(AND_HEADS, end) !== null ||
        ((reading.isBehindMany(from) || reading.match(BEHIND_COMRADES, start) !== null) &&
          reading.bodyAt(reading.next(end), { loose: true }) === null)
      const name = branches ? 'các bộ, ngành' : 'các bộ'
      const all = end + (branches?.[0].length ?? 0)
      return isMany ? draft(start, all, [part(name, 'COLLECTIVE', 'STATE', 'CENTRAL')], value) : null
    },
  }),
  bodyRule({
    id: 'body.minister',
    form: 'PEOPLE',
    at: 'POSITION',
    // "Bộ trưởng Công an", without "Bộ"
    when: ({ start, end, value }, reading) => {
      const ministry = MINISTER.test(value) ? reading.text.at('MINISTRY_NAME', reading.next(end)) : null
      return (
        ministry &&
        draft(start, ministry.end, [part(`Bộ ${ministry.value}`, 'BODY', 'STATE', 'CENTRAL')], value)
      )
    },
  }),
  bodyRule({
    id: 'body.heads-of-companies',
    form: 'PEOPLE',
    at: 'POSITION',
    // "Chủ tịch Hội đồng thành viên, Tổng Giám đốc các tập đoàn"
    when: (position, reading) => {
      const gap = HEADS_BOARD.test(position.value) ? reading.match(AND_MANAGER, position.end) : null
      const other = gap && reading.text.at('POSITION', position.end + gap[0].length)
      const body = other && roleHolder(other, reading)
      return body && { ...body, start: position.start }
    },
  }),
  bodyRule({
    id: 'body.members-of-government',
    form: 'PEOPLE',
    at: 'POSITION',
    // each of them, and not the Government
    when: ({ start, end, value }, reading) => {
      const government = value === 'Thành viên' ? reading.match(GOVERNMENT, end) : null
      return (
        government &&
        draft(start, end + government[0].length, [
          part('các thành viên Chính phủ', 'COLLECTIVE', 'STATE', 'CENTRAL'),
        ])
      )
    },
  }),
  bodyRule({ id: 'body.role-holder', form: 'PEOPLE', at: 'POSITION', when: roleHolder }),
  bodyRule({ id: 'body.role-holders', form: 'PEOPLE', at: 'ARTICLE', when: roleHolders }),
]

/** "các Giám đốc Sở Y tế": those of each province, within one the first of several as in "các đồng chí Giám đốc Sở Y tế, …". */
function roleHolders({ start, end }: SpanOf<'ARTICLE'>, reading: Reading): Draft | null {
  const comrades = reading.skip(end, COMRADES)
  // "các ông (bà) Trưởng thôn"; behind "các đồng chí" lists look for them themselves
  const people = reading.skip(end, PEOPLE)
  const heads = people > end ? reading.ahead('VILLAGE_HEAD', people) : null
  if (heads) return draft(start, heads.end, [part(heads.value, 'COLLECTIVE', null, null)], heads.value)
  const cells = comrades > end ? reading.match(SECRETARIES_OF_CELLS, comrades) : null
  if (cells)
    return draft(
      start,
      comrades + cells[0].length,
      [part('các chi bộ', 'COLLECTIVE', 'PARTY', null)],
      'Bí thư',
    )
  const position = reading.ahead('POSITION', comrades)
  const body = position && reading.isCapital(position.from) ? roleHolder(position, reading) : null
  // "các đồng chí Chủ tịch UBND các huyện"
  const areMany = body !== null && comrades > end && reading.ahead('VILLAGE_HEAD', comrades) === null
  // "các Bí thư Tỉnh ủy, Thành ủy": of all of them, without another "các"
  if (body?.parts.every(({ base }) => COMMITTEES.test(base))) return { ...body, start }
  if (!areMany && !body?.parts.every(({ kind, unit }) => kind === 'BODY' && unit?.territory == null))
    return null
  // its members, and not some of its kind
  const areMembers = position?.value === 'Ủy viên'
  const article = areMembers ? 'các Ủy viên ' : 'các '
  const parts =
    comrades > end || (reading.place.province !== null && !areMembers)
      ? body.parts
      : body.parts.map((one) => ({ ...one, base: `${article}${one.base}`, kind: 'COLLECTIVE' as const }))
  return { ...body, start, parts }
}
/** "Các đồng chí Bí thư chi bộ, Trưởng thôn" */
const SECRETARIES_OF_CELLS = /\s+bí\s+thư\s+(?:các\s+)?chi\s+bộ(?=\s*(?:,|và)\s)/uy
const COMMITTEES = /^các (?:tỉnh|thành|huyện|thị|quận) ủy$/u
const PEOPLE = /\s+(?:ông\s*(?:\(bà\)|,\s*bà)|ông|bà)(?!\p{L})/uy
const COMRADES = /\s+(?:đồng\s+chí|đ\/c|ông\s*(?:\(bà\)|,\s*bà)|ông|bà)(?!\p{L})/uy

/** "Giám đốc Sở X", "Chủ tịch UBND các huyện", "Thủ trưởng các sở, ban, ngành" */
function roleHolder(position: SpanOf<'POSITION'>, reading: Reading): Draft | null {
  const { start, end, value, from } = position
  // but not in "Thường trực HĐND, lãnh đạo UBND huyện"
  const isVerbToo =
    VERB_TOO.test(value) && !reading.isCapital(from) && !(reading.inList && value !== 'Đại biểu')
  if (isVerbToo && !reading.text.low.startsWith(', ', start - 2)) return null
  const others = reading.skip(end, OTHER_HOLDERS)
  if (value === 'Chỉ huy' && reading.match(BESIDE_COMMITTEE, start) === null) return null
  // "Trưởng phòng Kinh tế", but "Trưởng phòng hoặc Phó Trưởng phòng Kinh tế"
  const holdsHead = HOLDS_HEAD.test(value) && reading.match(PHRASE_OF_OTHERS, end) === null
  const next = reading.skip(
    holdsHead ? (reading.text.words.start[position.to - 1] as number) : others,
    HEAD_TWICE,
  )
  const body =
    reading.bodyAt(next, { loose: true }) ??
    // "Trưởng ban Ban Chỉ đạo …"
    (next < end ? reading.bodyAt(reading.next(end), { forms: ['STEERING', 'FIXED', 'OPEN'] }) : null) ??
    // "bí thư cấp ủy": the committee is the position's last word
    (value === 'Bí thư cấp ủy' && !reading.isCapital(from)
      ? collective(reading, committeeOf(position, reading), committeeOf(position, reading), true)
      : null) ??
    // "Thủ trưởng cơ quan ngang bộ", "Giám đốc Sở, Thủ trưởng ban, ngành"
    (isOfEach(position, reading, next) ? collective(reading, next, next, true) : null)
  if (body === null || body.role !== null || (isVerbToo && !reading.match(MUST, body.end))) return null
  if (value === 'Ban Chỉ huy' && !body.parts.every(({ base }) => base.startsWith('Công an'))) return null
  const parts = SECRETARY.test(value) ? body.parts.map(ledByParty) : body.parts
  return { ...body, parts, start, role: reading.text.text.slice(start, end) }
}

/** "Cấp ủy, chỉ huy các đơn vị": elsewhere it is what somebody does. */
const BESIDE_COMMITTEE = /(?<=(?:ủy|thường\s+vụ)(?:,\s+|\s+và\s+))(?=chỉ\s+huy\s+các\s)/uy

function isOfEach({ value, end }: SpanOf<'POSITION'>, reading: Reading, at: number): boolean {
  if (value === 'Thủ trưởng' || reading.match(BARE_DEPARTMENT, at) || areBareUnits(reading, at)) return true
  return SECRETARY.test(value) && reading.match(PHRASE_OF_OTHERS, end) !== null && isBareCell(reading, at)
}
/** "Bí thư hoặc Phó Bí thư chi đoàn": whoever of them leads it; but not "chi đoàn Quân sự". */
function isBareCell(reading: Reading, at: number): boolean {
  const cell = reading.match(CELL, at)
  return cell !== null && !reading.isNameAhead(at + cell[0].length)
}
const CELL = /(?:chi\s+(?:đoàn|bộ|hội)|liên\s+chi\s+đoàn)(?!\p{L})/uy

/** "Trưởng phòng Phòng Kinh tế", "Trưởng trạm Trạm Y tế": the head's word, and the body in full. */
const HEAD_TWICE = /(văn\s+phòng|phòng|trạm|trung\s+tâm|đội|hạt)\s+(?=\1\s)/uy
/** "Ngoài ra, lãnh đạo Sở X phải …" */
const MUST = /\s+(?:phải|cần|có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm)\s/uy
/** "Lãnh đạo xã, phường": those of all of them; but not "Lãnh đạo xã, phường Đông Hải". */
function areBareUnits(reading: Reading, at: number): boolean {
  const end = reading.skip(at, BARE_UNITS)
  return end > at && !reading.isNameAhead(end)
}
const BARE_UNITS =
  /(?:huyện|quận|thị\s+xã|thị\s+trấn|xã|phường)(?:\s*[,/]\s*|\s+và\s+)(?:huyện|quận|thị\s+xã|thị\s+trấn|thành\s+phố|xã|phường|đặc\s+khu)(?!\p{L})/uy
const BARE_DEPARTMENT =
  /sở(?=\s*(?:[,;]|và)\s*(?:thủ\s+trưởng|người\s+đứng|ban|ngành|trưởng|chủ\s+tịch|cơ\s+quan|đơn\s+vị)(?!\p{L}))/uy

/** "Bí thư các xã, phường": who leads the Party there. */
const ledByParty = (one: Part): Part =>
  COMMUNES.test(one.base) ? { ...one, base: `Đảng ủy ${one.base}`, system: 'PARTY', level: 'COMMUNE' } : one
const COMMUNES = /^các (?:xã|phường|thị trấn|đặc khu)(?!\p{L})/u

const committeeOf = ({ to }: SpanOf<'POSITION'>, { text }: Reading): number =>
  text.words.start[to - 2] as number

const COMMITTEE_OF = { PROVINCE: 'Tỉnh ủy', COMMUNE: 'Đảng ủy' } as const

const UNITS = /^các (?:tỉnh|thành phố|xã|phường|thị trấn|đặc khu|huyện)(?!\p{L})/u
const ledByBoth = (one: Part): Part[] => [
  COMMUNES.test(one.base)
    ? ledByParty(one)
    : {
        ...one,
        base: /thành phố/u.test(one.base) ? 'các tỉnh ủy, thành ủy' : 'các tỉnh ủy',
        system: 'PARTY',
      },
  { ...one, base: `UBND ${one.base}`, system: 'STATE' },
]

/** "Bí thư, Chủ tịch UBND các xã, phường": the Party committees of the same units too. */
function secretaryAndChairman({ start, end, value }: SpanOf<'POSITION'>, reading: Reading): Draft | null {
  const behind = value === 'Phó Bí thư' ? reading.skip(end, OF_COMMITTEE) : end
  const gap = reading.match(AND_CHAIRMAN, behind)
  const chairman = gap && reading.bodyAt(behind + gap[0].length, { loose: true })
  // "Bí thư, Chủ tịch các xã, phường": the units alone
  if (chairman?.parts.every(({ base }) => UNITS.test(base)) && value === 'Bí thư')
    return draft(start, chairman.end, chairman.parts.flatMap(ledByBoth), reading.text.text.slice(start, end))
  if (!chairman?.parts.every(({ base, unit }) => base === 'UBND' && unit !== null)) return null
  // a deputy secretary with a post in the State answers for that post
  const committees =
    value === 'Bí thư'
      ? chairman.parts.map(({ unit, level }) =>
          inUnit(
            part(COMMITTEE_OF[level as keyof typeof COMMITTEE_OF] ?? 'Huyện ủy', 'BODY', 'PARTY', level),
            unit as Unit,
          ),
        )
      : []
  return draft(start, chairman.end, [...committees, ...chairman.parts], reading.text.text.slice(start, end))
}
