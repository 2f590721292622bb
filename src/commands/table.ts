import stringWidth from 'string-width'
import type { Messages } from '../locale/messages.js'
import { terminalSafe } from '../terminal.js'

export interface Column {
  readonly heading: string
  /** The width in terminal columns that cutting leaves at least; `DEFAULT_MINIMUM` when absent, `WHOLE`: never cut. */
  readonly minimum?: number
}

/** The minimum of columns that are copied from the terminal or say nothing in part: ids, days, numbers. */
export const WHOLE = Number.POSITIVE_INFINITY
const DEFAULT_MINIMUM = 12
const GAP = 2

export interface TableStyle {
  /** Columns of the terminal; null: nothing is cut. */
  readonly width: number | null
  readonly heading?: (text: string) => string
  readonly cell?: (text: string, row: number) => string
}

/**
 * Rows as text below their headings. Columns align by the width of the characters: combining marks take no column, wide
 * characters two. Where a row is wider than the terminal, the columns with most room above their minimum are cut.
 */
export function formatTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { width, heading: styleHeading = (text) => text, cell: styleCell = (text) => text }: TableStyle,
): string {
  const cells = rows.map((row) => row.map((cell) => terminalSafe(cell.normalize('NFC')).replace(/\s+/g, ' ')))
  const natural = columns.map(({ heading }, at) =>
    Math.max(stringWidth(heading), ...cells.map((row) => stringWidth(row[at] ?? ''))),
  )
  const widths = width === null ? natural : shrink(natural, columns, width)
  const line = (row: readonly string[], style: (cell: string) => string): string =>
    row
      .map((cell, at) => {
        const cut = truncate(cell, widths[at]!)
        const padding = at === row.length - 1 ? '' : ' '.repeat(widths[at]! - stringWidth(cut) + GAP)
        return style(cut) + padding
      })
      .join('')
      .trimEnd()
  return [
    line(
      columns.map(({ heading }) => heading),
      styleHeading,
    ),
    ...cells.map((row, index) => line(row, (cell) => styleCell(cell, index))),
  ]
    .map((text) => `${text}\n`)
    .join('')
}

/** Takes room from the column that has most above its minimum, until a row fits or nothing is left to take. */
function shrink(natural: readonly number[], columns: readonly Column[], width: number): number[] {
  const widths = [...natural]
  const excess = () => widths.reduce((sum, one) => sum + one, 0) + GAP * (widths.length - 1) - width
  for (let over = excess(); over > 0; over = excess()) {
    const [widest] = columns
      .map(({ minimum = DEFAULT_MINIMUM }, at) => ({ at, spare: widths[at]! - minimum }))
      .filter(({ spare }) => spare > 0)
      .sort((a, b) => b.spare - a.spare)
    if (widest === undefined) break
    widths[widest.at]! -= Math.min(over, widest.spare, Math.max(1, Math.ceil(over / 4)))
  }
  return widths
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' })

/** As much of the text as `width` columns hold, with an ellipsis when it is cut. */
export function truncate(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let kept = ''
  let columns = 0
  for (const { segment } of graphemes.segment(text)) {
    columns += stringWidth(segment)
    if (columns > width - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** The documents or agencies of an error's `details.candidates` as a table; empty when there are none. */
export function formatCandidates(
  { candidates: title, columns }: Messages,
  candidates: unknown,
  width: number | null = null,
): string {
  if (!Array.isArray(candidates) || candidates.length === 0) return ''
  const all = [
    { key: 'id', column: { heading: columns.id, minimum: WHOLE } },
    { key: 'symbol', column: { heading: columns.symbol } },
    { key: 'name', column: { heading: columns.name, minimum: 16 } },
    { key: 'issuer', column: { heading: columns.issuer } },
    { key: 'issuedOn', column: { heading: columns.issuedOn, minimum: WHOLE } },
    { key: 'territory', column: { heading: columns.territory } },
  ]
  const rows = candidates as readonly Readonly<Record<string, string | null>>[]
  const filled = all.filter(({ key }) => rows.some((row) => (row[key] ?? '') !== ''))
  const table = formatTable(
    filled.map(({ column }) => column),
    rows.map((row) => filled.map(({ key }) => row[key] ?? '')),
    { width },
  )
  return `${title}\n${table}`
}
