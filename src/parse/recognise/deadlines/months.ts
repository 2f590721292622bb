import { daysInMonth, firstDayOfMonth, isoDay, lastDayOfMonth } from '../../../model/date.js'
import { closesTask, isOfStage, opensStep, opensStepOfPlan } from './label.js'
import { endOf, row, type Anchor, type DeadlineRule, type Stretch } from './rule.js'
import { yearFor } from './missing-year.js'
import { rowsOfWholeMonths, spanOfMonths, type WholeMonths } from './whole-months.js'

/** A part of a month: "tuần đầu của tháng 8". */
interface PartRead extends WholeMonths {
  /** Null where it lasts to the end of the month. */
  readonly day: number | null
}

export const MONTH_RULES: readonly DeadlineRule[] = [
  row({
    id: 'month.period',
    at: ['MONTH', 'DAY'],
    when: periodOfMonths,
    then: (period) => ({ ...period, kind: 'DUE', bound: 'BY', precision: 'MONTH' }),
  }),
  row({
    id: 'month.part',
    at: ['MONTH'],
    when: partOfMonth,
    then: ({ start, end, year, last, day }) => ({
      start,
      end,
      kind: 'DUE',
      bound: 'BY',
      due: day === null ? lastDayOfMonth(year, last) : isoDay(year, last, day),
      from: day === null ? firstDayOfMonth(year, last) : null,
      precision: day === null ? 'MONTH' : 'DAY',
    }),
  }),
  // "từ tháng 5 đến tháng 10" goes before its "đến tháng 10"
  ...rowsOfWholeMonths({
    name: 'month',
    at: ['MONTH', 'DAY'],
    bounds: ['BEFORE', 'WITHIN', 'BY'],
    precision: 'MONTH',
    read: months,
  }),
]

/** "từ tháng 11/2024 đến hết tháng 3/2025"; in a cell without "từ" too, and "11/2024 - 3/2025". */
function periodOfMonths({ form, start }: Anchor, { text, context }: Stretch) {
  const since = text.reads(FROM, start)
  if (!since && !context.bare) return null
  const read = (form === 'MONTH' && text.reads(PERIOD, start)) || text.reads(PERIOD_IN_FIGURES, start)
  if (!read) return null
  const [first, firstYear, last, lastYear] = read.slice(1, 5).map(Number) as [number, number, number, number]
  if (first < 1 || first > 12 || last < 1 || last > 12) return null
  const year = lastYear || yearFor(last, daysInMonth(2023, last), context.issued)
  if (!year) return null
  const span = spanOfMonths({ month: first, year: firstYear || null }, { month: last, year })
  return span && { start: start - (since?.[1]?.length ?? 0), end: endOf(read), ...span }
}

const PERIOD =
  /tháng\s+(\d{1,2})(?:\s*(?:\/|năm)\s*((?:19|20)\d{2}))?\s*(?:,?\s*đến\s+(?:hết\s+)?|-\s*)tháng\s+(\d{1,2})(?:\s*(?:\/|năm)\s*((?:19|20)\d{2}))?(?![\p{L}\d])/uy

/** Told in figures both months have a year, or the last one has. */
const PERIOD_IN_FIGURES =
  /(?<!(?:[\d/.-]|qu[ýí])\s?)(?:tháng\s+|t)?(\d{1,2})(?:\s*[/.]\s*((?:19|20)\d{2}))?\s*(?:,?\s*đến\s+(?:hết\s+)?|[-÷]\s*)(?:tháng\s+|t)?(\d{1,2})(?:\s*[/.]\s*|\s+năm\s+)((?:19|20)\d{2})(?![\p{L}\d])/uy

