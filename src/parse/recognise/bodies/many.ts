import type { SpanOf } from '../../annotate/annotated.js'
import { draft, inUnit, part, type Draft } from './draft.js'
import { JOINT } from './named-lists.js'
import { openName, type OpenName } from './open-name.js'
import type { Reading } from './reading.js'
import { BODY_HEAD } from './unit-names.js'
import { unitsOfMany, withUnits } from './units.js'

/** Several bodies of one name of their own behind "các". */

/** "các Ban Quản lý rừng phòng hộ", "các Trung tâm Y tế": several with one open name. */
export function manyOfOneName({ start, end }: SpanOf<'ARTICLE'>, reading: Reading): Draft | null {
  const head = reading.ahead('OPEN_HEAD', end)
  if (!head || head.value === null) return null
  const troops = TROOPS.test(head.value) ? reading.match(TROOP_NUMBERS, head.end) : null
  if (troops) {
    const name = `các ${head.value}${reading.words(head.end, head.end + troops[0].length)}`
    return draft(start, head.end + troops[0].length, [part(name, 'COLLECTIVE', 'STATE', 'CENTRAL')])
  }
  const rest = openName(reading, reading.next(head.end), true)
  if (!rest)
    return COMPLETE_HEAD.test(head.value)
      ? withUnits(reading, start, part(`các ${head.value}`, 'COLLECTIVE', null, null), head.end)
      : null
  if (isOneOfSeveral(reading, head, rest.end)) {
    const one = reading.bodyAt(head.start, { loose: true })
    return one && { ...one, start }
  }
  // "các Trung tâm Y tế Hải Hậu, Giao Thủy": a house that every district has
  const known = OF_PLACE.test(rest.name)
    ? reading.bodyAt(head.start, { forms: ['FIXED'], loose: true })
    : null
  if (known && known.parts.length > 1) return { ...known, start }
  const each = eachByName(reading, start, head.value, rest)
  if (each) return each
  const more = NUMBERED.test(rest.name) ? MORE_NUMBERS : MORE_SORTS
  const behind = reading.skip(rest.end, more)
  const name = `các ${head.value} ${rest.name}${reading.words(rest.end, behind)}`
  return withUnits(reading, start, part(name, 'COLLECTIVE', null, null), behind)
}
/** "Đồn Biên phòng Nhơn Lý, Nhơn Châu", also without "các": each is named by its place alone. */
export function branchesByName(
  { start, end, value }: { readonly start: number; readonly end: number; readonly value: string },
  reading: Reading,
): Draft | null {
  const first = BY_PLACE.test(value) ? openName(reading, reading.next(end)) : null
  return first && eachByName(reading, start, value, first)
}
const BY_PLACE = /^(?:Đồn (?:Biên phòng|Công an)|Điện lực|Bưu điện|Hạt Kiểm lâm|Trạm Kiểm lâm)$/u

/** "các Đồn Biên phòng Nhơn Lý, Nhơn Châu", "các Ban Quản lý rừng phòng hộ Lộc Ninh và Tà Thiết": each of them. */
function eachByName(reading: Reading, start: number, head: string, first: OpenName): Draft | null {
  const [, kind = '', name] = OF_PLACE.exec(first.name) ?? []
  if (name === undefined) return null
  const names = name.split(' và ')
  let { end } = first
  for (;;) {
    const next = end + (reading.match(JOINT, end)?.[0].length ?? 0)
    const [other] = next > end ? (reading.printed(NAME_OF_PLACE, next) ?? []) : []
    if (other === undefined || reading.printed(BODY_HEAD, next) || reading.printed(PERSON, next)) break
    if (reading.bodyAt(next, { forms: NAMED_BODIES }) !== null) break
    names.push(other)
    end = next + other.length
  }
  if (names.length === 1) return null
  const each = names.map((one) => part(`${head} ${kind}${one}`, 'BODY', null, null))
  return draft(start, end, each)
}
/** What they are, and the name that the first of them has of its own. */
const PLACE = '(?:\\p{Lu}\\p{Ll}*[ -]){1,3}\\p{Lu}\\p{Ll}*'
const OF_PLACE = new RegExp(`^(.*?\\p{Ll} |)(${PLACE}(?: và ${PLACE})?)$`, 'u')
const NAME_OF_PLACE = new RegExp(`${PLACE}(?!\\p{L})`, 'uy')
/** "Điện lực A, Ông Trần Văn B" */
const PERSON = /(?:Ông|Bà|Đồng chí)\s/uy
const NAMED_BODIES = ['FIXED', 'DEPARTMENT', 'AUTHORITY', 'OPEN', 'OFFICE', 'STEERING', 'CENTRE'] as const

