import { daysInMonth, isoDay, type IsoDay } from '../../../model/date.js'
import { dateAt } from '../dates.js'
import { closesInBrackets, closesReport, closesTask, isOfStage, opensStep } from './label.js'
import { endOf, isYearAlone, row, type Anchor, type DeadlineRule, type Due, type Stretch } from './rule.js'
import { yearFor } from './missing-year.js'
import { recurrenceOf } from './recurrence.js'

/** A day of the calendar where it stands; `value` is null without a year. */
interface DayRead {
  readonly start: number
  readonly end: number
  readonly day: number
  readonly month: number
  readonly value: IsoDay | null
}

/** Days that one lead goes for: "trước các ngày 15/5 và 15/6". */
interface LedDays {
  readonly anchor: Anchor
  readonly days: readonly DayRead[]
}

export const PERIOD_OF_DAYS_RULES: readonly DeadlineRule[] = [
  // "trước ngày khai mạc 10 ngày (26/8/2024)": the day that a count back from an event comes to
  row({
    id: 'day.counted-back',
    at: ['DAY'],
    when: countedBack,
    then: ({ start, day, due }, { text }) => ({
      start,
      end: text.low[day.end] === ')' ? day.end + 1 : day.end,
      kind: 'DUE',
      bound: 'BY',
      due,
      precision: 'DAY',
    }),
  }),
  // "từ ngày 01/6/2024 đến hết ngày 15/6/2024": a period, whose last day counts
  row({
    id: 'day.period',
    at: ['DAY'],
    // when a thing is held, or by when it is done
    confidence: 0.85,
    when: (anchor, where) =>
      anchor.lead.sense?.begins || (where.context.bare && anchor.lead.sense === null)
        ? periodAt(anchor, where)
        : null,
    then: (period) => ({ ...period, kind: 'DUE', bound: 'BY', precision: 'DAY' }),
  }),
]

export const DAY_RULES: readonly DeadlineRule[] = (['BEFORE', 'BY', 'WITHIN'] as const).map((bound) =>
  row({
    id: `day.${bound.toLowerCase()}`,
    at: ['DAY'],
    when: (anchor, where) => ((anchor.lead.sense?.bound ?? 'BY') === bound ? ledDays(anchor, where) : null),
    then: ({ anchor, days }, where) =>
      days.flatMap((day) => dueOf(anchor, day, bound === 'BEFORE' ? 'BEFORE' : 'BY', where)),
  }),
)

/** "trước ngày 31/11/2026": a day that its month does not have; the last day of it is meant, which is unsure. */
export const BEYOND_MONTH_RULES: readonly DeadlineRule[] = [
  row({
    id: 'day.beyond-month',
    at: ['DAY'],
    confidence: 0.6,
    when: ({ start, lead }, { text, context }) => {
      const read = lead.sense === null && context.bare !== true ? null : text.reads(DAY_BY_NUMBERS, start)
      const [, day, month] = (read ?? []).map(Number)
      if (read === null || day === undefined || month === undefined) return null
      const year = read[3] === undefined ? yearFor(month, 28, context.issued) : Number(read[3])
      const last = year === null ? null : daysInMonth(year, month)
      return last === null || day <= last
        ? null
        : { start: lead.start, end: endOf(read), due: isoDay(year as number, month, last) }
    },
    then: (read) => ({ ...read, kind: 'DUE', bound: 'BY', precision: 'DAY' }),
  }),
]
const DAY_BY_NUMBERS =
  /(?:ngày\s+)?(29|3[01])\s*[/.-]\s*(0?[2469]|11)(?:\s*[/.-]\s*(20\d\d))?(?![\d/.-]*\d)/uy

/** "trước Tết Nguyên đán Ất Tỵ (ngày 29/01/2025)", "trước 25 tháng Chạp (ngày 06/02/2021)": a feast, and the day on which it falls. */
export const FEAST_RULES: readonly DeadlineRule[] = [
  row({
    id: 'day.of-feast',
    at: ['DAY'],
    when: (anchor, where) => {
      const [, words, before] = where.text.reads(BEHIND_FEAST, anchor.start) ?? []
      const day = words === undefined ? null : dayAt(where, anchor.start, true)
      return words === undefined || day === null || anchor.start - words.length < where.from
        ? null
        : { day, start: anchor.start - words.length, isBefore: before !== undefined }
    },
    then: ({ day, start, isBefore }, { text, context: { issued } }) => {
      const due = dueDay(day, issued)
      const end = text.low[day.end] === ')' ? day.end + 1 : day.end
      return due?.length === 10
        ? [
            {
              start,
              end,
              kind: 'DUE',
              bound: isBefore ? 'BEFORE' : 'BY',
              due,
              precision: 'DAY',
              time: null,
            },
          ]
        : []
    },
  }),
]
const FEAST =
  '(?:(?:dịp\\s+)?(?:tết|lễ)\\s[^.;:()]{3,40}?|(?:ngày\\s+)?(?:\\d{1,2}\\s+(?:tháng\\s+)?(?:chạp|giêng)(?:\\s+âm\\s+lịch)?|(?:mùng|mồng)\\s+\\d{1,2}\\s+tết|\\d{1,2}/\\d{1,2}\\s+âm\\s+lịch)[^.;:()]{0,30}?)'
