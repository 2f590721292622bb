import type { AgencyKind } from '../../../model/agency.js'
import type { DocumentSystem, Level } from '../../../model/document.js'
import type { Territory } from '../../../model/territory.js'

/** One body before its territory is settled. */
export interface Part {
  /** Name without territory. */
  readonly base: string
  readonly kind: AgencyKind
  readonly system: DocumentSystem | null
  readonly level: Level | null
  readonly unit: Unit | null
  /** It takes the unit of the head beside it when it has none of its own. */
  readonly shares: boolean
}

/** A unit as it is named behind a head: resolved, or only its level (own unit), or a group of units. */
export interface Unit {
  readonly territory: Territory | null
  readonly level: Level | null
  /** As it goes into the name when no territory is known: `huyện Sơn Động`, or the bare kind word. */
  readonly words: string
  /** "các huyện, thành phố": the body is a collective. */
  readonly group: string | null
  /** The same as the text has it, where that is another number: "11 phường", or none: "quận, huyện". */
  readonly printed?: string
  /** The units that the name may mean, where they are several. */
  readonly among?: readonly Territory[]
}

export interface Units {
  readonly units: readonly Unit[]
  readonly end: number
}

/** One or several bodies as words of a text name them, before the units that neighbours share are settled. */
export interface Draft {
  readonly start: number
  readonly end: number
  readonly parts: readonly Part[]
  /** The position by whose holder the body is named, else null. */
  readonly role: string | null
}

export const part = (
  base: string,
  kind: AgencyKind,
  system: DocumentSystem | null,
  level: Level | null,
  unit: Unit | null = null,
): Part => ({ base, kind, system, level, unit, shares: false })

/** The body in a unit; in a group of units it is a collective. */
export const inUnit = ({ base, kind, system, level, shares }: Part, unit: Unit): Part => ({
  base,
  kind: unit.group !== null && kind === 'BODY' ? 'COLLECTIVE' : kind,
  system,
  level: unit.level ?? level,
  unit,
  shares,
})

export const draft = (
  start: number,
  end: number,
  parts: readonly Part[],
  role: string | null = null,
): Draft => ({
  start,
  end,
  parts,
  role,
})

export const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)
