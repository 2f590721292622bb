import type { Line } from './lines.js'

/** Consecutive lines that form a table, with the cells of its rows. A merged row has text in its first cells only. */
export interface PdfTable {
  readonly start: number
  /** Index after its last line. */
  readonly end: number
  readonly rows: readonly (readonly string[])[]
}

/**
 * Finds tables of numbered rows that have no ruling lines. A PDF does not mark tables, so the evidence must be strong:
 * a header with `STT` or `TT` before two more columns, no text across the gaps between the columns, and exactly one way
 * to assign the lines to the row numbers. All else stays lines.
 */
export function tablesIn(lines: readonly Line[]): PdfTable[] {
  const tables: PdfTable[] = []
  lines.forEach((line, at) => {
    const after = tables.at(-1)?.end ?? 0
    if (at < after || !COUNTED.test(segmentsOf(line)[0]?.text ?? '')) return
    const table = tableAt(lines, at, after)
    if (table) tables.push(table)
  })
  return tables
}

const COUNTED = /^(?:STT|TT|Số TT)$/i
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,6}|\p{L})[.)]?$/u
/** In ems: text closer than the first is one cell; further apart than the second, two. */
const CELL_GAP = 0.7
const WIDE_GAP = 1.2
/** In line heights: the largest step between two lines of a table. */
const STEP = 2.4
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

function segmentsOf(line: Line): Segment[] {
  const segments: Mutable<Segment>[] = []
  for (const { text, left, right } of line.pieces) {
    const last = segments.at(-1)
    const gap = last ? (left - last.right) / line.size : Infinity
    if (!last || gap > CELL_GAP) segments.push({ text: text.trim(), left, right, apart: gap > WIDE_GAP })
    else {
      last.text += (gap > 0.12 && !last.text.endsWith(' ') ? ' ' : '') + text.trimEnd()
      last.right = Math.max(last.right, right)
    }
  }
  return segments
}

/** The table whose header has its number column at line `at`; lines before `from` belong to another. */
function tableAt(lines: readonly Line[], at: number, from: number): PdfTable | null {
  const head = headAround(lines, at, from)
  const grid = new Grid(head.lines.flatMap(segmentsOf))
  if (grid.columns < 3) return null
  let end = head.end
  for (let above = lines[end - 1] as Line; end < lines.length; end += 1) {
    const line = lines[end] as Line
    if (end - at > LINES_OF_A_PAGE || line.y - above.y > STEP * line.size || !grid.takes(segmentsOf(line)))
      break
    above = line
  }
  // a page number may stand right below
  if (end === lines.length && /^\d+$/.test(lines[end - 1]?.text ?? '')) end -= 1
  const body = lines.slice(head.end, end).map((line) => ({ line, cells: grid.cellsOf(segmentsOf(line)) }))
  if (body.some(({ cells }) => cells === null)) return null
  const groups = grouped(body as BodyLine[])
  if (!groups) return null
  const headCells = head.lines.map((line) => grid.cellsOf(segmentsOf(line)) ?? [])
  return {
    start: head.start,
    end,
    rows: [headCells, ...groups].map((cells) =>
      Array.from({ length: grid.columns }, (_, column) =>
        cells
          .map((line) => line[column] ?? '')
          .filter((text) => text !== '')
          .join(' ')
          .replace(/[\s|]+/g, ' '),
      ),
    ),
  }
}

/** `STT` is centred vertically: the header has as many lines above it as below. Or its cells wrap below it. */
function headAround(lines: readonly Line[], at: number, from: number) {
  const middle = lines[at] as Line
  let [start, end] = [at, at + 1]
  while (start > from && at - start < HEAD_LINES) {
    const [above, below] = [lines[start - 1] as Line, lines[end]]
    const near = (lines[start] as Line).y - above.y <= 1.5 * middle.size
    if (!below || !near || Math.abs(above.y + below.y - 2 * middle.y) > 0.3 * middle.size) break
    if (segmentsOf(below).some(({ text }) => NUMBER.test(text))) break
    start -= 1
    end += 1
  }
  if (start === at)
    while (
      end - at < HEAD_LINES &&
      segmentsOf(lines[end] ?? middle).every(({ text }) => /^\p{Ll}/u.test(text))
    )
      end += 1
  return { start, end, lines: lines.slice(start, end) }
}

/** Columns by their headers. The gaps between them narrow with every line of the table. */
class Grid {
  readonly #gaps: { from: number; to: number }[] = []

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

  /** Narrows the gaps to fit a line; false when it crosses one and so ends the table. */
  takes(segments: readonly Segment[]): boolean {
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
    return true
  }

  /**
   * The text of a line by column; null when some of it stands within a gap, where it could belong to either side, or
   * when a column holds two separate texts.
   */
  cellsOf(segments: readonly Segment[]): string[] | null {
    const cells = Array.from({ length: this.columns }, () => '')
    for (const [index, { text, left, right, apart }] of segments.entries()) {
      if (this.#gaps.some(({ from, to }) => left > from && right < to)) return null
      const column = this.#gaps.filter(({ to }) => left >= to).length
      const before = segments[index - 1]
      if (apart && before && column === this.#gaps.filter(({ to }) => before.left >= to).length) return null
      cells[column] = `${cells[column]} ${text}`.trim()
    }
    return cells
  }
}

interface BodyLine {
  readonly line: Line
  readonly cells: readonly string[]
}

type Rows = readonly (readonly (readonly string[])[])[]

/** The lines of each row; null unless there is exactly one way to assign them to the row numbers. */
function grouped(body: readonly BodyLine[]): Rows | null {
  if (body.length === 0 || body.some(({ cells }) => cells[0] !== '' && !NUMBER.test(cells[0] ?? '')))
    return null
  const ways = [beginning(body), centred(body)].filter((ends) => ends !== null && isSound(body, ends))
  const [first, second] = ways
  if (!first || (second && second.join() !== first.join())) return null
  return first.map((end, index) => body.slice(first[index - 1] ?? 0, end).map(({ cells }) => cells))
}

/** The end of each row when its number stands in the first line. */
function beginning(body: readonly BodyLine[]): number[] | null {
  if (body[0]?.cells[0] === '') return null
  const ends = body.flatMap(({ cells }, index) => (index > 0 && cells[0] !== '' ? [index] : []))
  return [...ends, body.length]
}

/** The end of each row when its number is centred vertically. */
function centred(body: readonly BodyLine[]): number[] | null {
  const ends: number[] = []
  for (let start = 0; start < body.length;) {
    const top = (body[start] as BodyLine).line
    const at = body.findIndex(({ cells }, index) => index >= start && cells[0] !== '')
    if (at < 0) return null
    const bottom = 2 * (body[at] as BodyLine).line.y - top.y
    let end = at + 1
    while (end < body.length && (body[end] as BodyLine).line.y < bottom + 0.3 * top.size) end += 1
    const last = body[end - 1] as BodyLine
    if (Math.abs(last.line.y - bottom) > 0.3 * top.size) return null
    if (body.slice(at + 1, end).some(({ cells }) => cells[0] !== '')) return null
    ends.push(end)
    start = end
  }
  return ends
}

/** Whether no cell begins in the middle of a sentence. */
const isSound = (body: readonly BodyLine[], ends: readonly number[]): boolean =>
  ends.every((end, index) => {
    const row = body.slice(ends[index - 1] ?? 0, end)
    return (row[0]?.cells ?? []).every((_, column) => {
      const first = row.find(({ cells }) => cells[column] !== '')?.cells[column]
      return column === 0 || first === undefined || !/^\p{Ll}/u.test(first)
    })
  })
