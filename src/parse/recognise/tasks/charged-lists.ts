import type { Item } from '../../segment.js'
import { opensDuty, skipBlanks } from './duty.js'
import { actorsAt, isGroup } from './lists.js'
import type { ParsedAssignment } from './parsed.js'
import { enterPiece } from './pieces.js'
import type { Reading } from './reading.js'
import { isCharged, ofNobody, type Roles } from './roles.js'
import { assignmentsOf, listOf, type BodyList } from './stretch.js'

/**
 * "Giao các sở gồm: - Sở A (đối với chợ); - Sở B. Có trách nhiệm: a) …": those charged stand in a list of their own, and
 * what they are to do behind it.
 */
export interface ChargedList {
  readonly leads: readonly ParsedAssignment[]
  /** Where the words begin, in the item behind the names, that tell what all of them are to do. */
  readonly dutyAt: number
}

/** What the items of such lists are: one of the names, or the item with which the duties begin. */
export type ChargedLists = ReadonlyMap<Item, ChargedList | 'NAME'>

export function chargedListsIn(reading: Reading, body: readonly Item[]): ChargedLists {
  const lists = new Map<Item, ChargedList | 'NAME'>()
  body.forEach((item, index) => {
    if (announces(reading, item)) addList(reading, body, index, lists)
  })
  return lists
}

/** Takes down whom a list charges, with what stands in the item behind it or below it. */
export function readCharged(reading: Reading, item: Item, { leads, dutyAt }: ChargedList): void {
  const { passage } = item
  const range = { start: dutyAt, end: passage.text.length }
  const inner = reading.roles(passage, range)
  const roles: Roles = { ...(inner ?? ofNobody(null)), leads, rule: LISTED, dutyAt }
  const charge = { roles: { ...ofNobody(null), leads, rule: LISTED }, from: item.path, task: null }
  if (item.children.length > 0) reading.charges.chargeBelow(item, charge)
  else if (passage.text.endsWith(':')) reading.charges.chargeBehind(item, charge)
  else enterPiece(reading, item, { ...range, roles })
}

const LISTED = 'lead.listed'
const FEWEST = 2

function addList(
  reading: Reading,
  body: readonly Item[],
  index: number,
  lists: Map<Item, ChargedList | 'NAME'>,
): void {
  const names: Item[] = []
  const leads: ParsedAssignment[] = []
  const first = body[index + 1]
  for (let at = index + 1; at < body.length; at += 1) {
    const item = body[at] as Item
    const isNext = item.marker !== 'NONE' && item.marker === first?.marker && item.parent === first.parent
    const named = isNext ? namesIn(reading, item) : null
    if (named) leads.push(...assignmentsOf(item.passage, named.list.mentions))
    if (named?.isWhole && item.children.length === 0) {
      names.push(item)
      continue
    }
    const behind = named?.isWhole && names.length > 0 ? item.children[0] : undefined
    if (behind && dutyBehind(reading, behind) !== null && behind.passage.text.endsWith(':')) {
      for (const one of [...names, behind]) lists.set(one, 'NAME')
      lists.set(item, { leads, dutyAt: item.passage.text.length })
      return
    }
    const isLast = named !== null && names.length > 0 && opensDuties(item, named.list.end)
    const dutyAt = isLast
      ? named.list.end
      : isNext || names.length < FEWEST
        ? null
        : dutyBehind(reading, item)
    if (dutyAt !== null) {
      for (const one of names) lists.set(one, 'NAME')
      lists.set(item, { leads, dutyAt })
    }
    return
  }
}

// -------------------------------------------------------------------- names

const BRACKET = /\s*\([^()]{0,200}\)/uy
/** "- Sở Xây dựng, đối với công viên;" */
const FOR_WHAT = /,?\s+(?:đối\s+với|trong\s+lĩnh\s+vực|về\s+lĩnh\s+vực)\s[^.;:]{3,160}/uy
const NOTHING = /^[\s.,;]*$/u

/** The bodies with which an item begins; whole: nothing stands behind them but what each is charged for, in brackets. */
function namesIn(
  reading: Reading,
  { passage, textStart }: Item,
): { readonly list: BodyList; readonly isWhole: boolean } | null {
  const stretch = reading.stretch(passage, { start: textStart, end: passage.text.length })
  const mentions = stretch.listAt(stretch.wordsAt)?.mentions
  const list = mentions && listOf(mentions)
  if (!list) return null
  const end = stretch.behind(BRACKET, list.end) ?? stretch.behind(FOR_WHAT, list.end) ?? list.end
  return { list: { ...list, end }, isWhole: NOTHING.test(passage.text.slice(end)) }
}

// ------------------------------------------------------------------- duties

const RESPONSIBLE =
  /\s*(?:(?:có|chịu)\s+trách\s+nhiệm|có\s+nhiệm\s+vụ|thực\s+hiện|triển\s+khai)(?!\p{L})[^.;:]{0,80}:\s*$/uy

function opensDuties({ passage: { annotated } }: Item, at: number): boolean {
  const marks = annotated.reads(MARKS, at)?.[0].length ?? 0
  return annotated.reads(RESPONSIBLE, at) !== null || opensDuty(annotated, at + marks)
}
const MARKS = /[\s,;]+/uy

/** Where the duties begin in the paragraph behind the names, or the item, that names nobody itself. */
function dutyBehind(reading: Reading, item: Item): number | null {
  const { passage, textStart } = item
  const roles = reading.roles(passage, { start: textStart, end: passage.text.length })
  return item.marker === 'NONE' && !isCharged(roles) && opensDuties(item, textStart) ? textStart : null
}

// ------------------------------------------------------------- announcement

const ENDS_ANNOUNCEMENT = /[^.;:]{0,60}:\s*$/uy

/** "Giao:", "Yêu cầu các đơn vị sau:", "Các sở quản lý tài sản gồm:" */
function announces(reading: Reading, { passage, textStart, marker }: Item): boolean {
  if (marker === 'ROW' || !passage.text.endsWith(':')) return false
  const stretch = reading.stretch(passage, { start: textStart, end: passage.text.length })
  const { text, wordsAt } = stretch
  const giving = text.at('GIVING', wordsAt)
  const from = giving ? skipBlanks(text, text.behind(giving)) : wordsAt
  const list = actorsAt(stretch, from, 'PARTNER')
  if (list === null ? giving === null : !isGroup(list)) return false
  const end = list?.end ?? from
  return text.reads(ENDS_ANNOUNCEMENT, end) !== null && !opensDuty(text, skipBlanks(text, end))
}
