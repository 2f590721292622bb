import { medianOf } from '../../model/collections.js'
import { Line, linesOf, type Piece, type Span } from './lines.js'

/** Lines of a page that are set in two columns. */
export interface Columns {
  readonly start: number
  /** Index after the last of them. */
  readonly end: number
  /** In reading order: the cells of a letterhead or signature block, or the two halves of running text. */
  readonly cells: readonly PlacedCell[]
  /** Running text, which continues from one column into the next. */
  readonly prose: boolean
}

export interface PlacedCell {
  readonly pieces: readonly Piece[]
  /** The horizontal extent that its lines may use. */
  readonly room: Span
}

/**
 * Finds the two-column blocks among the lines `from` to `to` of a page. Columns are read one after the other only when
 * there is evidence that they were written so: the words of a letterhead or signature block, the order of the text
 * items in the file, lines of one column at heights between those of the other, or the shape of running text. `area`:
 * the horizontal extent of the page's text, as far as it is known.
 */
export function columnsIn(
  lines: readonly Line[],
  from: number,
  to: number,
  area: Span | null = null,
): Columns[] {
  const found: Columns[] = []
  if (lines.length > LINES_OF_A_PAGE) return found
  const page = lines.reduce(
    (span, { left, right }) => ({ from: Math.min(span.from, left), to: Math.max(span.to, right) }),
    area ?? { from: Infinity, to: -Infinity },
  )
  const usual = usualStep(lines)
  for (let at = from; at < to;) {
    const { columns, end } = columnsFrom(lines, at, found.at(-1)?.end ?? from, to, usual, page)
    if (columns) found.push(columns)
    at = end
  }
  return found
}

/** The median distance between the lines of a page. */
export const usualStep = (lines: readonly Line[]): number => medianOf(stepsOf(lines))

/**
 * The median distance from a full line to the next one: most of them go on in it, so that it is the distance within a paragraph,
 * even where most paragraphs are one line and stand apart. Null where there are too few.
 */
export function stepOfFullLines(lines: readonly Line[], area: Span | null): number | null {
  if (area === null) return null
  const steps = stepsOf(lines, ({ right, size }) => right > area.to - FULL * size)
  return steps.length < FULL_LINES ? null : medianOf(steps)
}

/** In ems: a full line ends so near to the margin. */
const FULL = 1.5
const FULL_LINES = 6

/** The distances from lines to the next ones. */
const stepsOf = (lines: readonly Line[], isAsked: (line: Line) => boolean = () => true): number[] =>
  lines.slice(1).flatMap((line, index) => {
    const above = lines[index] as Line
    const step = line.y - above.y
    return step < INTERLACED * line.size || !isAsked(above) ? [] : [step]
  })

/** Words of a letterhead: its columns are never running text. */
export const HEAD = /(?:CỘNG H(?:ÒA|OÀ)|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s?[-–]\s?Tự do)/u
export const FOOT = /Nơi nhận\s?:/u
/** The document type, or whom a letter is sent to, stands centred below the letterhead. */
const BELOW_HEAD =
  /^(?:Kính gửi\s?:.*|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|KẾ HOẠCH|THÔNG BÁO|HƯỚNG DẪN|CÔNG ĐIỆN|BÁO CÁO|TỜ TRÌNH|QUY ĐỊNH|QUY CHẾ|CHƯƠNG TRÌNH|KẾT LUẬN|BIÊN BẢN|THÔNG TƯ|NGHỊ ĐỊNH|PHƯƠNG ÁN|ĐỀ ÁN|LỆNH|LUẬT)(?:\s(?:HÀNH ĐỘNG|LIÊN TỊCH|KẾT LUẬN))?$/u
/** So many lines with a gap at the same place are no coincidence. */
const LINES_OF_COLUMNS = 6
/** Pages with more lines are not analysed: they may be made to take long. */
const LINES_OF_A_PAGE = 500
/** The widest gaps of a line, which are the likeliest to separate columns. */
const GAPS_TRIED = 3

interface Found {
  readonly columns?: Columns
  readonly end: number
}

