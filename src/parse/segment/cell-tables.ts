import { fold } from '../../model/fold.js'
import { ANNEX_TITLE, COLUMN_NAME, LETTERS, RECIPIENTS_LABEL, SIGNATURE_MARK } from '../lexicon/layout.js'
import { Passage } from '../passage.js'
import { cellsBetweenBars, fitted, placed, rowOf, TIME_CELL, TIME_COLUMN } from './cell-rows.js'
import { FEWEST_COLUMNS, MOST_COLUMNS, type Rows } from './cell-rows.js'
import type { Line } from './line.js'
import { looseTable } from './loose-tables.js'
import { timedRows } from './timed-rows.js'

/** A table whose cells stand one below the other: "TT", "Nhiệm vụ", "Cơ quan chủ trì", "1", "Trồng cây", "Sở Xây dựng". */
interface Table {
  readonly header: readonly Passage[]
  /** With blank lines between them; then a cell may have several lines. */
  readonly isSpaced: boolean
  /** One bar stands between any two names of its columns: two stand around an empty cell. */
  readonly isBarred: boolean
  /** The names of its columns stand between bars on one line, so that it is a table whatever its rows lack. */
  readonly isHeaded: boolean
}

/** Where its first row begins. */
interface Header extends Table {
  readonly next: number
  /** What stood among the names of columns. */
  readonly above: readonly Line[]
}

/** A cell, and which line stands behind it. */
interface Cell {
  readonly passage: Passage
  readonly next: number
}

const FIRST_COLUMN = /^[*\s]*(?:số\s+)?s?tt[*\s.]*$/iu

/** The lines of a paper, each row of such a table as one line with bars between its cells, and without numbers of pages in it. */
export function withRows(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => OPENS_TABLE.test(text))) return lines
  const cells: Line[] = []
  /** By the line behind it: one between two cells has none. */
  const numbers = new Map<Line, Line>()
  let number: Line | null = null
  for (const line of lines) {
    if (line.isPageNumber) number = line
    else if (number === null) cells.push(line)
    else {
      // the blank lines around the end of a page part no cells
      const behind = line.behind(Math.min(line.gap, cells.at(-1)?.gap ?? 0))
      cells.push(behind)
      numbers.set(behind, number)
      number = null
    }
  }
  return withRowsOf(cells).flatMap((line) => [numbers.get(line) ?? [], line].flat())
}

function withRowsOf(lines: readonly Line[]): readonly Line[] {
  const out: Line[] = []
  for (let at = 0; at < lines.length;) {
    const table = OPENS_TABLE.test((lines[at] as Line).text) ? tableAt(lines, at) : null
    if (table) out.push(...table.rows)
    else out.push(lines[at] as Line)
    at = table?.next ?? at + 1
  }
  return out
}

const OPENS_TABLE =
  /^\|?[*\s]*(?:(?:số\s+)?s?tt[*\s.]*(?:$|\||\s(?:các |tên )?(?:nội|công|nhiệm|hoạt))|(?:ngày|thời|hạn|tiến|nội|công|nhiệm|hoạt)(?!\p{L})[^|:.;]{0,34}$)/iu

function tableAt(lines: readonly Line[], start: number): Rows | null {
  const { text } = lines[start] as Line
  if (text.startsWith('|')) return numberedRows(lines, barredHeader(lines, start))
  const isSpaced = (lines[start + 1]?.gap ?? 0) > 0
  const loose = isSpaced ? null : looseTable(lines, start)
  if (loose) return loose
  return FIRST_COLUMN.test(text) ? numberedRows(lines, headerAt(lines, start)) : timedRows(lines, start)
}

function headerAt(lines: readonly Line[], start: number): Header | null {
  const isSpaced = (lines[start + 1]?.gap ?? 0) > 0
  let isBarred = isSpaced
  const header: Passage[] = []
  let next = start
  const above: Line[] = []
  for (
    let cell = cellAt(lines, next, isSpaced);
    cell && !isFirst(cell.passage.text) && cell.passage.text !== '(1)';
  ) {
    const isPart = isSpaced && PART.test(cell.passage.text) && cell.next === next + 1
    if (isPart) above.push(lines[next] as Line)
    else if (isSpaced && goesOn(header.at(-1), cell.passage))
      header.push(Passage.join([header.pop() as Passage, cell.passage]))
    else header.push(cell.passage)
    isBarred &&= header.length === 1 || lines[next]?.bars === 1
    next = cell.next
    if (header.length > MOST_COLUMNS) return null
    cell = cellAt(lines, next, isSpaced)
  }
  const named = header.filter(namesColumn)
  unfoldWide(header)
  if (header.length < FEWEST_COLUMNS || named.length < FEWEST_COLUMNS) return null
  next = behindNumbers(lines, next, header.length)
  return { header, above, isSpaced, isBarred, isHeaded: false, next }
}
/** "Đơn vị", "chủ trì": a name that is broken between two paragraphs. */
const goesOn = (above: Passage | undefined, cell: Passage): boolean =>
  /^\p{Ll}/u.test(cell.text) &&
  (BROKEN_NAME.test(fold(above?.text ?? '')) || (/^\p{Lu}/u.test(above?.text ?? '') && !namesColumn(cell)))
