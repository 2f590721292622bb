/**
 * When a body began and ended, and who took its place, by the vocabulary in `parse/lexicon/reforms.ts` and the
 * successor table of provinces in `data/territories`.
 */
import type { Body } from '../model/agency.js'
import { LAST_DAY_OF_2024, type Territory } from '../model/territory.js'
import { ENDED_WITH_DISTRICTS, FOUNDED, NOT_OF_THE_PROVINCE, REFORMS } from '../parse/lexicon/reforms.js'
import { provinceByName, successorsOf } from '../parse/lexicon/territories.js'
import { placeOf, type Place } from '../parse/place.js'
import { bodyNamed, slug } from '../parse/recognise/agencies.js'
import { baseOf, namesOf } from './membership.js'

/**
 * In: any unit. Out: the one under which a body of it is kept. A province that kept name and rank on the map of 2025,
 * unchanged or with others joined to it, is the one of 2024: its bodies go on, and are one agency for papers of both
 * maps. Every other unit is itself.
 */
export function lastingUnit(unit: Territory): Territory {
  if (unit.vintage !== 2025 || unit.level !== 'PROVINCE') return unit
  const before = provinceByName(unit.name, 2024)
  return before !== null && goesOn(before, unit) ? before : unit
}

const goesOn = (before: Territory, after: Territory | undefined): boolean =>
  after !== undefined &&
  before.name === after.name &&
  before.kind === after.kind &&
  successorsOf(before).some(({ key }) => key === after.key)

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
const notOfTheProvince = namesOf(NOT_OF_THE_PROVINCE)

/** In: a body under the unit that it is kept under. Groups and steering committees have no dates. */
export function lifeOf(body: Body): Life {
  if (body.kind !== 'BODY') return UNENDED
  const base = baseOf(body.key)
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
    return { ...UNENDED, validFrom, validTo: endedWithDistricts(base) ? LAST_DAY_OF_2024 : null }
  const [after] = unit.level === 'PROVINCE' ? successorsOf(unit) : []
  if (after === undefined || goesOn(unit, after) || body.system === null || notOfTheProvince(base))
    return { ...UNENDED, validFrom }
  return { validFrom, validTo: LAST_DAY_OF_2024, successors: underUnit(body, lastingUnit(after)) }
}

const CENTRE: Place = { vintage: 2024, level: 'CENTRAL', province: null, district: null, commune: null }

/** The body of the same unit that is called `name` where this one is called `ended`. */
function inPlaceOf({ name: full, territory }: Body, ended: string, name: string): Body[] {
  const behind = full.slice(ended.length)
  return known(bodyNamed(`${name}${behind}`, territory ? placeOf(territory) : CENTRE), slug(name), territory)
}

/** The body of the same name in another province: `Sở Y tế tỉnh Hậu Giang` is `Sở Y tế thành phố Cần Thơ` there. */
function underUnit({ name, territory }: Body, unit: Territory): Body[] {
  const tail = [` ${territory?.kind} ${territory?.name}`, ` ${territory?.name}`].find((words) =>
    name.endsWith(words),
  )
  if (tail === undefined) return []
  const committee = unit.kind === 'thành phố' ? ['Thành ủy', 'Thành đoàn'] : ['Tỉnh ủy', 'Tỉnh đoàn']
  const base = name
    .slice(0, -tail.length)
    .replace(/(?:Tỉnh|Thành) ủy$/u, committee[0] as string)
    .replace(/(?:Tỉnh|Thành) đoàn$/u, committee[1] as string)
  const where = /(?:ủy|đoàn)$/u.test(base) ? unit.name : `${unit.kind} ${unit.name}`
  return known(bodyNamed(`${base} ${where}`, placeOf(unit)), slug(base), unit)
}

/** Only a body that the recogniser knows by that name and unit, so that a paper that names it means the same one. */
const known = (body: Body, base: string, unit: Territory | null): Body[] =>
  body.key === `${base}|${unit?.key ?? 'VN'}` ? [body] : []
