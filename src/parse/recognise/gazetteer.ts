import { fold } from '../../model/fold.js'
import type { Territory } from '../../model/territory.js'
import type { Annotated } from '../annotate/annotated.js'
import { districtOf, provinceByName, provinceOf, successorsOf, unitsByName } from '../lexicon/territories.js'
import { addressAt, bearersOfKind, liesBelow, type Address } from './address.js'

/** A province found by the places that a paper names, and what spoke for it. */
export interface Inference {
  readonly province: Territory
  readonly district: Territory | null
  /** The province's own name stands in the text ("tỉnh Bắc Giang"). */
  readonly printed: boolean
  /** Place names that voted for it, as printed. */
  readonly evidence: readonly string[]
  /** Names that fit only with another tone (`Dương Hữu` for Dương Hưu): as printed, then official. */
  readonly variants: ReadonlyArray<readonly [printed: string, official: string]>
}

/** Behind a kind word: up to four words in capitals. */
const NAME = /\s+(\p{Lu}[\p{L}’']*(?:[ -]\p{Lu}[\p{L}’']*){0,3})/uy
/** A heading in capitals names no unit by its kind word. */
const KIND_AS_PRINTED = /^(?:TP\.?|\p{L}?[\p{Ll} ]+\.?)$/u

/** A kind word, as printed, with the words in capitals behind it. */
interface Named {
  readonly printed: string
  readonly kind: string
  readonly words: string
  /** "huyện Vân Canh (cũ)": it was there before the maps changed. */
  readonly former: boolean
}
/** Behind a name. */
const FORMER = /(?:\s+cũ|\s*\((?:nay là [^()]{3,60}|cũ)\))(?!\p{L})/uy

/**
 * What the texts name with a kind word ("xã Vĩnh An") or as a committee ("Huyện ủy Sơn Động"), from left to right.
 * `only`: with this kind word.
 */
function* namedIn(texts: readonly Annotated[], only: string | null = null): Generator<Named> {
  for (const text of texts) {
    for (const { start, end, value, to } of text.spans('UNIT_KIND')) {
      if (only !== null && value.kind !== only) continue
      const committee = value.apart ? null : text.at('COMMITTEE', start)
      const till = value.apart || committee ? end : (text.words.end[to - 2] as number)
      const printed = text.text.slice(start, till)
      NAME.lastIndex = till
      const name = KIND_AS_PRINTED.test(printed) ? NAME.exec(text.text) : null
      if (name)
        yield {
          printed,
          kind: committee ? `${committee.value} ủy` : value.kind,
          words: name[1] as string,
          former: text.reads(FORMER, till + name[0].length) !== null,
        }
    }
  }
}

const WEIGHT = { PROVINCE: 4, DISTRICT: 3, COMMUNE: 2 } as const

interface Vote {
  readonly province: Territory
  weight: number
  readonly names: Set<string>
  printed: boolean
  sure: boolean
}

/** The votes of all units that are named with a kind word, each name once. */
function votesOf(texts: readonly Annotated[], vintage: 2024 | 2025): readonly Vote[] {
  const votes = new Map<string, Vote>()
  const seen = new Set<string>()
  for (const named of namedIn(texts)) {
    const found = longestUnit(named, named.former ? 2024 : vintage)
    if (!found || seen.has(found.label)) continue
    seen.add(found.label)
    const provinces = new Map(
      found.units.flatMap((unit) => provincesAt(vintage, unit).map((province) => [province, unit])),
    )
    for (const [province, unit] of provinces) {
      const none: Vote = { province, weight: 0, names: new Set(), printed: false, sure: false }
      const vote = votes.get(province.key) ?? none
      vote.weight += WEIGHT[unit.level] / provinces.size
      vote.names.add(found.label)
      vote.printed ||= unit === province
      vote.sure ||= provinces.size === 1
      votes.set(province.key, vote)
    }
  }
  return [...votes.values()]
}

/** Where a unit lies on this map: what became of its province, for one that was there before. */
const provincesAt = (vintage: 2024 | 2025, unit: Territory): readonly Territory[] =>
  unit.vintage === vintage ? [provinceOf(unit)] : successorsOf(provinceOf(unit))

/** Whether a text speaks of a unit of the map of 2024 as one that was. */
export function speaksOfFormerUnits(texts: readonly Annotated[]): boolean {
  for (const named of namedIn(texts)) if (named.former && longestUnit(named, 2024)) return true
  return false
}

