import type { Annotated } from '../annotate/annotated.js'
import { isoDay, type IsoDay } from '../../model/date.js'
import type { DocumentType } from '../../model/document.js'
import type { Paper } from '../segment.js'
import { lastMark } from './citations/between.js'
import { datesIn, datesWithin, type DateMention } from './dates.js'
import { postedOn } from './deadlines/posted.js'
import type { CitedRange } from './references.js'

/** Part of a text. */
export interface Range {
  readonly text: Annotated
  readonly from: number
  readonly till: number
}

/** The one day that the last clause of a sentence gives, whole or with the year found elsewhere: "Ngày 05/6, UBND tỉnh …". */
export type DayIn = (ranges: readonly Range[]) => IsoDay | null

/** In: news and what it cites, whose days are no news. Out: how to ask for the day that a sentence of it gives. */
export function dayTold(paper: Paper, cited: readonly CitedRange[]): DayIn {
  const isOfCited = (text: Annotated, { start, end }: DateMention) =>
    cited.some((range) => range.passage.annotated === text && range.start <= start && end <= range.end)
  return ([subject]) => {
    if (!subject) return null
    const { text, from, till } = subject
    const semicolon = lastMark(text, ';', from, till)
    const begin = semicolon === null ? from : (text.words.end[semicolon] as number)
    const days = datesWithin(text, begin, till)
      .filter((date) => !isOfCited(text, date))
      .map((date) => date.value ?? withYear(date, paper))
      .filter((value) => value?.length === 10)
    return days.length > 0
      ? onlyOne(days as IsoDay[])
      : onlyOne(daysByTheHour(text.low.slice(begin, till), paper))
  }
}
const onlyOne = ([day, another]: readonly IsoDay[]): IsoDay | null =>
  day !== undefined && another === undefined ? day : null

/** "Kế hoạch số 12/KH-UBND ngày 21/7": the day that news gives a paper with its number, without the year. */
export function dayOfNumber(paper: Paper, { passage, start, end }: CitedRange): IsoDay | null {
  const { annotated: text } = passage
  const [gap] = text.reads(BEHIND_NUMBER, end) ?? ['']
  const days = datesWithin(text, start, Math.min(text.text.length, end + gap.length + SHORT_DATE))
    .filter((date) => date.start <= end + gap.length)
    .map((date) => withYear(date, paper))
  return onlyOne(days.filter((day) => day !== null))
}
const BEHIND_NUMBER = /\s*,?\s*(?=ngày\s)/uy
const SHORT_DATE = 'ngày 21 tháng 12'.length

/** "Chiều 21/7", "Hôm nay (21/7)": news leaves out "ngày" behind the part of the day. */
const daysByTheHour = (words: string, paper: Paper): IsoDay[] =>
  [...words.matchAll(BY_THE_HOUR)].flatMap(([, day, month]) => {
    const value = withYear({ day: Number(day), month: Number(month) }, paper)
    return value === null ? [] : [value]
  })
const BY_THE_HOUR =
  /(?<!\p{L})(?:(?:rạng\s+)?sáng|trưa|chiều|tối|đêm|hôm)(?:\s+(?:nay|qua))?,?\s+\(?(\d{1,2})[/.-](\d{1,2})(?![\d/-]|\.\d)/gu

/** "Chỉ thị ngày 12/7/2025 nêu rõ", "Kế hoạch này được ban hành ngày 05/6/2025": the one day that the text gives a paper of that type by its type alone. */
export function dayOfType({ body }: Paper, type: DocumentType): IsoDay | null {
  const days = body.flatMap(({ passage: { annotated: text } }) =>
    text.within('TYPE_NOUN', 0, text.text.length).flatMap((noun) => {
      const [said] = noun.value === type ? (text.reads(ISSUED_ON, noun.end) ?? []) : []
      if (said === undefined) return []
      const at = noun.end + said.length
      const date = datesWithin(text, at, Math.min(text.text.length, at + LONGEST_DATE))[0]
      const isWhole = date?.start === at && date.value?.length === 10
      return isWhole && text.reads(SAYS, date.end) !== null ? [date.value as IsoDay] : []
    }),
  )
  return new Set(days).size === 1 ? (days[0] as IsoDay) : null
}
const ISSUED_ON = /\s+(?:này\s+|trên\s+)?(?:(?:được\s+)?(?:ban\s+hành|ký)\s+)?(?=ngày\s)/uy
const SAYS =
  /\s*(?:[,.]|(?:cũng\s+)?(?:nêu|yêu\s+cầu|chỉ\s+đạo|quy\s+định|nhấn\s+mạnh|giao|đề\s+nghị|đặt)(?!\p{L}))/uy
const LONGEST_DATE = 40

/** "17/10" in the year of the day on which the page was put up, or in that of the same day where the text prints it whole. */
function withYear({ day, month }: Pick<DateMention, 'day' | 'month'>, paper: Paper): IsoDay | null {
  if (day === null || month === null) return null
  const posted = postedOn(paper)
  if (posted !== null) {
    const year = Number(posted.slice(0, 4))
    const value = isoDay(year, month, day)
    return value !== null && value > posted ? isoDay(year - 1, month, day) : value
  }
  const whole = paper.body
    .flatMap(({ passage }) => datesIn(passage.annotated))
    .find((date) => date.value?.length === 10 && date.day === day && date.month === month)
  return (whole?.value as IsoDay | undefined) ?? null
}
