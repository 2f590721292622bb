import { numeral, type NumeralFormat } from './numeral.js'

/** Where a paragraph stands in a list. */
export interface ListPlace {
  /** The list's id. */
  readonly list: string
  /** From 0, the outermost. */
  readonly level: number
}

export interface Level {
  format: string
  /** `%1.%2.`: each `%n` stands for the number at level n. */
  pattern: string
  start: number
  /** Numbers of levels above it are shown in digits, whatever their own format is. */
  legal: boolean
  /** It begins anew after each number of a level up to this one, from 1; 0: never; null: of any level above it. */
  restart: number | null
  /** Paragraphs of this style stand at this level. */
  style: string | null
}

/** The lists that a document defines. */
export interface Numbering {
  /** Levels by the id of their abstract list. */
  readonly levels: ReadonlyMap<string, readonly (Level | undefined)[]>
  /** Lists refer to an abstract list, which may be shared. */
  readonly abstractOf: ReadonlyMap<string, string>
  /** Levels that a list has instead of those of its abstract list. */
  readonly ownLevels: ReadonlyMap<string, readonly (Level | undefined)[]>
  /** Lists that restart: the first number by level. */
  readonly starts: ReadonlyMap<string, ReadonlyMap<number, number>>
}

/**
 * Numbers the paragraphs of a document's lists as Word does; the document does not store these numbers. Lists of one
 * abstract list go on with each other's numbers; one that restarts does so where it begins, once.
 */
export class Lists {
  readonly #numbering: Numbering
  /** The current numbers by level, of each abstract list. */
  readonly #counts = new Map<string, (number | undefined)[]>()
  /** Lists and levels that have restarted. */
  readonly #restarted = new Set<string>()

  constructor(numbering: Numbering) {
    this.#numbering = numbering
  }

  /** The number or bullet of a list's next paragraph as printed ("1.", "a)", "-"); empty for none. */
  next({ list, level }: ListPlace): string {
    const own = this.#levelOf(list, level)
    if (!own) return ''
    if (own.format === 'bullet') return /^[+o]$/.test(own.pattern) ? '+' : '-'
    const counts = this.#countsOf(list)
    this.#count(counts, { list, level }, own)
    return own.pattern.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const shown = this.#levelOf(list, at)
      if (!shown || shown.format === 'none') return ''
      return numeral(own.legal ? 'decimal' : formatOf(shown.format), counts[at] ?? shown.start)
    })
  }

  /** The level of a list that paragraphs of this style have; null for none. */
  levelOfStyle(list: string, style: string): number | null {
    const abstract = this.#numbering.abstractOf.get(list)
    const levels = abstract === undefined ? undefined : this.#numbering.levels.get(abstract)
    const at = levels?.findIndex((level) => level?.style === style) ?? -1
    return at < 0 ? null : at
  }

  #levelOf(list: string, level: number): Level | undefined {
    const { levels, abstractOf, ownLevels } = this.#numbering
    const abstract = abstractOf.get(list)
    if (abstract === undefined) return undefined
    return ownLevels.get(list)?.[level] ?? levels.get(abstract)?.[level]
  }

  #count(counts: (number | undefined)[], { list, level }: ListPlace, own: Level): void {
    const start = this.#numbering.starts.get(list)?.get(level)
    const begins = start !== undefined && !this.#restarted.has(`${list} ${level}`)
    if (begins) this.#restarted.add(`${list} ${level}`)
    const before = counts[level]
    counts[level] = begins || before === undefined ? (start ?? own.start) : before + 1
    for (let below = level + 1; below < counts.length; below += 1) {
      const restart = this.#levelOf(list, below)?.restart ?? below
      if (level < restart) counts[below] = undefined
    }
  }

  #countsOf(list: string): (number | undefined)[] {
    const abstract = this.#numbering.abstractOf.get(list) as string
    const counts = this.#counts.get(abstract) ?? []
    this.#counts.set(abstract, counts)
    return counts
  }
}

export const NO_NUMBERING: Numbering = {
  levels: new Map(),
  abstractOf: new Map(),
  ownLevels: new Map(),
  starts: new Map(),
}

/** Of the nine that a list has. */
export const DEEPEST_LEVEL = 8

export const newLevel = (): Level => ({
  format: 'decimal',
  pattern: '',
  start: 1,
  legal: false,
  restart: null,
  style: null,
})

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
