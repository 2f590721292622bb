import { singleBlanks } from '../../model/blanks.js'
import type { Deadline } from '../../model/deadline.js'
import type { Annotated } from '../annotate/annotated.js'
import { TIME_FORMS, type TimeForm } from '../lexicon/deadlines.js'
import { actionOf } from './deadlines/action.js'
import { BEYOND_MONTH_RULES, DAY_RULES, FEAST_RULES, PERIOD_OF_DAYS_RULES } from './deadlines/days.js'
import { SAME_DAY_RULES, TODAY_RULES } from './deadlines/same-day.js'
import { hasLabel, mayBeOfStage, mayCloseReport, mayOpenStep } from './deadlines/label.js'
import { leadOfDay, leadOfPeriod, NO_LEAD } from './deadlines/lead.js'
import { yearTold } from './deadlines/missing-year.js'
import { LENGTH_RULES } from './deadlines/lengths.js'
import { MONTH_RULES } from './deadlines/months.js'
import { isNotDue } from './deadlines/not-due.js'
import { NEW_YEAR_RULES } from './deadlines/new-year.js'
import { HALF_RULES, QUARTER_RULES, THIS_PERIOD_RULES } from './deadlines/periods.js'
import { ALWAYS_OF_CELL, alwaysOfCell, RHYTHM_RULES } from './deadlines/rhythms.js'
import type { Anchor, DeadlineContext, DeadlineRule, Due, Stretch } from './deadlines/rule.js'
import { joined } from './deadlines/told-twice.js'
import { wholeYear, YEAR_OF_CELL, YEAR_RULES, yearOfCell } from './deadlines/years.js'

export type { DeadlineContext } from './deadlines/rule.js'

/** A deadline as it stands in a text; offsets count in that text. */
export interface DeadlineMention extends Deadline {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly confidence: number
  /** An hour of the day, `17:00`. */
  readonly time: string | null
}

/** Ranges that are read already. */
type Ranges = readonly (readonly [start: number, end: number])[]

/** Strongest first: of two rows whose words overlap the upper one has them. */
export const DEADLINE_RULES: readonly DeadlineRule[] = [
  ...RHYTHM_RULES,
  ...PERIOD_OF_DAYS_RULES,
  ...LENGTH_RULES,
  ...HALF_RULES,
  ...FEAST_RULES,
  ...BEYOND_MONTH_RULES,
  ...NEW_YEAR_RULES,
  ...DAY_RULES,
  ...SAME_DAY_RULES,
  ...TODAY_RULES,
  ...MONTH_RULES,
  ...QUARTER_RULES,
  ...YEAR_RULES,
  ...THIS_PERIOD_RULES,
]

/**
 * Every deadline of the part of a text between `from` and `till` (forms: docs/domain.md, Deadlines). `taken` are ranges
 * already read as citations: their dates are not deadlines, nor are dates of the past ("đã", "Ngày D, đồng chí …") and
 * the spans of titles ("giai đoạn 2021 - 2025"). A goal's target year is a HORIZON. None overlaps another.
 */
export function findDeadlines(
  text: Annotated,
  from: number,
  till: number,
  context: DeadlineContext,
  taken: Ranges = [],
): DeadlineMention[] {
  const where: Stretch = { text, from, till, context }
  const cell = context.bare ? yearOfCell(where) : null
  if (cell !== null) return [mentionOf(wholeYear(cell), { id: YEAR_OF_CELL }, where)]
  const always = context.bare ? alwaysOfCell(where) : null
  if (always !== null) return [mentionOf(always, { id: ALWAYS_OF_CELL }, where)]
  const anchors = anchorsIn(where)
  if (anchors.length === 0) return []
  const read = unread(till - from)
  for (const [start, end] of taken) read.fill(1, Math.max(start - from, 0), Math.max(end - from, 0))
  const issued = context.issued ?? yearTold(where, read)
  const dated = issued === context.issued ? where : { text, from, till, context: { ...context, issued } }
  const found = findBy(anchors, dated, read)
  if (found.length === 0) return found
  return joined(
    text,
    found.sort((a, b) => a.start - b.start).filter((mention) => !isNotDue({ text, mention, issued })),
  )
}

