import { areAlike, extentOf, FOOT, HEAD, runsOf } from './columns.js'
import { linesOf, type Line, type Piece } from './lines.js'
import type { Rule } from './ruling-lines.js'

/** A part of a page that is set as a newspaper is: down one column, then down the next one. */
export interface Newspaper {
  readonly top: number
  readonly bottom: number
  /** A place between the columns. */
  readonly middle: number
  readonly columns: readonly [readonly Piece[], readonly Piece[]]
}

/** The two halves of a page are about as wide. */
const [FIRST, LAST] = [0.35, 0.65]
/** In points, between two places where a border between columns is looked for; fewer of them on a wide page. */
const STEP = 4
const MOST_PLACES = 60
/** Pages with more items are not analysed: they may be made to take long. */
const ITEMS_OF_A_PAGE = 5000
/** Fewer lines may as well be cells. */
const LEAST_LINES = 4
/** In ems. */
const NARROWEST_GUTTER = 0.5

/**
 * The largest part of a page whose text was written down one half of the page first and then down the other, whatever stands
 * above and below it; null for none. Its columns need no common lines: headings and tables push them apart.
 */
export function newspaperIn(pieces: readonly Piece[], rules: readonly Rule[]): Newspaper | null {
  if (pieces.length < 2 * LEAST_LINES || pieces.length > ITEMS_OF_A_PAGE) return null
  // what was read from a picture is in an order of its own
  if (pieces.some(({ font }) => font === undefined)) return null
  const left = pieces.reduce((least, piece) => Math.min(least, piece.left), Infinity)
  const right = pieces.reduce((most, piece) => Math.max(most, piece.right), -Infinity)
  const width = right - left
  const step = Math.max(STEP, ((LAST - FIRST) * width) / MOST_PLACES)
  const inOrder = [...pieces].sort((a, b) => a.y - b.y)
  const tried = new Set<string>()
  let found: Newspaper | null = null
  for (let middle = left + FIRST * width; middle <= left + LAST * width; middle += step)
    for (const part of partsAround(middle, inOrder, rules)) {
      const key = `${part[0]?.order} ${part.at(-1)?.order} ${part.length}`
      if (tried.has(key)) continue
      tried.add(key)
      const own = columnsIn(part, middle)
      if (own && sizeOf(own) > (found ? sizeOf(found) : 0) && !isRowOfTable(own, rules)) found = own
    }
  return found
}

/**
 * Whether the line between the columns stands between others of the same heights: borders of the cells of a tall row.
 */
function isRowOfTable({ top, bottom, columns: [left, right] }: Newspaper, rules: readonly Rule[]): boolean {
  const gutter = [
    Math.max(...left.map((piece) => piece.right)),
    Math.min(...right.map((piece) => piece.left)),
  ]
  const borders = rules.filter(({ across, from, to }) => !across && from < bottom && to > top)
  const between = borders.filter(
    ({ at }) => at >= (gutter[0] as number) - SLACK && at <= (gutter[1] as number) + SLACK,
  )
  return between.some(({ at, from, to }) => {
    const beside = borders.filter(
      (one) =>
        Math.abs(one.at - at) > SLACK &&
        Math.min(one.to, to) - Math.max(one.from, from) >= ALIKE * (to - from),
    )
    return beside.some((one) => one.at < at) && beside.some((one) => one.at > at)
  })
}
/** In points. */
const SLACK = 2
/** Of the height of a border. */
const ALIKE = 0.8

const sizeOf = ({ columns: [left, right] }: Newspaper): number => left.length + right.length

/** What stands between the items and lines that cross the middle, from the top, as the items are given. */
function partsAround(middle: number, pieces: readonly Piece[], rules: readonly Rule[]): Piece[][] {
  const crossing = [
    ...pieces.filter((piece) => piece.left < middle && piece.right > middle).map(({ y }) => y),
    ...rules.filter(({ across, from, to }) => across && from < middle && to > middle).map(({ at }) => at),
  ].sort((a, b) => a - b)
  const parts: Piece[][] = [[]]
  let next = 0
  for (const piece of pieces) {
    const before = next
    while (next < crossing.length && (crossing[next] as number) <= piece.y) next += 1
    if (next > before) parts.push([])
    if (piece.right <= middle || piece.left >= middle) parts.at(-1)?.push(piece)
  }
  return parts.filter(({ length }) => length >= 2 * LEAST_LINES)
}

/** The longest left half and right half that follow each other in the file and have their heights for themselves. */
function columnsIn(part: readonly Piece[], middle: number): Newspaper | null {
  const runs = runsOf(part, middle)
  let best: Newspaper | null = null
  runs.forEach((run, at) => {
    const next = runs[at + 1]
    if (!run.isLeft || !next || Math.min(run.pieces.length, next.pieces.length) < LEAST_LINES) return
    const own = {
      ...heightsOf([...run.pieces, ...next.pieces]),
      middle,
      columns: [run.pieces, next.pieces] as const,
    }
    if (best && sizeOf(best) >= sizeOf(own)) return
    const pair = new Set([...run.pieces, ...next.pieces])
    const isAlone = part.every((piece) => pair.has(piece) || piece.y < own.top || piece.y > own.bottom)
    if (isAlone && areColumns(linesOf(run.pieces), linesOf(next.pieces))) best = own
  })
  return best
}

function heightsOf(pieces: readonly Piece[]): { top: number; bottom: number } {
  const heights = pieces.map(({ y }) => y)
  return { top: Math.min(...heights), bottom: Math.max(...heights) }
}

function areColumns(left: readonly Line[], right: readonly Line[]): boolean {
  const both = [...left, ...right]
  if (both.some(({ text }) => HEAD.test(text) || FOOT.test(text))) return false
  const [first, second] = [left[0], right[0]]
  if (!first || !second) return false
  const gutter = Math.min(...right.map((line) => line.left)) - Math.max(...left.map((line) => line.right))
  return (
    gutter >= NARROWEST_GUTTER * first.size &&
    // side by side, not one below the other
    first.y < (right.at(-1) as Line).y &&
    second.y < (left.at(-1) as Line).y &&
    areAlike([left, right]) &&
    [left, right].every(isText)
  )
}

/** Whether lines are sentences: many fill their column, and some go on in the next. */
function isText(lines: readonly Line[]): boolean {
  const { width } = extentOf(lines)
  const full = lines.filter(({ left, right }) => right - left >= FULL * width).length
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0)
  return (
    lines.length >= LEAST_LINES &&
    characters >= LEAST_LETTERS * lines.length &&
    full >= FULL_LINES * lines.length &&
    lines.some(({ text }, at) => at > 0 && /^\p{Ll}/u.test(text))
  )
}
/** Of the width of a column, and of its lines. */
const [FULL, FULL_LINES] = [0.7, 0.3]
/** On average. */
const LEAST_LETTERS = 16
