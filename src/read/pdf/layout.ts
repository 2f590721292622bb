import type { Block, Table } from '../blocks.js'
import { columnsIn, stepOfFullLines, usualStep } from './columns.js'
import { drawnTables } from './ruled-tables.js'
import { linesOf, type Line, type Piece, type Span } from './lines.js'
import type { Rule } from './ruling-lines.js'
import { tablesIn, type Grid, type PdfTable } from './open-tables.js'
import { newspaperIn, type Newspaper } from './newspaper.js'
import { isParagraph, joinedAcross, type Paragraph } from './page-breaks.js'
import { areaOf, flowOf, indentOf, joinWrapped, wraps } from './line-wraps.js'

/**
 * Lays out the text items of a page that share one direction, and its ruling lines, as blocks in reading order. Items
 * apart on one line get four spaces between them; vertical space becomes an empty line; columns are read one after the
 * other; ruled tables and tables whose header and rows are plain become tables; wrapped lines are joined. `before`: what
 * is known of the page before.
 */
export function layOut(
  pieces: readonly Piece[],
  rules: readonly Rule[] = [],
  before: Known = NOTHING_KNOWN,
  depth = 0,
): LaidOut {
  const newspaper = depth < NEWSPAPERS_OF_A_PAGE ? newspaperIn(pieces, rules) : null
  return newspaper
    ? layOutAround(newspaper, pieces, rules, before, depth + 1)
    : layOutAcross(pieces, rules, before)
}
/** Parts of a page that are set in columns, above and below each other. */
const NEWSPAPERS_OF_A_PAGE = 6

interface LaidOut {
  readonly blocks: Block[]
  readonly known: Known
}

/** What stands above the columns of a newspaper, these one after the other, and what stands below. */
function layOutAround(
  { top, bottom, middle, columns }: Newspaper,
  pieces: readonly Piece[],
  rules: readonly Rule[],
  before: Known,
  depth: number,
): LaidOut {
  const within = new Set(columns.flat())
  const isAt = (rule: Rule, from: number, to: number) =>
    rule.across
      ? rule.at >= from && rule.at < to
      : (rule.from + rule.to) / 2 >= from && (rule.from + rule.to) / 2 < to
  const outside = (from: number, to: number) =>
    [
      pieces.filter((piece) => !within.has(piece) && piece.y >= from && piece.y < to),
      rules.filter((rule) => isAt(rule, from, to)),
    ] as const
  const inside = rules.filter((rule) => isAt(rule, top, bottom))
  const [left, right] = columns
  const above = layOut(...outside(-Infinity, top), before, depth)
  const first = layOutAcross(
    left,
    inside.filter((rule) => placeOf(rule) < middle),
    NOTHING_KNOWN,
  )
  // moved below the first one, so that a sentence goes on at the same margin
  const aside = leftOf(right) - leftOf(left)
  const second = layOutAcross(
    right.map((piece) => ({ ...piece, left: piece.left - aside, right: piece.right - aside })),
    inside.filter((rule) => placeOf(rule) >= middle).map((rule) => moved(rule, aside)),
    { area: first.known.area, grid: null },
  )
  const whole = joinedAcross(first.blocks.at(-1), second.blocks[0])
  const text = whole
    ? [...first.blocks.slice(0, -1), whole, ...second.blocks.slice(1)]
    : [...first.blocks, ...second.blocks]
  const below = layOut(...outside(bottom, Infinity), above.known, depth)
  return { blocks: [...above.blocks, ...text, ...below.blocks], known: below.known }
}

const placeOf = ({ across, at, from, to }: Rule): number => (across ? (from + to) / 2 : at)
const leftOf = (pieces: readonly Piece[]): number => Math.min(...pieces.map(({ left }) => left))
const moved = (rule: Rule, by: number): Rule =>
  rule.across ? { ...rule, from: rule.from - by, to: rule.to - by } : { ...rule, at: rule.at - by }

function layOutAcross(pieces: readonly Piece[], rules: readonly Rule[], before: Known): LaidOut {
  const area = widest(areaOf(linesOf(pieces)), before.area)
  const across = rules.filter((rule) => rule.across)
  const blocks: Block[] = []
  let [rest, grid] = [pieces, before.grid]
  const take = (some: readonly Piece[]) => {
    const laid = layOutText(some, area, { rules: across, grid })
    grid = laid.grid
    blocks.push(...laid.blocks)
  }
  for (const { table, top, pieces: within } of drawnTables(pieces, rules)) {
    take(rest.filter((piece) => piece.y < top && !within.has(piece)))
    blocks.push(table)
    grid = null
    rest = rest.filter((piece) => piece.y >= top && !within.has(piece))
  }
  take(rest)
  return { blocks, known: { area, grid } }
}

