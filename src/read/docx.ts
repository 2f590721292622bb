import { linesIn, type Block, type Cell, type Table } from './blocks.js'
import { damaged } from './damage.js'
import { inherited, isDrawn, isOn, Lists, readStyles, type ListPlace, type Style } from './docx-styles.js'
import type { Marks } from './marks.js'
import { readXml, type XmlEvent } from './xml.js'
import { openZip, type Zip } from './zip.js'

/**
 * A Word document in, its blocks out in reading order: paragraphs with the numbers that Word generates, tables
 * with their cells, text boxes before the paragraph that holds them, footnotes at the end as `[1] …`. Deleted,
 * hidden and moved-away text is left out; insertions count as text. The lines of page headers and footers, of text
 * boxes and of WordArt go to `marks`, those of text boxes into the text besides. Only the parts named below are
 * opened, and nothing that they link to.
 *
 * @throws AppError FILE_DAMAGED, FILE_ENCRYPTED, FILE_TOO_COMPLEX
 */
export function readDocx(bytes: Uint8Array, name: string, marks: Marks): Block[] {
  const zip = openZip(bytes, name)
  const main = zip.read('word/document.xml')
  if (main === null) throw damaged(name, 'it holds no word/document.xml')
  const styles = zip.read('word/styles.xml')
  const story = new Story(
    styles === null ? new Map<string, Style>() : readStyles(styles, name),
    new Lists(zip.read('word/numbering.xml'), name),
    marks,
  )
  // first: a paper set in text boxes must not crowd them out
  markHeaders(zip, story, name)
  story.read(readXml(main, 'word/document.xml', name))
  const blocks = [...story.blocks]
  const notes = story.notes.length === 0 ? null : zip.read('word/footnotes.xml')
  if (notes !== null) {
    const texts = notesIn(notes, story, name)
    story.notes.forEach((id, index) => {
      const text = texts.get(id)
      if (text) blocks.push({ kind: 'LINE', text: `[${index + 1}] ${text}` })
    })
  }
  return blocks
}

/** Headers and footers stand on each page and in none's text: only what they stamp a paper with is of use. */
function markHeaders(zip: Zip, { styles, lists, marks }: Story, name: string): void {
  for (const part of zip.names) {
    if (marks.full) return
    if (!/^word\/(?:header|footer)\d*\.xml$/.test(part)) continue
    const bytes = zip.read(part)
    if (bytes === null) continue
    const story = new Story(styles, lists, marks)
    story.read(readXml(bytes, part, name))
    linesIn(story.blocks).forEach((line) => marks.add(line))
  }
}

/** Footnotes by their ids, each on one line. */
function notesIn(bytes: Uint8Array, story: Story, name: string): Map<string, string> {
  const texts = new Map<string, string>()
  let id: string | null = null
  let events: XmlEvent[] = []
  for (const event of readXml(bytes, 'word/footnotes.xml', name)) {
    if (event.kind === 'OPEN' && event.name === 'w:footnote') {
      id = event.attribute('w:id')
      events = []
    } else if (event.kind === 'CLOSE' && event.name === 'w:footnote') {
      const note = new Story(story.styles, story.lists, story.marks)
      note.read(events)
      const lines = note.blocks.map((block) => (block.kind === 'LINE' ? block.text : ''))
      if (id !== null) texts.set(id, lines.join(' ').replace(/\s+/g, ' ').trim())
    } else events.push(event)
  }
  return texts
}

interface Paragraph {
  text: string
  style: string | null
  list: string | null
  level: number | null
  /** Its end mark is deleted or hidden: it has no number of its own. */
  unmarked: boolean
}

interface Run {
  style: string | null
  capitals: boolean | null
  hidden: boolean
}

interface OpenTable {
  bordered: boolean | null
  style: string | null
  headed: boolean
  cellBorders: number
  rows: OpenRow[]
}

interface OpenRow {
  cells: OpenCell[]
  deleted: boolean
}

interface OpenCell {
  blocks: Block[]
  columns: number
  deleted: boolean
  /** It goes on with the cell above it. */
  merged: boolean
}