const BEHIND_FEAST = new RegExp(
  `(?<=((?:(?:xong\\s+)?(trước)|chậm\\s+nhất(?:\\s+(?:là|vào))?|(?:xong\\s+)?trong)\\s+${FEAST}\\s*\\(\\s*(?:(?:tức|là|tức\\s+là)\\s+)?))`,
  'uy',
)

function countedBack({ start }: Anchor, where: Stretch) {
  const [, words, event] = where.text.reads(BEHIND_COUNT, start) ?? []
  const day = words === undefined ? null : dayAt(where, start, true)
  const due = day && dueDay(day, where.context.issued)
  if (words === undefined || day === null || due?.length !== 10 || start - words.length < where.from)
    return null
  const isOfEvent = EVENT_DAYS.some(
    ([name, days]) => event?.includes(name) && days.includes(`${day.day}/${day.month}`),
  )
  return isOfEvent ? null : { start: start - words.length, day, due }
}
const COUNT_OF_DAYS = '(?:(?:chậm|muộn|ít)\\s+nhất\\s+(?:là\\s+)?)?\\d{1,3}\\s+ngày'
const BEHIND_COUNT = new RegExp(
  `(?<=(${COUNT_OF_DAYS}\\s+trước\\s+(?:ngày|khi)\\s+([^.;:()\\d]{3,60})\\(\\s*(?:tức\\s+)?(?:là\\s+)?|(?:chậm\\s+nhất\\s+)?trước\\s+(?:ngày|khi)\\s+[^.;:()\\d]{3,60}\\s${COUNT_OF_DAYS}\\s*\\(\\s*(?:tức\\s+)?(?:là\\s+)?))`,
  'uy',
)
/** The days of events themselves: right behind its name such a day is the event's own. */
const EVENT_DAYS: ReadonlyArray<readonly [event: string, days: readonly string[]]> = [
  ['khai giảng', ['5/9']],
  ['quốc khánh', ['2/9']],
  ['bầu cử', ['22/5', '23/5', '15/3']],
]

function ledDays(anchor: Anchor, where: Stretch): LedDays | null {
  const { sense } = anchor.lead
  if (sense?.begins || where.text.reads(OF_MONTHS, anchor.start) || isOfCell(where, anchor.start)) return null
  const plain = sense?.plain === true || where.context.bare === true
  const first =
    dayAt(where, anchor.start, plain) ??
    (sense ? dayOfThisMonth(where, anchor) : null) ??
    (sense?.bound === 'BEFORE' ? dayOfSharedMonth(where, anchor) : lastOfDays(where, anchor))
  if (first === null) return null
  const led = sense !== null || where.context.bare === true
  if (!led && !closesTask(where, anchor.lead.start, first.end) && !isStep(anchor, first, where)) return null
  const days = [first]
  for (let last = first; sense !== null;) {
    const joint = where.text.reads(DAY_JOINT, last.end)
    const next = joint && dayAt(where, DAY_JOINT.lastIndex, plain)
    if (!next) break
    days.push(next)
    last = next
  }
  return { anchor, days: days.map((day, place) => withYear(day, days[place + 1])) }
}

/** "Ngày 15/8, các xã tổ chức …" */
function isStep({ lead: { start } }: Anchor, day: DayRead, where: Stretch): boolean {
  const due = dueDay(day, where.context.issued)
  return [opensStep, closesInBrackets, closesReport, isOfStage].some((all) =>
    all(where, { start, end: day.end }, due),
  )
}

const dueDay = ({ value, month, day }: DayRead, issued: string | null): IsoDay | null =>
  value ?? dayIn(yearFor(month, day, issued), { month, day })

/** "Tháng 6 - 9/2024": months, and no day. */
const OF_MONTHS = /(?<=tháng\s*)/uy

/** A cell that holds "6 - 9/2024": months, as the two marks differ. */
const isOfCell = ({ text, context }: Stretch, at: number): boolean =>
  context.bare === true && text.reads(MONTHS_OF_CELL, at) !== null
const MONTHS_OF_CELL = /(?:0?[1-9]|1[0-2])\s*-\s*(?:0?[1-9]|1[0-2])\s*\/\s*(?:19|20)\d{2}(?![\p{L}\d])/uy

