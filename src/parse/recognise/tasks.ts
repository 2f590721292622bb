import type { Paper } from '../segment.js'
import type { Heading } from './heading.js'
import type { CitedRange } from './references.js'
import { readItem } from './tasks/items.js'
import { isLabelLine, readLabels } from './tasks/labels.js'
import type { ParsedTask } from './tasks/parsed.js'
import { readPreamble } from './tasks/preamble.js'
import { Reading } from './tasks/reading.js'
import { readRow } from './tasks/table-rows.js'

export type { ParsedAssignment, ParsedDeadline, ParsedTask } from './tasks/parsed.js'

/**
 * In: the paper, its heading, and where citations stand. Out: its tasks in printed order, one for each lowest item
 * with a duty (gold rule 12). The lead is the explicit actor, else that of the parent item, the section heading or
 * the document's lead-in, in this order; a measure without an actor gets none.
 */
export function recogniseTasks(paper: Paper, heading: Heading, ranges: readonly CitedRange[]): ParsedTask[] {
  const reading = new Reading(paper, heading, ranges)
  const preambleEnd = endOfPreamble(paper)
  paper.body.forEach((item, index) => {
    const isPreamble = index < preambleEnd
    if (isPreamble && item.marker === 'DASH') return
    if (item.marker === 'ROW') readRow(reading, item)
    else if (isLabelLine(item)) readLabels(reading, item)
    else if (isPreamble) readPreamble(reading, item)
    else readItem(reading, item)
  })
  return reading.ledger.tasks
}

/** So many paragraphs stand before the items: grounds or addressees in a dash list may be among them, with a lead-in. */
function endOfPreamble({ body }: Paper): number {
  const firstMarked = body.findIndex(({ marker }) => marker !== 'NONE')
  const firstNumbered = body.findIndex(({ marker }) => marker !== 'NONE' && marker !== 'DASH')
  const isLeadIn = ({ marker, passage }: Paper['body'][number]) =>
    marker === 'NONE' && passage.text.endsWith(':')
  const listed =
    firstMarked >= 0 && firstMarked < firstNumbered && body.slice(firstMarked, firstNumbered).some(isLeadIn)
  const end = listed ? firstNumbered : firstMarked
  return end < 0 ? 1 : end
}
