import { linesIn, renderBlocks, type Block, type Cell, type Line as TextLine, type Table } from '../blocks.js'
import { joinWrapped } from './line-wraps.js'
import type { Line } from './lines.js'
import { withWideTables } from './wide-tables.js'

/** A line of text, put together from the lines of a page. */
export interface Paragraph extends TextLine {
  readonly first: Line
  /** Whether it goes on in a line that would stand below it, as the first one of the next page may. */
  readonly goesOnIn: (next: Line) => boolean
}

export const isParagraph = (block: Block | undefined): block is Paragraph =>
  block !== undefined && 'goesOnIn' in block

/** The text of pages, with a form feed between two. @throws AppError FILE_TOO_COMPLEX */
export const textOf = (pages: readonly (readonly Block[])[], name: string): string =>
  `${joinPages(withWideTables(pages))
    .map((blocks) => renderBlocks(blocks, name).replace(/\n$/, ''))
    .join('\n\f\n')}\n`

/** Joins what goes on across pages into the page where it begins. */
function joinPages({ pages, emptied }: ReturnType<typeof withWideTables>): Block[][] {
  const out = pages.map((page) => [...page])
  const isFurniture = furnitureOf(pages)
  let open: { blocks: Block[]; at: number } | null = null
  for (const [page, blocks] of out.entries()) {
    if (emptied.has(page) && blocks.every(isFurniture)) continue
    const at = blocks.findIndex((block) => !isFurniture(block))
    const whole = joinedAcross(open?.blocks[open.at], blocks[at])
    if (open && whole) {
      open.blocks[open.at] = whole
      blocks.splice(at, 1)
      // a page with nothing else on it: what is open may go on
      if (blocks.every(isFurniture)) continue
    }
    open = { blocks, at: blocks.findLastIndex((block) => !isFurniture(block)) }
  }
  return out
}

/**
 * The last block of a page and the first one of the next as one; null where the second is another. Of a table that goes on the
 * repeated header is kept once, and a row that the page break split becomes one row.
 */
export function joinedAcross(above: Block | undefined, below: Block | undefined): Block | null {
  if (above?.kind === 'TABLE' && below?.kind === 'TABLE')
    return goesOn(above, below) ? joined(above, below) : null
  if (!isParagraph(above) || !isParagraph(below) || !goesOnAcross(above, below)) return null
  return { ...below, text: joinWrapped(above.text, below.text) }
}

const goesOnAcross = (above: Paragraph, below: Paragraph): boolean =>
  !/[.;:!?]$/.test(above.text) && above.goesOnIn(below.first)

/** Recognises page numbers, and running headers and footers: lines that repeat at the edges of pages. */
function furnitureOf(pages: readonly (readonly Block[])[]): (block: Block) => boolean {
  const seen = new Map<string, number>()
  for (const page of pages) {
    const texts = page.flatMap((block) =>
      block.kind === 'LINE' && block.text !== '' ? [keyOf(block.text)] : [],
    )
    for (const text of new Set([...texts.slice(0, EDGE), ...texts.slice(-EDGE)]))
      seen.set(text, (seen.get(text) ?? 0) + 1)
  }
  return (block) =>
    block.kind === 'LINE' &&
    (block.text.trim() === '' ||
      PAGE_NUMBER.test(block.text.trim()) ||
      (seen.get(keyOf(block.text)) ?? 0) > 1)
}

/** How many lines at the top and bottom of a page are looked at. */
const EDGE = 2
const PAGE_NUMBER = /^(?:(?:trang|page)\s*)?[-–]?\s*\d{1,4}\s*[-–]?(?:\s*\/\s*\d{1,4})?$/iu
const keyOf = (text: string): string => text.trim().replace(/\d+/g, '0')

const widthOf = ({ rows }: Table): number => (rows[0] ?? []).reduce((sum, { columns }) => sum + columns, 0)

/** Whether `below`, the first block of a page, continues `above`, the last of the page before. */
const goesOn = (above: Table, below: Table): boolean =>
  above.bordered === below.bordered && widthOf(above) > 1 && widthOf(above) === widthOf(below)

function joined(above: Table, below: Table): Table {
  const rows = [...above.rows]
  const more = [...below.rows]
  for (let index = 0; more.length > 0 && isSame(above.rows[index], more[0]); index += 1) more.shift()
  const [last, next] = [rows.at(-1), more[0]]
  if (last && next && last.length === next.length && isBroken(above, last, next)) {
    rows[rows.length - 1] = last.map((cell, index) => {
      const rest = next[index] as Cell
      return { ...cell, rows: Math.max(cell.rows, rest.rows), blocks: [...cell.blocks, ...rest.blocks] }
    })
    more.shift()
  }
  return { ...above, rows: [...rows, ...more] }
}

const wordsOf = (cell: Cell | undefined): string =>
  cell ? linesIn(cell.blocks).join(' ').replace(/\s+/gu, ' ').trim() : ''

const isSame = (row: readonly Cell[] | undefined, other: readonly Cell[] | undefined): boolean =>
  row !== undefined &&
  other !== undefined &&
  row.some((cell) => wordsOf(cell) !== '') &&
  row.map(wordsOf).join('|') === other.map(wordsOf).join('|')

const COUNTED = /^(?:STT|TT|Số TT)$/i
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,6}|\p{L})[.)]?$/u

/** Whether two rows are parts of one: only one of them has a number, or the sentences of the first continue. */
function isBroken(table: Table, last: readonly Cell[], next: readonly Cell[]): boolean {
  const numbers = [wordsOf(last[0]), wordsOf(next[0])]
  const isCounted = table.rows.some(([first]) => COUNTED.test(wordsOf(first)))
  if (isCounted)
    return numbers.filter((number) => number === '').length === 1 && numbers.some((it) => NUMBER.test(it))
  return next.every((cell, index) => {
    const [before, words] = [wordsOf(last[index]), wordsOf(cell)]
    return words === '' || (before !== '' && /^\p{Ll}/u.test(words) && !/[.;:]$/.test(before))
  })
}
