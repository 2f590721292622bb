import { addText, beginParagraph, endCarried, endParagraph } from './paragraphs.js'
import {
  formattedRun,
  lastCell,
  lastParagraph,
  lastRow,
  lastTable,
  newState,
  type Paragraph,
  type Run,
  type Setting,
  type State,
  type Story,
} from './state.js'
import { fontOf, inherited, isDrawn, isOn } from './styles.js'
import { ANY_PICTURE } from '../paragraph.js'
import { columnsIn, hasCellBorders, newCell, newRow, newTable, rowsOf } from '../tables.js'
import type { XmlEvent } from '../xml.js'

/** Reads a story in one pass. What nests (tables in cells, text boxes in paragraphs) is kept on stacks. */
export function storyOf(events: Iterable<XmlEvent>, setting: Setting): Story {
  const state = newState(setting)
  let skipped = 0
  for (const event of events) {
    if (event.kind === 'TEXT') {
      if (skipped === 0 && state.inText) addText(state, event.text)
    } else if (event.kind === 'OPEN') {
      if ((event.name === 'w:del' || event.name === 'w:moveFrom') && skipped === 0) markDeleted(state)
      if (skipped > 0 || SKIPPED.has(event.name) || isInDeleted(state, event.name)) skipped += 1
      else ON_OPEN.get(event.name)?.(state, event)
    } else if (skipped > 0) skipped -= 1
    else ON_CLOSE.get(event.name)?.(state)
  }
  endCarried(state)
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

type OpenEvent = XmlEvent & { readonly kind: 'OPEN' }
type OnOpen = (state: State, event: OpenEvent) => void

const valueOf = (event: OpenEvent): string | null => event.attribute('w:val')

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
  ['w:p', beginParagraph],
  ['w:pPr', reading('PARAGRAPH')],
  ['w:pStyle', ofParagraph((paragraph, value) => (paragraph.style = value))],
  ['w:numId', ofParagraph((paragraph, value) => (paragraph.list = value))],
  ['w:ilvl', ofParagraph((paragraph, value) => (paragraph.level = Number(value) || 0))],

  // runs and their text
  ['w:r', beginRun],
  // of a formula
  ['m:r', beginRun],
  ['w:rPr', (state) => (state.properties = state.properties === 'PARAGRAPH' ? 'MARK' : 'RUN')],
  ['w:rStyle', ofRun((run, value) => (run.style = value))],
  ['w:caps', ofRun((run, value) => (run.capitals = isOn(value)))],
  // many programs say of every run that it is not in these
  ['w:smallCaps', ofRun((run, value) => (run.capitals = isOn(value) || run.capitals))],
  ['w:vanish', ofRun((run, value) => (run.hidden = isOn(value)))],
  ['w:vertAlign', ofRun((run, value) => (run.raised = value === 'superscript'))],
  [
    'w:rFonts',
    (state, event) => {
      const run = formattedRun(state)
      if (run) run.font = fontOf(event.attribute)
    },
  ],
  ['w:t', (state) => (state.inText = true)],
  ['m:t', (state) => (state.inText = true)],
  // among a paragraph's properties it is a tab stop
  ['w:tab', (state) => state.properties === null && addText(state, '\t')],
  ['w:ptab', saying('\t')],
  ['w:sym', (state, event) => addText(state, pictureOf(event))],
  ['w:fldChar', (state, event) => turnField(state, event.attribute('w:fldCharType'))],
  ['w:br', (state, event) => addText(state, event.attribute('w:type') === 'page' ? '\n\f\n' : '\n')],
  ['w:cr', saying('\n')],
  ['w:noBreakHyphen', saying('-')],
  // in TCVN3 it is a letter
  ['w:softHyphen', saying('\u00ad')],
  ['w:footnoteReference', noteReference('w:footnote')],
  ['w:endnoteReference', noteReference('w:endnote')],

  // what stands beside the running text, or comes from another file
  [
    'w:txbxContent',
    (state) => {
      state.textBoxes += 1
      state.targets.push([])
    },
  ],
  ['v:textpath', ({ setting }, event) => setting.marks.add(event.attribute('string') ?? '')],
  [
    'w:altChunk',
    (state, event) => {
      endCarried(state)
      state.targets.at(-1)?.push(...state.setting.chunk(event.attribute('r:id') ?? ''))
    },
  ],

  // tables
  [
    'w:tbl',
    (state) => {
      endCarried(state)
      state.tables.push(newTable())
    },
  ],
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
  ['m:r', ({ runs }) => runs.pop()],
  ['w:t', (state) => (state.inText = false)],
  ['m:t', (state) => (state.inText = false)],
  [
    'w:txbxContent',
    (state) => {
      endCarried(state)
      state.textBoxes -= 1
      const box = state.targets.pop() ?? []
      const paragraph = lastParagraph(state)
      if (paragraph) paragraph.boxes.push(box)
      else state.targets.at(-1)?.push(...box)
    },
  ],
  ['w:tbl', endTable],
  ['w:tblPr', endProperties],
  ['w:trPr', endProperties],
  ['w:tcPr', endProperties],
  [
    'w:tc',
    (state) => {
      endCarried(state)
      state.targets.pop()
    },
  ],
])

function beginRun({ runs }: State): void {
  runs.push({ style: null, capitals: null, hidden: null, raised: null, font: null })
}

/** Signs of Symbol and of fonts of pictures stand among the characters for private use; `lettersOfPictures` reads the former. */
function pictureOf({ attribute }: OpenEvent): string {
  const code = Number.parseInt(attribute('w:char') ?? '', 16) & 0xff
  return code >= 0x20 && /^symbol$/i.test(attribute('w:font') ?? '')
    ? String.fromCharCode(0xf000 + code)
    : ANY_PICTURE
}

function turnField({ fields }: State, to: string | null): void {
  if (to === 'begin') fields.push(false)
  else if (to === 'separate' && fields.length > 0) fields[fields.length - 1] = true
  else if (to === 'end') fields.pop()
}

/** An empty `w:del` or `w:moveFrom` among the properties of a paragraph mark or a row marks these as deleted. */
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
