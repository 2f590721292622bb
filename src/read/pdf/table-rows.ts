import { joinWrapped } from './line-wraps.js'
import type { Line } from './lines.js'

/** A line of a table, and its words column by column. */
export interface BodyLine {
  readonly line: Line
  readonly cells: readonly string[]
}

/** The number of a row. */
export const NUMBER = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,6}|\p{L})[.)]?$/u

/** How the rows of a table may be told from each other. */
interface Evidence {
  /** Heights at which lines are ruled across the table. */
  readonly ruled: readonly number[]
  /** Whether it goes on from another page: its first lines may belong to a row that has its number there. */
  readonly goesOn: boolean
}

/**
 * The end of each row, as an index of its lines; null unless there is exactly one way to find them. Rows are what stands between two
 * ruled lines, what has one number, or, without numbers, what stands apart from the next by more than the lines in it, or begins with
 * a sentence in every column.
 */
export function rowEnds(body: readonly BodyLine[], { ruled, goesOn }: Evidence): readonly number[] | null {
  if (body.length === 0) return null
  const byLines = between(body, ruled)
  const isCounted = body.every(({ cells }) => cells[0] === '' || NUMBER.test(cells[0] ?? ''))
  if (!isCounted) {
    if (byLines && byLines.length > 1 && isFilled(body, byLines, 1)) return byLines
    const byStep = apart(body)
    if (byStep) return isSound(body, byStep, true) && isFilled(body, byStep, 2) ? byStep : null
    return opening(body, goesOn)
  }
  if (byLines && hasOneNumberEach(body, byLines)) return byLines
  const ways = [beginning(body, goesOn), centred(body)].filter(
    (ends) =>
      ends !== null && isSound(...(goesOn ? fromFirstNumber(body, ends) : ([body, ends] as const)), false),
  )
  const [first, second] = ways
  if (!first) return null
  if (!second || second.join() === first.join()) return first
  const byStep = apart(body)?.join()
  return ways.find((ends) => ends?.join() === byStep) ?? null
}

/** The words of each cell of a row. */
export function cellsOf(row: readonly BodyLine[], columns: number): string[] {
  return Array.from({ length: columns }, (_, column) =>
    row
      .map(({ cells }) => cells[column] ?? '')
      .filter((text) => text !== '')
      .reduce((whole, text) => (whole === '' ? text : joinWrapped(whole, text)), '')
      .replace(/[\s|]+/g, ' '),
  )
}

/** The lines of each row. */
export const rowsBy = (body: readonly BodyLine[], ends: readonly number[]): readonly BodyLine[][] =>
  ends.map((end, index) => body.slice(ends[index - 1] ?? 0, end))

function between(body: readonly BodyLine[], ruled: readonly number[]): number[] | null {
  const ends = body.flatMap(({ line }, index) => {
    const next = body[index + 1]
    return next && ruled.some((at) => at > line.y && at < next.line.y) ? [index + 1] : []
  })
  return ends.length === 0 ? null : [...ends, body.length]
}

const hasOneNumberEach = (body: readonly BodyLine[], ends: readonly number[]): boolean =>
  rowsBy(body, ends).every((row) => row.filter(({ cells }) => cells[0] !== '').length === 1)

/** Without what goes on from another page, which may begin in the middle of a sentence. */
function fromFirstNumber(body: readonly BodyLine[], ends: readonly number[]) {
  const skipped = body[0]?.cells[0] === '' ? (ends[0] ?? 0) : 0
  return [body.slice(skipped), ends.filter((end) => end > skipped).map((end) => end - skipped)] as const
}

/** The end of each row when its number stands in the first line. */
function beginning(body: readonly BodyLine[], goesOn: boolean): number[] | null {
  if (body[0]?.cells[0] === '' && !goesOn) return null
  const ends = body.flatMap(({ cells }, index) => (index > 0 && cells[0] !== '' ? [index] : []))
  return [...ends, body.length]
}

