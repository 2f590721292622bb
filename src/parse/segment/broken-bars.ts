import { Passage } from '../passage.js'
import { MOST_COLUMNS, rowOf, type Rows } from './cell-rows.js'

const FEWEST_COLUMNS = 3
/** So many printed lines may hold one row. */
const MOST_LINES_OF_ROW = 12

/**
 * The table whose cells stand between bars, where copying has broken the words of a cell over several lines. Without
 * rows where none is broken: then each line is a row as it stands. Null where no row begins.
 */
export function brokenBars(text: Passage, lines: readonly string[], first: number, at: number): Rows | null {
  const width = widthFrom(lines, first)
  if (width === null) return null
  const rows: Passage[][] = []
  let [index, start, broken] = [first, at, 0]
  while (index < lines.length && opensRow(lines[index] as string)) {
    const next = endOfRow(lines, index, width)
    if (next === null) break
    const cells = cellsOf(text, lines.slice(index, next), start)
    if (!cells.every((cell) => /^[\s:-]*$/u.test(cell.text))) rows.push(cells)
    if (next > index + 1) broken += 1
    for (; index < next; index += 1) start += (lines[index] as string).length + 1
  }
  if (index === first) return null
  return { rows: broken > 0 && rows.length > 1 ? rows.map((cells) => rowOf(cells)) : [], next: index }
}

/** How many bars the first row has, which ends before the next one. */
function widthFrom(lines: readonly string[], first: number): number | null {
  if (!opensRow(lines[first] as string)) return null
  let bars = 0
  for (let at = first; at < lines.length && at < first + MOST_LINES_OF_ROW; at += 1) {
    const line = lines[at] as string
    if (line.trim() === '' || (at > first && isOther(lines, at))) return null
    bars += barsIn(line)
    if (closesRow(line) && opensRow(lines[at + 1] ?? ''))
      return bars > FEWEST_COLUMNS && bars <= MOST_COLUMNS + 1 ? bars : null
  }
  return null
}

/** The line behind a row with so many bars; null where it does not end as a row. */
function endOfRow(lines: readonly string[], first: number, width: number): number | null {
  let bars = 0
  for (let at = first; at < lines.length && at < first + MOST_LINES_OF_ROW; at += 1) {
    const line = lines[at] as string
    if (line.trim() === '' || (at > first && isOther(lines, at))) return null
    bars += barsIn(line)
    if (bars >= width) return bars === width && closesRow(line) ? at + 1 : null
  }
  return null
}

/** Not where each bar stands on a line of its own: such tables are read cell by cell (`cell-tables.ts`). */
const opensRow = (line: string): boolean => /^\s{0,8}\|\s*[^\s|]/u.test(line)
const closesRow = (line: string): boolean => line.trimEnd().endsWith('|')
/** Whether another row begins on a line: a cell may have been broken before its bar. */
const isOther = (lines: readonly string[], at: number): boolean =>
  opensRow(lines[at] as string) && closesRow(lines[at - 1] as string)
const barsIn = (line: string): number => line.split('|').length - 1

/** The cells of the printed lines of a row; empty ones keep their place. */
function cellsOf(text: Passage, lines: readonly string[], at: number): Passage[] {
  const cells: Passage[] = [Passage.empty]
  let start = at
  for (const line of lines) {
    for (const [piece, words] of line.split('|').entries()) {
      const passage = text.slice(start, start + words.length).trim()
      if (piece > 0) cells.push(passage)
      else cells[cells.length - 1] = Passage.join([cells.at(-1) as Passage, passage])
      start += words.length + 1
    }
  }
  return cells.slice(1, -1)
}