/** Elements whose content is no text of the paper as it stands: deletions, earlier properties, doubles, formulas of fields. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:instrText',
  'w:delInstrText',
  'mc:Fallback',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:sectPrChange',
  'w:tblGridChange',
  'w:numberingChange',
  'w:sdtPr',
  'w:sectPr',
  'w:rubyPr',
  'w:rt',
])

/** Reads events in one pass; what nests (tables in cells, text boxes in paragraphs) stands on stacks. */
class Story {
  readonly blocks: Block[] = []
  /** Ids of the footnotes, in the order in which they are called. */
  readonly notes: string[] = []
  readonly styles: ReadonlyMap<string, Style>
  readonly lists: Lists
  readonly marks: Marks
  readonly #paragraphs: Paragraph[] = []
  readonly #tables: OpenTable[] = []
  readonly #into: Block[][] = [this.blocks]
  readonly #runs: Run[] = []
  /** How many text boxes are open: one may hold another. */
  #boxes = 0
  /** In `w:t`, where text counts. */
  #spoken = false
  /** Which of the properties that share element names are being read. */
  #properties: 'PARAGRAPH' | 'MARK' | 'RUN' | 'TABLE' | 'ROW' | 'CELL' | null = null

  constructor(styles: ReadonlyMap<string, Style>, lists: Lists, marks: Marks) {
    this.styles = styles
    this.lists = lists
    this.marks = marks
  }

