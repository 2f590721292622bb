import type { Level } from '../../../model/document.js'
import type { Territory } from '../../../model/territory.js'
import { CAPITALISED, NUMBER } from '../../annotate/words.js'
import { provinceByName, provinceOf, unitsByName } from '../../lexicon/territories.js'
import type { Place } from '../../place.js'
import {
  addressAt,
  bearersOfKind,
  bearersOfLevel,
  liesBelow,
  type Address,
  type Bearers,
} from '../address.js'
import type { Unit, Units } from './draft.js'
import type { Reading } from './reading.js'

/** Names of units behind a head or a kind word. */

export const LEVEL_OF_KIND: Readonly<Record<string, Exclude<Level, 'CENTRAL'>>> = {
  tỉnh: 'PROVINCE',
  huyện: 'DISTRICT',
  quận: 'DISTRICT',
  'thị xã': 'DISTRICT',
  'thành phố': 'DISTRICT',
  xã: 'COMMUNE',
  phường: 'COMMUNE',
  'thị trấn': 'COMMUNE',
  'đặc khu': 'COMMUNE',
}

export const NAME_OF_UNIT =
  /\s+((?!(?:TRỰC\s+THUỘC|MIỀN\s+NÚI|VEN\s+(?:BIỂN|SÔNG|ĐÊ)|BIÊN\s+GIỚI|VÙNG|CÓ|CÒN|LIÊN|TRÊN|TRONG|NƠI|Phó\s+(?:[Tt]rưởng|[Bb]an)|Trưởng|Ủy\s+viên|Thành\s+viên|Tổ\s+(?:trưởng|phó))(?!\p{L}))(?:\p{Lu}[\p{L}'’]*|\d{1,2})(?:(?:\s+|\s*-\s*)(?:\p{Lu}[\p{L}'’]*)){0,7})/uy
/** "các quận 1, 3, 10 và Tân Bình" */
const NAME_JOINT =
  /\s*(?:,\s*(?:và\s+)?|;\s*|và\s+)(?=\p{Lu}|\d{1,2}(?:\s*,|\s+và\s|\s+\p{Ll}|\s+\p{Lu}\p{Ll}))/uy
const FIRST_OF_VERB =
  /^\s+(?:Chỉ|Rà|Phối|Chủ|Tham|Đôn|Tăng|Báo|Khẩn|Tiếp|Triển|Thực|Tổ|Hướng|Kiểm|Xây|Tuyên|Thường|Căn)$/u
const ANOTHER_WORD = /\s+(?!và\s)\p{L}/uy

/** How a name that stands beside another one begins; it is never a part of that. */
export const BODY_HEAD =
  /(?:(?:Sở|Bộ|Ban|Phòng|Đài|Viện|Hội|Trường|Chi cục|Trung tâm|Thanh tra|Kho bạc|Chi bộ|Chi đoàn|Chi hội|Đoàn trường)(?=\s+\p{Lu})|UBND|HĐND|[UỦ][ỷyỦỶ]?\s*ban|Hội đồng|Công an|Văn phòng|Tòa án|Liên đoàn|Mặt trận|Giám đốc|Chủ tịch|Bí thư|Tỉnh|Huyện|Thành(?=\s+(?:ủy|uỷ|Ủy|Uỷ|đoàn|Đoàn|phố|Phố))|Đảng\s+(?:ủy|bộ|đoàn)|(?:Tổng\s+)?[Cc]ông\s+ty|Tập\s+đoàn|Ngân\s+hàng)(?!\p{L})/uy

/** "P.TNMT": behind the letter of a ward letters alone, but no number. */
export const LETTERS_OF_OFFICE = /(?<=\.)\s?(?![IVX]+(?!\p{L}))\p{Lu}{2}[\p{Lu}&-]{0,8}(?![\p{L}\d])/uy

/** The maps to look at, the paper's own first. */
export const mapsOf = ({ vintage }: Place): readonly Territory['vintage'][] =>
  vintage === 2024 ? [2024, 2025] : [2025, 2024]

/** Whether a capital or a number is the next thing at `at` or behind it. */
function startsName(reading: Reading, at: number): boolean {
  const word = reading.word(at)
  const { shape, count } = reading.text.words
  return word < count && ((shape[word] as number) & (CAPITALISED | NUMBER)) !== 0
}

