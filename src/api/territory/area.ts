import { AppError } from '../../errors.js'
import type { Graph } from '../../graph/connect.js'
import { type AreaUnits, unitsOfArea } from '../../graph/territories.js'
import type { Level } from '../../model/document.js'
import { type Area, type Territory, VINTAGES } from '../../model/territory.js'

/** Descriptions of the three arguments by which a list is filtered by territory. */
export const AREA =
  'Địa bàn: the id of a unit, for example 2025:92; with the units below it and those that it was before, unless includeDescendants or includeFormer say otherwise. A unit that does not exist is BAD_USER_INPUT.'
export const INCLUDE_DESCENDANTS =
  'Kể cả đơn vị trực thuộc: with territory, also what lies below it (and below what it was before).'
export const INCLUDE_FORMER =
  'Kể cả đơn vị trước sắp xếp: with territory, of a unit of 2025 also the units of 2024 that it was before.'

/** The same arguments as a client gives them; of several territories what lies in any of them, and in `territory` too. */
export type AreaFilter = { readonly [K in keyof Area]?: Area[K] | null | undefined } & {
  readonly territories?: readonly string[] | null | undefined
}

/** The keys of the units that a filter includes; null for all. @throws AppError BAD_USER_INPUT for an unknown unit */
export const unitsOfFilter = async (graph: Graph, filter: AreaFilter): Promise<readonly string[] | null> =>
  (await areaOfFilter(graph, filter))?.units ?? null

/** The same with the provinces that they are. */
export async function areaOfFilter(
  graph: Graph,
  { territory, territories, includeDescendants, includeFormer }: AreaFilter,
): Promise<AreaUnits | null> {
  const unitsOf = (one: string): Promise<AreaUnits> =>
    unitsOfArea(graph, {
      territory: one,
      includeDescendants: includeDescendants ?? true,
      includeFormer: includeFormer ?? true,
    })
  const there = territory == null ? null : await unitsOf(territory)
  if (territories == null) return there
  const any = together(await Promise.all([...new Set(territories)].map(unitsOf)))
  return there === null ? any : inBoth(there, any)
}

const together = (areas: readonly AreaUnits[]): AreaUnits => ({
  units: [...new Set(areas.flatMap(({ units }) => units))],
  provinces: areas.every(({ provinces }) => provinces !== null)
    ? [...new Set(areas.flatMap(({ provinces }) => provinces ?? []))]
    : null,
})

function inBoth(one: AreaUnits, other: AreaUnits): AreaUnits {
  const known = new Set(other.units)
  const areProvinces = one.provinces !== null && other.provinces !== null
  return {
    units: one.units.filter((unit) => known.has(unit)),
    provinces: areProvinces ? one.provinces.filter((province) => known.has(province)) : null,
  }
}

/** @throws AppError BAD_USER_INPUT when there is no administrative map of that year */
export function knownVintage(vintage: number): Territory['vintage'] {
  const known = VINTAGES.find((one) => one === vintage)
  if (known === undefined)
    throw new AppError(
      'BAD_USER_INPUT',
      `There is no map of ${vintage}; there are those of ${VINTAGES.join(' and ')}.`,
      { details: { argument: 'vintage', given: vintage, exists: VINTAGES } },
    )
  return known
}

/** @throws AppError BAD_USER_INPUT for a level that has no units on the map of that year */
export function levelOfUnits(level: Level, vintage: Territory['vintage']): Territory['level'] {
  if (level === 'CENTRAL')
    throw new AppError(
      'BAD_USER_INPUT',
      'level is CENTRAL, but units are of PROVINCE, DISTRICT or COMMUNE.',
      {
        details: { argument: 'level' },
      },
    )
  if (level === 'DISTRICT' && vintage === 2025)
    throw new AppError('BAD_USER_INPUT', 'This map has no districts: they ended on 30 June 2025.', {
      remedy: 'Ask for COMMUNE, or for the map of 2024, that of an older directive’s day (view: AT_ISSUE).',
      details: { argument: 'level' },
    })
  return level
}
