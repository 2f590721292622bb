import type { Level } from '../../../model/document.js'
import type { SpanOf } from '../../annotate/annotated.js'
import { provinceByName } from '../../lexicon/territories.js'
import { capital, inUnit, part, type Draft, type Part, type Unit, type Units } from './draft.js'
import { committeesInRow } from './named-lists.js'
import type { Form, Reading } from './reading.js'
import { BODY_HEAD, nameAt, namesInRow } from './unit-names.js'
import { unitsBehind, withUnits } from './units.js'

/** Authorities, without what may stand before them: UBND, HĐND, Party committees. */

export interface Parts {
  readonly parts: readonly Part[]
  readonly end: number
}

export const COMMITTEE_LEVEL: Readonly<Record<string, Level | null>> = {
  tỉnh: 'PROVINCE',
  thành: null,
  huyện: 'DISTRICT',
  quận: 'DISTRICT',
  thị: 'DISTRICT',
  đảng: 'COMMUNE',
}
/** The units that have a committee of the name. */
export const COMMITTEE_KINDS: Readonly<Record<string, readonly string[]>> = {
  tỉnh: ['tỉnh'],
  thành: ['thành phố'],
  huyện: ['huyện'],
  quận: ['quận'],
  thị: ['thị xã'],
}
/** "Ủy ban nhân dân (UBND) các cấp" */
const SHORT_IN_BRACKETS = /\s*\(\s*(?:ubnd|hđnd)\s*\)/uy
const TWO_WORD_NAME = /\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?=\s*[,;:.)]|\s+(?:và\s|\p{Ll})|$)/uy

/** "UBND tỉnh", "HĐND các huyện: A và B". */
export function assemblyAt(reading: Reading, at: number): Parts | null {
  const found = reading.text.at('AUTHORITY', at)
  if (!found) return null
  const head: Part = { ...part(found.value, 'BODY', 'STATE', null), shares: true }
  // "UBND TPHCM": a province without its kind word
  const end = found.end + (reading.match(SHORT_IN_BRACKETS, found.end)?.[0].length ?? 0)
  const units = unitsBehind(reading, end, false, true) ?? nameAt(reading, end, 'PROVINCE')
  return units
    ? { parts: units.units.map((unit) => inUnit(head, unit)), end: units.end }
    : { parts: [head], end: found.end }
}

/** "Tỉnh ủy", "Huyện ủy Sơn Động", "Đảng ủy các xã", "Đảng bộ tỉnh", "TU". */
export function committeeAt(reading: Reading, at: number): Parts | null {
  const short = reading.text.at('OWN_COMMITTEE', at)
  if (short && IN_LETTERS.test(reading.text.text.slice(at, short.end)))
    return {
      parts: [part(reading.ownCommittee, 'BODY', 'PARTY', reading.place.level)],
      end: short.end,
    }
  const found = reading.text.at('COMMITTEE', at)
  if (!found) return partyOrganisationAt(reading, at)
  return found.value === 'đảng' ? baseCommittee(reading, found.end) : unitCommittee(reading, found)
}

const IN_LETTERS = /^(?:TU|HU|QU|ThU|ĐU)$/

