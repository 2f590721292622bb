/**
 * When a body began and ended, and who took its place, by the vocabulary in `parse/lexicon/reforms.ts` and the
 * successor tables of provinces and communes in `data/territories`.
 */
import { agencyKey, agencySlug, COUNTRY, type Body } from '../model/agency.js'
import { slug } from '../model/fold.js'
import { FIRST_DAY_OF_MAP_2025, LAST_DAY_OF_MAP_2024 } from '../model/reform.js'
import type { Territory } from '../model/territory.js'
import {
  ENDED_WITH_COMMUNES,
  ENDED_WITH_DISTRICTS,
  FOUNDED,
  NOT_OF_THE_PROVINCE,
  REFORMS,
} from '../parse/lexicon/reforms.js'
import {
  otherDesignationsOf,
  predecessorsOf,
  provinceByName,
  successorsOf,
} from '../parse/lexicon/territories.js'
import { CENTRE, placeOf } from '../parse/place.js'
import { bodyNamed } from '../parse/recognise/agencies.js'
import { namesOf } from './membership.js'

/**
 * The unit under which a body of this unit is stored. A province of 2025 that kept its name, alone or with others merged
 * into it, is the one of 2024: its bodies go on, and each is one agency for papers of both maps. Every other unit is itself.
 */
export function lastingUnit(unit: Territory): Territory {
  if (unit.vintage !== 2025 || unit.level !== 'PROVINCE') return unit
  const before = provinceByName(unit.name, 2024)
  return before !== null && goesOn(before, unit) ? before : unit
}

/**
 * Whether a province of 2024 goes on as one of 2025: it had the same name on the last and the first day of the two maps.
 * A new name at another time ends no body: Huế took its name half a year before, Đồng Nai became a city ten months after.
 */
const goesOn = (before: Territory, after: Territory | undefined): boolean =>
  after !== undefined &&
  calledOn(LAST_DAY_OF_MAP_2024, before) === calledOn(FIRST_DAY_OF_MAP_2025, after) &&
  successorsOf(before).some(({ key }) => key === after.key)

/** What a unit was called on a day of its map, kind word included. */
const calledOn = (day: string, unit: Territory): string =>
  otherDesignationsOf(unit).find(({ validFrom, validTo }) => validFrom <= day && day <= validTo)
    ?.designation ?? designation(unit)

const designation = ({ kind, name }: Territory): string => `${kind} ${name}`

/** All names that a unit has had, kind word included; mostly one. `unit`: as `lastingUnit` gives it. */
export function designationsOf(unit: Territory): readonly string[] {
  const [after] = unit.vintage === 2024 && unit.level === 'PROVINCE' ? successorsOf(unit) : []
  const maps = after !== undefined && goesOn(unit, after) ? [unit, after] : [unit]
  return [
    ...new Set(
      maps.flatMap((map) => [
        designation(map),
        ...otherDesignationsOf(map).map((other) => other.designation),
      ]),
    ),
  ]
}

/**
 * A body of a province under the key by which it is stored, whichever map its paper is of. The Party committee of a
 * province that became a city is the same as before.
 */
export function lasting(body: Body): Body {
  if (body.territory?.level !== 'PROVINCE') return body
  const unit = lastingUnit(body.territory)
  const base = agencySlug(body.key)
  const kept = unit.kind === 'tỉnh' ? base.replace(/(^|-)thanh-(uy|doan)$/u, '$1tinh-$2') : base
  return unit === body.territory && kept === base
    ? body
    : { ...body, key: agencyKey(kept, unit.key), territory: unit }
}

/** A body's first and last day as far as known, and who took its place. */
export interface Life {
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly successors: readonly Body[]
}

const UNENDED: Life = { validFrom: null, validTo: null, successors: [] }

const reforms = REFORMS.map((reform) => ({ ...reform, has: namesOf([reform.ended]) }))
const founded = FOUNDED.map(([name, firstDay]) => ({ firstDay, has: namesOf([name]) }))
const endedWithDistricts = namesOf(ENDED_WITH_DISTRICTS)
const endedWithCommunes = namesOf(ENDED_WITH_COMMUNES)
const notOfTheProvince = namesOf(NOT_OF_THE_PROVINCE)