/** Tries the line at `at` as the start of columns; a block may extend upwards to `free`. `end`: where to continue. */
function columnsFrom(
  lines: readonly Line[],
  at: number,
  free: number,
  to: number,
  usual: number,
  page: Span,
): Found {
  const first = lines[at] as Line
  let end = at + 1
  const gaps = [...interlaced(first, lines[at + 1], to > at + 1), ...first.gaps]
    .filter(({ from, to: right }) => from > -Infinity && right < Infinity)
    .sort((a, b) => b.to - b.from - (a.to - a.from))
  for (const gap of gaps.slice(0, GAPS_TRIED)) {
    const run = parted(lines, at, to, gap, usual)
    if (run.both >= LINES_OF_COLUMNS && run.sides.every(isProse) && areAlike(run.sides)) {
      const cells = run.sides.map((side) => ({ pieces: side.flatMap(({ pieces }) => pieces), room: gap }))
      return { columns: { start: at, end: run.end, cells, prose: true }, end: run.end }
    }
    const placed = new Block(lines, gap, usual, page).grown(at, free, to)
    if (placed) return { columns: placed, end: placed.end }
    // any block that starts within these lines has the same gap, and is no running text either
    end = Math.max(end, run.both >= LINES_OF_COLUMNS && !run.head ? run.end : at + 1)
  }
  return { end }
}

/** In line heights: lines of the same column are never this close. */
const INTERLACED = 0.75

/** The gap between two lines that stand side by side at slightly different heights. */
function interlaced(upper: Line, lower: Line | undefined, isWithin: boolean): Span[] {
  if (!lower || !isWithin || lower.y - upper.y > INTERLACED * Math.min(upper.size, lower.size)) return []
  if (lower.left > upper.right) return [{ from: upper.right, to: lower.left }]
  if (upper.left > lower.right) return [{ from: lower.right, to: upper.left }]
  return []
}

/** In line heights, between two lines of a cell; a signatory's name stands further below the function. */
const STEP = 3
const STEP_TO_NAME = 10
/** In median distances: the longest step to a line that has only one column. */
const STEP_ALONE = 1.35
/** In ems: the tolerance for left edges or centres that are aligned. */
const ALIGNED = 0.5

type Side = 'LEFT' | 'RIGHT'

/** Two columns of cells around one gap; it grows line by line. */
class Block {
  readonly #lines: readonly Line[]
  readonly #usual: number
  readonly #page: Span
  #left: number
  #right: number
  /** The lines of each side found so far. */
  readonly #sides: Record<Side, Line[]> = { LEFT: [], RIGHT: [] }
  #interlaced = false

  constructor(lines: readonly Line[], gap: Span, usual: number, page: Span) {
    this.#lines = lines
    this.#usual = usual
    this.#page = page
    this.#left = gap.from
    this.#right = gap.to
  }

