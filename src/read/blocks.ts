import { tooComplex } from './file-errors.js'
import { LIMITS } from './limits.js'

/** The common form of all formats but text and PDF, in reading order. A line may hold line breaks. */
export type Block = Line | Table

export interface Line {
  readonly kind: 'LINE'
  readonly text: string
}

export interface Table {
  readonly kind: 'TABLE'
  /** Whether lines are drawn between its cells. */
  readonly bordered: boolean
  /** Whether its first row is marked as a header row. */
  readonly headed: boolean
  readonly rows: readonly (readonly Cell[])[]
}

export interface Cell {
  readonly blocks: readonly Block[]
  readonly columns: number
  readonly rows: number
}

/**
 * Renders blocks as the text that the parser reads: each block on a line of its own. A layout table (letterhead,
 * signature block) is rendered cell by cell, with empty lines between cells; a data table row by row as `| a | b |`,
 * where a cell that spans rows is repeated in each of them.
 *
 * @throws AppError FILE_TOO_COMPLEX when the text or a table exceeds its limit
 */
export function renderBlocks(blocks: readonly Block[], name: string): string {
  const out: string[] = []
  let length = 0
  const put = (line: string) => {
    length += line.length + 1
    if (length > LIMITS.characters) throw tooComplex(name, 'characters of text', LIMITS.characters, null)
    out.push(line)
  }
  renderInto(blocks, put, name)
  const text = trimLineEnds(out.join('\n'))
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return text === '' ? '' : `${text}\n`
}

/** `text` without spaces and tabs at the ends of its lines; no-break spaces stay. */
export const trimLineEnds = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      // not a regular expression, which would scan each run of spaces within a line from each of its spaces
      let end = line.length
      while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end -= 1
      return line.slice(0, end)
    })
    .join('\n')

/** All lines of the blocks in reading order, including those in table cells. */
export const linesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'LINE' ? [block.text] : block.rows.flat().flatMap((cell) => linesIn(cell.blocks)),
  )

/** The blocks with these lines instead of their own, which `linesIn` gives. */
export function withLines(blocks: readonly Block[], lines: readonly string[]): Block[] {
  const rest = lines.values()
  const within = (some: readonly Block[]): Block[] =>
    some.map((block) =>
      block.kind === 'LINE'
        ? { ...block, text: rest.next().value ?? block.text }
        : {
            ...block,
            rows: block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: within(cell.blocks) }))),
          },
    )
  return within(blocks)
}

function renderInto(blocks: readonly Block[], put: (line: string) => void, name: string): void {
  for (const block of withHeadersJoined(blocks)) {
    if (block.kind === 'LINE') put(block.text)
    else {
      const from = firstDataRow(block)
      const till = endOfData(block, from)
      const placed = isPlacing(block.rows)
      renderLayout(block.rows.slice(0, from), placed, put, name)
      put('')
      for (const row of grid(block.rows.slice(from, till), name))
        if (row.some((cell) => cell !== '')) put(`| ${row.join(' | ')} |`)
      renderLayout(block.rows.slice(till), true, put, name)
      put('')
    }
  }
}

/** A table that is only the header of the next one, as some set it to keep it apart, is a part of that. */
function withHeadersJoined(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = []
  let header = -1
  for (const block of blocks) {
    const above = out[header]
    if (block.kind === 'LINE') {
      if (block.text.trim() !== '') header = -1
      out.push(block)
    } else if (above?.kind === 'TABLE' && goesOnBelow(above, block)) {
      out.splice(header, out.length - header, {
        ...block,
        headed: true,
        rows: [...above.rows, ...block.rows],
      })
      header = -1
    } else {
      out.push(block)
      header = isHeader(block) ? out.length - 1 : -1
    }
  }
  return out
}

const isHeader = ({ rows }: Table): boolean => {
  const [first] = rows[0] ?? []
  return rows.length <= 2 && first !== undefined && COUNTED.test(wordsOf(first))
}