const found = (territory: Territory | null, level: Level | null, words: string): Unit => ({
  territory,
  level: territory?.level ?? level,
  words,
  group: null,
})

/** The longest name behind `at` that a unit of one of the kinds bears. An unknown one keeps its words. */
export function unitNamed(reading: Reading, at: number, kinds: readonly string[]): Units | null {
  if (!startsName(reading, at)) return null
  const { text, place } = reading
  const kind = kinds.at(-1) as string
  const bearers: Bearers =
    kinds.length === 1
      ? bearersOfKind(kind)
      : (name, vintage) => kinds.flatMap((one) => bearersOfKind(one)(name, vintage))
  const address =
    numberOfTown(reading, at, bearers) ??
    addressAt(text, at, bearers, mapsOf(place)) ??
    otherKindAt(reading, at, kinds)
  // "xã Hòa Hiệp Nam", where the map of the paper has no more than a Hòa Hiệp
  if (!address || reading.printed(SIDE, address.end) !== null) return unknownUnit(reading, at, kind)
  const territory = oneOf(place, address)
  const printed = address.units[0]?.kind
  const words =
    territory && kinds.includes(territory.kind)
      ? ''
      : `${printed !== undefined && kinds.includes(printed) ? printed : kind} ${address.name}`
  const among = territory ? [] : address.units
  const unit = found(territory, LEVEL_OF_KIND[kind] ?? 'PROVINCE', words)
  return withNumbersBehind(reading, { units: [{ ...unit, among }], end: address.end })
}

const SIDE =
  /\s+(?:Nam|Bắc|Đông|Tây|Trung(?!\s(?:tâm|ương|học|đoàn|cấp|tướng|tá|úy))|Thượng(?!\s(?:tá|úy|tướng))|Hạ(?!\s(?:tầng|sĩ))|Nội(?!\s(?:vụ|chính|dung|bộ))|Ngoại(?!\s(?:vụ|giao)))(?!\p{L}|\s+\p{Lu})/uy

/** "các phường 1, 2, 3 Bảo Lộc": the town stands behind the last number alone. */
function numberOfTown(reading: Reading, at: number, bearers: Bearers): Address | null {
  if (((reading.text.words.shape[reading.word(at)] as number) & NUMBER) === 0) return null
  const [, number, town = ''] = reading.printed(NUMBERS_OF_TOWN, at) ?? []
  if (number === undefined) return null
  const name = `${number} ${town}`
  for (const vintage of mapsOf(reading.place)) {
    const units = bearers(name, vintage)
    const end = reading.next(at) + number.length
    if (units.length > 0) return { name, units, placed: false, end }
  }
  return null
}
const NUMBERS_OF_TOWN =
  /\s*(\d{1,2})(?:\s*(?:,|,?\s+và)\s*(?:phường\s+|xã\s+)?\d{1,2}){1,20}\s+(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2})/uy

/** "các xã Bảo Lâm 1, 2, 3": the name stands before the first number alone. */
function withNumbersBehind(reading: Reading, one: Units): Units {
  const [first] = one.units
  const root = NUMBERED_NAME.exec(first?.territory?.name ?? '')?.[1]
  if (first === undefined || root === undefined) return one
  const units = [first]
  let { end } = one
  for (let next = nextNumber(reading, end); next; next = nextNumber(reading, end)) {
    const sibling = siblingNamed(`${root} ${next.number}`, first.territory as Territory)
    if (sibling === null) break
    units.push(found(sibling, first.level, ''))
    end = next.end
  }
  return { units, end }
}
const NUMBERED_NAME = /^(.*\p{L}) \d{1,2}$/u

/** A number that ends a name: no count of what stands behind it. */
function nextNumber(reading: Reading, at: number): { number: string; end: number } | null {
  const [words, number] = reading.match(NEXT_NUMBER, at) ?? []
  if (words === undefined || number === undefined) return null
  const end = at + words.length
  const isEnded = !reading.match(ANOTHER_WORD, end) || ENDS.some((kind) => reading.ahead(kind, end) !== null)
  return isEnded ? { number, end } : null
}
const NEXT_NUMBER = /\s*(?:,|,?\s+và)\s+(\d{1,2})(?![\d\p{L}/.-]*[\d\p{L}/])/uy
const ENDS = ['ACTOR_END', 'HEAD_END', 'DUTY_ADVERB', 'DUTY_VERB'] as const

