import { LRUCache } from 'lru-cache'
import type { HeldDocument } from '../model/cascade.js'
import {
  coverUnits,
  unitsBelow,
  unitsOnSameGround,
  type ActingDocument,
  type CoverageUnit,
  type UnitOfMap,
} from '../model/coverage.js'
import { DISTANT_PAST } from '../model/date.js'
import type { Area, Territory } from '../model/territory.js'
import type { Trace } from '../model/trace.js'
import { AppError } from '../errors.js'
import type { Graph } from './connect.js'
import { bool, integer, listOf, record, text } from './decode.js'
import { level } from './documents.js'
import { provinceOfUnits } from './province-of.js'
import { query } from './query.js'
import {
  predecessorsOfTerritories,
  successorsOfTerritories,
  territoriesByKeys,
  type TerritoryRow,
} from './territories.js'

export interface CoverageRequest {
  readonly level: Territory['level']
  /** The map whose units are counted. */
  readonly vintage: Territory['vintage']
  /** Only units of this area; null, for provinces only: all. On the map of 2024, a unit of 2025 means its predecessors. */
  readonly within: Area | null
}

/** A document of the cascade by which a unit acted. */
export type ActingPaper = ActingDocument &
  HeldDocument & {
    /** How many relations lead from the directive to it, by the shortest way: 1 where it carries the directive out itself. */
    readonly steps: number
  }

/** How many relations lead from the directive to the nearest of the papers by which a unit acted; null where nothing was found. */
export const stepsTo = ({ documents }: CoverageUnit<ActingPaper>): number | null =>
  documents.reduce<number | null>((least, { steps }) => Math.min(least ?? steps, steps), null)

export interface Coverage {
  /** Those that acted first, then by name in the Vietnamese order, then by id. */
  readonly units: readonly CoverageUnit<ActingPaper>[]
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
/**
 * Which units of one map have acted upon a directive, by documents of their own level in its cascade (`wholeCascade`). A document of a unit
 * of the other map counts for every unit on the same ground, and `by` says so. A unit without documents is one for which
 * nothing was found; it may have acted.
 *
 * @throws AppError BAD_USER_INPUT when `within` is missing or holds no unit of that level on that map
 */
export async function coverageOf(
  graph: Graph,
  cascade: Trace<HeldDocument>,
  request: CoverageRequest,
): Promise<Coverage> {
  const map = await unitsOfMap(graph, request)
  const ofCascade = computed.get(cascade) ?? new LRUCache({ max: COMPUTED_OF_CASCADE })
  computed.set(cascade, ofCascade)
  const known = ofCascade.get(map) ?? computeCoverage(cascade, map, request)
  ofCascade.set(map, known)
  return known
}

/** Of cascades that others ask about too, by the units asked about: each looks at all documents of its cascade. */
const computed = new WeakMap<Trace<HeldDocument>, LRUCache<readonly UnitOfMap[], Coverage>>()
const COMPUTED_OF_CASCADE = 20

function computeCoverage(
  cascade: Trace<HeldDocument>,
  map: readonly UnitOfMap[],
  { level }: CoverageRequest,
): Coverage {
  const isOfLevel = (document: HeldDocument): document is LocalDocument => acts(document, level)
  const acting = cascade
    .rootAndDocuments()
    .flatMap((document, place) =>
      place > 0 && isOfLevel(document) ? actingDocument(document, cascade.depthAt(place)) : [],
    )
  const undated = cascade.undatedDocuments().filter(isOfLevel)
  const grounds = new Set(map.flatMap((unit) => [unit, ...unitsOnSameGround(unit)].map(({ id }) => id)))
  return {
    units: coverUnits(map, acting, { level, issuedOn: cascade.root.issuedOn }),
    undated: undated.filter(({ territoryId }) => grounds.has(territoryId)).length,
  }
}

/** The units that are asked about. @throws AppError as `coverageOf` */
export const unitsOfMap = (graph: Graph, request: CoverageRequest): Promise<readonly UnitOfMap[]> =>
  graph.cascades.lasting(JSON.stringify(request), () => unitsAskedFor(graph, request))

/** How many districts and communes of each province of a map have acted upon a directive, by the province's id; none is left out. */
export async function actedBelow(
  graph: Graph,
  cascade: Trace<HeldDocument>,
  vintage: Territory['vintage'],
): Promise<ReadonlyMap<string, number>> {
  const [map, provinceOf] = await Promise.all([
    unitsOfMap(graph, { level: 'PROVINCE', vintage, within: null }),
    provinceOfUnits(graph),
  ])
  const acting = (['DISTRICT', 'COMMUNE'] as const).flatMap((level) =>
    cascade
      .documents()
      .filter((document): document is LocalDocument => acts(document, level))
      .map((document) => ({ ...document, sort: document.issuedFrom ?? DISTANT_PAST })),
  )
  return unitsBelow(map, acting, provinceOf)
}

/** Whether a unit of a level may have acted by a document; by drafts none has. */
const acts = (document: HeldDocument, level: Territory['level']): boolean =>
  document.level === level && !document.isDraft && document.territoryId !== null

type LocalDocument = HeldDocument & { readonly territoryId: string }

const actingDocument = (document: LocalDocument, steps: number): ActingPaper => ({
  ...document,
  sort: document.issuedFrom ?? DISTANT_PAST,
  steps,
})

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
