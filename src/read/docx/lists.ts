import { numeral, type NumeralFormat } from '../numeral.js'
import { readXml } from '../xml.js'

/** Where a paragraph stands in a list. */
export interface ListPlace {
  /** The list's id (`w:numId`). */
  readonly list: string
  /** From 0, the outermost. */
  readonly level: number
}

interface Level {
  format: string
  /** `%1.%2.`: each `%n` stands for the number at level n. */
  pattern: string
  start: number
}

/** What word/numbering.xml defines. */
interface Numbering {
  /** Levels by the id of their abstract list. */
  readonly levels: ReadonlyMap<string, readonly (Level | undefined)[]>
  /** Lists refer to an abstract list, which may be shared. */
  readonly abstractOf: ReadonlyMap<string, string>
  /** Lists that restart: the first number by level. */
  readonly starts: ReadonlyMap<string, ReadonlyMap<number, number>>
}

/** Numbers the paragraphs of a document's lists as Word does; the document does not store these numbers. */
export class Lists {
  readonly #numbering: Numbering
  /** The current numbers by level, of each list or of each abstract list. */
  readonly #counts = new Map<string, number[]>()

  /** `bytes`: word/numbering.xml, or null when the document has no lists. */
  constructor(bytes: Uint8Array | null, name: string) {
    this.#numbering = bytes === null ? NO_NUMBERING : readNumbering(bytes, name)
  }

  /** The number or bullet of a list's next paragraph as printed ("1.", "a)", "-"); empty for none. */
  next({ list, level }: ListPlace): string {
    const { levels: levelsOf, abstractOf, starts } = this.#numbering
    const abstract = abstractOf.get(list)
    const levels = abstract === undefined ? undefined : levelsOf.get(abstract)
    const own = levels?.[level]
    if (abstract === undefined || !levels || !own) return ''
    if (own.format === 'bullet') return /^[+o]$/.test(own.pattern) ? '+' : '-'
    const counts = this.#countsOf(list, abstract)
    const start = starts.get(list)?.get(level)
    counts[level] = counts[level] === undefined ? (start ?? own.start) : counts[level] + 1
    counts.length = level + 1
    if (own.format === 'none') return own.pattern.replace(/%\d/g, '')
    return own.pattern.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const shown = levels[at]
      return shown ? numeral(formatOf(shown.format), counts[at] ?? shown.start) : ''
    })
  }

  /** Lists of one abstract list share their numbers, unless they restart. */
  #countsOf(list: string, abstract: string): number[] {
    const key = this.#numbering.starts.has(list) ? `list ${list}` : `abstract ${abstract}`
    const counts = this.#counts.get(key) ?? []
    this.#counts.set(key, counts)
    return counts
  }
}

const NO_NUMBERING: Numbering = { levels: new Map(), abstractOf: new Map(), starts: new Map() }

const DEEPEST_LEVEL = 8

function readNumbering(bytes: Uint8Array, name: string): Numbering {
  const levels = new Map<string, Level[]>()
  const abstractOf = new Map<string, string>()
  const starts = new Map<string, Map<number, number>>()
  let ofAbstract: Level[] = []
  // abstract lists come first; within `w:num` levels are overridden
  let list = ''
  let at = 0
  let level: Level = newLevel()
  for (const event of readXml(bytes, 'word/numbering.xml', name)) {
    if (event.kind !== 'OPEN') continue
    const value = event.attribute('w:val')
    if (event.name === 'w:abstractNum') {
      ofAbstract = []
      levels.set(event.attribute('w:abstractNumId') ?? '', ofAbstract)
    } else if (event.name === 'w:lvl') {
      level = newLevel()
      at = Number(event.attribute('w:ilvl')) || 0
      if (at >= 0 && at <= DEEPEST_LEVEL && list === '') ofAbstract[at] = level
    } else if (event.name === 'w:numFmt') level.format = value ?? 'decimal'
    else if (event.name === 'w:lvlText') level.pattern = value ?? ''
    else if (event.name === 'w:start') level.start = numberIn(value, 1)
    else if (event.name === 'w:num') list = event.attribute('w:numId') ?? ''
    else if (event.name === 'w:abstractNumId') abstractOf.set(list, value ?? '')
    else if (event.name === 'w:lvlOverride') at = Number(event.attribute('w:ilvl')) || 0
    else if (event.name === 'w:startOverride')
      starts.set(list, (starts.get(list) ?? new Map<number, number>()).set(at, numberIn(value, 1)))
  }
  return { levels, abstractOf, starts }
}

const newLevel = (): Level => ({ format: 'decimal', pattern: '', start: 1 })

const numberIn = (value: string | null, otherwise: number): number =>
  value !== null && /^\d{1,6}$/.test(value) ? Number(value) : otherwise

const FORMATS: ReadonlySet<string> = new Set<NumeralFormat>([
  'decimal',
  'decimalZero',
  'lowerLetter',
  'upperLetter',
  'lowerRoman',
  'upperRoman',
])
const formatOf = (format: string): NumeralFormat =>
  FORMATS.has(format) ? (format as NumeralFormat) : 'decimal'