function siblingNamed(name: string, { vintage, level, parent, kind }: Territory): Territory | null {
  const near = unitsByName(name, { vintage, level, kind }).filter((unit) => unit.parent?.key === parent?.key)
  return near.length === 1 ? (near[0] as Territory) : null
}

function unknownUnit(reading: Reading, at: number, kind: string): Units | null {
  const name = reading.printed(NAME_OF_UNIT, at)
  if (!name || kind === 'tỉnh') return null
  const lead = name[0].length - (name[1] as string).length
  const words = beforeVerb((name[1] as string).split(/(?<=\S)(?=\s)/u))
  const spelled = words.slice(0, 3).join('')
  const end = at + lead + spelled.length
  // an unknown word alone, with more words behind, begins the next sentence: "UBND huyện Chỉ đạo"
  const alone = words.length < 2 && reading.match(ANOTHER_WORD, end) !== null
  const isPerson = PERSON.test(spelled) || (FAMILY.test(spelled) && reading.match(OFFICE_BEFORE, at) !== null)
  if (alone || isPerson || KIND_SHORT.test(spelled) || reading.printed(BODY_HEAD, at + lead)) return null
  // "các phường 1, 2 Công an thành phố"
  if (reading.printed(BODY_HEAD, at + lead + (NUMBER_FIRST.exec(spelled)?.[0].length ?? 0))) return null
  return { units: [found(null, LEVEL_OF_KIND[kind] ?? 'DISTRICT', `${kind} ${spelled.trim()}`)], end }
}

const NUMBER_FIRST = /^\d{1,2}\s+/u

/** "các quận, huyện TP.HCM": the unit above them. */
const KIND_SHORT = /^\s*TP(?!\p{L})/u

/** "Phó Chủ tịch UBND xã Lê Văn Bình": who holds the office. */
const PERSON =
  /^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh|Đào)\s+(?:Văn|Thị)\s+\p{Lu}/u

/** "Chủ tịch UBND thành phố Lê Trung Bình": the same without a middle name that tells. */
const FAMILY =
  /^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh|Đào|Phan|Trương|Mai|Lương|Tô|Cao|Chu|Hà|Lâm|Tạ|Thái|Triệu|Vương|Đàm|Lưu|Quách|Nông)\s+\p{Lu}\p{Ll}*\s+\p{Lu}/u
export const isNameOfPerson = (words: string): boolean => FAMILY.test(words)
const OFFICE_BEFORE =
  /(?<=chủ tịch (?:thường trực )?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) (?:tp\.?|\p{L}+(?: \p{L}+)?))(?=\s)/uy

/** "UBND xã Minh Tân Tổ chức": a verb in capitals is no part of a name. */
function beforeVerb(words: readonly string[]): readonly string[] {
  const verb = words.findIndex((word, index) => index > 0 && FIRST_OF_VERB.test(word))
  return verb < 0 ? words : words.slice(0, verb)
}

/**
 * A unit of the own province, or of the unit printed above it, that was of another kind before: "huyện Phú Quốc"
 * of 2020 is the city of 2024.
 */
function otherKindAt({ text, place }: Reading, at: number, kinds: readonly string[]): Address | null {
  const { vintage, province } = place
  const level = LEVEL_OF_KIND[kinds.at(-1) as string]
  if (vintage !== 2024 || level === undefined || level === 'PROVINCE') return null
  const address = addressAt(text, at, bearersOfLevel(level), [vintage])
  const units = address?.placed
    ? address.units
    : address?.units.filter((unit) => province !== null && liesBelow(unit, province))
  return address && units && units.length === 1 ? { ...address, units } : null
}

/** Of the units that an address may mean the one in the own district, else in the own province, else the only one. */
export function oneOf({ district, province }: Place, { units }: Pick<Address, 'units'>): Territory | null {
  for (const area of [district, province]) {
    const near = area === null ? [] : units.filter((unit) => liesBelow(unit, area))
    if (near.length > 0) return near.length === 1 ? (near[0] as Territory) : null
  }
  return units.length === 1 ? (units[0] as Territory) : null
}

/** The unit of a kind that bears a name, on the first map that has any. */
export function unitOfName(place: Place, name: string, kind: string): Territory | null {
  for (const vintage of mapsOf(place)) {
    const units = bearersOfKind(kind)(name, vintage)
    if (units.length > 0) return oneOf(place, { units })
  }
  return null
}

