import { fold } from '../../model/fold.js'
import { COLUMN_NAME } from '../lexicon/layout.js'
import { Passage } from '../passage.js'
import { placed, rowOf } from './cell-rows.js'
import type { Line } from './line.js'

/** Lines whose words stand below the names of columns, with runs of blanks between them. */
export interface SpacedTable {
  /** Empty where these lines are no table. */
  readonly rows: readonly Line[]
  /** The printed line behind it. */
  readonly next: number
}

/** What stands between two runs of blanks, by its place on the printed line. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
}

interface Printed {
  readonly pieces: readonly Piece[]
  /** Where the line begins in the text. */
  readonly at: number
}

const PIECE = /\S+(?: \S+)*/gu
const FEWEST_COLUMNS = 3
const MOST_COLUMNS = 12
const LONGEST_HEAD = 4
const MOST_LINES = 600
const LABEL =
  /^(?:\(?\d{1,3}\)?[.)]?|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[IVX]{1,5}[.)]?|[A-H][.)]?|[a-zđ][.)]?|[-+•])$/u
const FIRST_COLUMN = /^(?:số )?s?tt\.?$/u
const PAGE = /^[-–]?\s?\d{1,3}\s?[-–]?$/u

/** The table whose columns are named on a printed line; null where it names none. */
export function spacedTable(
  text: Passage,
  lines: readonly string[],
  first: number,
  at: number,
): SpacedTable | null {
  const opening = openingFrom(lines, first)
  if (opening === null) return null
  const head = piecesOf(lines[opening] as string)
  if (
    head.length < FEWEST_COLUMNS ||
    head.length > MOST_COLUMNS ||
    !FIRST_COLUMN.test(fold(head[0]?.text ?? ''))
  )
    return null
  const apart = region(lines, first, opening, at)
  const gutters = guttersOf(apart)
  const printed = apart.map((line) => ({ ...line, pieces: cutAt(gutters, line.pieces) }))
  const next = first + printed.length
  const body = printed.findIndex(({ pieces }, index) => first + index > opening && opensRow(pieces))
  if (namesIn(body < 1 ? [{ pieces: head }] : printed.slice(0, body), gutters) < FEWEST_NAMES) return null
  if (body < 1 || body > LONGEST_HEAD) return { rows: [], next }
  const isAligned =
    gutters.length + 1 >= head.length &&
    gutters.length < MOST_COLUMNS &&
    printed.every(({ pieces }) => keepsApart(pieces, gutters))
  const isBetween = isAligned && printed.some(({ pieces }) => goesOnBesideLabel(pieces, gutters))
  const starts = isBetween
    ? (startsOfBlocks(printed, body) ?? startsByMiddles(printed, gutters, opening - first + 1))
    : startsOfRows(printed, body)
  const rows = isAligned
    ? byPlace(text, printed, new Set(starts), gutters)
    : opening > first
      ? []
      : byOrder(text, printed, head.length)
  return { rows: rows.length > 1 ? rows.map((cells) => rowOf(cells)) : [], next }
}
/** The line with the name of the first column; those of the others may begin one or two lines above it. */
function openingFrom(lines: readonly string[], first: number): number | null {
  if (OPENS.test(lines[first] as string)) return first
  if (!NAMES_ABOVE.test(lines[first] as string)) return null
  for (let index = first + 1; index <= first + MOST_ABOVE && index < lines.length; index += 1) {
    if (OPENS.test(lines[index] as string)) return index
    if (!NAMES_ABOVE.test(lines[index] as string)) return null
  }
  return null
}
const NAMES_ABOVE = /^ {8,}\p{L}\S*(?: \S+)*(?: {2,}\S+(?: \S+)*)+\s*$/u
const MOST_ABOVE = 2

/** How many of its columns have names that such columns have; a name may go on on the next line. */
function namesIn(head: ReadonlyArray<Pick<Printed, 'pieces'>>, gutters: readonly number[]): number {
  const names = Array.from({ length: gutters.length + 1 }, () => '')
  for (const { pieces } of head)
    for (const { start, text } of pieces) names[columnAt(start, gutters)] += ` ${text}`
  return names.filter((name) => COLUMN_NAME.test(fold(name.trim()))).length
}

/** Rows begin with their numbers. */
const startsOfRows = (printed: readonly Printed[], body: number): number[] =>
  [...printed.keys()].filter((index) => index >= body && opensRow(printed[index]?.pieces ?? []))