/** Heads that say what they manage or hold need nothing more. */
export const COMPLETE_HEAD =
  /^Ban (?:Quản lý|Tổ chức) \p{L}|^Tổ biên tập$|^Đồn (?:Biên phòng|Công an)$|^Chi cục Hải quan(?: cửa khẩu)?$/u

/** "các Vụ Pháp chế, Vụ Tổ chức cán bộ": each has its head, and is one; the branches that a paper of the centre names are many. */
function isOneOfSeveral(reading: Reading, head: SpanOf<'OPEN_HEAD'>, end: number): boolean {
  const [joint] = reading.match(JOINT, end) ?? []
  if (joint === undefined || (reading.place.level === 'CENTRAL' && BRANCH.test(head.value ?? '')))
    return false
  const { low } = reading.text
  const words = low.slice(head.start, head.end)
  const next = end + joint.length
  return reading.isCapitalAt(head.start) && reading.isCapitalAt(next) && low.startsWith(`${words} `, next)
}
const BRANCH = /^(?:Chi cục|Chi nhánh|Đội|Trạm|Hạt|Trường|Công đoàn)$/u
/** "các Quân khu 3, 4, 5" */
export const TROOPS =
  /^(?:(?:Bộ Tư lệnh )?Vùng Cảnh sát biển|Sư đoàn|Trung đoàn|Lữ đoàn|Hải đoàn|Hải đội|(?:Bộ Tư lệnh )?Quân khu|Quân đoàn|Binh đoàn)$/u
const TROOP_NUMBERS = /\s+\d{1,3}(?:\s*,\s*\d{1,3}(?![\d/.])){0,20}(?:\s*,?\s*và\s+\d{1,3})?(?![\d\p{L}/])/uy
/** "các Đội số 1, 2, 3 và 5", "các Chi cục Kiểm lâm vùng I, II" */
const NUMBERED = /\s(?:số \d{1,3}|[IVX]{1,4})$/u
const MORE_NUMBERS =
  /(?:\s*,\s*(?:số\s+)?(?:\d{1,3}|[ivx]{1,4})(?![\d\p{L}/.])){0,20}(?:\s*,?\s*và\s+(?:số\s+)?(?:\d{1,3}|[ivx]{1,4}))?(?![\d\p{L}/])/uy

/** "các Ban Quản lý dự án chuyên ngành, khu vực" */
const MORE_SORTS =
  /\s*,\s*(?:khu\s+vực|dạy\s+nghề|(?:ngoài\s+)?công\s+lập|tư\s+thục|dân\s+lập)(?=\s*(?:[,;.:]|và\s)|\s+\p{Ll})/uy

/** "các Ban Chỉ đạo lâm nghiệp cấp xã", "các TAND cấp tỉnh", "các NHNN chi nhánh tỉnh"; "các Hội đồng" alone are nobody's. */
export function manyOfOneKind({ end, start }: SpanOf<'ARTICLE'>, reading: Reading): Draft | null {
  const board = reading.ahead('STEERING_HEAD', end)
  const house = board ? null : reading.ahead('FIXED_BODY', end)
  const head = board ?? house
  const name = board?.value ?? house?.value.name ?? ''
  if (!head || !OF_MANY.test(name)) return null
  const found = reading.bodyAt(head.start, { forms: ['STEERING', 'CENTRE', 'FIXED'] })
  const [one] = found?.parts ?? []
  const isAlone = one?.unit === null && one.base === name && !OF_HIGH_COURT.test(name)
  if (!found || !one || isAlone) return null
  if (found.parts.length > 1 && found.parts.every(({ unit }) => unit?.group === null))
    return { ...found, start }
  const parts = found.parts.map((part) => ({
    ...part,
    base: `các ${part.base}`,
    kind: 'COLLECTIVE' as const,
  }))
  return { ...found, start, parts }
}
const OF_MANY = /^(?:Ban Chỉ|Hội đồng|Tòa án|Viện kiểm sát|Ngân hàng|Bảo hiểm xã hội|Kho bạc)/u
const OF_HIGH_COURT = / cấp cao$/u

/** "các UBND xã, phường": the UBND of each. "các UBND" alone are nobody's. */
export function manyInUnits({ start, end }: SpanOf<'ARTICLE'>, reading: Reading): Draft | null {
  const authority = reading.ahead('AUTHORITY', end)
  const house = authority ? null : reading.ahead('FIXED_BODY', end)
  const head = authority ?? (house?.value.name === 'Công an' ? house : null)
  const units = head && unitsOfMany(reading, head.end)
  if (!units) return null
  const one = part(authority?.value ?? 'Công an', 'BODY', 'STATE', null)
  return draft(
    start,
    units.end,
    units.units.map((unit) => inUnit(one, unit)),
  )
}
