import { agencyKey, COUNTRY, type AgencyKind, type Body } from '../../model/agency.js'
import type { DocumentSystem, Level } from '../../model/document.js'
import { fold, foldInPlace, slug } from '../../model/fold.js'
import type { Territory } from '../../model/territory.js'
import { Annotated } from '../annotate/annotated.js'
import {
  ABBREVIATED_BOARDS,
  COLLECTIVE_NOUNS,
  DEPARTMENTS,
  DISTRICT_OFFICES,
  FIXED_BODIES,
  MINISTRIES,
  NAME_CONTINUATIONS,
  OPEN_HEADS,
  PARTY_BASE_NAMES,
  PARTY_COMMISSIONS,
  POSITIONS,
  REGIONS,
  SHORT_HEADS,
  VILLAGE_HEADS,
} from '../lexicon/agencies.js'
import { DUTY_VERBS } from '../lexicon/duties.js'
import { ISSUER_CODES } from '../lexicon/symbols.js'
import { provinceByName, provinceOf, unitsByName } from '../lexicon/territories.js'
import { districtCommittee, ownUnit, placeOf, type Place } from '../place.js'
import { endOfWord, isCapitalAt, isInWord, startOfWord } from '../words.js'
import {
  addressAt,
  bearersOfKind,
  bearersOfLevel,
  kindOf,
  liesBelow,
  namesAt,
  UNIT_KIND,
  type Address,
  type Bearers,
} from './address.js'

/** A place in a text that names one or several bodies. Offsets count in that text. */
export interface BodyMention {
  readonly start: number
  readonly end: number
  readonly bodies: readonly Body[]
  /** The position by whose holder the body is named (`Giám đốc`), else null. */
  readonly role: string | null
}

/**
 * Every body that a text names, from left to right, without overlaps. "Tỉnh ủy", "UBND huyện" and other bare names
 * are those of `place` (docs/domain.md, Whose paper is cited, 3 and 4); heads in a row share the unit named last
 * ("HĐND, UBND huyện"); "các Sở: A, B và C" are three. Never throws; an unknown unit leaves the territory null. Read
 * once for a text and a place.
 */
export function bodiesIn(text: Annotated, place: Place): readonly BodyMention[] {
  return readOnce(text, place, 'all', () => readBodies(text.text, text.low, place))
}

/**
 * The bodies named between `from` and `till` of a text, at their offsets in it. Words beyond the range count for what
 * bare names mean; but where an edge cuts a name in two, the range is read as if it stood alone.
 */
export function bodiesWithin(
  text: Annotated,
  place: Place,
  from: number,
  till = text.text.length,
): readonly BodyMention[] {
  const all = bodiesIn(text, place)
  if (from <= 0 && till >= text.text.length) return all
  const touched = all.filter(({ start, end }) => start < till && from < end)
  if (touched.every(({ start, end }) => start >= from && end <= till)) return touched
  return readOnce(text, place, `${from}-${till}`, () =>
    readBodies(text.text.slice(from, till), text.low.slice(from, till), place).map((mention) => ({
      ...mention,
      start: from + mention.start,
      end: from + mention.end,
    })),
  )
}

/** The bodies of a text that stands alone; see `bodiesIn`. */
export function findBodies(text: string, place: Place): readonly BodyMention[] {
  const texts = alone.get(place) ?? new Map<string, Annotated>()
  alone.set(place, texts)
  const annotated = texts.get(text) ?? new Annotated(text)
  texts.set(text, annotated)
  return bodiesIn(annotated, place)
}

/** Clauses are asked about more than once; what is known of them lives as long as the paper's place does. */
const alone = new WeakMap<Place, Map<string, Annotated>>()
const known = new WeakMap<Annotated, WeakMap<Place, Map<string, readonly BodyMention[]>>>()

function readOnce(
  text: Annotated,
  place: Place,
  range: string,
  read: () => readonly BodyMention[],
): readonly BodyMention[] {
  const ofText = known.get(text) ?? new WeakMap<Place, Map<string, readonly BodyMention[]>>()
  known.set(text, ofText)
  const ranges = ofText.get(place) ?? new Map<string, readonly BodyMention[]>()
  ofText.set(place, ranges)
  const found = ranges.get(range) ?? read()
  ranges.set(range, found)
  return found
}

function readBodies(text: string, low: string, place: Place): BodyMention[] {
  const reader = new Reader(text, low, place)
  const found: Draft[] = []
  for (let at = startOfWord(text, 0); at < text.length;) {
    const draft = reader.mayOpen(at) ? reader.bodyAt(at, found.at(-1)?.end ?? null) : null
    if (draft) found.push(draft)
    at = startOfWord(text, draft?.end ?? endOfWord(text, at))
  }
  shareUnits(text, found)
  shareBoards(text, found)
  settleUnits(found)
  dropAnnounced(text, found)
  return found.map(({ start, end, parts, role }) => ({
    start,
    end,
    role,
    bodies: parts.map((part) => reader.complete(part)),
  }))
}

/**
 * The body of a unit by its own words: "UBND", "Đảng ủy", "Hạt Kiểm lâm", with or without the unit's kind word behind.
 * Its name gets the kind word and the name of the unit; `kind`: the word as it was when the paper was issued.
 */
export function bodyOf(head: string, unit: Territory, kind = unit.kind): Body {
  const body = bodyOfUnit(head, unit)
  // by the kind of unit that it was then
  return kind === unit.kind ? body : { ...body, name: body.name.replace(unit.kind, kind) }
}

function bodyOfUnit(head: string, unit: Territory): Body {
  const own = placeOf(unit)
  const alone = head.replace(new RegExp(`\\s+${UNIT_KIND}$`, 'iu'), '')
  for (const name of new Set([`${alone} ${unit.kind}`, alone])) {
    const body = wholeBody(name, own)
    if (body?.territory?.key === unit.key) return body
  }
  return finish(alone, 'BODY', null, unit.level, unit, false)
}

function wholeBody(name: string, place: Place): Body | null {
  const [first] = findBodies(name, place)
  const whole =
    first &&
    first.start <= 8 &&
    first.bodies.length === 1 &&
    name.slice(first.end).replace(/\([^)]*\)|[\s.,]/gu, '') === ''
  return first && whole ? (first.bodies[0] as Body) : null
}

/** The body that a structured record or a letterhead names in full; unknown names become a body of that name. */
export function bodyNamed(name: string, place: Place): Body {
  const known = wholeBody(name, place)
  if (known) return known
  const printed = unitIn(name, place)
  if (printed?.unit) return bodyOf(printed.head, printed.unit, printed.kind)
  // a name with a unit that cannot be placed is nobody of the writer's own place
  if (printed) return finish(name, 'BODY', null, printed.level, null, false)
  // "các chi bộ thôn (huyện Sơn Động)": the unit in brackets is the paper's own
  const base = name.replace(/\s*\([^)]*\)\s*$/u, '').trim()
  const group = /^(?:các|những|cấp ủy|chính quyền)\s/iu.test(base)
  return finish(base, group ? 'COLLECTIVE' : 'BODY', null, place.level, ownUnit(place), group)
}

/** Whether a body is named with a unit that is not one of the map, or may be one of several. */
export const isUnplaced = ({ kind, level, territory, name }: Body): boolean =>
  kind !== 'UNNAMED' && territory === null && level !== 'CENTRAL' && NAMES_A_UNIT.test(name)
const NAMES_A_UNIT =
  /(?:(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) (?:\p{Lu}|\d)|(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy \p{Lu})/u

/** A name of a body that ends with the unit that it belongs to. */
export interface NamedUnit {
  /** What stands before the unit's name, without its kind word: `UBND`, `Hạt Kiểm lâm`; may be empty. */
  readonly head: string
  /** The unit's kind as printed, written out: `huyện`. */
  readonly kind: string
  readonly level: Level
  /** Null when no unit, or more than one, is meant. */
  readonly unit: Territory | null
  /** Every unit that is meant. */
  readonly units: readonly Territory[]
}

/**
 * In: the whole name of a body as a letterhead or a record prints it, and what is known of the paper's place. Out: its
 * head and its unit, told by kind word, name and the units above that are printed behind ("Trạm Y tế xã A, huyện B,
 * tỉnh C"); null when the name does not end with a unit. With `maps` given only their units count.
 */
export function unitIn(name: string, place: Place, maps?: readonly Territory['vintage'][]): NamedUnit | null {
  const reader = new Reader(name, foldInPlace(name), place)
  return reader.lastUnit(maps)
}

// ------------------------------------------------------------------ drafts

/** One body before its territory is settled. */
interface Part {
  /** Name without territory. */
  readonly base: string
  readonly kind: AgencyKind
  readonly system: DocumentSystem | null
  readonly level: Level | null
  readonly unit: Unit | null
  /** It takes the unit of the head beside it when it has none of its own. */
  readonly shares: boolean
}

/** A unit as it is named behind a head: resolved, or only its level (own unit), or a group of units. */
interface Unit {
  readonly territory: Territory | null
  readonly level: Level | null
  /** As it goes into the name when no territory is known: `huyện Sơn Động`, or the bare kind word. */
  readonly words: string
  /** "các huyện, thành phố": the body is a collective. */
  readonly group: string | null
  /** The units that the name may mean, where they are several. */
  readonly among?: readonly Territory[]
}

interface Units {
  readonly units: readonly Unit[]
  readonly end: number
}

interface Draft {
  readonly start: number
  readonly end: number
  readonly parts: Part[]
  readonly role: string | null
}

/** "HĐND, UBND các huyện: A và B": a head without a unit takes those of the next one. */
function shareUnits(text: string, drafts: Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i -= 1) {
    const left = drafts[i] as Draft
    const right = drafts[i + 1] as Draft
    if (!SHARING_JOINT.test(text.slice(left.end, right.start))) continue
    const [model] = right.parts
    const units = right.parts.flatMap(({ base, unit }) =>
      unit !== null && base === model?.base ? [unit] : [],
    )
    if (units.length === 0) continue
    const shared = left.parts.flatMap((part) =>
      part.shares && part.unit === null ? units.map((unit) => withUnit(part, unit)) : [part],
    )
    drafts[i] = { ...left, parts: shared }
  }
}

/** "Thường trực Tỉnh ủy, HĐND tỉnh": the standing board of both. "Các ban đảng, Văn phòng Tỉnh ủy": of one committee. */
function shareBoards(text: string, drafts: Draft[]): void {
  for (let i = 1; i < drafts.length; i += 1) {
    const left = drafts[i - 1] as Draft
    const right = drafts[i] as Draft
    if (!SHARING_JOINT.test(text.slice(left.end, right.start))) continue
    const [board] = left.parts
    if (board?.base.startsWith('Thường trực '))
      drafts[i] = {
        ...right,
        parts: right.parts.map((part) =>
          part.base === 'HĐND' ? { ...part, base: 'Thường trực HĐND' } : part,
        ),
      }
    const committee = /\s\p{L}+ ủy$/u.exec(right.parts[0]?.base ?? '')
    if (right.parts[0]?.base.includes('biểu HĐND'))
      drafts[i - 1] = {
        ...left,
        parts: left.parts.map((part) => (part.base === 'các ban' ? { ...part, base: 'các ban HĐND' } : part)),
      }
    if (!committee) continue
    const under = (part: Part) =>
      /^các ban (?:xây dựng )?đảng$/u.test(part.base)
        ? { ...part, base: part.base + committee[0], unit: right.parts[0]?.unit ?? null }
        : part
    drafts[i - 1] = { ...(drafts[i - 1] as Draft), parts: left.parts.map(under) }
  }
}

/** "Quận ủy Ninh Kiều chỉ đạo UBND quận": a bare kind word means the unit of that kind named before it. */
function settleUnits(drafts: Draft[]): void {
  const named = new Map<string, Territory>()
  drafts.forEach((draft, index) => {
    const parts = draft.parts.map((part) => {
      const { unit } = part
      const known = unit && unit.territory === null && unit.group === null ? named.get(unit.words) : undefined
      return unit && known ? { ...part, unit: { ...unit, territory: known, words: '' } } : part
    })
    drafts[index] = { ...draft, parts }
    for (const { unit } of parts) if (unit?.territory) named.set(unit.territory.kind, unit.territory)
  })
}

