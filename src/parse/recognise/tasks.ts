import { isCapital, type Item, type Paper } from '../segment.js'
import { endOfListedGrounds } from './citations/zones.js'
import { typeOfLine } from '../segment/type-line.js'
import type { Heading } from './heading.js'
import type { CitedRange } from './references.js'
import { bareHeadingsIn, readBareHeading } from './tasks/bare-headings.js'
import { isHeadline, isMoreOfAccount, letOffIn, quotesLaw } from './tasks/beside.js'
import { chargedListsIn, readCharged } from './tasks/charged-lists.js'
import { noSurerDeadlines } from './tasks/confidence.js'
import { opensDuty } from './tasks/duty.js'
import { fieldsIn, readFields } from './tasks/fields.js'
import { readItem } from './tasks/items.js'
import { readLabels, saysOnlyWhose } from './tasks/labels.js'
import { inFull } from './tasks/in-full.js'
import type { ParsedTask } from './tasks/parsed.js'
import { readPreamble } from './tasks/preamble.js'
import { Reading } from './tasks/reading.js'
import { isTold } from './tasks/speaker.js'
import { readRow } from './tasks/table-rows.js'

export type { ParsedAssignment, ParsedDeadline, ParsedTask } from './tasks/parsed.js'

/**
 * In: the paper, its heading, and where citations stand. Out: its tasks in printed order, one for each lowest item
 * with a duty (gold rule 12). The lead is the explicit actor, else that of the parent item, the section heading or
 * the document's lead-in, in this order; a measure without an actor gets none.
 */
export function recogniseTasks(paper: Paper, heading: Heading, ranges: readonly CitedRange[]): ParsedTask[] {
  const reading = new Reading(paper, heading, ranges)
  const bare = bareHeadingsIn(reading, paper.body)
  const firstBare = paper.body.findIndex((item) => bare.has(item))
  const preambleEnd = Math.min(endOfPreamble(paper), firstBare < 0 ? Infinity : firstBare)
  const decidesAt = paper.body.slice(0, preambleEnd).findIndex(({ passage }) => DECIDES.test(passage.text))
  const lawAt = isTold(heading) ? paper.body.findIndex(quotesLaw) : -1
  const letOff = letOffIn(paper.body)
  const lists = chargedListsIn(reading, paper.body)
  const rows = fieldsIn(reading, paper.body)
  paper.body.slice(0, lawAt < 0 ? undefined : lawAt).forEach((item, index) => {
    const isPreamble = index < preambleEnd
    if ((isPreamble && item.marker === 'DASH') || index < decidesAt || namesAnnex(paper.body, index)) return
    if (letOff.has(item) || (isTold(heading) && isHeadline(item))) return
    if (item.marker === 'NONE' && isMoreOfAccount(reading, item)) return
    const listed = lists.get(item)
    if (listed === 'NAME') return
    const named = bare.get(item)
    const fields = rows.get(item)
    if (fields) readFields(reading, item, fields)
    else if (listed) readCharged(reading, item, listed)
    else if (named) readBareHeading(reading, item, named)
    else if (item.marker === 'ROW') readRow(reading, item)
    else if (saysOnlyWhose(reading, item)) readLabels(reading, item)
    else if (isPreamble) readPreamble(reading, item)
    else readItem(reading, item)
  })
  return inFull(reading.ledger.tasks, paper, heading).map(noSurerDeadlines)
}

/** "QUYẾT ĐỊNH:": what stands above it are the grounds of a decision, which charge nobody. */
const DECIDES = /^QUYẾT (?:ĐỊNH|NGHỊ)\s*:?$/u

/** So many paragraphs stand before the items: grounds or addressees in a dash list may be among them, with a lead-in. */
function endOfPreamble({ body }: Paper): number {
  const firstMarked = body.findIndex(({ marker }) => marker !== 'NONE')
  const firstNumbered = body.findIndex(({ marker }) => marker !== 'NONE' && marker !== 'DASH')
  const isLeadIn = ({ marker, passage }: Paper['body'][number]) =>
    marker === 'NONE' && passage.text.endsWith(':')
  const listed =
    firstMarked >= 0 && firstMarked < firstNumbered && body.slice(firstMarked, firstNumbered).some(isLeadIn)
  if (firstMarked < 0) return 1
  return listed && !opensDuties(body, firstMarked) ? firstNumbered : endOfListedGrounds(body, firstMarked)
}

/** "… yêu cầu các sở thực hiện:" above dashes with verbs: no grounds, and nobody whom a telegram is sent to. */
function opensDuties(body: Paper['body'], first: number): boolean {
  const before = body[first - 1]?.passage
  const isGiven = before?.text.endsWith(':') === true && before.annotated.has('GIVING')
  if (!isGiven) return false
  const end = body.findIndex(({ marker }, index) => index > first && marker !== 'DASH')
  return body
    .slice(first, end < 0 ? body.length : end)
    .every(({ passage, textStart }) => opensDuty(passage.annotated, textStart))
}

/** "PHỤ LỤC I / Phân công nhiệm vụ", "KẾ HOẠCH / Thực hiện Chỉ thị …": a line of the title of an annexed paper. */
function namesAnnex(body: Paper['body'], index: number): boolean {
  const item = body[index] as Item
  if (!isOfTitle(item) || opensAnnex(item)) return false
  let isAnnexed = item.annex
  for (let at = index - 1; at >= 0 && at >= index - LINES_OF_TITLE; at -= 1) {
    const above = body[at] as Item
    if (opensAnnex(above)) return isAnnexed || isCapital(above.passage.text)
    if (!isOfTitle(above)) return false
    isAnnexed &&= above.annex
  }
  return false
}

const isOfTitle = ({ marker, passage }: Item): boolean => marker === 'NONE' && !/[.;:]$/.test(passage.text)
const opensAnnex = ({ passage: { text } }: Item): boolean => typeOfLine(text) !== null || ANNEX.test(text)
const LINES_OF_TITLE = 3
const ANNEX = /^PHỤ LỤC(?:\s+(?:số\s+)?[\dIVX]{1,4})?[.:]?$/iu