  read(events: Iterable<XmlEvent>): void {
    let skipped = 0
    for (const event of events) {
      if (event.kind === 'TEXT') {
        if (skipped === 0 && this.#spoken) this.#say(event.text)
      } else if (event.kind === 'OPEN') {
        if (event.name === 'w:del' && skipped === 0) this.#delete()
        if (skipped > 0 || SKIPPED.has(event.name) || this.#isDeleted(event.name)) skipped += 1
        else this.#open(event)
      } else if (skipped > 0) skipped -= 1
      else this.#close(event.name)
    }
  }

  /** A paragraph's deleted mark and a deleted row are told by an empty w:del among their properties. */
  #delete(): void {
    const paragraph = this.#paragraphs.at(-1)
    const row = this.#tables.at(-1)?.rows.at(-1)
    if (this.#properties === 'MARK' && paragraph) paragraph.unmarked = true
    else if (this.#properties === 'ROW' && row) row.deleted = true
  }

  /** Whether an element begins what a deleted row or cell holds. */
  #isDeleted(element: string): boolean {
    const row = this.#tables.at(-1)?.rows.at(-1)
    if (!row) return false
    if (element === 'w:tc') return row.deleted
    return (element === 'w:p' || element === 'w:tbl') && row.cells.at(-1)?.deleted === true
  }

  #open(event: XmlEvent & { kind: 'OPEN' }): void {
    const paragraph = this.#paragraphs.at(-1)
    const table = this.#tables.at(-1)
    const cell = table?.rows.at(-1)?.cells.at(-1)
    const run = this.#properties === 'RUN' ? this.#runs.at(-1) : undefined
    const value = () => event.attribute('w:val')
    switch (event.name) {
      case 'w:p':
        this.#paragraphs.push({ text: '', style: null, list: null, level: null, unmarked: false })
        return
      case 'w:pPr':
        this.#properties = 'PARAGRAPH'
        return
      case 'w:rPr':
        this.#properties = this.#properties === 'PARAGRAPH' ? 'MARK' : 'RUN'
        return
      case 'w:pStyle':
        if (paragraph) paragraph.style = value()
        return
      case 'w:numId':
        if (paragraph) paragraph.list = value()
        return
      case 'w:ilvl':
        if (paragraph) paragraph.level = Number(value()) || 0
        return
      case 'w:r':
        this.#runs.push({ style: null, capitals: null, hidden: false })
        return
      case 'w:rStyle':
        if (run) run.style = value()
        return
      case 'w:caps':
        if (run) run.capitals = isOn(value())
        return
      case 'w:vanish':
        if (run) run.hidden = isOn(value())
        return
      case 'w:t':
        this.#spoken = true
        return
      case 'w:tab':
        // also a place for a tabulator among a paragraph's properties
        if (this.#properties === null) this.#say('\t')
        return
      case 'w:br':
        this.#say(event.attribute('w:type') === 'page' ? '\n\f\n' : '\n')
        return
      case 'w:cr':
        this.#say('\n')
        return
      case 'w:noBreakHyphen':
        this.#say('-')
        return
      case 'w:footnoteReference':
        this.notes.push(event.attribute('w:id') ?? '')
        return
      case 'w:txbxContent':
        this.#boxes += 1
        return
      case 'v:textpath':
        this.marks.add(event.attribute('string') ?? '')
        return
      case 'w:tbl':
        this.#tables.push({ bordered: null, style: null, headed: false, cellBorders: 0, rows: [] })
        return
      case 'w:tblPr':
        this.#properties = 'TABLE'
        return
      case 'w:tblStyle':
        if (table) table.style = value()
        return
      case 'w:insideV':
      case 'w:insideH':
        if (table && this.#properties === 'TABLE') table.bordered = isDrawn(value())
        return
      case 'w:trPr':
        this.#properties = 'ROW'
        return
      case 'w:tcPr':
        this.#properties = 'CELL'
        return
      case 'w:left':
      case 'w:start':
      case 'w:right':
      case 'w:end':
        if (table && this.#properties === 'CELL' && isDrawn(value())) table.cellBorders += 0.5
        return
      case 'w:tblHeader':
        if (table?.rows.length === 1) table.headed = isOn(value())
        return
      case 'w:tr':
        table?.rows.push({ cells: [], deleted: false })
        return
      case 'w:tc': {
        const opened: OpenCell = { blocks: [], columns: 1, deleted: false, merged: false }
        table?.rows.at(-1)?.cells.push(opened)
        this.#into.push(opened.blocks)
        return
      }
      case 'w:gridSpan':
        if (cell) cell.columns = Math.min(100, Math.max(1, Number(value()) || 1))
        return
      case 'w:vMerge':
        if (cell) cell.merged = value() !== 'restart'
        return
      case 'w:cellDel':
        if (cell) cell.deleted = true
    }
  }

  #close(element: string): void {
    switch (element) {
      case 'w:p':
        this.#endParagraph()
        return
      case 'w:rPr':
        this.#properties = this.#properties === 'MARK' ? 'PARAGRAPH' : null
        return
      case 'w:pPr':
      case 'w:tblPr':
      case 'w:trPr':
      case 'w:tcPr':
        this.#properties = null
        return
      case 'w:r':
        this.#runs.pop()
        return
      case 'w:t':
        this.#spoken = false
        return
      case 'w:tc':
        this.#into.pop()
        return
      case 'w:txbxContent':
        this.#boxes -= 1
        return
      case 'w:tbl':
        this.#endTable()
    }
  }

  #say(text: string): void {
    const paragraph = this.#paragraphs.at(-1)
    const run = this.#runs.at(-1)
    if (!paragraph || !run || run.hidden) return
    const capitals =
      run.capitals ??
      inherited(this.styles, run.style, 'capitals') ??
      inherited(this.styles, paragraph.style, 'capitals')
    paragraph.text += capitals ? text.toUpperCase() : text
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop()
    if (!paragraph) return
    const text = withoutTabs(paragraph.text)
    if (this.#boxes > 0) this.marks.add(text)
    const place = this.#placeOf(paragraph)
    const mark = place === null || paragraph.unmarked ? '' : this.lists.next(place)
    this.#into
      .at(-1)
      ?.push({ kind: 'LINE', text: text.trim() === '' || mark === '' ? text : `${mark} ${text.trimStart()}` })
  }

  /** A style puts its paragraphs in a list; a paragraph may leave it (list 0) or take another. */
  #placeOf({ style, list, level }: Paragraph): ListPlace | null {
    const byStyle = inherited(this.styles, style, 'place')
    const chosen = list ?? byStyle?.list ?? null
    return chosen === null || chosen === '0' ? null : { list: chosen, level: level ?? byStyle?.level ?? 0 }
  }

  #endTable(): void {
    const open = this.#tables.pop()
    if (!open) return
    const rows = withMerged(open.rows.filter(({ deleted }) => !deleted))
    const cells = rows.reduce((count, row) => count + row.length, 0)
    const bordered = open.bordered ?? inherited(this.styles, open.style, 'bordered') ?? false
    const table: Table = {
      kind: 'TABLE',
      headed: open.headed,
      bordered: bordered || open.cellBorders * 2 > cells,
      rows,
    }
    this.#into.at(-1)?.push(table)
  }
}

/** Rows without their deleted cells; a cell that goes on with the one above it becomes one row more of that one. */
function withMerged(rows: readonly OpenRow[]): Cell[][] {
  let above = new Map<number, Mutable<Cell>>()
  return rows.map(({ cells }) => {
    const begun = new Map<number, Mutable<Cell>>()
    const row: Cell[] = []
    let column = 0
    for (const { blocks, columns, merged } of cells.filter(({ deleted }) => !deleted)) {
      const over = merged ? above.get(column) : undefined
      if (over?.columns === columns) {
        over.rows += 1
        begun.set(column, over)
      } else {
        const cell = { blocks, columns, rows: 1 }
        begun.set(column, cell)
        row.push(cell)
      }
      column += columns
    }
    above = begun
    return row
  })
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** A tabulator indents, stands behind a mark typed by hand, or sets columns apart. */
const withoutTabs = (text: string): string =>
  text
    .replace(/^[\t ]*\t[\t ]*/gm, '')
    .replace(/^(\S{1,7})\t+ */gm, '$1 ')
    .replace(/ *\t[\t ]*/g, '    ')
