import type { Block, Table } from '../blocks.js'
import { columnsIn, stepOfFullLines, usualStep } from './columns.js'
import { drawnTables } from './ruled-tables.js'
import { linesOf, type Line, type Piece, type Span } from './lines.js'
import type { Rule } from './ruling-lines.js'
import { tablesIn } from './numbered-tables.js'
import { isParagraph, type Paragraph } from './page-breaks.js'
import { areaOf, flowOf, indentOf, joinWrapped, wraps } from './line-wraps.js'

/**
 * Lays out the text items of a page that share one direction, and its ruling lines, as blocks in reading order. Items
 * apart on one line get four spaces between them; vertical space becomes an empty line; columns are read one after the
 * other; ruled tables and tables of numbered rows become tables; wrapped lines are joined. `before`: the horizontal
 * extent of the text on the page before.
 */
export function layOut(
  pieces: readonly Piece[],
  rules: readonly Rule[] = [],
  before: Span | null = null,
): { blocks: Block[]; area: Span | null } {
  const area = widest(areaOf(linesOf(pieces)), before)
  const blocks: Block[] = []
  let rest = pieces
  for (const { table, top, pieces: within } of drawnTables(pieces, rules)) {
    blocks.push(
      ...layOutText(
        rest.filter((piece) => piece.y < top && !within.has(piece)),
        area,
      ),
      table,
    )
    rest = rest.filter((piece) => piece.y >= top && !within.has(piece))
  }
  return { blocks: [...blocks, ...layOutText(rest, area)], area }
}

/** A last page of short lines is taken to have the margins of the page before. */
const widest = (own: Span | null, before: Span | null): Span | null =>
  own && before && own.to <= before.to && own.to > NARROWEST * before.to ? before : (own ?? before)
const NARROWEST = 0.6

/** In median line distances: a larger one leaves an empty line. */
const BLANK_LINE = 1.45
/** How deep columns within columns are looked for. */
const DEEPEST = 3

const EMPTY = { kind: 'LINE', text: '' } as const

/** `room`: the horizontal extent of the cell that the items stand in, if they do. */
function layOutText(pieces: readonly Piece[], area: Span | null, depth = 0, room?: Span): Block[] {
  const lines = linesOf(pieces)
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
        const own = prose ? areaOf(linesOf(cell.pieces)) : null
        out.push(...layOutText(cell.pieces, own, depth + 1, prose ? undefined : cell.room))
      }
      if (!prose) out.push(EMPTY)
      done = end
    }
    for (; done < to; done += 1) put(lines[done] as Line, lines[done - 1])
  }
  let done = 0
  for (const { start, end, rows } of tablesIn(lines)) {
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
