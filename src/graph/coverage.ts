import { daysBetween, precisionOf } from '../model/date.js'
import type { Territory } from '../model/territory.js'
import type { Graph } from './connect.js'
import { integer, listOf, optional, record, text, type ValuesOf } from './decode.js'
import { level } from './documents.js'
import { groupBy } from './group.js'
import { query } from './query.js'

export interface CoverageRequest {
  /** Id of a document that exists. */
  readonly root: string
  /** Its day of issue as far as it is known. */
  readonly issuedOn: string | null
  readonly level: Territory['level']
  /** The map whose units are counted. */
  readonly vintage: Territory['vintage']
  /** Only the units in this one, by its key, of the same map. */
  readonly within: string | null
  /** Only papers that were certainly issued by this day, on the way there too. */
  readonly asOf: string | null
}

/** A unit and the papers of its own level by which it acted. */
export interface CoverageUnit {
  readonly territoryId: string
  /** Newest first, undated last, then by key; of a unit of today with those of its former ones. */
  readonly documents: readonly ActingDocument[]
  /** The first of them as far as dates are known. */
  readonly first: ActingDocument | null
  /** From the directive's day to that one; null unless both are known to the day. */
  readonly daysAfter: number | null
  /** On today's map: the units of 2024 whose ground it has. */
  readonly formerly: readonly CoverageUnit[]
  /** Its place in the order of names, and its key. */
  readonly sort: readonly string[]
}

export interface Coverage {
  /** By name in the Vietnamese order, then by id. */
  readonly units: readonly CoverageUnit[]
  /** Papers that asOf left out because their day is unknown. */
  readonly undated: number
}

const unit = { id: text, sort: text }
const unitRow = { ...unit, others: listOf(record(unit)) }
const units = query('READ', 'coverage/units.cypher', {
  params: { vintage: integer, level },
  row: unitRow,
})
const unitsWithin = query('READ', 'coverage/units-within.cypher', {
  params: { within: text, level },
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
 * Which units of one map have acted upon a directive, by papers of their own level in its cascade. A paper of a unit of
 * the other map counts for every unit that shares its ground. That a unit has not acted means that nothing was found.
 */
export async function coverageOf(graph: Graph, request: CoverageRequest): Promise<Coverage> {
  const { root, level, vintage, within, asOf } = request
  const [map, found] = await Promise.all([
    within === null ? graph.read(units, { vintage, level }) : graph.read(unitsWithin, { within, level }),
    asOf === null ? graph.read(acting, { root, level }) : graph.read(actingAsOf, { root, level, asOf }),
  ])
  const counted = asOf === null ? found : found.filter(({ issuedFrom }) => issuedFrom !== null)
  const grounds = new Set(map.flatMap(({ id, others }) => [id, ...others.map((other) => other.id)]))
  const byTerritory = groupBy(counted, ({ territoryId }) => territoryId)
  const papersOf = (ids: readonly string[]) => ids.flatMap((id) => byTerritory.get(id) ?? [])
  const unitOf = (
    { id, sort }: { readonly id: string; readonly sort: string },
    papers: readonly ActingDocument[],
    formerly: readonly CoverageUnit[] = [],
  ): CoverageUnit => {
    const documents = papers.toSorted(newestFirst)
    const dated = documents.filter(({ issuedFrom }) => issuedFrom !== null)
    const first = dated.toSorted(oldestFirst)[0] ?? documents[0] ?? null
    return {
      territoryId: id,
      documents,
      first,
      daysAfter: daysAfter(request.issuedOn, first?.issuedOn ?? null),
      formerly,
      sort: [sort, id],
    }
  }
  return {
    units: map
      .map(({ id, sort, others }) =>
        unitOf(
          { id, sort },
          papersOf([id, ...others.map((other) => other.id)]),
          vintage === 2025 ? others.map((former) => unitOf(former, papersOf([former.id]))).sort(byName) : [],
        ),
      )
      .sort(byName),
    undated:
      asOf === null
        ? 0
        : found.filter(({ issuedFrom, territoryId }) => issuedFrom === null && grounds.has(territoryId))
            .length,
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const byName = (a: CoverageUnit, b: CoverageUnit): number =>
  compare(a.sort[0]!, b.sort[0]!) || compare(a.sort[1]!, b.sort[1]!)
const newestFirst = (a: ActingDocument, b: ActingDocument): number =>
  compare(b.sort, a.sort) || compare(a.key, b.key)
const oldestFirst = (a: ActingDocument, b: ActingDocument): number =>
  compare(a.sort, b.sort) || compare(a.key, b.key)

/** Whole days from the one to the other, null unless both are days. */
const daysAfter = (from: string | null, to: string | null): number | null =>
  from !== null && to !== null && precisionOf(from) === 'DAY' && precisionOf(to) === 'DAY'
    ? daysBetween(from, to)
    : null
