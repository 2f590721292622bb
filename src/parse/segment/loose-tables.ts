import { fold } from '../../model/fold.js'
import { RECIPIENTS_LABEL, SIGNATURE_MARK } from '../lexicon/layout.js'
import {
  COLUMNS_OF_TASKS,
  ENDS_NAMES,
  HEAD_OF_BODY,
  NAMES_WITHIN,
  NO_CELL_BEHIND,
  TIME_OF_CELL,
} from '../lexicon/columns.js'
import { Passage } from '../passage.js'
import { rowOf, type Rows } from './cell-rows.js'
import type { Line } from './line.js'

type Column = 'content' | 'lead' | 'coordinating' | 'time' | 'other'
interface Header {
  readonly cells: readonly Passage[]
  readonly columns: readonly Column[]
  /** Its lines, by which it is known again on the next page. */
  readonly lines: readonly string[]
}

const LONGEST_HEAD = 16
const LONGEST_ROW = 24

/**
 * A table of tasks whose cells nothing parts: "TT Nội dung Đơn vị chủ trì Đơn vị phối hợp Thời gian", and below it rows that a
 * converter has run together or wrapped. The names of its columns tell in which order to look for the next cell, and bodies
 * and days where it begins.
 */
export function looseTable(lines: readonly Line[], start: number): Rows | null {
  const header = headerAt(lines, start)
  if (header === null) return null
  const rows = [rowOf(header.cells)]
  let next = start + header.lines.length
  let [number, named, wrapped, isWrapped] = [0, 0, 0, false]
  for (;;) {
    const row = rowAt(lines, next, number, header)
    if (row === null) break
    const cells = row.isPart ? [row.words] : cellsOf(row, header)
    rows.push(rowOf([row.label, ...header.columns.map((_, at) => cells[at] ?? Passage.empty)], true))
    if (cells[header.columns.indexOf('lead')]?.text) named += 1
    // where the last row ends is told by nothing, so that it may seem to have more lines
    if (isWrapped) wrapped += 1
    isWrapped = row.begins === null || row.begins.size > header.columns.length
    number = row.number
    next = row.next
  }
  // a line for each cell tells them apart better
  return wrapped > 0 && named > 1 && named * 2 > rows.length - 1 ? { rows, next } : null
}

// -------------------------------------------------------------- its head

/** The names of at least a duty and who has it, in this order, and nothing else up to the first row. */
function headerAt(lines: readonly Line[], start: number): Header | null {
  if (!OPENS.test((lines[start] as Line).text)) return null
  const end = lines.slice(start + 1, start + LONGEST_HEAD).findIndex(({ text }) => FIRST_ROW.test(text))
  if (end < 0) return null
  const taken = lines.slice(start, start + 1 + end)
  if (taken.some(({ text }) => /[\t|]/.test(text))) return null
  const head = Passage.join(taken.map(({ passage }) => passage))
  const first = OPENS.exec(head.text)?.[0].length ?? 0
  const cells = [head.slice(0, first).trim()]
  const columns: Column[] = []
  const low = fold(head.text)
  if (low.length !== head.text.length) return null
  for (let at = first; at < low.length;) {
    COLUMNS_OF_TASKS.lastIndex = at
    const groups = COLUMNS_OF_TASKS.exec(low)
    const column =
      groups?.groups && Object.keys(groups.groups).find((name) => groups.groups?.[name] !== undefined)
    if (!groups || column === undefined) return null
    columns.push(column as Column)
    cells.push(head.slice(at, at + groups[0].length).trim())
    at += groups[0].length
  }
  const isOfTasks =
    columns[0] === 'content' && columns.indexOf('lead') > 0 && new Set(columns).size === columns.length
  return isOfTasks ? { cells, columns, lines: taken.map(({ text }) => text) } : null
}
const OPENS = /^(?:Số |SỐ )?(?:STT|Stt|stt|TT|Tt|tt)\.?(?=\s|$)/u
const FIRST_ROW = /^(?:0?1|I|A)[.)]?(?=\s|$)/u

// -------------------------------------------------------------- its rows

interface Row {
  readonly label: Passage
  readonly words: Passage
  /** Where in its words its lines begin; null where its cells may begin anywhere. */
  readonly begins: ReadonlySet<number> | null
  readonly isPart: boolean
  readonly number: number
  readonly next: number
}