/** "trong tháng 7/2022", "hết tháng 4", "từ tháng 5 đến tháng 10/2024", "kỳ họp tháng 7". */
function months(anchor: Anchor, where: Stretch): WholeMonths | null {
  const { text, context } = where
  const led = anchor.lead.sense !== null
  const session =
    !led &&
    text.has('SESSION', anchor.start - SESSION_REACH, anchor.start) &&
    text.reads(SESSION, anchor.start) !== null
  const read = monthsAt(anchor, where)
  if (read === null) return null
  const period = read.last > read.first && text.reads(FROM, anchor.start) !== null
  // "từ tháng 12 đến quý I", "từ đầu tháng 12": when it begins
  const begins = !period && text.reads(FROM, led ? anchor.lead.start : anchor.start) !== null
  if (begins || text.reads(TILL_A_DAY, read.end) !== null) return null
  if (!led && !context.bare && !period && !session && !closes(where, anchor, read)) return null
  // a session that was held already is what the paper looks back to
  if (session && context.issued !== null && lastDayOfMonth(read.year, read.last) < context.issued) return null
  return read
}

/** "Tháng 11 đến 13/12/2017": the month only says when it begins. */
const TILL_A_DAY = /\s*(?:đến|-)\s*(?:hết\s+)?(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}(?!\d)/uy

/** "Lập kế hoạch (tháng 6/2026)": alone in brackets, and still to come. */
const closes = (where: Stretch, { start, form }: Anchor, { end, year, last }: WholeMonths): boolean =>
  closesTask(where, start, end) ||
  opensStep(where, { start, end }, lastDayOfMonth(year, last)) ||
  isOfStage(where, { start, end }, lastDayOfMonth(year, last)) ||
  (where.text.reads(HAS_YEAR, end) !== null && opensStepOfPlan(where, { start, end })) ||
  (form === 'MONTH' &&
    (where.text.low[start - 1] === '(' || where.text.reads(DONE_IN, start) !== null) &&
    where.text.reads(BRACKET_ENDS, end) !== null &&
    where.context.issued !== null &&
    lastDayOfMonth(year, last) >= where.context.issued)
