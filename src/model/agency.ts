import type { DocumentSystem, Level } from './document.js'
import type { Territory } from './territory.js'

/**
 * BODY: one agency. COLLECTIVE: a group named as one ("các sở, ban, ngành"). STEERING_COMMITTEE: a Ban Chỉ đạo.
 * UNNAMED: words that name nobody certain ("các cơ quan liên quan"); never stored as an agency.
 */
export type AgencyKind = 'BODY' | 'COLLECTIVE' | 'STEERING_COMMITTEE' | 'UNNAMED'

/** An agency as the words of a paper name it, completed from the paper's own place in the State. */
export interface Body {
  /**
   * Identity: folded name without territory, `|`, the territory's key or `VN` (centre) or `?` (unknown). As a paper is
   * read, the territory is of the map of the paper's day; before it is kept, `settled` (ingest/agencies.ts) puts a body
   * of a province that kept its name in 2025 under the key of 2024, so that it is one agency for papers of both maps.
   */
  readonly key: string
  /** Full name with territory, abbreviations as is customary: `Sở Xây dựng tỉnh Lạng Sơn`. */
  readonly name: string
  readonly kind: AgencyKind
  readonly system: DocumentSystem | null
  readonly level: Level | null
  readonly territory: Territory | null
}
