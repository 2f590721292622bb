import type { Level } from '../../model/document.js'
import { foldInPlace } from '../../model/fold.js'
import { ancestorAt, type Territory } from '../../model/territory.js'
import { provinceByName, unitsByName } from '../lexicon/territories.js'

type Vintage = Territory['vintage']

/** The name of a unit as it is printed, with the units above it that are printed beside it. */
export interface Address {
  /** The name without its kind word, as printed. */
  readonly name: string
  /** Every unit of one map that bears the name and lies in the units printed above it; empty when no map has one. */
  readonly units: readonly Territory[]
  /** A unit above is printed: "xã A, huyện B". */
  readonly placed: boolean
  /** Behind the last word that belongs to it. */
  readonly end: number
}

/** Kind words of units as they are printed, longest first; a dot may stand for the blank behind an abbreviation. */
export const UNIT_KIND =
  '(?:tỉnh|thành\\s+phố|thị\\s+trấn|thị\\s+xã|đặc\\s+khu|phường|huyện|quận|xã|tp|tx|tt)(?![\\p{L}\\p{N}])\\.?'
/** A name in capitals: words, or a number alone or behind them ("Phường 12", "Xuân Quang 3", "Nông trường Liên Sơn"). */
const NAME =
  /\s*((?:Nông\s+trường(?=\s)|\p{Lu}[\p{L}'’]*|\d{1,2}(?![\p{L}\d/]))(?:(?:\s+|\s*-\s*)\p{Lu}[\p{L}'’]*){0,7}(?:\s+\d{1,2}(?![\p{L}\d/.]|\s*[/-]\s*\d))?)/uy
/** What stands between a unit and the one above it. */
const ABOVE = new RegExp(
  `\\s*(?:[,(-]|thuộc|của)?\\s*(?:thuộc\\s+)?(${UNIT_KIND})(?=[\\s.]*[\\p{L}\\d])`,
  'uy',
)
const IN_BRACKETS = /\s*\(\s*(\p{Lu}[\p{L}'’]*(?:[\s-]+\p{Lu}[\p{L}'’]*){0,4})\s*\)/uy

/** A kind word without abbreviation and with single blanks: `TP.` is `thành phố`. */
export function kindOf(printed: string): string {
  const word = printed.toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '')
  return { tp: 'thành phố', tx: 'thị xã', tt: 'thị trấn' }[word] ?? word
}

/** What a name in a text may be, by a map: `null` for a name that no unit of it bears. */
export type Bearers = (name: string, vintage: Vintage) => readonly Territory[]

/** The units that a kind word and a name mean. "thành phố X" is a city within a province or one that is a province. */
export const bearersOfKind =
  (kind: string): Bearers =>
  (name, vintage) => {
    if (kind === 'tỉnh') return [provinceByName(name, vintage)].filter((unit) => unit !== null)
    const units = unitsByName(name, { vintage, kind })
    const city = kind === 'thành phố' ? provinceByName(`thành phố ${name}`, vintage) : null
    return city?.kind === 'thành phố' && !units.includes(city) ? [...units, city] : units
  }

/** The units of a level that bear a name printed without kind word ("Huyện ủy Bảo Thắng"). */
export const bearersOfLevel =
  (level: Level): Bearers =>
  (name, vintage) =>
    level === 'PROVINCE'
      ? [provinceByName(name, vintage)].filter((unit) => unit !== null)
      : level === 'CENTRAL'
        ? []
        : unitsByName(name, { vintage, level })

/**
 * In: a text, where a name may begin, what its bearers are, and the maps to look at, the paper's own first. Out: the
 * longest name that stands there and is borne by a unit, with what is printed of the units above it; `null` when no
 * unit of either map bears a name that begins there. A unit of another map counts where the paper's own has none of
 * the name, or where only there the units printed above fit.
 */
export function addressAt(
  text: string,
  at: number,
  bearers: Bearers,
  vintages: readonly Vintage[],
  low = foldInPlace(text),
): Address | null {
  for (const { name, end } of namesAt(text, at)) {
    const found = vintages
      .map((vintage) => withAbove(text, low, end, name, bearers(name, vintage)))
      .filter(({ units }) => units.length > 0)
    const best = found.find(({ placed }) => placed) ?? found[0]
    if (best) return best
  }
  return null
}

/** The names that may stand at `at`, longest first. */
export function* namesAt(text: string, at: number): Generator<{ name: string; end: number }> {
  NAME.lastIndex = at
  const found = NAME.exec(text)
  if (!found) return
  const lead = found[0].length - (found[1] as string).length
  const words = (found[1] as string).split(/(?<=\S)(?=\s)/u)
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join('')
    yield { name: name.trim(), end: at + lead + name.length }
  }
}

/** Narrows units by those printed above them; what fits none of them stands beside them and is left. */
function withAbove(
  text: string,
  low: string,
  end: number,
  name: string,
  units: readonly Territory[],
): Address {
  const [one] = units
  const above = one ? aboveAt(text, low, end, one.vintage) : null
  const inside = above ? units.filter((unit) => above.units.some((other) => liesBelow(unit, other))) : []
  return above && inside.length > 0
    ? { name, units: inside, placed: true, end: above.end }
    : { name, units, placed: false, end }
}

function aboveAt(text: string, low: string, at: number, vintage: Vintage): Address | null {
  ABOVE.lastIndex = at
  const found = ABOVE.exec(low)
  if (found) {
    const kind = kindOf(found[1] as string)
    const above = addressAt(text, at + found[0].length, bearersOfKind(kind), [vintage], low)
    if (!above) return null
    const closed = found[0].includes('(') && text[above.end] === ')'
    return closed ? { ...above, end: above.end + 1 } : above
  }
  IN_BRACKETS.lastIndex = at
  const aside = IN_BRACKETS.exec(text)
  if (!aside) return null
  const name = aside[1] as string
  const units = (['PROVINCE', 'DISTRICT'] as const).flatMap((level) => bearersOfLevel(level)(name, vintage))
  return units.length === 0 ? null : { name, units, placed: false, end: at + aside[0].length }
}

/** Whether a unit lies in another and is not that other itself. */
export const liesBelow = (unit: Territory, other: Territory): boolean =>
  unit.key !== other.key && ancestorAt(unit, other.level)?.key === other.key
