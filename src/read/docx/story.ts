import { AppError } from '../../errors.js'
import type { Block } from '../blocks.js'
import { inFont } from '../fonts.js'
import type { Marks } from '../marks.js'
import { withoutTabs } from '../paragraph.js'
import type { ListPlace, Lists } from '../lists.js'
import { DEFAULT_STYLE, fontOf, inherited, isDrawn, isOn, type Style } from './styles.js'
import { columnsIn, hasCellBorders, newCell, newRow, newTable, rowsOf, type OpenTable } from '../tables.js'
import type { XmlEvent } from '../xml.js'

/** What all stories of a document share. */
export interface Setting {
  /** The file's name, for errors. */
  readonly name: string
  readonly styles: ReadonlyMap<string, Style>
  readonly lists: Lists
  readonly marks: Marks
}

/** The content of one story, as WordprocessingML calls the main text, a header, a footer or a note. */
export interface Story {
  readonly blocks: Block[]
  /** Kinds and ids of the notes, in the order of their references: `w:footnote 2`. */
  readonly notes: string[]
}

/** Reads a story in one pass. What nests (tables in cells, text boxes in paragraphs) is kept on stacks. */
export function storyOf(events: Iterable<XmlEvent>, setting: Setting): Story {
  const state = newState(setting)
  let skipped = 0
  for (const event of events) {
    if (event.kind === 'TEXT') {
      if (skipped === 0 && state.inText) addText(state, event.text)
    } else if (event.kind === 'OPEN') {
      if (event.name === 'w:del' && skipped === 0) markDeleted(state)
      if (skipped > 0 || SKIPPED.has(event.name) || isInDeleted(state, event.name)) skipped += 1
      else ON_OPEN.get(event.name)?.(state, event)
    } else if (skipped > 0) skipped -= 1
    else ON_CLOSE.get(event.name)?.(state)
  }
  return state
}