/** Where numbers stand in the middle of their rows, blank lines part these: each has one number, else null. */
function startsOfBlocks(printed: readonly Printed[], body: number): number[] | null {
  const isBlank = (index: number) => printed[index]?.pieces.length === 0
  let start = body
  while (start > 1 && !isBlank(start - 1)) start -= 1
  const starts = [...printed.keys()].filter(
    (index) => index >= start && !isBlank(index) && (index === start || isBlank(index - 1)),
  )
  const isWhole = starts.every((from, at) => {
    const block = printed.slice(from, starts[at + 1])
    return block.filter(({ pieces }) => opensRow(pieces)).length === 1
  })
  return isWhole && start > 1 ? starts : null
}

/**
 * Where nothing parts them: as many lines of a row stand below its number as above it, or
 * one more or less, and the next row begins where no column goes on with a sentence.
 */
function startsByMiddles(
  printed: readonly Printed[],
  gutters: readonly number[],
  behindHead: number,
): number[] {
  const labels = printed.flatMap(({ pieces }, index) =>
    index >= behindHead && opensRow(pieces) ? [index] : [],
  )
  const first = labels[0] ?? 0
  const head = printed.findIndex(
    ({ pieces }, index) =>
      index >= behindHead &&
      pieces.some((piece) => columnAt(piece.start, gutters) === 1 && BEGINS.test(piece.text)),
  )
  let start = head < 0 ? first : Math.min(first, head)
  const starts = [start]
  labels.forEach((label, at) => {
    const next = labels[at + 1]
    if (next === undefined) return
    const expected = 2 * label - start + 1
    let [best, least] = [next, Infinity]
    for (let line = label + 1; line <= next; line += 1) {
      const { pieces } = printed[line] as Printed
      const goesOn = pieces.some(({ text }) => /^\p{Ll}/u.test(text))
      const isApart = printed[line - 1]?.pieces.length === 0
      const cost =
        Math.abs(line - expected) + (goesOn || pieces.length === 0 ? GOES_ON : 0) - (isApart ? 1 : 0)
      if (cost < least) [best, least] = [line, cost]
    }
    start = best
    starts.push(start)
  })
  return starts
}
const BEGINS = /^[\p{Lu}\d-]/u
const GOES_ON = 4

const OPENS = /^ *(?:(?:số |Số |SỐ )?(?:s|S)?(?:tt|TT|Tt)\.?) {2}/u
const FEWEST_NAMES = 2

const piecesOf = (line: string): Piece[] =>
  [...line.matchAll(PIECE)].map(({ index, 0: text }) => ({ start: index, end: index + text.length, text }))

const opensRow = (pieces: readonly Piece[]): boolean =>
  (pieces.length > 1 || PAGE.test(pieces[0]?.text ?? '')) &&
  LABEL.test(pieces[0]?.text ?? '') &&
  (pieces[0]?.start ?? 0) < WIDEST_LABEL
const WIDEST_LABEL = 12

/** A number in the middle of its row, which has begun above. */
const goesOnBesideLabel = (pieces: readonly Piece[], gutters: readonly number[]): boolean => {
  const beside = pieces[1]
  return (
    opensRow(pieces) &&
    beside !== undefined &&
    columnAt(beside.start, gutters) === 1 &&
    /^\p{Ll}/u.test(beside.text)
  )
}

/** The lines of the table: rows, and what goes on below one; one blank line may part them, and the end of a page. */
function region(lines: readonly string[], first: number, opening: number, at: number): Printed[] {
  const out: Printed[] = []
  let start = at
  let blank = 0
  let kept = 0
  // so many lines of the names of columns, which are printed again on each page
  let again = 0
  for (let index = first; index < lines.length && out.length < MOST_LINES; index += 1) {
    const line = lines[index] as string
    const pieces = line.includes('\t') || line.includes('|') ? [] : piecesOf(line)
    const isOfHead = index > opening && !opensRow(pieces) && line === lines[first + again]
    again = isOfHead ? again + 1 : index > opening && line === lines[first] ? 1 : 0
    const isPage =
      pieces.length === 1 &&
      PAGE.test(pieces[0]?.text ?? '') &&
      !((pieces[0]?.start ?? 0) < WIDEST_LABEL && isBetweenCells(lines, index))
    const isBlank = line.trim() === '' || isPage
    const isSetIn = /^ {3}/u.test(line) && (blank === 0 || (blank === 1 && pieces.length > 1))
    if (!isBlank && index > opening && !opensRow(pieces) && !isSetIn && again === 0) break
    blank = isBlank ? blank + 1 : 0
    if (blank > MOST_BLANK) break
    out.push({ pieces: isBlank || again > 0 ? [] : pieces, at: start })
    start += line.length + 1
    if (!isBlank) kept = out.length
  }
  return out.slice(0, kept)
}
const MOST_BLANK = 3

