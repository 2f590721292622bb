import { numberOf, type SpanOf } from '../../annotate/annotated.js'
import { NUMBER } from '../../annotate/words.js'
import { CENTRE, TERRAIN } from '../../lexicon/narrowing.js'
import type { Level } from '../../../model/document.js'
import type { Territory } from '../../../model/territory.js'
import type { Place } from '../../place.js'
import { addressAt, bearersOfKind, bearersOfLevel } from '../address.js'
import { draft, inUnit, type Draft, type Part, type Unit, type Units } from './draft.js'
import { placesAt } from './places.js'
import type { Reading } from './reading.js'
import {
  LETTERS_OF_OFFICE,
  LEVEL_OF_KIND,
  mapsOf,
  nameAt,
  namesInRow,
  unitNamed,
  unitOfName,
} from './unit-names.js'

/** The units behind a head: "tỉnh Lạng Sơn", "huyện", "cấp xã", "các huyện, thành phố ven biển". */

const [OF, BELONGING, THE, THOSE, ALL, WHOLE] = ['của', 'thuộc', 'các', 'những', 'tất', 'cả'].map(numberOf)
/** "UBND hai huyện A và B" */
const COUNTS = new Set(['hai', 'ba', 'bốn'].map(numberOf))
const [CITY, TOWN] = ['thành', 'thị'].map(numberOf)
const JOINTS = new Set([',', 'và', '-', '/'].map(numberOf))
/** "huyện, thị" is short for huyện, thị xã, unless one of these goes on with the word. */
const NO_TOWN = new Set(['ủy', 'đoàn', 'trường', 'hội', 'tứ', 'trấn', 'xã', 'sát', 'thực'].map(numberOf))
const NO_CITY = new Set(['phố', 'lập', 'viên', 'phần', 'tích', 'công', 'tựu', 'quả'].map(numberOf))
const NEXT_KIND = /\s*(?:,\s*(?:và\s+)?|và\s+|[/-]\s*)/uy
/** "các tỉnh thành phố", "xã phường" */
const NO_COMMA =
  /\s+(?=(?:[Tt]hành phố|[Hh]uyện|[Qq]uận|[Pp]hường|[Tt]hị (?:trấn|xã))(?!\p{L}|\s+[\p{Lu}\d]))/uy
/** "các xã, thị trấn: Lập, niêm yết danh sách …": two verbs, and no names. */
const COLON =
  /\s*:(?=\s+(?:\p{Lu}|\d{1,2}(?:,|\s+và\s|\s\p{Lu})))(?!\s+\p{Lu}\p{Ll}*(?:,|\s+và)\s+(?!(?:và|xã|phường|thị|huyện|quận|thành|tỉnh)(?!\p{L}))\p{Ll})/uy
/** "xã có tỷ lệ thấp (A, B)": what they are like may stand before the names. */
const BRACKET =
  /(?:\s+(?:chưa|còn|chậm|đang|bị|đã|có|được|giáp|ven|thuộc)(?!\p{L})[^().;:,]{2,90}?)?\s*\((?:(?:bao\s+)?gồm\s*:?\s*)?(?=\p{L})/uy
const CLOSED = /\)/uy
const SIBLING_JOINT = /\s*(?:,|và)\s+/uy
const GROUP_TAIL = new RegExp(
  `\\s+(trực\\s+thuộc\\s+(?:${CENTRE})(?:\\s+ven\\s+biển)?|${TERRAIN}|(?:có\\s+)?liên\\s+quan)(?!\\p{L})`,
  'uy',
)
const TERRAIN_BEFORE_NAME = new RegExp(`\\s+(?:${TERRAIN})\\s*:?(?=\\s)`, 'uy')
const BEHIND_TERRAIN = new RegExp(`(?<=\\s(?:${TERRAIN}))`, 'uy')
/** "các tỉnh, thành phố từ Quảng Ninh đến Bình Thuận", "… từ Nghệ An trở ra" */
const FROM_TO =
  /\s+từ\s+\p{Lu}\p{L}*(?:[\s-]+\p{Lu}\p{L}*){0,3}\s+trở\s+(?:ra|vào|lên|xuống)(?!\p{L})|\s+từ\s+\p{Lu}\p{L}*(?:[\s-]+\p{Lu}\p{L}*){0,3}\s+(?:trở\s+)?đến\s+\p{Lu}\p{L}*(?:[\s-]+\p{Lu}\p{L}*){0,3}(?:(?:,\s+(?!(?:UBND|Ủy|Uỷ|Bộ|Sở|Các|Ban|Công|Chủ|Thủ|Văn|Đài|Tổng|Cục|Viện|Hội)(?!\p{L}))\p{Lu}\p{L}*(?:[\s-]\p{Lu}\p{L}*){0,2}){0,6},?\s+và\s+(?!(?:UBND|Ủy|Uỷ|Bộ|Sở|Các|Ban|Công|Chủ|Thủ|Văn|Đài|Tổng|Cục|Viện|Hội)(?!\p{L}))\p{Lu}\p{L}*(?:[\s-]\p{Lu}\p{L}*){0,2})?/uy
