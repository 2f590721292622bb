import { ACTED_BY, type ActedBy } from '../model/coverage.js'
import { daysBetween, precisionOf } from '../model/date.js'
import type { Area, Territory } from '../model/territory.js'
import { AppError } from '../errors.js'
import type { Graph } from './connect.js'
import { bool, integer, listOf, optional, record, text, type ValuesOf } from './decode.js'
import { level } from './documents.js'
import { groupBy } from '../model/collections.js'
import { query } from './query.js'
import {
  predecessorsOfTerritories,
  successorsOfTerritories,
  territoriesByKeys,
  type TerritoryRow,
} from './territories.js'
import { compareSort } from './page.js'

export interface CoverageRequest {
  /** Id of a document that exists. */
  readonly root: string
  /** Its day of issue as far as it is known. */
  readonly issuedOn: string | null
  readonly level: Territory['level']
  /** The map whose units are counted. */
  readonly vintage: Territory['vintage']
  /** Only units of this area; null, for provinces only: all. On the map of 2024, a unit of 2025 means its predecessors. */
  readonly within: Area | null
  /** Only documents that were certainly issued by this day, also on the way from the root. */
  readonly asOf: string | null
}

/** A unit and the documents of its own level by which it acted. */
export interface CoverageUnit {
  readonly territoryId: string
  /** Null: nothing was found. */
  readonly by: ActedBy | null
  /** Newest first, undated last, then by key; with those of the units of the other map on the same ground. */
  readonly documents: readonly ActingDocument[]
  /** The earliest of its own (`by` is OWN) or else of the other units' documents, as far as dates are known. */
  readonly first: ActingDocument | null
  /** Days from the directive to `first`; null unless both are known to the day. */
  readonly daysAfter: number | null
  /** Of a unit of 2025: its predecessors of 2024, each with its own coverage. */
  readonly formerly: readonly CoverageUnit[]
  /** Sort values: whether it acted, its name, its key. */
  readonly sort: readonly string[]
}

export interface Coverage {
  /** Those that acted first, then by name in the Vietnamese order, then by id. */
  readonly units: readonly CoverageUnit[]
  /** Documents that `asOf` left out because their day is unknown. */
  readonly undated: number
}

const named = { id: text, names: listOf(text) }
const shown = { ...named, sort: text, successors: listOf(record(named)) }
const unitRow = { ...shown, formerly: listOf(record(shown)) }
const units = query('READ', 'coverage/units.cypher', {
  params: { vintage: integer, level },
  row: unitRow,
})
const unitsWithin = query('READ', 'coverage/units-within.cypher', {
  params: { within: listOf(text), descendants: bool, level },
  row: unitRow,
})

const actingRow = {
  id: text,
  key: text,
  issuedOn: optional(text),
  issuedOnPrinted: optional(text),
  issuedFrom: optional(text),
  sort: text,
  territoryId: text,
}
const acting = query('READ', 'coverage/acting.cypher', { params: { root: text, level }, row: actingRow })
const actingAsOf = query('READ', 'coverage/acting-as-of.cypher', {
  params: { root: text, level, asOf: text },
  row: actingRow,
})
export type ActingDocument = ValuesOf<typeof actingRow>

/**
 * Which units of one map have acted upon a directive, by documents of their own level in its cascade. A document of a unit
 * of the other map counts for every unit on the same ground, and `by` says so. A unit without documents is one for which
 * nothing was found; it may have acted.
 *
 * @throws AppError BAD_USER_INPUT when `within` is missing or holds no unit of that level on that map
 */
export async function coverageOf(graph: Graph, request: CoverageRequest): Promise<Coverage> {
  const { root, level, asOf } = request
  const [map, found] = await Promise.all([
    unitsAskedFor(graph, request),
    asOf === null ? graph.read(acting, { root, level }) : graph.read(actingAsOf, { root, level, asOf }),
  ])
  const counted = asOf === null ? found : found.filter(({ issuedFrom }) => issuedFrom !== null)
  const grounds = new Set(map.flatMap((unit) => [unit, ...kinOf(unit)].map(({ id }) => id)))
  return {
    units: unitsOn(map, counted, request),
    undated:
      asOf === null
        ? 0
        : found.filter(({ issuedFrom, territoryId }) => issuedFrom === null && grounds.has(territoryId))
            .length,
  }
}

async function unitsAskedFor(
  graph: Graph,
  { level, vintage, within }: CoverageRequest,
): Promise<readonly UnitOfMap[]> {
  if (within !== null)
    return graph.read(unitsWithin, {
      within: await onMap(graph, within, { level, vintage }),
      descendants: within.includeDescendants,
      level,
    })
  if (level === 'PROVINCE') return graph.read(units, { vintage, level })
  throw new AppError('BAD_USER_INPUT', `level is ${level}, so within must name the unit above.`, {
    remedy: `Pass the id of a province, for example "${vintage}:20".`,
    details: { argument: 'within', vintage },
  })
}

/** From the top: what is part of a unit has its level or a later one. */
const LEVELS_DOWN: readonly Territory['level'][] = ['PROVINCE', 'DISTRICT', 'COMMUNE']

/**
 * The keys of the units of one map that an area means: its unit or, for a unit of 2025 on the map of 2024, its predecessors.
 *
 * @throws AppError BAD_USER_INPUT when the area has no unit of that level; candidates are the units of that map on its ground
 */