/** When a body began and ended. `body`: as `lasting` gives it. Groups and steering committees have no dates. */
export function lifeOf(body: Body): Life {
  if (body.kind !== 'BODY') return UNENDED
  const base = agencySlug(body.key)
  const validFrom = founded.find(({ has }) => has(base))?.firstDay ?? null
  const reform = reforms.find(({ has, level }) => level === body.level && has(base))
  if (reform)
    return {
      validFrom,
      validTo: reform.lastDay,
      successors: reform.successors.flatMap((name) => inPlaceOf(body, reform.ended, name)),
    }
  const unit = body.territory
  if (unit?.vintage !== 2024) return { ...UNENDED, validFrom }
  if (unit.level === 'DISTRICT')
    return { ...UNENDED, validFrom, validTo: endedWithDistricts(base) ? LAST_DAY_OF_MAP_2024 : null }
  if (unit.level === 'COMMUNE')
    return { validFrom, ...(endedWithCommunes(base) ? endOfCommune(body, unit) : ENDLESS) }
  const [after] = successorsOf(unit)
  if (after === undefined || goesOn(unit, after) || body.system === null || notOfTheProvince(base))
    return { ...UNENDED, validFrom }
  return { validFrom, validTo: LAST_DAY_OF_MAP_2024, successors: underUnit(body, after).map(lasting) }
}

const ENDLESS = { validTo: null, successors: [] }

/**
 * The committees of a commune ended with it on 30 June 2025. The committees of the same name of every commune of 2025
 * that took some of its ground are its successors, by code: one mostly, several where it was divided, and none for the 57
 * communes of which data/territories/README.md says that nothing certain is known. A commune that was left as it was goes
 * on with its bodies: the one of 2025 bears its name and took nothing else.
 */
function endOfCommune(body: Body, unit: Territory): Pick<Life, 'validTo' | 'successors'> {
  const after = successorsOf(unit)
  const untouched =
    after.length === 1 &&
    designation(after[0]!) === designation(unit) &&
    predecessorsOf(after[0]!).length === 1
  return untouched
    ? ENDLESS
    : {
        validTo: LAST_DAY_OF_MAP_2024,
        successors: after.flatMap((successor) => committeeUnder(body, successor)),
      }
}

/** Committees of communes are named alike everywhere, so they are known without reading their names again. */
function committeeUnder(body: Body, unit: Territory): Body[] {
  const base = withoutUnit(body)
  if (base === null) return []
  return [
    {
      ...body,
      key: agencyKey(agencySlug(body.key), unit.key),
      name: `${base} ${designation(unit)}`,
      territory: unit,
    },
  ]
}

/** The body of the same unit whose name has `name` where this one's has `ended`. */
function inPlaceOf({ name: full, territory }: Body, ended: string, name: string): Body[] {
  const behind = full.slice(ended.length)
  return known(bodyNamed(`${name}${behind}`, territory ? placeOf(territory) : CENTRE), slug(name), territory)
}

/** The body of the same name in another province: `Sở Y tế tỉnh Hậu Giang` is `Sở Y tế thành phố Cần Thơ` there. */
function underUnit(body: Body, unit: Territory): Body[] {
  const base = withoutUnit(body)
  if (base === null) return []
  const there = committeeOf(unit, base)
  const where = PROVINCE_COMMITTEE.test(base) ? unit.name : designation(unit)
  return known(bodyNamed(`${there} ${where}`, placeOf(unit)), slug(there), unit)
}

/** A body's name without that of its unit; null when it does not end with it. */
function withoutUnit({ name, territory }: Body): string | null {
  if (territory === null) return null
  const called = [...designationsOf(territory), territory.name].find((words) => name.endsWith(` ${words}`))
  return called === undefined ? null : name.slice(0, -called.length - 1)
}

/** "Tỉnh ủy", "Ban Tổ chức Thành ủy", "Tỉnh đoàn": the kind of the unit is in the name already. */
const PROVINCE_COMMITTEE = /(?:Tỉnh|Thành) (?:ủy|đoàn)$/u
const committeeOf = (unit: Territory, base: string): string =>
  base.replace(/(?:Tỉnh|Thành) (ủy|đoàn)$/u, `${unit.kind === 'thành phố' ? 'Thành' : 'Tỉnh'} $1`)

/** The body, if the recogniser gives it that name and unit: then papers that name it mean the same one. */
const known = (body: Body, base: string, unit: Territory | null): Body[] =>
  body.key === agencyKey(base, unit?.key ?? COUNTRY) ? [body] : []
