import { AppError } from '../../errors.js'
import { linesIn, type Block, type Cell, type Table } from '../blocks.js'
import { damaged } from '../file-errors.js'
import { partsOf } from './parts.js'
import { inherited, isDrawn, isOn, Lists, readStyles, type ListPlace, type Style } from './styles.js'
import type { Marks } from '../marks.js'
import { readXml, type XmlEvent } from './xml.js'
import { openZip } from '../zip.js'

/**
 * A Word document in, its blocks out in reading order: paragraphs with the numbers that Word generates, tables
 * with their cells, text boxes before the paragraph that holds them, foot- and endnotes at the end as `[1] …`. Deleted,
 * hidden and moved-away text is left out; insertions count as text. The lines of page headers and footers, of text
 * boxes and of WordArt go to `marks`, those of text boxes into the text besides. Only the document's own
 * parts are opened, and nothing that they link to.
 *
 * @throws AppError UNSUPPORTED_MEDIA_TYPE when a part of the text is in another format, FILE_DAMAGED,
 *   FILE_ENCRYPTED, FILE_TOO_COMPLEX
 */
export function readDocx(bytes: Uint8Array, name: string, marks: Marks): Block[] {
  const zip = openZip(bytes, name)
  const parts = partsOf(zip, name)
  if (parts === null) throw damaged(name, 'it holds no main part of a Word document')
  const read = (part: string | null) => (part === null ? null : zip.read(part))
  const styles = read(parts.styles)
  const setting: Setting = {
    name,
    marks,
    styles: styles === null ? new Map<string, Style>() : readStyles(styles, name),
    lists: new Lists(read(parts.numbering), name),
  }
  // first: a paper set in text boxes must not crowd them out
  for (const part of parts.headers) {
    const header = marks.full ? null : zip.read(part)
    if (header !== null)
      linesIn(storyOf(readXml(header, part, name), setting).blocks).forEach((line) => marks.add(line))
  }
  const main = zip.read(parts.main)
  const story = storyOf(main === null ? [] : readXml(main, parts.main, name), setting)
  const notes = new Map<string, string>()
  if (story.notes.length > 0)
    for (const part of [parts.footnotes, parts.endnotes])
      if (part !== null) notesIn(zip.read(part), part, setting).forEach((text, id) => notes.set(id, text))
  story.notes.forEach((id, index) => {
    const text = notes.get(id)
    if (text) story.blocks.push({ kind: 'LINE', text: `[${index + 1}] ${text}` })
  })
  return story.blocks
}

/** What all parts of a document share. */
interface Setting {
  readonly name: string
  readonly styles: ReadonlyMap<string, Style>
  readonly lists: Lists
  readonly marks: Marks
}

function storyOf(events: Iterable<XmlEvent>, setting: Setting): Story {
  const story = new Story(setting)
  story.read(events)
  return story
}

