import type { SpanOf } from '../../annotate/annotated.js'
import type { Territory } from '../../../model/territory.js'
import { otherDesignationsOf } from '../../lexicon/territories.js'
import { draft, part, type Draft, type Part } from './draft.js'
import { departmentSubject, longer, openName, type OpenName } from './open-name.js'
import type { Reading } from './reading.js'
import { namedPlacesEnd } from './places.js'
import { unitsBehind, withUnits } from './units.js'

/** One noun behind "các", and the names of several bodies behind it. */

const COLON = /\s*:\s*/uy
export const JOINT = /\s*(?:,\s*và|,|;|và)\s*/uy
/** No list of them is longer. */
const MOST = 40

type Range = Pick<SpanOf<'ARTICLE'>, 'start' | 'end'>

interface One {
  readonly parts: readonly Part[]
  readonly end: number
}

/** The members from `at` on with commas or "và" between; null where there is none. */
export function rowOf(reading: Reading, at: number, read: (at: number) => One | null): One | null {
  const parts: Part[] = []
  let end = at
  for (let next = at; parts.length < MOST;) {
    const one = read(next)
    if (one === null) break
    parts.push(...one.parts)
    end = one.end
    const gap = reading.match(JOINT, end)
    if (!gap) break
    next = end + gap[0].length
  }
  return parts.length === 0 ? null : { parts, end }
}

/** Departments that are named by what they are for. */
const DEPARTMENT = /^(?:Cục|Chi cục|Tổng cục|Vụ|Viện|Trung tâm|Trạm|Hội|Tổng công ty)$/u

/** "các Chi cục: Kiểm lâm, Thủy lợi": one head, and behind a colon what each is for. */
export function manyUnderOneHead({ start, end }: SpanOf<'ARTICLE'>, reading: Reading): Draft | null {
  const head = reading.ahead('OPEN_HEAD', end)
  const name = head?.value ?? ''
  const colon = head && DEPARTMENT.test(name) ? reading.match(COLON, head.end) : null
  if (!head || !colon) return null
  const level = reading.place.level === 'CENTRAL' ? 'CENTRAL' : null
  const row = rowOf(reading, head.end + colon[0].length, (at) => {
    const subject = longer(departmentSubject(reading, at), ofTwo(reading, at))
    if (!subject) return null
    const own = subject.name.endsWith(' Việt Nam') ? 'CENTRAL' : level
    return { parts: [part(`${name} ${subject.name}`, 'BODY', null, own)], end: subject.end }
  })
  return row && draft(start, row.end, row.parts)
}

/** "các phòng: Chế độ BHXH, TCCB và Thanh tra Sở": rooms by their names alone, among bodies in full; offices that every district has are read elsewhere. */
export function roomsUnderOneHead({ start, end }: SpanOf<'ARTICLE'>, reading: Reading): Draft | null {
  const head = reading.ahead('LIST_HEAD', end)
  const colon = head?.value === 'phòng' ? reading.match(COLON, head.end) : null
  if (!head || !colon) return null
  let rooms = 0
  const row = rowOf(reading, head.end + colon[0].length, (at) => {
    if (!reading.isCapitalAt(at)) return null
    const whole = reading.bodyAt(at, { forms: ['FIXED', 'DEPARTMENT', 'AUTHORITY'] })
    const name = longer(departmentSubject(reading, at), openName(reading, at))
    if (whole !== null && whole.end >= (name?.end ?? 0)) return whole.role === null ? whole : null
    if (name === null) return null
    if (reading.text.at('OFFICE_NAME', at)?.end !== name.end) rooms += 1
    return { parts: [part(`Phòng ${name.name}`, 'BODY', 'STATE', reading.place.level)], end: name.end }
  })
  return row && rooms > 0 && row.parts.length > 1 ? draft(start, row.end, row.parts) : null
}

const COMPANIES =
  /\s*(tập\s+đoàn|tổng\s+công\s+ty)(?:\s+kinh\s+tế)?(?:(?:\s*,|\s+và)\s+(?:tổng\s+)?công\s+ty)?(?:\s+nhà\s+nước)?(\s*:)?\s+/uy

/**
 * "các Tập đoàn: Điện lực Việt Nam, Dầu khí Việt Nam": companies by their names alone; behind a colon also those that no list
 * holds, and companies in letters.
 */
export function companiesUnderOneHead({ start, end }: SpanOf<'ARTICLE'>, reading: Reading): Draft | null {
  const head = reading.match(COMPANIES, end)
  if (!head) return null
  const kind = head[1]?.startsWith('tập') ? 'Tập đoàn' : 'Tổng công ty'
  const row = rowOf(reading, end + head[0].length, (at) => {
    if (!reading.isCapitalAt(at)) return null
    const known = reading.text.at('COMPANY_NAME', at)
    if (known) return { parts: [part(known.value, 'BODY', 'STATE', 'CENTRAL')], end: known.end }
    if (head[2] === undefined) return null
    const whole = reading.bodyAt(at, { forms: ['FIXED', 'DEPARTMENT', 'AUTHORITY', 'OPEN'] })
    if (whole) return whole.role === null ? whole : null
    const name = openName(reading, at)
    return name && { parts: [part(`${kind} ${name.name}`, 'BODY', 'STATE', 'CENTRAL')], end: name.end }
  })
  return row && row.parts.length > 1 ? draft(start, row.end, row.parts) : null
}

