import type { Item } from '../../segment.js'
import { isCapital } from '../../segment.js'
import type { MarkerClass } from '../../segment/markers.js'
import { opensWithVerb, skipBlanks } from './duty.js'
import { wholeName } from './heading-names.js'
import { actorsAt } from './lists.js'
import type { ParsedAssignment } from './parsed.js'
import type { Reading } from './reading.js'
import { isCharged, ofNobody } from './roles.js'
import { assignmentsOf, type Stretch } from './stretch.js'
import { unknownBody } from './unknown-actors.js'

/**
 * "Sở Y tế / - Lập danh sách. / Sở Nội vụ (thường trực) / Theo dõi chung.": headings that have lost their number on the way
 * to a page, so that nothing but the names tells that they are headings; or "- Sở Y tế: / - Lập danh sách.", whose mark is
 * that of what stands below them.
 */
export type BareHeadings = ReadonlyMap<Item, BareHeading>

interface BareHeading {
  readonly leads: readonly ParsedAssignment[]
  /** The first item of what it charges them with. */
  readonly next: Item
}

export function bareHeadingsIn(reading: Reading, body: readonly Item[]): BareHeadings {
  const found = new Map<Item, BareHeading>()
  let sure = 0
  body.forEach((item, index) => {
    const next = body[index + 1]
    if (next === undefined || !mayBeHeading(item) || !mayStandBelow(item, next)) return
    const leads = namesOnly(reading, item)
    if (leads.length === 0) return
    found.set(item, { leads, next })
    if (isDutyOfAbove(reading, next)) sure += item.passage.text.endsWith(':') ? FEWEST : 1
  })
  // one alone may be what is left of a sentence, or whom a letter is for
  return sure >= FEWEST ? found : new Map()
}

/** Whom it names is charged with what stands behind it, up to the next one. */
export function readBareHeading(reading: Reading, { path }: Item, { leads, next }: BareHeading): void {
  const roles = { ...ofNobody(null), leads, rule: 'lead.heading' }
  reading.charges.chargeUpToNext(next, { roles, from: path, task: null })
}

const FEWEST = 2
const LONGEST = 240
const ENDS_SENTENCE = /[.;,]$/u

const mayBeHeading = ({ marker, children, passage: { text } }: Item): boolean =>
  (marker === 'NONE' || (isBullet(marker) && children.length === 0)) &&
  text.length <= LONGEST &&
  !ENDS_SENTENCE.test(text) &&
  !RECIPIENTS.test(text) &&
  !isCapital(text)
const RECIPIENTS = /^Nơi\s+nhận(?!\p{L})/u
const isBullet = (marker: MarkerClass): boolean => marker === 'DASH' || marker === 'PLUS'

const BRACKET = /\s*\([^()]{0,120}\)/uy
const OFFICE =
  /\s*[-–]\s*(?:là\s+)?(?:cơ\s+quan|đơn\s+vị)\s+(?:thường\s+trực|đầu\s+mối|chủ\s+trì)[^.;:]{0,80}/uy
const CHARGED = /\s*:?\s*(?:(?:có|chịu)\s+)?(?:trách\s+nhiệm|nhiệm\s+vụ)(?:\s+sau)?/uy
const NOTHING = /^[\s:]*$/u

/** Whom a line names, perhaps behind "Giao", where it says nothing else but what they are. */
function namesOnly(reading: Reading, { passage, textStart }: Item): readonly ParsedAssignment[] {
  const start = textStart + (LOST_STOP.exec(passage.text.slice(textStart))?.[0].length ?? 0)
  const stretch = reading.stretch(passage, { start, end: passage.text.length })
  const { text, wordsAt } = stretch
  const giving = text.at('GIVING', wordsAt)
  const from = giving ? skipBlanks(text, text.behind(giving)) : wordsAt
  const list = stretch.listAt(from) ?? actorsAt(stretch, from, 'PARTNER')
  if (list === null) return []
  if (NOTHING.test(passage.text.slice(behindRemarks(stretch, list.end))))
    return assignmentsOf(passage, list.mentions)
  const [only, second] = list.mentions
  const isOpen = second === undefined && only?.bodies.at(-1)?.kind !== 'BODY'
  const whole = isOpen ? wholeName(passage.text, { text, start: from }, list.end) : null
  return whole === null ? [] : [unknownBody(passage, { start: from, end: whole })]
}
/** "1 Sở Y tế" */
const LOST_STOP = /^\d{1,2}\s+(?=\p{Lu})/u

function behindRemarks(stretch: Stretch, at: number): number {
  const bracketed = stretch.behind(BRACKET, at) ?? at
  const office = stretch.behind(OFFICE, bracketed) ?? bracketed
  return stretch.behind(CHARGED, office) ?? office
}

/** "Thực hiện Chỉ thị số 5 …": on what the paper rests. */
const GROUND = /^(?:Thực hiện|Triển khai|Căn cứ|Theo)\s[^,;:]{3,60}\ssố\s/u
const DETAILS: ReadonlySet<string> = new Set(['NONE', 'DASH', 'PLUS', 'LETTER', 'NUMBER_PAREN', 'IN_PARENS'])

/** Beside it, or the first of a list that begins anew: "d) … / Sở Nội vụ: / a) …", "2. … / Sở Nội vụ: / 1. …" */
function mayStandBelow({ parent }: Item, next: Item): boolean {
  const isFirst = FIRST.test(next.label)
  if (!isFirst && !DETAILS.has(next.marker)) return false
  return next.parent === parent || (isFirst && isBelow(parent, next.parent))
}
const FIRST = /^(?:a|(?:\d{1,2}\.)?1)$/u
function isBelow(item: Item | null, above: Item | null): boolean {
  for (let at = item; at; at = at.parent) if (at.parent === above) return true
  return false
}

/** It begins with a verb, names nobody at its front, and is no ground of the paper. */
function isDutyOfAbove(reading: Reading, next: Item): boolean {
  const { passage, textStart } = next
  return (
    opensWithVerb(passage.annotated, { start: textStart, end: passage.text.length }) &&
    !GROUND.test(passage.text.slice(textStart)) &&
    !NAMED_AT_FRONT.has(ruleOf(reading, next))
  )
}
const NAMED_AT_FRONT: ReadonlySet<string> = new Set(['lead.subject', 'lead.chu-tri'])
const ruleOf = (reading: Reading, { passage, textStart }: Item): string => {
  const roles = reading.roles(passage, { start: textStart, end: passage.text.length })
  return isCharged(roles) ? roles.rule : ''
}