const GROUP_ASIDE =
  /\s*(?:trên\s+địa\s+bàn(?:\s+(?:toàn\s+)?(?:tỉnh|huyện|thành\s+phố))?|trong\s+(?:toàn\s+)?(?:tỉnh|huyện|thành\s+phố)|thuộc\s+(?:tỉnh|huyện))(?![\p{L}])/uy

/** The body whose name ends at `end`, in the units that stand behind it. */
export function withUnits(reading: Reading, start: number, inner: Part, end: number): Draft {
  if (inner.level === 'CENTRAL') return draft(start, end, [inner])
  // "Đài Khí tượng Thủy văn tỉnh, các huyện, thành phố": there is one in a province, the units stand beside it
  // "Sở Nội vụ Hà Tĩnh, Quảng Trị": that of each
  const named = (at: number) => nameAt(reading, at, inner.level)
  const units =
    unitsBehind(reading, end, inner.level === 'PROVINCE') ??
    (inner.level === 'PROVINCE' ? namesInRow(reading, end, named) : named(end))
  return units
    ? draft(
        start,
        units.end,
        units.units.map((unit) => inUnit(inner, unit)),
      )
    : draft(start, end, [inner])
}

/**
 * Each of the units in "các huyện Lệ Thủy, Minh Hóa, thị xã Ba Đồn", "các xã, phường: A, B và C". `single`: a group
 * behind a unit is another body; `ofMany`: "17 xã" are those of the paper's own unit.
 */
export function unitsBehind(reading: Reading, from: number, single = false, ofMany = false): Units | null {
  const at = from + (reading.printed(SHORT_FORM, from)?.[0].length ?? 0)
  const tier = tierAt(reading, at) ?? (ofMany ? placesAt(reading, at) : null)
  return tier ?? rowOfUnits(reading, at, kindAt(reading, at, null, ofMany), single)
}

/** The units behind a head that itself has the "các" before it: "các UBND xã, phường". */
export function unitsOfMany(reading: Reading, at: number): Units | null {
  const tier = tierAt(reading, at)
  const first = tier ? null : kindAt(reading, at)
  return tier ?? rowOfUnits(reading, at, first && { ...first, plural: true, number: 'các ' }, false)
}

function rowOfUnits(reading: Reading, at: number, first: Kind | null, single: boolean): Units | null {
  const row = new UnitRow(reading, at)
  for (let kind = first; kind !== null;) {
    row.add(kind)
    const gap = reading.match(NEXT_KIND, row.end) ?? (row.isOpen ? reading.printed(NO_COMMA, row.end) : null)
    // "xã A - huyện B" is one unit, "các quận - huyện" are many
    const apart = gap?.[0].trim() === '-' && !row.isOpen
    const another = gap && !apart ? kindAt(reading, row.end + gap[0].length, kind.kind) : null
    // "… của UBND tỉnh, tỉnh phải ban hành …"
    const isAgain = row.isOpen && another?.kind === kind.kind && !another.plural
    kind = another?.joins && !(single && another.plural) && !isAgain ? another : null
  }
  return withOneBeside(reading, row.finished())
}

