import { DEEPEST_LEVEL, newLevel, type Level, type Numbering } from '../lists.js'
import { readXml, type XmlEvent } from '../xml.js'
import { isOn } from './styles.js'

type OpenEvent = XmlEvent & { readonly kind: 'OPEN' }

/** The lists of word/numbering.xml. */
export function readNumbering(bytes: Uint8Array, name: string): Numbering {
  const reader = new NumberingReader()
  for (const event of readXml(bytes, 'word/numbering.xml', name))
    if (event.kind === 'OPEN') reader.take(event)
  return reader.numbering()
}

/** Levels stand in abstract lists, and within `w:num` those that a list has instead. */
class NumberingReader {
  readonly #levels = new Map<string, Level[]>()
  readonly #abstractOf = new Map<string, string>()
  readonly #ownLevels = new Map<string, Level[]>()
  readonly #starts = new Map<string, Map<number, number>>()
  /** Abstract lists by the style that they define, and styles by the abstract list that has the levels of theirs. */
  readonly #defining = new Map<string, string>()
  readonly #linked = new Map<string, string>()
  #abstract = ''
  #list = ''
  #at = 0
  #level: Level = newLevel()

  take(event: OpenEvent): void {
    const value = event.attribute('w:val')
    switch (event.name) {
      case 'w:abstractNum':
        this.#abstract = event.attribute('w:abstractNumId') ?? ''
        this.#levels.set(this.#abstract, [])
        this.#list = ''
        return
      case 'w:styleLink':
        this.#defining.set(value ?? '', this.#abstract)
        return
      case 'w:numStyleLink':
        this.#linked.set(this.#abstract, value ?? '')
        return
      case 'w:num':
        this.#list = event.attribute('w:numId') ?? ''
        return
      case 'w:abstractNumId':
        this.#abstractOf.set(this.#list, value ?? '')
        return
      case 'w:lvlOverride':
        this.#at = Number(event.attribute('w:ilvl')) || 0
        return
      case 'w:startOverride':
        return this.#startAt(numberIn(value, 1))
      case 'w:lvl':
        return this.#begin(Number(event.attribute('w:ilvl')) || 0)
      default:
        setOn(this.#level, event.name, value)
    }
  }

  numbering(): Numbering {
    const abstractOf = new Map<string, string>()
    for (const [list, abstract] of this.#abstractOf) {
      const link = this.#linked.get(abstract)
      abstractOf.set(list, (link === undefined ? undefined : this.#defining.get(link)) ?? abstract)
    }
    return { levels: this.#levels, abstractOf, ownLevels: this.#ownLevels, starts: this.#starts }
  }

  #startAt(number: number): void {
    const starts = this.#starts.get(this.#list) ?? new Map<number, number>()
    this.#starts.set(this.#list, starts.set(this.#at, number))
  }

  #begin(at: number): void {
    this.#level = newLevel()
    if (at < 0 || at > DEEPEST_LEVEL) return
    const lists = this.#list === '' ? this.#levels : this.#ownLevels
    const list = this.#list === '' ? this.#abstract : this.#list
    const levels = lists.get(list) ?? []
    lists.set(list, levels)
    levels[at] = this.#level
  }
}

function setOn(level: Level, element: string, value: string | null): void {
  if (element === 'w:numFmt') level.format = value ?? 'decimal'
  else if (element === 'w:lvlText') level.pattern = value ?? ''
  else if (element === 'w:start') level.start = numberIn(value, 1)
  else if (element === 'w:isLgl') level.legal = isOn(value)
  else if (element === 'w:lvlRestart') level.restart = numberIn(value, 0)
  else if (element === 'w:pStyle') level.style = value
}

const numberIn = (value: string | null, otherwise: number): number =>
  value !== null && /^\d{1,6}$/.test(value) ? Number(value) : otherwise
