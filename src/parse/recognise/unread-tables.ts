import type { Span } from '../../model/evidence.js'
import { fold } from '../../model/fold.js'
import { COLUMNS_OF_TASKS } from '../lexicon/columns.js'
import type { Item } from '../segment.js'

/**
 * The tables of tasks whose rows were not found: the names of their columns stand there, and no row below them; or one row has the
 * numbers of several; or a table has the columns of bodies and days alone, as the right half of a sheet that was printed on several pages
 * has. What they assign may have lost its body or its day.
 */
export function unreadTablesIn(
  text: string,
  items: readonly Item[],
): { readonly words: string; readonly span: Span }[] {
  const rows = items
    .filter(({ marker }) => marker === 'ROW')
    .map(({ label, passage }) => ({ label, span: passage.span() }))
  const isRead = (end: number) => rows.some(({ span: { start } }) => start >= end && start < end + NEAR)
  const heads = headsIn(text).filter(({ end }) => !isRead(end))
  const heaps = rows.filter(({ label }) => isHeap(label)).map(({ span }) => span)
  return [...heads, ...heaps, ...halvesIn(text)].map((span) => ({
    words: text
      .slice(span.start, Math.min(span.end, span.start + SHOWN))
      .replace(/\s+/gu, ' ')
      .trim(),
    span,
  }))
}

/** In letters: the first row begins so near behind the names of the columns. */
const NEAR = 1_500
const LONGEST = 300
const SHOWN = 80
const NAMES = 3
/** Where a line may begin with the names of columns. */
const OPENS = /^[ \t]*(?=(?:(?:số )?s?tt\s|(?:các |tên )?(?:nội dung|nhiệm vụ|công việc|hoạt động)))/gimu
const COUNTED = /^(?:số )?s?tt\s+/iu

/** The names of columns that stand together, those of a duty and of who has it among them. */
function headsIn(text: string): Span[] {
  const heads: Span[] = []
  for (const { index, 0: indent } of text.matchAll(OPENS)) {
    const start = index + indent.length
    if (start < (heads.at(-1)?.end ?? 0)) continue
    const near = text.slice(start, start + LONGEST)
    const length = namesAtStart(fold(near.replace(/\s+/gu, ' ')))
    if (length > 0) heads.push({ start, end: start + lengthInPrint(near, length) })
  }
  return heads
}

/** The first rows of tables whose columns name bodies and days, and none what they are for. */
const halvesIn = (text: string): Span[] =>
  [...text.matchAll(FIRST_ROW)].flatMap(({ index, 0: row }) => {
    const cells = row.split('|').map((cell) => fold(cell.trim()))
    const names = cells.filter((cell) => cell !== '').map(columnNamed)
    const isHalf =
      names.length >= 2 &&
      names.every((name) => name !== null && name !== 'content') &&
      names.some((name) => name === 'lead' || name === 'coordinating') &&
      names.includes('time')
    return isHalf ? [{ start: index, end: index + row.length }] : []
  })
const FIRST_ROW = /(?<!\|[ \t]*\n)^\|[^\n]{3,300}\|(?=[ \t]*\n\|)/gmu

/** What a cell names as a column; null for other words. */
function columnNamed(low: string): string | null {
  COLUMNS_OF_TASKS.lastIndex = 0
  const found = COLUMNS_OF_TASKS.exec(low)
  if (found?.[0].length !== low.length) return null
  return Object.entries(found.groups ?? {}).find(([, words]) => words !== undefined)?.[0] ?? null
}

/** How many letters the names of columns of a table of tasks take; 0 where there are too few. */
function namesAtStart(low: string): number {
  const names: string[] = []
  let at = COUNTED.exec(low)?.[0].length ?? 0
  for (;;) {
    COLUMNS_OF_TASKS.lastIndex = at
    const groups = COLUMNS_OF_TASKS.exec(low)
    if (!groups) break
    names.push(...Object.keys(groups.groups ?? {}).filter((name) => groups.groups?.[name] !== undefined))
    at += groups[0].length
  }
  return names.length >= NAMES && names.includes('lead') && names.includes('content') ? at : 0
}

/** As many letters of a text as `length` of the same with single blanks. */
function lengthInPrint(text: string, length: number): number {
  let [at, taken] = [0, 0]
  for (; at < text.length && taken < length; at += 1)
    if (!/\s/u.test(text[at] as string) || !/\s/u.test(text[at + 1] ?? '')) taken += 1
  return at
}

/** "1 2 3" in the place of one number. */
const isHeap = (label: string): boolean => {
  const numbers = label.trim().split(/[.)]?\s+/u)
  return (
    numbers.length > 1 &&
    numbers.every(
      (number, index) =>
        /^\d{1,3}[.)]?$/u.test(number) &&
        Number.parseInt(number, 10) === Number.parseInt(numbers[0] as string, 10) + index,
    )
  )
}
