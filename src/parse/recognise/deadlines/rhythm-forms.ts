import type { DatePrecision } from '../../../model/date.js'
import type { TimeForm } from '../../lexicon/deadlines.js'

/** How sure words are that also say how things are as a rule. */
export const LOOSE = 0.85

/** A row of the table of rhythms: what may stand before and behind a word of time, or must. */
export interface Rhythm {
  readonly id: string
  readonly at: readonly TimeForm[]
  readonly precision: DatePrecision
  /** As most deadlines when absent. */
  readonly confidence?: number
  /** `(?<=(…))`: words before that belong to it. */
  readonly before?: RegExp
  /** The row holds only where `before` finds something. */
  readonly needsBefore?: true
  /** The row holds only for a day that something is to be done before. */
  readonly ledBefore?: true
  /** Instead of the words of the anchor: all from its beginning. */
  readonly reads?: RegExp
  /** Words behind that belong to it. */
  readonly behind?: RegExp
  /** What may not stand behind the anchor, and what not before all. */
  readonly unless?: RegExp
  readonly unlessBefore?: RegExp
  /** Days without a year are of the one year that a paper is of, unless they are called periodic. */
  readonly daysOfYear?: true
  /** How often a thing is said or done is its content; how often it is reported is a rhythm. */
  readonly reported?: true
}

/** "tháng 5, 11", "tháng 6 và tháng 12" */
export const MONTHS = 'tháng\\s+\\d{1,2}(?:\\s*(?:,|và)\\s*(?:tháng\\s+)?\\d{1,2}(?!\\s*[/.-]\\s*\\d)){0,3}'
const EVERY = '(?:h[ằà]ng|mỗi|từng)'
const END = '(?![\\p{L}\\d])'
const PERIODIC = '(?:định\\s+kỳ\\s+)?'
const DAY_LEAD =
  '(?:(?:chậm\\s+nhất|muộn\\s+nhất)\\s+(?:là\\s+)?(?:(?:vào|trong|trước|đến)\\s+)?|(?:trước|vào|trong|xong\\s+trước)\\s+(?:là\\s+)?)?'
const QUARTER = '(?:iv|i{1,3}|[1-4])'
const DAY_AND_MONTH = '\\d{1,2}\\s*(?:[/.-]|tháng)\\s*\\d{1,2}'
const WEEKDAY = '(?:thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\\s+nhật)'
const HOUR = '\\d{1,2}\\s*(?:giờ|h)\\s*\\d{0,2}'
const ONCE = '(?:\\s+(?:một|1)\\s+lần|\\s*/\\s*lần)'
const AT_LEAST = '(?:(?:ít\\s+nhất|tối\\s+thiểu)\\s+)?'

/** `words` right before a place, as the first group. */
const before = (words: string): RegExp => new RegExp(`(?<=(${words}))`, 'uy')
const here = (words: string): RegExp => new RegExp(words, 'uy')

/** Periods that no precision stands for: "định kỳ 15 ngày", "hai tháng một lần". */
const SO_MANY =
  '(?:(?:0?[245]|10|15|20|hai|bốn|mười)\\s+(?:ngày|tháng)|(?:0?[2-4]|hai|ba)\\s+(?:tuần|năm))(?!\\p{L})'
const THREE_MONTHS = '(?:0?3|ba)\\s+tháng'
/** "6 tháng (trước ngày 15/6)", "6 tháng gửi trước ngày 15/6 và 15/12": the days on which a rhythm falls. */
const ON_ITS_DAYS = `\\s*[,:]?\\s*\\(?(?:(?:gửi|nộp|báo\\s+cáo)\\s+)?(?:trước|chậm\\s+nhất)\\s+(?:là\\s+)?(?:ngày\\s+)?${DAY_AND_MONTH}(?:\\s+và\\s+(?:trước\\s+)?(?:ngày\\s+)?${DAY_AND_MONTH})?`
/** "quý I trước ngày 10/3, | 6 tháng trước ngày 10/6, quý III trước …, | năm trước …": the reports of one year, each with its day. */
const BEHIND_QUARTER =
  '(?<=(?<!h[ằà]ng\\s+|định\\s+kỳ\\s+)quý\\s+(?:i{1,3}|[13])\\s*,?\\s*\\(?\\s*(?:gửi\\s+)?(?:trước|chậm\\s+nhất)\\s[^.]{3,110}[,;]\\s*(?:và\\s+)?(?:báo\\s+cáo\\s+)?)'
