import type { Body } from '../../../model/agency.js'
import { fold } from '../../../model/fold.js'
import type { Territory } from '../../../model/territory.js'
import { TYPE_AND_TITLE } from '../../lexicon/layout.js'
import { NOWHERE, placeOf, type Place } from '../../place.js'
import { isCapital, type Paper } from '../../segment.js'
import { typeOfLine } from '../../segment/type-line.js'
import { liesBelow } from '../address.js'
import { bodyNamed, bodyOf, findBodies, unitIn } from '../agencies.js'

export interface Letterhead {
  /** Names as printed, each joined over its lines, superior body first. */
  readonly lines: readonly string[]
  readonly bodies: readonly Body[]
  /** `TỈNH X`, `ĐẢNG BỘ TỈNH X` among them: the province that the head prints. */
  readonly province: Territory | null
  /** The unit that the last name prints. */
  readonly unit: Territory | null
  /** The last name prints a unit that is not one of the map, or may be one of several. */
  readonly unplaced: boolean
}

const BANNER = /^(?:cộng hòa xã hội|độc lập|đảng cộng sản việt nam|tự do|hạnh phúc)/u

/**
 * The bodies that the head prints. A unit is one of the maps given that lies in the units printed above it; among
 * namesakes `choose` decides, by what the paper says.
 */
export function readLetterhead(
  paper: Paper,
  maps: readonly Territory['vintage'][],
  choose: (units: readonly Territory[]) => Territory | null,
): Letterhead {
  const names = letterheadNames(paper)
  const bodies: Body[] = []
  let above: readonly Territory[] = []
  let unit: Territory | null = null
  let unplaced = false
  let place: Place = { ...NOWHERE, vintage: maps[0] as Territory['vintage'] }
  for (const printed of names) {
    const superior = bodies.at(-1)
    // a commission under the Central Committee is named by "Trung ương" alone
    const of = superior?.name.replace(/^Ban Chấp hành Trung ương(?: Đảng)?$/u, 'Trung ương')
    const name = superior && PART_OF_A_BODY.test(printed) ? `${printed} ${of}` : printed
    const named =
      name === printed
        ? unitIn(name.replaceAll(' và ', ' Và '), { ...NOWHERE, vintage: place.vintage }, maps)
        : null
    if (named) {
      const inside = named.units.filter(
        (one) => above.length === 0 || above.some((area) => liesIn(one, area)),
      )
      unit = inside.length > 1 ? choose(inside) : (inside[0] ?? null)
      unplaced = unit === null
      above = unit ? [unit] : inside.length > 0 ? inside : above
      if (unit) place = placeOf(unit)
      else place = { ...place, level: named.level }
      const head = named.head === '' ? headBelow(superior) : named.head.replaceAll(' Và ', ' và ')
      if (head !== null)
        bodies.push(
          unit
            ? bodyOf(head, unit, named.kind)
            : bodyNamed(`${head} ${name.slice(named.head.length).trim()}`, place),
        )
      continue
    }
    const [found] = findBodies(name, place)
    if (!found || found.start > 3) continue
    const body =
      found.bodies.length === 1 && found.end >= name.length - 2
        ? (found.bodies[0] as Body)
        : bodyNamed(name, place)
    bodies.push(CENTRAL_NAME.test(printed) && body.territory === null ? { ...body, level: 'CENTRAL' } : body)
    if (body.territory) {
      unit = body.territory
      above = [unit]
      place = placeOf(unit)
    } else if (body.level) place = { ...place, level: body.level }
  }
  return { lines: names, bodies, province: place.province, unit, unplaced }
}

const liesIn = (unit: Territory, area: Territory): boolean => unit.key === area.key || liesBelow(unit, area)

/** "UBND HUYỆN X" over "XÃ Y": the body of the same kind; null where the number's code tells. */
function headBelow(superior: Body | undefined): string | null {
  if (!superior) return null
  if (/^(?:UBND|HĐND)(?!\p{L})/u.test(superior.name)) return superior.name.slice(0, 4)
  return /^(?:Đảng bộ|Ban Chấp hành Đảng bộ|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy)(?!\p{L})/u.test(
    superior.name,
  )
    ? 'Đảng ủy'
    : null
}