/**
 * Votes for the province that explains most of the units named with a kind word (docs/domain.md, Places): a province's own
 * name weighs 4, a district 3, a commune 2, shared among all provinces that have one of that name. `among`
 * restricts the vote. Null without a winner by a margin of 2, and without any unit that is named nowhere else.
 */
export function inferProvince(
  texts: readonly Annotated[],
  vintage: 2024 | 2025,
  among: readonly Territory[],
): Inference | null {
  const votes = votesOf(texts, vintage)
  const allowed = votes
    .filter(({ province }) => among.length === 0 || among.some((other) => other.key === province.key))
    .sort((a, b) => b.weight - a.weight)
  const [best, second] = allowed
  if (!best)
    return among.length === 1 && among[0]
      ? { province: among[0], district: null, printed: false, evidence: [], variants: [] }
      : null
  const margin = best.weight - (second?.weight ?? 0)
  if (among.length === 0 ? margin < 2 || !best.sure : margin <= 0) return null
  const { district, variants } = settle(texts, best.province)
  return { province: best.province, district, printed: best.printed, evidence: [...best.names], variants }
}

/**
 * In: what a paper says, and units that bear one name. Out: the one that the places named in it speak for: itself named
 * with the units above it, those units alone, its neighbours. Null without a winner by a clear margin.
 */
export function unitMeant(texts: readonly Annotated[], units: readonly Territory[]): Territory | null {
  const [first] = units
  if (!first) return null
  const votes = new Map(units.map((unit) => [unit, 0]))
  for (const named of addressesIn(texts, first.vintage))
    for (const unit of units) votes.set(unit, (votes.get(unit) as number) + voteFor(unit, named))
  const [best, second] = [...votes].sort((a, b) => b[1] - a[1])
  return best && best[1] - (second?.[1] ?? 0) >= 0.5 ? best[0] : null
}

/** How much an address in the text speaks for a unit: shared among all that the address may mean. */
function voteFor(unit: Territory, { units, placed }: Address): number {
  const weight = (other: Territory): number => {
    if (other.key === unit.key) return placed ? 6 : 0
    if (liesBelow(unit, other)) return other.level === 'PROVINCE' ? 2 : 4
    return other.parent !== null && other.parent.key === unit.parent?.key && other.level === unit.level
      ? 1
      : 0
  }
  return units.reduce((sum, other) => sum + weight(other), 0) / units.length
}

/** Every unit that the texts name with its kind word, each spelling once. */
function* addressesIn(texts: readonly Annotated[], vintage: 2024 | 2025): Generator<Address> {
  const seen = new Set<string>()
  for (const text of texts) {
    let end = 0
    for (const { start, end: behind, value, to } of text.spans('UNIT_KIND')) {
      if (start < end) continue
      const till = value.apart ? behind : (text.words.end[to - 2] as number)
      const address = addressAt(text, till, bearersOfKind(value.kind), [vintage])
      if (!address) continue
      end = address.end
      const spelled = text.low.slice(start, end)
      if (seen.has(spelled)) continue
      seen.add(spelled)
      yield address
    }
  }
}

/** The one city of a province that these texts name ("thành phố Lạng Sơn"), or null when there are none or several. */
export function onlyCityNamed(texts: readonly Annotated[], province: Territory): Territory | null {
  const cities = new Map<string, Territory>()
  for (const named of namedIn(texts, 'thành phố')) {
    if (named.kind !== 'thành phố') continue
    for (const unit of longestUnit(named, province.vintage)?.units ?? [])
      if (unit.level === 'DISTRICT' && provinceOf(unit).key === province.key) cities.set(unit.key, unit)
  }
  const [only] = cities.values()
  return cities.size === 1 && only ? only : null
}

/**
 * The one district or commune of a province that a title names ("buổi làm việc với Huyện ủy Sơn Động"; of "xã Năm Căn, huyện
 * Năm Căn" the commune), or null when there are none or several.
 */
export function onlyUnitNamed(title: Annotated, province: Territory): Territory | null {
  const units = new Map<string, Territory>()
  for (const named of namedIn([title]))
    for (const unit of longestUnit(named, province.vintage)?.units ?? [])
      if (unit.level !== 'PROVINCE' && provinceOf(unit).key === province.key) units.set(unit.key, unit)
  const all = [...units.values()]
  const [only, another] = all.filter(({ key }) => !all.some(({ parent }) => parent?.key === key))
  return only && !another ? only : null
}