/** Footnotes or endnotes by their kind and id, as `Story.notes` has them; each on one line. */
function notesIn(bytes: Uint8Array | null, part: string, setting: Setting): Map<string, string> {
  const texts = new Map<string, string>()
  let id: string | null = null
  let events: XmlEvent[] = []
  for (const event of bytes === null ? [] : readXml(bytes, part, setting.name)) {
    const isNote = event.kind !== 'TEXT' && (event.name === 'w:footnote' || event.name === 'w:endnote')
    if (event.kind === 'OPEN' && isNote) {
      id = event.attribute('w:id')
      events = []
    } else if (event.kind === 'CLOSE' && isNote) {
      const lines = linesIn(storyOf(events, setting).blocks)
      if (id !== null) texts.set(`${event.name} ${id}`, lines.join(' ').replace(/\s+/g, ' ').trim())
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
  hidden: boolean | null
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
  /** Columns that it leaves out at its sides. */
  before: number
  after: number
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
  /** Kinds and ids of the notes, in the order in which they are called: `w:footnote 2`. */
  readonly notes: string[] = []
  readonly #setting: Setting
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

  constructor(setting: Setting) {
    this.#setting = setting
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
    const row = table?.rows.at(-1)
    const cell = row?.cells.at(-1)
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
        this.#runs.push({ style: null, capitals: null, hidden: null })
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
        this.notes.push(`w:footnote ${event.attribute('w:id')}`)
        return
      case 'w:endnoteReference':
        this.notes.push(`w:endnote ${event.attribute('w:id')}`)
        return
      case 'w:altChunk':
        throw foreignPart(this.#setting.name)
      case 'w:txbxContent':
        this.#boxes += 1
        return
      case 'v:textpath':
        this.#setting.marks.add(event.attribute('string') ?? '')
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
        table?.rows.push({ cells: [], deleted: false, before: 0, after: 0 })
        return
      case 'w:tc': {
        const opened: OpenCell = { blocks: [], columns: 1, deleted: false, merged: false }
        row?.cells.push(opened)
        this.#into.push(opened.blocks)
        return
      }
      case 'w:gridSpan':
        if (cell) cell.columns = Math.max(1, columnsIn(value()))
        return
      case 'w:gridBefore':
        if (row) row.before = columnsIn(value())
        return
      case 'w:gridAfter':
        if (row) row.after = columnsIn(value())
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
    if (!paragraph || !run) return
    const { styles } = this.#setting
    const is = (property: 'capitals' | 'hidden') =>
      run[property] ?? inherited(styles, run.style, property) ?? inherited(styles, paragraph.style, property)
    if (!is('hidden')) paragraph.text += is('capitals') ? text.toUpperCase() : text
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop()
    if (!paragraph) return
    const text = withoutTabs(paragraph.text)
    if (this.#boxes > 0) this.#setting.marks.add(text)
    const place = this.#placeOf(paragraph)
    const hidden = inherited(this.#setting.styles, paragraph.style, 'hidden')
    const mark = place === null || paragraph.unmarked || hidden ? '' : this.#setting.lists.next(place)
    this.#into
      .at(-1)
      ?.push({ kind: 'LINE', text: text.trim() === '' || mark === '' ? text : `${mark} ${text.trimStart()}` })
  }

  /** A style puts its paragraphs in a list; a paragraph may leave it (list 0) or take another. */
  #placeOf({ style, list, level }: Paragraph): ListPlace | null {
    const byStyle = inherited(this.#setting.styles, style, 'place')
    const chosen = list ?? byStyle?.list ?? null
    return chosen === null || chosen === '0' ? null : { list: chosen, level: level ?? byStyle?.level ?? 0 }
  }

  #endTable(): void {
    const open = this.#tables.pop()
    if (!open) return
    const rows = withMerged(open.rows.filter(({ deleted }) => !deleted))
    const cells = rows.reduce((count, row) => count + row.length, 0)
    const bordered = open.bordered ?? inherited(this.#setting.styles, open.style, 'bordered') ?? false
    const table: Table = {
      kind: 'TABLE',
      headed: open.headed,
      bordered: bordered || open.cellBorders * 2 > cells,
      rows,
    }
    this.#into.at(-1)?.push(table)
  }
}

const columnsIn = (value: string | null): number => Math.min(100, Math.max(0, Number(value) || 0))

/** Rows without their deleted cells; a cell that goes on with the one above it becomes one row more of that one. */
function withMerged(rows: readonly OpenRow[]): Cell[][] {
  let above = new Map<number, Mutable<Cell>>()
  const leftOut = (columns: number): Cell[] => (columns === 0 ? [] : [{ blocks: [], columns, rows: 1 }])
  return rows.map(({ cells, before, after }) => {
    const begun = new Map<number, Mutable<Cell>>()
    const row: Cell[] = leftOut(before)
    let column = before
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
    return [...row, ...leftOut(after)]
  })
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** A page of HTML or another document that Word takes into the text when it opens the paper. */
const foreignPart = (name: string): AppError =>
  new AppError('UNSUPPORTED_MEDIA_TYPE', `${name} holds a part in another format, which is not read.`, {
    remedy: 'Open it in Word and save it again: that makes the part text.',
  })

/** A tabulator indents, stands behind a mark typed by hand, or sets columns apart. */
const withoutTabs = (text: string): string =>
  text
    .replace(/^[\t ]*\t[\t ]*/gm, '')
    .replace(/^(\S{1,7})\t+ */gm, '$1 ')
    .replace(/[\t ]+/g, (blanks) => (blanks.includes('\t') ? '    ' : blanks))