/** "các huyện, thị xã ven biển và huyện Lý Sơn": behind what narrows a group one may stand that it does not hold. */
function withOneBeside(reading: Reading, group: Units | null): Units | null {
  const isNarrowed = group !== null && reading.text.reads(BEHIND_TERRAIN, group.end) !== null
  const gap = isNarrowed ? reading.match(NEXT_KIND, group.end) : null
  const kind = gap && kindAt(reading, gap.index + gap[0].length)
  const one = kind?.joins && !kind.plural ? unitNamed(reading, kind.end, [kind.kind]) : null
  return group && one ? { units: [...group.units, ...one.units], end: one.end } : group
}

/** "Hội Liên hiệp Phụ nữ (LHPN) tỉnh": its letters in brackets. */
const SHORT_FORM =
  /\s*\([\p{Lu}&-]{2,9}\)(?=\s+(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|đặc khu)(?!\p{L}))/uy

interface Kind {
  readonly kind: string
  /** "các" stands before it. */
  readonly plural: boolean
  /** What says how many: "các", "11", or nothing. */
  readonly number: string
  /** Nothing but "các" stands before it. */
  readonly joins: boolean
  readonly end: number
}

/** `before`: the kind word that the row has before this one; `ofMany`: a number may stand before it. */
function kindAt(reading: Reading, at: number, before: string | null = null, ofMany = false): Kind | null {
  const { text } = reading
  const { id, start } = text.words
  let word = reading.word(at)
  const of = id[word] === OF || id[word] === BELONGING
  if (of) word += 1
  const all = id[word] === ALL && id[word + 1] === WHOLE
  if (all) word += 2
  // "UBND 17 xã, thị trấn"
  const counted = ofMany && (text.words.shape[word] === NUMBER || COUNTS.has(id[word] as number))
  const plural = counted || id[word] === THE || id[word] === THOSE
  if (plural) word += 1
  else if (all) return null
  const unit = word < text.words.count ? text.at('UNIT_KIND', start[word] as number) : null
  if (!unit) return before === null ? null : shortKindAt(reading, word, before)
  // "Công an xã, P.TNMT": an office by its letters, and no ward
  if (unit.value.kind === 'phường' && reading.printed(LETTERS_OF_OFFICE, unit.end) !== null) return null
  const end = unit.value.apart ? unit.end : endOfKindOfName(reading, unit)
  const number = counted
    ? `${text.text.slice(start[word - 1], text.words.end[word - 1])} `
    : plural
      ? 'các '
      : ''
  const joins = unit.value.apart && !of && !all
  return end === null ? null : { kind: unit.value.kind, plural, number, joins, end }
}

/** "các huyện, thành, thị", "các tỉnh, thành": short for thành phố and thị xã, where both stand, or behind the tỉnh. */
function shortKindAt({ text }: Reading, word: number, before: string): Kind | null {
  const { id, end } = text.words
  const behind = id[word + 1]
  const other = id[word + 2]
  const joined = JOINTS.has(behind as number)
  if (id[word] === CITY && joined && other === TOWN)
    return { kind: 'thành phố', plural: false, number: '', joins: true, end: end[word] as number }
  if (
    id[word] === CITY &&
    (before === 'thị xã' || before === 'tỉnh') &&
    !NO_TOWN.has(behind as number) &&
    !NO_CITY.has(behind as number)
  )
    return { kind: 'thành phố', plural: false, number: '', joins: true, end: end[word] as number }
  return id[word] === TOWN &&
    (before === 'thành phố' ||
      (joined && other === CITY) ||
      (before === 'huyện' && !NO_TOWN.has(behind as number)))
    ? { kind: 'thị xã', plural: false, number: '', joins: true, end: end[word] as number }
    : null
}

