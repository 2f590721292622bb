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
}

/** The lists that a document defines. */
export interface Numbering {
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

  constructor(numbering: Numbering) {
    this.#numbering = numbering
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

export const NO_NUMBERING: Numbering = { levels: new Map(), abstractOf: new Map(), starts: new Map() }

/** Of the nine that a list has. */
export const DEEPEST_LEVEL = 8

export const newLevel = (): Level => ({ format: 'decimal', pattern: '', start: 1 })

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
