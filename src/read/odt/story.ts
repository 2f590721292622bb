import { linesIn, type Block, type Cell } from '../blocks.js'
import { tooComplex } from '../file-errors.js'
import { inFont } from '../fonts.js'
import { LIMITS } from '../limits.js'
import type { Marks } from '../marks.js'
import { lettersOfPictures, noteLine, numbered, withoutTabs } from '../paragraph.js'
import { raised } from '../raised.js'
import type { XmlEvent } from '../xml.js'
import { Lists } from './lists.js'
import { numberIn, type Styles } from './styles.js'

/** Reads the text of a part in one pass. What nests (tables in cells, frames in paragraphs) is kept on stacks. */
export class Story {
  readonly #name: string
  readonly #styles: Styles
  readonly #marks: Marks
  readonly #blocks: Block[] = []
  readonly #targets: Block[][] = [this.#blocks]
  readonly #paragraphs: Paragraph[] = []
  readonly #tables: OpenTable[] = []
  readonly #lists: Lists[]
  readonly #notes: Block[] = []
  #boxes = 0
  #skipped = 0
  #length = 0

  constructor(styles: Styles, marks: Marks, name: string) {
    this.#name = name
    this.#styles = styles
    this.#marks = marks
    this.#lists = [new Lists(styles)]
  }

