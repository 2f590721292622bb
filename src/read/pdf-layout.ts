/** A piece of text on a page; y grows downwards. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Where its baseline is. */
  readonly y: number
  readonly size: number
}

/**
 * The pieces of a page that stand in one direction in, its text out: lines by their place, pieces side by side with
 * a gap of four blanks, a blank line where the page leaves one. Running text in two columns is read down the left
 * one, then down the right one; heads and feet in two columns are read across.
 */
export function printed(pieces: readonly Piece[]): string {
  const lines = joinedScripts(linesOf(pieces))
  const steps = lines.slice(1).map((line, index) => line.y - (lines[index] as Line).y)
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0
  const out: string[] = []
  const put = (line: Line, above: Line | undefined) => {
    const blank = above !== undefined && line.y - above.y > Math.max(usual, line.size) * BLANK_LINE
    out.push(blank ? `\n${line.text}` : line.text)
  }
  for (let at = 0; at < lines.length;) {
    const columns = columnsFrom(lines, at, usual)
    const [left, right] = columns.prose ? columns.sides : [lines.slice(at, columns.end), []]
    left.forEach((line, index) => put(line, index === 0 ? lines[at - 1] : left[index - 1]))
    right.forEach((line, index) => put(line, right[index - 1]))
    at = columns.end
  }
  return out.join('\n')
}

/** More than this much of the usual distance between two lines leaves one out. */
const BLANK_LINE = 1.45

/** Pieces of one baseline, from left to right. */
class Line {
  readonly pieces: readonly Piece[]
  readonly y: number
  readonly size: number
  readonly text: string

  constructor(pieces: readonly Piece[]) {
    this.pieces = withoutDoubles([...pieces].sort((a, b) => a.left - b.left))
    this.y = (pieces[0] as Piece).y
    this.size = this.pieces.reduce((size, piece) => Math.max(size, piece.size), 0)
    this.text = joined(this.pieces, this.size)
  }

  get left(): number {
    return (this.pieces[0] as Piece).left
  }

  get right(): number {
    return this.pieces.reduce((right, piece) => Math.max(right, piece.right), -Infinity)
  }

  /** Where no piece is, at least one em wide; the outer ones have no end. */
  get gaps(): Span[] {
    const gaps: Span[] = []
    let from = -Infinity
    for (const { left, right } of this.pieces) {
      if (left - from >= this.size) gaps.push({ from, to: left })
      from = Math.max(from, right)
    }
    return [...gaps, { from, to: Infinity }]
  }
}

interface Span {
  readonly from: number
  readonly to: number
}

function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && piece.y - first.y < 0.4 * Math.min(first.size, piece.size)) line.push(piece)
    else lines.push([piece])
  }
  return lines.map((line) => new Line(line))
}

/** In ems: letters printed twice so near are set bold that way. */
const DOUBLE = 0.1

function withoutDoubles(inOrder: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  for (const piece of inOrder) {
    let at = kept.length - 1
    while (
      at >= 0 &&
      piece.left - (kept[at] as Piece).left < DOUBLE * piece.size &&
      kept[at]?.text !== piece.text
    )
      at -= 1
    const near = kept[at]
    if (!near || near.text !== piece.text || piece.left - near.left >= DOUBLE * piece.size) kept.push(piece)
  }
  return kept
}

/** Small letters above or below a line, next to one of its pieces, belong to it: m², H₂O, the call of a note. */
function joinedScripts(lines: readonly Line[]): Line[] {
  const taken = new Set<Line>()
  const base = [...lines]
  lines.forEach((line, index) => {
    for (const [at, reach] of [
      [index + 1, 0.7],
      [index - 1, 0.5],
    ] as const) {
      const whole = base[at]
      if (!whole || taken.has(whole) || taken.has(line) || line.size > 0.8 * whole.size) continue
      if (Math.abs(whole.y - line.y) > reach * whole.size) continue
      if (!line.pieces.every((piece) => adjoins(piece, whole))) continue
      const scripts = line.pieces.map((piece) => ({ ...piece, y: whole.y }))
      const together = new Line([...whole.pieces, ...scripts])
      base[at] = together
      taken.add(line)
    }
  })
  return base.filter((_, index) => !taken.has(lines[index] as Line))
}

const adjoins = (piece: Piece, { pieces, size }: Line): boolean =>
  pieces.some(({ right }) => Math.abs(piece.left - right) < 0.4 * size)

