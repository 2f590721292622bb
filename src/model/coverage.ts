import { compareTextLists, compareTexts, groupBy } from './collections.js'
import { daysBetween, precisionOf } from './date.js'
import type { Territory } from './territory.js'

/**
 * By whose papers a unit acted. OWN: its own; on the map of 2025 also those of the former province of its name. SUCCESSOR:
 * a unit of 2024, only by papers of the units that took its ground. FORMER: a unit of 2025, only by papers of the units
 * that it was made of.
 */
export const ACTED_BY = ['OWN', 'SUCCESSOR', 'FORMER'] as const
export type ActedBy = (typeof ACTED_BY)[number]

/** A document by which a unit may have acted. */
export interface ActingDocument {
  readonly id: string
  readonly key: string
  readonly issuedOn: string | null
  readonly issuedOnPrinted: string | null
  /** First possible day of issue, or null. */
  readonly issuedFrom: string | null
  /** Sorts by day, unknown days first. */
  readonly sort: string
  readonly territoryId: string
}

/** A unit and the documents of its own level by which it acted. */
export interface CoverageUnit<D extends ActingDocument = ActingDocument> {
  readonly territoryId: string
  /** Null: nothing was found. */
  readonly by: ActedBy | null
  /** Newest first, undated last, then by key; with those of the units of the other map on the same ground. */
  readonly documents: readonly D[]
  /** The earliest of its own (`by` is OWN) or else of the other units' documents, as far as dates are known. */
  readonly first: D | null
  /** Days from the directive to `first`; null unless both are known to the day. */
  readonly daysAfter: number | null
  /** Of a unit of 2025: its predecessors of 2024, each with its own coverage. */
  readonly formerly: readonly CoverageUnit<D>[]
  /** Sort values: whether it acted, its name, its key. */
  readonly sort: readonly string[]
}

/** A unit with its names. */
interface NamedUnit {
  readonly id: string
  readonly names: readonly string[]
}

/** A unit of 2024 with its successors; a unit of 2025 has none. */
interface SucceededUnit extends NamedUnit {
  readonly sort: string
  readonly successors: readonly NamedUnit[]
}

/** A unit of either map; `formerly` are the predecessors of a unit of 2025. */
export interface UnitOfMap extends SucceededUnit {
  readonly formerly: readonly SucceededUnit[]
}

/** How many units acted by whose documents, in the order of ACTED_BY, without zeros. */
export const actedBy = (units: readonly Pick<CoverageUnit, 'by'>[]): { by: ActedBy; units: number }[] =>
  ACTED_BY.map((by) => ({ by, units: units.filter((unit) => unit.by === by).length })).filter(
    ({ units: some }) => some > 0,
  )

/** Spans of days within which units act. */
const SPANS = [30, 60, 90, 180, 365] as const

/** How many units had acted within so many days, the shorter spans included; null: those that acted later or at an unknown day. */
export function speedOf(
  units: readonly Pick<CoverageUnit, 'by' | 'daysAfter'>[],
): { days: number | null; units: number }[] {
  const acted = units.filter(({ by }) => by !== null)
  const within = (days: number) =>
    acted.filter(({ daysAfter: after }) => after !== null && after <= days).length
  const later = acted.length - within(SPANS.at(-1)!)
  return [...SPANS.map((days) => ({ days, units: within(days) })), { days: null, units: later }]
}

/** The units of the other map on the same ground: one of the two lists is empty. */
export const unitsOnSameGround = ({ successors, formerly }: UnitOfMap): readonly NamedUnit[] => [
  ...successors,
  ...formerly,
]

/** How many units below each province of a map have issued one of these documents; those of former provinces count for the new one. */
export function unitsBelow(
  map: readonly UnitOfMap[],
  documents: readonly ActingDocument[],
  provinceOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const ofProvinces = documents.flatMap((document) => {
    const province = provinceOf.get(document.territoryId)
    return province === undefined ? [] : [{ ...document, unit: document.territoryId, territoryId: province }]
  })
  return new Map(
    coverUnits(map, ofProvinces, { level: 'PROVINCE', issuedOn: null }).map(({ territoryId, documents }) => [
      territoryId,
      new Set(documents.map(({ unit }) => unit)).size,
    ]),
  )
}

/**
 * The coverage of each unit of a map, sorted, from the documents of a directive's cascade. A predecessor in `formerly` has
 * the same coverage as on its own map, since both are computed here.
 */
export function coverUnits<D extends ActingDocument>(
  map: readonly UnitOfMap[],
  documents: readonly D[],
  { issuedOn, level }: { readonly issuedOn: string | null; readonly level: Territory['level'] },
): CoverageUnit<D>[] {
  const byTerritory = groupBy(documents, ({ territoryId }) => territoryId)
  const documentsOf = (some: readonly NamedUnit[]) => some.flatMap(({ id }) => byTerritory.get(id) ?? [])
  // a province that kept its name counts as the same on both maps, even if others were merged into it
  const isSame = (one: NamedUnit, other: NamedUnit): boolean =>
    level === 'PROVINCE' && one.names.some((name) => other.names.includes(name))
  const cover = (
    unit: Omit<SucceededUnit, 'successors'>,
    counterparts: readonly NamedUnit[],
    otherwise: 'SUCCESSOR' | 'FORMER',
    formerly: readonly CoverageUnit<D>[],
  ): CoverageUnit<D> => {
    const own = documentsOf([unit, ...counterparts.filter((other) => isSame(unit, other))])
    const others = documentsOf(counterparts.filter((other) => !isSame(unit, other)))
    const by = own.length > 0 ? 'OWN' : others.length > 0 ? otherwise : null
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
  const of2024 = (unit: SucceededUnit) => cover(unit, unit.successors, 'SUCCESSOR', [])
  const of2025 = (unit: UnitOfMap) =>
    cover(unit, unit.formerly, 'FORMER', unit.formerly.map(of2024).sort(inOrder))
  return map.map((unit) => (unit.formerly.length > 0 ? of2025(unit) : of2024(unit))).sort(inOrder)
}

export const firstOf = <D extends ActingDocument>(documents: readonly D[]): D | null => {
  const dated = documents.filter(({ issuedFrom }) => issuedFrom !== null)
  return dated.toSorted(oldestFirst)[0] ?? documents.toSorted(newestFirst)[0] ?? null
}

/** Those of unknown day last. */
export const earliestFirst = <D extends ActingDocument>(documents: readonly D[]): readonly D[] =>
  documents.toSorted(
    (a, b) => Number(a.issuedFrom === null) - Number(b.issuedFrom === null) || oldestFirst(a, b),
  )

const inOrder = (a: CoverageUnit, b: CoverageUnit): number => compareTextLists(a.sort, b.sort)
const newestFirst = (a: ActingDocument, b: ActingDocument): number =>
  compareTexts(b.sort, a.sort) || compareTexts(a.key, b.key)
const oldestFirst = (a: ActingDocument, b: ActingDocument): number =>
  compareTexts(a.sort, b.sort) || compareTexts(a.key, b.key)

/** Whole days between two dates; null unless both are known to the day. */
export const daysAfter = (from: string | null, to: string | null): number | null =>
  from !== null && to !== null && precisionOf(from) === 'DAY' && precisionOf(to) === 'DAY'
    ? daysBetween(from, to)
    : null