/** "6 tháng đầu năm", "sơ kết 6 tháng": the half year that a report is about, not a rhythm. */
const OF_HALF_YEAR = here(
  `(?:${BEHIND_QUARTER}|` +
    '(?<=(?:đầu|cuối|sơ\\s+kết|tổng\\s+kết|trong|vòng|thời\\s+(?:hạn|gian)|tối\\s+(?:đa|thiểu)|không\\s+quá|ít\\s+nhất|kéo\\s+dài|giữa|đối\\s+với\\s+(?:kỳ\\s+)?báo\\s+cáo|\\d\\s*\\(\\s*(?:kỳ\\s+)?báo\\s+cáo)\\s+))',
)

/** "thống kê 6 tháng trước ngày 01/6/2024", but not "định kỳ 6 tháng …": a half year with a day of one year. */
const OF_THIS_YEAR = here(
  `(?<!(?:định\\s+kỳ|${EVERY})\\s+(?:0?6|sáu)\\s+tháng)(?:\\s[^.;:,]{0,70}?)?\\s(?:trước|chậm\\s+nhất)\\s[^.;:,]{0,24}?${DAY_AND_MONTH}\\s*[/.-]\\s*20\\d\\d`,
)

/** "báo cáo tháng gửi trước ngày 18", "báo cáo tuần trước 15 giờ thứ Sáu": the report of each period, and by when. */
const reportOf = (period: string, when: string): RegExp =>
  here(
    `báo\\s+cáo\\s+${period}(?:\\s+(?:gửi|nộp)(?:\\s+về)?(?:\\s[^,;.:()]{2,40}?)?)?\\s*:?\\s*\\(?\\s*(?:(?:xong\\s+)?trước|vào|chậm\\s+nhất(?:\\s+(?:là|vào|trước))?)\\s+${when}`,
  )

