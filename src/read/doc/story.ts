import type { Block } from '../blocks.js'
import { inFont } from '../fonts.js'
import type { Lists } from '../lists.js'
import { lettersOfPictures, listMark, numbered, withoutTabs } from '../paragraph.js'
import { raised } from '../raised.js'
import { Rows } from '../rows.js'
import type { Bytes } from './bytes.js'
import type { Piece, WordFile } from './file.js'
import type { Run, Runs } from './properties.js'
import { rowIn } from './row.js'
import type { CharacterFormat, ParagraphFormat, Styles } from './styles.js'

/** What all stories of a document share. */
export interface Setting {
  readonly file: WordFile
  readonly styles: Styles
  readonly characters: Runs
  readonly paragraphs: Runs
  readonly fonts: readonly string[]
  readonly lists: Lists
}

const SIGN = {
  cellEnd: 0x07,
  tab: 0x09,
  lineBreak: 0x0b,
  pageBreak: 0x0c,
  paragraphEnd: 0x0d,
  columnBreak: 0x0e,
  fieldBegin: 0x13,
  fieldResult: 0x14,
  fieldEnd: 0x15,
  hyphen: 0x1e,
  softHyphen: 0x1f,
} as const

/**
 * The blocks of the characters `from` to `till`. `before`: blocks that are to stand before the paragraph in which a
 * character is, by its place.
 */
export function storyOf(
  setting: Setting,
  from: number,
  till: number,
  before: ReadonlyMap<number, readonly Block[]> = new Map(),
): Block[] {
  const story = new Story(setting)
  for (const piece of setting.file.pieces)
    if (piece.till > from && piece.from < till)
      story.take(piece, Math.max(from, piece.from), Math.min(till, piece.till), before)
  return story.end()
}

class Story {
  readonly #setting: Setting
  readonly #rows = new Rows()
  #text = ''
  #waiting: Block[] = []
  /** Of each open field whether its result has begun. */
  readonly #fields: boolean[] = []

  constructor(setting: Setting) {
    this.#setting = setting
  }

  take(piece: Piece, from: number, till: number, before: ReadonlyMap<number, readonly Block[]>): void {
    const { file, styles, paragraphs, characters } = this.#setting
    const width = piece.wide ? 2 : 1
    const place = (character: number) => piece.at + (character - piece.from) * width
    const text = file.main.text(place(from), (till - from) * width, piece.wide)
    for (let at = from; at < till;) {
      const [paragraph, run] = [paragraphs.at(place(at)), characters.at(place(at))]
      const endOf = (one: Run | null) => (one ? at + Math.ceil((one.till - place(at)) / width) : at + 1)
      const next = Math.min(till, endOf(paragraph), endOf(run))
      const lists = [piece.properties, paragraph?.list ?? null]
      const format = styles.paragraph(lists)
      const look = styles.characters(format.style, [piece.properties, run?.list ?? null])
      for (; at < next; at += 1) {
        this.#waiting.push(...(before.get(at) ?? []))
        const code = text.charCodeAt(at - from)
        // at the end of a paragraph it ends a section
        const endsSection = code === SIGN.pageBreak && at + 1 === endOf(paragraph)
        this.#sign(endsSection ? SIGN.paragraphEnd : code, look, format, lists)
      }
    }
  }

  end(): Block[] {
    if (this.#text.trim() !== '' || this.#waiting.length > 0) this.#line(0, '')
    return this.#rows.end()
  }

  #sign(
    code: number,
    look: CharacterFormat,
    paragraph: ParagraphFormat,
    lists: readonly (Bytes | null)[],
  ): void {
    switch (code) {
      case SIGN.paragraphEnd:
      case SIGN.cellEnd:
        return this.#endParagraph(code, look, paragraph, lists)
      case SIGN.pageBreak:
        return this.#put('\n\f\n', look)
      case SIGN.fieldBegin:
        this.#fields.push(false)
        return
      case SIGN.fieldResult:
        if (this.#fields.length > 0) this.#fields[this.#fields.length - 1] = true
        return
      case SIGN.fieldEnd:
        this.#fields.pop()
        return
      case SIGN.tab:
        return this.#put('\t', look)
      case SIGN.lineBreak:
      case SIGN.columnBreak:
        return this.#put('\n', look)
      case SIGN.hyphen:
        return this.#put('-', look)
      // in TCVN3 it is a letter
      case SIGN.softHyphen:
        return this.#put('\u00ad', look)
      default:
        if (code >= 0x20 && !look.special) this.#put(String.fromCharCode(code), look)
    }
  }

  #put(text: string, { hidden, deleted, isRaised, font, capitals }: CharacterFormat): void {
    if (hidden || deleted || this.#fields.includes(false)) return
    this.#text += raised(inFont(text, this.#setting.fonts[font] ?? null, capitals), isRaised)
  }

  #endParagraph(
    code: number,
    look: CharacterFormat,
    paragraph: ParagraphFormat,
    lists: readonly (Bytes | null)[],
  ): void {
    const depth = paragraph.depth || (paragraph.inTable ? 1 : 0)
    const { ends } = paragraph
    if (ends === 'ROW' || ends === 'INNER_ROW') {
      const [piece, run] = lists
      const own = run && run.length > 2 ? run.piece(2, run.length - 2) : null
      const known = [piece, own].filter((list) => list !== null && list !== undefined)
      this.#rows.endRow(ends === 'ROW' ? 1 : Math.max(2, depth), rowIn(known, look.deleted))
      this.#text = ''
      return
    }
    const isCell = code === SIGN.cellEnd || ends === 'INNER_CELL'
    // the next paragraph continues one whose mark is deleted
    if (look.deleted && !isCell) return
    this.#line(depth, look.hidden ? '' : this.#numberOf(paragraph))
    if (isCell) this.#rows.endCell(Math.max(1, depth))
  }

  #numberOf({ list, level }: ParagraphFormat): string {
    return list === 0 ? '' : this.#setting.lists.next({ list: String(list), level })
  }

  #line(depth: number, number: string): void {
    this.#rows.add(this.#waiting, depth)
    this.#waiting = []
    this.#rows.line(numbered(listMark(number), withoutTabs(lettersOfPictures(this.#text)), depth > 0), depth)
    this.#text = ''
  }
}
