import { Line, linesOf, type Piece, type Span } from './pdf-lines.js'
import { tablesIn } from './pdf-table.js'

/**
 * The pieces of a page that stand in one direction in, its text out: lines by their place, pieces side by side with
 * a gap of four blanks, a blank line where the page leaves one. Running text in two columns is read down the left
 * one, then down the right one; heads and feet in two columns are read across. A table of numbered rows makes one
 * line `| a | b |` of each row.
 */
export function printed(pieces: readonly Piece[]): string {
  const lines = linesOf(pieces)
  const steps = lines.slice(1).map((line, index) => line.y - (lines[index] as Line).y)
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0
  const out: string[] = []
  const put = (line: Line, above: Line | undefined) => {
    const blank = above !== undefined && line.y - above.y > Math.max(usual, line.size) * BLANK_LINE
    out.push(blank ? `\n${line.text}` : line.text)
  }
  const putLines = (from: number, to: number) => {
    for (let at = from; at < to;) {
      const { end, prose, sides } = columnsFrom(lines, at, to, usual)
      const [left, right] = prose ? sides : [lines.slice(at, end), []]
      left.forEach((line, index) => put(line, index === 0 ? lines[at - 1] : left[index - 1]))
      right.forEach((line, index) => put(line, right[index - 1]))
      at = end
    }
  }
  let done = 0
  for (const { start, end, rows } of tablesIn(lines)) {
    putLines(done, start)
    out.push('', ...rows.map((cells) => `| ${cells.join(' | ')} |`), '')
    done = end
  }
  putLines(done, lines.length)
  return out.join('\n')
}

/** More than this much of the usual distance between two lines leaves one out. */
const BLANK_LINE = 1.45

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

/** The lines from `at` to `to` that leave one gap between them; no more than the line at `at` if there are none. */
function columnsFrom(lines: readonly Line[], at: number, to: number, usual: number): Columns {
  const first = lines[at] as Line
  let end = at + 1
  const gaps = first.gaps
    .filter(({ from, to }) => from > -Infinity && to < Infinity)
    .sort((a, b) => b.to - b.from - (a.to - a.from))
  for (const gap of gaps.slice(0, GAPS_TRIED)) {
    const run = parted(lines, at, to, gap, usual)
    if (run.both >= LINES_OF_COLUMNS && run.sides.every(isProse) && areAlike(run.sides))
      return { end: run.end, prose: true, sides: run.sides }
    // whatever begins within these lines has the same gap, and is no prose either
    end = Math.max(end, run.both >= LINES_OF_COLUMNS ? run.end : at + 1)
  }
  return { end, prose: false, sides: [[], []] }
}

function parted(lines: readonly Line[], at: number, to: number, gap: Span, usual: number) {
  let { from: left, to: right } = gap
  let end = at
  let both = 0
  let last = at
  for (; end < Math.min(to, at + LINES_OF_A_PAGE); end += 1) {
    const line = lines[end] as Line
    if (end > at && line.y - (lines[end - 1] as Line).y > 2 * Math.max(usual, line.size)) break
    if (HEAD_OR_FOOT.test(line.text)) break
    const own = gapWithin(line, left, right)
    if (!own) break
    ;[left, right] = [Math.max(left, own.from), Math.min(right, own.to)]
    if (own.from > -Infinity && own.to < Infinity) {
      both += 1
      last = end
    }
  }
  // the left column may be longer; but a heading below both of them is none of its lines
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
    within.flatMap((line) => {
      const pieces = line.pieces.filter(isIn)
      return pieces.length === 0 ? [] : [new Line(pieces)]
    })
  return {
    end: behind,
    both,
    sides: [side((piece) => piece.left < middle), side((piece) => piece.left >= middle)] as const,
  }
}

/** The gap of a line that is still a gap between `left` and `right`. */
const gapWithin = (line: Line, left: number, right: number): Span | undefined =>
  line.gaps.find(({ from, to }) => Math.min(to, right) - Math.max(from, left) >= line.size)

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
