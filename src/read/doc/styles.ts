import type { Bytes } from './bytes.js'
import type { WordFile } from './file.js'
import { changesIn } from './properties.js'

/** How characters look, as far as it changes the text. */
export interface CharacterFormat {
  readonly font: number
  readonly hidden: boolean
  readonly isRaised: boolean
  readonly capitals: boolean
  readonly deleted: boolean
  /** A sign that stands for something else, such as a picture or a note. */
  readonly special: boolean
  readonly style: number | null
}

/** Where a paragraph stands. */
export interface ParagraphFormat {
  readonly style: number
  /** The number of its list, 0 for none. */
  readonly list: number
  readonly level: number
  /** How many tables it stands in. */
  readonly depth: number
  readonly inTable: boolean
  /** It ends a row of the outermost table, a row of an inner one, or a cell of an inner one. */
  readonly ends: 'ROW' | 'INNER_ROW' | 'INNER_CELL' | null
}

const PLAIN: CharacterFormat = {
  font: 0,
  hidden: false,
  isRaised: false,
  capitals: false,
  deleted: false,
  special: false,
  style: null,
}
const BODY: ParagraphFormat = { style: 0, list: 0, level: 0, depth: 0, inTable: false, ends: null }

interface Style {
  readonly base: number
  readonly characters: Bytes | null
  readonly paragraph: Bytes | null
}

/** What no style is based on. */
const NO_STYLE = 0xfff
const [OF_PARAGRAPHS, OF_CHARACTERS] = [1, 2]

/** The styles of a document, and what they and the properties of runs amount to. */
export class Styles {
  readonly #styles: readonly (Style | null)[]
  readonly #font: number
  readonly #data: Bytes | null

  constructor(file: WordFile) {
    const sheet = file.table('styles')
    const header = sheet.length < 2 ? 0 : sheet.word(0)
    this.#data = file.data
    this.#font = header >= 14 ? sheet.word(2 + 12) : 0
    this.#styles = header === 0 ? [] : readStyles(sheet, header)
  }

  /** `lists`: the properties of the piece and of the run. */
  characters(paragraphStyle: number, lists: readonly (Bytes | null)[]): CharacterFormat {
    const base: CharacterFormat = { ...PLAIN, font: this.#font }
    let format = this.#chain(paragraphStyle).reduce(
      (before, { characters }) => changed(before, characters, before),
      base,
    )
    const plain = format
    for (const list of lists) {
      const { style } = changed(format, list, plain)
      // a style of characters lies below what the run itself says
      if (style !== null && style !== format.style)
        format = this.#chain(style).reduce(
          (before, { characters }) => changed(before, characters, plain),
          format,
        )
      format = changed(format, list, format)
    }
    return format
  }

  paragraph(lists: readonly (Bytes | null)[]): ParagraphFormat {
    const own = lists.at(-1)
    const style = own && own.length >= 2 ? own.word(0) : 0
    const base: ParagraphFormat = { ...BODY, style }
    const styled = this.#chain(style).reduce(
      (before, { paragraph }) => this.#laid(before, paragraph, 2),
      base,
    )
    return lists.reduce(
      (before, list, at) => this.#laid(before, list, at === lists.length - 1 ? 2 : 0),
      styled,
    )
  }

  /** `from`: where the changes begin, behind the number of a style. */
  #laid(before: ParagraphFormat, list: Bytes | null, from: number): ParagraphFormat {
    if (list === null || list.length <= from) return before
    let format = before
    for (const { what, value } of changesIn(list.piece(from, list.length - from))) {
      const far = FAR.has(what) ? this.#far(value) : null
      if (far !== null) format = this.#laid(format, far, 0)
      else format = laidBy(format, what, value)
    }
    return format
  }

  /** Properties that are kept in the stream for data. */
  #far(place: Bytes): Bytes | null {
    const at = place.long(0)
    if (this.#data === null || at + 2 > this.#data.length) return null
    return this.#data.piece(at + 2, this.#data.word(at))
  }

  /** A style and those it is based on, the outermost first. */
  #chain(number: number): Style[] {
    const chain: Style[] = []
    let at = number
    while (at !== NO_STYLE && chain.length < 20) {
      const style = this.#styles[at]
      if (!style) break
      chain.unshift(style)
      at = style.base
    }
    return chain
  }
}