/** The row that begins at a line with the next number, or the name of a part. */
function rowAt(lines: readonly Line[], at: number, above: number, header: Header): Row | null {
  const from = behindHead(lines, at, header)
  const label = LABEL.exec(lines[from]?.text ?? '')
  if (label === null) return null
  const isPart = !/^\d/.test(label[0])
  const number = isPart ? above : Number.parseInt(label[0], 10)
  if (!isPart && number !== above + 1) return null
  let next = from + 1
  for (; next < lines.length && next - from < LONGEST_ROW; next += 1) {
    const { text } = lines[next] as Line
    if (isOver(lines, next, number, header) || RECIPIENTS_LABEL.test(text) || SIGNATURE_MARK.test(text)) break
  }
  const { passage } = lines[from] as Line
  const rest = passage.slice(label[0].length).trim()
  const below = lines.slice(from + 1, next).map((line) => line.passage)
  const parts = rest.text === '' ? below : [rest, ...below]
  if (parts.length === 0) return null
  let place = 0
  const begins = new Set<number>()
  for (const { text } of parts) {
    begins.add(place)
    place += text.length + 1
  }
  return {
    label: passage.slice(0, label[0].length).trim(),
    words: Passage.join(parts),
    begins: rest.text === '' ? begins : null,
    isPart,
    number,
    next,
  }
}
const LABEL = /^(?:\d{1,3}|[IVX]{1,4}|[A-E])[.)]?(?:\s+|$)/u

/** The next row, the name of a part, or the names of the columns on the next page. */
function isOver(lines: readonly Line[], at: number, number: number, header: Header): boolean {
  if (behindHead(lines, at, header) > at) return true
  const { text, marker } = lines[at] as Line
  const label = LABEL.exec(text)?.[0]
  if (label === undefined) return marker.marker === 'ARTICLE' || ENDS_TABLE.test(text)
  return Number.parseInt(label, 10) === number + 1 || /^\D|[.)]/u.test(label)
}
/** What stands below a table: the last words of the paper, those who get it. */
const ENDS_TABLE = /^(?:Trên đây|Căn cứ|Trong quá trình|Yêu cầu|Đề nghị|Ghi chú|PHỤ LỤC|Phụ lục)(?!\p{L})/u

/** Behind a page's number and the names of the columns, which stand there again. */
function behindHead(lines: readonly Line[], at: number, { lines: head }: Header): number {
  const from = /^\d{1,3}$/.test(lines[at]?.text ?? '') ? at + 1 : at
  return head.every((text, index) => lines[from + index]?.text === text) ? from + head.length : at
}

// ------------------------------------------------------------- its cells

/** Up to which place each column may reach, by what the cell of the next one begins with. */
function cellsOf({ words, begins }: Row, { columns }: Header): Passage[] {
  const cuts: number[] = []
  let at = 0
  for (const column of columns.slice(1)) {
    const cut = beginOf(column, words.text, at, begins)
    cuts.push(cut)
    if (cut >= 0) at = cut + 1
  }
  const ends = cuts.map((_, index) => cuts.slice(index).find((cut) => cut >= 0) ?? words.text.length)
  return [0, ...cuts].map((from, index) =>
    from < 0 ? Passage.empty : words.slice(from, ends[index] ?? words.text.length).trim(),
  )
}

function beginOf(column: Column, text: string, at: number, begins: ReadonlySet<number> | null): number {
  const pattern = column === 'time' ? TIME_OF_CELL : column === 'other' ? OTHER : HEAD_OF_BODY
  for (const { 0: name, index } of text.slice(at).matchAll(pattern)) {
    const from = at + index
    if (begins && !begins.has(from)) continue
    const before = text.slice(Math.max(0, from - LONGEST_BEFORE), from).trimEnd()
    if (column === 'time' ? !TIME_WITHIN.test(before) : column === 'other' || endsCell(before, name))
      return from
  }
  return -1
}
const LONGEST_BEFORE = 40
const OTHER = /(?<=\s)\p{Lu}\p{Ll}/gu
const TIME_WITHIN = /(?:[,;–-]|(?<!\p{L})(?:[Nn]gày|[Tt]háng|[Qq]uý|[Nn]ăm|từ|đến|[Tt]rước|và|giai đoạn))$/u

/** Nothing before a cell of bodies asks for them: no mark, no "của", no name that they end. */
const endsCell = (before: string, name: string): boolean =>
  !NO_CELL_BEHIND.test(before) && !(ENDS_NAMES.test(name) && NAMES_WITHIN.test(before))