/** "các cơ quan: Ban Tổ chức Tỉnh ủy, Sở Nội vụ": the collective is who is listed behind it. */
function dropAnnounced(text: string, drafts: Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i -= 1) {
    const [left, right] = [drafts[i] as Draft, drafts[i + 1] as Draft]
    const vague = left.parts.every(({ base }) => /^các (?:cơ quan|đơn vị)(?: liên quan)?$/u.test(base))
    if (vague && /^\s*:\s*$/u.test(text.slice(left.end, right.start)))
      drafts.splice(i, 2, { ...right, start: left.start })
  }
}

const LIST_JOINT = /^\s*(?:,|và|,\s*và|;)\s*$/u
const SHARING_JOINT = /^\s*(?:,|và|-|,\s*và|\/)\s*$/u

/** "các xã: Gia Phú, Xuân Giao, huyện Bảo Thắng": a name that several units bear is that of the district of the others. */
function besideSiblings(units: readonly Unit[]): readonly Unit[] {
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

const withUnit = (part: Part, unit: Unit): Part => ({
  ...part,
  unit,
  level: unit.level ?? part.level,
  kind: unit.group !== null && part.kind === 'BODY' ? 'COLLECTIVE' : part.kind,
})

// ----------------------------------------------------------------- lexicon

interface Entry {
  readonly pattern: string
  /** Letters of the spelling that the pattern stands for. */
  readonly length: number
  readonly name: string
  readonly system: DocumentSystem | null
  readonly level: Level | null
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Commas, dashes, "&" and "và" inside a name stand for one another. */
function namePattern(name: string): string {
  return fold(name)
    .split(/\s*(?:,|&|(?<=\s)và(?=\s)|-)\s*/u)
    .map((part) => part.trim().split(' ').map(escape).join('\\s+'))
    .join('(?:\\s*,\\s*và\\s+|\\s*[,&-]\\s*|\\s+và\\s+|\\s+)')
    .replace('hđnd', '(?:hđnd|hội\\s+đồng\\s+nhân\\s+dân)')
}

const wordEnd = '(?![\\p{L}\\p{N}])'

/** All names with the same first words, longest first, as one pattern: the group that matched tells which. */
class Names {
  readonly #entries: readonly Entry[]
  readonly #pattern: RegExp

  constructor(entries: readonly Entry[]) {
    this.#entries = [...entries].sort((a, b) => b.length - a.length)
    const groups = this.#entries.map(({ pattern }) => `(${pattern})`).join('|')
    this.#pattern = new RegExp(`(?:${groups})${wordEnd}`, 'uy')
  }

  at(low: string, at: number): { entry: Entry; end: number } | null {
    this.#pattern.lastIndex = at
    const found = this.#pattern.exec(low)
    const entry =
      found && this.#entries[found.findIndex((group, index) => index > 0 && group !== undefined) - 1]
    return entry ? { entry, end: this.#pattern.lastIndex } : null
  }
}

/** Names matched at a position of the folded text, the longest that stands there. */
class Lexicon {
  /** By the first word, and by the second where there is one: few names are left to try. */
  readonly #names = new Map<string, { alone: Names | null; bySecond: Map<string, Names> }>()

  constructor(
    rows: Iterable<{
      names: readonly string[]
      shown?: string
      system: DocumentSystem | null
      level: Level | null
    }>,
  ) {
    const entries = [...rows].flatMap(({ names, shown = names[0], system, level }) =>
      names.map((name): Entry & { words: readonly string[] } => ({
        pattern: namePattern(name),
        name: shown ?? name,
        system,
        level,
        length: name.length,
        words:
          fold(name)
            .match(WORDS)
            ?.filter((word) => word !== 'và') ?? [],
      })),
    )
    for (const [first, all] of groupedBy(entries, ({ words }) => words[0] ?? '')) {
      const alone = all.filter(({ words }) => words.length === 1)
      const longer = all.flatMap((entry) =>
        entry.words.length === 1
          ? []
          : spellings(entry.words[1] as string).map((second) => ({ second, entry })),
      )
      const bySecond = [...groupedBy(longer, ({ second }) => second)].map(
        ([second, group]): [string, Names] => [second, new Names(group.map(({ entry }) => entry))],
      )
      this.#names.set(first, {
        alone: alone.length === 0 ? null : new Names(alone),
        bySecond: new Map(bySecond),
      })
    }
  }

  get firstWords(): Iterable<string> {
    return this.#names.keys()
  }

  at(low: string, at: number): { entry: Entry; end: number } | null {
    const end = endOfWord(low, at)
    const names = this.#names.get(low.slice(at, end))
    if (!names) return null
    if (names.bySecond.size > 0) {
      const found = names.bySecond.get(secondWord(low, end))?.at(low, at)
      if (found) return found
    }
    return names.alone?.at(low, at) ?? null
  }
}

function groupedBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}

const WORDS = /[\p{L}\p{N}]+/gu
/** HĐND stands for its words too. */
const spellings = (word: string) => (word === 'hđnd' ? [word, 'hội'] : [word])

/** The next word behind `end`; "và" and what joins words inside a name are passed over. */
function secondWord(low: string, end: number): string {
  const start = startOfWord(low, end)
  const till = endOfWord(low, start)
  const word = low.slice(start, till)
  return word === 'và' ? secondWord(low, till) : word
}

const rows = (names: ReadonlyArray<readonly string[]>, system: DocumentSystem | null, level: Level | null) =>
  names.map((n) => ({ names: n, system, level }))
const plain = (names: readonly string[]) =>
  names.map((name) => ({ names: [name], system: null, level: null }))

const FIXED = new Lexicon(FIXED_BODIES)
const MINISTRY = new Lexicon(rows(MINISTRIES, 'STATE', 'CENTRAL'))
const DEPARTMENT_NAMES = new Lexicon(rows(DEPARTMENTS, 'STATE', 'PROVINCE'))
const MINISTRY_NAMES = new Lexicon(
  rows(
    MINISTRIES.map((names) => names.map((name) => name.replace(/^Bộ /, ''))),
    'STATE',
    'CENTRAL',
  ),
)
const OFFICE_NAMES = new Lexicon(rows(DISTRICT_OFFICES, 'STATE', 'DISTRICT'))
const COMMISSIONS = new Lexicon(rows(PARTY_COMMISSIONS, 'PARTY', null))
const NOUNS = new Lexicon(plain(COLLECTIVE_NOUNS.map(([noun]) => noun)))
const UNNAMED_NOUNS = new Set(COLLECTIVE_NOUNS.filter(([, unnamed]) => unnamed).map(([noun]) => noun))
const HEADS = new Lexicon([
  ...plain(OPEN_HEADS),
  ...SHORT_HEADS.map(([shown, ...names]) => ({ names, shown, system: null, level: null })),
])
const POSITION = new Lexicon(plain(POSITIONS))
const VILLAGE_HEAD = new Lexicon(
  VILLAGE_HEADS.map(([spelled, shown]) => ({ names: [spelled], shown, system: null, level: null })),
)
const CONTINUATION = new Lexicon(plain(NAME_CONTINUATIONS))
const PARTY_BASES = new Lexicon(plain(PARTY_BASE_NAMES))
const ABBREVIATED = new Map(ABBREVIATED_BOARDS)
/** "SYT", "SNN&PTNT": departments by the code of their symbols. */
const DEPARTMENT_CODES = new Map(
  ISSUER_CODES.filter(({ code, body }) => code.length > 2 && body.startsWith('Sở ')).map(({ code, body }) => [
    code.toUpperCase(),
    body,
  ]),
)

/** Every word that a name of a body, a position or a collective can begin with. */
const OPENING_WORDS = new Set([
  ...[FIXED, MINISTRY, COMMISSIONS, NOUNS, HEADS, POSITION, VILLAGE_HEAD].flatMap((lexicon) => [
    ...lexicon.firstWords,
  ]),
  ...'các những tất toàn một mỗi từng ban bcs bcsđ bcđ đảng văn vp thường tổ đại ubnd hđnd ủy hội tỉnh thành huyện quận thị sở phòng cơ cấp chính chi cả lực ngành thôn đoàn'.split(
    ' ',
  ),
])

const LEVEL_OF_KIND: Readonly<Record<string, Level>> = {
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
// "tỉnh ủy", "tỉnh đoàn" name a body, no unit
const KIND =
  '(?:tỉnh|thành\\s+phố|tp\\.?|tx\\.?|huyện|quận|thị\\s+xã|xã|phường|thị\\s+trấn|đặc\\s+khu)(?![\\p{L}\\p{N}])(?!\\s+(?:ủy|đoàn|đội|hội)(?!\\p{L}))'
const KIND_AT = new RegExp(`\\s*(?:(?:của|thuộc)\\s+)?((?:tất\\s+cả\\s+)?(?:các|những)\\s+)?(${KIND})`, 'yu')
const KIND_OF_NAME = new RegExp(
  `\\s*(?:(?:của|thuộc)\\s+)?((?:các|những)\\s+)?(${UNIT_KIND})(?=\\s+(?:đoàn|đội|hội)\\s)`,
  'yu',
)
const NEXT_KIND = new RegExp(`\\s*(?:,\\s*(?:và\\s+)?|và\\s+|/\\s*)(?=(?:các\\s+)?${KIND})`, 'yu')
const NAME_JOINT = /\s*(?:,\s*(?:và\s+)?|;\s*|và\s+)(?=\p{Lu})/uy
const GROUP_TAIL =
  /\s+(trực\s+thuộc\s+(?:trung\s+ương|tw)(?:\s+ven\s+biển)?|ven\s+biển|miền\s+núi|biên\s+giới|vùng\s+cao|có\s+rừng|có\s+biển)(?!\p{L})/uy
const IN_REGION = new RegExp(
  `\\s+(?:(?:thuộc\\s+)?(?:khu\\s+vực|vùng)\\s+)?(?:${[...REGIONS]
    .sort((a, b) => b.length - a.length)
    .map((region) => fold(region).replace(/-/g, ' - ').split(' ').map(escape).join('\\s+'))
    .join('|')})${wordEnd}`,
  'uy',
)
const GROUP_ASIDE =
  /\s*(?:trên\s+địa\s+bàn(?:\s+(?:toàn\s+)?(?:tỉnh|huyện|thành\s+phố))?|trong\s+(?:toàn\s+)?(?:tỉnh|huyện|thành\s+phố)|thuộc\s+(?:tỉnh|huyện)|có\s+liên\s+quan|liên\s+quan)(?![\p{L}])/uy
const TIER =
  /\s*(?:(?:các\s+)?cấp\s+(tỉnh|huyện|xã|cơ\s+sở)(?:,\s*cấp\s+(?:huyện|xã))?(?![\p{L}])|các\s+cấp(?!\s+(?:ủy|chính|hội|bộ|công|,)|\p{L}))/uy
const COMMITTEE = /(tỉnh|thành|huyện|quận|thị|đảng)\s+ủy(?![\p{L}])/uy
const COMMITTEE_LEVEL: Readonly<Record<string, Level | null>> = {
  tỉnh: 'PROVINCE',
  thành: null,
  huyện: 'DISTRICT',
  quận: 'DISTRICT',
  thị: 'DISTRICT',
  đảng: 'COMMUNE',
}
/** One of several: "huyện" in "huyện, thành, thị ủy" counts, as "ủy" follows. */
const COMMITTEE_IN_ROW =
  /(tỉnh|thành|huyện|quận|thị|đảng)(?:\s+ủy(?!\p{L})|(?=(?:\s*(?:,|và)\s*(?:tỉnh|thành|huyện|quận|thị)){0,3}\s*(?:,|và)\s*(?:thành|huyện|quận|thị)\s+ủy(?!\p{L})))/uy
/** "Thường trực HU": the own committee in the letters of its symbols. */
const SHORT_COMMITTEE = /(?:TU|HU|QU|ThU|ĐU)(?![\p{L}\d])/uy
const ASSEMBLY = /(ubnd|ủy\s+ban\s+nhân\s+dân|hđnd|hội\s+đồng\s+nhân\s+dân)(?![\p{L}])/uy
const CAPITALISED = /\s+((?:\p{Lu}[\p{L}'’]*|\d{1,2})(?:(?:\s+|\s*-\s*)(?:\p{Lu}[\p{L}'’]*)){0,7})/uy