/** Changes of paragraphs whose value is where in the stream for data the others are. */
const FAR: ReadonlySet<number> = new Set([0x6645, 0x6646])

function laidBy(format: ParagraphFormat, what: number, value: Bytes): ParagraphFormat {
  switch (what) {
    case 0x2416:
      return { ...format, inTable: value.byte(0) !== 0 }
    case 0x2417:
      return value.byte(0) === 0 ? format : { ...format, ends: 'ROW' }
    case 0x244b:
      return value.byte(0) === 0 ? format : { ...format, ends: 'INNER_CELL' }
    case 0x244c:
      return value.byte(0) === 0 ? format : { ...format, ends: 'INNER_ROW' }
    case 0x6649:
      return { ...format, depth: Math.min(value.long(0), 1000) }
    case 0x260a:
      return { ...format, level: value.byte(0) }
    case 0x460b:
      return { ...format, list: value.word(0) }
    default:
      return format
  }
}

/** `styled`: what the styles say, to which some values refer. */
function changed(before: CharacterFormat, list: Bytes | null, styled: CharacterFormat): CharacterFormat {
  if (list === null) return before
  let format = before
  for (const { what, value } of changesIn(list)) {
    const on = (inStyle: boolean) => {
      const asked = value.byte(0)
      return asked === 0x80 ? inStyle : asked === 0x81 ? !inStyle : asked !== 0
    }
    switch (what) {
      case 0x0800:
        format = { ...format, deleted: value.byte(0) !== 0 }
        break
      // small capitals
      case 0x083a:
        format = { ...format, capitals: on(styled.capitals) || format.capitals }
        break
      case 0x083b:
        format = { ...format, capitals: on(styled.capitals) }
        break
      case 0x083c:
        format = { ...format, hidden: on(styled.hidden) }
        break
      case 0x2a48:
        format = { ...format, isRaised: value.byte(0) === 1 }
        break
      case 0x0855:
        format = { ...format, special: value.byte(0) !== 0 }
        break
      // of ASCII, then of other letters
      case 0x4a4f:
      case 0x4a51:
        format = { ...format, font: value.word(0) }
        break
      case 0x4a30:
        format = { ...format, style: value.word(0) }
        break
      case 0x2a33:
        format = { ...styled, deleted: format.deleted, special: format.special }
    }
  }
  return format
}

function readStyles(sheet: Bytes, header: number): (Style | null)[] {
  const [count, width] = [sheet.word(2), sheet.word(4)]
  const styles: (Style | null)[] = []
  let at = 2 + header
  for (let number = 0; number < count && at + 2 <= sheet.length; number += 1) {
    const length = sheet.word(at)
    styles.push(length === 0 ? null : styleIn(sheet.piece(at + 2, length), width))
    at += 2 + length + (length % 2)
  }
  return styles
}

function styleIn(bytes: Bytes, width: number): Style {
  const kind = bytes.word(2) & 0xf
  let at = width + 2 + (bytes.word(width) + 1) * 2
  const parts: (Bytes | null)[] = []
  for (let left = bytes.word(4) & 0xf; left > 0 && at + 2 <= bytes.length; left -= 1) {
    const length = bytes.word(at)
    parts.push(at + 2 + length <= bytes.length ? bytes.piece(at + 2, length) : null)
    at += 2 + length + (length % 2)
  }
  return {
    base: bytes.word(2) >> 4,
    paragraph: kind === OF_PARAGRAPHS ? (parts[0] ?? null) : null,
    characters: (kind === OF_PARAGRAPHS ? parts[1] : kind === OF_CHARACTERS ? parts[0] : null) ?? null,
  }
}