/** The longest run of the words that is a unit of that kind: "xã Vĩnh An Trường" may be xã Vĩnh An. */
function longestUnit(
  { printed, kind, words }: Named,
  vintage: 2024 | 2025,
): { label: string; units: Territory[] } | null {
  const parts = words.split(/(?=[ -])/u)
  for (let count = parts.length; count > 0; count -= 1) {
    const name = parts.slice(0, count).join('').trim()
    const units = unitsNamed(kind, name, vintage)
    if (units.length > 0) return { label: `${printed} ${name}`, units }
  }
  return null
}

function unitsNamed(kind: string, name: string, vintage: 2024 | 2025): Territory[] {
  if (kind === 'tỉnh' || kind === 'tỉnh ủy')
    return [provinceByName(name, vintage)].filter((unit) => unit !== null)
  if (kind === 'huyện ủy') return unitsByName(name, { vintage, kind: 'huyện' })
  if (kind === 'thành ủy' || kind === 'thành phố') {
    const city = unitsByName(name, { vintage, kind: 'thành phố' })
    return city.length > 0
      ? city
      : [provinceByName(`thành phố ${name}`, vintage)].filter((unit) => unit !== null)
  }
  return unitsByName(name, { vintage, kind })
}

/** With the province fixed: the district that most of the communes lie in, and names that are off by a tone. */
function settle(
  texts: readonly Annotated[],
  province: Territory,
): { district: Territory | null; variants: [string, string][] } {
  const weights = new Map<string, { district: Territory; weight: number }>()
  const missing: [kind: string, name: string][] = []
  const add = (unit: Territory, weight: number) => {
    const district = districtOf(unit)
    if (!district) return
    const entry = weights.get(district.key) ?? { district, weight: 0 }
    entry.weight += weight
    weights.set(district.key, entry)
  }
  for (const named of namedIn(texts)) {
    const found = longestUnit(named, province.vintage)
    const inside =
      found?.units.filter((unit) => provinceOf(unit).key === province.key && unit.level !== 'PROVINCE') ?? []
    if (inside.length > 0)
      for (const unit of inside) add(unit, (unit.level === 'DISTRICT' ? 3 : 2) / inside.length)
    else if (!found && MAY_BE_MISSPELLED.has(named.kind)) missing.push([named.kind, named.words])
  }
  const ranked = [...weights.values()].sort((a, b) => b.weight - a.weight)
  const district = ranked[0] && ranked[0].weight > (ranked[1]?.weight ?? 0) ? ranked[0].district : null
  return { district, variants: district ? variantsIn(district, missing) : [] }
}

const MAY_BE_MISSPELLED = new Set(['xã', 'phường', 'thị trấn', 'huyện'])

const toneless = (text: string) =>
  fold(text)
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC')
const unmarked = (text: string) => toneless(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')

/** `Dương Hữu` is official `Dương Hưu`: looked for only inside the district that is already known. */
function variantsIn(district: Territory, missing: ReadonlyArray<[string, string]>): [string, string][] {
  const out = new Map<string, [string, string]>()
  for (const [kind, name] of missing) {
    const [near] = communesLike(name, kind, district)
    if (near) out.set(name, [`${kind} ${name}`, `${near.kind} ${near.name}`])
  }
  return [...out.values()]
}

function communesLike(name: string, kind: string, district: Territory): Territory[] {
  const wanted = unmarked(name)
  return spellings(name)
    .flatMap((spelling) => unitsByName(spelling, { vintage: district.vintage, kind, within: district }))
    .filter((unit) => unmarked(unit.name) === wanted)
}

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']

/** The name with another tone, or none, on each vowel of each of its words. */
function spellings(name: string): string[] {
  const words = name.normalize('NFC').split(' ')
  return words.flatMap((word, index) => {
    const plain = word.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    return [...plain.matchAll(/[aeiouyAEIOUY][\u0302\u0306\u031b]*/gu)].flatMap((vowel) => {
      const at = vowel.index + vowel[0].length
      return TONES.map((tone) =>
        replaced(words, index, (plain.slice(0, at) + tone + plain.slice(at)).normalize('NFC')),
      )
    })
  })
}

const replaced = (words: readonly string[], index: number, word: string) =>
  words.map((old, i) => (i === index ? word : old)).join(' ')
