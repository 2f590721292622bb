import stringWidth from 'string-width'
import type { Messages } from '../locale/messages.js'
import { harmless } from '../terminal.js'

/** One column: its heading, and how narrow it may become when the terminal is. */
export interface Column {
  readonly heading: string
  /** Columns that it keeps at least where it has so many; `SHORT` when absent. `WHOLE`: it is never cut. */
  readonly least?: number
}

/** What is copied from the terminal, or means nothing in part: ids, days, numbers. */
export const WHOLE = Number.POSITIVE_INFINITY
const SHORT = 12

const GAP = 2

/**
 * Rows below their headings. Columns align whatever letters are made of (marks that combine take no column, wide
 * characters two). Where `width` is known, the column with most to spare is cut first, until a row fits.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { width, heading }: { readonly width: number | null; readonly heading: (text: string) => string },
  paint: (cell: string, row: number, column: number) => string = (cell) => cell,
): string {
  const cells = rows.map((row) => row.map((cell) => harmless(cell.normalize('NFC')).replace(/\s+/g, ' ')))
  const widths = columns.map(({ heading: title }, at) =>
    Math.max(stringWidth(title), ...cells.map((row) => stringWidth(row[at] ?? ''))),
  )
  for (let over = width === null ? 0 : total(widths) - width; over > 0; over = total(widths) - width!) {
    const most = columns
      .map(({ least = SHORT }, at) => ({ at, spare: widths[at]! - least }))
      .filter(({ spare }) => spare > 0)
      .sort((a, b) => b.spare - a.spare)[0]
    if (most === undefined) break
    widths[most.at]! -= Math.min(over, most.spare, Math.max(1, Math.ceil(over / 4)))
  }
  const line = (row: readonly string[], finish: (cell: string, column: number) => string): string =>
    row
      .map((cell, at) => {
        const cut = truncated(cell, widths[at]!)
        const fill = at === row.length - 1 ? '' : ' '.repeat(widths[at]! - stringWidth(cut) + GAP)
        return finish(cut, at) + fill
      })
      .join('')
      .trimEnd()
  return [
    line(
      columns.map(({ heading: title }) => title),
      (cell) => heading(cell),
    ),
    ...cells.map((row, index) => line(row, (cell, at) => paint(cell, index, at))),
  ]
    .map((text) => `${text}\n`)
    .join('')
}

const total = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, 0) + GAP * (widths.length - 1)

const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' })

/** As much of a text as `width` columns hold, with an ellipsis where something is left out. */
export function truncated(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let shown = ''
  let columns = 0
  for (const { segment } of letters.segment(text)) {
    columns += stringWidth(segment)
    if (columns > width - 1) break
    shown += segment
  }
  return `${shown.trimEnd()}…`
}

/** Between what a symbol or a name leaves the choice, as an error's details tell it; nothing for other errors. */
export function candidatesOf(
  { candidates: heading, columns }: Messages,
  details: unknown,
  width: number | null = null,
): string {
  if (!Array.isArray(details)) return ''
  const rows = (details as Readonly<Record<string, string | null>>[]).map(
    ({ id, symbol, name, issuer, issuedOn, territory }) => [
      id ?? '',
      symbol ?? '',
      name ?? '',
      issuer ?? '',
      issuedOn ?? '',
      territory ?? '',
    ],
  )
  const { id, symbol, name, issuer, issuedOn, territory } = columns
  const headings: readonly Column[] = [
    { heading: id, least: WHOLE },
    { heading: symbol },
    { heading: name, least: 16 },
    { heading: issuer },
    { heading: issuedOn, least: WHOLE },
    { heading: territory },
  ]
  // a column that is empty in every row says nothing
  const told = headings.flatMap((column, at) => (rows.some((row) => row[at] !== '') ? [{ column, at }] : []))
  return rows.length === 0
    ? ''
    : `${heading}\n${table(
        told.map(({ column }) => column),
        rows.map((row) => told.map(({ at }) => row[at]!)),
        { width, heading: (text) => text },
      )}`
}
