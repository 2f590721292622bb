import type { XmlEvent } from '../xml.js'

/** The properties of a style that change a document's text; null where it says nothing. */
export interface Style {
  readonly parent: string | null
  readonly hidden: boolean | null
  readonly raised: boolean | null
  readonly capitals: boolean | null
  readonly font: string | null
  /** Of a paragraph: the style of the list that it is in, if the list names none. */
  readonly list: string | null
  /** Of a cell: how many of its left and right borders are drawn. */
  readonly borders: number
}

const NO_STYLE: Style = {
  parent: null,
  hidden: null,
  raised: null,
  capitals: null,
  font: null,
  list: null,
  borders: 0,
}

/** Headings are numbered by a list that has no name. */
export const OUTLINE = ' outline'

/** One level of a list. `pattern`: `%1.%2.`, each `%n` for the number at level n; null for a bullet. */
export interface ListLevel {
  readonly pattern: string | null
  readonly bullet: string
  readonly format: string
  readonly start: number
}

/** The styles of a text, as its own part and the part for styles define them. */
export class Styles {
  readonly #styles = new Map<string, Style>()
  readonly #faces = new Map<string, string>()
  readonly #lists = new Map<string, (ListLevel | undefined)[]>()
  #family = ''
  #open: { key: string; style: Style } | null = null
  #levels: (ListLevel | undefined)[] | null = null

  /** Learns from an event of a part; others mean nothing here. */
  take(event: XmlEvent): void {
    if (event.kind === 'OPEN') this.#begin(event)
    else if (event.kind === 'CLOSE') {
      if (event.name === 'style:style' || event.name === 'style:default-style') this.#end()
      else if (event.name === 'text:list-style' || event.name === 'text:outline-style') this.#levels = null
    }
  }

  /** A property of a style, or of the nearest style above it. */
  of<K extends 'hidden' | 'raised' | 'capitals' | 'font' | 'list'>(
    family: 'text' | 'paragraph',
    name: string | null,
    property: K,
  ): Style[K] | null {
    let style = name === null ? undefined : this.#styles.get(`${family} ${name}`)
    for (let steps = 0; style && steps < 20; steps += 1) {
      if (style[property] !== null) return style[property]
      style = style.parent === null ? undefined : this.#styles.get(`${family} ${style.parent}`)
    }
    return null
  }

  /** The font of text that no style gives one. */
  get font(): string | null {
    return this.#styles.get('paragraph')?.font ?? null
  }

  bordersOf(cell: string | null): number {
    return this.#styles.get(`table-cell ${cell}`)?.borders ?? 0
  }

  levelOf(list: string | null, level: number): ListLevel | undefined {
    return list === null ? undefined : this.#lists.get(list)?.[level]
  }

  #begin({ name, attribute }: XmlEvent & { readonly kind: 'OPEN' }): void {
    switch (name) {
      case 'style:font-face': {
        const family = attribute('svg:font-family')
        if (family !== null) this.#faces.set(attribute('style:name') ?? '', family)
        return
      }
      case 'style:style':
      case 'style:default-style': {
        this.#family = attribute('style:family') ?? ''
        const own = name === 'style:style' ? ` ${attribute('style:name')}` : ''
        this.#open = {
          key: this.#family + own,
          style: {
            ...NO_STYLE,
            parent: attribute('style:parent-style-name'),
            list: attribute('style:list-style-name') || null,
          },
        }
        return
      }
      case 'style:text-properties':
        return this.#change(textProperties(attribute, this.#faces))
      case 'style:table-cell-properties':
        return this.#change({ borders: bordersIn(attribute) })
      case 'text:list-style':
      case 'text:outline-style':
        this.#levels = []
        this.#lists.set(
          name === 'text:outline-style' ? OUTLINE : (attribute('style:name') ?? ''),
          this.#levels,
        )
        return
      case 'text:outline-level-style':
      case 'text:list-level-style-number':
      case 'text:list-level-style-bullet':
        this.#level(name, attribute)
    }
  }

  #change(change: Partial<Style>): void {
    if (this.#open) this.#open.style = { ...this.#open.style, ...change }
  }

  #end(): void {
    if (this.#open) this.#styles.set(this.#open.key, this.#open.style)
    this.#open = null
  }

  #level(name: string, attribute: Attribute): void {
    const level = Number(attribute('text:level')) || 1
    if (!this.#levels || level < 1 || level > 10) return
    this.#levels[level - 1] = {
      pattern: name.endsWith('bullet') ? null : patternOf(level, attribute),
      bullet: attribute('text:bullet-char') ?? '',
      format: attribute('style:num-format') ?? '',
      start: numberIn(attribute('text:start-value')) ?? 1,
    }
  }
}

type Attribute = (name: string) => string | null

const textProperties = (attribute: Attribute, faces: ReadonlyMap<string, string>): Partial<Style> => {
  const display = attribute('text:display')
  const transform = attribute('fo:text-transform')
  const variant = attribute('fo:font-variant')
  const face = attribute('style:font-name')
  const position = attribute('style:text-position')
  return {
    hidden: display === null ? null : display === 'none',
    raised: position === null ? null : /^(?:super|[1-9]\d?%)/.test(position),
    capitals: transform === 'uppercase' || variant === 'small-caps' || (transform === null ? null : false),
    font: attribute('fo:font-family') ?? (face === null ? null : (faces.get(face) ?? face)),
  }
}

const isDrawn = (border: string | null): boolean => border !== null && !/^(?:none|hidden)\b/.test(border)

const bordersIn = (attribute: Attribute): number =>
  isDrawn(attribute('fo:border'))
    ? 2
    : Number(isDrawn(attribute('fo:border-left'))) + Number(isDrawn(attribute('fo:border-right')))

/** The numbers of the levels that are shown, with what stands before, between and behind them. */
function patternOf(level: number, attribute: Attribute): string {
  const whole = attribute('loext:num-list-format') ?? attribute('style:num-list-format')
  if (whole !== null) return whole.replace(/%(\d+)%/g, '%$1')
  const shown = Math.min(level, numberIn(attribute('text:display-levels')) ?? 1)
  const numbers = Array.from({ length: shown }, (_, at) => `%${level - shown + at + 1}`)
  return `${attribute('style:num-prefix') ?? ''}${numbers.join('.')}${attribute('style:num-suffix') ?? ''}`
}

/** A small number in an attribute. */
export const numberIn = (value: string | null): number | null =>
  value !== null && /^\d{1,6}$/.test(value) ? Number(value) : null