/** "trước ngày 15/5 và 20/6/2024": the year is told with the second day. */
function withYear(day: DayRead, next: DayRead | undefined): DayRead {
  if (day.value !== null || next?.value?.length !== 10 || next.month < day.month) return day
  return { ...day, value: isoDay(Number(next.value.slice(0, 4)), day.month, day.day) }
}

/** "trước ngày 15/5 (số liệu sơ bộ) và ngày 20/6 (số liệu chính thức)": what each is of stands in brackets. */
const DAY_JOINT =
  /\s*(?:\((?:đối\s+với|báo\s+cáo)[^)]{0,40}\)\s*)?(?:,\s*và|,|và)\s*(?:các\s+)?(?=ngày|\d)|\s*\([^();.]{2,60}\)\s*(?:(?:,\s*)?và\s+(?=ngày|\d)|,\s*(?=(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\s*\())/uy

/** The day that stands at `at`; behind a plain "trước" or "hết" the word "ngày" and the year may be missing. */
function dayAt({ text }: Stretch, at: number, plain: boolean): DayRead | null {
  const date = dateAt(text.text, at)
  if (date !== null && date.month !== null && date.day !== null)
    return { start: at, end: date.end, day: date.day, month: date.month, value: date.value }
  const bare = plain ? text.reads(BARE_DAY, at) : null
  const [day, month] = [Number(bare?.[1]), Number(bare?.[2])]
  return bare && day >= 1 && month >= 1 && month <= 12 && day <= daysInMonth(2024, month)
    ? { start: at, end: at + bare[0].length, day, month, value: null }
    : null
}

const BARE_DAY =
  /(?<!(?:tuần|đợt|lần|vòng|giai\s+đoạn|bước)\s*)(\d{1,2})\s*(?:[/.-]|\s+tháng\s+)\s*(\d{1,2})(?!\s*[/\d-]|\.\d)(?!\p{L})/uy

/** "trước ngày 25 tháng này": of the month in which the paper was issued. */
function dayOfThisMonth({ text, context: { issued } }: Stretch, { start }: Anchor): DayRead | null {
  const read = issued?.length === 10 ? text.reads(DAY_OF_THIS_MONTH, start) : null
  if (!read || issued === null) return null
  const [year, month, day] = [Number(issued.slice(0, 4)), Number(issued.slice(5, 7)), Number(read[1])]
  return day < 1 || day > daysInMonth(year, month)
    ? null
    : { start, end: start + read[0].length, day, month, value: isoDay(year, month, day) }
}

const DAY_OF_THIS_MONTH = /ngày\s+(\d{1,2})\s+(?:của\s+)?tháng\s+này(?!\p{L})/uy

/** "trước ngày 15 và báo cáo trước ngày 20/5/2024": the month is told with the second day. */
function dayOfSharedMonth(where: Stretch, anchor: Anchor): DayRead | null {
  const { text, till } = where
  const first = text.reads(DAY_ALONE, anchor.start)
  if (!first) return null
  const end = anchor.start + first[0].length
  const next = text.first('TIME', end, Math.min(till, end + MONTH_REACH))
  const told = next?.value === 'DAY' ? dateAt(text.text, next.start) : null
  if (!told || told.month === null || told.day === null) return null
  const [day, month] = [Number(first[1]), told.month]
  if (day < 1 || day > daysInMonth(2024, month)) return null
  const value = told.value === null ? null : isoDay(Number(told.value.slice(0, 4)), month, day)
  return { start: anchor.start, end, day, month, value }
}

/** "vào ngày 24 và 25/6", "các ngày 1, 2 và 3/7/2023": done on all of them, and over with the last. */
function lastOfDays(where: Stretch, { start }: Anchor): DayRead | null {
  const last = where.text.reads(SEVERAL_DAYS, start) && dayAt(where, SEVERAL_DAYS.lastIndex, true)
  return last && { ...last, start }
}

const SEVERAL_DAYS =
  /ngày\s+\d{1,2}(?:\s*,\s*\d{1,2}){0,5}(?:\s*,|\s+và|\s*,\s*và)\s+(?:ngày\s+)?(?=\d{1,2}(?:\s*[/.-]\s*\d|\s+tháng\s))/uy

const DAY_ALONE = /ngày\s+(\d{1,2})(?=\s+(?:và|,)\s)/uy
const MONTH_REACH = 70

function dueOf(anchor: Anchor, day: DayRead, bound: 'BEFORE' | 'BY', where: Stretch): Due[] {
  const { start, sense, time } = anchor.lead
  const { context } = where
  const { issued } = context
  if (day.value === null && sense === null && !context.bare && !isStep(anchor, day, where)) return []
  if (day.value === null && where.text.reads(OF_EACH_YEAR, 0)) return [everyYear(day, start)]
  const due = dueDay(day, issued)
  if (due?.length !== 10) return []
  const toward = sense?.toward === true
  // "đến ngày D, còn 7 hồ sơ": a day that is over is that of the figures
  const isOver = day.value === null ? isYearAlone(issued) : issued !== null && due < issued
  if (toward && !sense?.plain && isOver) return []
  return [
    {
      start: day.start === anchor.start ? start : day.start,
      end: day.end,
      // "phấn đấu đến ngày D đạt 80%": a goal
      kind: sense?.goal && where.text.reads(FULFILS, day.end) === null ? 'HORIZON' : 'DUE',
      bound,
      due,
      precision: 'DAY',
      time: day.start === anchor.start ? time : null,
    },
  ]
}

/** "- Báo cáo 6 tháng: các xã gửi Sở Y tế trước ngày 05/7": whose report it is tells that the day comes each year. */
const OF_EACH_YEAR =
  /\s*(?:[-+•*]|\d{1,2}[.)]|[a-zđ]\))?\s*báo\s+cáo\s+(?:định\s+kỳ\s+)?(?:(?:0?6|sáu)\s+tháng|năm)(?:\s+(?:đầu|cuối)\s+năm)?\s*:/uy