/** "Thủy lợi": a field of two syllables that no list holds; of more, where it is that of the country, "Quản lý bay Việt Nam". */
function ofTwo(reading: Reading, at: number): OpenName | null {
  const [name] = reading.printed(FIELD, at) ?? []
  if (name === undefined) return null
  const end = at + name.length
  return { name: reading.words(at, end).replace(/ VN$/u, ' Việt Nam'), end }
}
const FIELD = /\p{Lu}\p{Ll}+\s\p{Ll}+(?:(?:\s\p{Lu}?\p{Ll}+){0,3}?\s(?:Việt\sNam|VN))?(?!\p{L})/uy

const COMMITTEES = /\s*Đảng\s+(?:ủy|uỷ)(?:\s+các\s+(?=[Bb]ộ\s))?(?:\s*:)?\s+/uy

/** "các Đảng ủy Bộ Y tế, Bộ Xây dựng", "các Đảng ủy: Công an tỉnh, Quân sự tỉnh": the committee of each house. */
export function committeesOfMinistries({ start, end }: SpanOf<'ARTICLE'>, reading: Reading): Draft | null {
  const head = reading.printed(COMMITTEES, end)
  const row =
    head &&
    rowOf(reading, end + head[0].length, (at) => {
      const ministry = reading.text.at('MINISTRY', at)
      if (!ministry || !reading.isCapitalAt(at)) return committeeOfBase(reading, at)
      return {
        parts: [part(`Đảng ủy ${ministry.value}`, 'BODY', 'PARTY', 'CENTRAL')],
        end: ministry.end,
      }
    })
  return row && row.parts.length > 1 ? draft(start, row.end, row.parts) : null
}

/** "Công an tỉnh", "Khối các cơ quan" behind "Đảng ủy": the committee of that house. */
function committeeOfBase(reading: Reading, at: number): Draft | null {
  const base = reading.isCapitalAt(at) ? reading.text.at('PARTY_BASE', at) : null
  const level = reading.place.level === 'DISTRICT' ? 'DISTRICT' : 'PROVINCE'
  return base && withUnits(reading, at, part(`Đảng ủy ${base.value}`, 'BODY', 'PARTY', level), base.end)
}

/** "Đảng ủy Quân sự, Công an tỉnh": the word stands for each of them, where the first has no unit of its own. */
export function committeesInRow(reading: Reading, at: number): One | null {
  const row = rowOf(reading, at, (next) => committeeOfBase(reading, next))
  const [first] = row?.parts ?? []
  return row && row.parts.length > 1 && first?.unit === null ? row : null
}

const HOUSES =
  /\s*(?:cơ\s+quan|đơn\s+vị|sở|ban|ngành)(?:\s*(?:,|và)\s*(?:cơ\s+quan|đơn\s+vị|ban|ngành|địa\s+phương)){0,4}\s*:\s*/uy

/** "các đơn vị: Y tế, Bộ Chỉ huy Quân sự tỉnh, Công Thương": departments by their field alone, among bodies in full; in a district they are its offices. */
export function housesByField({ start, end }: SpanOf<'ARTICLE'>, reading: Reading): Draft | null {
  const head = reading.match(HOUSES, end)
  if (!head) return null
  let [fields, houses] = [0, 0]
  const isOfDistrict = reading.place.level === 'DISTRICT' && !/sở/u.test(head[0])
  const [names, kind, level] = isOfDistrict
    ? (['OFFICE_NAME', 'Phòng', 'DISTRICT'] as const)
    : (['DEPARTMENT_NAME', 'Sở', 'PROVINCE'] as const)
  const row = rowOf(reading, end + head[0].length, (at) => {
    const field = reading.isCapitalAt(at) ? reading.text.at(names, at) : null
    const whole = reading.bodyAt(at, { forms: ['FIXED', 'DEPARTMENT', 'AUTHORITY'] })
    if (field && (whole === null || whole.end <= field.end)) {
      fields += 1
      return { parts: [part(`${kind} ${field.value}`, 'BODY', 'STATE', level)], end: field.end }
    }
    if (whole === null || whole.role !== null) return null
    houses += 1
    return whole
  })
  return row && fields > 0 && houses > 0 ? draft(start, row.end, row.parts) : null
}

/** "các xã Tả Phìn, Bản Hồ", "các tỉnh: A, B": each of the units that are named. */
export function namedUnits({ start, end }: Range, reading: Reading): Draft | null {
  if (!reading.ahead('UNIT_KIND', end)) return namedPlaces({ start, end }, reading)
  const row = unitsBehind(reading, start, false, true)
  if (row === null || row.units.length < 2 || row.units.some(({ group }) => group !== null)) return null
  const kind = reading.ahead('UNIT_KIND', end)
  const printed = kind === null ? '' : reading.text.low.slice(kind.start, kind.end)
  const parts = row.units.map(({ territory, words }) =>
    part(territory ? designation(territory, printed) : words, 'UNNAMED', null, null),
  )
  return draft(start, row.end, parts)
}

/** "các tỉnh Đồng Nai, …": under the kind that is printed, where the unit was of that kind at another time. */
function designation(territory: Territory, kind: string): string {
  const other = otherDesignationsOf(territory).find((one) => one.designation === `${kind} ${territory.name}`)
  return other?.designation ?? `${territory.kind} ${territory.name}`
}

/** "các địa phương Bắc Ninh, An Giang": those that are meant, whatever units they are. */
function namedPlaces({ start, end }: Range, reading: Reading): Draft | null {
  const from = reading.skip(end, PLACES)
  const till = namedPlacesEnd(reading, from)
  if (from === end || till === from) return null
  const name = reading.words(start, till).replace(/^Các/u, 'các')
  return draft(start, till, [part(name, 'UNNAMED', null, null)])
}
const PLACES = /\s+địa\s+phương(?!\p{L})/uy
