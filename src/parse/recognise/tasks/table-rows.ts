import type { Passage } from '../../passage.js'
import type { Item } from '../../segment.js'
import type { Charge } from './charges.js'
import { columnsOf, givesNone, isNoDuty, isOfMembers } from './columns.js'
import { confidenceOfRow } from './confidence.js'
import { dueBelow } from './due-below.js'
import type { ParsedAssignment, ParsedDeadline, ParsedTask } from './parsed.js'
import type { Reading } from './reading.js'
import { isCharged, type Roles } from './roles.js'
import { distinct } from './stretch.js'
import { unitsGivenTargets } from './targets.js'
import { helpersInCell, whoInCell } from './who.js'

interface Row {
  readonly words: Passage
  readonly lead: Passage | null
  /** The row in whose cell its lead stands, where that is another. */
  readonly leadFrom: string | null
  readonly coordinating: Passage | null
  readonly time: Passage | null
  readonly notes: Passage | null
  /** What the row says that names its part. */
  readonly part: Passage | null
  readonly reportTo: Passage | null
}

/** A row of a table that names duties or who has them. */
export function readRow(reading: Reading, item: Item): void {
  const row = cellsOf(reading, item)
  if (row === null) return
  const who = row.lead ? whoInCell(reading, row.lead) : actingIn(reading, row.words)
  const leads = who?.leads ?? []
  // a member of no house
  if (isOfMembers(item.header) && leads.every(({ body }) => body.kind === 'UNNAMED')) return
  const helping = row.coordinating ? helpersInCell(reading, row.coordinating) : helpersIn(reading, row.words)
  const given = leads.length > 0 ? null : reading.charges.over(item)
  reading.ledger.add(item, {
    span: { start: row.words.span().start, end: item.passage.span().end },
    rule: leads.length > 0 ? 'lead.table' : 'lead.none',
    confidence: confidenceOfRow(row.leadFrom === null ? leads : [], item.isLoose),
    section: item.path,
    kind: leads.length > 0 || given ? 'ASSIGNMENT' : 'MEASURE',
    modality: 'MUST',
    text: row.words.text,
    leads: leads.length > 0 ? leads : (given?.roles.leads ?? []),
    ...leadSourceOf(leads, row, given),
    coordinating: distinct([...(who?.coordinating ?? []), ...helping]),
    executing: [],
    reportTo: row.reportTo ? reading.named(row.reportTo) : [],
    deadlines: deadlinesOf(reading, row),
    parent: null,
  })
}

/** "Cùng Điện lực X rà soát các tuyến điện": where no column has them, the words may begin with who helps. */
const helpersIn = (reading: Reading, words: Passage): readonly ParsedAssignment[] =>
  WITH_OTHERS.test(words.text)
    ? (reading.roles(words, { start: 0, end: words.text.length })?.coordinating ?? [])
    : []
const WITH_OTHERS = /^[-+•\s]*(?:(?:chủ trì,?\s+)?phối hợp|cùng)\s/iu

/** Who has it stands in its own row, in one above it, or above the table. */
function leadSourceOf(
  leads: readonly ParsedAssignment[],
  { leadFrom }: Row,
  given: Charge | null,
): Pick<ParsedTask, 'leadSource' | 'leadFrom'> {
  if (leads.length === 0) return { leadSource: given ? 'INHERITED' : 'NONE', leadFrom: given?.from ?? null }
  return leadFrom === null ? { leadSource: 'EXPLICIT', leadFrom } : { leadSource: 'INHERITED', leadFrom }
}

/** Those of the words where there is no column of times, else of that, and where neither has one, of the name of its part; "Họp phụ huynh (sáng 27/4)": a day in brackets at the end of the words is nearer, and what the notes say is one more. */
function deadlinesOf(reading: Reading, { words, time, notes, part }: Row): ParsedDeadline[] {
  const at = words.text.search(DAY_AT_END)
  const nearer = at < 0 ? [] : reading.bareDeadlines(words, { start: at, end: words.text.length })
  if (nearer.length > 0) return nearer
  const whole = (of: Passage) => ({ start: 0, end: of.text.length })
  const own = time ? reading.bareDeadlines(time) : reading.deadlines(words, whole(words))
  if (own.length > 0 || time?.text) return own
  return [
    ...(part ? dueBelow(reading, part, whole(part)) : []),
    // "Trình trước ngày 15/3"
    ...(notes ? reading.deadlines(notes, whole(notes)) : []),
  ]
}
const DAY_AT_END = /\((?:\s?(?:sáng|chiều|tối))?(?:\s?ngày)?\s?\d{1,2}\/\d{1,2}(?:\/\d{4})?\s?\)\s?[.;]?$/iu

/** "UBND các xã mở hội nghị": where no column says who has it, the words do. */
function actingIn(reading: Reading, words: Passage): Roles | null {
  const roles = reading.roles(words, { start: 0, end: words.text.length })
  return isCharged(roles) && words.text.length - roles.dutyAt > SHORTEST_DUTY ? roles : null
}

const SHORTEST_DUTY = 8

/** The cells of a row by what their columns hold; null for a row of no task. */
function cellsOf(reading: Reading, item: Item): Row | null {
  const { header, passage } = item
  const told = columnsOf(header)
  const units =
    told.lead < 0 ? unitsGivenTargets(header, () => reading.aboveTable(item), reading.issuedIn) : -1
  const isShare = units >= 0
  const columns = isShare ? { ...told, content: units } : told
  if (!isShare && givesNone(header, columns)) return null
  const { cells, isSection, part, leadFrom } = reading.wholeRow(item, columns)
  if (isSection || isNoDuty(header, cells, columns)) return null
  const cell = (column: number): Passage | null => cells[column] ?? null
  const named = cell(columns.content) ?? cells[1] ?? passage
  const words = isShare ? passage.slice(passage.text.indexOf(named.text)) : named
  if (isShare && IS_SUM.test(named.text)) return null
  return words.text === '' || repeatsOne(cells)
    ? null
    : {
        words,
        lead: isShare ? named : cell(columns.lead),
        leadFrom: leadFrom?.path ?? null,
        coordinating: cell(columns.coordinating),
        time: cell(columns.time),
        notes: cell(columns.notes),
        part: part && nameOfPart(part, columns.content),
        reportTo: cell(columns.reportTo),
      }
}

/** Of the shares of all units. */
const IS_SUM = /^(?:tổng(?: cộng| số)?|cộng|toàn \p{L}+)(?!\p{L})/iu

/** In the column of the duties; a month alone may stand in another one. */
const nameOfPart = ({ cells }: Item, content: number): Passage | null =>
  (cells[content]?.text ? cells[content] : cells.find(({ text }) => text !== '')) ?? null

/** A page prints the one wide cell of a section's name in each of its columns. */
const repeatsOne = (cells: readonly Passage[]): boolean =>
  cells.length > 2 && cells.slice(2).every(({ text }) => text === cells[1]?.text)
