import { addDays, lastDayOfMonth, type DatePrecision, type IsoDay } from '../../../model/date.js'
import { opensStep } from './label.js'
import { boundOf, endOf, row, startBefore, type Anchor, type DeadlineRule, type Stretch } from './rule.js'
import { yearFor } from './missing-year.js'
import { dueIn, rowsOfWholeMonths, spanOfMonths, type WholeMonths } from './whole-months.js'

export const QUARTER_RULES: readonly DeadlineRule[] = [
  row({
    id: 'quarter.period',
    at: ['QUARTER'],
    when: periodOfQuarters,
    then: (period) => ({ ...period, kind: 'DUE', bound: 'BY', precision: 'QUARTER' }),
  }),
  ...rowsOfWholeMonths({
    name: 'quarter',
    at: ['QUARTER'],
    bounds: ['BEFORE', 'BY', 'WITHIN'],
    precision: 'QUARTER',
    read: quarters,
  }),
]

export const HALF_RULES: readonly DeadlineRule[] = [
  row({
    id: 'half',
    at: ['HALF'],
    when: (anchor, where) => {
      const months = halfOfYear(anchor, where)
      return months && { months, bound: boundOf(anchor) }
    },
    then: ({ months, bound }) => dueIn(months, bound, 'HALF'),
  }),
]

/** "tuần này", "năm nay": the period that the paper was issued in; "tuần tới": the one behind it. */
export const THIS_PERIOD_RULES: readonly DeadlineRule[] = [
  row({
    id: 'current',
    at: ['THIS_PERIOD'],
    when: (anchor, where) => {
      const start = startBefore(where, WITHIN_THIS, anchor.start)
      const { issued } = where.context
      if (start === anchor.start || issued?.length !== 10) return null
      const words = where.text.low.slice(anchor.start, anchor.end)
      const current = lastDay(words, issued)
      const read = IS_NEXT.test(words) ? lastDay(words, addDays(current.due, 1)) : current
      return { start, end: anchor.end, ...read }
    },
    then: (read) => ({ ...read, kind: 'DUE', bound: 'BY' }),
  }),
  // "từ nay đến cuối năm"
  row({
    id: 'current',
    at: ['REST_OF_PERIOD'],
    when: ({ start, end }, { text, context: { issued } }) =>
      issued?.length !== 10 || text.reads(NUMBERED, end)
        ? null
        : { start, end, ...lastDay(text.low.slice(text.low.lastIndexOf(' ', end - 1) + 1, end), issued) },
    then: (read) => ({ ...read, kind: 'DUE', bound: 'BY' }),
  }),
]

const NUMBERED = /\s+(?:\d|[ivx]+(?!\p{L}))/uy
const IS_NEXT = /\s(?:tới|sau)$/u
const WITHIN_THIS = /(?<=((?:ngay\s+)?(?:trong|hết|cuối)\s+(?:cuối\s+)?))/uy

/** In: words that begin with a unit, and a day. Out: the last day of the unit that the day lies in. */
function lastDay(words: string, issued: IsoDay): { due: IsoDay; precision: DatePrecision } {
  const [due, precision] = LAST_DAYS[words.split(' ')[0] as keyof typeof LAST_DAYS](issued)
  return { due, precision }
}

const LAST_DAYS = {
  tuần: (day: IsoDay) => [addDays(day, (7 - new Date(`${day}T00:00:00Z`).getUTCDay()) % 7), 'DAY'],
  tháng: (day: IsoDay) => [lastDayOfMonth(yearOf(day), monthOf(day)), 'MONTH'],
  quý: (day: IsoDay) => [lastDayOfMonth(yearOf(day), Math.ceil(monthOf(day) / 3) * 3), 'QUARTER'],
  năm: (day: IsoDay) => [`${yearOf(day)}-12-31`, 'YEAR'],
} satisfies Record<string, (day: IsoDay) => [IsoDay, DatePrecision]>

const yearOf = (day: IsoDay) => Number(day.slice(0, 4))
const monthOf = (day: IsoDay) => Number(day.slice(5, 7))

/** "từ quý I đến quý III/2026"; in a cell "Quý IV/2026 - Quý I/2027" too. */
function periodOfQuarters({ start }: Anchor, { text, context }: Stretch) {
  const since = text.reads(SINCE, start)
  const read = since || context.bare ? text.reads(PERIOD_OF_QUARTERS, start) : null
  if (!read) return null
  const [first, last] = [quarterOf(read[1] as string), quarterOf(read[3] as string)]
  if (first === undefined || last === undefined) return null
  const span = spanOfMonths(
    { month: first * 3 - 2, year: Number(read[2]) || null },
    { month: last * 3, year: Number(read[4]) },
  )
  return span && { start: start - (since?.[1]?.length ?? 0), end: endOf(read), ...span }
}