/** The words of time at which a row may hold. */
function anchorsIn(where: Stretch): Anchor[] {
  const { text, from, till } = where
  const anchors: Anchor[] = []
  let dayEnd = from
  for (const { value: form, start, end } of text.within('TIME', from, till)) {
    if (form === 'DAY') {
      // the 15/5 of "ngày 15/5", the 5/2024 of "15/5/2024"
      if (start < dayEnd) continue
      dayEnd = end
    }
    const leadOf =
      form === 'DAY' || form === 'SAME_DAY' ? leadOfDay : PERIODS.has(form) ? leadOfPeriod : NO_LEAD
    const lead = leadOf(text, from, start)
    const isMeant = lead.sense !== null || hasLabel(where, lead.start)
    const isAlone =
      mayOpenStep(text, from, lead.start) ||
      text.low[lead.start - 1] === '(' ||
      text.reads(IN_OTHER_WORDS, lead.start) !== null
    if (form !== 'DAY' || isMeant || isAlone || mayCloseReport(text, start) || mayBeOfStage(text, start))
      anchors.push({ form, start, end, lead })
  }
  return anchors
}

/** "(tức ngày 15/8)" */
const IN_OTHER_WORDS = /(?<=\(\s*tức\s+(?:là\s+)?)/uy

const PERIODS: ReadonlySet<TimeForm> = new Set<TimeForm>(['MONTH', 'QUARTER', 'HALF', 'YEAR'])

/** Which units of a stretch are read already; a buffer that the next stretch uses again. */
let units = new Uint8Array(1 << 10)

function unread(length: number): Uint8Array {
  if (length > units.length) units = new Uint8Array(length * 2)
  return units.fill(0, 0, length)
}

/** Each form of a word of time as a bit: a row none of whose forms stands in a stretch is passed by. */
const BITS = new Map(TIME_FORMS.map((form, place) => [form, 1 << place]))
const bitsOf = (forms: readonly TimeForm[]): number =>
  forms.reduce((bits, form) => bits | (BITS.get(form) as number), 0)
const ROWS = DEADLINE_RULES.map((rule) => ({ rule, bits: bitsOf(rule.at) }))

/** Row after row at the words of time of its forms, none of it in words that were read before. */
function findBy(anchors: readonly Anchor[], where: Stretch, read: Uint8Array): DeadlineMention[] {
  const found: DeadlineMention[] = []
  const forms = anchors.map(({ form }) => BITS.get(form) as number)
  const present = forms.reduce((bits, bit) => bits | bit, 0)
  for (const { rule, bits } of ROWS) {
    if ((bits & present) === 0) continue
    for (let place = 0; place < anchors.length; place += 1) {
      const anchor = anchors[place] as Anchor
      if ((bits & (forms[place] as number)) === 0 || read[anchor.start - where.from] === 1) continue
      const words = rule.when(anchor, where)
      if (words === null) continue
      const told = rule.then(words, where)
      for (const due of Array.isArray(told) ? (told as readonly Due[]) : [told as Due]) {
        const free = taken(due, where, read)
        if (free !== null) found.push(mentionOf(free, rule, where))
      }
    }
  }
  return found
}

/** Takes the words of a deadline, up to what is read already; null when that are not enough or they lie outside the stretch. */
function taken(due: Due, { from, till }: Stretch, read: Uint8Array): Due | null {
  const { start, least = due.end } = due
  if (start < from || due.end > till) return null
  let end = start
  while (end < due.end && read[end - from] === 0) end += 1
  if (end < least) return null
  read.fill(1, start - from, end - from)
  return end === due.end ? due : { ...due, end: least }
}

/** How sure most rows are. */
const SURE = 0.94

function mentionOf(
  due: Due,
  { id, confidence = SURE }: Pick<DeadlineRule, 'id' | 'confidence'>,
  where: Stretch,
): DeadlineMention {
  const { start, end } = due
  const action = due.action === undefined ? actionOf(where, start, end) : { words: due.action, kind: null }
  return {
    start,
    end,
    asPrinted: singleBlanks(where.text.text.slice(start, end)),
    kind: due.kind === 'DUE' ? (action?.kind ?? 'DUE') : due.kind,
    bound: due.bound,
    from: due.from ?? null,
    due: due.due ?? null,
    precision: due.precision,
    duration: due.duration ?? null,
    anchor: due.anchor ?? null,
    recurrence: due.recurrence ?? null,
    time: due.time ?? null,
    action: action?.words ?? null,
    rule: id,
    confidence,
  }
}
