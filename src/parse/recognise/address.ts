import type { Level } from '../../model/document.js'
import { ancestorAt, type Territory } from '../../model/territory.js'
import type { Annotated } from '../annotate/annotated.js'
import { CAPITALISED, MARK, NUMBER, wordFrom, type Words } from '../annotate/words.js'
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

/** The same, asked of the maps once for a name. */
function remembered(ask: Bearers): Bearers {
  const known = {
    2024: new Map<string, readonly Territory[]>(),
    2025: new Map<string, readonly Territory[]>(),
  }
  return (name, vintage) => {
    const names = known[vintage]
    const before = names.get(name)
    if (before) return before
    if (names.size >= MOST_NAMES) names.clear()
    const units = ask(name, vintage)
    names.set(name, units)
    return units
  }
}
/** So many names of a kind of units are remembered. */
const MOST_NAMES = 2000

function byKey<Key>(make: (key: Key) => Bearers): (key: Key) => Bearers {
  const known = new Map<Key, Bearers>()
  return (key) => {
    const bearers = known.get(key) ?? remembered(make(key))
    known.set(key, bearers)
    return bearers
  }
}

/** The units that a kind word and a name mean. "thành phố X" is a city within a province or one that is a province. */
export const bearersOfKind = byKey((kind: string): Bearers => (name, vintage) => {
  if (kind === 'tỉnh') return [provinceByName(name, vintage)].filter((unit) => unit !== null)
  const units = unitsByName(name, { vintage, kind })
  const city = kind === 'thành phố' ? provinceByName(`thành phố ${name}`, vintage) : null
  return city?.kind === 'thành phố' && !units.includes(city) ? [...units, city] : units
})

/** The units of a level that bear a name printed without kind word ("Huyện ủy Bảo Thắng"). */
export const bearersOfLevel = byKey((level: Level): Bearers => (name, vintage) => {
  if (level === 'CENTRAL') return []
  return level === 'PROVINCE'
    ? [provinceByName(name, vintage)].filter((unit) => unit !== null)
    : unitsByName(name, { vintage, level })
})

/**
 * In: a text, where a name may begin, what its bearers are, and the maps to look at, the paper's own first. Out: the
 * longest name that stands there and is borne by a unit, with what is printed of the units above it; `null` when no
 * unit of either map bears a name that begins there. A unit of another map counts where the paper's own has none of
 * the name, or where only there the units printed above fit.
 */
export function addressAt(
  text: Annotated,
  at: number,
  bearers: Bearers,
  vintages: readonly Vintage[],
): Address | null {
  for (const { name, end } of namesAt(text, at)) {
    let best: Address | null = null
    for (const vintage of vintages) {
      const units = bearers(name, vintage)
      if (units.length === 0) continue
      const found = withAbove(text, end, name, units)
      if (found.placed) return found
      best ??= found
    }
    if (best) return best
  }
  return null
}

/** The names that may stand at `at`, longest first: words in capitals, or a number alone or behind them. */
export function namesAt(text: Annotated, at: number): { readonly name: string; readonly end: number }[] {
  const { words } = text
  const from = wordFrom(words, at)
  const start = words.start[from] as number
  return nameEnds(text, from).map((end) => ({ name: text.text.slice(start, end), end }))
}

/** No name has more words. */
const MOST_WORDS = 8
const [HYPHEN, APOSTROPHE, SLASH, STOP] = ['-', "'", '/', '.'].map((mark) => mark.charCodeAt(0))
const CURLY = '’'.charCodeAt(0)

/** Where a name that begins with the word `from` may end, the last place first: "Xuân Quang 3", "Bà Rịa - Vũng Tàu". */
function nameEnds(text: Annotated, from: number): number[] {
  const { words } = text
  const ends: number[] = []
  if (isNumeral(text, from)) return [...behindNumber(text, from), words.end[from] as number]
  let word = text.low.startsWith('nông trường ', words.start[from]) ? from + 1 : from
  if (word === from && !isCapital(words, from)) return ends
  for (let count = 1; ; count += 1) {
    word = endOfSyllable(text, word)
    ends.unshift(words.end[word] as number)
    const hyphen = markAt(text, word + 1) === HYPHEN
    const next = hyphen ? word + 2 : word + 1
    if (count === MOST_WORDS || !isCapital(words, next)) break
    if (!hyphen && words.start[next] === words.end[word]) break
    // "Rịa-Vũng" is one word
    if (hyphen && words.start[word + 1] === words.end[word]) ends.shift()
    word = next
  }
  if (isNumeral(text, word + 1) && isEndOfNumber(text, word + 1)) ends.unshift(words.end[word + 1] as number)
  return ends
}