// ------------------------------------------------------------------ reader

class Reader {
  readonly text: string
  /** Folded without changing the length, so that offsets are those of the text. */
  readonly low: string
  readonly place: Place
  /** The word stands in a list, right behind another body. */
  #inList = false
  #depth = 0

  constructor(text: string, low: string, place: Place) {
    this.text = text
    this.low = low
    this.place = place
  }

  /** Most words open no body's name; those that do are known, or letters in capitals. */
  mayOpen(at: number): boolean {
    return (
      (isCapitalAt(this.text, at) && isCapitalAt(this.text, at + 1)) ||
      OPENING_WORDS.has(this.low.slice(at, endOfWord(this.low, at)))
    )
  }

  isWordStart(at: number): boolean {
    return isInWord(this.text, at) && !isInWord(this.text, at - 1)
  }

  /** The body whose first word stands at `at`, or null; `lastEnd`: where the body named before it ends. */
  bodyAt(at: number, lastEnd: number | null): Draft | null {
    this.#inList = lastEnd !== null && LIST_JOINT.test(this.text.slice(lastEnd, at))
    return this.#bodyAt(at)
  }

  /** `loose`: behind a position or "các", capitals are not needed. */
  #bodyAt(at: number, loose = false): Draft | null {
    return this.#nested(
      () =>
        this.#villageHeads(at) ??
        this.#roleHolder(at) ??
        this.#caucus(at) ??
        this.#collective(at) ??
        this.#centralBody(at) ??
        this.#authorities(at) ??
        (loose || isCapitalAt(this.text, at) ? this.#single(at) : null),
    )
  }

  /** "Đảng ủy Công an Trung ương", "Ban Bí thư Trung ương Đoàn": the longest name of the centre, before any local reading. */
  #centralBody(at: number): Draft | null {
    const known = isCapitalAt(this.text, at) ? FIXED.at(this.low, at) : null
    // "Hội Nông dân Việt Nam huyện": a branch is told from its centre by the unit behind it
    const branch = known ? /^Trung ương (Hội .+) Việt Nam$/.exec(known.entry.name) : null
    if (known && branch && !/^trung/u.test(this.low.slice(at, at + 5)) && this.#match(KIND_AT, known.end))
      return this.#withUnits(at, part(branch[1] as string, 'BODY', 'FRONT', null, null), known.end)
    // "Thanh tra Bộ Y tế": of the ministry that is named, else of the one that speaks
    const ministry =
      known && /^(?:Thanh tra|Văn phòng) Bộ$/.test(known.entry.name)
        ? MINISTRY.at(this.low, this.low.lastIndexOf(' ', known.end - 1) + 1)
        : null
    if (known && ministry) {
      const base = known.entry.name.replace(/Bộ$/, ministry.entry.name)
      return {
        start: at,
        end: ministry.end,
        parts: [part(base, 'BODY', 'STATE', 'CENTRAL', null)],
        role: null,
      }
    }
    return known?.entry.level === 'CENTRAL' && !this.#match(AREA, known.end)
      ? {
          start: at,
          end: known.end,
          parts: [part(known.entry.name, 'BODY', known.entry.system, 'CENTRAL', null)],
          role: null,
        }
      : null
  }

  /** Names inside names, "Bí thư Đảng ủy Phòng X Sở Y", go a few steps deep and no further. */
  #nested(read: () => Draft | null): Draft | null {
    if (this.#depth === DEEPEST) return null
    this.#depth += 1
    try {
      return read()
    } finally {
      this.#depth -= 1
    }
  }

  /** "Xóm trưởng", "Trưởng thôn": all villages of the paper's unit. */
  #villageHeads(at: number): Draft | null {
    const found = VILLAGE_HEAD.at(this.low, at)
    return (
      found && {
        start: at,
        end: found.end,
        parts: [part(found.entry.name, 'COLLECTIVE', null, null, null)],
        role: this.text.slice(at, found.end),
      }
    )
  }

  // "Giám đốc Sở X", "Chủ tịch UBND các huyện", "Thủ trưởng các sở, ban, ngành"
  #roleHolder(at: number): Draft | null {
    const position = POSITION.at(this.low, at)
    if (!position) return null
    const role = position.entry.name
    // "lãnh đạo UBND tỉnh": in lower case it is the verb, but not in "Thường trực HĐND, lãnh đạo UBND huyện"
    if (
      /^(?:Lãnh đạo|Đại diện|Đại biểu)/.test(role) &&
      !isCapitalAt(this.text, at) &&
      !(this.#inList && role !== 'Đại biểu')
    )
      return null
    const both = /^(?:Bí thư|Phó Bí thư)$/.test(role) ? this.#secretaryAndChairman(at, position.end) : null
    // a deputy secretary with a post in the State answers for that post
    if (both)
      return role === 'Bí thư' ? both : { ...both, parts: both.parts.filter(({ base }) => base === 'UBND') }
    const keeps = /(?:Trưởng|Phó Trưởng) (?:ban|phòng)$/.test(role)
    const next = keeps
      ? this.low.lastIndexOf(' ', position.end - 1) + 1
      : this.#skip(position.end, OTHER_HOLDERS)
    if (next <= at) return null
    const body = this.#bodyAt(next, true)
    return body === null || body.role !== null
      ? null
      : { ...body, start: at, role: this.text.slice(at, position.end) }
  }

  /** "Bí thư, Chủ tịch UBND các xã, phường": the Party committees of the same units too. */
  #secretaryAndChairman(at: number, end: number): Draft | null {
    const gap = this.#match(/\s*(?:,|và)\s*(?=chủ\s+tịch\s)/uy, end)
    const chairman = gap && this.#bodyAt(end + gap[0].length, true)
    if (!chairman?.parts.every(({ base, unit }) => base === 'UBND' && unit !== null)) return null
    const committees = chairman.parts.map(({ unit, level }) =>
      withUnit(
        part(level === 'COMMUNE' ? 'Đảng ủy' : 'Huyện ủy', 'BODY', 'PARTY', level, null),
        unit as Unit,
      ),
    )
    return {
      ...chairman,
      start: at,
      parts: [...committees, ...chairman.parts],
      role: this.text.slice(at, end),
    }
  }

  // "Ban cán sự đảng UBND tỉnh", "Đảng đoàn HĐND tỉnh", "đảng đoàn các tổ chức chính trị - xã hội"
  #caucus(at: number): Draft | null {
    const word = this.#match(/(ban\s+cán\s+sự\s+đảng|bcs\s+đảng|bcsđ|đảng\s+đoàn)(?![\p{L}])\s*/uy, at)
    if (!word) return null
    const head = /^đảng/u.test(word[1] ?? '') ? 'Đảng đoàn' : 'Ban cán sự đảng'
    const next = at + word[0].length
    const of = this.#bodyAt(next)
    if (of && of.role === null && of.start === next && of.parts.length === 1) {
      const [inner] = of.parts as [Part]
      const base = `${inner.kind === 'COLLECTIVE' ? head.toLowerCase() : head} ${inner.base}`
      return { ...of, start: at, parts: [{ ...inner, base, system: 'PARTY', shares: false }] }
    }
    if (
      !isCapitalAt(this.text, at) ||
      this.#match(
        /\s*,\s*(?:các\s+)?(?:ban\s+cán|đảng\s+đoàn|đảng\s+ủy|huyện|thành|thị|quận)/uy,
        at + word[0].trimEnd().length,
      )
    )
      return null
    return this.#withUnits(at, part(head, 'BODY', 'PARTY', 'PROVINCE', null), at + word[0].trimEnd().length)
  }

  // "các sở, ban, ngành", "cấp ủy, chính quyền các cấp", "huyện, thành, thị ủy", "các Sở: A, B và C"
  #collective(at: number): Draft | null {
    const article = this.#match(ARTICLE, at)?.[0] ?? ''
    const start = at + article.length
    if (article !== '') {
      // "các thành viên Ban Chỉ đạo": role-holders stand for their board
      const members = this.#match(MEMBERS, start) ? this.#roleHolder(start) : null
      if (members) return { ...members, start: at }
      const list = this.#listUnderOneHead(at, start)
      if (list) return list
    } else if (!this.#startsBareCollective(at)) return null
    const nouns: Noun[] = []
    for (let next = start; nouns.length < MOST_NOUNS;) {
      const noun = this.#nounAt(next, nouns.length === 0)
      if (!noun) break
      nouns.push(noun)
      const gap = this.#match(/\s*(?:,\s*(?:và\s+|các\s+)?|và\s+(?:các\s+)?|\/)\s*/uy, noun.end)
      if (!gap) break
      next = noun.end + gap[0].length
    }
    if (nouns.length > 0) return this.#collectiveOf(at, article !== '', nouns)
    return article === '' ? null : this.#manyOf(at, start)
  }

  /** "các Ban Quản lý rừng phòng hộ", "các Trung tâm Y tế": several with one open name. */
  #manyOf(at: number, start: number): Draft | null {
    const head = HEADS.at(this.low, start)
    const rest = head && this.#openName(this.#skip(head.end, /\s*/uy), true)
    if (!head || !rest) return null
    return this.#withUnits(
      at,
      part(`các ${head.entry.name} ${rest.name}`, 'COLLECTIVE', null, null, null),
      rest.end,
    )
  }

  #startsBareCollective(at: number): boolean {
    if (BARE_COLLECTIVE.test(this.low.slice(at, at + 36))) return true
    // at the head of a sentence: "Chi ủy nơi cư trú …", "Chi bộ thôn …"
    if (isCapitalAt(this.text, at) && /^chi\s+(?:ủy|bộ)(?!\p{L})/u.test(this.low.slice(at, at + 8)))
      return true
    // "UBND huyện, đảng ủy xã và chi bộ, thôn, tổ dân phố"
    if (
      this.#inList &&
      /^(?:chi\s+bộ|đảng\s+bộ|thôn|tổ\s+dân\s+phố|đoàn\s+thể)(?!\p{L})/u.test(this.low.slice(at, at + 16))
    )
      return true
    const committee = this.#match(COMMITTEE_IN_ROW, at)
    if (
      !committee ||
      !this.isWordStart(at) ||
      (committee[1] === 'đảng' && this.#unitsAt(at + committee[0].length))
    )
      return false
    // "huyện ủy, thành ủy" in a province's paper is any of them; "Huyện ủy" alone is the one that speaks
    const short = !/ủy$/u.test(committee[0])
    const row = this.#match(
      /\s*(?:,|và)\s*(?:các\s+)?(?:tỉnh|thành|huyện|quận|thị|đảng)(?:\s+ủy|\s*,)/uy,
      at + committee[0].length,
    )
    const above = this.place.level === 'PROVINCE' || this.place.level === 'CENTRAL'
    return (
      short ||
      (row !== null && above && committee[1] !== 'tỉnh' && committee[1] !== 'đảng') ||
      (committee[1] === 'đảng' && this.place.level === 'DISTRICT' && !isCapitalAt(this.text, at)) ||
      (above &&
        committee[1] === 'đảng' &&
        this.#match(/\s+(?:trực\s+thuộc|đơn\s+vị)/uy, at + committee[0].length) !== null)
    )
  }

  #nounAt(at: number, first: boolean): Noun | null {
    const committee = this.#match(COMMITTEE_IN_ROW, at)
    if (committee && this.isWordStart(at)) {
      const end = at + committee[0].length
      // "các huyện ủy, Thành ủy Bến Tre": a named one beside the collective is a body of its own
      if (
        !first &&
        isCapitalAt(this.text, at) &&
        this.#nameAt(end, COMMITTEE_LEVEL[committee[1] as string] ?? null)
      )
        return null
      return { noun: `${committee[1]} ủy`, start: at, end }
    }
    const found = otherCollective(this.low, at) ?? NOUNS.at(this.low, at)
    // "cấp ủy viên" are persons
    if (found && /^\s+viên(?!\p{L})/u.test(this.low.slice(found.end, found.end + 7))) return null
    // "các phòng, Ban Dân tộc": a noun in capitals before another one begins a name
    if (
      !found ||
      (isCapitalAt(this.text, at) &&
        (/^\s+(?!HĐND|Hội đồng nhân|Hội đồng Nhân|UBND|Đảng)\p{Lu}/u.test(
          this.text.slice(found.end, found.end + 20),
        ) ||
          // "các tổ dân phố, Ban quản lý chợ Bà Hoa"
          (!first && (HEADS.at(this.low, at)?.end ?? 0) > found.end)))
    )
      return null
    return { noun: found.entry.name, start: at, end: found.end }
  }

  #collectiveOf(at: number, plural: boolean, nouns: readonly Noun[]): Draft {
    const last = nouns.at(-1) as Noun
    const named = /ủy$/u.test(last.noun) && !last.noun.startsWith('đảng') ? this.#namedCommittees(last) : null
    const tail = named ? { words: '', end: named.end, unit: null } : this.#qualifier(last)
    const party = nouns.some(({ noun }) => PARTY_NOUN.test(noun))
    const groups = chains(nouns.map(({ noun }) => (noun === 'ban' && party ? 'ban đảng' : noun)))
    const level: Level | null = /tỉnh(?! ủy)/u.test(tail.words)
      ? 'PROVINCE'
      : /huyện(?! ủy)/u.test(tail.words)
        ? 'DISTRICT'
        : /xã(?!\s+hội)|cơ sở/u.test(tail.words)
          ? 'COMMUNE'
          : null
    const lastCommittee = groups.findLastIndex(([noun]) => COMMITTEE_NOUN.test(noun ?? ''))
    const lastOnly = /^(?:có )?liên quan/u.test(tail.words) || COMMITTEE_NOUN.test(last.noun)
    const parts = groups.flatMap((group, index): Part[] => {
      if (named && index === groups.length - 1) return named.parts
      const qualified =
        tail.words !== '' &&
        (index === groups.length - 1 ||
          (!lastOnly &&
            index > lastCommittee &&
            PARTY_NOUN.test(group[0] ?? '') === PARTY_NOUN.test(last.noun)))
      const words = qualified ? this.#qualifierFor(group, tail.words, plural) : ''
      const vague =
        group.every((noun) => UNNAMED_NOUNS.has(noun)) &&
        (/liên quan/u.test(words) || words === '' || !plural)
      const article =
        (plural || COMMITTEE_NOUN.test(group[0] ?? '')) &&
        !/^chính quyền|^cấp ủy, tổ chức đảng$/u.test(group[0] ?? '')
          ? 'các '
          : ''
      const own: Level | null =
        COMMITTEE_NOUN.test(group[0] ?? '') && group[0] !== 'đảng ủy'
          ? group[0] === 'tỉnh ủy'
            ? 'CENTRAL'
            : 'DISTRICT'
          : group.includes('sở')
            ? 'PROVINCE'
            : null
      const listed = group
        .join(', ')
        .replace('ban ngành', 'ban, ngành')
        .replace('cấp, các ngành', 'cấp, ngành')
      const name = `${article}${listed}${words === '' ? '' : ` ${words}`}`
      return [
        part(
          name === 'chính quyền' ? 'chính quyền các cấp' : name,
          vague ? 'UNNAMED' : 'COLLECTIVE',
          null,
          level ?? own,
          qualified ? tail.unit : null,
        ),
      ]
    })
    return { start: at, end: tail.end, parts, role: null }
  }

  /** "các huyện ủy Nam Giang, Tây Giang": those named behind the word. */
  #namedCommittees(noun: Noun): { parts: Part[]; end: number } | null {
    const kind = noun.noun.replace(/ ủy$/u, '')
    const names = this.#namesAt(noun.end, (at) =>
      this.#nameAt(at, COMMITTEE_LEVEL[kind] ?? null, COMMITTEE_KINDS[kind]),
    )
    if (!names) return null
    return {
      parts: names.units.map((unit) => part(`${capital(kind)} ủy`, 'BODY', 'PARTY', unit.level, unit)),
      end: names.end,
    }
  }

  /** What narrows a collective: "liên quan", "trực thuộc Tỉnh ủy", "các cấp", "tỉnh", "trên địa bàn huyện". */
  #qualifier({ end: from }: Noun): { words: string; end: number; unit: Unit | null } {
    let end = from
    for (let i = 0; i < 2; i += 1) {
      end = this.#skip(end, COLLECTIVE_TAIL)
      end = this.#skip(
        end,
        /(?<=trực\s+thuộc)\s+(?:trung\s+ương|tỉnh\s+ủy|thành\s+ủy|huyện\s+ủy|quận\s+ủy|thị\s+ủy|đảng\s+ủy|ubnd)(?!\p{L})/uy,
      )
    }
    // "các bệnh viện trực thuộc Bộ Y tế": the ministry narrows them and is not named beside them
    const ministry = /thuộc$/u.test(this.low.slice(from, end))
      ? MINISTRY.at(this.low, this.#skip(end, /\s+/uy))
      : null
    if (ministry)
      return {
        words: `${this.low.slice(from, end).trim()} ${ministry.entry.name}`,
        end: ministry.end,
        unit: null,
      }
    const of = this.#skip(end, /\s+(?:của\s+)?/uy)
    const committee = isCapitalAt(this.text, of) ? this.#committeeAt(of) : null
    const assembly = committee ? null : this.#assemblyAt(of)
    const above = end > from && !/thuộc$/u.test(this.low.slice(from, end)) ? null : (committee ?? assembly)
    const [owner] = above?.parts ?? []
    if (above && owner && above.parts.length === 1 && above.end > end) {
      const words = `${this.low.slice(from, end).trim()} ${owner.base}`.trim()
      return { words, end: above.end, unit: owner.unit }
    }
    const words = this.text.slice(from, end).replace(/\s+/g, ' ').trim()
    const ownName = this.#ownNameAt(end, words)
    return { words: /ủy|Trung ương/iu.test(words) ? words : words.toLowerCase(), end: ownName, unit: null }
  }

  /** "các sở, ban, ngành tỉnh Lạng Sơn": the paper's own unit, which the name gets anyway. */
  #ownNameAt(at: number, words: string): number {
    if (!/(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường)$/u.test(words)) return at
    const found = this.#printed(CAPITALISED, at)
    const own = [this.place.province, this.place.district, this.place.commune].find(
      (unit) => unit && found && fold(found[1] ?? '').startsWith(fold(unit.name)),
    )
    return own && found ? at + found[0].length - (found[1]?.length ?? 0) + own.name.length : at
  }

  /** "đảng ủy trực thuộc" is under the committee that speaks. */
  #qualifierFor(group: readonly string[], words: string, plural: boolean): string {
    const party = group.some((noun) => PARTY_NOUN.test(noun))
    // "Ban cán sự đảng, đảng đoàn tỉnh": all those of the level
    if (party && !plural && /^(?:tỉnh|huyện|xã)$/u.test(words)) return `cấp ${words}`
    const under = /^trực thuộc$/u.test(words) && party
    return under ? `trực thuộc ${this.#ownCommittee()}` : words
  }

  // "các Sở: Xây dựng, Tài chính và Y tế"; "các sở Tài chính, Nội vụ"; "các Bộ: …"; "các phòng: …"
  #listUnderOneHead(at: number, start: number): Draft | null {
    const found = this.#match(
      /(sở|bộ|phòng|ngành)(?:\s*,\s*(?:ban|ngành|cơ\s+quan|đơn\s+vị|chuyên\s+môn|phòng)){0,5}\s*(:?)\s*/uy,
      start,
    )
    if (!found) return null
    const lexicon =
      found[1] === 'sở' || found[1] === 'ngành'
        ? DEPARTMENT_NAMES
        : found[1] === 'bộ'
          ? MINISTRY_NAMES
          : OFFICE_NAMES
    const parts: Part[] = []
    let next = start + found[0].length
    let end = next
    for (;;) {
      const capitals = isCapitalAt(this.text, next)
      // "các ngành: Công an, Tài chính": a branch is its department, or a body of that name
      const own = capitals && found[1] === 'ngành' ? FIXED.at(this.low, next) : null
      const name = own ?? (capitals ? lexicon.at(this.low, next) : null)
      if (!name) break
      const head = own ? '' : found[1] === 'ngành' ? 'Sở ' : `${capital(found[1] as string)} `
      parts.push(part(head + name.entry.name, 'BODY', 'STATE', name.entry.level ?? this.place.level, null))
      end = name.end
      const gap = this.#match(/\s*(?:,\s*và|,|;|và)\s*(?:(?:sở|bộ|phòng)\s+(?=\p{L}))?/uy, end)
      if (!gap || gap[0].trim() === '') break
      next = end + gap[0].length
    }
    return parts.length === 0 ? null : { start: at, end, parts, role: null }
  }

  // UBND, HĐND, Party committees, with what may stand before them
  #authorities(at: number): Draft | null {
    const office = this.#officeOfTwo(at) ?? this.#abbreviated(at)
    if (office) return office
    const commission = COMMISSIONS.at(this.low, at)
    // "ban thường vụ các huyện, thành ủy": many may stand in lower case
    if (
      commission &&
      (isCapitalAt(this.text, at) || /^\s+các\s/u.test(this.low.slice(commission.end, commission.end + 6)))
    ) {
      const of = this.#skip(commission.end, /\s*\/?\s*(?:của\s+)?/uy)
      const owner =
        this.#committeeAt(of) ?? (ASSEMBLY_BOARD.test(commission.entry.name) ? this.#assemblyAt(of) : null)
      const group = owner ? null : this.#nested(() => this.#collective(of))
      if (group?.parts.every(({ base }) => /\sủy(?:\s|$)/u.test(base)))
        return {
          ...group,
          start: at,
          parts: group.parts.map((one) => ({ ...one, base: `${commission.entry.name} ${one.base}` })),
        }
      const union =
        owner || !/^(?:Ban Thường vụ|Ban Chấp hành|Thường trực|Văn phòng)$/.test(commission.entry.name)
          ? null
          : this.#nested(() => this.#fixed(of))
      if (union?.parts.every(({ system }) => system === 'FRONT'))
        return {
          ...union,
          start: at,
          parts: union.parts.map((one) => ({
            ...one,
            base: `${commission.entry.name} ${one.base}`,
            shares: false,
          })),
        }
      if (owner)
        return {
          start: at,
          end: owner.end,
          parts: owner.parts.map((one) => ({
            ...one,
            base: `${commission.entry.name} ${one.base}`,
            shares: one.shares && one.system === 'STATE',
          })),
          role: null,
        }
    }
    const owned = this.#match(
      /(văn\s+phòng|vp|thường\s+trực|tt\.?|đảng\s+ủy|(?:các\s+)?tổ\s+đại\s+biểu|đại\s+biểu)\s*[\s/.]?\s*(?=ubnd|hđnd|ủy\s+ban\s+nhân|hội\s+đồng\s+nhân)/uy,
      at,
    )
    const assembly = this.#assemblyAt(at + (owned?.[0].length ?? 0))
    if (!assembly) {
      const named =
        isCapitalAt(this.text, at) ||
        this.#match(/đảng\s+ủy\s+(?:các\s+)?(?:xã|phường|thị\s+trấn)(?!\p{L})/uy, at)
      const committee = named ? this.#committeeAt(at) : null
      return committee && { start: at, end: committee.end, parts: committee.parts, role: null }
    }
    const word = fold(owned?.[1] ?? '')
    const head = word === '' ? '' : `${OWNED_HEADS[word] ?? capital(word)} `
    const parts = assembly.parts.map((one): Part => ({
      ...one,
      base: head + one.base,
      system: word === 'đảng ủy' ? 'PARTY' : 'STATE',
    }))
    return { start: at, end: assembly.end, parts, role: null }
  }

  /** "Văn phòng HĐND và UBND phường", "Văn phòng Đoàn ĐBQH và HĐND tỉnh" (the latter is a fixed name). */
  #officeOfTwo(at: number): Draft | null {
    const both = this.#match(
      /(?:văn\s+phòng|vp)\s+(?:hđnd|hội\s+đồng\s+nhân\s+dân)\s*(?:và|&|,|-)\s*(?=ubnd|ủy\s+ban\s+nhân)/uy,
      at,
    )
    const assembly = both && this.#assemblyAt(at + both[0].length)
    return (
      assembly && {
        start: at,
        end: assembly.end,
        parts: assembly.parts.map((one) => ({ ...one, base: `Văn phòng HĐND và ${one.base}` })),
        role: null,
      }
    )
  }

  /** "TTTU", "TT/TU", "SYT": boards and departments in capitals, as lines of recipients print them. */
  #abbreviated(at: number): Draft | null {
    const printed = this.#printed(IN_CAPITALS, at)?.[0] ?? ''
    const word = printed.replace(/[\s/&.]+/g, '')
    const board = ABBREVIATED.get(word)
    if (board !== undefined)
      return {
        start: at,
        end: at + printed.length,
        parts: [part(board + this.#ownCommittee(), 'BODY', 'PARTY', this.place.level, null)],
        role: null,
      }
    const department = DEPARTMENT_CODES.get(word)
    return department === undefined
      ? null
      : this.#withUnits(at, part(department, 'BODY', 'STATE', 'PROVINCE', null), at + printed.length)
  }

  #assemblyAt(at: number): { parts: Part[]; end: number } | null {
    const found = this.#match(ASSEMBLY, at)
    if (!found) return null
    const head: Part = {
      ...part(/^(?:ubnd|ủy)/u.test(found[1] ?? '') ? 'UBND' : 'HĐND', 'BODY', 'STATE', null, null),
      shares: true,
    }
    const end = at + found[0].length
    const units = this.#unitsAt(end)
    return units
      ? { parts: units.units.map((unit) => withUnit(head, unit)), end: units.end }
      : { parts: [head], end }
  }

  #committeeAt(at: number): { parts: Part[]; end: number } | null {
    const short = this.#printed(SHORT_COMMITTEE, at)
    if (short)
      return {
        parts: [part(this.#ownCommittee(), 'BODY', 'PARTY', this.place.level, null)],
        end: at + short[0].length,
      }
    const found = this.#match(COMMITTEE, at)
    if (!found) return this.#partyOrganisationAt(at)
    const word = found[1] as string
    const end = at + found[0].length
    if (word === 'đảng') return this.#baseCommitteeAt(end)
    const unit =
      this.#nameAt(end, COMMITTEE_LEVEL[word] ?? null, COMMITTEE_KINDS[word]) ?? this.#endedUnit(word, end)
    // "Thành ủy" in a huyện of Đà Nẵng is the city's
    const city = this.place.district?.kind === 'thành phố' || this.place.province?.kind !== 'thành phố'
    const level =
      COMMITTEE_LEVEL[word] ??
      unit?.units[0]?.level ??
      (this.place.district && city ? 'DISTRICT' : 'PROVINCE')
    return {
      parts: [part(`${capital(word)} ủy`, 'BODY', 'PARTY', level, unit?.units[0] ?? null)],
      end: unit?.end ?? end,
    }
  }

  /** "Huyện ủy Quảng Uyên": a unit that ended before the maps begin keeps its name. */
  #endedUnit(word: string, end: number): Units | null {
    const found =
      word === 'huyện' || word === 'thị' || word === 'quận' ? this.#printed(TWO_WORD_NAME, end) : null
    if (!found || this.#printed(BODY_HEAD, end + 1)) return null
    const unit: Unit = { territory: null, level: 'DISTRICT', words: found[0].trim(), group: null }
    return { units: [unit], end: end + found[0].length }
  }

  /** "Đảng ủy xã X", "Đảng ủy các xã, thị trấn", "Đảng ủy Công an tỉnh", "Đảng ủy Khu kinh tế Hải Phòng". */
  #baseCommitteeAt(end: number): { parts: Part[]; end: number } {
    const head: Part = {
      ...part('Đảng ủy', 'BODY', 'PARTY', this.place.level ?? 'COMMUNE', null),
      shares: true,
    }
    const units = this.#unitsAt(end) ?? this.#nameAt(end, 'COMMUNE')
    if (units) return { parts: units.units.map((unit) => withUnit(head, unit)), end: units.end }
    const next = this.#skip(end, /\s+/uy)
    const base = PARTY_BASES.at(this.low, next)
    const special =
      base &&
      this.#withUnits(
        next,
        part(
          `Đảng ủy ${base.entry.name}`,
          'BODY',
          'PARTY',
          this.place.level === 'DISTRICT' ? 'DISTRICT' : 'PROVINCE',
          null,
        ),
        base.end,
      )
    const inner =
      special ?? (isCapitalAt(this.text, next) && next > end ? this.#nested(() => this.#single(next)) : null)
    if (!inner || inner.parts.length !== 1) return { parts: [head], end }
    return {
      parts: inner.parts.map((one) => ({
        ...one,
        base: one.base.startsWith('Đảng ủy') ? one.base : `Đảng ủy ${one.base}`,
        system: 'PARTY',
        shares: false,
      })),
      end: inner.end,
    }
  }

  #partyOrganisationAt(at: number): { parts: Part[]; end: number } | null {
    const word = this.#match(/đảng\s+bộ(?=\s+(?:tỉnh|thành\s+phố|huyện|quận|thị\s+xã|xã|phường))/uy, at)
    const units = word && this.#unitsAt(at + word[0].length)
    return (
      units && {
        parts: units.units.map((unit) => part('Đảng bộ', 'BODY', 'PARTY', unit.level, unit)),
        end: units.end,
      }
    )
  }

  // Sở X, Bộ X, Phòng X, fixed names, open names
  #single(at: number): Draft | null {
    return this.#department(at) ?? this.#fixed(at) ?? this.#office(at) ?? this.#steering(at) ?? this.#open(at)
  }

  #department(at: number): Draft | null {
    const head = this.#match(/sở\s+/uy, at)
    if (!head) return null
    const next = at + head[0].length
    const name = DEPARTMENT_NAMES.at(this.low, next)
    const open = name ? null : this.#openName(next)
    const row = name && this.#match(/\s*,\s*/uy, name.end)
    // "Sở Tài chính, Nội vụ, Y tế"
    if (
      name &&
      row &&
      isCapitalAt(this.text, name.end + row[0].length) &&
      DEPARTMENT_NAMES.at(this.low, name.end + row[0].length)
    )
      return this.#listUnderOneHead(at, at)
    const found = name ? { name: name.entry.name, end: name.end } : open
    return (
      found && this.#withUnits(at, part(`Sở ${found.name}`, 'BODY', 'STATE', 'PROVINCE', null), found.end)
    )
  }

  /** "Phòng Nội vụ huyện X"; "Phòng Tổ chức Đảng Ban Tổ chức Tỉnh ủy": a section, named with its body. */
  #office(at: number): Draft | null {
    const head = this.#match(/phòng\s+/uy, at)
    if (!head) return null
    const next = at + head[0].length
    const known = OFFICE_NAMES.at(this.low, next)
    const open = this.#openName(next)
    if (open && open.end > (known?.end ?? 0)) {
      const section = part(`Phòng ${open.name}`, 'BODY', 'STATE', this.place.level, null)
      return (
        this.#sectionOf(at, section, open.end) ?? { start: at, end: open.end, parts: [section], role: null }
      )
    }
    return (
      known &&
      this.#withUnits(
        at,
        part(
          `Phòng ${known.entry.name}`,
          'BODY',
          'STATE',
          this.place.vintage === 2025 ? 'COMMUNE' : 'DISTRICT',
          null,
        ),
        known.end,
      )
    )
  }

  /** A section followed by the body that it belongs to: one body with both names. */
  #sectionOf(start: number, section: Part, end: number): Draft | null {
    const joint = this.#printed(
      section.base.startsWith('Phòng ')
        ? /\s*(?:[-(]\s*|(?:thuộc|của)\s+)?(?=\p{Lu})/uy
        : /\s*(?:-\s*|,\s*|(?:thuộc|của)\s+)?(?=\p{Lu})/uy,
      end,
    )
    if (!joint || (joint[0].includes(',') && !section.base.startsWith('Vụ '))) return null
    const next = end + joint[0].length
    const owner =
      next > end
        ? this.#nested(() => this.#authorities(next) ?? this.#department(next) ?? this.#fixed(next))
        : null
    if (!owner || owner.parts.length !== 1 || owner.role !== null) return null
    const [whole] = owner.parts as [Part]
    const closed = joint[0].includes('(') && this.text[owner.end] === ')' ? owner.end + 1 : owner.end
    return {
      start,
      end: closed,
      parts: [
        {
          ...whole,
          base: `${section.base}${joint[0].trim() === '-' ? ' - ' : ' '}${whole.base}`,
          shares: false,
        },
      ],
      role: null,
    }
  }

  #fixed(at: number): Draft | null {
    const known = MINISTRY.at(this.low, at) ?? FIXED.at(this.low, at)
    if (known) {
      const { name, system, level } = known.entry
      const department = /^(?:Thanh tra|Văn phòng) Sở$/.test(name)
        ? DEPARTMENT_NAMES.at(this.low, this.#skip(known.end, /\s+/uy))
        : null
      if (department)
        return this.#withUnits(
          at,
          part(`${name} ${department.entry.name}`, 'BODY', system, level, null),
          department.end,
        )
      const area = this.#match(AREA, known.end) ?? this.#namedArea(known.end)
      if (area)
        return {
          start: at,
          end: known.end + area[0].length,
          parts: [
            part(
              name + this.text.slice(known.end, known.end + area[0].length),
              'BODY',
              system,
              level === 'CENTRAL' ? level : null,
              null,
            ),
          ],
          role: null,
        }
      const inner = part(name, 'BODY', system, level, null)
      return level === 'CENTRAL'
        ? { start: at, end: known.end, parts: [inner], role: null }
        : this.#withUnits(at, { ...inner, shares: level === null }, known.end)
    }
    const commission = COMMISSIONS.at(this.low, at)
    if (!commission || !OWN_COMMISSION.test(commission.entry.name)) return null
    return this.#withUnits(
      at,
      part(`${commission.entry.name} ${this.#ownCommittee()}`, 'BODY', 'PARTY', this.place.level, null),
      commission.end,
    )
  }

  /** "Hạt Kiểm lâm khu vực Di Linh": one of several of the name, called after a place. */
  #namedArea(at: number): RegExpExecArray | null {
    const found = this.#printed(NAMED_AREA, at)
    return found && this.#printed(BODY_HEAD, at + found[0].length - (found[1] as string).length) === null
      ? found
      : null
  }

  #ownCommittee(): string {
    if (this.place.level === 'CENTRAL') return 'Trung ương'
    if (this.place.level === 'DISTRICT') return districtCommittee(this.place.district?.kind)
    return this.place.level === 'COMMUNE'
      ? 'Đảng ủy'
      : this.place.province?.kind === 'thành phố'
        ? 'Thành ủy'
        : 'Tỉnh ủy'
  }

  // "Ban Chỉ đạo …", "Tổ công tác …": their subject belongs to the name up to a verb or a comma
  #steering(at: number): Draft | null {
    const found = this.#match(STEERING_HEAD, at)
    if (!found) return null
    const head = found[0]
    const central = this.#match(/\s+(?:trung\s+ương|tw|quốc\s+gia)(?!\p{L})/uy, at + head.length)
    const from = at + head.length + (central?.[0].length ?? 0)
    const known = this.#match(STEERING_SUBJECT, from)?.[0] ?? ''
    // an unknown subject in capitals belongs to the name too: a body cut to its head would be another one
    const blank = known.trim() === '' ? this.#skip(from, /\s+/uy) : from
    const open = blank > from && isCapitalAt(this.text, blank) ? this.#openName(blank) : null
    const subject = open ? this.text.slice(from, open.end) : known
    const end = from + subject.trimEnd().length
    const base =
      head.replace(/^bcđ/u, 'Ban Chỉ đạo').length === head.length
        ? this.text.slice(at, end)
        : `Ban Chỉ đạo${this.text.slice(at + head.length, end)}`
    return this.#withUnits(
      at,
      part(
        base.replace(/\s+/g, ' '),
        'STEERING_COMMITTEE',
        null,
        central ? 'CENTRAL' : this.place.level,
        null,
      ),
      end,
    )
  }

  #open(at: number): Draft | null {
    const head = HEADS.at(this.low, at)
    if (!head) return null
    if (/^(?:Website|Cổng|Trang) /.test(`${head.entry.name} `)) {
      const site = part(head.entry.name, 'BODY', null, null, null)
      return this.#sectionOf(at, site, head.end) ?? this.#withUnits(at, site, head.end)
    }
    // "Đoàn giám sát HĐND tỉnh", "Tổ giúp việc của Ban Chỉ đạo …": a team of a body that has a name of its own
    const team = TEAM.test(head.entry.name)
      ? this.#sectionOf(at, part(head.entry.name, 'BODY', null, null, null), head.end)
      : null
    if (team) return team
    if (head.entry.name === 'Đoàn thanh tra' && isCapitalAt(this.text, at))
      return this.#withUnits(at, part(head.entry.name, 'BODY', null, null, null), head.end)
    const rest = this.#openName(
      this.#skip(head.end, /\s*/uy),
      /^(?:Ban Q|BQL|Bệnh viện|Trung tâm|Trường|Công ty|Tổng công ty)/.test(head.entry.name),
    )
    if (!rest) {
      const number = TROOPS.test(head.entry.name) ? this.#match(TROOP_NUMBER, head.end) : null
      if (number) {
        const end = head.end + number[0].length
        const troop = part(this.text.slice(at, end), 'BODY', 'STATE', 'CENTRAL', null)
        return { start: at, end, parts: [troop], role: null }
      }
      if (COMPLETE_HEAD.test(head.entry.name))
        return this.#withUnits(at, part(head.entry.name, 'BODY', null, null, null), head.end)
      // "Điện lực huyện": a branch is named by its unit alone
      const branch = BRANCH.test(head.entry.name)
        ? this.#withUnits(at, part(head.entry.name, 'BODY', null, null, null), head.end)
        : null
      return branch && branch.end > head.end ? branch : null
    }
    const central =
      this.place.level === 'CENTRAL' ||
      /^(?:Tổng cục|Vụ)$/.test(head.entry.name) ||
      /Việt Nam$/.test(rest.name)
    const whole = part(`${head.entry.name} ${rest.name}`, 'BODY', null, central ? 'CENTRAL' : null, null)
    return this.#sectionOf(at, whole, rest.end) ?? this.#withUnits(at, whole, rest.end)
  }

  /**
   * The words of an open name: capitals and what joins them, the second syllable of a word in capitals ("Khuyến
   * nông"), and phrases known to go on with such names ("Bảo vệ và Phát triển rừng"). It ends before a verb.
   */
  #openName(at: number, inLowerCase = false): { name: string; end: number } | null {
    let end = isCapitalAt(this.text, at)
      ? this.#nameToken(at, false)
      : inLowerCase
        ? (CONTINUATION.at(this.low, at)?.end ?? null)
        : null
    if (end === null) return null
    for (let i = 0; i < 14; i += 1) {
      // "Viện Thú y miền Trung": a part of the country ends a word
      const region: number = this.#skip(end, IN_REGION)
      const ends = region > end
      end = region
      const gap: string = this.#match(/\s*-\s*|\s*&\s*|,?\s+và\s+|,\s+|\s+/uy, end)?.[0] ?? ''
      if (gap === '') break
      const next: number = end + gap.length
      const opens = gap.trim() !== ''
      if (gap.trim() === ',' && !this.#goesOnInLowerCase(next, gap)) break
      if (
        (opens && !isCapitalAt(this.text, next) && !this.#goesOnInLowerCase(next, gap)) ||
        this.#printed(BODY_HEAD, next)
      )
        break
      const further = this.#nameToken(next, opens || (!ends && this.#mayGoOn(at, end)))
      if (further === null) break
      end = further
    }
    // "Chi cục … III.4": the number of a branch
    if (/\s[IVX]{1,4}$/u.test(this.text.slice(at, end))) end = this.#skip(end, /\.\d{1,2}(?![\d\p{L}])/uy)
    return { name: this.text.slice(at, end).replace(/\s+/g, ' '), end }
  }

  /** "… và bảo vệ cây trồng, vật nuôi huyện": known phrases that the unit's kind word follows at last. */
  #goesOnInLowerCase(at: number, joint: string): boolean {
    const phrase = CONTINUATION.at(this.low, at)
    return (
      phrase !== null &&
      (joint.trim() !== ',' ||
        this.#match(/\s+(?:tỉnh|huyện|thành\s+phố|thị\s+xã|quận)(?!\p{L})|\s*:?\s*$/uy, phrase.end) !== null)
    )
  }

  /** End of the word or phrase of a name at `at`, or null. `open`: the word before it may go on in lower case. */
  #nameToken(at: number, open: boolean): number | null {
    const phrase = open ? CONTINUATION.at(this.low, at) : null
    if (phrase) return phrase.end
    const word = this.#printed(/[\p{L}&]+/uy, at)?.[0] ?? ''
    if (word === '') return null
    if (isCapitalAt(word, 0)) return at + word.length
    const plainWord =
      open &&
      isCapitalAt(this.text, this.text.lastIndexOf(' ', at - 2) + 1) &&
      !NOT_IN_NAME.test(`${word.toLowerCase()} `) &&
      !DUTY_VERBS.test(this.low.slice(at, at + 40))
    return plainWord ? at + word.length : null
  }

  /** A word in lower case, or one syllable in capitals: "Khuyến", but not "Nam" of "Quảng Nam". */
  #mayGoOn(from: number, end: number): boolean {
    return !/\p{Lu}\p{Ll}{1,7}\s+\p{Lu}\p{Ll}*$/u.test(this.text.slice(Math.max(from, end - 18), end))
  }

  // ----------------------------------------------------------------- units

  #withUnits(start: number, inner: Part, end: number): Draft {
    // "Đài Khí tượng Thủy văn tỉnh, các huyện, thành phố": there is one in a province, the units stand beside it
    const units =
      this.#unitsAt(end, inner.level === 'PROVINCE') ??
      (inner.level === 'CENTRAL' ? null : this.#nameAt(end, inner.level))
    if (!units || inner.level === 'CENTRAL') return { start, end, parts: [inner], role: null }
    return { start, end: units.end, parts: units.units.map((unit) => withUnit(inner, unit)), role: null }
  }

  /**
   * The units behind a head: "tỉnh Lạng Sơn", "huyện", "cấp xã", "các huyện, thành phố ven biển"; each of them in
   * "các huyện Lệ Thủy, Minh Hóa, thị xã Ba Đồn", "các xã, phường: A, B và C". `single`: a group behind a unit is
   * another body.
   */
  #unitsAt(at: number, single = false): Units | null {
    const tier = this.#tierAt(at)
    if (tier) return tier
    const units: Unit[] = []
    let open: string[] = []
    let many = false
    let end = at
    for (let next = at; ;) {
      const found = this.#match(KIND_AT, next) ?? this.#kindOfName(next)
      if (!found || (single && next > at && found[1] !== undefined)) break
      const kind = (found[2] as string)
        .replace(/\s+/g, ' ')
        .replace(/^tp\.?$/u, 'thành phố')
        .replace(/^tx\.?$/u, 'thị xã')
      const plural = found[1] !== undefined
      end = next + found[0].length
      const named = this.#namedUnits(end, kind, [...open, kind], many || plural)
      if (named) {
        if (!named.all && open.length > 0)
          units.push(...((many ? null : this.#namesakes(open, named)) ?? [this.#groupOf(open, many)]))
        units.push(...named.units)
        end = named.end
        open = []
        many = false
      } else {
        if (plural && open.length > 0 && !many) {
          units.push(this.#groupOf(open, false))
          open = []
        }
        open.push(kind)
        many ||= plural
      }
      const gap = this.#match(NEXT_KIND, end)
      if (!gap) break
      next = end + gap[0].length
    }
    if (open.length > 0) {
      const isGroup = many || open.length > 1
      const tail = isGroup ? this.#groupTail(end) : { words: '', end }
      end = tail.end
      units.push(this.#groupOf(open, isGroup, tail.words))
    }
    return units.length === 0 ? null : { units, end }
  }

  /** "xã Đoàn Kết", "phường Hội Hợp": words that else go on with the kind word begin the name of a unit. */
  #kindOfName(at: number): RegExpExecArray | null {
    const found = this.#match(KIND_OF_NAME, at)
    const end = at + (found?.[0].length ?? 0)
    return found &&
      addressAt(this.text, end, bearersOfKind(kindOf(found[2] as string)), this.#maps(), this.low)
      ? found
      : null
  }

  /** What narrows a group: "trực thuộc trung ương", "ven biển", a part of the country. */
  #groupTail(at: number): { words: string; end: number } {
    const kind = this.#match(GROUP_TAIL, at)?.[0] ?? ''
    const region = this.#match(IN_REGION, at + kind.length)?.[0] ?? ''
    const end = at + kind.length + region.length
    const words = kind.replace(/trung ương|tw/u, 'Trung ương') + this.text.slice(end - region.length, end)
    return { words: words.replace(/\s+/g, ' '), end: this.#skip(end, GROUP_ASIDE) }
  }

  #tierAt(at: number): Units | null {
    const tier = this.#match(TIER, at)
    if (!tier) return null
    const end = at + tier[0].length
    const level: Level = /tỉnh/u.test(tier[1] ?? '')
      ? 'PROVINCE'
      : /huyện/u.test(tier[1] ?? '')
        ? 'DISTRICT'
        : 'COMMUNE'
    if (tier[1] === undefined)
      return { units: [{ territory: null, level: null, words: '', group: 'các cấp' }], end }
    if (level === 'PROVINCE' && this.place.province !== null)
      return { units: [{ territory: this.place.province, level, words: '', group: null }], end }
    return { units: [{ territory: null, level, words: '', group: tier[0].trim() }], end }
  }

  /** Kind words without a name: one is the paper's own unit, several are a group. */
  #groupOf(kinds: readonly string[], many: boolean, tail = ''): Unit {
    const [kind] = kinds as [string]
    if (!many && kinds.length === 1) {
      const own = this.#ownOf(kind)
      return {
        territory: own,
        level: own?.level ?? LEVEL_OF_KIND[kind] ?? null,
        words: own ? '' : kind,
        group: null,
      }
    }
    const level: Level = kinds.some((one) => LEVEL_OF_KIND[one] === 'COMMUNE')
      ? 'COMMUNE'
      : kinds.includes('tỉnh')
        ? 'PROVINCE'
        : 'DISTRICT'
    return { territory: null, level, words: '', group: `các ${kinds.join(', ')}${tail}` }
  }

  /** "huyện, thị xã Duyên Hải": the units of the kinds before that bear the same name. */
  #namesakes(kinds: readonly string[], { units: [named] }: Units): Unit[] | null {
    const name = named?.territory?.name
    const found = name === undefined ? [] : kinds.map((kind) => this.#lookUp(name, kind))
    if (found.length === 0 || found.some((unit) => unit === null || unit.key === named?.territory?.key))
      return null
    return found.flatMap((territory) =>
      territory ? [{ territory, level: territory.level, words: '', group: null }] : [],
    )
  }

  /** Names behind a kind word; after a colon they belong to all the kinds before it. */
  #namedUnits(
    at: number,
    kind: string,
    kinds: readonly string[],
    many: boolean,
  ): (Units & { all: boolean }) | null {
    const colon = many ? this.#printed(/\s*:(?=\s+\p{Lu})/uy, at) : null
    const from = at + (colon?.[0].length ?? 0)
    const wanted = colon ? kinds : [kind]
    if (!many) {
      const one = this.#unitNamed(from, wanted)
      return one && { ...this.#withSiblings(one, wanted), all: false }
    }
    const names = this.#namesAt(from, (next) => this.#unitNamed(next, wanted))
    return names && { ...names, all: colon !== null }
  }

  /** "huyện Quang Bình, Bắc Quang": the kind word once, and behind the first name others of the same parent. */
  #withSiblings(one: Units, kinds: readonly string[]): Units {
    const parent = one.units[0]?.territory?.parent?.key
    if (parent === undefined) return one
    const others = this.#namesAt(one.end, (at) => {
      const from = at === one.end ? this.#skip(at, SIBLING_JOINT) : at
      const next = from === one.end ? null : this.#unitNamed(from - 1, kinds)
      const unit = next?.units[0]?.territory
      return unit?.parent?.key === parent && kinds.includes(unit.kind) ? next : null
    })
    return others ? { units: [...one.units, ...others.units], end: others.end } : one
  }

  /** A row of names, "A, B và C", as long as each is one. */
  #namesAt(at: number, read: (at: number) => Units | null): Units | null {
    const units: Unit[] = []
    let end = at
    for (let next = at; ;) {
      const one = read(next)
      if (!one) break
      units.push(...one.units)
      end = one.end
      const gap = this.#printed(NAME_JOINT, end)
      if (!gap) break
      // CAPITALISED wants the blank before the name
      next = end + gap[0].length - 1
    }
    return units.length === 0 ? null : { units: besideSiblings(units), end }
  }

  /** The longest name behind `at` that a unit of one of the kinds bears. An unknown one keeps its words. */
  #unitNamed(at: number, kinds: readonly string[]): Units | null {
    const bearers: Bearers = (name, vintage) => kinds.flatMap((kind) => bearersOfKind(kind)(name, vintage))
    const kind = kinds.at(-1) as string
    const address = addressAt(this.text, at, bearers, this.#maps(), this.low) ?? this.#otherKindAt(at, kinds)
    if (address) {
      const territory = this.#oneOf(address)
      const level = territory?.level ?? LEVEL_OF_KIND[kind] ?? 'PROVINCE'
      const printedKind = kinds.includes(address.units[0]?.kind ?? kind) ? address.units[0]?.kind : kind
      const words =
        territory && kinds.includes(territory.kind) ? '' : `${printedKind ?? kind} ${address.name}`
      const among = territory ? [] : address.units
      return { units: [{ territory, level, words, group: null, among }], end: address.end }
    }
    const found = this.#printed(CAPITALISED, at)
    if (!found) return null
    const lead = found[0].length - (found[1] as string).length
    const words = (found[1] as string).split(/(?<=\S)(?=\s)/u)
    const spelled = words.slice(0, 3).join('')
    // an unknown word alone, with more words behind, begins the next sentence: "UBND huyện Chỉ đạo"
    const alone = words.length < 2 && this.#match(/\s+(?!và\s)\p{L}/uy, at + lead + spelled.length) !== null
    if (kind === 'tỉnh' || alone || this.#printed(BODY_HEAD, at + lead)) return null
    return {
      units: [
        {
          territory: null,
          level: LEVEL_OF_KIND[kind] ?? 'DISTRICT',
          words: `${kind} ${spelled.trim()}`,
          group: null,
        },
      ],
      end: at + lead + spelled.length,
    }
  }

  /** The unit that the text ends with; its last kind word that is followed by a name to the end. */
  lastUnit(maps = this.#maps()): NamedUnit | null {
    let unknown: NamedUnit | null = null
    for (const found of this.low.matchAll(UNIT_OR_COMMITTEE)) {
      const end = found.index + found[0].length
      const head = this.text.slice(0, found.index).trim()
      const committee = found[2] === undefined ? null : `${capital(found[2])} ủy`
      const kinds = committee ? (COMMITTEE_KINDS[found[2] as string] ?? []) : [kindOf(found[1] as string)]
      const bearers: Bearers = (name, vintage) => kinds.flatMap((kind) => bearersOfKind(kind)(name, vintage))
      const levelOfKind = LEVEL_OF_KIND[kinds[0] as string]
      const address =
        addressAt(this.text, end, bearers, maps, this.low) ??
        // a unit that was of another kind before
        (levelOfKind === undefined || levelOfKind === 'PROVINCE'
          ? null
          : addressAt(this.text, end, bearersOfLevel(levelOfKind), maps, this.low))
      const whole = address !== null && this.text.slice(address.end).replace(/[\s.,*)-]/gu, '') === ''
      const whose = committee ? [head, committee].filter((word) => word !== '').join(' ') : head
      if (whole) {
        const unit = this.#oneOf(address)
        const level = (unit ?? (address.units[0] as Territory)).level
        return { head: whose, kind: kinds[0] ?? '', level, unit, units: address.units }
      }
      const [longest] = namesAt(this.text, end)
      if (
        longest &&
        this.text.slice(longest.end).replace(/[\s.,*)-]/gu, '') === '' &&
        !/^(?:hội|đoàn|đội)(?:\s|$)/iu.test(longest.name)
      )
        unknown ??= {
          head: whose,
          kind: kinds[0] ?? '',
          level: LEVEL_OF_KIND[kinds[0] as string] ?? 'PROVINCE',
          unit: null,
          units: [],
        }
    }
    return unknown
  }

  /**
   * A unit of the own province, or of the unit printed above it, that was of another kind before: "huyện Phú Quốc"
   * of 2020 is the city of 2024.
   */
  #otherKindAt(at: number, kinds: readonly string[]): Address | null {
    const { vintage, province } = this.place
    const level = LEVEL_OF_KIND[kinds.at(-1) as string]
    if (vintage !== 2024 || level === undefined || level === 'PROVINCE') return null
    const address = addressAt(this.text, at, bearersOfLevel(level), [vintage], this.low)
    const units = address?.placed
      ? address.units
      : address?.units.filter((unit) => province !== null && liesBelow(unit, province))
    return address && units && units.length === 1 ? { ...address, units } : null
  }

  /** The maps to look at, the paper's own first. */
  #maps(): readonly Territory['vintage'][] {
    return this.place.vintage === 2024 ? [2024, 2025] : [2025, 2024]
  }

  /** Of the units that an address may mean the one in the own district, else in the own province, else the only one. */
  #oneOf({ units }: Pick<Address, 'units'>): Territory | null {
    for (const area of [this.place.district, this.place.province]) {
      const near = area === null ? [] : units.filter((unit) => liesBelow(unit, area))
      if (near.length > 0) return near.length === 1 ? (near[0] as Territory) : null
    }
    return units.length === 1 ? (units[0] as Territory) : null
  }

  #lookUp(name: string, kind: string): Territory | null {
    for (const vintage of this.#maps()) {
      const units = bearersOfKind(kind)(name, vintage)
      if (units.length > 0) return this.#oneOf({ units })
    }
    return null
  }

  /** A unit's name without its kind word: "Tỉnh ủy Hậu Giang", "Sở Xây dựng Hà Nội". */
  #nameAt(at: number, level: Level | null, kinds: readonly string[] = []): Units | null {
    if (this.#printed(CAPITALISED, at) === null) return null
    const { vintage, province } = this.place
    const bearers: Bearers = (name) => {
      const asProvince = level === 'PROVINCE' || level === null ? provinceByName(name, vintage) : null
      if (asProvince) return [asProvince]
      if (level === 'PROVINCE' || level === 'CENTRAL') return []
      const named = unitsByName(name, { vintage, ...(level === null ? {} : { level }) })
      // "Thị ủy Duyên Hải" is of the thị xã, not of the huyện of the name
      const ofKind = named.filter((unit) => kinds.includes(unit.kind))
      if (ofKind.length > 0) return ofKind
      return level === null ? named.filter((unit) => unit.kind === 'thành phố') : named
    }
    const address = addressAt(this.text, at, bearers, [vintage], this.low)
    if (!address) return null
    const home =
      province?.vintage === vintage
        ? address.units.filter((unit) => provinceOf(unit).key === province.key)
        : address.units
    // a district may lie in another province, a commune is looked for at home alone
    const units =
      home.length === 0 && (level === 'DISTRICT' || address.placed || address.units[0]?.level === 'PROVINCE')
        ? address.units
        : home
    if (units.length === 0) return null
    const territory = this.#oneOf({ units })
    const unit: Unit = {
      territory,
      level: territory?.level ?? level,
      words: territory ? '' : address.name,
      group: null,
    }
    return { units: [unit], end: address.end }
  }

  #ownOf(kind: string): Territory | null {
    const { province, district, commune } = this.place
    if (kind === 'tỉnh') return province
    if (kind === 'thành phố')
      return district?.kind === 'thành phố'
        ? district
        : province?.kind === 'thành phố'
          ? province
          : (this.place.city ?? null)
    if (kind === 'huyện' || kind === 'quận' || kind === 'thị xã')
      return district?.kind === kind || district === null ? district : null
    return commune?.kind === kind || commune === null ? commune : null
  }

  /** On the folded text. */
  #match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at
    return pattern.exec(this.low)
  }

  /** On the text as printed, for patterns that look for capitals. */
  #printed(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at
    return pattern.exec(this.text)
  }

  #skip(at: number, pattern: RegExp): number {
    pattern.lastIndex = at
    return pattern.test(this.low) ? pattern.lastIndex : at
  }

  /** The finished body: the paper's own unit where none is named. */
  complete({ base, kind, system, level, unit }: Part): Body {
    if (unit?.group)
      return finish(`${base} ${unit.group}`, 'COLLECTIVE', system, unit.level, this.#over(unit.level), true)
    if (kind === 'COLLECTIVE' || kind === 'UNNAMED')
      return finish(base, kind, system, level, this.#ownAt(level) ?? ownUnit(this.place), true)
    if (level === 'CENTRAL') return finish(base, kind, system, level, null, false)
    const territory = unit ? unit.territory : this.#ownAt(level)
    if (unit && unit.words !== '') {
      if (territory === null) return finish(`${base} ${unit.words}`, kind, system, unit.level, null, false)
      // by the kind of unit that it was then
      return {
        ...finish(base, kind, system, territory.level, territory, false),
        name: `${base} ${unit.words}`,
      }
    }
    return finish(base, kind, system, territory?.level ?? level, territory, false)
  }

  /** The own unit of a level; of the paper's own level when none is asked for. */
  #ownAt(level: Level | null): Territory | null {
    const { province, district, commune } = this.place
    if (level === 'PROVINCE') return province
    if (level === 'DISTRICT') return district
    if (level === 'COMMUNE') return commune ?? (this.place.level === 'DISTRICT' ? district : null)
    return level === null ? ownUnit(this.place) : null
  }

  /** The unit whose parts a group of that level are. */
  #over(level: Level | null): Territory | null {
    return level === 'COMMUNE' && this.place.district ? this.place.district : this.place.province
  }
}