const BROKEN_NAME = /^(?:đơn vị|cơ quan|thời (?:gian|hạn)|tiến độ|nội dung|nhiệm vụ|sản phẩm|kết quả)$/u
/** "(1)", "(2)", "(3)": the numbers of the columns stand below their names. */
function behindNumbers(lines: readonly Line[], at: number, width: number): number {
  const numbers = lines.slice(at, at + width).map(({ text }) => /^\(?(\d)\)?$/u.exec(text)?.[1])
  return numbers.length === width && numbers.every((number, index) => number === `${index + 1}`)
    ? at + width
    : at
}

/** "Đơn vị thực hiện", "Thời gian", and below them "Chủ trì", "Phối hợp": the parts of a wide column stand in its place. */
function unfoldWide(header: Passage[]): void {
  const names = header.map(({ text }) => fold(text))
  const isParted = /chủ trì/u.test(names.at(-2) ?? '') && /phối hợp/u.test(names.at(-1) ?? '')
  const wide = isParted ? names.slice(0, -2).findIndex((name) => WIDE.test(name)) : -1
  if (wide >= 0) header.splice(wide, 1, ...header.splice(-2))
}
const WIDE =
  /^(?:(?:các )?(?:cơ quan|đơn vị)(?: thực hiện|, đơn vị(?: thực hiện)?)?|phân công(?: \p{L}+){0,3}|(?:tổ chức|trách nhiệm) thực hiện)$/u

/** "I Việc làm ngay" among the names of columns: a converter puts the first part's name before that of a column. */
const PART = /^[IVX]{1,4}\.?\s+\p{Lu}/u

/** "| TT | Nội dung | Chủ trì |" above cells that stand one below the other, the last columns' names among them. */
function barredHeader(lines: readonly Line[], start: number): Header | null {
  const header = cellsBetweenBars((lines[start] as Line).passage)
  let next = start + 1
  if (SEPARATOR.test(lines[next]?.text ?? '')) next += 1
  for (; !isFirst(lines[next]?.text ?? ''); next += 1) {
    const line = lines[next]
    if (line === undefined || header.length >= MOST_COLUMNS || !namesColumn(line.passage)) return null
    header.push(line.passage)
  }
  if (header.filter(namesColumn).length < FEWEST_COLUMNS) return null
  const isSpaced = (lines[next + 1]?.gap ?? 0) > 0
  return { header, above: [], isSpaced, isBarred: false, isHeaded: true, next }
}
const SEPARATOR = /^\|(?:\s*:?-+:?\s*\|)+$/u

const namesColumn = ({ text }: Passage): boolean => COLUMN_NAME.test(fold(text.replaceAll('*', '').trim()))

function numberedRows(lines: readonly Line[], table: Header | null): Rows | null {
  if (table === null) return null
  const rows = [rowOf(table.header), ...table.above]
  let { next } = table
  let above: Row = { ...TOP, cells: [], next }
  for (;;) {
    const from = behindExtra(lines, next, above, table)
    const row = rowAt(lines, from, above, table) ?? unnumberedRow(lines, next, above, table)
    const extra = lines.slice(next, row === null ? next : from)
    const isRest = extra.length < above.cells.length && extra.every(({ text }) => GOES_ON.test(text))
    if (above.cells.length > 0) rows.push(rowOf(isRest ? withRest(above.cells, extra) : above.cells))
    if (!isRest) rows.push(...extra)
    if (row === null) break
    next = row.next
    above = row
  }
  return rows.length > 1 ? { rows, next } : null
}

const GOES_ON = /^\p{Ll}/u

/** A row that is parted: the rest of its cells stands below it, in their order. */
const withRest = (cells: readonly Passage[], rest: readonly Line[]): Passage[] =>
  cells.map((cell, at) => {
    const more = at === 0 ? undefined : rest[at - 1]
    return more ? Passage.join([cell, more.passage]) : cell
  })

// ------------------------------------------------------------------- rows

/** The last number above, and the last letter below it; below the name of a section the next row goes on with it, or begins anew. */
interface Place {
  readonly label: readonly number[]
  readonly letter: number
  readonly isSection: boolean
}
const TOP: Place = { label: [], letter: 0, isSection: true }

interface Row extends Place {
  readonly cells: readonly Passage[]
  readonly next: number
}

