/** A paragraph of a text, or a part of a long one; what is blank behind it is left out. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether an empty line follows. */
  readonly isLast: boolean
}

/** A stretch of the text that is not there yet. */
export interface Gap {
  readonly page: number
  readonly start: number
  readonly end: number
}

export type Row = Line | Gap

export const isGap = (row: Row): row is Gap => 'page' in row

/** Units of text in a page, the most that the server gives at once. */
export const PAGE = 100_000
/** Longer lines are cut between words, so that no row is taller than a window. */
const LONGEST = 1_500

/** How many pages a text has. */
export const pagesOf = (length: number): number => Math.ceil(length / PAGE)

/** The rows of a text of which some pages are there. Pages that follow each other are read as one. */
export function rowsOf(pages: ReadonlyMap<number, string>, length: number): Row[] {
  const rows: Row[] = []
  const count = pagesOf(length)
  for (let page = 0; page < count;) {
    const start = page * PAGE
    if (!pages.has(page)) {
      rows.push({ page, start, end: Math.min(start + PAGE, length) })
      page++
      continue
    }
    let text = ''
    for (; pages.has(page); page++) text += pages.get(page)!
    addLines(rows, text, start)
  }
  return rows
}

function addLines(rows: Row[], text: string, offset: number): void {
  for (const { 0: whole, index } of text.matchAll(/[^\r\n\f]*(?:\r\n?|\n|\f|$)/g)) {
    const words = whole.trimEnd()
    const last = rows.at(-1)
    if (words === '') {
      if (whole !== '' && last && !isGap(last)) rows[rows.length - 1] = { ...last, isLast: true }
      continue
    }
    for (let at = 0; at < words.length;) {
      const end = endOfPart(words, at)
      rows.push({
        start: offset + index + at,
        end: offset + index + end,
        text: words.slice(at, end),
        isLast: false,
      })
      at = end
    }
  }
}

function endOfPart(words: string, at: number): number {
  if (words.length - at <= LONGEST) return words.length
  const space = words.lastIndexOf(' ', at + LONGEST)
  if (space > at) return space + 1
  const isPair = /[\uD800-\uDBFF]/.test(words.charAt(at + LONGEST - 1))
  return at + LONGEST - (isPair ? 1 : 0)
}

/** The index of the row in which a place stands, or of the last one before it. */
export function rowAt(rows: readonly Row[], place: number): number {
  let low = 0
  let high = rows.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (rows[middle]!.start <= place) low = middle
    else high = middle - 1
  }
  return low
}
