import type { DatePrecision } from '../../../model/date.js'
import { quarterOf } from './periods.js'
import { MONTHS } from './rhythm-forms.js'

/** The RRULE that the folded words of a rhythm tell; null when they tell none. */
export function recurrenceOf(precision: DatePrecision, words: string): string | null {
  return (RULES[precision] ?? ((said: string) => onMonths(said, dayIn(said)) ?? everySoManyMonths(said)))(
    words,
  )
}

const RULES: Partial<Record<DatePrecision, (words: string) => string>> = {
  DAILY: () => 'FREQ=DAILY',
  WEEKLY: (words) => {
    const name = WEEKDAY.exec(words)
    const code = name && WEEKDAYS[name[1] ?? 'chủ nhật']
    if (code) return `FREQ=WEEKLY;BYDAY=${code}`
    return /(?<!\d)(?:0?2|hai)\s+tuần/u.test(words) ? 'FREQ=WEEKLY;INTERVAL=2' : 'FREQ=WEEKLY'
  },
  MONTHLY: (words) => {
    if (/ngày\s+(?:làm\s+việc\s+)?cuối/u.test(words)) return 'FREQ=MONTHLY;BYMONTHDAY=-1'
    const day = dayIn(words)
    if (day === null) return 'FREQ=MONTHLY'
    const others = [...words.matchAll(/(?:,| và) (?:ngày )?(\d{1,2})/gu)].map(([, other]) => Number(other))
    return `FREQ=MONTHLY;BYMONTHDAY=${[day, ...others].join(',')}`
  },
  QUARTERLY: (words) => {
    const day = dayIn(words)
    return day === null
      ? 'FREQ=MONTHLY;INTERVAL=3'
      : (onMonths(words, day) ??
          `FREQ=YEARLY;BYMONTH=${/tháng đầu/u.test(words) ? '1,4,7,10' : '3,6,9,12'};BYMONTHDAY=${day}`)
  },
  HALF_YEARLY: (words) => {
    const days = [...words.matchAll(DAY_AND_MONTH)]
    const listed = onMonths(words, dayIn(words))
    if (listed !== null) return listed
    return days.length === 0
      ? 'FREQ=MONTHLY;INTERVAL=6'
      : yearlyOn(days.map(([, day, month]) => [Number(month), Number(day)]))
  },
  YEARLY: (words) => {
    const days = [...words.matchAll(DAY_AND_MONTH)]
    if (days.length > 0) return yearlyOn(days.map(([, day, month]) => [Number(month), Number(day)]))
    const quarter = quarterOf(/quý\s+(iv|i{1,3}|[1-4])(?!\p{L})/u.exec(words)?.[1] ?? '')
    const months =
      quarter === undefined
        ? [...(LIST_OF_MONTHS.exec(words)?.[0] ?? '').matchAll(/\d+/gu)].map(Number)
        : [quarter * 3]
    return months.length === 0
      ? 'FREQ=YEARLY'
      : `FREQ=YEARLY;BYMONTH=${months.toSorted((one, other) => one - other).join(',')};BYMONTHDAY=-1`
  },
}

const LIST_OF_MONTHS = new RegExp(MONTHS, 'u')

/** "ngày 15 các tháng 3, 6, 9, 12" */
function onMonths(words: string, day: number | null): string | null {
  const [, listed] = /các\s+tháng\s+(\d.*)$/u.exec(words) ?? []
  return listed === undefined || day === null
    ? null
    : yearlyOn([...listed.matchAll(/\d{1,2}/gu)].map(([month]) => [Number(month), day]))
}

const yearlyOn = (days: ReadonlyArray<readonly [month: number, day: number]>): string =>
  `FREQ=YEARLY;BYMONTH=${days.map(([month]) => month).join(',')};BYMONTHDAY=${[...new Set(days.map(([, day]) => day))].join(',')}`

function dayIn(words: string): number | null {
  // "từ ngày 5 đến ngày 10": the last day counts
  const day =
    /từ.{1,12}đến\s+(?:hết\s+)?(?:ngày\s+)?(\d{1,2})/u.exec(words) ??
    /(?:ngày\s+(?:m[ùồ]ng\s+)?|m[ùồ]ng\s+)(\d{1,2})/u.exec(words) ??
    /(?:trước|chậm\s+nhất)\s+(\d{1,2})\s/u.exec(words)
  return day && Number(day[1])
}

function everySoManyMonths(words: string): string | null {
  const every = /(?:^|\s)(?:0?([24])|(hai|bốn))\s+tháng/u.exec(words)
  return every && `FREQ=MONTHLY;INTERVAL=${every[1] ?? (every[2] === 'hai' ? 2 : 4)}`
}

const DAY_AND_MONTH = /(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})/gu
const WEEKDAY = /thứ\s+(hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật/u
const WEEKDAYS: Readonly<Record<string, string>> = {
  hai: 'MO',
  '2': 'MO',
  ba: 'TU',
  '3': 'TU',
  tư: 'WE',
  '4': 'WE',
  năm: 'TH',
  '5': 'TH',
  sáu: 'FR',
  '6': 'FR',
  bảy: 'SA',
  '7': 'SA',
  'chủ nhật': 'SU',
}