/** Elements whose content is not part of the text: deletions, former properties, fallbacks, field codes. */
const SKIPPED: ReadonlySet<string> = new Set([
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

interface Paragraph {
  text: string
  style: string | null
  list: string | null
  level: number | null
  /** Its paragraph mark is deleted: it has no number of its own. */
  unmarked: boolean
}

interface Run {
  style: string | null
  capitals: boolean | null
  hidden: boolean | null
  font: string | null
}

interface State extends Story {
  readonly setting: Setting
  readonly paragraphs: Paragraph[]
  readonly tables: OpenTable[]
  /** Where blocks go: the story itself, or the cell that is open. */
  readonly targets: Block[][]
  readonly runs: Run[]
  /** How many text boxes are open: one may hold another. */
  textBoxes: number
  /** Within `w:t`. */
  inText: boolean
  /** Which of the properties that share element names are being read. */
  properties: 'PARAGRAPH' | 'MARK' | 'RUN' | 'TABLE' | 'ROW' | 'CELL' | null
}

function newState(setting: Setting): State {
  const blocks: Block[] = []
  return {
    setting,
    blocks,
    notes: [],
    paragraphs: [],
    tables: [],
    targets: [blocks],
    runs: [],
    textBoxes: 0,
    inText: false,
    properties: null,
  }
}

type OpenEvent = XmlEvent & { readonly kind: 'OPEN' }
type OnOpen = (state: State, event: OpenEvent) => void

const valueOf = (event: OpenEvent): string | null => event.attribute('w:val')
const lastParagraph = ({ paragraphs }: State) => paragraphs.at(-1)
const lastTable = ({ tables }: State) => tables.at(-1)
const lastRow = (state: State) => lastTable(state)?.rows.at(-1)
const lastCell = (state: State) => lastRow(state)?.cells.at(-1)
/** The run whose properties are being read. */
const formattedRun = ({ properties, runs }: State) => (properties === 'RUN' ? runs.at(-1) : undefined)

const ofParagraph =
  (change: (paragraph: Paragraph, value: string | null) => void): OnOpen =>
  (state, event) => {
    const paragraph = lastParagraph(state)
    if (paragraph) change(paragraph, valueOf(event))
  }

const ofRun =
  (change: (run: Run, value: string | null) => void): OnOpen =>
  (state, event) => {
    const run = formattedRun(state)
    if (run) change(run, valueOf(event))
  }

const reading =
  (properties: State['properties']): OnOpen =>
  (state) => {
    state.properties = properties
  }

const saying =
  (text: string): OnOpen =>
  (state) =>
    addText(state, text)

const insideBorder: OnOpen = (state, event) => {
  const table = lastTable(state)
  if (table && state.properties === 'TABLE') table.bordered = isDrawn(valueOf(event))
}

const sideBorder: OnOpen = (state, event) => {
  const table = lastTable(state)
  if (table && state.properties === 'CELL' && isDrawn(valueOf(event))) table.cellBorders += 0.5
}

const noteReference =
  (kind: string): OnOpen =>
  ({ notes }, event) =>
    notes.push(`${kind} ${event.attribute('w:id')}`)

const ON_OPEN: ReadonlyMap<string, OnOpen> = new Map<string, OnOpen>([
  // paragraphs
  [
    'w:p',
    ({ paragraphs }) => paragraphs.push({ text: '', style: null, list: null, level: null, unmarked: false }),
  ],
  ['w:pPr', reading('PARAGRAPH')],
  ['w:pStyle', ofParagraph((paragraph, value) => (paragraph.style = value))],
  ['w:numId', ofParagraph((paragraph, value) => (paragraph.list = value))],
  ['w:ilvl', ofParagraph((paragraph, value) => (paragraph.level = Number(value) || 0))],

  // runs and their text
  ['w:r', ({ runs }) => runs.push({ style: null, capitals: null, hidden: null, font: null })],
  ['w:rPr', (state) => (state.properties = state.properties === 'PARAGRAPH' ? 'MARK' : 'RUN')],
  ['w:rStyle', ofRun((run, value) => (run.style = value))],
  ['w:caps', ofRun((run, value) => (run.capitals = isOn(value)))],
  ['w:vanish', ofRun((run, value) => (run.hidden = isOn(value)))],
  [
    'w:rFonts',
    (state, event) => {
      const run = formattedRun(state)
      if (run) run.font = fontOf(event.attribute)
    },
  ],
  ['w:t', (state) => (state.inText = true)],
  // among a paragraph's properties it is a tab stop
  ['w:tab', (state) => state.properties === null && addText(state, '\t')],
  ['w:br', (state, event) => addText(state, event.attribute('w:type') === 'page' ? '\n\f\n' : '\n')],
  ['w:cr', saying('\n')],
  ['w:noBreakHyphen', saying('-')],
  // in TCVN3 it is a letter
  ['w:softHyphen', saying('\u00ad')],
  ['w:footnoteReference', noteReference('w:footnote')],
  ['w:endnoteReference', noteReference('w:endnote')],

  // what stands beside the running text, or comes from another file
  ['w:txbxContent', (state) => (state.textBoxes += 1)],
  ['v:textpath', ({ setting }, event) => setting.marks.add(event.attribute('string') ?? '')],
  [
    'w:altChunk',
    ({ setting }) => {
      throw foreignPart(setting.name)
    },
  ],

  // tables
  ['w:tbl', ({ tables }) => tables.push(newTable())],
  ['w:tblPr', reading('TABLE')],
  [
    'w:tblStyle',
    (state, event) => {
      const table = lastTable(state)
      if (table) table.style = valueOf(event)
    },
  ],
  ['w:insideV', insideBorder],
  ['w:insideH', insideBorder],

  // rows
  ['w:tr', (state) => lastTable(state)?.rows.push(newRow())],
  ['w:trPr', reading('ROW')],
  [
    'w:tblHeader',
    (state, event) => {
      const table = lastTable(state)
      if (table?.rows.length === 1) table.headed = isOn(valueOf(event))
    },
  ],
  [
    'w:gridBefore',
    (state, event) => {
      const row = lastRow(state)
      if (row) row.before = columnsIn(valueOf(event))
    },
  ],
  [
    'w:gridAfter',
    (state, event) => {
      const row = lastRow(state)
      if (row) row.after = columnsIn(valueOf(event))
    },
  ],

  // cells
  [
    'w:tc',
    (state) => {
      const cell = newCell()
      lastRow(state)?.cells.push(cell)
      state.targets.push(cell.blocks)
    },
  ],
  ['w:tcPr', reading('CELL')],
  ['w:left', sideBorder],
  ['w:start', sideBorder],
  ['w:right', sideBorder],
  ['w:end', sideBorder],
  [
    'w:gridSpan',
    (state, event) => {
      const cell = lastCell(state)
      if (cell) cell.columns = Math.max(1, columnsIn(valueOf(event)))
    },
  ],
  [
    'w:vMerge',
    (state, event) => {
      const cell = lastCell(state)
      if (cell) cell.merged = valueOf(event) !== 'restart'
    },
  ],
  [
    'w:cellDel',
    (state) => {
      const cell = lastCell(state)
      if (cell) cell.deleted = true
    },
  ],
])

const endProperties = (state: State) => (state.properties = null)

const ON_CLOSE: ReadonlyMap<string, (state: State) => void> = new Map<string, (state: State) => void>([
  ['w:p', endParagraph],
  ['w:pPr', endProperties],
  ['w:rPr', (state) => (state.properties = state.properties === 'MARK' ? 'PARAGRAPH' : null)],
  ['w:r', ({ runs }) => runs.pop()],
  ['w:t', (state) => (state.inText = false)],
  ['w:txbxContent', (state) => (state.textBoxes -= 1)],
  ['w:tbl', endTable],
  ['w:tblPr', endProperties],
  ['w:trPr', endProperties],
  ['w:tcPr', endProperties],
  ['w:tc', ({ targets }) => targets.pop()],
])

/** An empty `w:del` among the properties of a paragraph mark or a row marks these as deleted. */
function markDeleted(state: State): void {
  const [paragraph, row] = [lastParagraph(state), lastRow(state)]
  if (state.properties === 'MARK' && paragraph) paragraph.unmarked = true
  else if (state.properties === 'ROW' && row) row.deleted = true
}

/** Whether an element opens what a deleted row or cell holds. */
function isInDeleted(state: State, element: string): boolean {
  const row = lastRow(state)
  if (!row) return false
  if (element === 'w:tc') return row.deleted
  return (element === 'w:p' || element === 'w:tbl') && row.cells.at(-1)?.deleted === true
}

function addText({ paragraphs, runs, setting: { styles } }: State, text: string): void {
  const [paragraph, run] = [paragraphs.at(-1), runs.at(-1)]
  if (!paragraph || !run) return
  const of = <K extends 'capitals' | 'hidden' | 'font'>(property: K): Pick<Run, K>[K] | Style[K] =>
    run[property] ?? inherited(styles, run.style, property) ?? inherited(styles, paragraph.style, property)
  if (of('hidden')) return
  const font = of('font') ?? styles.get(DEFAULT_STYLE)?.font ?? null
  paragraph.text += inFont(text, font, of('capitals') === true)
}

function endParagraph({ paragraphs, targets, textBoxes, setting }: State): void {
  const paragraph = paragraphs.pop()
  if (!paragraph) return
  const text = withoutTabs(paragraph.text)
  if (textBoxes > 0) setting.marks.add(text)
  const place = placeOf(paragraph, setting.styles)
  const hidden = inherited(setting.styles, paragraph.style, 'hidden')
  const number = place === null || paragraph.unmarked || hidden ? '' : setting.lists.next(place)
  const isNumbered = text.trim() !== '' && number !== ''
  targets.at(-1)?.push({ kind: 'LINE', text: isNumbered ? `${number} ${text.trimStart()}` : text })
}

/** Where a paragraph stands in a list. Its style may put it into one; it may leave that (list 0) or take another. */
function placeOf({ style, list, level }: Paragraph, styles: ReadonlyMap<string, Style>): ListPlace | null {
  const byStyle = inherited(styles, style, 'place')
  const chosen = list ?? byStyle?.list ?? null
  return chosen === null || chosen === '0' ? null : { list: chosen, level: level ?? byStyle?.level ?? 0 }
}

function endTable({ tables, targets, setting }: State): void {
  const table = tables.pop()
  if (!table) return
  const rows = rowsOf(table)
  const bordered = table.bordered ?? inherited(setting.styles, table.style, 'bordered') ?? false
  targets.at(-1)?.push({
    kind: 'TABLE',
    headed: table.headed,
    bordered: bordered || hasCellBorders(table, rows),
    rows,
  })
}

/** Word would insert another document, often HTML, when it opens the file. */
const foreignPart = (name: string): AppError =>
  new AppError('UNSUPPORTED_MEDIA_TYPE', `${name} holds a part in another format, which is not read.`, {
    remedy: 'Open it in Word and save it again: that makes the part text.',
  })