function unitCommittee(reading: Reading, { value, end }: SpanOf<'COMMITTEE'>): Parts {
  const { district, province } = reading.place
  // "Thành ủy Hạ Long, Cẩm Phả": each of those that are named
  const named =
    namesInRow(reading, end, (at) =>
      nameAt(reading, at, COMMITTEE_LEVEL[value] ?? null, COMMITTEE_KINDS[value]),
    ) ??
    endedUnit(reading, value, end) ??
    (value === 'thành' ? cityInLetters(reading, end) : null)
  // a province has a Tỉnh ủy: "Thành ủy" in its papers is that of a city in it
  if (value === 'thành' && !named && !district && province?.kind === 'tỉnh') {
    const city: Unit = { territory: reading.place.city ?? null, level: 'DISTRICT', words: '', group: null }
    return { parts: [part('Thành ủy', 'BODY', 'PARTY', 'DISTRICT', city)], end }
  }
  // "Thành ủy" in a huyện of Đà Nẵng is the city's
  const city = district?.kind === 'thành phố' || province?.kind !== 'thành phố'
  const level =
    COMMITTEE_LEVEL[value] ?? named?.units[0]?.level ?? (district && city ? 'DISTRICT' : 'PROVINCE')
  const base = `${capital(value)} ủy`
  // "Huyện ủy, UBND huyện A": of the district that is named behind it
  const shares = level === 'DISTRICT' && district === null
  return {
    parts: (named?.units ?? [null]).map((unit) => ({
      ...part(base, 'BODY', 'PARTY', unit?.level ?? level, unit),
      shares,
    })),
    end: named?.end ?? end,
  }
}

/** "Thành ủy TP.HCM" */
function cityInLetters(reading: Reading, end: number): Units | null {
  const found = reading.printed(CITY_IN_LETTERS, end)
  const territory = found && provinceByName('TP.HCM', reading.place.vintage)
  return territory
    ? { units: [{ territory, level: territory.level, words: '', group: null }], end: end + found[0].length }
    : null
}
const CITY_IN_LETTERS = /\s+TP\.?\s?HCM(?!\p{L})/uy

/** "Huyện ủy Quảng Uyên": a unit that ended before the maps begin keeps its name. */
function endedUnit(reading: Reading, word: string, end: number): Units | null {
  const found =
    word === 'huyện' || word === 'thị' || word === 'quận' ? reading.printed(TWO_WORD_NAME, end) : null
  if (!found || reading.printed(BODY_HEAD, end + 1)) return null
  const unit: Unit = { territory: null, level: 'DISTRICT', words: found[0].trim(), group: null }
  return { units: [unit], end: end + found[0].length }
}

/** "Đảng ủy cơ quan Bộ Y tế" */
const OF_HOUSE = /cơ\s+quan\s+/uy

/** "Đảng ủy Bộ" in a ministry's paper */
const OWN_MINISTRY = /\s+Bộ(?!\p{L}|\s+\p{Lu})/uy
/** "Đảng ủy Sở yêu cầu", "Đảng ủy Trường": of the house that is spoken of. */
const OWN_HOUSE = /\s+(?:Sở|Cục|Trường|Bệnh viện|Học viện|Công ty|Tổng công ty|Tập đoàn)(?!\p{L}|\s+\p{Lu})/uy

/** Since 2025 communes have some of these too: "Đảng ủy các cơ quan Đảng" of the one that speaks. */
const levelOfBase = (base: string, own: Level | null): Level =>
  own === 'DISTRICT' || (own === 'COMMUNE' && base === 'các cơ quan Đảng') ? own : 'PROVINCE'