/** "xã Đoàn Kết", "phường Hội Hợp": words that else go on with the kind word begin the name of a unit. */
function endOfKindOfName({ text, place }: Reading, unit: SpanOf<'UNIT_KIND'>): number | null {
  const end = text.words.end[unit.to - 2] as number
  return text.low.startsWith('ủy', text.words.start[unit.to - 1]) ||
    !addressAt(text, end, bearersOfKind(unit.value.kind), mapsOf(place))
    ? null
    : end
}

/** Kind words and names as they follow one another. */
class UnitRow {
  readonly #reading: Reading
  readonly #units: Unit[] = []
  /** Kind words whose names may still come. */
  #open: string[] = []
  #many = false
  #number = ''
  end: number

  constructor(reading: Reading, at: number) {
    this.#reading = reading
    this.end = at
  }

  /** Kind words wait for their names. */
  get isOpen(): boolean {
    return this.#open.length > 0
  }

  add({ kind, plural, number, end }: Kind): void {
    this.end = end
    if (this.#open.length === 0) this.#number = number
    const named = this.#named(kind, this.#many || plural)
    if (!named) {
      if (plural && this.#open.length > 0 && !this.#many) {
        this.#close()
        this.#number = number
      }
      this.#open.push(kind)
      this.#many ||= plural
      return
    }
    if (!named.all && this.#open.length > 0)
      this.#units.push(
        ...((this.#many ? null : namesakes(this.#reading.place, this.#open, named)) ?? [
          this.#group(this.#many),
        ]),
      )
    this.#units.push(...named.units)
    this.end = named.end
    this.#open = []
    this.#many = false
  }

  #close(): void {
    this.#units.push(this.#group(false))
    this.#open = []
  }