/** Strongest first. */
export const RHYTHMS: readonly Rhythm[] = [
  {
    id: 'recurring.daily',
    at: ['EVERY_DAY'],
    precision: 'DAILY',
    // "rác thải sinh hoạt hằng ngày", "mở cửa đến 17 giờ hằng ngày": what people do, and when
    unlessBefore: here(
      '(?<=(?:sinh\\s+hoạt|đời\\s+sống|cuộc\\s+sống|đi\\s+lại|tiêu\\s+dùng|giao\\s+dịch|đến|\\d[\\dhg]*\\s*[-–])\\s+)',
    ),
    before: before(
      `${DAY_LEAD}(?:(?<![\\d/])${HOUR}(?:\\s*(?:phút|và\\s+(?:trước\\s+)?\\d{1,2}\\s*(?:giờ|h)(?:\\s*\\d{0,2})?))?\\s*,?\\s*)?`,
    ),
  },
  {
    id: 'recurring.times-a-day',
    at: ['TIMES_A_DAY'],
    precision: 'DAILY',
    before: before(AT_LEAST),
    unless: here('\\s*\\d|\\s+lượt'),
    // "phục vụ 200 lượt mỗi ngày": how much
    unlessBefore: here(
      '(?=\\d{3}|[2-9]\\d\\s)|(?<=[\\d.,])|(?<=(?:dạy|học|phát(?:\\s+thanh)?|tuyên\\s+truyền|tưới|phun)\\s+(?:(?:ít\\s+nhất|tối\\s+thiểu|tăng\\s+lên)\\s+)?)',
    ),
  },
  {
    id: 'recurring.hours',
    at: ['LENGTH'],
    precision: 'DAILY',
    before: before('(?:(?:định\\s+kỳ|cứ)\\s+)?'),
    reads: here(`\\d{1,2}\\s*(?:giờ|tiếng)\\s*(?:/|\\s(?:một|1))\\s*lần${END}`),
  },
  {
    id: 'recurring.times-a-week',
    at: ['TIMES_A_WEEK'],
    precision: 'WEEKLY',
    before: before(AT_LEAST),
    reported: true,
  },
  {
    id: 'recurring.weekly',
    at: ['LENGTH'],
    precision: 'WEEKLY',
    before: before(PERIODIC),
    reads: here(`(?:0?[12]|hai)\\s+tuần${ONCE}${END}`),
  },
  {
    id: 'recurring.weekly',
    at: ['EVERY_WEEK', 'WEEK_ONCE'],
    precision: 'WEEKLY',
    before: before(
      `${PERIODIC}${DAY_LEAD}(?:(?:\\d{1,2}\\s*giờ\\s*\\d{0,2}\\s*,?\\s*)?(?:(?:sáng|chiều)\\s+)?(?:ngày\\s+)?${WEEKDAY}\\s+|(?:cuối|đầu)\\s+)?`,
    ),
    unless: here('\\s+(?:này|sau(?!\\s+khi)|tới)(?!\\p{L})'),
    behind: here(
      `\\s*,?\\s*\\(?\\s*(?:(?:vào|trước)\\s+)?(?:${HOUR}\\s*(?:phút)?\\s*,?\\s*)?(?:(?:sáng|chiều)\\s+)?(?:ngày\\s+)?${WEEKDAY}${END}`,
    ),
  },
  {
    id: 'recurring.quarter-day',
    at: ['MONTH_OF_QUARTER'],
    precision: 'QUARTERLY',
    before: before(`${DAY_LEAD}(?:ngày\\s+)?\\d{1,2}\\s+(?:của\\s+)?`),
    needsBefore: true,
    behind: here(`\\s*,?\\s*${EVERY}\\s+quý${END}`),
  },
  ...(
    [
      ['QUARTERLY', 3],
      ['HALF_YEARLY', 1],
      ['UNSPECIFIED', 2],
    ] as const
  ).map(([precision, more]): Rhythm => ({
    id: 'recurring.day-of-months',
    at: ['DAY'],
    precision,
    before: before(DAY_LEAD),
    reads: here(
      `ngày\\s+\\d{1,2}\\s+(?:của\\s+)?các\\s+tháng\\s+\\d{1,2}(?:\\s*(?:,|và|,\\s*và)\\s*(?:tháng\\s+)?\\d{1,2}){${more}}(?:\\s+năm\\s+sau)?${END}(?!\\s*(?:[/,]\\s*\\d|và\\s+(?:tháng\\s+)?\\d|năm\\s+\\d))`,
    ),
  })),
  {
    id: 'recurring.month-day',
    at: ['EVERY_MONTH', 'NEXT_MONTH'],
    precision: 'MONTHLY',
    before: before(
      `${PERIODIC}${DAY_LEAD}(?:từ\\s+(?:ngày\\s+)?\\d{1,2}\\s+đến\\s+(?:hết\\s+)?)?(?:các\\s+)?(?:ngày\\s+)?(?:m[ùồ]ng\\s+)?\\d{1,2}(?:(?:\\s+và|\\s*,)\\s+(?:ngày\\s+)?\\d{1,2}){0,9}\\s+(?:của\\s+)?`,
    ),
    needsBefore: true,
    behind: here(`\\s+liền\\s+kề${END}`),
    unless: here('(?<=tháng\\s+trước)\\s+(?:ngày|\\d)|(?<=tháng\\s+sau)\\s+khi\\s'),
  },
  {
    id: 'recurring.year-day',
    at: ['EVERY_YEAR', 'NEXT_YEAR'],
    precision: 'YEARLY',
    before: before(
      `${PERIODIC}(?:(?:${EVERY}\\s+năm|năm)\\s{0,3},?\\s{0,3}\\(?)?${DAY_LEAD}(?:(?:các\\s+)?(?:ngày\\s+)?${DAY_AND_MONTH}(?:\\s*(?:,|và)\\s*(?:trước\\s+)?(?:ngày\\s+)?\\d{1,2}\\s*(?:/|tháng)\\s*\\d{1,2}){0,3}|${MONTHS}|quý\\s+${QUARTER})\\s*(?:của\\s+)?(?:định\\s+kỳ\\s+)?`,
    ),
    needsBefore: true,
    // "của năm học", "của năm 2025"
    unless: here('\\s+(?:\\d|học|tài|nay|này)'),
  },
  {
    id: 'recurring.year-then-day',
    at: ['EVERY_YEAR'],
    precision: 'YEARLY',
    before: before(PERIODIC),
    reads: here(
      `${EVERY}\\s+năm\\s*,?\\s*\\(?(?:(?:hoàn\\s+thành|xong)\\s+)?(?:trước|chậm\\s+nhất|vào|trong)\\s+(?:là\\s+)?(?:ngày\\s+)?(?:\\d{1,2}\\s*(?:/|-|tháng)\\s*\\d{1,2}(?:\\s*(?:,|và)\\s*(?:trước\\s+)?(?:ngày\\s+)?\\d{1,2}\\s*(?:/|tháng)\\s*\\d{1,2}){0,3}|${MONTHS}|quý\\s+${QUARTER})${END}(?:\\s+(?:của\\s+)?năm\\s+sau)?`,
    ),
  },
  {
    // "sơ kết 6 tháng một lần", while "sơ kết 6 tháng" is of this half of the year
    id: 'recurring.half-year',
    at: ['LENGTH'],
    precision: 'HALF_YEARLY',
    before: before(`(?:(?:định\\s+kỳ|${EVERY})\\s+)?`),
    reads: here(`(?:0?6|sáu)\\s+tháng(?:\\s+(?:một|1)\\s*lần|\\s*/\\s*lần)${END}(?:${ON_ITS_DAYS})?`),
  },
  {
    id: 'recurring.half-year',
    at: ['LENGTH'],
    precision: 'HALF_YEARLY',
    before: before(`(?:(?:định\\s+kỳ|${EVERY})\\s+)?`),
    reads: here(`(?:0?6|sáu)\\s+tháng${END}(?:${ON_ITS_DAYS})?`),
    daysOfYear: true,
    unless: OF_THIS_YEAR,
    unlessBefore: OF_HALF_YEAR,
  },
  {
    id: 'recurring.half-year',
    at: ['HALF'],
    precision: 'HALF_YEARLY',
    before: before(`(?:(?:định\\s+kỳ|${EVERY})\\s+)?`),
    reads: here(
      `(?:0?6|sáu)\\s+tháng\\s+đầu\\s+năm\\s*(?:,|và)\\s*(?:cả\\s+năm|h[ằà]ng\\s+năm|năm)${END}(?:${ON_ITS_DAYS})?`,
    ),
    unlessBefore: OF_HALF_YEAR,
  },
  {
    id: 'recurring.year-report',
    at: ['DAY'],
    ledBefore: true,
    precision: 'YEARLY',
    before: before(`(?:báo\\s+cáo\\s+|${EVERY}\\s+)?năm\\s*:?\\s*\\(?\\s*(?:gửi\\s+)?trước\\s+`),
    needsBefore: true,
    reads: here(`(?:ngày\\s+)?\\d{1,2}\\s*(?:/|tháng)\\s*\\d{1,2}(?!\\s*(?:/|năm\\s+\\d))${END}`),
    daysOfYear: true,
    unlessBefore: here(BEHIND_QUARTER),
  },
  {
    id: 'recurring.month-report',
    at: ['DAY'],
    ledBefore: true,
    precision: 'MONTHLY',
    before: before(`(?:báo\\s+cáo\\s+|${EVERY}\\s+)?tháng\\s*\\(\\s*(?:gửi\\s+)?trước\\s+`),
    needsBefore: true,
    reads: here(`ngày\\s+\\d{1,2}(?!\\s*/)${END}`),
  },
  {
    id: 'recurring.day-report',
    at: ['PERIOD_REPORT'],
    precision: 'DAILY',
    reads: reportOf('ngày', `${HOUR}(?!\\s*,?\\s*(?:ngày|thứ))`),
  },
  {
    id: 'recurring.week-report',
    at: ['PERIOD_REPORT'],
    precision: 'WEEKLY',
    reads: reportOf('tuần', `(?:${HOUR}\\s*,?\\s*)?(?:(?:ngày|sáng|chiều)\\s+)?${WEEKDAY}${END}`),
  },
  {
    id: 'recurring.month-report',
    at: ['PERIOD_REPORT'],
    precision: 'MONTHLY',
    reads: reportOf(
      'tháng',
      `(?:${HOUR}\\s*,?\\s*)?ngày\\s+\\d{1,2}(?!\\s*[/.-]\\s*\\d|\\s+tháng\\s+\\d)${END}`,
    ),
  },
  {
    id: 'recurring.day-of-month',
    at: ['DAY'],
    ledBefore: true,
    precision: 'MONTHLY',
    before: before(DAY_LEAD),
    reads: here(`ngày\\s+\\d{1,2}\\s+của\\s+tháng${END}(?!\\s+(?:\\d|đầu|cuối|thứ|này|sau|trước|tiếp|tới))`),
  },
  {
    id: 'recurring.weekday-of-month',
    at: ['WEEKDAY_OF_MONTH'],
    precision: 'MONTHLY',
    before: before(`${PERIODIC}${DAY_LEAD}(?:(?:sáng|chiều)\\s+)?(?:ngày\\s+)?`),
    unless: here('\\s*\\d'),
  },
  {
    id: 'recurring.times-a-quarter',
    at: ['TIMES_A_QUARTER'],
    precision: 'QUARTERLY',
    unless: here('\\s*(?:[iv]+|\\d)(?!\\p{L})'),
  },
  {
    id: 'recurring.times-a-month',
    at: ['TIMES_A_MONTH'],
    precision: 'MONTHLY',
    unless: here('\\s*\\d'),
  },
  { id: 'recurring.times-a-year', at: ['TIMES_A_YEAR'], precision: 'YEARLY', unless: here('\\s*\\d') },
  {
    id: 'recurring.quarterly',
    at: ['EVERY_QUARTER', 'QUARTER_ONCE'],
    precision: 'QUARTERLY',
    before: before('(?:(?:định\\s+kỳ|theo|cuối|đầu)\\s+)?'),
    // "báo cáo định kỳ quý III"
    unless: here('\\s+(?:iv|i{1,3}|\\d\\s*(?:[/,.;]|$))(?!\\p{L})'),
    behind: here('\\s+một\\s+lần'),
  },
  {
    id: 'recurring.three-months',
    at: ['LENGTH'],
    precision: 'QUARTERLY',
    before: before('(?:định\\s+kỳ|cứ|mỗi)\\s+'),
    needsBefore: true,
    reads: here(`${THREE_MONTHS}${ONCE}?${END}`),
  },
  {
    id: 'recurring.three-months',
    at: ['LENGTH'],
    precision: 'QUARTERLY',
    reads: here(`${THREE_MONTHS}${ONCE}${END}`),
  },
  {
    id: 'recurring.so-many',
    at: ['LENGTH'],
    precision: 'UNSPECIFIED',
    confidence: LOOSE,
    before: before('(?:định\\s+kỳ|cứ)\\s+'),
    needsBefore: true,
    reads: here(`${SO_MANY}${ONCE}?${END}`),
  },
  {
    id: 'recurring.so-many',
    at: ['LENGTH'],
    precision: 'UNSPECIFIED',
    confidence: LOOSE,
    reads: here(`${SO_MANY}${ONCE}${END}`),
  },
  {
    id: 'recurring.monthly',
    at: ['LENGTH'],
    precision: 'MONTHLY',
    before: before(`${PERIODIC}(?:ít\\s+nhất\\s+)?`),
    reads: here(`0?\\d\\s+ngày\\s+trong\\s+(?:một\\s+)?tháng(?!\\s*\\d)${END}`),
  },
  {
    id: 'recurring.monthly',
    at: ['EVERY_MONTH', 'MONTH_ONCE'],
    precision: 'MONTHLY',
    before: before(
      `${PERIODIC}(?:(?:(?:vào\\s+)?(?:đầu|giữa|cuối)\\s+)|(?:một|1)\\s+|(?:ngày\\s+)?(?:thứ\\s+\\p{L}+|chủ\\s+nhật)\\s+(?:của\\s+)?tuần\\s+(?:cuối|đầu|thứ\\s+\\p{L}+)(?:\\s+của)?\\s+)?`,
    ),
    behind: here(
      '(?:\\s+một\\s+lần)?(?:\\s*\\(\\s*(?:trước\\s+|vào\\s+)?ngày\\s+\\d{1,2}(?!\\s*[/\\d]|\\s+tháng)|\\s*,?\\s+(?:vào|trước|chậm\\s+nhất)\\s+(?:là\\s+)?ngày\\s+\\d{1,2}(?!\\s*[/\\d]|\\s+tháng))?',
    ),
  },
  {
    id: 'recurring.monthly',
    at: ['LAST_OF_MONTH'],
    precision: 'MONTHLY',
    before: before(`${PERIODIC}${DAY_LEAD}`),
    unless: here('\\s*(?:\\d|này|sau|trước|tới|là)'),
  },
  {
    id: 'recurring.half-year',
    at: ['EVERY_TERM'],
    precision: 'HALF_YEARLY',
    before: before(`${PERIODIC}${DAY_LEAD}`),
  },
  {
    id: 'recurring.yearly',
    at: ['EVERY_YEAR'],
    precision: 'YEARLY',
    confidence: LOOSE,
    before: before(PERIODIC),
    behind: here('\\s+một\\s+lần'),
  },
  {
    id: 'recurring.yearly',
    at: ['YEAR_ONCE'],
    precision: 'YEARLY',
    before: before(`${PERIODIC}(?:(?:một|0?1)\\s+)?`),
    // "5 năm một lần"
    unlessBefore: here('(?<=(?:(?!0?1\\s)\\d{1,2}|hai|ba|bốn|năm|mười)\\s+)'),
  },
  {
    id: 'recurring.unspecified',
    at: ['PERIODIC'],
    precision: 'UNSPECIFIED',
    confidence: LOOSE,
    before: before('(?:theo\\s+)?'),
    behind: here(
      '(?:\\s+(?:hoặc|và|,)?\\s*(?:đột\\s+xuất)?(?:\\s*(?:khi\\s+có\\s+yêu\\s+cầu|theo\\s+(?:quy\\s+định|yêu\\s+cầu)))?)?(?![\\p{L}\\d])(?:\\s+báo\\s+cáo)?',
    ),
    // "không kiểm tra định kỳ", "trong kỳ sinh hoạt định kỳ tháng 6", "phục vụ công tác báo cáo thường xuyên, định kỳ"
    unlessBefore: here(
      '(?<=(?<!\\p{L})(?:(?:không|chưa|miễn|dừng|hoãn)(?:\\s+[\\p{L},]+){1,6}|(?:kế\\s+hoạch|phục\\s+vụ)(?:\\s+[\\p{L},]+){1,5}|sinh\\s+hoạt(?:\\s+\\p{L}+){0,3})\\s+)',
    ),
  },
]
