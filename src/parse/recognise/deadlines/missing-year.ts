import { addDays, daysInMonth, isoDay, type IsoDay } from '../../../model/date.js'
import type { Annotated } from '../../annotate/annotated.js'
import type { TimeForm } from '../../lexicon/deadlines.js'
import type { Paper } from '../../segment.js'
import { dateAt } from '../dates.js'
import type { CitedRange } from '../references.js'
import type { Stretch } from './rule.js'

/**
 * "trong tháng 3, …; trong quý IV/2011": the year that another time of the stretch tells, none of what is `read` already,
 * or another deadline of the paragraph, be it behind or, in the nearest sentence, before; null when none does.
 */
export function yearTold({ text, from, till }: Stretch, read: Uint8Array): string | null {
  const isLed = (start: number): boolean =>
    text.endingAt('DUE_LEAD', text.low.startsWith('ngày ', start - 5) ? start - 6 : start - 1) !== null
  return (
    yearOf(text, from, till, (start) => read[start - from] === 0) ??
    yearOf(text, till, text.text.length, isLed) ??
    yearOf(text, Math.max(text.text.lastIndexOf('. ', from - 3), 0), from, isLed)
  )
}

/** The one year that months and quarters of a paper without a day are due in: days without a year are of it too. */
export function yearLed({ body }: Paper): string | null {
  const years = new Set<string>()
  for (const { passage } of body) {
    const text = passage.annotated
    for (const { value, start, end } of text.spans('TIME')) {
      const isLed =
        (value === 'MONTH' || value === 'QUARTER') && text.endingAt('DUE_LEAD', start - 1) !== null
      const year = isLed ? text.reads(YEAR_BEHIND, end) : null
      if (year) years.add(year[1] as string)
    }
  }
  const [year] = years
  return years.size === 1 ? (year as string) : null
}

/**
 * The one year that a paper without a day names, as "thu ngân sách năm 2013" does: days without a year are of it too, or of a later
 * one in which papers were issued that it cites. Not a year that something begins with or is to come to, nor one till whose end something is counted.
 */
export function yearNamed({ title, body }: Paper, cited: readonly CitedRange[]): string | null {
  const years = new Set<string>()
  let latest = FIRST_YEAR
  let ofLetter = FIRST_YEAR
  for (const passage of [title, ...body.map((item) => item.passage)]) {
    const text = passage.annotated
    for (const { value, start, end } of text.spans('TIME')) {
      const year = text.reads(
        value === 'YEAR' ? YEAR_NAMED : YEAR_BEHIND,
        value === 'YEAR' ? start : end,
      )?.[1]
      if (year === undefined || text.reads(COUNTED_TILL, start) !== null) continue
      const of = cited.find((range) => range.passage === passage && range.start < end && start < range.end)
      if (of === undefined) years.add(year)
      else {
        if (year > latest) latest = year
        if (year > ofLetter && LETTER.test(passage.text.slice(of.start, of.end))) ofLetter = year
      }
    }
  }
  // news of a letter that answers another one, and names no year itself
  if (years.size === 0 && ofLetter > FIRST_YEAR) return ofLetter === latest ? latest : null
  const [year] = years
  return years.size !== 1 || year === undefined || year < FIRST_YEAR ? null : year < latest ? latest : year
}
const YEAR_NAMED = /(?<!(?:đến|từ|trước|sau|với|kể)\s+)năm\s+(20\d\d)(?!\d|\s?[-–]\s?(?:20)?\d\d)/uy
/** "số liệu tính đến ngày 31/12/2024" */
const COUNTED_TILL = /(?<=(?:tính|chốt|số\s+liệu)\s+(?:cho\s+)?(?:đến|tới)\s+(?:hết\s+)?(?:ngày\s+)?)/uy
const FIRST_YEAR = '2000'
/** "4920/VPCP-KGVX", "12/CĐ-TTg": what is answered within weeks, as a rule; a law is not. */
const LETTER = /\d\s?\/(?:VPCP|UBND|CĐ|(?:B|S)\p{Lu}[\p{L}&]*)-/u

/** "Kế hoạch cải cách hành chính năm 2024": of one year, and neither of a period nor of a school year. */
export const isOfOneYear = ({ title: { text } }: Paper): boolean =>
  text.match(YEARS)?.length === 1 && OF_YEAR.test(text) && !OF_SEVERAL.test(text)
const YEARS = /20\d\d/gu
const OF_YEAR = /(?:^|\s)năm 20\d\d(?!\s?[-–])/iu
const OF_SEVERAL = /giai đoạn|năm học|nhiệm kỳ/iu

/** "(Kèm theo Thông báo số 5/TB-UBND ngày 03/11/2025 …)": the day of the paper that a sheet without one belongs to. */
export function annexedOn({ head, title, body }: Paper): IsoDay | null {
  for (const { passage } of [...head, { passage: title }, ...body.slice(0, FIRST)]) {
    if (!KEPT_WITH.test(passage.text)) continue
    const [day] = passage.annotated.spans('TIME').filter(({ value }) => value === 'DAY')
    const date = day && dateAt(passage.text, day.start)
    if (date?.value?.length === 10) return date.value
  }
  return null
}
const KEPT_WITH = /^[(*\s]*(?:Ban hành )?kèm theo\s/iu
const FIRST = 8

/** "đầu năm học 2010 - 2011": months from August on are of its first year, those before of its second; null where several are named. */
export function schoolYearOf({ body }: Paper): string | null {
  const first = new Set<string>()
  for (const { passage } of body) {
    if (!passage.annotated.low.includes('năm học')) continue
    for (const [, year] of passage.annotated.low.matchAll(SCHOOL_YEAR)) first.add(year as string)
  }
  const [year] = first
  return first.size === 1 ? `${year}-08` : null
}
const SCHOOL_YEAR = /năm học (20\d\d)\s?[-–]\s?20\d\d(?!\d)/gu

function yearOf(
  text: Annotated,
  from: number,
  till: number,
  isMeant: (start: number) => boolean,
): string | null {
  for (const { value, start, end } of text.within('TIME', from, till)) {
    const mayTell = OF_CALENDAR.has(value) && isMeant(start) && text.reads(COUNTED_TILL, start) === null
    const year = mayTell ? text.reads(YEAR_BEHIND, end) : null
    if (year) return year[1] as string
  }
  return null
}

const OF_CALENDAR: ReadonlySet<TimeForm> = new Set<TimeForm>(['DAY', 'MONTH', 'QUARTER'])
/** Not "(18.11.1930 - 18.11.2022)": what is remembered. */
const YEAR_BEHIND = /\s*(?:[/.-]|,?\s*năm)\s*((?:199|20\d)\d)(?!\d)/uy

/**
 * A day without a year takes the paper's year; when that lies more than a month before the paper, the next.
 */
export function yearFor(month: number, day: number, issued: string | null): number | null {
  if (issued === null) return null
  const year = Number(issued.slice(0, 4))
  const due = isoDay(year, month, Math.min(day, daysInMonth(year, month)))
  if (due === null) return null
  const floor: IsoDay = issued.length === 10 ? addDays(issued, -31) : `${issued.slice(0, 7)}-01`
  return due < floor ? year + 1 : year
}
