import { AppError } from '../../errors.js'
import type { Graph } from '../../graph/connect.js'
import { unitsOfArea } from '../../graph/territories.js'
import { type Area, VINTAGES } from '../../model/territory.js'

/** Descriptions of the three arguments by which a list is filtered by territory. */
export const AREA =
  'Địa bàn: the id of a unit, for example 2025:92; with the units below it and those that it was before, unless includeDescendants or includeFormer say otherwise. A unit that does not exist is BAD_USER_INPUT.'
export const INCLUDE_DESCENDANTS =
  'Kể cả đơn vị trực thuộc: with territory, also what lies below it (and below what it was before).'
export const INCLUDE_FORMER =
  'Kể cả đơn vị trước sắp xếp: with territory, of a unit of 2025 also the units of 2024 that it was before.'

/** The same arguments as a client gives them. */
export type AreaFilter = { readonly [K in keyof Area]?: Area[K] | null | undefined }

/** The keys of the units that a filter includes; null for all. @throws AppError BAD_USER_INPUT for an unknown unit */
export const unitsOfFilter = async (
  graph: Graph,
  { territory, includeDescendants, includeFormer }: AreaFilter,
): Promise<readonly string[] | null> =>
  territory == null
    ? null
    : unitsOfArea(graph, {
        territory,
        includeDescendants: includeDescendants ?? true,
        includeFormer: includeFormer ?? true,
      })

/** @throws AppError BAD_USER_INPUT when there is no administrative map of that year */
export function requireKnownVintage(vintage: number): void {
  if (!VINTAGES.some((known) => known === vintage))
    throw new AppError(
      'BAD_USER_INPUT',
      `There is no map of ${vintage}; there are those of ${VINTAGES.join(' and ')}.`,
      { details: { argument: 'vintage', given: vintage, exists: VINTAGES } },
    )
}
