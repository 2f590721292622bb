import type { TaskState } from '../model/task.js'
import { painter } from '../terminal.js'
import type { CommandContext } from './context.js'
import { type Column, formatTable } from './table.js'

export interface Row {
  readonly cells: readonly string[]
  /** Of the task in this row; it decides the colour. */
  readonly state?: TaskState
}

/** A page of a connection. */
export interface Page {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** The rows of a page as a table, with the number of rows and the cursor of the next page below. */
export function formatPage(
  { messages, colours, width }: CommandContext,
  columns: readonly Column[],
  rows: readonly Row[],
  { totalCount, pageInfo }: Page,
): string {
  if (rows.length === 0) return `${messages.nothingFound}\n`
  const paint = painter(colours)
  const table = formatTable(
    columns,
    rows.map(({ cells }) => cells),
    {
      width,
      heading: (text) => paint('BOLD', text),
      cell(text, row) {
        const { state } = rows[row]!
        if (state === 'OVERDUE') return paint('RED', text)
        return state?.startsWith('DONE') ? paint('GREEN', text) : text
      },
    },
  )
  const next = pageInfo.hasNextPage ? ` ${messages.nextPage(pageInfo.endCursor!)}` : ''
  return `${table}${messages.shown(rows.length, totalCount)}${next}\n`
}

interface DocumentNamed {
  readonly symbol: string | null
  readonly title?: string | null
  readonly typeLabel: string
}

/** What people call a document: its symbol, else its title, else its type. */
export const documentName = ({ symbol, title, typeLabel }: DocumentNamed): string =>
  symbol ?? title ?? typeLabel

/** The head of an answer that is about a document: its name and its title. */
export const documentHeading = (
  { colours }: CommandContext,
  { symbol, title, typeLabel }: DocumentNamed,
): string =>
  `${painter(colours)('BOLD', symbol ?? typeLabel)}${(title ?? null) === null ? '' : ` – ${title}`}`