/** The end of each row when its number is centred vertically. */
function centred(body: readonly BodyLine[]): number[] | null {
  const ends: number[] = []
  for (let start = 0; start < body.length;) {
    const top = (body[start] as BodyLine).line
    const at = body.findIndex(({ cells }, index) => index >= start && cells[0] !== '')
    if (at < 0) return null
    const bottom = 2 * (body[at] as BodyLine).line.y - top.y
    let end = at + 1
    while (end < body.length && (body[end] as BodyLine).line.y < bottom + 0.3 * top.size) end += 1
    const last = body[end - 1] as BodyLine
    if (Math.abs(last.line.y - bottom) > 0.3 * top.size) return null
    if (body.slice(at + 1, end).some(({ cells }) => cells[0] !== '')) return null
    ends.push(end)
    start = end
  }
  return ends
}

/** In steps within a cell: two rows stand so much further apart, and all of them alike. */
const APART = 1.12
const ALIKE = 0.2
/** In ems: lines of one cell are set no wider than that where none is wrapped. */
const USUAL = 1.25

/** The end of each row where all rows stand equally far from each other, and further than the lines of a cell. */
function apart(body: readonly BodyLine[]): number[] | null {
  const within = Math.min(...stepsInColumns(body), USUAL * (body[0] as BodyLine).line.size)
  const steps = body.slice(1).map(({ line }, index) => line.y - (body[index] as BodyLine).line.y)
  const sorted = [within, ...steps].sort((one, other) => one - other)
  const [narrow, wide] = sorted
    .slice(1)
    .map((step, index) => [sorted[index] as number, step] as const)
    .filter(([, step]) => step > within)
    .reduce((most, pair) => (pair[1] / pair[0] > most[1] / most[0] ? pair : most), [1, 1])
  if (wide < APART * narrow || Math.max(...steps) > (1 + ALIKE) * wide) return null
  return [...steps.flatMap((step, index) => (step >= wide ? [index + 1] : [])), body.length]
}

/** The end of each row where each begins with a line that has a capital or a number in every column, and no other line may be one. */
function opening(body: readonly BodyLine[], goesOn: boolean): number[] | null {
  const isFirst = body.map(({ cells }) => cells.filter((text) => /^[\p{Lu}\d]/u.test(text)).length)
  const columns = body[0]?.cells.length ?? 0
  const mayBe = body.map(
    ({ cells }, index) =>
      /^\p{Lu}/u.test(cells[0] ?? '') && cells.filter((text) => text !== '').length === isFirst[index],
  )
  const starts = body.flatMap((_, index) => (isFirst[index] === columns ? [index] : []))
  if (starts[0] !== 0 || (starts.length < 2 && !goesOn)) return null
  if (mayBe.some((it, index) => it && (isFirst[index] as number) > 1 && isFirst[index] !== columns))
    return null
  return [...starts.slice(1), body.length]
}

/** The distances between lines of one column. */
function stepsInColumns(body: readonly BodyLine[]): number[] {
  const columns = body[0]?.cells.length ?? 0
  return Array.from({ length: columns }, (_, column) =>
    body.filter(({ cells }) => cells[column] !== '').map(({ line }) => line.y),
  ).flatMap((heights) => heights.slice(1).map((y, index) => y - (heights[index] as number)))
}

/** Whether no cell begins in the middle of a sentence; `alsoFirst`: nor one of the first column, which holds no numbers. */
const isSound = (body: readonly BodyLine[], ends: readonly number[], alsoFirst: boolean): boolean =>
  rowsBy(body, ends).every((row) =>
    (row[0]?.cells ?? []).every((_, column) => {
      const first = row.find(({ cells }) => cells[column] !== '')?.cells[column]
      return (column === 0 && !alsoFirst) || first === undefined || !/^\p{Ll}(?!\))/u.test(first)
    }),
  )

/** Whether each row has words in its first column and in so many of them, or is a heading over the rows below it. */
const isFilled = (body: readonly BodyLine[], ends: readonly number[], least: number): boolean =>
  rowsBy(body, ends).every((row) => {
    const cells = (row[0]?.cells ?? []).map((_, column) => row.some(({ cells }) => cells[column] !== ''))
    return (
      cells[0] === true && (cells.filter(Boolean).length >= least || HEADING.test(row[0]?.cells[0] ?? ''))
    )
  })

const HEADING = /^(?:[IVXLC]{1,6}|[A-Z]|\d{1,2})\s?[.)/]\s?\p{L}/u