/** What a page tells of the next one. */
export interface Known {
  /** The horizontal extent of its text. */
  readonly area: Span | null
  /** The columns of the table without ruled columns that it ends with. */
  readonly grid: Grid | null
}
export const NOTHING_KNOWN: Known = { area: null, grid: null }

/** A last page of short lines is taken to have the margins of the page before. */
const widest = (own: Span | null, before: Span | null): Span | null =>
  own && before && own.to <= before.to && own.to > NARROWEST * before.to ? before : (own ?? before)
const NARROWEST = 0.6

/** In median line distances: a larger one leaves an empty line. */
const BLANK_LINE = 1.45
/** How deep columns within columns are looked for. */
const DEEPEST = 3

const EMPTY = { kind: 'LINE', text: '' } as const

/** Lines that are ruled across a page, and the columns of the table that the page before ends with. */
interface Open {
  readonly rules: readonly Rule[]
  readonly grid: Grid | null
}

/** The last table without ruled columns tells the next page its columns, if nothing stands below it. */
function layOutText(pieces: readonly Piece[], area: Span | null, { rules, grid }: Open) {
  const lines = linesOf(pieces)
  const tables = tablesIn(lines, rules, grid)
  const last = tables.at(-1)
  const isOpen = last !== undefined && lines.slice(last.end).every(({ text }) => /^\d+$/.test(text))
  return { blocks: blocksIn(lines, area, tables), grid: isOpen ? last.grid : null }
}

/** `room`: the horizontal extent of the cell that the items stand in, if they do. */
function blocksIn(
  lines: readonly Line[],
  area: Span | null,
  tables: readonly PdfTable[],
  depth = 0,
  room?: Span,
): Block[] {
  const usual = usualStep(lines)
  const step = stepOfFullLines(lines, area) ?? usual
  const flows = flowOf(step, area, indentOf(lines, area))
  const goesOn = (begun: string, line: Line, next: Line): boolean =>
    room ? wraps(begun, line, next, room) : flows(begun, line, next)
  const out: Block[] = []
  const placed = (text: string, first: Line, last: Line): Paragraph => ({
    kind: 'LINE',
    text,
    first,
    goesOnIn: (next) => goesOn(text, last, next.at(last.y + step)),
  })
  const put = (line: Line, above: Line | undefined) => {
    const last = out.at(-1)
    const isWhole = last?.kind !== 'LINE' || last.text === ''
    if (above && !isWhole && goesOn(last.text, above, line)) {
      const first = isParagraph(last) ? last.first : line
      out[out.length - 1] = placed(joinWrapped(last.text, line.text), first, line)
      return
    }
    if (above !== undefined && line.y - above.y > Math.max(usual, line.size) * BLANK_LINE) out.push(EMPTY)
    out.push(placed(line.text, line, line))
  }
  const putLines = (from: number, to: number) => {
    let done = from
    for (const { start, end, cells, prose } of depth < DEEPEST ? columnsIn(lines, from, to, area) : []) {
      for (; done < start; done += 1) put(lines[done] as Line, lines[done - 1])
      for (const cell of cells) {
        if (!prose) out.push(EMPTY)
        const inside = linesOf(cell.pieces)
        const own = prose ? areaOf(inside) : null
        out.push(...blocksIn(inside, own, tablesIn(inside), depth + 1, prose ? undefined : cell.room))
      }
      if (!prose) out.push(EMPTY)
      done = end
    }
    for (; done < to; done += 1) put(lines[done] as Line, lines[done - 1])
  }
  let done = 0
  for (const { start, end, rows } of tables) {
    putLines(done, start)
    out.push(tableOf(rows))
    done = end
  }
  putLines(done, lines.length)
  return out
}

const tableOf = (rows: readonly (readonly string[])[]): Table => ({
  kind: 'TABLE',
  bordered: false,
  headed: true,
  rows: rows.map((row) => row.map((text) => ({ blocks: [{ kind: 'LINE', text }], columns: 1, rows: 1 }))),
})