/** In ems: a narrower gap is within a word; a wider one sets columns apart. */
const WORD_GAP = 0.12
const COLUMN_GAP = 2
/** The two halves of a head stand closer: its banner is as wide as its column. */
const HEAD_GAP = 0.8
const BANNER = /^(?:CỘNG H(?:ÒA|OÀ)|ĐẢNG CỘNG SẢN|Độc lập)/u

function joined(pieces: readonly Piece[], size: number): string {
  let text = ''
  let right = 0
  for (const piece of pieces) {
    const gap = (piece.left - right) / size
    if (text === '') text = piece.text.trimStart()
    else if (gap > COLUMN_GAP || (gap > HEAD_GAP && BANNER.test(piece.text)))
      text = `${text.trimEnd()}    ${piece.text.trimStart()}`
    else if (gap > WORD_GAP && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ` ${piece.text}`
    else text += piece.text
    right = Math.max(right, piece.right)
  }
  return text.trimEnd()
}

interface Columns {
  /** Index behind the last line that was looked at. */
  readonly end: number
  readonly prose: boolean
  readonly sides: readonly [readonly Line[], readonly Line[]]
}

/** What stands side by side there is no running text. */
const HEAD_OR_FOOT = /(?:CỘNG H(?:ÒA|OÀ) X|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s?[-–]\s?Tự do|Nơi nhận\s?:)/u
/** So many lines with a gap at one place are no accident. */
const LINES_OF_COLUMNS = 6
/** Pages with more lines are made to take long. */
const LINES_OF_A_PAGE = 500
/** A line has few gaps that could part columns; the wider, the likelier. */
const GAPS_TRIED = 3

/** The lines from `at` on that leave one gap between them; no more than the line at `at` if there are none. */
function columnsFrom(lines: readonly Line[], at: number, usual: number): Columns {
  const first = lines[at] as Line
  let end = at + 1
  const gaps = first.gaps
    .filter(({ from, to }) => from > -Infinity && to < Infinity)
    .sort((a, b) => b.to - b.from - (a.to - a.from))
  for (const gap of gaps.slice(0, GAPS_TRIED)) {
    const run = parted(lines, at, gap, usual)
    if (run.both >= LINES_OF_COLUMNS && run.sides.every(isProse) && areAlike(run.sides))
      return { end: run.end, prose: true, sides: run.sides }
    // whatever begins within these lines has the same gap, and is no prose either
    end = Math.max(end, run.both >= LINES_OF_COLUMNS ? run.end : at + 1)
  }
  return { end, prose: false, sides: [[], []] }
}

function parted(lines: readonly Line[], at: number, gap: Span, usual: number) {
  let { from, to } = gap
  let end = at
  let both = 0
  let last = at
  for (; end < Math.min(lines.length, at + LINES_OF_A_PAGE); end += 1) {
    const line = lines[end] as Line
    if (end > at && line.y - (lines[end - 1] as Line).y > 2 * Math.max(usual, line.size)) break
    if (HEAD_OR_FOOT.test(line.text)) break
    const [f, t] = [from, to]
    const own = line.gaps.find((one) => Math.min(one.to, t) - Math.max(one.from, f) >= line.size)
    if (!own) break
    ;[from, to] = [Math.max(from, own.from), Math.min(to, own.to)]
    if (own.from > -Infinity && own.to < Infinity) {
      both += 1
      last = end
    }
  }
  // the left column may be longer; but a heading below both of them is none of its lines
  const middle = (from + to) / 2
  const pageEnds = end === lines.length
  let behind = last + 1
  while (
    behind < end &&
    (lines[behind] as Line).right < middle &&
    (pageEnds || /^\p{Ll}/u.test((lines[behind] as Line).text))
  )
    behind += 1
  const within = lines.slice(at, behind)
  const side = (isIn: (piece: Piece) => boolean) =>
    within.flatMap((line) => {
      const pieces = line.pieces.filter(isIn)
      return pieces.length === 0 ? [] : [new Line(pieces)]
    })
  return {
    end: behind,
    both,
    sides: [side(({ left }) => left < middle), side(({ left }) => left >= middle)] as const,
  }
}

/** Whether lines fill their column and go on from one to the next, as running text does and lists of names do not. */
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

const areAlike = ([left, right]: Columns['sides']): boolean => {
  const [a, b] = [extentOf(left).width, extentOf(right).width]
  return Math.min(a, b) >= 0.6 * Math.max(a, b)
}

function extentOf(lines: readonly Line[]): { left: number; width: number } {
  const left = lines.reduce((least, line) => Math.min(least, line.left), Infinity)
  return { left, width: lines.reduce((most, line) => Math.max(most, line.right), -Infinity) - left }
}
