import type { Annotated, SpanOf } from '../../annotate/annotated.js'
import type { LeadSense } from '../../lexicon/deadlines.js'

/** "chậm nhất 17 giờ 00": what stands right before a day, a month, a quarter or a year. */
export interface Lead {
  /** Where its words begin, or the hour; where the word of time begins when there is nothing before it. */
  readonly start: number
  readonly sense: LeadSense | null
  /** An hour of the day, `17:00`. */
  readonly time: string | null
}

/** In: where a day begins. Out: what leads up to it; "các" and an hour may stand between. */
export function leadOfDay(text: Annotated, from: number, at: number): Lead {
  const plain = leadBefore(text, 'DUE_LEAD', from, at)
  if (plain !== null) return { start: plain.value.label ? at : plain.start, sense: plain.value, time: null }
  const hour = text.reads(HOUR, at)
  const start = at - (hour?.[1] ?? '').trimStart().length
  if (start < from) return { start: at, sense: null, time: null }
  const before = leadBefore(text, 'DUE_LEAD', from, text.reads(EACH, start) ? start - EACH_LENGTH : start)
  const time = hour ? `${(hour[2] as string).padStart(2, '0')}:${hour[3] ?? '00'}` : null
  if (before === null) return { start, sense: null, time }
  return { start: before.value.label ? start : before.start, sense: before.value, time }
}

/** In: where a month, a quarter or a year begins. Out: what leads up to it. */
export function leadOfPeriod(text: Annotated, from: number, at: number): Lead {
  const before = leadBefore(text, 'DUE_LEAD', from, at)
  const leads = before !== null && !before.value.label && !before.value.begins
  return { start: leads ? before.start : at, sense: leads ? before.value : null, time: null }
}

/** What is no part of the calendar has no lead here. */
export const NO_LEAD = (_text: Annotated, _from: number, at: number): Lead => ({
  start: at,
  sense: null,
  time: null,
})

const HOUR = /(?<=((?<!\d)(\d{1,2})\s*(?:giờ|h|g)\s*(\d{2})?\s*(?:phút)?\s*,?\s*(?:(?:sáng|chiều)\s*)?))/uy
/** "trước các ngày". */
const EACH = /(?<=\scác )/uy
const EACH_LENGTH = 4

/** The words of a kind that end right before `at`. */
export function leadBefore<Kind extends 'DUE_LEAD' | 'LENGTH_LEAD'>(
  text: Annotated,
  kind: Kind,
  from: number,
  at: number,
): SpanOf<Kind> | null {
  let end = at
  while (end > from && text.low[end - 1] === ' ') end -= 1
  const lead = text.endingAt(kind, end)
  return lead !== null && lead.start >= from ? lead : null
}