const SIBLING_JOINT = /\s*(?:,|và)\s+/uy
const UNIT_OR_COMMITTEE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${UNIT_KIND})(?!\\s+ủy(?!\\p{L}))|(tỉnh|thành|huyện|quận|thị)\\s+ủy(?!\\p{L}))`,
  'gu',
)
/** The units that have a committee of the name. */
const COMMITTEE_KINDS: Readonly<Record<string, readonly string[]>> = {
  tỉnh: ['tỉnh'],
  thành: ['thành phố'],
  huyện: ['huyện'],
  quận: ['quận'],
  thị: ['thị xã'],
}
const IN_CAPITALS = /\p{Lu}[\p{Lu}&]+(?:\s?[/.]\s?\p{Lu}{2}(?!\p{L}))?(?![\p{L}\d])/uy
const BRANCH = /^(?:Điện lực|Bưu điện|Viễn thông|VNPT|Viettel|Thư viện|Bảo tàng)$/
/** Short heads that say what they manage need nothing more. */
const TROOPS = /^(?:Sư đoàn|Trung đoàn|Lữ đoàn|Hải đoàn|Hải đội|Quân khu|Quân đoàn|Binh đoàn)$/u
const TROOP_NUMBER = /\s+\d{1,3}(?![\d\p{L}])/uy
const TEAM = /^(?:Đoàn|Tổ) \p{Ll}/u
const COMPLETE_HEAD = /^Ban Quản lý \p{L}/u
const TWO_WORD_NAME = /\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?=\s*[,;:.)]|\s+(?:và\s|\p{Ll})|$)/uy
/** "khu vực IV", "cơ sở 2": one of several of the name. */
const AREA = /\s+(?:khu\s+vực|cơ\s+sở|số|vùng)\s+(?:\d{1,2}|[ivx]{1,5})(?![\p{L}\d])/uy
const NAMED_AREA = /\s+khu\s+vực\s+(\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3})/uy
const DEEPEST = 5
/** No paper names more kinds of bodies in one breath. */
const MOST_NOUNS = 16

/** "Giám đốc, các Phó Giám đốc Sở X" */
const OTHER_HOLDERS =
  /\s*(?:(?:,|và)\s*(?:các\s+)?(?:phó|pgđ|pct)(?:\s+(?:giám\s+đốc|chủ\s+tịch|chánh|trưởng|bí\s+thư|trưởng\s+ban|trưởng\s+phòng))?\s+|của\s+)?\s*/uy
const MEMBERS = /(?:thành|ủy)\s+viên\s+(?=ban\s+chỉ|bcđ|hội\s+đồng|tổ\s|đoàn\s|tiểu\s+ban)/uy
/** What makes one body many: "các", "mỗi", "từng". */
const ARTICLE = /(?:tất\s+cả\s+các|toàn\s+thể\s+các|các|những|một\s+số|mỗi|từng)\s+/uy
const BARE_COLLECTIVE =
  /^(?:cấp\s+ủy|chính\s+quyền|tổ\s+chức\s+đảng|đảng\s+ủy\s+trực|chi\s+bộ\s+(?:các|trực)|(?:đảng\s+ủy|đảng\s+bộ|chi\s+ủy|chi\s+bộ)\s+cơ\s+sở|tổ\s+chức\s+cơ\s+sở\s+đảng|sở,\s*(?:ban|ngành)|ban,\s*ngành|(?:ban\s+cán\s+sự\s+đảng|đảng\s+đoàn)\s*,|cơ\s+quan\s*,\s*đơn\s+vị|cả\s+hệ\s+thống|lực\s+lượng\s|ngành\s+(?:giáo|y\s+tế|công|nông|tài|nội|thuế|văn|thông|khoa|lao|giao|tư|xây|thanh|bảo|ngân)(?!\p{L}))/u
const COLLECTIVE_TAIL =
  /\s*(?:(?:có\s+)?liên\s+quan|trực\s+thuộc|thuộc(?=\s+(?:ubnd|ủy\s+ban|tỉnh\s+ủy|thành\s+ủy|huyện\s+ủy|bộ\s+\p{L}))|thuộc\s+(?:tỉnh|huyện|thành\s+phố)(?!\s+\p{Lu})|các\s+cấp|cấp\s+(?:tỉnh|huyện|xã)|địa\s+phương|cơ\s+sở|nhân\s+dân|(?:trong|toàn)\s+(?:toàn\s+)?(?:tỉnh|huyện|thành\s+phố|hệ\s+thống)|trên\s+địa\s+bàn(?:\s+(?:tỉnh|huyện|thành\s+phố|thị\s+xã|quận|xã|phường))?|ở\s+địa\s+phương|công\s+lập(?:\s+và\s+ngoài\s+công\s+lập)?|nơi\s+(?:đảng\s+viên\s+)?(?:cư\s+trú|công\s+tác|sinh\s+hoạt|học\s+tập)|trung\s+ương|đơn\s+vị\s+sự\s+nghiệp|tỉnh(?!\s+(?:ủy|đoàn))|huyện(?!\s+ủy)|thành\s+phố|thị\s+xã|quận(?!\s+ủy)|(?:xã|phường|thị\s+trấn|đặc\s+khu)(?:,\s*(?:xã|phường|thị\s+trấn|đặc\s+khu)){0,3})(?![\p{L}])/uy
const OWNED_HEADS: Readonly<Record<string, string>> = {
  vp: 'Văn phòng',
  tt: 'Thường trực',
  'tt.': 'Thường trực',
}
const COMMITTEE_NOUN = /^(?:tỉnh|thành|huyện|quận|thị) ủy$/u
const PARTY_NOUN =
  /^(?:ban đảng|ban xây dựng đảng|đảng ủy|đảng đoàn|ban cán sự đảng|chi bộ|đảng bộ|chi, đảng bộ|tổ chức cơ sở đảng)$/u
/** What HĐND and UBND have of the heads of PARTY_COMMISSIONS. */
const ASSEMBLY_BOARD = /^(?:Văn phòng|Thường trực)$/u
/** Commissions that are a Party committee's even where it is not named. */
const OWN_COMMISSION = /^(?:Ban (?:Tổ chức|Tuyên giáo|Dân vận|Nội chính|Xây)|Ủy ban Kiểm tra)/u
const STEERING_HEAD =
  /(?:văn\s+phòng\s+thường\s+trực\s+|cơ\s+quan\s+thường\s+trực\s+)?(?:ban\s+chỉ\s+đạo|bcđ|ban\s+chỉ\s+huy(?!\s+(?:quân|bộ\s+đội))|hội\s+đồng(?!\s+nhân)(?=\s+\p{L})|tổ\s+công\s+tác|tổ\s+giúp\s+việc|ủy\s+ban\s+an\s+toàn\s+giao\s+thông)(?![\p{L}])/uy
/** A comma inside the subject of a commission: between nouns in small letters, before the "và" that ends them. */
const STEERING_COMMA =
  ',\\s+(?!(?:các|ubnd|hđnd|sở|ban|ngành|đảng|ủy|huyện|tỉnh|xã|phường|mttq|mặt|đoàn|hội|chủ|phối|có|tổ|thành|và|yêu|giao|đề|rà|kiểm|báo|tham|triển|hướng|đôn|theo|tổng|thực|cập|lãnh|chỉ|nghiên)\\s)\\p{L}+(?:\\s\\p{L}+){0,4}(?=,\\s|\\s+và\\s)'
const STEERING_WORD = `(?:phòng,\\s+chống|${STEERING_COMMA}|[^,;.:()]){0,110}?`
const STEERING_SUBJECT = new RegExp(
  `(?:\\s+cấp\\s+\\p{L}+)?(?:\\s+(?:tỉnh|huyện|thành\\s+phố)(?=\\s+(?:về|thực)))?(?:\\s+(?:thực\\s+hiện|về|phòng,?\\s+chống|phòng\\s+thủ|ứng\\s+phó|xây\\s+dựng|chuyển\\s+đổi|cải\\s+cách|các\\s+chương\\s+trình|chương\\s+trình|giảm\\s+nghèo|thi\\s+hành|công\\s+tác|điều\\s+hành|phát\\s+triển|bảo\\s+vệ|quản\\s+lý|phối\\s+hợp(?!\\s+với)|thi\\s+đua|đề\\s+án|nghĩa\\s+vụ|bồi\\s+thường|định\\s+giá|kỷ\\s+luật|xét|đánh\\s+giá|giáo\\s+dục|tư\\s+vấn|thẩm\\s+định|phổ\\s+biến|pctt|pccc|\\d{2,3}(?!\\s*/))${STEERING_WORD})?(?!${STEERING_COMMA})(?=\\s*[,;.:()]|\\s+(?:chủ\\s+trì|phối\\s+hợp|có\\s+trách|chịu|tổ\\s+chức|họp|báo\\s+cáo|tham\\s+mưu|đã|(?:và\\s+)?tiếp\\s+theo|theo|là\\s|gồm|do\\s|để\\s|về\\s+(?:kết\\s+luận|việc)|năm\\s|tỉnh(?!\\p{L})|huyện(?!\\p{L})|thành\\s+phố)|\\s*$)`,
  'uy',
)
/** How a name that stands beside an open one begins; it is never a part of it. */
const BODY_HEAD =
  /(?:(?:Sở|Bộ|Ban|Phòng|Đài|Viện|Hội|Trường|Chi cục|Trung tâm|Thanh tra|Kho bạc)(?=\s+\p{Lu})|UBND|HĐND|[UỦ][ỷyỦỶ]?\s*ban|Hội đồng|Công an|Văn phòng|Tòa án|Liên đoàn|Mặt trận|Giám đốc|Chủ tịch|Bí thư|Tỉnh|Huyện|Thành|Đảng\s+(?:ủy|bộ|đoàn))(?!\p{L})/uy
/** Words that never are the second syllable of a word in a name. */
const NOT_IN_NAME =
  /^(?:và|của|đã|được|phải|cần|sẽ|thì|do|để|cho|từ|đến|trong|ngoài|trên|tại|theo|về|với|khi|nếu|không|cùng|gồm|như|hoặc|hay|chịu|tiếp|chỉ|phối|chủ|đôn|tham|tăng|huy|bố|giúp|trực|thuộc|này|đó|nêu|các|những|là|bị|vẫn|còn|đang|tỉnh|huyện|xã|phường|quận|thị|thành|đặc|ở|vào|ra|lên|kịp|chậm|trước|sau|hằng|hàng|định) /u

interface Noun {
  readonly noun: string
  readonly start: number
  readonly end: number
}

const CHAIN_WORDS = [
  'sở',
  'ban',
  'ngành',
  'ban ngành',
  'bộ',
  'địa phương',
  'phòng',
  'cấp, các ngành',
  'cấp, ngành',
]

/** "sở, ban, ngành, địa phương" is one collective, "đoàn thể" beside it another. */
function chains(nouns: readonly string[]): string[][] {
  const groups: string[][] = []
  for (const noun of nouns) {
    const open = groups.at(-1)
    const chained = CHAIN_WORDS.includes(noun) && open?.every((other) => CHAIN_WORDS.includes(other))
    const vague =
      UNNAMED_NOUNS.has(noun) &&
      open?.every((other) => UNNAMED_NOUNS.has(other) || CHAIN_WORDS.includes(other))
    const party =
      /^(?:cấp ủy|tổ chức đảng)/u.test(noun) &&
      open?.every((other) => /^(?:cấp ủy|tổ chức đảng)/u.test(other))
    const units = UNIT_NOUNS.has(noun) && open?.every((other) => UNIT_NOUNS.has(other))
    if (open && (chained || vague || party || units)) open.push(noun)
    else groups.push([noun])
  }
  return groups
}

const UNIT_NOUNS = new Set([
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
  'huyện',
  'thành phố',
  'thị xã',
  'quận',
  'thôn',
  'bản',
  'tổ dân phố',
  'khối phố',
  'khu phố',
  'phố',
  'ấp',
  'buôn',
  'làng',
  'bon',
  'xóm',
  'tỉnh',
])

/** Collectives that need no "các": "chính quyền các cấp". */
function otherCollective(low: string, at: number): { entry: { name: string }; end: number } | null {
  const found =
    /(?:chính\s+quyền(?:\s+địa\s+phương)?|ngành\s+(?:giáo\s+dục(?:\s+và\s+đào\s+tạo)?|y\s+tế|công\s+an|công\s+thương|nông\s+nghiệp|tài\s+chính|nội\s+vụ|thuế|văn\s+hóa|thông\s+tin|lao\s+động|giao\s+thông|tư\s+pháp|xây\s+dựng|thanh\s+tra|bảo\s+hiểm\s+xã\s+hội|ngân\s+hàng)|cả\s+hệ\s+thống\s+chính\s+trị|lực\s+lượng\s+(?:cảnh\s+sát\s+giao\s+thông|công\s+an|quân\s+sự|vũ\s+trang|quản\s+lý\s+thị\s+trường|kiểm\s+lâm|biên\s+phòng|chức\s+năng))(?![\p{L}])/uy
  found.lastIndex = at
  const match = found.exec(low)
  return match && { entry: { name: match[0].replace(/\s+/g, ' ') }, end: found.lastIndex }
}

const part = (
  base: string,
  kind: AgencyKind,
  system: DocumentSystem | null,
  level: Level | null,
  unit: Unit | null,
): Part => ({ base, kind, system, level, unit, shares: false })

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)

function finish(
  base: string,
  kind: AgencyKind,
  system: DocumentSystem | null,
  level: Level | null,
  territory: Territory | null,
  grouped: boolean,
): Body {
  const where =
    territory === null || endsWithName(fold(base), fold(territory.name)) ? '' : unitPhrase(base, territory)
  const name =
    where === '' ? base : grouped ? `${base} (${territory?.kind} ${territory?.name})` : `${base} ${where}`
  const key =
    kind === 'UNNAMED' ? '' : agencyKey(slug(base), territory?.key ?? (level === 'CENTRAL' ? COUNTRY : null))
  return { key, name, kind, system, level: territory?.level ?? level, territory }
}

/** "Tỉnh ủy Hậu Giang", but "UBND tỉnh Hậu Giang". */
const unitPhrase = (base: string, territory: Territory) =>
  /(?:Tỉnh|Thành|Huyện|Quận|Thị) (?:ủy|đoàn)$/iu.test(base) || /(?:^|\s)(?:tỉnh|thành phố|huyện)$/u.test(base)
    ? territory.name
    : `${territory.kind} ${territory.name}`

const endsWithName = (base: string, name: string): boolean =>
  base.endsWith(name) && /^[\s-]?$/.test(base.charAt(base.length - name.length - 1))