const ONE_QUARTER = 'qu[ýí]\\s+(iv|i{1,3}|0?[1-4])'
const PERIOD_OF_QUARTERS = new RegExp(
  `${ONE_QUARTER}(?:(?:\\s*/\\s*|\\s+năm\\s+)((?:19|20)\\d{2}))?\\s*(?:,?\\s*đến\\s+(?:hết\\s+)?|[-÷]\\s*)${ONE_QUARTER}(?:\\s*/\\s*|\\s+năm\\s+)((?:19|20)\\d{2})(?![\\p{L}\\d])`,
  'uy',
)

/** "Quý II/2025", "trong quý 2 năm 2025", "trước Quý IV". */
function quarters({ start, lead }: Anchor, where: Stretch): WholeMonths | null {
  const { text, context } = where
  const read = text.reads(QUARTERS, start)
  const [, firstName, name = '', yearText] = read ?? []
  const last = quarterOf(name)
  const first = quarterOf(firstName ?? name)
  if (!read || last === undefined || first === undefined) return null
  // "ngay từ đầu quý I": when it begins
  if (first === last && text.reads(SINCE, lead.start)) return null
  const end = endOf(read)
  const year = yearText === undefined ? yearFor(last * 3, 28, context.issued) : Number(yearText)
  if (lead.sense === null && !context.bare) {
    const isStep = year !== null && opensStep(where, { start, end }, lastDayOfMonth(year, last * 3))
    if ((yearText === undefined && !isStep) || text.reads(SINCE, start)) return null
    const figures = text.reads(OF_FIGURES, start) !== null || text.reads(COUNTS, end) !== null
    if (figures && !text.reads(COMPLETES, start)) return null
  }
  return year === null ? null : { start: lead.start, end, year, first: first * 3 - 2, last: last * 3 }
}

const QUARTERS =
  /(?:qu[ýí]\s+|q\.?\s?)(?:(iv|i{1,3}|0?[1-4])\s*(?:,|và|-)\s*(?:qu[ýí]\s+)?)?(iv|i{1,3}|0?[1-4])(?:\s*(?:[/.-]|,?\s*năm)\s*((?:19|20)\d{2}))?(?![\p{L}\d])/uy
/** What a quarter is told of: "số liệu tai nạn quý I", "tình hình sản xuất quý II". */
const FIGURES =
  '(?:số\\s+liệu|tình\\s+hình|chỉ\\s+tiêu|nhiệm\\s+vụ|chương\\s+trình|tăng\\s+trưởng|giải\\s+ngân|thu\\s+ngân\\s+sách)(?:\\s+\\p{L}+){0,5}\\s*'
const OF_FIGURES = new RegExp(`(?<=(?:trong|kết quả|báo cáo|số liệu|tháng|đầu|của|cả)\\s*|${FIGURES})`, 'uy')
const SINCE = /(?<=(từ\s+))/uy
const COUNTS = /\s*(?:đạt|tăng|giảm|ước|mới|là|so\s+với)\s/uy
const COMPLETES = /(?<=(?:hoàn\s+thành|thời).{0,40})/uy

export const quarterOf = (name: string): number | undefined =>
  /^\d+$/.test(name) ? Number(name) : { i: 1, ii: 2, iii: 3, iv: 4 }[name]

/** "6 tháng đầu năm 2024". */
function halfOfYear({ start, lead }: Anchor, { text, context }: Stretch): WholeMonths | null {
  const read = text.reads(HALF_YEAR, start)
  const year = read?.[2] ?? context.issued?.slice(0, 4)
  if (!read || year === undefined || (read[2] === undefined && lead.sense === null && !context.bare))
    return null
  const isOfMoney = text.reads(OF_MONEY, start) !== null && text.reads(THEN_SENT, endOf(read)) !== null
  if (lead.sense === null && (text.reads(OF_REPORT, start) || isOfMoney)) return null
  const [first, last] = read[1] === 'đầu' ? [1, 6] : [7, 12]
  return { start: lead.start, end: endOf(read), year: Number(year), first, last } as WholeMonths
}

const HALF_YEAR = /(?:(?:0?6|sáu)\s+tháng|nửa)\s+(đầu|cuối)\s+năm(?:\s+((?:19|20)\d{2}))?(?![\p{L}\d])/uy
/** "Lập dự toán kinh phí đào tạo 6 tháng cuối năm 2024, gửi Sở Tài chính …": of what time the estimate is. */
const OF_MONEY = /(?<=(?:dự\s+toán|kinh\s+phí|nhu\s+cầu|biên\s+chế)(?:\s+\p{L}+){1,9}\s+)/uy
const THEN_SENT = /\s*,\s+(?:gửi|báo\s+cáo|trình|nộp)\s/uy
const OF_REPORT = new RegExp(
  `(?<=${FIGURES}|(?:[-–]\\s*(?:xh|an|qp)|kinh\\s+tế\\s*-\\s*xã\\s+hội|quốc\\s+phòng\\s*[-,]\\s*an\\s+ninh)\\s*|(?:kết\\s+quả|báo\\s+cáo|đánh\\s+giá|nhiệm\\s+vụ|sơ\\s+kết|công\\s+tác)\\s*(?:\\p{L}+\\s*){0,2})`,
  'uy',
)