const HAS_YEAR = /(?<=\d{4})/uy
/** "(Sở A chủ trì, thực hiện tháng 4/2026)", "(Sở A; tháng 4/2026)" */
const DONE_IN = /(?<=[,;(]\s*(?:thực\s+hiện|triển\s+khai|tổ\s+chức)\s+|\([^()]{3,90}[;,]\s*)/uy
const BRACKET_ENDS = /\s*\)\s*(?:[.;:]|$)/uy

function monthsAt({ form, start, lead }: Anchor, { text, context }: Stretch): WholeMonths | null {
  const read = text.reads(form === 'DAY' ? MONTH_IN_FIGURES : context.bare ? MONTHS_ALONE : MONTHS, start)
  if (!read?.groups || (form === 'DAY' && lead.sense === null && !context.bare)) return null
  const { first: name = '', last: till, year: yearText } = read.groups
  const first = MONTH_NAMES[name.replace(/\s+/g, ' ')] ?? Number(name)
  const last = till === undefined ? first : Number(till)
  if (first < 1 || last < first || last > 12) return null
  const year =
    yearText === undefined ? yearFor(last, daysInMonth(2023, last), context.issued) : Number(yearText)
  return year === null ? null : { start: lead.start, end: endOf(read), year, first, last }
}

/** Where a day is left open for a pen, only a label or a cell gives the month. */
const MONTHS_ALONE =
  /(?<!ngày\s*\d{1,2}\s*)(?:tháng\s*|t(?=\d{1,2}\s*\/\s*\d{4}))(?<first>\d{1,2}|giêng|hai|ba|tư|năm(?=\s+năm)|sáu|bảy|tám|chín|mười(?:\s+(?:một|hai))?)(?:(?:\s*,\s*(?:tháng\s+)?\d{1,2}){0,10}\s*(?:,|và|-|đến)\s*(?:tháng\s+)?(?<last>\d{1,2})(?=\s*(?:\/|,?\s*năm)\s*\d{4}|\s*[.;]?\s*$|,\s\D))?(?:\s*(?:[/.-]|,?\s*năm)\s*(?<year>(?:19|20)\d{2}))?(?![\p{L}\d])/uy
const MONTHS = new RegExp(`(?<!ngày\\s*)${MONTHS_ALONE.source}`, 'uy')
/** The word "tháng" is at times left out: "trong 2/2022"; in a cell "6 - 9/2022" and "3/2022 - 6/2022" too. */
const MONTH_IN_FIGURES =
  /(?<!(?:[\d/.-]|tháng|qu[ýí])\s?)(?<first>\d{1,2})(?:\s*[/.-]\s*(?:19|20)\d{2})?(?:\s*-\s*(?<last>\d{1,2}))?\s*[/.-]\s*(?<year>(?:19|20)\d{2})(?![\p{L}\d])/uy
const FROM = /(?<=(từ\s+))/uy

const MONTH_NAMES: Readonly<Record<string, number>> = {
  giêng: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
}

/** "trình tại kỳ họp tháng …", "báo cáo tại hội nghị Ban Thường vụ tháng …". */
const SESSION =
  /(?<=kỳ\s+họp(?:\s+\p{L}+){0,3}\s*|(?<!(?:kết\s+luận|ý\s+kiến|chỉ\s+đạo)(?:\s+\p{L}+){0,6}\s)(?:tại|trong)\s+(?:phiên\s+họp|cuộc\s+họp|hội\s+nghị|giao\s+ban)(?:\s+\p{L}+){0,7}\s*|(?:trong|tại)\s+(?:kỳ\s+|buổi\s+)?sinh\s+hoạt(?:\s+\p{L}+){0,4}\s+|(?:sơ|tổng)\s+kết(?:\s+(?:\p{L}+|\d{1,2})){0,3}\s*\(\s*)/uy

const SESSION_REACH = 70

/** "trong tuần đầu của tháng 8", "vào hạ tuần tháng 3". */
function partOfMonth(anchor: Anchor, where: Stretch): PartRead | null {
  const part = where.text.reads(PART_OF_MONTH, anchor.start)
  const read = part && monthsAt(anchor, where)
  if (!read) return null
  const [, words = '', name = ''] = part
  const start = anchor.start - words.length
  if (start < where.from) return null
  return { ...read, start, day: PARTS_OF_MONTH.get(name.replace(/\s+/g, ' ')) ?? null }
}

const PART_OF_MONTH =
  /(?<=((?:(?:trong|vào|hết|đến|nhất|trước(?=\s+ngày\s+cuối))\s+(?:là\s+)?|^\s*)(10\s+ngày\s+đầu|15\s+ngày\s+đầu|ngày\s+(?:làm\s+việc\s+)?cuối(?:\s+cùng)?|tuần\s+(?:đầu|cuối|thứ\s+(?:nhất|hai|ba|tư|[1-4])|[1-4])|nửa\s+(?:đầu|cuối)|(?:thượng|trung|hạ)\s+tuần)\s+(?:tiên\s+)?(?:của\s+)?))/uy
/** The last day of a part; those that are not here last to the end of the month. */
const PARTS_OF_MONTH: ReadonlyMap<string, number> = new Map([
  ['tuần đầu', 7],
  ['tuần thứ nhất', 7],
  ['tuần thứ 1', 7],
  ['tuần 1', 7],
  ['tuần 2', 14],
  ['tuần 3', 21],
  ['thượng tuần', 10],
  ['10 ngày đầu', 10],
  ['15 ngày đầu', 15],
  ['tuần thứ hai', 14],
  ['tuần thứ 2', 14],
  ['nửa đầu', 15],
  ['trung tuần', 20],
  ['tuần thứ ba', 21],
  ['tuần thứ 3', 21],
  ['tuần thứ tư', 28],
  ['tuần thứ 4', 28],
])
