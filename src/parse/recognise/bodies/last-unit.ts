import type { Level } from '../../../model/document.js'
import type { Territory } from '../../../model/territory.js'
import { Annotated } from '../../annotate/annotated.js'
import type { Place } from '../../place.js'
import {
  addressAt,
  bearersOfKind,
  bearersOfLevel,
  kindOf,
  namesAt,
  UNIT_KIND,
  type Bearers,
} from '../address.js'
import { COMMITTEE_KINDS } from './committees.js'
import { capital } from './draft.js'
import { LEVEL_OF_KIND, mapsOf, oneOf } from './unit-names.js'

/** A name of a body that ends with the unit that it belongs to. */
export interface NamedUnit {
  /** What stands before the unit's name, without its kind word: `UBND`, `Hạt Kiểm lâm`; may be empty. */
  readonly head: string
  /** The unit's kind as printed, written out: `huyện`. */
  readonly kind: string
  readonly level: Level
  /** Null when no unit, or more than one, is meant. */
  readonly unit: Territory | null
  /** Every unit that is meant. */
  readonly units: readonly Territory[]
}

const UNIT_OR_COMMITTEE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${UNIT_KIND})(?!\\s+ủy(?!\\p{L}))|(tỉnh|thành|huyện|quận|thị)\\s+ủy(?!\\p{L}))`,
  'gu',
)

/**
 * In: the whole name of a body as a letterhead or a record prints it, and what is known of the paper's place. Out: its
 * head and its unit, told by kind word, name and the units above that are printed behind ("Trạm Y tế xã A, huyện B,
 * tỉnh C"); null when the name does not end with a unit. With `maps` given only their units count.
 */
export function unitIn(
  name: string,
  place: Place,
  maps: readonly Territory['vintage'][] = mapsOf(place),
): NamedUnit | null {
  const text = new Annotated(name)
  let unknown: NamedUnit | null = null
  for (const found of text.low.matchAll(UNIT_OR_COMMITTEE)) {
    const kinds = found[2] === undefined ? [kindOf(found[1] as string)] : (COMMITTEE_KINDS[found[2]] ?? [])
    const before = name.slice(0, found.index).trim()
    const committee = found[2] === undefined ? '' : `${capital(found[2])} ủy`
    const head = [before, committee].filter((word) => word !== '').join(' ')
    const end = found.index + found[0].length
    const named = namedUnit(text, end, head, kinds, place, maps)
    if (named) return named
    if (isNameToTheEnd(text, end))
      unknown ??= {
        head,
        kind: kinds[0] ?? '',
        level: LEVEL_OF_KIND[kinds[0] as string] ?? 'PROVINCE',
        unit: null,
        units: [],
      }
  }
  return unknown
}

function namedUnit(
  text: Annotated,
  at: number,
  head: string,
  kinds: readonly string[],
  place: Place,
  maps: readonly Territory['vintage'][],
): NamedUnit | null {
  const bearers: Bearers = (name, vintage) => kinds.flatMap((kind) => bearersOfKind(kind)(name, vintage))
  const level = LEVEL_OF_KIND[kinds[0] as string]
  const address =
    addressAt(text, at, bearers, maps) ??
    // a unit that was of another kind before
    (level === undefined || level === 'PROVINCE' ? null : addressAt(text, at, bearersOfLevel(level), maps))
  if (address === null || !endsBehind(text, address.end)) return null
  const unit = oneOf(place, address)
  const { units } = address
  return { head, kind: kinds[0] ?? '', level: (unit ?? (units[0] as Territory)).level, unit, units }
}

function isNameToTheEnd(text: Annotated, at: number): boolean {
  const [longest] = namesAt(text, at)
  return (
    longest !== undefined &&
    endsBehind(text, longest.end) &&
    !/^(?:hội|đoàn|đội)(?:\s|$)/iu.test(longest.name)
  )
}

/** Whether nothing but marks follows. */
const endsBehind = ({ text }: Annotated, end: number): boolean =>
  text.slice(end).replace(/[\s.,*)-]/gu, '') === ''