/** The row that begins at a line; or the name of a section. */
function rowAt(lines: readonly Line[], at: number, above: Row, table: Table): Row | null {
  const first = cellAt(lines, at, table.isSpaced)
  const width = table.header.length - 1
  const known = first && placeBehind(above, first.passage.text)
  const own = known ?? (first && placeFurtherOn(lines[at] as Line, above, table, isWhole(above.cells, table)))
  if (!first || !own) return null
  const cells: Passage[] = []
  let { next } = first
  let cell = cellAt(lines, next, table.isSpaced)
  for (; cell && cells.length < width;) {
    if (isOver(cell.passage.text, own) || isOverByTime(lines[next] as Line, own, cells, table)) break
    const mayEnd = own.isSection || cells.length + 1 >= width
    if (mayEnd && placeFurtherOn(lines[next] as Line, own, table, false)) break
    const empty = table.isBarred ? (lines[next] as Line).bars - 1 : 0
    for (let i = 0; i < empty && cells.length < width; i += 1) cells.push(Passage.empty)
    if (cells.length === width) break
    if (isSameCell(cells.at(-1), cell.passage, table))
      cells.push(Passage.join([cells.pop() as Passage, cell.passage]))
    else cells.push(cell.passage)
    next = cell.next
    cell = cellAt(lines, next, table.isSpaced)
  }
  const broken = cells.length === width ? brokenRow(lines, next, own, cells, table) : null
  if (broken) return { ...own, cells: [first.passage, ...broken.cells], next: broken.next }
  const mayLack =
    table.isSpaced ||
    own.isSection ||
    (cell === null ? cells.length > 1 : namesPart(own, cells, cell, table) || isFollowed(own, cell, cells))

  if (cells.length === 0 || (!mayLack && cells.length < width)) return null
  if (known === null && !table.isBarred && !isTimed(cells, table)) return null
  const all = cells.length < width ? placed(cells, table.header.slice(1)) : cells
  return { ...own, cells: [first.passage, ...all], next }
}

/** A row of more cells than columns, with its time in the last one alone: some cells were broken between paragraphs. */
function brokenRow(
  lines: readonly Line[],
  from: number,
  own: Place,
  cells: readonly Passage[],
  table: Table,
): Pick<Row, 'cells' | 'next'> | null {
  if (!table.isSpaced || table.isBarred || own.isSection || endsInTime(cells, table)) return null
  const all = [...cells]
  let next = from
  for (let cell = cellAt(lines, next, true); cell && !isOver(cell.passage.text, own);) {
    if (all.length === 2 * cells.length) return null
    all.push(cell.passage)
    next = cell.next
    cell = cellAt(lines, next, true)
  }
  return next < lines.length && endsInTime(all, table) ? { cells: fitted(all, cells.length), next } : null
}

/** Behind a full row as many cells, with a time where that column has it: a row that has lost its number. */
function unnumberedRow(lines: readonly Line[], at: number, above: Row, table: Table): Row | null {
  const width = table.header.length - 1
  if (!table.isSpaced || table.isBarred || !isFull(above, width)) return null
  const cells: Passage[] = []
  let next = at
  while (cells.length < width) {
    const cell = cellAt(lines, next, true)
    if (cell === null || NUMBER.test(cell.passage.text) || isOver(cell.passage.text, above)) return null
    cells.push(cell.passage)
    next = cell.next
  }
  return isTimed(cells, table) ? { ...above, cells: [Passage.empty, ...cells], next } : null
}

/** Two dashes one below the other; "Chủ trì: Sở Y tế", and below it "Phối hợp: Sở Tài chính" where these have no column. */
const isSameCell = (above: Passage | undefined, { text }: Passage, { header }: Table): boolean =>
  above !== undefined &&
  ((text.startsWith('- ') && above.text.startsWith('- ')) ||
    (SAYS_WHO_HELPS.test(text) &&
      SAYS_WHO_LEADS.test(above.text) &&
      !header.some(({ text: name }) => /phối hợp/iu.test(name))))
