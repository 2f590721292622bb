import { fold } from '../../model/fold.js'
import type { Territory } from '../../model/territory.js'

type Level = Territory['level']

/** The levels, those first in which others lie, with their letters in the data and the lengths of their codes. */
const LEVELS = [
  { level: 'PROVINCE', letter: 'P', digits: 2 },
  { level: 'DISTRICT', letter: 'D', digits: 3 },
  { level: 'COMMUNE', letter: 'C', digits: 5 },
] as const

/**
 * The units of one vintage. There are 11,000 and a paper names a dozen: a unit is made when it is first asked for, and is
 * the same object for all who ask; names are indexed when the first of them is looked up.
 */
export class UnitTable {
  readonly #vintage: Territory['vintage']
  readonly #data: string
  readonly #lines = new Map<Level, readonly string[]>()
  readonly #units = new Map<string, Territory>()
  #names: NameIndex | undefined

  /** `data`: a line for each unit in the order of their codes: code, level, kind, name and parent between tabs. */
  constructor(vintage: Territory['vintage'], data: string) {
    this.#vintage = vintage
    this.#data = data
  }

  /** The unit with that code, or null. */
  get(code: string): Territory | null {
    const known = this.#units.get(code)
    if (known) return known
    const level = LEVELS.find(({ digits }) => digits === code.length)?.level
    if (level === undefined) return null
    const line = firstFrom(this.#linesOf(level), code)
    return line?.startsWith(`${code}\t`) ? this.#make(line, level) : null
  }

  /** The units of a level by code; without one all units, parents before children. */
  all(level?: Level): Territory[] {
    if (level === undefined) return LEVELS.flatMap((each) => this.all(each.level))
    return this.#linesOf(level).map((line) => this.get(codeOf(line)) as Territory)
  }

  /** The units whose name has that key, larger ones first, then by code. */
  named(key: string): Territory[] {
    const { codes, first, next } = (this.#names ??= this.#indexNames())
    const units: Territory[] = []
    for (let at = first.get(key) ?? NONE; at !== NONE; at = next[at] as number)
      units.push(this.get(codes[at] as string) as Territory)
    return units
  }

  #linesOf(level: Level): readonly string[] {
    const known = this.#lines.get(level)
    if (known) return known
    const letter = LEVELS.find((each) => each.level === level)?.letter
    const lines = this.#data.match(new RegExp(`^\\d+\\t${letter}\\t.*$`, 'gm')) ?? []
    this.#lines.set(level, lines)
    return lines
  }

  #make(line: string, level: Level): Territory {
    const [code, , kind, name, parentCode] = line.split('\t')
    const parent = parentCode ? this.get(parentCode) : null
    if (!code || !kind || !name || (parent === null) !== (level === 'PROVINCE'))
      throw new Error(`data/territories/${this.#vintage}.tsv: bad line for "${code}"`)
    const key = `${this.#vintage}:${code}`
    const unit = { code, vintage: this.#vintage, level, kind, name, parent, key }
    this.#units.set(code, unit)
    return unit
  }

  #indexNames(): NameIndex {
    const lines = LEVELS.flatMap(({ level }) => this.#linesOf(level))
    // all names at once: one by one would take as long as reading a paper
    const keys = nameKey(lines.map(nameOf).join(BETWEEN_NAMES)).split(BETWEEN_NAMES)
    const first = new Map<string, number>()
    const next = new Int32Array(lines.length)
    for (let at = lines.length - 1; at >= 0; at -= 1) {
      const key = keys[at] as string
      next[at] = first.get(key) ?? NONE
      first.set(key, at)
    }
    return { codes: lines.map(codeOf), first, next }
  }
}

/** The units in their order, those of one name chained: the first by the name's key, then from each to the next. */
interface NameIndex {
  readonly codes: readonly string[]
  readonly first: ReadonlyMap<string, number>
  readonly next: Int32Array
}
const NONE = -1
/** No name has it. */
const BETWEEN_NAMES = '|'

const codeOf = (line: string): string => line.slice(0, line.indexOf('\t'))

function nameOf(line: string): string {
  const end = line.lastIndexOf('\t')
  return line.slice(line.lastIndexOf('\t', end - 1) + 1, end)
}

/** The first line that does not stand before `code`. */
function firstFrom(lines: readonly string[], code: string): string | undefined {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] as string) < code) low = middle + 1
    else high = middle
  }
  return lines[low]
}

/**
 * The form in which names are compared: folded, a dash counting as a blank ("Bà Rịa - Vũng Tàu"), one kind of apostrophe
 * ("M’Đrắk"), numbers without leading zeros ("Phường 05").
 */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/-/g, ' ')
    .replace(DAK, 'đắk')
    .replace(ONE_WORD, 'đakrông')
    .replace(OTHERWISE, (word) => (word === 'quí' ? 'quý' : 'cang'))
    .replace(/ ?['’‘`´ʼ] ?/gu, "'")
    .replace(/(?<![\p{L}\p{N}])0+(?=\d)/gu, '')
}

/** The map of 2024 parts what papers and the map of 2025 write as one word. */
const ONE_WORD = /(?<!\p{L})đa krông(?!\p{L})/gu
/** "Phú Quí", "Mù Căng Chải", as some papers spell them. */
const OTHERWISE = /(?<!\p{L})(?:quí(?!\p{L})|căng(?= chải))/gu
/** "Đăk Glong", "Đắc Glong": the name of a river, spelled three ways; "Đk Glong" where a page has lost the letter. */
const DAK = /(?<![\p{L}])(?:đăk|đắc|đăc|đk)(?![\p{L}])/gu