  #group(many: boolean, tail = ''): Unit {
    const unit = groupOf(this.#reading.place, this.#open, many, tail)
    return unit.group === null || this.#number === 'các '
      ? unit
      : { ...unit, printed: unit.group.replace('các ', this.#number) }
  }

  finished(): Units | null {
    if (this.#open.length > 0) {
      const isGroup = this.#many || this.#open.length > 1
      const tail = isGroup ? groupTail(this.#reading, this.end) : { words: '', end: this.end }
      this.end = tail.end
      this.#units.push(this.#group(isGroup, tail.words))
    }
    return this.#units.length === 0 ? null : { units: this.#units, end: this.end }
  }

  /** Names behind a kind word; after a colon they belong to all the kinds before it. */
  #named(kind: string, many: boolean): (Units & { all: boolean }) | null {
    const reading = this.#reading
    const colon = many ? reading.printed(COLON, this.end) : null
    const from = this.end + (colon?.[0].length ?? 0)
    const wanted = colon ? [...this.#open, kind] : [kind]
    if (!many) {
      const one = unitNamed(reading, from, wanted)
      if (one === null) return null
      const { units, end } = withSiblings(reading, one, wanted)
      return { units, end, all: false }
    }
    const shared = colon ? null : this.#sharedNames(from, kind)
    if (shared) return { ...shared, all: true }
    const names = namesInRow(reading, from, (next) => unitNamed(reading, next, wanted))
    if (names) return { units: names.units, end: names.end, all: colon !== null }
    const narrowed = this.#namesBehindTerrain(wanted)
    if (narrowed) return { ...narrowed, all: false }
    const listed = this.#namesInBrackets([...this.#open, kind])
    return listed && { ...listed, all: true }
  }

  /** "02 xã (A và B)", "các huyện (A, B, C)": those that are named, where the map knows them all. */
  #namesInBrackets(wanted: readonly string[]): Units | null {
    const reading = this.#reading
    const [bracket] = reading.match(BRACKET, this.end) ?? []
    if (bracket === undefined) return null
    const names = namesInRow(reading, this.end + bracket.length, (next) => unitNamed(reading, next, wanted))
    if (names === null || !reading.match(CLOSED, names.end)) return null
    const isKnown = names.units.every(({ territory }) => territory !== null)
    return isKnown ? { units: names.units, end: names.end + 1 } : null
  }

  /** "các huyện miền núi Trà Bồng, Sơn Tây": those that are named, where the map knows them all. */
  #namesBehindTerrain(wanted: readonly string[]): Units | null {
    const [terrain] = this.#reading.match(TERRAIN_BEFORE_NAME, this.end) ?? []
    if (terrain === undefined) return null
    const names = namesInRow(this.#reading, this.end + terrain.length, (next) =>
      unitNamed(this.#reading, next, wanted),
    )
    return names?.units.every(({ territory }) => territory !== null) === true ? names : null
  }

  /** "các quận, huyện Hải An, Lê Chân, An Dương": names of both kinds, where the map knows one of the kind before. */
  #sharedNames(from: number, kind: string): Units | null {
    const kinds = [...this.#open, kind]
    if (this.#open.length === 0 || new Set(kinds.map((one) => LEVEL_OF_KIND[one])).size > 1) return null
    const names = namesInRow(this.#reading, from, (next) => unitNamed(this.#reading, next, kinds))
    const isOfOther = ({ territory }: Unit) => territory !== null && this.#open.includes(territory.kind)
    return names?.units.some(isOfOther) === true ? names : null
  }
}

/**
 * "huyện Quang Bình, Bắc Quang": the kind word once, and behind the first name others of the same parent, or provinces;
 * behind a number numbers, and whatever else bears a name of the level: "quận 2, 9, Thủ Đức"; behind a town the districts
 * around it: "thành phố Vinh, Nghi Lộc"; behind a city of the centre provinces: "thành phố Hà Nội, Vĩnh Phúc".
 */
function withSiblings(reading: Reading, one: Units, kinds: readonly string[]): Units {
  const [first] = one.units
  const parent = first?.territory?.parent?.key
  const numbered = first !== undefined && NUMBERED.test(first.words)
  if (parent === undefined && first?.territory?.level !== 'PROVINCE' && !numbered) return one
  const isTown = first?.territory?.level === 'DISTRICT' && TOWNS.has(first.territory.kind)
  const isCity = first?.territory?.level === 'PROVINCE' && first.territory.kind === 'thành phố'
  const siblings = isTown ? [...kinds, ...DISTRICTS] : kinds
  const behind = reading.skip(one.end, SIBLING_JOINT) - 1
  if (behind < one.end) return one
  const read = (at: number): Units | null => {
    const province = isCity ? unitNamed(reading, at, ['tỉnh']) : null
    if (province?.units[0]?.territory?.kind === 'tỉnh') return province
    const next = unitNamed(reading, at, siblings)
    const unit = next?.units[0]?.territory
    if (numbered) return next && isNumberedOrKnown(reading, next, at) ? next : null
    return unit && unit.parent?.key === parent && siblings.includes(unit.kind) ? next : null
  }
  const others = namesInRow(reading, behind, read, one.units)
  return others ? { units: [...one.units, ...others.units], end: others.end } : one
}
const NUMBERED = /^\p{L}+ \d+$/u
const TOWNS: ReadonlySet<string> = new Set(['thành phố', 'thị xã'])
const DISTRICTS = ['huyện', 'thị xã', 'thành phố']

const isNumberedOrKnown = ({ text, place }: Reading, { units: [unit] }: Units, at: number): boolean =>
  unit !== undefined &&
  (NUMBERED.test(unit.words) ||
    (unit.level !== null && addressAt(text, at, bearersOfLevel(unit.level), mapsOf(place)) !== null))

/** What narrows a group: "trực thuộc trung ương", "ven biển", a part of the country. */
function groupTail(reading: Reading, at: number): { words: string; end: number } {
  const kind = reading.match(GROUP_TAIL, at)?.[0] ?? ''
  const behind = behindRegions(reading, at + kind.length)
  const end = behind + (reading.printed(FROM_TO, behind)?.[0].length ?? 0)
  const words =
    kind.replace(/trung t?[ưu][ơo]ng|tw|(?<=\s)t\.?ư(?!\p{L})/u, 'Trung ương') +
    reading.text.text.slice(at + kind.length, end)
  return { words: words.replace(/\s+/g, ' '), end: reading.skip(end, GROUP_ASIDE) }
}

/** "vùng Đông Nam Bộ và Tây Nguyên": where the parts of the country end that stand at `at`, if any do. */
function behindRegions(reading: Reading, at: number): number {
  let end = at
  for (let region = reading.ahead('REGION', at); region;) {
    end = region.end
    const joint = reading.match(AND_REGION, end)
    region = joint && reading.text.at('REGION', end + joint[0].length)
  }
  return end
}
const AND_REGION = /\s*(?:,(?:\s+và)?|và)\s+/uy

function tierAt(reading: Reading, at: number): Units | null {
  const tier = reading.ahead('TIER', at)
  if (!tier || tier.value === 'NONE') return null
  // "UBND cấp huyện, xã Nghi Phú": the second kind has a name and is a unit of its own
  const first = reading.match(FIRST_TIER, at)
  const end = first && reading.printed(NAME, tier.end) ? at + first[0].length : tier.end
  if (tier.value === 'ALL' || tier.value === 'SAME') {
    const all = reading.text.low.startsWith('các ngành', tier.start) ? 'các ngành, các cấp' : 'các cấp'
    const both = BOTH.exec(reading.text.low.slice(tier.start, end))?.[0]
    const group = tier.value === 'ALL' ? (both ?? all) : 'cùng cấp'
    return { units: [{ territory: null, level: null, words: '', group }], end }
  }
  const { province } = reading.place
  if (tier.value === 'PROVINCE' && province !== null)
    return { units: [{ territory: province, level: 'PROVINCE', words: '', group: null }], end }
  const group = reading.text.low.slice(tier.start, end)
  return { units: [{ territory: null, level: tier.value, words: '', group }], end }
}

const BOTH = /^(?:hai|02) cấp/u
const FIRST_TIER = /\s+cấp\s+(?:huyện|quận|xã|phường)(?=\s*,|\s+và\s)/uy
const NAME = /\s+\p{Lu}\p{Ll}/uy

/** Kind words without a name: one is the paper's own unit, several are a group. */
function groupOf(place: Place, kinds: readonly string[], many: boolean, tail = ''): Unit {
  const [kind] = kinds as [string]
  if (!many && kinds.length === 1) {
    const territory = ownOfKind(place, kind)
    const level = territory?.level ?? LEVEL_OF_KIND[kind] ?? null
    return { territory, level, words: territory ? '' : kind, group: null }
  }
  const level: Level = kinds.some((one) => LEVEL_OF_KIND[one] === 'COMMUNE')
    ? 'COMMUNE'
    : kinds.includes('tỉnh')
      ? 'PROVINCE'
      : 'DISTRICT'
  return { territory: null, level, words: '', group: `các ${kinds.join(', ')}${tail}` }
}

/** "huyện, thị xã Duyên Hải": the units of the kinds before that bear the same name. */
function namesakes(place: Place, kinds: readonly string[], { units: [named] }: Units): Unit[] | null {
  const name = named?.territory?.name
  const found = name === undefined ? [] : kinds.map((kind) => unitOfName(place, name, kind))
  if (found.length === 0 || found.some((unit) => unit === null || unit.key === named?.territory?.key))
    return null
  return found.flatMap((territory) =>
    territory ? [{ territory, level: territory.level, words: '', group: null }] : [],
  )
}

/** The paper's own unit of a kind. */
function ownOfKind({ province, district, commune, city, about }: Place, kind: string): Territory | null {
  if (kind === 'tỉnh') return province
  if (kind === 'thành phố')
    return district?.kind === 'thành phố'
      ? district
      : province?.kind === 'thành phố'
        ? province
        : (city ?? null)
  const own = kind === 'huyện' || kind === 'quận' || kind === 'thị xã' ? district : commune
  if (own !== null) return own.kind === kind ? own : null
  return [about, about?.parent].find((unit) => unit?.kind === kind) ?? null
}
