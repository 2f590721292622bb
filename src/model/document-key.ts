/**
 * The keys of documents, and the numbering groups and series that they are made of (docs/domain.md, Identity). All are
 * stored, so their form never changes; they are built and read here alone. `?` stands for an unknown part.
 *
 * | | numbered paper | paper without a number |
 * | --- | --- | --- |
 * | series | `STATE\|ubnd:2024:20` | `STATE\|ubnd:2024:20` |
 * | group | `STATE\|ubnd:2024:20\|KH\|217` | `STATE\|ubnd:2024:20\|TB\|~\|3f9a6c12d0be` |
 * | key | `STATE\|ubnd:2024:20\|KH\|217\|2024-05-24` | `STATE\|ubnd:2024:20\|TB\|~\|2024-05-24\|3f9a6c12d0be` |
 *
 * Papers of one group may be one document; the date of the key tells them apart.
 */
import { DOCUMENT_SYSTEMS, type DocumentSystem } from './document.js'

const UNKNOWN = '?'
const WITHOUT_NUMBER = '~'

/** The register of a body below the centre: `ubnd:2024:20`. `unit`: the key of its territory, or null when unknown. */
export const localRegister = (body: string, unit: string | null): string => `${body}:${unit ?? UNKNOWN}`

/** A register within its system, which is what writers lock. */
export const seriesOf = (system: DocumentSystem | null, register: string): string =>
  `${system ?? UNKNOWN}|${register}`

/** The group of a paper with a number; leading zeros do not count. */
export const numberedGroup = (series: string, type: string | null, number: string): string =>
  `${series}|${type ?? UNKNOWN}|${number.replace(/^0+(?=\d)/, '')}`

/** The group of a paper without a number, which its title tells from others. */
export const unnumberedGroup = (series: string, type: string | null, titleHash: string): string =>
  `${series}|${type ?? UNKNOWN}|${WITHOUT_NUMBER}|${titleHash}`

/** The key of a group's document of that date (`2024-05-24`, `2024-05`, `2024`, or null while it is unknown). */
export function documentKey(group: string, date: string | null): string {
  const on = date ?? UNKNOWN
  if (isNumbered(group)) return `${group}|${on}`
  const title = group.lastIndexOf('|')
  return `${group.slice(0, title)}|${on}${group.slice(title)}`
}

/** The parts of a group, or of a key, that tell something by themselves. */
export interface NumberingGroup {
  /** Null when unknown. */
  readonly system: DocumentSystem | null
  /** The register belongs to a body below the centre. */
  readonly isLocal: boolean
  /** The register belongs to a body of a unit that is not known. */
  readonly isOfUnknownUnit: boolean
  /** With its year segment, for an act that has one: `12/2018`. Null for a paper without a number. */
  readonly number: string | null
}

export function parseGroup(group: string): NumberingGroup {
  const [system, register = '', , number = ''] = group.split('|')
  return {
    system: DOCUMENT_SYSTEMS.find((known) => known === system) ?? null,
    isLocal: register.includes(':'),
    isOfUnknownUnit: register.endsWith(`:${UNKNOWN}`),
    number: number === WITHOUT_NUMBER ? null : number,
  }
}

export const isNumbered = (group: string): boolean => parseGroup(group).number !== null

export const seriesOfGroup = (group: string): string => group.split('|', 2).join('|')

/** The last part of a key: the date of a numbered paper, the hash of the title of another. */
export const lastPartOfKey = (key: string): string => key.slice(key.lastIndexOf('|') + 1)