  take(event: XmlEvent): void {
    if (event.kind === 'TEXT') {
      if (this.#skipped === 0) this.#text(event.text)
    } else if (event.kind === 'OPEN') {
      if (this.#skipped > 0 || isSkipped(event)) this.#skipped += 1
      else this.#open(event)
    } else if (this.#skipped > 0) this.#skipped -= 1
    else this.#close(event.name)
  }

  end(): Block[] {
    return [...this.#blocks, ...this.#notes]
  }

  #open({ name, attribute }: OpenEvent): void {
    switch (name) {
      case 'text:p':
        return this.#beginParagraph(attribute('text:style-name'), 0)
      case 'text:h':
        return this.#beginParagraph(
          attribute('text:style-name'),
          numberIn(attribute('text:outline-level')) ?? 1,
        )
      case 'text:span':
        this.#paragraphs.at(-1)?.spans.push(attribute('text:style-name'))
        return
      case 'text:s':
        return this.#put(' '.repeat(Math.min(1000, numberIn(attribute('text:c')) ?? 1)))
      case 'text:tab':
        return this.#put('\t')
      case 'text:line-break':
        return this.#put('\n')
      case 'text:hidden-paragraph':
        if (attribute('text:is-hidden') === 'true') this.#hide()
        return
      case 'text:list':
        return this.#lists.at(-1)?.open(attribute)
      case 'text:list-item':
      case 'text:list-header':
        return this.#lists.at(-1)?.item(name === 'text:list-header', numberIn(attribute('text:start-value')))
      case 'text:note':
        this.#targets.push([])
        this.#lists.push(new Lists(this.#styles, this.#lists.at(-1)))
        return
      case 'draw:text-box':
      case 'draw:custom-shape':
        this.#boxes += 1
        this.#lists.push(new Lists(this.#styles, this.#lists.at(-1)))
        return
      default:
        this.#openTable(name, attribute)
    }
  }

  #close(name: string): void {
    switch (name) {
      case 'text:p':
      case 'text:h':
        return this.#endParagraph()
      case 'text:span':
        this.#paragraphs.at(-1)?.spans.pop()
        return
      case 'text:list':
        return this.#lists.at(-1)?.close()
      case 'text:note': {
        this.#lists.pop()
        const text = noteLine(linesIn(this.#targets.pop() ?? []), this.#notes.length + 1)
        if (text !== null) this.#notes.push({ kind: 'LINE', text })
        return
      }
      case 'draw:text-box':
      case 'draw:custom-shape':
        this.#boxes -= 1
        this.#lists.pop()
        return
      default:
        this.#closeTable(name)
    }
  }

  // #region paragraphs

  /** `heading`: its level, 0 for another paragraph. */
  #beginParagraph(style: string | null, heading: number): void {
    const lists = this.#lists.at(-1)
    const listed = lists?.next(this.#styles.of('paragraph', style, 'list')) ?? ''
    const mark = listed === '' && heading > 0 ? (this.#lists[0]?.heading(heading) ?? '') : listed
    this.#paragraphs.push({ text: '', style, mark, spans: [], hidden: false })
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop()
    if (!paragraph || paragraph.hidden) return
    const text = withoutTabs(lettersOfPictures(paragraph.text))
    if (this.#boxes > 0) this.#marks.add(text)
    this.#targets
      .at(-1)
      ?.push({ kind: 'LINE', text: numbered(paragraph.mark, text, this.#tables.length > 0) })
  }

  #hide(): void {
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph) paragraph.hidden = true
  }

  /** Blanks and breaks of the file count as one blank, at the start of a paragraph as none. */
  #text(text: string): void {
    const paragraph = this.#paragraphs.at(-1)
    if (!paragraph) return
    const collapsed = text.replace(/[ \t\r\n]+/g, ' ')
    const before = paragraph.text.at(-1)
    this.#put(before === undefined || before === ' ' ? collapsed.replace(/^ /, '') : collapsed)
  }

  #put(text: string): void {
    const paragraph = this.#paragraphs.at(-1)
    if (!paragraph) return
    const of = <K extends 'hidden' | 'raised' | 'capitals' | 'font'>(property: K) => {
      for (const span of paragraph.spans.toReversed()) {
        const value = this.#styles.of('text', span, property)
        if (value !== null) return value
      }
      return this.#styles.of('paragraph', paragraph.style, property)
    }
    if (of('hidden') === true) return
    this.#length += text.length
    if (this.#length > LIMITS.characters)
      throw tooComplex(this.#name, 'characters of text', LIMITS.characters, null)
    const font = of('font') ?? this.#styles.font
    const shown = inFont(text, typeof font === 'string' ? font : null, of('capitals') === true)
    paragraph.text += raised(shown, of('raised') === true)
  }

  // #endregion
  // #region tables

  #openTable(name: string, attribute: OpenEvent['attribute']): void {
    if (name === 'table:table') {
      this.#tables.push({ rows: [], headed: false, inHeader: false, borders: 0, cells: 0, repeated: 1 })
      return
    }
    const table = this.#tables.at(-1)
    if (!table) return
    if (name === 'table:table-header-rows') table.inHeader = true
    else if (name === 'table:table-row') {
      if (table.inHeader && table.rows.length === 0) table.headed = true
      table.rows.push([])
    } else if (name === 'table:table-cell') {
      const blocks: Block[] = []
      table.repeated = spanIn(attribute('table:number-columns-repeated'))
      table.cells += table.repeated
      if (table.cells > LIMITS.tableCells)
        throw tooComplex(this.#name, 'table cells', LIMITS.tableCells, table.cells)
      table.borders += table.repeated * this.#styles.bordersOf(attribute('table:style-name'))
      table.rows.at(-1)?.push({
        blocks,
        columns: spanIn(attribute('table:number-columns-spanned')),
        rows: spanIn(attribute('table:number-rows-spanned')),
      })
      this.#targets.push(blocks)
      this.#lists.push(new Lists(this.#styles, this.#lists.at(-1)))
    }
  }

  #closeTable(name: string): void {
    const table = this.#tables.at(-1)
    if (!table) return
    if (name === 'table:table-header-rows') table.inHeader = false
    else if (name === 'table:table-cell') {
      this.#targets.pop()
      this.#lists.pop()
      const row = table.rows.at(-1)
      const cell = row?.at(-1)
      if (row && cell) for (let more = 1; more < table.repeated; more += 1) row.push(cell)
    } else if (name === 'table:table') {
      this.#tables.pop()
      const { rows, headed, borders, cells } = table
      this.#targets.at(-1)?.push({ kind: 'TABLE', headed, bordered: borders > cells, rows })
    }
  }

  // #endregion
}

interface Paragraph {
  text: string
  readonly style: string | null
  readonly mark: string
  readonly spans: (string | null)[]
  hidden: boolean
}

interface OpenTable {
  readonly rows: Cell[][]
  headed: boolean
  inHeader: boolean
  borders: number
  cells: number
  /** How often the cell that is open stands in its row. */
  repeated: number
}

type OpenEvent = XmlEvent & { readonly kind: 'OPEN' }

/** Elements whose content is not part of the text: deletions, comments, what programs keep for themselves. */
const SKIPPED: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:annotation-end',
  'office:forms',
  'office:event-listeners',
  'office:binary-data',
  'text:note-citation',
  'text:ruby-text',
  'text:table-of-content-source',
  'text:alphabetical-index-source',
  'text:illustration-index-source',
  'text:bibliography-source',
  'text:user-index-source',
  'text:table-index-source',
  'text:object-index-source',
  'table:covered-table-cell',
  'svg:title',
  'svg:desc',
  'draw:object',
  'draw:object-ole',
])

function isSkipped({ name, attribute }: OpenEvent): boolean {
  if (SKIPPED.has(name)) return true
  if (name === 'text:section')
    return attribute('text:display') === 'none' || attribute('text:is-hidden') === 'true'
  return name === 'text:hidden-text' && attribute('text:is-hidden') !== 'false'
}

const spanIn = (value: string | null): number => Math.min(100, Math.max(1, numberIn(value) ?? 1))
