import { AppError } from '../errors.js'
import type { Area, Territory } from '../model/territory.js'
import type { Graph } from './connect.js'
import { bool, integer, listOf, oneOf, optional, record, text, type TypeOf } from './decode.js'
import {
  pageItemOf,
  pageRow,
  pageOf,
  parentPageRow,
  pagesByParent,
  pageParams,
  pageParamsOf,
  type Page,
  type PageRequest,
} from './page.js'
import { OfVersion } from './of-version.js'
import { part } from './part.js'
import { query } from './query.js'

const level = oneOf(['PROVINCE', 'DISTRICT', 'COMMUNE'])
const territoryPart = part('territory', {
  own: {
    code: text,
    vintage: integer,
    level,
    kind: text,
    name: text,
    validFrom: optional(text),
    validTo: optional(text),
  },
  further: {
    id: text,
    otherDesignations: listOf(record({ designation: text, validFrom: text, validTo: text })),
    parentId: optional(text),
  },
  // vintage, level and name also serve to say what is wrong with an argument
  onlyFor: {
    code: ['Territory.code'],
    kind: ['Territory.kind'],
    validFrom: ['Territory.validFrom'],
    validTo: ['Territory.validTo'],
    otherDesignations: ['Territory.otherDesignations'],
    parentId: ['Territory.parent'],
  },
})

/** An administrative unit of one map; its id is its key, `2024:20`. */
export type TerritoryRow = TypeOf<typeof territoryPart>

export const byKeys = query('READ', 'territory/by-keys.cypher', {
  params: { keys: listOf(text) },
  row: territoryPart,
})

/** The units that have these keys, in no particular order. */
export const territoriesByKeys = (graph: Graph, keys: readonly string[]): Promise<TerritoryRow[]> =>
  graph.read(byKeys, { keys })

// ------------------------------------------------------------------- lists

const tier = { vintage: integer, level }
const page = query('READ', 'territory/page.cypher', { params: { ...tier, ...pageParams }, row: pageRow })
const count = query('READ', 'territory/count.cypher', { params: tier, row: { total: integer } })

/** A page of the ids of the units of one map and level, by name. */
export const territoriesPage = async (
  graph: Graph,
  of: { readonly vintage: number; readonly level: Territory['level'] },
  request: PageRequest,
): Promise<Page<string>> =>
  pageOf(
    request,
    (await graph.read(page, { ...of, ...pageParamsOf(request) })).map(pageItemOf),
    async () => (await graph.read(count, of))[0]!.total,
  )

const childrenOf = query('READ', 'territory/children-of.cypher', {
  params: { territories: listOf(text), ...pageParams },
  row: parentPageRow,
})

/** For each unit the same page of the ids of what is part of it, by name. */
export const childrenOfTerritories = async (
  graph: Graph,
  territories: readonly string[],
  request: PageRequest,
): Promise<Map<string, Page<string>>> =>
  pagesByParent(request, await graph.read(childrenOf, { territories, ...pageParamsOf(request) }))

// -------------------------------------------------------------- succession

const ofTerritories = { params: { territories: listOf(text) }, row: { parent: text, id: text } }
const successorsOf = query('READ', 'territory/successors-of.cypher', ofTerritories)
const predecessorsOf = query('READ', 'territory/predecessors-of.cypher', ofTerritories)
const todayOf = query('READ', 'territory/today-of.cypher', {
  params: { territories: listOf(text) },
  row: { parent: text, id: optional(text) },
})

/** Rows (unit, unit): the successors of each, of a district those of its communes; by name. */
export const successorsOfTerritories = (graph: Graph, territories: readonly string[]) =>
  graph.read(successorsOf, { territories })

/** Rows (unit, unit): the predecessors of each, by name. */
export const predecessorsOfTerritories = (graph: Graph, territories: readonly string[]) =>
  graph.read(predecessorsOf, { territories })

/**
 * Each unit on the map of 2025: a unit of that map itself, the only successor of a unit, or the successor of its province
 * where there is no successor or several.
 */
export const territoriesToday = async (
  graph: Graph,
  territories: readonly string[],
): Promise<Map<string, string | null>> =>
  new Map((await graph.read(todayOf, { territories })).map(({ parent, id }) => [parent, id]))

// -------------------------------------------------------------------- area

const area = query('READ', 'territory/area.cypher', {
  params: { territory: text, descendants: bool, former: bool },
  row: { id: text, isProvince: bool, isOfProvince: bool },
})

/** What an area consists of. */
export interface AreaUnits {
  /** The keys of all its units; the first is that of the named one. */
  readonly units: readonly string[]
  /** Those of the provinces that these are together; null where they are less. */
  readonly provinces: readonly string[] | null
}

/** A province has some 600 units. */
const areas = new OfVersion<AreaUnits>(500)

/** @throws AppError BAD_USER_INPUT for an unknown unit; candidates are the units with its code */
export async function unitsOfArea(graph: Graph, asked: Area): Promise<AreaUnits> {
  const { territory, includeDescendants: descendants, includeFormer: former } = asked
  const given = { territory, descendants, former }
  const found = await areas.get(graph, JSON.stringify(given), async () => {
    const rows = await graph.read(area, given)
    const isWhole = descendants && rows.every(({ isOfProvince }) => isOfProvince)
    const provinces = isWhole ? rows.filter(({ isProvince }) => isProvince).map(({ id }) => id) : null
    return { units: rows.map(({ id }) => id), provinces }
  })
  if (found.units.length > 0) return found
  const code = territory.slice(territory.indexOf(':') + 1)
  const candidates = await territoriesByKeys(graph, [`2024:${code}`, `2025:${code}`])
  throw new AppError(
    'BAD_USER_INPUT',
    `territory is ${JSON.stringify(territory)}, which is no unit of the maps of 2024 and 2025.`,
    {
      remedy: 'Pass the id of a unit, for example "2025:20"; territories(level, vintage) lists them.',
      details: {
        argument: 'territory',
        given: territory,
        wanted: 'territory',
        candidates: candidates.map(({ id, name }) => ({ id, name })),
      },
    },
  )
}
