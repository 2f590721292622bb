import type { Line, Span } from './lines.js'
import type { Rule } from './ruling-lines.js'
import { cellsOf, NUMBER, rowEnds, rowsBy, type BodyLine } from './table-rows.js'

/** Consecutive lines that form a table, with the cells of its rows. A merged row has text in its first cells only. */
export interface PdfTable {
  readonly start: number
  /** Index after its last line. */
  readonly end: number
  readonly rows: readonly (readonly string[])[]
  /** Its columns. */
  readonly grid: Grid
}

/**
 * Finds tables whose columns no lines separate. A PDF does not mark tables, so the evidence must be strong: a header with `STT` or
 * `TT` before two more columns, or of three words for what such columns hold; no text across the gaps between the columns; and
 * exactly one way to tell the rows apart. All else stays lines. `before`: the columns of a table that the page before ends
 * with; what goes on in them needs no header.
 */
export function tablesIn(
  lines: readonly Line[],
  rules: readonly Rule[] = [],
  before: Grid | null = null,
): PdfTable[] {
  const tables: PdfTable[] = []
  const rest = before && restOf(lines, rules, before)
  if (rest) tables.push(rest)
  lines.forEach((line, at) => {
    const after = tables.at(-1)?.end ?? 0
    if (at < after || !isHead(titlesOf(line))) return
    const table = tableAt(lines, rules, at, after, before !== null)
    if (table) tables.push(table)
  })
  return tables
}

const COUNTED = /^(?:STT|TT|Số TT)$/i
/** What a column of a table of duties is called. */
const TITLE =
  /^(?:các |tên )?(?:nội dung|nhiệm vụ|công việc|hoạt động|giải pháp|chỉ tiêu|đơn vị|cơ quan|chủ trì|phối hợp|thực hiện|thời (?:gian|hạn)|tiến độ|hoàn thành|hạn|kết quả|sản phẩm|ghi chú|người|bộ phận|kinh phí|địa điểm)(?!\p{L})/iu
const TITLES = 3
/** In letters. */
const LONGEST_TITLE = 50
/** In ems: text closer than the first is one cell; further apart than the second, two. */
const CELL_GAP = 0.7
const WIDE_GAP = 1.2
/** In ems: words of two columns stand as near as this, where the columns are known. */
const NARROW_GAP = 0.3
/** In ems: how far words that are set out to both sides of a column may end from them. */
const EDGE = 0.3
/** In line heights: the largest step between two lines of a table, and of one with a ruled line between. */
const STEP = 2.4
const STEP_OVER_LINE = 4
/** Longer tables are not analysed: they may be made to take long. */
const LINES_OF_A_PAGE = 500
/** The most lines above or below the middle of a header. */
const HEAD_LINES = 3

