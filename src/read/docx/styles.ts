import { readXml } from '../xml.js'

/** The properties of a style that change a document's text; null where it says nothing. */
export interface Style {
  readonly basedOn: string | null
  /** The list and the level that it puts a paragraph into; one may be its own and the other of the style it is based on. */
  readonly list: string | null
  readonly level: number | null
  readonly capitals: boolean | null
  readonly hidden: boolean | null
  readonly raised: boolean | null
  readonly font: string | null
  /** Whether tables of this style have lines between their cells. */
  readonly bordered: boolean | null
}

/** Whether the `w:val` of an on-off property means on; a missing one does. */
export const isOn = (value: string | null): boolean => value === null || !/^(?:0|false|off|none)$/.test(value)

/** Whether a border of this `w:val` is drawn. */
export const isDrawn = (value: string | null): boolean =>
  value !== null && value !== 'nil' && value !== 'none'

/** The id under which `readStyles` keeps what holds for text without a style. */
export const DEFAULT_STYLE = ''

const NO_STYLE: Style = {
  basedOn: null,
  list: null,
  level: null,
  capitals: null,
  hidden: null,
  raised: null,
  font: null,
  bordered: null,
}

/** The font of an element `w:rFonts`, for letters beyond ASCII; null where the theme names it. */
export const fontOf = (attribute: (name: string) => string | null): string | null =>
  attribute('w:hAnsi') ?? attribute('w:ascii')

/** The styles of word/styles.xml by their ids. */
export function readStyles(bytes: Uint8Array, name: string): Map<string, Style> {
  const styles = new Map<string, Style>()
  let id: string | null = null
  let style: Mutable<Style> = { ...NO_STYLE }
  let byDefault: string | null = null
  let isDefault = false
  for (const event of readXml(bytes, 'word/styles.xml', name)) {
    if (event.kind === 'TEXT') continue
    if (event.kind === 'CLOSE') {
      if (event.name !== 'w:style' || id === null) continue
      styles.set(id, style)
      if (isDefault) byDefault = style.font ?? byDefault
      id = null
      continue
    }
    const value = event.attribute('w:val')
    if (event.name === 'w:style') {
      id = event.attribute('w:styleId')
      style = { ...NO_STYLE }
      isDefault = isOnly(event.attribute('w:default')) && event.attribute('w:type') === 'paragraph'
    } else if (event.name === 'w:basedOn') style.basedOn = value
    else if (event.name === 'w:numId') style.list = value
    else if (event.name === 'w:ilvl') style.level = Number(value) || 0
    else if (event.name === 'w:caps') style.capitals = isOn(value)
    else if (event.name === 'w:smallCaps') style.capitals = isOn(value) || style.capitals
    else if (event.name === 'w:vanish') style.hidden = isOn(value)
    else if (event.name === 'w:vertAlign') style.raised = value === 'superscript'
    else if (event.name === 'w:rFonts') {
      if (id === null) byDefault ??= fontOf(event.attribute)
      else style.font = fontOf(event.attribute)
    } else if (event.name === 'w:insideV' || event.name === 'w:insideH') style.bordered = isDrawn(value)
  }
  return styles.set(DEFAULT_STYLE, { ...NO_STYLE, font: byDefault })
}

const isOnly = (value: string | null): boolean => value !== null && isOn(value)

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** A property of a style, or of the nearest style that it is based on. */
export function inherited<K extends keyof Style>(
  styles: ReadonlyMap<string, Style>,
  id: string | null,
  property: K,
): Style[K] | null {
  for (const one of stylesFrom(styles, id)) {
    const value = styles.get(one)?.[property] ?? null
    if (value !== null) return value
  }
  return null
}

/** A style and those it is based on, by their ids. */
export function stylesFrom(styles: ReadonlyMap<string, Style>, id: string | null): string[] {
  const chain: string[] = []
  for (let at = id; at !== null && chain.length < 20; at = styles.get(at)?.basedOn ?? null) chain.push(at)
  return chain
}