const SAYS_WHO_LEADS = /chủ trì|^[-+*\s]*(?:CT|đầu mối|(?:cơ quan|đơn vị) thực hiện)\s*:/iu
const SAYS_WHO_HELPS =
  /^[-+*(\s]*(?:(?:cơ quan|đơn vị) )?(?:cùng )?(?:phối hợp|tham gia|PH)(?: thực hiện)?\s*[:(]|phối hợp\)?[.;]?$/iu

/** "1", "Tuyên truyền", "a)": a row that only names what the rows of the letters below it belong to. */
const namesPart = (own: Place, cells: readonly Passage[], next: Cell, { isHeaded }: Table): boolean =>
  isHeaded
    ? isOver(next.passage.text, own)
    : cells.length === 1 && (next.passage.text === 'a)' || isFirstBelow(own, next.passage.text))

/** "2.1" behind "2" */
const isFirstBelow = ({ label }: Place, text: string): boolean =>
  label.length > 0 && text.replace(/\.$/u, '') === `${label.join('.')}.1`

/** Fewer cells than columns, and behind them the very next number: an empty one has left no line. */
const isFollowed = (own: Place, next: Cell, cells: readonly Passage[]): boolean =>
  cells.length > 1 && isOver(next.passage.text, own)

/** Where the next row begins behind more cells than there are columns: a row that is parted further on. */
function behindExtra(lines: readonly Line[], at: number, above: Place, table: Table): number {
  let from = at
  for (let cells = 0; cells < table.header.length; cells += 1) {
    const cell = cellAt(lines, from, table.isSpaced)
    if (cell === null || above.isSection) return at
    if (placeBehind(above, cell.passage.text)?.isSection === false) return from
    if (isOver(cell.passage.text, above)) return at
    from = cell.next
  }
  return at
}

/** The next row, or the tail of the paper, begins here. */
const isOver = (text: string, above: Place): boolean =>
  placeBehind(above, text) !== null ||
  RECIPIENTS_LABEL.test(text) ||
  SIGNATURE_MARK.test(text) ||
  ANNEX_TITLE.test(text)

const SECTION = /^(?:[IVX]{1,5}|[A-E])\.?$/u
const NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,2}\.?$/u

/** Of a row, when its number is the next one behind that of the row before: 2 behind 1, 1.1 behind 1, 2 behind 1.3, b) behind a). */
function placeBehind({ label, letter, isSection }: Place, text: string): Place | null {
  if (SECTION.test(text)) return { label, letter: 0, isSection: true }
  if (LETTER.test(text)) {
    const next = LETTERS.indexOf(text.charAt(0)) + 1
    return next === letter + 1 || next === 1 ? { label, letter: next, isSection: false } : null
  }
  if (!NUMBER.test(text)) return null
  const number = text.replace(/\.$/u, '').split('.').map(Number)
  const last = number.length - 1
  const isNext =
    number.slice(0, last).every((part, depth) => part === label[depth]) &&
    number[last] === (label[last] ?? 0) + 1
  return isNext || (isSection && last === 0 && number[0] === 1)
    ? { label: number, letter: 0, isSection: false }
    : null
}
/** "4" behind 1 where a row ends with an empty cell or a bar of its own: rows were left out between the two. */
function placeFurtherOn(
  { text, bars }: Line,
  { label, isSection }: Place,
  { isBarred, isSpaced }: Table,
  isBehindFull: boolean,
): Place | null {
  const mayBe = isBarred ? bars >= 2 : isSpaced && isBehindFull
  if (!mayBe || label.length > 1 || !/^\d{1,2}\.?$/u.test(text)) return null
  const number = Number.parseInt(text, 10)
  return isSection || number > (label[0] ?? 0) ? { label: [number], letter: 0, isSection: false } : null
}
/** "Ngày 12/12" in the last column, and "7" behind it: the number of another row. */
const isOverByTime = (line: Line, own: Place, cells: readonly Passage[], table: Table): boolean =>
  cells.length > 1 && endsInTime(cells, table) && placeFurtherOn(line, own, table, true) !== null
const endsInTime = (cells: readonly Passage[], { header }: Table): boolean =>
  TIME_COLUMN.test(fold(header.at(-1)?.text ?? '')) && TIME_CELL.test(fold(cells.at(-1)?.text ?? ''))
const isWhole = (cells: readonly Passage[], table: Table): boolean =>
  isFull({ cells }, table.header.length - 1) || endsInTime(cells, table)
/** No cell of it is empty but that of its number. */
const isFull = ({ cells }: Pick<Row, 'cells'>, width: number): boolean =>
  cells.length > width && cells.slice(1).every(({ text }) => text !== '')

const LONGEST_TIME = 40

/** All its cells are there, and a time in the column of times. */
function isTimed(cells: readonly Passage[], { header }: Table): boolean {
  const at = header.findIndex(({ text }) => TIME_COLUMN.test(fold(text))) - 1
  const time = cells[at]?.text ?? ''
  return cells.length === header.length - 1 && time.length < LONGEST_TIME && TIME_CELL.test(fold(time))
}

const LETTER = /^[a-zđ]\)$/u

/** The label of a first row. */
const isFirst = (text: string): boolean => FIRST.test(text)
const FIRST = /^(?:0?1\.?|a\)|[IA]\.?)$/u

/** The lines of a cell as one passage. */
function cellAt(lines: readonly Line[], at: number, isSpaced: boolean): Cell | null {
  const first = lines[at]
  if (first === undefined) return null
  let next = at + 1
  while (isSpaced && next < lines.length && (lines[next] as Line).gap === 0) next += 1
  return { passage: Passage.join(lines.slice(at, next).map(({ passage }) => passage)), next }
}