  /** The whole block around the line at `at`; undefined without evidence that its columns are cells. */
  grown(at: number, free: number, to: number): Columns | undefined {
    let end = at
    while (end < to && this.#takes(end, at)) end += 1
    if (end === at) return undefined
    let start = at
    while (start > free && this.#takesAbove(start - 1, start)) start -= 1
    const pieces = this.#lines.slice(start, end).flatMap((line) => line.pieces)
    const cells = this.#cellsOf(pieces)
    return cells && { start, end, cells, prose: false }
  }

  #takes(index: number, first: number): boolean {
    const line = this.#lines[index] as Line
    const sides = this.#sidesOf(line)
    if (!sides) return false
    const [left, right] = sides
    const step = index === first ? 0 : line.y - (this.#lines[index - 1] as Line).y
    const alone: Side | null = left === null ? 'RIGHT' : right === null ? 'LEFT' : null
    if (index > first && alone !== null && !this.#goesOn(line, alone, step)) return false
    if (index > first && alone === null && step > STEP * Math.max(this.#usual, line.size)) return false
    if (index > first && step < INTERLACED * line.size && alone !== null) this.#interlaced = true
    this.#put('LEFT', left)
    this.#put('RIGHT', right)
    return true
  }

  /** Takes a line of only one column above the first line that has both. */
  #takesAbove(index: number, below: number): boolean {
    const line = this.#lines[index] as Line
    const sides = this.#sidesOf(line)
    if (!sides || (sides[0] !== null && sides[1] !== null)) return false
    const side = sides[0] === null ? 'RIGHT' : 'LEFT'
    // above the label of the recipients stands the end of the text
    if (side === 'LEFT' && this.#sides.LEFT.some(({ text }) => FOOT.test(text))) return false
    const step = (this.#lines[below] as Line).y - line.y
    if (step > STEP_ALONE * Math.max(this.#usual, line.size) || !this.#isAligned(line, side)) return false
    if (step < INTERLACED * line.size) this.#interlaced = true
    this.#put(side, line)
    return true
  }

  #put(side: Side, line: Line | null): void {
    if (line === null) return
    this.#sides[side].push(line)
    if (side === 'LEFT') this.#left = Math.max(this.#left, line.right)
    else this.#right = Math.min(this.#right, line.left)
  }

  /** The two halves of a line; null when it crosses the gap. */
  #sidesOf(line: Line): readonly [Line | null, Line | null] | null {
    const own = line.gaps.find(({ from, to }) => Math.min(to, this.#right) > Math.max(from, this.#left))
    if (!own) return null
    const half = (pieces: readonly Piece[]) =>
      pieces.length === 0 ? null : pieces.length === line.pieces.length ? line : new Line(pieces)
    return [
      half(line.pieces.filter(({ left }) => left < own.to)),
      half(line.pieces.filter(({ left }) => left >= own.to)),
    ]
  }

  /** Whether a line that occupies only one side continues that column. */
  #goesOn(line: Line, side: Side, step: number): boolean {
    const own = this.#sides[side]
    const above = own.at(-1)
    if (BELOW_HEAD.test(line.text)) return false
    if (step < INTERLACED * line.size) return above === undefined || this.#isAligned(line, side)
    if (above === undefined) return step <= STEP * line.size && this.#isFoot
    if (!this.#isAligned(line, side)) return false
    const ownStep = line.y - above.y
    if (ownStep <= STEP_ALONE * Math.max(Math.min(this.#usual, 2 * line.size), line.size)) return true
    // a name below its function, or a line beside the rest of the other column
    return this.#isFoot && side === 'RIGHT' && ownStep <= STEP_TO_NAME * line.size
  }

  get #isFoot(): boolean {
    return [...this.#sides.LEFT, ...this.#sides.RIGHT].some(({ text }) => FOOT.test(text))
  }

  #isAligned(line: Line, side: Side): boolean {
    const own = this.#sides[side]
    if (own.length === 0) return true
    const near = (a: number, b: number) => Math.abs(a - b) <= ALIGNED * line.size
    return own.some(
      (other) =>
        near(line.left, other.left) || near((line.left + line.right) / 2, (other.left + other.right) / 2),
    )
  }

  /** The cells in reading order; undefined when the lines may be meant to be read across. */
  #cellsOf(pieces: readonly Piece[]): PlacedCell[] | undefined {
    const { LEFT, RIGHT } = this.#sides
    if (LEFT.length === 0 || RIGHT.length === 0 || LEFT.length + RIGHT.length < 3) return undefined
    const middle = (this.#left + this.#right) / 2
    const runs = runsOf(pieces, middle)
    const isWritten = runs.some((run, index) => {
      const before = runs[index - 1]?.pieces.at(-1)
      const next = run.pieces[0] as Piece
      return before !== undefined && before.y - next.y > INTERLACED * next.size
    })
    const [room, otherRoom] = this.#rooms()
    const text = [...LEFT, ...RIGHT].map((line) => line.text).join('\n')
    // a letterhead is its left half and its right half, however often the file goes from one to the other
    const isHead = HEAD.test(text) && runs.length > 2
    if (!isHead && (isWritten || (this.#interlaced && runs.length < LEFT.length + RIGHT.length)))
      return runs.map((run) => ({ pieces: run.pieces, room: run.isLeft ? room : otherRoom }))
    if (!this.#interlaced && !HEAD.test(text) && !FOOT.test(text)) return undefined
    return [
      { pieces: pieces.filter(({ left }) => left < middle), room },
      { pieces: pieces.filter(({ left }) => left >= middle), room: otherRoom },
    ]
  }

  /** The columns share the page's width; where centred lines have their axis shows the border between them. */
  #rooms(): readonly [Span, Span] {
    const page = this.#page
    const borderBy = (lines: readonly Line[], edge: number) => {
      const middles = lines.map(({ left, right }) => (left + right) / 2)
      const [low, high] = [Math.min(...middles), Math.max(...middles)]
      const border = low + high - edge
      const size = lines[0]?.size ?? 0
      const isCentred = lines.length > 1 && high - low <= ALIGNED * size
      return isCentred && border > this.#left - size && border < this.#right + size ? border : undefined
    }
    const [byLeft, byRight] = [borderBy(this.#sides.LEFT, page.from), borderBy(this.#sides.RIGHT, page.to)]
    return [
      { from: page.from, to: byLeft ?? byRight ?? this.#right },
      { from: byRight ?? byLeft ?? this.#right, to: page.to },
    ]
  }
}

/** The text items in the order of the file, cut where they change sides of `middle`. */
export function runsOf(pieces: readonly Piece[], middle: number): { isLeft: boolean; pieces: Piece[] }[] {
  const runs: { isLeft: boolean; pieces: Piece[] }[] = []
  for (const piece of [...pieces].sort((a, b) => a.order - b.order)) {
    const isLeft = piece.left < middle
    const last = runs.at(-1)
    if (last && last.isLeft === isLeft) last.pieces.push(piece)
    else runs.push({ isLeft, pieces: [piece] })
  }
  return runs
}

// ------------------------------------------------------ running text

function parted(lines: readonly Line[], at: number, to: number, gap: Span, usual: number) {
  let { from: left, to: right } = gap
  let end = at
  let both = 0
  let last = at
  let head = false
  for (; end < to; end += 1) {
    const line = lines[end] as Line
    if (end > at && line.y - (lines[end - 1] as Line).y > 2 * Math.max(usual, line.size)) break
    head = HEAD.test(line.text) || FOOT.test(line.text)
    if (head) break
    const own = gapWithin(line, left, right)
    if (!own) break
    ;[left, right] = [Math.max(left, own.from), Math.min(right, own.to)]
    if (own.from > -Infinity && own.to < Infinity) {
      both += 1
      last = end
    }
  }
  // the left column may be longer, but a heading below both belongs to neither
  const middle = (left + right) / 2
  const pageEnds = end === to
  let behind = last + 1
  while (
    behind < end &&
    (lines[behind] as Line).right < middle &&
    (pageEnds || /^\p{Ll}/u.test((lines[behind] as Line).text))
  )
    behind += 1
  const within = lines.slice(at, behind)
  const side = (isIn: (piece: Piece) => boolean) =>
    linesOf(within.flatMap((line) => line.pieces.filter(isIn)))
  return {
    end: behind,
    both,
    head,
    sides: [side((piece) => piece.left < middle), side((piece) => piece.left >= middle)] as const,
  }
}

/** The gap of a line that overlaps with the one between `left` and `right`. */
const gapWithin = (line: Line, left: number, right: number): Span | undefined =>
  line.gaps.find(({ from, to }) => Math.min(to, right) - Math.max(from, left) >= line.size)

/** Whether lines fill their column and sentences continue across them, unlike in a list of names. */
function isProse(lines: readonly Line[]): boolean {
  if (lines.length < LINES_OF_COLUMNS) return false
  const share = (is: (line: Line) => boolean) => lines.filter(is).length / lines.length
  const { left, width } = extentOf(lines)
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0)
  return (
    characters / lines.length >= 16 &&
    share(({ right }) => right - left >= 0.7 * width) >= 0.5 &&
    share(({ text }) => /^\p{Ll}/u.test(text)) >= 0.25 &&
    share(({ gaps }) => gaps.length > 2) <= 0.1
  )
}

export const areAlike = ([left, right]: readonly [readonly Line[], readonly Line[]]): boolean => {
  const [a, b] = [extentOf(left).width, extentOf(right).width]
  return Math.min(a, b) >= 0.6 * Math.max(a, b)
}

export function extentOf(lines: readonly Line[]): { left: number; width: number } {
  const left = lines.reduce((least, line) => Math.min(least, line.left), Infinity)
  return { left, width: lines.reduce((most, line) => Math.max(most, line.right), -Infinity) - left }
}