interface Segment {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Further from the one before than words of a line ever are. */
  readonly apart: boolean
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** The words of a line that stand together; `isParted`: what parts them even where they stand near. */
function segmentsOf(
  line: Line,
  isParted: (before: number, after: number, index: number) => boolean = () => false,
): Segment[] {
  const segments: Mutable<Segment>[] = []
  for (const [index, { text, left, right }] of line.pieces.entries()) {
    const last = segments.at(-1)
    const gap = last ? (left - last.right) / line.size : Infinity
    if (!last || gap > CELL_GAP || (gap > NARROW_GAP && isParted(last.right, left, index)))
      // what is set out to both sides has wide gaps too, but no cell begins with a small letter
      segments.push({
        text: text.trim(),
        left,
        right,
        apart: gap > WIDE_GAP && !/^\p{Ll}/u.test(text.trim()),
      })
    else {
      last.text += (gap > 0.12 && !last.text.endsWith(' ') ? ' ' : '') + text.trimEnd()
      last.right = Math.max(last.right, right)
    }
  }
  return segments
}

/** The words of a line of titles, each of which begins with a capital. */
const titlesOf = (line: Line): Segment[] =>
  segmentsOf(line, (_before, _after, index) => {
    const rest = line.pieces
      .slice(index, index + LONGEST_TITLE)
      .map(({ text }) => text)
      .join('')
      .trimStart()
    return /^\p{Lu}/u.test(rest) && TITLE.test(rest)
  })

const isHead = (segments: readonly Segment[]): boolean =>
  COUNTED.test(segments[0]?.text ?? '') ||
  (segments.length >= TITLES && segments.every(({ text }) => TITLE.test(text) && text.length < LONGEST_TITLE))

/** The table whose header has its number column, or the middle of its titles, at line `at`; lines before `from` belong to another. */
function tableAt(
  lines: readonly Line[],
  rules: readonly Rule[],
  at: number,
  from: number,
  comesBack: boolean,
): PdfTable | null {
  const head = headAround(lines, rules, at, from)
  const grid = new Grid(withoutShared(head.lines.map(titlesOf)).flat())
  if (grid.columns < 3) return null
  const headCells = head.lines.map((line) => ({ line, cells: grid.cellsOf(line) ?? [] }))
  const found = bodyFrom(lines, rules, head.end, grid, comesBack && head.start <= 1)
  return (
    found && { ...found, start: head.start, rows: [cellsOf(headCells, grid.columns), ...found.rows], grid }
  )
}

/** What goes on in the columns of a table of the page before, below a page number. */
function restOf(lines: readonly Line[], rules: readonly Rule[], before: Grid): PdfTable | null {
  const start = /^[-–\s]*\d{1,3}[-–\s]*$/.test(lines[0]?.text ?? '') ? 1 : 0
  const first = lines[start]
  // a header comes back
  if (!first || isHead(titlesOf(first))) return null
  const grid = before.copy()
  const found = bodyFrom(lines, rules, start, grid, true)
  const isFilled = found?.rows.some((row) => row.filter((text) => text !== '').length >= TITLES)
  return found && isFilled ? { ...found, grid } : null
}

function bodyFrom(
  lines: readonly Line[],
  rules: readonly Rule[],
  start: number,
  grid: Grid,
  goesOn: boolean,
) {
  let end = start
  for (let above = lines[start - 1]; end < lines.length; end += 1) {
    const line = lines[end] as Line
    const step = above ? (line.y - above.y) / line.size : 0
    const isNear =
      step <= STEP || (step <= STEP_OVER_LINE && ruledBetween(rules, above?.y ?? 0, line.y, grid))
    if (end - start > LINES_OF_A_PAGE || !isNear || !grid.takes(line)) break
    above = line
  }
  const ruled = heightsOf(rules, lines[start - 1]?.y ?? 0, lines[end]?.y ?? Infinity, grid)
  end = endBy(lines, start, end, ruled, grid)
  // a page number may stand right below
  if (end === lines.length && /^\d+$/.test(lines[end - 1]?.text ?? '')) end -= 1
  const body = lines.slice(start, end).map((line) => ({ line, cells: grid.cellsOf(line) }))
  if (body.some(({ cells }) => cells === null)) return null
  const ends = rowEnds(body as BodyLine[], { ruled, goesOn })
  if (!ends) return null
  return { start, end, rows: rowsBy(body as BodyLine[], ends).map((row) => cellsOf(row, grid.columns)) }
}

/** Lines below the last one that is ruled, and short ones that a table without numbers is followed by, are none of it. */
function endBy(
  lines: readonly Line[],
  start: number,
  end: number,
  ruled: readonly number[],
  grid: Grid,
): number {
  const last = ruled.at(-1)
  let own = end
  if (last !== undefined) own = lines.findIndex(({ y }, index) => index >= start && y > last)
  if (own < 0 || own > end || own === start) own = end
  own = endAtHeading(lines, start, own, grid)
  const isCounted = lines.slice(start, own).every((line) => {
    const [first] = grid.cellsOf(line) ?? []
    return first === '' || NUMBER.test(first ?? '')
  })
  if (isCounted) return own
  while (own > start + 1 && isAlone(grid.cellsOf(lines[own - 1] as Line)) && isFar(lines, own - 1)) own -= 1
  return own
}

/** What opens the next section of a paper, which may be set in by as much as a column. */
const HEADING = /^(?:[IVX]{1,5}|[A-H]|\d{1,2})[.)/]\s*\p{Lu}|^(?:Điều|Phần|Chương|Mục)\s/iu
/** In sizes of the first row. */
const LARGER = 1.06