const everyYear = ({ end, day, month }: DayRead, start: number): Due => ({
  start,
  end,
  kind: 'RECURRING',
  bound: 'RECURRING',
  precision: 'YEARLY',
  recurrence: recurrenceOf('YEARLY', `${day}/${month}`),
})

/** "phấn đấu đến ngày D có 100% xã hoàn thành": a goal that is to be reached by then. */
const FULFILS = /[^.;]{0,60}?\s(?:hoàn\s+thành|xong|100\s*%)(?!\p{L})/uy

const OPENING = /(?<=(?:^|[.:;]\s{1,3})(?:[-+•]\s{0,3})?)/uy

interface Period {
  readonly start: number
  readonly end: number
  readonly from: IsoDay | null
  readonly due: IsoDay
}

function periodAt(anchor: Anchor, where: Stretch): Period | null {
  const { text, context } = where
  const first = dayAt(where, anchor.start, true)
  const alone = first ? null : text.reads(FIRST_DAY, anchor.start)
  const till = first || alone ? text.reads(TILL, first?.end ?? FIRST_DAY.lastIndex) : null
  const last = till && dayAt(where, TILL.lastIndex, true)
  if (!last || (text.reads(TELLS, anchor.lead.start) && !text.reads(SENT_THEN, anchor.lead.start)))
    return null
  // "Từ ngày 1/1 đến ngày 6/7, tỉnh giao 833 việc" may be over where no more than the year is known
  const isYearMeant = last.value === null && isYearAlone(context.issued)
  if (isYearMeant && text.reads(OPENING, anchor.lead.start) !== null) return null
  const due = last.value ?? dayIn(yearFor(last.month, last.day, context.issued), last)
  if (due?.length !== 10) return null
  const from =
    first?.value ??
    dayIn(
      Number(due.slice(0, 4)),
      first ?? { ...last, day: Number(alone?.[1]), month: Number(alone?.[2] ?? last.month) },
    )
  return {
    start: anchor.lead.start,
    end: last.end,
    from: from?.length === 10 && from <= due ? from : null,
    due,
  }
}

const dayIn = (year: number | null, { month, day }: Pick<DayRead, 'month' | 'day'>): IsoDay | null =>
  year === null ? null : isoDay(year, month, day)

/** "từ ngày 15 đến 20/5", "từ 15/5-20/5": what is missing is told with the last day. */
const FIRST_DAY = /(?:ngày\s*)?(\d{1,2})(?:\/(\d{1,2}))?(?=\s*(?:,?\s*(?:cho\s+)?đến\s|-))/uy
const TILL = /\s*(?:,?\s*(?:cho\s+)?đến\s+(?:hết\s+)?|-\s*)(?=ngày|\d)/uy
/** "gửi kết quả về Sở Y tế từ ngày D đến ngày E": when it is to be sent. */
const SENT_THEN =
  /(?<=(?:gửi|nộp)\s+(?:kết\s+quả|số\s+liệu)(?:\s+\p{L}+){0,4}\s+(?:về|cho)\s+[^.;,\d]{2,50}\s)/uy
/** Before a period, it is what figures or forecasts speak of. */
const TELLS =
  /(?<=(?:đã|số\s+liệu|dự\s+báo|tính|kết\s+quả|tình\s+hình|hiệu\s+lực|áp\s+dụng|được\s+tổ\s+chức|diễn\s+ra|phát\s+sinh|xảy\s+ra|(?:còn|sẽ)\s+tập\s+trung)[^.;]{0,40})/uy
