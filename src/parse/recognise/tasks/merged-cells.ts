import { fold } from '../../../model/fold.js'
import type { Passage } from '../../passage.js'
import type { Item } from '../../segment.js'
import type { Columns } from './columns.js'
import { LETTERS } from '../../lexicon/layout.js'

/** A row of a table whose cells are those that hold for it; the row in which its lead stands, where that is another. */
export interface WholeRow {
  readonly cells: readonly Passage[]
  /** It only names a part of the table. */
  readonly isSection: boolean
  /** The row that names its part. */
  readonly part: Item | null
  readonly leadFrom: Item | null
}

/**
 * A cell that reaches over several rows is printed in the first of them, and the others are left empty by most converters.
 * Of a row whose number is the next one, an empty cell of who has it is such a cell; then those of the times may be too.
 */
export function wholeRows(rows: readonly Item[], columns: Columns): ReadonlyMap<Item, WholeRow> {
  const out = new Map<Item, WholeRow>()
  const isPart = rows.map((_, at) => namesPart(rows, at, columns))
  const isMerged = (at: number) =>
    !isPart[at] && isEmpty(rows[at] as Item, columns.lead) && goesOn(rows, isPart, at)
  const hasMerged = columns.lead >= 0 && rows.some((_, at) => isMerged(at))
  let part: Item | null = null
  rows.forEach((item, at) => {
    const above =
      hasMerged && !isPart[at] && goesOn(rows, isPart, at) ? out.get(rows[at - 1] as Item) : undefined
    if (isPart[at]) part = item
    const asPrinted = { cells: item.cells, isSection: isPart[at] === true, part, leadFrom: null }
    out.set(item, above ? filled(item, above, rows[at - 1] as Item, columns) : asPrinted)
  })
  return out
}

function filled(item: Item, above: WholeRow, upper: Item, { lead, time, coordinating }: Columns): WholeRow {
  const [ofLead, ofTime] = [isEmpty(item, lead), isEmpty(item, time)]
  const cells = item.cells.map((cell, column) => {
    const isTaken =
      (column === lead && ofLead) ||
      (column === time && ofTime) ||
      (column === coordinating && cell.text === '' && ofLead && ofTime)
    return isTaken ? (above.cells[column] ?? cell) : cell
  })
  return { cells, isSection: false, part: above.part, leadFrom: ofLead ? (above.leadFrom ?? upper) : null }
}

const isEmpty = ({ cells }: Item, column: number): boolean => cells[column]?.text === ''

/** A row without who has it and by when, unless its number is the next one and nothing stands below it. */
function namesPart(rows: readonly Item[], at: number, { lead, time }: Columns): boolean {
  const item = rows[at] as Item
  if (lead < 0 || (item.cells[lead]?.text ?? '') !== '') return false
  const timed = item.cells[time]?.text ?? ''
  if (timed !== '' && !NUMBER_OF_PART.test(timed)) return false
  const [own, above, below] = [labelOf(item), rows[at - 1], rows[at + 1]]
  if (!above || !follows(labelOf(above), own) || (own === '' && isEmpty(above, lead))) return true
  return below !== undefined && isDeeper(labelOf(below), own)
}

/** In a table whose first column is that of the times, the number of a part stands there. */
const NUMBER_OF_PART = /^(?:\d{1,2}|[ivx]{1,5})\.?$/iu

/** It stands right below the row whose number is the one before its own, or below the number that it shares. */
function goesOn(rows: readonly Item[], isPart: readonly boolean[], at: number): boolean {
  if (at === 0 || isPart[at - 1] !== false) return false
  const own = labelOf(rows[at] as Item)
  return own === '' || follows(labelOf(rows[at - 1] as Item), own)
}

const labelOf = ({ cells }: Item): string => fold(cells[0]?.text ?? '').replace(/[\s.)(*]+$/u, '')

/** "4" behind "3", "2.2" behind "2.1", "b" behind "a". */
function follows(above: string, own: string): boolean {
  const [before, after] = [NUMBER.exec(above), NUMBER.exec(own)]
  if (before && after) return before[1] === after[1] && Number(after[2]) === Number(before[2]) + 1
  return above.length === 1 && LETTERS.includes(above) && LETTERS[LETTERS.indexOf(above) + 1] === own
}
const NUMBER = /^((?:\d{1,2}\.)*)(\d{1,3})$/u

/** "a", "2.1", "-" below "2"; "1" below "II". */
const isDeeper = (below: string, own: string): boolean =>
  below.startsWith(`${own}.`) ||
  /^[-+•]/u.test(below) ||
  (below === 'a' && own !== below) ||
  (/^(?:[ivx]+|[a-e])$/u.test(own) && /^\d/u.test(below)) ||
  (below === '' && own !== '')

/** The rows of a paper by the columns of their tables. */
export function byHeader(items: readonly Item[]): ReadonlyMap<readonly string[], readonly Item[]> {
  const out = new Map<readonly string[], Item[]>()
  for (const item of items) {
    if (item.marker !== 'ROW') continue
    const known = out.get(item.header)
    if (known) known.push(item)
    else out.set(item.header, [item])
  }
  return out
}