/** A heading alone, in capitals or larger than the rows, ends a table when no row comes after it. */
function endAtHeading(lines: readonly Line[], start: number, end: number, grid: Grid): number {
  const filled = (line: Line) => (grid.cellsOf(line) ?? []).filter((text) => text !== '')
  const size = lines[start]?.size ?? 0
  for (let at = end - 1; at > start; at -= 1) {
    const line = lines[at] as Line
    const cells = filled(line)
    if (cells.length >= TITLES) return end
    const isSetApart = line.size > LARGER * size || !/\p{Ll}/u.test(line.text)
    if (cells.length === 1 && isSetApart && HEADING.test(line.text)) end = at
  }
  return end
}

const isAlone = (cells: readonly string[] | null): boolean =>
  cells !== null && cells[0] !== '' && cells.slice(1).every((text) => text === '')

/** Whether a line stands further from the one above than lines of a cell do. */
function isFar(lines: readonly Line[], at: number): boolean {
  const [line, above] = [lines[at] as Line, lines[at - 1]]
  return !above || line.y - above.y > 1.3 * line.size
}

/** Where lines are ruled across a table between two heights. */
const heightsOf = (rules: readonly Rule[], top: number, bottom: number, grid: Grid): number[] =>
  rules
    .filter(({ across, at, from, to }) => across && at > top && at < bottom && grid.isCrossedBy({ from, to }))
    .map(({ at }) => at)
    .sort((a, b) => a - b)

const ruledBetween = (rules: readonly Rule[], top: number, bottom: number, grid: Grid): boolean =>
  heightsOf(rules, top, bottom, grid).length > 0

/** `Chủ trì` and `Phối hợp`, below a title that they share. */
const isParts = (segments: readonly Segment[]): boolean =>
  segments.length >= 2 && segments.every(({ text }) => TITLE.test(text) && text.length < LONGEST_TITLE)

/** The titles of a head without those that two columns share, whose own titles stand side by side below: they part no columns. */
function withoutShared(head: readonly Segment[][]): Segment[][] {
  const isOver = (title: Segment, [one, other]: readonly [Segment, Segment]) => {
    const middle = (title.left + title.right) / 2
    return middle > one.left && middle < other.right && title.left < other.left && title.right > one.right
  }
  return head.map((line, at) => {
    const below = head.slice(at + 1).filter(isParts)
    const pairs = below.flatMap((parts) =>
      parts.slice(1).map((part, index) => [parts[index]!, part] as const),
    )
    return line.filter((title) => !pairs.some((pair) => isOver(title, pair)))
  })
}

/** `STT` is centred vertically: the header has as many lines above it as below. Or its cells wrap below it. */
function headAround(lines: readonly Line[], rules: readonly Rule[], at: number, from: number) {
  const middle = lines[at] as Line
  let [start, end] = [at, at + 1]
  const span = { from: middle.left, to: middle.right }
  const isRuled = (above: Line, below: Line) =>
    rules.some(
      (rule) =>
        rule.across && rule.at > above.y && rule.at < below.y && rule.from <= span.from && rule.to >= span.to,
    )
  while (start > from && at - start < HEAD_LINES) {
    const [above, below] = [lines[start - 1] as Line, lines[end]]
    const near = (lines[start] as Line).y - above.y <= 1.5 * middle.size
    if (!below || !near || Math.abs(above.y + below.y - 2 * middle.y) > 0.3 * middle.size) break
    if (segmentsOf(below).some(({ text }) => NUMBER.test(text))) break
    if (isRuled(above, lines[start] as Line) || isRuled(lines[end - 1] as Line, below)) break
    start -= 1
    end += 1
  }
  if (start === at)
    while (
      end - at < HEAD_LINES &&
      (segmentsOf(lines[end] ?? middle).every(({ text }) => /^\p{Ll}/u.test(text)) ||
        isParts(titlesOf(lines[end] ?? middle)))
    )
      end += 1
  return { start, end, lines: lines.slice(start, end) }
}