/** A unit's name without its kind word: "Tỉnh ủy Hậu Giang", "Sở Xây dựng Hà Nội". */
export function nameAt(
  reading: Reading,
  at: number,
  level: Level | null,
  kinds: readonly string[] = [],
): Units | null {
  if (reading.next(at) === at || !startsName(reading, at)) return null
  const { text, place } = reading
  const address = addressAt(text, at, bearersAlone(place.vintage, level, kinds), [place.vintage])
  if (!address) return null
  const { province } = place
  const home =
    province?.vintage === place.vintage
      ? address.units.filter((unit) => provinceOf(unit).key === province.key)
      : address.units
  // a district may lie in another province, a commune is looked for at home alone
  const far = level === 'DISTRICT' || address.placed || address.units[0]?.level === 'PROVINCE'
  const units = home.length === 0 && far ? address.units : home
  if (units.length === 0) return null
  const territory = oneOf(place, { units })
  return { units: [found(territory, level, territory ? '' : address.name)], end: address.end }
}

/** The units of a level that bear a name printed without kind word; without a level a province or a city. */
const bearersAlone =
  (vintage: Territory['vintage'], level: Level | null, kinds: readonly string[]): Bearers =>
  (name) => {
    const asProvince = level === 'PROVINCE' || level === null ? provinceByName(name, vintage) : null
    if (asProvince) return [asProvince]
    if (level === 'PROVINCE' || level === 'CENTRAL') return []
    const named = unitsByName(name, { vintage, ...(level === null ? {} : { level }) })
    // "Thị ủy Duyên Hải" is of the thị xã, not of the huyện of the name
    const ofKind = named.filter((unit) => kinds.includes(unit.kind))
    if (ofKind.length > 0) return ofKind
    return level === null ? named.filter((unit) => unit.kind === 'thành phố') : named
  }

/** A row of names, "A, B và C", as long as each is one; `before`: those that stand before it. */
export function namesInRow(
  reading: Reading,
  at: number,
  read: (at: number) => Units | null,
  before: readonly Unit[] = [],
): Units | null {
  const units: Unit[] = []
  let end = at
  for (let next = at; ;) {
    const one = read(next) ?? unknownBeside(reading, next, [...before, ...units], read)
    if (!one) break
    units.push(...one.units)
    end = one.end
    const gap = reading.printed(NAME_JOINT, end)
    if (!gap) break
    // names begin behind a blank
    next = end + gap[0].length - 1
  }
  return units.length === 0 ? null : { units: besideSiblings(units), end }
}

/** "huyện Ia Grai, Chư Pah, Mang Yang": a name that no map spells so, between two of one kind or behind three. */
function unknownBeside(
  reading: Reading,
  at: number,
  known: readonly Unit[],
  read: (at: number) => Units | null,
): Units | null {
  const before = known.at(-1)
  const kind = before?.territory?.kind
  const name = kind === undefined ? null : reading.printed(NAME_OF_UNIT, at)
  const [whole = '', words = ''] = name ?? []
  if (whole === '' || reading.printed(BODY_HEAD, at + whole.length - words.length)) return null
  const end = at + whole.length
  const gap = reading.printed(NAME_JOINT, end)
  const isBetween = gap !== null && read(end + gap[0].length - 1) !== null
  return isBetween || (known.length >= FEWEST_BEFORE && TWO_WORDS.test(words))
    ? { units: [found(null, before?.level ?? null, `${kind} ${words}`)], end }
    : null
}
const FEWEST_BEFORE = 3
const TWO_WORDS = /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u

/** "các xã: Gia Phú, Xuân Giao, huyện Bảo Thắng": a name that several units bear is that of the district of the others. */
function besideSiblings(units: readonly Unit[]): readonly Unit[] {
  if (units.length < 2) return units
  const areas = new Map(
    units.flatMap(({ territory }) => (territory?.parent ? [[territory.parent.key, territory.parent]] : [])),
  )
  const [area] = areas.values()
  if (!area || areas.size > 1) return units
  return units.map((unit) => {
    const near = unit.among?.filter((one) => liesBelow(one, area)) ?? []
    const [territory] = near
    return territory && near.length === 1
      ? { territory, level: territory.level, words: '', group: unit.group }
      : unit
  })
}