async function onMap(
  graph: Graph,
  { territory, includeDescendants, includeFormer }: Area,
  { level, vintage }: Pick<CoverageRequest, 'level' | 'vintage'>,
): Promise<readonly string[]> {
  const [unit] = await territoriesByKeys(graph, [territory])
  const others = unit === undefined || unit.vintage === vintage ? [] : await counterparts(graph, unit)
  const onThisMap = unit?.vintage === vintage ? [unit] : vintage === 2024 && includeFormer ? others : []
  const fitting = onThisMap.filter((one) =>
    includeDescendants ? LEVELS_DOWN.indexOf(one.level) <= LEVELS_DOWN.indexOf(level) : one.level === level,
  )
  if (fitting.length > 0) return fitting.map(({ id }) => id)
  throw new AppError(
    'BAD_USER_INPUT',
    `${JSON.stringify(territory)} holds no ${level} on the map of ${vintage}.`,
    {
      remedy:
        others.length === 0
          ? 'Pass the id of a unit of that map; territories(level, vintage) lists them.'
          : `On that map its ground is that of ${others.map(({ id, name }) => `${id} (${name})`).join(', ')}.`,
      details: { argument: 'within', vintage, candidates: others.map(({ id, name }) => ({ id, name })) },
    },
  )
}

/** The units of the other map on the same ground, at most 100. */
async function counterparts(graph: Graph, { id, vintage }: TerritoryRow): Promise<readonly TerritoryRow[]> {
  const links = await (vintage === 2025 ? predecessorsOfTerritories : successorsOfTerritories)(graph, [id])
  return links.length === 0
    ? []
    : territoriesByKeys(
        graph,
        links.slice(0, 100).map((link) => link.id),
      )
}

/** How many units acted by whose documents, in the order of ACTED_BY, without zeros. */
export const actedBy = (units: readonly Pick<CoverageUnit, 'by'>[]): { by: ActedBy; units: number }[] =>
  ACTED_BY.map((by) => ({ by, units: units.filter((unit) => unit.by === by).length })).filter(
    ({ units: some }) => some > 0,
  )

/** A unit with its names. */
type Named = Readonly<ValuesOf<typeof named>>
/** A unit of 2024 with its successors; a unit of 2025 has none. */
type Shown = Named & { readonly sort: string; readonly successors: readonly Named[] }
/** A unit of either map; `formerly` are the predecessors of a unit of 2025. */
export type UnitOfMap = Shown & { readonly formerly: readonly Shown[] }

/** The units of the other map on the same ground: one of the two lists is empty. */
const kinOf = ({ successors, formerly }: UnitOfMap): readonly Named[] => [...successors, ...formerly]

/**
 * The coverage of each unit of a map, sorted, from the documents of a directive's cascade. A predecessor in `formerly` has
 * the same coverage as on its own map, since both are computed here.
 */
export function unitsOn(
  map: readonly UnitOfMap[],
  papers: readonly ActingDocument[],
  { issuedOn, level }: Pick<CoverageRequest, 'issuedOn' | 'level'>,
): CoverageUnit[] {
  const byTerritory = groupBy(papers, ({ territoryId }) => territoryId)
  const papersOf = (some: readonly Named[]) => some.flatMap(({ id }) => byTerritory.get(id) ?? [])
  // a province that kept its name counts as the same on both maps, even if others were merged into it
  const isSame = (one: Named, other: Named): boolean =>
    level === 'PROVINCE' && one.names.some((name) => other.names.includes(name))
  const standing = (
    unit: Omit<Shown, 'successors'>,
    kin: readonly Named[],
    kinship: 'SUCCESSOR' | 'FORMER',
    formerly: readonly CoverageUnit[],
  ): CoverageUnit => {
    const own = papersOf([unit, ...kin.filter((other) => isSame(unit, other))])
    const others = papersOf(kin.filter((other) => !isSame(unit, other)))
    const by = own.length > 0 ? 'OWN' : others.length > 0 ? kinship : null
    const first = firstOf(by === 'OWN' ? own : others)
    return {
      territoryId: unit.id,
      by,
      documents: [...own, ...others].sort(newestFirst),
      first,
      daysAfter: daysAfter(issuedOn, first?.issuedOn ?? null),
      formerly,
      sort: [by === null ? '1' : '0', unit.sort, unit.id],
    }
  }
  const of2024 = (unit: Shown) => standing(unit, unit.successors, 'SUCCESSOR', [])
  const of2025 = (unit: UnitOfMap) =>
    standing(unit, unit.formerly, 'FORMER', unit.formerly.map(of2024).sort(inOrder))
  return map.map((unit) => (unit.formerly.length > 0 ? of2025(unit) : of2024(unit))).sort(inOrder)
}

const firstOf = (papers: readonly ActingDocument[]): ActingDocument | null => {
  const dated = papers.filter(({ issuedFrom }) => issuedFrom !== null)
  return dated.toSorted(oldestFirst)[0] ?? papers.toSorted(newestFirst)[0] ?? null
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const inOrder = (a: CoverageUnit, b: CoverageUnit): number => compareSort(a.sort, b.sort)
const newestFirst = (a: ActingDocument, b: ActingDocument): number =>
  compare(b.sort, a.sort) || compare(a.key, b.key)
const oldestFirst = (a: ActingDocument, b: ActingDocument): number =>
  compare(a.sort, b.sort) || compare(a.key, b.key)

/** Whole days between two dates; null unless both are known to the day. */
const daysAfter = (from: string | null, to: string | null): number | null =>
  from !== null && to !== null && precisionOf(from) === 'DAY' && precisionOf(to) === 'DAY'
    ? daysBetween(from, to)
    : null