/** "phường 1 Bảo Lộc": a number, and the town that the unit was a part of. */
function behindNumber(text: Annotated, from: number): number[] {
  const { words } = text
  const goesOn = isCapital(words, from + 1) && words.start[from + 1] !== words.end[from]
  return goesOn ? nameEnds(text, from + 1) : []
}

const isCapital = (words: Words, word: number): boolean =>
  word < words.count && ((words.shape[word] as number) & CAPITALISED) !== 0

/** "M’Đrắk", "H'leo": an apostrophe belongs to the word, and what stands right behind it. */
function endOfSyllable(text: Annotated, word: number): number {
  const { start, end, shape } = text.words
  const mark = markAt(text, word + 1)
  if ((mark !== APOSTROPHE && mark !== CURLY) || start[word + 1] !== end[word]) return word
  const goesOn = start[word + 2] === end[word + 1] && ((shape[word + 2] ?? MARK) & MARK) === 0
  return goesOn ? endOfSyllable(text, word + 2) : word + 1
}

const markAt = ({ text, words }: Annotated, word: number): number =>
  word < words.count && ((words.shape[word] as number) & MARK) !== 0
    ? text.charCodeAt(words.start[word] as number)
    : 0

/** A number of one or two figures, no part of a date. */
function isNumeral(text: Annotated, word: number): boolean {
  const { start, end, shape, count } = text.words
  return (
    word < count &&
    ((shape[word] as number) & NUMBER) !== 0 &&
    (end[word] as number) - (start[word] as number) <= 2 &&
    text.text.charCodeAt(end[word] as number) !== SLASH
  )
}

/** Behind a name: not the number of the next item, not the first of "3 - 5". */
function isEndOfNumber(text: Annotated, word: number): boolean {
  const { end, shape } = text.words
  const mark = markAt(text, word + 1)
  return (
    text.text.charCodeAt(end[word] as number) !== STOP &&
    !((mark === HYPHEN || mark === SLASH) && ((shape[word + 2] ?? 0) & NUMBER) !== 0)
  )
}

/** Narrows units by those printed above them; what fits none of them stands beside them and is left. */
function withAbove(text: Annotated, end: number, name: string, units: readonly Territory[]): Address {
  const [one] = units
  const above = one ? aboveAt(text, end, one.vintage) : null
  const inside = above ? units.filter((unit) => above.units.some((other) => liesBelow(unit, other))) : []
  return above && inside.length > 0
    ? { name, units: inside, placed: true, end: above.end }
    : { name, units, placed: false, end }
}

function aboveAt(text: Annotated, at: number, vintage: Vintage): Address | null {
  const found = text.reads(ABOVE, at)
  if (found) {
    const kind = kindOf(found[1] as string)
    const above = addressAt(text, at + found[0].length, bearersOfKind(kind), [vintage])
    if (!above) return null
    const closed = found[0].includes('(') && text.text[above.end] === ')'
    return closed ? { ...above, end: above.end + 1 } : above
  }
  IN_BRACKETS.lastIndex = at
  const aside = IN_BRACKETS.exec(text.text)
  if (!aside) return null
  const name = aside[1] as string
  const units = (['PROVINCE', 'DISTRICT'] as const).flatMap((level) => bearersOfLevel(level)(name, vintage))
  return units.length === 0 ? null : { name, units, placed: false, end: at + aside[0].length }
}

/** Whether a unit lies in another and is not that other itself. */
export const liesBelow = (unit: Territory, other: Territory): boolean =>
  unit.key !== other.key && ancestorAt(unit, other.level)?.key === other.key
