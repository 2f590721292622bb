import { isoDay } from '../../model/date.js'
import type { Annotated } from '../annotate/annotated.js'
import { mentionsWithin } from '../annotate/mentions.js'
import { NUMBER } from '../annotate/words.js'

/** A calendar date in a text: a day, or only its month or year. Offsets count in that text. */
export interface DateMention {
  readonly start: number
  readonly end: number
  /** `2024-05-24`, `2024-05`, `2024`; null for a day without a year (`14/3`), which `day` and `month` then hold. */
  readonly value: string | null
  readonly day: number | null
  readonly month: number | null
}

// Blanks may fall inside a date (`16/7/20 24`); day before month always; a comma may follow "ngày".
const YEAR = String.raw`(?:19|20)\s?\d\s?\d`
const NUMERIC = String.raw`(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*|,?\s+năm\s+)(${YEAR})(?!\d)`
const SPELLED = String.raw`(\d{1,2})\s*,?\s*tháng\s*(\d{1,2})\s*,?\s*năm\s*(${YEAR})(?!\d)`
/** "ngày mùng 5": a day of the first ten, as it is said. */
const DAY = String.raw`(?:ngày\s*(?:m[ùồ]ng\s*)?|m[ùồ]ng\s*)`
const AT_DATE = new RegExp(`${DAY}?(?:${NUMERIC}|${SPELLED})`, 'iuy')
const AT_MONTH = new RegExp(
  String.raw`(?:ngày\s*)?tháng\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(${YEAR})(?!\d)`,
  'iuy',
)
const AT_SHORT = new RegExp(
  String.raw`${DAY}(\d{1,2})\s*(?:\/|-|\.|tháng)\s*(\d{1,2})(?!\s*[/.-]?\s*\d)`,
  'iuy',
)

/** The date that stands at `at`, or null. An impossible day (31/02) is none. */
export const dateAt = (text: string, at: number): DateMention | null => {
  AT_DATE.lastIndex = at
  const full = AT_DATE.exec(text)
  if (full) return wholeDay(full, AT_DATE.lastIndex)
  AT_MONTH.lastIndex = at
  const month = AT_MONTH.exec(text)
  if (month) return monthOf(month, AT_MONTH.lastIndex)
  AT_SHORT.lastIndex = at
  const short = AT_SHORT.exec(text)
  return short && dayOf(short, AT_SHORT.lastIndex)
}

function wholeDay(match: RegExpExecArray, end: number): DateMention | null {
  const first = match[1] === undefined ? 4 : 1
  const [day, month] = [Number(match[first]), Number(match[first + 1])]
  const year = Number(withoutBlanks(match[first + 2] ?? ''))
  const value = isoDay(year, month, day)
  return value === null ? null : { start: match.index, end, value, day, month }
}

const YEAR_LENGTH = 4
/** "20 24" is 2024. */
const withoutBlanks = (year: string): string => (year.length > YEAR_LENGTH ? year.replace(/\s/g, '') : year)

function monthOf(match: RegExpExecArray, end: number): DateMention | null {
  const month = Number(match[1])
  if (month < 1 || month > 12) return null
  const value = `${withoutBlanks(match[2] ?? '')}-${String(month).padStart(2, '0')}`
  return { start: match.index, end, value, day: null, month }
}

function dayOf(match: RegExpExecArray, end: number): DateMention | null {
  const [day, month] = [Number(match[1]), Number(match[2])]
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
    ? { start: match.index, end, value: null, day, month }
    : null
}

/** Every date of a text, from left to right; read once for a text. */
export const datesIn = (text: Annotated): readonly DateMention[] => text.once(readDates)

function readDates(text: Annotated): readonly DateMention[] {
  let found: DateMention[] = NONE
  let behind = 0
  for (let at = 0; at < text.words.count; at += 1) {
    const start = text.words.start[at] as number
    if (start < behind || !opensDate(text, at)) continue
    const date = dateAt(text.low, start)
    if (date === null) continue
    if (found === NONE) found = []
    found.push(date)
    behind = date.end
  }
  return found
}

const NONE: DateMention[] = []

/** The dates that lie between `from` and `till`. */
export const datesWithin = (text: Annotated, from: number, till: number): DateMention[] =>
  mentionsWithin(datesIn(text), from, till)

/** "ngày 24", "tháng 5", "24/5/2024": the word could begin a date. Copies run "ngày24" together. */
function opensDate(text: Annotated, at: number): boolean {
  const { start, end, shape } = text.words
  const first = start[at] as number
  if (shape[at] === NUMBER) return (end[at] as number) - first <= 2 && opensNumericDate(text, at)
  const unit = text.low.charCodeAt(first)
  return (
    ((unit === N || unit === M) && text.reads(DAY_WORD, first) !== null) ||
    (unit === T && text.reads(MONTH_WORD, first) !== null)
  )
}

const [N, M, T] = ['n', 'm', 't'].map((letter) => letter.charCodeAt(0))
const DAY_WORD = new RegExp(`${DAY}(?:\\d|tháng)`, 'uy')
const MONTH_WORD = /tháng\s*\d/uy
const NUMERIC_START = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:19|20)/uy

/** No part of a longer number: "1.24/5/2024". */
function opensNumericDate(text: Annotated, at: number): boolean {
  const start = text.words.start[at] as number
  const before = text.text[start - 1]
  return before !== '/' && before !== '.' && text.reads(NUMERIC_START, start) !== null
}