/** Columns by their headers. The gaps between them narrow with every line of the table. */
export class Grid {
  readonly #gaps: { from: number; to: number }[] = []
  /** From the left of the first column to the right of the last. */
  #room: Span = { from: Infinity, to: -Infinity }

  constructor(head: readonly Segment[]) {
    let right = Infinity
    for (const segment of [...head].sort((a, b) => a.left - b.left)) {
      if (segment.left > right) this.#gaps.push({ from: right, to: segment.left })
      right = right === Infinity ? segment.right : Math.max(right, segment.right)
    }
  }

  get columns(): number {
    return this.#gaps.length + 1
  }

  copy(): Grid {
    const copy = new Grid([])
    copy.#room = this.#room
    copy.#gaps.push(...this.#gaps.map((gap) => ({ ...gap })))
    return copy
  }

  /** Whether a line that is ruled so far parts the rows of all columns. */
  isCrossedBy({ from, to }: Span): boolean {
    const [first, last] = [this.#gaps[0], this.#gaps.at(-1)]
    return first !== undefined && last !== undefined && from < first.from && to > last.to
  }

  #segmentsOf(line: Line): Segment[] {
    return segmentsOf(line, (before, after) =>
      this.#gaps.some(({ from, to }) => after > from + 1 && before < to - 1),
    )
  }

  /** Narrows the gaps to fit a line; false when it crosses one and so ends the table. */
  takes(line: Line): boolean {
    const segments = this.#segmentsOf(line)
    const narrowed = this.#gaps.map((gap) => ({ ...gap }))
    // "II" with a heading across all other columns
    const isHeading = segments.length === 2 && NUMBER.test(segments[0]?.text ?? '')
    for (const { left, right } of segments)
      for (const gap of isHeading ? narrowed.slice(0, 1) : narrowed) {
        if (left <= gap.from && right >= gap.to) return false
        if (left > gap.from && right >= gap.to) gap.to = Math.min(gap.to, left)
        else if (left <= gap.from && right < gap.to) gap.from = Math.max(gap.from, right)
      }
    narrowed.forEach((gap, index) => (this.#gaps[index] = gap))
    this.#room = { from: Math.min(this.#room.from, line.left), to: Math.max(this.#room.to, line.right) }
    return true
  }

  /**
   * The text of a line by column; null when some of it stands within a gap, where it could belong to either side, or
   * when a column holds two separate texts, and not one that is set out to both of its sides.
   */
  cellsOf(line: Line): string[] | null {
    const segments = this.#segmentsOf(line)
    const columns: Segment[][] = Array.from({ length: this.columns }, () => [])
    for (const segment of segments) {
      if (this.#gaps.some(({ from, to }) => segment.left > from && segment.right < to)) return null
      columns[this.#gaps.filter(({ to }) => segment.left >= to).length]?.push(segment)
    }
    const isOne = columns.every(
      (own, column) => !own.slice(1).some(({ apart }) => apart) || this.#isSetOut(own, column, line.size),
    )
    return isOne ? columns.map((own) => own.map(({ text }) => text).join(' ')) : null
  }

  #isSetOut(own: readonly Segment[], column: number, size: number): boolean {
    const from = this.#gaps[column - 1]?.to ?? this.#room.from
    const to = this.#gaps[column]?.from ?? this.#room.to
    const [left, right] = [own[0]?.left ?? from, own.at(-1)?.right ?? to]
    return Math.abs(left - from) < EDGE * size && Math.abs(right - to) < EDGE * size
  }
}