const goesOnBelow = (header: Table, { rows }: Table): boolean => {
  const [first] = rows[0] ?? []
  return first !== undefined && ROW_NUMBER.test(wordsOf(first)) && widthOf(header.rows) === widthOf(rows)
}
const ROW_NUMBER = /^\s*(?:\d{1,3}|[IVX]{1,5}|[A-Z])\.?\s*$/
const widthOf = ([first = []]: Table['rows']): number => first.reduce((sum, { columns }) => sum + columns, 0)

/** Cell by cell; of the rows of a head or a foot that have two cells, first those on the left: its number may have a row of its own. */
function renderLayout(rows: Table['rows'], placed: boolean, put: (line: string) => void, name: string): void {
  let at = 0
  while (at < rows.length) {
    let end = at
    while (placed && rows[end]?.length === 2) end += 1
    const paired = rows.slice(at, end)
    const cells = end > at ? [0, 1].flatMap((side) => paired.map((row) => row[side] as Cell)) : rows[at]!
    for (const { blocks: inside } of cells) {
      put('')
      renderInto(inside, put, name)
    }
    at = Math.max(end, at + 1)
  }
}

/** Only a letterhead or a signature block has these. Some programs draw borders even around them. */
const HEAD_OR_FOOT = /CỘNG H(?:ÒA|OÀ) X|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*[-–]\s*Tự do|^\s*Nơi nhận\s*:/mu

const isPlacing = (rows: Table['rows']): boolean =>
  rows
    .slice(0, 4)
    .flat()
    .some((cell) => HEAD_OR_FOOT.test(wordsOf(cell)))

/** The header of a column of row numbers. */
const COUNTED = /^\s*(?:STT|TT|Số TT)\s*$/iu

/** The index of the row where data begins; a letterhead may be part of the same table. */
function firstDataRow(table: Table): number {
  const { rows } = table
  if (!isPlacing(rows)) return holdsData(table) ? 0 : rows.length
  const from = rows.findIndex(([first]) => first !== undefined && COUNTED.test(wordsOf(first)))
  return from >= 0 && holdsData({ ...table, headed: false, rows: rows.slice(from) }) ? from : rows.length
}

const RECIPIENTS = /^\s*Nơi nhận\s*:/u

/** Where a foot begins that programs have made part of the table above it. */
function endOfData({ rows }: Table, from: number): number {
  const foot = rows.findIndex(
    (row, at) => at > from && row.some((cell) => RECIPIENTS.test(wordsOf(cell).normalize('NFC'))),
  )
  return foot < 0 ? rows.length : foot
}

function holdsData({ rows, headed, bordered }: Table): boolean {
  const filled = rows.map((row) => row.filter(hasText).length)
  if (Math.max(0, ...filled) < 2) return false
  if (headed || (bordered && filled.filter((count) => count > 0).length > 1)) return true
  return Math.max(0, ...filled) > 2 && filled.filter((count) => count > 0).length > 2
}

const hasText = ({ blocks }: Cell): boolean =>
  blocks.some((block) => (block.kind === 'LINE' ? block.text.trim() !== '' : block.rows.flat().some(hasText)))

const wordsOf = ({ blocks }: Cell): string =>
  blocks
    .map((block) => (block.kind === 'LINE' ? block.text : block.rows.flat().map(wordsOf).join(' ')))
    .join('\n')

function grid(rows: Table['rows'], name: string): string[][] {
  const reaching: { rows: number; readonly text: string }[] = []
  let cells = 0
  return rows.map((row) => {
    const line: string[] = []
    const reach = () => {
      for (;;) {
        const above = reaching[line.length]
        if (!above || above.rows === 0) return
        above.rows -= 1
        line.push(above.text)
      }
    }
    for (const cell of row) {
      reach()
      const words = wordsOf(cell)
        .replace(/[\s\u00a0|]+/gu, ' ')
        .trim()
      for (let i = 0; i < cell.columns; i += 1) {
        const text = i === 0 ? words : ''
        reaching[line.length] = { rows: cell.rows - 1, text }
        line.push(text)
      }
    }
    reach()
    cells += line.length
    if (cells > LIMITS.tableCells) throw tooComplex(name, 'table cells', LIMITS.tableCells, cells)
    return line
  })
}
