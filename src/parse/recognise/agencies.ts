import { firstBehind } from '../../model/sorted.js'
import type { Body } from '../../model/agency.js'
import type { Territory } from '../../model/territory.js'
import { Annotated } from '../annotate/annotated.js'
import { ownUnit, placeOf, type Place } from '../place.js'
import { UNIT_KIND } from './address.js'
import { complete, finish } from './bodies/complete.js'
import { unitIn } from './bodies/last-unit.js'
import { draftsIn } from './bodies/rules.js'

export { unitIn, type NamedUnit } from './bodies/last-unit.js'

/** A place in a text that names one or several bodies. Offsets count in that text. */
export interface BodyMention {
  readonly start: number
  readonly end: number
  readonly bodies: readonly Body[]
  /** The position by whose holder the body is named (`Giám đốc`), else null. */
  readonly role: string | null
  /** The row of BODY_RULES (bodies/rules.ts) that read it. */
  readonly rule: string
}

/**
 * Every body that a text names, from left to right, without overlaps. "Tỉnh ủy", "UBND huyện" and other bare names
 * are those of `place` (docs/domain.md, Whose paper is cited, 3 and 4); heads in a row share the unit named last
 * ("HĐND, UBND huyện"); "các Sở: A, B và C" are three. Never throws; an unknown unit leaves the territory null. Read
 * once for a text and a place.
 */
export function bodiesIn(text: Annotated, place: Place): readonly BodyMention[] {
  const readings = text.once(noReadings)
  const before = readings.find((one) => one.place === place)
  if (before) return before.mentions
  const mentions = readBodies(text, place)
  readings.push({ place, mentions })
  return mentions
}

/** A text is read for one place, seldom for two: for the paper's own and for that of another day. */
const noReadings = (): { readonly place: Place; readonly mentions: readonly BodyMention[] }[] => []

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
  const first = firstBehind(all, from)
  let last = first
  while (last < all.length && (all[last] as BodyMention).start < till) last += 1
  const cut =
    last > first && ((all[first] as BodyMention).start < from || (all[last - 1] as BodyMention).end > till)
  if (!cut) return all.slice(first, last)
  return findBodies(text.text.slice(from, till), place).map((mention) => ({
    ...mention,
    start: from + mention.start,
    end: from + mention.end,
  }))
}

/** The bodies of a text that stands alone; see `bodiesIn`. */
export function findBodies(text: string, place: Place): readonly BodyMention[] {
  let texts = alone.get(place)
  if (!texts || texts.size >= MOST_TEXTS) alone.set(place, (texts = new Map()))
  const annotated = texts.get(text) ?? new Annotated(text)
  texts.set(text, annotated)
  return bodiesIn(annotated, place)
}

/** Clauses are asked about more than once; so many are kept as long as the paper's place is. */
const MOST_TEXTS = 500
const alone = new WeakMap<Place, Map<string, Annotated>>()

function readBodies(text: Annotated, place: Place): readonly BodyMention[] {
  return draftsIn(text, place).map(({ start, end, parts, role, rule }) => ({
    start,
    end,
    role,
    bodies: parts.map((part) => complete(place, part)),
    rule,
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

const UNIT_KIND_AT_END = new RegExp(`\\s+${UNIT_KIND}$`, 'iu')

function bodyOfUnit(head: string, unit: Territory): Body {
  const own = placeOf(unit)
  const alone = head.replace(UNIT_KIND_AT_END, '')
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
    !(first.start > 0 && OF_A_HOUSE.test(name)) &&
    first.bodies.length === 1 &&
    name.slice(first.end).replace(/\([^)]*\)|[\s.,]/gu, '') === ''
  return first && whole ? (first.bodies[0] as Body) : null
}

/** "Chi bộ Trường X", "Công đoàn cơ sở Bệnh viện Y": who is organised in a house is not the house. */
const OF_A_HOUSE = /^(?:(chi bộ)|(?:ban chấp hành )?(?:(?:công|chi|liên chi) đoàn|liên đội|đoàn trường))\s/iu

/** The body that a structured record or a letterhead names in full; unknown names become a body of that name. */
export function bodyNamed(name: string, place: Place): Body {
  let bodies = named.get(place)
  if (!bodies || bodies.size >= MOST_TEXTS) named.set(place, (bodies = new Map()))
  const body = bodies.get(name) ?? readName(name, place)
  bodies.set(name, body)
  return body
}

/** Whom codes of symbols name is asked again and again, of the one place that is no place. */
const named = new WeakMap<Place, Map<string, Body>>()

function readName(name: string, place: Place): Body {
  const known = wholeBody(name, place)
  if (known) return known
  const printed = unitIn(name, place)
  if (printed?.unit) return bodyOf(printed.head, printed.unit, printed.kind)
  // a name with a unit that cannot be placed is nobody of the writer's own place
  if (printed) return finish(name, 'BODY', null, printed.level, null, false)
  // "các chi bộ thôn (huyện Sơn Động)": the unit in brackets is the paper's own
  const base = name.replace(/\s*\([^)]*\)\s*$/u, '').trim()
  const group = /^(?:các|những|cấp ủy|chính quyền)\s/iu.test(base)
  const [organised, cell] = OF_A_HOUSE.exec(base) ?? []
  const system = organised === undefined ? null : cell === undefined ? 'FRONT' : 'PARTY'
  return finish(base, group ? 'COLLECTIVE' : 'BODY', system, place.level, ownUnit(place), group)
}

/** Whether a body is named with a unit that is not one of the map, or may be one of several. */
export const isUnplaced = ({ kind, level, territory, name }: Body): boolean =>
  kind !== 'UNNAMED' && territory === null && level !== 'CENTRAL' && NAMES_A_UNIT.test(name)
const NAMES_A_UNIT =
  /(?:(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) (?:\p{Lu}|\d)|(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy \p{Lu})/u
