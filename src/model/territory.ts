import type { Level } from './document.js'
import { FIRST_DAY_OF_MAP_2025 } from './reform.js'

/** The years of the two maps that are known. */
export const VINTAGES = [2024, 2025] as const

/** An administrative unit of one map: the same code names different units in 2024 (63 provinces) and 2025 (34). */
export interface Territory {
  /** `${vintage}:${code}` */
  readonly key: string
  readonly code: string
  readonly vintage: (typeof VINTAGES)[number]
  readonly level: Exclude<Level, 'CENTRAL'>
  /** tỉnh, thành phố, quận, huyện, thị xã, phường, xã, thị trấn, đặc khu */
  readonly kind: string
  /** without the kind word */
  readonly name: string
  readonly parent: Territory | null
}

const HO_CHI_MINH_CITY = 'Hồ Chí Minh'

/** What people write for the name of a unit that stands without its kind: a city that bears a person's name is said to be one. */
export const nameAlone = (name: string): string =>
  name === HO_CHI_MINH_CITY ? `TP. ${HO_CHI_MINH_CITY}` : name

/**
 * What a unit is called where units of all the country stand beside each other, many of which have one name: "phường Hòa Bình,
 * TP. Hồ Chí Minh". `above`: the units in which it lies, the lowest first.
 */
export const calledInFull = (
  { kind, name }: Pick<Territory, 'kind' | 'name'>,
  above: readonly { readonly name: string }[],
): string =>
  above.length === 0
    ? nameAlone(name)
    : [`${kind} ${name}`, ...above.map((unit) => nameAlone(unit.name))].join(', ')

/** A unit, and which others count with it, when somebody asks for what lies in it. */
export interface Area {
  /** Its key. */
  readonly territory: string
  /** With the units below it. */
  readonly includeDescendants: boolean
  /** Of a unit of 2025: with the units of 2024 that it was made of; with `includeDescendants` also those below them. */
  readonly includeFormer: boolean
}

/**
 * Which map holds on a day: that of 2025 from the reform on; before, and for an unknown day, that of 2024. `day` may be
 * a month (`2025-07`) or a year, which counts as its beginning.
 */
export const vintageAt = (day: string | null): 2024 | 2025 =>
  day !== null && day.slice(0, 7) >= FIRST_DAY_OF_MAP_2025.slice(0, 7) ? 2025 : 2024

/** The unit itself or its ancestor of that level, or null. */
export function ancestorAt(territory: Territory | null, level: Territory['level']): Territory | null {
  for (let at = territory; at !== null; at = at.parent) if (at.level === level) return at
  return null
}