/** "Đảng ủy xã X", "Đảng ủy các xã, thị trấn", "Đảng ủy Công an tỉnh", "Đảng ủy Khu kinh tế Hải Phòng". */
function baseCommittee(reading: Reading, end: number): Parts {
  const { level, house } = reading.place
  const head: Part = {
    ...part(house ?? 'Đảng ủy', 'BODY', 'PARTY', level ?? 'COMMUNE'),
    shares: house === undefined,
  }
  const units = unitsBehind(reading, end) ?? nameAt(reading, end, 'COMMUNE')
  if (units)
    return { parts: units.units.map((unit) => inUnit({ ...head, base: 'Đảng ủy' }, unit)), end: units.end }
  const next = reading.skip(reading.next(end), OF_HOUSE)
  const base = reading.text.at('PARTY_BASE', next)
  const row = base && committeesInRow(reading, next)
  if (row) return row
  // "Đảng ủy Khối" in its own paper
  if (base?.value === 'Khối' && house?.startsWith('Đảng ủy Khối')) return { parts: [head], end: base.end }
  const named =
    base &&
    withUnits(
      reading,
      next,
      part(`Đảng ủy ${base.value}`, 'BODY', 'PARTY', levelOfBase(base.value, level)),
      base.end,
    )
  const inner =
    named ??
    ofAll(reading, end) ??
    (next > end && reading.isCapitalAt(next)
      ? reading.bodyAt(next, {
          forms: ['DEPARTMENT', 'FIXED', 'OFFICE', 'STEERING', 'OPEN', ...officeOf(reading, next)],
        })
      : null)
  const houses = inner && named === null ? committeesOf(inner) : null
  if (houses) return houses
  if (!inner || inner.parts.length !== 1) {
    const house =
      (level === 'CENTRAL' ? reading.printed(OWN_MINISTRY, end) : null) ?? reading.printed(OWN_HOUSE, end)
    return house
      ? {
          parts: [{ ...head, base: `Đảng ủy ${house[0].trim()}`, shares: false }],
          end: end + house[0].length,
        }
      : { parts: [head], end }
  }
  const parts = inner.parts.map((one): Part => ({
    ...one,
    base: one.base.startsWith('Đảng ủy')
      ? one.base
      : `Đảng ủy ${reading.words(reading.next(end), next)}${one.base}`,
    system: 'PARTY',
    shares: false,
  }))
  return { parts, end: inner.end }
}

/** "Đảng ủy các bộ, ngành thuộc Đảng ủy Chính phủ" */
const ofAll = (reading: Reading, end: number): Draft | null =>
  reading.match(OF_MINISTRIES, end) && reading.bodyAt(reading.next(end), { forms: ['COLLECTIVE'] })
const OF_MINISTRIES = /\s+các\s+(?:bộ|ban|sở|cơ\s+quan)(?!\p{L})/uy

/** "Đảng ủy các bộ, cơ quan ngang bộ, các tỉnh ủy": one group of committees of houses, and whoever stands behind it. */
function committeesOf({ parts, end }: Draft): Parts | null {
  const [first, ...others] = parts.filter(({ base }) => !OF_PARTY.test(base))
  if (first === undefined || parts.length < 2 || first.kind !== 'COLLECTIVE' || parts[0] !== first)
    return null
  const base = [first, ...others].map((one, at) => (at === 0 ? one.base : one.base.replace(/^các /u, '')))
  const group: Part = { ...first, base: `Đảng ủy ${base.join(', ')}`, system: 'PARTY', shares: false }
  return { parts: [group, ...parts.filter(({ base: own }) => OF_PARTY.test(own))], end }
}
const OF_PARTY =
  /(?<!\p{L})(?:(?:tỉnh|thành|huyện|quận|thị|đảng|cấp) ủy|đảng đoàn|ban cán sự|(?:đảng|chi) bộ)(?!\p{L})/iu

/** "Đảng ủy Văn phòng UBND tỉnh" */
const officeOf = (reading: Reading, at: number): readonly Form[] =>
  reading.text.text.startsWith('Văn phòng', at) ? ['AUTHORITY'] : []

function partyOrganisationAt(reading: Reading, at: number): Parts | null {
  const found = reading.text.at('PARTY_ORGANISATION', at)
  if (!found) return null
  const behind = reading.text.words.end[found.from + 1] as number
  const units = unitsBehind(reading, behind)
  if (units)
    return {
      parts: units.units.map((unit) => part('Đảng bộ', 'BODY', 'PARTY', unit.level, unit)),
      end: units.end,
    }
  // "Đảng bộ Quân sự huyện", "Đảng bộ cơ quan chính quyền huyện"
  const house = unitsBehind(reading, found.end)
  const base = `Đảng bộ${reading.words(behind, found.end)}`
  return (
    house && {
      parts: house.units.map((unit) => inUnit(part(base, 'BODY', 'PARTY', null), unit)),
      end: house.end,
    }
  )
}