/** The names that the head prints in capitals, each joined over its lines. */
function letterheadNames(paper: Paper): string[] {
  const names: string[] = []
  for (const line of paper.head) {
    const text = line.passage.text
      .replace(/[*_]+/g, '')
      .replace(/^Y BAN /u, 'ỦY BAN ')
      .replace(/^BCH(?=\s)/u, 'BAN CHẤP HÀNH')
      .replace(/^BTV(?=\s)/u, 'BAN THƯỜNG VỤ')
      // "CHỦ TỊCH UBND TỈNH X ĐIỆN:" opens a telegram
      .replace(/\s+-\s+TRƯỞNG BAN .*$/u, '')
      .replace(/(?:(?<=^(?:CHỦ TỊCH|THỦ TƯỚNG|BAN CHỈ).*)\s+ĐIỆN(?:\s*GỬI)?|\s+ĐIỆN\s*:)\s*:?\s*$/u, '')
      .trim()
    if (SESSION.test(text) || typeOfLine(text) !== null || TYPE_AND_TITLE.test(text)) continue
    const low = fold(text)
    if (!isCapital(text) || BANNER.test(low) || text.length > 110) continue
    if (/\d{2}/.test(text) && !NUMBERED_UNIT.test(low)) continue
    const last = names.at(-1)
    const kind = UNIT_LINE.exec(low)?.[1]
    if (kind) {
      const before = last === undefined ? undefined : [...fold(last).matchAll(UNIT_IN_LINE)].at(-1)?.[1]
      if (last === undefined || (before !== undefined && rankOf(before) < rankOf(kind))) names.push(text)
      else names[names.length - 1] = before === undefined ? `${last} ${text}` : `${last}, ${text}`
      continue
    }
    const goesOn =
      GOES_ON.test(low) ||
      (!HEAD_WORD.test(low) && line.gap === 0 && !STAMP.test(low) && SHORT_NAME.test(text))
    if (last !== undefined && goesOn) names[names.length - 1] = `${last} ${text}`
    else if (HEAD_WORD.test(low)) names.push(text)
  }
  return ofTheUnion(names).map(titleCase)
}

/** The Youth Union prints its own name where the Party prints "ĐẢNG CỘNG SẢN VIỆT NAM", and its committees without it. */
function ofTheUnion(names: readonly string[]): readonly string[] {
  const others = names.filter((name) => !UNION.test(fold(name)))
  if (others.length === 0 || others.length === names.length) return names
  return others.map((name) =>
    fold(name) === 'ban chấp hành trung ương' ? `${name} ĐOÀN TNCS HỒ CHÍ MINH` : name,
  )
}
const UNION = /^đoàn (?:tncs|thanh niên cộng sản) hồ chí minh$/u

/** The rank of a kind of unit: a province's is 0. "Thành phố" stands below a province and above wards. */
const rankOf = (kind: string): number =>
  kind === 'tỉnh'
    ? 0
    : /^(?:thành phố|tp\.?)$/u.test(kind)
      ? 1
      : /^(?:huyện|quận|thị xã)$/u.test(kind)
        ? 2
        : 3
const UNIT_WORD = '(tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\\s+(?!ủy(?!\\p{L}))'
const UNIT_LINE = new RegExp(`^${UNIT_WORD}`, 'u')
const UNIT_IN_LINE = new RegExp(`(?<!\\p{L})${UNIT_WORD}(?!hội(?!\\p{L}))(?=[\\p{L}\\d])`, 'gu')
const NUMBERED_UNIT = /(?:phường|quận|xã|thị trấn|ủy)\s+(?:\p{L}+\s+){0,3}\d{1,2}$/u
/** A name broken before these words. */
const GOES_ON = /^(?:và|nước)\s/u

/** Below the name of an assembly: "KHÓA IX, KỲ HỌP THỨ HAI MƯƠI". */
/** A body of the whole country, known or not. */
const CENTRAL_NAME = /(?:\s(?:Trung Ương|Tw|Việt Nam|Quốc Gia)|^(?:Trung Ương) .*)$/u
const SESSION = /^\(?(?:KHÓA|KHOÁ|KỲ HỌP|NHIỆM KỲ)\s/u
const STAMP = /^(?:hỏa tốc|khẩn|mật|dự thảo)/u

/** Offices that print only their own word below the body they belong to. */
const PART_OF_A_BODY =
  /^(?:Văn Phòng|Ban (?:Tổ Chức|Tuyên Giáo|Tuyên Giáo và Dân Vận|Dân Vận|Nội Chính|Xây Dựng Đảng)|(?:Cơ Quan )?(?:Ủy|Uỷ) Ban Kiểm Tra)$/u

const HEAD_WORD =
  /(?:^|\s)(?:ubnd|ủy ban|hđnd|hội đồng|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|ban|bộ|chính phủ|thủ tướng|quốc hội|sở|phòng|văn phòng|cục|chi cục|thanh tra|công an|mặt trận|đoàn|hội|liên đoàn|chi bộ|tổng|trung tâm|chủ tịch|tòa án|viện)(?=\s|$)/u
const SHORT_NAME = /^\p{Lu}[\p{Lu}\s,&-]{1,60}$/u
const titleCase = (text: string) =>
  text
    .toLowerCase()
    .replace(/(?<![\p{L}])(\p{L})/gu, (letter) => letter.toUpperCase())
    .replace(/ Và /gu, ' và ')
