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

/** In: where a day begins. Out: what leads up to it; "các", an hour and a day of the week may stand between. */
export function leadOfDay(text: Annotated, from: number, at: number): Lead {
  const plain = leadBefore(text, 'DUE_LEAD', from, at)
  if (plain !== null) return { start: plain.value.label ? at : plain.start, sense: plain.value, time: null }
  const hour = ENDS_HOUR.has(unitBefore(text, from, at)) ? text.reads(HOUR, at) : null
  const start = at - (hour?.groups?.words ?? '').trimStart().length
  if (start < from) return { start: at, sense: null, time: null }
  const before = leadBefore(text, 'DUE_LEAD', from, withoutEach(text, start))
  const time = hour ? timeOf(hour.groups) : null
  if (before === null) return { start, sense: null, time }
  // "trong ngày hôm nay (15/9)": which day it is, is told without its year
  const isNear = hour?.groups?.near !== undefined || hour?.groups?.week !== undefined
  const sense = !isNear ? before.value : { ...before.value, plain: true as const }
  return { start: before.value.label ? start : before.start, sense, time }
}

/** In: where a month, a quarter or a year begins. Out: what leads up to it. */
export function leadOfPeriod(text: Annotated, from: number, at: number): Lead {
  const before = leadBefore(text, 'DUE_LEAD', from, withoutEach(text, at))
  const leads = before !== null && !before.value.label && !before.value.begins
  return { start: leads ? before.start : at, sense: leads ? before.value : null, time: null }
}

/** What is no part of the calendar has no lead here. */
export const NO_LEAD = (_text: Annotated, _from: number, at: number): Lead => ({
  start: at,
  sense: null,
  time: null,
})

/** "17 giờ 00", "9h", "10h00’", "11:30", "lúc 4 giờ chiều", "16h thứ Sáu,", "cuối giờ chiều", "ngày mai -": between a lead and its day. */
const HOUR =
  /(?<=(?<words>(?:lúc\s+)?(?:(?<![\d:])(?<hour>\d{1,2})\s*(?:giờ|h|g|:(?=\d\d))\s*(?<minute>\d{2})?\s*(?:phút|[’'′])?\s*,?\s*(?:của\s+)?(?:(?<part>sáng|chiều|tối)|trưa)?|(?:(?:đầu|cuối)\s+)?(?:giờ\s+)?(?:buổi\s+)?(?:sáng|trưa|chiều|tối))?\s*,?\s*(?:\(?(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật|(?<near>(?:ngày\s+)?(?:(?:hôm\s+)?nay|mai)))\)?(?<week>\s+tuần\s+(?:này|sau|tới))?\s*[,–-]?\s*\(?\s*)?))/uy

/** The last units of what HOUR reads: an hour's, those of a part of the day and of the days of the week. */
const ENDS_HOUR = new Set("0123456789hgờt’'′,aiuưmy)(–-")

/** The last unit before `at` that is no blank. */
function unitBefore({ low }: Annotated, from: number, at: number): string {
  let end = at
  while (end > from && low[end - 1] === ' ') end -= 1
  return end > from ? (low[end - 1] as string) : ''
}

function timeOf(read: Readonly<Record<string, string>> | undefined): string | null {
  if (read?.hour === undefined) return null
  const hour = Number(read.hour)
  const afternoon = hour < 12 && (read.part === 'chiều' || read.part === 'tối')
  return `${String(afternoon ? hour + 12 : hour).padStart(2, '0')}:${read.minute ?? '00'}`
}

/** "trước các ngày", "trong các tháng". */
const withoutEach = (text: Annotated, at: number): number =>
  text.low[at - 1] === ' ' ? at - (text.reads(EACH, at)?.[1] ?? '').length : at
/** "trong 02 ngày 15 và 16/7", "trong hai ngày 15, 16/7" too. */
const EACH = /(?<=\s((?:các|0?[2-9]|hai|ba|bốn|năm)\s))(?!\d)/uy

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
