import type { DocumentSystem, Level } from './document.js'
import type { Territory } from './territory.js'

/**
 * BODY: one agency. COLLECTIVE: a group named as one ("các sở, ban, ngành"). STEERING_COMMITTEE: a Ban Chỉ đạo.
 * UNNAMED: words that name nobody certain ("các cơ quan liên quan"); never stored as an agency.
 */
export type AgencyKind = 'BODY' | 'COLLECTIVE' | 'STEERING_COMMITTEE' | 'UNNAMED'

/** How a list of agencies is sorted: by name, or those that still exist before those that have ended. */
export type AgencyOrder = 'NAME' | 'EXISTING_FIRST'

/** An agency as the words of a paper name it, completed from the paper's own place in the State. */
export interface Body {
  /**
   * Identity, as `agencyKey` makes it; empty for UNNAMED. As a paper is read, the unit is of the map of the paper's day.
   * Before the body is stored, `settled` (ingest/agencies.ts) puts that of a province that kept its name in 2025 under
   * the key of 2024, so that it is one agency for papers of both maps.
   */
  readonly key: string
  /** Full name with territory, abbreviations as is customary: `Sở Xây dựng tỉnh Lạng Sơn`. */
  readonly name: string
  readonly kind: AgencyKind
  readonly system: DocumentSystem | null
  readonly level: Level | null
  readonly territory: Territory | null
}

/** Stands in keys for the whole country, where a body of a unit has the unit's key. */
export const COUNTRY = 'VN'
const UNKNOWN_UNIT = '?'

/**
 * The key of an agency: `so-y-te|2024:20`. `name`: the slug of its name without unit. `unit`: a territory's key, COUNTRY
 * for a central body, null when unknown.
 */
export const agencyKey = (name: string, unit: string | null): string => `${name}|${unit ?? UNKNOWN_UNIT}`

/** The slug of an agency's name without unit, from its key. */
export const agencySlug = (key: string): string => key.split('|', 1)[0]!

/** Whether a key says that the body's unit is not known. */
export const isOfUnknownUnit = (key: string): boolean => key.endsWith(`|${UNKNOWN_UNIT}`)

/**
 * Whether a paper's words name one body: not "các cơ quan liên quan", and not "UBND thành phố" of an unknown city, which
 * would be one and the same body in every province.
 */
export const isCertain = ({ kind, key }: Body): boolean =>
  kind !== 'UNNAMED' && key !== '' && !isOfUnknownUnit(key)

/** The lists that codes of agencies are from. QCVN_102_2016: the older form, which still travels. */
export const IDENTIFIER_SCHEMES = ['QD_20_2020', 'QCVN_102_2016'] as const
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number]

/** A code by which an agency is known on the exchange axis, as a decision lists it. */
export interface AgencyIdentifier {
  readonly scheme: IdentifierScheme
  readonly code: string
  readonly validFrom: string | null
  readonly validTo: string | null
}
