import { numeral, type NumeralFormat } from '../numeral.js'
import { readXml } from './xml.js'

/** Where a paragraph stands in a list. */
export interface ListPlace {
  readonly list: string
  readonly level: number
}

/** What the document's styles say that changes its text. */
export interface Style {
  readonly basedOn: string | null
  readonly place: ListPlace | null
  readonly capitals: boolean | null
  readonly hidden: boolean | null
  /** Lines between the cells of tables in this style. */
  readonly bordered: boolean | null
}

/** `w:val` of an on-off property: absent means on. */
export const isOn = (value: string | null): boolean => value === null || !/^(?:0|false|off|none)$/.test(value)

/** Whether a border of this `w:val` is drawn. */
export const isDrawn = (value: string | null): boolean =>
  value !== null && value !== 'nil' && value !== 'none'

/** word/styles.xml in, its styles by their ids out. */
export function readStyles(bytes: Uint8Array, name: string): Map<string, Style> {
  const styles = new Map<string, Style>()
  let id: string | null = null
  let style: Mutable<Style> = { basedOn: null, place: null, capitals: null, hidden: null, bordered: null }
  let list: string | null = null
  let level = 0
  for (const event of readXml(bytes, 'word/styles.xml', name)) {
    if (event.kind === 'TEXT') continue
    if (event.kind === 'CLOSE') {
      if (event.name !== 'w:style' || id === null) continue
      styles.set(id, { ...style, place: list === null ? null : { list, level } })
      id = null
      continue
    }
    const value = event.attribute('w:val')
    if (event.name === 'w:style') {
      id = event.attribute('w:styleId')
      style = { basedOn: null, place: null, capitals: null, hidden: null, bordered: null }
      list = null
      level = 0
    } else if (event.name === 'w:basedOn') style.basedOn = value
    else if (event.name === 'w:numId') list = value
    else if (event.name === 'w:ilvl') level = Number(value) || 0
    else if (event.name === 'w:caps') style.capitals = isOn(value)
    else if (event.name === 'w:vanish') style.hidden = isOn(value)
    else if (event.name === 'w:insideV' || event.name === 'w:insideH') style.bordered = isDrawn(value)
  }
  return styles
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** A property of a style, or of the nearest style that it is based on. */
export function inherited<K extends keyof Style>(
  styles: ReadonlyMap<string, Style>,
  id: string | null,
  property: K,
): Style[K] | null {
  let style = id === null ? undefined : styles.get(id)
  for (let steps = 0; style && steps < 20; steps += 1) {
    if (style[property] !== null) return style[property]
    style = style.basedOn === null ? undefined : styles.get(style.basedOn)
  }
  return null
}

interface Level {
  readonly format: string
  readonly pattern: string
  readonly start: number
}

/** Counts the paragraphs of a document's lists as Word does: its numbers stand nowhere in the text. */
export class Lists {
  readonly #levels = new Map<string, Level[]>()
  readonly #abstractOf = new Map<string, string>()
  readonly #starts = new Map<string, Map<number, number>>()
  readonly #counts = new Map<string, number[]>()

  /** `bytes`: word/numbering.xml, or null when the document has no lists. */
  constructor(bytes: Uint8Array | null, name: string) {
    if (bytes === null) return
    let levels: Level[] = []
    let list = ''
    let at = 0
    let level: Mutable<Level> | null = null
    for (const event of readXml(bytes, 'word/numbering.xml', name)) {
      if (event.kind !== 'OPEN') continue
      const value = event.attribute('w:val')
      switch (event.name) {
        case 'w:abstractNum':
          levels = []
          this.#levels.set(event.attribute('w:abstractNumId') ?? '', levels)
          break
        case 'w:lvl':
          level = { format: 'decimal', pattern: '', start: 1 }
          at = Number(event.attribute('w:ilvl')) || 0
          if (at >= 0 && at < 9 && list === '') levels[at] = level
          break
        case 'w:numFmt':
          if (level) level.format = value ?? 'decimal'
          break
        case 'w:lvlText':
          if (level) level.pattern = value ?? ''
          break
        case 'w:start':
          if (level) level.start = numberIn(value, 1)
          break
        case 'w:num':
          list = event.attribute('w:numId') ?? ''
          break
        case 'w:abstractNumId':
          this.#abstractOf.set(list, value ?? '')
          break
        case 'w:lvlOverride':
          at = Number(event.attribute('w:ilvl')) || 0
          break
        case 'w:startOverride':
          this.#starts.set(
            list,
            (this.#starts.get(list) ?? new Map<number, number>()).set(at, numberIn(value, 1)),
          )
          break
      }
    }
  }

  /** The mark of the list's next paragraph, as printed ("1.", "a)", "-"); empty for none. */
  next({ list, level }: ListPlace): string {
    const abstract = this.#abstractOf.get(list)
    const levels = abstract === undefined ? undefined : this.#levels.get(abstract)
    const own = levels?.[level]
    if (abstract === undefined || !levels || !own) return ''
    if (own.format === 'bullet') return /^[+o]$/.test(own.pattern) ? '+' : '-'
    const counts = this.#countsOf(list, abstract)
    const start = this.#starts.get(list)?.get(level)
    counts[level] = counts[level] === undefined ? (start ?? own.start) : counts[level] + 1
    counts.length = level + 1
    if (own.format === 'none') return own.pattern.replace(/%\d/g, '')
    return own.pattern.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const shown = levels[at]
      return shown ? numeral(formatOf(shown.format), counts[at] ?? shown.start) : ''
    })
  }

  /** Lists of one definition count on together, unless one of them begins anew. */
  #countsOf(list: string, abstract: string): number[] {
    const key = this.#starts.has(list) ? `list ${list}` : `definition ${abstract}`
    const counts = this.#counts.get(key) ?? []
    this.#counts.set(key, counts)
    return counts
  }
}

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