/** A number alone, with cells of its row right above and right below. */
const isBetweenCells = (lines: readonly string[], index: number): boolean =>
  CELLS.test(lines[index - 1] ?? '') && CELLS.test(lines[index + 1] ?? '')
const CELLS = /^ {3,}\S+(?: \S+)* {2,}\S/u

/** The runs of places that no line with several pieces prints on, by their middles. */
function guttersOf(printed: readonly Printed[]): number[] {
  const wide = printed.filter(({ pieces }) => pieces.length >= FEWEST_COLUMNS)
  const end = Math.max(0, ...wide.map(({ pieces }) => pieces.at(-1)?.end ?? 0))
  const filled = new Uint8Array(end + 1)
  // where pieces begin, how often
  const begun = new Uint16Array(end + 1)
  for (const { pieces } of wide)
    for (const { start, text } of pieces) {
      begun[start]! += 1
      for (let at = 0; at < text.length; at += 1) if (text[at] !== ' ') filled[start + at] = 1
    }
  const gutters: number[] = []
  for (let at = filled.indexOf(1); at < end;) {
    const from = filled.indexOf(0, at)
    const till = from < 0 ? -1 : filled.indexOf(1, from)
    if (till < 0) break
    // one blank parts two columns only where shorter cells leave more before it
    if (till - from >= NARROWEST || begun[till]! >= OFTEN) gutters.push(from)
    at = till
  }
  return gutters
}
const NARROWEST = 2
const OFTEN = 3

/** Pieces that one blank alone parts are two. */
const cutAt = (gutters: readonly number[], pieces: readonly Piece[]): readonly Piece[] =>
  pieces.flatMap((piece) => {
    const cuts = gutters.filter((gutter) => piece.text[gutter - piece.start] === ' ')
    return [piece.start, ...cuts].map((from, index) => {
      const text = piece.text.slice(from - piece.start, (cuts[index] ?? piece.end) - piece.start)
      const start = from + text.length - text.trimStart().length
      return { start, end: start + text.trim().length, text: text.trim() }
    })
  })

const columnAt = (start: number, gutters: readonly number[]): number => {
  const at = gutters.findIndex((gutter) => start < gutter)
  return at < 0 ? gutters.length : at
}

/** No two of its pieces stand in one column. */
const keepsApart = (pieces: readonly Piece[], gutters: readonly number[]): boolean =>
  pieces.length < FEWEST_COLUMNS ||
  new Set(pieces.map(({ start }) => columnAt(start, gutters))).size === pieces.length

/** Each piece belongs to the column below which it stands, and to the row that has begun last. */
function byPlace(
  text: Passage,
  printed: readonly Printed[],
  starts: ReadonlySet<number>,
  gutters: readonly number[],
): Passage[][] {
  const rows: Passage[][][] = []
  printed.forEach(({ pieces, at }, index) => {
    if (index === 0 || starts.has(index)) rows.push(Array.from({ length: gutters.length + 1 }, () => []))
    for (const { start, end } of pieces)
      rows.at(-1)?.[columnAt(start, gutters)]?.push(text.slice(at + start, at + end))
  })
  return rows.map((cells) => cells.map((parts) => Passage.join(parts)))
}

/** The pieces of each line are its cells in their order; an empty one leaves nothing. */
function byOrder(text: Passage, printed: readonly Printed[], width: number): Passage[][] {
  const rows: Passage[][] = []
  const header = printed[0]?.pieces ?? []
  for (const { pieces, at } of printed) {
    if (pieces.length > width) return []
    const cells = pieces.map(({ start, end }) => text.slice(at + start, at + end))
    const [label, ...others] = cells
    if (label) rows.push(cells.length === width ? cells : [label, ...placed(others, header.slice(1))])
  }
  return rows
}
