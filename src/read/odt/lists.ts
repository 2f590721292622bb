import { numeral, type NumeralFormat } from '../numeral.js'
import { listMark } from '../paragraph.js'
import { OUTLINE, type Styles } from './styles.js'

/** A list while it is read: its style and the numbers that its levels have reached. */
interface Counted {
  readonly style: string | null
  readonly counts: (number | undefined)[]
}

interface OpenList {
  readonly list: Counted
  /** Its item has no number, or has shown it. */
  marked: boolean
  start: number | null
}

const FORMATS: Readonly<Record<string, NumeralFormat>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

/** Numbers the items of lists as the program that wrote them does; the file does not hold these numbers. */
export class Lists {
  readonly #styles: Styles
  readonly #open: OpenList[] = []
  readonly #headings: (number | undefined)[] = []
  readonly #byId: Map<string, Counted>
  readonly #byStyle: Map<string, Counted>

  /** `around`: the lists of the text around a cell or a box, which may go on in there. */
  constructor(styles: Styles, around?: Lists) {
    this.#styles = styles
    this.#byId = around ? around.#byId : new Map()
    this.#byStyle = around ? around.#byStyle : new Map()
  }

  open(attribute: (name: string) => string | null): void {
    const around = this.#open.at(-1)?.list
    const style = attribute('text:style-name')
    const continued =
      this.#byId.get(attribute('text:continue-list') ?? '') ??
      (attribute('text:continue-numbering') === 'true' && style !== null
        ? this.#byStyle.get(style)
        : undefined)
    const list = around
      ? { style: style ?? around.style, counts: around.counts }
      : (continued ?? { style, counts: [] })
    const id = attribute('xml:id')
    if (id !== null) this.#byId.set(id, list)
    if (!around && style !== null) this.#byStyle.set(style, list)
    this.#open.push({ list, marked: true, start: null })
  }

  close(): void {
    this.#open.pop()
  }

  /** An item begins. `start`: the number that it asks for. */
  item(isHeader: boolean, start: number | null): void {
    const list = this.#open.at(-1)
    if (!list) return
    list.marked = isHeader
    list.start = start
  }

  /** The number or bullet that the next paragraph shows; empty for none. `style`: of its list, by its own style. */
  next(style: string | null): string {
    const open = this.#open.at(-1)
    if (!open || open.marked) return ''
    open.marked = true
    const at = this.#open.length - 1
    const own = open.list.style ?? style
    const level = this.#styles.levelOf(own, at)
    if (!level) return ''
    if (level.pattern === null) return level.bullet.trim() === '' ? '' : listMark(bulletOf(level.bullet))
    return this.#count(own, at, open.list.counts, open.start)
  }

  /** The number that a heading of this level shows; empty for none. */
  heading(level: number): string {
    return this.#count(OUTLINE, level - 1, this.#headings, null)
  }

  #count(style: string | null, at: number, counts: (number | undefined)[], start: number | null): string {
    const level = this.#styles.levelOf(style, at)
    if (!level) return ''
    counts[at] = start ?? (counts[at] === undefined ? level.start : counts[at] + 1)
    counts.length = at + 1
    if (level.format === '' || level.pattern === null) return ''
    return level.pattern.replace(/%(\d+)/g, (_, digits: string) => {
      const shown = this.#styles.levelOf(style, Number(digits) - 1)
      const format = FORMATS[shown?.format ?? '']
      return shown && format ? numeral(format, counts[Number(digits) - 1] ?? shown.start) : ''
    })
  }
}

/** A sign that is a letter in its own font is a picture: only "o" and "+" stand for themselves. */
const bulletOf = (sign: string): string => (/^[+o]$/.test(sign) ? sign : '•')
